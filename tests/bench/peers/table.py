"""How results are printed: one row per comparison."""

from dataclasses import dataclass

from measure import Result

HEAD = ("", "Bussola us", "peer us", "of it PostgreSQL", "ratio", "at least", "", "desks", "kB", "kB of peer")
WIDTHS = (30, 11, 10, 18, 9, 9, 6, 11, 8, 12)


@dataclass(frozen=True)
class Peer:
    """Bussola must need so many times less, or nothing is asked of it. Without a result: not measured."""

    name: str
    result: Result | None
    least_ratio: float | None = None
    missing: str = ""


def show(title: str, ours: Result, peers: list[Peer]) -> list[bool]:
    """Prints the rows; of each comparison with a bound whether it was kept."""
    print(f"\n{title}; PostgreSQL is {ours.of_postgres:.0%} of ours")
    line(HEAD)
    return [kept for peer in peers if (kept := row(ours, peer)) is not None]


def row(ours: Result, peer: Peer) -> bool | None:
    theirs, least = peer.result, peer.least_ratio
    bound = f"{least:g}x" if least else ""
    if theirs is None:
        print(f"{peer.name:<{WIDTHS[0]}} not measured: {peer.missing} (at least {bound})")
        return None
    ratio = theirs.us / ours.us
    kept = None if least is None else ratio >= least
    verdict = {None: "", True: "pass", False: "short"}[kept]
    desks = f"{theirs.n_desks:.0f}"
    if abs(theirs.n_desks - ours.n_desks) >= 0.5:
        desks = f"{ours.n_desks:.0f}/{theirs.n_desks:.0f}"
    line(
        (
            peer.name,
            f"{ours.us:,.1f}",
            f"{theirs.us:,.0f}",
            f"{theirs.of_postgres:.0%}",
            f"{ratio:,.1f}x",
            bound,
            verdict,
            desks,
            f"{ours.n_bytes / 1e3:.1f}",
            f"{theirs.n_bytes / 1e3:.1f}",
        )
    )
    return kept


def line(cells: tuple[str, ...]) -> None:
    first = f"{cells[0]:<{WIDTHS[0]}}"
    rest = (f"{cell:>{width}}" for cell, width in zip(cells[1:], WIDTHS[1:]))
    print(first + "".join(rest), flush=True)
