/// Reading one session of an export: every member known, every value possible, every digest right.
extension SessionArchive {
  init(reading slice: JSONSlice) throws(JSONSlice.Failure) {
    var object = try ObjectMembers(slice)
    let sessionSlice = try object.take("session")
    let questionSlices = try object.objects("questions")
    try object.finish()

    var session = try ObjectMembers(sessionSlice)
    id = try session.string("id")
    localDay = try session.day("day")
    startedAt = try session.instant("startedAt")
    zone = try session.string("zone")
    role = try session.string("role")
    topics = try session.strings("topics")
    seed = try session.integer("seed")
    planned = try session.integer("planned", 0 ... .max)
    isTimed = try session.flag("timed")
    end = try Self.end(&session)
    resume = try Self.resume(&session)
    var changes: [Visibility] = []
    for slice in try session.objects("visibility") {
      var change = try ObjectMembers(slice)
      changes.append(
        try Visibility(
          id: change.string("id"), isDeleted: change.flag("deleted"), changedAt: change.instant("changedAt")))
      try change.finish()
    }
    visibility = changes
    let deleted = try session.take("deleted")
    guard try deleted.flag() == (changes.last?.isDeleted ?? false) else {
      throw deleted.failure("does not fit “visibility”")
    }
    try session.finish()

    var questions: [Question] = []
    var places: [(sequence: Int64, digest: String, chain: String, slice: JSONSlice)] = []
    for slice in questionSlices {
      var question = try ObjectMembers(slice)
      var answers: [Answer] = []
      for slice in try question.objects("answers") {
        let answer = try Answer(reading: slice)
        answers.append(answer)
        places.append((answer.sequence, answer.digest, answer.chain, slice))
      }
      questions.append(try Question(reading: &question, answers: answers))
    }
    self.questions = questions

    var chain = ""
    for (index, answer) in places.sorted(by: { $0.sequence < $1.sequence }).enumerated() {
      chain = Digest.link(after: chain, digest: answer.digest)
      guard answer.sequence == Int64(index) + 1, chain == answer.chain else {
        throw answer.slice.failure("does not follow the answer before it: one was changed, lost or moved")
      }
    }
  }

  private static func end(_ session: inout ObjectMembers) throws(JSONSlice.Failure) -> End? {
    let reason = session.takeIfAny("endReason")
    guard let endedAt = try session.instantIfAny("endedAt") else {
      if let reason { throw reason.failure("stands there without “endedAt”") }
      return nil
    }
    guard let reason else { return End(endedAt: endedAt, reason: try session.string("endReason")) }
    return End(endedAt: endedAt, reason: try reason.string())
  }

  private static func resume(_ session: inout ObjectMembers) throws(JSONSlice.Failure) -> Resume? {
    let path = try session.stringIfAny("resume")
    let members = ["resumeId", "resumeDigest", "resumeFirstSeen"]
    guard let path else {
      for name in members {
        if let member = session.takeIfAny(name) { throw member.failure("stands there without “resume”") }
      }
      return nil
    }
    let id = try session.string("resumeId")
    let digest = try session.take("resumeDigest")
    let text = try digest.string()
    guard text.utf8.count == 64 else { throw digest.failure("is not a SHA-256 digest") }
    return Resume(id: id, path: path, digest: text, firstSeen: try session.instant("resumeFirstSeen"))
  }
}

extension SessionArchive.Question {
  fileprivate init(reading question: inout ObjectMembers, answers: [SessionArchive.Answer])
    throws(JSONSlice.Failure)
  {
    id = try question.string("id")
    position = try question.integer("position", 1 ... .max)
    key = try question.string("key")
    topic = try question.string("topic")
    text = try question.string("text")
    claim = try question.stringIfAny("claim")
    source = try question.stringIfAny("source")
    asksAbout = try question.string("asksAbout")
    parts = try question.strings("parts")
    reason = try question.string("reason")
    askedAt = try question.instant("askedAt")
    skippedAt = try question.instantIfAny("skippedAt")
    let skipped = try question.take("skipped")
    guard try skipped.flag() == (skippedAt != nil) else { throw skipped.failure("does not fit “skippedAt”") }
    self.answers = answers
    try question.finish()
  }
}

extension SessionArchive.Answer {
  fileprivate init(reading slice: JSONSlice) throws(JSONSlice.Failure) {
    var answer = try ObjectMembers(slice)
    id = try answer.string("id")
    sequence = try answer.integer("sequence", 1 ... .max)
    attempt = try answer.integer("attempt", 1 ... .max)
    kind = try answer.string("kind")
    prompt = try answer.string("prompt")
    let textSlice = try answer.take("text")
    text = try textSlice.string()
    words = try answer.integer("words", 0 ... .max)
    seconds = try answer.take("seconds").number()
    aids = try answer.strings("aids")
    submittedAt = try answer.instant("submittedAt")
    zone = try answer.string("zone")
    localDay = try answer.day("day")
    digest = try answer.string("digest")
    chain = try answer.string("chain")
    guard Digest.sha256(text) == digest else {
      throw textSlice.failure("does not have the digest beside it: it was changed after it was exported")
    }
    let newest = answer.takeIfAny("assessment")
    var assessments: [SessionArchive.Assessment] = []
    for slice in try answer.objects("assessments") {
      assessments.append(try SessionArchive.Assessment(reading: slice, newest: newest))
    }
    self.assessments = assessments
    var reviews: [SessionArchive.Review] = []
    for slice in try answer.objects("reviews") { reviews.append(try SessionArchive.Review(reading: slice)) }
    self.reviews = reviews
    try answer.finish()
  }
}

extension SessionArchive.Assessment {
  /// The newest one's document stands beside the list, once.
  fileprivate init(reading slice: JSONSlice, newest: JSONSlice?) throws(JSONSlice.Failure) {
    var judged = try ObjectMembers(slice)
    rubricVersion = try judged.string("rubricVersion")
    total = try judged.integer("total", 0...100)
    band = try judged.string("band")
    var parts: [Int64] = []
    for name in ["structure", "evidence", "ownership", "depth", "delivery"] {
      parts.append(try judged.integer(name, 0...100))
    }
    self.parts = parts
    var star: [Bool] = []
    for name in ["situation", "task", "action", "result"] { star.append(try judged.flag(name)) }
    self.star = star
    metrics = try judged.integer("metrics", 0 ... .max)
    assessedAt = try judged.instant("assessedAt")
    guard let document = judged.takeIfAny("document") ?? newest else {
      throw slice.failure("lacks “document”")
    }
    _ = try document.members()
    self.document = document.raw
    try judged.finish()
  }
}

extension SessionArchive.Review {
  fileprivate init(reading slice: JSONSlice) throws(JSONSlice.Failure) {
    var review = try ObjectMembers(slice)
    id = try review.string("id")
    key = try review.string("key")
    rating = try review.integer("rating", 1...4)
    suggested = try review.integer("suggested", 1...4)
    ruleVersion = try review.string("ruleVersion")
    reviewedAt = try review.instant("reviewedAt")
    try review.finish()
  }
}
