extension InventedTexts {
  static let socialMediaInSwedish = """
    # A0-1
    Vi hjälper familjer när vardagen med barn eller tonåringar har kört fast.

    Hos oss får föräldrar och unga prata med någon, gratis och utan remiss.

    # A0-4
    - K1: Det avgör om man vågar ringa.
    - K7: De googlar oss innan de ringer.

    - K4: Kön är redan lång, den blir inte längre av ärlighet.
    - K8: På en liten ort känner alla igen en ändå.

    # A1-1
    En förälder vars tonåring inte går till skolan och som skäms över att be om hjälp.

    Nyinflyttade föräldrar som inte vet vad en familjerådgivning är.

    # A1-2
    - worry.thinks: Är det vi som är problemet?
    - search.does: googlar mitt i natten
    - search.obstacle: bara hälften finns på svenska
    - threshold.thinks: Blir det en anmälan?
    - contact.touchpoint: telefon, vardagar 9–11
    - waiting.idea: ett sms som säger när vi ringer
    - meeting.thinks: De lyssnade på oss

    - search.touchpoint: skolans wilmameddelande
    - search.thinks: Vad kostar det?
    - threshold.does: frågar en kompis i stället
    - waiting.thinks: Har de glömt oss?
    - waiting.backstage: nya ärenden fördelas på måndagar
    - work.thinks: Det här kan bli bra
    - ending.thinks: Får man komma tillbaka?

    # A1-4
    Tre av fyra som ringde förra veckan frågade först om det blir en barnskyddsanmälan.

    Det är mest en känsla, men avbokningarna kommer nästan alltid under väntetiden.

    # A1-5
    - Vem får veta vad jag säger?
    - Kan man få prata svenska?

    - Vad kostar det?
    - Vad händer första gången?
    - Vem får veta vad jag säger?

    # A1-6
    Jag vet inte hur det är att vänta på oss. Jag skulle fråga två som började i höst.

    Var hör svenskspråkiga pappor om oss? Skolkuratorn kan kanske svara.

    # A2-1
    - barnskyddet
    - kö
    - bebisar

    - myndighet
    - skam
    - tanter

    # A2-2
    - Dit går man först när allt har gått snett (hört)
    - De gör genast en barnskyddsanmälan (hört)

    - Det är bara för småbarnsfamiljer (hört)
    - Ingen där kan svenska (gissning)

    # A2-6
    Familjerådgivningen finns för dig när det är tungt hemma. Du får tid med någon som lyssnar.
    Ring oss
    på vardagar klockan 9–11. Vi ringer upp dig inom tre dagar. Det kostar ingenting. Fråga oss
    även om
    du är osäker.

    Har ni det svårt hemma? Du kan komma ensam eller tillsammans med familjen. Först berättar du
    vad som
    tynger. Sedan bestämmer vi tillsammans vad vi prövar. Hjälpen är gratis.

    # A3-3
    Anonyma frågor: en av oss svarar på tre frågor varje torsdag, på svenska varannan vecka.

    Rätta en missuppfattning i veckan. Jag skriver, min kollega läser, kommunikationen publicerar.

    # A3-4
    - Någon berättar om sitt eget ärende: vi tar bort det och svarar med modellsvaret
    - En person blir ensam om allt: alltid två namn i arbetsschemat

    - Det tar slut efter tre månader: vi bestämmer slutdagen nu

    # A4-2
    Jag skulle låna Pesäpuus sätt att låta den som varit med tala själv. Jag avstår från längden.

    Jag skulle låna Katuklinikkas anonyma början. Jag skulle avstå från nattjouren.

    # A4-4
    - name: Bibliotekets kvällskaffe
    - whom: småbarnsfamiljer
    - place: på biblioteket en gång i månaden
    - good: Man träffar en anställd innan man behöver hjälp.

    - name: Grannkommunens frågespalt
    - whom: föräldrar
    - place: på kommunens webbplats
    - good: Man kan läsa svaren utan att själv fråga.

    # A5-3
    Jag tror inte att ansikten skapar förtroende i en by där alla känner alla.

    Nätverket talar om kanaler. Jag tycker att vi först borde kunna svara på svenska.

    # A5-8
    - Av ledningen: två timmar i veckan i arbetsschemat
    - Av teamet: en kollega som läser före publicering

    - Av mig: en text i månaden på svenska
    - Av ledningen: beslut om vad vi slutar med

    # client-interview.summary
    Jag intervjuade tre. Före 1, 2 och 3, nu 4, 4 och 5. Alla var rädda för en anmälan. Ingen
    visste att
    det är gratis. Två hörde om oss av en vän.

    Jag intervjuade två. Före 2 och 2, nu 4 och 5. Väntetiden var värst. Ett kort meddelande hade
    räckt.

    # social-media-plan-check.repairs
    - 14, teamledaren, i januari
    - 28, kommunikationen, 15 januari
    """
}
