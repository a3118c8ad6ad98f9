# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reason_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.choice import ChoiceBox

class Ui_ReasonDialog(object):
    def setupUi(self, ReasonDialog):
        if not ReasonDialog.objectName():
            ReasonDialog.setObjectName(u"ReasonDialog")
        ReasonDialog.setMinimumSize(QSize(520, 0))
        self.layout_7 = QVBoxLayout(ReasonDialog)
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(24, 20, 24, 20)
        self.label_1 = QLabel(ReasonDialog)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_7.addWidget(self.label_1)

        self.why_label = QLabel(ReasonDialog)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setWordWrap(True)

        self.layout_7.addWidget(self.why_label)

        self.label_2 = QLabel(ReasonDialog)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setTextFormat(Qt.TextFormat.PlainText)
        self.label_2.setWordWrap(True)
        self.label_2.setProperty(u"kind", u"hint")

        self.layout_7.addWidget(self.label_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(ReasonDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.reason_label)

        self.reason_problem = QLabel(ReasonDialog)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")
        self.reason_problem.setWordWrap(True)
        self.reason_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.reason_problem)

        self.reason_edit = ChoiceBox(ReasonDialog)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setProperty(u"options", u"reason_to_open")

        self.layout_3.addWidget(self.reason_edit)


        self.layout_7.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(ReasonDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.words_label)

        self.words_problem = QLabel(ReasonDialog)
        self.words_problem.setObjectName(u"words_problem")
        self.words_problem.setProperty(u"kind", u"problem")
        self.words_problem.setWordWrap(True)
        self.words_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.words_problem)

        self.words_edit = QLineEdit(ReasonDialog)
        self.words_edit.setObjectName(u"words_edit")

        self.layout_4.addWidget(self.words_edit)


        self.layout_7.addLayout(self.layout_4)

        self.form_problem = QLabel(ReasonDialog)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_7.addWidget(self.form_problem)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(ReasonDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_6.addWidget(self.accept_button)

        self.cancel_button = QPushButton(ReasonDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_6.addWidget(self.cancel_button)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_5)


        self.layout_7.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
        self.words_label.setBuddy(self.words_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReasonDialog)

        QMetaObject.connectSlotsByName(ReasonDialog)
    # setupUi

    def retranslateUi(self, ReasonDialog):
        ReasonDialog.setWindowTitle(QCoreApplication.translate("ReasonDialog", u"Why do you open this record?", None))
        self.label_1.setText(QCoreApplication.translate("ReasonDialog", u"Why do you open this record?", None))
        self.label_2.setText(QCoreApplication.translate("ReasonDialog", u"The reason goes into the journal, and the team lead sees it.", None))
        self.reason_label.setText(QCoreApplication.translate("ReasonDialog", u"Reason", None))
        self.words_label.setText(QCoreApplication.translate("ReasonDialog", u"In words (needed for another reason)", None))
        self.accept_button.setText(QCoreApplication.translate("ReasonDialog", u"Open the record", None))
        self.cancel_button.setText(QCoreApplication.translate("ReasonDialog", u"Cancel", None))
    # retranslateUi

