# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_safety_form.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.choice import SegmentedChoice
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.text_box import TextBox

class Ui_ClientSafetyForm(object):
    def setupUi(self, ClientSafetyForm):
        if not ClientSafetyForm.objectName():
            ClientSafetyForm.setObjectName(u"ClientSafetyForm")
        self.layout_66 = QVBoxLayout(ClientSafetyForm)
        self.layout_66.setSpacing(10)
        self.layout_66.setObjectName(u"layout_66")
        self.layout_66.setContentsMargins(0, 0, 0, 0)
        self.layout_57 = QVBoxLayout()
        self.layout_57.setSpacing(3)
        self.layout_57.setObjectName(u"layout_57")
        self.layout_57.setContentsMargins(0, 0, 0, 0)
        self.allergy_state_label = QLabel(ClientSafetyForm)
        self.allergy_state_label.setObjectName(u"allergy_state_label")
        self.allergy_state_label.setProperty(u"kind", u"label")

        self.layout_57.addWidget(self.allergy_state_label)

        self.allergy_state_problem = QLabel(ClientSafetyForm)
        self.allergy_state_problem.setObjectName(u"allergy_state_problem")
        self.allergy_state_problem.setProperty(u"kind", u"problem")
        self.allergy_state_problem.setWordWrap(True)
        self.allergy_state_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_57.addWidget(self.allergy_state_problem)

        self.allergy_state_edit = SegmentedChoice(ClientSafetyForm)
        self.allergy_state_edit.setObjectName(u"allergy_state_edit")
        self.allergy_state_edit.setProperty(u"options", u"known_or_not")

        self.layout_57.addWidget(self.allergy_state_edit)


        self.layout_66.addLayout(self.layout_57)

        self.layout_58 = QVBoxLayout()
        self.layout_58.setSpacing(3)
        self.layout_58.setObjectName(u"layout_58")
        self.layout_58.setContentsMargins(0, 0, 0, 0)
        self.allergies_label = QLabel(ClientSafetyForm)
        self.allergies_label.setObjectName(u"allergies_label")
        self.allergies_label.setProperty(u"kind", u"label")

        self.layout_58.addWidget(self.allergies_label)

        self.allergies_problem = QLabel(ClientSafetyForm)
        self.allergies_problem.setObjectName(u"allergies_problem")
        self.allergies_problem.setProperty(u"kind", u"problem")
        self.allergies_problem.setWordWrap(True)
        self.allergies_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_58.addWidget(self.allergies_problem)

        self.allergies_edit = QLineEdit(ClientSafetyForm)
        self.allergies_edit.setObjectName(u"allergies_edit")

        self.layout_58.addWidget(self.allergies_edit)


        self.layout_66.addLayout(self.layout_58)

        self.layout_1024 = QVBoxLayout()
        self.layout_1024.setSpacing(3)
        self.layout_1024.setObjectName(u"layout_1024")
        self.layout_1024.setContentsMargins(0, 0, 0, 0)
        self.alert_state_label = QLabel(ClientSafetyForm)
        self.alert_state_label.setObjectName(u"alert_state_label")
        self.alert_state_label.setProperty(u"kind", u"label")

        self.layout_1024.addWidget(self.alert_state_label)

        self.alert_state_problem = QLabel(ClientSafetyForm)
        self.alert_state_problem.setObjectName(u"alert_state_problem")
        self.alert_state_problem.setProperty(u"kind", u"problem")
        self.alert_state_problem.setWordWrap(True)
        self.alert_state_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1024.addWidget(self.alert_state_problem)

        self.alert_state_edit = SegmentedChoice(ClientSafetyForm)
        self.alert_state_edit.setObjectName(u"alert_state_edit")
        self.alert_state_edit.setProperty(u"options", u"known_or_not")

        self.layout_1024.addWidget(self.alert_state_edit)


        self.layout_66.addLayout(self.layout_1024)

        self.layout_60 = QVBoxLayout()
        self.layout_60.setSpacing(3)
        self.layout_60.setObjectName(u"layout_60")
        self.layout_60.setContentsMargins(0, 0, 0, 0)
        self.staff_safety_label = QLabel(ClientSafetyForm)
        self.staff_safety_label.setObjectName(u"staff_safety_label")
        self.staff_safety_label.setProperty(u"kind", u"label")

        self.layout_60.addWidget(self.staff_safety_label)

        self.label_59 = QLabel(ClientSafetyForm)
        self.label_59.setObjectName(u"label_59")
        self.label_59.setTextFormat(Qt.TextFormat.PlainText)
        self.label_59.setWordWrap(True)
        self.label_59.setProperty(u"kind", u"hint")

        self.layout_60.addWidget(self.label_59)

        self.staff_safety_problem = QLabel(ClientSafetyForm)
        self.staff_safety_problem.setObjectName(u"staff_safety_problem")
        self.staff_safety_problem.setProperty(u"kind", u"problem")
        self.staff_safety_problem.setWordWrap(True)
        self.staff_safety_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_60.addWidget(self.staff_safety_problem)

        self.staff_safety_edit = QLineEdit(ClientSafetyForm)
        self.staff_safety_edit.setObjectName(u"staff_safety_edit")

        self.layout_60.addWidget(self.staff_safety_edit)


        self.layout_66.addLayout(self.layout_60)

        self.safety_form_problem = QLabel(ClientSafetyForm)
        self.safety_form_problem.setObjectName(u"safety_form_problem")
        self.safety_form_problem.setProperty(u"kind", u"problem")
        self.safety_form_problem.setWordWrap(True)

        self.layout_66.addWidget(self.safety_form_problem)

        self.layout_65 = QHBoxLayout()
        self.layout_65.setObjectName(u"layout_65")
        self.layout_65.setContentsMargins(0, 0, 0, 0)
        self.safety_save_button = QPushButton(ClientSafetyForm)
        self.safety_save_button.setObjectName(u"safety_save_button")
        self.safety_save_button.setProperty(u"kind", u"primary")

        self.layout_65.addWidget(self.safety_save_button)

        self.safety_cancel_button = QPushButton(ClientSafetyForm)
        self.safety_cancel_button.setObjectName(u"safety_cancel_button")
        self.safety_cancel_button.setProperty(u"kind", u"text")

        self.layout_65.addWidget(self.safety_cancel_button)

        self.spacer_64 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_65.addItem(self.spacer_64)

        self.safety_saved_label = QLabel(ClientSafetyForm)
        self.safety_saved_label.setObjectName(u"safety_saved_label")
        self.safety_saved_label.setProperty(u"kind", u"hint")

        self.layout_65.addWidget(self.safety_saved_label)


        self.layout_66.addLayout(self.layout_65)

#if QT_CONFIG(shortcut)
        self.allergy_state_label.setBuddy(self.allergy_state_edit)
        self.allergies_label.setBuddy(self.allergies_edit)
        self.staff_safety_label.setBuddy(self.staff_safety_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ClientSafetyForm)

        QMetaObject.connectSlotsByName(ClientSafetyForm)
    # setupUi

    def retranslateUi(self, ClientSafetyForm):
        self.allergy_state_label.setText(QCoreApplication.translate("ClientSafetyForm", u"Allergies", None))
        self.allergies_label.setText(QCoreApplication.translate("ClientSafetyForm", u"Which", None))
        self.alert_state_label.setText(QCoreApplication.translate("ClientSafetyForm", u"Anything to know before meeting the client", None))
        self.staff_safety_label.setText(QCoreApplication.translate("ClientSafetyForm", u"Staff safety", None))
        self.label_59.setText(QCoreApplication.translate("ClientSafetyForm", u"For example: two staff at visits", None))
        self.safety_save_button.setText(QCoreApplication.translate("ClientSafetyForm", u"Save alerts", None))
        self.safety_cancel_button.setText(QCoreApplication.translate("ClientSafetyForm", u"Cancel", None))
        pass
    # retranslateUi

