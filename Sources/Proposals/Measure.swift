import Answers
package import JSONTree

/// Something by which one will see whether the trial was worth it.
package struct Measure: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable { case number, quality }

  package static let mostNumbers = 3
  package static let mostQualities = 2

  package var kind: Kind
  package var name: String
  /// Its value before anything is begun.
  package var baseline: String
  package var target: String
  /// When it is looked at again.
  package var when: String
  package var unknown: [JSON.Member]

  package init(
    _ kind: Kind, name: String = "", baseline: String = "", target: String = "",
    when: String = "", unknown: [JSON.Member] = []
  ) {
    self.kind = kind
    self.name = name
    self.baseline = baseline
    self.target = target
    self.when = when
    self.unknown = unknown
  }

  package var isBlank: Bool { [name, baseline, target, when].allSatisfy(\.isBlank) }
}
