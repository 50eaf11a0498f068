/// What is said in a meeting, to the facilitator and on the wall.
package struct SessionWording: Sendable {
  package var papers: MeetingPaperWording
  package var agendaSteps: AgendaStepWording
  package var lines: MeetingLineWording
  package var sessionHelp: String
  package var projectorHelp: String
  package var optionLength: String
  package var optionFew: String
  package var optionQuick: String
  package var wrongLength: String
  package var noAgenda: @Sendable (_ course: String) -> String
  package var heldByOther: String
  package var unreadable: @Sendable (_ path: String) -> String
  package var keptIn: @Sendable (_ path: String) -> String
  package var keptHere: @Sendable (_ path: String) -> String
  package var readingStopped: String
  package var rehearsal: String
  package var stepLeft: String
  package var meetingLeft: String
  package var over: String
  package var stands: String
  package var earlier: @Sendable (_ minutes: Int) -> String
  package var shortened: String
  package var agenda: String
  package var minutes: @Sendable (_ minutes: Int) -> String
  package var done: String
  package var parked: String
  package var dropped: String
  package var now: String
  package var say: String
  package var happens: String
  package var ifSo: String
  package var note: String
  package var begin: String
  package var readCards: Plural
  package var allCards: String
  package var chooseLength: String
  package var lastTime: String
  package var phaseTalk: String
  package var phaseReading: String
  package var phaseNotes: String
  package var phaseGrouping: String
  package var phaseNaming: String
  package var phasePositions: String
  package var phaseRecount: String
  package var phaseVoting: String
  package var phaseResult: String
  package var phaseWriting: String
  package var phaseDecision: String
  package var phaseManager: String
  package var phaseNextSteps: String
  package var phaseFists: String
  package var phaseConcerns: String
  package var phaseRest: String
  package var phaseConclusion: String
  package var people: String
  package var conclusion: String
  package var questions: String
  package var views: String
  package var concerns: String
  package var later: String
  package var addLine: String
  package var addNote: String
  package var addStep: String
  package var ungrouped: String
  package var unnamed: String
  package var held: String
  package var writers: @Sendable (_ count: Int) -> String
  package var cards: @Sendable (_ count: Int) -> String
  package var wordGroup: String
  package var noCards: String
  package var tooFew: @Sendable (_ count: Int) -> String
  package var noClaims: String
  package var before: String
  package var after: String
  package var handsNow: String
  package var disagree: String
  package var agree: String
  package var needThemes: String
  package var needPeople: String
  package var openVote: @Sendable (_ dots: Int, _ most: Int) -> String
  package var dotsCounted: @Sendable (_ counted: Int, _ expected: Int) -> String
  package var tooManyDots: String
  package var reopenVote: String
  package var showResult: String
  package var newRound: String
  package var tie: String
  package var chosen: String
  package var dots: @Sendable (_ count: Int) -> String
  package var why: String
  package var whom: String
  package var whereTo: String
  package var what: String
  package var outcome: String
  package var trial: String
  package var findOut: String
  package var notNow: String
  package var owner: String
  package var until: String
  package var measure: String
  package var givenUp: String
  package var manager: String
  package var yes: String
  package var yesIf: String
  package var noBecause: String
  package var managerWords: String
  package var who: String
  package var by: String
  package var fistsQuestion: String
  package var fingers: @Sendable (_ count: Int) -> String
  package var askDoubtful: String
  package var noDoubtful: String
  package var empty: String
  package var roomShown: String
  package var rest: String
  package var overWord: String
  package var waiting: String
  package var votingRule: @Sendable (_ dots: Int, _ most: Int) -> String
  package var interrupted: String
  package var cameBack: String
  package var nothingToUndo: String
  package var nothingToRedo: String
  package var notHere: String
  package var isFirst: String
  package var closeAsked: String
  package var closed: String
  package var takenBack: Plural
  package var cardsTakenBack: Plural
  package var fewerHandIns: String
  package var bellOn: String
  package var bellOff: String
  package var markFirst: String
  package var noGroup: @Sendable (_ number: Int) -> String
  package var noReady: String
  package var saveFailed: String
  package var notKept: String
  package var overtaken: String
  package var keyNext: String
  package var keyBack: String
  package var keyPause: String
  package var keyMinute: String
  package var keyPark: String
  package var keyAgenda: String
  package var keyRoom: String
  package var keyBlank: String
  package var keyUndo: String
  package var keyRedo: String
  package var keyWrite: String
  package var keyMark: String
  package var keyChoose: String
  package var keyGroup: String
  package var keyInto: String
  package var keyAlso: String
  package var keyOut: String
  package var keyReady: String
  package var keyHold: String
  package var keyTurn: String
  package var keyCount: String
  package var keyRemove: String
  package var keyMove: String
  package var keyDrop: String
  package var keyJump: String
  package var keyTrouble: String
  package var keyNote: String
  package var keyCards: String
  package var keyBell: String
  package var keyEnd: String
  package var keyHelp: String
  package var keyQuit: String
  package var keyReadyText: String
}
