# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_recovery_key_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_NewRecoveryKeyDialog(object):
    def setupUi(self, NewRecoveryKeyDialog):
        if not NewRecoveryKeyDialog.objectName():
            NewRecoveryKeyDialog.setObjectName(u"NewRecoveryKeyDialog")
        NewRecoveryKeyDialog.setMinimumSize(QSize(520, 0))
        self.layout_10 = QVBoxLayout(NewRecoveryKeyDialog)
        self.layout_10.setSpacing(10)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(24, 20, 24, 20)
        self.label_1 = QLabel(NewRecoveryKeyDialog)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_10.addWidget(self.label_1)

        self.label_2 = QLabel(NewRecoveryKeyDialog)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setTextFormat(Qt.TextFormat.PlainText)
        self.label_2.setWordWrap(True)

        self.layout_10.addWidget(self.label_2)

        self.key_label = QLabel(NewRecoveryKeyDialog)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setProperty(u"kind", u"key")
        self.key_label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

        self.layout_10.addWidget(self.key_label)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(NewRecoveryKeyDialog)
        self.print_button.setObjectName(u"print_button")

        self.layout_4.addWidget(self.print_button)

        self.reveal_button = QPushButton(NewRecoveryKeyDialog)
        self.reveal_button.setObjectName(u"reveal_button")
        self.reveal_button.setProperty(u"kind", u"text")

        self.layout_4.addWidget(self.reveal_button)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_3)


        self.layout_10.addLayout(self.layout_4)

        self.printed_label = QLabel(NewRecoveryKeyDialog)
        self.printed_label.setObjectName(u"printed_label")
        self.printed_label.setProperty(u"kind", u"hint")
        self.printed_label.setWordWrap(True)

        self.layout_10.addWidget(self.printed_label)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.last_group_label = QLabel(NewRecoveryKeyDialog)
        self.last_group_label.setObjectName(u"last_group_label")
        self.last_group_label.setProperty(u"kind", u"label")

        self.layout_6.addWidget(self.last_group_label)

        self.label_5 = QLabel(NewRecoveryKeyDialog)
        self.label_5.setObjectName(u"label_5")
        self.label_5.setTextFormat(Qt.TextFormat.PlainText)
        self.label_5.setWordWrap(True)
        self.label_5.setProperty(u"kind", u"hint")

        self.layout_6.addWidget(self.label_5)

        self.last_group_problem = QLabel(NewRecoveryKeyDialog)
        self.last_group_problem.setObjectName(u"last_group_problem")
        self.last_group_problem.setProperty(u"kind", u"problem")
        self.last_group_problem.setWordWrap(True)
        self.last_group_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_6.addWidget(self.last_group_problem)

        self.last_group_edit = QLineEdit(NewRecoveryKeyDialog)
        self.last_group_edit.setObjectName(u"last_group_edit")
        self.last_group_edit.setMaximumSize(QSize(140, 16777215))

        self.layout_6.addWidget(self.last_group_edit)


        self.layout_10.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.own_label = QLabel(NewRecoveryKeyDialog)
        self.own_label.setObjectName(u"own_label")
        self.own_label.setProperty(u"kind", u"label")

        self.layout_7.addWidget(self.own_label)

        self.own_problem = QLabel(NewRecoveryKeyDialog)
        self.own_problem.setObjectName(u"own_problem")
        self.own_problem.setProperty(u"kind", u"problem")
        self.own_problem.setWordWrap(True)
        self.own_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_7.addWidget(self.own_problem)

        self.own_edit = QLineEdit(NewRecoveryKeyDialog)
        self.own_edit.setObjectName(u"own_edit")
        self.own_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_7.addWidget(self.own_edit)


        self.layout_10.addLayout(self.layout_7)

        self.form_problem = QLabel(NewRecoveryKeyDialog)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_10.addWidget(self.form_problem)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(NewRecoveryKeyDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_9.addWidget(self.accept_button)

        self.cancel_button = QPushButton(NewRecoveryKeyDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_9.addWidget(self.cancel_button)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_8)


        self.layout_10.addLayout(self.layout_9)

#if QT_CONFIG(shortcut)
        self.last_group_label.setBuddy(self.last_group_edit)
        self.own_label.setBuddy(self.own_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewRecoveryKeyDialog)

        QMetaObject.connectSlotsByName(NewRecoveryKeyDialog)
    # setupUi

    def retranslateUi(self, NewRecoveryKeyDialog):
        NewRecoveryKeyDialog.setWindowTitle(QCoreApplication.translate("NewRecoveryKeyDialog", u"New recovery key", None))
        self.label_1.setText(QCoreApplication.translate("NewRecoveryKeyDialog", u"New recovery key", None))
        self.label_2.setText(QCoreApplication.translate("NewRecoveryKeyDialog", u"The old sheet opens nothing any more once this is done. Shred it, and keep the new one in the team safe.", None))
        self.print_button.setText(QCoreApplication.translate("NewRecoveryKeyDialog", u"Print the sheet", None))
        self.reveal_button.setText(QCoreApplication.translate("NewRecoveryKeyDialog", u"Show it, to write it down", None))
        self.last_group_label.setText(QCoreApplication.translate("NewRecoveryKeyDialog", u"Type the last 4 characters of the key", None))
        self.label_5.setText(QCoreApplication.translate("NewRecoveryKeyDialog", u"They are not on this screen, so we know that it was printed or written down.", None))
        self.own_label.setText(QCoreApplication.translate("NewRecoveryKeyDialog", u"Your own passphrase", None))
        self.accept_button.setText(QCoreApplication.translate("NewRecoveryKeyDialog", u"Use the new key", None))
        self.cancel_button.setText(QCoreApplication.translate("NewRecoveryKeyDialog", u"Cancel", None))
    # retranslateUi

