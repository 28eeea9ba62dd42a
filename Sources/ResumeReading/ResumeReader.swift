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

  /// The most characters of a text, Markdown or JSON file: some twenty times a long resume.
  package static let longestText = 400_000

  /// What a file holds: lines still to be understood, or a resume whose fields are given (JSON Resume).
  package enum Content: Sendable, Equatable {
    case document(ResumeDocument)
    case resume(Resume)
  }

  /// The resume in the file at `path`; `-` reads standard input.
  /// - Throws: ``ResumeReadingError``.
  package static func resume(path: String) async throws(ResumeReadingError) -> Resume {
    switch try await read(path: path) {
    case .document(let document): StructureParser.resume(from: document)
    case .resume(let resume): resume
    }
  }

  /// What the file at `path` holds; `-` reads standard input.
  /// - Throws: ``ResumeReadingError``.
  package static func read(path: String) async throws(ResumeReadingError) -> Content {
    let bytes = try InputFile.bytes(at: path, limit: largestFile)
    return try await read(bytes, name: path)
  }

  /// What `bytes`, the content of a file called `name`, hold.
  /// - Throws: ``ResumeReadingError``.
  package static func read(_ bytes: [UInt8], name: String) async throws(ResumeReadingError) -> Content {
    guard !bytes.isEmpty else { throw .empty(path: name) }
    switch FileFormat.sniffed(bytes, name: name) {
    case .pdf: return .document(try await pdf(bytes, name: name))
    case .docx: return .document(try nonEmpty(DOCXReader.document(bytes), name: name))
    case .json: return .resume(try JSONResumeReader.resume(try text(bytes, name: name)))
    case .markdown:
      return .document(try nonEmpty(MarkdownReader.document(try text(bytes, name: name)), name: name))
    case .text: return .document(try nonEmpty(TextReader.document(try text(bytes, name: name)), name: name))
    case .other(let what): throw .unsupported(path: name, format: what)
    }
  }

  private static func text(_ bytes: [UInt8], name: String) throws(ResumeReadingError) -> String {
    // UTF-16 has two bytes a character, East Asian UTF-8 three.
    guard bytes.count <= longestText * 3 else { throw .tooLong(path: name) }
    let text = TextDecoder.text(of: bytes)
    guard text.unicodeScalars.count <= longestText else {
      throw .tooLong(path: name)
    }
    return text
  }

  private static func nonEmpty(
    _ document: ResumeDocument, name: String
  ) throws(ResumeReadingError) -> ResumeDocument {
    guard document.lines.contains(where: { !$0.text.isEmpty }) else { throw .empty(path: name) }
    return document
  }

  /// Poppler reads files, so what came from standard input goes through a private temporary one.
  private static func pdf(_ bytes: [UInt8], name: String) async throws(ResumeReadingError) -> ResumeDocument {
    let copy: String? = name == "-" ? try InputFile.temporaryCopy(of: bytes) : nil
    defer { if let copy { unlink(copy) } }
    do throws(PDFError) {
      return try await PDFReader().document(at: copy ?? name)
    } catch {
      if case .popplerMissing = error { throw .helperMissing(message: error.description) }
      throw .pdf(message: error.description, exitCode: error.exitStatus)
    }
  }
}
