import FuzzTargets

#if canImport(Glibc)
  import Glibc
#endif

/// The target that the environment names; libFuzzer has the command line for itself.
private let target: FuzzTarget = {
  let name = getenv("STARLING_FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
    let message = Array("STARLING_FUZZ_TARGET must name one of \(names)\n".utf8)
    _ = write(STDERR_FILENO, message, message.count)
    exit(64)
  }
  return target
}()

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  target.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
