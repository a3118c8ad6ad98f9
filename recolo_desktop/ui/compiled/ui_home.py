# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'home.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout

from recolo_desktop.ui.kit.choice import SegmentedChoice

class Ui_Home(object):
    def setupUi(self, Home):
        if not Home.objectName():
            Home.setObjectName(u"Home")
        self.layout_18 = QVBoxLayout(Home)
        self.layout_18.setSpacing(10)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(20, 12, 20, 14)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(Home)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"h1")

        self.layout_2.addWidget(self.day_label)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.backup_label = QLabel(Home)
        self.backup_label.setObjectName(u"backup_label")
        self.backup_label.setProperty(u"kind", u"second")

        self.layout_2.addWidget(self.backup_label)


        self.layout_18.addLayout(self.layout_2)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(14)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(12)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.day_card = QFrame(Home)
        self.day_card.setObjectName(u"day_card")
        self.day_card.setProperty(u"kind", u"card")
        self.layout_6 = QVBoxLayout(self.day_card)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(16, 10, 16, 8)
        self.label_3 = QLabel(self.day_card)
        self.label_3.setObjectName(u"label_3")
        self.label_3.setTextFormat(Qt.TextFormat.PlainText)
        self.label_3.setProperty(u"kind", u"h3")

        self.layout_5.addWidget(self.label_3)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_4)


        self.layout_6.addLayout(self.layout_5)

        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(0)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_6.addLayout(self.day_layout)


        self.layout_12.addWidget(self.day_card)

        self.todo_card = QFrame(Home)
        self.todo_card.setObjectName(u"todo_card")
        self.todo_card.setProperty(u"kind", u"card")
        self.layout_10 = QVBoxLayout(self.todo_card)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QHBoxLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(16, 10, 16, 8)
        self.label_7 = QLabel(self.todo_card)
        self.label_7.setObjectName(u"label_7")
        self.label_7.setTextFormat(Qt.TextFormat.PlainText)
        self.label_7.setProperty(u"kind", u"h3")

        self.layout_9.addWidget(self.label_7)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_8)

        self.todo_count_label = QLabel(self.todo_card)
        self.todo_count_label.setObjectName(u"todo_count_label")
        self.todo_count_label.setProperty(u"kind", u"second")

        self.layout_9.addWidget(self.todo_count_label)


        self.layout_10.addLayout(self.layout_9)

        self.todo_layout = QVBoxLayout()
        self.todo_layout.setSpacing(0)
        self.todo_layout.setObjectName(u"todo_layout")
        self.todo_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_10.addLayout(self.todo_layout)


        self.layout_12.addWidget(self.todo_card)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_12.addItem(self.spacer_11)


        self.layout_17.addLayout(self.layout_12)

        self.caseload_card = QFrame(Home)
        self.caseload_card.setObjectName(u"caseload_card")
        self.caseload_card.setProperty(u"kind", u"card")
        self.layout_16 = QVBoxLayout(self.caseload_card)
        self.layout_16.setSpacing(0)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(10)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(14, 9, 14, 6)
        self.label_13 = QLabel(self.caseload_card)
        self.label_13.setObjectName(u"label_13")
        self.label_13.setTextFormat(Qt.TextFormat.PlainText)
        self.label_13.setProperty(u"kind", u"h3")

        self.layout_15.addWidget(self.label_13)

        self.scope_choice = SegmentedChoice(self.caseload_card)
        self.scope_choice.setObjectName(u"scope_choice")
        self.scope_choice.setProperty(u"options", u"caseload_scope")

        self.layout_15.addWidget(self.scope_choice)

        self.spacer_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_14)

        self.filter_edit = QLineEdit(self.caseload_card)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setMinimumSize(QSize(250, 0))

        self.layout_15.addWidget(self.filter_edit)

        self.add_button = QPushButton(self.caseload_card)
        self.add_button.setObjectName(u"add_button")

        self.layout_15.addWidget(self.add_button)


        self.layout_16.addLayout(self.layout_15)

        self.caseload_table = QTableView(self.caseload_card)
        self.caseload_table.setObjectName(u"caseload_table")
        self.caseload_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.caseload_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.caseload_table.setShowGrid(False)
        self.caseload_table.setCornerButtonEnabled(False)
        self.caseload_table.setTabKeyNavigation(False)

        self.layout_16.addWidget(self.caseload_table)

        self.empty_label = QLabel(self.caseload_card)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"kind", u"second")
        self.empty_label.setWordWrap(True)
        self.empty_label.setMargin(16)

        self.layout_16.addWidget(self.empty_label)


        self.layout_17.addWidget(self.caseload_card)

        self.layout_17.setStretch(0, 32)
        self.layout_17.setStretch(1, 68)

        self.layout_18.addLayout(self.layout_17)


        self.retranslateUi(Home)

        QMetaObject.connectSlotsByName(Home)
    # setupUi

    def retranslateUi(self, Home):
        self.label_3.setText(QCoreApplication.translate("Home", u"Appointments", None))
        self.label_7.setText(QCoreApplication.translate("Home", u"To finish", None))
        self.label_13.setText(QCoreApplication.translate("Home", u"Caseload", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("Home", u"Filter the caseload by name or NHS number", None))
#endif // QT_CONFIG(accessibility)
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("Home", u"Filter by name or NHS number", None))
        self.add_button.setText(QCoreApplication.translate("Home", u"Add client", None))
        pass
    # retranslateUi

