import Testing

@testable import ResumeReading

/// Whole resumes in Markdown, compared as trees with source lines.
@Suite struct MarkdownResumeTests {
  typealias Case = WholeResumeCase

  @Test(arguments: cases)
  func wholeResume(_ one: Case) {
    one.check(MarkdownReader.document(one.source))
  }

  static let cases = [
    Case(
      name: "what the document is above the name; entries as items; code as a list",
      source: """
        # Curriculum Vitae

        ## Priya Raman

        priya.raman@example.ca

        ## Experience

        - 09/2021 – Present: **Glazier**\u{20}\u{20}
          Maple Works, Toronto
          - Cut waste from 9% to 4%
        - 02/2016 – 08/2021: **Team Lead**\u{20}\u{20}
          Otter Windows, Hamilton
          - Trained 30 people

        ## Skills

        - Languages: `Go` `Rust` `SQL` `Bash`
        """,
      tree: """
        name: Priya Raman
        email: priya.raman@example.ca
        sections: Experience | Skills
        work 9: Glazier @ Maple Works (Toronto) [2021-09..now]
          11 • Cut waste from 9% to 4%
        work 12: Team Lead @ Otter Windows (Hamilton) [2016-02..2021-08]
          14 • Trained 30 people
        skills 18: Languages: Go + Rust + SQL + Bash
        """),
    Case(
      name: "bold companies, bars between the parts",
      source: """
        # Priya Raman

        Toronto, ON · priya.raman@example.ca · [github.com/priyar](https://github.com/priyar) · (416) 555-0177

        ## Experience

        **Maple Ledger Inc.** | *Senior Software Engineer* | Jan 2022 – Present

        - Designed the payout ledger with double-entry accounting
        - Cut month-end close from 3 days to 4 hours

        **Otterworks** | *Software Developer* | May 2019 – Dec 2021

        - Wrote the mobile sync engine in Kotlin

        ## Projects

        **tidepool** (2023) – a load generator for gRPC
        - 700 GitHub stars

        **loon**: a tiny key-value store in Rust that survives power cuts and is tested with 10,000 crash points

        ## Education

        **University of Waterloo**, BASc in Software Engineering, 2014 – 2019

        ## Skills

        - **Languages:** Kotlin, Go, TypeScript
        - **Cloud:** AWS, Terraform
        - Spanish guitar

        ## Interests

        Climbing, choir, bread
        """,
      tree: """
        name: Priya Raman
        email: priya.raman@example.ca
        phone: (416) 555-0177
        location: Toronto, ON
        profile: GitHub priyar
        sections: Experience | Projects | Education | Skills | Interests
        work 7: Senior Software Engineer @ Maple Ledger Inc. [2022-01..now]
          9 • Designed the payout ledger with double-entry accounting
          10 • Cut month-end close from 3 days to 4 hours
        work 12: Software Developer @ Otterworks [2019-05..2021-12]
          14 • Wrote the mobile sync engine in Kotlin
        project 18: @ tidepool [2023..2023]
          summary: a load generator for gRPC
          19 • 700 GitHub stars
        project 21: @ loon
          21 • a tiny key-value store in Rust that survives power cuts and is tested with 10,000 crash points
        education 25: BASc Software Engineering @ University of Waterloo [2014..2019]
        skills 29: Languages: Kotlin + Go + TypeScript
        skills 30: Cloud: AWS + Terraform
        skills 31: Skills: Spanish guitar
        interest 35: Climbing
        interest 35: choir
        interest 35: bread
        """),
    Case(
      name: "headings three deep, a title each",
      source: """
        Ana Silva
        =========

        **Backend Developer** | Porto, Portugal | ana@example.pt | +351 915 555 012

        Experience
        ----------

        ### Fado Systems
        *Lisbon, Portugal*

        #### Lead Developer (2022 – present)
        - Led a team of 6
        - Cut checkout errors from 3% to 0.2%

        #### Backend Developer (2019 – 2022)
        - Built the invoicing service

        ### Pastel Labs
        #### Intern (Summer 2018)
        - Tested firmware

        Education
        ---------

        **MSc Computer Science**, Universidade do Porto, 2017–2019

        Awards
        ------
        - Best thesis, 2019
        - Hackathon winner (2018)

        Publications
        ------------
        - A. Silva, "Fast queues", Journal of Queues, 2020

        References
        ----------
        Available on request
        """,
      tree: """
        name: Ana Silva
        label: Backend Developer
        email: ana@example.pt
        phone: +351 915 555 012
        location: Porto, Portugal
        sections: Experience | Education | Awards | Publications | References
        work 9: Lead Developer @ Fado Systems (Lisbon, Portugal) [2022..now]
          13 • Led a team of 6
          14 • Cut checkout errors from 3% to 0.2%
        work 16: Backend Developer @ Fado Systems (Lisbon, Portugal) [2019..2022]
          17 • Built the invoicing service
        work 19: Intern @ Pastel Labs [2018..2018]
          21 • Tested firmware
        education 26: MSc Computer Science @ Universidade do Porto [2017..2019]
        award 30: Best thesis / 2019
        award 31: Hackathon winner / 2018
        publication 35: A. Silva, "Fast queues", Journal of Queues / 2020
        reference 39: Available on request
        """),
  ]
}
