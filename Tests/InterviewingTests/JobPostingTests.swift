import Testing

@testable import Interviewing

@Suite struct JobPostingTests {
  @Test func readsTerms() throws {
    let posting = JobPosting(
      """
      Go beyond the ordinary. We write Go and Postgres; traffic doubles every year, so we shard and re-shard.
      Read replicas, PostgreSQL, outages.
      """, vocabulary: try SampleBank.bank().vocabulary)
    #expect(posting.technologies == ["PostgreSQL", "Go"])
    #expect(posting.mechanisms == ["read-replica"])
    #expect(posting.topics == ["scaling", "incident"])
  }

  @Test func nothingInNothing() throws {
    let vocabulary = try SampleBank.bank().vocabulary
    #expect(JobPosting("", vocabulary: vocabulary).topics == [])
    #expect(JobPosting("go to market", vocabulary: vocabulary).technologies == [])
  }
}
