# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'confirm_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_ConfirmDialog(object):
    def setupUi(self, ConfirmDialog):
        if not ConfirmDialog.objectName():
            ConfirmDialog.setObjectName(u"ConfirmDialog")
        ConfirmDialog.setMinimumSize(QSize(520, 0))
        self.layout_4 = QVBoxLayout(ConfirmDialog)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(ConfirmDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"kind", u"h1")
        self.heading_label.setWordWrap(True)

        self.layout_4.addWidget(self.heading_label)

        self.meaning_label = QLabel(ConfirmDialog)
        self.meaning_label.setObjectName(u"meaning_label")
        self.meaning_label.setWordWrap(True)

        self.layout_4.addWidget(self.meaning_label)

        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(3)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.own_label = QLabel(ConfirmDialog)
        self.own_label.setObjectName(u"own_label")
        self.own_label.setProperty(u"kind", u"label")

        self.layout_1.addWidget(self.own_label)

        self.own_problem = QLabel(ConfirmDialog)
        self.own_problem.setObjectName(u"own_problem")
        self.own_problem.setProperty(u"kind", u"problem")
        self.own_problem.setWordWrap(True)
        self.own_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1.addWidget(self.own_problem)

        self.own_edit = QLineEdit(ConfirmDialog)
        self.own_edit.setObjectName(u"own_edit")
        self.own_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_1.addWidget(self.own_edit)


        self.layout_4.addLayout(self.layout_1)

        self.form_problem = QLabel(ConfirmDialog)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_4.addWidget(self.form_problem)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(ConfirmDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_3.addWidget(self.accept_button)

        self.cancel_button = QPushButton(ConfirmDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_3.addWidget(self.cancel_button)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_2)


        self.layout_4.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.own_label.setBuddy(self.own_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConfirmDialog)

        QMetaObject.connectSlotsByName(ConfirmDialog)
    # setupUi

    def retranslateUi(self, ConfirmDialog):
        self.own_label.setText(QCoreApplication.translate("ConfirmDialog", u"Your own passphrase", None))
        self.accept_button.setText(QCoreApplication.translate("ConfirmDialog", u"Go on", None))
        self.cancel_button.setText(QCoreApplication.translate("ConfirmDialog", u"Cancel", None))
        pass
    # retranslateUi

