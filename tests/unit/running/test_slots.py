"""A dead server holds up nobody else, and a large one is not overrun."""

from dataclasses import replace

from syncd.running.slots import Limits, Place, choose

LIMITS = Limits(active=4, threads=16, per_host=2)


def places(count: int, host: str = "", ill: bool = False, quiet: bool = False) -> list[Place]:
    return [Place(f"{host or 'local'}-{number}", host, ill, quiet) for number in range(count)]


def test_no_more_are_at_work_than_agreed() -> None:
    assert len(choose(places(9), [], LIMITS)) == 4
    assert choose(places(9), places(4), LIMITS) == []


def test_a_host_is_asked_for_few_mailboxes_at_a_time_while_others_go_on() -> None:
    waiting = [*places(5, "big.example"), *places(1, "small.example")]
    assert choose(waiting, [], LIMITS) == ["big.example-0", "big.example-1", "small.example-0"]


def test_eight_dead_servers_delay_nobody() -> None:
    dead = [Place(f"dead-{number}", f"dead-{number}.example", quiet=True) for number in range(8)]
    assert choose(places(2), dead, LIMITS) == ["local-0", "local-1"]


def test_threads_that_hang_do_not_grow_without_bound() -> None:
    hanging = [Place(f"dead-{number}", quiet=True) for number in range(16)]
    assert choose(places(2), hanging, LIMITS) == []


def test_sources_that_failed_leave_room_for_those_that_did_not() -> None:
    failed = [Place(f"ill-{number}", f"h{number}.example", ill=True, quiet=True) for number in range(8)]
    assert choose([Place("ill-9", "h9.example", ill=True), *places(1)], failed, LIMITS) == ["local-0"]


def test_those_that_were_well_go_first_and_have_half_of_a_host_to_themselves() -> None:
    ill = places(3, "big.example", ill=True)
    assert choose(ill, [], LIMITS) == ["big.example-0"]
    well = [replace(place, source=f"well-{place.source}", ill=False) for place in ill]
    assert choose([*ill, *well], [], LIMITS) == ["well-big.example-0", "well-big.example-1"]
