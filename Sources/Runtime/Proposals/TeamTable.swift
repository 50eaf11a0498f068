package import Sittings
package import Storage

/// A team's folder, and what was read from it before its proposal is opened.
package nonisolated struct TeamTable: Sendable {
  package let folder: TeamFolder
  package let material: TeamMaterial

  package init(folder: TeamFolder, material: TeamMaterial) {
    self.folder = folder
    self.material = material
  }
}

/// The proposal that is open, and its files.
nonisolated struct ProposalKeeping: Sendable {
  let place: ProposalPlace
  let store: ProposalStore
}
