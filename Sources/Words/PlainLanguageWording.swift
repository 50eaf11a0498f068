/// The words for how a text reads.
package struct PlainLanguageWording: Sendable {
  package var title: String
  /// From very easy to very hard.
  package var bands: [String]
  package var headline: @Sendable (_ band: String) -> String
  package var tooShort: String
  package var uncertain: String
  package var good: String
  package var goodForClients: String
  package var nearlyGood: String
  package var wordsInSentence: @Sendable (_ words: Int) -> String
  package var caution: String
  package var longSentencesOnAverage: @Sendable (_ words: Int) -> String
  package var manyLongSentences: @Sendable (_ percent: Int) -> String
  package var longestSentence: @Sendable (_ words: Int) -> String
  package var longWords: String
  package var veryLongWords: @Sendable (_ percent: Int) -> String
  package var minenNouns: String
  package var longParagraph: @Sendable (_ words: Int) -> String
  package var nobodyAddressed: String
}

extension PlainLanguageWording {
  static let finnish = PlainLanguageWording(
    title: "Kuinka helppo teksti on lukea",
    bands: ["hyvin helppo", "helppo", "keskitasoa", "vaikea", "hyvin vaikea"],
    headline: { "Luettavuus: \($0)." },
    tooShort: "Teksti on liian lyhyt arvioitavaksi. Kirjoita vähintään 30 sanaa.",
    uncertain: "Arvio on suuntaa antava, koska teksti on lyhyt.",
    good: "Virkkeet ja sanat ovat sopivan lyhyitä.",
    goodForClients: "Virkkeet ja sanat ovat sopivan lyhyitä, ja teksti puhuttelee lukijaa.",
    nearlyGood: "Teksti on melko selkeä. Katso vielä virkkeet, jotka vaativat lukijalta eniten.",
    wordsInSentence: { "Vaatii lukijalta eniten (\($0) sanaa):" },
    caution: "Luvut kertovat pituudesta, eivät sisällöstä. Anna myös ihmisen lukea teksti.",
    longSentencesOnAverage: {
      "Virkkeissä on keskimäärin \($0) sanaa. Jaa pitkiä virkkeitä kahdeksi."
    },
    manyLongSentences: { "Yli 20 sanan virkkeitä on \($0) % virkkeistä. Jaa niitä." },
    longestSentence: { "Pisimmässä virkkeessä on \($0) sanaa. Jaa se." },
    longWords: "Pitkiä sanoja on paljon. Etsi niille arkisia vastineita.",
    veryLongWords: {
      "Sanoista \($0) % on hyvin pitkiä yhdyssanoja. Pura osa niistä tavallisiksi sanoiksi."
    },
    minenNouns: "Tekstissä on monta -minen-sanaa. Kerro verbillä, kuka tekee mitä.",
    longParagraph: { "Pisimmässä kappaleessa on \($0) sanaa. Jaa se kahdeksi." },
    nobodyAddressed: "Teksti ei puhuttele lukijaa. Kokeile sinä-muotoa.")

  static let swedish = PlainLanguageWording(
    title: "Så läses texten",
    bands: ["mycket lätt", "lätt", "medelsvår", "svår", "mycket svår"],
    headline: { "Läsbarhet: \($0)." },
    tooShort: "Texten är för kort för att bedömas. Skriv minst 30 ord.",
    uncertain: "Bedömningen är ungefärlig, eftersom texten är kort.",
    good: "Meningarna och orden är lagom korta.",
    goodForClients: "Meningarna och orden är lagom korta, och texten talar till läsaren.",
    nearlyGood: "Texten är ganska klar. Titta en gång till på de meningar som kräver mest.",
    wordsInSentence: { "Kräver mest av läsaren (\($0) ord):" },
    caution: "Siffrorna ser längden, inte innehållet. Låt också en människa läsa texten.",
    longSentencesOnAverage: {
      "Meningarna har i genomsnitt \($0) ord. Dela långa meningar i två."
    },
    manyLongSentences: { "\($0) % av meningarna har mer än 20 ord. Dela dem." },
    longestSentence: { "Den längsta meningen har \($0) ord. Dela den." },
    longWords: "Det finns många långa ord. Sök vardagligare ord för dem.",
    veryLongWords: {
      "\($0) % av orden är mycket långa sammansättningar. Skriv om några av dem med vanliga ord."
    },
    minenNouns: "Texten har många ord på -minen. Berätta med ett verb vem som gör vad.",
    longParagraph: { "Det längsta stycket har \($0) ord. Dela det i två." },
    nobodyAddressed: "Texten talar inte till läsaren. Pröva att skriva du.")

  static let english = PlainLanguageWording(
    title: "How the text reads",
    bands: ["very easy", "easy", "medium", "hard", "very hard"],
    headline: { "Readability: \($0)." },
    tooShort: "The text is too short to judge. Write at least 30 words.",
    uncertain: "This is a rough estimate, because the text is short.",
    good: "The sentences and words are short enough.",
    goodForClients: "The sentences and words are short enough, and the text speaks to its reader.",
    nearlyGood: "The text is fairly clear. Look once more at the sentences that ask the most.",
    wordsInSentence: { "Asks the most of a reader (\($0) words):" },
    caution: "The figures see length, not sense. Let a person read the text, too.",
    longSentencesOnAverage: {
      "The sentences have \($0) words on average. Split long sentences in two."
    },
    manyLongSentences: { "\($0)% of the sentences have more than 20 words. Split them." },
    longestSentence: { "The longest sentence has \($0) words. Split it." },
    longWords: "There are many long words. Look for everyday words in their place.",
    veryLongWords: {
      "\($0)% of the words are very long compounds. Write some of them out in ordinary words."
    },
    minenNouns: "There are many nouns made of verbs. Say with a verb who does what.",
    longParagraph: { "The longest paragraph has \($0) words. Split it in two." },
    nobodyAddressed: "The text does not speak to its reader. Try writing “you”.")
}
