# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_client.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.list_fields import RowsField
from recolo_desktop.ui.kit.text_box import TextBox

class Ui_RegisterClient(object):
    def setupUi(self, RegisterClient):
        if not RegisterClient.objectName():
            RegisterClient.setObjectName(u"RegisterClient")
        self.layout_51 = QVBoxLayout(RegisterClient)
        self.layout_51.setObjectName(u"layout_51")
        self.layout_51.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(RegisterClient)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_50 = QVBoxLayout(self.content)
        self.layout_50.setSpacing(12)
        self.layout_50.setObjectName(u"layout_50")
        self.layout_50.setContentsMargins(20, 14, 20, 16)
        self.label_6 = QLabel(self.content)
        self.label_6.setObjectName(u"label_6")
        self.label_6.setTextFormat(Qt.TextFormat.PlainText)
        self.label_6.setProperty(u"kind", u"h1")

        self.layout_50.addWidget(self.label_6)

        self.label_7 = QLabel(self.content)
        self.label_7.setObjectName(u"label_7")
        self.label_7.setTextFormat(Qt.TextFormat.PlainText)
        self.label_7.setWordWrap(True)
        self.label_7.setProperty(u"kind", u"second")

        self.layout_50.addWidget(self.label_7)

        self.duplicates_notice = QFrame(self.content)
        self.duplicates_notice.setObjectName(u"duplicates_notice")
        self.duplicates_notice.setProperty(u"kind", u"notice")
        self.duplicates_notice.setProperty(u"tone", u"amber")
        self.layout_8 = QVBoxLayout(self.duplicates_notice)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(12, 8, 12, 8)
        self.duplicates_label = QLabel(self.duplicates_notice)
        self.duplicates_label.setObjectName(u"duplicates_label")
        self.duplicates_label.setWordWrap(True)

        self.layout_8.addWidget(self.duplicates_label)


        self.layout_50.addWidget(self.duplicates_notice)

        self.card_17 = QFrame(self.content)
        self.card_17.setObjectName(u"card_17")
        self.card_17.setProperty(u"kind", u"card")
        self.layout_18 = QVBoxLayout(self.card_17)
        self.layout_18.setSpacing(10)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(16, 12, 16, 14)
        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.label_14 = QLabel(self.card_17)
        self.label_14.setObjectName(u"label_14")
        self.label_14.setTextFormat(Qt.TextFormat.PlainText)
        self.label_14.setProperty(u"kind", u"h3")

        self.layout_16.addWidget(self.label_14)

        self.spacer_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.spacer_15)


        self.layout_18.addLayout(self.layout_16)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(16)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(3)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.card_17)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"label")

        self.layout_1.addWidget(self.title_label)

        self.title_problem = QLabel(self.card_17)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setProperty(u"kind", u"problem")
        self.title_problem.setWordWrap(True)
        self.title_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1.addWidget(self.title_problem)

        self.title_edit = QLineEdit(self.card_17)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setMaximumSize(QSize(110, 16777215))

        self.layout_1.addWidget(self.title_edit)


        self.layout_5.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.given_names_label = QLabel(self.card_17)
        self.given_names_label.setObjectName(u"given_names_label")
        self.given_names_label.setProperty(u"kind", u"label")

        self.layout_2.addWidget(self.given_names_label)

        self.given_names_problem = QLabel(self.card_17)
        self.given_names_problem.setObjectName(u"given_names_problem")
        self.given_names_problem.setProperty(u"kind", u"problem")
        self.given_names_problem.setWordWrap(True)
        self.given_names_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2.addWidget(self.given_names_problem)

        self.given_names_edit = QLineEdit(self.card_17)
        self.given_names_edit.setObjectName(u"given_names_edit")

        self.layout_2.addWidget(self.given_names_edit)


        self.layout_5.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.family_name_label = QLabel(self.card_17)
        self.family_name_label.setObjectName(u"family_name_label")
        self.family_name_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.family_name_label)

        self.family_name_problem = QLabel(self.card_17)
        self.family_name_problem.setObjectName(u"family_name_problem")
        self.family_name_problem.setProperty(u"kind", u"problem")
        self.family_name_problem.setWordWrap(True)
        self.family_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.family_name_problem)

        self.family_name_edit = QLineEdit(self.card_17)
        self.family_name_edit.setObjectName(u"family_name_edit")

        self.layout_3.addWidget(self.family_name_edit)


        self.layout_5.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.preferred_name_label = QLabel(self.card_17)
        self.preferred_name_label.setObjectName(u"preferred_name_label")
        self.preferred_name_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.preferred_name_label)

        self.preferred_name_problem = QLabel(self.card_17)
        self.preferred_name_problem.setObjectName(u"preferred_name_problem")
        self.preferred_name_problem.setProperty(u"kind", u"problem")
        self.preferred_name_problem.setWordWrap(True)
        self.preferred_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.preferred_name_problem)

        self.preferred_name_edit = QLineEdit(self.card_17)
        self.preferred_name_edit.setObjectName(u"preferred_name_edit")

        self.layout_4.addWidget(self.preferred_name_edit)


        self.layout_5.addLayout(self.layout_4)


        self.layout_18.addLayout(self.layout_5)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(16)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.birth_date_label = QLabel(self.card_17)
        self.birth_date_label.setObjectName(u"birth_date_label")
        self.birth_date_label.setProperty(u"kind", u"label")

        self.layout_9.addWidget(self.birth_date_label)

        self.birth_date_problem = QLabel(self.card_17)
        self.birth_date_problem.setObjectName(u"birth_date_problem")
        self.birth_date_problem.setProperty(u"kind", u"problem")
        self.birth_date_problem.setWordWrap(True)
        self.birth_date_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_9.addWidget(self.birth_date_problem)

        self.birth_date_edit = DateField(self.card_17)
        self.birth_date_edit.setObjectName(u"birth_date_edit")
        self.birth_date_edit.setProperty(u"partial", True)

        self.layout_9.addWidget(self.birth_date_edit)


        self.layout_13.addLayout(self.layout_9)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.gender_label = QLabel(self.card_17)
        self.gender_label.setObjectName(u"gender_label")
        self.gender_label.setProperty(u"kind", u"label")

        self.layout_10.addWidget(self.gender_label)

        self.gender_problem = QLabel(self.card_17)
        self.gender_problem.setObjectName(u"gender_problem")
        self.gender_problem.setProperty(u"kind", u"problem")
        self.gender_problem.setWordWrap(True)
        self.gender_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_10.addWidget(self.gender_problem)

        self.gender_edit = QLineEdit(self.card_17)
        self.gender_edit.setObjectName(u"gender_edit")

        self.layout_10.addWidget(self.gender_edit)


        self.layout_13.addLayout(self.layout_10)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.nhs_number_label = QLabel(self.card_17)
        self.nhs_number_label.setObjectName(u"nhs_number_label")
        self.nhs_number_label.setProperty(u"kind", u"label")

        self.layout_12.addWidget(self.nhs_number_label)

        self.label_11 = QLabel(self.card_17)
        self.label_11.setObjectName(u"label_11")
        self.label_11.setTextFormat(Qt.TextFormat.PlainText)
        self.label_11.setWordWrap(True)
        self.label_11.setProperty(u"kind", u"hint")

        self.layout_12.addWidget(self.label_11)

        self.nhs_number_problem = QLabel(self.card_17)
        self.nhs_number_problem.setObjectName(u"nhs_number_problem")
        self.nhs_number_problem.setProperty(u"kind", u"problem")
        self.nhs_number_problem.setWordWrap(True)
        self.nhs_number_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_12.addWidget(self.nhs_number_problem)

        self.nhs_number_edit = QLineEdit(self.card_17)
        self.nhs_number_edit.setObjectName(u"nhs_number_edit")

        self.layout_12.addWidget(self.nhs_number_edit)


        self.layout_13.addLayout(self.layout_12)


        self.layout_18.addLayout(self.layout_13)


        self.layout_50.addWidget(self.card_17)

        self.card_30 = QFrame(self.content)
        self.card_30.setObjectName(u"card_30")
        self.card_30.setProperty(u"kind", u"card")
        self.layout_31 = QVBoxLayout(self.card_30)
        self.layout_31.setSpacing(10)
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setContentsMargins(16, 12, 16, 14)
        self.layout_29 = QHBoxLayout()
        self.layout_29.setSpacing(8)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.label_27 = QLabel(self.card_30)
        self.label_27.setObjectName(u"label_27")
        self.label_27.setTextFormat(Qt.TextFormat.PlainText)
        self.label_27.setProperty(u"kind", u"h3")

        self.layout_29.addWidget(self.label_27)

        self.spacer_28 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_29.addItem(self.spacer_28)


        self.layout_31.addLayout(self.layout_29)

        self.layout_23 = QHBoxLayout()
        self.layout_23.setSpacing(16)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(3)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.card_30)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"kind", u"label")

        self.layout_19.addWidget(self.address_label)

        self.address_problem = QLabel(self.card_30)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setProperty(u"kind", u"problem")
        self.address_problem.setWordWrap(True)
        self.address_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_19.addWidget(self.address_problem)

        self.address_edit = TextBox(self.card_30)
        self.address_edit.setObjectName(u"address_edit")

        self.layout_19.addWidget(self.address_edit)


        self.layout_23.addLayout(self.layout_19)

        self.layout_22 = QVBoxLayout()
        self.layout_22.setSpacing(8)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.postcode_label = QLabel(self.card_30)
        self.postcode_label.setObjectName(u"postcode_label")
        self.postcode_label.setProperty(u"kind", u"label")

        self.layout_20.addWidget(self.postcode_label)

        self.postcode_problem = QLabel(self.card_30)
        self.postcode_problem.setObjectName(u"postcode_problem")
        self.postcode_problem.setProperty(u"kind", u"problem")
        self.postcode_problem.setWordWrap(True)
        self.postcode_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_20.addWidget(self.postcode_problem)

        self.postcode_edit = QLineEdit(self.card_30)
        self.postcode_edit.setObjectName(u"postcode_edit")
        self.postcode_edit.setMaximumSize(QSize(150, 16777215))

        self.layout_20.addWidget(self.postcode_edit)


        self.layout_22.addLayout(self.layout_20)

        self.layout_21 = QVBoxLayout()
        self.layout_21.setSpacing(3)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.card_30)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"kind", u"label")

        self.layout_21.addWidget(self.phone_label)

        self.phone_problem = QLabel(self.card_30)
        self.phone_problem.setObjectName(u"phone_problem")
        self.phone_problem.setProperty(u"kind", u"problem")
        self.phone_problem.setWordWrap(True)
        self.phone_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_21.addWidget(self.phone_problem)

        self.phone_edit = QLineEdit(self.card_30)
        self.phone_edit.setObjectName(u"phone_edit")

        self.layout_21.addWidget(self.phone_edit)


        self.layout_22.addLayout(self.layout_21)


        self.layout_23.addLayout(self.layout_22)


        self.layout_31.addLayout(self.layout_23)

        self.layout_26 = QHBoxLayout()
        self.layout_26.setSpacing(16)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.layout_24 = QVBoxLayout()
        self.layout_24.setSpacing(3)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.post_is_safe_label = QLabel(self.card_30)
        self.post_is_safe_label.setObjectName(u"post_is_safe_label")
        self.post_is_safe_label.setProperty(u"kind", u"label")

        self.layout_24.addWidget(self.post_is_safe_label)

        self.post_is_safe_problem = QLabel(self.card_30)
        self.post_is_safe_problem.setObjectName(u"post_is_safe_problem")
        self.post_is_safe_problem.setProperty(u"kind", u"problem")
        self.post_is_safe_problem.setWordWrap(True)
        self.post_is_safe_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_24.addWidget(self.post_is_safe_problem)

        self.post_is_safe_edit = SegmentedChoice(self.card_30)
        self.post_is_safe_edit.setObjectName(u"post_is_safe_edit")
        self.post_is_safe_edit.setProperty(u"options", u"yes_no_not_asked")

        self.layout_24.addWidget(self.post_is_safe_edit)


        self.layout_26.addLayout(self.layout_24)

        self.layout_25 = QVBoxLayout()
        self.layout_25.setSpacing(3)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.voicemail_is_safe_label = QLabel(self.card_30)
        self.voicemail_is_safe_label.setObjectName(u"voicemail_is_safe_label")
        self.voicemail_is_safe_label.setProperty(u"kind", u"label")

        self.layout_25.addWidget(self.voicemail_is_safe_label)

        self.voicemail_is_safe_problem = QLabel(self.card_30)
        self.voicemail_is_safe_problem.setObjectName(u"voicemail_is_safe_problem")
        self.voicemail_is_safe_problem.setProperty(u"kind", u"problem")
        self.voicemail_is_safe_problem.setWordWrap(True)
        self.voicemail_is_safe_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_25.addWidget(self.voicemail_is_safe_problem)

        self.voicemail_is_safe_edit = SegmentedChoice(self.card_30)
        self.voicemail_is_safe_edit.setObjectName(u"voicemail_is_safe_edit")
        self.voicemail_is_safe_edit.setProperty(u"options", u"yes_no_not_asked")

        self.layout_25.addWidget(self.voicemail_is_safe_edit)


        self.layout_26.addLayout(self.layout_25)


        self.layout_31.addLayout(self.layout_26)


        self.layout_50.addWidget(self.card_30)

        self.card_45 = QFrame(self.content)
        self.card_45.setObjectName(u"card_45")
        self.card_45.setProperty(u"kind", u"card")
        self.layout_46 = QVBoxLayout(self.card_45)
        self.layout_46.setSpacing(10)
        self.layout_46.setObjectName(u"layout_46")
        self.layout_46.setContentsMargins(16, 12, 16, 14)
        self.layout_44 = QHBoxLayout()
        self.layout_44.setSpacing(8)
        self.layout_44.setObjectName(u"layout_44")
        self.layout_44.setContentsMargins(0, 0, 0, 0)
        self.label_42 = QLabel(self.card_45)
        self.label_42.setObjectName(u"label_42")
        self.label_42.setTextFormat(Qt.TextFormat.PlainText)
        self.label_42.setProperty(u"kind", u"h3")

        self.layout_44.addWidget(self.label_42)

        self.spacer_43 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_44.addItem(self.spacer_43)


        self.layout_46.addLayout(self.layout_44)

        self.layout_34 = QHBoxLayout()
        self.layout_34.setSpacing(16)
        self.layout_34.setObjectName(u"layout_34")
        self.layout_34.setContentsMargins(0, 0, 0, 0)
        self.layout_32 = QVBoxLayout()
        self.layout_32.setSpacing(3)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(0, 0, 0, 0)
        self.referred_on_label = QLabel(self.card_45)
        self.referred_on_label.setObjectName(u"referred_on_label")
        self.referred_on_label.setProperty(u"kind", u"label")

        self.layout_32.addWidget(self.referred_on_label)

        self.referred_on_problem = QLabel(self.card_45)
        self.referred_on_problem.setObjectName(u"referred_on_problem")
        self.referred_on_problem.setProperty(u"kind", u"problem")
        self.referred_on_problem.setWordWrap(True)
        self.referred_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_32.addWidget(self.referred_on_problem)

        self.referred_on_edit = DateField(self.card_45)
        self.referred_on_edit.setObjectName(u"referred_on_edit")

        self.layout_32.addWidget(self.referred_on_edit)


        self.layout_34.addLayout(self.layout_32)

        self.layout_33 = QVBoxLayout()
        self.layout_33.setSpacing(3)
        self.layout_33.setObjectName(u"layout_33")
        self.layout_33.setContentsMargins(0, 0, 0, 0)
        self.referral_source_label = QLabel(self.card_45)
        self.referral_source_label.setObjectName(u"referral_source_label")
        self.referral_source_label.setProperty(u"kind", u"label")

        self.layout_33.addWidget(self.referral_source_label)

        self.referral_source_problem = QLabel(self.card_45)
        self.referral_source_problem.setObjectName(u"referral_source_problem")
        self.referral_source_problem.setProperty(u"kind", u"problem")
        self.referral_source_problem.setWordWrap(True)
        self.referral_source_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_33.addWidget(self.referral_source_problem)

        self.referral_source_edit = ChoiceBox(self.card_45)
        self.referral_source_edit.setObjectName(u"referral_source_edit")
        self.referral_source_edit.setProperty(u"options", u"not_chosen")

        self.layout_33.addWidget(self.referral_source_edit)


        self.layout_34.addLayout(self.layout_33)


        self.layout_46.addLayout(self.layout_34)

        self.layout_37 = QHBoxLayout()
        self.layout_37.setSpacing(16)
        self.layout_37.setObjectName(u"layout_37")
        self.layout_37.setContentsMargins(0, 0, 0, 0)
        self.layout_35 = QVBoxLayout()
        self.layout_35.setSpacing(3)
        self.layout_35.setObjectName(u"layout_35")
        self.layout_35.setContentsMargins(0, 0, 0, 0)
        self.referrer_label = QLabel(self.card_45)
        self.referrer_label.setObjectName(u"referrer_label")
        self.referrer_label.setProperty(u"kind", u"label")

        self.layout_35.addWidget(self.referrer_label)

        self.referrer_problem = QLabel(self.card_45)
        self.referrer_problem.setObjectName(u"referrer_problem")
        self.referrer_problem.setProperty(u"kind", u"problem")
        self.referrer_problem.setWordWrap(True)
        self.referrer_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_35.addWidget(self.referrer_problem)

        self.referrer_edit = QLineEdit(self.card_45)
        self.referrer_edit.setObjectName(u"referrer_edit")

        self.layout_35.addWidget(self.referrer_edit)


        self.layout_37.addLayout(self.layout_35)

        self.layout_36 = QVBoxLayout()
        self.layout_36.setSpacing(3)
        self.layout_36.setObjectName(u"layout_36")
        self.layout_36.setContentsMargins(0, 0, 0, 0)
        self.legal_status_label = QLabel(self.card_45)
        self.legal_status_label.setObjectName(u"legal_status_label")
        self.legal_status_label.setProperty(u"kind", u"label")

        self.layout_36.addWidget(self.legal_status_label)

        self.legal_status_problem = QLabel(self.card_45)
        self.legal_status_problem.setObjectName(u"legal_status_problem")
        self.legal_status_problem.setProperty(u"kind", u"problem")
        self.legal_status_problem.setWordWrap(True)
        self.legal_status_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_36.addWidget(self.legal_status_problem)

        self.legal_status_edit = QLineEdit(self.card_45)
        self.legal_status_edit.setObjectName(u"legal_status_edit")

        self.layout_36.addWidget(self.legal_status_edit)


        self.layout_37.addLayout(self.layout_36)


        self.layout_46.addLayout(self.layout_37)

        self.layout_38 = QVBoxLayout()
        self.layout_38.setSpacing(3)
        self.layout_38.setObjectName(u"layout_38")
        self.layout_38.setContentsMargins(0, 0, 0, 0)
        self.referral_reason_label = QLabel(self.card_45)
        self.referral_reason_label.setObjectName(u"referral_reason_label")
        self.referral_reason_label.setProperty(u"kind", u"label")

        self.layout_38.addWidget(self.referral_reason_label)

        self.referral_reason_problem = QLabel(self.card_45)
        self.referral_reason_problem.setObjectName(u"referral_reason_problem")
        self.referral_reason_problem.setProperty(u"kind", u"problem")
        self.referral_reason_problem.setWordWrap(True)
        self.referral_reason_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_38.addWidget(self.referral_reason_problem)

        self.referral_reason_edit = TextBox(self.card_45)
        self.referral_reason_edit.setObjectName(u"referral_reason_edit")

        self.layout_38.addWidget(self.referral_reason_edit)


        self.layout_46.addLayout(self.layout_38)

        self.layout_41 = QHBoxLayout()
        self.layout_41.setSpacing(16)
        self.layout_41.setObjectName(u"layout_41")
        self.layout_41.setContentsMargins(0, 0, 0, 0)
        self.layout_39 = QVBoxLayout()
        self.layout_39.setSpacing(3)
        self.layout_39.setObjectName(u"layout_39")
        self.layout_39.setContentsMargins(0, 0, 0, 0)
        self.under_investigation_label = QLabel(self.card_45)
        self.under_investigation_label.setObjectName(u"under_investigation_label")
        self.under_investigation_label.setProperty(u"kind", u"label")

        self.layout_39.addWidget(self.under_investigation_label)

        self.under_investigation_problem = QLabel(self.card_45)
        self.under_investigation_problem.setObjectName(u"under_investigation_problem")
        self.under_investigation_problem.setProperty(u"kind", u"problem")
        self.under_investigation_problem.setWordWrap(True)
        self.under_investigation_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_39.addWidget(self.under_investigation_problem)

        self.under_investigation_edit = SegmentedChoice(self.card_45)
        self.under_investigation_edit.setObjectName(u"under_investigation_edit")
        self.under_investigation_edit.setProperty(u"options", u"yes_no_not_asked")

        self.layout_39.addWidget(self.under_investigation_edit)


        self.layout_41.addLayout(self.layout_39)

        self.layout_40 = QVBoxLayout()
        self.layout_40.setSpacing(3)
        self.layout_40.setObjectName(u"layout_40")
        self.layout_40.setContentsMargins(0, 0, 0, 0)
        self.stage_label = QLabel(self.card_45)
        self.stage_label.setObjectName(u"stage_label")
        self.stage_label.setProperty(u"kind", u"label")

        self.layout_40.addWidget(self.stage_label)

        self.stage_problem = QLabel(self.card_45)
        self.stage_problem.setObjectName(u"stage_problem")
        self.stage_problem.setProperty(u"kind", u"problem")
        self.stage_problem.setWordWrap(True)
        self.stage_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_40.addWidget(self.stage_problem)

        self.stage_edit = ChoiceBox(self.card_45)
        self.stage_edit.setObjectName(u"stage_edit")
        self.stage_edit.setProperty(u"options", u"stage")

        self.layout_40.addWidget(self.stage_edit)


        self.layout_41.addLayout(self.layout_40)


        self.layout_46.addLayout(self.layout_41)


        self.layout_50.addWidget(self.card_45)

        self.layout_48 = QHBoxLayout()
        self.layout_48.setObjectName(u"layout_48")
        self.layout_48.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.content)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")

        self.layout_48.addWidget(self.save_button)

        self.cancel_button = QPushButton(self.content)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_48.addWidget(self.cancel_button)

        self.spacer_47 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_48.addItem(self.spacer_47)

        self.saved_label = QLabel(self.content)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"kind", u"hint")

        self.layout_48.addWidget(self.saved_label)


        self.layout_50.addLayout(self.layout_48)

        self.spacer_49 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_50.addItem(self.spacer_49)

        self.scroll.setWidget(self.content)

        self.layout_51.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.given_names_label.setBuddy(self.given_names_edit)
        self.family_name_label.setBuddy(self.family_name_edit)
        self.preferred_name_label.setBuddy(self.preferred_name_edit)
        self.birth_date_label.setBuddy(self.birth_date_edit)
        self.gender_label.setBuddy(self.gender_edit)
        self.nhs_number_label.setBuddy(self.nhs_number_edit)
        self.address_label.setBuddy(self.address_edit)
        self.postcode_label.setBuddy(self.postcode_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.post_is_safe_label.setBuddy(self.post_is_safe_edit)
        self.voicemail_is_safe_label.setBuddy(self.voicemail_is_safe_edit)
        self.referred_on_label.setBuddy(self.referred_on_edit)
        self.referral_source_label.setBuddy(self.referral_source_edit)
        self.referrer_label.setBuddy(self.referrer_edit)
        self.legal_status_label.setBuddy(self.legal_status_edit)
        self.referral_reason_label.setBuddy(self.referral_reason_edit)
        self.under_investigation_label.setBuddy(self.under_investigation_edit)
        self.stage_label.setBuddy(self.stage_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RegisterClient)

        QMetaObject.connectSlotsByName(RegisterClient)
    # setupUi

    def retranslateUi(self, RegisterClient):
        self.label_6.setText(QCoreApplication.translate("RegisterClient", u"Add client", None))
        self.label_7.setText(QCoreApplication.translate("RegisterClient", u"Check first that the client is not already in the caseload. Everything but the last name can be added later.", None))
        self.label_14.setText(QCoreApplication.translate("RegisterClient", u"Who", None))
        self.title_label.setText(QCoreApplication.translate("RegisterClient", u"Title (optional)", None))
        self.given_names_label.setText(QCoreApplication.translate("RegisterClient", u"First names", None))
        self.family_name_label.setText(QCoreApplication.translate("RegisterClient", u"Last name", None))
        self.preferred_name_label.setText(QCoreApplication.translate("RegisterClient", u"Preferred name (optional)", None))
        self.birth_date_label.setText(QCoreApplication.translate("RegisterClient", u"Date of birth", None))
        self.gender_label.setText(QCoreApplication.translate("RegisterClient", u"Gender (optional)", None))
        self.nhs_number_label.setText(QCoreApplication.translate("RegisterClient", u"NHS number", None))
        self.label_11.setText(QCoreApplication.translate("RegisterClient", u"10 digits, spaces do not matter", None))
        self.label_27.setText(QCoreApplication.translate("RegisterClient", u"Where to reach the client", None))
        self.address_label.setText(QCoreApplication.translate("RegisterClient", u"Address", None))
        self.postcode_label.setText(QCoreApplication.translate("RegisterClient", u"Postcode", None))
        self.phone_label.setText(QCoreApplication.translate("RegisterClient", u"Phone", None))
        self.post_is_safe_label.setText(QCoreApplication.translate("RegisterClient", u"Safe to send post to this address?", None))
        self.voicemail_is_safe_label.setText(QCoreApplication.translate("RegisterClient", u"Safe to leave a voicemail?", None))
        self.label_42.setText(QCoreApplication.translate("RegisterClient", u"Referral", None))
        self.referred_on_label.setText(QCoreApplication.translate("RegisterClient", u"Referred on", None))
        self.referral_source_label.setText(QCoreApplication.translate("RegisterClient", u"Source", None))
        self.referrer_label.setText(QCoreApplication.translate("RegisterClient", u"Referrer", None))
        self.legal_status_label.setText(QCoreApplication.translate("RegisterClient", u"Legal status", None))
        self.referral_reason_label.setText(QCoreApplication.translate("RegisterClient", u"Reason", None))
        self.under_investigation_label.setText(QCoreApplication.translate("RegisterClient", u"Under police investigation?", None))
        self.stage_label.setText(QCoreApplication.translate("RegisterClient", u"Stage", None))
        self.save_button.setText(QCoreApplication.translate("RegisterClient", u"Add client", None))
        self.cancel_button.setText(QCoreApplication.translate("RegisterClient", u"Cancel", None))
        pass
    # retranslateUi

