import Prose
import Quantities
import Testing

struct MetricnessTests {
  @Test(arguments: [
    "I have over eight years of experience with queues.", "Five years ago I moved.", "A 3-year roadmap.",
    "Weekly 30-minute 1:1 with each lead.", "We met every two weeks.", "There were three reasons.",
    "Two weeks before the launch it broke.", "GPA 3.8/4.0", "Wrote an 8-page memo.", "timeout=30s",
    "The p99 mattered.", "After three months I was promoted.", "In five years, I see myself leading.",
    "3-5 yrs of Go", "A 45-minute sync on Mondays.", "Built at a 24-hour hackathon.",
    "A 15-minute stand-up every morning.", "One 30-minute check-in a week.",
    "We work in 2-week sprints.", "I had to choose between two designs.",
    "The timeout was 60 s on one side and 65 on the other.", "I have 9 years in retail, 3 of it abroad.",
    "Interned at a bank for 6 months.", "I set the TTL to 60 seconds.",
    "We are open 7 days a week.", "Invoices older than 90 days.", "I had been there 6 months.",
    "Spent 18 months as the only analyst.", "Ran a weekly 40-minute guild forum.",
    "I was on vacation for 2 weeks.", "Two hours earlier it broke.", "We saw it 3 hours earlier in the logs.",
    "Berufserfahrung seit drei Jahren in der Pflege", "Rufbereitschaft im Wechsel alle fünf Wochen",
    "Werkt elke twee weken met de klant", "Zwei Phasen der Einführung",
  ])
  func `tenure, cadence, lists and settings are no metrics`(_ text: String) {
    let found = QuantityFinder.find(in: Prose(text)).quantities
    #expect(!found.isEmpty)
    let metrics = found.filter(\.isMetric)
    #expect(metrics.isEmpty)
  }

  @Test(arguments: [
    "Shipped in 6 weeks.", "We grew, in under a year.", "Shipped 3 of the 11 ideas.",
    "Sped up checkout by removing 3 steps.", "We cut two of the five approval steps.",
    "Loaded 4 years of orders.",
    "A pod was restarting twice an hour.", "Retries dropped, and the timeouts from 30 s to 5 s.",
    "I waited 20 minutes before I called.", "Archived 15 years of invoices.",
    "The pager had 0 pages in 30 days.", "The outage lasted 40 minutes.", "Saved 20 hours per week.",
    "Mentored two engineers.",
    "The migration finished 2 weeks ahead of schedule.", "Kept p50 below 20 ms.", "Uptime of 99.95%",
    "Serving 3M users", "Held < 1ms jitter.", "A 2-point increase in satisfaction.",
    "Crashed every 12 hours.",
    "The cluster had run unpatched for 3 years.", "Interviewed 5 candidates.",
    "I finished 3 days before the deadline.",
    "We had six weeks before the disk would be full.", "Sold 40 seats in the first 90 days after launch.",
    "Scanned 9,000 pages.", "Replaced the batch, closing the books four hours earlier.",
  ])
  func `outcomes, loads and delivery times are metrics`(_ text: String) {
    let metrics = QuantityFinder.find(in: Prose(text)).quantities.filter(\.isMetric)
    #expect(!metrics.isEmpty)
  }

  @Test(arguments: [
    ("Reduced costs by 40%.", Quantity.Role.change), ("Serving 12k req/s.", .load),
    ("The SLO was 200 ms.", .target), ("Reached 95% coverage.", .outcome),
    ("Five years ago it began.", .context), ("Ran the batch again, closing four hours earlier.", .outcome),
  ])
  func `each quantity has its role`(_ text: String, _ role: Quantity.Role) {
    #expect(QuantityFinder.find(in: Prose(text)).quantities.map(\.role) == [role])
  }
}
