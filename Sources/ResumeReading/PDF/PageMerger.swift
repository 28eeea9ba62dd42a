import ResumeParsing

/// Makes one page of both programs' findings: pdftotext's words, where it sees the same letters, with pdftohtml's
/// fonts and links; pdftohtml's own words, where pdftotext reads replacement text (icons that "speak") or nothing.
/// Words that only pdftotext sees are hidden ones.
enum PageMerger {
  static func page(number: Int, words: WordBoxes?, runs: StyledRuns) -> PositionedPage {
    let (turned, source, visible) = TurnedWords.parted(words?.words ?? [], withoutDoubles(runs.runs))
    let groups = groups(source, visible)
    var out: [PositionedWord] = []
    var unseen: [WordBoxes.Word] = []
    for group in groups {
      if group.runs.isEmpty {
        for word in group.words.map({ source[$0] }) {
          let found = PositionedWord(
            text: word.text, box: word.box, style: TextStyle(size: max(5, word.box.height)))
          // pdftohtml passes over tiny glyphs, and small bullets are such.
          if word.text.unicodeScalars.count == 1, found.isBulletGlyph {
            out.append(found)
          } else {
            unseen.append(word)
          }
        }
        continue
      }
      let members = group.runs.map { visible[$0] }.sorted { $0.box.xMin < $1.box.xMin }
      let boxes = group.words.map { source[$0] }.sorted { $0.box.xMin < $1.box.xMin }
      if !boxes.isEmpty, agree(boxes, members) {
        out += styled(boxes, members)
      } else {
        out += ownWords(members)
      }
    }
    return PositionedPage(
      number: number, width: words?.width ?? runs.width, height: words?.height ?? runs.height,
      words: NamelessFonts.evened(out).map(\.withUsualHeight) + turned,
      hiddenWords: hiddenWords(unseen))
  }

  /// How many of the words that only pdftotext sees are hidden text. Replacement text of things drawn ("email:"
  /// for a picture of a letter) stands alone or holds blanks; hidden text comes in sentences.
  private static func hiddenWords(_ unseen: [WordBoxes.Word]) -> Int {
    let words = unseen.filter { !$0.text.contains(" ") }.sorted { $0.box.yMid < $1.box.yMid }
    var total = 0
    var run = 0
    var last = -Double.infinity
    for word in words {
      run = word.box.yMid - last < 2 ? run + 1 : 1
      last = word.box.yMid
      total += run < 3 ? 0 : run == 3 ? 3 : 1
    }
    return total
  }

  private struct Group {
    var words: [Int] = []
    var runs: [Int] = []
  }

  /// Bold text is at times printed twice, a hair apart.
  private static func withoutDoubles(_ runs: [StyledRuns.Run]) -> [StyledRuns.Run] {
    var last: [String: TextBox] = [:]
    var out: [StyledRuns.Run] = []
    for run in runs where run.text.utf8.contains(where: { $0 != UInt8(ascii: " ") }) {
      if let box = last[run.text], abs(box.xMin - run.box.xMin) < 1, abs(box.yMin - run.box.yMin) < 1 {
        continue
      }
      last[run.text] = run.box
      out.append(run)
    }
    return out
  }

  /// Words and runs that overlap, in connected groups, by the order of their first member.
  private static func groups(_ words: [WordBoxes.Word], _ runs: [StyledRuns.Run]) -> [Group] {
    var parent = Array(0..<(words.count + runs.count))
    func root(_ node: Int) -> Int {
      var node = node
      while parent[node] != node {
        parent[node] = parent[parent[node]]
        node = parent[node]
      }
      return node
    }
    // Runs by height in strips, so that each word meets only its neighbours.
    let strip = 16.0
    func strips(_ box: TextBox) -> ClosedRange<Int> {
      let top = Int((max(-1e5, min(1e5, box.yMin)) / strip).rounded(.down))
      let bottom = Int((max(-1e5, min(1e5, box.yMax)) / strip).rounded(.down))
      return top...min(max(top, bottom), top + 64)
    }
    var table: [Int: [Int]] = [:]
    for (index, run) in runs.enumerated() {
      for strip in strips(run.box) { table[strip, default: []].append(index) }
    }
    func connect(_ one: Int, _ other: Int) {
      let (a, b) = (root(one), root(other))
      if a != b { parent[max(a, b)] = min(a, b) }
    }
    for (index, word) in words.enumerated() {
      for strip in strips(word.box) {
        for run in table[strip] ?? [] where meets(word.box, runs[run].box) {
          connect(index, words.count + run)
        }
      }
    }
    for index in runs.indices.dropFirst() where isUnderAccent(runs[index], of: runs[index - 1]) {
      connect(words.count + index - 1, words.count + index)
    }
    var place = [Int](repeating: -1, count: parent.count)
    var out: [Group] = []
    for node in parent.indices {
      let top = root(node)
      let at = place[top] >= 0 ? place[top] : out.count
      if at == out.count {
        place[top] = at
        out.append(Group())
      }
      if node < words.count { out[at].words.append(node) } else { out[at].runs.append(node - words.count) }
    }
    return out
  }

  /// Whether `run` begins with the letter under the accent that ends `before`: fonts of TeX hold accents and
  /// letters, and a run breaks between the two, so that the word stands in both.
  private static func isUnderAccent(_ run: StyledRuns.Run, of before: StyledRuns.Run) -> Bool {
    guard let accent = before.text.unicodeScalars.last?.value, run.box.xMin < before.box.xMax,
      run.box.xMin > before.box.xMax - max(1, run.style.size), run.box.verticalOverlap(before.box) > 0.5
    else { return false }
    switch accent {
    case 0x60, 0xA8, 0xAF, 0xB4, 0xB8, 0x2C6...0x2DD: return true
    default: return false
    }
  }

  private static func meets(_ word: TextBox, _ run: TextBox) -> Bool {
    let shared = min(word.xMax, run.xMax) - max(word.xMin, run.xMin)
    return shared > 0.25 * max(0.1, min(word.width, run.width)) && word.verticalOverlap(run) > 0.5
  }

  /// Whether both programs read the same letters, but for accents, hyphens and order.
  private static func agree(_ words: [WordBoxes.Word], _ runs: [StyledRuns.Run]) -> Bool {
    // Nearly always they read the same, in the same order.
    var letters: [UInt8] = []
    for word in words { addLetters(of: word.text, to: &letters) }
    var seen: [UInt8] = []
    for run in runs { addLetters(of: run.text, to: &seen) }
    if !words.isEmpty, letters == seen { return true }
    // Small capitals may stand for small letters: what is seen are capitals.
    if letters.count == seen.count, letters.elementsEqual(seen, by: { ($0 | 0x20) == ($1 | 0x20) }) {
      return false
    }
    var counts: [Unicode.Scalar: Int] = [:]
    var total = 0
    var other = 0
    for scalar in words.lazy.flatMap({ $0.text.unicodeScalars }) where isCounted(scalar) {
      counts[scalar, default: 0] += 1
      total += 1
    }
    var common = 0
    for scalar in runs.lazy.flatMap({ $0.text.unicodeScalars }) where isCounted(scalar) {
      other += 1
      if let left = counts[scalar], left > 0 {
        counts[scalar] = left - 1
        common += 1
      }
    }
    let most = max(total, other)
    return most == 0 ? !words.isEmpty : Double(common) >= 0.9 * Double(most) || most - common <= 1
  }

  private static func addLetters(of text: String, to letters: inout [UInt8]) {
    for byte in text.utf8 where byte > 0x20 && byte != 0x2D { letters.append(byte) }
  }

  private static func isCounted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x2D, 0xA0, 0xA8, 0xAD, 0xAF, 0xB4, 0xB8, 0x2B0...0x36F, 0x2010, 0x2011, 0xFB00...0xFB06:
      false
    default: true
    }
  }

  /// pdftotext's words in the style of the run that covers most of each.
  private static func styled(_ words: [WordBoxes.Word], _ runs: [StyledRuns.Run]) -> [PositionedWord] {
    words.map { word in
      // Tall boxes of East Asian fonts overlap runs of the lines above and below: the nearest is the word's own.
      var best: (shared: Double, distance: Double, run: StyledRuns.Run)?
      for run in runs where run.box.verticalOverlap(word.box) > 0.5 {
        let shared = min(word.box.xMax, run.box.xMax) - max(word.box.xMin, run.box.xMin)
        let distance = abs(run.box.yMid - word.box.yMid)
        guard let known = best else {
          best = (shared, distance, run)
          continue
        }
        let isNear = shared > 0.25 * min(word.box.width, run.box.width)
        let wasNear = known.shared > 0.25 * min(word.box.width, known.run.box.width)
        let isBetter =
          isNear && wasNear && abs(distance - known.distance) > 0.4 * run.style.size
          ? distance < known.distance : shared > known.shared
        if isBetter { best = (shared, distance, run) }
      }
      let run = best?.run ?? runs[0]
      let endsRun = word.box.xMax >= run.box.xMax - 0.5 * max(1, run.style.size)
      return PositionedWord(
        text: word.text, box: word.box, style: run.style, link: run.link,
        hasSpaceAfter: endsRun && run.text.hasSuffix(" "))
    }
  }

  /// The runs' words by their own blanks, each as wide as its share of the run's letters.
  private static func ownWords(_ runs: [StyledRuns.Run]) -> [PositionedWord] {
    var out: [PositionedWord] = []
    var end: StyledRuns.Run?
    for run in runs {
      let scalars = Array(run.text.unicodeScalars)
      let advance = run.box.width / Double(max(1, scalars.count))
      var start = 0
      while start < scalars.count {
        while start < scalars.count, scalars[start] == " " || scalars[start].value == 0xA0 { start += 1 }
        var stop = start
        while stop < scalars.count, scalars[stop] != " ", scalars[stop].value != 0xA0 { stop += 1 }
        guard stop > start else { break }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<stop])
        var box = run.box
        box.xMin = run.box.xMin + advance * Double(start)
        box.xMax = run.box.xMin + advance * Double(stop)
        let word = PositionedWord(
          text: String(view), box: box, style: run.style, link: run.link,
          hasSpaceAfter: stop < scalars.count)
        // Runs that touch are one word, unless one of them is a picture.
        if start == 0, let before = end, let last = out.last, !last.hasSpaceAfter,
          before.style.isIconFont == run.style.isIconFont,
          run.box.xMin - before.box.xMax < 0.1 * max(1, run.style.size),
          run.box.xMin - before.box.xMax > -0.3 * max(1, run.style.size)
        {
          out[out.count - 1].text += word.text
          out[out.count - 1].box = last.box.union(word.box)
          out[out.count - 1].hasSpaceAfter = word.hasSpaceAfter
        } else {
          out.append(word)
        }
        start = stop
      }
      end = run
    }
    return out
  }
}
