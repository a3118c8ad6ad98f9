# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_personal_form.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.list_fields import TicksField
from recolo_desktop.ui.kit.text_box import TextBox

class Ui_ClientPersonalForm(object):
    def setupUi(self, ClientPersonalForm):
        if not ClientPersonalForm.objectName():
            ClientPersonalForm.setObjectName(u"ClientPersonalForm")
        self.layout_22 = QVBoxLayout(ClientPersonalForm)
        self.layout_22.setSpacing(10)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(16)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(3)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(ClientPersonalForm)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"label")

        self.layout_1.addWidget(self.title_label)

        self.title_problem = QLabel(ClientPersonalForm)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setProperty(u"kind", u"problem")
        self.title_problem.setWordWrap(True)
        self.title_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1.addWidget(self.title_problem)

        self.title_edit = QLineEdit(ClientPersonalForm)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setMaximumSize(QSize(100, 16777215))

        self.layout_1.addWidget(self.title_edit)


        self.layout_5.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.given_names_label = QLabel(ClientPersonalForm)
        self.given_names_label.setObjectName(u"given_names_label")
        self.given_names_label.setProperty(u"kind", u"label")

        self.layout_2.addWidget(self.given_names_label)

        self.given_names_problem = QLabel(ClientPersonalForm)
        self.given_names_problem.setObjectName(u"given_names_problem")
        self.given_names_problem.setProperty(u"kind", u"problem")
        self.given_names_problem.setWordWrap(True)
        self.given_names_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2.addWidget(self.given_names_problem)

        self.given_names_edit = QLineEdit(ClientPersonalForm)
        self.given_names_edit.setObjectName(u"given_names_edit")

        self.layout_2.addWidget(self.given_names_edit)


        self.layout_5.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.family_name_label = QLabel(ClientPersonalForm)
        self.family_name_label.setObjectName(u"family_name_label")
        self.family_name_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.family_name_label)

        self.family_name_problem = QLabel(ClientPersonalForm)
        self.family_name_problem.setObjectName(u"family_name_problem")
        self.family_name_problem.setProperty(u"kind", u"problem")
        self.family_name_problem.setWordWrap(True)
        self.family_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.family_name_problem)

        self.family_name_edit = QLineEdit(ClientPersonalForm)
        self.family_name_edit.setObjectName(u"family_name_edit")

        self.layout_3.addWidget(self.family_name_edit)


        self.layout_5.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.preferred_name_label = QLabel(ClientPersonalForm)
        self.preferred_name_label.setObjectName(u"preferred_name_label")
        self.preferred_name_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.preferred_name_label)

        self.preferred_name_problem = QLabel(ClientPersonalForm)
        self.preferred_name_problem.setObjectName(u"preferred_name_problem")
        self.preferred_name_problem.setProperty(u"kind", u"problem")
        self.preferred_name_problem.setWordWrap(True)
        self.preferred_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.preferred_name_problem)

        self.preferred_name_edit = QLineEdit(ClientPersonalForm)
        self.preferred_name_edit.setObjectName(u"preferred_name_edit")

        self.layout_4.addWidget(self.preferred_name_edit)


        self.layout_5.addLayout(self.layout_4)


        self.layout_22.addLayout(self.layout_5)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(16)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.birth_date_label = QLabel(ClientPersonalForm)
        self.birth_date_label.setObjectName(u"birth_date_label")
        self.birth_date_label.setProperty(u"kind", u"label")

        self.layout_6.addWidget(self.birth_date_label)

        self.birth_date_problem = QLabel(ClientPersonalForm)
        self.birth_date_problem.setObjectName(u"birth_date_problem")
        self.birth_date_problem.setProperty(u"kind", u"problem")
        self.birth_date_problem.setWordWrap(True)
        self.birth_date_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_6.addWidget(self.birth_date_problem)

        self.birth_date_edit = DateField(ClientPersonalForm)
        self.birth_date_edit.setObjectName(u"birth_date_edit")
        self.birth_date_edit.setProperty(u"partial", True)

        self.layout_6.addWidget(self.birth_date_edit)


        self.layout_9.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.gender_label = QLabel(ClientPersonalForm)
        self.gender_label.setObjectName(u"gender_label")
        self.gender_label.setProperty(u"kind", u"label")

        self.layout_7.addWidget(self.gender_label)

        self.gender_problem = QLabel(ClientPersonalForm)
        self.gender_problem.setObjectName(u"gender_problem")
        self.gender_problem.setProperty(u"kind", u"problem")
        self.gender_problem.setWordWrap(True)
        self.gender_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_7.addWidget(self.gender_problem)

        self.gender_edit = QLineEdit(ClientPersonalForm)
        self.gender_edit.setObjectName(u"gender_edit")

        self.layout_7.addWidget(self.gender_edit)


        self.layout_9.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.nhs_number_label = QLabel(ClientPersonalForm)
        self.nhs_number_label.setObjectName(u"nhs_number_label")
        self.nhs_number_label.setProperty(u"kind", u"label")

        self.layout_8.addWidget(self.nhs_number_label)

        self.nhs_number_problem = QLabel(ClientPersonalForm)
        self.nhs_number_problem.setObjectName(u"nhs_number_problem")
        self.nhs_number_problem.setProperty(u"kind", u"problem")
        self.nhs_number_problem.setWordWrap(True)
        self.nhs_number_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_8.addWidget(self.nhs_number_problem)

        self.nhs_number_edit = QLineEdit(ClientPersonalForm)
        self.nhs_number_edit.setObjectName(u"nhs_number_edit")

        self.layout_8.addWidget(self.nhs_number_edit)


        self.layout_9.addLayout(self.layout_8)


        self.layout_22.addLayout(self.layout_9)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(16)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.lives_with_label = QLabel(ClientPersonalForm)
        self.lives_with_label.setObjectName(u"lives_with_label")
        self.lives_with_label.setProperty(u"kind", u"label")

        self.layout_10.addWidget(self.lives_with_label)

        self.lives_with_problem = QLabel(ClientPersonalForm)
        self.lives_with_problem.setObjectName(u"lives_with_problem")
        self.lives_with_problem.setProperty(u"kind", u"problem")
        self.lives_with_problem.setWordWrap(True)
        self.lives_with_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_10.addWidget(self.lives_with_problem)

        self.lives_with_edit = QLineEdit(ClientPersonalForm)
        self.lives_with_edit.setObjectName(u"lives_with_edit")

        self.layout_10.addWidget(self.lives_with_edit)


        self.layout_12.addLayout(self.layout_10)

        self.layout_1005 = QVBoxLayout()
        self.layout_1005.setSpacing(3)
        self.layout_1005.setObjectName(u"layout_1005")
        self.layout_1005.setContentsMargins(0, 0, 0, 0)
        self.place_of_birth_label = QLabel(ClientPersonalForm)
        self.place_of_birth_label.setObjectName(u"place_of_birth_label")
        self.place_of_birth_label.setProperty(u"kind", u"label")

        self.layout_1005.addWidget(self.place_of_birth_label)

        self.place_of_birth_problem = QLabel(ClientPersonalForm)
        self.place_of_birth_problem.setObjectName(u"place_of_birth_problem")
        self.place_of_birth_problem.setProperty(u"kind", u"problem")
        self.place_of_birth_problem.setWordWrap(True)
        self.place_of_birth_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1005.addWidget(self.place_of_birth_problem)

        self.place_of_birth_edit = QLineEdit(ClientPersonalForm)
        self.place_of_birth_edit.setObjectName(u"place_of_birth_edit")

        self.layout_1005.addWidget(self.place_of_birth_edit)


        self.layout_12.addLayout(self.layout_1005)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.first_language_label = QLabel(ClientPersonalForm)
        self.first_language_label.setObjectName(u"first_language_label")
        self.first_language_label.setProperty(u"kind", u"label")

        self.layout_11.addWidget(self.first_language_label)

        self.first_language_problem = QLabel(ClientPersonalForm)
        self.first_language_problem.setObjectName(u"first_language_problem")
        self.first_language_problem.setProperty(u"kind", u"problem")
        self.first_language_problem.setWordWrap(True)
        self.first_language_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_11.addWidget(self.first_language_problem)

        self.first_language_edit = QLineEdit(ClientPersonalForm)
        self.first_language_edit.setObjectName(u"first_language_edit")

        self.layout_11.addWidget(self.first_language_edit)


        self.layout_12.addLayout(self.layout_11)


        self.layout_22.addLayout(self.layout_12)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(16)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.letter_point_size_label = QLabel(ClientPersonalForm)
        self.letter_point_size_label.setObjectName(u"letter_point_size_label")
        self.letter_point_size_label.setProperty(u"kind", u"label")

        self.layout_13.addWidget(self.letter_point_size_label)

        self.letter_point_size_problem = QLabel(ClientPersonalForm)
        self.letter_point_size_problem.setObjectName(u"letter_point_size_problem")
        self.letter_point_size_problem.setProperty(u"kind", u"problem")
        self.letter_point_size_problem.setWordWrap(True)
        self.letter_point_size_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_13.addWidget(self.letter_point_size_problem)

        self.letter_point_size_edit = ChoiceBox(ClientPersonalForm)
        self.letter_point_size_edit.setObjectName(u"letter_point_size_edit")
        self.letter_point_size_edit.setProperty(u"options", u"letter_size")

        self.layout_13.addWidget(self.letter_point_size_edit)


        self.layout_16.addLayout(self.layout_13)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.lead_id_label = QLabel(ClientPersonalForm)
        self.lead_id_label.setObjectName(u"lead_id_label")
        self.lead_id_label.setProperty(u"kind", u"label")

        self.layout_15.addWidget(self.lead_id_label)

        self.lead_id_problem = QLabel(ClientPersonalForm)
        self.lead_id_problem.setObjectName(u"lead_id_problem")
        self.lead_id_problem.setProperty(u"kind", u"problem")
        self.lead_id_problem.setWordWrap(True)
        self.lead_id_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_15.addWidget(self.lead_id_problem)

        self.lead_id_edit = ChoiceBox(ClientPersonalForm)
        self.lead_id_edit.setObjectName(u"lead_id_edit")

        self.layout_15.addWidget(self.lead_id_edit)


        self.layout_16.addLayout(self.layout_15)


        self.layout_22.addLayout(self.layout_16)

        self.layout_1003 = QHBoxLayout()
        self.layout_1003.setSpacing(16)
        self.layout_1003.setObjectName(u"layout_1003")
        self.layout_1003.setContentsMargins(0, 0, 0, 0)
        self.layout_1001 = QVBoxLayout()
        self.layout_1001.setSpacing(3)
        self.layout_1001.setObjectName(u"layout_1001")
        self.layout_1001.setContentsMargins(0, 0, 0, 0)
        self.nhs_number_status_label = QLabel(ClientPersonalForm)
        self.nhs_number_status_label.setObjectName(u"nhs_number_status_label")
        self.nhs_number_status_label.setProperty(u"kind", u"label")

        self.layout_1001.addWidget(self.nhs_number_status_label)

        self.nhs_number_status_problem = QLabel(ClientPersonalForm)
        self.nhs_number_status_problem.setObjectName(u"nhs_number_status_problem")
        self.nhs_number_status_problem.setProperty(u"kind", u"problem")
        self.nhs_number_status_problem.setWordWrap(True)
        self.nhs_number_status_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1001.addWidget(self.nhs_number_status_problem)

        self.nhs_number_status_edit = ChoiceBox(ClientPersonalForm)
        self.nhs_number_status_edit.setObjectName(u"nhs_number_status_edit")
        self.nhs_number_status_edit.setProperty(u"options", u"nhs_number_status")

        self.layout_1001.addWidget(self.nhs_number_status_edit)


        self.layout_1003.addLayout(self.layout_1001)

        self.layout_1002 = QVBoxLayout()
        self.layout_1002.setSpacing(3)
        self.layout_1002.setObjectName(u"layout_1002")
        self.layout_1002.setContentsMargins(0, 0, 0, 0)
        self.interpreter_label = QLabel(ClientPersonalForm)
        self.interpreter_label.setObjectName(u"interpreter_label")
        self.interpreter_label.setProperty(u"kind", u"label")

        self.layout_1002.addWidget(self.interpreter_label)

        self.interpreter_problem = QLabel(ClientPersonalForm)
        self.interpreter_problem.setObjectName(u"interpreter_problem")
        self.interpreter_problem.setProperty(u"kind", u"problem")
        self.interpreter_problem.setWordWrap(True)
        self.interpreter_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1002.addWidget(self.interpreter_problem)

        self.interpreter_edit = SegmentedChoice(ClientPersonalForm)
        self.interpreter_edit.setObjectName(u"interpreter_edit")
        self.interpreter_edit.setProperty(u"options", u"yes_no_not_asked")

        self.layout_1002.addWidget(self.interpreter_edit)


        self.layout_1003.addLayout(self.layout_1002)


        self.layout_22.addLayout(self.layout_1003)

        self.layout_1004 = QVBoxLayout()
        self.layout_1004.setSpacing(3)
        self.layout_1004.setObjectName(u"layout_1004")
        self.layout_1004.setContentsMargins(0, 0, 0, 0)
        self.communication_needs_label = QLabel(ClientPersonalForm)
        self.communication_needs_label.setObjectName(u"communication_needs_label")
        self.communication_needs_label.setProperty(u"kind", u"label")

        self.layout_1004.addWidget(self.communication_needs_label)

        self.hint_1005 = QLabel(ClientPersonalForm)
        self.hint_1005.setObjectName(u"hint_1005")
        self.hint_1005.setProperty(u"kind", u"hint")
        self.hint_1005.setWordWrap(True)

        self.layout_1004.addWidget(self.hint_1005)

        self.communication_needs_problem = QLabel(ClientPersonalForm)
        self.communication_needs_problem.setObjectName(u"communication_needs_problem")
        self.communication_needs_problem.setProperty(u"kind", u"problem")
        self.communication_needs_problem.setWordWrap(True)
        self.communication_needs_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1004.addWidget(self.communication_needs_problem)

        self.communication_needs_edit = TicksField(ClientPersonalForm)
        self.communication_needs_edit.setObjectName(u"communication_needs_edit")

        self.layout_1004.addWidget(self.communication_needs_edit)


        self.layout_22.addLayout(self.layout_1004)

        self.personal_form_problem = QLabel(ClientPersonalForm)
        self.personal_form_problem.setObjectName(u"personal_form_problem")
        self.personal_form_problem.setProperty(u"kind", u"problem")
        self.personal_form_problem.setWordWrap(True)

        self.layout_22.addWidget(self.personal_form_problem)

        self.layout_21 = QHBoxLayout()
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.personal_save_button = QPushButton(ClientPersonalForm)
        self.personal_save_button.setObjectName(u"personal_save_button")
        self.personal_save_button.setProperty(u"kind", u"primary")

        self.layout_21.addWidget(self.personal_save_button)

        self.personal_cancel_button = QPushButton(ClientPersonalForm)
        self.personal_cancel_button.setObjectName(u"personal_cancel_button")
        self.personal_cancel_button.setProperty(u"kind", u"text")

        self.layout_21.addWidget(self.personal_cancel_button)

        self.spacer_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_21.addItem(self.spacer_20)

        self.personal_saved_label = QLabel(ClientPersonalForm)
        self.personal_saved_label.setObjectName(u"personal_saved_label")
        self.personal_saved_label.setProperty(u"kind", u"hint")

        self.layout_21.addWidget(self.personal_saved_label)


        self.layout_22.addLayout(self.layout_21)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.given_names_label.setBuddy(self.given_names_edit)
        self.family_name_label.setBuddy(self.family_name_edit)
        self.preferred_name_label.setBuddy(self.preferred_name_edit)
        self.birth_date_label.setBuddy(self.birth_date_edit)
        self.gender_label.setBuddy(self.gender_edit)
        self.nhs_number_label.setBuddy(self.nhs_number_edit)
        self.lives_with_label.setBuddy(self.lives_with_edit)
        self.place_of_birth_label.setBuddy(self.place_of_birth_edit)
        self.first_language_label.setBuddy(self.first_language_edit)
        self.letter_point_size_label.setBuddy(self.letter_point_size_edit)
        self.lead_id_label.setBuddy(self.lead_id_edit)
        self.nhs_number_status_label.setBuddy(self.nhs_number_status_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ClientPersonalForm)

        QMetaObject.connectSlotsByName(ClientPersonalForm)
    # setupUi

    def retranslateUi(self, ClientPersonalForm):
        self.title_label.setText(QCoreApplication.translate("ClientPersonalForm", u"Title (optional)", None))
        self.given_names_label.setText(QCoreApplication.translate("ClientPersonalForm", u"First names", None))
        self.family_name_label.setText(QCoreApplication.translate("ClientPersonalForm", u"Last name", None))
        self.preferred_name_label.setText(QCoreApplication.translate("ClientPersonalForm", u"Preferred name (optional)", None))
        self.birth_date_label.setText(QCoreApplication.translate("ClientPersonalForm", u"Date of birth", None))
        self.gender_label.setText(QCoreApplication.translate("ClientPersonalForm", u"Gender", None))
        self.nhs_number_label.setText(QCoreApplication.translate("ClientPersonalForm", u"NHS number", None))
        self.lives_with_label.setText(QCoreApplication.translate("ClientPersonalForm", u"Lives with", None))
        self.place_of_birth_label.setText(QCoreApplication.translate("ClientPersonalForm", u"Place of birth", None))
        self.first_language_label.setText(QCoreApplication.translate("ClientPersonalForm", u"First language and interpreter", None))
        self.letter_point_size_label.setText(QCoreApplication.translate("ClientPersonalForm", u"Size of type in letters", None))
        self.lead_id_label.setText(QCoreApplication.translate("ClientPersonalForm", u"Lead", None))
        self.nhs_number_status_label.setText(QCoreApplication.translate("ClientPersonalForm", u"How sure is the NHS number", None))
        self.interpreter_label.setText(QCoreApplication.translate("ClientPersonalForm", u"Interpreter needed", None))
        self.communication_needs_label.setText(QCoreApplication.translate("ClientPersonalForm", u"Information and communication needs (optional)", None))
        self.hint_1005.setText(QCoreApplication.translate("ClientPersonalForm", u"Letters are checked against these. Large print is set above.", None))
        self.personal_save_button.setText(QCoreApplication.translate("ClientPersonalForm", u"Save personal details", None))
        self.personal_cancel_button.setText(QCoreApplication.translate("ClientPersonalForm", u"Cancel", None))
        pass
    # retranslateUi

