import ResumeParsing
import Testing

/// A resume as a text and the tree that it is read as.
struct WholeResumeCase: Sendable, CustomTestStringConvertible {
  /// What the case is about.
  var name: String
  /// The resume in its own format.
  var source: String
  /// What ``ResumeTree`` prints of it.
  var tree: String
  var testDescription: String { name }

  /// Expects `document`, which a reader made of the ``source``, to be read as the ``tree``.
  func check(_ document: ResumeDocument, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(
      ResumeTree.dump(StructureParser.resume(from: document)) == tree, sourceLocation: sourceLocation)
  }
}
