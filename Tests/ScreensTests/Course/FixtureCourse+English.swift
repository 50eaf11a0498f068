extension FixtureCourse {
  static let english = Text(
    title: "The service path",
    beginning: """
      ---
      id: A0
      title: Before we start
      minutes: 8
      summary: You say what you think now, and see what lies ahead in the course.
      ---

      ## Welcome

      In this course you see your service **through a client's eyes**. You can stop *at any time*
      and go on later where you stopped.

      ### How the modules go

      - You read a few pages.
      - You write what you think of them.

      > Nobody else sees your answers before you share them.

      | Step | Time |
      | --- | --: |
      | Read | 5 min |
      | Answer the claims | 3 min |

      More to read: <https://example.fi/service-path>

      ## The claims first

      There are no right answers.

      ```claims
      id: A0-1
      question: What do you think of these claims right now?
      help: Trust your first thought.
      for: team
      items:
        K1: The service is easy to apply for, once one has found it.
        K2: Many go without help because they do not know that it is meant for them.
        K3: An online service suits everybody.
      ```
      """,
    prompts: """
      ---
      id: A1
      title: The service path
      minutes: 35
      summary: You learn to draw a service path through a client's eyes.
      ---

      ## What your service does

      Write as if you told a neighbour who does not know the field.

      ```text
      id: A1-1
      question: What does your service do? Write one sentence.
      help: A good sentence is one that a client understands, too.
      for: proposal
      ```

      ## For whom, and why

      ```choice
      id: A1-2
      question: Through whose eyes do you look at the service?
      for: team
      options:
        young: A young person who seeks help for the first time
        parent: A parent who worries about a child and does not know where to begin, because the
          instructions are in many places
        carer: A carer of a relative
      ```

      ```choice
      id: A1-3
      question: What keeps people from coming?
      max: 2
      other: true
      options:
        unknown: The service is not known
        shame: Seeking help is embarrassing
        forms: The forms are difficult
      ```

      ## How the service feels

      ```scale
      id: A1-4
      question: How true are these of your service?
      steps: 5
      ends: [not at all, fully]
      items:
        find: The service can be found
        trust: The service is trusted
      ```

      ```scale
      id: A1-5
      question: How sure are you of your answers?
      steps: 10
      ends: [not at all, quite sure]
      ```

      ## What your website tells

      ```check
      id: A1-6
      question: Does your website tell these things?
      items:
        who: Whom the service is for
        cost: What it costs
        next: What happens after one gets in touch
      ```

      ## The first steps

      ```list
      id: A1-7
      question: What will you try first?
      max: 3
      for: proposal
      ```

      ## The service path

      \(englishCanvas)

      ## Interviews

      ```records
      id: A1-9
      question: Whom did you interview?
      record: Interview
      fields:
        - {id: who, kind: text, question: Whom did you talk with?}
        - {id: learned, kind: text, question: What did you learn?}
        - id: way
          kind: choice
          question: How did you talk?
          options: {face: Face to face, phone: On the phone, video: By video}
        - {id: sure, kind: scale, question: "How sure are you of what you heard?", steps: 5, ends: [not at all, quite]}
        - {id: minutes, kind: text, input: number, question: Minutes}
        - {id: day, kind: text, input: date, question: "On what day?"}
      max: 3
      sum: minutes
      ```

      ## Examples from elsewhere

      ```media
      title: How a young person finds help
      what: video
      length: "12:03"
      by: An imaginary city
      url: https://example.fi/finding-help
      text: A young person tells what she looked for, and where.
      missing: The video has no Swedish subtitles.
      ```

      ```note
      title: A word worth remembering
      text: The service path is a client's way from the first worry to the help that has come.
      ```

      ```note
      then: 57 % of young people used the service.
      now: The share has gone down. Check the number before you use it.
      checked: 2026-02
      sure: mid
      ```

      ## One example

      ```example
      id: E1
      title: An evening shift online
      who: The advisers for carers of an imaginary city
      whom: Carers who only find time to ask in the evening
      place: The city's website
      text: An adviser answers messages on Tuesday evenings from 6 to 8.
      good: One can ask without a name.
      cost: Two hours a week, and a stand-in during the holidays.
      risk: More messages come than one person has time to read.
      gates: [dares, manages]
      opens: [goes, answers]
      ```

      ```exercise
      id: A1-10
      exercise: interview
      question: Interview a client.
      ```

      ## The claims again

      ```claims
      id: A1-11
      question: What do you think of the claims now?
      again: A0-1
      for: team
      ```

      ## A broken place

      This page is made wrong, so that you see what an error looks like.

      ```text
      id: A1-12
      question: Is something missing?
      fro: team
      ```

      ```scale
      id: A1-13
      question: How many steps?
      steps: 99
      ```

      ## At the end

      Thank you. In the next module you draw the path together with your team.
      """,
    exercise: """
      ---
      id: interview
      title: Interview with a client
      minutes: 30
      ---

      ## Questions

      Ask calmly.

      ```text
      id: q1
      question: What did the client tell?
      ```

      ## Who told you

      ```text
      id: q2
      question: How many did you talk with?
      ```

      ## Check and sum

      ```check
      id: q3
      question: Is this true?
      evidence: true
      items:
        asked: We asked for leave.
        read: We read the notes aloud.
      ```

      ```records
      id: q4
      question: How many hours do the interviews take?
      record: Week
      sum: hours
      compute: {hours: count * each / 60 + fixed}
      whatIf: count
      fields:
        - {id: count, kind: text, input: number, question: Interviews}
        - {id: each, kind: text, input: number, question: Minutes for each}
        - {id: fixed, kind: text, input: number, question: Other hours}
        - {id: hours, kind: text, input: number, question: Hours}
      ```
      """)
}
