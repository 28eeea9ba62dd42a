import Testing

@testable import AnswerAnalysis

/// An answer in another language, with the figures that can be read in it all the same.
struct ForeignAnswer: Sendable, CustomTestStringConvertible {
  let language: String
  let text: String
  let quantities: [String]

  var testDescription: String { language }

  static let all: [ForeignAnswer] = [
    ForeignAnswer(
      language: "Korean",
      text: "지난해 결제 서비스가 느려졌고 저는 원인을 찾는 일을 맡았습니다. 쿼리를 분석하고 캐시를 추가했습니다. 그 결과 응답 시간이 900ms에서 120ms로 줄었습니다.",
      quantities: ["900ms", "120ms"]),
    ForeignAnswer(
      language: "Japanese", text: "昨年、決済サービスが遅くなり、私は原因の調査を担当しました。キャッシュを追加し、応答時間は 120 ms に短縮されました。",
      quantities: ["120 ms"]),
    ForeignAnswer(
      language: "Chinese", text: "去年我们的支付服务变慢了，我负责找出原因。我分析了查询并增加了缓存。结果响应时间降到了 120 ms。", quantities: ["120 ms"]
    ),
    ForeignAnswer(
      language: "German",
      text: """
        Letztes Jahr wurde unser Zahlungsdienst langsam, und ich war dafür verantwortlich, die Ursache zu finden. \
        Ich habe einen Cache eingebaut. Danach sank die Latenz von 900 ms auf 120 ms.
        """, quantities: ["900 ms", "120 ms"]),
    ForeignAnswer(
      language: "French",
      text: """
        L'année dernière, notre service de paiement est devenu lent et j'étais chargé d'en trouver la cause. J'ai \
        ajouté un cache. La latence est passée de 900 ms à 120 ms.
        """, quantities: ["900 ms", "120 ms"]),
    ForeignAnswer(
      language: "Russian",
      text:
        "В прошлом году наш платёжный сервис стал медленным, и я отвечал за поиск причины. Я добавил кеш.",
      quantities: []),
    ForeignAnswer(
      language: "Spanish",
      text: """
        El año pasado nuestro servicio de pagos se volvió lento y yo fui responsable de encontrar la causa. La \
        latencia bajó de 900 ms a 120 ms.
        """, quantities: ["900 ms", "120 ms"]),
    ForeignAnswer(
      language: "Portuguese",
      text: """
        No ano passado nosso serviço de pagamentos ficou lento e eu fui responsável por encontrar a causa. Analisei \
        as consultas e adicionei um cache. A latência caiu de 900 ms para 120 ms.
        """, quantities: ["900 ms", "120 ms"]),
    ForeignAnswer(
      language: "Italian",
      text: """
        L'anno scorso il nostro servizio di pagamento è diventato lento e io ero responsabile di trovare la causa. \
        La latenza è scesa da 900 ms a 120 ms.
        """, quantities: ["900 ms", "120 ms"]),
    ForeignAnswer(
      language: "Polish",
      text: """
        W zeszłym roku nasza usługa płatności stała się wolna i byłem odpowiedzialny za znalezienie przyczyny. \
        Dodałem pamięć podręczną i opóźnienie spadło.
        """, quantities: []),
    ForeignAnswer(
      language: "Vietnamese",
      text: """
        Năm ngoái dịch vụ thanh toán của chúng tôi bị chậm và tôi chịu trách nhiệm tìm nguyên nhân. Tôi đã thêm bộ \
        nhớ đệm.
        """, quantities: []),
    ForeignAnswer(
      language: "Indonesian",
      text: """
        Tahun lalu layanan pembayaran kami menjadi lambat dan saya bertanggung jawab untuk mencari penyebab dari \
        masalah itu. Saya menambahkan cache dan waktu respons turun.
        """, quantities: []),
    ForeignAnswer(
      language: "Hindi", text: "पिछले साल हमारी भुगतान सेवा धीमी हो गई और कारण खोजना मेरी ज़िम्मेदारी थी। मैंने कैश जोड़ा।",
      quantities: []),
  ]
}

@Suite("Answers that are hardly answers")
struct BadInputTests {
  @Test("another language is named, and only its numbers are judged", arguments: ForeignAnswer.all)
  func foreign(_ answer: ForeignAnswer) throws {
    let assessment = try AssessorFixture.assess(answer.text, question: "Tell me about an outage.")
    #expect(assessment.findings.map(\.rule) == ["other-language"])
    #expect(assessment.quantities.quantities.map(\.text) == answer.quantities)
    #expect(assessment.score.band == .empty || assessment.score.band == .weak)
  }

  @Test(
    "an English answer is taken for one, whatever names are in it",
    arguments: [
      "Zoë Núñez and I moved the São Paulo résumé store to a new cluster, and p95 fell from 900 ms to 120 ms in May.",
      "I asked José, Søren, Łukasz and Çelik to review the naïve façade, and we shipped the change in three weeks.",
      "작년에 our payment service became slow and I was responsible for the fix. I added a cache, and it was fast again.",
    ])
  func english(_ text: String) throws {
    #expect(!(try AssessorFixture.rules(text).contains("other-language")))
  }

  /// Pieces that texts of 64 KiB are made of: one thing without end is what makes a program slow that is not linear.
  static let pieces = [
    "deployed", "deployed ", "1", "1234567890 ", "from 1 to 2 ", "\n", "\r\n", "([{", "🚀", "👩‍💻 ", "서버가 느려서 ",
    "a. ", "\"'", "50%, ", ", ", "- ", "...", "x' ", "I ", "I would ", "not ", "e\u{301}", "\u{301}", "\u{0}",
    "\u{1B}[31m", "\u{FFFD}", "\u{202E}", "1/2/", "1-", "$", "$1", "1:", "p95 ", "9e999 ", "two of three ",
    "kind of ", "because ", "I fixed it. ", "went from 9 to 3, ", "İ", "\u{2028}",
  ]

  @Test("a text of one thing said without end gets a sensible object", arguments: pieces)
  func endless(_ piece: String) throws {
    let text = String(repeating: piece, count: 65_536 / piece.utf8.count)
    let count = text.unicodeScalars.count
    let assessment = try AssessorFixture.assess(text, question: "Tell me about an outage.", claim: text)
    #expect((0...100).contains(assessment.score.total))
    let spans =
      assessment.findings.compactMap(\.span) + assessment.star.sentences.map(\.span)
      + assessment.quantities.quantities.map(\.span) + assessment.quantities.ignored.map(\.span)
      + assessment.topicParts.flatMap(\.spans)
    #expect(spans.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= count && !$0.isEmpty })
    #expect(assessment.quantities.quantities.allSatisfy { $0.value.isFinite })
  }

  @Test("a text that a program cut anywhere is judged, its halves too")
  func cut() throws {
    let text = Array("Wé cut p95 from 1.2 s to 180 ms (−85 %) – “nearly” 7× faster…\r\n".unicodeScalars)
    for at in 0...text.count {
      for half in [text[..<at], text[at...]] {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: half)
        let assessment = try AssessorFixture.assess(String(view))
        #expect(
          assessment.quantities.quantities.allSatisfy { $0.span.upperBound <= half.count }, "cut at \(at)")
      }
    }
  }
}
