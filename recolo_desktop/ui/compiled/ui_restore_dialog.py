# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.choice import ChoiceBox

class Ui_RestoreDialog(object):
    def setupUi(self, RestoreDialog):
        if not RestoreDialog.objectName():
            RestoreDialog.setObjectName(u"RestoreDialog")
        RestoreDialog.setMinimumSize(QSize(680, 0))
        self.layout_10 = QVBoxLayout(RestoreDialog)
        self.layout_10.setSpacing(10)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(24, 20, 24, 20)
        self.label_1 = QLabel(RestoreDialog)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_10.addWidget(self.label_1)

        self.label_2 = QLabel(RestoreDialog)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setTextFormat(Qt.TextFormat.PlainText)
        self.label_2.setWordWrap(True)

        self.layout_10.addWidget(self.label_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.file_label = QLabel(RestoreDialog)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.file_label)

        self.file_problem = QLabel(RestoreDialog)
        self.file_problem.setObjectName(u"file_problem")
        self.file_problem.setProperty(u"kind", u"problem")
        self.file_problem.setWordWrap(True)
        self.file_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.file_problem)

        self.file_edit = QLineEdit(RestoreDialog)
        self.file_edit.setObjectName(u"file_edit")

        self.layout_3.addWidget(self.file_edit)


        self.layout_10.addLayout(self.layout_3)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.browse_button = QPushButton(RestoreDialog)
        self.browse_button.setObjectName(u"browse_button")

        self.layout_5.addWidget(self.browse_button)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_4)


        self.layout_10.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(RestoreDialog)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"kind", u"label")

        self.layout_6.addWidget(self.who_label)

        self.who_problem = QLabel(RestoreDialog)
        self.who_problem.setObjectName(u"who_problem")
        self.who_problem.setProperty(u"kind", u"problem")
        self.who_problem.setWordWrap(True)
        self.who_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_6.addWidget(self.who_problem)

        self.who_edit = ChoiceBox(RestoreDialog)
        self.who_edit.setObjectName(u"who_edit")

        self.layout_6.addWidget(self.who_edit)


        self.layout_10.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.secret_label = QLabel(RestoreDialog)
        self.secret_label.setObjectName(u"secret_label")
        self.secret_label.setProperty(u"kind", u"label")

        self.layout_7.addWidget(self.secret_label)

        self.secret_problem = QLabel(RestoreDialog)
        self.secret_problem.setObjectName(u"secret_problem")
        self.secret_problem.setProperty(u"kind", u"problem")
        self.secret_problem.setWordWrap(True)
        self.secret_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_7.addWidget(self.secret_problem)

        self.secret_edit = QLineEdit(RestoreDialog)
        self.secret_edit.setObjectName(u"secret_edit")
        self.secret_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_7.addWidget(self.secret_edit)


        self.layout_10.addLayout(self.layout_7)

        self.contents_label = QLabel(RestoreDialog)
        self.contents_label.setObjectName(u"contents_label")
        self.contents_label.setWordWrap(True)

        self.layout_10.addWidget(self.contents_label)

        self.form_problem = QLabel(RestoreDialog)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_10.addWidget(self.form_problem)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(RestoreDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_9.addWidget(self.accept_button)

        self.print_button = QPushButton(RestoreDialog)
        self.print_button.setObjectName(u"print_button")

        self.layout_9.addWidget(self.print_button)

        self.replace_button = QPushButton(RestoreDialog)
        self.replace_button.setObjectName(u"replace_button")

        self.layout_9.addWidget(self.replace_button)

        self.cancel_button = QPushButton(RestoreDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_9.addWidget(self.cancel_button)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_8)


        self.layout_10.addLayout(self.layout_9)

#if QT_CONFIG(shortcut)
        self.file_label.setBuddy(self.file_edit)
        self.who_label.setBuddy(self.who_edit)
        self.secret_label.setBuddy(self.secret_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RestoreDialog)

        QMetaObject.connectSlotsByName(RestoreDialog)
    # setupUi

    def retranslateUi(self, RestoreDialog):
        RestoreDialog.setWindowTitle(QCoreApplication.translate("RestoreDialog", u"Open a backup", None))
        self.label_1.setText(QCoreApplication.translate("RestoreDialog", u"Open a backup", None))
        self.label_2.setText(QCoreApplication.translate("RestoreDialog", u"Nothing is replaced until you have seen what the backup holds and say so.", None))
        self.file_label.setText(QCoreApplication.translate("RestoreDialog", u"Backup file", None))
        self.browse_button.setText(QCoreApplication.translate("RestoreDialog", u"Choose a file", None))
        self.who_label.setText(QCoreApplication.translate("RestoreDialog", u"Open it as", None))
        self.secret_label.setText(QCoreApplication.translate("RestoreDialog", u"Passphrase of that day, or the recovery key", None))
        self.accept_button.setText(QCoreApplication.translate("RestoreDialog", u"Look inside", None))
        self.print_button.setText(QCoreApplication.translate("RestoreDialog", u"Print what it holds", None))
        self.replace_button.setText(QCoreApplication.translate("RestoreDialog", u"Put it in the place of the present records", None))
        self.cancel_button.setText(QCoreApplication.translate("RestoreDialog", u"Close", None))
    # retranslateUi

