#!/usr/bin/env python3
"""Writes reference.json beside this file: FSRS-6 review logs by the reference implementation (PyPI fsrs 6.3.2) and
trend statistics by SciPy. Run again only to extend it: pip install fsrs==6.3.2 scipy; python3 make_reference.py"""
import itertools, json, os, random
from datetime import datetime, timedelta, timezone

from fsrs import Card, Rating, Scheduler
from scipy import stats

random.seed(41)
scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False, maximum_interval=60)
logs = []
for n in range(60):
    card, at = Card(), datetime(2026, 2, 2, 8, 30, tzinfo=timezone.utc)
    reviews = []
    for i in range(random.randint(1, 9)):
        if i:
            at += timedelta(seconds=random.choice([30, 3_600, 86_399, 86_400, 86_401, 200_000, 1_000_000, 9_000_000, -4_000]))
        rating = random.choice([1, 2, 3, 3, 4])
        card, _ = scheduler.review_card(card, Rating(rating), review_datetime=at)
        reviews.append({"at": at.timestamp(), "rating": rating, "stability": card.stability, "difficulty": card.difficulty,
                        "due": card.due.timestamp()})
    logs.append(reviews)


def exact(y):
    s = lambda v: sum((b > a) - (b < a) for a, b in itertools.combinations(v, 2))
    observed, all_ = abs(s(y)), [abs(s(p)) for p in itertools.permutations(y)]
    return sum(x >= observed for x in all_) / len(all_)


series = []
for n in [2, 3, 5, 6, 7, 8, 10, 15, 25, 40]:
    for kind in range(3):
        x = sorted(random.sample(range(3 * n), n))
        y = [float(round(50 + kind * 0.8 * i + random.gauss(0, 8))) for i in range(n)]
        fit = stats.theilslopes(y, x, 0.95, method="joint")
        series.append({"x": x, "y": y, "slope": fit[0], "intercept": fit[1], "low": fit[2], "high": fit[3],
                       "exactP": exact(y) if n <= 7 else None})

pairs = []
for n in [1, 2, 3, 5, 8, 12, 30]:
    first = [float(random.randrange(20, 90, 5)) for _ in range(n)]
    later = [f + random.choice([-10.0, -5.0, 0.0, 5.0, 10.0, 15.0]) for f in first]
    d = [b - a for a, b in zip(first, later)]
    up, down = sum(v > 0 for v in d), sum(v < 0 for v in d)
    walsh = [(d[i] + d[j]) / 2 for i in range(n) for j in range(i, n)]
    pairs.append({"first": first, "later": later, "improved": up, "worse": down,
                  "shift": float(__import__("numpy").median(walsh)),
                  "p": stats.binomtest(up, up + down).pvalue if up + down else 1.0})

wilson = [{"count": k, "total": n, "low": ci.low, "high": ci.high}
          for k, n in [(0, 5), (7, 12), (12, 12), (1, 3), (50, 200)]
          for ci in [stats.binomtest(k, n).proportion_ci(0.95, method="wilson")]]

here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "reference.json"), "w") as f:
    json.dump({"logs": logs, "series": series, "pairs": pairs, "wilson": wilson}, f, indent=1)
