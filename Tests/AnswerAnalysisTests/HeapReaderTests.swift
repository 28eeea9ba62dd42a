import Prose
import Testing

@testable import AnswerAnalysis

/// Heaps of terms, and sentences that lack one thing to be one.
@Suite("Heaps")
struct HeapReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// The words that are a heap; nil for none.
    let heap: String?
    init(_ text: String, _ heap: String? = nil) {
      self.text = text
      self.heap = heap
    }
    /// The whole is one.
    init(whole: String) { self.init(whole, whole) }
    var testDescription: String { text }
  }

  static let cases: [Case] = [
    // A list: of four items, short, without small words, deeds and figures.
    .init(whole: "REST, GraphQL, versioning, pagination"),
    .init(whole: "REST; GraphQL; versioning: pagination"),
    .init(whole: "REST\nGraphQL\nversioning\npagination"),
    .init("REST, GraphQL, versioning"),
    .init("old big REST, new big GraphQL, old versioning tables, big pagination tables"),
    .init(whole: "the REST, GraphQL, versioning, pagination"),
    .init("the REST, the GraphQL, versioning, pagination"),
    .init(whole: "restarted pods, REST, GraphQL, versioning"),
    .init("restarted pods, rolled databases, REST, GraphQL"),
    .init(whole: "pods restarted, databases rolled, REST, GraphQL"),
    .init(whole: "REST 1, GraphQL, versioning, pagination"),
    .init("REST 1, GraphQL 2, versioning, pagination"),
    .init("my REST, GraphQL, versioning, pagination"),
    // A run of names: eight, and nothing else.
    .init(whole: "Kubernetes Docker Kafka Redis microservices Terraform Prometheus Grafana"),
    .init("Kubernetes Docker Kafka Redis microservices Terraform Prometheus"),
    .init("Kubernetes Docker Kafka Redis, microservices Terraform Prometheus Grafana"),
    .init("Kubernetes Docker Kafka Redis microservices Terraform Prometheus and Grafana"),
    .init("Kubernetes Docker Kafka Redis microservices Terraform Prometheus restarted"),
    .init("Kubernetes Docker Kafka Redis microservices Terraform Prometheus Grafana 7"),
    // Figures side by side.
    .init(whole: "30% 50% 100%"), .init(whole: "$30 $50 $100"), .init(whole: "€30 €50 €100"),
    .init("30% 50%"), .init("30% up 50% down 100%"), .init("30%, 50%, 100%"), .init("30 & 50 & 100"),
    .init("30\n50\n100"), .init("the 30% 50% 100%"),
    // Slogans in a row.
    .init(whole: "Leadership ownership impact"), .init(whole: "Leadership, ownership, impact"),
    .init("Leadership ownership"), .init("Leadership; ownership; impact"),
    .init("Leadership (ownership) impact"), .init("Leadership 5 ownership 6 impact"),
    .init("Leadership\nownership\nimpact"),
    .init("Leadership harbour ownership harbour impact"),
    .init(whole: "Leadership ownership impact harbour crane"),
    .init(whole: "Leadership ownership impact harbour growth"),
    .init("Leadership ownership impact harbour crane boat"),
    // Slogans put into a sentence that stands without them.
    .init(
      "I moved the pool leadership ownership impact growth to the harbour",
      "leadership ownership impact growth"),
    .init("I moved the pool leadership ownership impact to the harbour"),
    .init(
      "I moved leadership ownership impact growth and leadership ownership impact growth innovation to it",
      "leadership ownership impact growth innovation"),
  ]

  @Test("a heap is told from a sentence", arguments: cases)
  func tells(example: Case) {
    let prose = Prose(example.text)
    let heap = HeapReader.heap(in: prose.bare.indices, of: prose, marks: AnswerMarks(prose))
    let found = heap.map {
      prose.string(
        prose.bare[$0.lowerBound].span.lowerBound..<prose.bare[$0.upperBound - 1].span.upperBound)
    }
    #expect(found == example.heap)
  }
}
