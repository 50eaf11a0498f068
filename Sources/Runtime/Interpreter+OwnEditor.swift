import Answers
import Glibc
import Learning
import Sittings
import Storage
import Terminal

extension Interpreter {
  /// The program named by VISUAL or EDITOR, and its options.
  ///
  /// The words are split at spaces and given to no shell.
  var ownEditor: [String]? {
    let name = ["VISUAL", "EDITOR"].lazy.compactMap { self.environment[$0] }
      .first { !$0.utf8.isEmpty }
    let words = name?.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    return words?.isEmpty == false ? words : nil
  }

  /// Lets the person write an answer in that program.
  ///
  /// The text lies in the private data folder meanwhile; it stays there only if it could not be
  /// taken over.
  func editOutside(
    _ text: String, of prompt: PromptID, in course: CourseID, on terminal: some ProgramLending
  ) -> Reply {
    guard let editor = ownEditor else { return .editorFailed(.notSet) }
    let draft: EditorDraft
    do { draft = try EditorDraft(text, in: folder) } catch { return .editorFailed(.notStarted) }
    do {
      let status = try terminal.run(editor + quietOptions(of: editor[0]) + [draft.path])
      guard status == 0 else { return ended(badly: draft, lent: text) }
    } catch {
      draft.remove()
      return .editorFailed(.notStarted)
    }
    do {
      let written = try draft.read()
      draft.remove()
      return .editedOutside(course, prompt, text: written)
    } catch {
      // What was written there stays there: it may be an hour's work.
      if case .tooLarge = error.reason { return .editorFailed(.tooLong(path: draft.path)) }
      return .editorFailed(.endedBadly(path: draft.path))
    }
  }

  /// An editor that failed may have left something worth keeping; what is unchanged is not.
  private func ended(badly draft: EditorDraft, lent text: String) -> Reply {
    guard (try? draft.read())?.utf8.elementsEqual(text.utf8) == true else {
      return .editorFailed(.endedBadly(path: draft.path))
    }
    draft.remove()
    return .editorFailed(.notStarted)
  }

  /// What keeps well-known editors from leaving copies of the text behind.
  private func quietOptions(of program: String) -> [String] {
    let name = program.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
    switch name {
    case "vim", "vi", "view", "gvim":
      return ["-n", "-i", "NONE", "--cmd", "set nobackup noundofile"]
    case "nvim": return ["-n", "-i", "NONE", "--cmd", "set nobackup noundofile"]
    default: return []
    }
  }
}
