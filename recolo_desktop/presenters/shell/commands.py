"""Every command, said once: menu, search, keys and the guide read this table."""

from dataclasses import dataclass
from enum import Enum, auto

from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember


class Needs(Enum):
    """What has to be there before a command is offered."""

    NOTHING = auto()
    RECORD = auto()
    MERGED_FILES = auto()
    DOUBTFUL_TIME = auto()


class By(Enum):
    """Who carries it out: the window also before anybody has unlocked, or the desk."""

    WINDOW = auto()
    DESK = auto()


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    `keys` work everywhere in the window, and the first is shown; `in_room` says that they do before the client too.
    """

    key: str
    name: str
    by: By = By.DESK
    keys: tuple[str, ...] = ()
    right: Right | None = None
    needs: Needs = Needs.NOTHING
    in_room: bool = False
    in_menu: bool = True


@dataclass(frozen=True, slots=True)
class Situation:
    """Where somebody is."""

    actor: StaffMember
    in_record: bool = False
    is_merged: bool = False
    time_is_doubtful: bool = False

    def has(self, needs: Needs) -> bool:
        """Whether what a command needs is there."""
        return {
            Needs.NOTHING: True,
            Needs.RECORD: self.in_record,
            Needs.MERGED_FILES: self.is_merged,
            Needs.DOUBTFUL_TIME: self.time_is_doubtful,
        }[needs]


_HERE = Needs.RECORD
COMMANDS = (
    Command("home", "Home"),
    Command("search", "Search", keys=("Ctrl+K",)),
    Command("diary", "Diary of the week", keys=("Ctrl+D",)),
    Command("directory", "Directory of agencies and services"),
    Command("sent", "Letters signed for somebody"),
    Command("cover", "Away and cover"),
    Command("consultations", "Consultations", right=Right.READ_NOTES),
    Command("add_client", "Add client", right=Right.REGISTER_CLIENT),
    Command("import", "Import referrals", right=Right.REGISTER_CLIENT),
    Command("room", "Client in the room", keys=("F9",), needs=_HERE),
    Command("merge", "Merge another file into this one", right=Right.MERGE_FILES, needs=_HERE),
    Command("separate", "Separate merged files", right=Right.MERGE_FILES, needs=Needs.MERGED_FILES),
    Command("export", "Print or export this whole file", right=Right.EXPORT_CLIENT, needs=_HERE),
    Command("openings", "Who has opened this record", right=Right.READ_OPENINGS, needs=_HERE),
    Command("words", "Words answered about", right=Right.SEE_PROTECTED_PEOPLE, needs=_HERE),
    Command("team", "Team and settings", right=Right.ADMINISTER),
    Command("backups", "Back up or restore", right=Right.ADMINISTER),
    Command("passphrase", "Change my passphrase"),
    Command("time", "Set the time", needs=Needs.DOUBTFUL_TIME),
    Command("dark", "Light or dark", By.WINDOW, in_room=True),
    Command("larger", "Larger text", By.WINDOW, ("Ctrl++", "Ctrl+="), in_room=True),
    Command("smaller", "Smaller text", By.WINDOW, ("Ctrl+-",), in_room=True),
    Command("usual_size", "Usual size of text", By.WINDOW, ("Ctrl+0",), in_room=True),
    Command("guide", "Guide and shortcuts", By.WINDOW, ("F1",)),
    Command("lock", "Lock now", By.WINDOW, ("Ctrl+L",), in_room=True),
    Command("menu", "Menu", keys=("F10",), in_menu=False),
    Command("next_part", "Next part of the window", By.WINDOW, ("F6",), in_room=True, in_menu=False),
    Command("restore", "Restore a backup", By.WINDOW, in_menu=False),
)
COMMAND = {one.key: one for one in COMMANDS}
# Keys that belong to a view, for the guide.
KEYS_OF_VIEWS = (
    ("Alt+1 to Alt+5", "Tabs"),
    ("Ctrl+N", "New: client, note, goal, order, letter"),
    ("Ctrl+Enter", "The main action of the view"),
    ("Ctrl+S", "Save now"),
    ("Ctrl+P", "Print a signed letter"),
    ("Ctrl+W", "Close the record"),
    ("Esc", "Close a dialog"),
)
# Keys in a box for a note or a letter, in the order in which its bar has them.
KEYS_OF_WRITING = (
    ("Ctrl+B", "Bold"),
    ("Ctrl+Shift+8", "Points"),
    ("Ctrl+Shift+7", "Numbered points"),
    ("Ctrl+Shift+9", "Quotation"),
    ("Ctrl+Shift+0", "Heading"),
    ("Ctrl+F", "Find in what you write"),
    ("Ctrl+Space", "A passage, by the beginning of its name"),
)


def offered(where: Situation) -> tuple[Command, ...]:
    """What the menu and the search show to this person here, in their order."""
    return tuple(
        one
        for one in COMMANDS
        if one.in_menu and where.has(one.needs) and (one.right is None or may(where.actor, one.right))
    )


def table_of_keys() -> str:
    """Every key with what it does, as the guide prints it."""
    rows = [(", ".join(one.keys), one.name) for one in COMMANDS if one.keys]
    return "\n".join(
        (
            "| Key | Does |",
            "| --- | --- |",
            *(f"| {keys} | {does} |" for keys, does in (*rows, *KEYS_OF_VIEWS, *KEYS_OF_WRITING)),
        )
    )
