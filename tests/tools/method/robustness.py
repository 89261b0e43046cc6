"""The band of assumptions: 1,000 runs with other conventions, and leaving each checklist out (METHOD section 7)."""

from . import index, numbers, risk

RUNS = 1000
MASK = (1 << 64) - 1
STEP = 0x9E3779B97F4A7C15
SEED = 20170430
TOP = 5


class SplitMix64:
    """One stream of random numbers."""

    def __init__(self, state):
        self.state = state & MASK

    def next(self):
        """The next 64 bits."""
        self.state = (self.state + STEP) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def uniform(self):
        """A number in [0, 1)."""
        return (self.next() >> 11) * 2.0**-53


def stream(run):
    """The random numbers of one run."""
    return SplitMix64(SEED ^ ((run * STEP) & MASK))


def run_index(assessment, run):
    """The index of one run and the efficiency it drew."""
    draw = stream(run).uniform
    geometric = draw() < 0.5
    floor = (5.0, 10.0, 20.0)[min(2, int(draw() * 3))]
    efficiency = 0.65 + 0.20 * draw()
    values, weights = [], []
    for checklist in assessment.scored:
        weights.append(checklist.weight * (0.75 + 0.5 * draw()))
        total = reached = 0.0
        for question in checklist.applicable:
            weight = question.weight * (0.75 + 0.5 * draw())
            total += weight
            reached += weight * question.supported / 4
        values.append(reached / total)
    found = index.combine(values, weights, floor) if geometric else index.arithmetic(values, weights)
    return found, efficiency


def top(assessment, levels, efficiency=risk.EFFICIENCY):
    """The ids of the greatest net risks."""
    pairs = [(one.id, risk.net(one, levels, efficiency)) for one in assessment.risks]
    return [name for name, _ in numbers.in_order(pairs, lambda pair: pair[1])[:TOP]]


def leave_one_out(assessment):
    """The checklist whose absence moves the index most, and by how much."""
    scored = assessment.scored
    if len(scored) < 2:
        return None
    base = index.index(assessment)
    pairs = [(one.id, index.sums(one.applicable)["low"], one.weight) for one in scored]
    moves = []
    for left_out in pairs:
        rest = [pair for pair in pairs if pair is not left_out]
        moved = index.combine([value for _, value, _ in rest], [weight for _, _, weight in rest])
        moves.append((left_out[0], abs(moved - base)))
    name, delta = numbers.in_order(moves, lambda pair: pair[1])[0]
    return {"checklist": name, "delta": delta}


def robustness(assessment):
    """Everything section 7 reports, none when there is no index."""
    if not assessment.scored:
        return None
    levels = risk.supported(assessment)
    base_band = index.band_of(index.index(assessment))
    base_top = top(assessment, levels)
    found, same_band, seen = [], 0, dict.fromkeys(base_top, 0)
    for run in range(RUNS):
        value, efficiency = run_index(assessment, run)
        found.append(value)
        same_band += index.band_of(value) == base_band
        for name in top(assessment, levels, efficiency):
            if name in seen:
                seen[name] += 1
    found.sort()
    return {
        "p5": found[RUNS * 5 // 100 - 1],
        "p95": found[RUNS * 95 // 100 - 1],
        "band_stability": same_band / RUNS,
        "rank_stability": [{"risk": name, "share": count / RUNS} for name, count in seen.items()],
        "leave_one_out": leave_one_out(assessment),
    }
