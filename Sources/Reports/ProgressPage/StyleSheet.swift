/// The look of the page: one column that fits a phone, light and dark as the reader's system is, quiet on paper.
enum StyleSheet {
  static let text = """
    :root { color-scheme: light dark; --back: #fbfbf9; --text: #1d1f21; --soft: #5c6166; --line: #d9dadb;
      --card: #ffffff; --mark: #0b5fa5; --band: #0b5fa52e; --better: #1c6b2f; --worse: #a1260d;
      --level0: #e9eaea; --level1: #b9d7f0; --level2: #7fb3df; --level3: #3f87c4; --level4: #0b5fa5; }
    @media (prefers-color-scheme: dark) { :root { --back: #16181a; --text: #e6e6e3; --soft: #a2a8ad; --line: #3a3f44;
      --card: #1e2124; --mark: #78b7ec; --band: #78b7ec33; --better: #7fcf93; --worse: #ff9a80;
      --level0: #2a2e32; --level1: #1f4463; --level2: #2d658f; --level3: #4b8fc4; --level4: #9dcdf5; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 64rem; padding: 1rem; background: var(--back); color: var(--text);
      font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
    h1 { font-size: 1.6rem; margin: .5rem 0 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
    h3 { font-size: 1rem; margin: 0 0 .25rem; } p { margin: .4rem 0; }
    .soft { color: var(--soft); font-size: .9rem; }
    .verdict { font-size: 1.1rem; font-weight: 600; }
    .facts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0; padding: 0; list-style: none; }
    .facts b { display: block; font-size: 1.4rem; }
    svg { display: block; width: 100%; height: auto; } svg.calendar { max-width: 34rem; }
    .grid { stroke: var(--line); stroke-width: 1; } .axis { fill: var(--soft); font-size: 11px; }
    .band { fill: var(--band); } .slope { stroke: var(--mark); stroke-width: 2; fill: none; }
    .point { fill: var(--card); stroke: var(--mark); stroke-width: 1.5; }
    .level0 { fill: var(--level0); } .level1 { fill: var(--level1); } .level2 { fill: var(--level2); }
    .level3 { fill: var(--level3); } .level4 { fill: var(--level4); }
    table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .25rem .6rem .25rem 0;
      border-bottom: 1px solid var(--line); vertical-align: baseline; } th { font-size: .9rem; color: var(--soft);
      font-weight: 600; } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
    meter { width: 100%; min-width: 3.5rem; height: .9rem; }
    .columns { display: grid; align-items: start; gap: 0 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
    .card { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .75rem 1rem;
      margin: .75rem 0; }
    .attempts { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
    .attempt { border-left: 3px solid var(--line); padding-left: .75rem; }
    .attempt p.said { white-space: pre-wrap; }
    summary { cursor: pointer; font-weight: 600; }
    @media (max-width: 40rem) { .facts { display: grid; grid-template-columns: repeat(3, auto); gap: .5rem 1rem; }
      .trend .axis { font-size: 17px; } .calendar .axis { font-size: 12px; } }
    @media print { :root { --back: #fff; --card: #fff; --text: #000; --soft: #333; --line: #999; }
      details::details-content { content-visibility: visible; display: block; }
      body { max-width: none; padding: 0; font-size: 10pt; } .card, .attempt, svg, tr { break-inside: avoid; } }
    """
}
