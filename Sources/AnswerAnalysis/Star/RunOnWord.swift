import Prose

/// What one word can do where a run-on goes on: which lists it is in, and which word it is where that matters.
///
/// Looked up once a token: cutting compares these numbers, where comparing the words took as long as labelling.
struct RunOnWord: Sendable {
  /// The words that are asked for by themselves.
  enum Name: UInt8 {
    case none, so, then, but, now, and, after, that, this, `in`, the, end, next, `as`, a, result, since
    case i, we, it, they, he, she, my
  }

  /// The lists.
  struct Lists: OptionSet {
    let rawValue: UInt32

    /// Names often stand after these.
    static let nameLeads = Lists(rawValue: 1 << 8)
    /// Begin a clause that leans on another one.
    static let leaning = Lists(rawValue: 1 << 9)
    /// Words that a writer capitalises in mid-sentence only where a stop was forgotten.
    static let capitalOpeners = Lists(rawValue: 1 << 10)
    static let clauseSubjects = Lists(rawValue: 1 << 11)
    static let soFollowers = Lists(rawValue: 1 << 12)
    /// After these, "I did" is part of the same clause.
    static let keepers = Lists(rawValue: 1 << 13)
    static let clauseVerbs = Lists(rawValue: 1 << 14)
    /// Adverbs that open a clause wherever they stand.
    static let openingAdverbs = Lists(rawValue: 1 << 15)
    /// Contracted subjects.
    static let contracted = Lists(rawValue: 1 << 16)
    /// Open what was learned.
    static let lessons = Lists(rawValue: 1 << 17)
    /// Verbs of an "it" that begins anew.
    static let newVerbs = Lists(rawValue: 1 << 18)
    /// What "my" opens a clause with.
    static let duties = Lists(rawValue: 1 << 19)
    /// What follows "next" in "next day".
    static let times = Lists(rawValue: 1 << 20)
    /// Open what should have been done, without a subject.
    static let regrets = Lists(rawValue: 1 << 21)
    /// Before a wish they open a lesson: "what i'd do differently".
    static let whats = Lists(rawValue: 1 << 22)
    static let wishes = Lists(rawValue: 1 << 23)
  }

  private let bits: UInt32

  /// What each of `tokens` can do.
  static func all(_ tokens: [BareToken]) -> [RunOnWord] {
    let table = table
    return tokens.map { $0.isWord ? RunOnWord(bits: table[$0.key]) : .none }
  }

  /// No word.
  static let none = RunOnWord(bits: 0)

  private init(bits: UInt32) { self.bits = bits }

  /// Which of the words that are asked for by themselves it is.
  var name: Name { Name(rawValue: UInt8(truncatingIfNeeded: bits)) ?? .none }

  /// Whether it is in one of `lists`.
  func isIn(_ lists: Lists) -> Bool { bits & lists.rawValue != 0 }

  private static let table: HashTable = {
    var bits: [String: UInt32] = [:]
    for (list, words) in lists {
      for word in words.split(separator: " ") { bits[String(word), default: 0] |= list.rawValue }
    }
    for name in 1...Name.my.rawValue {
      if let known = Name(rawValue: name) { bits["\(known)", default: 0] |= UInt32(name) }
    }
    var table = HashTable(count: bits.count)
    for (word, bits) in bits { table.set(WordKey.of(word), bits) }
    return table
  }()

  private static let lists: [(Lists, String)] = [
    (
      .nameLeads,
      """
      with from into using through over under about between across like than that when where while called \
      named via and for the our their against toward towards within without before after because since \
      until during last next every early late each dear mid new legacy old internal asked told said lead \
      senior junior former colleague manager customer client migrated used introduced deployed implemented \
      adopted chose built added self hosted managed custom basic per this these those some both which \
      certified including especially versus
      """
    ),
    (
      .leaning,
      """
      when if while because since once after before although though as until
      """
    ),
    (
      .capitalOpeners,
      """
      so then the and but we it this that after as next in my our they he she there when also finally for \
      at on now about because to first second later since with once during by if its their these not i'm \
      i've was fixed wrote made added users people everyone
      """
    ),
    (
      .clauseSubjects,
      """
      i we it they he she the my our nobody everyone there this that also i'm i've we've it's u you no now \
      after in
      """
    ),
    (
      .soFollowers,
      """
      basically in for now when after then performance everything everybody at a
      """
    ),
    (
      .keepers,
      """
      and but so or that which who what thing things one ones everything all way time reason because when \
      if as until before after while since where how why than then think thought said say know knew told \
      like first last only also though although once cause bc cuz unless whether moment day step believe \
      felt realized realised guess mean sure hope saw found sometimes maybe finally next place part company \
      team project work job person number did eventually basically meanwhile now later with of for to from \
      by in on at about is was were the a an made make let see get got had have
      """
    ),
    (
      .clauseVerbs,
      """
      was were had have did called told put wrote made looked took found went decided started learned \
      learnt received got asked am think added changed fixed used also then built created checked said \
      tried will would realized noticed saw ran worked helped wanted needed set sent talked spoke explained \
      gave moved kept managed finished should
      """
    ),
    (.openingAdverbs, "anyway meanwhile afterwards eventually luckily unfortunately basically"),
    (.contracted, "i'm i've it's we've"),
    (.lessons, "learned learnt lesson"),
    (.regrets, "shoulda should've shouldve"), (.whats, "what"), (.wishes, "i'd id we'd i"),
    (.newVerbs, "was went is were"),
    (.duties, "task job role part goal"),
    (.times, "day morning week time month year"),
  ]
}
