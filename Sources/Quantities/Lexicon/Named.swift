/// The words that rules name one by one. A token carries its case, so that no rule compares strings.
/// Its raw value is the word.
enum Named: String, CaseIterable, Sendable {
  /// Swift would compare enums that have raw values by these, which is slow.
  static func == (left: Named, right: Named) -> Bool {
    unsafeBitCast(left, to: UInt16.self) == unsafeBitCast(right, to: UInt16.self)
  }

  case none
  case a, about, accuracy, act, acv, additional, adoption, after, al, afterward, afterwards, against, ago
  case airflow, almost, an, and, angular, annual, annually, approach, approx, approximately, around, arr
  case article, `as`, at, attempt, average, b, basis, batch, before, bert, better, bil, bn, boot
  case brought, build, building, business, `by`, c, caches, calendar, cent, cet, chef, children, churn
  case `class`, close, cohort, compared, compressed, consecutive, conversion, cookies, core, could
  case coverage, cpu, cr, criteria, currently, cut, cy, d, da, daily, data, day, de, dec, del, desde, double
  case doubled, doubles, doubling, dozen, each, earlier, early, eb, ember, eps, error, errors, es, et
  case eth, every, evt, evts, excel, exchange, experience, express, extra, f, factor, fewer, fifth
  case first, flask, fois, fold, `for`, found, fourth, `from`, full, fy, galaxy, gate, gemini, go, goal
  case godot, grade, h, half, halves, hands, helm, hourly, improved, `in`, increased, index, indices
  case industry, into, `is`, issue, ist, jest, jun, k, kernel, kiops, kqps, kr, kreq, krps, ktps, lac
  case lacs, lasted, late, latency, later, latter, leading, lei, less, line, loc, loss, m, magnitude
  case mai, mal, map, mar, march, mars, matrices, may, men, merely, mes, metal, mid, mil, mio, mln, mm
  case mn, month, monthly, more, movies, mps, mrr, msg, msgs, nearly, net, next, nightly, nine, nines
  case no, node, nok, not, now, number, `of`, office, once, op, ops, opus, or, oracle, order, orders
  case ore, other, our, out, over, p, page, para, part, pct, pctl, peak, people, per, percentage
  case percentile, percentiles, pixel, plan, point, points, post, pounds, ppt, pre, precision
  case previously, prior, professional, pt, puppet, q, quadruple, quarter, quarterly, quarters, rails
  case rand, rank, rate, react, recall, regression, release, replica, req, reqs, requests, response
  case retention, review, reviews, rm, ron, rose, roughly, rs, ruby, rule, rust, s, scala, season
  case second, sek, sep, series, sev, since, solid, sonnet, spark, spring, sprint, squad, staff, star
  case stars, status, std, story, straight, studio, sub, success, swift, t, task, team, teams, tens
  case tenth, term, tests, than, that, the, then, third, thrice, ticket, time, times, tn, `to`, today
  case took, top, tp, track, treble, triple, triples, `try`, tsd, turn, turned, turning, twice, tx, txn
  case txns, type, unit, unity, unreal, up, upgrade, upgraded, us, used, utilisation, utilization, v
  case vega, ver, versus, vertices, visual, volta, vs, w, `was`, wave, week, weekly, went, were, what
  case whole, will, window, with, within, women, won, working, would, x, y, year, yearly
  case it, this, which, whom, ish, like, bumped, moved, migrated, ported, updated, multiplied, multiply,
    multiplying,
    swiss, canadian
  case australian, american, british, instead, rather, grand, gi, ki, mi, ti, those, them, these, odd, low,
    high, upper, lower,
    concurrent, pm, md, mld, `do`, z
}
