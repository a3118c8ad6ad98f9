# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_people_form.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.text_box import TextBox

class Ui_ClientPeopleForm(object):
    def setupUi(self, ClientPeopleForm):
        if not ClientPeopleForm.objectName():
            ClientPeopleForm.setObjectName(u"ClientPeopleForm")
        self.layout_84 = QVBoxLayout(ClientPeopleForm)
        self.layout_84.setSpacing(10)
        self.layout_84.setObjectName(u"layout_84")
        self.layout_84.setContentsMargins(0, 0, 0, 0)
        self.layout_1028 = QHBoxLayout()
        self.layout_1028.setSpacing(16)
        self.layout_1028.setObjectName(u"layout_1028")
        self.layout_1028.setContentsMargins(0, 0, 0, 0)
        self.layout_1025 = QVBoxLayout()
        self.layout_1025.setSpacing(3)
        self.layout_1025.setObjectName(u"layout_1025")
        self.layout_1025.setContentsMargins(0, 0, 0, 0)
        self.gp_agency_label = QLabel(ClientPeopleForm)
        self.gp_agency_label.setObjectName(u"gp_agency_label")
        self.gp_agency_label.setProperty(u"kind", u"label")

        self.layout_1025.addWidget(self.gp_agency_label)

        self.gp_agency_problem = QLabel(ClientPeopleForm)
        self.gp_agency_problem.setObjectName(u"gp_agency_problem")
        self.gp_agency_problem.setProperty(u"kind", u"problem")
        self.gp_agency_problem.setWordWrap(True)
        self.gp_agency_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1025.addWidget(self.gp_agency_problem)

        self.gp_agency_edit = ChoiceBox(ClientPeopleForm)
        self.gp_agency_edit.setObjectName(u"gp_agency_edit")

        self.layout_1025.addWidget(self.gp_agency_edit)


        self.layout_1028.addLayout(self.layout_1025)

        self.layout_1026 = QVBoxLayout()
        self.layout_1026.setSpacing(3)
        self.layout_1026.setObjectName(u"layout_1026")
        self.layout_1026.setContentsMargins(0, 0, 0, 0)
        self.probation_agency_label = QLabel(ClientPeopleForm)
        self.probation_agency_label.setObjectName(u"probation_agency_label")
        self.probation_agency_label.setProperty(u"kind", u"label")

        self.layout_1026.addWidget(self.probation_agency_label)

        self.probation_agency_problem = QLabel(ClientPeopleForm)
        self.probation_agency_problem.setObjectName(u"probation_agency_problem")
        self.probation_agency_problem.setProperty(u"kind", u"problem")
        self.probation_agency_problem.setWordWrap(True)
        self.probation_agency_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1026.addWidget(self.probation_agency_problem)

        self.probation_agency_edit = ChoiceBox(ClientPeopleForm)
        self.probation_agency_edit.setObjectName(u"probation_agency_edit")

        self.layout_1026.addWidget(self.probation_agency_edit)


        self.layout_1028.addLayout(self.layout_1026)

        self.layout_1027 = QVBoxLayout()
        self.layout_1027.setSpacing(3)
        self.layout_1027.setObjectName(u"layout_1027")
        self.layout_1027.setContentsMargins(0, 0, 0, 0)
        self.police_agency_label = QLabel(ClientPeopleForm)
        self.police_agency_label.setObjectName(u"police_agency_label")
        self.police_agency_label.setProperty(u"kind", u"label")

        self.layout_1027.addWidget(self.police_agency_label)

        self.police_agency_problem = QLabel(ClientPeopleForm)
        self.police_agency_problem.setObjectName(u"police_agency_problem")
        self.police_agency_problem.setProperty(u"kind", u"problem")
        self.police_agency_problem.setWordWrap(True)
        self.police_agency_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1027.addWidget(self.police_agency_problem)

        self.police_agency_edit = ChoiceBox(ClientPeopleForm)
        self.police_agency_edit.setObjectName(u"police_agency_edit")

        self.layout_1027.addWidget(self.police_agency_edit)


        self.layout_1028.addLayout(self.layout_1027)


        self.layout_84.addLayout(self.layout_1028)

        self.layout_68 = QVBoxLayout()
        self.layout_68.setSpacing(3)
        self.layout_68.setObjectName(u"layout_68")
        self.layout_68.setContentsMargins(0, 0, 0, 0)
        self.gp_name_label = QLabel(ClientPeopleForm)
        self.gp_name_label.setObjectName(u"gp_name_label")
        self.gp_name_label.setProperty(u"kind", u"label")

        self.layout_68.addWidget(self.gp_name_label)

        self.gp_name_problem = QLabel(ClientPeopleForm)
        self.gp_name_problem.setObjectName(u"gp_name_problem")
        self.gp_name_problem.setProperty(u"kind", u"problem")
        self.gp_name_problem.setWordWrap(True)
        self.gp_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_68.addWidget(self.gp_name_problem)

        self.gp_name_edit = QLineEdit(ClientPeopleForm)
        self.gp_name_edit.setObjectName(u"gp_name_edit")

        self.layout_68.addWidget(self.gp_name_edit)


        self.layout_84.addLayout(self.layout_68)

        self.layout_69 = QVBoxLayout()
        self.layout_69.setSpacing(3)
        self.layout_69.setObjectName(u"layout_69")
        self.layout_69.setContentsMargins(0, 0, 0, 0)
        self.gp_address_label = QLabel(ClientPeopleForm)
        self.gp_address_label.setObjectName(u"gp_address_label")
        self.gp_address_label.setProperty(u"kind", u"label")

        self.layout_69.addWidget(self.gp_address_label)

        self.gp_address_problem = QLabel(ClientPeopleForm)
        self.gp_address_problem.setObjectName(u"gp_address_problem")
        self.gp_address_problem.setProperty(u"kind", u"problem")
        self.gp_address_problem.setWordWrap(True)
        self.gp_address_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_69.addWidget(self.gp_address_problem)

        self.gp_address_edit = QLineEdit(ClientPeopleForm)
        self.gp_address_edit.setObjectName(u"gp_address_edit")

        self.layout_69.addWidget(self.gp_address_edit)


        self.layout_84.addLayout(self.layout_69)

        self.layout_70 = QVBoxLayout()
        self.layout_70.setSpacing(3)
        self.layout_70.setObjectName(u"layout_70")
        self.layout_70.setContentsMargins(0, 0, 0, 0)
        self.gp_phone_label = QLabel(ClientPeopleForm)
        self.gp_phone_label.setObjectName(u"gp_phone_label")
        self.gp_phone_label.setProperty(u"kind", u"label")

        self.layout_70.addWidget(self.gp_phone_label)

        self.gp_phone_problem = QLabel(ClientPeopleForm)
        self.gp_phone_problem.setObjectName(u"gp_phone_problem")
        self.gp_phone_problem.setProperty(u"kind", u"problem")
        self.gp_phone_problem.setWordWrap(True)
        self.gp_phone_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_70.addWidget(self.gp_phone_problem)

        self.gp_phone_edit = QLineEdit(ClientPeopleForm)
        self.gp_phone_edit.setObjectName(u"gp_phone_edit")

        self.layout_70.addWidget(self.gp_phone_edit)


        self.layout_84.addLayout(self.layout_70)

        self.layout_71 = QVBoxLayout()
        self.layout_71.setSpacing(3)
        self.layout_71.setObjectName(u"layout_71")
        self.layout_71.setContentsMargins(0, 0, 0, 0)
        self.probation_name_label = QLabel(ClientPeopleForm)
        self.probation_name_label.setObjectName(u"probation_name_label")
        self.probation_name_label.setProperty(u"kind", u"label")

        self.layout_71.addWidget(self.probation_name_label)

        self.probation_name_problem = QLabel(ClientPeopleForm)
        self.probation_name_problem.setObjectName(u"probation_name_problem")
        self.probation_name_problem.setProperty(u"kind", u"problem")
        self.probation_name_problem.setWordWrap(True)
        self.probation_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_71.addWidget(self.probation_name_problem)

        self.probation_name_edit = QLineEdit(ClientPeopleForm)
        self.probation_name_edit.setObjectName(u"probation_name_edit")

        self.layout_71.addWidget(self.probation_name_edit)


        self.layout_84.addLayout(self.layout_71)

        self.layout_72 = QVBoxLayout()
        self.layout_72.setSpacing(3)
        self.layout_72.setObjectName(u"layout_72")
        self.layout_72.setContentsMargins(0, 0, 0, 0)
        self.probation_organisation_label = QLabel(ClientPeopleForm)
        self.probation_organisation_label.setObjectName(u"probation_organisation_label")
        self.probation_organisation_label.setProperty(u"kind", u"label")

        self.layout_72.addWidget(self.probation_organisation_label)

        self.probation_organisation_problem = QLabel(ClientPeopleForm)
        self.probation_organisation_problem.setObjectName(u"probation_organisation_problem")
        self.probation_organisation_problem.setProperty(u"kind", u"problem")
        self.probation_organisation_problem.setWordWrap(True)
        self.probation_organisation_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_72.addWidget(self.probation_organisation_problem)

        self.probation_organisation_edit = QLineEdit(ClientPeopleForm)
        self.probation_organisation_edit.setObjectName(u"probation_organisation_edit")

        self.layout_72.addWidget(self.probation_organisation_edit)


        self.layout_84.addLayout(self.layout_72)

        self.layout_73 = QVBoxLayout()
        self.layout_73.setSpacing(3)
        self.layout_73.setObjectName(u"layout_73")
        self.layout_73.setContentsMargins(0, 0, 0, 0)
        self.probation_address_label = QLabel(ClientPeopleForm)
        self.probation_address_label.setObjectName(u"probation_address_label")
        self.probation_address_label.setProperty(u"kind", u"label")

        self.layout_73.addWidget(self.probation_address_label)

        self.probation_address_problem = QLabel(ClientPeopleForm)
        self.probation_address_problem.setObjectName(u"probation_address_problem")
        self.probation_address_problem.setProperty(u"kind", u"problem")
        self.probation_address_problem.setWordWrap(True)
        self.probation_address_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_73.addWidget(self.probation_address_problem)

        self.probation_address_edit = QLineEdit(ClientPeopleForm)
        self.probation_address_edit.setObjectName(u"probation_address_edit")

        self.layout_73.addWidget(self.probation_address_edit)


        self.layout_84.addLayout(self.layout_73)

        self.layout_74 = QVBoxLayout()
        self.layout_74.setSpacing(3)
        self.layout_74.setObjectName(u"layout_74")
        self.layout_74.setContentsMargins(0, 0, 0, 0)
        self.probation_phone_label = QLabel(ClientPeopleForm)
        self.probation_phone_label.setObjectName(u"probation_phone_label")
        self.probation_phone_label.setProperty(u"kind", u"label")

        self.layout_74.addWidget(self.probation_phone_label)

        self.probation_phone_problem = QLabel(ClientPeopleForm)
        self.probation_phone_problem.setObjectName(u"probation_phone_problem")
        self.probation_phone_problem.setProperty(u"kind", u"problem")
        self.probation_phone_problem.setWordWrap(True)
        self.probation_phone_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_74.addWidget(self.probation_phone_problem)

        self.probation_phone_edit = QLineEdit(ClientPeopleForm)
        self.probation_phone_edit.setObjectName(u"probation_phone_edit")

        self.layout_74.addWidget(self.probation_phone_edit)


        self.layout_84.addLayout(self.layout_74)

        self.layout_75 = QVBoxLayout()
        self.layout_75.setSpacing(3)
        self.layout_75.setObjectName(u"layout_75")
        self.layout_75.setContentsMargins(0, 0, 0, 0)
        self.police_name_label = QLabel(ClientPeopleForm)
        self.police_name_label.setObjectName(u"police_name_label")
        self.police_name_label.setProperty(u"kind", u"label")

        self.layout_75.addWidget(self.police_name_label)

        self.police_name_problem = QLabel(ClientPeopleForm)
        self.police_name_problem.setObjectName(u"police_name_problem")
        self.police_name_problem.setProperty(u"kind", u"problem")
        self.police_name_problem.setWordWrap(True)
        self.police_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_75.addWidget(self.police_name_problem)

        self.police_name_edit = QLineEdit(ClientPeopleForm)
        self.police_name_edit.setObjectName(u"police_name_edit")

        self.layout_75.addWidget(self.police_name_edit)


        self.layout_84.addLayout(self.layout_75)

        self.layout_76 = QVBoxLayout()
        self.layout_76.setSpacing(3)
        self.layout_76.setObjectName(u"layout_76")
        self.layout_76.setContentsMargins(0, 0, 0, 0)
        self.police_organisation_label = QLabel(ClientPeopleForm)
        self.police_organisation_label.setObjectName(u"police_organisation_label")
        self.police_organisation_label.setProperty(u"kind", u"label")

        self.layout_76.addWidget(self.police_organisation_label)

        self.police_organisation_problem = QLabel(ClientPeopleForm)
        self.police_organisation_problem.setObjectName(u"police_organisation_problem")
        self.police_organisation_problem.setProperty(u"kind", u"problem")
        self.police_organisation_problem.setWordWrap(True)
        self.police_organisation_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_76.addWidget(self.police_organisation_problem)

        self.police_organisation_edit = QLineEdit(ClientPeopleForm)
        self.police_organisation_edit.setObjectName(u"police_organisation_edit")

        self.layout_76.addWidget(self.police_organisation_edit)


        self.layout_84.addLayout(self.layout_76)

        self.layout_77 = QVBoxLayout()
        self.layout_77.setSpacing(3)
        self.layout_77.setObjectName(u"layout_77")
        self.layout_77.setContentsMargins(0, 0, 0, 0)
        self.police_address_label = QLabel(ClientPeopleForm)
        self.police_address_label.setObjectName(u"police_address_label")
        self.police_address_label.setProperty(u"kind", u"label")

        self.layout_77.addWidget(self.police_address_label)

        self.police_address_problem = QLabel(ClientPeopleForm)
        self.police_address_problem.setObjectName(u"police_address_problem")
        self.police_address_problem.setProperty(u"kind", u"problem")
        self.police_address_problem.setWordWrap(True)
        self.police_address_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_77.addWidget(self.police_address_problem)

        self.police_address_edit = QLineEdit(ClientPeopleForm)
        self.police_address_edit.setObjectName(u"police_address_edit")

        self.layout_77.addWidget(self.police_address_edit)


        self.layout_84.addLayout(self.layout_77)

        self.layout_78 = QVBoxLayout()
        self.layout_78.setSpacing(3)
        self.layout_78.setObjectName(u"layout_78")
        self.layout_78.setContentsMargins(0, 0, 0, 0)
        self.police_phone_label = QLabel(ClientPeopleForm)
        self.police_phone_label.setObjectName(u"police_phone_label")
        self.police_phone_label.setProperty(u"kind", u"label")

        self.layout_78.addWidget(self.police_phone_label)

        self.police_phone_problem = QLabel(ClientPeopleForm)
        self.police_phone_problem.setObjectName(u"police_phone_problem")
        self.police_phone_problem.setProperty(u"kind", u"problem")
        self.police_phone_problem.setWordWrap(True)
        self.police_phone_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_78.addWidget(self.police_phone_problem)

        self.police_phone_edit = QLineEdit(ClientPeopleForm)
        self.police_phone_edit.setObjectName(u"police_phone_edit")

        self.layout_78.addWidget(self.police_phone_edit)


        self.layout_84.addLayout(self.layout_78)

        self.people_form_problem = QLabel(ClientPeopleForm)
        self.people_form_problem.setObjectName(u"people_form_problem")
        self.people_form_problem.setProperty(u"kind", u"problem")
        self.people_form_problem.setWordWrap(True)

        self.layout_84.addWidget(self.people_form_problem)

        self.layout_1031 = QVBoxLayout()
        self.layout_1031.setSpacing(3)
        self.layout_1031.setObjectName(u"layout_1031")
        self.layout_1031.setContentsMargins(0, 0, 0, 0)
        self.family_label = QLabel(ClientPeopleForm)
        self.family_label.setObjectName(u"family_label")
        self.family_label.setProperty(u"kind", u"label")

        self.layout_1031.addWidget(self.family_label)

        self.hint_1032 = QLabel(ClientPeopleForm)
        self.hint_1032.setObjectName(u"hint_1032")
        self.hint_1032.setProperty(u"kind", u"hint")
        self.hint_1032.setWordWrap(True)

        self.layout_1031.addWidget(self.hint_1032)

        self.family_problem = QLabel(ClientPeopleForm)
        self.family_problem.setObjectName(u"family_problem")
        self.family_problem.setProperty(u"kind", u"problem")
        self.family_problem.setWordWrap(True)
        self.family_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1031.addWidget(self.family_problem)

        self.family_edit = TextBox(ClientPeopleForm)
        self.family_edit.setObjectName(u"family_edit")

        self.layout_1031.addWidget(self.family_edit)


        self.layout_84.addLayout(self.layout_1031)

        self.layout_83 = QHBoxLayout()
        self.layout_83.setObjectName(u"layout_83")
        self.layout_83.setContentsMargins(0, 0, 0, 0)
        self.people_save_button = QPushButton(ClientPeopleForm)
        self.people_save_button.setObjectName(u"people_save_button")
        self.people_save_button.setProperty(u"kind", u"primary")

        self.layout_83.addWidget(self.people_save_button)

        self.people_cancel_button = QPushButton(ClientPeopleForm)
        self.people_cancel_button.setObjectName(u"people_cancel_button")
        self.people_cancel_button.setProperty(u"kind", u"text")

        self.layout_83.addWidget(self.people_cancel_button)

        self.spacer_82 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_83.addItem(self.spacer_82)

        self.people_saved_label = QLabel(ClientPeopleForm)
        self.people_saved_label.setObjectName(u"people_saved_label")
        self.people_saved_label.setProperty(u"kind", u"hint")

        self.layout_83.addWidget(self.people_saved_label)


        self.layout_84.addLayout(self.layout_83)

#if QT_CONFIG(shortcut)
        self.gp_agency_label.setBuddy(self.gp_agency_edit)
        self.probation_agency_label.setBuddy(self.probation_agency_edit)
        self.police_agency_label.setBuddy(self.police_agency_edit)
        self.gp_name_label.setBuddy(self.gp_name_edit)
        self.gp_address_label.setBuddy(self.gp_address_edit)
        self.gp_phone_label.setBuddy(self.gp_phone_edit)
        self.probation_name_label.setBuddy(self.probation_name_edit)
        self.probation_organisation_label.setBuddy(self.probation_organisation_edit)
        self.probation_address_label.setBuddy(self.probation_address_edit)
        self.probation_phone_label.setBuddy(self.probation_phone_edit)
        self.police_name_label.setBuddy(self.police_name_edit)
        self.police_organisation_label.setBuddy(self.police_organisation_edit)
        self.police_address_label.setBuddy(self.police_address_edit)
        self.police_phone_label.setBuddy(self.police_phone_edit)
        self.family_label.setBuddy(self.family_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ClientPeopleForm)

        QMetaObject.connectSlotsByName(ClientPeopleForm)
    # setupUi

    def retranslateUi(self, ClientPeopleForm):
        self.gp_agency_label.setText(QCoreApplication.translate("ClientPeopleForm", u"GP from the directory", None))
        self.probation_agency_label.setText(QCoreApplication.translate("ClientPeopleForm", u"Probation from the directory", None))
        self.police_agency_label.setText(QCoreApplication.translate("ClientPeopleForm", u"Police from the directory", None))
        self.gp_name_label.setText(QCoreApplication.translate("ClientPeopleForm", u"GP practice", None))
        self.gp_address_label.setText(QCoreApplication.translate("ClientPeopleForm", u"GP address, on one line", None))
        self.gp_phone_label.setText(QCoreApplication.translate("ClientPeopleForm", u"GP phone", None))
        self.probation_name_label.setText(QCoreApplication.translate("ClientPeopleForm", u"Probation practitioner", None))
        self.probation_organisation_label.setText(QCoreApplication.translate("ClientPeopleForm", u"Office", None))
        self.probation_address_label.setText(QCoreApplication.translate("ClientPeopleForm", u"Office address, on one line", None))
        self.probation_phone_label.setText(QCoreApplication.translate("ClientPeopleForm", u"Probation phone", None))
        self.police_name_label.setText(QCoreApplication.translate("ClientPeopleForm", u"Police officer", None))
        self.police_organisation_label.setText(QCoreApplication.translate("ClientPeopleForm", u"Police team", None))
        self.police_address_label.setText(QCoreApplication.translate("ClientPeopleForm", u"Police address, on one line", None))
        self.police_phone_label.setText(QCoreApplication.translate("ClientPeopleForm", u"Police phone", None))
        self.family_label.setText(QCoreApplication.translate("ClientPeopleForm", u"Relatives and friends of the client (optional)", None))
        self.hint_1032.setText(QCoreApplication.translate("ClientPeopleForm", u"One in a line: name, who it is, phone. Letters then know them. Nobody whom an order protects.", None))
        self.people_save_button.setText(QCoreApplication.translate("ClientPeopleForm", u"Save people", None))
        self.people_cancel_button.setText(QCoreApplication.translate("ClientPeopleForm", u"Cancel", None))
        pass
    # retranslateUi

