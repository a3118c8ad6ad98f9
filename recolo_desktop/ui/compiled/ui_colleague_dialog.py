# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'colleague_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.choice import ChoiceBox

class Ui_ColleagueDialog(object):
    def setupUi(self, ColleagueDialog):
        if not ColleagueDialog.objectName():
            ColleagueDialog.setObjectName(u"ColleagueDialog")
        self.layout_19 = QVBoxLayout(ColleagueDialog)
        self.layout_19.setSpacing(10)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(24, 20, 24, 20)
        self.label_1 = QLabel(ColleagueDialog)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_19.addWidget(self.label_1)

        self.label_2 = QLabel(ColleagueDialog)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setTextFormat(Qt.TextFormat.PlainText)
        self.label_2.setWordWrap(True)

        self.layout_19.addWidget(self.label_2)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(16)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(ColleagueDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.title_label)

        self.title_problem = QLabel(ColleagueDialog)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setProperty(u"kind", u"problem")
        self.title_problem.setWordWrap(True)
        self.title_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.title_problem)

        self.title_edit = QLineEdit(ColleagueDialog)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setMaximumSize(QSize(120, 16777215))

        self.layout_3.addWidget(self.title_edit)


        self.layout_6.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.given_name_label = QLabel(ColleagueDialog)
        self.given_name_label.setObjectName(u"given_name_label")
        self.given_name_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.given_name_label)

        self.given_name_problem = QLabel(ColleagueDialog)
        self.given_name_problem.setObjectName(u"given_name_problem")
        self.given_name_problem.setProperty(u"kind", u"problem")
        self.given_name_problem.setWordWrap(True)
        self.given_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.given_name_problem)

        self.given_name_edit = QLineEdit(ColleagueDialog)
        self.given_name_edit.setObjectName(u"given_name_edit")

        self.layout_4.addWidget(self.given_name_edit)


        self.layout_6.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.family_name_label = QLabel(ColleagueDialog)
        self.family_name_label.setObjectName(u"family_name_label")
        self.family_name_label.setProperty(u"kind", u"label")

        self.layout_5.addWidget(self.family_name_label)

        self.family_name_problem = QLabel(ColleagueDialog)
        self.family_name_problem.setObjectName(u"family_name_problem")
        self.family_name_problem.setProperty(u"kind", u"problem")
        self.family_name_problem.setWordWrap(True)
        self.family_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5.addWidget(self.family_name_problem)

        self.family_name_edit = QLineEdit(ColleagueDialog)
        self.family_name_edit.setObjectName(u"family_name_edit")

        self.layout_5.addWidget(self.family_name_edit)


        self.layout_6.addLayout(self.layout_5)


        self.layout_19.addLayout(self.layout_6)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(16)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.profession_label = QLabel(ColleagueDialog)
        self.profession_label.setObjectName(u"profession_label")
        self.profession_label.setProperty(u"kind", u"label")

        self.layout_7.addWidget(self.profession_label)

        self.profession_problem = QLabel(ColleagueDialog)
        self.profession_problem.setObjectName(u"profession_problem")
        self.profession_problem.setProperty(u"kind", u"problem")
        self.profession_problem.setWordWrap(True)
        self.profession_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_7.addWidget(self.profession_problem)

        self.profession_edit = QLineEdit(ColleagueDialog)
        self.profession_edit.setObjectName(u"profession_edit")

        self.layout_7.addWidget(self.profession_edit)


        self.layout_9.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.role_label = QLabel(ColleagueDialog)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setProperty(u"kind", u"label")

        self.layout_8.addWidget(self.role_label)

        self.role_problem = QLabel(ColleagueDialog)
        self.role_problem.setObjectName(u"role_problem")
        self.role_problem.setProperty(u"kind", u"problem")
        self.role_problem.setWordWrap(True)
        self.role_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_8.addWidget(self.role_problem)

        self.role_edit = ChoiceBox(ColleagueDialog)
        self.role_edit.setObjectName(u"role_edit")
        self.role_edit.setProperty(u"options", u"role")

        self.layout_8.addWidget(self.role_edit)


        self.layout_9.addLayout(self.layout_8)


        self.layout_19.addLayout(self.layout_9)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(16)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.regulator_label = QLabel(ColleagueDialog)
        self.regulator_label.setObjectName(u"regulator_label")
        self.regulator_label.setProperty(u"kind", u"label")

        self.layout_10.addWidget(self.regulator_label)

        self.regulator_problem = QLabel(ColleagueDialog)
        self.regulator_problem.setObjectName(u"regulator_problem")
        self.regulator_problem.setProperty(u"kind", u"problem")
        self.regulator_problem.setWordWrap(True)
        self.regulator_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_10.addWidget(self.regulator_problem)

        self.regulator_edit = QLineEdit(ColleagueDialog)
        self.regulator_edit.setObjectName(u"regulator_edit")

        self.layout_10.addWidget(self.regulator_edit)


        self.layout_12.addLayout(self.layout_10)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.registration_number_label = QLabel(ColleagueDialog)
        self.registration_number_label.setObjectName(u"registration_number_label")
        self.registration_number_label.setProperty(u"kind", u"label")

        self.layout_11.addWidget(self.registration_number_label)

        self.registration_number_problem = QLabel(ColleagueDialog)
        self.registration_number_problem.setObjectName(u"registration_number_problem")
        self.registration_number_problem.setProperty(u"kind", u"problem")
        self.registration_number_problem.setWordWrap(True)
        self.registration_number_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_11.addWidget(self.registration_number_problem)

        self.registration_number_edit = QLineEdit(ColleagueDialog)
        self.registration_number_edit.setObjectName(u"registration_number_edit")

        self.layout_11.addWidget(self.registration_number_edit)


        self.layout_12.addLayout(self.layout_11)


        self.layout_19.addLayout(self.layout_12)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(16)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(ColleagueDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"kind", u"label")

        self.layout_13.addWidget(self.passphrase_label)

        self.passphrase_problem = QLabel(ColleagueDialog)
        self.passphrase_problem.setObjectName(u"passphrase_problem")
        self.passphrase_problem.setProperty(u"kind", u"problem")
        self.passphrase_problem.setWordWrap(True)
        self.passphrase_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_13.addWidget(self.passphrase_problem)

        self.passphrase_edit = QLineEdit(ColleagueDialog)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_13.addWidget(self.passphrase_edit)


        self.layout_15.addLayout(self.layout_13)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.again_label = QLabel(ColleagueDialog)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"kind", u"label")

        self.layout_14.addWidget(self.again_label)

        self.again_problem = QLabel(ColleagueDialog)
        self.again_problem.setObjectName(u"again_problem")
        self.again_problem.setProperty(u"kind", u"problem")
        self.again_problem.setWordWrap(True)
        self.again_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_14.addWidget(self.again_problem)

        self.again_edit = QLineEdit(ColleagueDialog)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_14.addWidget(self.again_edit)


        self.layout_15.addLayout(self.layout_14)


        self.layout_19.addLayout(self.layout_15)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.own_label = QLabel(ColleagueDialog)
        self.own_label.setObjectName(u"own_label")
        self.own_label.setProperty(u"kind", u"label")

        self.layout_16.addWidget(self.own_label)

        self.own_problem = QLabel(ColleagueDialog)
        self.own_problem.setObjectName(u"own_problem")
        self.own_problem.setProperty(u"kind", u"problem")
        self.own_problem.setWordWrap(True)
        self.own_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_16.addWidget(self.own_problem)

        self.own_edit = QLineEdit(ColleagueDialog)
        self.own_edit.setObjectName(u"own_edit")
        self.own_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_16.addWidget(self.own_edit)


        self.layout_19.addLayout(self.layout_16)

        self.layout_18 = QHBoxLayout()
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(ColleagueDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_18.addWidget(self.accept_button)

        self.cancel_button = QPushButton(ColleagueDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_18.addWidget(self.cancel_button)

        self.spacer_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_18.addItem(self.spacer_17)


        self.layout_19.addLayout(self.layout_18)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.given_name_label.setBuddy(self.given_name_edit)
        self.family_name_label.setBuddy(self.family_name_edit)
        self.profession_label.setBuddy(self.profession_edit)
        self.role_label.setBuddy(self.role_edit)
        self.regulator_label.setBuddy(self.regulator_edit)
        self.registration_number_label.setBuddy(self.registration_number_edit)
        self.passphrase_label.setBuddy(self.passphrase_edit)
        self.again_label.setBuddy(self.again_edit)
        self.own_label.setBuddy(self.own_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ColleagueDialog)

        QMetaObject.connectSlotsByName(ColleagueDialog)
    # setupUi

    def retranslateUi(self, ColleagueDialog):
        ColleagueDialog.setWindowTitle(QCoreApplication.translate("ColleagueDialog", u"Add a colleague", None))
        self.label_1.setText(QCoreApplication.translate("ColleagueDialog", u"Add a colleague", None))
        self.label_2.setText(QCoreApplication.translate("ColleagueDialog", u"Your colleague chooses a passphrase at this laptop. You confirm with yours.", None))
        self.title_label.setText(QCoreApplication.translate("ColleagueDialog", u"Title", None))
        self.given_name_label.setText(QCoreApplication.translate("ColleagueDialog", u"First name", None))
        self.family_name_label.setText(QCoreApplication.translate("ColleagueDialog", u"Last name", None))
        self.profession_label.setText(QCoreApplication.translate("ColleagueDialog", u"Profession", None))
        self.role_label.setText(QCoreApplication.translate("ColleagueDialog", u"Role in Recolo", None))
        self.regulator_label.setText(QCoreApplication.translate("ColleagueDialog", u"Regulator (optional)", None))
        self.registration_number_label.setText(QCoreApplication.translate("ColleagueDialog", u"Registration number (optional)", None))
        self.passphrase_label.setText(QCoreApplication.translate("ColleagueDialog", u"The colleague's passphrase", None))
        self.again_label.setText(QCoreApplication.translate("ColleagueDialog", u"The same again", None))
        self.own_label.setText(QCoreApplication.translate("ColleagueDialog", u"Your own passphrase", None))
        self.accept_button.setText(QCoreApplication.translate("ColleagueDialog", u"Add colleague", None))
        self.cancel_button.setText(QCoreApplication.translate("ColleagueDialog", u"Cancel", None))
    # retranslateUi

