/// Tells degrees ("BSc", "Bachelor of Science", "Diplôme d’ingénieur", "학사") in the languages of resumes.
enum DegreeWords {
  /// Where a degree at the start of `text` ends, in words, and whether there is one: "Bachelor of Science in
  /// Computer Science" has a degree of three words.
  static func leading(_ text: String) -> (degree: String, rest: String)? {
    var words = text.split(separator: " ").map(String.init)
    // "M. Sc." as German writes it is one degree.
    if words.count >= 2, words[0].hasSuffix("."), words[0].utf8.count == 2, words[1].hasSuffix("."),
      isDegreeWord(TextFolding.key(words[0] + words[1]), printed: words[0] + words[1])
    {
      words[0] += " " + words.remove(at: 1)
    }
    guard let first = words.first, !words.isEmpty else { return nil }
    let folded = words.map { TextFolding.key($0) }
    // "BASc in", "MEd in": an abbreviation that stands before a subject.
    let isShort = words.count > 2 && ["in", "of"].contains(words[1]) && isAbbreviation(first)
    if !isDegreeWord(folded[0], printed: first), !isShort { return nil }
    var end = 1
    if end < folded.count, ["degree", "diploma"].contains(folded[end]) { end += 1 }
    if end + 1 < folded.count, ["of", "en", "de", "d", "s"].contains(folded[end]),
      ofWords.contains(folded[end + 1])
    {
      end += 2
      if end + 1 < folded.count, ["and", "&", ""].contains(folded[end]), ofWords.contains(folded[end + 1]) {
        end += 2
      }
      if folded[end - 1] == "applied" || folded[end - 1] == "fine" || folded[end - 1] == "business",
        end < folded.count, ofWords.contains(folded[end])
      {
        end += 1
      }
    } else if folded[0] == "diplome", end < folded.count {
      // "Diplôme d’ingénieur" is one printed word after the first.
      end += 1
    }
    if end < folded.count, ["honours", "honors", "hons"].contains(folded[end]) { end += 1 }
    let degree = TextFolding.trimmed(words[..<end].joined(separator: " "), of: ",;:–—-")
    var rest = Array(words[end...])
    if let lead = rest.first, ["in", "en", "of", "im", "for", "-", "–", "—", ":"].contains(lead.lowercased())
    {
      rest.removeFirst()
    }
    return (degree, TextFolding.trimmed(rest.joined(separator: " "), of: ",;:–—-"))
  }

  /// The East Asian degree that ends `text`, and the subject before it: "경제학 학사", "経済学 (学士)".
  static func trailing(_ text: String) -> (degree: String, rest: String)? {
    var words = text.split(separator: " ").map(String.init)
    guard words.count >= 2, let last = words.popLast().map({ TextFolding.trimmed($0, of: "()（）") }),
      cjkDegrees.contains(last)
    else { return nil }
    return (last, words.joined(separator: " "))
  }

  private static func isAbbreviation(_ word: String) -> Bool {
    let capitals = word.unicodeScalars.filter(\.properties.isUppercase).count
    return (2...6).contains(word.unicodeScalars.count) && capitals >= 2 && "BMDAL".contains(word.prefix(1))
  }

  /// Whether `text` holds a degree anywhere.
  static func contains(_ text: String) -> Bool {
    text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "(" || $0 == ")" || $0 == ";" })
      .contains {
        isDegreeWord(TextFolding.key(String($0)), printed: String($0))
      }
  }

  private static func isDegreeWord(_ key: String, printed: String) -> Bool {
    if words.contains(key) { return true }
    if cjk.contains(where: { key.hasPrefix($0) || key.hasSuffix($0) }) { return true }
    // "BS", "MA" are degrees only in capitals; "ba" and "ma" are words of other languages.
    return capitals.contains(key) && TextFolding.isAllCaps(printed)
  }

  private static let words: WordSet = [
    "bsc", "msc", "basc", "masc", "bachelorstudium", "masterstudium", "phd", "mba", "bachelor", "bachelors",
    "master", "masters", "doctor", "doctorate",
    "doctoral",
    "associate", "associates", "beng", "meng", "btech", "mtech", "bcom", "llb", "llm", "diploma", "diplom",
    "diplome",
    "licence", "license", "licenciatura", "grado", "ingenieria", "magister", "maitrise", "doctorat",
    "promotion", "abitur",
    "matura", "baccalaureat", "bac", "staatsexamen", "dut", "bts", "but", "laurea", "mestrado", "graduado",
    "mpharm", "bpharm", "pharmd", "mchem", "mphys", "mmath", "msci", "mbbs", "mbchb", "bvsc", "barch", "bsn",
    "msn",
    "msw", "mres", "mlitt", "bdes", "mdes", "bmus", "mmus", "bhsc", "bcomm", "mcomp",
    "hnd", "hnc", "nvq", "svq", "btec", "gcse", "gcses", "pgce", "pgcert", "pgdip", "diplomingenieur",
    "realschulabschluss", "hauptschulabschluss", "hochschulreife", "gesellenprufung", "meisterprufung",
    "deug",
    "deust", "dess",
    "certificate", "ged", "med", "bed", "mphil", "dphil", "ausbildung", "fachabitur", "bfa", "bba", "mfa",
    "jd", "cpge",
    "minor",
    "undergraduate", "postgraduate", "ingenieur", "maestria", "bachiller", "tecnico", "propedeuse",
    "bacharelado", "bacharel", "doutorado", "doctorado", "dottorato", "tecnologo",
    "inzynier", "mgr", "inz", "licencjat", "kandidatexamen", "masterexamen", "civilingenjor",
  ]

  private static let capitals: WordSet = [
    "bs", "ms", "ba", "ma", "as", "aa", "aas", "md", "be", "me", "dba", "edd", "hs", "bsba", "mse", "bse",
    "sb", "sm",
  ]

  private static let cjkDegrees = [
    "학사", "석사", "박사", "전문학사", "学士", "修士", "博士", "本科", "硕士", "碩士", "學士", "大专", "大專", "专科", "研究生", "硕士研究生",
    "博士研究生", "本科生", "工学学士", "理学学士",
  ]

  /// Degrees, and words that say that there is one.
  private static let cjk = cjkDegrees + ["학위", "졸업", "卒業"]

  private static let ofWords: WordSet = [
    "science", "arts", "engineering", "applied", "fine", "business", "administration", "education",
    "technology",
    "philosophy", "law", "laws", "commerce", "architecture", "music", "nursing", "design", "medicine",
    "public", "health",
    "information", "computing", "sciences", "research", "management", "letters", "accountancy", "finance",
    "economics",
  ]
}
