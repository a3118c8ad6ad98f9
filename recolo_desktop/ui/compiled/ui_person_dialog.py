# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.kit.text_box import TextBox

class Ui_PersonDialog(object):
    def setupUi(self, PersonDialog):
        if not PersonDialog.objectName():
            PersonDialog.setObjectName(u"PersonDialog")
        PersonDialog.setMinimumSize(QSize(620, 0))
        self.layout_22 = QVBoxLayout(PersonDialog)
        self.layout_22.setSpacing(10)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(24, 20, 24, 20)
        self.scroll = QScrollArea(PersonDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.content.setProperty(u"kind", u"clear")
        self.layout_3006 = QVBoxLayout(self.content)
        self.layout_3006.setSpacing(10)
        self.layout_3006.setObjectName(u"layout_3006")
        self.layout_3006.setContentsMargins(4, 2, 12, 2)
        self.label_1 = QLabel(self.content)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_3006.addWidget(self.label_1)

        self.label_2 = QLabel(self.content)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setTextFormat(Qt.TextFormat.PlainText)
        self.label_2.setProperty(u"kind", u"second")

        self.layout_3006.addWidget(self.label_2)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(16)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.label_label = QLabel(self.content)
        self.label_label.setObjectName(u"label_label")
        self.label_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.label_label)

        self.label_problem = QLabel(self.content)
        self.label_problem.setObjectName(u"label_problem")
        self.label_problem.setProperty(u"kind", u"problem")
        self.label_problem.setWordWrap(True)
        self.label_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.label_problem)

        self.label_edit = ChoiceBox(self.content)
        self.label_edit.setObjectName(u"label_edit")

        self.layout_3.addWidget(self.label_edit)


        self.layout_5.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.relationship_label = QLabel(self.content)
        self.relationship_label.setObjectName(u"relationship_label")
        self.relationship_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.relationship_label)

        self.relationship_problem = QLabel(self.content)
        self.relationship_problem.setObjectName(u"relationship_problem")
        self.relationship_problem.setProperty(u"kind", u"problem")
        self.relationship_problem.setWordWrap(True)
        self.relationship_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.relationship_problem)

        self.relationship_edit = ChoiceBox(self.content)
        self.relationship_edit.setObjectName(u"relationship_edit")
        self.relationship_edit.setProperty(u"options", u"relationship")

        self.layout_4.addWidget(self.relationship_edit)


        self.layout_5.addLayout(self.layout_4)


        self.layout_3006.addLayout(self.layout_5)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.content)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"label")

        self.layout_7.addWidget(self.name_label)

        self.label_6 = QLabel(self.content)
        self.label_6.setObjectName(u"label_6")
        self.label_6.setTextFormat(Qt.TextFormat.PlainText)
        self.label_6.setWordWrap(True)
        self.label_6.setProperty(u"kind", u"hint")

        self.layout_7.addWidget(self.label_6)

        self.name_problem = QLabel(self.content)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"kind", u"problem")
        self.name_problem.setWordWrap(True)
        self.name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_7.addWidget(self.name_problem)

        self.name_edit = QLineEdit(self.content)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_7.addWidget(self.name_edit)


        self.layout_3006.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.also_known_as_label = QLabel(self.content)
        self.also_known_as_label.setObjectName(u"also_known_as_label")
        self.also_known_as_label.setProperty(u"kind", u"label")

        self.layout_8.addWidget(self.also_known_as_label)

        self.also_known_as_problem = QLabel(self.content)
        self.also_known_as_problem.setObjectName(u"also_known_as_problem")
        self.also_known_as_problem.setProperty(u"kind", u"problem")
        self.also_known_as_problem.setWordWrap(True)
        self.also_known_as_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_8.addWidget(self.also_known_as_problem)

        self.also_known_as_edit = QLineEdit(self.content)
        self.also_known_as_edit.setObjectName(u"also_known_as_edit")

        self.layout_8.addWidget(self.also_known_as_edit)


        self.layout_3006.addLayout(self.layout_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.content)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"kind", u"label")

        self.layout_9.addWidget(self.address_label)

        self.address_problem = QLabel(self.content)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setProperty(u"kind", u"problem")
        self.address_problem.setWordWrap(True)
        self.address_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_9.addWidget(self.address_problem)

        self.address_edit = QLineEdit(self.content)
        self.address_edit.setObjectName(u"address_edit")

        self.layout_9.addWidget(self.address_edit)


        self.layout_3006.addLayout(self.layout_9)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(16)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.content)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"kind", u"label")

        self.layout_10.addWidget(self.phone_label)

        self.phone_problem = QLabel(self.content)
        self.phone_problem.setObjectName(u"phone_problem")
        self.phone_problem.setProperty(u"kind", u"problem")
        self.phone_problem.setWordWrap(True)
        self.phone_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_10.addWidget(self.phone_problem)

        self.phone_edit = QLineEdit(self.content)
        self.phone_edit.setObjectName(u"phone_edit")

        self.layout_10.addWidget(self.phone_edit)


        self.layout_12.addLayout(self.layout_10)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.content)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"kind", u"label")

        self.layout_11.addWidget(self.email_label)

        self.email_problem = QLabel(self.content)
        self.email_problem.setObjectName(u"email_problem")
        self.email_problem.setProperty(u"kind", u"problem")
        self.email_problem.setWordWrap(True)
        self.email_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_11.addWidget(self.email_problem)

        self.email_edit = QLineEdit(self.content)
        self.email_edit.setObjectName(u"email_edit")

        self.layout_11.addWidget(self.email_edit)


        self.layout_12.addLayout(self.layout_11)


        self.layout_3006.addLayout(self.layout_12)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(16)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.workplace_label = QLabel(self.content)
        self.workplace_label.setObjectName(u"workplace_label")
        self.workplace_label.setProperty(u"kind", u"label")

        self.layout_13.addWidget(self.workplace_label)

        self.workplace_problem = QLabel(self.content)
        self.workplace_problem.setObjectName(u"workplace_problem")
        self.workplace_problem.setProperty(u"kind", u"problem")
        self.workplace_problem.setWordWrap(True)
        self.workplace_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_13.addWidget(self.workplace_problem)

        self.workplace_edit = QLineEdit(self.content)
        self.workplace_edit.setObjectName(u"workplace_edit")

        self.layout_13.addWidget(self.workplace_edit)


        self.layout_15.addLayout(self.layout_13)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.school_label = QLabel(self.content)
        self.school_label.setObjectName(u"school_label")
        self.school_label.setProperty(u"kind", u"label")

        self.layout_14.addWidget(self.school_label)

        self.school_problem = QLabel(self.content)
        self.school_problem.setObjectName(u"school_problem")
        self.school_problem.setProperty(u"kind", u"problem")
        self.school_problem.setWordWrap(True)
        self.school_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_14.addWidget(self.school_problem)

        self.school_edit = QLineEdit(self.content)
        self.school_edit.setObjectName(u"school_edit")

        self.layout_14.addWidget(self.school_edit)


        self.layout_15.addLayout(self.layout_14)


        self.layout_3006.addLayout(self.layout_15)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.vehicle_label = QLabel(self.content)
        self.vehicle_label.setObjectName(u"vehicle_label")
        self.vehicle_label.setProperty(u"kind", u"label")

        self.layout_16.addWidget(self.vehicle_label)

        self.vehicle_problem = QLabel(self.content)
        self.vehicle_problem.setObjectName(u"vehicle_problem")
        self.vehicle_problem.setProperty(u"kind", u"problem")
        self.vehicle_problem.setWordWrap(True)
        self.vehicle_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_16.addWidget(self.vehicle_problem)

        self.vehicle_edit = QLineEdit(self.content)
        self.vehicle_edit.setObjectName(u"vehicle_edit")

        self.layout_16.addWidget(self.vehicle_edit)


        self.layout_3006.addLayout(self.layout_16)

        self.layout_2017 = QVBoxLayout()
        self.layout_2017.setSpacing(3)
        self.layout_2017.setObjectName(u"layout_2017")
        self.layout_2017.setContentsMargins(0, 0, 0, 0)
        self.handles_label = QLabel(self.content)
        self.handles_label.setObjectName(u"handles_label")
        self.handles_label.setProperty(u"kind", u"label")

        self.layout_2017.addWidget(self.handles_label)

        self.handles_problem = QLabel(self.content)
        self.handles_problem.setObjectName(u"handles_problem")
        self.handles_problem.setProperty(u"kind", u"problem")
        self.handles_problem.setWordWrap(True)
        self.handles_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2017.addWidget(self.handles_problem)

        self.handles_edit = QLineEdit(self.content)
        self.handles_edit.setObjectName(u"handles_edit")

        self.layout_2017.addWidget(self.handles_edit)


        self.layout_3006.addLayout(self.layout_2017)

        self.layout_2018 = QVBoxLayout()
        self.layout_2018.setSpacing(3)
        self.layout_2018.setObjectName(u"layout_2018")
        self.layout_2018.setContentsMargins(0, 0, 0, 0)
        self.circle_label = QLabel(self.content)
        self.circle_label.setObjectName(u"circle_label")
        self.circle_label.setProperty(u"kind", u"label")

        self.layout_2018.addWidget(self.circle_label)

        self.hint_2019 = QLabel(self.content)
        self.hint_2019.setObjectName(u"hint_2019")
        self.hint_2019.setProperty(u"kind", u"hint")
        self.hint_2019.setWordWrap(True)

        self.layout_2018.addWidget(self.hint_2019)

        self.circle_problem = QLabel(self.content)
        self.circle_problem.setObjectName(u"circle_problem")
        self.circle_problem.setProperty(u"kind", u"problem")
        self.circle_problem.setWordWrap(True)
        self.circle_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2018.addWidget(self.circle_problem)

        self.circle_edit = TextBox(self.content)
        self.circle_edit.setObjectName(u"circle_edit")

        self.layout_2018.addWidget(self.circle_edit)


        self.layout_3006.addLayout(self.layout_2018)

        self.layout_19 = QHBoxLayout()
        self.layout_19.setSpacing(16)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(3)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.is_child_label = QLabel(self.content)
        self.is_child_label.setObjectName(u"is_child_label")
        self.is_child_label.setProperty(u"kind", u"label")

        self.layout_17.addWidget(self.is_child_label)

        self.is_child_problem = QLabel(self.content)
        self.is_child_problem.setObjectName(u"is_child_problem")
        self.is_child_problem.setProperty(u"kind", u"problem")
        self.is_child_problem.setWordWrap(True)
        self.is_child_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_17.addWidget(self.is_child_problem)

        self.is_child_edit = QCheckBox(self.content)
        self.is_child_edit.setObjectName(u"is_child_edit")

        self.layout_17.addWidget(self.is_child_edit)


        self.layout_19.addLayout(self.layout_17)

        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(3)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.anonymised_label = QLabel(self.content)
        self.anonymised_label.setObjectName(u"anonymised_label")
        self.anonymised_label.setProperty(u"kind", u"label")

        self.layout_18.addWidget(self.anonymised_label)

        self.anonymised_problem = QLabel(self.content)
        self.anonymised_problem.setObjectName(u"anonymised_problem")
        self.anonymised_problem.setProperty(u"kind", u"problem")
        self.anonymised_problem.setWordWrap(True)
        self.anonymised_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_18.addWidget(self.anonymised_problem)

        self.anonymised_edit = QCheckBox(self.content)
        self.anonymised_edit.setObjectName(u"anonymised_edit")

        self.layout_18.addWidget(self.anonymised_edit)


        self.layout_19.addLayout(self.layout_18)


        self.layout_3006.addLayout(self.layout_19)

        self.layout_1006 = QHBoxLayout()
        self.layout_1006.setSpacing(16)
        self.layout_1006.setObjectName(u"layout_1006")
        self.layout_1006.setContentsMargins(0, 0, 0, 0)
        self.layout_1004 = QVBoxLayout()
        self.layout_1004.setSpacing(3)
        self.layout_1004.setObjectName(u"layout_1004")
        self.layout_1004.setContentsMargins(0, 0, 0, 0)
        self.knows_name_label = QLabel(self.content)
        self.knows_name_label.setObjectName(u"knows_name_label")
        self.knows_name_label.setProperty(u"kind", u"label")

        self.layout_1004.addWidget(self.knows_name_label)

        self.knows_name_problem = QLabel(self.content)
        self.knows_name_problem.setObjectName(u"knows_name_problem")
        self.knows_name_problem.setProperty(u"kind", u"problem")
        self.knows_name_problem.setWordWrap(True)
        self.knows_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1004.addWidget(self.knows_name_problem)

        self.knows_name_edit = SegmentedChoice(self.content)
        self.knows_name_edit.setObjectName(u"knows_name_edit")
        self.knows_name_edit.setProperty(u"options", u"yes_no_not_known")

        self.layout_1004.addWidget(self.knows_name_edit)


        self.layout_1006.addLayout(self.layout_1004)

        self.layout_1005 = QVBoxLayout()
        self.layout_1005.setSpacing(3)
        self.layout_1005.setObjectName(u"layout_1005")
        self.layout_1005.setContentsMargins(0, 0, 0, 0)
        self.knows_address_label = QLabel(self.content)
        self.knows_address_label.setObjectName(u"knows_address_label")
        self.knows_address_label.setProperty(u"kind", u"label")

        self.layout_1005.addWidget(self.knows_address_label)

        self.knows_address_problem = QLabel(self.content)
        self.knows_address_problem.setObjectName(u"knows_address_problem")
        self.knows_address_problem.setProperty(u"kind", u"problem")
        self.knows_address_problem.setWordWrap(True)
        self.knows_address_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1005.addWidget(self.knows_address_problem)

        self.knows_address_edit = SegmentedChoice(self.content)
        self.knows_address_edit.setObjectName(u"knows_address_edit")
        self.knows_address_edit.setProperty(u"options", u"yes_no_not_known")

        self.layout_1005.addWidget(self.knows_address_edit)


        self.layout_1006.addLayout(self.layout_1005)


        self.layout_3006.addLayout(self.layout_1006)

        self.layout_1007 = QVBoxLayout()
        self.layout_1007.setSpacing(3)
        self.layout_1007.setObjectName(u"layout_1007")
        self.layout_1007.setContentsMargins(0, 0, 0, 0)
        self.advocate_label = QLabel(self.content)
        self.advocate_label.setObjectName(u"advocate_label")
        self.advocate_label.setProperty(u"kind", u"label")

        self.layout_1007.addWidget(self.advocate_label)

        self.advocate_problem = QLabel(self.content)
        self.advocate_problem.setObjectName(u"advocate_problem")
        self.advocate_problem.setProperty(u"kind", u"problem")
        self.advocate_problem.setWordWrap(True)
        self.advocate_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1007.addWidget(self.advocate_problem)

        self.advocate_edit = QLineEdit(self.content)
        self.advocate_edit.setObjectName(u"advocate_edit")

        self.layout_1007.addWidget(self.advocate_edit)


        self.layout_3006.addLayout(self.layout_1007)

        self.scroll.setWidget(self.content)

        self.layout_22.addWidget(self.scroll)

        self.layout_21 = QHBoxLayout()
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(PersonDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_21.addWidget(self.accept_button)

        self.cancel_button = QPushButton(PersonDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_21.addWidget(self.cancel_button)

        self.spacer_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_21.addItem(self.spacer_20)


        self.layout_22.addLayout(self.layout_21)

#if QT_CONFIG(shortcut)
        self.label_label.setBuddy(self.label_edit)
        self.relationship_label.setBuddy(self.relationship_edit)
        self.name_label.setBuddy(self.name_edit)
        self.also_known_as_label.setBuddy(self.also_known_as_edit)
        self.address_label.setBuddy(self.address_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.workplace_label.setBuddy(self.workplace_edit)
        self.school_label.setBuddy(self.school_edit)
        self.vehicle_label.setBuddy(self.vehicle_edit)
        self.handles_label.setBuddy(self.handles_edit)
        self.circle_label.setBuddy(self.circle_edit)
        self.is_child_label.setBuddy(self.is_child_edit)
        self.anonymised_label.setBuddy(self.anonymised_edit)
        self.advocate_label.setBuddy(self.advocate_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersonDialog)

        QMetaObject.connectSlotsByName(PersonDialog)
    # setupUi

    def retranslateUi(self, PersonDialog):
        self.label_1.setText(QCoreApplication.translate("PersonDialog", u"Protected person", None))
        self.label_2.setText(QCoreApplication.translate("PersonDialog", u"Only the letter is shown elsewhere.", None))
        self.label_label.setText(QCoreApplication.translate("PersonDialog", u"Letter", None))
        self.relationship_label.setText(QCoreApplication.translate("PersonDialog", u"Relationship to the client", None))
        self.name_label.setText(QCoreApplication.translate("PersonDialog", u"Name, if the team knows it (restricted)", None))
        self.label_6.setText(QCoreApplication.translate("PersonDialog", u"Used to stop letters that name this person.", None))
        self.also_known_as_label.setText(QCoreApplication.translate("PersonDialog", u"Other names, separated by commas (restricted)", None))
        self.address_label.setText(QCoreApplication.translate("PersonDialog", u"Address, if known (restricted)", None))
        self.phone_label.setText(QCoreApplication.translate("PersonDialog", u"Phone, if known (restricted)", None))
        self.email_label.setText(QCoreApplication.translate("PersonDialog", u"E-mail, if known (restricted)", None))
        self.workplace_label.setText(QCoreApplication.translate("PersonDialog", u"Workplace, if known (restricted)", None))
        self.school_label.setText(QCoreApplication.translate("PersonDialog", u"School, if known (restricted)", None))
        self.vehicle_label.setText(QCoreApplication.translate("PersonDialog", u"Vehicle, if known (restricted)", None))
        self.handles_label.setText(QCoreApplication.translate("PersonDialog", u"Names online, if known (restricted)", None))
        self.circle_label.setText(QCoreApplication.translate("PersonDialog", u"People close to them, one on a line (restricted)", None))
        self.hint_2019.setText(QCoreApplication.translate("PersonDialog", u"Name, address, phone: letters are checked for these too.", None))
        self.is_child_label.setText(QCoreApplication.translate("PersonDialog", u"A child", None))
        self.anonymised_label.setText(QCoreApplication.translate("PersonDialog", u"Anonymised in the order", None))
        self.knows_name_label.setText(QCoreApplication.translate("PersonDialog", u"Does the client know the name?", None))
        self.knows_address_label.setText(QCoreApplication.translate("PersonDialog", u"And where they live?", None))
        self.advocate_label.setText(QCoreApplication.translate("PersonDialog", u"Advocate or service to go through (optional)", None))
        self.accept_button.setText(QCoreApplication.translate("PersonDialog", u"Keep", None))
        self.cancel_button.setText(QCoreApplication.translate("PersonDialog", u"Cancel", None))
        pass
    # retranslateUi

