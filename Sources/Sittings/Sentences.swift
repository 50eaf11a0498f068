import Answers
package import Cells
package import Learning
package import Words

extension Failure {
  /// Why, in a few words.
  package func reason(in words: SavingWording) -> String {
    switch reason {
    case .diskFull: words.diskFull
    case .notAllowed: words.notAllowed
    case .readOnlyDisk: words.readOnlyDisk
    case .tooManyFiles: words.tooManyFiles
    case .deviceError: words.deviceError
    case .gone: words.gone
    case .usedByOther: words.usedByOther
    case .notAFile: words.notAFile
    case .tooLarge: words.tooLarge
    case .unreadable(let line, let column): words.notUnderstood(line, column)
    case .other(let number): words.otherReason(number)
    }
  }
}

extension Access {
  fileprivate func sentence(in words: SavingWording) -> String {
    switch self {
    case .writing, .practising: ""
    case .readingBeside(let holder): words.readOnlyHolder(holder)
    case .readingNewer(let path): words.readOnlyNewer(path)
    }
  }
}

extension FileOpening {
  fileprivate func sentence(in words: MediaWording) -> (String, Role) {
    switch self {
    case .opened: (words.fileOpened, .done)
    case .noViewer(let path): (words.noViewer(path), .notice)
    case .notViewable(let path): (words.notViewable(path), .notice)
    case .missing(let name): (words.fileMissing(name), .warning)
    }
  }
}

/// What the line above the keys says now.
package struct NoticeLine: Equatable, Sendable {
  package var text = ""
  package var role = Role.notice
}

extension NoticeLine {
  /// What just happened, or else a failure that lasts, or why one may only read.
  package init(of desk: Desk, in course: CourseID?) {
    if let notice = desk.notice, notice.isUrgent || desk.failure == nil {
      self.init(telling: notice, on: desk)
    } else if let failure = desk.failure {
      let words = desk.wording.saving
      let text = words.failed(failure.reason(in: words)) + " " + words.failedAdvice
      self.init(text: text, role: .error)
    } else if let access = desk.readingOnly(in: course) {
      self.init(text: access.sentence(in: desk.wording.saving), role: .warning)
    } else {
      self.init()
    }
  }

  /// What one notice says, whatever else there may be to say.
  package init(telling notice: Notice, on desk: Desk) {
    let words = desk.wording
    switch notice {
    case .noSuchKey: text = words.help.noSuchKey
    case .howToQuit: text = words.home.howToQuit
    case .firstPage: text = words.reader.firstPage
    case .lastPage: text = words.reader.lastPage
    case .lastExercisePage: text = words.reader.lastExercisePage
    case .lastRecord: text = words.reader.lastRecord
    case .recordsAreFull(let maximum): text = words.prompt.forms.fullRecords(maximum)
    case .recordRemoved(let name): text = words.prompt.forms.recordRemoved(name)
    case .lineRemoved: text = words.prompt.forms.lineRemoved
    case .erased: (text, role) = (words.privacy.watch.erased, .done)
    case .notErased(let failure):
      let reason = failure.reason(in: words.saving)
      (text, role) = (words.privacy.watch.notErased(reason), .warning)
    case .noAnswerInHand: text = words.privacy.watch.noAnswer
    case .masked(let mark): (text, role) = (words.privacy.watch.masked(mark), .done)
    case .nothingToUndo: text = words.prompt.forms.nothingToUndo
    case .nothingToRedo: text = words.prompt.forms.nothingToRedo
    case .positionLocked: text = words.prompt.positionLocked
    case .noPrompts: text = words.reader.noPrompts
    case .moduleFinished(let title): (text, role) = (words.reader.finished(title), .done)
    case .cameBack(let back): text = Self.cameBack(back, on: desk)
    case .restored(let restored): text = Self.restored(restored, on: desk)
    case .lineIsFull: (text, role) = (words.prompt.lineIsFull, .warning)
    case .answeredAlready: text = words.prompt.answeredAlready
    case .choiceIsFull(let maximum): text = words.prompt.fullChoice(maximum)
    case .listIsFull(let maximum): text = words.prompt.listIsFull(maximum)
    case .canvas(let canvas): text = canvas.sentence(in: words.canvas)
    case .composing(let composing): (text, role) = (composing.sentence(in: words), composing.role)
    case .overview(let overview): text = overview.sentence(in: words.overview)
    case .sharing(let sharing): text = sharing.sentence(in: words.sharing)
    case .brought(let sentence): (text, role) = (sentence, .done)
    case .broughtInPart(let maximum): text = words.bridge.broughtInPart(maximum)
    case .nothingFits: text = words.bridge.nothingFits
    case .nearLimit(let left): (text, role) = (words.prompt.nearLimit(left), .warning)
    case .atLimit: (text, role) = (words.prompt.atLimit, .warning)
    case .readOnly(let access): text = access.sentence(in: words.saving)
    case .mayWriteNow: (text, role) = (words.saving.mayWriteNow, .done)
    case .editor(.notSet): text = words.prompt.noEditor
    case .editor(.notStarted): (text, role) = (words.prompt.editorFailed, .warning)
    case .editor(.endedBadly(let path)):
      (text, role) = (words.prompt.editorEndedBadly(path), .warning)
    case .editor(.tooLong(let path)): (text, role) = (words.prompt.editorTooLong(path), .warning)
    case .savedElsewhere(let path): (text, role) = (words.saving.savedElsewhere(path), .done)
    case .failure(let failure):
      text = words.saving.unreadable(failure.path, failure.reason(in: words.saving))
      role = .error
    case .moduleBroken: (text, role) = (words.reader.moduleBroken, .error)
    case .exerciseBroken: (text, role) = (words.reader.exerciseBroken, .error)
    case .copiedOut(let isSent):
      text = isSent ? words.media.copied : words.media.notCopied
      role = isSent ? .done : .warning
    case .file(let opening): (text, role) = opening.sentence(in: words.media)
    case .cardMarked(let title): text = words.examples.markedToCompare(title)
    case .sameCard: text = words.examples.sameCard
    case .noOwnExamples: text = words.examples.noOwn
    case .noCards: text = words.examples.noCards
    case .quitUnsaved: (text, role) = (words.saving.quitUnsaved, .error)
    case .place(.openToOthers(let path)): (text, role) = (words.saving.openToOthers(path), .warning)
    case .place(.notLocal(let kind)): (text, role) = (words.saving.weakPlace(kind), .warning)
    }
  }

  private static func cameBack(_ back: Return, on desk: Desk) -> String {
    let words = desk.wording
    let time = back.time.civil(offset: desk.clockOffset)
    let today = desk.now.civil(offset: desk.clockOffset)
    let isToday = (time.year, time.month, time.day) == (today.year, today.month, today.day)
    let clock = words.home.atClock(words.document.clock(time.hour, time.minute))
    let date = words.document.date(time.day, time.month, time.year)
    let outline = desk.outline(back.course)
    let titles = outline?.modules.first { $0.id == back.module }?.titles
    let module = "\(back.module) \(titles?.text(in: desk.contentLanguage) ?? "")"
    var text = words.home.cameBack(isToday ? clock : date, module, back.page)
    if back.isRenewed {
      text += " " + words.home.renewed(outline?.titles.text(in: desk.contentLanguage) ?? "")
    }
    return text
  }

  private static func restored(_ restored: Restored, on desk: Desk) -> String {
    var sentences: [String] = []
    if restored.answers > 0, let time = restored.latest?.civil(offset: desk.clockOffset) {
      let clock = desk.wording.document.clock(time.hour, time.minute)
      sentences.append(desk.wording.home.restored(restored.answers, clock))
    }
    if restored.isIncomplete { sentences.append(desk.wording.saving.lastChangesMissing) }
    if let path = restored.damaged { sentences.append(desk.wording.saving.damaged(path)) }
    return sentences.joined(separator: " ")
  }
}
