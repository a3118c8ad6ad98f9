"""One action from a breach concern to the factual sheet that tells of it."""

from recolo_desktop.domain.clients.client import Client
from recolo_desktop.ui.kit.context import TabContext

_SHEET = "disclosure_sheet"


def disclose(context: TabContext, client: Client, concern_id: str) -> None:
    """A disclosure sheet with the facts of this concern, and nothing from therapy, as a draft among the letters."""
    sitting = context.sitting
    services, actor = sitting.services, sitting.actor
    kind = next(one for one in services.letters.kinds() if one.key == _SHEET)

    def begun(_letter: object) -> None:
        context.announce("The sheet waits among the letters. Read it, sign it, and hand it over as agreed.")
        context.reload()
        context.go_to("letters")

    sitting.tasks.run(
        lambda: services.drafts.keep_letter(actor, services.letters.begin(actor, client, kind, about=concern_id)),
        begun,
        lambda refusal: context.announce(str(refusal)),
    )
