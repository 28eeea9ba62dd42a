/// Labels of lists of skills that are known by their words, for lists with nothing but a blank behind the label: text
/// that was copied, or labels set flush against their lists.
enum SkillLabels {
  /// "Tools Docker, Git" as the label and the list; nil where the first item begins with no known label, or is nothing
  /// else ("Databases, networks").
  static func leading(_ text: String) -> (label: String, list: String)? {
    let words = text.split(separator: " ", maxSplits: 4)
    for count in [3, 2, 1] where words.count > count {
      let label = words.prefix(count).joined(separator: " ")
      guard labels.contains(TextFolding.words(label).joined(separator: " ")),
        label.unicodeScalars.last?.properties.isAlphabetic ?? false,
        let next = words[count].unicodeScalars.first,
        next.properties.isUppercase || next.properties.numericType != nil || next == "."
      else { continue }
      return (label, words.dropFirst(count).joined(separator: " "))
    }
    return nil
  }

  /// Lists of things, and so in the plural: "Database design" is a skill.
  private static let labels = WordSet.list(
    """
    languages|programming languages|scripting languages|natural languages|frameworks|libraries|databases|data stores
    tools|dev tools|developer tools|platforms|cloud platforms|methods|practices|technologies|engines|game engines
    operating systems|protocols|editors|frameworks and libraries|libraries and frameworks|tools and platforms
    programmiersprachen|programmierung|sprachen|datenbanken|werkzeuge|bibliotheken|plattformen|methoden|betriebssysteme
    langages|langages de programmation|outils|bibliotheques|bases de donnees|methodes|plateformes
    systemes d'exploitation|logiciels
    lenguajes|lenguajes de programacion|herramientas|bibliotecas|bases de datos|metodologias|plataformas
    linguagens|ferramentas|linguaggi|strumenti|programmeertalen|talen|hulpmiddelen
    """)
}
