extension CourseTemplate {
  static let englishModule = """
    ---
    id: start
    title: The beginning
    minutes: 10
    summary: Say here in one sentence what people do in the module.
    ---

    ## What it is about

    Write here what the reader gets from the module. A page always begins with a second-level
    heading. A good page fits on one or two screens.

    ```media
    title: The video to begin with
    what: video
    length: "3:20"
    by: The maker's role or organisation
    text: Say why the video is worth watching and what to look out for.
    ```

    ```note
    title: Remember
    text: Write about the service, not about clients.
    ```

    ## Your thoughts

    ```text
    id: S-1
    question: What does your service do, and for whom?
    help: One sentence is enough. Write as you would tell a neighbour.
    for: proposal
    feeds: [whom]
    ```

    ```choice
    id: S-2
    question: What is hardest for your clients?
    for: team
    feeds: [why]
    options:
      knows: To know that the service is there
      dares: To dare to get in touch
      manages: To have the strength to get in touch
    other: true
    ```

    ```scale
    id: S-3
    question: How well is your service known?
    for: team
    steps: 5
    ends: [Hardly at all, Well]
    ```

    ```list
    id: S-4
    question: What could you try next month?
    help: A small trial is fine.
    for: team
    feeds: [what]
    max: 3
    discuss: {method: cluster, minutes: {45: 15, 90: 25, 120: 35}}
    ```

    """

  static let englishAgenda = """
    ---
    id: meeting
    title: The meeting
    summary: The team goes through the answers and chooses one trial.
    rules:
      - We talk about the service, not about clients.
    needs:
      - One screen that everyone can see
    before:
      - Remind the team to hand in their workbooks.
    ---

    ```step
    id: welcome
    title: The beginning
    method: opening
    minutes: {45: 5, 90: 10, 120: 10}
    aim: Everyone knows what the meeting is for.
    say:
      - Today we choose one thing to try.
    ```

    ```step
    id: ideas
    title: The trials
    method: cluster
    minutes: {45: 15, 90: 25, 120: 35}
    prompts: [S-4]
    failures:
      - when: Nobody begins.
        answer: Read the first card aloud yourself.
    ```

    ```step
    id: choice
    title: The decision
    method: decision
    minutes: {45: 10, 90: 20, 120: 25}
    output: One trial, somebody to do it, and a day.
    ```

    """
}
