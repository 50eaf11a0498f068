import Answers
import Learning
import Sittings
import Words

extension Turn {
  /// Says what happened; where the screens name a key, it names a command.
  mutating func say(_ notice: Notice, in course: CourseID?) {
    let elsewhere = typed(.elsewhere)
    switch notice {
    case .noSuchKey: say(plain.askHelp)
    case .noAnswerInHand: say(plain.privacy.noAnswer)
    case .firstPage: say(plain.reading.atFirstPart)
    case .quitUnsaved: say(plain.quitUnsaved(elsewhere))
    case .answeredAlready: say(plain.answer.answeredAlready(typed(.clear)))
    case .savedElsewhere(let path): quote(plain.savedElsewhere(path))
    case .lastPage, .lastExercisePage, .noPrompts, .exerciseBroken, .moduleFinished, .restored,
      .cameBack, .choiceIsFull, .lineIsFull, .listIsFull, .nearLimit, .atLimit, .readOnly,
      .mayWriteNow, .editor, .failure, .moduleBroken, .place, .canvas, .copiedOut,
      .file, .cardMarked, .sameCard, .noOwnExamples, .noCards, .lastRecord, .recordsAreFull,
      .nothingToUndo, .nothingToRedo, .positionLocked, .overview, .sharing, .composing,
      .brought, .broughtInPart, .nothingFits, .masked, .erased, .notErased:
      // These name no key.
      say(NoticeLine(telling: notice, on: desk).text)
    case .recordRemoved, .lineRemoved, .howToQuit:
      // Here each line and form is asked for by itself, none is taken away in passing, and no key
      // leads out of everything.
      say(NoticeLine(telling: notice, on: desk).text)
    }
  }

  /// Says that nothing can be saved now, and what to do about it.
  mutating func say(_ failure: Failure) {
    say(words.saving.failed(failure.reason(in: words.saving)))
    say(plain.failedAdvice(typed(.elsewhere)))
  }
}
