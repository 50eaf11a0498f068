package import Learning

/// An answer, or a part of one, as the room reads it: words and nothing about who wrote them.
///
/// Its id is random, and cards lie in the order of their ids: so their order says nothing, and a
/// card that comes later, or is typed in from paper, lies among the others.
package struct Card: Equatable, Sendable {
  package let id: ItemID
  /// Nothing of a card that was written in the meeting.
  package let prompt: PromptID?
  package let text: String
  /// The stage of a path, or the option of the same small form, that the words belong to.
  package let choice: ItemID?
  /// How many wrote the same words.
  package let writers: Int

  package init(
    id: ItemID, prompt: PromptID? = nil, text: String, choice: ItemID? = nil, writers: Int = 1
  ) {
    self.id = id
    self.prompt = prompt
    self.text = text
    self.choice = choice
    self.writers = writers
  }

  /// Whether both say the same to the same question; their ids differ all the same.
  func saysTheSame(as other: Card) -> Bool {
    prompt == other.prompt && choice == other.choice && text.utf8.elementsEqual(other.text.utf8)
  }
}
