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
    program: "Ohjelma", terminal: "Pääte", noTerminal: "ei päätettä", size: "Koko",
    colours: "Värit", locale: "Kieliasetus", language: "Ohjelman kieli", content: "Kurssien kansio",
    notThere: "ei ole", data: "Vastausten kansio", privacy: "vain sinun luettavissasi",
    courses: "Kurssit", editor: "Oma editori", none: "ei asetettu", network: "Verkko",
    networkNone: "polku ei käytä verkkoa")
  static let swedish = DoctorWording(
    program: "Program", terminal: "Terminal", noTerminal: "ingen terminal", size: "Storlek",
    colours: "Färger", locale: "Språkinställning", language: "Programmets språk",
    content: "Mapp med kurser", notThere: "finns inte", data: "Mapp med svar",
    privacy: "bara du kan läsa den", courses: "Kurser", editor: "Egen editor",
    none: "har inte angetts", network: "Nätverk", networkNone: "polku använder inte nätet")
  static let english = DoctorWording(
    program: "Program", terminal: "Terminal", noTerminal: "no terminal", size: "Size",
    colours: "Colours", locale: "Locale", language: "Language of the program",
    content: "Folder of courses", notThere: "not there", data: "Folder of answers",
    privacy: "only you can read it", courses: "Courses", editor: "Own editor",
    none: "not set", network: "Network", networkNone: "polku uses no network")
}
