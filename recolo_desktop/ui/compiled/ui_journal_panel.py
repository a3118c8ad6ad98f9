# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'journal_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTableView, QTextBrowser, QVBoxLayout

from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.date_field import DateField

class Ui_JournalPanel(object):
    def setupUi(self, JournalPanel):
        if not JournalPanel.objectName():
            JournalPanel.setObjectName(u"JournalPanel")
        self.layout_13 = QVBoxLayout(JournalPanel)
        self.layout_13.setSpacing(12)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(20, 14, 16, 16)
        self.filter_card = QFrame(JournalPanel)
        self.filter_card.setObjectName(u"filter_card")
        self.filter_card.setProperty(u"kind", u"card")
        self.layout_12 = QVBoxLayout(self.filter_card)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(16, 12, 16, 12)
        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(16)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(3)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.client_label = QLabel(self.filter_card)
        self.client_label.setObjectName(u"client_label")
        self.client_label.setProperty(u"kind", u"label")

        self.layout_1.addWidget(self.client_label)

        self.client_problem = QLabel(self.filter_card)
        self.client_problem.setObjectName(u"client_problem")
        self.client_problem.setProperty(u"kind", u"problem")
        self.client_problem.setWordWrap(True)
        self.client_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1.addWidget(self.client_problem)

        self.client_edit = ChoiceBox(self.filter_card)
        self.client_edit.setObjectName(u"client_edit")

        self.layout_1.addWidget(self.client_edit)


        self.layout_4.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.filter_card)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"kind", u"label")

        self.layout_2.addWidget(self.person_label)

        self.person_problem = QLabel(self.filter_card)
        self.person_problem.setObjectName(u"person_problem")
        self.person_problem.setProperty(u"kind", u"problem")
        self.person_problem.setWordWrap(True)
        self.person_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2.addWidget(self.person_problem)

        self.person_edit = ChoiceBox(self.filter_card)
        self.person_edit.setObjectName(u"person_edit")

        self.layout_2.addWidget(self.person_edit)


        self.layout_4.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.action_label = QLabel(self.filter_card)
        self.action_label.setObjectName(u"action_label")
        self.action_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.action_label)

        self.action_problem = QLabel(self.filter_card)
        self.action_problem.setObjectName(u"action_problem")
        self.action_problem.setProperty(u"kind", u"problem")
        self.action_problem.setWordWrap(True)
        self.action_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.action_problem)

        self.action_edit = ChoiceBox(self.filter_card)
        self.action_edit.setObjectName(u"action_edit")

        self.layout_3.addWidget(self.action_edit)


        self.layout_4.addLayout(self.layout_3)


        self.layout_12.addLayout(self.layout_4)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(16)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.since_label = QLabel(self.filter_card)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setProperty(u"kind", u"label")

        self.layout_5.addWidget(self.since_label)

        self.since_problem = QLabel(self.filter_card)
        self.since_problem.setObjectName(u"since_problem")
        self.since_problem.setProperty(u"kind", u"problem")
        self.since_problem.setWordWrap(True)
        self.since_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5.addWidget(self.since_problem)

        self.since_edit = DateField(self.filter_card)
        self.since_edit.setObjectName(u"since_edit")

        self.layout_5.addWidget(self.since_edit)


        self.layout_11.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.filter_card)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"kind", u"label")

        self.layout_6.addWidget(self.until_label)

        self.until_problem = QLabel(self.filter_card)
        self.until_problem.setObjectName(u"until_problem")
        self.until_problem.setProperty(u"kind", u"problem")
        self.until_problem.setWordWrap(True)
        self.until_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_6.addWidget(self.until_problem)

        self.until_edit = DateField(self.filter_card)
        self.until_edit.setObjectName(u"until_edit")

        self.layout_6.addWidget(self.until_edit)


        self.layout_11.addLayout(self.layout_6)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_7)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.show_button = QPushButton(self.filter_card)
        self.show_button.setObjectName(u"show_button")
        self.show_button.setProperty(u"kind", u"primary")

        self.layout_8.addWidget(self.show_button)

        self.verify_button = QPushButton(self.filter_card)
        self.verify_button.setObjectName(u"verify_button")

        self.layout_8.addWidget(self.verify_button)

        self.print_button = QPushButton(self.filter_card)
        self.print_button.setObjectName(u"print_button")

        self.layout_8.addWidget(self.print_button)


        self.layout_9.addLayout(self.layout_8)


        self.layout_11.addLayout(self.layout_9)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_10)


        self.layout_12.addLayout(self.layout_11)

        self.form_problem = QLabel(self.filter_card)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_12.addWidget(self.form_problem)

        self.count_label = QLabel(self.filter_card)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"second")
        self.count_label.setWordWrap(True)

        self.layout_12.addWidget(self.count_label)


        self.layout_13.addWidget(self.filter_card)

        self.split = QSplitter(JournalPanel)
        self.split.setObjectName(u"split")
        self.split.setOrientation(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.lines_table = QTableView(self.split)
        self.lines_table.setObjectName(u"lines_table")
        self.lines_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.lines_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.lines_table.setShowGrid(False)
        self.lines_table.setCornerButtonEnabled(False)
        self.lines_table.setTabKeyNavigation(False)
        self.split.addWidget(self.lines_table)
        self.detail_view = QTextBrowser(self.split)
        self.detail_view.setObjectName(u"detail_view")
        self.split.addWidget(self.detail_view)

        self.layout_13.addWidget(self.split)

        self.layout_13.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.client_label.setBuddy(self.client_edit)
        self.person_label.setBuddy(self.person_edit)
        self.action_label.setBuddy(self.action_edit)
        self.since_label.setBuddy(self.since_edit)
        self.until_label.setBuddy(self.until_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(JournalPanel)

        QMetaObject.connectSlotsByName(JournalPanel)
    # setupUi

    def retranslateUi(self, JournalPanel):
        self.client_label.setText(QCoreApplication.translate("JournalPanel", u"Client", None))
        self.person_label.setText(QCoreApplication.translate("JournalPanel", u"Colleague", None))
        self.action_label.setText(QCoreApplication.translate("JournalPanel", u"What was done", None))
        self.since_label.setText(QCoreApplication.translate("JournalPanel", u"From (optional)", None))
        self.until_label.setText(QCoreApplication.translate("JournalPanel", u"To (optional)", None))
        self.show_button.setText(QCoreApplication.translate("JournalPanel", u"Show", None))
        self.verify_button.setText(QCoreApplication.translate("JournalPanel", u"Verify the chain", None))
        self.print_button.setText(QCoreApplication.translate("JournalPanel", u"Print", None))
        pass
    # retranslateUi

