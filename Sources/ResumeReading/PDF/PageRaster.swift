import ResumeParsing

/// A grey picture of one page, for the few questions that text alone does not answer.
struct PageRaster {
  /// Dots per inch: a bullet of three points is four dots wide.
  static let resolution = 100

  let width: Int
  let height: Int
  /// Row by row from the top, 0 black, 255 white.
  private let samples: ArraySlice<UInt8>

  /// Reads a binary portable graymap (`P5`, at most 255 shades); nil where the bytes are none.
  init?(graymap bytes: [UInt8]) {
    var at = 0
    func number() -> Int? {
      while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
      var value: Int?
      while at < bytes.count, (0x30...0x39).contains(bytes[at]), (value ?? 0) < 100_000 {
        value = (value ?? 0) * 10 + Int(bytes[at]) - 0x30
        at += 1
      }
      return value
    }
    guard bytes.starts(with: Array("P5".utf8)) else { return nil }
    at = 2
    guard let width = number(), let height = number(), number() == 255, width > 0, height > 0,
      bytes.count - at - 1 >= width * height
    else { return nil }
    self.width = width
    self.height = height
    self.samples = bytes[(at + 1)..<(at + 1 + width * height)]
  }

  /// The shade at a dot; white outside.
  func shade(_ x: Int, _ y: Int) -> UInt8 {
    guard x >= 0, y >= 0, x < width, y < height else { return 255 }
    return samples[samples.startIndex + y * width + x]
  }

  /// The dots that a box in points covers, within the picture.
  func dots(_ box: TextBox) -> (x: Range<Int>, y: Range<Int>) {
    func dot(_ points: Double, _ limit: Int) -> Int {
      Int(max(0, min(Double(limit), points * Double(PageRaster.resolution) / 72)))
    }
    let x = (dot(box.xMin, width), dot(box.xMax, width))
    let y = (dot(box.yMin, height), dot(box.yMax, height))
    return (x.0..<max(x.0, x.1), y.0..<max(y.0, y.1))
  }

  /// Difference between the lightest and the darkest dot in the middle of `box`.
  func contrast(in box: TextBox) -> Int {
    var middle = box
    middle.yMin += 0.25 * box.height
    middle.yMax -= 0.25 * box.height
    let (xs, ys) = dots(middle)
    var least = 255
    var most = 0
    for y in ys {
      for x in xs {
        let shade = Int(shade(x, y))
        least = min(least, shade)
        most = max(most, shade)
      }
    }
    return max(0, most - least)
  }
}
