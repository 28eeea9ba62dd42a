import Progress

/// Session means over time as SVG, with Theil–Sen's line and the band of its slope's interval. Colours come from the
/// page's style sheet; every mark that carries meaning differs in shape too, so that it survives printing.
struct TrendChart {
  /// More sessions would be a smear: the last ones are drawn.
  static let most = 400

  let scores: [ProgressPage.SessionScore]
  let headline: Headline
  let intercept: Double?

  private let width = 720.0
  private let height = 260.0
  private let left = 36.0
  private let right = 12.0
  private let top = 12.0
  private let bottom = 30.0

  /// Index of the first session that is drawn.
  private var start: Int { max(0, scores.count - Self.most) }

  private func x(_ index: Double) -> Double {
    let last = Double(max(1, scores.count - 1 - start))
    return left + (width - left - right) * (scores.count - start == 1 ? 0.5 : (index - Double(start)) / last)
  }

  private func y(_ score: Double) -> Double {
    top + (height - top - bottom) * (1 - min(100, max(0, score)) / 100)
  }

  private func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = abs(hundredths) % 100
    let sign = hundredths < 0 ? "-" : ""
    return "\(sign)\(abs(hundredths) / 100)"
      + (fraction == 0 ? "" : fraction < 10 ? ".0\(fraction)" : ".\(fraction)")
  }

  /// Writes the chart.
  func write(to writer: inout HTMLWriter) {
    writer.element(
      "svg",
      [
        "class": "trend", "viewBox": "0 0 \(number(width)) \(number(height))", "role": "img",
        "aria-label": "Mean score of first attempts at fresh questions, session by session",
      ]
    ) { writer in
      grid(&writer)
      line(&writer)
      points(&writer)
    }
  }

  private func grid(_ writer: inout HTMLWriter) {
    for score in [0.0, 20, 40, 60, 80, 100] {
      writer.element(
        "line",
        [
          "class": "grid", "x1": number(left), "x2": number(width - right), "y1": number(y(score)),
          "y2": number(y(score)),
        ])
      writer.element(
        "text", ["class": "axis", "x": number(left - 6), "y": number(y(score) + 4), "text-anchor": "end"],
        String(Int(score)))
    }
    guard let first = scores.dropFirst(start).first, let last = scores.last else { return }
    writer.element("text", ["class": "axis", "x": number(left), "y": number(height - 8)], first.day)
    if scores.count - start > 1 {
      writer.element(
        "text", ["class": "axis", "x": number(width - right), "y": number(height - 8), "text-anchor": "end"],
        last.day)
    }
  }

  /// The line, and the lines with the slopes at the ends of the interval, all through the middle of the points.
  private func line(_ writer: inout HTMLWriter) {
    guard let slope = headline.slope, let interval = headline.interval, let intercept, scores.count > 1 else {
      return
    }
    let middle = Double(scores.count - 1) / 2
    let height = intercept + slope * middle
    let ends = [Double(start), Double(scores.count - 1)]
    func at(_ slope: Double, _ index: Double) -> String {
      "\(number(x(index))),\(number(y(height + slope * (index - middle))))"
    }
    var corners = [at(interval.high, ends[0])]
    if middle > ends[0] { corners.append(at(slope, middle)) }
    corners += [at(interval.high, ends[1]), at(interval.low, ends[1])]
    if middle > ends[0] { corners.append(at(slope, middle)) }
    corners.append(at(interval.low, ends[0]))
    writer.element("polygon", ["class": "band", "points": corners.joined(separator: " ")])
    writer.element(
      "polyline", ["class": "slope", "points": ends.map { at(slope, $0) }.joined(separator: " ")])
  }

  private func points(_ writer: inout HTMLWriter) {
    let radius = scores.count - start > 120 ? 2.0 : 3.5
    for (index, session) in scores.enumerated().dropFirst(start) {
      writer.element(
        "circle",
        [
          "class": "point", "cx": number(x(Double(index))), "cy": number(y(session.score)),
          "r": number(radius),
        ]
      ) {
        $0.element(
          "title",
          "\(session.day): \(FigureText.decimal(session.score)), mean of \(FigureText.counted(session.answers, "answer"))"
        )
      }
    }
  }
}
