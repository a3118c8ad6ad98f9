# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reveal_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.choice import ChoiceBox

class Ui_RevealDialog(object):
    def setupUi(self, RevealDialog):
        if not RevealDialog.objectName():
            RevealDialog.setObjectName(u"RevealDialog")
        RevealDialog.setMinimumSize(QSize(480, 0))
        self.layout_5 = QVBoxLayout(RevealDialog)
        self.layout_5.setSpacing(10)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(RevealDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"kind", u"h1")

        self.layout_5.addWidget(self.heading_label)

        self.label_1 = QLabel(RevealDialog)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setWordWrap(True)

        self.layout_5.addWidget(self.label_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(RevealDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"label")

        self.layout_2.addWidget(self.reason_label)

        self.reason_problem = QLabel(RevealDialog)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")
        self.reason_problem.setWordWrap(True)
        self.reason_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2.addWidget(self.reason_problem)

        self.reason_edit = ChoiceBox(RevealDialog)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setProperty(u"options", u"reason_to_reveal")

        self.layout_2.addWidget(self.reason_edit)


        self.layout_5.addLayout(self.layout_2)

        self.shown_label = QLabel(RevealDialog)
        self.shown_label.setObjectName(u"shown_label")
        self.shown_label.setProperty(u"kind", u"h3")
        self.shown_label.setWordWrap(True)

        self.layout_5.addWidget(self.shown_label)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(RevealDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_4.addWidget(self.accept_button)

        self.cancel_button = QPushButton(RevealDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_4.addWidget(self.cancel_button)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_3)


        self.layout_5.addLayout(self.layout_4)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RevealDialog)

        QMetaObject.connectSlotsByName(RevealDialog)
    # setupUi

    def retranslateUi(self, RevealDialog):
        self.label_1.setText(QCoreApplication.translate("RevealDialog", u"Showing this name is written in the journal with your reason. It hides again after 30 seconds.", None))
        self.reason_label.setText(QCoreApplication.translate("RevealDialog", u"Why do you need it?", None))
        self.accept_button.setText(QCoreApplication.translate("RevealDialog", u"Show", None))
        self.cancel_button.setText(QCoreApplication.translate("RevealDialog", u"Close", None))
        pass
    # retranslateUi

