/// Cuts lines of contact data into their parts (addresses, numbers, places, names), and tells which of them are only
/// labels or ways to reach somebody.
enum ContactPieces {
  /// The parts of a line of contact data.
  static func pieces(of line: ResumeLine) -> [String] { line.segments.flatMap { pieces(of: $0) } }

  private static let dividers: WordSet = [
    "|", "•", "·", "∙", "⋄", "◇", "♦", "–", "—", "▪", "●", "/", "-", "--", "---", "//", "｜", "*", "+", "¦",
  ]

  /// The parts of one cell of such a line.
  static func pieces(of segment: String) -> [String] {
    var pieces: [String] = []
    var words: [Substring] = []
    func close() {
      if !words.isEmpty { pieces.append(words.joined(separator: " ")) }
      words.removeAll(keepingCapacity: true)
    }
    for word in segment.split(whereSeparator: \.isWhitespace) {
      let text = String(word)
      if dividers.contains(text) || isSign(text) {
        close()
      } else if isAddress(text) {
        // An address or a link is a piece of its own, whatever stands beside it.
        close()
        pieces.append(text)
      } else {
        // "Mobile: … Location: …": a label begins a piece.
        if text.hasSuffix(":"), !words.isEmpty, labels.contains(TextFolding.key(text)) { close() }
        words.append(word)
      }
    }
    close()
    return pieces.flatMap { piece -> [String] in
      // Signs that stand between words without a blank.
      guard dividing.stand(in: piece) else { return [piece] }
      return piece.split(whereSeparator: { $0 == "|" || $0 == "｜" || $0 == "•" }).map(String.init)
    }.flatMap(phoneApart).map { TextFolding.trimmed($0) }.filter { !$0.isEmpty }
  }

  private static let dividing = FixedPieces(["|", "｜", "•"])

  /// "Stirling, 07700 900142": a number in a list is a piece of its own, and so is what stands on either side of it.
  private static func phoneApart(_ piece: String) -> [String] {
    // "+31 20 555 0163 Utrecht, Netherlands": what parted them was a picture.
    if let phone = ContactScanner.phone(in: piece), piece.hasPrefix(phone) {
      let rest = TextFolding.trimmed(String(piece.dropFirst(phone.count)))
      if PlaceNames.isPlace(rest) { return [phone, rest] }
    }
    // "Ada Brook (585) 555-0158": what parted them was a gap.
    if let phone = ContactScanner.phone(in: piece), piece.hasSuffix(phone),
      case let rest = TextFolding.trimmed(String(piece.dropLast(phone.count))), !rest.contains(","),
      PersonName.shape(rest) >= 2, !isLabel(rest)
    {
      return [rest, phone]
    }
    let items = piece.split(separator: ",").map { TextFolding.trimmed(String($0)) }
    guard items.count > 1,
      let at = items.firstIndex(where: {
        ContactScanner.isPhone($0) && !$0.unicodeScalars.contains(where: \.properties.isAlphabetic)
      })
    else { return [piece] }
    let rest = items[(at + 1)...].joined(separator: ", ")
    return [items[..<at].joined(separator: ", "), items[at]] + phoneApart(rest)
  }

  /// A picture of a letter, a telephone, a house: "✉", "☎", "📍".
  private static func isSign(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x2600...0x27BF, 0x1F300...0x1FAFF, 0x2300...0x23FF, 0xFE0F, 0xE000...0xF8FF: true
      default: false
      }
    }
  }

  private static func isAddress(_ word: String) -> Bool {
    var bare = TextFolding.trimmed(word, of: ".,;()[]<>")
    if let parts = LabelledText(bare), isLabel(String(parts.label)) { bare = String(parts.rest) }
    return ContactScanner.email(in: bare) == bare || ContactScanner.isLink(bare)
  }

  static func isContact(_ text: String) -> Bool {
    if text.contains("@") || ContactScanner.phone(in: text) != nil && text.split(separator: " ").count <= 6 {
      return true
    }
    let links = ContactScanner.links(in: text)
    if !links.isEmpty, text.split(separator: " ").count <= 3 { return true }
    if let parts = LabelledText(text) { return labels.contains(parts.key) }
    return labels.contains(TextFolding.key(text)) && text.split(separator: " ").count == 1
  }

  /// `text` without the label that it begins with ("Tel.: +49 …").
  static func withoutLabel(_ text: String) -> String {
    guard let parts = LabelledText(text), labels.contains(parts.key) else { return text }
    return parts.value
  }

  /// `text` without the label of the job that somebody looks for ("求职意向：后端工程师").
  static func withoutWish(_ text: String) -> String {
    guard let parts = LabelledText(text), wishes.contains(parts.key) else { return text }
    return parts.value
  }

  private static let wishes: WordSet = [
    "求职意向", "求職意向", "求职目标", "应聘岗位", "应聘职位", "應徵職位", "意向岗位", "意向职位", "目标职位", "目标岗位", "期望职位", "期望岗位",
    "希望職種", "희망직무", "희망직종", "지원분야", "desiredposition", "targetrole", "positionsought", "puestodeseado",
    "postesouhaite", "posterecherche", "gewunschteposition",
  ]

  static func isPlaceLabel(_ text: String) -> Bool {
    LabelledText(text).map { placeLabels.contains($0.key) } ?? false
  }

  private static let placeLabels: WordSet = [
    "location", "address", "adresse", "wohnort", "anschrift", "lieu", "ville", "direccion", "주소", "거주지",
    "住所", "city",
    "residence", "woonplaats", "地址", "住址", "所在地", "所在城市", "现居", "现居地", "居住地", "現住所",
  ]

  private static let labels: WordSet = [
    "email", "mail", "phone", "tel", "telephone", "mobile", "cell", "location", "address", "website", "web",
    "homepage",
    "linkedin", "github", "gitlab", "portfolio", "site", "blog", "twitter", "x", "telefon", "mobil",
    "adresse", "wohnort",
    "anschrift", "courriel", "lieu", "ville", "direccion", "telefono", "correo", "이메일", "전화", "연락처", "주소",
    "깃허브", "블로그",
    "거주지", "メール", "電話", "住所", "電話番号", "contact", "kontakt", "url", "stackoverflow", "orcid", "dateofbirth",
    "geburtsdatum", "nationality", "staatsangehorigkeit", "birthdate", "생년월일", "生年月日", "city", "woonplaats",
    "telefoon",
    "residence", "medium", "skype", "scholar", "googlescholar", "메일", "전화번호", "휴대폰", "휴대전화", "핸드폰",
    "携帯", "携帯電話", "eメール", "メールアドレス", "handy", "mobiltelefon", "portable", "mel", "adressemail",
    "emailaddress",
    "phonenumber", "mobilephone", "手机", "手机号", "手机号码", "手機", "手機號碼", "电话", "联系电话", "聯絡電話", "行動電話",
    "邮箱", "电子邮箱", "电子邮件", "邮件", "郵箱", "電子郵件", "電子信箱", "信箱", "微信", "微信号", "wechat", "qq", "whatsapp",
    "telegram",
    "博客", "个人博客", "技术博客", "部落格", "主页", "个人主页", "個人網站", "网站", "网址", "地址", "住址", "所在地", "所在城市", "现居", "现居地",
    "居住地", "籍贯", "出生年月", "出生日期", "生日", "性别", "性別", "年龄", "年齡", "民族", "政治面貌", "期望城市", "期望薪资", "工作年限",
    "連絡先", "ブログ", "現住所", "телефон", "почта", "электроннаяпочта", "номертелефона", "датарождения",
    "telefones", "telefone", "celular", "mobileno", "contactno", "contactnumber", "phoneno", "emailid",
    "mailid", "gender", "sex", "maritalstatus",
  ]

  /// Whether `word` only labels what stands beside it ("E-Mail", "電話").
  static func isLabel(_ word: String) -> Bool {
    if labels.contains(TextFolding.key(word)) { return true }
    // "Personal Email", "Mobile phone (private)": whose it is says nothing more.
    let words = TextFolding.words(word)
    let rest = words.filter { !owners.contains($0) }
    return words.count <= 3 && rest.count < words.count && !rest.isEmpty && labels.contains(rest.joined())
  }

  private static let owners: WordSet = [
    "personal", "private", "work", "home", "business", "mobile", "main", "professional", "privat",
    "geschaftlich",
    "personnel", "personnelle", "personale",
  ]
}
