# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_file_tab.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recolo_desktop.ui.widgets.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.widgets.date_field import DateField
from recolo_desktop.ui.widgets.list_fields import RowsField, TicksField
from recolo_desktop.ui.widgets.text_box import TextBox

class Ui_ClientFileTab(object):
    def setupUi(self, ClientFileTab):
        if not ClientFileTab.objectName():
            ClientFileTab.setObjectName(u"ClientFileTab")
        self.layout_93 = QVBoxLayout(ClientFileTab)
        self.layout_93.setObjectName(u"layout_93")
        self.layout_93.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ClientFileTab)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_92 = QHBoxLayout(self.content)
        self.layout_92.setSpacing(14)
        self.layout_92.setObjectName(u"layout_92")
        self.layout_92.setContentsMargins(20, 14, 16, 16)
        self.layout_56 = QVBoxLayout()
        self.layout_56.setSpacing(12)
        self.layout_56.setObjectName(u"layout_56")
        self.layout_56.setContentsMargins(0, 0, 0, 0)
        self.personal_card = QFrame(self.content)
        self.personal_card.setObjectName(u"personal_card")
        self.personal_card.setProperty(u"kind", u"card")
        self.layout_23 = QVBoxLayout(self.personal_card)
        self.layout_23.setSpacing(8)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(16, 12, 16, 14)
        self.layout_19 = QHBoxLayout()
        self.layout_19.setSpacing(8)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.label_17 = QLabel(self.personal_card)
        self.label_17.setObjectName(u"label_17")
        self.label_17.setTextFormat(Qt.TextFormat.PlainText)
        self.label_17.setProperty(u"kind", u"h3")

        self.layout_19.addWidget(self.label_17)

        self.spacer_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_19.addItem(self.spacer_18)

        self.personal_editing = QLabel(self.personal_card)
        self.personal_editing.setObjectName(u"personal_editing")
        self.personal_editing.setProperty(u"kind", u"chip")
        self.personal_editing.setProperty(u"tone", u"blue")

        self.layout_19.addWidget(self.personal_editing)

        self.personal_change_button = QPushButton(self.personal_card)
        self.personal_change_button.setObjectName(u"personal_change_button")
        self.personal_change_button.setProperty(u"kind", u"text")

        self.layout_19.addWidget(self.personal_change_button)


        self.layout_23.addLayout(self.layout_19)

        self.personal_summary = QWidget(self.personal_card)
        self.personal_summary.setObjectName(u"personal_summary")
        self.personal_summary.setProperty(u"kind", u"clear")
        self.personal_grid = QGridLayout(self.personal_summary)
        self.personal_grid.setObjectName(u"personal_grid")
        self.personal_grid.setHorizontalSpacing(14)
        self.personal_grid.setVerticalSpacing(8)
        self.personal_grid.setContentsMargins(0, 0, 0, 0)

        self.layout_23.addWidget(self.personal_summary)

        self.personal_form = QWidget(self.personal_card)
        self.personal_form.setObjectName(u"personal_form")
        self.personal_form.setProperty(u"kind", u"clear")
        self.layout_22 = QVBoxLayout(self.personal_form)
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
        self.title_label = QLabel(self.personal_form)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"label")

        self.layout_1.addWidget(self.title_label)

        self.title_problem = QLabel(self.personal_form)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setProperty(u"kind", u"problem")
        self.title_problem.setWordWrap(True)
        self.title_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1.addWidget(self.title_problem)

        self.title_edit = QLineEdit(self.personal_form)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setMaximumSize(QSize(100, 16777215))

        self.layout_1.addWidget(self.title_edit)


        self.layout_5.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.given_names_label = QLabel(self.personal_form)
        self.given_names_label.setObjectName(u"given_names_label")
        self.given_names_label.setProperty(u"kind", u"label")

        self.layout_2.addWidget(self.given_names_label)

        self.given_names_problem = QLabel(self.personal_form)
        self.given_names_problem.setObjectName(u"given_names_problem")
        self.given_names_problem.setProperty(u"kind", u"problem")
        self.given_names_problem.setWordWrap(True)
        self.given_names_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2.addWidget(self.given_names_problem)

        self.given_names_edit = QLineEdit(self.personal_form)
        self.given_names_edit.setObjectName(u"given_names_edit")

        self.layout_2.addWidget(self.given_names_edit)


        self.layout_5.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.family_name_label = QLabel(self.personal_form)
        self.family_name_label.setObjectName(u"family_name_label")
        self.family_name_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.family_name_label)

        self.family_name_problem = QLabel(self.personal_form)
        self.family_name_problem.setObjectName(u"family_name_problem")
        self.family_name_problem.setProperty(u"kind", u"problem")
        self.family_name_problem.setWordWrap(True)
        self.family_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.family_name_problem)

        self.family_name_edit = QLineEdit(self.personal_form)
        self.family_name_edit.setObjectName(u"family_name_edit")

        self.layout_3.addWidget(self.family_name_edit)


        self.layout_5.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.preferred_name_label = QLabel(self.personal_form)
        self.preferred_name_label.setObjectName(u"preferred_name_label")
        self.preferred_name_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.preferred_name_label)

        self.preferred_name_problem = QLabel(self.personal_form)
        self.preferred_name_problem.setObjectName(u"preferred_name_problem")
        self.preferred_name_problem.setProperty(u"kind", u"problem")
        self.preferred_name_problem.setWordWrap(True)
        self.preferred_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.preferred_name_problem)

        self.preferred_name_edit = QLineEdit(self.personal_form)
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
        self.birth_date_label = QLabel(self.personal_form)
        self.birth_date_label.setObjectName(u"birth_date_label")
        self.birth_date_label.setProperty(u"kind", u"label")

        self.layout_6.addWidget(self.birth_date_label)

        self.birth_date_problem = QLabel(self.personal_form)
        self.birth_date_problem.setObjectName(u"birth_date_problem")
        self.birth_date_problem.setProperty(u"kind", u"problem")
        self.birth_date_problem.setWordWrap(True)
        self.birth_date_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_6.addWidget(self.birth_date_problem)

        self.birth_date_edit = DateField(self.personal_form)
        self.birth_date_edit.setObjectName(u"birth_date_edit")
        self.birth_date_edit.setProperty(u"partial", True)

        self.layout_6.addWidget(self.birth_date_edit)


        self.layout_9.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.gender_label = QLabel(self.personal_form)
        self.gender_label.setObjectName(u"gender_label")
        self.gender_label.setProperty(u"kind", u"label")

        self.layout_7.addWidget(self.gender_label)

        self.gender_problem = QLabel(self.personal_form)
        self.gender_problem.setObjectName(u"gender_problem")
        self.gender_problem.setProperty(u"kind", u"problem")
        self.gender_problem.setWordWrap(True)
        self.gender_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_7.addWidget(self.gender_problem)

        self.gender_edit = QLineEdit(self.personal_form)
        self.gender_edit.setObjectName(u"gender_edit")

        self.layout_7.addWidget(self.gender_edit)


        self.layout_9.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.nhs_number_label = QLabel(self.personal_form)
        self.nhs_number_label.setObjectName(u"nhs_number_label")
        self.nhs_number_label.setProperty(u"kind", u"label")

        self.layout_8.addWidget(self.nhs_number_label)

        self.nhs_number_problem = QLabel(self.personal_form)
        self.nhs_number_problem.setObjectName(u"nhs_number_problem")
        self.nhs_number_problem.setProperty(u"kind", u"problem")
        self.nhs_number_problem.setWordWrap(True)
        self.nhs_number_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_8.addWidget(self.nhs_number_problem)

        self.nhs_number_edit = QLineEdit(self.personal_form)
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
        self.lives_with_label = QLabel(self.personal_form)
        self.lives_with_label.setObjectName(u"lives_with_label")
        self.lives_with_label.setProperty(u"kind", u"label")

        self.layout_10.addWidget(self.lives_with_label)

        self.lives_with_problem = QLabel(self.personal_form)
        self.lives_with_problem.setObjectName(u"lives_with_problem")
        self.lives_with_problem.setProperty(u"kind", u"problem")
        self.lives_with_problem.setWordWrap(True)
        self.lives_with_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_10.addWidget(self.lives_with_problem)

        self.lives_with_edit = QLineEdit(self.personal_form)
        self.lives_with_edit.setObjectName(u"lives_with_edit")

        self.layout_10.addWidget(self.lives_with_edit)


        self.layout_12.addLayout(self.layout_10)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.first_language_label = QLabel(self.personal_form)
        self.first_language_label.setObjectName(u"first_language_label")
        self.first_language_label.setProperty(u"kind", u"label")

        self.layout_11.addWidget(self.first_language_label)

        self.first_language_problem = QLabel(self.personal_form)
        self.first_language_problem.setObjectName(u"first_language_problem")
        self.first_language_problem.setProperty(u"kind", u"problem")
        self.first_language_problem.setWordWrap(True)
        self.first_language_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_11.addWidget(self.first_language_problem)

        self.first_language_edit = QLineEdit(self.personal_form)
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
        self.letter_point_size_label = QLabel(self.personal_form)
        self.letter_point_size_label.setObjectName(u"letter_point_size_label")
        self.letter_point_size_label.setProperty(u"kind", u"label")

        self.layout_13.addWidget(self.letter_point_size_label)

        self.letter_point_size_problem = QLabel(self.personal_form)
        self.letter_point_size_problem.setObjectName(u"letter_point_size_problem")
        self.letter_point_size_problem.setProperty(u"kind", u"problem")
        self.letter_point_size_problem.setWordWrap(True)
        self.letter_point_size_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_13.addWidget(self.letter_point_size_problem)

        self.letter_point_size_edit = ChoiceBox(self.personal_form)
        self.letter_point_size_edit.setObjectName(u"letter_point_size_edit")
        self.letter_point_size_edit.setProperty(u"options", u"12=12 point|16=16 point (large print)|18=18 point|24=24 point")

        self.layout_13.addWidget(self.letter_point_size_edit)


        self.layout_16.addLayout(self.layout_13)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.lead_id_label = QLabel(self.personal_form)
        self.lead_id_label.setObjectName(u"lead_id_label")
        self.lead_id_label.setProperty(u"kind", u"label")

        self.layout_15.addWidget(self.lead_id_label)

        self.lead_id_problem = QLabel(self.personal_form)
        self.lead_id_problem.setObjectName(u"lead_id_problem")
        self.lead_id_problem.setProperty(u"kind", u"problem")
        self.lead_id_problem.setWordWrap(True)
        self.lead_id_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_15.addWidget(self.lead_id_problem)

        self.lead_id_edit = ChoiceBox(self.personal_form)
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
        self.nhs_number_status_label = QLabel(self.personal_form)
        self.nhs_number_status_label.setObjectName(u"nhs_number_status_label")
        self.nhs_number_status_label.setProperty(u"kind", u"label")

        self.layout_1001.addWidget(self.nhs_number_status_label)

        self.nhs_number_status_problem = QLabel(self.personal_form)
        self.nhs_number_status_problem.setObjectName(u"nhs_number_status_problem")
        self.nhs_number_status_problem.setProperty(u"kind", u"problem")
        self.nhs_number_status_problem.setWordWrap(True)
        self.nhs_number_status_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1001.addWidget(self.nhs_number_status_problem)

        self.nhs_number_status_edit = ChoiceBox(self.personal_form)
        self.nhs_number_status_edit.setObjectName(u"nhs_number_status_edit")
        self.nhs_number_status_edit.setProperty(u"options", u"not known=Not known|verified=Present and verified|traced=Traced|not traced=Not traced")

        self.layout_1001.addWidget(self.nhs_number_status_edit)


        self.layout_1003.addLayout(self.layout_1001)

        self.layout_1002 = QVBoxLayout()
        self.layout_1002.setSpacing(3)
        self.layout_1002.setObjectName(u"layout_1002")
        self.layout_1002.setContentsMargins(0, 0, 0, 0)
        self.interpreter_label = QLabel(self.personal_form)
        self.interpreter_label.setObjectName(u"interpreter_label")
        self.interpreter_label.setProperty(u"kind", u"label")

        self.layout_1002.addWidget(self.interpreter_label)

        self.interpreter_problem = QLabel(self.personal_form)
        self.interpreter_problem.setObjectName(u"interpreter_problem")
        self.interpreter_problem.setProperty(u"kind", u"problem")
        self.interpreter_problem.setWordWrap(True)
        self.interpreter_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1002.addWidget(self.interpreter_problem)

        self.interpreter_edit = SegmentedChoice(self.personal_form)
        self.interpreter_edit.setObjectName(u"interpreter_edit")
        self.interpreter_edit.setProperty(u"options", u"yes=Yes|no=No|not asked=Not asked")

        self.layout_1002.addWidget(self.interpreter_edit)


        self.layout_1003.addLayout(self.layout_1002)


        self.layout_22.addLayout(self.layout_1003)

        self.layout_1004 = QVBoxLayout()
        self.layout_1004.setSpacing(3)
        self.layout_1004.setObjectName(u"layout_1004")
        self.layout_1004.setContentsMargins(0, 0, 0, 0)
        self.communication_needs_label = QLabel(self.personal_form)
        self.communication_needs_label.setObjectName(u"communication_needs_label")
        self.communication_needs_label.setProperty(u"kind", u"label")

        self.layout_1004.addWidget(self.communication_needs_label)

        self.hint_1005 = QLabel(self.personal_form)
        self.hint_1005.setObjectName(u"hint_1005")
        self.hint_1005.setProperty(u"kind", u"hint")
        self.hint_1005.setWordWrap(True)

        self.layout_1004.addWidget(self.hint_1005)

        self.communication_needs_problem = QLabel(self.personal_form)
        self.communication_needs_problem.setObjectName(u"communication_needs_problem")
        self.communication_needs_problem.setProperty(u"kind", u"problem")
        self.communication_needs_problem.setWordWrap(True)
        self.communication_needs_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1004.addWidget(self.communication_needs_problem)

        self.communication_needs_edit = TicksField(self.personal_form)
        self.communication_needs_edit.setObjectName(u"communication_needs_edit")

        self.layout_1004.addWidget(self.communication_needs_edit)


        self.layout_22.addLayout(self.layout_1004)

        self.personal_form_problem = QLabel(self.personal_form)
        self.personal_form_problem.setObjectName(u"personal_form_problem")
        self.personal_form_problem.setProperty(u"kind", u"problem")
        self.personal_form_problem.setWordWrap(True)

        self.layout_22.addWidget(self.personal_form_problem)

        self.layout_21 = QHBoxLayout()
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.personal_save_button = QPushButton(self.personal_form)
        self.personal_save_button.setObjectName(u"personal_save_button")
        self.personal_save_button.setProperty(u"kind", u"primary")

        self.layout_21.addWidget(self.personal_save_button)

        self.personal_cancel_button = QPushButton(self.personal_form)
        self.personal_cancel_button.setObjectName(u"personal_cancel_button")
        self.personal_cancel_button.setProperty(u"kind", u"text")

        self.layout_21.addWidget(self.personal_cancel_button)

        self.spacer_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_21.addItem(self.spacer_20)

        self.personal_saved_label = QLabel(self.personal_form)
        self.personal_saved_label.setObjectName(u"personal_saved_label")
        self.personal_saved_label.setProperty(u"kind", u"hint")

        self.layout_21.addWidget(self.personal_saved_label)


        self.layout_22.addLayout(self.layout_21)


        self.layout_23.addWidget(self.personal_form)


        self.layout_56.addWidget(self.personal_card)

        self.contact_card = QFrame(self.content)
        self.contact_card.setObjectName(u"contact_card")
        self.contact_card.setProperty(u"kind", u"card")
        self.layout_39 = QVBoxLayout(self.contact_card)
        self.layout_39.setSpacing(8)
        self.layout_39.setObjectName(u"layout_39")
        self.layout_39.setContentsMargins(16, 12, 16, 14)
        self.layout_35 = QHBoxLayout()
        self.layout_35.setSpacing(8)
        self.layout_35.setObjectName(u"layout_35")
        self.layout_35.setContentsMargins(0, 0, 0, 0)
        self.label_33 = QLabel(self.contact_card)
        self.label_33.setObjectName(u"label_33")
        self.label_33.setTextFormat(Qt.TextFormat.PlainText)
        self.label_33.setProperty(u"kind", u"h3")

        self.layout_35.addWidget(self.label_33)

        self.spacer_34 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_35.addItem(self.spacer_34)

        self.contact_editing = QLabel(self.contact_card)
        self.contact_editing.setObjectName(u"contact_editing")
        self.contact_editing.setProperty(u"kind", u"chip")
        self.contact_editing.setProperty(u"tone", u"blue")

        self.layout_35.addWidget(self.contact_editing)

        self.contact_change_button = QPushButton(self.contact_card)
        self.contact_change_button.setObjectName(u"contact_change_button")
        self.contact_change_button.setProperty(u"kind", u"text")

        self.layout_35.addWidget(self.contact_change_button)


        self.layout_39.addLayout(self.layout_35)

        self.contact_summary = QWidget(self.contact_card)
        self.contact_summary.setObjectName(u"contact_summary")
        self.contact_summary.setProperty(u"kind", u"clear")
        self.contact_grid = QGridLayout(self.contact_summary)
        self.contact_grid.setObjectName(u"contact_grid")
        self.contact_grid.setHorizontalSpacing(14)
        self.contact_grid.setVerticalSpacing(8)
        self.contact_grid.setContentsMargins(0, 0, 0, 0)

        self.layout_39.addWidget(self.contact_summary)

        self.contact_form = QWidget(self.contact_card)
        self.contact_form.setObjectName(u"contact_form")
        self.contact_form.setProperty(u"kind", u"clear")
        self.layout_38 = QVBoxLayout(self.contact_form)
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
        self.address_label = QLabel(self.contact_form)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"kind", u"label")

        self.layout_24.addWidget(self.address_label)

        self.address_problem = QLabel(self.contact_form)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setProperty(u"kind", u"problem")
        self.address_problem.setWordWrap(True)
        self.address_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_24.addWidget(self.address_problem)

        self.address_edit = TextBox(self.contact_form)
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
        self.postcode_label = QLabel(self.contact_form)
        self.postcode_label.setObjectName(u"postcode_label")
        self.postcode_label.setProperty(u"kind", u"label")

        self.layout_25.addWidget(self.postcode_label)

        self.postcode_problem = QLabel(self.contact_form)
        self.postcode_problem.setObjectName(u"postcode_problem")
        self.postcode_problem.setProperty(u"kind", u"problem")
        self.postcode_problem.setWordWrap(True)
        self.postcode_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_25.addWidget(self.postcode_problem)

        self.postcode_edit = QLineEdit(self.contact_form)
        self.postcode_edit.setObjectName(u"postcode_edit")
        self.postcode_edit.setMaximumSize(QSize(150, 16777215))

        self.layout_25.addWidget(self.postcode_edit)


        self.layout_27.addLayout(self.layout_25)

        self.layout_26 = QVBoxLayout()
        self.layout_26.setSpacing(3)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.contact_form)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"kind", u"label")

        self.layout_26.addWidget(self.phone_label)

        self.phone_problem = QLabel(self.contact_form)
        self.phone_problem.setObjectName(u"phone_problem")
        self.phone_problem.setProperty(u"kind", u"problem")
        self.phone_problem.setWordWrap(True)
        self.phone_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_26.addWidget(self.phone_problem)

        self.phone_edit = QLineEdit(self.contact_form)
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
        self.email_label = QLabel(self.contact_form)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"kind", u"label")

        self.layout_29.addWidget(self.email_label)

        self.email_problem = QLabel(self.contact_form)
        self.email_problem.setObjectName(u"email_problem")
        self.email_problem.setProperty(u"kind", u"problem")
        self.email_problem.setWordWrap(True)
        self.email_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_29.addWidget(self.email_problem)

        self.email_edit = QLineEdit(self.contact_form)
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
        self.voicemail_is_safe_label = QLabel(self.contact_form)
        self.voicemail_is_safe_label.setObjectName(u"voicemail_is_safe_label")
        self.voicemail_is_safe_label.setProperty(u"kind", u"label")

        self.layout_30.addWidget(self.voicemail_is_safe_label)

        self.voicemail_is_safe_problem = QLabel(self.contact_form)
        self.voicemail_is_safe_problem.setObjectName(u"voicemail_is_safe_problem")
        self.voicemail_is_safe_problem.setProperty(u"kind", u"problem")
        self.voicemail_is_safe_problem.setWordWrap(True)
        self.voicemail_is_safe_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_30.addWidget(self.voicemail_is_safe_problem)

        self.voicemail_is_safe_edit = SegmentedChoice(self.contact_form)
        self.voicemail_is_safe_edit.setObjectName(u"voicemail_is_safe_edit")
        self.voicemail_is_safe_edit.setProperty(u"options", u"yes=Yes|no=No|not asked=Not asked")

        self.layout_30.addWidget(self.voicemail_is_safe_edit)


        self.layout_32.addLayout(self.layout_30)

        self.layout_31 = QVBoxLayout()
        self.layout_31.setSpacing(3)
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setContentsMargins(0, 0, 0, 0)
        self.post_is_safe_label = QLabel(self.contact_form)
        self.post_is_safe_label.setObjectName(u"post_is_safe_label")
        self.post_is_safe_label.setProperty(u"kind", u"label")

        self.layout_31.addWidget(self.post_is_safe_label)

        self.post_is_safe_problem = QLabel(self.contact_form)
        self.post_is_safe_problem.setObjectName(u"post_is_safe_problem")
        self.post_is_safe_problem.setProperty(u"kind", u"problem")
        self.post_is_safe_problem.setWordWrap(True)
        self.post_is_safe_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_31.addWidget(self.post_is_safe_problem)

        self.post_is_safe_edit = SegmentedChoice(self.contact_form)
        self.post_is_safe_edit.setObjectName(u"post_is_safe_edit")
        self.post_is_safe_edit.setProperty(u"options", u"yes=Yes|no=No|not asked=Not asked")

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
        self.address_kind_label = QLabel(self.contact_form)
        self.address_kind_label.setObjectName(u"address_kind_label")
        self.address_kind_label.setProperty(u"kind", u"label")

        self.layout_1006.addWidget(self.address_kind_label)

        self.address_kind_problem = QLabel(self.contact_form)
        self.address_kind_problem.setObjectName(u"address_kind_problem")
        self.address_kind_problem.setProperty(u"kind", u"problem")
        self.address_kind_problem.setWordWrap(True)
        self.address_kind_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1006.addWidget(self.address_kind_problem)

        self.address_kind_edit = ChoiceBox(self.contact_form)
        self.address_kind_edit.setObjectName(u"address_kind_edit")
        self.address_kind_edit.setProperty(u"options", u"Home=Home|Temporary=Temporary|No fixed abode=No fixed abode|Approved premises=Approved premises|Prison=Prison|Hospital=Hospital")

        self.layout_1006.addWidget(self.address_kind_edit)


        self.layout_1008.addLayout(self.layout_1006)

        self.layout_1007 = QVBoxLayout()
        self.layout_1007.setSpacing(3)
        self.layout_1007.setObjectName(u"layout_1007")
        self.layout_1007.setContentsMargins(0, 0, 0, 0)
        self.text_is_safe_label = QLabel(self.contact_form)
        self.text_is_safe_label.setObjectName(u"text_is_safe_label")
        self.text_is_safe_label.setProperty(u"kind", u"label")

        self.layout_1007.addWidget(self.text_is_safe_label)

        self.text_is_safe_problem = QLabel(self.contact_form)
        self.text_is_safe_problem.setObjectName(u"text_is_safe_problem")
        self.text_is_safe_problem.setProperty(u"kind", u"problem")
        self.text_is_safe_problem.setWordWrap(True)
        self.text_is_safe_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1007.addWidget(self.text_is_safe_problem)

        self.text_is_safe_edit = SegmentedChoice(self.contact_form)
        self.text_is_safe_edit.setObjectName(u"text_is_safe_edit")
        self.text_is_safe_edit.setProperty(u"options", u"yes=Yes|no=No|not asked=Not asked")

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
        self.correspondence_address_label = QLabel(self.contact_form)
        self.correspondence_address_label.setObjectName(u"correspondence_address_label")
        self.correspondence_address_label.setProperty(u"kind", u"label")

        self.layout_1009.addWidget(self.correspondence_address_label)

        self.hint_1010 = QLabel(self.contact_form)
        self.hint_1010.setObjectName(u"hint_1010")
        self.hint_1010.setProperty(u"kind", u"hint")
        self.hint_1010.setWordWrap(True)

        self.layout_1009.addWidget(self.hint_1010)

        self.correspondence_address_problem = QLabel(self.contact_form)
        self.correspondence_address_problem.setObjectName(u"correspondence_address_problem")
        self.correspondence_address_problem.setProperty(u"kind", u"problem")
        self.correspondence_address_problem.setWordWrap(True)
        self.correspondence_address_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1009.addWidget(self.correspondence_address_problem)

        self.correspondence_address_edit = TextBox(self.contact_form)
        self.correspondence_address_edit.setObjectName(u"correspondence_address_edit")

        self.layout_1009.addWidget(self.correspondence_address_edit)


        self.layout_1012.addLayout(self.layout_1009)

        self.layout_1011 = QVBoxLayout()
        self.layout_1011.setSpacing(3)
        self.layout_1011.setObjectName(u"layout_1011")
        self.layout_1011.setContentsMargins(0, 0, 0, 0)
        self.correspondence_postcode_label = QLabel(self.contact_form)
        self.correspondence_postcode_label.setObjectName(u"correspondence_postcode_label")
        self.correspondence_postcode_label.setProperty(u"kind", u"label")

        self.layout_1011.addWidget(self.correspondence_postcode_label)

        self.correspondence_postcode_problem = QLabel(self.contact_form)
        self.correspondence_postcode_problem.setObjectName(u"correspondence_postcode_problem")
        self.correspondence_postcode_problem.setProperty(u"kind", u"problem")
        self.correspondence_postcode_problem.setWordWrap(True)
        self.correspondence_postcode_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1011.addWidget(self.correspondence_postcode_problem)

        self.correspondence_postcode_edit = QLineEdit(self.contact_form)
        self.correspondence_postcode_edit.setObjectName(u"correspondence_postcode_edit")

        self.layout_1011.addWidget(self.correspondence_postcode_edit)


        self.layout_1012.addLayout(self.layout_1011)


        self.layout_38.addLayout(self.layout_1012)

        self.layout_1013 = QVBoxLayout()
        self.layout_1013.setSpacing(3)
        self.layout_1013.setObjectName(u"layout_1013")
        self.layout_1013.setContentsMargins(0, 0, 0, 0)
        self.other_phones_label = QLabel(self.contact_form)
        self.other_phones_label.setObjectName(u"other_phones_label")
        self.other_phones_label.setProperty(u"kind", u"label")

        self.layout_1013.addWidget(self.other_phones_label)

        self.other_phones_problem = QLabel(self.contact_form)
        self.other_phones_problem.setObjectName(u"other_phones_problem")
        self.other_phones_problem.setProperty(u"kind", u"problem")
        self.other_phones_problem.setWordWrap(True)
        self.other_phones_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1013.addWidget(self.other_phones_problem)

        self.other_phones_edit = RowsField(self.contact_form)
        self.other_phones_edit.setObjectName(u"other_phones_edit")
        self.other_phones_edit.setProperty(u"columns", u"number=Number;kind=Kind:Mobile|Home|Work|Other;message_is_safe=Message:not asked=Not asked|yes=Safe|no=Not safe;text_is_safe=Text:not asked=Not asked|yes=Safe|no=Not safe")

        self.layout_1013.addWidget(self.other_phones_edit)


        self.layout_38.addLayout(self.layout_1013)

        self.layout_1014 = QVBoxLayout()
        self.layout_1014.setSpacing(3)
        self.layout_1014.setObjectName(u"layout_1014")
        self.layout_1014.setContentsMargins(0, 0, 0, 0)
        self.past_addresses_label = QLabel(self.contact_form)
        self.past_addresses_label.setObjectName(u"past_addresses_label")
        self.past_addresses_label.setProperty(u"kind", u"label")

        self.layout_1014.addWidget(self.past_addresses_label)

        self.past_addresses_problem = QLabel(self.contact_form)
        self.past_addresses_problem.setObjectName(u"past_addresses_problem")
        self.past_addresses_problem.setProperty(u"kind", u"problem")
        self.past_addresses_problem.setWordWrap(True)
        self.past_addresses_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1014.addWidget(self.past_addresses_problem)

        self.past_addresses_edit = RowsField(self.contact_form)
        self.past_addresses_edit.setObjectName(u"past_addresses_edit")
        self.past_addresses_edit.setProperty(u"columns", u"address=Address;kind=Kind:Home|Temporary|No fixed abode|Approved premises|Prison|Hospital;lived_from=From;lived_until=Until")

        self.layout_1014.addWidget(self.past_addresses_edit)


        self.layout_38.addLayout(self.layout_1014)

        self.contact_form_problem = QLabel(self.contact_form)
        self.contact_form_problem.setObjectName(u"contact_form_problem")
        self.contact_form_problem.setProperty(u"kind", u"problem")
        self.contact_form_problem.setWordWrap(True)

        self.layout_38.addWidget(self.contact_form_problem)

        self.layout_37 = QHBoxLayout()
        self.layout_37.setObjectName(u"layout_37")
        self.layout_37.setContentsMargins(0, 0, 0, 0)
        self.contact_save_button = QPushButton(self.contact_form)
        self.contact_save_button.setObjectName(u"contact_save_button")
        self.contact_save_button.setProperty(u"kind", u"primary")

        self.layout_37.addWidget(self.contact_save_button)

        self.contact_cancel_button = QPushButton(self.contact_form)
        self.contact_cancel_button.setObjectName(u"contact_cancel_button")
        self.contact_cancel_button.setProperty(u"kind", u"text")

        self.layout_37.addWidget(self.contact_cancel_button)

        self.spacer_36 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_37.addItem(self.spacer_36)

        self.contact_saved_label = QLabel(self.contact_form)
        self.contact_saved_label.setObjectName(u"contact_saved_label")
        self.contact_saved_label.setProperty(u"kind", u"hint")

        self.layout_37.addWidget(self.contact_saved_label)


        self.layout_38.addLayout(self.layout_37)


        self.layout_39.addWidget(self.contact_form)


        self.layout_56.addWidget(self.contact_card)

        self.referral_card = QFrame(self.content)
        self.referral_card.setObjectName(u"referral_card")
        self.referral_card.setProperty(u"kind", u"card")
        self.layout_54 = QVBoxLayout(self.referral_card)
        self.layout_54.setSpacing(8)
        self.layout_54.setObjectName(u"layout_54")
        self.layout_54.setContentsMargins(16, 12, 16, 14)
        self.layout_50 = QHBoxLayout()
        self.layout_50.setSpacing(8)
        self.layout_50.setObjectName(u"layout_50")
        self.layout_50.setContentsMargins(0, 0, 0, 0)
        self.label_48 = QLabel(self.referral_card)
        self.label_48.setObjectName(u"label_48")
        self.label_48.setTextFormat(Qt.TextFormat.PlainText)
        self.label_48.setProperty(u"kind", u"h3")

        self.layout_50.addWidget(self.label_48)

        self.spacer_49 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_50.addItem(self.spacer_49)

        self.referral_editing = QLabel(self.referral_card)
        self.referral_editing.setObjectName(u"referral_editing")
        self.referral_editing.setProperty(u"kind", u"chip")
        self.referral_editing.setProperty(u"tone", u"blue")

        self.layout_50.addWidget(self.referral_editing)

        self.referral_change_button = QPushButton(self.referral_card)
        self.referral_change_button.setObjectName(u"referral_change_button")
        self.referral_change_button.setProperty(u"kind", u"text")

        self.layout_50.addWidget(self.referral_change_button)


        self.layout_54.addLayout(self.layout_50)

        self.referral_summary = QWidget(self.referral_card)
        self.referral_summary.setObjectName(u"referral_summary")
        self.referral_summary.setProperty(u"kind", u"clear")
        self.referral_grid = QGridLayout(self.referral_summary)
        self.referral_grid.setObjectName(u"referral_grid")
        self.referral_grid.setHorizontalSpacing(14)
        self.referral_grid.setVerticalSpacing(8)
        self.referral_grid.setContentsMargins(0, 0, 0, 0)

        self.layout_54.addWidget(self.referral_summary)

        self.referral_form = QWidget(self.referral_card)
        self.referral_form.setObjectName(u"referral_form")
        self.referral_form.setProperty(u"kind", u"clear")
        self.layout_53 = QVBoxLayout(self.referral_form)
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
        self.referred_on_label = QLabel(self.referral_form)
        self.referred_on_label.setObjectName(u"referred_on_label")
        self.referred_on_label.setProperty(u"kind", u"label")

        self.layout_40.addWidget(self.referred_on_label)

        self.referred_on_problem = QLabel(self.referral_form)
        self.referred_on_problem.setObjectName(u"referred_on_problem")
        self.referred_on_problem.setProperty(u"kind", u"problem")
        self.referred_on_problem.setWordWrap(True)
        self.referred_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_40.addWidget(self.referred_on_problem)

        self.referred_on_edit = DateField(self.referral_form)
        self.referred_on_edit.setObjectName(u"referred_on_edit")

        self.layout_40.addWidget(self.referred_on_edit)


        self.layout_42.addLayout(self.layout_40)

        self.layout_41 = QVBoxLayout()
        self.layout_41.setSpacing(3)
        self.layout_41.setObjectName(u"layout_41")
        self.layout_41.setContentsMargins(0, 0, 0, 0)
        self.referral_source_label = QLabel(self.referral_form)
        self.referral_source_label.setObjectName(u"referral_source_label")
        self.referral_source_label.setProperty(u"kind", u"label")

        self.layout_41.addWidget(self.referral_source_label)

        self.referral_source_problem = QLabel(self.referral_form)
        self.referral_source_problem.setObjectName(u"referral_source_problem")
        self.referral_source_problem.setProperty(u"kind", u"problem")
        self.referral_source_problem.setWordWrap(True)
        self.referral_source_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_41.addWidget(self.referral_source_problem)

        self.referral_source_edit = ChoiceBox(self.referral_form)
        self.referral_source_edit.setObjectName(u"referral_source_edit")
        self.referral_source_edit.setProperty(u"options", u"=Not chosen|Police=Police|Probation=Probation|Community mental health team=Community mental health team|Forensic service=Forensic service|Prison healthcare=Prison healthcare|Liaison and diversion=Liaison and diversion|GP=GP|Court=Court|MAPPA or MARAC=MAPPA or MARAC|Solicitor=Solicitor|Social care=Social care|Self=Self")

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
        self.referrer_label = QLabel(self.referral_form)
        self.referrer_label.setObjectName(u"referrer_label")
        self.referrer_label.setProperty(u"kind", u"label")

        self.layout_43.addWidget(self.referrer_label)

        self.referrer_problem = QLabel(self.referral_form)
        self.referrer_problem.setObjectName(u"referrer_problem")
        self.referrer_problem.setProperty(u"kind", u"problem")
        self.referrer_problem.setWordWrap(True)
        self.referrer_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_43.addWidget(self.referrer_problem)

        self.referrer_edit = QLineEdit(self.referral_form)
        self.referrer_edit.setObjectName(u"referrer_edit")

        self.layout_43.addWidget(self.referrer_edit)


        self.layout_45.addLayout(self.layout_43)

        self.layout_44 = QVBoxLayout()
        self.layout_44.setSpacing(3)
        self.layout_44.setObjectName(u"layout_44")
        self.layout_44.setContentsMargins(0, 0, 0, 0)
        self.legal_status_label = QLabel(self.referral_form)
        self.legal_status_label.setObjectName(u"legal_status_label")
        self.legal_status_label.setProperty(u"kind", u"label")

        self.layout_44.addWidget(self.legal_status_label)

        self.legal_status_problem = QLabel(self.referral_form)
        self.legal_status_problem.setObjectName(u"legal_status_problem")
        self.legal_status_problem.setProperty(u"kind", u"problem")
        self.legal_status_problem.setWordWrap(True)
        self.legal_status_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_44.addWidget(self.legal_status_problem)

        self.legal_status_edit = QLineEdit(self.referral_form)
        self.legal_status_edit.setObjectName(u"legal_status_edit")

        self.layout_44.addWidget(self.legal_status_edit)


        self.layout_45.addLayout(self.layout_44)


        self.layout_53.addLayout(self.layout_45)

        self.layout_46 = QVBoxLayout()
        self.layout_46.setSpacing(3)
        self.layout_46.setObjectName(u"layout_46")
        self.layout_46.setContentsMargins(0, 0, 0, 0)
        self.referral_reason_label = QLabel(self.referral_form)
        self.referral_reason_label.setObjectName(u"referral_reason_label")
        self.referral_reason_label.setProperty(u"kind", u"label")

        self.layout_46.addWidget(self.referral_reason_label)

        self.referral_reason_problem = QLabel(self.referral_form)
        self.referral_reason_problem.setObjectName(u"referral_reason_problem")
        self.referral_reason_problem.setProperty(u"kind", u"problem")
        self.referral_reason_problem.setWordWrap(True)
        self.referral_reason_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_46.addWidget(self.referral_reason_problem)

        self.referral_reason_edit = TextBox(self.referral_form)
        self.referral_reason_edit.setObjectName(u"referral_reason_edit")

        self.layout_46.addWidget(self.referral_reason_edit)


        self.layout_53.addLayout(self.layout_46)

        self.layout_47 = QVBoxLayout()
        self.layout_47.setSpacing(3)
        self.layout_47.setObjectName(u"layout_47")
        self.layout_47.setContentsMargins(0, 0, 0, 0)
        self.under_investigation_label = QLabel(self.referral_form)
        self.under_investigation_label.setObjectName(u"under_investigation_label")
        self.under_investigation_label.setProperty(u"kind", u"label")

        self.layout_47.addWidget(self.under_investigation_label)

        self.under_investigation_problem = QLabel(self.referral_form)
        self.under_investigation_problem.setObjectName(u"under_investigation_problem")
        self.under_investigation_problem.setProperty(u"kind", u"problem")
        self.under_investigation_problem.setWordWrap(True)
        self.under_investigation_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_47.addWidget(self.under_investigation_problem)

        self.under_investigation_edit = SegmentedChoice(self.referral_form)
        self.under_investigation_edit.setObjectName(u"under_investigation_edit")
        self.under_investigation_edit.setProperty(u"options", u"yes=Yes|no=No|not asked=Not asked")

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
        self.referral_agency_label = QLabel(self.referral_form)
        self.referral_agency_label.setObjectName(u"referral_agency_label")
        self.referral_agency_label.setProperty(u"kind", u"label")

        self.layout_1015.addWidget(self.referral_agency_label)

        self.referral_agency_problem = QLabel(self.referral_form)
        self.referral_agency_problem.setObjectName(u"referral_agency_problem")
        self.referral_agency_problem.setProperty(u"kind", u"problem")
        self.referral_agency_problem.setWordWrap(True)
        self.referral_agency_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1015.addWidget(self.referral_agency_problem)

        self.referral_agency_edit = QLineEdit(self.referral_form)
        self.referral_agency_edit.setObjectName(u"referral_agency_edit")

        self.layout_1015.addWidget(self.referral_agency_edit)


        self.layout_1017.addLayout(self.layout_1015)

        self.layout_1016 = QVBoxLayout()
        self.layout_1016.setSpacing(3)
        self.layout_1016.setObjectName(u"layout_1016")
        self.layout_1016.setContentsMargins(0, 0, 0, 0)
        self.relationship_class_label = QLabel(self.referral_form)
        self.relationship_class_label.setObjectName(u"relationship_class_label")
        self.relationship_class_label.setProperty(u"kind", u"label")

        self.layout_1016.addWidget(self.relationship_class_label)

        self.relationship_class_problem = QLabel(self.referral_form)
        self.relationship_class_problem.setObjectName(u"relationship_class_problem")
        self.relationship_class_problem.setProperty(u"kind", u"problem")
        self.relationship_class_problem.setWordWrap(True)
        self.relationship_class_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1016.addWidget(self.relationship_class_problem)

        self.relationship_class_edit = QLineEdit(self.referral_form)
        self.relationship_class_edit.setObjectName(u"relationship_class_edit")

        self.layout_1016.addWidget(self.relationship_class_edit)


        self.layout_1017.addLayout(self.layout_1016)


        self.layout_53.addLayout(self.layout_1017)

        self.layout_1018 = QVBoxLayout()
        self.layout_1018.setSpacing(3)
        self.layout_1018.setObjectName(u"layout_1018")
        self.layout_1018.setContentsMargins(0, 0, 0, 0)
        self.index_behaviours_label = QLabel(self.referral_form)
        self.index_behaviours_label.setObjectName(u"index_behaviours_label")
        self.index_behaviours_label.setProperty(u"kind", u"label")

        self.layout_1018.addWidget(self.index_behaviours_label)

        self.index_behaviours_problem = QLabel(self.referral_form)
        self.index_behaviours_problem.setObjectName(u"index_behaviours_problem")
        self.index_behaviours_problem.setProperty(u"kind", u"problem")
        self.index_behaviours_problem.setWordWrap(True)
        self.index_behaviours_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1018.addWidget(self.index_behaviours_problem)

        self.index_behaviours_edit = TicksField(self.referral_form)
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
        self.index_period_label = QLabel(self.referral_form)
        self.index_period_label.setObjectName(u"index_period_label")
        self.index_period_label.setProperty(u"kind", u"label")

        self.layout_1019.addWidget(self.index_period_label)

        self.index_period_problem = QLabel(self.referral_form)
        self.index_period_problem.setObjectName(u"index_period_problem")
        self.index_period_problem.setProperty(u"kind", u"problem")
        self.index_period_problem.setWordWrap(True)
        self.index_period_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1019.addWidget(self.index_period_problem)

        self.index_period_edit = QLineEdit(self.referral_form)
        self.index_period_edit.setObjectName(u"index_period_edit")

        self.layout_1019.addWidget(self.index_period_edit)


        self.layout_1022.addLayout(self.layout_1019)

        self.layout_1020 = QVBoxLayout()
        self.layout_1020.setSpacing(3)
        self.layout_1020.setObjectName(u"layout_1020")
        self.layout_1020.setContentsMargins(0, 0, 0, 0)
        self.case_holder_label = QLabel(self.referral_form)
        self.case_holder_label.setObjectName(u"case_holder_label")
        self.case_holder_label.setProperty(u"kind", u"label")

        self.layout_1020.addWidget(self.case_holder_label)

        self.hint_1021 = QLabel(self.referral_form)
        self.hint_1021.setObjectName(u"hint_1021")
        self.hint_1021.setProperty(u"kind", u"hint")
        self.hint_1021.setWordWrap(True)

        self.layout_1020.addWidget(self.hint_1021)

        self.case_holder_problem = QLabel(self.referral_form)
        self.case_holder_problem.setObjectName(u"case_holder_problem")
        self.case_holder_problem.setProperty(u"kind", u"problem")
        self.case_holder_problem.setWordWrap(True)
        self.case_holder_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1020.addWidget(self.case_holder_problem)

        self.case_holder_edit = QLineEdit(self.referral_form)
        self.case_holder_edit.setObjectName(u"case_holder_edit")

        self.layout_1020.addWidget(self.case_holder_edit)


        self.layout_1022.addLayout(self.layout_1020)


        self.layout_53.addLayout(self.layout_1022)

        self.layout_1023 = QVBoxLayout()
        self.layout_1023.setSpacing(3)
        self.layout_1023.setObjectName(u"layout_1023")
        self.layout_1023.setContentsMargins(0, 0, 0, 0)
        self.case_holder_agreed_on_label = QLabel(self.referral_form)
        self.case_holder_agreed_on_label.setObjectName(u"case_holder_agreed_on_label")
        self.case_holder_agreed_on_label.setProperty(u"kind", u"label")

        self.layout_1023.addWidget(self.case_holder_agreed_on_label)

        self.case_holder_agreed_on_problem = QLabel(self.referral_form)
        self.case_holder_agreed_on_problem.setObjectName(u"case_holder_agreed_on_problem")
        self.case_holder_agreed_on_problem.setProperty(u"kind", u"problem")
        self.case_holder_agreed_on_problem.setWordWrap(True)
        self.case_holder_agreed_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1023.addWidget(self.case_holder_agreed_on_problem)

        self.case_holder_agreed_on_edit = DateField(self.referral_form)
        self.case_holder_agreed_on_edit.setObjectName(u"case_holder_agreed_on_edit")

        self.layout_1023.addWidget(self.case_holder_agreed_on_edit)


        self.layout_53.addLayout(self.layout_1023)

        self.referral_form_problem = QLabel(self.referral_form)
        self.referral_form_problem.setObjectName(u"referral_form_problem")
        self.referral_form_problem.setProperty(u"kind", u"problem")
        self.referral_form_problem.setWordWrap(True)

        self.layout_53.addWidget(self.referral_form_problem)

        self.layout_52 = QHBoxLayout()
        self.layout_52.setObjectName(u"layout_52")
        self.layout_52.setContentsMargins(0, 0, 0, 0)
        self.referral_save_button = QPushButton(self.referral_form)
        self.referral_save_button.setObjectName(u"referral_save_button")
        self.referral_save_button.setProperty(u"kind", u"primary")

        self.layout_52.addWidget(self.referral_save_button)

        self.referral_cancel_button = QPushButton(self.referral_form)
        self.referral_cancel_button.setObjectName(u"referral_cancel_button")
        self.referral_cancel_button.setProperty(u"kind", u"text")

        self.layout_52.addWidget(self.referral_cancel_button)

        self.spacer_51 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_52.addItem(self.spacer_51)

        self.referral_saved_label = QLabel(self.referral_form)
        self.referral_saved_label.setObjectName(u"referral_saved_label")
        self.referral_saved_label.setProperty(u"kind", u"hint")

        self.layout_52.addWidget(self.referral_saved_label)


        self.layout_53.addLayout(self.layout_52)


        self.layout_54.addWidget(self.referral_form)


        self.layout_56.addWidget(self.referral_card)

        self.spacer_55 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_56.addItem(self.spacer_55)


        self.layout_92.addLayout(self.layout_56)

        self.layout_91 = QVBoxLayout()
        self.layout_91.setSpacing(12)
        self.layout_91.setObjectName(u"layout_91")
        self.layout_91.setContentsMargins(0, 0, 0, 0)
        self.safety_card = QFrame(self.content)
        self.safety_card.setObjectName(u"safety_card")
        self.safety_card.setProperty(u"kind", u"card")
        self.layout_67 = QVBoxLayout(self.safety_card)
        self.layout_67.setSpacing(8)
        self.layout_67.setObjectName(u"layout_67")
        self.layout_67.setContentsMargins(16, 12, 16, 14)
        self.layout_63 = QHBoxLayout()
        self.layout_63.setSpacing(8)
        self.layout_63.setObjectName(u"layout_63")
        self.layout_63.setContentsMargins(0, 0, 0, 0)
        self.label_61 = QLabel(self.safety_card)
        self.label_61.setObjectName(u"label_61")
        self.label_61.setTextFormat(Qt.TextFormat.PlainText)
        self.label_61.setProperty(u"kind", u"h3")

        self.layout_63.addWidget(self.label_61)

        self.spacer_62 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_63.addItem(self.spacer_62)

        self.safety_editing = QLabel(self.safety_card)
        self.safety_editing.setObjectName(u"safety_editing")
        self.safety_editing.setProperty(u"kind", u"chip")
        self.safety_editing.setProperty(u"tone", u"blue")

        self.layout_63.addWidget(self.safety_editing)

        self.safety_change_button = QPushButton(self.safety_card)
        self.safety_change_button.setObjectName(u"safety_change_button")
        self.safety_change_button.setProperty(u"kind", u"text")

        self.layout_63.addWidget(self.safety_change_button)


        self.layout_67.addLayout(self.layout_63)

        self.safety_summary = QWidget(self.safety_card)
        self.safety_summary.setObjectName(u"safety_summary")
        self.safety_summary.setProperty(u"kind", u"clear")
        self.safety_grid = QGridLayout(self.safety_summary)
        self.safety_grid.setObjectName(u"safety_grid")
        self.safety_grid.setHorizontalSpacing(14)
        self.safety_grid.setVerticalSpacing(8)
        self.safety_grid.setContentsMargins(0, 0, 0, 0)

        self.layout_67.addWidget(self.safety_summary)

        self.safety_form = QWidget(self.safety_card)
        self.safety_form.setObjectName(u"safety_form")
        self.safety_form.setProperty(u"kind", u"clear")
        self.layout_66 = QVBoxLayout(self.safety_form)
        self.layout_66.setSpacing(10)
        self.layout_66.setObjectName(u"layout_66")
        self.layout_66.setContentsMargins(0, 0, 0, 0)
        self.layout_57 = QVBoxLayout()
        self.layout_57.setSpacing(3)
        self.layout_57.setObjectName(u"layout_57")
        self.layout_57.setContentsMargins(0, 0, 0, 0)
        self.allergy_state_label = QLabel(self.safety_form)
        self.allergy_state_label.setObjectName(u"allergy_state_label")
        self.allergy_state_label.setProperty(u"kind", u"label")

        self.layout_57.addWidget(self.allergy_state_label)

        self.allergy_state_problem = QLabel(self.safety_form)
        self.allergy_state_problem.setObjectName(u"allergy_state_problem")
        self.allergy_state_problem.setProperty(u"kind", u"problem")
        self.allergy_state_problem.setWordWrap(True)
        self.allergy_state_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_57.addWidget(self.allergy_state_problem)

        self.allergy_state_edit = SegmentedChoice(self.safety_form)
        self.allergy_state_edit.setObjectName(u"allergy_state_edit")
        self.allergy_state_edit.setProperty(u"options", u"known=Known|none known=None known|not recorded=Not recorded")

        self.layout_57.addWidget(self.allergy_state_edit)


        self.layout_66.addLayout(self.layout_57)

        self.layout_58 = QVBoxLayout()
        self.layout_58.setSpacing(3)
        self.layout_58.setObjectName(u"layout_58")
        self.layout_58.setContentsMargins(0, 0, 0, 0)
        self.allergies_label = QLabel(self.safety_form)
        self.allergies_label.setObjectName(u"allergies_label")
        self.allergies_label.setProperty(u"kind", u"label")

        self.layout_58.addWidget(self.allergies_label)

        self.allergies_problem = QLabel(self.safety_form)
        self.allergies_problem.setObjectName(u"allergies_problem")
        self.allergies_problem.setProperty(u"kind", u"problem")
        self.allergies_problem.setWordWrap(True)
        self.allergies_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_58.addWidget(self.allergies_problem)

        self.allergies_edit = QLineEdit(self.safety_form)
        self.allergies_edit.setObjectName(u"allergies_edit")

        self.layout_58.addWidget(self.allergies_edit)


        self.layout_66.addLayout(self.layout_58)

        self.layout_1024 = QVBoxLayout()
        self.layout_1024.setSpacing(3)
        self.layout_1024.setObjectName(u"layout_1024")
        self.layout_1024.setContentsMargins(0, 0, 0, 0)
        self.alert_state_label = QLabel(self.safety_form)
        self.alert_state_label.setObjectName(u"alert_state_label")
        self.alert_state_label.setProperty(u"kind", u"label")

        self.layout_1024.addWidget(self.alert_state_label)

        self.alert_state_problem = QLabel(self.safety_form)
        self.alert_state_problem.setObjectName(u"alert_state_problem")
        self.alert_state_problem.setProperty(u"kind", u"problem")
        self.alert_state_problem.setWordWrap(True)
        self.alert_state_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1024.addWidget(self.alert_state_problem)

        self.alert_state_edit = SegmentedChoice(self.safety_form)
        self.alert_state_edit.setObjectName(u"alert_state_edit")
        self.alert_state_edit.setProperty(u"options", u"known=Known|none known=None known|not recorded=Not recorded")

        self.layout_1024.addWidget(self.alert_state_edit)


        self.layout_66.addLayout(self.layout_1024)

        self.layout_60 = QVBoxLayout()
        self.layout_60.setSpacing(3)
        self.layout_60.setObjectName(u"layout_60")
        self.layout_60.setContentsMargins(0, 0, 0, 0)
        self.staff_safety_label = QLabel(self.safety_form)
        self.staff_safety_label.setObjectName(u"staff_safety_label")
        self.staff_safety_label.setProperty(u"kind", u"label")

        self.layout_60.addWidget(self.staff_safety_label)

        self.label_59 = QLabel(self.safety_form)
        self.label_59.setObjectName(u"label_59")
        self.label_59.setTextFormat(Qt.TextFormat.PlainText)
        self.label_59.setWordWrap(True)
        self.label_59.setProperty(u"kind", u"hint")

        self.layout_60.addWidget(self.label_59)

        self.staff_safety_problem = QLabel(self.safety_form)
        self.staff_safety_problem.setObjectName(u"staff_safety_problem")
        self.staff_safety_problem.setProperty(u"kind", u"problem")
        self.staff_safety_problem.setWordWrap(True)
        self.staff_safety_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_60.addWidget(self.staff_safety_problem)

        self.staff_safety_edit = QLineEdit(self.safety_form)
        self.staff_safety_edit.setObjectName(u"staff_safety_edit")

        self.layout_60.addWidget(self.staff_safety_edit)


        self.layout_66.addLayout(self.layout_60)

        self.safety_form_problem = QLabel(self.safety_form)
        self.safety_form_problem.setObjectName(u"safety_form_problem")
        self.safety_form_problem.setProperty(u"kind", u"problem")
        self.safety_form_problem.setWordWrap(True)

        self.layout_66.addWidget(self.safety_form_problem)

        self.layout_65 = QHBoxLayout()
        self.layout_65.setObjectName(u"layout_65")
        self.layout_65.setContentsMargins(0, 0, 0, 0)
        self.safety_save_button = QPushButton(self.safety_form)
        self.safety_save_button.setObjectName(u"safety_save_button")
        self.safety_save_button.setProperty(u"kind", u"primary")

        self.layout_65.addWidget(self.safety_save_button)

        self.safety_cancel_button = QPushButton(self.safety_form)
        self.safety_cancel_button.setObjectName(u"safety_cancel_button")
        self.safety_cancel_button.setProperty(u"kind", u"text")

        self.layout_65.addWidget(self.safety_cancel_button)

        self.spacer_64 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_65.addItem(self.spacer_64)

        self.safety_saved_label = QLabel(self.safety_form)
        self.safety_saved_label.setObjectName(u"safety_saved_label")
        self.safety_saved_label.setProperty(u"kind", u"hint")

        self.layout_65.addWidget(self.safety_saved_label)


        self.layout_66.addLayout(self.layout_65)


        self.layout_67.addWidget(self.safety_form)


        self.layout_91.addWidget(self.safety_card)

        self.people_card = QFrame(self.content)
        self.people_card.setObjectName(u"people_card")
        self.people_card.setProperty(u"kind", u"card")
        self.layout_85 = QVBoxLayout(self.people_card)
        self.layout_85.setSpacing(8)
        self.layout_85.setObjectName(u"layout_85")
        self.layout_85.setContentsMargins(16, 12, 16, 14)
        self.layout_81 = QHBoxLayout()
        self.layout_81.setSpacing(8)
        self.layout_81.setObjectName(u"layout_81")
        self.layout_81.setContentsMargins(0, 0, 0, 0)
        self.label_79 = QLabel(self.people_card)
        self.label_79.setObjectName(u"label_79")
        self.label_79.setTextFormat(Qt.TextFormat.PlainText)
        self.label_79.setProperty(u"kind", u"h3")

        self.layout_81.addWidget(self.label_79)

        self.spacer_80 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_81.addItem(self.spacer_80)

        self.people_editing = QLabel(self.people_card)
        self.people_editing.setObjectName(u"people_editing")
        self.people_editing.setProperty(u"kind", u"chip")
        self.people_editing.setProperty(u"tone", u"blue")

        self.layout_81.addWidget(self.people_editing)

        self.people_change_button = QPushButton(self.people_card)
        self.people_change_button.setObjectName(u"people_change_button")
        self.people_change_button.setProperty(u"kind", u"text")

        self.layout_81.addWidget(self.people_change_button)


        self.layout_85.addLayout(self.layout_81)

        self.people_summary = QWidget(self.people_card)
        self.people_summary.setObjectName(u"people_summary")
        self.people_summary.setProperty(u"kind", u"clear")
        self.people_grid = QGridLayout(self.people_summary)
        self.people_grid.setObjectName(u"people_grid")
        self.people_grid.setHorizontalSpacing(14)
        self.people_grid.setVerticalSpacing(8)
        self.people_grid.setContentsMargins(0, 0, 0, 0)

        self.layout_85.addWidget(self.people_summary)

        self.people_form = QWidget(self.people_card)
        self.people_form.setObjectName(u"people_form")
        self.people_form.setProperty(u"kind", u"clear")
        self.layout_84 = QVBoxLayout(self.people_form)
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
        self.gp_agency_label = QLabel(self.people_form)
        self.gp_agency_label.setObjectName(u"gp_agency_label")
        self.gp_agency_label.setProperty(u"kind", u"label")

        self.layout_1025.addWidget(self.gp_agency_label)

        self.gp_agency_problem = QLabel(self.people_form)
        self.gp_agency_problem.setObjectName(u"gp_agency_problem")
        self.gp_agency_problem.setProperty(u"kind", u"problem")
        self.gp_agency_problem.setWordWrap(True)
        self.gp_agency_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1025.addWidget(self.gp_agency_problem)

        self.gp_agency_edit = ChoiceBox(self.people_form)
        self.gp_agency_edit.setObjectName(u"gp_agency_edit")

        self.layout_1025.addWidget(self.gp_agency_edit)


        self.layout_1028.addLayout(self.layout_1025)

        self.layout_1026 = QVBoxLayout()
        self.layout_1026.setSpacing(3)
        self.layout_1026.setObjectName(u"layout_1026")
        self.layout_1026.setContentsMargins(0, 0, 0, 0)
        self.probation_agency_label = QLabel(self.people_form)
        self.probation_agency_label.setObjectName(u"probation_agency_label")
        self.probation_agency_label.setProperty(u"kind", u"label")

        self.layout_1026.addWidget(self.probation_agency_label)

        self.probation_agency_problem = QLabel(self.people_form)
        self.probation_agency_problem.setObjectName(u"probation_agency_problem")
        self.probation_agency_problem.setProperty(u"kind", u"problem")
        self.probation_agency_problem.setWordWrap(True)
        self.probation_agency_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1026.addWidget(self.probation_agency_problem)

        self.probation_agency_edit = ChoiceBox(self.people_form)
        self.probation_agency_edit.setObjectName(u"probation_agency_edit")

        self.layout_1026.addWidget(self.probation_agency_edit)


        self.layout_1028.addLayout(self.layout_1026)

        self.layout_1027 = QVBoxLayout()
        self.layout_1027.setSpacing(3)
        self.layout_1027.setObjectName(u"layout_1027")
        self.layout_1027.setContentsMargins(0, 0, 0, 0)
        self.police_agency_label = QLabel(self.people_form)
        self.police_agency_label.setObjectName(u"police_agency_label")
        self.police_agency_label.setProperty(u"kind", u"label")

        self.layout_1027.addWidget(self.police_agency_label)

        self.police_agency_problem = QLabel(self.people_form)
        self.police_agency_problem.setObjectName(u"police_agency_problem")
        self.police_agency_problem.setProperty(u"kind", u"problem")
        self.police_agency_problem.setWordWrap(True)
        self.police_agency_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1027.addWidget(self.police_agency_problem)

        self.police_agency_edit = ChoiceBox(self.people_form)
        self.police_agency_edit.setObjectName(u"police_agency_edit")

        self.layout_1027.addWidget(self.police_agency_edit)


        self.layout_1028.addLayout(self.layout_1027)


        self.layout_84.addLayout(self.layout_1028)

        self.layout_68 = QVBoxLayout()
        self.layout_68.setSpacing(3)
        self.layout_68.setObjectName(u"layout_68")
        self.layout_68.setContentsMargins(0, 0, 0, 0)
        self.gp_name_label = QLabel(self.people_form)
        self.gp_name_label.setObjectName(u"gp_name_label")
        self.gp_name_label.setProperty(u"kind", u"label")

        self.layout_68.addWidget(self.gp_name_label)

        self.gp_name_problem = QLabel(self.people_form)
        self.gp_name_problem.setObjectName(u"gp_name_problem")
        self.gp_name_problem.setProperty(u"kind", u"problem")
        self.gp_name_problem.setWordWrap(True)
        self.gp_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_68.addWidget(self.gp_name_problem)

        self.gp_name_edit = QLineEdit(self.people_form)
        self.gp_name_edit.setObjectName(u"gp_name_edit")

        self.layout_68.addWidget(self.gp_name_edit)


        self.layout_84.addLayout(self.layout_68)

        self.layout_69 = QVBoxLayout()
        self.layout_69.setSpacing(3)
        self.layout_69.setObjectName(u"layout_69")
        self.layout_69.setContentsMargins(0, 0, 0, 0)
        self.gp_address_label = QLabel(self.people_form)
        self.gp_address_label.setObjectName(u"gp_address_label")
        self.gp_address_label.setProperty(u"kind", u"label")

        self.layout_69.addWidget(self.gp_address_label)

        self.gp_address_problem = QLabel(self.people_form)
        self.gp_address_problem.setObjectName(u"gp_address_problem")
        self.gp_address_problem.setProperty(u"kind", u"problem")
        self.gp_address_problem.setWordWrap(True)
        self.gp_address_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_69.addWidget(self.gp_address_problem)

        self.gp_address_edit = QLineEdit(self.people_form)
        self.gp_address_edit.setObjectName(u"gp_address_edit")

        self.layout_69.addWidget(self.gp_address_edit)


        self.layout_84.addLayout(self.layout_69)

        self.layout_70 = QVBoxLayout()
        self.layout_70.setSpacing(3)
        self.layout_70.setObjectName(u"layout_70")
        self.layout_70.setContentsMargins(0, 0, 0, 0)
        self.gp_phone_label = QLabel(self.people_form)
        self.gp_phone_label.setObjectName(u"gp_phone_label")
        self.gp_phone_label.setProperty(u"kind", u"label")

        self.layout_70.addWidget(self.gp_phone_label)

        self.gp_phone_problem = QLabel(self.people_form)
        self.gp_phone_problem.setObjectName(u"gp_phone_problem")
        self.gp_phone_problem.setProperty(u"kind", u"problem")
        self.gp_phone_problem.setWordWrap(True)
        self.gp_phone_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_70.addWidget(self.gp_phone_problem)

        self.gp_phone_edit = QLineEdit(self.people_form)
        self.gp_phone_edit.setObjectName(u"gp_phone_edit")

        self.layout_70.addWidget(self.gp_phone_edit)


        self.layout_84.addLayout(self.layout_70)

        self.layout_71 = QVBoxLayout()
        self.layout_71.setSpacing(3)
        self.layout_71.setObjectName(u"layout_71")
        self.layout_71.setContentsMargins(0, 0, 0, 0)
        self.probation_name_label = QLabel(self.people_form)
        self.probation_name_label.setObjectName(u"probation_name_label")
        self.probation_name_label.setProperty(u"kind", u"label")

        self.layout_71.addWidget(self.probation_name_label)

        self.probation_name_problem = QLabel(self.people_form)
        self.probation_name_problem.setObjectName(u"probation_name_problem")
        self.probation_name_problem.setProperty(u"kind", u"problem")
        self.probation_name_problem.setWordWrap(True)
        self.probation_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_71.addWidget(self.probation_name_problem)

        self.probation_name_edit = QLineEdit(self.people_form)
        self.probation_name_edit.setObjectName(u"probation_name_edit")

        self.layout_71.addWidget(self.probation_name_edit)


        self.layout_84.addLayout(self.layout_71)

        self.layout_72 = QVBoxLayout()
        self.layout_72.setSpacing(3)
        self.layout_72.setObjectName(u"layout_72")
        self.layout_72.setContentsMargins(0, 0, 0, 0)
        self.probation_organisation_label = QLabel(self.people_form)
        self.probation_organisation_label.setObjectName(u"probation_organisation_label")
        self.probation_organisation_label.setProperty(u"kind", u"label")

        self.layout_72.addWidget(self.probation_organisation_label)

        self.probation_organisation_problem = QLabel(self.people_form)
        self.probation_organisation_problem.setObjectName(u"probation_organisation_problem")
        self.probation_organisation_problem.setProperty(u"kind", u"problem")
        self.probation_organisation_problem.setWordWrap(True)
        self.probation_organisation_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_72.addWidget(self.probation_organisation_problem)

        self.probation_organisation_edit = QLineEdit(self.people_form)
        self.probation_organisation_edit.setObjectName(u"probation_organisation_edit")

        self.layout_72.addWidget(self.probation_organisation_edit)


        self.layout_84.addLayout(self.layout_72)

        self.layout_73 = QVBoxLayout()
        self.layout_73.setSpacing(3)
        self.layout_73.setObjectName(u"layout_73")
        self.layout_73.setContentsMargins(0, 0, 0, 0)
        self.probation_address_label = QLabel(self.people_form)
        self.probation_address_label.setObjectName(u"probation_address_label")
        self.probation_address_label.setProperty(u"kind", u"label")

        self.layout_73.addWidget(self.probation_address_label)

        self.probation_address_problem = QLabel(self.people_form)
        self.probation_address_problem.setObjectName(u"probation_address_problem")
        self.probation_address_problem.setProperty(u"kind", u"problem")
        self.probation_address_problem.setWordWrap(True)
        self.probation_address_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_73.addWidget(self.probation_address_problem)

        self.probation_address_edit = QLineEdit(self.people_form)
        self.probation_address_edit.setObjectName(u"probation_address_edit")

        self.layout_73.addWidget(self.probation_address_edit)


        self.layout_84.addLayout(self.layout_73)

        self.layout_74 = QVBoxLayout()
        self.layout_74.setSpacing(3)
        self.layout_74.setObjectName(u"layout_74")
        self.layout_74.setContentsMargins(0, 0, 0, 0)
        self.probation_phone_label = QLabel(self.people_form)
        self.probation_phone_label.setObjectName(u"probation_phone_label")
        self.probation_phone_label.setProperty(u"kind", u"label")

        self.layout_74.addWidget(self.probation_phone_label)

        self.probation_phone_problem = QLabel(self.people_form)
        self.probation_phone_problem.setObjectName(u"probation_phone_problem")
        self.probation_phone_problem.setProperty(u"kind", u"problem")
        self.probation_phone_problem.setWordWrap(True)
        self.probation_phone_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_74.addWidget(self.probation_phone_problem)

        self.probation_phone_edit = QLineEdit(self.people_form)
        self.probation_phone_edit.setObjectName(u"probation_phone_edit")

        self.layout_74.addWidget(self.probation_phone_edit)


        self.layout_84.addLayout(self.layout_74)

        self.layout_75 = QVBoxLayout()
        self.layout_75.setSpacing(3)
        self.layout_75.setObjectName(u"layout_75")
        self.layout_75.setContentsMargins(0, 0, 0, 0)
        self.police_name_label = QLabel(self.people_form)
        self.police_name_label.setObjectName(u"police_name_label")
        self.police_name_label.setProperty(u"kind", u"label")

        self.layout_75.addWidget(self.police_name_label)

        self.police_name_problem = QLabel(self.people_form)
        self.police_name_problem.setObjectName(u"police_name_problem")
        self.police_name_problem.setProperty(u"kind", u"problem")
        self.police_name_problem.setWordWrap(True)
        self.police_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_75.addWidget(self.police_name_problem)

        self.police_name_edit = QLineEdit(self.people_form)
        self.police_name_edit.setObjectName(u"police_name_edit")

        self.layout_75.addWidget(self.police_name_edit)


        self.layout_84.addLayout(self.layout_75)

        self.layout_76 = QVBoxLayout()
        self.layout_76.setSpacing(3)
        self.layout_76.setObjectName(u"layout_76")
        self.layout_76.setContentsMargins(0, 0, 0, 0)
        self.police_organisation_label = QLabel(self.people_form)
        self.police_organisation_label.setObjectName(u"police_organisation_label")
        self.police_organisation_label.setProperty(u"kind", u"label")

        self.layout_76.addWidget(self.police_organisation_label)

        self.police_organisation_problem = QLabel(self.people_form)
        self.police_organisation_problem.setObjectName(u"police_organisation_problem")
        self.police_organisation_problem.setProperty(u"kind", u"problem")
        self.police_organisation_problem.setWordWrap(True)
        self.police_organisation_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_76.addWidget(self.police_organisation_problem)

        self.police_organisation_edit = QLineEdit(self.people_form)
        self.police_organisation_edit.setObjectName(u"police_organisation_edit")

        self.layout_76.addWidget(self.police_organisation_edit)


        self.layout_84.addLayout(self.layout_76)

        self.layout_77 = QVBoxLayout()
        self.layout_77.setSpacing(3)
        self.layout_77.setObjectName(u"layout_77")
        self.layout_77.setContentsMargins(0, 0, 0, 0)
        self.police_address_label = QLabel(self.people_form)
        self.police_address_label.setObjectName(u"police_address_label")
        self.police_address_label.setProperty(u"kind", u"label")

        self.layout_77.addWidget(self.police_address_label)

        self.police_address_problem = QLabel(self.people_form)
        self.police_address_problem.setObjectName(u"police_address_problem")
        self.police_address_problem.setProperty(u"kind", u"problem")
        self.police_address_problem.setWordWrap(True)
        self.police_address_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_77.addWidget(self.police_address_problem)

        self.police_address_edit = QLineEdit(self.people_form)
        self.police_address_edit.setObjectName(u"police_address_edit")

        self.layout_77.addWidget(self.police_address_edit)


        self.layout_84.addLayout(self.layout_77)

        self.layout_78 = QVBoxLayout()
        self.layout_78.setSpacing(3)
        self.layout_78.setObjectName(u"layout_78")
        self.layout_78.setContentsMargins(0, 0, 0, 0)
        self.police_phone_label = QLabel(self.people_form)
        self.police_phone_label.setObjectName(u"police_phone_label")
        self.police_phone_label.setProperty(u"kind", u"label")

        self.layout_78.addWidget(self.police_phone_label)

        self.police_phone_problem = QLabel(self.people_form)
        self.police_phone_problem.setObjectName(u"police_phone_problem")
        self.police_phone_problem.setProperty(u"kind", u"problem")
        self.police_phone_problem.setWordWrap(True)
        self.police_phone_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_78.addWidget(self.police_phone_problem)

        self.police_phone_edit = QLineEdit(self.people_form)
        self.police_phone_edit.setObjectName(u"police_phone_edit")

        self.layout_78.addWidget(self.police_phone_edit)


        self.layout_84.addLayout(self.layout_78)

        self.people_form_problem = QLabel(self.people_form)
        self.people_form_problem.setObjectName(u"people_form_problem")
        self.people_form_problem.setProperty(u"kind", u"problem")
        self.people_form_problem.setWordWrap(True)

        self.layout_84.addWidget(self.people_form_problem)

        self.layout_83 = QHBoxLayout()
        self.layout_83.setObjectName(u"layout_83")
        self.layout_83.setContentsMargins(0, 0, 0, 0)
        self.people_save_button = QPushButton(self.people_form)
        self.people_save_button.setObjectName(u"people_save_button")
        self.people_save_button.setProperty(u"kind", u"primary")

        self.layout_83.addWidget(self.people_save_button)

        self.people_cancel_button = QPushButton(self.people_form)
        self.people_cancel_button.setObjectName(u"people_cancel_button")
        self.people_cancel_button.setProperty(u"kind", u"text")

        self.layout_83.addWidget(self.people_cancel_button)

        self.spacer_82 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_83.addItem(self.spacer_82)

        self.people_saved_label = QLabel(self.people_form)
        self.people_saved_label.setObjectName(u"people_saved_label")
        self.people_saved_label.setProperty(u"kind", u"hint")

        self.layout_83.addWidget(self.people_saved_label)


        self.layout_84.addLayout(self.layout_83)


        self.layout_85.addWidget(self.people_form)


        self.layout_91.addWidget(self.people_card)

        self.appointments_card = QFrame(self.content)
        self.appointments_card.setObjectName(u"appointments_card")
        self.appointments_card.setProperty(u"kind", u"card")
        self.layout_89 = QVBoxLayout(self.appointments_card)
        self.layout_89.setSpacing(8)
        self.layout_89.setObjectName(u"layout_89")
        self.layout_89.setContentsMargins(16, 12, 16, 14)
        self.layout_88 = QHBoxLayout()
        self.layout_88.setObjectName(u"layout_88")
        self.layout_88.setContentsMargins(0, 0, 0, 0)
        self.label_86 = QLabel(self.appointments_card)
        self.label_86.setObjectName(u"label_86")
        self.label_86.setTextFormat(Qt.TextFormat.PlainText)
        self.label_86.setProperty(u"kind", u"h3")

        self.layout_88.addWidget(self.label_86)

        self.spacer_87 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_88.addItem(self.spacer_87)

        self.book_button = QPushButton(self.appointments_card)
        self.book_button.setObjectName(u"book_button")
        self.book_button.setProperty(u"kind", u"text")

        self.layout_88.addWidget(self.book_button)


        self.layout_89.addLayout(self.layout_88)

        self.appointments_layout = QVBoxLayout()
        self.appointments_layout.setSpacing(4)
        self.appointments_layout.setObjectName(u"appointments_layout")
        self.appointments_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_89.addLayout(self.appointments_layout)


        self.layout_91.addWidget(self.appointments_card)

        self.spacer_90 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_91.addItem(self.spacer_90)


        self.layout_92.addLayout(self.layout_91)

        self.layout_92.setStretch(0, 68)
        self.layout_92.setStretch(1, 32)
        self.scroll.setWidget(self.content)

        self.layout_93.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.given_names_label.setBuddy(self.given_names_edit)
        self.family_name_label.setBuddy(self.family_name_edit)
        self.preferred_name_label.setBuddy(self.preferred_name_edit)
        self.birth_date_label.setBuddy(self.birth_date_edit)
        self.gender_label.setBuddy(self.gender_edit)
        self.nhs_number_label.setBuddy(self.nhs_number_edit)
        self.lives_with_label.setBuddy(self.lives_with_edit)
        self.first_language_label.setBuddy(self.first_language_edit)
        self.letter_point_size_label.setBuddy(self.letter_point_size_edit)
        self.lead_id_label.setBuddy(self.lead_id_edit)
        self.nhs_number_status_label.setBuddy(self.nhs_number_status_edit)
        self.address_label.setBuddy(self.address_edit)
        self.postcode_label.setBuddy(self.postcode_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.voicemail_is_safe_label.setBuddy(self.voicemail_is_safe_edit)
        self.post_is_safe_label.setBuddy(self.post_is_safe_edit)
        self.address_kind_label.setBuddy(self.address_kind_edit)
        self.correspondence_address_label.setBuddy(self.correspondence_address_edit)
        self.correspondence_postcode_label.setBuddy(self.correspondence_postcode_edit)
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
        self.allergy_state_label.setBuddy(self.allergy_state_edit)
        self.allergies_label.setBuddy(self.allergies_edit)
        self.staff_safety_label.setBuddy(self.staff_safety_edit)
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
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ClientFileTab)

        QMetaObject.connectSlotsByName(ClientFileTab)
    # setupUi

    def retranslateUi(self, ClientFileTab):
        self.label_17.setText(QCoreApplication.translate("ClientFileTab", u"Personal details", None))
        self.personal_editing.setText(QCoreApplication.translate("ClientFileTab", u"Editing", None))
        self.personal_change_button.setText(QCoreApplication.translate("ClientFileTab", u"Edit", None))
        self.title_label.setText(QCoreApplication.translate("ClientFileTab", u"Title (optional)", None))
        self.given_names_label.setText(QCoreApplication.translate("ClientFileTab", u"First names", None))
        self.family_name_label.setText(QCoreApplication.translate("ClientFileTab", u"Last name", None))
        self.preferred_name_label.setText(QCoreApplication.translate("ClientFileTab", u"Preferred name (optional)", None))
        self.birth_date_label.setText(QCoreApplication.translate("ClientFileTab", u"Date of birth", None))
        self.gender_label.setText(QCoreApplication.translate("ClientFileTab", u"Gender", None))
        self.nhs_number_label.setText(QCoreApplication.translate("ClientFileTab", u"NHS number", None))
        self.lives_with_label.setText(QCoreApplication.translate("ClientFileTab", u"Lives with", None))
        self.first_language_label.setText(QCoreApplication.translate("ClientFileTab", u"First language and interpreter", None))
        self.letter_point_size_label.setText(QCoreApplication.translate("ClientFileTab", u"Size of type in letters", None))
        self.lead_id_label.setText(QCoreApplication.translate("ClientFileTab", u"Lead", None))
        self.nhs_number_status_label.setText(QCoreApplication.translate("ClientFileTab", u"How sure is the NHS number", None))
        self.interpreter_label.setText(QCoreApplication.translate("ClientFileTab", u"Interpreter needed", None))
        self.communication_needs_label.setText(QCoreApplication.translate("ClientFileTab", u"Information and communication needs (optional)", None))
        self.hint_1005.setText(QCoreApplication.translate("ClientFileTab", u"Letters are checked against these. Large print is set above.", None))
        self.personal_save_button.setText(QCoreApplication.translate("ClientFileTab", u"Save personal details", None))
        self.personal_cancel_button.setText(QCoreApplication.translate("ClientFileTab", u"Cancel", None))
        self.label_33.setText(QCoreApplication.translate("ClientFileTab", u"Contact details", None))
        self.contact_editing.setText(QCoreApplication.translate("ClientFileTab", u"Editing", None))
        self.contact_change_button.setText(QCoreApplication.translate("ClientFileTab", u"Edit", None))
        self.address_label.setText(QCoreApplication.translate("ClientFileTab", u"Address", None))
        self.postcode_label.setText(QCoreApplication.translate("ClientFileTab", u"Postcode", None))
        self.phone_label.setText(QCoreApplication.translate("ClientFileTab", u"Mobile phone", None))
        self.email_label.setText(QCoreApplication.translate("ClientFileTab", u"Email (optional)", None))
        self.voicemail_is_safe_label.setText(QCoreApplication.translate("ClientFileTab", u"Safe to leave a voicemail?", None))
        self.post_is_safe_label.setText(QCoreApplication.translate("ClientFileTab", u"Safe to send post to this address?", None))
        self.address_kind_label.setText(QCoreApplication.translate("ClientFileTab", u"Kind of address", None))
        self.text_is_safe_label.setText(QCoreApplication.translate("ClientFileTab", u"Text message safe", None))
        self.correspondence_address_label.setText(QCoreApplication.translate("ClientFileTab", u"Address for correspondence (optional)", None))
        self.hint_1010.setText(QCoreApplication.translate("ClientFileTab", u"Only if letters go somewhere else. \u201cPost safe: No\u201d means do not post.", None))
        self.correspondence_postcode_label.setText(QCoreApplication.translate("ClientFileTab", u"Its postcode (optional)", None))
        self.other_phones_label.setText(QCoreApplication.translate("ClientFileTab", u"Further phone numbers (optional)", None))
        self.past_addresses_label.setText(QCoreApplication.translate("ClientFileTab", u"Earlier addresses (optional)", None))
        self.contact_save_button.setText(QCoreApplication.translate("ClientFileTab", u"Save contact details", None))
        self.contact_cancel_button.setText(QCoreApplication.translate("ClientFileTab", u"Cancel", None))
        self.label_48.setText(QCoreApplication.translate("ClientFileTab", u"Referral and legal status", None))
        self.referral_editing.setText(QCoreApplication.translate("ClientFileTab", u"Editing", None))
        self.referral_change_button.setText(QCoreApplication.translate("ClientFileTab", u"Edit", None))
        self.referred_on_label.setText(QCoreApplication.translate("ClientFileTab", u"Referred on", None))
        self.referral_source_label.setText(QCoreApplication.translate("ClientFileTab", u"Source", None))
        self.referrer_label.setText(QCoreApplication.translate("ClientFileTab", u"Referrer", None))
        self.legal_status_label.setText(QCoreApplication.translate("ClientFileTab", u"Legal status", None))
        self.referral_reason_label.setText(QCoreApplication.translate("ClientFileTab", u"Reason", None))
        self.under_investigation_label.setText(QCoreApplication.translate("ClientFileTab", u"Under police investigation?", None))
        self.referral_agency_label.setText(QCoreApplication.translate("ClientFileTab", u"Agency or team (optional)", None))
        self.relationship_class_label.setText(QCoreApplication.translate("ClientFileTab", u"He knew the person as (optional)", None))
        self.index_behaviours_label.setText(QCoreApplication.translate("ClientFileTab", u"What was done, as referred (optional)", None))
        self.index_period_label.setText(QCoreApplication.translate("ClientFileTab", u"When, in words (optional)", None))
        self.case_holder_label.setText(QCoreApplication.translate("ClientFileTab", u"Who keeps hold of the case", None))
        self.hint_1021.setText(QCoreApplication.translate("ClientFileTab", u"Name, team and phone.", None))
        self.case_holder_agreed_on_label.setText(QCoreApplication.translate("ClientFileTab", u"They agreed on (optional)", None))
        self.referral_save_button.setText(QCoreApplication.translate("ClientFileTab", u"Save referral", None))
        self.referral_cancel_button.setText(QCoreApplication.translate("ClientFileTab", u"Cancel", None))
        self.label_61.setText(QCoreApplication.translate("ClientFileTab", u"Alerts", None))
        self.safety_editing.setText(QCoreApplication.translate("ClientFileTab", u"Editing", None))
        self.safety_change_button.setText(QCoreApplication.translate("ClientFileTab", u"Edit", None))
        self.allergy_state_label.setText(QCoreApplication.translate("ClientFileTab", u"Allergies", None))
        self.allergies_label.setText(QCoreApplication.translate("ClientFileTab", u"Which", None))
        self.alert_state_label.setText(QCoreApplication.translate("ClientFileTab", u"Anything to know before meeting him", None))
        self.staff_safety_label.setText(QCoreApplication.translate("ClientFileTab", u"Staff safety", None))
        self.label_59.setText(QCoreApplication.translate("ClientFileTab", u"For example: two staff at visits", None))
        self.safety_save_button.setText(QCoreApplication.translate("ClientFileTab", u"Save alerts", None))
        self.safety_cancel_button.setText(QCoreApplication.translate("ClientFileTab", u"Cancel", None))
        self.label_79.setText(QCoreApplication.translate("ClientFileTab", u"People involved", None))
        self.people_editing.setText(QCoreApplication.translate("ClientFileTab", u"Editing", None))
        self.people_change_button.setText(QCoreApplication.translate("ClientFileTab", u"Edit", None))
        self.gp_agency_label.setText(QCoreApplication.translate("ClientFileTab", u"GP from the directory", None))
        self.probation_agency_label.setText(QCoreApplication.translate("ClientFileTab", u"Probation from the directory", None))
        self.police_agency_label.setText(QCoreApplication.translate("ClientFileTab", u"Police from the directory", None))
        self.gp_name_label.setText(QCoreApplication.translate("ClientFileTab", u"GP practice", None))
        self.gp_address_label.setText(QCoreApplication.translate("ClientFileTab", u"GP address, on one line", None))
        self.gp_phone_label.setText(QCoreApplication.translate("ClientFileTab", u"GP phone", None))
        self.probation_name_label.setText(QCoreApplication.translate("ClientFileTab", u"Probation practitioner", None))
        self.probation_organisation_label.setText(QCoreApplication.translate("ClientFileTab", u"Office", None))
        self.probation_address_label.setText(QCoreApplication.translate("ClientFileTab", u"Office address, on one line", None))
        self.probation_phone_label.setText(QCoreApplication.translate("ClientFileTab", u"Probation phone", None))
        self.police_name_label.setText(QCoreApplication.translate("ClientFileTab", u"Police officer", None))
        self.police_organisation_label.setText(QCoreApplication.translate("ClientFileTab", u"Police team", None))
        self.police_address_label.setText(QCoreApplication.translate("ClientFileTab", u"Police address, on one line", None))
        self.police_phone_label.setText(QCoreApplication.translate("ClientFileTab", u"Police phone", None))
        self.people_save_button.setText(QCoreApplication.translate("ClientFileTab", u"Save people", None))
        self.people_cancel_button.setText(QCoreApplication.translate("ClientFileTab", u"Cancel", None))
        self.label_86.setText(QCoreApplication.translate("ClientFileTab", u"Appointments", None))
        self.book_button.setText(QCoreApplication.translate("ClientFileTab", u"Book", None))
        pass
    # retranslateUi

