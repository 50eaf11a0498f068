import Answers
import JSONTree
import Learning

extension SessionStep {
  var json: JSON {
    .object([
      JSON.Member("id", .string(id.rawValue)), JSON.Member("title", .string(title)),
      JSON.Member("method", .string(method.rawValue)),
      JSON.Member("prompts", .array(prompts.map { .string($0.rawValue) })),
      JSON.Member("plannedSeconds", .integer(plannedSeconds)),
      JSON.Member("spentSeconds", .integer(spentSeconds)),
      JSON.Member("standing", .string(standing.rawValue)),
    ])
  }

  init?(json: JSON) {
    let most = 0...SessionClock.mostSeconds
    guard let id = json["id"].flatMap(ItemID.init(json:)), let title = json["title"]?.text,
      let method = json["method"]?.text.flatMap(Discussion.Method.init(rawValue:)),
      let prompts = json["prompts"]?.elements?.all(PromptID.init(json:)),
      let planned = json["plannedSeconds"]?.integer, most.contains(planned),
      // A step may run for longer than one can be planned, and never for so long.
      let spent = json["spentSeconds"]?.integer, (0...(1 << 40)).contains(spent),
      let standing = json["standing"]?.text.flatMap(Standing.init(rawValue:))
    else { return nil }
    self.init(
      id: id, title: title, method: method, prompts: prompts, plannedSeconds: planned,
      spentSeconds: spent, standing: standing)
  }
}

extension SessionClock.Place {
  var json: JSON {
    .object([
      JSON.Member("step", .string(step.rawValue)), JSON.Member("phase", .string(phase.rawValue)),
    ])
  }

  init?(json: JSON) {
    guard let step = json["step"].flatMap(ItemID.init(json:)),
      let phase = json["phase"]?.text.flatMap(SessionPhase.init(rawValue:))
    else { return nil }
    self.init(step: step, phase: phase)
  }
}

extension SessionClock {
  var json: JSON {
    var members = [JSON.Member("steps", .array(steps.map(\.json)))]
    if let place { members.append(JSON.Member("place", place.json)) }
    if let beganAt { members.append(JSON.Member("beganAt", beganAt.json)) }
    if let runningSince { members.append(JSON.Member("runningSince", runningSince.json)) }
    if let promise { members.append(JSON.Member("promisedSeconds", .integer(promise))) }
    return .object(members)
  }

  init?(json: JSON) {
    guard var members = JSONMembers(json),
      let steps = members.take("steps")?.elements?.all(SessionStep.init(json:)),
      Set(steps.map(\.id)).count == steps.count,
      let place = members.takeOptional("place", Place.init(json:)),
      let beganAt = members.takeOptional("beganAt", Timestamp.init(json:)),
      let runningSince = members.takeOptional("runningSince", Timestamp.init(json:)),
      let promise = members.takeOptional("promisedSeconds", \.integer),
      (0...Self.mostSeconds).contains(promise ?? 0)
    else { return nil }
    self.init(steps: steps)
    // Either the meeting has begun and all of it is there, or it has not.
    guard (place == nil) == (promise == nil), place != nil || runningSince == nil else {
      return nil
    }
    if let place {
      guard let step = step(place.step), step.method.phases.contains(place.phase) else {
        return nil
      }
    }
    self.place = place
    self.beganAt = beganAt
    self.runningSince = runningSince
    self.promise = promise
  }
}
