# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letters_tab.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.rich_box import RichBox

class Ui_LettersTab(object):
    def setupUi(self, LettersTab):
        if not LettersTab.objectName():
            LettersTab.setObjectName(u"LettersTab")
        self.layout_32 = QHBoxLayout(LettersTab)
        self.layout_32.setSpacing(0)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(0, 0, 0, 0)
        self.list_pane = QFrame(LettersTab)
        self.list_pane.setObjectName(u"list_pane")
        self.list_pane.setProperty(u"kind", u"pane")
        self.list_pane.setMinimumSize(QSize(250, 0))
        self.list_pane.setMaximumSize(QSize(280, 16777215))
        self.layout_4 = QVBoxLayout(self.list_pane)
        self.layout_4.setSpacing(4)
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

        self.layout_5001 = QHBoxLayout()
        self.layout_5001.setSpacing(0)
        self.layout_5001.setObjectName(u"layout_5001")
        self.layout_5001.setContentsMargins(12, 0, 12, 8)
        self.filter_box = QLineEdit(self.list_pane)
        self.filter_box.setObjectName(u"filter_box")

        self.layout_5001.addWidget(self.filter_box)


        self.layout_4.addLayout(self.layout_5001)

        self.letters_list = QListView(self.list_pane)
        self.letters_list.setObjectName(u"letters_list")
        self.letters_list.setFrameShape(QFrame.Shape.NoFrame)

        self.layout_4.addWidget(self.letters_list)

        self.deleted_button = QPushButton(self.list_pane)
        self.deleted_button.setObjectName(u"deleted_button")
        self.deleted_button.setProperty(u"kind", u"text")

        self.layout_4.addWidget(self.deleted_button)

        self.elsewhere_label = QLabel(self.list_pane)
        self.elsewhere_label.setObjectName(u"elsewhere_label")
        self.elsewhere_label.setWordWrap(True)
        self.elsewhere_label.setTextFormat(Qt.TextFormat.PlainText)
        self.elsewhere_label.setMargin(12)
        self.elsewhere_label.setProperty(u"kind", u"second")

        self.layout_4.addWidget(self.elsewhere_label)


        self.layout_32.addWidget(self.list_pane)

        self.pages = QStackedWidget(LettersTab)
        self.pages.setObjectName(u"pages")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.pages.addWidget(self.empty_page)
        self.letter_page = QWidget()
        self.letter_page.setObjectName(u"letter_page")
        self.layout_31 = QVBoxLayout(self.letter_page)
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(self.letter_page)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"kind", u"header")
        self.header.setMinimumSize(QSize(0, 74))
        self.layout_9 = QHBoxLayout(self.header)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(20, 10, 16, 10)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(2)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.header)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"h1")

        self.layout_7.addWidget(self.title_label)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.facts_label = QLabel(self.header)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setProperty(u"kind", u"second")

        self.layout_6.addWidget(self.facts_label)

        self.check_chip = QLabel(self.header)
        self.check_chip.setObjectName(u"check_chip")
        self.check_chip.setProperty(u"kind", u"chip")
        self.check_chip.setProperty(u"tone", u"red")

        self.layout_6.addWidget(self.check_chip)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_5)


        self.layout_7.addLayout(self.layout_6)


        self.layout_9.addLayout(self.layout_7)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_8)

        self.steps_label = QLabel(self.header)
        self.steps_label.setObjectName(u"steps_label")
        self.steps_label.setProperty(u"kind", u"second")

        self.layout_9.addWidget(self.steps_label)

        self.saved_label = QLabel(self.header)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"kind", u"second")

        self.layout_9.addWidget(self.saved_label)

        self.hand_button = QPushButton(self.header)
        self.hand_button.setObjectName(u"hand_button")
        self.hand_button.setProperty(u"kind", u"text")

        self.layout_9.addWidget(self.hand_button)

        self.discard_button = QPushButton(self.header)
        self.discard_button.setObjectName(u"discard_button")
        self.discard_button.setProperty(u"kind", u"text")

        self.layout_9.addWidget(self.discard_button)

        self.print_button = QPushButton(self.header)
        self.print_button.setObjectName(u"print_button")

        self.layout_9.addWidget(self.print_button)

        self.sign_button = QPushButton(self.header)
        self.sign_button.setObjectName(u"sign_button")
        self.sign_button.setProperty(u"kind", u"primary")

        self.layout_9.addWidget(self.sign_button)


        self.layout_31.addWidget(self.header)

        self.split = QSplitter(self.letter_page)
        self.split.setObjectName(u"split")
        self.split.setOrientation(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.composing = QWidget(self.split)
        self.composing.setObjectName(u"composing")
        self.layout_6003 = QVBoxLayout(self.composing)
        self.layout_6003.setSpacing(0)
        self.layout_6003.setObjectName(u"layout_6003")
        self.layout_6003.setContentsMargins(0, 0, 0, 0)
        self.composer = QScrollArea(self.composing)
        self.composer.setObjectName(u"composer")
        self.composer.setWidgetResizable(True)
        self.composer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_26 = QVBoxLayout(self.content)
        self.layout_26.setSpacing(10)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(20, 14, 16, 16)
        self.fault_notice = QFrame(self.content)
        self.fault_notice.setObjectName(u"fault_notice")
        self.fault_notice.setProperty(u"kind", u"notice")
        self.fault_notice.setProperty(u"tone", u"red")
        self.layout_10 = QVBoxLayout(self.fault_notice)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(12, 8, 12, 8)
        self.fault_label = QLabel(self.fault_notice)
        self.fault_label.setObjectName(u"fault_label")
        self.fault_label.setWordWrap(True)

        self.layout_10.addWidget(self.fault_label)


        self.layout_26.addWidget(self.fault_notice)

        self.sealed_notice = QFrame(self.content)
        self.sealed_notice.setObjectName(u"sealed_notice")
        self.sealed_notice.setProperty(u"kind", u"notice")
        self.sealed_notice.setProperty(u"tone", u"green")
        self.layout_11 = QVBoxLayout(self.sealed_notice)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(12, 8, 12, 8)
        self.sealed_label = QLabel(self.sealed_notice)
        self.sealed_label.setObjectName(u"sealed_label")
        self.sealed_label.setWordWrap(True)
        self.sealed_label.setProperty(u"kind", u"label")

        self.layout_11.addWidget(self.sealed_label)

        self.sealed_facts_label = QLabel(self.sealed_notice)
        self.sealed_facts_label.setObjectName(u"sealed_facts_label")
        self.sealed_facts_label.setWordWrap(True)

        self.layout_11.addWidget(self.sealed_facts_label)

        self.seal_button = QPushButton(self.sealed_notice)
        self.seal_button.setObjectName(u"seal_button")

        self.layout_11.addWidget(self.seal_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.event_button = QPushButton(self.sealed_notice)
        self.event_button.setObjectName(u"event_button")

        self.layout_11.addWidget(self.event_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.again_button = QPushButton(self.sealed_notice)
        self.again_button.setObjectName(u"again_button")

        self.layout_11.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.copy_button = QPushButton(self.sealed_notice)
        self.copy_button.setObjectName(u"copy_button")

        self.layout_11.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeft)


        self.layout_26.addWidget(self.sealed_notice)

        self.draft_form = QWidget(self.content)
        self.draft_form.setObjectName(u"draft_form")
        self.draft_form.setProperty(u"kind", u"clear")
        self.layout_24 = QVBoxLayout(self.draft_form)
        self.layout_24.setSpacing(10)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(16)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.recipient_label = QLabel(self.draft_form)
        self.recipient_label.setObjectName(u"recipient_label")
        self.recipient_label.setProperty(u"kind", u"label")

        self.layout_12.addWidget(self.recipient_label)

        self.recipient_problem = QLabel(self.draft_form)
        self.recipient_problem.setObjectName(u"recipient_problem")
        self.recipient_problem.setProperty(u"kind", u"problem")
        self.recipient_problem.setWordWrap(True)
        self.recipient_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_12.addWidget(self.recipient_problem)

        self.recipient_edit = ChoiceBox(self.draft_form)
        self.recipient_edit.setObjectName(u"recipient_edit")

        self.layout_12.addWidget(self.recipient_edit)


        self.layout_14.addLayout(self.layout_12)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.draft_form)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"label")

        self.layout_13.addWidget(self.kind_label)

        self.kind_problem = QLabel(self.draft_form)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setProperty(u"kind", u"problem")
        self.kind_problem.setWordWrap(True)
        self.kind_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_13.addWidget(self.kind_problem)

        self.kind_edit = ChoiceBox(self.draft_form)
        self.kind_edit.setObjectName(u"kind_edit")

        self.layout_13.addWidget(self.kind_edit)


        self.layout_14.addLayout(self.layout_13)


        self.layout_24.addLayout(self.layout_14)

        self.address_label = QLabel(self.draft_form)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"kind", u"hint")
        self.address_label.setWordWrap(True)

        self.layout_24.addWidget(self.address_label)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(16)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.copies_label = QLabel(self.draft_form)
        self.copies_label.setObjectName(u"copies_label")
        self.copies_label.setProperty(u"kind", u"label")

        self.layout_16.addWidget(self.copies_label)

        self.copies_problem = QLabel(self.draft_form)
        self.copies_problem.setObjectName(u"copies_problem")
        self.copies_problem.setProperty(u"kind", u"problem")
        self.copies_problem.setWordWrap(True)
        self.copies_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_16.addWidget(self.copies_problem)

        self.layout_7001 = QHBoxLayout()
        self.layout_7001.setSpacing(6)
        self.layout_7001.setObjectName(u"layout_7001")
        self.copies_edit = QLineEdit(self.draft_form)
        self.copies_edit.setObjectName(u"copies_edit")

        self.layout_7001.addWidget(self.copies_edit)

        self.add_copy_button = QPushButton(self.draft_form)
        self.add_copy_button.setObjectName(u"add_copy_button")

        self.layout_7001.addWidget(self.add_copy_button)


        self.layout_16.addLayout(self.layout_7001)


        self.layout_17.addLayout(self.layout_16)

        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(3)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(self.draft_form)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setProperty(u"kind", u"label")

        self.layout_18.addWidget(self.subject_label)

        self.subject_problem = QLabel(self.draft_form)
        self.subject_problem.setObjectName(u"subject_problem")
        self.subject_problem.setProperty(u"kind", u"problem")
        self.subject_problem.setWordWrap(True)
        self.subject_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_18.addWidget(self.subject_problem)

        self.subject_edit = QLineEdit(self.draft_form)
        self.subject_edit.setObjectName(u"subject_edit")

        self.layout_18.addWidget(self.subject_edit)


        self.layout_17.addLayout(self.layout_18)


        self.layout_24.addLayout(self.layout_17)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.tools_layout = QHBoxLayout()
        self.tools_layout.setObjectName(u"tools_layout")
        self.body_label = QLabel(self.draft_form)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setProperty(u"kind", u"label")

        self.tools_layout.addWidget(self.body_label)


        self.layout_20.addLayout(self.tools_layout)

        self.body_problem = QLabel(self.draft_form)
        self.body_problem.setObjectName(u"body_problem")
        self.body_problem.setProperty(u"kind", u"problem")
        self.body_problem.setWordWrap(True)
        self.body_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_20.addWidget(self.body_problem)

        self.body_edit = RichBox(self.draft_form)
        self.body_edit.setObjectName(u"body_edit")

        self.layout_20.addWidget(self.body_edit)

        self.reading_label = QLabel(self.draft_form)
        self.reading_label.setObjectName(u"reading_label")
        self.reading_label.setWordWrap(True)
        self.reading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reading_label.setProperty(u"kind", u"hint")

        self.layout_20.addWidget(self.reading_label)

        self.left_out_label = QLabel(self.draft_form)
        self.left_out_label.setObjectName(u"left_out_label")
        self.left_out_label.setWordWrap(True)
        self.left_out_label.setProperty(u"kind", u"second")
        self.left_out_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_20.addWidget(self.left_out_label)


        self.layout_24.addLayout(self.layout_20)


        self.layout_26.addWidget(self.draft_form)

        self.spacer_25 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_26.addItem(self.spacer_25)

        self.composer.setWidget(self.content)

        self.layout_6003.addWidget(self.composer)

        self.check_pane = QFrame(self.composing)
        self.check_pane.setObjectName(u"check_pane")
        self.layout_6001 = QVBoxLayout(self.check_pane)
        self.layout_6001.setSpacing(6)
        self.layout_6001.setObjectName(u"layout_6001")
        self.layout_6001.setContentsMargins(20, 8, 16, 10)
        self.layout_23 = QHBoxLayout()
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.label_21 = QLabel(self.check_pane)
        self.label_21.setObjectName(u"label_21")
        self.label_21.setTextFormat(Qt.TextFormat.PlainText)
        self.label_21.setProperty(u"kind", u"h3")

        self.layout_23.addWidget(self.label_21)

        self.check_count_chip = QLabel(self.check_pane)
        self.check_count_chip.setObjectName(u"check_count_chip")
        self.check_count_chip.setProperty(u"kind", u"chip")
        self.check_count_chip.setProperty(u"tone", u"red")

        self.layout_23.addWidget(self.check_count_chip)

        self.spacer_22 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_23.addItem(self.spacer_22)


        self.layout_6001.addLayout(self.layout_23)

        self.findings_area = QScrollArea(self.check_pane)
        self.findings_area.setObjectName(u"findings_area")
        self.findings_area.setWidgetResizable(True)
        self.findings_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.findings_content = QWidget()
        self.findings_content.setObjectName(u"findings_content")
        self.layout_6002 = QVBoxLayout(self.findings_content)
        self.layout_6002.setObjectName(u"layout_6002")
        self.layout_6002.setContentsMargins(0, 0, 0, 0)
        self.findings_layout = QVBoxLayout()
        self.findings_layout.setSpacing(8)
        self.findings_layout.setObjectName(u"findings_layout")
        self.findings_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_6002.addLayout(self.findings_layout)

        self.findings_area.setWidget(self.findings_content)

        self.layout_6001.addWidget(self.findings_area)


        self.layout_6003.addWidget(self.check_pane)

        self.split.addWidget(self.composing)
        self.preview_pane = QFrame(self.split)
        self.preview_pane.setObjectName(u"preview_pane")
        self.preview_pane.setProperty(u"kind", u"sunken")
        self.layout_30 = QVBoxLayout(self.preview_pane)
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setContentsMargins(0, 0, 0, 0)
        self.layout_29 = QHBoxLayout()
        self.layout_29.setSpacing(6)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(16, 8, 12, 8)
        self.label_27 = QLabel(self.preview_pane)
        self.label_27.setObjectName(u"label_27")
        self.label_27.setTextFormat(Qt.TextFormat.PlainText)
        self.label_27.setProperty(u"kind", u"h3")

        self.layout_29.addWidget(self.label_27)

        self.pages_label = QLabel(self.preview_pane)
        self.pages_label.setObjectName(u"pages_label")
        self.pages_label.setProperty(u"kind", u"second")

        self.layout_29.addWidget(self.pages_label)

        self.spacer_28 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_29.addItem(self.spacer_28)

        self.zoom_out_button = QPushButton(self.preview_pane)
        self.zoom_out_button.setObjectName(u"zoom_out_button")
        self.zoom_out_button.setProperty(u"kind", u"small")

        self.layout_29.addWidget(self.zoom_out_button)

        self.fit_button = QPushButton(self.preview_pane)
        self.fit_button.setObjectName(u"fit_button")
        self.fit_button.setProperty(u"kind", u"small")

        self.layout_29.addWidget(self.fit_button)

        self.zoom_in_button = QPushButton(self.preview_pane)
        self.zoom_in_button.setObjectName(u"zoom_in_button")
        self.zoom_in_button.setProperty(u"kind", u"small")

        self.layout_29.addWidget(self.zoom_in_button)


        self.layout_30.addLayout(self.layout_29)

        self.preview_layout = QVBoxLayout()
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_30.addLayout(self.preview_layout)

        self.split.addWidget(self.preview_pane)

        self.layout_31.addWidget(self.split)

        self.pages.addWidget(self.letter_page)

        self.layout_32.addWidget(self.pages)

        self.layout_32.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.recipient_label.setBuddy(self.recipient_edit)
        self.kind_label.setBuddy(self.kind_edit)
        self.copies_label.setBuddy(self.copies_edit)
        self.subject_label.setBuddy(self.subject_edit)
        self.body_label.setBuddy(self.body_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LettersTab)

        QMetaObject.connectSlotsByName(LettersTab)
    # setupUi

    def retranslateUi(self, LettersTab):
        self.label_1.setText(QCoreApplication.translate("LettersTab", u"Letters", None))
        self.new_button.setText(QCoreApplication.translate("LettersTab", u"New", None))
        self.filter_box.setPlaceholderText(QCoreApplication.translate("LettersTab", u"Find by name, kind or state", None))
        self.deleted_button.setText(QCoreApplication.translate("LettersTab", u"Deleted drafts", None))
        self.hand_button.setText(QCoreApplication.translate("LettersTab", u"Hand to a colleague", None))
        self.discard_button.setText(QCoreApplication.translate("LettersTab", u"Delete draft", None))
        self.print_button.setText(QCoreApplication.translate("LettersTab", u"Print", None))
        self.sign_button.setText(QCoreApplication.translate("LettersTab", u"Review and sign", None))
        self.seal_button.setText(QCoreApplication.translate("LettersTab", u"Signatures", None))
        self.event_button.setText(QCoreApplication.translate("LettersTab", u"What became of it", None))
        self.again_button.setText(QCoreApplication.translate("LettersTab", u"Replace with a new letter", None))
        self.copy_button.setText(QCoreApplication.translate("LettersTab", u"Encrypted copy for somebody", None))
        self.recipient_label.setText(QCoreApplication.translate("LettersTab", u"To", None))
        self.kind_label.setText(QCoreApplication.translate("LettersTab", u"Template", None))
        self.copies_label.setText(QCoreApplication.translate("LettersTab", u"Copies to (optional)", None))
        self.copies_edit.setPlaceholderText(QCoreApplication.translate("LettersTab", u"Name (role); name (role)", None))
#if QT_CONFIG(tooltip)
        self.copies_edit.setToolTip(QCoreApplication.translate("LettersTab", u"Names with roles, separated by semicolons. Addresses come from the client file.", None))
#endif // QT_CONFIG(tooltip)
        self.add_copy_button.setText(QCoreApplication.translate("LettersTab", u"Add", None))
#if QT_CONFIG(tooltip)
        self.add_copy_button.setToolTip(QCoreApplication.translate("LettersTab", u"Somebody from the client file, with the address that the file holds", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.add_copy_button.setAccessibleName(QCoreApplication.translate("LettersTab", u"Add a copy for somebody from the client file", None))
#endif // QT_CONFIG(accessibility)
        self.subject_label.setText(QCoreApplication.translate("LettersTab", u"Heading", None))
        self.body_label.setText(QCoreApplication.translate("LettersTab", u"Letter", None))
        self.label_21.setText(QCoreApplication.translate("LettersTab", u"Safety check", None))
        self.label_27.setText(QCoreApplication.translate("LettersTab", u"Preview", None))
        self.zoom_out_button.setText(QCoreApplication.translate("LettersTab", u"Smaller", None))
        self.fit_button.setText(QCoreApplication.translate("LettersTab", u"Fit width", None))
        self.zoom_in_button.setText(QCoreApplication.translate("LettersTab", u"Larger", None))
        pass
    # retranslateUi

