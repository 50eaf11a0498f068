extension PrivacyWording {
  static let english = PrivacyWording(
    kinds: [
      "personal identity code", "phone number", "e-mail address", "account number", "business ID",
      "address", "registration plate", "name", "date",
    ],
    certain: "certain", likely: "possible",
    reasons: [
      "A personal identity code tells at once who it is. It shows the birthday as well.",
      "A phone number can be traced to whoever has it.",
      "An e-mail address often shows the name.",
      "An account number leads to one person.",
      "A business ID leads to the name of whoever runs the business.",
      "An address tells where somebody lives.",
      "A registration plate leads to the owner of the car.",
      "A name is the easiest way to recognise somebody.",
      "An exact day can give away whose matter it is.",
    ],
    mayBeElse: "It may be something else as well: decide for yourself.",
    watch: PrivacyWatchWording(
      title: "Personal data in the answer",
      remark: Plural(
        one: "1 place may tell who somebody is. F8 shows it.",
        many: "# places may tell who somebody is. F8 shows them."),
      nothing: "No personal data was found in this answer.",
      noAnswer: "Go to an answer first, and F8 shows its personal data.",
      masked: { "Masked: it now says \($0)." },
      question: {
        "This is certain: \($0). Shall it be masked in earlier versions and backups as well?"
      },
      everywhere: "mask it everywhere in this workbook, earlier versions too",
      hereOnly: "mask it only here",
      neither: "do not mask it",
      outOfReach: "What is handed in, exported or saved elsewhere already does not change.",
      erased: "Masked in earlier versions and backups as well.",
      notErased: {
        "The backups could not be cleaned yet: \($0). It is tried again in a while."
      },
      goTo: "go there", mask: "mask", leave: "leave it",
      blank: "The screen is blanked. Any key brings it back."),
    leaving: PrivacyLeavingWording(
      found: Plural(
        one: "1 place in the answers may tell who somebody is:",
        many: "# places in the answers may tell who somebody is:"),
      allMasked: "All of these are masked. The option --unmasked leaves them in sight.",
      certainMasked:
        "What is certain is masked, what is possible is left: read it yourself. "
        + "The option --unmasked leaves everything in sight.",
      kept: "These are not masked. Read the answers before you pass them on.",
      optionUnmasked: "do not mask what is certain personal data"),
    remove: .english,
    inspect: InspectWording(
      help: "personal data and readability of a text",
      found: Plural(
        one: "1 place may tell who somebody is:", many: "# places may tell who somebody is:"),
      nothing: "No personal data was found.",
      caution: "The program knows forms and common names, not everything. Read the text yourself.",
      language: "Language", words: Plural(one: "1 word", many: "# words"),
      sentences: Plural(one: "1 sentence", many: "# sentences"),
      tooLarge: { "\($0): the file is too large. The text may be at most \($1) MB." },
      notText: { "\($0): the file is not UTF-8 text. Save it as text and try again." },
      answer: { "answer \($0)" }))
}
