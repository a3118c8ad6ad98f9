# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_PassphraseDialog(object):
    def setupUi(self, PassphraseDialog):
        if not PassphraseDialog.objectName():
            PassphraseDialog.setObjectName(u"PassphraseDialog")
        PassphraseDialog.setMinimumSize(QSize(538, 0))
        self.layout_5 = QVBoxLayout(PassphraseDialog)
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(PassphraseDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"kind", u"h1")

        self.layout_5.addWidget(self.heading_label)

        self.navy = QFrame(PassphraseDialog)
        self.navy.setObjectName(u"navy")
        self.navy.setProperty(u"kind", u"navy-card")
        self.layout_1 = QVBoxLayout(self.navy)
        self.layout_1.setSpacing(1)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(14, 9, 14, 9)
        self.client_label = QLabel(self.navy)
        self.client_label.setObjectName(u"client_label")
        self.client_label.setProperty(u"kind", u"banner-value")

        self.layout_1.addWidget(self.client_label)

        self.identity_label = QLabel(self.navy)
        self.identity_label.setObjectName(u"identity_label")

        self.layout_1.addWidget(self.identity_label)


        self.layout_5.addWidget(self.navy)

        self.facts_grid = QGridLayout()
        self.facts_grid.setObjectName(u"facts_grid")
        self.facts_grid.setHorizontalSpacing(14)
        self.facts_grid.setVerticalSpacing(8)
        self.facts_grid.setContentsMargins(0, 0, 0, 0)

        self.layout_5.addLayout(self.facts_grid)

        self.rule = QFrame(PassphraseDialog)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"kind", u"rule")

        self.layout_5.addWidget(self.rule)

        self.meaning_label = QLabel(PassphraseDialog)
        self.meaning_label.setObjectName(u"meaning_label")
        self.meaning_label.setWordWrap(True)

        self.layout_5.addWidget(self.meaning_label)

        self.checks_panel = QFrame(PassphraseDialog)
        self.checks_panel.setObjectName(u"checks_panel")
        self.checks_layout = QVBoxLayout(self.checks_panel)
        self.checks_layout.setSpacing(4)
        self.checks_layout.setObjectName(u"checks_layout")
        self.checks_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_5.addWidget(self.checks_panel)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(PassphraseDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"kind", u"label")

        self.layout_2.addWidget(self.passphrase_label)

        self.passphrase_problem = QLabel(PassphraseDialog)
        self.passphrase_problem.setObjectName(u"passphrase_problem")
        self.passphrase_problem.setProperty(u"kind", u"problem")
        self.passphrase_problem.setWordWrap(True)
        self.passphrase_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2.addWidget(self.passphrase_problem)

        self.passphrase_edit = QLineEdit(PassphraseDialog)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase_edit.setMaxLength(160)

        self.layout_2.addWidget(self.passphrase_edit)


        self.layout_5.addLayout(self.layout_2)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(PassphraseDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_4.addWidget(self.accept_button)

        self.cancel_button = QPushButton(PassphraseDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_4.addWidget(self.cancel_button)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_3)

        self.show_button = QPushButton(PassphraseDialog)
        self.show_button.setObjectName(u"show_button")
        self.show_button.setCheckable(True)

        self.layout_4.addWidget(self.show_button)


        self.layout_5.addLayout(self.layout_4)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PassphraseDialog)

        QMetaObject.connectSlotsByName(PassphraseDialog)
    # setupUi

    def retranslateUi(self, PassphraseDialog):
        self.passphrase_label.setText(QCoreApplication.translate("PassphraseDialog", u"Your passphrase", None))
        self.accept_button.setText(QCoreApplication.translate("PassphraseDialog", u"Sign", None))
        self.cancel_button.setText(QCoreApplication.translate("PassphraseDialog", u"Cancel", None))
        self.show_button.setText(QCoreApplication.translate("PassphraseDialog", u"Show", None))
        pass
    # retranslateUi

