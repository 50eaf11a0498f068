/// The words of `polku doctor`, which tells what was found where.
package struct DoctorWording: Equatable, Sendable {
  package var program: String
  package var terminal: String
  package var noTerminal: String
  package var size: String
  package var colours: String
  package var locale: String
  package var language: String
  package var content: String
  package var notThere: String
  package var data: String
  package var privacy: String
  package var courses: String
  package var editor: String
  package var none: String
  package var network: String
  package var networkNone: String
}

extension DoctorWording {
  static let finnish = DoctorWording(
    program: "Ohjelma", terminal: "Pääte", noTerminal: "ei päätettä", size: "Ikkunan koko",
    colours: "Värit", locale: "Kieliasetus", language: "Ohjelman kieli", content: "Kurssien kansio",
    notThere: "ei löytynyt", data: "Vastausten kansio", privacy: "vain sinä voit lukea sitä",
    courses: "Kurssit", editor: "Oma editori", none: "ei valittu", network: "Verkko",
    networkNone: "polku ei käytä verkkoa")
  static let swedish = DoctorWording(
    program: "Program", terminal: "Terminal", noTerminal: "ingen terminal",
    size: "Fönstrets storlek",
    colours: "Färger", locale: "Språkinställning", language: "Programmets språk",
    content: "Mapp med kurser", notThere: "hittades inte", data: "Mapp med svar",
    privacy: "bara du kan läsa den", courses: "Kurser", editor: "Egen editor",
    none: "inte vald", network: "Nätverk", networkNone: "polku använder inget nätverk")
  static let english = DoctorWording(
    program: "Program", terminal: "Terminal", noTerminal: "no terminal", size: "Window size",
    colours: "Colours", locale: "Language setting", language: "Language of the program",
    content: "Course folder", notThere: "not found", data: "Answer folder",
    privacy: "only you can read it", courses: "Courses", editor: "Your own editor",
    none: "not chosen", network: "Network", networkNone: "polku does not use the network")
}
