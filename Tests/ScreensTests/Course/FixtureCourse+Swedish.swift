extension FixtureCourse {
  static let swedish = Text(
    title: "Servicestigen",
    beginning: """
      ---
      id: A0
      title: Innan vi börjar
      minutes: 8
      summary: Du berättar vad du tycker nu och ser vad som väntar under kursen.
      ---

      ## Välkommen

      I den här kursen ser du er service med **klientens ögon**. Du kan sluta *när som helst* och
      fortsätta senare där du slutade.

      ### Så går avsnitten till

      - Du läser några sidor.
      - Du skriver vad du tänker om dem.

      > Ingen annan ser dina svar förrän du delar dem.

      | Steg | Tid |
      | --- | --: |
      | Läs | 5 min |
      | Svara på påståendena | 3 min |

      Mer information: <https://exempel.fi/servicestigen>

      ## Först påståendena

      Det finns inga rätta svar.

      ```claims
      id: A0-1
      question: Vad tycker du om påståendena just nu?
      help: Lita på din första tanke.
      for: team
      items:
        K1: Det är lätt att söka service när man väl har hittat den.
        K2: Många blir utan hjälp, eftersom de inte vet att den är avsedd just för dem.
        K3: Service på nätet passar alla.
      ```
      """,
    prompts: """
      ---
      id: A1
      title: Servicestigen
      minutes: 35
      summary: Du lär dig att rita en servicestig med klientens ögon.
      ---

      ## Vad er service gör

      Skriv som om du berättade för en granne som inte känner till branschen.

      ```text
      id: A1-1
      question: Vad gör er service? Skriv en mening.
      help: En bra mening är en som också klienten förstår.
      for: proposal
      ```

      ## För vem och varför

      ```choice
      id: A1-2
      question: Med vems ögon ser du servicen?
      for: team
      options:
        young: En ung person som söker hjälp för första gången
        parent: En förälder som är orolig för sitt barn och inte vet var man ska börja, eftersom
          anvisningarna finns på många ställen
        carer: En närståendevårdare
      ```

      ```choice
      id: A1-3
      question: Vad hindrar människor från att komma?
      max: 2
      other: true
      options:
        unknown: Servicen är okänd
        shame: Man skäms för att söka hjälp
        forms: Blanketterna är svåra
      ```

      ## Hur servicen känns

      ```scale
      id: A1-4
      question: Hur väl fungerar det här hos er?
      steps: 5
      ends: [inte alls, helt]
      items:
        find: Man hittar servicen
        trust: Man litar på servicen
      ```

      ```scale
      id: A1-5
      question: Hur säker är du på dina svar?
      steps: 10
      ends: [inte alls, helt säker]
      ```

      ## Vad er webbplats berättar

      ```check
      id: A1-6
      question: Berättar er webbplats det här?
      items:
        who: Vem servicen är till för
        cost: Vad den kostar
        next: Vad som händer efter kontakten
      ```

      ## De första stegen

      ```list
      id: A1-7
      question: Vad prövar ni först?
      max: 3
      for: proposal
      ```

      ## Servicestigen

      \(swedishCanvas)

      ## Intervjuer

      ```records
      id: A1-9
      question: Vilka intervjuade ni?
      record: Intervju
      fields:
        - {id: who, kind: text, question: Vem pratade ni med?}
        - {id: learned, kind: text, question: Vad lärde ni er?}
        - id: way
          kind: choice
          question: Hur talade ni?
          options: {face: Ansikte mot ansikte, phone: Per telefon, video: På video}
        - {id: sure, kind: scale, question: "Hur säker är du på det du hörde?", steps: 5, ends: [inte alls, helt]}
        - {id: minutes, kind: text, input: number, question: Minuter}
        - {id: day, kind: text, input: date, question: "Vilken dag?"}
      max: 3
      sum: minutes
      ```

      ## Exempel från annat håll

      ```media
      title: Så hittar en ung person hjälp
      what: video
      length: "12:03"
      by: En påhittad stad
      url: https://exempel.fi/ung-hittar-hjalp
      text: En ung person berättar vad hen sökte och var.
      missing: Videon är inte textad på svenska.
      ```

      ```note
      title: Ett ord att minnas
      text: Servicestigen är klientens väg från den första oron till att hjälpen har kommit.
      ```

      ```note
      then: 57 % av de unga använde tjänsten.
      now: Andelen har sjunkit. Kontrollera siffran innan du använder den.
      checked: 2026-02
      sure: mid
      ```

      ## Ett exempel

      ```example
      id: E1
      title: Kvällsjour på nätet
      who: Rådgivarna för närståendevård i en påhittad stad
      whom: Närståendevårdare som hinner fråga först på kvällen
      place: Stadens webbplats
      text: En rådgivare svarar på meddelanden på tisdagskvällar klockan 18–20.
      good: Man kan fråga utan namn.
      cost: Två timmar i veckan och en vikarie under semestern.
      risk: Det kommer fler meddelanden än en människa hinner läsa.
      gates: [dares, manages]
      opens: [goes, answers]
      ```

      ```exercise
      id: A1-10
      exercise: interview
      question: Intervjua en klient.
      ```

      ## Påståendena på nytt

      ```claims
      id: A1-11
      question: Vad tycker du om påståendena nu?
      again: A0-1
      for: team
      ```

      ## Ett trasigt ställe

      Den här sidan är gjord fel, för att du ska se hur ett fel ser ut.

      ```text
      id: A1-12
      question: Fattas något?
      fro: team
      ```

      ```scale
      id: A1-13
      question: Hur många steg?
      steps: 99
      ```

      ## Till sist

      Tack. I nästa avsnitt ritar du stigen tillsammans med teamet.
      """,
    exercise: """
      ---
      id: interview
      title: Intervju med en klient
      minutes: 30
      ---

      ## Frågor

      Fråga i lugn och ro.

      ```text
      id: q1
      question: Vad berättade klienten?
      ```

      ## Vem som berättade

      ```text
      id: q2
      question: Hur många talade du med?
      ```

      ## Kontroll och kalkyl

      ```check
      id: q3
      question: Stämmer det här?
      evidence: true
      items:
        asked: Vi bad om lov.
        read: Vi läste upp anteckningarna.
      ```

      ```records
      id: q4
      question: Hur många timmar tar intervjuerna?
      record: Vecka
      sum: hours
      compute: {hours: count * each / 60 + fixed}
      whatIf: count
      fields:
        - {id: count, kind: text, input: number, question: Intervjuer}
        - {id: each, kind: text, input: number, question: Minuter per intervju}
        - {id: fixed, kind: text, input: number, question: Övriga timmar}
        - {id: hours, kind: text, input: number, question: Timmar}
      ```
      """)
}
