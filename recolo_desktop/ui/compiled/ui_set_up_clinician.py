# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'set_up_clinician.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.choice import ChoiceBox

class Ui_SetUpClinician(object):
    def setupUi(self, SetUpClinician):
        if not SetUpClinician.objectName():
            SetUpClinician.setObjectName(u"SetUpClinician")
        self.layout_16 = QVBoxLayout(SetUpClinician)
        self.layout_16.setSpacing(9)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.label_1 = QLabel(SetUpClinician)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_16.addWidget(self.label_1)

        self.label_2 = QLabel(SetUpClinician)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setTextFormat(Qt.TextFormat.PlainText)
        self.label_2.setWordWrap(True)

        self.layout_16.addWidget(self.label_2)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(16)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(SetUpClinician)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.title_label)

        self.title_problem = QLabel(SetUpClinician)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setProperty(u"kind", u"problem")
        self.title_problem.setWordWrap(True)
        self.title_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.title_problem)

        self.title_edit = QLineEdit(SetUpClinician)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setMaximumSize(QSize(120, 16777215))

        self.layout_3.addWidget(self.title_edit)


        self.layout_6.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.given_name_label = QLabel(SetUpClinician)
        self.given_name_label.setObjectName(u"given_name_label")
        self.given_name_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.given_name_label)

        self.given_name_problem = QLabel(SetUpClinician)
        self.given_name_problem.setObjectName(u"given_name_problem")
        self.given_name_problem.setProperty(u"kind", u"problem")
        self.given_name_problem.setWordWrap(True)
        self.given_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.given_name_problem)

        self.given_name_edit = QLineEdit(SetUpClinician)
        self.given_name_edit.setObjectName(u"given_name_edit")

        self.layout_4.addWidget(self.given_name_edit)


        self.layout_6.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.family_name_label = QLabel(SetUpClinician)
        self.family_name_label.setObjectName(u"family_name_label")
        self.family_name_label.setProperty(u"kind", u"label")

        self.layout_5.addWidget(self.family_name_label)

        self.family_name_problem = QLabel(SetUpClinician)
        self.family_name_problem.setObjectName(u"family_name_problem")
        self.family_name_problem.setProperty(u"kind", u"problem")
        self.family_name_problem.setWordWrap(True)
        self.family_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5.addWidget(self.family_name_problem)

        self.family_name_edit = QLineEdit(SetUpClinician)
        self.family_name_edit.setObjectName(u"family_name_edit")

        self.layout_5.addWidget(self.family_name_edit)


        self.layout_6.addLayout(self.layout_5)


        self.layout_16.addLayout(self.layout_6)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.profession_label = QLabel(SetUpClinician)
        self.profession_label.setObjectName(u"profession_label")
        self.profession_label.setProperty(u"kind", u"label")

        self.layout_8.addWidget(self.profession_label)

        self.label_7 = QLabel(SetUpClinician)
        self.label_7.setObjectName(u"label_7")
        self.label_7.setTextFormat(Qt.TextFormat.PlainText)
        self.label_7.setWordWrap(True)
        self.label_7.setProperty(u"kind", u"hint")

        self.layout_8.addWidget(self.label_7)

        self.profession_problem = QLabel(SetUpClinician)
        self.profession_problem.setObjectName(u"profession_problem")
        self.profession_problem.setProperty(u"kind", u"problem")
        self.profession_problem.setWordWrap(True)
        self.profession_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_8.addWidget(self.profession_problem)

        self.profession_edit = QLineEdit(SetUpClinician)
        self.profession_edit.setObjectName(u"profession_edit")

        self.layout_8.addWidget(self.profession_edit)


        self.layout_16.addLayout(self.layout_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.role_label = QLabel(SetUpClinician)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setProperty(u"kind", u"label")

        self.layout_9.addWidget(self.role_label)

        self.role_problem = QLabel(SetUpClinician)
        self.role_problem.setObjectName(u"role_problem")
        self.role_problem.setProperty(u"kind", u"problem")
        self.role_problem.setWordWrap(True)
        self.role_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_9.addWidget(self.role_problem)

        self.role_edit = ChoiceBox(SetUpClinician)
        self.role_edit.setObjectName(u"role_edit")
        self.role_edit.setProperty(u"options", u"role_of_a_clinician")

        self.layout_9.addWidget(self.role_edit)


        self.layout_16.addLayout(self.layout_9)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(16)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.regulator_label = QLabel(SetUpClinician)
        self.regulator_label.setObjectName(u"regulator_label")
        self.regulator_label.setProperty(u"kind", u"label")

        self.layout_11.addWidget(self.regulator_label)

        self.label_10 = QLabel(SetUpClinician)
        self.label_10.setObjectName(u"label_10")
        self.label_10.setTextFormat(Qt.TextFormat.PlainText)
        self.label_10.setWordWrap(True)
        self.label_10.setProperty(u"kind", u"hint")

        self.layout_11.addWidget(self.label_10)

        self.regulator_problem = QLabel(SetUpClinician)
        self.regulator_problem.setObjectName(u"regulator_problem")
        self.regulator_problem.setProperty(u"kind", u"problem")
        self.regulator_problem.setWordWrap(True)
        self.regulator_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_11.addWidget(self.regulator_problem)

        self.regulator_edit = QLineEdit(SetUpClinician)
        self.regulator_edit.setObjectName(u"regulator_edit")

        self.layout_11.addWidget(self.regulator_edit)


        self.layout_14.addLayout(self.layout_11)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.registration_number_label = QLabel(SetUpClinician)
        self.registration_number_label.setObjectName(u"registration_number_label")
        self.registration_number_label.setProperty(u"kind", u"label")

        self.layout_13.addWidget(self.registration_number_label)

        self.label_12 = QLabel(SetUpClinician)
        self.label_12.setObjectName(u"label_12")
        self.label_12.setTextFormat(Qt.TextFormat.PlainText)
        self.label_12.setWordWrap(True)
        self.label_12.setProperty(u"kind", u"hint")

        self.layout_13.addWidget(self.label_12)

        self.registration_number_problem = QLabel(SetUpClinician)
        self.registration_number_problem.setObjectName(u"registration_number_problem")
        self.registration_number_problem.setProperty(u"kind", u"problem")
        self.registration_number_problem.setWordWrap(True)
        self.registration_number_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_13.addWidget(self.registration_number_problem)

        self.registration_number_edit = QLineEdit(SetUpClinician)
        self.registration_number_edit.setObjectName(u"registration_number_edit")

        self.layout_13.addWidget(self.registration_number_edit)


        self.layout_14.addLayout(self.layout_13)


        self.layout_16.addLayout(self.layout_14)

        self.spacer_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_16.addItem(self.spacer_15)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.given_name_label.setBuddy(self.given_name_edit)
        self.family_name_label.setBuddy(self.family_name_edit)
        self.profession_label.setBuddy(self.profession_edit)
        self.role_label.setBuddy(self.role_edit)
        self.regulator_label.setBuddy(self.regulator_edit)
        self.registration_number_label.setBuddy(self.registration_number_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetUpClinician)

        QMetaObject.connectSlotsByName(SetUpClinician)
    # setupUi

    def retranslateUi(self, SetUpClinician):
        self.label_1.setText(QCoreApplication.translate("SetUpClinician", u"First clinician", None))
        self.label_2.setText(QCoreApplication.translate("SetUpClinician", u"You lead the team in Recolo: you can add colleagues later. Your name and registration stand under the letters that you sign.", None))
        self.title_label.setText(QCoreApplication.translate("SetUpClinician", u"Title", None))
        self.given_name_label.setText(QCoreApplication.translate("SetUpClinician", u"First name", None))
        self.family_name_label.setText(QCoreApplication.translate("SetUpClinician", u"Last name", None))
        self.profession_label.setText(QCoreApplication.translate("SetUpClinician", u"Profession", None))
        self.label_7.setText(QCoreApplication.translate("SetUpClinician", u"As it stands under a letter, for example: Consultant forensic psychiatrist", None))
        self.role_label.setText(QCoreApplication.translate("SetUpClinician", u"Role in Recolo", None))
        self.regulator_label.setText(QCoreApplication.translate("SetUpClinician", u"Regulator", None))
        self.label_10.setText(QCoreApplication.translate("SetUpClinician", u"For example HCPC or GMC", None))
        self.registration_number_label.setText(QCoreApplication.translate("SetUpClinician", u"Registration number", None))
        self.label_12.setText(QCoreApplication.translate("SetUpClinician", u"As the register states it", None))
        pass
    # retranslateUi

