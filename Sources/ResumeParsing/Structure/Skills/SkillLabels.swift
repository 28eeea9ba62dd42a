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

  /// The labels and lists of those of `lines`, by their numbers, that show by their shape what a label is: each list has
  /// a word more in its first item, though the others mostly are of one ("Containers Docker, Helm" over "Scripting Bash,
  /// Python" over "Cloud AWS, Azure"). None where a list has not; two are enough where one of the labels is known.
  static func byShape(_ lines: [ResumeLine]) -> [Int: (label: String, list: String)] {
    var found: [Int: (label: String, list: String)] = [:]
    var labels: Set<String> = []
    var (others, single, known) = (0, 0, 0)
    for (at, line) in lines.enumerated() where line.role == .text && line.segments.count == 1 {
      let items = SkillReader.keywords(line.text)
      guard items.count >= 2, !(line.text.utf8.first.map { (0x30...0x39).contains($0) } ?? true),
        at == 0 || !lines[at - 1].text.hasSuffix(",")
      else { continue }
      let words = items[0].split(separator: " ")
      guard (2...3).contains(words.count), !line.text.contains(":"), let last = words.last,
        let first = last.unicodeScalars.first, !first.properties.isLowercase,
        let cut = line.text.firstRange(of: " " + last), line.text.hasPrefix(items[0]),
        case let label = words.dropLast().joined(separator: " "), labels.insert(label).inserted
      else { return [:] }
      found[line.number] = (label, String(line.text[cut.lowerBound...].dropFirst()))
      others += items.count - 1
      single += items.dropFirst().count { !$0.contains(" ") }
      known += leading(line.text) == nil ? 0 : 1
    }
    return found.count >= (known > 0 ? 2 : 3) && single * 3 >= others * 2 ? found : [:]
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
    언어|프레임워크|데이터베이스|도구|인프라|言語|フレームワーク|データベース|ツール|インフラ|语言|框架|数据库|工具
    linguagens|ferramentas|linguaggi|strumenti|programmeertalen|talen|hulpmiddelen
    """)
}
