extension InventedTexts {
  static let adviceOnlineInSwedish = """
    # B0-1
    Vi ger råd om stöd, boende och blanketter när pengarna inte räcker.

    Till oss kommer man när man inte vet vem man ska fråga.

    # B0-2
    - N1: De frågar redan varandra, ofta fel.
    - N4: Broschyren på kylskåpet finns kvar.

    - N2: Annars blir det bara mer av allt.
    - N6: Lugnet syns inte i en tabell.

    # B1-1
    Därför att folk frågar på kvällen, när vår telefon är stängd.

    Det är lättare att skriva än att ringa när man skäms för sina räkningar.

    # B1-3
    Den som saknar bankkoder. Hen får samma råd på papper och på biblioteket.

    Den som bara läser svenska, om vi glömmer att översätta.

    # B2-1
    - channel: Telefon
    - whom: alla
    - open: vardagar 9–11
    - who: den som har jour
    - promise: Vi ringer upp samma vecka; det står ingenstans

    - channel: Webbsidan
    - whom: alla
    - open: alltid
    - who: kommunikationen
    - promise: inget löfte

    # B2-2
    - day: mon
    - phone: 9–11
    - gap: den som jobbar kväll
    - day: fri
    - phone: 9–11
    - gap: den som inte kan tala på jobbet

    # B2-4
    Vi svarar inom två vardagar. Vi är på plats vardagar klockan 9–15. Kan det inte vänta, ring
    socialjouren.

    Vi svarar samma dag om du skriver före tolv. På helgen får du hjälp av socialjouren.

    # B3-1
    - När kommer beslutet?
    - Vilka bilagor behövs?
    - Får jag fråga på svenska?

    - Hyran är obetald, vad gör jag?
    - När kommer beslutet?

    # B3-2
    - Hyran är obetald, vad gör jag – ett kort
    - När kommer beslutet – en kort text

    - Vilka bilagor behövs – en lista att skriva ut

    # B3-3
    Ligger du efter med hyran? Ring först hyresvärden och berätta hur det är. Ring sedan oss, så
    ser vi
    tillsammans vilket stöd du kan få. Det kostar ingenting. Du behöver inte klara räkningen ensam.

    Till ansökan behöver du kontoutdrag för två månader och hyresavtalet. Fattas något kan du skicka
    ansökan ändå. Vi ber dig om resten.

    # B4-1
    - task: svara på meddelanden
    - who: socialhandledare
    - hours: 3
    - task: översätta tips
    - who: kollega som kan svenska
    - hours: 1

    - task: hålla chatten öppen
    - who: två handledare
    - hours: 4

    # B4-2
    - månadsbrevet som ingen läser: 1,5 timmar

    - det andra veckomötet: 1 timme
    - statistik för hand: 0,5 timmar

    # B4-4
    Tre timmar i veckan i arbetsschemat från årsskiftet, och lov att sluta med månadsbrevet.

    Någon som läser våra texter på svenska innan de går ut.

    # B5-4
    Om det under en månad kommer färre än fem meddelanden i veckan, slutar vi.

    Om svaren tar mer än sex timmar i veckan fyra veckor i rad, slutar vi eller begränsar tiden.

    # B5-5
    Att någon vågar öppna kuvertet. Det märks på att hen har papperen med sig.

    Att man frågar tidigare nästa gång.

    # B6-4
    Vi lär oss vad folk faktiskt frågar om på kvällarna.

    Vi får färdiga svar som duger också i telefon.

    # experiment-card.idea
    Vi svarar på meddelanden tisdagar och torsdagar klockan 16–18, på båda språken.

    Vi gör fem kort till biblioteket och räknar hur många som går åt.

    # experiment-card.whom
    De som arbetar och inte hinner ringa på dagen.

    # experiment-card.smallest
    En kväll i veckan i fyra veckor.

    # experiment-card.cost
    Tre timmar i veckan. Timmarna tas från månadsbrevet.

    # experiment-card.stop
    Om det kommer färre än fem meddelanden i veckan under en månad, slutar vi.

    # experiment-card.decides
    Chefen på fredagen i sjätte veckan.

    # experiment-card.learn
    Vilka ord folk själva använder.

    # eight-tip-check.tips
    - t1: Chattförsöket i våras.
    - t6: Ingen utbildning på två år.

    - t8: Besluten syns inte för teamet.
    """
}
