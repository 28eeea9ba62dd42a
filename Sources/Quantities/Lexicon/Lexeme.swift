/// What a word does in the grammar of numbers.
struct Grammar: OptionSet, Sendable {
  let rawValue: UInt64

  static let from = Grammar(rawValue: 1 << 0)
  static let to = Grammar(rawValue: 1 << 1)
  static let of = Grammar(rawValue: 1 << 2)
  static let per = Grammar(rawValue: 1 << 3)
  static let by = Grammar(rawValue: 1 << 4)
  static let and = Grammar(rawValue: 1 << 5)
  static let inside = Grammar(rawValue: 1 << 6)
  static let indefinite = Grammar(rawValue: 1 << 7)
  static let the = Grammar(rawValue: 1 << 8)
  static let between = Grammar(rawValue: 1 << 9)
  static let into = Grammar(rawValue: 1 << 10)
  static let was = Grammar(rawValue: 1 << 11)
  static let before = Grammar(rawValue: 1 << 12)
  static let after = Grammar(rawValue: 1 << 13)
  static let approximator = Grammar(rawValue: 1 << 14)
  /// Ends a counted noun phrase: prepositions, conjunctions, auxiliaries, pronouns, adverbs.
  static let stop = Grammar(rawValue: 1 << 15)
  /// Ends in -s but is no plural noun.
  static let notPlural = Grammar(rawValue: 1 << 16)
  static let each = Grammar(rawValue: 1 << 17)
  static let frequency = Grammar(rawValue: 1 << 18)
  static let times = Grammar(rawValue: 1 << 19)
  static let than = Grammar(rawValue: 1 << 20)
  static let down = Grammar(rawValue: 1 << 21)
  static let now = Grammar(rawValue: 1 << 22)
  static let firstPerson = Grammar(rawValue: 1 << 23)
  static let duringPeriod = Grammar(rawValue: 1 << 24)
  static let dateLead = Grammar(rawValue: 1 << 25)
  static let all = Grammar(rawValue: 1 << 26)
  static let at = Grammar(rawValue: 1 << 27)
  static let instead = Grammar(rawValue: 1 << 28)
  static let ago = Grammar(rawValue: 1 << 29)
  static let every = Grammar(rawValue: 1 << 30)
  static let times2 = Grammar(rawValue: 1 << 31)
  static let ordinalSuffix = Grammar(rawValue: 1 << 32)
  static let takes = Grammar(rawValue: 1 << 33)
  static let previously = Grammar(rawValue: 1 << 34)
  static let or = Grammar(rawValue: 1 << 35)
  /// A plural, or a noun that is counted without one, whatever its ending.
  static let plural = Grammar(rawValue: 1 << 36)
  static let pastLast = Grammar(rawValue: 1 << 37)
  static let inAdverb = Grammar(rawValue: 1 << 38)
  static let ahead = Grammar(rawValue: 1 << 39)
  static let foreign = Grammar(rawValue: 1 << 40)
  static let negation = Grammar(rawValue: 1 << 41)
}

/// What a word is about, where that decides what a number beside it is.
struct Sense: OptionSet, Sendable {
  let rawValue: UInt64

  static let month = Sense(rawValue: 1 << 0)
  static let season = Sense(rawValue: 1 << 1)
  static let label = Sense(rawValue: 1 << 2)
  static let product = Sense(rawValue: 1 << 3)
  static let standard = Sense(rawValue: 1 << 4)
  static let status = Sense(rawValue: 1 << 5)
  static let statusFollow = Sense(rawValue: 1 << 6)
  static let availability = Sense(rawValue: 1 << 7)
  static let rhetorical = Sense(rawValue: 1 << 8)
  static let page = Sense(rawValue: 1 << 9)
  static let meeting = Sense(rawValue: 1 << 10)
  static let plan = Sense(rawValue: 1 << 11)
  static let user = Sense(rawValue: 1 << 12)
  static let failure = Sense(rawValue: 1 << 13)
  static let experience = Sense(rawValue: 1 << 14)
  static let target = Sense(rawValue: 1 << 15)
  static let loadVerb = Sense(rawValue: 1 << 16)
  static let resultVerb = Sense(rawValue: 1 << 17)
  static let changeVerb = Sense(rawValue: 1 << 18)
  static let decrease = Sense(rawValue: 1 << 19)
  static let increase = Sense(rawValue: 1 << 20)
  static let comparative = Sense(rawValue: 1 << 21)
  static let group = Sense(rawValue: 1 << 22)
  static let score = Sense(rawValue: 1 << 23)
  static let grade = Sense(rawValue: 1 << 24)
  static let rollout = Sense(rawValue: 1 << 25)
  static let setting = Sense(rawValue: 1 << 26)
  static let meridiem = Sense(rawValue: 1 << 27)
  static let rangeWord = Sense(rawValue: 1 << 28)
  static let yearly = Sense(rawValue: 1 << 29)
  static let port = Sense(rawValue: 1 << 30)
  static let fixedCompound = Sense(rawValue: 1 << 31)
  static let person = Sense(rawValue: 1 << 32)
  static let display = Sense(rawValue: 1 << 33)
  static let phone = Sense(rawValue: 1 << 34)
  static let spend = Sense(rawValue: 1 << 35)
  static let fraction = Sense(rawValue: 1 << 36)
  static let otherQuality = Sense(rawValue: 1 << 37)
  static let tenure = Sense(rawValue: 1 << 38)
  static let version = Sense(rawValue: 1 << 39)
  static let money = Sense(rawValue: 1 << 40)
  static let work = Sense(rawValue: 1 << 41)
  static let cost = Sense(rawValue: 1 << 42)
}

/// What one word may mean to the finder; a word may be several things at once.
struct Lexeme: Sendable {
  var name = Named.none
  var grammar: Grammar = []
  var sense: Sense = []
  /// The value of a number word, negative where the word is none.
  var number = -1.0
  /// What a scale word or letter multiplies by, 0 where the word is none.
  var scale = 0.0
  /// The factor a word such as "tripled" states, 0 where it states none.
  var multiplier = 0.0
  /// The unit the word names after a number.
  var unit = Unit.none
  /// The currency the word names, as an index into ``Currency/codes``; 0 where it names none.
  var currency: UInt8 = 0
  /// The value of a number word of another language, 0 where the word is none.
  var foreign: UInt8 = 0
  /// The languages in which it is one.
  var tongues: Tongue = []
  /// The power a vague plural ("thousands") carries, 0 where the word is none.
  var vague = 0.0
}
