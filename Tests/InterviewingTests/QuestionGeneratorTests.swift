import ResumeParsing
import Testing

@testable import Interviewing

@Suite struct QuestionGeneratorTests {
  static let claims: [Claim] = [
    claim(
      "Introduced read replicas and cut report time from ⟦b:4.1 s⟧ to ⟦o:600 ms⟧.",
      source: "work[0].highlights[0]",
      topics: ["scaling"], technologies: ["PostgreSQL"], mechanisms: ["read-replica"], changes: [(0, 1)],
      strength: .strong),
    claim(
      "Added idempotency keys to the checkout API", source: "work[0].highlights[1]", topics: ["consistency"],
      mechanisms: ["idempotency-key"]),
    claim(
      "Led the postmortems of ⟦o:14 outages⟧ with a team of five", source: "work[1].highlights[0]",
      topics: ["incident", "ownership"]),
    claim(
      "Distributed search over Elasticsearch for partners", source: "work[1].highlights[1]",
      topics: ["scaling"],
      technologies: ["Elasticsearch"], strength: .weak),
    claim("Wrote the on-call handbook", source: "projects[0].highlights[0]", strength: .weak),
  ]

  static func questions(
    _ options: QuestionOptions, about claims: [Claim] = claims, resume: Resume? = nil
  ) throws -> [Question] {
    QuestionGenerator.questions(for: claims, bank: try SampleBank.bank(), options: options, resume: resume)
  }

  /// A resume of one job with these highlights.
  static func resume(_ highlights: [String], position: String = "") -> Resume {
    var entry = Resume.Entry()
    entry.position = position
    entry.highlights = highlights.map { Resume.Highlight(text: $0, line: 1) }
    var resume = Resume()
    resume.work = [entry]
    return resume
  }

  @Test func coreTopicsComeFirst() throws {
    for seed in 0..<40 {
      let questions = try Self.questions(QuestionOptions(count: 3, seed: UInt64(seed)))
      #expect(Set(questions.map(\.topic)) == ["scaling", "consistency", "incident"], "seed \(seed)")
    }
  }

  @Test func theSameSeedGivesTheSameQuestions() throws {
    var different = false
    for seed in 0..<20 {
      let options = QuestionOptions(count: 5, seed: UInt64(seed))
      let first = try Self.questions(options)
      #expect(first == (try Self.questions(options)))
      if first != (try Self.questions(QuestionOptions(count: 5, seed: UInt64(seed) &+ 100))) {
        different = true
      }
    }
    #expect(different)
  }

  @Test func everyQuestionIsWellMade() throws {
    for seed in 0..<60 {
      for count in [1, 4, 9, 30] {
        let questions = try Self.questions(QuestionOptions(count: count, seed: UInt64(seed)))
        #expect(Set(questions.map(\.id)).count == questions.count)
        #expect(questions.map(\.difficulty) == questions.map(\.difficulty).sorted(), "seed \(seed)")
        for question in questions {
          #expect(QuestionLint.problems(in: question) == [], "seed \(seed)")
          #expect(!question.why.isEmpty && !question.parts.isEmpty)
          #expect((question.claim == nil) == (question.source == nil))
        }
      }
    }
  }

  @Test func noClaimIsAskedTwiceWhileOthersWait() throws {
    for seed in 0..<40 {
      let questions = try Self.questions(QuestionOptions(count: 5, seed: UInt64(seed)))
      let sources = questions.compactMap(\.source)
      #expect(Set(sources).count == sources.count, "seed \(seed)")
    }
    let many = try Self.questions(QuestionOptions(count: 12, seed: 1))
    #expect(Set(many.compactMap(\.source)).count == Self.claims.count)
    #expect(many.compactMap(\.source).count > Self.claims.count)
  }

  /// What was asked before comes last, but not after a second question about a claim that had one already.
  @Test func noClaimIsAskedTwiceWhileOthersWaitThoughTheirQuestionsWereAsked() throws {
    for seed in 0..<20 {
      var asked: Set<String> = []
      for session in 0..<12 {
        let questions = try Self.questions(QuestionOptions(count: 4, seed: UInt64(seed), asked: asked))
        asked.formUnion(questions.map(\.id))
        let claims = questions.compactMap(\.claim)
        #expect(Set(claims).count == claims.count, "seed \(seed), session \(session)")
      }
    }
  }

  /// One wording fits every one of these lines and nothing else does.
  @Test func aWordingThatWasUsedOftenIsBetterThanASecondQuestionAboutAClaim() throws {
    let lines =
      (0..<6).map { claim("Ran the \($0)th shop", source: "work[0].highlights[\($0)]") }
      + [
        claim(
          "Led the postmortems of ⟦o:14 outages⟧ with a team of five", source: "work[0].highlights[6]",
          topics: ["incident", "ownership", "scaling"])
      ]
    for seed in 0..<20 {
      let questions = try Self.questions(
        QuestionOptions(topics: ["incident", "ownership", "scaling"], count: 12, seed: UInt64(seed)),
        about: lines)
      let claims = questions.compactMap(\.claim)
      #expect(Set(claims).count == lines.count, "seed \(seed)")
    }
  }

  /// A wording comes back only where there is no opener left either.
  @Test func noWordingComesTwiceWhileOpenersAreLeft() throws {
    let lines = (0..<6).map { claim("Ran the \($0)th shop", source: "work[0].highlights[\($0)]") }
    for seed in 0..<20 {
      let questions = try Self.questions(QuestionOptions(count: 4, seed: UInt64(seed)), about: lines)
      let templates = questions.map(\.template)
      #expect(Set(templates).count == templates.count, "seed \(seed)")
    }
  }

  /// A long drill is on the resume: lines whose wordings are used up do not bring in one opener after another.
  @Test func openersDoNotFillALongDrill() throws {
    let bank = try QuestionFitTests.bank()
    let resume = Self.resume(
      [
        "Introduced read replicas in PostgreSQL and cut report time from 4 s to 600 ms",
        "Added idempotency keys to the checkout API", "Led the postmortems of 14 outages",
        "Cached the carts in Redis", "Moved the orders to Kafka with an outbox", "Ran the shop",
        "Ran the yard",
        "Ran the hall", "Ran the quay",
      ],
      position: "Engineer")
    let claims = ClaimExtractor.claims(of: resume, vocabulary: bank.vocabulary)
    for seed in 0..<5 {
      let questions = QuestionGenerator.questions(
        for: claims, bank: bank, options: QuestionOptions(count: 20, seed: UInt64(seed)), resume: resume)
      #expect(questions.count { $0.claim == nil } <= 5, "seed \(seed)")
    }
  }

  /// The same line in two jobs is asked about once, of the newer one.
  @Test func aLineOfTwoJobsIsAskedAboutOnce() throws {
    let twice = ["work[0].highlights[0]", "work[2].highlights[0]"].map {
      claim("Added idempotency keys to the checkout API", source: $0, mechanisms: ["idempotency-key"])
    }
    for seed in 0..<20 {
      let questions = try Self.questions(QuestionOptions(count: 12, seed: UInt64(seed)), about: twice)
      #expect(Set(questions.compactMap(\.source)) == ["work[0].highlights[0]"], "seed \(seed)")
    }
  }

  /// "How was 4.1 s measured" and "which part of the step to 600 ms" are one question about one line.
  @Test func noClaimsFigureIsAskedForTwice() throws {
    let bank = try QuestionFitTests.bank()
    let resume = Self.resume(["Cut the time of a release from two days to 3 hours"])
    let claims = ClaimExtractor.claims(of: resume, vocabulary: bank.vocabulary)
    for seed in 0..<10 {
      let texts = QuestionGenerator.questions(
        for: claims, bank: bank, options: QuestionOptions(count: 30, seed: UInt64(seed)), resume: resume
      ).filter { $0.claim != nil }.map(\.text)
      #expect(
        texts.count { $0.contains("3 hours") && !$0.lowercased().contains("cut the time") } <= 1, "\(texts)")
    }
  }

  /// "Has a change of your own ever brought trouble" and "an outage that began with a change of your own" are one story.
  @Test func anOpenerAsksForAnotherStory() throws {
    let bank = try QuestionFitTests.bank()
    let line = claim("Set up alerts for the order service", topics: ["incident"])
    for seed in 0..<40 {
      let texts = QuestionGenerator.questions(
        for: [line], bank: bank,
        options: QuestionOptions(topics: ["incident"], count: 3, seed: UInt64(seed))
      ).map(\.text)
      #expect(texts.count { $0.contains("change of your own") } <= 1, "\(texts)")
    }
  }

  @Test func openersKeepToTheirTopics() throws {
    let options = QuestionOptions(count: 10, openerTopics: ["ownership"])
    #expect(try Self.questions(options, about: []).map(\.topic) == ["ownership"])
  }

  /// Which core topic gets the opener, where no claim belongs to any, differs from seed to seed.
  @Test func theFirstOpenerIsOfAnotherTopicWithAnotherSeed() throws {
    let lines = (0..<6).map { claim("Ran the \($0)th shop", source: "work[0].highlights[\($0)]") }
    let topics = try (0..<3).map { seed in
      try Self.questions(QuestionOptions(count: 2, seed: UInt64(seed)), about: lines)
        .filter { $0.claim == nil }.map(\.topic)
    }
    #expect(topics == [["scaling"], ["consistency"], ["incident"]])
  }

  /// Of another trade the same wording over and over is worse than fewer questions.
  @Test func ofAnotherTradeNoWordingComesTwice() throws {
    let lines = (0..<9).map { claim("Ran the \($0)th shop", source: "work[0].highlights[\($0)]") }
    let questions = try Self.questions(
      QuestionOptions(count: 12, openerTopics: ["ownership"]), about: lines)
    #expect(questions.count < 9)
    #expect(Set(questions.map(\.template)).count == questions.count)
  }

  /// What is no title and no name goes into no question; a title in another language stands between quotation marks.
  @Test(arguments: [
    ("Engineer", "Fernhill", "As an Engineer,", true), ("Fernhill", "Fernhill", "As a", false),
    ("Softwareentwickler", "Fernhill", "As a “Softwareentwickler”,", true),
    ("Técnico de informática", "Fernhill", "As a “Técnico de informática”,", true),
    ("Engineer", "Fernhill", "people at Fernhill ", true),
    ("Engineer", "data science major", "people at", false),
    ("Engineer", "Rowing Tutor / Volunteer", "people at", false),
  ])
  func namesOfEntries(_ position: String, _ name: String, _ words: String, _ isAsked: Bool) throws {
    let bank = try QuestionFitTests.bank()
    var entry = Resume.Entry()
    (entry.position, entry.name) = (position, name)
    let isGerman = position.hasPrefix("Software")
    entry.highlights = [
      Resume.Highlight(
        text: isGerman ? "Schulung der neuen Kollegen im Lager" : "Built the portal for orders on Kafka",
        line: 1)
    ]
    var resume = Resume()
    resume.work = [entry]
    let claims = ClaimExtractor.claims(of: resume, vocabulary: bank.vocabulary)
    let texts = (0..<30).flatMap { seed in
      QuestionGenerator.questions(
        for: claims, bank: bank,
        options: QuestionOptions(topics: ["ownership"], count: 20, seed: UInt64(seed)), resume: resume
      ).map(\.text)
    }
    #expect(texts.contains { $0.contains(words) } == isAsked, "\(Set(texts))")
  }

  /// A label before a claim's verb is left out.
  @Test func labelsAreLeftOut() throws {
    let labelled = [claim("Cost: Chose Elasticsearch for partners", topics: ["scaling"])]
    let texts = try Self.questions(QuestionOptions(topics: ["scaling"], count: 9), about: labelled).map(
      \.text)
    #expect(
      texts.contains("You write “Chose Elasticsearch for partners”. How much load was there?"), "\(texts)")
  }

  /// The log does not say how hard a question was, and what is due is no easier than what is new.
  @Test func whatIsDueHasItsPlaceByDifficulty() throws {
    let bank = try SampleBank.bank()
    for seed in 0..<20 {
      let session = try Self.questions(QuestionOptions(count: 6, seed: UInt64(seed)))
      let due = session.suffix(3).map { question in
        var question = question
        question.difficulty = 2
        return question
      }
      let ordered = QuestionGenerator.ordered(
        due + session.prefix(3), claims: Self.claims, bank: bank, resume: nil)
      #expect(ordered.map(\.difficulty) == session.map(\.difficulty), "seed \(seed)")
      #expect(Set(ordered.map(\.id)) == Set(session.map(\.id)))
    }
  }

  @Test func topicsAreRespected() throws {
    for seed in 0..<20 {
      let questions = try Self.questions(
        QuestionOptions(topics: ["incident", "ownership"], count: 6, seed: UInt64(seed)))
      #expect(!questions.isEmpty)
      #expect(questions.allSatisfy { ["incident", "ownership"].contains($0.topic) })
    }
    #expect(try Self.questions(QuestionOptions(topics: ["nothing"], count: 6)) == [])
    #expect(try Self.questions(QuestionOptions(count: 0)) == [])
    #expect(try Self.questions(QuestionOptions(count: -3)) == [])
  }

  @Test func withoutClaimsThereAreOpeners() throws {
    let questions = try Self.questions(QuestionOptions(count: 10), about: [])
    #expect(questions.count == 4)
    #expect(questions.allSatisfy { $0.claim == nil && $0.source == nil })
    #expect(Set(questions.map(\.topic)) == ["scaling", "consistency", "incident", "ownership"])
    // Ownership has no opener in the bank: its first probe stands in.
    #expect(questions.first { $0.topic == "ownership" }?.text == "Why was it yours?")
  }

  @Test func beforeAndAfterNeedBoth() throws {
    for seed in 0..<60 {
      let questions = try Self.questions(QuestionOptions(count: 20, seed: UInt64(seed)))
      for question in questions where question.template == "scaling-change" {
        #expect(question.source == "work[0].highlights[0]")
        #expect(
          question.text
            == "Your resume says “Introduced read replicas and cut report time from 4.1 s to 600 ms”. How was 4.1 s measured, and how 600 ms?"
        )
      }
    }
  }

  @Test func unusableChangesAreNoChanges() {
    for changes in [[(0, 0)], [(0, 7)], [(-1, 0)], []] {
      let facts = ClaimFacts(
        claim("Cut it from ⟦b:9 s⟧ to ⟦o:3 s⟧", changes: changes), index: 0, resume: nil)
      #expect(!facts.needs.contains(ClaimNeed.change.bit))
      #expect(facts.figures.change == nil)
    }
  }

  @Test func articlesAgree() throws {
    let texts = Set(
      try (0..<80).flatMap {
        try Self.questions(QuestionOptions(topics: ["scaling"], count: 9, seed: UInt64($0)))
      }.filter { $0.template == "scaling-technology" }.map(\.text))
    #expect(
      texts == [
        "Your resume says “Introduced read replicas and cut report time from 4.1 s to 600 ms”. You ran a PostgreSQL cluster. What was its bottleneck?",
        "You write: “Distributed search over Elasticsearch for partners”. You ran an Elasticsearch cluster. What was its bottleneck?",
      ])
  }

  @Test func claimsThatCannotFollowYouAreQuoted() throws {
    let mine = [
      claim("Distributed caches with our read replicas", topics: ["scaling"], mechanisms: ["read-replica"])
    ]
    let texts = try (0..<30).flatMap {
      try Self.questions(QuestionOptions(count: 9, seed: UInt64($0)), about: mine)
    }
    .filter { $0.template.hasPrefix("read-replica") && $0.asksAbout == .tradeOff }.map(\.text)
    #expect(
      Set(texts) == [
        "You write “Distributed caches with our read replicas”. What did read replicas cost you?"
      ])
  }

  @Test func organisationsComeFromTheResume() throws {
    var resume = Resume()
    var entry = Resume.Entry()
    entry.name = "Harbor Lane"
    resume.work = [Resume.Entry(), entry]
    let texts = try (0..<40).flatMap {
      try Self.questions(
        QuestionOptions(topics: ["ownership"], count: 9, seed: UInt64($0)), resume: resume)
    }.filter { $0.template == "ownership-place" }.map(\.text)
    #expect(
      Set(texts) == [
        "At Harbor Lane you worked with others on “Led the postmortems of 14 outages with a team of five”. Who disagreed?"
      ])
  }

  @Test func postingsMoveTheirTermsToTheFront() throws {
    let bank = try SampleBank.bank()
    let posting = JobPosting(
      "You will own Elasticsearch. We shard heavily; Elasticsearch again.", vocabulary: bank.vocabulary)
    #expect(posting.technologies == ["Elasticsearch"])
    for seed in 0..<20 {
      let questions = try Self.questions(QuestionOptions(count: 1, seed: UInt64(seed), posting: posting))
      #expect(questions.map(\.source) == ["work[1].highlights[1]"])
      #expect(questions.allSatisfy { $0.why.hasSuffix(" The posting asks for Elasticsearch.") })
    }
  }

  @Test func askedQuestionsComeLast() throws {
    for seed in 0..<20 {
      let first = try Self.questions(QuestionOptions(count: 4, seed: UInt64(seed)))
      let again = try Self.questions(
        QuestionOptions(count: 4, seed: UInt64(seed), asked: Set(first.map(\.id))))
      #expect(Set(first.map(\.id)).isDisjoint(with: again.map(\.id)), "seed \(seed)")
    }
    let all = try Self.questions(QuestionOptions(count: 100))
    let once = try Self.questions(QuestionOptions(count: 3, asked: Set(all.map(\.id))))
    #expect(once.count == 3)
  }

  @Test func longClaimsAreCutAtAWord() throws {
    let long = claim(
      String(repeating: "Built and ran the very large order service for everyone involved ", count: 12),
      topics: ["scaling", "ownership"])
    for seed in 0..<10 {
      let questions = try Self.questions(QuestionOptions(count: 6, seed: UInt64(seed)), about: [long])
      #expect(questions.contains { $0.text.contains("“Built and ran") })
      for question in questions { #expect(question.text.unicodeScalars.count <= 320) }
    }
  }

  @Test func bracesOfAClaimAreNoSlots() throws {
    let braces = [claim("Built /orders/{number} in Go on “Kafka” \"now\"", topics: ["scaling"])]
    let texts = try Self.questions(QuestionOptions(topics: ["scaling"], count: 9), about: braces).map(\.text)
    #expect(
      texts.contains("You write “Built /orders/{number} in Go on ‘Kafka’ ‘now’”. How much load was there?"))
  }
}
