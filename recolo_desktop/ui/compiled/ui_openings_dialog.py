# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'openings_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout

class Ui_OpeningsDialog(object):
    def setupUi(self, OpeningsDialog):
        if not OpeningsDialog.objectName():
            OpeningsDialog.setObjectName(u"OpeningsDialog")
        OpeningsDialog.setMinimumSize(QSize(720, 420))
        self.layout_4 = QVBoxLayout(OpeningsDialog)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(24, 20, 24, 20)
        self.label_1 = QLabel(OpeningsDialog)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_4.addWidget(self.label_1)

        self.client_label = QLabel(OpeningsDialog)
        self.client_label.setObjectName(u"client_label")
        self.client_label.setProperty(u"kind", u"second")

        self.layout_4.addWidget(self.client_label)

        self.lines_table = QTableView(OpeningsDialog)
        self.lines_table.setObjectName(u"lines_table")
        self.lines_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.lines_table.setShowGrid(False)
        self.lines_table.setCornerButtonEnabled(False)
        self.lines_table.setTabKeyNavigation(False)
        self.lines_table.setMinimumSize(QSize(640, 300))

        self.layout_4.addWidget(self.lines_table)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.cancel_button = QPushButton(OpeningsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_3.addWidget(self.cancel_button)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_2)


        self.layout_4.addLayout(self.layout_3)


        self.retranslateUi(OpeningsDialog)

        QMetaObject.connectSlotsByName(OpeningsDialog)
    # setupUi

    def retranslateUi(self, OpeningsDialog):
        OpeningsDialog.setWindowTitle(QCoreApplication.translate("OpeningsDialog", u"Who has opened this record", None))
        self.label_1.setText(QCoreApplication.translate("OpeningsDialog", u"Who has opened this record", None))
        self.cancel_button.setText(QCoreApplication.translate("OpeningsDialog", u"Close", None))
    # retranslateUi

