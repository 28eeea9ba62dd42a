/// Characters of the symbol fonts that Word's `w:sym` names by font and code.
enum WordSymbols {
  /// What the character `code` (hexadecimal) of `font` says: a bullet, a sign, or the pictures of a telephone and a
  /// letter that stand before contact data.
  static func text(font: String, code: String) -> String {
    guard let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) else { return "" }
    let isPrivate = (0xF000...0xF0FF).contains(value)
    guard isPrivate || value < 0x100 else { return String(Character(scalar)) }
    let index = isPrivate ? value - 0xF000 : value
    switch font {
    case "Symbol": return symbol[index] ?? "•"
    case "Webdings": return webdings[index] ?? "•"
    default: return wingdings[index] ?? "•"
    }
  }

  private static let symbol: [UInt32: String] = [
    0x2D: "−", 0x44: "Δ", 0x57: "Ω", 0x61: "α", 0x62: "β", 0x67: "γ", 0x6D: "μ", 0x73: "σ", 0xA3: "≤",
    0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB9: "≠", 0xBB: "≈", 0xBE: "—", 0xD2: "®",
    0xD3: "©", 0xD4: "™", 0xD7: "·",
  ]

  private static let wingdings: [UInt32: String] = [
    0x21: "✏", 0x28: "☎", 0x29: "☎", 0x2A: "✉", 0x2B: "✉", 0x2C: "✉", 0x2D: "✉", 0x2E: "✉", 0x2F: "✉",
    0x37: "⌨", 0x3A: "⌨", 0x3F: "✍", 0xDF: "←", 0xE0: "→", 0xE7: "←", 0xF3: "↔",
  ]

  private static let webdings: [UInt32: String] = [
    0x48: "⌂", 0x60: "☎", 0x9A: "✉", 0xC4: "☎", 0xC5: "☎", 0xC7: "☎", 0xC8: "☎", 0xCA: "☎", 0xFC: "⌨",
  ]
}
