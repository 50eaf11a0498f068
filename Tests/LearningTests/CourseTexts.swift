// Texts that nobody complains of, to put the interesting parts into.

func manifest(modules: String, languages: String = "[fi]") -> String {
  """
  id: polku
  version: "1"
  languages: \(languages)
  title: {fi: Polku, sv: Stig, en: Path}
  modules: \(modules)
  """
}

func module(_ id: String, _ body: String = "Teksti.") -> String {
  "---\nid: \(id)\ntitle: Osio\nminutes: 9\n---\n\n## Sivu\n" + body
}

func exercise(_ id: String, _ body: String) -> String {
  "---\nid: \(id)\ntitle: Tehtävä\nminutes: 5\n---\n\n## Sivu\n\nTeksti.\n\n" + body
}
