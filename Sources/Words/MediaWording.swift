/// The words round something to look at: a video, a page, a file of the course.
package struct MediaWording: Sendable {
  /// On the page, below what can be opened on a phone.
  package var opensCode: String
  /// On the page, below what lies in the course's folder.
  package var opensFile: String
  package var file: @Sendable (_ name: String) -> String
  package var length: @Sendable (_ length: String) -> String
  package var scan: String
  package var address: String
  package var tooSmall: @Sendable (_ columns: Int, _ rows: Int) -> String
  package var tooLong: String
  package var copied: String
  package var notCopied: String
  package var fileOpened: String
  package var noViewer: @Sendable (_ path: String) -> String
  package var notViewable: @Sendable (_ path: String) -> String
  package var fileMissing: @Sendable (_ name: String) -> String
}

extension MediaWording {
  static let finnish = MediaWording(
    opensCode: "Enter näyttää QR-koodin puhelimelle.",
    opensFile: "Enter avaa kurssin mukana tulleen tiedoston.",
    file: { "Kurssin mukana: \($0)" },
    length: { "Kesto \($0)" },
    scan: "Osoita koodia puhelimen kameralla.",
    address: "Osoite",
    tooSmall: {
      "QR-koodi ei mahdu tähän ikkunaan. Se tarvitsee ainakin \($0) merkkiä leveyttä ja \($1) "
        + "riviä korkeutta. Suurenna ikkunaa tai pienennä kirjainten kokoa. Voit myös kopioida "
        + "osoitteen (K)."
    },
    tooLong: "Osoite on liian pitkä QR-koodiksi. Voit kopioida sen (K).",
    copied:
      "Osoite lähetettiin päätteen leikepöydälle. Jos sitä ei voi liittää muualle, pääte ei ota "
      + "kopioita vastaan. Kirjoita osoite silloin ruudulta.",
    notCopied: "Tällä päätteellä ei ole leikepöytää. Osoite on ruudulla.",
    fileOpened: "Tiedosto avautuu omaan ikkunaansa. polku odottaa tässä.",
    noViewer: { "Tiedostoa ei voi näyttää tällä koneella suoraan. Se on tässä: \($0)" },
    notViewable: {
      "polku avaa vain kuva-, video-, ääni-, PDF- ja tekstitiedostoja. Tiedosto on tässä: \($0)"
    },
    fileMissing: {
      "Tiedostoa \($0) ei löydy kurssin kansiosta. Kerro siitä kurssin tekijälle. Vastauksesi ovat "
        + "tallessa."
    })

  static let swedish = MediaWording(
    opensCode: "Enter visar en QR-kod för telefonen.",
    opensFile: "Enter öppnar en fil som kom med kursen.",
    file: { "Följer med kursen: \($0)" },
    length: { "Längd \($0)" },
    scan: "Rikta telefonens kamera mot koden.",
    address: "Adress",
    tooSmall: {
      "QR-koden ryms inte i det här fönstret. Den behöver minst \($0) teckens bredd och \($1) "
        + "raders höjd. Gör fönstret större eller bokstäverna mindre. Du kan också kopiera "
        + "adressen (K)."
    },
    tooLong: "Adressen är för lång för en QR-kod. Du kan kopiera den (K).",
    copied:
      "Adressen skickades till terminalens urklipp. Om den inte går att klistra in någon "
      + "annanstans tar terminalen inte emot kopior. Skriv då av adressen från skärmen.",
    notCopied: "Den här terminalen har inget urklipp. Adressen finns på skärmen.",
    fileOpened: "Filen öppnas i ett eget fönster. polku väntar här.",
    noViewer: { "Filen kan inte visas direkt på den här datorn. Den finns här: \($0)" },
    notViewable: {
      "polku öppnar bara bilder, videor, ljud, PDF-filer och textfiler. Filen finns här: \($0)"
    },
    fileMissing: {
      "Filen \($0) finns inte i kursens mapp. Berätta det för den som har gjort kursen. Dina svar "
        + "finns kvar."
    })

  static let english = MediaWording(
    opensCode: "Enter shows a QR code for your phone.",
    opensFile: "Enter opens a file that came with the course.",
    file: { "With the course: \($0)" },
    length: { "Length \($0)" },
    scan: "Point your phone's camera at the code.",
    address: "Address",
    tooSmall: {
      "The QR code does not fit in this window. It needs at least \($0) columns and \($1) rows. "
        + "Make the window larger or the letters smaller. You can also copy the address (K)."
    },
    tooLong: "The address is too long for a QR code. You can copy it (K).",
    copied:
      "The address was sent to the terminal's clipboard. If you cannot paste it elsewhere, the "
      + "terminal does not take copies. In that case type the address from the screen.",
    notCopied: "This terminal has no clipboard. The address is on the screen.",
    fileOpened: "The file opens in a window of its own. polku waits here.",
    noViewer: { "The file cannot be shown directly on this computer. It is here: \($0)" },
    notViewable: {
      "polku opens only pictures, videos, audio, PDF and text files. The file is here: \($0)"
    },
    fileMissing: {
      "The file \($0) is not in the course's folder. Please tell whoever made the course. Your "
        + "answers are safe."
    })
}
