/// What says how somebody was employed, and is neither title nor organisation: "Full-time", "(Stage)".
enum EmploymentTypes {
  /// What `text` says of it without its brackets, if it says nothing else; nil elsewhere.
  static func type(in text: String) -> String? {
    let key = TextFolding.key(text)
    // Style sets it apart: "*(Stage)*".
    if text.hasPrefix("("), text.hasSuffix(")"), types.contains(key) || bracketedTypes.contains(key) {
      return TextFolding.trimmed(text, of: "()")
    }
    return types.contains(key) ? text : nil
  }

  /// What says in brackets how somebody was employed, and may be a title elsewhere.
  private static let bracketedTypes: WordSet = [
    "freelance", "stage", "alternance", "apprentissage", "saisonnier", "saisonniere", "interim", "internship",
    "praktikum", "werkstudium", "beurlaubt", "saisonal", "minijob", "tirocinio", "practicas",
    "estagio",
  ]

  private static let types = WordSet(
    [
      "Full-time", "Part-time", "Contract", "Permanent", "Temporary", "Full time", "Part time", "Vollzeit",
      "Teilzeit", "CDI",
      "CDD", "Temps plein", "정규직", "계약직", "正社員", "契約社員", "业务委托", "業務委託", "派遣社員", "全职", "兼职", "全職", "兼職",
      "Seasonal", "Befristet", "Festanstellung",
    ].map(TextFolding.key))
}
