# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'return_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_ReturnDialog(object):
    def setupUi(self, ReturnDialog):
        if not ReturnDialog.objectName():
            ReturnDialog.setObjectName(u"ReturnDialog")
        ReturnDialog.setMinimumSize(QSize(520, 0))
        self.layout_7 = QVBoxLayout(ReturnDialog)
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(ReturnDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"kind", u"h1")
        self.heading_label.setWordWrap(True)

        self.layout_7.addWidget(self.heading_label)

        self.label_1 = QLabel(ReturnDialog)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setWordWrap(True)

        self.layout_7.addWidget(self.label_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(ReturnDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"kind", u"label")

        self.layout_2.addWidget(self.passphrase_label)

        self.passphrase_problem = QLabel(ReturnDialog)
        self.passphrase_problem.setObjectName(u"passphrase_problem")
        self.passphrase_problem.setProperty(u"kind", u"problem")
        self.passphrase_problem.setWordWrap(True)
        self.passphrase_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2.addWidget(self.passphrase_problem)

        self.passphrase_edit = QLineEdit(ReturnDialog)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_2.addWidget(self.passphrase_edit)


        self.layout_7.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.again_label = QLabel(ReturnDialog)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.again_label)

        self.again_problem = QLabel(ReturnDialog)
        self.again_problem.setObjectName(u"again_problem")
        self.again_problem.setProperty(u"kind", u"problem")
        self.again_problem.setWordWrap(True)
        self.again_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.again_problem)

        self.again_edit = QLineEdit(ReturnDialog)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_3.addWidget(self.again_edit)


        self.layout_7.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.own_label = QLabel(ReturnDialog)
        self.own_label.setObjectName(u"own_label")
        self.own_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.own_label)

        self.own_problem = QLabel(ReturnDialog)
        self.own_problem.setObjectName(u"own_problem")
        self.own_problem.setProperty(u"kind", u"problem")
        self.own_problem.setWordWrap(True)
        self.own_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.own_problem)

        self.own_edit = QLineEdit(ReturnDialog)
        self.own_edit.setObjectName(u"own_edit")
        self.own_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_4.addWidget(self.own_edit)


        self.layout_7.addLayout(self.layout_4)

        self.form_problem = QLabel(ReturnDialog)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_7.addWidget(self.form_problem)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(ReturnDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_6.addWidget(self.accept_button)

        self.cancel_button = QPushButton(ReturnDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_6.addWidget(self.cancel_button)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_5)


        self.layout_7.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase_edit)
        self.again_label.setBuddy(self.again_edit)
        self.own_label.setBuddy(self.own_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReturnDialog)

        QMetaObject.connectSlotsByName(ReturnDialog)
    # setupUi

    def retranslateUi(self, ReturnDialog):
        ReturnDialog.setWindowTitle(QCoreApplication.translate("ReturnDialog", u"Take back into the team", None))
        self.label_1.setText(QCoreApplication.translate("ReturnDialog", u"Your colleague chooses a new passphrase at this laptop. You confirm with yours.", None))
        self.passphrase_label.setText(QCoreApplication.translate("ReturnDialog", u"The colleague's passphrase", None))
        self.again_label.setText(QCoreApplication.translate("ReturnDialog", u"The same again", None))
        self.own_label.setText(QCoreApplication.translate("ReturnDialog", u"Your own passphrase", None))
        self.accept_button.setText(QCoreApplication.translate("ReturnDialog", u"Take back", None))
        self.cancel_button.setText(QCoreApplication.translate("ReturnDialog", u"Cancel", None))
    # retranslateUi

