/// Tells the names of organisations by their legal forms and by what they call themselves.
enum OrganisationWords {
  /// How much `text` reads like the name of an organisation: 0 unknown, 1 perhaps, 2 surely.
  static func score(_ text: String) -> Int {
    let words = TextFolding.words(text)
    guard let last = words.last else { return 0 }
    if words.contains(where: schoolWords.contains) || words.contains(where: hasSchoolPart) { return 2 }
    if legalForms.contains(last) || hasCJKForm(text) { return 2 }
    if words.contains(where: anywhere.contains) { return 2 }
    // "Kleinfeld & Partner", "Hale and Sons".
    if words.count >= 2, firmTails.contains(last) {
      let pieces = text.split(whereSeparator: \.isWhitespace)
      if pieces.count >= 3, ["&", "and", "und", "et", "+"].contains(pieces[pieces.count - 2].lowercased()) {
        return 2
      }
    }
    if trailing.contains(last) { return 1 }
    return 0
  }

  /// Whether `text` surely names an organisation, and none of its departments, which stand behind its name as well.
  static func isWhole(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    guard words.count >= 2, let last = words.last else { return false }
    let isClinic =
      ["center", "centre"].contains(last) && ["medical", "health", "care"].contains(words[words.count - 2])
    return (isClinic || score(text) >= 2) && !words.contains(where: departments.contains)
  }

  private static let departments: WordSet = [
    "department", "dept", "group", "gruppe", "groupe", "team", "division", "unit", "lab", "faculty",
    "abteilung",
  ]

  /// Whether `text` is only a legal form, as it stands after a comma ("Acme, Inc.").
  static func isLegalForm(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    guard let first = words.first, words.count <= 2 else { return false }
    if legalForms.contains(words.joined()) { return true }
    // "Groupe Larkspur" is a name.
    return legalForms.contains(first) && (words.count == 1 || !groups.contains(first))
  }

  private static let groups: WordSet = ["group", "groupe", "gruppe", "holding", "company"]

  /// Whether `text` names a school or university.
  static func isSchool(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    return words.contains { schoolWords.contains($0) || hasSchoolPart($0) }
  }

  /// Byte by byte: the library's search by characters takes long, and every line of a resume is asked.
  private static func hasCJKForm(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard !bytes.allSatisfy({ $0 < 0x80 }) else { return false }
      func stands(_ form: [UInt8], at start: Int) -> Bool {
        start >= 0 && start + form.count <= bytes.count
          && form.indices.allSatisfy { bytes[start + $0] == form[$0] }
      }
      var wordStart = 0
      for at in 0...bytes.count {
        if at < bytes.count, cjkForms.contains(where: { stands($0, at: at) }) { return true }
        guard let length = at == bytes.count ? 0 : wordBreaks.first(where: { stands($0, at: at) })?.count
        else {
          continue
        }
        let isName = cjkEndings.contains { at - $0.count >= wordStart && stands($0, at: at - $0.count) }
        if isName { return true }
        wordStart = at + length
      }
      return false
    }
  }

  private static func hasSchoolPart(_ word: String) -> Bool {
    let parts = word.utf8.allSatisfy { $0 < 0x80 } ? asciiSchoolParts : schoolParts
    return parts.contains { word.hasSuffix($0) }
      || ["universit", "hochschul"].contains { word.hasPrefix($0) }
  }

  private static let legalForms: WordSet = [
    "inc", "llc", "ltd", "gmbh", "ag", "se", "kg", "ug", "ohg", "ev", "sas", "sarl", "sa", "bv", "nv", "corp",
    "co",
    "corporation", "company", "limited", "plc", "llp", "lp", "pty", "oy", "ab", "aps", "srl", "spa", "sl",
    "kk",
    "incorporated", "pvt", "pte", "cie", "group", "gruppe", "groupe", "holding", "holdings", "as", "asa",
    "sasu",
  ]

  private static let firmTails: WordSet = [
    "partner", "partners", "sons", "sohne", "sohn", "co", "cie", "company", "associates", "brothers", "fils",
    "associes", "kollegen", "daughters", "friends",
  ]

  private static let anywhere: WordSet = [
    "bank", "hospital", "ministry", "department", "institute", "institut", "foundation", "stiftung", "agency",
    "council", "startup", "gmbh", "inc", "llc", "ltd", "corporation", "self-employed", "selbststandig",
    "laboratory",
    "bureau", "federal", "museum", "church", "clinic", "klinik", "hopital", "ministere", "banque", "banco",
  ]

  private static let trailing: WordSet = [
    "labs", "lab", "technologies", "technology", "solutions", "systems", "software", "studio", "studios",
    "partners",
    "consulting", "services", "media", "health", "networks", "logistics", "payments", "pay", "commerce",
    "capital",
    "ventures", "games", "digital", "interactive", "works", "industries", "international", "global", "energy",
    "motors", "airlines", "insurance", "pharma", "pharmaceuticals", "robotics", "analytics", "security",
    "cloud",
    "data", "ai", "io", "freelance", "freelancer", "research", "restaurant", "cafe", "hotel", "store",
    "market",
    "club", "association", "society", "team", "organization", "organisation", "collective", "cooperative",
    "center",
    "centre", "university", "trust", "brothers", "sons", "bros", "mobility", "bio", "foods", "retail",
    "telecom",
  ]

  private static let schoolWords: WordSet = [
    "university", "college", "school", "universitat", "universite", "universidad", "universiteit",
    "universidade",
    "universita", "hochschule", "fachhochschule", "ecole", "lycee", "iae", "insa", "eth", "epfl", "mit",
    "academy",
    "akademie",
    "gymnasium", "polytechnic", "politecnico", "iut", "universitesi", "politechnika", "uniwersytet",
    "polytechnique",
    "instituto", "kaist", "postech", "bootcamp", "conservatory", "facultad", "faculty", "berufsschule", "iit",
    "nit",
    "ucla", "tu", "technion", "ensimag", "epita", "epitech", "caltech", "berufskolleg", "campus", "univ",
  ]

  private static let schoolParts = [
    "대학교", "대학", "대학원", "고등학교", "고교", "大学", "大學", "大学院", "高校", "高等学校", "専門学校", "高専", "學院", "学校", "學校", "中学",
    "中學", "高中", "университет", "институт", "академия", "колледж", "universitat",
    "hochschule", "gymnasium", "schule", "学院", "학원", "아카데미", "부트캠프",
  ]

  private static let asciiSchoolParts = schoolParts.filter { $0.utf8.allSatisfy { $0 < 0x80 } }

  private static let cjkForms: [[UInt8]] = [
    "주식회사", "(주)", "㈜", "유한회사", "株式会社", "有限会社", "合同会社", "有限公司", "(株)", "연구소", "研究所", "은행", "銀行",
    "有限责任公司", "有限責任公司", "股份公司", "ООО", "ОАО", "ПАО", "ЗАО", "АО «", "ИП ",
  ].map { Array($0.utf8) }

  /// What names in Chinese and Japanese end in; inside a sentence they are words.
  private static let cjkEndings: [[UInt8]] = [
    "公司", "集团", "集團", "事务所", "事務所", "医院", "醫院", "病院", "工作室", "研究院", "银行", "出版社", "製作所", "工場",
  ].map { Array($0.utf8) }

  /// What parts words of a line, in names of organisations.
  private static let wordBreaks: [[UInt8]] = [" ", ",", "，", "、", "|", "（", "("].map { Array($0.utf8) }

  /// "University of California, Berkeley": the campus is part of the name, and no place.
  static func isCampus(_ pieces: [String]) -> Bool {
    guard pieces.count >= 2 else { return false }
    let words = TextFolding.words(pieces[0])
    return words.first == "university" && words.count >= 3 || words.suffix(2) == ["state", "university"]
  }
}
