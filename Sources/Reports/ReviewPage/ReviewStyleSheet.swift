/// What the review's page adds to the look that all pages share: lines beside remarks, strengths by mark and colour.
enum ReviewStyleSheet {
  static let text = """
    .score { margin: .6rem 0; } .score b { font-size: 2.6rem; line-height: 1; }
    .parts { display: grid; gap: .2rem 1.5rem; padding: 0; margin: .5rem 0 0; list-style: none;
      grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); }
    .parts .number { float: right; font-variant-numeric: tabular-nums; color: var(--soft); }
    .gains td { border: 0; } .gains td.number { width: 3rem; font-weight: 600; }
    .line { display: grid; gap: .25rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
      padding: .6rem 0 .6rem .75rem; border-left: .3rem solid var(--line); margin: .5rem 0; break-inside: avoid; }
    .line p { margin: .15rem 0; } .line.weak { border-left-color: var(--worse); }
    .line.partial { border-left-color: var(--mark); } .line.strong { border-left-color: var(--better); }
    .weak .strength { color: var(--worse); } .strong .strength { color: var(--better); }
    .partial .strength { color: var(--mark); }
    .remarks { font-size: .95rem; } .rewrite { font-weight: 600; } .ask { font-style: italic; }
    code { font-size: .85em; color: var(--soft); overflow-wrap: anywhere; } a { color: var(--mark); }
    .skill ul { margin: .2rem 0; padding-left: 1.2rem; } .skill { margin: .6rem 0; break-inside: avoid; }
    @media print { .line { grid-template-columns: 1fr 1fr; } a { color: inherit; text-decoration: none; } }
    """
}
