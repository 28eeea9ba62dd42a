import CAssets
import Storage

/// The files of the repository that travel inside the program.
package enum EmbeddedFiles {
  /// All of them, as path and bytes, ordered by path.
  package static var all: [(path: String, bytes: UnsafeRawBufferPointer)] {
    (0..<starling_asset_count()).map { index in
      let asset = starling_asset_at(index)
      return (String(cString: asset.path), UnsafeRawBufferPointer(start: asset.bytes, count: asset.count))
    }
  }

  /// The bytes of one file; empty where there is no such file.
  package static func bytes(_ path: String) -> UnsafeRawBufferPointer {
    all.first { $0.path == path }?.bytes ?? UnsafeRawBufferPointer(start: nil, count: 0)
  }

  /// The names of the files of a folder.
  package static func names(in folder: String) -> [String] {
    all.filter { $0.path.hasPrefix(folder + "/") }.map { String($0.path.dropFirst(folder.count + 1)) }
  }

  /// The files of a folder as text, with their names inside it; only those `named`, where names are given.
  package static func texts(in folder: String, named: [String]? = nil) -> [(name: String, text: String)] {
    all.compactMap { file in
      guard file.path.hasPrefix(folder + "/") else { return nil }
      let name = String(file.path.dropFirst(folder.count + 1))
      guard named?.contains(name) ?? true else { return nil }
      return (name, String(decoding: file.bytes, as: UTF8.self))
    }
  }

  /// The schema's steps, in their order.
  package static var migrations: [Migration] {
    texts(in: "Migrations").map { Migration(name: String($0.name.dropLast(".sql".count)), sql: $0.text) }
  }
}
