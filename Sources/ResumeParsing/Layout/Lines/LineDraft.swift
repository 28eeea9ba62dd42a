/// One logical line being put together from its rows.
struct LineDraft {
  var rows: [Row]
  /// Left edge of the text.
  var left: Double
  var last: Row
}
