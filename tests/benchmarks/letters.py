"""A letter of about ten pages in a record that protects twenty people: the check while one types."""

from dataclasses import replace
from itertools import chain, cycle, islice
from pathlib import Path

from tests import casts

_PEOPLE, _WORDS = 20, 4_300


def report(place: Path) -> None:
    """First look after unlocking, and every later one, each after something was typed."""
    from tests.benchmarks.__main__ import timed

    *_, first, second = (casts.read(file)["casts"] for file in casts.corpora())
    every = [one for cast in chain(second, first) for one in cast["protected"]]
    some = islice(cycle(every), _PEOPLE)
    protected = [{**one, "label": f"Person {chr(ord('A') + at)}"} for at, one in enumerate(some)]
    store = casts.record_of({**second[0], "protected": protected}, place / "long letter")
    texts = cycle(one["text"] for one in casts.read(casts.corpora()[-1])["clean"])
    body = ""
    while len(body.split()) < _WORDS:
        body += f"{next(texts)}\n\n"
    services, actor = store.services, store.actor
    client = services.clients.open(actor, "client-1").client
    kind = next(one for one in services.letters.kinds() if one.key == "after_session")
    letter = replace(services.letters.begin(actor, client, kind), body=body)
    typed = (f"{body}{'x' * at}" for at in range(1, 100))
    safety = services.letters._service._safety if hasattr(services.letters, "_service") else services.letters._safety

    def looked(seen):
        with store.vault.open_work(actor) as work:
            safety.look(work, actor, seen)

    whole = timed(lambda: looked(letter), 1)
    later = timed(lambda: looked(replace(letter, body=next(typed))))
    print(f"check of {len(body.split())} words with {_PEOPLE} people, first look       {whole:7.1f} ms")
    print(f"the same after each thing that is typed              {later:7.1f} ms")
    store.vault.close()
