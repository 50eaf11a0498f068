import JSONTree

/// A text to be looked through: a whole file, or one that stands in an answer of a workbook.
struct InspectedText {
  var answer: String?
  var text: String

  /// The texts of the answers where the file is a workbook or a hand-in; else the file as it is.
  static func texts(in text: String) -> [InspectedText] {
    guard text.utf8.first(where: { $0 > 0x20 }) == UInt8(ascii: "{"),
      let tree = try? JSONReader.read(Array(text.utf8), limits: .init(bytes: 64 << 20)),
      let format = tree["format"]?.text,
      ofAnswers.contains(where: { format.utf8.starts(with: $0) }),
      let answers = tree["answers"]?.members
    else { return [InspectedText(text: text)] }
    return answers.flatMap { answer in
      answer.value.texts(in: nil).map { InspectedText(answer: answer.key, text: $0) }
    }
  }

  private static let ofAnswers = ["polku.workbook/", "polku.hand-in/"].map { Array($0.utf8) }
}

extension JSON {
  /// What a person wrote, wherever it stands: not what the program writes beside it.
  fileprivate func texts(in key: String?) -> [String] {
    switch self {
    case .null, .bool, .number: []
    case .string(let text): key.map(Self.ownKeys.contains) == true ? [] : [text]
    case .array(let elements): elements.flatMap { $0.texts(in: key) }
    case .object(let members): members.flatMap { $0.value.texts(in: $0.key) }
    }
  }

  private static let ownKeys: Set<String> = [
    "id", "basis", "kind", "language", "question", "sharing", "updatedAt",
  ]
}
