/// A vertical strip of white between two sides of a page.
struct Gutter: Equatable {
  /// The strip's middle, points.
  var middle: Double
  /// Left edge of the text right of the strip, points.
  var rightEdge: Double
}

/// How the words of one page are arranged.
enum PageArrangement: Equatable {
  /// One column; right-aligned dates and table cells are fragments of its rows.
  case single
  /// Two independent columns on both sides of `gutter`, within the bands of height `bands`; what lies
  /// outside them spans the page.
  case columns(gutter: Gutter, bands: [ClosedRange<Double>], mainIsLeft: Bool)
  /// Dates or labels left of `gutter`, each belonging to the row that begins at its height.
  case labels(gutter: Gutter, bands: [ClosedRange<Double>])
}
