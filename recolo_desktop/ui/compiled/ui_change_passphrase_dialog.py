# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'change_passphrase_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_ChangePassphraseDialog(object):
    def setupUi(self, ChangePassphraseDialog):
        if not ChangePassphraseDialog.objectName():
            ChangePassphraseDialog.setObjectName(u"ChangePassphraseDialog")
        ChangePassphraseDialog.setMinimumSize(QSize(520, 0))
        self.layout_9 = QVBoxLayout(ChangePassphraseDialog)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(24, 20, 24, 20)
        self.label_1 = QLabel(ChangePassphraseDialog)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_9.addWidget(self.label_1)

        self.label_2 = QLabel(ChangePassphraseDialog)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setTextFormat(Qt.TextFormat.PlainText)
        self.label_2.setWordWrap(True)

        self.layout_9.addWidget(self.label_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.old_label = QLabel(ChangePassphraseDialog)
        self.old_label.setObjectName(u"old_label")
        self.old_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.old_label)

        self.old_problem = QLabel(ChangePassphraseDialog)
        self.old_problem.setObjectName(u"old_problem")
        self.old_problem.setProperty(u"kind", u"problem")
        self.old_problem.setWordWrap(True)
        self.old_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.old_problem)

        self.old_edit = QLineEdit(ChangePassphraseDialog)
        self.old_edit.setObjectName(u"old_edit")
        self.old_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_3.addWidget(self.old_edit)


        self.layout_9.addLayout(self.layout_3)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(ChangePassphraseDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"kind", u"label")

        self.layout_5.addWidget(self.passphrase_label)

        self.label_4 = QLabel(ChangePassphraseDialog)
        self.label_4.setObjectName(u"label_4")
        self.label_4.setTextFormat(Qt.TextFormat.PlainText)
        self.label_4.setWordWrap(True)
        self.label_4.setProperty(u"kind", u"hint")

        self.layout_5.addWidget(self.label_4)

        self.passphrase_problem = QLabel(ChangePassphraseDialog)
        self.passphrase_problem.setObjectName(u"passphrase_problem")
        self.passphrase_problem.setProperty(u"kind", u"problem")
        self.passphrase_problem.setWordWrap(True)
        self.passphrase_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5.addWidget(self.passphrase_problem)

        self.passphrase_edit = QLineEdit(ChangePassphraseDialog)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_5.addWidget(self.passphrase_edit)


        self.layout_9.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.again_label = QLabel(ChangePassphraseDialog)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"kind", u"label")

        self.layout_6.addWidget(self.again_label)

        self.again_problem = QLabel(ChangePassphraseDialog)
        self.again_problem.setObjectName(u"again_problem")
        self.again_problem.setProperty(u"kind", u"problem")
        self.again_problem.setWordWrap(True)
        self.again_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_6.addWidget(self.again_problem)

        self.again_edit = QLineEdit(ChangePassphraseDialog)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_6.addWidget(self.again_edit)


        self.layout_9.addLayout(self.layout_6)

        self.form_problem = QLabel(ChangePassphraseDialog)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_9.addWidget(self.form_problem)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(ChangePassphraseDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_8.addWidget(self.accept_button)

        self.cancel_button = QPushButton(ChangePassphraseDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_8.addWidget(self.cancel_button)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_7)


        self.layout_9.addLayout(self.layout_8)

#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old_edit)
        self.passphrase_label.setBuddy(self.passphrase_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ChangePassphraseDialog)

        QMetaObject.connectSlotsByName(ChangePassphraseDialog)
    # setupUi

    def retranslateUi(self, ChangePassphraseDialog):
        ChangePassphraseDialog.setWindowTitle(QCoreApplication.translate("ChangePassphraseDialog", u"Change my passphrase", None))
        self.label_1.setText(QCoreApplication.translate("ChangePassphraseDialog", u"Change my passphrase", None))
        self.label_2.setText(QCoreApplication.translate("ChangePassphraseDialog", u"It unlocks the records and signs your notes and letters from now on.", None))
        self.old_label.setText(QCoreApplication.translate("ChangePassphraseDialog", u"Your present passphrase", None))
        self.passphrase_label.setText(QCoreApplication.translate("ChangePassphraseDialog", u"New passphrase", None))
        self.label_4.setText(QCoreApplication.translate("ChangePassphraseDialog", u"At least 15 characters. Five random words work well.", None))
        self.again_label.setText(QCoreApplication.translate("ChangePassphraseDialog", u"The new passphrase again", None))
        self.accept_button.setText(QCoreApplication.translate("ChangePassphraseDialog", u"Change passphrase", None))
        self.cancel_button.setText(QCoreApplication.translate("ChangePassphraseDialog", u"Cancel", None))
    # retranslateUi

