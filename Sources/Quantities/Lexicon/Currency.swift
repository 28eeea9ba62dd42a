/// Currencies by sign, code and word.
enum Currency {
  /// ISO 4217 codes; index 0 stands for no currency.
  static let codes = [
    "", "USD", "EUR", "GBP", "JPY", "INR", "KRW", "CNY", "CHF", "CAD", "AUD", "NZD", "SGD", "HKD", "BRL",
    "MXN", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "RUB", "UAH", "TRY", "ILS", "ZAR", "NGN", "KES",
    "EGP", "AED", "SAR", "PKR", "BDT", "LKR", "IDR", "MYR", "THB", "VND", "PHP", "TWD", "ARS", "CLP", "COP",
    "PEN", "BTC", "ETH",
  ]

  /// The index of `code`, 0 where it is unknown.
  static func index(_ code: String) -> UInt8 {
    UInt8(clamping: codes.firstIndex(of: code) ?? 0)
  }

  /// The currency a sign stands for, 0 for no currency sign.
  static func index(sign: UInt32) -> UInt8 {
    switch sign {
    case 0x24, 0xFF04: 1
    case 0x20AC: 2
    case 0xA3: 3
    case 0xA5, 0xFFE5: 4
    case 0x20B9, 0x20A8: 5
    case 0x20A9, 0xFFE6: 6
    case 0x20BD: 23
    case 0x20B4: 24
    case 0x20BA: 25
    case 0x20AA: 26
    case 0x20A6: 28
    case 0xE3F: 38
    case 0x20AB: 39
    case 0x20B1: 40
    case 0x20BF: 46
    default: 0
    }
  }

  /// The currency of the dollar sign after letters glued to it ("US$", "C$", "R$"), 0 where there is none.
  static func dollar(prefix: String) -> UInt8 {
    switch prefix {
    case "us": 1
    case "c", "ca", "cad": 9
    case "a", "au", "aud": 10
    case "nz": 11
    case "s", "sg": 12
    case "hk": 13
    case "r": 14
    case "mx": 15
    case "nt": 41
    default: 0
    }
  }

  /// Words and codes that name a currency after or before a number; ambiguous ones ("try", "php", "all") left out.
  static let words: [(words: String, code: String)] = [
    ("usd dollar dollars buck bucks dollarn dólares", "USD"), ("eur euro euros", "EUR"),
    ("gbp pounds sterling quid", "GBP"), ("jpy yen", "JPY"), ("inr rupee rupees rs", "INR"),
    ("krw won", "KRW"), ("cny rmb yuan", "CNY"), ("chf francs franken", "CHF"), ("cad", "CAD"),
    ("aud", "AUD"),
    ("nzd", "NZD"), ("sgd", "SGD"), ("hkd", "HKD"), ("brl reais", "BRL"), ("mxn pesos", "MXN"),
    ("sek", "SEK"),
    ("nok", "NOK"), ("dkk kr kronor kroner", "DKK"), ("pln zł zloty zlotys", "PLN"), ("czk", "CZK"),
    ("huf", "HUF"), ("ron lei", "RON"), ("rub rubles roubles", "RUB"), ("uah hryvnia", "UAH"),
    ("ils shekels", "ILS"),
    ("zar rand", "ZAR"), ("ngn naira", "NGN"), ("kes", "KES"), ("egp", "EGP"), ("aed dirhams", "AED"),
    ("sar riyals", "SAR"), ("pkr", "PKR"), ("bdt taka", "BDT"), ("lkr", "LKR"), ("idr rupiah", "IDR"),
    ("myr rm ringgit", "MYR"), ("thb baht", "THB"), ("vnd", "VND"), ("twd", "TWD"), ("btc", "BTC"),
    ("eth", "ETH"),
  ]
}
