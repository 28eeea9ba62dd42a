/// Why a PDF could not be read. The description is one sentence that says what is wrong and what to do; it never
/// holds text of the file.
package enum PDFError: Error, Equatable, Sendable, CustomStringConvertible {
  case missing
  case unreadable
  case empty
  case notPDF
  case encrypted
  case imageOnly
  case damaged
  case tooLarge(megabytes: Int)
  case tooManyPages(limit: Int)
  case tooManyWords
  case timedOut(seconds: Int)
  case tooCostly
  case popplerMissing(program: String)
  case popplerNotStarted(program: String)

  /// What is wrong and what to do.
  package var description: String {
    switch self {
    case .missing: "there is no such file; check the path"
    case .unreadable: "the file may not be read; check its permissions"
    case .empty: "the file is empty; export the resume again"
    case .notPDF: "the file is not a PDF, whatever its name says; export the resume as PDF, DOCX or text"
    case .encrypted: "the PDF is locked with a password; save a copy without one and try again"
    case .imageOnly:
      "the PDF holds pictures of pages but no text; run OCR on it or export a PDF with text from its source"
    case .damaged: "the PDF is damaged and no page of it can be read; export it again"
    case .tooLarge(let megabytes): "the PDF is larger than \(megabytes) MB; export it without large pictures"
    case .tooManyPages(let limit): "the PDF has more than \(limit) pages; give the resume alone"
    case .tooManyWords: "the PDF holds more text than any resume; give the resume alone"
    case .timedOut(let seconds): "reading the PDF took more than \(seconds) seconds; export it again, simpler"
    case .tooCostly:
      "the PDF asks for more time, memory or output than a resume needs; export it again, simpler"
    case .popplerMissing(let program):
      "the program \(program), which reads PDFs, is not installed; install poppler-utils (macOS: poppler)"
    case .popplerNotStarted(let program):
      "the program \(program), which reads PDFs, could not be started: too many files or programs are open; "
        + "close some and try again"
    }
  }

  /// The exit status that a command ends with, after `sysexits.h`.
  package var exitStatus: Int32 {
    switch self {
    case .missing: 66
    case .unreadable: 77
    case .popplerMissing: 69
    case .popplerNotStarted: 75
    default: 65
    }
  }
}
