import CMessageDigest

/// SHA-256 through libmd, as lower-case hexadecimal.
package enum Digest {
  /// The digest of `text`'s UTF-8.
  package static func sha256(_ text: String) -> String { sha256(Array(text.utf8)) }

  /// The digest of `bytes`: 64 hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    var context = SHA2_CTX()
    SHA256Init(&context)
    bytes.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
    var digest = [UInt8](repeating: 0, count: 32)
    SHA256Final(&digest, &context)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The next link of a session's chain: SHA-256 over the link before it ("" for the first answer) and the
  /// answer's own digest, both as hexadecimal text.
  package static func link(after previous: String, digest: String) -> String {
    sha256(previous + digest)
  }
}
