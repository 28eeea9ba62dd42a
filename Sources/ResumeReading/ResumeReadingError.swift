/// Why a file could not be read as a resume. A message is one sentence that says what is wrong and what to do; none
/// holds any of the file's text.
package enum ResumeReadingError: Error, Equatable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// The file may not be read.
  case denied(path: String)
  /// A folder, a pipe, a device: no regular file.
  case notAFile(path: String)
  /// The file could not be read to its end.
  case unreadable(path: String)
  /// More bytes than ``ResumeReader/largestFile``.
  case tooLarge(path: String, limit: String)
  /// More text than any resume has.
  case tooLong(path: String)
  /// Nothing but white space.
  case empty(path: String)
  /// Text in an encoding that is not read.
  case encoding(path: String)
  /// A format that is not read ("an image").
  case unsupported(path: String, format: String)
  /// Bytes that are not what their format asks for, with where.
  case malformed(format: String, reason: String)
  /// Well formed, but no resume, with why.
  case foreign(format: String, reason: String)
  /// A file built to exhaust memory or time.
  case hostile(format: String, reason: String)
  /// A helper program is missing.
  case helperMissing(message: String)
  /// Reading a PDF failed.
  case pdf(message: String, exitCode: Int32)

  /// What is wrong and what to do, without a capital and a full stop: it follows the program's name.
  package var message: String {
    switch self {
    case .missing(let path): "there is no file at \(path); check the path"
    case .denied(let path): "\(path) may not be read; check its permissions"
    case .notAFile(let path):
      "\(path) is no regular file; give a PDF, DOCX, Markdown, text, JSON Resume or YAML file"
    case .unreadable(let path): "\(path) could not be read to its end; copy it to a local disk and try again"
    case .tooLarge(let path, let limit): "\(path) is larger than \(limit); export the resume without images"
    case .tooLong(let path): "\(path) holds more text than any resume; give the resume alone"
    case .empty(let path):
      "\(path == "-" ? "standard input" : path) holds no text; if it is a scan, export the resume from its editor "
        + "instead"
    case .encoding(let path):
      "\(path == "-" ? "standard input" : path) is in no encoding that is read (UTF-8, UTF-16, Windows-1252); save it "
        + "as UTF-8"
    case .unsupported(let path, let format):
      "\(path) is \(format); export the resume as PDF, DOCX, Markdown, text or JSON Resume"
    case .malformed(let format, let reason) where format == "JSON" || format == "YAML":
      "the \(format) file is damaged: \(reason); correct it there or export it again"
    case .malformed(let format, let reason): "the \(format) file is damaged: \(reason); export it again"
    case .foreign(let format, let reason):
      "the \(format) file is no resume: \(reason); give a JSON Resume (jsonresume.org/schema)"
    case .hostile(let format, let reason): "the \(format) file was refused: \(reason)"
    case .helperMissing(let message), .pdf(let message, _): message
    }
  }

  /// The exit status that says so: 65 bad data, 66 no such input, 69 helper missing, 74 I/O, 77 permission.
  package var exitCode: Int32 {
    switch self {
    case .missing: 66
    case .denied: 77
    case .notAFile, .tooLarge, .tooLong, .empty, .encoding, .unsupported, .malformed, .foreign, .hostile: 65
    case .unreadable: 74
    case .helperMissing: 69
    case .pdf(_, let exitCode): exitCode
    }
  }
}
