/// The languages besides English whose spelled numbers are read as words; Chinese has its in the midst of others.
struct Tongue: OptionSet, Sendable {
  let rawValue: UInt8

  static let german = Tongue(rawValue: 1 << 0)
  static let french = Tongue(rawValue: 1 << 1)
  static let spanish = Tongue(rawValue: 1 << 2)
  static let portuguese = Tongue(rawValue: 1 << 3)
  static let italian = Tongue(rawValue: 1 << 4)
  static let dutch = Tongue(rawValue: 1 << 5)
  static let polish = Tongue(rawValue: 1 << 6)
  static let korean = Tongue(rawValue: 1 << 7)
}

/// Number words of those languages, and the small words by which a text in one of them is told.
///
/// Words that are common in another sense stay out: Spanish "once", Italian "sei", French "cent". So do those that
/// English spells alike ("six"), which are read as English. The rest count only among words of their language.
enum ForeignNumbers {
  /// Words for 1 to 90. One is an article in all of them, and counts only as an end of a change.
  static let cardinals: [(value: UInt8, tongue: Tongue, words: String)] = [
    (1, .german, "ein eine einen einem einer"), (2, .german, "zwei zweier"), (3, .german, "drei dreier"),
    (4, .german, "vier"), (5, .german, "fünf"), (6, .german, "sechs"), (7, .german, "sieben"),
    (8, .german, "acht"), (9, .german, "neun"), (10, .german, "zehn"), (11, .german, "elf"),
    (12, .german, "zwölf"), (15, .german, "fünfzehn"), (20, .german, "zwanzig"),
    (30, .german, "dreißig dreissig"), (40, .german, "vierzig"), (50, .german, "fünfzig"),
    (60, .german, "sechzig"),
    (1, .french, "un une"), (2, .french, "deux"), (3, .french, "trois"), (4, .french, "quatre"),
    (5, .french, "cinq"), (7, .french, "sept"), (8, .french, "huit"), (9, .french, "neuf"),
    (10, .french, "dix"), (11, .french, "onze"), (12, .french, "douze"), (15, .french, "quinze"),
    (20, .french, "vingt"), (30, .french, "trente"), (40, .french, "quarante"), (50, .french, "cinquante"),
    (60, .french, "soixante"),
    (1, .spanish, "un una"), (2, .spanish, "dos"), (3, .spanish, "tres"), (4, .spanish, "cuatro"),
    (5, .spanish, "cinco"), (6, .spanish, "seis"), (7, .spanish, "siete"), (8, .spanish, "ocho"),
    (9, .spanish, "nueve"), (10, .spanish, "diez"), (12, .spanish, "doce"), (15, .spanish, "quince"),
    (20, .spanish, "veinte"), (30, .spanish, "treinta"), (40, .spanish, "cuarenta"),
    (50, .spanish, "cincuenta"), (60, .spanish, "sesenta"),
    (1, .portuguese, "um uma"), (2, .portuguese, "dois duas"), (3, .portuguese, "três"),
    (4, .portuguese, "quatro"), (5, .portuguese, "cinco"), (6, .portuguese, "seis"), (7, .portuguese, "sete"),
    (8, .portuguese, "oito"), (9, .portuguese, "nove"), (10, .portuguese, "dez"), (11, .portuguese, "onze"),
    (12, .portuguese, "doze"), (15, .portuguese, "quinze"), (20, .portuguese, "vinte"),
    (30, .portuguese, "trinta"), (40, .portuguese, "quarenta"), (50, .portuguese, "cinquenta"),
    (1, .italian, "un una"), (2, .italian, "due"), (3, .italian, "tre"), (4, .italian, "quattro"),
    (5, .italian, "cinque"), (7, .italian, "sette"), (8, .italian, "otto"), (9, .italian, "nove"),
    (10, .italian, "dieci"), (12, .italian, "dodici"), (15, .italian, "quindici"), (20, .italian, "venti"),
    (30, .italian, "trenta"), (40, .italian, "quaranta"), (50, .italian, "cinquanta"),
    (1, .dutch, "een één"), (2, .dutch, "twee"), (3, .dutch, "drie"), (4, .dutch, "vier"),
    (5, .dutch, "vijf"), (6, .dutch, "zes"), (7, .dutch, "zeven"), (8, .dutch, "acht"), (9, .dutch, "negen"),
    (10, .dutch, "tien"), (11, .dutch, "elf"), (12, .dutch, "twaalf"), (15, .dutch, "vijftien"),
    (20, .dutch, "twintig"), (30, .dutch, "dertig"), (40, .dutch, "veertig"), (50, .dutch, "vijftig"),
    (1, .polish, "jeden jedną jednego jednej jednym"), (2, .polish, "dwa dwie dwóch dwu dwoma dwiema"),
    (3, .polish, "trzy trzech trzem trzema"), (4, .polish, "cztery czterech czterem czterema"),
    (5, .polish, "pięć pięciu pięcioma"), (6, .polish, "sześć sześciu"), (7, .polish, "siedem siedmiu"),
    (8, .polish, "osiem ośmiu"), (9, .polish, "dziewięć dziewięciu"), (10, .polish, "dziesięć dziesięciu"),
    (12, .polish, "dwanaście dwunastu"), (15, .polish, "piętnaście piętnastu"),
    (20, .polish, "dwadzieścia dwudziestu"), (30, .polish, "trzydzieści trzydziestu"),
    (2, .korean, "두"), (3, .korean, "세"), (4, .korean, "네"), (5, .korean, "다섯"), (6, .korean, "여섯"),
    (7, .korean, "일곱"), (8, .korean, "여덟"), (9, .korean, "아홉"), (10, .korean, "열"),
  ]

  /// What a number word before it is multiplied by.
  static let scales: [String: Double] = [
    "mil": 1e3, "mille": 1e3, "mila": 1e3, "tausend": 1e3, "duizend": 1e3, "tysiące": 1e3, "tysięcy": 1e3,
    "cents": 100, "hundert": 100, "honderd": 100,
  ]

  /// Small words that no English line has, by the languages that have them.
  static func tongues(of word: String) -> Tongue { smallWords[word] ?? [] }

  private static let smallWords: [String: Tongue] = {
    var all: [String: Tongue] = [:]
    for (tongue, words) in small {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        all[String(word), default: []].formUnion(tongue)
      }
    }
    return all
  }()

  private static let small: [(Tongue, String)] = [
    (
      .german,
      """
      und von für mit eines einer einem einen nach durch zur zum vom beim über auf bei der das den dem des im aus sowie
      innerhalb wurden nicht ist ich wir als eine ein statt unter seit zwischen insgesamt rund etwa je pro
      """
    ),
    (
      .french,
      "de des du la le les et en pour avec dans sur une un par aux au sans soit sous entre depuis chez vers à"
    ),
    (.spanish, "de del la el los las y con para una un por en al desde entre sin como sobre"),
    (.portuguese, "de da dos das e com para em um uma por ao nas nos sem entre até desde à"),
    (
      .italian,
      "di del della dei delle degli e con la il gli le nel nella un una tra fra da dal dalla su senza alla ai"
    ),
    (.dutch, "van het een en de met voor bij uit naar tussen binnen aan zonder elke"),
    (.polish, "w z na oraz dla po od ze przez za do między"),
  ]
}
