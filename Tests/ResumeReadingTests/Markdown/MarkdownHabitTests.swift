import Testing

@testable import ResumeReading

/// Ways in which people keep a resume in Markdown, each in a resume that has little else.
@Suite struct MarkdownHabitTests {
  typealias Case = WholeResumeCase

  @Test(arguments: cases)
  func wholeResume(_ one: Case) {
    one.check(MarkdownReader.document(one.source))
  }

  static let cases = [
    Case(
      name: "a date and a place as the first items; whose resume it is in the heading",
      source: """
        # Tove Lindqvist's CV

        - Email: tove@example.se

        # Experience

        ## Kvarn AB, Lead Data Engineer

        - Feb 2020 – present
        - Uppsala, Sweden
        - Cut the nightly run from 6 hours to 50 minutes

        # Education

        - **Skogsby College**
          - *Diploma, Physics*
          - 2015 – 2018
        """,
      tree: """
        name: Tove Lindqvist
        email: tove@example.se
        sections: Experience | Education
        work 7: Lead Data Engineer @ Kvarn AB (Uppsala, Sweden) [2020-02..now]
          11 • Cut the nightly run from 6 hours to 50 minutes
        education 15: Diploma Physics @ Skogsby College [2015..2018]
        """),
    Case(
      name: "dates in code above bold and italic words that end in a full stop",
      source: """
        ---\u{20}
        layout: cv
        title: Iva Horak's Resume
        ---\u{20}
        # Iva Horak

        iva@example.cz

        ## Experience

        `2018-present`
        **Associate professor**, *Department of Geology, Brook University*, Leeds, England.

        `2013-2017`
        **Data engineer**, *Tarn Analytics*, Leeds, England.
        """,
      tree: """
        name: Iva Horak
        email: iva@example.cz
        sections: Experience
        work 11: Associate professor @ Department of Geology, Brook University (Leeds, England) [2018..now]
        work 14: Data engineer @ Tarn Analytics (Leeds, England) [2013..2017]
        """),
    Case(
      name: "a list inside a block of HTML, below a quoted date with its place; the firm before a colon",
      source: """
        # Iva Horak

        ![Portrait of Iva Horak](iva.jpg)

        iva@example.cz

        ## Experience

        > 2021-05 - present, Brno

        ### Tarnfield: Data Engineer

        <div class="list">
        - Moved two data centres in three weekends
        - Built an on-call rota with six people
        </div>

        > 2018-01 - 2021-04, Olomouc

        ### Osprey / Kestrel
        **Support Engineer**

        <div class="list">
        - Answered 40 tickets a week
        </div>
        """,
      tree: """
        name: Iva Horak
        email: iva@example.cz
        sections: Experience
        work 9: Data Engineer @ Tarnfield (Brno) [2021-05..now]
          14 • Moved two data centres in three weekends
          15 • Built an on-call rota with six people
        work 18: Support Engineer @ Osprey / Kestrel (Olomouc) [2018-01..2021-04]
          24 • Answered 40 tickets a week
        """),
    Case(
      name: "jobs and schools under one title, each with what was used in italics below",
      source: """
        # Beat Zollinger

        beat@example.ch

        ## Berufserfahrung & Bildung

        ### 2024 - Heute: Softwareingenieur, Seeufer AG

        Erkennen von Kratzern auf Linsen mit möglichst wenig Beispielbildern.

        _Python, C++_

        ### 2022 - 2024: Master in Informatik, Hochschule Hügelland

        ### 2018 - 2022: Java Entwickler, Gipfel AG

        Betrieb der Lohnbuchhaltung für rund 900 Gemeinden.

        _Java, PostgreSQL_
        """,
      tree: """
        name: Beat Zollinger
        email: beat@example.ch
        sections: Berufserfahrung & Bildung
        work 7: Softwareingenieur @ Seeufer AG [2024..now]
          with: Python + C++
          9 • Erkennen von Kratzern auf Linsen mit möglichst wenig Beispielbildern.
        work 15: Java Entwickler @ Gipfel AG [2018..2022]
          with: Java + PostgreSQL
          17 • Betrieb der Lohnbuchhaltung für rund 900 Gemeinden.
        education 13: Master Informatik @ Hochschule Hügelland [2022..2024]
        """),
    Case(
      name: "organisations marked up as sections are, without a title of their own",
      source: """
        # Ana Ferro

        ana@example.com

        ### Skill Set

        * Python, Kotlin

        ### pampas.data
        *(May 2020 - Present)*<br/>
        **Principal Data Engineer**

        * Led four engineers in two time zones

        ### Delta Media
        *(February 2017 - April 2020)*<br/>
        **Senior Data Engineer**

        * Moved reports from spreadsheets to a warehouse
        """,
      tree: """
        name: Ana Ferro
        email: ana@example.com
        sections: Skill Set
        work 9: Principal Data Engineer @ pampas.data [2020-05..now]
          13 • Led four engineers in two time zones
        work 15: Senior Data Engineer @ Delta Media [2017-02..2020-04]
          19 • Moved reports from spreadsheets to a warehouse
        skills 7: Skill Set: Python + Kotlin
        """),
    Case(
      name:
        "a label with a colon over every list; rules and bullets that were typed; a second mark before items",
      source: """
        # Cal Orrin

        cal@example.com

        ________________

        ## Work

        Aug 2014 - Apr 2016: **Heron Kayaks** - Salem, OR
        Position: *Tour Guide*
        What I did there:

        * `-` Led groups of up to 14 through the creeks
        * `-` Taught strokes and rescue

        Jan 2008 - Aug 2011: **Old Pier Cruises, Hilo HI**
        Position: *Deckhand*
        What I did there:

          • Kept 70 guests a day safe and dry.\\
          • Sold drinks and counted the till twice a day.
        """,
      tree: """
        name: Cal Orrin
        email: cal@example.com
        sections: Work
        work 9: Tour Guide @ Heron Kayaks (Salem, OR) [2014-08..2016-04]
          13 • Led groups of up to 14 through the creeks
          14 • Taught strokes and rescue
        work 16: Deckhand @ Old Pier Cruises (Hilo HI) [2008-01..2011-08]
          20 • Kept 70 guests a day safe and dry.
          21 • Sold drinks and counted the till twice a day.
        """),
    Case(
      name: "groups of a job's bullets marked up as lesser headings, below its date and its place",
      source: """
        # Ilse Brand

        ilse@example.nl

        ## Experience

        ### Lichtbron - Front-end Consultant

        ##### February 2023 - November 2024

        ##### Arnhem, Netherlands (Hybrid)

        #### Front-end

        - Rebuilt the meter reading flow for phones

        #### Testing

        - Set up 120 scenarios in the pipeline

        ### Studio Kievit - Founder

        ##### June 2019 - Present

        **Main Highlights**

        - Delivered 23 sites, of which 21 are still online

        ### De Courant - Developer

        ##### May 2016 - May 2019

        **Main Highlights**

        - Built the election map in two weeks
        """,
      tree: """
        name: Ilse Brand
        email: ilse@example.nl
        sections: Experience
        work 7: Front-end Consultant @ Lichtbron (Arnhem, Netherlands, Hybrid) [2023-02..2024-11]
          summary: Front-end; Testing
          15 • Rebuilt the meter reading flow for phones
          19 • Set up 120 scenarios in the pipeline
        work 21: Founder @ Studio Kievit [2019-06..now]
          27 • Delivered 23 sites, of which 21 are still online
        work 29: Developer @ De Courant [2016-05..2019-05]
          35 • Built the election map in two weeks
        """),
    Case(
      name: "a table whose head names one column that no list knows",
      source: """
        # Udo Quast

        udo@example.de

        ## Ausbildung

        | **Zeitraum** | **Lehrberuf** | **Ort** |
        | --- | --- | --- |
        | 2003 – 2006 | Fachinformatiker | Berufsschule Auengrund |

        ## Berufserfahrung

        | **Zeitraum** | **Position** | **Unternehmen** |
        | --- | --- | --- |
        | Seit Februar 2024 | Platform Engineer | Kranich GmbH |
        """,
      tree: """
        name: Udo Quast
        email: udo@example.de
        sections: Ausbildung | Berufserfahrung
        work 15: Platform Engineer @ Kranich GmbH [2024-02..now]
        education 9: Fachinformatiker @ Berufsschule Auengrund [2003..2006]
        """),
  ]
}
