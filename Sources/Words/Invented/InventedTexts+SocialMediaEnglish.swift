extension InventedTexts {
  static let socialMediaInEnglish = """
    # A0-1
    We help families when life with a child or a teenager has become too hard to manage alone.

    Parents and young people can talk to us, free of charge and without a referral.

    # A0-4
    - K2: Those who never come are the ones I worry about.
    - K5: Friendly is fine, careless is not.

    - K3: We spend the first visit saying what we do not do.
    - K7: Newcomers live on their phones.

    # A1-1
    Parents who have moved here from another country and are afraid of the authorities.

    A mother of three who works nights and has no time to look for help.

    # A1-2
    - worry.thinks: Is this normal in Finland?
    - search.does: asks in a group for people from the same country
    - search.obstacle: the page is in Finnish only
    - threshold.thinks: Will they take my child?
    - contact.obstacle: does not dare to phone in Finnish
    - waiting.thinks: They have forgotten us
    - meeting.seen: an interpreter and plenty of time
    - work.thinks: We are not alone

    - search.touchpoint: a leaflet at the health centre
    - threshold.does: asks a friend to call
    - waiting.idea: a text message in plain language
    - meeting.thinks: Somebody listened

    # A1-4
    Two families told me they had looked for help for a year and never come across us in English.

    The interpreter says that the first question is always whether the child will be taken away.

    # A1-5
    - Will you take my child?
    - Can I speak my own language?
    - Who will know about this?

    - Does it cost anything?
    - Can I come without my husband?

    # A1-6
    I do not know how people who read no Finnish find us. The multicultural centre might.

    Why do some never come back after the first visit? I would ask our receptionist.

    # A2-1
    - police
    - child welfare
    - queue

    - scary
    - paperwork

    # A2-2
    - They report you to child welfare at once (heard)
    - It is only for Finns (heard)

    - They will tell me that I am a bad parent (a guess)

    # A2-6
    We are here for you when things are hard at home. You get time with someone who listens. Call
    us on
    weekdays from 9 to 11 am, or leave a message. We call you back within three days. It is free. We
    can
    book an interpreter for you.

    Is it hard at home? You can come alone or with your family. First we talk about what weighs on
    you.
    It costs nothing.

    # A3-3
    Anonymous questions: three answers every Thursday, one of them in plain English. It takes me an
    hour
    and a half.

    Correct one misunderstanding a week, in two languages.

    # A3-4
    - Somebody tells their own story in public: we take it down and send the standard reply
    - The translation is wrong: a colleague reads it first

    - One person is left alone with it: always two names on the rota

    # A4-2
    I would borrow Mainio's way of giving advice in people's own languages. I would leave out the
    long videos.

    I would borrow the anonymous start of Katuklinikka. I would leave out the night shift.

    # A4-4
    - name: A parents' evening at the mosque
    - whom: parents who have moved to Finland
    - place: in their own rooms, twice a year
    - good: We come to them, and nobody has to explain why they are there.

    # A5-3
    The network speaks of channels. I think the language matters more than the channel.

    # A5-8
    - From management: money for translations
    - From the team: one person who answers in English

    # client-interview.summary
    I interviewed two people. Before 1 and 1, now 4 and 4. Both had thought that we are the police's
    helpers. A page in their own language would have been enough.

    # social-media-plan-check.repairs
    - 14, the team leader, by the end of January
    """
}
