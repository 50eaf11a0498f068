extension PrivacyWording {
  static let english = PrivacyWording(
    kinds: [
      "personal identity code", "phone number", "e-mail address", "account number", "business ID",
      "address", "registration plate", "name", "date",
    ],
    certain: "certain", likely: "possible",
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
