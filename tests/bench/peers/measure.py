"""What a request costs: CPU of everything that works for it, while all are asked for the same in turn."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cpu
from answers import WrongAnswer, ids, n_in_tile
from candidates import Candidate
from database import Box, Place

# CPU that one turn of one candidate is to take, so that it can be told from noise, and most requests of one.
TURN_NS, MOST_REQUESTS = 700_000_000, 20_000
# Part of a tile's desks that may be missing or more: each program rounds in its own way at the edges.
TOLERANCE = 0.01


@dataclass(frozen=True)
class Result:
    name: str
    us: float
    # Part of it that PostgreSQL used.
    of_postgres: float
    n_desks: float
    n_bytes: float


@dataclass(frozen=True)
class Turn:
    """CPU in microseconds, and bytes, of one request on average."""

    us: float
    us_of_postgres: float
    n_bytes: float


def turn(candidate: Candidate, places: Sequence[Place]) -> Turn:
    before, before_postgres = cpu.used_ns(candidate.roots()), cpu.used_ns([candidate.postmaster])
    n_bytes = candidate.ask(places)
    after_postgres, after = cpu.used_ns([candidate.postmaster]), cpu.used_ns(candidate.roots())
    spent, spent_postgres = (after - before) / 1e3, (after_postgres - before_postgres) / 1e3
    return Turn(spent / len(places), spent_postgres / len(places), n_bytes / len(places))


def first_time(candidate: Candidate, warming: Sequence[Place], places: Sequence[Place]) -> Result:
    """Places that it was never asked for, after it has answered for others."""
    candidate.ask(warming)
    turns = [turn(candidate, places)]
    return result(candidate, turns, n_answered(candidate, places))


def measured(candidates: Sequence[Candidate], places: Sequence[Place], n_rounds: int) -> list[Result]:
    """All in turn, so that a noise of the machine meets everybody; the median of the turns counts."""
    n_desks = [n_answered(candidate, places) for candidate in candidates]
    n_requests = []
    for candidate in candidates:
        once = turn(candidate, places[:50])
        enough = int(TURN_NS / 1e3 / max(once.us, 1.0))
        n_requests.append(max(-(-len(places) // n_rounds), min(enough, MOST_REQUESTS)))
    turns: list[list[Turn]] = [[] for _ in candidates]
    for number in range(n_rounds):
        for candidate, n, own in zip(candidates, n_requests, turns):
            own.append(turn(candidate, [places[(number * n + at) % len(places)] for at in range(n)]))
    return [result(*all_of) for all_of in zip(candidates, turns, n_desks)]


def result(candidate: Candidate, turns: Sequence[Turn], n_desks: float) -> Result:
    def median(of: Callable[[Turn], float]) -> float:
        return statistics.median(map(of, turns))

    return Result(
        candidate.name,
        us=median(lambda one: one.us),
        of_postgres=median(lambda one: one.us_of_postgres / one.us),
        n_desks=n_desks,
        n_bytes=median(lambda one: one.n_bytes),
    )


def n_answered(candidate: Candidate, places: Sequence[Place]) -> float:
    """Desks of an answer on average. Who tells of other desks has not done the same work: then all fails."""
    return statistics.mean(n_checked(candidate, place) for place in places)


def n_checked(candidate: Candidate, place: Place) -> int:
    body = candidate.read(place)
    if isinstance(place, Box):
        found = ids(body)
        if tuple(found) != place.ids:
            raise WrongAnswer(f"{candidate.name} tells {len(found)} desks of {place.text()}, or others")
        return len(found)
    n_found = n_in_tile(body)
    wanted = place.n_desks if candidate.draws_beyond_edges else place.n_inside
    if abs(n_found - wanted) > wanted * TOLERANCE:
        raise WrongAnswer(f"{candidate.name} draws {n_found} desks of {place}")
    return n_found
