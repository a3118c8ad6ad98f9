# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_contact_form.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.list_fields import RowsField
from recolo_desktop.ui.kit.text_box import TextBox

class Ui_ClientContactForm(object):
    def setupUi(self, ClientContactForm):
        if not ClientContactForm.objectName():
            ClientContactForm.setObjectName(u"ClientContactForm")
        self.layout_38 = QVBoxLayout(ClientContactForm)
        self.layout_38.setSpacing(10)
        self.layout_38.setObjectName(u"layout_38")
        self.layout_38.setContentsMargins(0, 0, 0, 0)
        self.layout_28 = QHBoxLayout()
        self.layout_28.setSpacing(16)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.layout_24 = QVBoxLayout()
        self.layout_24.setSpacing(3)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(ClientContactForm)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"kind", u"label")

        self.layout_24.addWidget(self.address_label)

        self.address_problem = QLabel(ClientContactForm)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setProperty(u"kind", u"problem")
        self.address_problem.setWordWrap(True)
        self.address_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_24.addWidget(self.address_problem)

        self.address_edit = TextBox(ClientContactForm)
        self.address_edit.setObjectName(u"address_edit")

        self.layout_24.addWidget(self.address_edit)


        self.layout_28.addLayout(self.layout_24)

        self.layout_27 = QVBoxLayout()
        self.layout_27.setSpacing(8)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.layout_25 = QVBoxLayout()
        self.layout_25.setSpacing(3)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.postcode_label = QLabel(ClientContactForm)
        self.postcode_label.setObjectName(u"postcode_label")
        self.postcode_label.setProperty(u"kind", u"label")

        self.layout_25.addWidget(self.postcode_label)

        self.postcode_problem = QLabel(ClientContactForm)
        self.postcode_problem.setObjectName(u"postcode_problem")
        self.postcode_problem.setProperty(u"kind", u"problem")
        self.postcode_problem.setWordWrap(True)
        self.postcode_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_25.addWidget(self.postcode_problem)

        self.postcode_edit = QLineEdit(ClientContactForm)
        self.postcode_edit.setObjectName(u"postcode_edit")
        self.postcode_edit.setMaximumSize(QSize(150, 16777215))

        self.layout_25.addWidget(self.postcode_edit)


        self.layout_27.addLayout(self.layout_25)

        self.layout_26 = QVBoxLayout()
        self.layout_26.setSpacing(3)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(ClientContactForm)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"kind", u"label")

        self.layout_26.addWidget(self.phone_label)

        self.phone_problem = QLabel(ClientContactForm)
        self.phone_problem.setObjectName(u"phone_problem")
        self.phone_problem.setProperty(u"kind", u"problem")
        self.phone_problem.setWordWrap(True)
        self.phone_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_26.addWidget(self.phone_problem)

        self.phone_edit = QLineEdit(ClientContactForm)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMaximumSize(QSize(240, 16777215))

        self.layout_26.addWidget(self.phone_edit)


        self.layout_27.addLayout(self.layout_26)


        self.layout_28.addLayout(self.layout_27)


        self.layout_38.addLayout(self.layout_28)

        self.layout_29 = QVBoxLayout()
        self.layout_29.setSpacing(3)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(ClientContactForm)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"kind", u"label")

        self.layout_29.addWidget(self.email_label)

        self.email_problem = QLabel(ClientContactForm)
        self.email_problem.setObjectName(u"email_problem")
        self.email_problem.setProperty(u"kind", u"problem")
        self.email_problem.setWordWrap(True)
        self.email_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_29.addWidget(self.email_problem)

        self.email_edit = QLineEdit(ClientContactForm)
        self.email_edit.setObjectName(u"email_edit")

        self.layout_29.addWidget(self.email_edit)


        self.layout_38.addLayout(self.layout_29)

        self.layout_32 = QHBoxLayout()
        self.layout_32.setSpacing(16)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(0, 0, 0, 0)
        self.layout_30 = QVBoxLayout()
        self.layout_30.setSpacing(3)
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setContentsMargins(0, 0, 0, 0)
        self.voicemail_is_safe_label = QLabel(ClientContactForm)
        self.voicemail_is_safe_label.setObjectName(u"voicemail_is_safe_label")
        self.voicemail_is_safe_label.setProperty(u"kind", u"label")

        self.layout_30.addWidget(self.voicemail_is_safe_label)

        self.voicemail_is_safe_problem = QLabel(ClientContactForm)
        self.voicemail_is_safe_problem.setObjectName(u"voicemail_is_safe_problem")
        self.voicemail_is_safe_problem.setProperty(u"kind", u"problem")
        self.voicemail_is_safe_problem.setWordWrap(True)
        self.voicemail_is_safe_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_30.addWidget(self.voicemail_is_safe_problem)

        self.voicemail_is_safe_edit = SegmentedChoice(ClientContactForm)
        self.voicemail_is_safe_edit.setObjectName(u"voicemail_is_safe_edit")
        self.voicemail_is_safe_edit.setProperty(u"options", u"yes_no_not_asked")

        self.layout_30.addWidget(self.voicemail_is_safe_edit)


        self.layout_32.addLayout(self.layout_30)

        self.layout_31 = QVBoxLayout()
        self.layout_31.setSpacing(3)
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setContentsMargins(0, 0, 0, 0)
        self.post_is_safe_label = QLabel(ClientContactForm)
        self.post_is_safe_label.setObjectName(u"post_is_safe_label")
        self.post_is_safe_label.setProperty(u"kind", u"label")

        self.layout_31.addWidget(self.post_is_safe_label)

        self.post_is_safe_problem = QLabel(ClientContactForm)
        self.post_is_safe_problem.setObjectName(u"post_is_safe_problem")
        self.post_is_safe_problem.setProperty(u"kind", u"problem")
        self.post_is_safe_problem.setWordWrap(True)
        self.post_is_safe_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_31.addWidget(self.post_is_safe_problem)

        self.post_is_safe_edit = SegmentedChoice(ClientContactForm)
        self.post_is_safe_edit.setObjectName(u"post_is_safe_edit")
        self.post_is_safe_edit.setProperty(u"options", u"yes_no_not_asked")

        self.layout_31.addWidget(self.post_is_safe_edit)


        self.layout_32.addLayout(self.layout_31)


        self.layout_38.addLayout(self.layout_32)

        self.layout_1008 = QHBoxLayout()
        self.layout_1008.setSpacing(16)
        self.layout_1008.setObjectName(u"layout_1008")
        self.layout_1008.setContentsMargins(0, 0, 0, 0)
        self.layout_1006 = QVBoxLayout()
        self.layout_1006.setSpacing(3)
        self.layout_1006.setObjectName(u"layout_1006")
        self.layout_1006.setContentsMargins(0, 0, 0, 0)
        self.address_kind_label = QLabel(ClientContactForm)
        self.address_kind_label.setObjectName(u"address_kind_label")
        self.address_kind_label.setProperty(u"kind", u"label")

        self.layout_1006.addWidget(self.address_kind_label)

        self.address_kind_problem = QLabel(ClientContactForm)
        self.address_kind_problem.setObjectName(u"address_kind_problem")
        self.address_kind_problem.setProperty(u"kind", u"problem")
        self.address_kind_problem.setWordWrap(True)
        self.address_kind_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1006.addWidget(self.address_kind_problem)

        self.address_kind_edit = ChoiceBox(ClientContactForm)
        self.address_kind_edit.setObjectName(u"address_kind_edit")
        self.address_kind_edit.setProperty(u"options", u"kind_of_address")

        self.layout_1006.addWidget(self.address_kind_edit)


        self.layout_1008.addLayout(self.layout_1006)

        self.layout_1007 = QVBoxLayout()
        self.layout_1007.setSpacing(3)
        self.layout_1007.setObjectName(u"layout_1007")
        self.layout_1007.setContentsMargins(0, 0, 0, 0)
        self.text_is_safe_label = QLabel(ClientContactForm)
        self.text_is_safe_label.setObjectName(u"text_is_safe_label")
        self.text_is_safe_label.setProperty(u"kind", u"label")

        self.layout_1007.addWidget(self.text_is_safe_label)

        self.text_is_safe_problem = QLabel(ClientContactForm)
        self.text_is_safe_problem.setObjectName(u"text_is_safe_problem")
        self.text_is_safe_problem.setProperty(u"kind", u"problem")
        self.text_is_safe_problem.setWordWrap(True)
        self.text_is_safe_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1007.addWidget(self.text_is_safe_problem)

        self.text_is_safe_edit = SegmentedChoice(ClientContactForm)
        self.text_is_safe_edit.setObjectName(u"text_is_safe_edit")
        self.text_is_safe_edit.setProperty(u"options", u"yes_no_not_asked")

        self.layout_1007.addWidget(self.text_is_safe_edit)


        self.layout_1008.addLayout(self.layout_1007)


        self.layout_38.addLayout(self.layout_1008)

        self.layout_1012 = QHBoxLayout()
        self.layout_1012.setSpacing(16)
        self.layout_1012.setObjectName(u"layout_1012")
        self.layout_1012.setContentsMargins(0, 0, 0, 0)
        self.layout_1009 = QVBoxLayout()
        self.layout_1009.setSpacing(3)
        self.layout_1009.setObjectName(u"layout_1009")
        self.layout_1009.setContentsMargins(0, 0, 0, 0)
        self.correspondence_address_label = QLabel(ClientContactForm)
        self.correspondence_address_label.setObjectName(u"correspondence_address_label")
        self.correspondence_address_label.setProperty(u"kind", u"label")

        self.layout_1009.addWidget(self.correspondence_address_label)

        self.hint_1010 = QLabel(ClientContactForm)
        self.hint_1010.setObjectName(u"hint_1010")
        self.hint_1010.setProperty(u"kind", u"hint")
        self.hint_1010.setWordWrap(True)

        self.layout_1009.addWidget(self.hint_1010)

        self.correspondence_address_problem = QLabel(ClientContactForm)
        self.correspondence_address_problem.setObjectName(u"correspondence_address_problem")
        self.correspondence_address_problem.setProperty(u"kind", u"problem")
        self.correspondence_address_problem.setWordWrap(True)
        self.correspondence_address_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1009.addWidget(self.correspondence_address_problem)

        self.correspondence_address_edit = TextBox(ClientContactForm)
        self.correspondence_address_edit.setObjectName(u"correspondence_address_edit")

        self.layout_1009.addWidget(self.correspondence_address_edit)


        self.layout_1012.addLayout(self.layout_1009)

        self.layout_1011 = QVBoxLayout()
        self.layout_1011.setSpacing(3)
        self.layout_1011.setObjectName(u"layout_1011")
        self.layout_1011.setContentsMargins(0, 0, 0, 0)
        self.correspondence_postcode_label = QLabel(ClientContactForm)
        self.correspondence_postcode_label.setObjectName(u"correspondence_postcode_label")
        self.correspondence_postcode_label.setProperty(u"kind", u"label")

        self.layout_1011.addWidget(self.correspondence_postcode_label)

        self.correspondence_postcode_problem = QLabel(ClientContactForm)
        self.correspondence_postcode_problem.setObjectName(u"correspondence_postcode_problem")
        self.correspondence_postcode_problem.setProperty(u"kind", u"problem")
        self.correspondence_postcode_problem.setWordWrap(True)
        self.correspondence_postcode_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1011.addWidget(self.correspondence_postcode_problem)

        self.correspondence_postcode_edit = QLineEdit(ClientContactForm)
        self.correspondence_postcode_edit.setObjectName(u"correspondence_postcode_edit")

        self.layout_1011.addWidget(self.correspondence_postcode_edit)


        self.layout_1012.addLayout(self.layout_1011)


        self.layout_38.addLayout(self.layout_1012)

        self.layout_1013 = QVBoxLayout()
        self.layout_1013.setSpacing(3)
        self.layout_1013.setObjectName(u"layout_1013")
        self.layout_1013.setContentsMargins(0, 0, 0, 0)
        self.other_phones_label = QLabel(ClientContactForm)
        self.other_phones_label.setObjectName(u"other_phones_label")
        self.other_phones_label.setProperty(u"kind", u"label")

        self.layout_1013.addWidget(self.other_phones_label)

        self.other_phones_problem = QLabel(ClientContactForm)
        self.other_phones_problem.setObjectName(u"other_phones_problem")
        self.other_phones_problem.setProperty(u"kind", u"problem")
        self.other_phones_problem.setWordWrap(True)
        self.other_phones_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1013.addWidget(self.other_phones_problem)

        self.other_phones_edit = RowsField(ClientContactForm)
        self.other_phones_edit.setObjectName(u"other_phones_edit")
        self.other_phones_edit.setProperty(u"columns", u"other_phones")

        self.layout_1013.addWidget(self.other_phones_edit)


        self.layout_38.addLayout(self.layout_1013)

        self.layout_1014 = QVBoxLayout()
        self.layout_1014.setSpacing(3)
        self.layout_1014.setObjectName(u"layout_1014")
        self.layout_1014.setContentsMargins(0, 0, 0, 0)
        self.past_addresses_label = QLabel(ClientContactForm)
        self.past_addresses_label.setObjectName(u"past_addresses_label")
        self.past_addresses_label.setProperty(u"kind", u"label")

        self.layout_1014.addWidget(self.past_addresses_label)

        self.past_addresses_problem = QLabel(ClientContactForm)
        self.past_addresses_problem.setObjectName(u"past_addresses_problem")
        self.past_addresses_problem.setProperty(u"kind", u"problem")
        self.past_addresses_problem.setWordWrap(True)
        self.past_addresses_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1014.addWidget(self.past_addresses_problem)

        self.past_addresses_edit = RowsField(ClientContactForm)
        self.past_addresses_edit.setObjectName(u"past_addresses_edit")
        self.past_addresses_edit.setProperty(u"columns", u"past_addresses")

        self.layout_1014.addWidget(self.past_addresses_edit)


        self.layout_38.addLayout(self.layout_1014)

        self.contact_form_problem = QLabel(ClientContactForm)
        self.contact_form_problem.setObjectName(u"contact_form_problem")
        self.contact_form_problem.setProperty(u"kind", u"problem")
        self.contact_form_problem.setWordWrap(True)

        self.layout_38.addWidget(self.contact_form_problem)

        self.layout_37 = QHBoxLayout()
        self.layout_37.setObjectName(u"layout_37")
        self.layout_37.setContentsMargins(0, 0, 0, 0)
        self.contact_save_button = QPushButton(ClientContactForm)
        self.contact_save_button.setObjectName(u"contact_save_button")
        self.contact_save_button.setProperty(u"kind", u"primary")

        self.layout_37.addWidget(self.contact_save_button)

        self.contact_cancel_button = QPushButton(ClientContactForm)
        self.contact_cancel_button.setObjectName(u"contact_cancel_button")
        self.contact_cancel_button.setProperty(u"kind", u"text")

        self.layout_37.addWidget(self.contact_cancel_button)

        self.spacer_36 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_37.addItem(self.spacer_36)

        self.contact_saved_label = QLabel(ClientContactForm)
        self.contact_saved_label.setObjectName(u"contact_saved_label")
        self.contact_saved_label.setProperty(u"kind", u"hint")

        self.layout_37.addWidget(self.contact_saved_label)


        self.layout_38.addLayout(self.layout_37)

#if QT_CONFIG(shortcut)
        self.address_label.setBuddy(self.address_edit)
        self.postcode_label.setBuddy(self.postcode_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.voicemail_is_safe_label.setBuddy(self.voicemail_is_safe_edit)
        self.post_is_safe_label.setBuddy(self.post_is_safe_edit)
        self.address_kind_label.setBuddy(self.address_kind_edit)
        self.correspondence_address_label.setBuddy(self.correspondence_address_edit)
        self.correspondence_postcode_label.setBuddy(self.correspondence_postcode_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ClientContactForm)

        QMetaObject.connectSlotsByName(ClientContactForm)
    # setupUi

    def retranslateUi(self, ClientContactForm):
        self.address_label.setText(QCoreApplication.translate("ClientContactForm", u"Address", None))
        self.postcode_label.setText(QCoreApplication.translate("ClientContactForm", u"Postcode", None))
        self.phone_label.setText(QCoreApplication.translate("ClientContactForm", u"Mobile phone", None))
        self.email_label.setText(QCoreApplication.translate("ClientContactForm", u"Email (optional)", None))
        self.voicemail_is_safe_label.setText(QCoreApplication.translate("ClientContactForm", u"Safe to leave a voicemail?", None))
        self.post_is_safe_label.setText(QCoreApplication.translate("ClientContactForm", u"Safe to send post to this address?", None))
        self.address_kind_label.setText(QCoreApplication.translate("ClientContactForm", u"Kind of address", None))
        self.text_is_safe_label.setText(QCoreApplication.translate("ClientContactForm", u"Text message safe", None))
        self.correspondence_address_label.setText(QCoreApplication.translate("ClientContactForm", u"Address for correspondence (optional)", None))
        self.hint_1010.setText(QCoreApplication.translate("ClientContactForm", u"Only if letters go somewhere else. \u201cPost safe: No\u201d means do not post.", None))
        self.correspondence_postcode_label.setText(QCoreApplication.translate("ClientContactForm", u"Its postcode (optional)", None))
        self.other_phones_label.setText(QCoreApplication.translate("ClientContactForm", u"Further phone numbers (optional)", None))
        self.past_addresses_label.setText(QCoreApplication.translate("ClientContactForm", u"Earlier addresses (optional)", None))
        self.contact_save_button.setText(QCoreApplication.translate("ClientContactForm", u"Save contact details", None))
        self.contact_cancel_button.setText(QCoreApplication.translate("ClientContactForm", u"Cancel", None))
        pass
    # retranslateUi

