/// The words that rules name one by one. The lexicon holds them first, in this order, so that a token's entry is
/// the case and no rule compares strings.
enum Named: UInt16, CaseIterable, Sendable {
  case none
  case a, about, accuracy, act, acv, additional, adoption, after, afterward, afterwards, against, ago
  case airflow, almost, an, and, angular, annual, annually, approach, approx, approximately, around, arr
  case article, `as`, at, attempt, average, b, basis, batch, before, bert, better, bil, bn, boot
  case brought, build, building, business, `by`, c, calendar, cent, cet, chef, churn, `class`, close
  case cohort, compared, compressed, consecutive, conversion, core, could, coverage, cpu, cr, currently
  case cut, cy, d, da, daily, day, de, dec, desde, double, doubled, doubles, doubling, dozen, each
  case earlier, early, eb, ember, eps, error, errors, es, et, eth, every, evt, evts, excel, exchange
  case experience, express, extra, f, factor, fewer, fifth, first, flask, fois, fold, `for`, found
  case fourth, `from`, full, fy, galaxy, gate, gemini, go, goal, godot, grade, h, half, halves, hands
  case helm, hourly, improved, `in`, increased, index, industry, into, `is`, issue, ist, jest, jun, k
  case kernel, kiops, kqps, kr, kreq, krps, ktps, lac, lacs, lasted, late, latency, later, latter
  case leading, lei, less, line, loss, m, magnitude, mai, mal, map, mar, march, mars, may, merely, mes
  case metal, mid, mil, mio, mln, mm, mn, month, monthly, more, mps, mrr, msg, msgs, nearly, net, next
  case nightly, nine, nines, no, node, nok, not, now, number, `of`, office, once, op, ops, opus, or
  case oracle, order, orders, ore, other, our, out, over, p, page, para, part, pct, pctl, peak, per
  case percentage, percentile, percentiles, pixel, plan, point, points, post, pounds, ppt, pre
  case precision, previously, prior, professional, pt, puppet, q, quadruple, quarter, quarterly
  case quarters, rails, rand, rank, rate, react, recall, regression, release, replica, req, reqs
  case requests, response, retention, review, reviews, rm, ron, rose, roughly, rs, ruby, rule, rust, s
  case scala, season, second, sek, sep, series, sev, since, solid, sonnet, spark, spring, sprint, squad
  case star, stars, status, std, story, straight, studio, sub, success, swift, t, task, team, teams
  case tens, tenth, term, tests, than, that, the, then, third, thrice, ticket, time, times, tn, `to`
  case today, took, top, tp, track, treble, triple, triples, `try`, tsd, turn, turned, turning, twice
  case tx, txn, txns, type, unit, unity, unreal, up, upgrade, upgraded, us, used, utilisation
  case utilization, v, vega, ver, versus, visual, volta, vs, w, `was`, wave, week, weekly, went, were
  case what, whole, will, window, with, within, won, working, would, x, y, year, yearly
}
