@testable import Screens

// A service path as large as those of real courses, with its short form and its example.
extension FixtureCourse {
  static let finnishCanvas = """
    ```path
    id: A1-8
    question: Täytä polku. Aloita asiakkaan riveistä.
    for: team
    stages:
      worry: Huoli herää
      search: Etsii tietoa
      threshold: Kynnyksellä
      contact: Ottaa yhteyttä
      waiting: Odottaa
      meeting: Ensimmäinen tapaaminen
      work: Yhteinen työ
      ending: Päättyy ja jatkuu
    lanes:
      does: Mitä asiakas tekee
      thinks: Mitä hän ajattelee tai kysyy
      touchpoint: "Missä: kontaktipiste ja kanava"
      seen: Mitä me teemme näkyvästi
      backstage: Mitä tapahtuu taustalla
      obstacle: Este tai kipukohta
      idea: Idea
    words:
      - luottavainen
      - toiveikas
      - helpottunut
      - utelias
      - epävarma
      - hämmentynyt
      - väsynyt
      - häpeissään
      - peloissaan
      - vihainen
      - yksin
    short:
      stages: [search, threshold, contact, meeting]
      lanes: [does, thinks, touchpoint]
    example:
      title: "Kuviteltu esimerkki: nuoren vanhempi"
      stages:
        search:
          feeling: -2
          word: peloissaan
          basis: known
          lanes:
            does: hakee yöllä puhelimella
            thinks: Jos kysyn, viedäänkö lapsi?
            touchpoint: hakukone, keskustelupalsta, meidän sivumme
            seen: vanha esittelyteksti
            backstage: sivu ei ole kenenkään vastuulla
            obstacle: teksti ei vastaa pelkoon
            idea: sivu kertoo, mitä yhteydenotosta seuraa
        threshold:
          feeling: -2
          word: häpeissään
          basis: assumed
          lanes:
            does: kirjoittaa ja pyyhkii pois
            thinks: Meidän asiamme on liian pieni
            touchpoint: yhteydenottolomake
            seen: lomake kysyy ensin, kuka hän on
            obstacle: nimi pitää antaa heti
        contact:
          feeling: -1
          word: jännittynyt
          basis: known
          lanes:
            does: lähettää viestin
            thinks: Menikö se mihinkään?
            touchpoint: lomake, puhelin
            seen: automaattinen vastaus
            backstage: viesti odottaa yhteisessä laatikossa
            idea: vastaus lupaa, milloin soitamme
        meeting:
          feeling: 1
          word: helpottunut
          basis: known
          lanes:
            does: tapaa työntekijän
            thinks: Minua kuunneltiin
            touchpoint: toimisto, videopuhelu
            seen: kerromme, mitä seuraavaksi tehdään
    ```
    """

  static let swedishCanvas = """
    ```path
    id: A1-8
    question: Fyll i stigen. Börja med klientens rader.
    for: team
    stages:
      worry: Oron väcks
      search: Söker information
      threshold: På tröskeln
      contact: Tar kontakt
      waiting: Väntar
      meeting: Första mötet
      work: Gemensamt arbete
      ending: Avslutas och går vidare
    lanes:
      does: Vad klienten gör
      thinks: Vad klienten tänker eller frågar
      touchpoint: "Var: kontaktpunkt och kanal"
      seen: Vad vi gör som syns
      backstage: Vad som händer bakom kulisserna
      obstacle: Hinder eller problempunkt
      idea: Idé
    words:
      - tillitsfull
      - hoppfull
      - lättad
      - nyfiken
      - osäker
      - förvirrad
      - trött
      - skamsen
      - rädd
      - arg
      - ensam
    short:
      stages: [search, threshold, contact, meeting]
      lanes: [does, thinks, touchpoint]
    example:
      title: "Påhittat exempel: en tonårings förälder"
      stages:
        search:
          feeling: -2
          word: rädd
          basis: known
          lanes:
            does: söker på natten med mobilen
            thinks: Om jag frågar, tar de barnet då?
            touchpoint: sökmotor, diskussionsforum, vår webbsida
            seen: gammal presentation
            backstage: ingen ansvarar för sidan
            obstacle: texten svarar inte på rädslan
            idea: sidan berättar vad en kontakt leder till
        threshold:
          feeling: -2
          word: skamsen
          basis: assumed
          lanes:
            does: skriver och raderar
            thinks: Vårt problem är för litet
            touchpoint: kontaktformulär
            seen: formuläret frågar först vem man är
            obstacle: namnet måste uppges genast
        contact:
          feeling: -1
          word: spänd
          basis: known
          lanes:
            does: skickar ett meddelande
            thinks: Gick det ens fram?
            touchpoint: formulär, telefon
            seen: automatiskt svar
            backstage: meddelandet väntar i en gemensam inkorg
            idea: svaret lovar när vi ringer
        meeting:
          feeling: 1
          word: lättad
          basis: known
          lanes:
            does: träffar den anställda
            thinks: De lyssnade på mig
            touchpoint: kontoret, videosamtal
            seen: vi berättar vad som händer härnäst
    ```
    """

  static let englishCanvas = """
    ```path
    id: A1-8
    question: Fill in the path. Start with the client's rows.
    for: team
    stages:
      worry: A worry begins
      search: Looks for information
      threshold: On the threshold
      contact: Makes contact
      waiting: Waits
      meeting: First meeting
      work: Working together
      ending: Ends, and life goes on
    lanes:
      does: What the client does
      thinks: What they think or ask
      touchpoint: "Where: touchpoint and channel"
      seen: What the client sees us do
      backstage: What happens behind the scenes
      obstacle: Obstacle or pain point
      idea: Idea
    words:
      - confident
      - hopeful
      - relieved
      - curious
      - uncertain
      - confused
      - tired
      - ashamed
      - afraid
      - angry
      - alone
    short:
      stages: [search, threshold, contact, meeting]
      lanes: [does, thinks, touchpoint]
    example:
      title: "A made-up example: a teenager's parent"
      stages:
        search:
          feeling: -2
          word: afraid
          basis: known
          lanes:
            does: searches on a phone at night
            thinks: If I ask, will they take my child away?
            touchpoint: search engine, discussion board, our page
            seen: an old introduction
            backstage: nobody is responsible for the page
            obstacle: the text does not answer the fear
            idea: the page says what happens after making contact
        threshold:
          feeling: -2
          word: ashamed
          basis: assumed
          lanes:
            does: writes and deletes
            thinks: Our problem is too small
            touchpoint: contact form
            seen: the form first asks who they are
            obstacle: a name must be given at once
        contact:
          feeling: -1
          word: tense
          basis: known
          lanes:
            does: sends a message
            thinks: Did it go anywhere?
            touchpoint: form, phone
            seen: automatic reply
            backstage: the message waits in a shared inbox
            idea: the reply promises when we will call
        meeting:
          feeling: 1
          word: relieved
          basis: known
          lanes:
            does: meets a worker
            thinks: They listened to me
            touchpoint: office, video call
            seen: we explain what happens next
    ```
    """
}
