# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.choice import ChoiceBox

class Ui_PrintDialog(object):
    def setupUi(self, PrintDialog):
        if not PrintDialog.objectName():
            PrintDialog.setObjectName(u"PrintDialog")
        PrintDialog.setMinimumSize(QSize(500, 0))
        self.layout_8 = QVBoxLayout(PrintDialog)
        self.layout_8.setSpacing(10)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(24, 20, 24, 20)
        self.label_1 = QLabel(PrintDialog)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_8.addWidget(self.label_1)

        self.navy = QFrame(PrintDialog)
        self.navy.setObjectName(u"navy")
        self.navy.setProperty(u"kind", u"navy-card")
        self.layout_2 = QVBoxLayout(self.navy)
        self.layout_2.setSpacing(1)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(14, 9, 14, 9)
        self.client_label = QLabel(self.navy)
        self.client_label.setObjectName(u"client_label")
        self.client_label.setProperty(u"kind", u"banner-value")

        self.layout_2.addWidget(self.client_label)

        self.identity_label = QLabel(self.navy)
        self.identity_label.setObjectName(u"identity_label")

        self.layout_2.addWidget(self.identity_label)


        self.layout_8.addWidget(self.navy)

        self.facts_label = QLabel(PrintDialog)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setWordWrap(True)

        self.layout_8.addWidget(self.facts_label)

        self.layout_4003 = QHBoxLayout()
        self.layout_4003.setSpacing(16)
        self.layout_4003.setObjectName(u"layout_4003")
        self.layout_4003.setContentsMargins(0, 0, 0, 0)
        self.layout_4001 = QVBoxLayout()
        self.layout_4001.setSpacing(3)
        self.layout_4001.setObjectName(u"layout_4001")
        self.layout_4001.setContentsMargins(0, 0, 0, 0)
        self.addressee_label = QLabel(PrintDialog)
        self.addressee_label.setObjectName(u"addressee_label")
        self.addressee_label.setProperty(u"kind", u"label")

        self.layout_4001.addWidget(self.addressee_label)

        self.addressee_problem = QLabel(PrintDialog)
        self.addressee_problem.setObjectName(u"addressee_problem")
        self.addressee_problem.setProperty(u"kind", u"problem")
        self.addressee_problem.setWordWrap(True)
        self.addressee_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4001.addWidget(self.addressee_problem)

        self.addressee_edit = ChoiceBox(PrintDialog)
        self.addressee_edit.setObjectName(u"addressee_edit")

        self.layout_4001.addWidget(self.addressee_edit)


        self.layout_4003.addLayout(self.layout_4001)


        self.layout_8.addLayout(self.layout_4003)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.printer_label = QLabel(PrintDialog)
        self.printer_label.setObjectName(u"printer_label")
        self.printer_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.printer_label)

        self.printer_problem = QLabel(PrintDialog)
        self.printer_problem.setObjectName(u"printer_problem")
        self.printer_problem.setProperty(u"kind", u"problem")
        self.printer_problem.setWordWrap(True)
        self.printer_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.printer_problem)

        self.printer_edit = ChoiceBox(PrintDialog)
        self.printer_edit.setObjectName(u"printer_edit")

        self.layout_3.addWidget(self.printer_edit)


        self.layout_8.addLayout(self.layout_3)

        self.place_label = QLabel(PrintDialog)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"kind", u"hint")
        self.place_label.setWordWrap(True)

        self.layout_8.addWidget(self.place_label)

        self.layout_5002 = QHBoxLayout()
        self.layout_5002.setSpacing(16)
        self.layout_5002.setObjectName(u"layout_5002")
        self.layout_5002.setContentsMargins(0, 0, 0, 0)
        self.layout_4002 = QVBoxLayout()
        self.layout_4002.setSpacing(3)
        self.layout_4002.setObjectName(u"layout_4002")
        self.layout_4002.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(PrintDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"kind", u"label")

        self.layout_4002.addWidget(self.what_label)

        self.what_problem = QLabel(PrintDialog)
        self.what_problem.setObjectName(u"what_problem")
        self.what_problem.setProperty(u"kind", u"problem")
        self.what_problem.setWordWrap(True)
        self.what_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4002.addWidget(self.what_problem)

        self.what_edit = ChoiceBox(PrintDialog)
        self.what_edit.setObjectName(u"what_edit")
        self.what_edit.setProperty(u"options", u"what_to_print")

        self.layout_4002.addWidget(self.what_edit)


        self.layout_5002.addLayout(self.layout_4002)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.copies_label = QLabel(PrintDialog)
        self.copies_label.setObjectName(u"copies_label")
        self.copies_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.copies_label)

        self.copies_problem = QLabel(PrintDialog)
        self.copies_problem.setObjectName(u"copies_problem")
        self.copies_problem.setProperty(u"kind", u"problem")
        self.copies_problem.setWordWrap(True)
        self.copies_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.copies_problem)

        self.copies_edit = ChoiceBox(PrintDialog)
        self.copies_edit.setObjectName(u"copies_edit")
        self.copies_edit.setProperty(u"options", u"copies")

        self.layout_4.addWidget(self.copies_edit)


        self.layout_5002.addLayout(self.layout_4)

        self.layout_4004 = QVBoxLayout()
        self.layout_4004.setSpacing(3)
        self.layout_4004.setObjectName(u"layout_4004")
        self.layout_4004.setContentsMargins(0, 0, 0, 0)
        self.sides_label = QLabel(PrintDialog)
        self.sides_label.setObjectName(u"sides_label")
        self.sides_label.setProperty(u"kind", u"label")

        self.layout_4004.addWidget(self.sides_label)

        self.sides_problem = QLabel(PrintDialog)
        self.sides_problem.setObjectName(u"sides_problem")
        self.sides_problem.setProperty(u"kind", u"problem")
        self.sides_problem.setWordWrap(True)
        self.sides_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4004.addWidget(self.sides_problem)

        self.sides_edit = ChoiceBox(PrintDialog)
        self.sides_edit.setObjectName(u"sides_edit")
        self.sides_edit.setProperty(u"options", u"sides")

        self.layout_4004.addWidget(self.sides_edit)


        self.layout_5002.addLayout(self.layout_4004)


        self.layout_8.addLayout(self.layout_5002)

        self.layout_4005 = QVBoxLayout()
        self.layout_4005.setSpacing(3)
        self.layout_4005.setObjectName(u"layout_4005")
        self.layout_4005.setContentsMargins(0, 0, 0, 0)
        self.outside_problem = QLabel(PrintDialog)
        self.outside_problem.setObjectName(u"outside_problem")
        self.outside_problem.setProperty(u"kind", u"problem")
        self.outside_problem.setWordWrap(True)
        self.outside_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4005.addWidget(self.outside_problem)

        self.outside_edit = QCheckBox(PrintDialog)
        self.outside_edit.setObjectName(u"outside_edit")

        self.layout_4005.addWidget(self.outside_edit)


        self.layout_8.addLayout(self.layout_4005)

        self.label_5 = QLabel(PrintDialog)
        self.label_5.setObjectName(u"label_5")
        self.label_5.setTextFormat(Qt.TextFormat.PlainText)
        self.label_5.setProperty(u"kind", u"hint")

        self.layout_8.addWidget(self.label_5)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(PrintDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_7.addWidget(self.accept_button)

        self.cancel_button = QPushButton(PrintDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_7.addWidget(self.cancel_button)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_6)


        self.layout_8.addLayout(self.layout_7)

#if QT_CONFIG(shortcut)
        self.addressee_label.setBuddy(self.addressee_edit)
        self.printer_label.setBuddy(self.printer_edit)
        self.what_label.setBuddy(self.what_edit)
        self.copies_label.setBuddy(self.copies_edit)
        self.sides_label.setBuddy(self.sides_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrintDialog)

        QMetaObject.connectSlotsByName(PrintDialog)
    # setupUi

    def retranslateUi(self, PrintDialog):
        PrintDialog.setWindowTitle(QCoreApplication.translate("PrintDialog", u"Print", None))
        self.label_1.setText(QCoreApplication.translate("PrintDialog", u"Print this letter", None))
        self.addressee_label.setText(QCoreApplication.translate("PrintDialog", u"For whom", None))
        self.printer_label.setText(QCoreApplication.translate("PrintDialog", u"Printer", None))
        self.what_label.setText(QCoreApplication.translate("PrintDialog", u"What", None))
        self.copies_label.setText(QCoreApplication.translate("PrintDialog", u"Copies", None))
        self.sides_label.setText(QCoreApplication.translate("PrintDialog", u"Sides", None))
        self.outside_edit.setText(QCoreApplication.translate("PrintDialog", u"I print this outside the team's premises", None))
        self.label_5.setText(QCoreApplication.translate("PrintDialog", u"Collect the pages at the printer yourself.", None))
        self.accept_button.setText(QCoreApplication.translate("PrintDialog", u"Print", None))
        self.cancel_button.setText(QCoreApplication.translate("PrintDialog", u"Cancel", None))
    # retranslateUi

