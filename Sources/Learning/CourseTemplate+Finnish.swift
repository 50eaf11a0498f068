extension CourseTemplate {
  static let finnishModule = """
    ---
    id: start
    title: Alku
    minutes: 10
    summary: Kerro tässä yhdellä virkkeellä, mitä osiossa tehdään.
    ---

    ## Mistä on kyse

    Kirjoita tähän, mitä lukija saa osiosta. Sivu alkaa aina toisen tason otsikosta. Hyvä sivu
    mahtuu yhteen tai kahteen ruudulliseen.

    ```media
    title: Video, josta aloitetaan
    what: video
    length: "3:20"
    by: Tekijän rooli tai järjestö
    text: Kerro, miksi video kannattaa katsoa ja mitä siinä kannattaa huomata.
    ```

    ```note
    title: Muista
    text: Kirjoita palvelusta, älä asiakkaista.
    ```

    ## Sinun ajatuksesi

    ```text
    id: S-1
    question: Mitä palvelunne tekee, ja kenelle?
    help: Yksi virke riittää. Kirjoita niin kuin kertoisit naapurille.
    for: proposal
    feeds: [whom]
    ```

    ```choice
    id: S-2
    question: Mikä on asiakkaillenne vaikeinta?
    for: team
    feeds: [why]
    options:
      knows: Tietää, että palvelu on
      dares: Uskaltaa ottaa yhteyttä
      manages: Jaksaa ottaa yhteyttä
    other: true
    ```

    ```scale
    id: S-3
    question: Kuinka hyvin palvelunne tunnetaan?
    for: team
    steps: 5
    ends: [Tuskin lainkaan, Hyvin]
    ```

    ```list
    id: S-4
    question: Mitä voisitte kokeilla ensi kuussa?
    help: Pienikin kokeilu kelpaa.
    for: team
    feeds: [what]
    max: 3
    discuss: {method: cluster, minutes: {45: 15, 90: 25, 120: 35}}
    ```

    """

  static let finnishAgenda = """
    ---
    id: meeting
    title: Tapaaminen
    summary: Tiimi käy läpi vastaukset ja valitsee yhden kokeilun.
    rules:
      - Puhumme palvelusta, emme asiakkaista.
    needs:
      - Yksi näyttö, jonka kaikki näkevät
    before:
      - Muistuta tiimiä luovuttamaan työkirjat.
    ---

    ```step
    id: welcome
    title: Alku
    method: opening
    minutes: {45: 5, 90: 10, 120: 10}
    aim: Kaikki tietävät, mitä tapaamisessa tehdään.
    say:
      - Tänään valitsemme yhden asian, jota kokeilemme.
    ```

    ```step
    id: ideas
    title: Kokeilut
    method: cluster
    minutes: {45: 15, 90: 25, 120: 35}
    prompts: [S-4]
    failures:
      - when: Kukaan ei aloita.
        answer: Lue itse ensimmäinen kortti ääneen.
    ```

    ```step
    id: choice
    title: Päätös
    method: decision
    minutes: {45: 10, 90: 20, 120: 25}
    output: Yksi kokeilu, tekijä ja päivä.
    ```

    """
}
