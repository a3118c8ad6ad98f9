# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_letter_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_NewLetterDialog(object):
    def setupUi(self, NewLetterDialog):
        if not NewLetterDialog.objectName():
            NewLetterDialog.setObjectName(u"NewLetterDialog")
        NewLetterDialog.setMinimumSize(QSize(460, 0))
        self.layout_4 = QVBoxLayout(NewLetterDialog)
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(24, 20, 24, 18)
        self.label_1 = QLabel(NewLetterDialog)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_4.addWidget(self.label_1)

        self.kinds_layout = QVBoxLayout()
        self.kinds_layout.setSpacing(6)
        self.kinds_layout.setObjectName(u"kinds_layout")
        self.kinds_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_4.addLayout(self.kinds_layout)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.cancel_button = QPushButton(NewLetterDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_3.addWidget(self.cancel_button)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_2)


        self.layout_4.addLayout(self.layout_3)


        self.retranslateUi(NewLetterDialog)

        QMetaObject.connectSlotsByName(NewLetterDialog)
    # setupUi

    def retranslateUi(self, NewLetterDialog):
        NewLetterDialog.setWindowTitle(QCoreApplication.translate("NewLetterDialog", u"New letter", None))
        self.label_1.setText(QCoreApplication.translate("NewLetterDialog", u"New letter", None))
        self.cancel_button.setText(QCoreApplication.translate("NewLetterDialog", u"Cancel", None))
    # retranslateUi

