/// What a proposal says of a meeting that it was made in.
package struct MeetingWording: Sendable {
  package var title: @Sendable (_ date: String) -> String
  package var source: @Sendable (_ date: String, _ title: String) -> String
  /// Where the meeting itself is not at hand any more.
  package var sourceWithoutDate: @Sendable (_ title: String) -> String
  package var written: String
  package var themes: String
  package var people: Plural
  package var rehearsal: String
  package var dots: @Sendable (_ theme: String, _ dots: Int) -> String
  package var cards: @Sendable (_ theme: String, _ cards: Int) -> String
  package var chosen: String
  package var dotsTitle: String
  package var fists: @Sendable (_ counts: String) -> String
  package var concerns: String
  package var alsoSaid: String
}

extension MeetingWording {
  static let finnish = MeetingWording(
    title: { "Tiimin tapaaminen \($0)" },
    source: { "Lähde: tapaaminen \($0). \($1)" },
    sourceWithoutDate: { "Lähde: tapaaminen. \($0)" },
    written: "Kirjoitettiin tapaamisessa", themes: "Teemat",
    people: Plural(one: "Paikalla oli 1 ihminen.", many: "Paikalla oli # ihmistä."),
    rehearsal: "Tämä tapaaminen oli harjoitus, ja sen vastaukset ovat keksittyjä.",
    dots: { "\($0) (\($1 == 1 ? "1 piste" : "\($1) pistettä"))" },
    cards: { "\($0) (\($1 == 1 ? "1 lappu" : "\($1) lappua"))" },
    chosen: "Tiimi valitsi tämän.", dotsTitle: "Pisteet teemoittain",
    fists: { "Sormet 0–5: \($0). Viisi sormea tarkoittaa täyttä tukea." },
    concerns: "Mitä epäröivät tarvitsisivat",
    alsoSaid: "Muita eriäviä näkemyksiä:")

  static let swedish = MeetingWording(
    title: { "Teamets möte \($0)" },
    source: { "Källa: mötet \($0). \($1)" },
    sourceWithoutDate: { "Källa: mötet. \($0)" },
    written: "Skrevs på mötet", themes: "Teman",
    people: Plural(one: "1 person var på plats.", many: "# personer var på plats."),
    rehearsal: "Mötet var en övning, och svaren på det är påhittade.",
    dots: { "\($0) (\($1 == 1 ? "1 prick" : "\($1) prickar"))" },
    cards: { "\($0) (\($1 == 1 ? "1 lapp" : "\($1) lappar"))" },
    chosen: "Teamet valde det här.", dotsTitle: "Prickar per tema",
    fists: { "Fingrar 0–5: \($0). Fem fingrar betyder fullt stöd." },
    concerns: "Vad de tveksamma skulle behöva",
    alsoSaid: "Också de här åsikterna skiljer sig:")

  static let english = MeetingWording(
    title: { "The team's meeting on \($0)" },
    source: { "Source: the meeting on \($0). \($1)" },
    sourceWithoutDate: { "Source: the meeting. \($0)" },
    written: "Written in the meeting", themes: "Themes",
    people: Plural(one: "1 person was there.", many: "# people were there."),
    rehearsal: "This meeting was a rehearsal, and its answers are made up.",
    dots: { "\($0) (\($1 == 1 ? "1 dot" : "\($1) dots"))" },
    cards: { "\($0) (\($1 == 1 ? "1 note" : "\($1) notes"))" },
    chosen: "The team chose this.", dotsTitle: "Dots by theme",
    fists: { "Fingers 0–5: \($0). Five fingers mean full support." },
    concerns: "What the doubtful would need",
    alsoSaid: "These views differed as well:")
}
