extension InventedTexts {
  static let adviceOnlineInEnglish = """
    # B0-1
    We advise people on benefits, housing and forms when money runs out.

    People come to us when they do not know whom to ask.

    # B0-2
    - N3: Late help is still help.
    - N5: We learnt more from the failed chat than from any course.

    - N1: They ask each other already, and get wrong answers.

    # B1-1
    Because people who read no Finnish never dare to call, but they do write.

    Because the same answer would do for a hundred people.

    # B1-3
    Those without bank codes. They would get the same advice on paper, with an interpreter.

    # B2-1
    - channel: Walk-in desk
    - whom: anyone without an appointment
    - open: Tuesdays 12–3 pm
    - who: a social counsellor, an interpreter when needed
    - promise: nobody leaves without an answer

    # B2-2
    - day: tue
    - place: 12–3 pm
    - gap: those who live far away

    # B2-4
    We answer within two working days. We are here on weekdays from 9 am to 3 pm. If it cannot wait,
    call the
    emergency social services.

    # B3-1
    - When will I get the decision?
    - Who helps with the form?
    - Can I get an interpreter?

    - My rent is late, what do I do?
    - When will I get the decision?

    # B3-2
    - My rent is late, what do I do – a card in three languages

    # B3-3
    Is your rent late? Call your landlord first and say what has happened. Then call us, and we
    look at
    what support you can get. It is free. We can book an interpreter for you.

    # B4-1
    - task: answering messages
    - who: a social counsellor
    - hours: 2
    - task: checking translations
    - who: a colleague
    - hours: 1

    # B4-2
    - the monthly newsletter: 2 hours

    # B4-4
    Money for two translations a month, and three hours a week on the rota from January.

    # B5-4
    If nobody writes in any language but Finnish for two months, we stop.

    # B5-5
    That somebody sleeps better because they know whom to call in the morning.

    # B6-4
    Which languages people really write in.

    # experiment-card.idea
    We answer messages on Tuesdays from 4 to 6 pm in plain language, with the three most common
    answers in
    English.

    # experiment-card.whom
    People who have moved to Finland and work during the day.

    # experiment-card.smallest
    One evening a week for four weeks.

    # experiment-card.cost
    Two hours a week, taken from the newsletter.

    # experiment-card.stop
    If nobody writes for a month, we stop.

    # experiment-card.decides
    The manager, on the Friday of the sixth week.

    # experiment-card.learn
    What people call these things themselves.

    # eight-tip-check.tips
    - t2: The tone depends on who is on duty.
    """
}
