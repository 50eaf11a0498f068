import TextChecks
import Testing
import Words

@testable import Sittings

@Suite("How a text reads, in words")
struct PlainLanguageReportTests {
  private func report(_ text: String, _ language: Language = .finnish) -> PlainLanguageReport {
    PlainLanguageReport(
      PlainLanguage(of: text, in: TextLanguage(language)), for: .clients,
      in: Wording.in(language).plainLanguage)
  }

  private let easy = """
    Voit ottaa yhteyttä, kun arki tuntuu liian raskaalta. Sinun ei tarvitse tietää, mitä apua \
    pyydät. Soita tai kirjoita meille. Vastaamme kolmen arkipäivän kuluessa. Mietimme yhdessä, \
    mikä auttaa sinua. Voit kysyä myös ilman nimeä.
    """

  @Test("praises a text that speaks to its reader, and says that it is short for an estimate")
  func easyText() {
    let report = report(easy)

    #expect(report.headline.contains("hyvin helppo"))
    #expect(report.headline.contains("suuntaa antava"))
    #expect(report.remarks == [Wording.in(.finnish).plainLanguage.goodForClients])
  }

  @Test("names the hardest sentence and what makes a text hard")
  func hardText() {
    let hard = """
      Palvelutarpeen arvioinnin vireilletulo edellyttää yhteydenottoa asiakasohjausyksikköön, jonka \
      toimesta suoritetaan yhteydenoton kiireellisyysluokittelu sekä tarvittaessa monialaisen \
      yhteistyön koordinointi. Asiakassuunnitelman laatiminen tapahtuu arvioinnin valmistumisen \
      jälkeen sosiaalihuoltolain mukaisesti. Asiasta tehdään päätös.
      """

    let report = report(hard + " " + hard)

    #expect(report.headline.contains("hyvin vaikea"))
    #expect(report.remarks.contains(Wording.in(.finnish).plainLanguage.nobodyAddressed))
    #expect(report.hardest.count == 2)
    #expect(report.hardest[0].text.unicodeScalars.starts(with: "Palvelutarpeen".unicodeScalars))
  }

  @Test("judges nothing of a few words", arguments: Language.allCases)
  func tooShort(language: Language) {
    let report = report("Hej.", language)

    #expect(report.headline == Wording.in(language).plainLanguage.tooShort)
    #expect(report.hardest.isEmpty)
  }
}
