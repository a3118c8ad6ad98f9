# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_SettingsPanel(object):
    def setupUi(self, SettingsPanel):
        if not SettingsPanel.objectName():
            SettingsPanel.setObjectName(u"SettingsPanel")
        self.layout_24 = QVBoxLayout(SettingsPanel)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SettingsPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_23 = QVBoxLayout(self.content)
        self.layout_23.setSpacing(12)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(20, 14, 16, 16)
        self.card_9 = QFrame(self.content)
        self.card_9.setObjectName(u"card_9")
        self.card_9.setProperty(u"kind", u"card")
        self.layout_10 = QVBoxLayout(self.card_9)
        self.layout_10.setSpacing(10)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(16, 12, 16, 14)
        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.label_6 = QLabel(self.card_9)
        self.label_6.setObjectName(u"label_6")
        self.label_6.setTextFormat(Qt.TextFormat.PlainText)
        self.label_6.setProperty(u"kind", u"h3")

        self.layout_8.addWidget(self.label_6)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_7)


        self.layout_10.addLayout(self.layout_8)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.lock_after_minutes_label = QLabel(self.card_9)
        self.lock_after_minutes_label.setObjectName(u"lock_after_minutes_label")
        self.lock_after_minutes_label.setProperty(u"kind", u"label")

        self.layout_2.addWidget(self.lock_after_minutes_label)

        self.label_1 = QLabel(self.card_9)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setWordWrap(True)
        self.label_1.setProperty(u"kind", u"hint")

        self.layout_2.addWidget(self.label_1)

        self.lock_after_minutes_problem = QLabel(self.card_9)
        self.lock_after_minutes_problem.setObjectName(u"lock_after_minutes_problem")
        self.lock_after_minutes_problem.setProperty(u"kind", u"problem")
        self.lock_after_minutes_problem.setWordWrap(True)
        self.lock_after_minutes_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2.addWidget(self.lock_after_minutes_problem)

        self.lock_after_minutes_edit = QLineEdit(self.card_9)
        self.lock_after_minutes_edit.setObjectName(u"lock_after_minutes_edit")
        self.lock_after_minutes_edit.setMaximumSize(QSize(120, 16777215))

        self.layout_2.addWidget(self.lock_after_minutes_edit)


        self.layout_10.addLayout(self.layout_2)

        self.layout_2_due = QVBoxLayout()
        self.layout_2_due.setSpacing(3)
        self.layout_2_due.setObjectName(u"layout_2_due")
        self.layout_2_due.setContentsMargins(0, 0, 0, 0)
        self.note_due_hours_label = QLabel(self.card_9)
        self.note_due_hours_label.setObjectName(u"note_due_hours_label")
        self.note_due_hours_label.setProperty(u"kind", u"label")

        self.layout_2_due.addWidget(self.note_due_hours_label)

        self.label_due = QLabel(self.card_9)
        self.label_due.setObjectName(u"label_due")
        self.label_due.setTextFormat(Qt.TextFormat.PlainText)
        self.label_due.setWordWrap(True)
        self.label_due.setProperty(u"kind", u"hint")

        self.layout_2_due.addWidget(self.label_due)

        self.note_due_hours_problem = QLabel(self.card_9)
        self.note_due_hours_problem.setObjectName(u"note_due_hours_problem")
        self.note_due_hours_problem.setProperty(u"kind", u"problem")
        self.note_due_hours_problem.setWordWrap(True)
        self.note_due_hours_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2_due.addWidget(self.note_due_hours_problem)

        self.note_due_hours_edit = QLineEdit(self.card_9)
        self.note_due_hours_edit.setObjectName(u"note_due_hours_edit")
        self.note_due_hours_edit.setMaximumSize(QSize(120, 16777215))

        self.layout_2_due.addWidget(self.note_due_hours_edit)


        self.layout_10.addLayout(self.layout_2_due)

        self.layout_2_words = QVBoxLayout()
        self.layout_2_words.setSpacing(3)
        self.layout_2_words.setObjectName(u"layout_2_words")
        self.layout_2_words.setContentsMargins(0, 0, 0, 0)
        self.team_words_label = QLabel(self.card_9)
        self.team_words_label.setObjectName(u"team_words_label")
        self.team_words_label.setProperty(u"kind", u"label")

        self.layout_2_words.addWidget(self.team_words_label)

        self.label_words = QLabel(self.card_9)
        self.label_words.setObjectName(u"label_words")
        self.label_words.setTextFormat(Qt.TextFormat.PlainText)
        self.label_words.setWordWrap(True)
        self.label_words.setProperty(u"kind", u"hint")

        self.layout_2_words.addWidget(self.label_words)

        self.team_words_problem = QLabel(self.card_9)
        self.team_words_problem.setObjectName(u"team_words_problem")
        self.team_words_problem.setProperty(u"kind", u"problem")
        self.team_words_problem.setWordWrap(True)
        self.team_words_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2_words.addWidget(self.team_words_problem)

        self.team_words_edit = QLineEdit(self.card_9)
        self.team_words_edit.setObjectName(u"team_words_edit")

        self.layout_2_words.addWidget(self.team_words_edit)


        self.layout_10.addLayout(self.layout_2_words)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.hides_names_label = QLabel(self.card_9)
        self.hides_names_label.setObjectName(u"hides_names_label")
        self.hides_names_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.hides_names_label)

        self.hides_names_problem = QLabel(self.card_9)
        self.hides_names_problem.setObjectName(u"hides_names_problem")
        self.hides_names_problem.setProperty(u"kind", u"problem")
        self.hides_names_problem.setWordWrap(True)
        self.hides_names_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.hides_names_problem)

        self.hides_names_edit = QCheckBox(self.card_9)
        self.hides_names_edit.setObjectName(u"hides_names_edit")

        self.layout_3.addWidget(self.hides_names_edit)


        self.layout_10.addLayout(self.layout_3)

        self.form_problem = QLabel(self.card_9)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_10.addWidget(self.form_problem)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(10)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.card_9)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")

        self.layout_5.addWidget(self.save_button)

        self.saved_label = QLabel(self.card_9)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"kind", u"second")

        self.layout_5.addWidget(self.saved_label)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_4)


        self.layout_10.addLayout(self.layout_5)


        self.layout_23.addWidget(self.card_9)

        self.card_20 = QFrame(self.content)
        self.card_20.setObjectName(u"card_20")
        self.card_20.setProperty(u"kind", u"card")
        self.layout_21 = QVBoxLayout(self.card_20)
        self.layout_21.setSpacing(10)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(16, 12, 16, 14)
        self.layout_19 = QHBoxLayout()
        self.layout_19.setSpacing(8)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.label_17 = QLabel(self.card_20)
        self.label_17.setObjectName(u"label_17")
        self.label_17.setTextFormat(Qt.TextFormat.PlainText)
        self.label_17.setProperty(u"kind", u"h3")

        self.layout_19.addWidget(self.label_17)

        self.spacer_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_19.addItem(self.spacer_18)


        self.layout_21.addLayout(self.layout_19)

        self.label_11 = QLabel(self.card_20)
        self.label_11.setObjectName(u"label_11")
        self.label_11.setTextFormat(Qt.TextFormat.PlainText)
        self.label_11.setWordWrap(True)

        self.layout_21.addWidget(self.label_11)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(10)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.passphrase_button = QPushButton(self.card_20)
        self.passphrase_button.setObjectName(u"passphrase_button")

        self.layout_13.addWidget(self.passphrase_button)

        self.recovery_button = QPushButton(self.card_20)
        self.recovery_button.setObjectName(u"recovery_button")

        self.layout_13.addWidget(self.recovery_button)

        self.spacer_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.spacer_12)


        self.layout_21.addLayout(self.layout_13)

        self.label_14 = QLabel(self.card_20)
        self.label_14.setObjectName(u"label_14")
        self.label_14.setTextFormat(Qt.TextFormat.PlainText)
        self.label_14.setWordWrap(True)

        self.layout_21.addWidget(self.label_14)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.data_key_button = QPushButton(self.card_20)
        self.data_key_button.setObjectName(u"data_key_button")

        self.layout_16.addWidget(self.data_key_button)

        self.copies_button = QPushButton(self.card_20)
        self.copies_button.setObjectName(u"copies_button")

        self.layout_16.addWidget(self.copies_button)

        self.narrow_button = QPushButton(self.card_20)
        self.narrow_button.setObjectName(u"narrow_button")

        self.layout_16.addWidget(self.narrow_button)

        self.ratings_button = QPushButton(self.card_20)
        self.ratings_button.setObjectName(u"ratings_button")

        self.layout_16.addWidget(self.ratings_button)

        self.goals_button = QPushButton(self.card_20)
        self.goals_button.setObjectName(u"goals_button")

        self.layout_16.addWidget(self.goals_button)

        self.spacer_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.spacer_15)


        self.layout_21.addLayout(self.layout_16)


        self.layout_23.addWidget(self.card_20)

        self.spacer_22 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_23.addItem(self.spacer_22)

        self.scroll.setWidget(self.content)

        self.layout_24.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.lock_after_minutes_label.setBuddy(self.lock_after_minutes_edit)
        self.note_due_hours_label.setBuddy(self.note_due_hours_edit)
        self.team_words_label.setBuddy(self.team_words_edit)
        self.hides_names_label.setBuddy(self.hides_names_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsPanel)

        QMetaObject.connectSlotsByName(SettingsPanel)
    # setupUi

    def retranslateUi(self, SettingsPanel):
        self.label_6.setText(QCoreApplication.translate("SettingsPanel", u"Lock, and when a note is due", None))
        self.lock_after_minutes_label.setText(QCoreApplication.translate("SettingsPanel", u"Lock after so many minutes without a key or the mouse", None))
        self.label_1.setText(QCoreApplication.translate("SettingsPanel", u"1 to 15. A warning comes a minute before. The lock cannot be switched off.", None))
        self.note_due_hours_label.setText(QCoreApplication.translate("SettingsPanel", u"A note is due so many hours after its session", None))
        self.label_due.setText(QCoreApplication.translate("SettingsPanel", u"1 to 168. A note that is written later asks why, and says so when it is printed.", None))
        self.team_words_label.setText(QCoreApplication.translate("SettingsPanel", u"Words of the team that are no spelling mistakes", None))
        self.label_words.setText(QCoreApplication.translate("SettingsPanel", u"With spaces or commas between. No line stands under them in notes and letters; the letter check asks about names as before.", None))
        self.hides_names_label.setText(QCoreApplication.translate("SettingsPanel", u"The unlock screen asks for a name instead of showing names", None))
        self.save_button.setText(QCoreApplication.translate("SettingsPanel", u"Save settings", None))
        self.label_17.setText(QCoreApplication.translate("SettingsPanel", u"Keys", None))
        self.label_11.setText(QCoreApplication.translate("SettingsPanel", u"Changing your passphrase keeps everything that you signed. A new recovery key makes the old sheet useless: shred it.", None))
        self.passphrase_button.setText(QCoreApplication.translate("SettingsPanel", u"Change my passphrase", None))
        self.recovery_button.setText(QCoreApplication.translate("SettingsPanel", u"New recovery key", None))
        self.label_14.setText(QCoreApplication.translate("SettingsPanel", u"After somebody has left: encrypt the records again, so that a key carried away opens no later copy.", None))
        self.data_key_button.setText(QCoreApplication.translate("SettingsPanel", u"Change the data key", None))
        self.copies_button.setText(QCoreApplication.translate("SettingsPanel", u"Older copies", None))
        self.narrow_button.setText(QCoreApplication.translate("SettingsPanel", u"What a role may do", None))
        self.ratings_button.setText(QCoreApplication.translate("SettingsPanel", u"The team's own ratings", None))
        self.goals_button.setText(QCoreApplication.translate("SettingsPanel", u"Goals\u2026", None))
        pass
    # retranslateUi

