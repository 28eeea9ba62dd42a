import ResumeParsing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The front door of this module: a file to a resume.
package enum ResumeReader {
  /// The largest file that is read, in bytes.
  package static let largestFile = 20 << 20

  /// The most characters of a text, Markdown, JSON or YAML file: some twenty times a long resume.
  package static let longestText = 400_000

  /// What a file holds: lines still to be understood, or a resume whose fields are given (JSON Resume,
  /// RenderCV and other data).
  package enum Content: Sendable, Equatable {
    case document(ResumeDocument)
    case resume(Resume)
  }

  /// The resume in the file at `path`; `-` reads standard input.
  /// - Throws: ``ResumeReadingError``.
  package static func resume(path: String) throws(ResumeReadingError) -> Resume {
    switch try read(path: path) {
    case .document(let document): StructureParser.resume(from: document)
    case .resume(let resume): resume
    }
  }

  /// What the file at `path` holds; `-` reads standard input.
  /// - Throws: ``ResumeReadingError``.
  package static func read(path: String) throws(ResumeReadingError) -> Content {
    // Poppler reads a PDF itself.
    let bytes = try InputFile.bytes(at: path, limit: largestFile) {
      FileFormat.sniffed($0, name: path) == .pdf
    }
    return try read(bytes, name: path)
  }

  /// What `bytes`, the content of a file called `name`, hold; of a PDF the first of them suffice, where there is a
  /// file of that name.
  /// - Throws: ``ResumeReadingError``.
  package static func read(_ bytes: [UInt8], name: String) throws(ResumeReadingError) -> Content {
    guard !bytes.isEmpty else { throw .empty(path: name) }
    let format = FileFormat.sniffed(bytes, name: name)
    switch format {
    case .pdf: return .document(try pdf(bytes, name: name))
    case .docx: return .document(try nonEmpty(DOCXReader.document(bytes), name: name))
    case .json, .yaml:
      let notation: JSONResumeReader.Notation = format == .json ? .json : .yaml
      let (text, warnings) = try text(bytes, name: name)
      var resume = try JSONResumeReader.resume(text, in: notation)
      resume.warnings += warnings
      return .resume(resume)
    case .markdown:
      let (text, warnings) = try text(bytes, name: name)
      if var resume = FrontMatterResume.resume(in: text) {
        resume.warnings += warnings
        return .resume(resume)
      }
      return .document(try nonEmpty(MarkdownReader.document(text), name: name, warnings))
    case .html:
      let (text, warnings) = try text(bytes, name: name)
      return .document(try nonEmpty(MarkdownReader.document(html: text), name: name, warnings))
    case .text:
      let (text, warnings) = try text(bytes, name: name, keepsBrokenWords: true)
      return .document(try nonEmpty(TextReader.document(text), name: name, warnings))
    case .other(let what): throw .unsupported(path: name, format: what)
    }
  }

  private static func text(
    _ bytes: [UInt8], name: String, keepsBrokenWords: Bool = false
  ) throws(ResumeReadingError) -> (text: String, warnings: [String]) {
    // UTF-16 has two bytes a character, East Asian UTF-8 three.
    guard bytes.count <= longestText * 3 else { throw .tooLong(path: name) }
    guard TextDecoder.reads(bytes) else { throw .encoding(path: name) }
    let found = TextDecoder.textWithWarnings(of: bytes, keepsBrokenWords: keepsBrokenWords)
    guard found.text.unicodeScalars.count <= longestText else {
      throw .tooLong(path: name)
    }
    return found
  }

  private static func nonEmpty(
    _ document: ResumeDocument, name: String, _ warnings: [String] = []
  ) throws(ResumeReadingError) -> ResumeDocument {
    guard document.lines.contains(where: { !$0.text.isEmpty }) else { throw .empty(path: name) }
    var document = document
    document.warnings += warnings
    return document
  }

  /// Poppler reads files, so what came from standard input goes through a private temporary one.
  private static func pdf(_ bytes: [UInt8], name: String) throws(ResumeReadingError) -> ResumeDocument {
    let copy: String? = name == "-" ? try InputFile.temporaryCopy(of: bytes) : nil
    defer { if let copy { unlink(copy) } }
    do throws(PDFError) {
      return try PDFReader().document(at: copy ?? name)
    } catch {
      if case .popplerMissing = error { throw .helperMissing(message: error.description) }
      throw .pdf(message: error.description, exitCode: error.exitStatus)
    }
  }
}
