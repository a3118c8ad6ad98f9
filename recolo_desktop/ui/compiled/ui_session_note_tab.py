# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session_note_tab.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QListView, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from recolo_desktop.ui.widgets.choice import (ChoiceBox, SegmentedChoice)
from recolo_desktop.ui.widgets.date_field import DateField
from recolo_desktop.ui.widgets.text_box import TextBox

class Ui_SessionNoteTab(object):
    def setupUi(self, SessionNoteTab):
        if not SessionNoteTab.objectName():
            SessionNoteTab.setObjectName(u"SessionNoteTab")
        self.layout_53 = QHBoxLayout(SessionNoteTab)
        self.layout_53.setSpacing(0)
        self.layout_53.setObjectName(u"layout_53")
        self.layout_53.setContentsMargins(0, 0, 0, 0)
        self.list_pane = QFrame(SessionNoteTab)
        self.list_pane.setObjectName(u"list_pane")
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

        self.layout_3.addWidget(self.label_1)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_2)

        self.new_button = QPushButton(self.list_pane)
        self.new_button.setObjectName(u"new_button")

        self.layout_3.addWidget(self.new_button)


        self.layout_4.addLayout(self.layout_3)

        self.scope_choice = SegmentedChoice(self.list_pane)
        self.scope_choice.setObjectName(u"scope_choice")

        self.layout_4.addWidget(self.scope_choice)

        self.notes_list = QListView(self.list_pane)
        self.notes_list.setObjectName(u"notes_list")
        self.notes_list.setFrameShape(QFrame.Shape.NoFrame)

        self.layout_4.addWidget(self.notes_list)


        self.layout_53.addWidget(self.list_pane)

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
        self.layout_37 = QVBoxLayout(self.draft_page)
        self.layout_37.setObjectName(u"layout_37")
        self.layout_37.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(self.draft_page)
        self.header.setObjectName(u"header")
        self.header.setMinimumSize(QSize(0, 74))
        self.layout_7 = QHBoxLayout(self.header)
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(20, 10, 18, 10)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(2)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.header)
        self.title_label.setObjectName(u"title_label")

        self.layout_5.addWidget(self.title_label)

        self.facts_label = QLabel(self.header)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setWordWrap(True)

        self.layout_5.addWidget(self.facts_label)


        self.layout_7.addLayout(self.layout_5)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_6)

        self.saved_label = QLabel(self.header)
        self.saved_label.setObjectName(u"saved_label")

        self.layout_7.addWidget(self.saved_label)

        self.discard_button = QPushButton(self.header)
        self.discard_button.setObjectName(u"discard_button")

        self.layout_7.addWidget(self.discard_button)

        self.sign_button = QPushButton(self.header)
        self.sign_button.setObjectName(u"sign_button")

        self.layout_7.addWidget(self.sign_button)


        self.layout_37.addWidget(self.header)

        self.scroll = QScrollArea(self.draft_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_36 = QVBoxLayout(self.content)
        self.layout_36.setSpacing(12)
        self.layout_36.setObjectName(u"layout_36")
        self.layout_36.setContentsMargins(20, 14, 20, 16)
        self.problem_notice = QFrame(self.content)
        self.problem_notice.setObjectName(u"problem_notice")
        self.layout_8 = QVBoxLayout(self.problem_notice)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(12, 8, 12, 8)
        self.problem_label = QLabel(self.problem_notice)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.layout_8.addWidget(self.problem_label)


        self.layout_36.addWidget(self.problem_notice)

        self.card_22 = QFrame(self.content)
        self.card_22.setObjectName(u"card_22")
        self.layout_23 = QVBoxLayout(self.card_22)
        self.layout_23.setSpacing(10)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(16, 12, 16, 14)
        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(16)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.held_on_label = QLabel(self.card_22)
        self.held_on_label.setObjectName(u"held_on_label")

        self.layout_9.addWidget(self.held_on_label)

        self.held_on_problem = QLabel(self.card_22)
        self.held_on_problem.setObjectName(u"held_on_problem")
        self.held_on_problem.setWordWrap(True)
        self.held_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_9.addWidget(self.held_on_problem)

        self.held_on_edit = DateField(self.card_22)
        self.held_on_edit.setObjectName(u"held_on_edit")

        self.layout_9.addWidget(self.held_on_edit)


        self.layout_13.addLayout(self.layout_9)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.starts_label = QLabel(self.card_22)
        self.starts_label.setObjectName(u"starts_label")

        self.layout_10.addWidget(self.starts_label)

        self.starts_problem = QLabel(self.card_22)
        self.starts_problem.setObjectName(u"starts_problem")
        self.starts_problem.setWordWrap(True)
        self.starts_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_10.addWidget(self.starts_problem)

        self.starts_edit = QLineEdit(self.card_22)
        self.starts_edit.setObjectName(u"starts_edit")
        self.starts_edit.setMaximumSize(QSize(100, 16777215))

        self.layout_10.addWidget(self.starts_edit)


        self.layout_13.addLayout(self.layout_10)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.ends_label = QLabel(self.card_22)
        self.ends_label.setObjectName(u"ends_label")

        self.layout_11.addWidget(self.ends_label)

        self.ends_problem = QLabel(self.card_22)
        self.ends_problem.setObjectName(u"ends_problem")
        self.ends_problem.setWordWrap(True)
        self.ends_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_11.addWidget(self.ends_problem)

        self.ends_edit = QLineEdit(self.card_22)
        self.ends_edit.setObjectName(u"ends_edit")
        self.ends_edit.setMaximumSize(QSize(100, 16777215))

        self.layout_11.addWidget(self.ends_edit)


        self.layout_13.addLayout(self.layout_11)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.mode_label = QLabel(self.card_22)
        self.mode_label.setObjectName(u"mode_label")

        self.layout_12.addWidget(self.mode_label)

        self.mode_problem = QLabel(self.card_22)
        self.mode_problem.setObjectName(u"mode_problem")
        self.mode_problem.setWordWrap(True)
        self.mode_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_12.addWidget(self.mode_problem)

        self.mode_edit = ChoiceBox(self.card_22)
        self.mode_edit.setObjectName(u"mode_edit")

        self.layout_12.addWidget(self.mode_edit)


        self.layout_13.addLayout(self.layout_12)


        self.layout_23.addLayout(self.layout_13)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(16)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.location_label = QLabel(self.card_22)
        self.location_label.setObjectName(u"location_label")

        self.layout_14.addWidget(self.location_label)

        self.location_problem = QLabel(self.card_22)
        self.location_problem.setObjectName(u"location_problem")
        self.location_problem.setWordWrap(True)
        self.location_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_14.addWidget(self.location_problem)

        self.location_edit = QLineEdit(self.card_22)
        self.location_edit.setObjectName(u"location_edit")
        self.location_edit.setMaximumSize(QSize(320, 16777215))

        self.layout_14.addWidget(self.location_edit)


        self.layout_16.addLayout(self.layout_14)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.session_number_label = QLabel(self.card_22)
        self.session_number_label.setObjectName(u"session_number_label")

        self.layout_15.addWidget(self.session_number_label)

        self.session_number_problem = QLabel(self.card_22)
        self.session_number_problem.setObjectName(u"session_number_problem")
        self.session_number_problem.setWordWrap(True)
        self.session_number_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_15.addWidget(self.session_number_problem)

        self.session_number_edit = QLineEdit(self.card_22)
        self.session_number_edit.setObjectName(u"session_number_edit")
        self.session_number_edit.setMaximumSize(QSize(140, 16777215))

        self.layout_15.addWidget(self.session_number_edit)


        self.layout_16.addLayout(self.layout_15)


        self.layout_23.addLayout(self.layout_16)

        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(3)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.attendance_label = QLabel(self.card_22)
        self.attendance_label.setObjectName(u"attendance_label")

        self.layout_17.addWidget(self.attendance_label)

        self.attendance_problem = QLabel(self.card_22)
        self.attendance_problem.setObjectName(u"attendance_problem")
        self.attendance_problem.setWordWrap(True)
        self.attendance_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_17.addWidget(self.attendance_problem)

        self.attendance_edit = SegmentedChoice(self.card_22)
        self.attendance_edit.setObjectName(u"attendance_edit")

        self.layout_17.addWidget(self.attendance_edit)


        self.layout_23.addLayout(self.layout_17)

        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(3)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.narrative_label = QLabel(self.card_22)
        self.narrative_label.setObjectName(u"narrative_label")

        self.layout_18.addWidget(self.narrative_label)

        self.narrative_problem = QLabel(self.card_22)
        self.narrative_problem.setObjectName(u"narrative_problem")
        self.narrative_problem.setWordWrap(True)
        self.narrative_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_18.addWidget(self.narrative_problem)

        self.narrative_edit = TextBox(self.card_22)
        self.narrative_edit.setObjectName(u"narrative_edit")

        self.layout_18.addWidget(self.narrative_edit)


        self.layout_23.addLayout(self.layout_18)

        self.label_19 = QLabel(self.card_22)
        self.label_19.setObjectName(u"label_19")
        self.label_19.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_23.addWidget(self.label_19)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.plan_label = QLabel(self.card_22)
        self.plan_label.setObjectName(u"plan_label")

        self.layout_20.addWidget(self.plan_label)

        self.plan_problem = QLabel(self.card_22)
        self.plan_problem.setObjectName(u"plan_problem")
        self.plan_problem.setWordWrap(True)
        self.plan_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_20.addWidget(self.plan_problem)

        self.plan_edit = TextBox(self.card_22)
        self.plan_edit.setObjectName(u"plan_edit")

        self.layout_20.addWidget(self.plan_edit)


        self.layout_23.addLayout(self.layout_20)

        self.layout_21 = QVBoxLayout()
        self.layout_21.setSpacing(3)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.late_reason_label = QLabel(self.card_22)
        self.late_reason_label.setObjectName(u"late_reason_label")

        self.layout_21.addWidget(self.late_reason_label)

        self.late_reason_problem = QLabel(self.card_22)
        self.late_reason_problem.setObjectName(u"late_reason_problem")
        self.late_reason_problem.setWordWrap(True)
        self.late_reason_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_21.addWidget(self.late_reason_problem)

        self.late_reason_edit = TextBox(self.card_22)
        self.late_reason_edit.setObjectName(u"late_reason_edit")

        self.layout_21.addWidget(self.late_reason_edit)


        self.layout_23.addLayout(self.layout_21)


        self.layout_36.addWidget(self.card_22)

        self.card_33 = QFrame(self.content)
        self.card_33.setObjectName(u"card_33")
        self.layout_34 = QVBoxLayout(self.card_33)
        self.layout_34.setSpacing(10)
        self.layout_34.setObjectName(u"layout_34")
        self.layout_34.setContentsMargins(16, 12, 16, 14)
        self.layout_32 = QHBoxLayout()
        self.layout_32.setSpacing(8)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(0, 0, 0, 0)
        self.label_30 = QLabel(self.card_33)
        self.label_30.setObjectName(u"label_30")
        self.label_30.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_32.addWidget(self.label_30)

        self.spacer_31 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_32.addItem(self.spacer_31)

        self.required_chip = QLabel(self.card_33)
        self.required_chip.setObjectName(u"required_chip")
        self.required_chip.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_32.addWidget(self.required_chip)


        self.layout_34.addLayout(self.layout_32)

        self.layout_26 = QHBoxLayout()
        self.layout_26.setSpacing(16)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.layout_24 = QVBoxLayout()
        self.layout_24.setSpacing(3)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.contact_since_label = QLabel(self.card_33)
        self.contact_since_label.setObjectName(u"contact_since_label")

        self.layout_24.addWidget(self.contact_since_label)

        self.contact_since_problem = QLabel(self.card_33)
        self.contact_since_problem.setObjectName(u"contact_since_problem")
        self.contact_since_problem.setWordWrap(True)
        self.contact_since_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_24.addWidget(self.contact_since_problem)

        self.contact_since_edit = SegmentedChoice(self.card_33)
        self.contact_since_edit.setObjectName(u"contact_since_edit")

        self.layout_24.addWidget(self.contact_since_edit)


        self.layout_26.addLayout(self.layout_24)

        self.layout_25 = QVBoxLayout()
        self.layout_25.setSpacing(3)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.risk_change_label = QLabel(self.card_33)
        self.risk_change_label.setObjectName(u"risk_change_label")

        self.layout_25.addWidget(self.risk_change_label)

        self.risk_change_problem = QLabel(self.card_33)
        self.risk_change_problem.setObjectName(u"risk_change_problem")
        self.risk_change_problem.setWordWrap(True)
        self.risk_change_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_25.addWidget(self.risk_change_problem)

        self.risk_change_edit = SegmentedChoice(self.card_33)
        self.risk_change_edit.setObjectName(u"risk_change_edit")

        self.layout_25.addWidget(self.risk_change_edit)


        self.layout_26.addLayout(self.layout_25)


        self.layout_34.addLayout(self.layout_26)

        self.layout_27 = QVBoxLayout()
        self.layout_27.setSpacing(3)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.contact_details_label = QLabel(self.card_33)
        self.contact_details_label.setObjectName(u"contact_details_label")

        self.layout_27.addWidget(self.contact_details_label)

        self.contact_details_problem = QLabel(self.card_33)
        self.contact_details_problem.setObjectName(u"contact_details_problem")
        self.contact_details_problem.setWordWrap(True)
        self.contact_details_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_27.addWidget(self.contact_details_problem)

        self.contact_details_edit = TextBox(self.card_33)
        self.contact_details_edit.setObjectName(u"contact_details_edit")

        self.layout_27.addWidget(self.contact_details_edit)


        self.layout_34.addLayout(self.layout_27)

        self.layout_28 = QVBoxLayout()
        self.layout_28.setSpacing(3)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.what_would_change_label = QLabel(self.card_33)
        self.what_would_change_label.setObjectName(u"what_would_change_label")

        self.layout_28.addWidget(self.what_would_change_label)

        self.what_would_change_problem = QLabel(self.card_33)
        self.what_would_change_problem.setObjectName(u"what_would_change_problem")
        self.what_would_change_problem.setWordWrap(True)
        self.what_would_change_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_28.addWidget(self.what_would_change_problem)

        self.what_would_change_edit = TextBox(self.card_33)
        self.what_would_change_edit.setObjectName(u"what_would_change_edit")

        self.layout_28.addWidget(self.what_would_change_edit)


        self.layout_34.addLayout(self.layout_28)

        self.layout_29 = QVBoxLayout()
        self.layout_29.setSpacing(3)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.told_to_label = QLabel(self.card_33)
        self.told_to_label.setObjectName(u"told_to_label")

        self.layout_29.addWidget(self.told_to_label)

        self.told_to_problem = QLabel(self.card_33)
        self.told_to_problem.setObjectName(u"told_to_problem")
        self.told_to_problem.setWordWrap(True)
        self.told_to_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_29.addWidget(self.told_to_problem)

        self.told_to_edit = QLineEdit(self.card_33)
        self.told_to_edit.setObjectName(u"told_to_edit")

        self.layout_29.addWidget(self.told_to_edit)


        self.layout_34.addLayout(self.layout_29)


        self.layout_36.addWidget(self.card_33)

        self.spacer_35 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_36.addItem(self.spacer_35)

        self.scroll.setWidget(self.content)

        self.layout_37.addWidget(self.scroll)

        self.pages.addWidget(self.draft_page)
        self.signed_page = QWidget()
        self.signed_page.setObjectName(u"signed_page")
        self.layout_52 = QVBoxLayout(self.signed_page)
        self.layout_52.setObjectName(u"layout_52")
        self.layout_52.setContentsMargins(0, 0, 0, 0)
        self.signed_header = QFrame(self.signed_page)
        self.signed_header.setObjectName(u"signed_header")
        self.signed_header.setMinimumSize(QSize(0, 74))
        self.layout_40 = QHBoxLayout(self.signed_header)
        self.layout_40.setSpacing(10)
        self.layout_40.setObjectName(u"layout_40")
        self.layout_40.setContentsMargins(20, 10, 18, 10)
        self.layout_38 = QVBoxLayout()
        self.layout_38.setSpacing(2)
        self.layout_38.setObjectName(u"layout_38")
        self.layout_38.setContentsMargins(0, 0, 0, 0)
        self.signed_title_label = QLabel(self.signed_header)
        self.signed_title_label.setObjectName(u"signed_title_label")

        self.layout_38.addWidget(self.signed_title_label)

        self.signed_facts_label = QLabel(self.signed_header)
        self.signed_facts_label.setObjectName(u"signed_facts_label")
        self.signed_facts_label.setWordWrap(True)

        self.layout_38.addWidget(self.signed_facts_label)


        self.layout_40.addLayout(self.layout_38)

        self.spacer_39 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_40.addItem(self.spacer_39)

        self.addendum_saved_label = QLabel(self.signed_header)
        self.addendum_saved_label.setObjectName(u"addendum_saved_label")

        self.layout_40.addWidget(self.addendum_saved_label)

        self.sign_addendum_button = QPushButton(self.signed_header)
        self.sign_addendum_button.setObjectName(u"sign_addendum_button")

        self.layout_40.addWidget(self.sign_addendum_button)


        self.layout_52.addWidget(self.signed_header)

        self.signed_scroll = QScrollArea(self.signed_page)
        self.signed_scroll.setObjectName(u"signed_scroll")
        self.signed_scroll.setWidgetResizable(True)
        self.signed_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.signed_content = QWidget()
        self.signed_content.setObjectName(u"signed_content")
        self.layout_51 = QVBoxLayout(self.signed_content)
        self.layout_51.setSpacing(12)
        self.layout_51.setObjectName(u"layout_51")
        self.layout_51.setContentsMargins(20, 14, 20, 16)
        self.fault_notice = QFrame(self.signed_content)
        self.fault_notice.setObjectName(u"fault_notice")
        self.layout_41 = QVBoxLayout(self.fault_notice)
        self.layout_41.setObjectName(u"layout_41")
        self.layout_41.setContentsMargins(12, 8, 12, 8)
        self.fault_label = QLabel(self.fault_notice)
        self.fault_label.setObjectName(u"fault_label")
        self.fault_label.setWordWrap(True)

        self.layout_41.addWidget(self.fault_label)


        self.layout_51.addWidget(self.fault_notice)

        self.signed_notice = QFrame(self.signed_content)
        self.signed_notice.setObjectName(u"signed_notice")
        self.layout_43 = QVBoxLayout(self.signed_notice)
        self.layout_43.setObjectName(u"layout_43")
        self.layout_43.setContentsMargins(12, 8, 12, 8)
        self.signed_by_label = QLabel(self.signed_notice)
        self.signed_by_label.setObjectName(u"signed_by_label")
        self.signed_by_label.setWordWrap(True)

        self.layout_43.addWidget(self.signed_by_label)

        self.label_42 = QLabel(self.signed_notice)
        self.label_42.setObjectName(u"label_42")
        self.label_42.setTextFormat(Qt.TextFormat.PlainText)
        self.label_42.setWordWrap(True)

        self.layout_43.addWidget(self.label_42)


        self.layout_51.addWidget(self.signed_notice)

        self.signed_card = QFrame(self.signed_content)
        self.signed_card.setObjectName(u"signed_card")
        self.layout_44 = QVBoxLayout(self.signed_card)
        self.layout_44.setObjectName(u"layout_44")
        self.layout_44.setContentsMargins(16, 14, 16, 14)
        self.signed_grid = QGridLayout()
        self.signed_grid.setObjectName(u"signed_grid")
        self.signed_grid.setHorizontalSpacing(14)
        self.signed_grid.setVerticalSpacing(8)
        self.signed_grid.setContentsMargins(0, 0, 0, 0)

        self.layout_44.addLayout(self.signed_grid)


        self.layout_51.addWidget(self.signed_card)

        self.addenda_layout = QVBoxLayout()
        self.addenda_layout.setSpacing(12)
        self.addenda_layout.setObjectName(u"addenda_layout")
        self.addenda_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_51.addLayout(self.addenda_layout)

        self.addendum_card = QFrame(self.signed_content)
        self.addendum_card.setObjectName(u"addendum_card")
        self.layout_49 = QVBoxLayout(self.addendum_card)
        self.layout_49.setSpacing(8)
        self.layout_49.setObjectName(u"layout_49")
        self.layout_49.setContentsMargins(16, 12, 16, 14)
        self.layout_47 = QHBoxLayout()
        self.layout_47.setObjectName(u"layout_47")
        self.layout_47.setContentsMargins(0, 0, 0, 0)
        self.label_45 = QLabel(self.addendum_card)
        self.label_45.setObjectName(u"label_45")
        self.label_45.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_47.addWidget(self.label_45)

        self.spacer_46 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_47.addItem(self.spacer_46)


        self.layout_49.addLayout(self.layout_47)

        self.layout_48 = QVBoxLayout()
        self.layout_48.setSpacing(3)
        self.layout_48.setObjectName(u"layout_48")
        self.layout_48.setContentsMargins(0, 0, 0, 0)
        self.addendum_label = QLabel(self.addendum_card)
        self.addendum_label.setObjectName(u"addendum_label")

        self.layout_48.addWidget(self.addendum_label)

        self.addendum_problem = QLabel(self.addendum_card)
        self.addendum_problem.setObjectName(u"addendum_problem")
        self.addendum_problem.setWordWrap(True)
        self.addendum_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_48.addWidget(self.addendum_problem)

        self.addendum_edit = TextBox(self.addendum_card)
        self.addendum_edit.setObjectName(u"addendum_edit")

        self.layout_48.addWidget(self.addendum_edit)


        self.layout_49.addLayout(self.layout_48)


        self.layout_51.addWidget(self.addendum_card)

        self.spacer_50 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_51.addItem(self.spacer_50)

        self.signed_scroll.setWidget(self.signed_content)

        self.layout_52.addWidget(self.signed_scroll)

        self.pages.addWidget(self.signed_page)

        self.layout_53.addWidget(self.pages)

        self.layout_53.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.held_on_label.setBuddy(self.held_on_edit)
        self.starts_label.setBuddy(self.starts_edit)
        self.ends_label.setBuddy(self.ends_edit)
        self.mode_label.setBuddy(self.mode_edit)
        self.location_label.setBuddy(self.location_edit)
        self.session_number_label.setBuddy(self.session_number_edit)
        self.attendance_label.setBuddy(self.attendance_edit)
        self.narrative_label.setBuddy(self.narrative_edit)
        self.plan_label.setBuddy(self.plan_edit)
        self.late_reason_label.setBuddy(self.late_reason_edit)
        self.contact_since_label.setBuddy(self.contact_since_edit)
        self.risk_change_label.setBuddy(self.risk_change_edit)
        self.contact_details_label.setBuddy(self.contact_details_edit)
        self.what_would_change_label.setBuddy(self.what_would_change_edit)
        self.told_to_label.setBuddy(self.told_to_edit)
        self.addendum_label.setBuddy(self.addendum_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SessionNoteTab)

        QMetaObject.connectSlotsByName(SessionNoteTab)
    # setupUi

    def retranslateUi(self, SessionNoteTab):
        self.list_pane.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"pane", None))
        self.label_1.setText(QCoreApplication.translate("SessionNoteTab", u"Session notes", None))
        self.label_1.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"h3", None))
        self.new_button.setText(QCoreApplication.translate("SessionNoteTab", u"New note", None))
        self.scope_choice.setProperty(u"options", QCoreApplication.translate("SessionNoteTab", u"all=All|unsigned=To sign|mine=Mine", None))
        self.header.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"header", None))
        self.title_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"h1", None))
        self.facts_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"second", None))
        self.saved_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"second", None))
        self.discard_button.setText(QCoreApplication.translate("SessionNoteTab", u"Delete draft", None))
        self.discard_button.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"text", None))
        self.sign_button.setText(QCoreApplication.translate("SessionNoteTab", u"Sign and lock", None))
        self.sign_button.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"primary", None))
        self.problem_notice.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"notice", None))
        self.problem_notice.setProperty(u"tone", QCoreApplication.translate("SessionNoteTab", u"red", None))
        self.card_22.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"card", None))
        self.held_on_label.setText(QCoreApplication.translate("SessionNoteTab", u"Date of session", None))
        self.held_on_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.held_on_problem.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"problem", None))
        self.starts_label.setText(QCoreApplication.translate("SessionNoteTab", u"Started", None))
        self.starts_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.starts_problem.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"problem", None))
        self.ends_label.setText(QCoreApplication.translate("SessionNoteTab", u"Ended", None))
        self.ends_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.ends_problem.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"problem", None))
        self.mode_label.setText(QCoreApplication.translate("SessionNoteTab", u"How", None))
        self.mode_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.mode_problem.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"problem", None))
        self.mode_edit.setProperty(u"options", QCoreApplication.translate("SessionNoteTab", u"in person=In person|video=Video|phone=Phone|letter=Letter", None))
        self.location_label.setText(QCoreApplication.translate("SessionNoteTab", u"Where", None))
        self.location_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.location_problem.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"problem", None))
        self.session_number_label.setText(QCoreApplication.translate("SessionNoteTab", u"Session number", None))
        self.session_number_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.session_number_problem.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"problem", None))
        self.attendance_label.setText(QCoreApplication.translate("SessionNoteTab", u"Attendance", None))
        self.attendance_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.attendance_problem.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"problem", None))
        self.attendance_edit.setProperty(u"options", QCoreApplication.translate("SessionNoteTab", u"5=Attended|6=Late, seen|3=Did not attend|2=Cancelled", None))
        self.narrative_label.setText(QCoreApplication.translate("SessionNoteTab", u"What we worked on", None))
        self.narrative_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.narrative_problem.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"problem", None))
        self.label_19.setText(QCoreApplication.translate("SessionNoteTab", u"Plain words. Write \u201cPerson A\u201d, not the name.", None))
        self.label_19.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"hint", None))
        self.plan_label.setText(QCoreApplication.translate("SessionNoteTab", u"Plan until next time", None))
        self.plan_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.plan_problem.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"problem", None))
        self.late_reason_label.setText(QCoreApplication.translate("SessionNoteTab", u"Why this note is late", None))
        self.late_reason_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.late_reason_problem.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"problem", None))
        self.card_33.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"card", None))
        self.label_30.setText(QCoreApplication.translate("SessionNoteTab", u"Risk review", None))
        self.label_30.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"h3", None))
        self.required_chip.setText(QCoreApplication.translate("SessionNoteTab", u"Required before signing", None))
        self.required_chip.setProperty(u"tone", QCoreApplication.translate("SessionNoteTab", u"grey", None))
        self.contact_since_label.setText(QCoreApplication.translate("SessionNoteTab", u"Any contact with a protected person since the last session?", None))
        self.contact_since_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.contact_since_problem.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"problem", None))
        self.contact_since_edit.setProperty(u"options", QCoreApplication.translate("SessionNoteTab", u"no=No|yes=Yes|not asked=Not asked", None))
        self.risk_change_label.setText(QCoreApplication.translate("SessionNoteTab", u"Risk since last session", None))
        self.risk_change_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.risk_change_problem.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"problem", None))
        self.risk_change_edit.setProperty(u"options", QCoreApplication.translate("SessionNoteTab", u"lower=Lower|same=Same|higher=Higher", None))
        self.contact_details_label.setText(QCoreApplication.translate("SessionNoteTab", u"What contact, in the client's words", None))
        self.contact_details_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.contact_details_problem.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"problem", None))
        self.what_would_change_label.setText(QCoreApplication.translate("SessionNoteTab", u"What would change this judgement", None))
        self.what_would_change_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.what_would_change_problem.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"problem", None))
        self.told_to_label.setText(QCoreApplication.translate("SessionNoteTab", u"Who was told (optional)", None))
        self.told_to_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.told_to_problem.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"problem", None))
        self.signed_header.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"header", None))
        self.signed_title_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"h1", None))
        self.signed_facts_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"second", None))
        self.addendum_saved_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"second", None))
        self.sign_addendum_button.setText(QCoreApplication.translate("SessionNoteTab", u"Sign addendum", None))
        self.sign_addendum_button.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"primary", None))
        self.fault_notice.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"notice", None))
        self.fault_notice.setProperty(u"tone", QCoreApplication.translate("SessionNoteTab", u"red", None))
        self.signed_notice.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"notice", None))
        self.signed_notice.setProperty(u"tone", QCoreApplication.translate("SessionNoteTab", u"green", None))
        self.signed_by_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.label_42.setText(QCoreApplication.translate("SessionNoteTab", u"The text cannot change. To correct or add to it, write an addendum. Both are kept.", None))
        self.signed_card.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"card", None))
        self.addendum_card.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"card", None))
        self.label_45.setText(QCoreApplication.translate("SessionNoteTab", u"Addendum", None))
        self.label_45.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"h3", None))
        self.addendum_label.setText(QCoreApplication.translate("SessionNoteTab", u"What are you adding, and why?", None))
        self.addendum_label.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"label", None))
        self.addendum_problem.setProperty(u"kind", QCoreApplication.translate("SessionNoteTab", u"problem", None))
        pass
    # retranslateUi

