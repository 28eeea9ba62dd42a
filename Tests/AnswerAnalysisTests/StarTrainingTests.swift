#if canImport(train_star)
  import AnswerAnalysis
  import SeededRandom
  import Testing

  @testable import train_star

  @Suite("Training of the STAR model")
  struct StarTrainingTests {
    static let cues = """
      [tag I]
      i
      [tag PAST]
      found, wrote
      [cue result]
      as a result, fell to
      """

    static let corpus = """
      # id: one
      S||The queue of our bakery app grew to an hour.
      T||I was asked to bring it under ten minutes.
      A||I found the slow query and wrote an index.
      +A||and i told the owner
      R||As a result the queue fell to 4 minutes.

      # id: two
      S||Parcels were lost in our yard every week.
      T||My job was to stop that.
      A||I wrote a list for each gate.
      R||Losses fell to zero.

      # id: three
      O||I would ask my manager first.
      """

    @Test("training twice gives the same bytes, and they are a model")
    func repeats() throws {
      let answers = try CorpusFile.answers(Self.corpus, file: "small")
      let first = Training(answers: answers, lexicon: try CueFile.lexicon(Self.cues)).modelBytes()
      let second = Training(answers: answers, lexicon: try CueFile.lexicon(Self.cues)).modelBytes()
      #expect(first == second)
      #expect(first.count > 1000)
      _ = try StarModel(bytes: first)
    }

    @Test("the corpus is read block by block")
    func corpus() throws {
      let answers = try CorpusFile.answers(Self.corpus, file: "small")
      #expect(answers.map(\.id) == ["one", "two", "three"])
      #expect(answers.map(\.pieces.count) == [5, 4, 1])
      #expect(answers[0].told == [true, true, true, true, false])
    }

    @Test("notes are told once more in a row, sentences in which somebody speaks are not")
    func notesInARow() throws {
      let notes = try CorpusFile.answers(
        """
        # id: notes
        S||Checkout failing at peak.
        T||Lead the fix.
        A||Profiled it.
        A||Found the leak.
        R||No failure since.

        # id: told
        S||The shop failed at peak.
        T||Fix it.
        A||Then I profiled it.
        R||No failure since.
        """, file: "small")
      var random = SeededGenerator(seed: 1)
      let rows = (0..<8).compactMap { _ in notes[0].inARow(&random).map { ExampleMaker.text(of: $0).0 } }
      #expect(
        Set(rows) == [
          "Checkout failing at peak. Lead the fix. Profiled it, found the leak. No failure since.",
          "Checkout failing at peak Lead the fix Profiled it, found the leak No failure since",
        ])
      #expect(notes[1].inARow(&random) == nil)
    }

    @Test("mistakes in the corpus name the file and the line")
    func mistakes() {
      #expect {
        try CorpusFile.answers("# id: x\nS||fine\nQ||what", file: "x.answers")
      } throws: {
        "\($0)" == "x.answers:3: no label is called Q"
      }
      #expect {
        try CorpusFile.answers("S|no text", file: "y.answers")
      } throws: {
        "\($0)" == "y.answers:1: expected LABEL|parts|text"
      }
    }

    @Test("mistakes in the word classes name the line")
    func cueMistakes() {
      #expect {
        try CueFile.lexicon("[cue x]\none two three four")
      } throws: {
        "\($0)" == "star-cues.txt:2: more than three words: one two three four"
      }
    }
  }
#endif
