import Prose

/// What a word can do in an answer, as far as the rules look at single words.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32

  /// Holds a sentence together ("the", "because", "was").
  static let function = WordClass(rawValue: 1 << 0)
  /// The speaker ("I", "my").
  static let singular = WordClass(rawValue: 1 << 1)
  /// The speaker's team ("we", "our").
  static let plural = WordClass(rawValue: 1 << 2)
  /// What heaps are made of: names of STAR's parts and the verbs and nouns of advertisements.
  static let slogan = WordClass(rawValue: 1 << 3)
  /// A verb in the past tense that does not end in -ed.
  static let irregularPast = WordClass(rawValue: 1 << 4)
  /// Looks like a past tense and is none ("hundred"), or tells no concrete step ("handled", "felt").
  static let noStep = WordClass(rawValue: 1 << 5)
  /// Before a form in -ed it makes a participle of it ("the revised plan", "was asked").
  static let beforeParticiple = WordClass(rawValue: 1 << 6)
  /// Goes on with the same subject ("and", "then").
  static let goesOn = WordClass(rawValue: 1 << 7)
  /// Somebody besides the speaker.
  static let otherPeople = WordClass(rawValue: 1 << 8)
  /// A modal or a contraction with one.
  static let modal = WordClass(rawValue: 1 << 9)
  /// Holds sentences of another language together, and is no English word.
  static let foreign = WordClass(rawValue: 1 << 10)

  /// "have" before a participle ("I have written").
  static let perfect = WordClass(rawValue: 1 << 13)
  /// A participle that is no past tense ("written"): a step only after "I have".
  static let participle = WordClass(rawValue: 1 << 14)

  /// Says of something what it did or was ("errors fell").
  static let happens = WordClass(rawValue: 1 << 15)

  /// Before a participle it makes a passive ("was built").
  static let passive = WordClass(rawValue: 1 << 16)
  /// Said in the passive it tells how something was, no step ("was caused by").
  static let noPassive = WordClass(rawValue: 1 << 17)
  /// After "I" in the present it tells no step ("I think", "I want").
  static let noPresent = WordClass(rawValue: 1 << 18)

  /// The speaker or the team, but not as who acts ("my", "our", "me").
  static let notActing = WordClass(rawValue: 1 << 12)

  /// Hedges before "of" ("kind of slow").
  static let vagueKind = WordClass(rawValue: 1 << 11)

  /// The classes of every word that has some, as raw values, by the keys of the folded words.
  static let table: HashTable = {
    var table = HashTable(count: lexicon.count)
    for (word, classes) in lexicon { table.set(WordKey.of(word), classes.rawValue) }
    return table
  }()

  private static let lexicon: [String: WordClass] = {
    var lexicon: [String: WordClass] = [:]
    func add(_ words: String, _ classes: WordClass) {
      for word in words.split(whereSeparator: \.isWhitespace) {
        lexicon[String(word), default: []].formUnion(classes)
      }
    }
    add(
      """
      a an the this that these those it its he she they them their his her you your is are was were be been being am
      do does did done doesn't didn't don't has have had having and or but so because if when while since until
      before after then than as at by for from in into of off on onto out over per through to toward towards under
      up with without within between against about during not no nor only also too very there here who which what
      where how why will would can could should may might must every each all some any both few more most other such
      same just still even again already once
      """, .function)
    add("i i'm i'd i've i'll im ive me my mine myself", [.singular, .function])
    add("we we're we'd we've we'll us our ours ourselves", [.plural, .function])
    add("me my mine us our ours", .notActing)
    add(
      """
      situation situations task tasks action actions result results goal goals objective objectives responsibility
      responsibilities challenge challenges outcome outcomes impact impacts kpi kpis okr okrs
      implemented designed created led developed improved increased optimized optimised managed delivered achieved
      enhanced executed drove spearheaded architected leveraged streamlined transformed collaborated coordinated
      facilitated initiated established
      leadership ownership teamwork communication collaboration initiative scalability reliability innovation
      innovative efficiency synergy stakeholder stakeholders strategic strategy proactive motivated passionate
      dedicated success successful successfully productivity excellence growth metrics
      """, .slogan)
    add(
      """
      built wrote ran found chose cut set put took gave kept led drew read sent brought told taught held met split
      broke drove began bought caught dug fed grew hid laid paid rebuilt rewrote shut spoke swapped threw wound won
      sat let froze overrode withdrew rolled sped spun swept undid forked spread bound lent rethought made did got went
      """, .irregularPast)
    add(
      """
      need feed speed indeed exceed done proceed succeed embed hundred shared united bleed breed agreed seed weed naked
      wicked beloved red bed used supposed
      handled helped worked tried wanted needed fixed solved managed investigated looked based related learned
      realized realised noticed felt knew thought believed hoped liked loved seemed happened failed struggled decided
      made did got went was were had gained spearheaded championed leveraged fostered drove streamlined transformed
      enhanced facilitated collaborated oversaw embraced improved enjoyed succeeded assumed understood
      """, .noStep)
    add(
      """
      the a an was were been be is are by of our their its his her that which who being get got getting very more
      most least newly heavily frequently commonly widely rarely poorly badly
      """, .beforeParticiple)
    add("have had i've we've ive", .perfect)
    add("was were been", .passive)
    add(
      """
      caused required expected called located affected impacted delayed blocked overloaded asked told given assigned
      tasked involved interested surprised satisfied pleased impressed known lost broken tired worried allowed limited
      concerned convinced excited stressed stuck born finished left
      """, .noPassive)
    add(
      """
      think believe know want need like love feel hope see guess suppose mean remember understand agree say live work
      own belong try prefer enjoy handle manage listen communicate respect value strive focus aim tend wish plan expect
      learn realise realize notice hear make get go always usually generally often never sometimes normally typically
      don't dont use care deal help solve seem look
      """, .noPresent)
    add(
      "written rewritten chosen drawn driven spoken broken begun shown frozen withdrawn sped done",
      .participle)
    add("and then also so first next finally afterwards later but or", .goesOn)
    add(
      """
      team teams colleague colleagues manager managers he she his her him engineer engineers customer customers client
      clients teammate teammates together support staff people everyone everybody boss director directors lead leads
      developer developers designer designers vendor vendors supplier suppliers student students patient patients
      partner partners stakeholder stakeholders users operator operators nurse nurses doctor doctors analyst analysts
      we us our
      """, .otherPeople)
    add("fell rose went came became was were is are had has sank shrank", .happens)
    add("kind sort", .vagueKind)
    add("would could should can will i'd i'll you'd you'll we'd we'll", .modal)
    add(
      """
      der das und ist nicht ich wir haben ein eine einen mit auf für dem den im zu von auch dann wurde
      el la los las que una por para con del se fue pero como muy más nuestro
      le les des est nous je une dans pour avec sur qui pas était mais
      il che di non ho abbiamo della sono era con più nel
      het een van niet ik wij voor met maar hebben
      um uma não com foi fui eu nós dos das ao nosso nossa meu minha os ele ela isso pelo pela
      się nie że jest oraz był przez
      och att det som inte jag för av
      bir ve bu için ile
      yang dan untuk dengan kami saya dari ini itu
      """, .foreign)
    return lexicon
  }()
}
