# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'consultation_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.text_box import TextBox

class Ui_ConsultationDialog(object):
    def setupUi(self, ConsultationDialog):
        if not ConsultationDialog.objectName():
            ConsultationDialog.setObjectName(u"ConsultationDialog")
        ConsultationDialog.setMinimumSize(QSize(720, 0))
        self.layout_18 = QVBoxLayout(ConsultationDialog)
        self.layout_18.setSpacing(8)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(24, 18, 24, 18)
        self.label_1 = QLabel(ConsultationDialog)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_18.addWidget(self.label_1)

        self.label_2 = QLabel(ConsultationDialog)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setTextFormat(Qt.TextFormat.PlainText)
        self.label_2.setWordWrap(True)
        self.label_2.setProperty(u"kind", u"second")

        self.layout_18.addWidget(self.label_2)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(16)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.held_on_label = QLabel(ConsultationDialog)
        self.held_on_label.setObjectName(u"held_on_label")
        self.held_on_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.held_on_label)

        self.held_on_problem = QLabel(ConsultationDialog)
        self.held_on_problem.setObjectName(u"held_on_problem")
        self.held_on_problem.setProperty(u"kind", u"problem")
        self.held_on_problem.setWordWrap(True)
        self.held_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.held_on_problem)

        self.held_on_edit = DateField(ConsultationDialog)
        self.held_on_edit.setObjectName(u"held_on_edit")

        self.layout_3.addWidget(self.held_on_edit)


        self.layout_6.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.minutes_label = QLabel(ConsultationDialog)
        self.minutes_label.setObjectName(u"minutes_label")
        self.minutes_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.minutes_label)

        self.minutes_problem = QLabel(ConsultationDialog)
        self.minutes_problem.setObjectName(u"minutes_problem")
        self.minutes_problem.setProperty(u"kind", u"problem")
        self.minutes_problem.setWordWrap(True)
        self.minutes_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.minutes_problem)

        self.minutes_edit = QLineEdit(ConsultationDialog)
        self.minutes_edit.setObjectName(u"minutes_edit")
        self.minutes_edit.setMaximumSize(QSize(110, 16777215))

        self.layout_4.addWidget(self.minutes_edit)


        self.layout_6.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.reference_label = QLabel(ConsultationDialog)
        self.reference_label.setObjectName(u"reference_label")
        self.reference_label.setProperty(u"kind", u"label")

        self.layout_5.addWidget(self.reference_label)

        self.reference_problem = QLabel(ConsultationDialog)
        self.reference_problem.setObjectName(u"reference_problem")
        self.reference_problem.setProperty(u"kind", u"problem")
        self.reference_problem.setWordWrap(True)
        self.reference_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5.addWidget(self.reference_problem)

        self.reference_edit = QLineEdit(ConsultationDialog)
        self.reference_edit.setObjectName(u"reference_edit")

        self.layout_5.addWidget(self.reference_edit)


        self.layout_6.addLayout(self.layout_5)


        self.layout_18.addLayout(self.layout_6)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(16)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.agency_label = QLabel(ConsultationDialog)
        self.agency_label.setObjectName(u"agency_label")
        self.agency_label.setProperty(u"kind", u"label")

        self.layout_7.addWidget(self.agency_label)

        self.agency_problem = QLabel(ConsultationDialog)
        self.agency_problem.setObjectName(u"agency_problem")
        self.agency_problem.setProperty(u"kind", u"problem")
        self.agency_problem.setWordWrap(True)
        self.agency_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_7.addWidget(self.agency_problem)

        self.agency_edit = QLineEdit(ConsultationDialog)
        self.agency_edit.setObjectName(u"agency_edit")

        self.layout_7.addWidget(self.agency_edit)


        self.layout_9.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.asked_by_label = QLabel(ConsultationDialog)
        self.asked_by_label.setObjectName(u"asked_by_label")
        self.asked_by_label.setProperty(u"kind", u"label")

        self.layout_8.addWidget(self.asked_by_label)

        self.asked_by_problem = QLabel(ConsultationDialog)
        self.asked_by_problem.setObjectName(u"asked_by_problem")
        self.asked_by_problem.setProperty(u"kind", u"problem")
        self.asked_by_problem.setWordWrap(True)
        self.asked_by_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_8.addWidget(self.asked_by_problem)

        self.asked_by_edit = QLineEdit(ConsultationDialog)
        self.asked_by_edit.setObjectName(u"asked_by_edit")

        self.layout_8.addWidget(self.asked_by_edit)


        self.layout_9.addLayout(self.layout_8)


        self.layout_18.addLayout(self.layout_9)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.question_label = QLabel(ConsultationDialog)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setProperty(u"kind", u"label")

        self.layout_10.addWidget(self.question_label)

        self.question_problem = QLabel(ConsultationDialog)
        self.question_problem.setObjectName(u"question_problem")
        self.question_problem.setProperty(u"kind", u"problem")
        self.question_problem.setWordWrap(True)
        self.question_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_10.addWidget(self.question_problem)

        self.question_edit = TextBox(ConsultationDialog)
        self.question_edit.setObjectName(u"question_edit")

        self.layout_10.addWidget(self.question_edit)


        self.layout_18.addLayout(self.layout_10)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.advice_label = QLabel(ConsultationDialog)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setProperty(u"kind", u"label")

        self.layout_12.addWidget(self.advice_label)

        self.label_11 = QLabel(ConsultationDialog)
        self.label_11.setObjectName(u"label_11")
        self.label_11.setTextFormat(Qt.TextFormat.PlainText)
        self.label_11.setWordWrap(True)
        self.label_11.setProperty(u"kind", u"hint")

        self.layout_12.addWidget(self.label_11)

        self.advice_problem = QLabel(ConsultationDialog)
        self.advice_problem.setObjectName(u"advice_problem")
        self.advice_problem.setProperty(u"kind", u"problem")
        self.advice_problem.setWordWrap(True)
        self.advice_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_12.addWidget(self.advice_problem)

        self.advice_edit = TextBox(ConsultationDialog)
        self.advice_edit.setObjectName(u"advice_edit")

        self.layout_12.addWidget(self.advice_edit)


        self.layout_18.addLayout(self.layout_12)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(16)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.who_will_act_label = QLabel(ConsultationDialog)
        self.who_will_act_label.setObjectName(u"who_will_act_label")
        self.who_will_act_label.setProperty(u"kind", u"label")

        self.layout_13.addWidget(self.who_will_act_label)

        self.who_will_act_problem = QLabel(ConsultationDialog)
        self.who_will_act_problem.setObjectName(u"who_will_act_problem")
        self.who_will_act_problem.setProperty(u"kind", u"problem")
        self.who_will_act_problem.setWordWrap(True)
        self.who_will_act_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_13.addWidget(self.who_will_act_problem)

        self.who_will_act_edit = QLineEdit(ConsultationDialog)
        self.who_will_act_edit.setObjectName(u"who_will_act_edit")

        self.layout_13.addWidget(self.who_will_act_edit)


        self.layout_15.addLayout(self.layout_13)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.lawful_basis_label = QLabel(ConsultationDialog)
        self.lawful_basis_label.setObjectName(u"lawful_basis_label")
        self.lawful_basis_label.setProperty(u"kind", u"label")

        self.layout_14.addWidget(self.lawful_basis_label)

        self.lawful_basis_problem = QLabel(ConsultationDialog)
        self.lawful_basis_problem.setObjectName(u"lawful_basis_problem")
        self.lawful_basis_problem.setProperty(u"kind", u"problem")
        self.lawful_basis_problem.setWordWrap(True)
        self.lawful_basis_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_14.addWidget(self.lawful_basis_problem)

        self.lawful_basis_edit = QLineEdit(ConsultationDialog)
        self.lawful_basis_edit.setObjectName(u"lawful_basis_edit")

        self.layout_14.addWidget(self.lawful_basis_edit)


        self.layout_15.addLayout(self.layout_14)


        self.layout_18.addLayout(self.layout_15)

        self.form_problem = QLabel(ConsultationDialog)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_18.addWidget(self.form_problem)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(ConsultationDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_17.addWidget(self.accept_button)

        self.cancel_button = QPushButton(ConsultationDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_17.addWidget(self.cancel_button)

        self.saved_label = QLabel(ConsultationDialog)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"kind", u"hint")

        self.layout_17.addWidget(self.saved_label)

        self.spacer_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_17.addItem(self.spacer_16)


        self.layout_18.addLayout(self.layout_17)

#if QT_CONFIG(shortcut)
        self.held_on_label.setBuddy(self.held_on_edit)
        self.minutes_label.setBuddy(self.minutes_edit)
        self.reference_label.setBuddy(self.reference_edit)
        self.agency_label.setBuddy(self.agency_edit)
        self.asked_by_label.setBuddy(self.asked_by_edit)
        self.question_label.setBuddy(self.question_edit)
        self.advice_label.setBuddy(self.advice_edit)
        self.who_will_act_label.setBuddy(self.who_will_act_edit)
        self.lawful_basis_label.setBuddy(self.lawful_basis_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConsultationDialog)

        QMetaObject.connectSlotsByName(ConsultationDialog)
    # setupUi

    def retranslateUi(self, ConsultationDialog):
        ConsultationDialog.setWindowTitle(QCoreApplication.translate("ConsultationDialog", u"Consultation", None))
        self.label_1.setText(QCoreApplication.translate("ConsultationDialog", u"Consultation", None))
        self.label_2.setText(QCoreApplication.translate("ConsultationDialog", u"Advice about somebody who is no patient here. No client file comes of it. Write no name: use the reference of the agency.", None))
        self.held_on_label.setText(QCoreApplication.translate("ConsultationDialog", u"On", None))
        self.minutes_label.setText(QCoreApplication.translate("ConsultationDialog", u"Minutes (optional)", None))
        self.reference_label.setText(QCoreApplication.translate("ConsultationDialog", u"The agency's reference (optional)", None))
        self.agency_label.setText(QCoreApplication.translate("ConsultationDialog", u"Agency", None))
        self.asked_by_label.setText(QCoreApplication.translate("ConsultationDialog", u"Who asked, with role", None))
        self.question_label.setText(QCoreApplication.translate("ConsultationDialog", u"What was asked", None))
        self.advice_label.setText(QCoreApplication.translate("ConsultationDialog", u"What was advised", None))
        self.label_11.setText(QCoreApplication.translate("ConsultationDialog", u"Advice to professionals, not a risk assessment of the person.", None))
        self.who_will_act_label.setText(QCoreApplication.translate("ConsultationDialog", u"Who will act", None))
        self.lawful_basis_label.setText(QCoreApplication.translate("ConsultationDialog", u"Lawful basis", None))
        self.accept_button.setText(QCoreApplication.translate("ConsultationDialog", u"Write it down", None))
        self.cancel_button.setText(QCoreApplication.translate("ConsultationDialog", u"Cancel", None))
    # retranslateUi

