extension CourseTemplate {
  static let swedishModule = """
    ---
    id: start
    title: Början
    minutes: 10
    summary: Berätta här i en mening vad man gör i avsnittet.
    ---

    ## Vad det handlar om

    Skriv här vad läsaren får ut av avsnittet. En sida börjar alltid med en rubrik på andra nivån.
    En bra sida ryms på en eller två skärmar.

    ```media
    title: Videon som vi börjar med
    what: video
    length: "3:20"
    by: Upphovspersonens roll eller organisation
    text: Berätta varför videon är värd att se och vad man kan lägga märke till.
    ```

    ```note
    title: Kom ihåg
    text: Skriv om servicen, inte om klienterna.
    ```

    ## Dina tankar

    ```text
    id: S-1
    question: Vad gör er service, och för vem?
    help: En mening räcker. Skriv som om du berättade för en granne.
    for: proposal
    feeds: [whom]
    ```

    ```choice
    id: S-2
    question: Vad är svårast för era klienter?
    for: team
    feeds: [why]
    options:
      knows: Att veta att servicen finns
      dares: Att våga ta kontakt
      manages: Att orka ta kontakt
    other: true
    ```

    ```scale
    id: S-3
    question: Hur väl känner man till er service?
    for: team
    steps: 5
    ends: [Knappt alls, Väl]
    ```

    ```list
    id: S-4
    question: Vad kunde ni pröva nästa månad?
    help: Också ett litet försök duger.
    for: team
    feeds: [what]
    max: 3
    discuss: {method: cluster, minutes: {45: 15, 90: 25, 120: 35}}
    ```

    """

  static let swedishAgenda = """
    ---
    id: meeting
    title: Mötet
    summary: Teamet går igenom svaren och väljer ett försök.
    rules:
      - Vi talar om servicen, inte om klienterna.
    needs:
      - En skärm som alla ser
    before:
      - Påminn teamet om att lämna in arbetsböckerna.
    ---

    ```step
    id: welcome
    title: Början
    method: opening
    minutes: {45: 5, 90: 10, 120: 10}
    aim: Alla vet vad vi gör på mötet.
    say:
      - I dag väljer vi en sak som vi prövar.
    ```

    ```step
    id: ideas
    title: Försöken
    method: cluster
    minutes: {45: 15, 90: 25, 120: 35}
    prompts: [S-4]
    failures:
      - when: Ingen börjar.
        answer: Läs själv upp det första kortet.
    ```

    ```step
    id: choice
    title: Beslutet
    method: decision
    minutes: {45: 10, 90: 20, 120: 25}
    output: Ett försök, någon som gör det och en dag.
    ```

    """
}
