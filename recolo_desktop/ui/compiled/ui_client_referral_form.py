# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_referral_form.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.list_fields import TicksField
from recolo_desktop.ui.kit.text_box import TextBox

class Ui_ClientReferralForm(object):
    def setupUi(self, ClientReferralForm):
        if not ClientReferralForm.objectName():
            ClientReferralForm.setObjectName(u"ClientReferralForm")
        self.layout_53 = QVBoxLayout(ClientReferralForm)
        self.layout_53.setSpacing(10)
        self.layout_53.setObjectName(u"layout_53")
        self.layout_53.setContentsMargins(0, 0, 0, 0)
        self.layout_42 = QHBoxLayout()
        self.layout_42.setSpacing(16)
        self.layout_42.setObjectName(u"layout_42")
        self.layout_42.setContentsMargins(0, 0, 0, 0)
        self.layout_40 = QVBoxLayout()
        self.layout_40.setSpacing(3)
        self.layout_40.setObjectName(u"layout_40")
        self.layout_40.setContentsMargins(0, 0, 0, 0)
        self.referred_on_label = QLabel(ClientReferralForm)
        self.referred_on_label.setObjectName(u"referred_on_label")
        self.referred_on_label.setProperty(u"kind", u"label")

        self.layout_40.addWidget(self.referred_on_label)

        self.referred_on_problem = QLabel(ClientReferralForm)
        self.referred_on_problem.setObjectName(u"referred_on_problem")
        self.referred_on_problem.setProperty(u"kind", u"problem")
        self.referred_on_problem.setWordWrap(True)
        self.referred_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_40.addWidget(self.referred_on_problem)

        self.referred_on_edit = DateField(ClientReferralForm)
        self.referred_on_edit.setObjectName(u"referred_on_edit")

        self.layout_40.addWidget(self.referred_on_edit)


        self.layout_42.addLayout(self.layout_40)

        self.layout_41 = QVBoxLayout()
        self.layout_41.setSpacing(3)
        self.layout_41.setObjectName(u"layout_41")
        self.layout_41.setContentsMargins(0, 0, 0, 0)
        self.referral_source_label = QLabel(ClientReferralForm)
        self.referral_source_label.setObjectName(u"referral_source_label")
        self.referral_source_label.setProperty(u"kind", u"label")

        self.layout_41.addWidget(self.referral_source_label)

        self.referral_source_problem = QLabel(ClientReferralForm)
        self.referral_source_problem.setObjectName(u"referral_source_problem")
        self.referral_source_problem.setProperty(u"kind", u"problem")
        self.referral_source_problem.setWordWrap(True)
        self.referral_source_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_41.addWidget(self.referral_source_problem)

        self.referral_source_edit = ChoiceBox(ClientReferralForm)
        self.referral_source_edit.setObjectName(u"referral_source_edit")
        self.referral_source_edit.setProperty(u"options", u"not_chosen")

        self.layout_41.addWidget(self.referral_source_edit)


        self.layout_42.addLayout(self.layout_41)


        self.layout_53.addLayout(self.layout_42)

        self.layout_45 = QHBoxLayout()
        self.layout_45.setSpacing(16)
        self.layout_45.setObjectName(u"layout_45")
        self.layout_45.setContentsMargins(0, 0, 0, 0)
        self.layout_43 = QVBoxLayout()
        self.layout_43.setSpacing(3)
        self.layout_43.setObjectName(u"layout_43")
        self.layout_43.setContentsMargins(0, 0, 0, 0)
        self.referrer_label = QLabel(ClientReferralForm)
        self.referrer_label.setObjectName(u"referrer_label")
        self.referrer_label.setProperty(u"kind", u"label")

        self.layout_43.addWidget(self.referrer_label)

        self.referrer_problem = QLabel(ClientReferralForm)
        self.referrer_problem.setObjectName(u"referrer_problem")
        self.referrer_problem.setProperty(u"kind", u"problem")
        self.referrer_problem.setWordWrap(True)
        self.referrer_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_43.addWidget(self.referrer_problem)

        self.referrer_edit = QLineEdit(ClientReferralForm)
        self.referrer_edit.setObjectName(u"referrer_edit")

        self.layout_43.addWidget(self.referrer_edit)


        self.layout_45.addLayout(self.layout_43)

        self.layout_44 = QVBoxLayout()
        self.layout_44.setSpacing(3)
        self.layout_44.setObjectName(u"layout_44")
        self.layout_44.setContentsMargins(0, 0, 0, 0)
        self.legal_status_label = QLabel(ClientReferralForm)
        self.legal_status_label.setObjectName(u"legal_status_label")
        self.legal_status_label.setProperty(u"kind", u"label")

        self.layout_44.addWidget(self.legal_status_label)

        self.legal_status_problem = QLabel(ClientReferralForm)
        self.legal_status_problem.setObjectName(u"legal_status_problem")
        self.legal_status_problem.setProperty(u"kind", u"problem")
        self.legal_status_problem.setWordWrap(True)
        self.legal_status_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_44.addWidget(self.legal_status_problem)

        self.legal_status_edit = QLineEdit(ClientReferralForm)
        self.legal_status_edit.setObjectName(u"legal_status_edit")

        self.layout_44.addWidget(self.legal_status_edit)


        self.layout_45.addLayout(self.layout_44)


        self.layout_53.addLayout(self.layout_45)

        self.layout_46 = QVBoxLayout()
        self.layout_46.setSpacing(3)
        self.layout_46.setObjectName(u"layout_46")
        self.layout_46.setContentsMargins(0, 0, 0, 0)
        self.referral_reason_label = QLabel(ClientReferralForm)
        self.referral_reason_label.setObjectName(u"referral_reason_label")
        self.referral_reason_label.setProperty(u"kind", u"label")

        self.layout_46.addWidget(self.referral_reason_label)

        self.referral_reason_problem = QLabel(ClientReferralForm)
        self.referral_reason_problem.setObjectName(u"referral_reason_problem")
        self.referral_reason_problem.setProperty(u"kind", u"problem")
        self.referral_reason_problem.setWordWrap(True)
        self.referral_reason_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_46.addWidget(self.referral_reason_problem)

        self.referral_reason_edit = TextBox(ClientReferralForm)
        self.referral_reason_edit.setObjectName(u"referral_reason_edit")

        self.layout_46.addWidget(self.referral_reason_edit)


        self.layout_53.addLayout(self.layout_46)

        self.layout_47 = QVBoxLayout()
        self.layout_47.setSpacing(3)
        self.layout_47.setObjectName(u"layout_47")
        self.layout_47.setContentsMargins(0, 0, 0, 0)
        self.under_investigation_label = QLabel(ClientReferralForm)
        self.under_investigation_label.setObjectName(u"under_investigation_label")
        self.under_investigation_label.setProperty(u"kind", u"label")

        self.layout_47.addWidget(self.under_investigation_label)

        self.under_investigation_problem = QLabel(ClientReferralForm)
        self.under_investigation_problem.setObjectName(u"under_investigation_problem")
        self.under_investigation_problem.setProperty(u"kind", u"problem")
        self.under_investigation_problem.setWordWrap(True)
        self.under_investigation_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_47.addWidget(self.under_investigation_problem)

        self.under_investigation_edit = SegmentedChoice(ClientReferralForm)
        self.under_investigation_edit.setObjectName(u"under_investigation_edit")
        self.under_investigation_edit.setProperty(u"options", u"yes_no_not_asked")

        self.layout_47.addWidget(self.under_investigation_edit)


        self.layout_53.addLayout(self.layout_47)

        self.layout_1017 = QHBoxLayout()
        self.layout_1017.setSpacing(16)
        self.layout_1017.setObjectName(u"layout_1017")
        self.layout_1017.setContentsMargins(0, 0, 0, 0)
        self.layout_1015 = QVBoxLayout()
        self.layout_1015.setSpacing(3)
        self.layout_1015.setObjectName(u"layout_1015")
        self.layout_1015.setContentsMargins(0, 0, 0, 0)
        self.referral_agency_label = QLabel(ClientReferralForm)
        self.referral_agency_label.setObjectName(u"referral_agency_label")
        self.referral_agency_label.setProperty(u"kind", u"label")

        self.layout_1015.addWidget(self.referral_agency_label)

        self.referral_agency_problem = QLabel(ClientReferralForm)
        self.referral_agency_problem.setObjectName(u"referral_agency_problem")
        self.referral_agency_problem.setProperty(u"kind", u"problem")
        self.referral_agency_problem.setWordWrap(True)
        self.referral_agency_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1015.addWidget(self.referral_agency_problem)

        self.referral_agency_edit = QLineEdit(ClientReferralForm)
        self.referral_agency_edit.setObjectName(u"referral_agency_edit")

        self.layout_1015.addWidget(self.referral_agency_edit)


        self.layout_1017.addLayout(self.layout_1015)

        self.layout_1016 = QVBoxLayout()
        self.layout_1016.setSpacing(3)
        self.layout_1016.setObjectName(u"layout_1016")
        self.layout_1016.setContentsMargins(0, 0, 0, 0)
        self.relationship_class_label = QLabel(ClientReferralForm)
        self.relationship_class_label.setObjectName(u"relationship_class_label")
        self.relationship_class_label.setProperty(u"kind", u"label")

        self.layout_1016.addWidget(self.relationship_class_label)

        self.relationship_class_problem = QLabel(ClientReferralForm)
        self.relationship_class_problem.setObjectName(u"relationship_class_problem")
        self.relationship_class_problem.setProperty(u"kind", u"problem")
        self.relationship_class_problem.setWordWrap(True)
        self.relationship_class_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1016.addWidget(self.relationship_class_problem)

        self.relationship_class_edit = QLineEdit(ClientReferralForm)
        self.relationship_class_edit.setObjectName(u"relationship_class_edit")

        self.layout_1016.addWidget(self.relationship_class_edit)


        self.layout_1017.addLayout(self.layout_1016)


        self.layout_53.addLayout(self.layout_1017)

        self.layout_1018 = QVBoxLayout()
        self.layout_1018.setSpacing(3)
        self.layout_1018.setObjectName(u"layout_1018")
        self.layout_1018.setContentsMargins(0, 0, 0, 0)
        self.index_behaviours_label = QLabel(ClientReferralForm)
        self.index_behaviours_label.setObjectName(u"index_behaviours_label")
        self.index_behaviours_label.setProperty(u"kind", u"label")

        self.layout_1018.addWidget(self.index_behaviours_label)

        self.index_behaviours_problem = QLabel(ClientReferralForm)
        self.index_behaviours_problem.setObjectName(u"index_behaviours_problem")
        self.index_behaviours_problem.setProperty(u"kind", u"problem")
        self.index_behaviours_problem.setWordWrap(True)
        self.index_behaviours_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1018.addWidget(self.index_behaviours_problem)

        self.index_behaviours_edit = TicksField(ClientReferralForm)
        self.index_behaviours_edit.setObjectName(u"index_behaviours_edit")

        self.layout_1018.addWidget(self.index_behaviours_edit)


        self.layout_53.addLayout(self.layout_1018)

        self.layout_1022 = QHBoxLayout()
        self.layout_1022.setSpacing(16)
        self.layout_1022.setObjectName(u"layout_1022")
        self.layout_1022.setContentsMargins(0, 0, 0, 0)
        self.layout_1019 = QVBoxLayout()
        self.layout_1019.setSpacing(3)
        self.layout_1019.setObjectName(u"layout_1019")
        self.layout_1019.setContentsMargins(0, 0, 0, 0)
        self.index_period_label = QLabel(ClientReferralForm)
        self.index_period_label.setObjectName(u"index_period_label")
        self.index_period_label.setProperty(u"kind", u"label")

        self.layout_1019.addWidget(self.index_period_label)

        self.index_period_problem = QLabel(ClientReferralForm)
        self.index_period_problem.setObjectName(u"index_period_problem")
        self.index_period_problem.setProperty(u"kind", u"problem")
        self.index_period_problem.setWordWrap(True)
        self.index_period_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1019.addWidget(self.index_period_problem)

        self.index_period_edit = QLineEdit(ClientReferralForm)
        self.index_period_edit.setObjectName(u"index_period_edit")

        self.layout_1019.addWidget(self.index_period_edit)


        self.layout_1022.addLayout(self.layout_1019)

        self.layout_1020 = QVBoxLayout()
        self.layout_1020.setSpacing(3)
        self.layout_1020.setObjectName(u"layout_1020")
        self.layout_1020.setContentsMargins(0, 0, 0, 0)
        self.case_holder_label = QLabel(ClientReferralForm)
        self.case_holder_label.setObjectName(u"case_holder_label")
        self.case_holder_label.setProperty(u"kind", u"label")

        self.layout_1020.addWidget(self.case_holder_label)

        self.hint_1021 = QLabel(ClientReferralForm)
        self.hint_1021.setObjectName(u"hint_1021")
        self.hint_1021.setProperty(u"kind", u"hint")
        self.hint_1021.setWordWrap(True)

        self.layout_1020.addWidget(self.hint_1021)

        self.case_holder_problem = QLabel(ClientReferralForm)
        self.case_holder_problem.setObjectName(u"case_holder_problem")
        self.case_holder_problem.setProperty(u"kind", u"problem")
        self.case_holder_problem.setWordWrap(True)
        self.case_holder_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1020.addWidget(self.case_holder_problem)

        self.case_holder_edit = QLineEdit(ClientReferralForm)
        self.case_holder_edit.setObjectName(u"case_holder_edit")

        self.layout_1020.addWidget(self.case_holder_edit)


        self.layout_1022.addLayout(self.layout_1020)


        self.layout_53.addLayout(self.layout_1022)

        self.layout_1023 = QVBoxLayout()
        self.layout_1023.setSpacing(3)
        self.layout_1023.setObjectName(u"layout_1023")
        self.layout_1023.setContentsMargins(0, 0, 0, 0)
        self.case_holder_agreed_on_label = QLabel(ClientReferralForm)
        self.case_holder_agreed_on_label.setObjectName(u"case_holder_agreed_on_label")
        self.case_holder_agreed_on_label.setProperty(u"kind", u"label")

        self.layout_1023.addWidget(self.case_holder_agreed_on_label)

        self.case_holder_agreed_on_problem = QLabel(ClientReferralForm)
        self.case_holder_agreed_on_problem.setObjectName(u"case_holder_agreed_on_problem")
        self.case_holder_agreed_on_problem.setProperty(u"kind", u"problem")
        self.case_holder_agreed_on_problem.setWordWrap(True)
        self.case_holder_agreed_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1023.addWidget(self.case_holder_agreed_on_problem)

        self.case_holder_agreed_on_edit = DateField(ClientReferralForm)
        self.case_holder_agreed_on_edit.setObjectName(u"case_holder_agreed_on_edit")

        self.layout_1023.addWidget(self.case_holder_agreed_on_edit)


        self.layout_53.addLayout(self.layout_1023)

        self.referral_form_problem = QLabel(ClientReferralForm)
        self.referral_form_problem.setObjectName(u"referral_form_problem")
        self.referral_form_problem.setProperty(u"kind", u"problem")
        self.referral_form_problem.setWordWrap(True)

        self.layout_53.addWidget(self.referral_form_problem)

        self.layout_52 = QHBoxLayout()
        self.layout_52.setObjectName(u"layout_52")
        self.layout_52.setContentsMargins(0, 0, 0, 0)
        self.referral_save_button = QPushButton(ClientReferralForm)
        self.referral_save_button.setObjectName(u"referral_save_button")
        self.referral_save_button.setProperty(u"kind", u"primary")

        self.layout_52.addWidget(self.referral_save_button)

        self.referral_cancel_button = QPushButton(ClientReferralForm)
        self.referral_cancel_button.setObjectName(u"referral_cancel_button")
        self.referral_cancel_button.setProperty(u"kind", u"text")

        self.layout_52.addWidget(self.referral_cancel_button)

        self.spacer_51 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_52.addItem(self.spacer_51)

        self.referral_saved_label = QLabel(ClientReferralForm)
        self.referral_saved_label.setObjectName(u"referral_saved_label")
        self.referral_saved_label.setProperty(u"kind", u"hint")

        self.layout_52.addWidget(self.referral_saved_label)


        self.layout_53.addLayout(self.layout_52)

#if QT_CONFIG(shortcut)
        self.referred_on_label.setBuddy(self.referred_on_edit)
        self.referral_source_label.setBuddy(self.referral_source_edit)
        self.referrer_label.setBuddy(self.referrer_edit)
        self.legal_status_label.setBuddy(self.legal_status_edit)
        self.referral_reason_label.setBuddy(self.referral_reason_edit)
        self.under_investigation_label.setBuddy(self.under_investigation_edit)
        self.referral_agency_label.setBuddy(self.referral_agency_edit)
        self.relationship_class_label.setBuddy(self.relationship_class_edit)
        self.index_period_label.setBuddy(self.index_period_edit)
        self.case_holder_label.setBuddy(self.case_holder_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ClientReferralForm)

        QMetaObject.connectSlotsByName(ClientReferralForm)
    # setupUi

    def retranslateUi(self, ClientReferralForm):
        self.referred_on_label.setText(QCoreApplication.translate("ClientReferralForm", u"Referred on", None))
        self.referral_source_label.setText(QCoreApplication.translate("ClientReferralForm", u"Source", None))
        self.referrer_label.setText(QCoreApplication.translate("ClientReferralForm", u"Referrer", None))
        self.legal_status_label.setText(QCoreApplication.translate("ClientReferralForm", u"Legal status", None))
        self.referral_reason_label.setText(QCoreApplication.translate("ClientReferralForm", u"Reason", None))
        self.under_investigation_label.setText(QCoreApplication.translate("ClientReferralForm", u"Under police investigation?", None))
        self.referral_agency_label.setText(QCoreApplication.translate("ClientReferralForm", u"Agency or team (optional)", None))
        self.relationship_class_label.setText(QCoreApplication.translate("ClientReferralForm", u"The client knew the person as (optional)", None))
        self.index_behaviours_label.setText(QCoreApplication.translate("ClientReferralForm", u"What was done, as referred (optional)", None))
        self.index_period_label.setText(QCoreApplication.translate("ClientReferralForm", u"When, in words (optional)", None))
        self.case_holder_label.setText(QCoreApplication.translate("ClientReferralForm", u"Who keeps hold of the case", None))
        self.hint_1021.setText(QCoreApplication.translate("ClientReferralForm", u"Name, team and phone.", None))
        self.case_holder_agreed_on_label.setText(QCoreApplication.translate("ClientReferralForm", u"They agreed on (optional)", None))
        self.referral_save_button.setText(QCoreApplication.translate("ClientReferralForm", u"Save referral", None))
        self.referral_cancel_button.setText(QCoreApplication.translate("ClientReferralForm", u"Cancel", None))
        pass
    # retranslateUi

