# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_RecoveryDialog(object):
    def setupUi(self, RecoveryDialog):
        if not RecoveryDialog.objectName():
            RecoveryDialog.setObjectName(u"RecoveryDialog")
        self.layout_9 = QVBoxLayout(RecoveryDialog)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(24, 20, 24, 20)
        self.label_1 = QLabel(RecoveryDialog)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_9.addWidget(self.label_1)

        self.who_label = QLabel(RecoveryDialog)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setWordWrap(True)

        self.layout_9.addWidget(self.who_label)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.recovery_key_label = QLabel(RecoveryDialog)
        self.recovery_key_label.setObjectName(u"recovery_key_label")
        self.recovery_key_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.recovery_key_label)

        self.label_2 = QLabel(RecoveryDialog)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setTextFormat(Qt.TextFormat.PlainText)
        self.label_2.setWordWrap(True)
        self.label_2.setProperty(u"kind", u"hint")

        self.layout_3.addWidget(self.label_2)

        self.recovery_key_problem = QLabel(RecoveryDialog)
        self.recovery_key_problem.setObjectName(u"recovery_key_problem")
        self.recovery_key_problem.setProperty(u"kind", u"problem")
        self.recovery_key_problem.setWordWrap(True)
        self.recovery_key_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.recovery_key_problem)

        self.recovery_key_edit = QLineEdit(RecoveryDialog)
        self.recovery_key_edit.setObjectName(u"recovery_key_edit")

        self.layout_3.addWidget(self.recovery_key_edit)


        self.layout_9.addLayout(self.layout_3)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(RecoveryDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"kind", u"label")

        self.layout_5.addWidget(self.passphrase_label)

        self.label_4 = QLabel(RecoveryDialog)
        self.label_4.setObjectName(u"label_4")
        self.label_4.setTextFormat(Qt.TextFormat.PlainText)
        self.label_4.setWordWrap(True)
        self.label_4.setProperty(u"kind", u"hint")

        self.layout_5.addWidget(self.label_4)

        self.passphrase_problem = QLabel(RecoveryDialog)
        self.passphrase_problem.setObjectName(u"passphrase_problem")
        self.passphrase_problem.setProperty(u"kind", u"problem")
        self.passphrase_problem.setWordWrap(True)
        self.passphrase_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5.addWidget(self.passphrase_problem)

        self.passphrase_edit = QLineEdit(RecoveryDialog)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_5.addWidget(self.passphrase_edit)


        self.layout_9.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.again_label = QLabel(RecoveryDialog)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"kind", u"label")

        self.layout_6.addWidget(self.again_label)

        self.again_problem = QLabel(RecoveryDialog)
        self.again_problem.setObjectName(u"again_problem")
        self.again_problem.setProperty(u"kind", u"problem")
        self.again_problem.setWordWrap(True)
        self.again_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_6.addWidget(self.again_problem)

        self.again_edit = QLineEdit(RecoveryDialog)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_6.addWidget(self.again_edit)


        self.layout_9.addLayout(self.layout_6)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(RecoveryDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_8.addWidget(self.accept_button)

        self.cancel_button = QPushButton(RecoveryDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_8.addWidget(self.cancel_button)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_7)


        self.layout_9.addLayout(self.layout_8)

#if QT_CONFIG(shortcut)
        self.recovery_key_label.setBuddy(self.recovery_key_edit)
        self.passphrase_label.setBuddy(self.passphrase_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RecoveryDialog)

        QMetaObject.connectSlotsByName(RecoveryDialog)
    # setupUi

    def retranslateUi(self, RecoveryDialog):
        RecoveryDialog.setWindowTitle(QCoreApplication.translate("RecoveryDialog", u"Use the recovery key", None))
        self.label_1.setText(QCoreApplication.translate("RecoveryDialog", u"Use the recovery key", None))
        self.recovery_key_label.setText(QCoreApplication.translate("RecoveryDialog", u"Recovery key", None))
        self.label_2.setText(QCoreApplication.translate("RecoveryDialog", u"From the printed sheet; spaces do not matter.", None))
        self.passphrase_label.setText(QCoreApplication.translate("RecoveryDialog", u"New passphrase", None))
        self.label_4.setText(QCoreApplication.translate("RecoveryDialog", u"At least 15 characters.", None))
        self.again_label.setText(QCoreApplication.translate("RecoveryDialog", u"The same passphrase again", None))
        self.accept_button.setText(QCoreApplication.translate("RecoveryDialog", u"Unlock", None))
        self.cancel_button.setText(QCoreApplication.translate("RecoveryDialog", u"Cancel", None))
    # retranslateUi

