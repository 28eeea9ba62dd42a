import Prose

/// What a common word does in a sentence, as far as reading cues, clauses and times needs it.
///
/// All lists are sought in one walk over the word's bytes, since every word of an answer is looked up.
struct WordRole: OptionSet, Sendable {
  let rawValue: UInt32

  /// An irregular verb in the past tense.
  static let past = WordRole(rawValue: 1 << 0)
  /// A word in "-ed" that is no verb in the past.
  static let notPast = WordRole(rawValue: 1 << 1)
  /// A number word from two up.
  static let number = WordRole(rawValue: 1 << 2)
  /// Makes a sentence out of terms.
  static let glue = WordRole(rawValue: 1 << 3)
  /// Opens a clause wherever it stands.
  static let conjunction = WordRole(rawValue: 1 << 4)
  /// Opens a clause after a comma.
  static let opener = WordRole(rawValue: 1 << 5)
  /// A day of the week or a part of the day.
  static let day = WordRole(rawValue: 1 << 6)
  /// What makes a day of the week a habit ("Monday meetings").
  static let routine = WordRole(rawValue: 1 << 7)
  /// "next", "following", "same".
  static let relative = WordRole(rawValue: 1 << 8)
  /// "day", "morning", "week": what `relative` goes with.
  static let dayUnit = WordRole(rawValue: 1 << 9)
  /// "minute", "hour", "day": what "a" or "half an" goes with.
  static let article = WordRole(rawValue: 1 << 10)
  /// A unit of time that places events.
  static let timeUnit = WordRole(rawValue: 1 << 11)
  /// "later", "ago".
  static let later = WordRole(rawValue: 1 << 12)
  /// "every", "per".
  static let cadence = WordRole(rawValue: 1 << 13)
  /// What a duration is a setting or a property of ("timeout", "latency").
  static let setting = WordRole(rawValue: 1 << 14)
  /// "within", "in", "after": before a duration that places something.
  static let placing = WordRole(rawValue: 1 << 15)
  /// "following", "past", "last": before a stretch looked back on or ahead to.
  static let stretch = WordRole(rawValue: 1 << 16)
  /// A unit too short to place what happened to people.
  static let secondUnit = WordRole(rawValue: 1 << 17)
  /// A unit too short or too long to place events of an incident.
  static let foreignUnit = WordRole(rawValue: 1 << 18)
  /// A unit longer than an hour.
  static let longUnit = WordRole(rawValue: 1 << 19)
  /// "am", "pm".
  static let meridiem = WordRole(rawValue: 1 << 20)
  /// "I" and its contractions.
  static let speaker = WordRole(rawValue: 1 << 21)
  /// "we" and its contractions.
  static let we = WordRole(rawValue: 1 << 22)

  /// Stands before a noun, or for one.
  static let determiner = WordRole(rawValue: 1 << 23)
  /// Joins what a note tells ("reduce cost and improve latency without a rewrite").
  static let link = WordRole(rawValue: 1 << 24)

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The words of all lists, and the roles of each by its number in the tree.
  struct Table: Sendable {
    fileprivate let trie: CueWordTrie
    fileprivate let masks: [UInt32]

    /// What token `index` of `prose` does.
    func role(of index: Int, in prose: Prose) -> WordRole {
      var bits: UInt32 = 0
      prose.foldedBytes.withUnsafeBufferPointer { bytes in
        trie.walk(bytes[prose.bare[index].folded]) { bits |= masks[$0] }
      }
      return WordRole(rawValue: bits)
    }
  }

  /// What every word does that does something.
  static let table: Table = {
    var trie = CueWordTrie()
    var masks: [UInt32] = []
    for (role, words) in lists {
      for word in words.split(separator: " ") {
        let isStem = word.hasSuffix("*")
        let plain = String(isStem ? word.dropLast() : word)
        guard let entry = trie.insert(plain, isStem: isStem) else { continue }
        if entry == masks.count { masks.append(0) }
        masks[entry] |= role.rawValue
      }
    }
    trie.freeze()
    return Table(trie: trie, masks: masks)
  }()

  private static let lists: [(WordRole, String)] = [
    (
      .past,
      """
      was were had did made built rebuilt wrote rewrote found took went came became got ran cut put set fell rose \
      grew broke began chose told said kept left led lost met paid saw sent shut spent spoke split stood thought \
      threw understood woke won held brought bought caught drew drove gave knew meant stuck shrank sped gone done \
      taken broken grown fallen shown written taught sold felt hid hit dealt didn't didnt wasn't wasnt weren't \
      couldn't couldnt slept dug froze swapped
      """
    ),
    (
      .notPast,
      "need feed seed speed indeed exceed proceed succeed hundred based unrelated embed shed red wed bed breed bleed"
    ),
    (
      .number,
      """
      two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety \
      hundred hundreds thousand thousands million millions billion billions dozens half
      """
    ),
    (
      .glue,
      """
      the a an to of in on for with by from at is are it that this my our so because when if as before after then \
      they not no would
      """
    ),
    (.conjunction, "but because although whereas →"),
    (
      .opener,
      """
      and but so or which because while when then since as after before until i we it they he she there the this \
      that these my our who where if causing making leading resulting reducing allowing meaning leaving due though
      """
    ),
    (
      .day,
      """
      monday tuesday wednesday thursday friday saturday sunday morning afternoon evening midnight noon lunchtime \
      overnight yesterday
      """
    ),
    (.routine, "meeting meetings shift shifts rota deploys deploy releases reports report"),
    (.relative, "next following same"),
    (.dayUnit, "day morning evening afternoon night week hour"),
    (.article, "minute hour day week hours"),
    (.timeUnit, "minutes minute min mins hours hour hrs hr days weeks h seconds secs"),
    (.later, "later before after earlier into ago"),
    (.cadence, "every each per once"),
    (
      .setting,
      """
      timeout* latenc* delay* window* interval* ttl* sla slo deadline* limit* cron retention lag business experience \
      old cache* retr* budget* notice polling staleness
      """
    ),
    (.placing, "within in after about for almost over took under"),
    (.stretch, "following past last next since"),
    (.secondUnit, "s sec secs second seconds"),
    (.foreignUnit, "ms milliseconds millisecond years year"),
    (.longUnit, "days day weeks week months month"),
    (.meridiem, "am pm"),
    (.speaker, "i i'm i've i'd i'll"),
    (.link, "and without into during which all more"),
    (.determiner, "the a an it this that my our they he she its their his her these those"),
    (.we, "we we've we'd we'll we're"),
  ]
}
