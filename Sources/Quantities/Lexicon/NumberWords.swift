/// Numbers that are spelled out, and words that multiply them.
enum NumberWords {
  /// Words for 0 to 19 and the tens.
  static let cardinals: [(String, Double)] = [
    ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
    ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13),
    ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19),
    ("twenty", 20), ("thirty", 30), ("forty", 40), ("fourty", 40), ("fifty", 50), ("sixty", 60),
    ("seventy", 70), ("eighty", 80), ("ninety", 90),
  ]

  /// Scale words and letters. Letters count only where they are glued to digits or stand before a noun.
  static let scales: [(String, Double)] = [
    ("hundred", 100), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12),
    ("k", 1e3), ("m", 1e6), ("mm", 1e6), ("mn", 1e6), ("mln", 1e6), ("mio", 1e6), ("mil", 1e6),
    ("b", 1e9), ("bn", 1e9), ("bil", 1e9), ("t", 1e12), ("tn", 1e12), ("tsd", 1e3),
    ("lakh", 1e5), ("lakhs", 1e5), ("lac", 1e5), ("lacs", 1e5), ("crore", 1e7), ("crores", 1e7), ("cr", 1e7),
    ("dozen", 12), ("mrd", 1e9), ("millionen", 1e6), ("milliarden", 1e9), ("millones", 1e6), ("millón", 1e6),
    ("milhão", 1e6), ("milhões", 1e6), ("milioni", 1e6), ("mila", 1e3), ("miljoen", 1e6), ("milliard", 1e9),
    ("milliards", 1e9), ("md", 1e9), ("mld", 1e9),
  ]

  /// Plurals that name a power of ten (or a dozen) and no more.
  static let vague: [(String, Double)] = [
    ("dozens", 12), ("hundreds", 100), ("thousands", 1e3), ("millions", 1e6), ("billions", 1e9),
    ("trillions", 1e12), ("lakhs", 1e5), ("crores", 1e7),
  ]

  /// Denominators of spelled-out fractions.
  static let denominators: [(String, Double)] = [
    ("half", 2), ("halves", 2), ("third", 3), ("thirds", 3), ("quarter", 4), ("quarters", 4), ("fourth", 4),
    ("fourths", 4), ("fifth", 5), ("fifths", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8), ("ninth", 9),
    ("tenth", 10), ("tenths", 10), ("twentieth", 20), ("hundredth", 100), ("thousandth", 1_000),
  ]

  /// Verbs and adverbs that state a factor by themselves.
  static let multipliers: [(String, Double)] = [
    ("doubled", 2), ("doubling", 2), ("doubles", 2), ("double", 2), ("twofold", 2), ("tripled", 3),
    ("tripling", 3), ("triples", 3), ("triple", 3), ("threefold", 3), ("trebled", 3), ("quadrupled", 4),
    ("quadrupling", 4), ("quadruple", 4), ("fourfold", 4), ("quintupled", 5), ("fivefold", 5), ("sixfold", 6),
    ("tenfold", 10), ("hundredfold", 100), ("halved", 0.5), ("halving", 0.5), ("halves", 0.5), ("half", 0.5),
    ("twice", 2), ("thrice", 3),
  ]
}
