import Learning

/// A team folder's own id: random, so that two folders of one name are not taken for one.
package struct TeamID: Identifier {
  package let rawValue: String
  package init(_ text: String) { rawValue = text }
}

/// Somebody as one team folder knows them: random, and the same nowhere else.
package struct ParticipantID: Identifier {
  package let rawValue: String
  package init(_ text: String) { rawValue = text }
}

/// One of the machines that somebody hands in from: random, and the same nowhere else.
package struct DeviceID: Identifier {
  package let rawValue: String
  package init(_ text: String) { rawValue = text }
}
