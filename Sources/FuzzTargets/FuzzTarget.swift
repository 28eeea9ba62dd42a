/// A door through which bytes of strangers come in: what the fuzzer knocks at, and what the tests replay.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// What poppler's programs write of a PDF: pdftohtml's markup, a byte 0, pdftotext's.
  case pdf
  /// Words at places, six bytes each.
  case layout
  /// A Word document; where it is no zip archive, the inside of its main part.
  case docx
  case markdown
  /// Plain text in any encoding.
  case text
  /// JSON Resume.
  case json
  /// Resumes as YAML, and as the front matter of a page.
  case yaml
  case quantities
  /// An answer, and in its first line the question.
  case answers
  /// A question bank in YAML, with its cue patterns.
  case banks
  /// What `export --format json` writes, as `import` reads it.
  case exports

  /// Reads `bytes`. Whatever they are, this returns: a trap, or a broken promise, is a finding.
  package func run(_ bytes: [UInt8]) {
    switch self {
    case .pdf: ResumeDoors.pdf(bytes)
    case .layout: ResumeDoors.layout(bytes)
    case .docx: ResumeDoors.docx(bytes)
    case .markdown: ResumeDoors.markdown(bytes)
    case .text: ResumeDoors.text(bytes)
    case .json: ResumeDoors.json(bytes)
    case .yaml: ResumeDoors.yaml(bytes)
    case .quantities: OtherDoors.quantities(bytes)
    case .answers: OtherDoors.answer(bytes)
    case .banks: OtherDoors.bank(bytes)
    case .exports: OtherDoors.export(bytes)
    }
  }
}
