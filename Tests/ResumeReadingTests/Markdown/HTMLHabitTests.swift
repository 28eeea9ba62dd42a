import Testing

@testable import ResumeReading

/// Resumes whose Markdown is HTML in parts.
@Suite struct HTMLHabitTests {
  typealias Case = WholeResumeCase

  @Test(arguments: cases)
  func wholeResume(_ one: Case) {
    one.check(MarkdownReader.document(one.source))
  }

  static let cases = [
    Case(
      name: "jobs as items with paragraphs below them, and roles as items of their own",
      source: """
        # Ada Brook

        ## Experience

        <ul>
          <li><b>Junior Developer:</b></li>
          <p><i>Night Bell Games.<br>(June 2018 - December 2021)</i></p>
          <li><b>Shop Assistant:</b></li>
          <p><i>Harrow Hardware.<br>(May 2016 - May 2018)</i></p>
        </ul>

        ## Teaching Experience

        <ul style="list-style-type:none;">
         <a>Harrow Business School, Leeds, UK</a>
          <ul>
           <li>Senior Lecturer, Department of Larks (2022 - present)</li>
          </ul>
        </ul>
        """,
      tree: """
        name: Ada Brook
        sections: Experience | Teaching Experience
        work 6: Junior Developer @ Night Bell Games [2018-06..2021-12]
        work 8: Shop Assistant @ Harrow Hardware [2016-05..2018-05]
        work 15: Senior Lecturer, Department of Larks @ Harrow Business School (Leeds, UK) [2022..now]
        """),
    Case(
      name: "divisions, lists in lists, rows of a table, and Markdown in a cell",
      source: """
        # Ada Brook

        <div class="section-title">Experience — 13.4 years total</div>

        <div class="job">
          <div>Officer — Computer Engineer <span>(4.5 yrs)</span></div>
          <div>01 Jul, 2017 – continuing</div>
          <div>Larkspur Bank Limited</div>
          <ul>
            <li>Kept the firewalls of nine branches</li>
            <li>Wrote rules:
              <ul><li>for the mail</li></ul>
            </li>
          </ul>
        </div>

        <table>
          <tr><td markdown="1">[**Tarn Press**](https://tarn.example.com), 01/2015 - 06/2017

        - Typist
        </td></tr>
        </table>

        ## Education

        <table>
          <tr><th>Degree</th><th>Institute</th><th>Year</th></tr>
          <tr><td>MSc Computer Science</td><td>Brook University</td><td>2016</td></tr>
        </table>
        """,
      tree: """
        name: Ada Brook
        sections: Experience — 13.4 years total | Education
        work 6: Officer — Computer Engineer @ Larkspur Bank Limited [2017-07..now]
          10 • Kept the firewalls of nine branches
          11 • Wrote rules:
          12 • for the mail
        work 18: @ Tarn Press [2015-01..2017-06]
          20 • Typist
        education 28: MSc Computer Science @ Brook University [..2016]
        """),
    Case(
      name: "projects as items that begin in bold tags over a list of HTML",
      source: """
        # Ada Brook

        ## Portfolio

          - <span><span>Night Bell</span> <b> - Harrow Corporation (2020)</b></span>
            <ul>
              <li>Go, Kafka</li>
              <li>Built the bell that rings at night.</li>
            </ul>
        """,
      tree: """
        name: Ada Brook
        sections: Portfolio
        project 5: @ Night Bell [2020..2020]
          with: Harrow Corporation
          7 • Go, Kafka
          8 • Built the bell that rings at night.
        """),
    Case(
      name: "a page without a name: a heading over a list or of one word is a section",
      source: """
        ---
        title: "My R&eacute;sum&eacute;"
        ---

        ## Availability

        I am free for hire from the first of May on.

        ## Experience

        ### Engineer – Larkspur Ltd
        2019 – 2021

        At Larkspur I led the night desk and its four engineers.

        - Built the night desk

        [Website](https://larkspur.example.com) - [More Info](https://larkspur.example.com/desk)

        ## Skills

        - Go, Kafka
        """,
      tree: """
        name:\u{20}
        summary: I am free for hire from the first of May on.
        sections: Availability | Experience | Skills
        work 11: Engineer @ Larkspur Ltd [2019..2021]
          14 • At Larkspur I led the night desk and its four engineers.
          16 • Built the night desk
        skills 22: Skills: Go + Kafka
        warning: Line 5: the section “Availability” is of no known kind; read as summary.
        """),
    Case(
      name: "titles at employers in sentences below dates, and labels marked up inside a job",
      source: """
        # :fontawesome-solid-moon: Ada Brook

        ## :material-work: Experience

        **February 2023 - Present**

        Network Technician at Harrow Works.

        **March 2022 - [Present]**

        Web Developer at Larkspur Ltd.

        ## Earlier Work

        ### Tarn Bank - Quantitative Developer (Jan 2018 - Jan 2019)

        ###### Technical Skills: q, bash

        Built the ticks of two markets.

        ###### Asset Class: Bonds

        **Tarnbook.com**
        _Community Manager_
        July 2017 – January 2018

        - Answered 40 letters a day
        """,
      tree: """
        name: Ada Brook
        sections: Experience | Earlier Work
        work 5: Network Technician @ Harrow Works [2023-02..now]
        work 9: Web Developer @ Larkspur Ltd [2022-03..now]
        work 15: Quantitative Developer @ Tarn Bank [2018-01..2019-01]
          summary: Technical Skills: q, bash; Asset Class: Bonds
          19 • Built the ticks of two markets.
        work 23: Community Manager @ Tarnbook.com [2017-07..2018-01]
          27 • Answered 40 letters a day
        """),
    Case(
      name: "the first heading is a job",
      source: """
        ## Product Manager - Larkspur

        March 2019 - Present

        - Led the plan of five services from nothing to something

        ## Senior Product Manager - Tarn

        March 2015 - March 2019

        - Took the cloud services from the first idea to release

        ## Signal Officer - Army of the Lakes

        March 2007 - February 2015

        - Led teams of up to 50 soldiers with radios

        ## Education

        - MSc Software Engineering - Brook University - August 2015
        """,
      tree: """
        name:\u{20}
        sections: Education
        work 1: Product Manager @ Larkspur [2019-03..now]
          5 • Led the plan of five services from nothing to something
        work 7: Senior Product Manager @ Tarn [2015-03..2019-03]
          11 • Took the cloud services from the first idea to release
        work 13: Signal Officer @ Army of the Lakes [2007-03..2015-02]
          17 • Led teams of up to 50 soldiers with radios
        education 21: MSc Software Engineering @ Brook University [..2015-08]
        """),
  ]
}
