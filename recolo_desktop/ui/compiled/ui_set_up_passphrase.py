# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'set_up_passphrase.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_SetUpPassphrase(object):
    def setupUi(self, SetUpPassphrase):
        if not SetUpPassphrase.objectName():
            SetUpPassphrase.setObjectName(u"SetUpPassphrase")
        self.layout_9 = QVBoxLayout(SetUpPassphrase)
        self.layout_9.setSpacing(9)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.label_1 = QLabel(SetUpPassphrase)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_9.addWidget(self.label_1)

        self.label_2 = QLabel(SetUpPassphrase)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setTextFormat(Qt.TextFormat.PlainText)
        self.label_2.setWordWrap(True)

        self.layout_9.addWidget(self.label_2)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(SetUpPassphrase)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.passphrase_label)

        self.label_3 = QLabel(SetUpPassphrase)
        self.label_3.setObjectName(u"label_3")
        self.label_3.setTextFormat(Qt.TextFormat.PlainText)
        self.label_3.setWordWrap(True)
        self.label_3.setProperty(u"kind", u"hint")

        self.layout_4.addWidget(self.label_3)

        self.passphrase_problem = QLabel(SetUpPassphrase)
        self.passphrase_problem.setObjectName(u"passphrase_problem")
        self.passphrase_problem.setProperty(u"kind", u"problem")
        self.passphrase_problem.setWordWrap(True)
        self.passphrase_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.passphrase_problem)

        self.passphrase_edit = QLineEdit(SetUpPassphrase)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase_edit.setMaxLength(160)

        self.layout_4.addWidget(self.passphrase_edit)


        self.layout_9.addLayout(self.layout_4)

        self.strength_label = QLabel(SetUpPassphrase)
        self.strength_label.setObjectName(u"strength_label")
        self.strength_label.setProperty(u"kind", u"hint")
        self.strength_label.setWordWrap(True)

        self.layout_9.addWidget(self.strength_label)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.again_label = QLabel(SetUpPassphrase)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"kind", u"label")

        self.layout_5.addWidget(self.again_label)

        self.again_problem = QLabel(SetUpPassphrase)
        self.again_problem.setObjectName(u"again_problem")
        self.again_problem.setProperty(u"kind", u"problem")
        self.again_problem.setWordWrap(True)
        self.again_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5.addWidget(self.again_problem)

        self.again_edit = QLineEdit(SetUpPassphrase)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.again_edit.setMaxLength(160)

        self.layout_5.addWidget(self.again_edit)


        self.layout_9.addLayout(self.layout_5)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.show_edit = QCheckBox(SetUpPassphrase)
        self.show_edit.setObjectName(u"show_edit")

        self.layout_7.addWidget(self.show_edit)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_6)


        self.layout_9.addLayout(self.layout_7)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_8)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetUpPassphrase)

        QMetaObject.connectSlotsByName(SetUpPassphrase)
    # setupUi

    def retranslateUi(self, SetUpPassphrase):
        self.label_1.setText(QCoreApplication.translate("SetUpPassphrase", u"Your passphrase", None))
        self.label_2.setText(QCoreApplication.translate("SetUpPassphrase", u"It unlocks the records on this laptop and signs your letters. Nobody can reset it: only the printed recovery key can open the records without it.", None))
        self.passphrase_label.setText(QCoreApplication.translate("SetUpPassphrase", u"Passphrase", None))
        self.label_3.setText(QCoreApplication.translate("SetUpPassphrase", u"At least 15 characters. Five random words work well. Spaces count; no capitals or symbols are needed.", None))
        self.again_label.setText(QCoreApplication.translate("SetUpPassphrase", u"The same passphrase again", None))
        self.show_edit.setText(QCoreApplication.translate("SetUpPassphrase", u"Show the passphrase", None))
        pass
    # retranslateUi

