import Glibc
import Terminal
import Testing

@Suite("Waiting", .timeLimit(.minutes(1)))
@MainActor struct WaitingTests {
  @Test("ends when the alarm rings")
  func rings() throws {
    let alarm = try Alarm()

    alarm.set(after: .milliseconds(1))

    #expect(Waiting.untilReady([alarm.descriptor]) == [alarm.descriptor])
    #expect(alarm.rings() == 1)
    #expect(alarm.rings() == 0)
  }

  @Test("ends again and again when the alarm does")
  func repeats() throws {
    let alarm = try Alarm()

    alarm.set(every: .milliseconds(1))

    for _ in 0..<3 {
      _ = Waiting.untilReady([alarm.descriptor])
      #expect(alarm.rings() >= 1)
    }
  }

  @Test("does not end by an alarm that was stopped or never set")
  func stays() throws {
    let (silent, stopped, other) = (try Alarm(), try Alarm(), try Alarm())
    stopped.set(after: .milliseconds(1))
    stopped.stop()

    other.set(after: .milliseconds(20))

    let ready = Waiting.untilReady([silent.descriptor, stopped.descriptor, other.descriptor])
    #expect(ready == [other.descriptor])
  }

  @Test("at once means at once, not never")
  func atOnce() throws {
    let alarm = try Alarm()

    alarm.set(after: .zero)

    #expect(Waiting.untilReady([alarm.descriptor]) == [alarm.descriptor])
  }

  @Test("ends when what is waited for has gone")
  func gone() throws {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    close(ends[1])
    defer { close(ends[0]) }

    #expect(Waiting.untilReady([ends[0]]) == [ends[0]])
  }
}
