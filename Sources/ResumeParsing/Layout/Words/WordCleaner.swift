/// Makes a word's text fit to be read and shown: no control, bidirectional or zero-width characters, ligatures as
/// letters. Soft hyphens stay, since only the line joiner knows whether one stands at a line's end.
enum WordCleaner {
  /// What cleaning found.
  struct Findings: Equatable {
    /// Characters that could change how a terminal or a reader shows the text.
    var unsafe = 0
  }

  /// The cleaned text; may be empty.
  static func clean(_ text: String, _ findings: inout Findings) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return withSmallCapitalI(text) }
    var out = String.UnicodeScalarView()
    for scalar in withFontLigatures(text).unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
        out.append(" ")
      case 0..<0x20, 0x7F, 0x202A...0x202E, 0x2066...0x2069, 0x061C, 0x200E, 0x200F:
        findings.unsafe &+= 1
      case 0x200B...0x200D, 0x2060...0x2065, 0xFEFF, 0xFFF9...0xFFFB, 0xFE00...0xFE0F, 0xE0000...0xE0FFF:
        continue
      case 0xFB00: out.append(contentsOf: "ff".unicodeScalars)
      case 0xFB01: out.append(contentsOf: "fi".unicodeScalars)
      case 0xFB02: out.append(contentsOf: "fl".unicodeScalars)
      case 0xFB03: out.append(contentsOf: "ffi".unicodeScalars)
      case 0xFB04: out.append(contentsOf: "ffl".unicodeScalars)
      case 0xFB05, 0xFB06: out.append(contentsOf: "st".unicodeScalars)
      // Browsers may print the radical's code for the character of the same shape ("⼯" for "工").
      case 0x2F00...0x2FD5: out.append(radicals[Int(scalar.value) - 0x2F00])
      case 0x2011: out.append("-")
      case 0xFFFD: continue
      default: out.append(scalar)
      }
    }
    return withSmallCapitalI(trimmed(String(withCapitalI(out))))
  }

  /// Whether letters of `text` are missing: U+FFFD stands for what a font without a character map prints. A single one
  /// may be a picture or a bullet.
  static func lacksLetters(_ text: String) -> Bool {
    !text.utf8.allSatisfy { $0 < 0x80 } && text.unicodeScalars.count > 1
      && text.unicodeScalars.contains("\u{FFFD}")
  }

  /// `text` with the codes at which LaTeX's fonts of eight bits keep their ligatures as letters. Such fonts may come
  /// without names of their characters ("Pro\u{1C}le"); anywhere but beside a letter the codes are controls.
  private static func withFontLigatures(_ text: String) -> String {
    guard text.utf8.contains(where: { (0x1B...0x1F).contains($0) }),
      !text.unicodeScalars.contains(where: { $0.value < 0x1B || (0x202A...0x202E).contains($0.value) })
    else { return text }
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    for (at, scalar) in scalars.enumerated() {
      let isInWord =
        at > 0 && scalars[at - 1].properties.isAlphabetic
        || at + 1 < scalars.count && scalars[at + 1].properties.isLowercase
      if isInWord, (0x1B...0x1F).contains(scalar.value) {
        out.append(contentsOf: ["ff", "fi", "fl", "ffi", "ffl"][Int(scalar.value) - 0x1B].unicodeScalars)
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// The ideographs of the 214 Kangxi radicals (U+2F00 to U+2FD5), in their order.
  private static let radicals = Array(
    ("一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳"
      + "心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸"
      + "缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音"
      + "頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠").unicodeScalars)

  /// Fonts of small capitals may name their I as the dotless i; no language writes that among capitals.
  private static func withCapitalI(_ scalars: String.UnicodeScalarView) -> String.UnicodeScalarView {
    guard scalars.contains("\u{131}"), scalars.contains(where: { $0.properties.isUppercase }),
      !scalars.contains(where: { $0.properties.isLowercase && $0 != "\u{131}" })
    else { return scalars }
    var out = String.UnicodeScalarView()
    for scalar in scalars { out.append(scalar == "\u{131}" ? "I" : scalar) }
    return out
  }

  /// "EXPERiENCE": fonts without a small capital for it, or for its dot, have a small letter there.
  private static func withSmallCapitalI(_ text: String) -> String {
    let i = UInt8(ascii: "i")
    guard text.utf8.contains(i), text.utf8.count >= 5, !text.hasPrefix("i"),
      // Nearly every word has another small letter.
      !text.utf8.contains(where: { (0x61...0x7A).contains($0) && $0 != i })
    else { return text }
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic && $0 != "i" }
    guard letters.count >= 4, letters.allSatisfy(\.properties.isUppercase) else { return text }
    return String(text.map { $0 == "i" ? "I" : $0 })
  }

  /// Without characters that only a font of pictures gives a shape.
  static func withoutPictorial(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x80...0x9F, 0xE000...0xF8FF, 0xF0000...0x10FFFD: continue
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
