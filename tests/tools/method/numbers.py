"""Borders, rounding and dates (METHOD section 10): one place decides what counts as reaching a border."""

import datetime
import math

NOISE = 1e-9


def reaches(value, border):
    """True when the value is at the border or above it; a shortfall of noise still reaches it."""
    return value >= border - NOISE


def exceeds(value, border):
    """True only when the value is above the border by more than noise."""
    return value > border + NOISE


def half_away(value, places=4):
    """Rounds half away from zero, noise counting as reaching the half."""
    if value is None:
        return None
    factor = 10**places
    return math.copysign(math.floor(abs(value) * factor + 0.5 + NOISE * factor), value) / factor + 0.0


def share(part, whole):
    """A part of a whole, none when the whole is empty."""
    return part / whole if whole else None


def day(text):
    """A date of the plan; none where there is none or where words stand in its place."""
    try:
        return datetime.date.fromisoformat(text or "")
    except ValueError:
        return None


def months_later(date, months):
    """The same day of the month some months later, or that month's last day."""
    month = date.month - 1 + months
    year, month = date.year + month // 12, month % 12 + 1
    following = datetime.date(year + month // 12, month % 12 + 1, 1)
    last = (following - datetime.timedelta(days=1)).day
    return datetime.date(year, month, min(date.day, last))


def in_order(items, value, ascending=False):
    """Sorts by a number, the greatest first; what differs by noise only stays in the given order."""
    places = {id(item): place for place, item in enumerate(items)}
    ordered = sorted(items, key=lambda item: value(item) if ascending else -value(item))
    result, tied = [], []
    for item in ordered:
        if tied and abs(value(item) - value(tied[-1])) > NOISE:
            result += sorted(tied, key=lambda one: places[id(one)])
            tied = []
        tied.append(item)
    return result + sorted(tied, key=lambda one: places[id(one)])
