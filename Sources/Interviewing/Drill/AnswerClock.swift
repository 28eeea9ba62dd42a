/// Measures how long answers take, pauses left out, from times that are handed in.
struct AnswerClock: Sendable, Equatable {
  private var now: Duration = .zero
  /// ``drill`` when the question was asked.
  private var answerStart: Duration = .zero
  /// Pauses since the drill began.
  private var paused: Duration = .zero
  private var pauseStart: Duration?

  /// The time of the last event.
  var time: Duration { now }

  /// Whether the clock stands still on request.
  var isPaused: Bool { pauseStart != nil }

  /// The time spent on the answer so far.
  var answer: Duration { drill - answerStart }

  /// The time spent on the drill so far.
  var drill: Duration { now - paused - (pauseStart.map { now - $0 } ?? .zero) }

  /// Takes the time of an event; a clock that went back is held where it was.
  mutating func advance(to time: Duration) {
    now = max(now, time)
  }

  /// A question or follow-up was asked.
  mutating func startAnswer() {
    answerStart = drill
  }

  /// The answer is through: its time, and the next one begins.
  mutating func takeAnswer() -> Duration {
    defer { startAnswer() }
    return answer
  }

  mutating func pause() {
    if pauseStart == nil { pauseStart = now }
  }

  mutating func resume() {
    if let pauseStart { paused += now - pauseStart }
    pauseStart = nil
  }
}
