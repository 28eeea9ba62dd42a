/// Finds e-mail addresses, telephone numbers and links in a line.
enum ContactScanner {
  /// The first e-mail address in `text`; nil where there is none.
  static func email(in text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return nil }
    let scalars = Array(text.unicodeScalars)
    for (at, scalar) in scalars.enumerated() where scalar == "@" {
      var start = at
      while start > 0, isLocal(scalars[start - 1]) { start -= 1 }
      var end = at + 1
      while end < scalars.count, isDomain(scalars[end]) { end += 1 }
      while start < at, scalars[start] == "." { start += 1 }
      while end > at + 1, scalars[end - 1] == "." || scalars[end - 1] == "-" { end -= 1 }
      let domain = String(String.UnicodeScalarView(scalars[(at + 1)..<end]))
      let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
      guard start < at, labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), (labels.last?.count ?? 0) >= 2,
        labels.last?.unicodeScalars.allSatisfy(\.properties.isAlphabetic) ?? false
      else { continue }
      return String(String.UnicodeScalarView(scalars[start..<at])) + "@" + domain
    }
    return nil
  }

  /// The first telephone number in `text` as printed; nil where there is none. Dates and numbers in prose are none:
  /// a number begins with `+`, `(` or a digit and holds 7 to 15 digits with only ` ().-/` between them.
  static func phone(in text: String) -> String? {
    // Most texts have fewer digits than any number.
    var digits = 0
    for byte in text.utf8 where 0x30...0x39 ~= byte { digits += 1 }
    guard digits >= 7 else { return nil }
    let scalars = Array(text.unicodeScalars)
    var at = 0
    while at < scalars.count {
      let scalar = scalars[at]
      let isStart = scalar == "+" || scalar == "(" || isDigit(scalar)
      // "〒810-0000" is a postal code.
      if scalar == "〒" {
        repeat { at += 1 } while at < scalars.count && (isDigit(scalars[at]) || scalars[at] == "-")
        continue
      }
      let isGlued = at > 0 && TextFolding.isLetterOrDigit(scalars[at - 1])
      guard isStart, !isGlued else {
        at += 1
        continue
      }
      var end = at
      var digits = 0
      while end < scalars.count {
        let next = scalars[end]
        if isDigit(next) {
          digits += 1
        } else if !(next == "+" && end == at), !" ().-/\u{A0}\u{2010}‑–".unicodeScalars.contains(next) {
          break
        }
        end += 1
      }
      var last = end
      while last > at, !isDigit(scalars[last - 1]) { last -= 1 }
      // A word may follow a number that is plainly one.
      let isApart = last < end && (scalar == "+" || scalar == "(" || digits >= 9)
      // "(503) 555-0171, Portland": the next item of a list.
      let isListed =
        end < scalars.count && scalars[end] == "," && (scalar == "+" || scalar == "(")
        && (end + 1 == scalars.count || scalars[end + 1] == " ")
      let isFree =
        end >= scalars.count || isApart || isListed
        || !TextFolding.isLetterOrDigit(scalars[end]) && scalars[end] != "@" && scalars[end] != ","
      let candidate = String(String.UnicodeScalarView(scalars[at..<last]))
      if (7...15).contains(digits), isFree,
        isNoDate(candidate) || scalar == "+",
        !candidate.contains(" – ")
      {
        return TextFolding.trimmed(candidate)
      }
      at = max(end, at + 1)
    }
    return nil
  }

  /// Whether no range of dates and no full date stands in `candidate`: "2018.07 - 2021.02" has a number's digits.
  private static func isNoDate(_ candidate: String) -> Bool {
    let dates = DateScanner.mentions(in: candidate)
    return !dates.contains { $0.isRange || $0.span.count * 2 > candidate.unicodeScalars.count }
  }

  /// Whether `text` is a telephone number and nothing else but a label.
  static func isPhone(_ text: String) -> Bool {
    guard let phone = phone(in: text) else { return false }
    let rest = TextFolding.key(text).unicodeScalars.count - TextFolding.key(phone).unicodeScalars.count
    return rest <= 9
  }

  /// The links in `text`, as printed, without an e-mail address's domain.
  static func links(in text: String) -> [String] {
    var found: [String] = []
    for word in text.split(whereSeparator: {
      $0.isWhitespace || $0 == "|" || $0 == "<" || $0 == ">" || $0 == "，"
    }) {
      let trimmed = TextFolding.trimmed(String(word), of: ".,;()[]•·⋄⟨⟩\"'")
      if isLink(trimmed) { found.append(trimmed) }
    }
    return found
  }

  /// Whether `word` is a link: it has a scheme, or a domain of letters with a known ending.
  static func isLink(_ word: String) -> Bool {
    // Every link has a full stop, or a colon behind its scheme.
    guard word.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }),
      !word.contains("@"), word.unicodeScalars.count >= 4
    else { return false }
    let lower = word.lowercased()
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") { return lower.count > 10 }
    if lower.hasPrefix("www.") { return true }
    let host = lower.split(separator: "/", omittingEmptySubsequences: false).first.map(String.init) ?? lower
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let ending = labels.last, labels.allSatisfy({ !$0.isEmpty }) else {
      return false
    }
    guard host.unicodeScalars.allSatisfy(isDomain) else { return false }
    if lower.contains("/"), ending.count >= 2, ending.unicodeScalars.allSatisfy(\.properties.isAlphabetic) {
      return true
    }
    // "Node.js", "Next.js", "ASP.NET" are no domains; only endings that no technology has count without a path.
    return endings.contains(String(ending)) && labels[0].count >= 2
  }

  /// `link` as a full URI, or nil where it is none.
  static func uri(_ link: String) -> String? {
    let lower = link.lowercased()
    guard
      link.unicodeScalars.allSatisfy({
        $0.value > 0x20 && $0.value < 0x7F && !"<>\"{}|\\^`[]".unicodeScalars.contains($0)
      }),
      link.split(separator: "%", omittingEmptySubsequences: false).dropFirst().allSatisfy({ part in
        part.prefix(2).count == 2 && part.prefix(2).allSatisfy(\.isHexDigit)
      })
    else { return nil }
    for scheme in ["http://", "https://"] where lower.hasPrefix(scheme) {
      return lower.count > scheme.count ? link : nil
    }
    return isLink(link) ? "https://" + link : nil
  }

  /// The network and user name of a profile link; nil where it is a plain site.
  static func profile(_ link: String) -> Resume.Profile? {
    guard let url = uri(link) else { return nil }
    var path = Substring(url)
    if let scheme = path.firstRange(of: "://") { path = path[scheme.upperBound...] }
    if path.lowercased().hasPrefix("www.") { path = path.dropFirst(4) }
    let parts = path.split(separator: "/").map(String.init)
    guard let host = parts.first?.lowercased() else { return nil }
    for (domain, network) in networks where host == domain || host.hasSuffix("." + domain) {
      var user = parts.count > 1 ? parts[1] : ""
      if ["in", "users", "user", "u", "profile", "pub"].contains(user.lowercased()), parts.count > 2 {
        user = parts[2]
      }
      if let query = user.firstIndex(of: "?") { user = String(user[..<query]) }
      return Resume.Profile(network: network, username: TextFolding.trimmed(user, of: "@"), url: url)
    }
    return nil
  }

  /// Networks by domain, in the order in which they are tried.
  static let networks: [(String, String)] = [
    ("linkedin.com", "LinkedIn"), ("github.com", "GitHub"), ("gitlab.com", "GitLab"),
    ("bitbucket.org", "Bitbucket"),
    ("stackoverflow.com", "Stack Overflow"), ("twitter.com", "Twitter"), ("x.com", "X"),
    ("medium.com", "Medium"),
    ("kaggle.com", "Kaggle"), ("xing.com", "Xing"), ("orcid.org", "ORCID"),
    ("scholar.google.com", "Google Scholar"),
    ("dribbble.com", "Dribbble"), ("behance.net", "Behance"), ("dev.to", "DEV"), ("leetcode.com", "LeetCode"),
    ("velog.io", "velog"), ("qiita.com", "Qiita"), ("zenn.dev", "Zenn"), ("facebook.com", "Facebook"),
    ("instagram.com", "Instagram"), ("youtube.com", "YouTube"), ("mastodon.social", "Mastodon"),
  ]

  private static let endings: WordSet = [
    "com", "org", "edu", "gov", "dev", "me", "info", "co", "uk", "de", "fr", "nl", "es", "it", "ch", "at",
    "be", "eu", "us",
    "ca", "au", "kr", "jp", "cn", "in", "br", "pl", "se", "no", "dk", "fi", "ie", "pt", "xyz", "tech", "site",
    "online",
    "example", "page", "blog", "cloud", "design", "studio", "works", "engineer",
  ]

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    TextFolding.isLetterOrDigit(scalar) && !TextFolding.isCJK(scalar)
      || "._%+-".unicodeScalars.contains(scalar)
  }

  private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
    TextFolding.isLetterOrDigit(scalar) && !TextFolding.isCJK(scalar) || scalar == "." || scalar == "-"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
