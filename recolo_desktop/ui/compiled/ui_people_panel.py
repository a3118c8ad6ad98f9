# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.date_field import DateField

class Ui_PeoplePanel(object):
    def setupUi(self, PeoplePanel):
        if not PeoplePanel.objectName():
            PeoplePanel.setObjectName(u"PeoplePanel")
        self.layout_27 = QHBoxLayout(PeoplePanel)
        self.layout_27.setSpacing(0)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.list_pane = QFrame(PeoplePanel)
        self.list_pane.setObjectName(u"list_pane")
        self.list_pane.setProperty(u"kind", u"pane")
        self.list_pane.setMinimumSize(QSize(300, 0))
        self.list_pane.setMaximumSize(QSize(340, 16777215))
        self.layout_4 = QVBoxLayout(self.list_pane)
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 12, 12, 10)
        self.label_1 = QLabel(self.list_pane)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h3")

        self.layout_3.addWidget(self.label_1)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_2)

        self.add_button = QPushButton(self.list_pane)
        self.add_button.setObjectName(u"add_button")

        self.layout_3.addWidget(self.add_button)


        self.layout_4.addLayout(self.layout_3)

        self.people_list = QListView(self.list_pane)
        self.people_list.setObjectName(u"people_list")
        self.people_list.setFrameShape(QFrame.Shape.NoFrame)

        self.layout_4.addWidget(self.people_list)


        self.layout_27.addWidget(self.list_pane)

        self.scroll = QScrollArea(PeoplePanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_26 = QVBoxLayout(self.content)
        self.layout_26.setSpacing(12)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(20, 14, 16, 16)
        self.card_23 = QFrame(self.content)
        self.card_23.setObjectName(u"card_23")
        self.card_23.setProperty(u"kind", u"card")
        self.layout_24 = QVBoxLayout(self.card_23)
        self.layout_24.setSpacing(10)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(16, 12, 16, 14)
        self.who_label = QLabel(self.card_23)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"kind", u"h1")

        self.layout_24.addWidget(self.who_label)

        self.standing_label = QLabel(self.card_23)
        self.standing_label.setObjectName(u"standing_label")
        self.standing_label.setProperty(u"kind", u"second")
        self.standing_label.setWordWrap(True)

        self.layout_24.addWidget(self.standing_label)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(16)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.card_23)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"label")

        self.layout_5.addWidget(self.title_label)

        self.title_problem = QLabel(self.card_23)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setProperty(u"kind", u"problem")
        self.title_problem.setWordWrap(True)
        self.title_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5.addWidget(self.title_problem)

        self.title_edit = QLineEdit(self.card_23)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setMaximumSize(QSize(120, 16777215))

        self.layout_5.addWidget(self.title_edit)


        self.layout_8.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.given_name_label = QLabel(self.card_23)
        self.given_name_label.setObjectName(u"given_name_label")
        self.given_name_label.setProperty(u"kind", u"label")

        self.layout_6.addWidget(self.given_name_label)

        self.given_name_problem = QLabel(self.card_23)
        self.given_name_problem.setObjectName(u"given_name_problem")
        self.given_name_problem.setProperty(u"kind", u"problem")
        self.given_name_problem.setWordWrap(True)
        self.given_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_6.addWidget(self.given_name_problem)

        self.given_name_edit = QLineEdit(self.card_23)
        self.given_name_edit.setObjectName(u"given_name_edit")

        self.layout_6.addWidget(self.given_name_edit)


        self.layout_8.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.family_name_label = QLabel(self.card_23)
        self.family_name_label.setObjectName(u"family_name_label")
        self.family_name_label.setProperty(u"kind", u"label")

        self.layout_7.addWidget(self.family_name_label)

        self.family_name_problem = QLabel(self.card_23)
        self.family_name_problem.setObjectName(u"family_name_problem")
        self.family_name_problem.setProperty(u"kind", u"problem")
        self.family_name_problem.setWordWrap(True)
        self.family_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_7.addWidget(self.family_name_problem)

        self.family_name_edit = QLineEdit(self.card_23)
        self.family_name_edit.setObjectName(u"family_name_edit")

        self.layout_7.addWidget(self.family_name_edit)


        self.layout_8.addLayout(self.layout_7)


        self.layout_24.addLayout(self.layout_8)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(16)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.profession_label = QLabel(self.card_23)
        self.profession_label.setObjectName(u"profession_label")
        self.profession_label.setProperty(u"kind", u"label")

        self.layout_9.addWidget(self.profession_label)

        self.profession_problem = QLabel(self.card_23)
        self.profession_problem.setObjectName(u"profession_problem")
        self.profession_problem.setProperty(u"kind", u"problem")
        self.profession_problem.setWordWrap(True)
        self.profession_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_9.addWidget(self.profession_problem)

        self.profession_edit = QLineEdit(self.card_23)
        self.profession_edit.setObjectName(u"profession_edit")

        self.layout_9.addWidget(self.profession_edit)


        self.layout_11.addLayout(self.layout_9)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.grade_label = QLabel(self.card_23)
        self.grade_label.setObjectName(u"grade_label")
        self.grade_label.setProperty(u"kind", u"label")

        self.layout_10.addWidget(self.grade_label)

        self.grade_problem = QLabel(self.card_23)
        self.grade_problem.setObjectName(u"grade_problem")
        self.grade_problem.setProperty(u"kind", u"problem")
        self.grade_problem.setWordWrap(True)
        self.grade_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_10.addWidget(self.grade_problem)

        self.grade_edit = QLineEdit(self.card_23)
        self.grade_edit.setObjectName(u"grade_edit")
        self.grade_edit.setMaximumSize(QSize(200, 16777215))

        self.layout_10.addWidget(self.grade_edit)


        self.layout_11.addLayout(self.layout_10)


        self.layout_24.addLayout(self.layout_11)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(16)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.role_label = QLabel(self.card_23)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setProperty(u"kind", u"label")

        self.layout_12.addWidget(self.role_label)

        self.role_problem = QLabel(self.card_23)
        self.role_problem.setObjectName(u"role_problem")
        self.role_problem.setProperty(u"kind", u"problem")
        self.role_problem.setWordWrap(True)
        self.role_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_12.addWidget(self.role_problem)

        self.role_edit = ChoiceBox(self.card_23)
        self.role_edit.setObjectName(u"role_edit")
        self.role_edit.setProperty(u"options", u"role")

        self.layout_12.addWidget(self.role_edit)


        self.layout_14.addLayout(self.layout_12)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.supervisor_label = QLabel(self.card_23)
        self.supervisor_label.setObjectName(u"supervisor_label")
        self.supervisor_label.setProperty(u"kind", u"label")

        self.layout_13.addWidget(self.supervisor_label)

        self.supervisor_problem = QLabel(self.card_23)
        self.supervisor_problem.setObjectName(u"supervisor_problem")
        self.supervisor_problem.setProperty(u"kind", u"problem")
        self.supervisor_problem.setWordWrap(True)
        self.supervisor_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_13.addWidget(self.supervisor_problem)

        self.supervisor_edit = ChoiceBox(self.card_23)
        self.supervisor_edit.setObjectName(u"supervisor_edit")

        self.layout_13.addWidget(self.supervisor_edit)


        self.layout_14.addLayout(self.layout_13)


        self.layout_24.addLayout(self.layout_14)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(16)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.regulator_label = QLabel(self.card_23)
        self.regulator_label.setObjectName(u"regulator_label")
        self.regulator_label.setProperty(u"kind", u"label")

        self.layout_15.addWidget(self.regulator_label)

        self.regulator_problem = QLabel(self.card_23)
        self.regulator_problem.setObjectName(u"regulator_problem")
        self.regulator_problem.setProperty(u"kind", u"problem")
        self.regulator_problem.setWordWrap(True)
        self.regulator_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_15.addWidget(self.regulator_problem)

        self.regulator_edit = QLineEdit(self.card_23)
        self.regulator_edit.setObjectName(u"regulator_edit")

        self.layout_15.addWidget(self.regulator_edit)


        self.layout_17.addLayout(self.layout_15)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.registration_number_label = QLabel(self.card_23)
        self.registration_number_label.setObjectName(u"registration_number_label")
        self.registration_number_label.setProperty(u"kind", u"label")

        self.layout_16.addWidget(self.registration_number_label)

        self.registration_number_problem = QLabel(self.card_23)
        self.registration_number_problem.setObjectName(u"registration_number_problem")
        self.registration_number_problem.setProperty(u"kind", u"problem")
        self.registration_number_problem.setWordWrap(True)
        self.registration_number_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_16.addWidget(self.registration_number_problem)

        self.registration_number_edit = QLineEdit(self.card_23)
        self.registration_number_edit.setObjectName(u"registration_number_edit")

        self.layout_16.addWidget(self.registration_number_edit)


        self.layout_17.addLayout(self.layout_16)


        self.layout_24.addLayout(self.layout_17)

        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(3)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.employed_from_label = QLabel(self.card_23)
        self.employed_from_label.setObjectName(u"employed_from_label")
        self.employed_from_label.setProperty(u"kind", u"label")

        self.layout_18.addWidget(self.employed_from_label)

        self.employed_from_problem = QLabel(self.card_23)
        self.employed_from_problem.setObjectName(u"employed_from_problem")
        self.employed_from_problem.setProperty(u"kind", u"problem")
        self.employed_from_problem.setWordWrap(True)
        self.employed_from_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_18.addWidget(self.employed_from_problem)

        self.employed_from_edit = DateField(self.card_23)
        self.employed_from_edit.setObjectName(u"employed_from_edit")

        self.layout_18.addWidget(self.employed_from_edit)


        self.layout_24.addLayout(self.layout_18)

        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(3)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.needs_countersignature_label = QLabel(self.card_23)
        self.needs_countersignature_label.setObjectName(u"needs_countersignature_label")
        self.needs_countersignature_label.setProperty(u"kind", u"label")

        self.layout_19.addWidget(self.needs_countersignature_label)

        self.needs_countersignature_problem = QLabel(self.card_23)
        self.needs_countersignature_problem.setObjectName(u"needs_countersignature_problem")
        self.needs_countersignature_problem.setProperty(u"kind", u"problem")
        self.needs_countersignature_problem.setWordWrap(True)
        self.needs_countersignature_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_19.addWidget(self.needs_countersignature_problem)

        self.needs_countersignature_edit = QCheckBox(self.card_23)
        self.needs_countersignature_edit.setObjectName(u"needs_countersignature_edit")

        self.layout_19.addWidget(self.needs_countersignature_edit)


        self.layout_24.addLayout(self.layout_19)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.signs_letters_alone_label = QLabel(self.card_23)
        self.signs_letters_alone_label.setObjectName(u"signs_letters_alone_label")
        self.signs_letters_alone_label.setProperty(u"kind", u"label")

        self.layout_20.addWidget(self.signs_letters_alone_label)

        self.signs_letters_alone_problem = QLabel(self.card_23)
        self.signs_letters_alone_problem.setObjectName(u"signs_letters_alone_problem")
        self.signs_letters_alone_problem.setProperty(u"kind", u"problem")
        self.signs_letters_alone_problem.setWordWrap(True)
        self.signs_letters_alone_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_20.addWidget(self.signs_letters_alone_problem)

        self.signs_letters_alone_edit = QCheckBox(self.card_23)
        self.signs_letters_alone_edit.setObjectName(u"signs_letters_alone_edit")

        self.layout_20.addWidget(self.signs_letters_alone_edit)


        self.layout_24.addLayout(self.layout_20)

        self.form_problem = QLabel(self.card_23)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_24.addWidget(self.form_problem)

        self.layout_22 = QHBoxLayout()
        self.layout_22.setSpacing(10)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.card_23)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")

        self.layout_22.addWidget(self.save_button)

        self.retire_button = QPushButton(self.card_23)
        self.retire_button.setObjectName(u"retire_button")
        self.retire_button.setProperty(u"kind", u"text")

        self.layout_22.addWidget(self.retire_button)

        self.return_button = QPushButton(self.card_23)
        self.return_button.setObjectName(u"return_button")
        self.return_button.setProperty(u"kind", u"text")

        self.layout_22.addWidget(self.return_button)

        self.saved_label = QLabel(self.card_23)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"kind", u"second")

        self.layout_22.addWidget(self.saved_label)

        self.spacer_21 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_22.addItem(self.spacer_21)


        self.layout_24.addLayout(self.layout_22)


        self.layout_26.addWidget(self.card_23)

        self.spacer_25 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_26.addItem(self.spacer_25)

        self.scroll.setWidget(self.content)

        self.layout_27.addWidget(self.scroll)

        self.layout_27.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.given_name_label.setBuddy(self.given_name_edit)
        self.family_name_label.setBuddy(self.family_name_edit)
        self.profession_label.setBuddy(self.profession_edit)
        self.grade_label.setBuddy(self.grade_edit)
        self.role_label.setBuddy(self.role_edit)
        self.supervisor_label.setBuddy(self.supervisor_edit)
        self.regulator_label.setBuddy(self.regulator_edit)
        self.registration_number_label.setBuddy(self.registration_number_edit)
        self.employed_from_label.setBuddy(self.employed_from_edit)
        self.needs_countersignature_label.setBuddy(self.needs_countersignature_edit)
        self.signs_letters_alone_label.setBuddy(self.signs_letters_alone_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PeoplePanel)

        QMetaObject.connectSlotsByName(PeoplePanel)
    # setupUi

    def retranslateUi(self, PeoplePanel):
        self.label_1.setText(QCoreApplication.translate("PeoplePanel", u"Colleagues", None))
        self.add_button.setText(QCoreApplication.translate("PeoplePanel", u"Add", None))
        self.title_label.setText(QCoreApplication.translate("PeoplePanel", u"Title", None))
        self.given_name_label.setText(QCoreApplication.translate("PeoplePanel", u"First name", None))
        self.family_name_label.setText(QCoreApplication.translate("PeoplePanel", u"Last name", None))
        self.profession_label.setText(QCoreApplication.translate("PeoplePanel", u"Profession", None))
        self.grade_label.setText(QCoreApplication.translate("PeoplePanel", u"Grade (optional)", None))
        self.role_label.setText(QCoreApplication.translate("PeoplePanel", u"Role in Recolo", None))
        self.supervisor_label.setText(QCoreApplication.translate("PeoplePanel", u"Supervisor (optional)", None))
        self.regulator_label.setText(QCoreApplication.translate("PeoplePanel", u"Regulator (optional)", None))
        self.registration_number_label.setText(QCoreApplication.translate("PeoplePanel", u"Registration number (optional)", None))
        self.employed_from_label.setText(QCoreApplication.translate("PeoplePanel", u"Works here since (optional)", None))
        self.needs_countersignature_label.setText(QCoreApplication.translate("PeoplePanel", u"Notes need a countersignature", None))
        self.signs_letters_alone_label.setText(QCoreApplication.translate("PeoplePanel", u"May sign letters alone", None))
        self.save_button.setText(QCoreApplication.translate("PeoplePanel", u"Save details", None))
        self.retire_button.setText(QCoreApplication.translate("PeoplePanel", u"Retire this colleague", None))
        self.return_button.setText(QCoreApplication.translate("PeoplePanel", u"Take back into the team", None))
        pass
    # retranslateUi

