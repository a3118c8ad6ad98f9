"""A lead adds a rating in the window, the client answers it on the screen, the lead ends it."""

from recolo_desktop.ui.team.ratings_dialog import RatingsDialog
from recolo_desktop.ui.team.settings_panel import SettingsPanel
from tests.gui.shell.test_the_room import leave, seen


def ratings_of(screen):
    desk = screen.window.desk
    return desk.sitting.services.ratings.all(desk.sitting.actor)


def settings_panel(screen):
    screen.window.desk.show_team("settings")
    screen.settle()
    return screen.window.desk.stack.currentWidget().findChild(SettingsPanel)


def test_from_the_lead_to_the_client_and_back(screen):
    desk = screen.window.desk
    panel = settings_panel(screen)
    panel.show_ratings()
    dialog = screen.dialog(RatingsDialog)
    dialog.form.title_edit.setText("Urge to make contact")
    dialog.form.question_edit.setPlainText("How strong was the urge to make contact?")
    dialog.form.least_edit.setText("none")
    dialog.form.most_edit.setText("as strong as can be")
    dialog._submit()
    screen.until(lambda: ratings_of(screen))
    screen.open_client("session_notes")
    measures = desk.record.current().beside
    measures.measures_button.click()
    screen.settle()
    offered = [action.text() for action in measures.measures.menu.actions()]
    assert "Urge to make contact, answered on this screen by the client" in offered
    on_screen = (
        one for one in measures.measures.menu.actions() if one.text().startswith("Urge") and "screen" in one.text()
    )
    next(on_screen).trigger()
    screen.until(lambda: "Question 1 of 1" in seen())
    assert "0 means: none. 10 means: as strong as can be." in seen()
    page = desk.room
    assert [button.text() for button in page._group.buttons()] == [str(step) for step in range(11)]
    assert all(button.height() >= 60 for button in page._group.buttons())
    page._group.button(7).click()
    page.go_on()
    screen.until(lambda: "Thank you" in seen())
    leave(screen)
    screen.until(lambda: desk.room is None)
    panel = settings_panel(screen)
    panel.show_ratings()
    dialog = screen.dialog(RatingsDialog)
    dialog.form.which_edit.setCurrentIndex(1)
    assert not dialog.form.question_edit.isEnabled()
    dialog._submit()
    screen.until(lambda: ratings_of(screen)[0].ended_on)
