# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session_note_tab.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.list_fields import RowsField, TicksField
from recolo_desktop.ui.kit.text_box import TextBox

class Ui_SessionNoteTab(object):
    def setupUi(self, SessionNoteTab):
        if not SessionNoteTab.objectName():
            SessionNoteTab.setObjectName(u"SessionNoteTab")
        self.layout_51 = QHBoxLayout(SessionNoteTab)
        self.layout_51.setSpacing(0)
        self.layout_51.setObjectName(u"layout_51")
        self.layout_51.setContentsMargins(0, 0, 0, 0)
        self.list_pane = QFrame(SessionNoteTab)
        self.list_pane.setObjectName(u"list_pane")
        self.list_pane.setProperty(u"kind", u"pane")
        self.list_pane.setMinimumSize(QSize(272, 0))
        self.list_pane.setMaximumSize(QSize(314, 16777215))
        self.layout_4 = QVBoxLayout(self.list_pane)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 12, 12, 10)
        self.label_1 = QLabel(self.list_pane)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h3")

        self.layout_3.addWidget(self.label_1)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_2)

        self.new_button = QPushButton(self.list_pane)
        self.new_button.setObjectName(u"new_button")

        self.layout_3.addWidget(self.new_button)


        self.layout_4.addLayout(self.layout_3)

        self.scope_choice = SegmentedChoice(self.list_pane)
        self.scope_choice.setObjectName(u"scope_choice")
        self.scope_choice.setProperty(u"options", u"notes_scope")

        self.layout_4.addWidget(self.scope_choice)

        self.notes_list = QListView(self.list_pane)
        self.notes_list.setObjectName(u"notes_list")
        self.notes_list.setFrameShape(QFrame.Shape.NoFrame)

        self.layout_4.addWidget(self.notes_list)

        self.deleted_button = QPushButton(self.list_pane)
        self.deleted_button.setObjectName(u"deleted_button")
        self.deleted_button.setProperty(u"kind", u"text")

        self.layout_4.addWidget(self.deleted_button)


        self.layout_51.addWidget(self.list_pane)

        self.pages = QStackedWidget(SessionNoteTab)
        self.pages.setObjectName(u"pages")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.pages.addWidget(self.empty_page)
        self.draft_page = QWidget()
        self.draft_page.setObjectName(u"draft_page")
        self.layout_36 = QVBoxLayout(self.draft_page)
        self.layout_36.setObjectName(u"layout_36")
        self.layout_36.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(self.draft_page)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"kind", u"header")
        self.header.setMinimumSize(QSize(0, 74))
        self.layout_6 = QHBoxLayout(self.header)
        self.layout_6.setSpacing(10)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 10, 18, 10)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(2)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.header)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"h1")

        self.layout_5.addWidget(self.title_label)

        self.facts_label = QLabel(self.header)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setProperty(u"kind", u"second")
        self.facts_label.setWordWrap(True)

        self.layout_5.addWidget(self.facts_label)


        self.layout_6.addLayout(self.layout_5)

        self.saved_label = QLabel(self.header)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"kind", u"second")

        self.layout_6.addWidget(self.saved_label)

        self.discard_button = QPushButton(self.header)
        self.discard_button.setObjectName(u"discard_button")
        self.discard_button.setProperty(u"kind", u"text")

        self.layout_6.addWidget(self.discard_button)

        self.sign_button = QPushButton(self.header)
        self.sign_button.setObjectName(u"sign_button")
        self.sign_button.setProperty(u"kind", u"primary")

        self.layout_6.addWidget(self.sign_button)

        self.layout_6.setStretch(0, 1)

        self.layout_36.addWidget(self.header)

        self.scroll = QScrollArea(self.draft_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_35 = QVBoxLayout(self.content)
        self.layout_35.setSpacing(12)
        self.layout_35.setObjectName(u"layout_35")
        self.layout_35.setContentsMargins(20, 14, 20, 16)
        self.problem_notice = QFrame(self.content)
        self.problem_notice.setObjectName(u"problem_notice")
        self.problem_notice.setProperty(u"kind", u"notice")
        self.problem_notice.setProperty(u"tone", u"red")
        self.layout_7 = QVBoxLayout(self.problem_notice)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(12, 8, 12, 8)
        self.problem_label = QLabel(self.problem_notice)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.layout_7.addWidget(self.problem_label)


        self.layout_35.addWidget(self.problem_notice)

        self.card_21 = QFrame(self.content)
        self.card_21.setObjectName(u"card_21")
        self.card_21.setProperty(u"kind", u"card")
        self.layout_22 = QVBoxLayout(self.card_21)
        self.layout_22.setSpacing(10)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(16, 12, 16, 14)
        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(16)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.held_on_label = QLabel(self.card_21)
        self.held_on_label.setObjectName(u"held_on_label")
        self.held_on_label.setProperty(u"kind", u"label")

        self.layout_8.addWidget(self.held_on_label)

        self.held_on_problem = QLabel(self.card_21)
        self.held_on_problem.setObjectName(u"held_on_problem")
        self.held_on_problem.setProperty(u"kind", u"problem")
        self.held_on_problem.setWordWrap(True)
        self.held_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_8.addWidget(self.held_on_problem)

        self.held_on_edit = DateField(self.card_21)
        self.held_on_edit.setObjectName(u"held_on_edit")

        self.layout_8.addWidget(self.held_on_edit)


        self.layout_12.addLayout(self.layout_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.starts_label = QLabel(self.card_21)
        self.starts_label.setObjectName(u"starts_label")
        self.starts_label.setProperty(u"kind", u"label")

        self.layout_9.addWidget(self.starts_label)

        self.starts_problem = QLabel(self.card_21)
        self.starts_problem.setObjectName(u"starts_problem")
        self.starts_problem.setProperty(u"kind", u"problem")
        self.starts_problem.setWordWrap(True)
        self.starts_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_9.addWidget(self.starts_problem)

        self.starts_edit = QLineEdit(self.card_21)
        self.starts_edit.setObjectName(u"starts_edit")
        self.starts_edit.setMaximumSize(QSize(100, 16777215))

        self.layout_9.addWidget(self.starts_edit)


        self.layout_12.addLayout(self.layout_9)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.ends_label = QLabel(self.card_21)
        self.ends_label.setObjectName(u"ends_label")
        self.ends_label.setProperty(u"kind", u"label")

        self.layout_10.addWidget(self.ends_label)

        self.ends_problem = QLabel(self.card_21)
        self.ends_problem.setObjectName(u"ends_problem")
        self.ends_problem.setProperty(u"kind", u"problem")
        self.ends_problem.setWordWrap(True)
        self.ends_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_10.addWidget(self.ends_problem)

        self.ends_edit = QLineEdit(self.card_21)
        self.ends_edit.setObjectName(u"ends_edit")
        self.ends_edit.setMaximumSize(QSize(100, 16777215))

        self.layout_10.addWidget(self.ends_edit)


        self.layout_12.addLayout(self.layout_10)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.mode_label = QLabel(self.card_21)
        self.mode_label.setObjectName(u"mode_label")
        self.mode_label.setProperty(u"kind", u"label")

        self.layout_11.addWidget(self.mode_label)

        self.mode_problem = QLabel(self.card_21)
        self.mode_problem.setObjectName(u"mode_problem")
        self.mode_problem.setProperty(u"kind", u"problem")
        self.mode_problem.setWordWrap(True)
        self.mode_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_11.addWidget(self.mode_problem)

        self.mode_edit = ChoiceBox(self.card_21)
        self.mode_edit.setObjectName(u"mode_edit")
        self.mode_edit.setProperty(u"options", u"mode_of_contact")

        self.layout_11.addWidget(self.mode_edit)


        self.layout_12.addLayout(self.layout_11)


        self.layout_22.addLayout(self.layout_12)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(16)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.location_label = QLabel(self.card_21)
        self.location_label.setObjectName(u"location_label")
        self.location_label.setProperty(u"kind", u"label")

        self.layout_13.addWidget(self.location_label)

        self.location_problem = QLabel(self.card_21)
        self.location_problem.setObjectName(u"location_problem")
        self.location_problem.setProperty(u"kind", u"problem")
        self.location_problem.setWordWrap(True)
        self.location_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_13.addWidget(self.location_problem)

        self.location_edit = QLineEdit(self.card_21)
        self.location_edit.setObjectName(u"location_edit")

        self.layout_13.addWidget(self.location_edit)


        self.layout_15.addLayout(self.layout_13)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.session_number_label = QLabel(self.card_21)
        self.session_number_label.setObjectName(u"session_number_label")
        self.session_number_label.setProperty(u"kind", u"label")

        self.layout_14.addWidget(self.session_number_label)

        self.session_number_problem = QLabel(self.card_21)
        self.session_number_problem.setObjectName(u"session_number_problem")
        self.session_number_problem.setProperty(u"kind", u"problem")
        self.session_number_problem.setWordWrap(True)
        self.session_number_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_14.addWidget(self.session_number_problem)

        self.session_number_edit = QLineEdit(self.card_21)
        self.session_number_edit.setObjectName(u"session_number_edit")
        self.session_number_edit.setMaximumSize(QSize(140, 16777215))

        self.layout_14.addWidget(self.session_number_edit)


        self.layout_15.addLayout(self.layout_14)


        self.layout_22.addLayout(self.layout_15)

        self.layout_5210 = QHBoxLayout()
        self.layout_5210.setSpacing(16)
        self.layout_5210.setObjectName(u"layout_5210")
        self.layout_5210.setContentsMargins(0, 0, 0, 0)
        self.layout_5201 = QVBoxLayout()
        self.layout_5201.setSpacing(3)
        self.layout_5201.setObjectName(u"layout_5201")
        self.layout_5201.setContentsMargins(0, 0, 0, 0)
        self.note_type_label = QLabel(self.card_21)
        self.note_type_label.setObjectName(u"note_type_label")
        self.note_type_label.setProperty(u"kind", u"label")

        self.layout_5201.addWidget(self.note_type_label)

        self.note_type_problem = QLabel(self.card_21)
        self.note_type_problem.setObjectName(u"note_type_problem")
        self.note_type_problem.setProperty(u"kind", u"problem")
        self.note_type_problem.setWordWrap(True)
        self.note_type_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5201.addWidget(self.note_type_problem)

        self.note_type_edit = ChoiceBox(self.card_21)
        self.note_type_edit.setObjectName(u"note_type_edit")

        self.layout_5201.addWidget(self.note_type_edit)


        self.layout_5210.addLayout(self.layout_5201)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.attendance_label = QLabel(self.card_21)
        self.attendance_label.setObjectName(u"attendance_label")
        self.attendance_label.setProperty(u"kind", u"label")

        self.layout_16.addWidget(self.attendance_label)

        self.attendance_problem = QLabel(self.card_21)
        self.attendance_problem.setObjectName(u"attendance_problem")
        self.attendance_problem.setProperty(u"kind", u"problem")
        self.attendance_problem.setWordWrap(True)
        self.attendance_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_16.addWidget(self.attendance_problem)

        self.attendance_edit = ChoiceBox(self.card_21)
        self.attendance_edit.setObjectName(u"attendance_edit")
        self.attendance_edit.setProperty(u"options", u"attendance")

        self.layout_16.addWidget(self.attendance_edit)


        self.layout_5210.addLayout(self.layout_16)

        self.layout_5202 = QVBoxLayout()
        self.layout_5202.setSpacing(3)
        self.layout_5202.setObjectName(u"layout_5202")
        self.layout_5202.setContentsMargins(0, 0, 0, 0)
        self.cancelled_on_label = QLabel(self.card_21)
        self.cancelled_on_label.setObjectName(u"cancelled_on_label")
        self.cancelled_on_label.setProperty(u"kind", u"label")

        self.layout_5202.addWidget(self.cancelled_on_label)

        self.cancelled_on_problem = QLabel(self.card_21)
        self.cancelled_on_problem.setObjectName(u"cancelled_on_problem")
        self.cancelled_on_problem.setProperty(u"kind", u"problem")
        self.cancelled_on_problem.setWordWrap(True)
        self.cancelled_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5202.addWidget(self.cancelled_on_problem)

        self.cancelled_on_edit = DateField(self.card_21)
        self.cancelled_on_edit.setObjectName(u"cancelled_on_edit")

        self.layout_5202.addWidget(self.cancelled_on_edit)


        self.layout_5210.addLayout(self.layout_5202)

        self.layout_5210.setStretch(0, 1)
        self.layout_5210.setStretch(1, 1)
        self.layout_5210.setStretch(2, 1)

        self.layout_22.addLayout(self.layout_5210)

        self.label_18 = QLabel(self.card_21)
        self.label_18.setObjectName(u"label_18")
        self.label_18.setTextFormat(Qt.TextFormat.PlainText)
        self.label_18.setProperty(u"kind", u"hint")

        self.layout_22.addWidget(self.label_18)

        self.layout_5203 = QVBoxLayout()
        self.layout_5203.setSpacing(3)
        self.layout_5203.setObjectName(u"layout_5203")
        self.layout_5203.setContentsMargins(0, 0, 0, 0)
        self.others_present_label = QLabel(self.card_21)
        self.others_present_label.setObjectName(u"others_present_label")
        self.others_present_label.setProperty(u"kind", u"label")

        self.layout_5203.addWidget(self.others_present_label)

        self.others_present_problem = QLabel(self.card_21)
        self.others_present_problem.setObjectName(u"others_present_problem")
        self.others_present_problem.setProperty(u"kind", u"problem")
        self.others_present_problem.setWordWrap(True)
        self.others_present_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5203.addWidget(self.others_present_problem)

        self.others_present_edit = QLineEdit(self.card_21)
        self.others_present_edit.setObjectName(u"others_present_edit")

        self.layout_5203.addWidget(self.others_present_edit)


        self.layout_22.addLayout(self.layout_5203)

        self.layout_5204 = QVBoxLayout()
        self.layout_5204.setSpacing(3)
        self.layout_5204.setObjectName(u"layout_5204")
        self.layout_5204.setContentsMargins(0, 0, 0, 0)
        self.actions_label = QLabel(self.card_21)
        self.actions_label.setObjectName(u"actions_label")
        self.actions_label.setProperty(u"kind", u"label")

        self.layout_5204.addWidget(self.actions_label)

        self.actions_problem = QLabel(self.card_21)
        self.actions_problem.setObjectName(u"actions_problem")
        self.actions_problem.setProperty(u"kind", u"problem")
        self.actions_problem.setWordWrap(True)
        self.actions_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5204.addWidget(self.actions_problem)

        self.actions_edit = RowsField(self.card_21)
        self.actions_edit.setObjectName(u"actions_edit")
        self.actions_edit.setProperty(u"columns", u"actions")

        self.layout_5204.addWidget(self.actions_edit)


        self.layout_22.addLayout(self.layout_5204)

        self.layout_5205 = QVBoxLayout()
        self.layout_5205.setSpacing(3)
        self.layout_5205.setObjectName(u"layout_5205")
        self.layout_5205.setContentsMargins(0, 0, 0, 0)
        self.touched_label = QLabel(self.card_21)
        self.touched_label.setObjectName(u"touched_label")
        self.touched_label.setProperty(u"kind", u"label")

        self.layout_5205.addWidget(self.touched_label)

        self.touched_problem = QLabel(self.card_21)
        self.touched_problem.setObjectName(u"touched_problem")
        self.touched_problem.setProperty(u"kind", u"problem")
        self.touched_problem.setWordWrap(True)
        self.touched_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5205.addWidget(self.touched_problem)

        self.touched_edit = TicksField(self.card_21)
        self.touched_edit.setObjectName(u"touched_edit")

        self.layout_5205.addWidget(self.touched_edit)


        self.layout_22.addLayout(self.layout_5205)

        self.layout_5205_readers = QVBoxLayout()
        self.layout_5205_readers.setSpacing(3)
        self.layout_5205_readers.setObjectName(u"layout_5205_readers")
        self.layout_5205_readers.setContentsMargins(0, 0, 0, 0)
        self.readers_label = QLabel(self.card_21)
        self.readers_label.setObjectName(u"readers_label")
        self.readers_label.setProperty(u"kind", u"label")

        self.layout_5205_readers.addWidget(self.readers_label)

        self.readers_problem = QLabel(self.card_21)
        self.readers_problem.setObjectName(u"readers_problem")
        self.readers_problem.setProperty(u"kind", u"problem")
        self.readers_problem.setWordWrap(True)
        self.readers_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5205_readers.addWidget(self.readers_problem)

        self.readers_edit = TicksField(self.card_21)
        self.readers_edit.setObjectName(u"readers_edit")

        self.layout_5205_readers.addWidget(self.readers_edit)


        self.layout_22.addLayout(self.layout_5205_readers)

        self.layout_5206 = QVBoxLayout()
        self.layout_5206.setSpacing(3)
        self.layout_5206.setObjectName(u"layout_5206")
        self.layout_5206.setContentsMargins(0, 0, 0, 0)
        self.reference_label = QLabel(self.card_21)
        self.reference_label.setObjectName(u"reference_label")
        self.reference_label.setProperty(u"kind", u"label")

        self.layout_5206.addWidget(self.reference_label)

        self.reference_problem = QLabel(self.card_21)
        self.reference_problem.setObjectName(u"reference_problem")
        self.reference_problem.setProperty(u"kind", u"problem")
        self.reference_problem.setWordWrap(True)
        self.reference_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5206.addWidget(self.reference_problem)

        self.reference_edit = QLineEdit(self.card_21)
        self.reference_edit.setObjectName(u"reference_edit")

        self.layout_5206.addWidget(self.reference_edit)


        self.layout_22.addLayout(self.layout_5206)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.late_reason_label = QLabel(self.card_21)
        self.late_reason_label.setObjectName(u"late_reason_label")
        self.late_reason_label.setProperty(u"kind", u"label")

        self.layout_20.addWidget(self.late_reason_label)

        self.late_reason_problem = QLabel(self.card_21)
        self.late_reason_problem.setObjectName(u"late_reason_problem")
        self.late_reason_problem.setProperty(u"kind", u"problem")
        self.late_reason_problem.setWordWrap(True)
        self.late_reason_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_20.addWidget(self.late_reason_problem)

        self.late_reason_edit = TextBox(self.card_21)
        self.late_reason_edit.setObjectName(u"late_reason_edit")

        self.layout_20.addWidget(self.late_reason_edit)


        self.layout_22.addLayout(self.layout_20)


        self.layout_35.addWidget(self.card_21)

        self.card_32 = QFrame(self.content)
        self.card_32.setObjectName(u"card_32")
        self.card_32.setProperty(u"kind", u"card")
        self.layout_33 = QVBoxLayout(self.card_32)
        self.layout_33.setSpacing(10)
        self.layout_33.setObjectName(u"layout_33")
        self.layout_33.setContentsMargins(16, 12, 16, 14)
        self.layout_31 = QHBoxLayout()
        self.layout_31.setSpacing(8)
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setContentsMargins(0, 0, 0, 0)
        self.label_29 = QLabel(self.card_32)
        self.label_29.setObjectName(u"label_29")
        self.label_29.setTextFormat(Qt.TextFormat.PlainText)
        self.label_29.setProperty(u"kind", u"h3")

        self.layout_31.addWidget(self.label_29)

        self.spacer_30 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_31.addItem(self.spacer_30)

        self.required_chip = QLabel(self.card_32)
        self.required_chip.setObjectName(u"required_chip")
        self.required_chip.setTextFormat(Qt.TextFormat.PlainText)
        self.required_chip.setProperty(u"tone", u"grey")

        self.layout_31.addWidget(self.required_chip)


        self.layout_33.addLayout(self.layout_31)

        self.layout_25 = QHBoxLayout()
        self.layout_25.setSpacing(16)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.layout_23 = QVBoxLayout()
        self.layout_23.setSpacing(3)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.contact_since_label = QLabel(self.card_32)
        self.contact_since_label.setObjectName(u"contact_since_label")
        self.contact_since_label.setProperty(u"kind", u"label")

        self.layout_23.addWidget(self.contact_since_label)

        self.contact_since_problem = QLabel(self.card_32)
        self.contact_since_problem.setObjectName(u"contact_since_problem")
        self.contact_since_problem.setProperty(u"kind", u"problem")
        self.contact_since_problem.setWordWrap(True)
        self.contact_since_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_23.addWidget(self.contact_since_problem)

        self.contact_since_edit = SegmentedChoice(self.card_32)
        self.contact_since_edit.setObjectName(u"contact_since_edit")
        self.contact_since_edit.setProperty(u"options", u"no_yes_not_asked")

        self.layout_23.addWidget(self.contact_since_edit)


        self.layout_25.addLayout(self.layout_23)

        self.layout_24 = QVBoxLayout()
        self.layout_24.setSpacing(3)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.risk_change_label = QLabel(self.card_32)
        self.risk_change_label.setObjectName(u"risk_change_label")
        self.risk_change_label.setProperty(u"kind", u"label")

        self.layout_24.addWidget(self.risk_change_label)

        self.risk_change_problem = QLabel(self.card_32)
        self.risk_change_problem.setObjectName(u"risk_change_problem")
        self.risk_change_problem.setProperty(u"kind", u"problem")
        self.risk_change_problem.setWordWrap(True)
        self.risk_change_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_24.addWidget(self.risk_change_problem)

        self.risk_change_edit = SegmentedChoice(self.card_32)
        self.risk_change_edit.setObjectName(u"risk_change_edit")
        self.risk_change_edit.setProperty(u"options", u"risk_change")

        self.layout_24.addWidget(self.risk_change_edit)


        self.layout_25.addLayout(self.layout_24)


        self.layout_33.addLayout(self.layout_25)

        self.layout_26 = QVBoxLayout()
        self.layout_26.setSpacing(3)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.contact_details_label = QLabel(self.card_32)
        self.contact_details_label.setObjectName(u"contact_details_label")
        self.contact_details_label.setProperty(u"kind", u"label")

        self.layout_26.addWidget(self.contact_details_label)

        self.contact_details_problem = QLabel(self.card_32)
        self.contact_details_problem.setObjectName(u"contact_details_problem")
        self.contact_details_problem.setProperty(u"kind", u"problem")
        self.contact_details_problem.setWordWrap(True)
        self.contact_details_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_26.addWidget(self.contact_details_problem)

        self.contact_details_edit = TextBox(self.card_32)
        self.contact_details_edit.setObjectName(u"contact_details_edit")

        self.layout_26.addWidget(self.contact_details_edit)


        self.layout_33.addLayout(self.layout_26)

        self.layout_27 = QVBoxLayout()
        self.layout_27.setSpacing(3)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.what_would_change_label = QLabel(self.card_32)
        self.what_would_change_label.setObjectName(u"what_would_change_label")
        self.what_would_change_label.setProperty(u"kind", u"label")

        self.layout_27.addWidget(self.what_would_change_label)

        self.what_would_change_problem = QLabel(self.card_32)
        self.what_would_change_problem.setObjectName(u"what_would_change_problem")
        self.what_would_change_problem.setProperty(u"kind", u"problem")
        self.what_would_change_problem.setWordWrap(True)
        self.what_would_change_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_27.addWidget(self.what_would_change_problem)

        self.what_would_change_edit = TextBox(self.card_32)
        self.what_would_change_edit.setObjectName(u"what_would_change_edit")

        self.layout_27.addWidget(self.what_would_change_edit)


        self.layout_33.addLayout(self.layout_27)

        self.layout_28 = QVBoxLayout()
        self.layout_28.setSpacing(3)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.told_to_label = QLabel(self.card_32)
        self.told_to_label.setObjectName(u"told_to_label")
        self.told_to_label.setProperty(u"kind", u"label")

        self.layout_28.addWidget(self.told_to_label)

        self.told_to_problem = QLabel(self.card_32)
        self.told_to_problem.setObjectName(u"told_to_problem")
        self.told_to_problem.setProperty(u"kind", u"problem")
        self.told_to_problem.setWordWrap(True)
        self.told_to_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_28.addWidget(self.told_to_problem)

        self.told_to_edit = QLineEdit(self.card_32)
        self.told_to_edit.setObjectName(u"told_to_edit")

        self.layout_28.addWidget(self.told_to_edit)


        self.layout_33.addLayout(self.layout_28)


        self.layout_35.addWidget(self.card_32)

        self.spacer_34 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_35.addItem(self.spacer_34)

        self.scroll.setWidget(self.content)

        self.layout_36.addWidget(self.scroll)

        self.pages.addWidget(self.draft_page)
        self.signed_page = QWidget()
        self.signed_page.setObjectName(u"signed_page")
        self.layout_50 = QVBoxLayout(self.signed_page)
        self.layout_50.setObjectName(u"layout_50")
        self.layout_50.setContentsMargins(0, 0, 0, 0)
        self.signed_header = QFrame(self.signed_page)
        self.signed_header.setObjectName(u"signed_header")
        self.signed_header.setProperty(u"kind", u"header")
        self.signed_header.setMinimumSize(QSize(0, 74))
        self.layout_38 = QHBoxLayout(self.signed_header)
        self.layout_38.setSpacing(10)
        self.layout_38.setObjectName(u"layout_38")
        self.layout_38.setContentsMargins(20, 10, 18, 10)
        self.layout_37 = QVBoxLayout()
        self.layout_37.setSpacing(2)
        self.layout_37.setObjectName(u"layout_37")
        self.layout_37.setContentsMargins(0, 0, 0, 0)
        self.signed_title_label = QLabel(self.signed_header)
        self.signed_title_label.setObjectName(u"signed_title_label")
        self.signed_title_label.setProperty(u"kind", u"h1")

        self.layout_37.addWidget(self.signed_title_label)

        self.signed_facts_label = QLabel(self.signed_header)
        self.signed_facts_label.setObjectName(u"signed_facts_label")
        self.signed_facts_label.setProperty(u"kind", u"second")
        self.signed_facts_label.setWordWrap(True)

        self.layout_37.addWidget(self.signed_facts_label)


        self.layout_38.addLayout(self.layout_37)

        self.addendum_saved_label = QLabel(self.signed_header)
        self.addendum_saved_label.setObjectName(u"addendum_saved_label")
        self.addendum_saved_label.setProperty(u"kind", u"second")

        self.layout_38.addWidget(self.addendum_saved_label)

        self.discard_addendum_button = QPushButton(self.signed_header)
        self.discard_addendum_button.setObjectName(u"discard_addendum_button")

        self.layout_38.addWidget(self.discard_addendum_button)

        self.sign_addendum_button = QPushButton(self.signed_header)
        self.sign_addendum_button.setObjectName(u"sign_addendum_button")
        self.sign_addendum_button.setProperty(u"kind", u"primary")

        self.layout_38.addWidget(self.sign_addendum_button)

        self.layout_38.setStretch(0, 1)

        self.layout_50.addWidget(self.signed_header)

        self.signed_scroll = QScrollArea(self.signed_page)
        self.signed_scroll.setObjectName(u"signed_scroll")
        self.signed_scroll.setWidgetResizable(True)
        self.signed_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.signed_content = QWidget()
        self.signed_content.setObjectName(u"signed_content")
        self.layout_49 = QVBoxLayout(self.signed_content)
        self.layout_49.setSpacing(12)
        self.layout_49.setObjectName(u"layout_49")
        self.layout_49.setContentsMargins(20, 14, 20, 16)
        self.fault_notice = QFrame(self.signed_content)
        self.fault_notice.setObjectName(u"fault_notice")
        self.fault_notice.setProperty(u"kind", u"notice")
        self.fault_notice.setProperty(u"tone", u"red")
        self.layout_39 = QVBoxLayout(self.fault_notice)
        self.layout_39.setObjectName(u"layout_39")
        self.layout_39.setContentsMargins(12, 8, 12, 8)
        self.fault_label = QLabel(self.fault_notice)
        self.fault_label.setObjectName(u"fault_label")
        self.fault_label.setWordWrap(True)

        self.layout_39.addWidget(self.fault_label)


        self.layout_49.addWidget(self.fault_notice)

        self.signed_notice = QFrame(self.signed_content)
        self.signed_notice.setObjectName(u"signed_notice")
        self.signed_notice.setProperty(u"kind", u"notice")
        self.signed_notice.setProperty(u"tone", u"green")
        self.layout_41 = QVBoxLayout(self.signed_notice)
        self.layout_41.setObjectName(u"layout_41")
        self.layout_41.setContentsMargins(12, 8, 12, 8)
        self.signed_by_label = QLabel(self.signed_notice)
        self.signed_by_label.setObjectName(u"signed_by_label")
        self.signed_by_label.setWordWrap(True)
        self.signed_by_label.setProperty(u"kind", u"label")

        self.layout_41.addWidget(self.signed_by_label)

        self.label_40 = QLabel(self.signed_notice)
        self.label_40.setObjectName(u"label_40")
        self.label_40.setTextFormat(Qt.TextFormat.PlainText)
        self.label_40.setWordWrap(True)

        self.layout_41.addWidget(self.label_40)

        self.seal_button = QPushButton(self.signed_notice)
        self.seal_button.setObjectName(u"seal_button")

        self.layout_41.addWidget(self.seal_button, 0, Qt.AlignmentFlag.AlignLeft)


        self.layout_49.addWidget(self.signed_notice)

        self.signed_card = QFrame(self.signed_content)
        self.signed_card.setObjectName(u"signed_card")
        self.signed_card.setProperty(u"kind", u"card")
        self.layout_42 = QVBoxLayout(self.signed_card)
        self.layout_42.setObjectName(u"layout_42")
        self.layout_42.setContentsMargins(16, 14, 16, 14)
        self.signed_grid = QGridLayout()
        self.signed_grid.setObjectName(u"signed_grid")
        self.signed_grid.setHorizontalSpacing(14)
        self.signed_grid.setVerticalSpacing(8)
        self.signed_grid.setContentsMargins(0, 0, 0, 0)

        self.layout_42.addLayout(self.signed_grid)


        self.layout_49.addWidget(self.signed_card)

        self.addenda_layout = QVBoxLayout()
        self.addenda_layout.setSpacing(12)
        self.addenda_layout.setObjectName(u"addenda_layout")
        self.addenda_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_49.addLayout(self.addenda_layout)

        self.addendum_card = QFrame(self.signed_content)
        self.addendum_card.setObjectName(u"addendum_card")
        self.addendum_card.setProperty(u"kind", u"card")
        self.layout_47 = QVBoxLayout(self.addendum_card)
        self.layout_47.setSpacing(8)
        self.layout_47.setObjectName(u"layout_47")
        self.layout_47.setContentsMargins(16, 12, 16, 14)
        self.layout_45 = QHBoxLayout()
        self.layout_45.setObjectName(u"layout_45")
        self.layout_45.setContentsMargins(0, 0, 0, 0)
        self.label_43 = QLabel(self.addendum_card)
        self.label_43.setObjectName(u"label_43")
        self.label_43.setTextFormat(Qt.TextFormat.PlainText)
        self.label_43.setProperty(u"kind", u"h3")

        self.layout_45.addWidget(self.label_43)

        self.spacer_44 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_45.addItem(self.spacer_44)


        self.layout_47.addLayout(self.layout_45)

        self.layout_46 = QVBoxLayout()
        self.layout_46.setSpacing(3)
        self.layout_46.setObjectName(u"layout_46")
        self.layout_46.setContentsMargins(0, 0, 0, 0)
        self.addendum_what_label = QLabel(self.addendum_card)
        self.addendum_what_label.setObjectName(u"addendum_what_label")
        self.addendum_what_label.setProperty(u"kind", u"label")

        self.layout_46.addWidget(self.addendum_what_label)

        self.addendum_what_problem = QLabel(self.addendum_card)
        self.addendum_what_problem.setObjectName(u"addendum_what_problem")
        self.addendum_what_problem.setProperty(u"kind", u"problem")
        self.addendum_what_problem.setWordWrap(True)
        self.addendum_what_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_46.addWidget(self.addendum_what_problem)

        self.addendum_what_edit = SegmentedChoice(self.addendum_card)
        self.addendum_what_edit.setObjectName(u"addendum_what_edit")
        self.addendum_what_edit.setProperty(u"options", u"kind_of_addendum")

        self.layout_46.addWidget(self.addendum_what_edit)

        self.addendum_label = QLabel(self.addendum_card)
        self.addendum_label.setObjectName(u"addendum_label")
        self.addendum_label.setProperty(u"kind", u"label")

        self.layout_46.addWidget(self.addendum_label)

        self.addendum_problem = QLabel(self.addendum_card)
        self.addendum_problem.setObjectName(u"addendum_problem")
        self.addendum_problem.setProperty(u"kind", u"problem")
        self.addendum_problem.setWordWrap(True)
        self.addendum_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_46.addWidget(self.addendum_problem)

        self.addendum_edit = TextBox(self.addendum_card)
        self.addendum_edit.setObjectName(u"addendum_edit")

        self.layout_46.addWidget(self.addendum_edit)


        self.layout_47.addLayout(self.layout_46)


        self.layout_49.addWidget(self.addendum_card)

        self.spacer_48 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_49.addItem(self.spacer_48)

        self.signed_scroll.setWidget(self.signed_content)

        self.layout_50.addWidget(self.signed_scroll)

        self.pages.addWidget(self.signed_page)

        self.layout_51.addWidget(self.pages)

        self.layout_51.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.held_on_label.setBuddy(self.held_on_edit)
        self.starts_label.setBuddy(self.starts_edit)
        self.ends_label.setBuddy(self.ends_edit)
        self.mode_label.setBuddy(self.mode_edit)
        self.location_label.setBuddy(self.location_edit)
        self.session_number_label.setBuddy(self.session_number_edit)
        self.note_type_label.setBuddy(self.note_type_edit)
        self.attendance_label.setBuddy(self.attendance_edit)
        self.cancelled_on_label.setBuddy(self.cancelled_on_edit)
        self.others_present_label.setBuddy(self.others_present_edit)
        self.actions_label.setBuddy(self.actions_edit)
        self.touched_label.setBuddy(self.touched_edit)
        self.readers_label.setBuddy(self.readers_edit)
        self.reference_label.setBuddy(self.reference_edit)
        self.late_reason_label.setBuddy(self.late_reason_edit)
        self.contact_since_label.setBuddy(self.contact_since_edit)
        self.risk_change_label.setBuddy(self.risk_change_edit)
        self.contact_details_label.setBuddy(self.contact_details_edit)
        self.what_would_change_label.setBuddy(self.what_would_change_edit)
        self.told_to_label.setBuddy(self.told_to_edit)
        self.addendum_what_label.setBuddy(self.addendum_what_edit)
        self.addendum_label.setBuddy(self.addendum_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SessionNoteTab)

        QMetaObject.connectSlotsByName(SessionNoteTab)
    # setupUi

    def retranslateUi(self, SessionNoteTab):
        self.label_1.setText(QCoreApplication.translate("SessionNoteTab", u"Session notes", None))
        self.new_button.setText(QCoreApplication.translate("SessionNoteTab", u"New note", None))
        self.deleted_button.setText(QCoreApplication.translate("SessionNoteTab", u"Deleted drafts", None))
        self.discard_button.setText(QCoreApplication.translate("SessionNoteTab", u"Delete draft", None))
        self.sign_button.setText(QCoreApplication.translate("SessionNoteTab", u"Sign and lock", None))
        self.held_on_label.setText(QCoreApplication.translate("SessionNoteTab", u"Date of session", None))
        self.starts_label.setText(QCoreApplication.translate("SessionNoteTab", u"Started", None))
        self.ends_label.setText(QCoreApplication.translate("SessionNoteTab", u"Ended", None))
        self.mode_label.setText(QCoreApplication.translate("SessionNoteTab", u"How", None))
        self.location_label.setText(QCoreApplication.translate("SessionNoteTab", u"Where", None))
        self.session_number_label.setText(QCoreApplication.translate("SessionNoteTab", u"Session number", None))
        self.note_type_label.setText(QCoreApplication.translate("SessionNoteTab", u"Type of note", None))
        self.attendance_label.setText(QCoreApplication.translate("SessionNoteTab", u"Attendance", None))
        self.cancelled_on_label.setText(QCoreApplication.translate("SessionNoteTab", u"Cancelled on", None))
        self.label_18.setText(QCoreApplication.translate("SessionNoteTab", u"Write \u201cPerson A\u201d, not the name.", None))
        self.others_present_label.setText(QCoreApplication.translate("SessionNoteTab", u"Who else was there (optional)", None))
        self.actions_label.setText(QCoreApplication.translate("SessionNoteTab", u"Actions agreed", None))
        self.touched_label.setText(QCoreApplication.translate("SessionNoteTab", u"Also in this contact (tick what holds)", None))
        self.readers_label.setText(QCoreApplication.translate("SessionNoteTab", u"Only these colleagues may read it (optional; without anybody, the whole team)", None))
        self.reference_label.setText(QCoreApplication.translate("SessionNoteTab", u"Reference of a safeguarding concern or a disclosure (optional)", None))
        self.late_reason_label.setText(QCoreApplication.translate("SessionNoteTab", u"Why this note is late", None))
        self.label_29.setText(QCoreApplication.translate("SessionNoteTab", u"Risk review", None))
        self.required_chip.setText(QCoreApplication.translate("SessionNoteTab", u"Required before signing", None))
        self.contact_since_label.setText(QCoreApplication.translate("SessionNoteTab", u"Any contact with a protected person since the last session?", None))
        self.risk_change_label.setText(QCoreApplication.translate("SessionNoteTab", u"Risk since last session", None))
        self.contact_details_label.setText(QCoreApplication.translate("SessionNoteTab", u"What contact, in the client's words", None))
        self.what_would_change_label.setText(QCoreApplication.translate("SessionNoteTab", u"What would change this judgement", None))
        self.told_to_label.setText(QCoreApplication.translate("SessionNoteTab", u"Who was told (optional)", None))
        self.discard_addendum_button.setText(QCoreApplication.translate("SessionNoteTab", u"Delete addendum draft", None))
        self.sign_addendum_button.setText(QCoreApplication.translate("SessionNoteTab", u"Sign addendum", None))
        self.label_40.setText(QCoreApplication.translate("SessionNoteTab", u"The text cannot change. To correct or add to it, write an addendum. Both are kept.", None))
        self.seal_button.setText(QCoreApplication.translate("SessionNoteTab", u"Signatures", None))
        self.label_43.setText(QCoreApplication.translate("SessionNoteTab", u"Addendum", None))
        self.addendum_what_label.setText(QCoreApplication.translate("SessionNoteTab", u"What it is", None))
        self.addendum_label.setText(QCoreApplication.translate("SessionNoteTab", u"What, to what in the note, and why", None))
        pass
    # retranslateUi

