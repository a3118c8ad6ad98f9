# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'condition_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.list_fields import RowsField
from recolo_desktop.ui.kit.text_box import TextBox

class Ui_ConditionDialog(object):
    def setupUi(self, ConditionDialog):
        if not ConditionDialog.objectName():
            ConditionDialog.setObjectName(u"ConditionDialog")
        ConditionDialog.setMinimumSize(QSize(760, 0))
        self.layout_29 = QVBoxLayout(ConditionDialog)
        self.layout_29.setSpacing(7)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(24, 16, 24, 16)
        self.scroll = QScrollArea(ConditionDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.content.setProperty(u"kind", u"clear")
        self.layout_3005 = QVBoxLayout(self.content)
        self.layout_3005.setSpacing(7)
        self.layout_3005.setObjectName(u"layout_3005")
        self.layout_3005.setContentsMargins(4, 2, 12, 2)
        self.label_1 = QLabel(self.content)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_3005.addWidget(self.label_1)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(16)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.category_label = QLabel(self.content)
        self.category_label.setObjectName(u"category_label")
        self.category_label.setProperty(u"kind", u"label")

        self.layout_2.addWidget(self.category_label)

        self.category_problem = QLabel(self.content)
        self.category_problem.setObjectName(u"category_problem")
        self.category_problem.setProperty(u"kind", u"problem")
        self.category_problem.setWordWrap(True)
        self.category_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2.addWidget(self.category_problem)

        self.category_edit = ChoiceBox(self.content)
        self.category_edit.setObjectName(u"category_edit")

        self.layout_2.addWidget(self.category_edit)


        self.layout_5.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.number_on_face_label = QLabel(self.content)
        self.number_on_face_label.setObjectName(u"number_on_face_label")
        self.number_on_face_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.number_on_face_label)

        self.number_on_face_problem = QLabel(self.content)
        self.number_on_face_problem.setObjectName(u"number_on_face_problem")
        self.number_on_face_problem.setProperty(u"kind", u"problem")
        self.number_on_face_problem.setWordWrap(True)
        self.number_on_face_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.number_on_face_problem)

        self.number_on_face_edit = QLineEdit(self.content)
        self.number_on_face_edit.setObjectName(u"number_on_face_edit")
        self.number_on_face_edit.setMaximumSize(QSize(120, 16777215))

        self.layout_3.addWidget(self.number_on_face_edit)


        self.layout_5.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.polarity_label = QLabel(self.content)
        self.polarity_label.setObjectName(u"polarity_label")
        self.polarity_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.polarity_label)

        self.polarity_problem = QLabel(self.content)
        self.polarity_problem.setObjectName(u"polarity_problem")
        self.polarity_problem.setProperty(u"kind", u"problem")
        self.polarity_problem.setWordWrap(True)
        self.polarity_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.polarity_problem)

        self.polarity_edit = SegmentedChoice(self.content)
        self.polarity_edit.setObjectName(u"polarity_edit")
        self.polarity_edit.setProperty(u"options", u"polarity")

        self.layout_4.addWidget(self.polarity_edit)


        self.layout_5.addLayout(self.layout_4)


        self.layout_3005.addLayout(self.layout_5)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.verbatim_label = QLabel(self.content)
        self.verbatim_label.setObjectName(u"verbatim_label")
        self.verbatim_label.setProperty(u"kind", u"label")

        self.layout_7.addWidget(self.verbatim_label)

        self.label_6 = QLabel(self.content)
        self.label_6.setObjectName(u"label_6")
        self.label_6.setTextFormat(Qt.TextFormat.PlainText)
        self.label_6.setWordWrap(True)
        self.label_6.setProperty(u"kind", u"hint")

        self.layout_7.addWidget(self.label_6)

        self.verbatim_problem = QLabel(self.content)
        self.verbatim_problem.setObjectName(u"verbatim_problem")
        self.verbatim_problem.setProperty(u"kind", u"problem")
        self.verbatim_problem.setWordWrap(True)
        self.verbatim_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_7.addWidget(self.verbatim_problem)

        self.verbatim_edit = TextBox(self.content)
        self.verbatim_edit.setObjectName(u"verbatim_edit")

        self.layout_7.addWidget(self.verbatim_edit)


        self.layout_3005.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.plain_reading_label = QLabel(self.content)
        self.plain_reading_label.setObjectName(u"plain_reading_label")
        self.plain_reading_label.setProperty(u"kind", u"label")

        self.layout_8.addWidget(self.plain_reading_label)

        self.plain_reading_problem = QLabel(self.content)
        self.plain_reading_problem.setObjectName(u"plain_reading_problem")
        self.plain_reading_problem.setProperty(u"kind", u"problem")
        self.plain_reading_problem.setWordWrap(True)
        self.plain_reading_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_8.addWidget(self.plain_reading_problem)

        self.plain_reading_edit = TextBox(self.content)
        self.plain_reading_edit.setObjectName(u"plain_reading_edit")

        self.layout_8.addWidget(self.plain_reading_edit)


        self.layout_3005.addLayout(self.layout_8)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(16)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.protected_label = QLabel(self.content)
        self.protected_label.setObjectName(u"protected_label")
        self.protected_label.setProperty(u"kind", u"label")

        self.layout_10.addWidget(self.protected_label)

        self.label_9 = QLabel(self.content)
        self.label_9.setObjectName(u"label_9")
        self.label_9.setTextFormat(Qt.TextFormat.PlainText)
        self.label_9.setWordWrap(True)
        self.label_9.setProperty(u"kind", u"hint")

        self.layout_10.addWidget(self.label_9)

        self.protected_problem = QLabel(self.content)
        self.protected_problem.setObjectName(u"protected_problem")
        self.protected_problem.setProperty(u"kind", u"problem")
        self.protected_problem.setWordWrap(True)
        self.protected_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_10.addWidget(self.protected_problem)

        self.protected_edit = QLineEdit(self.content)
        self.protected_edit.setObjectName(u"protected_edit")

        self.layout_10.addWidget(self.protected_edit)


        self.layout_13.addLayout(self.layout_10)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.channels_label = QLabel(self.content)
        self.channels_label.setObjectName(u"channels_label")
        self.channels_label.setProperty(u"kind", u"label")

        self.layout_12.addWidget(self.channels_label)

        self.label_11 = QLabel(self.content)
        self.label_11.setObjectName(u"label_11")
        self.label_11.setTextFormat(Qt.TextFormat.PlainText)
        self.label_11.setWordWrap(True)
        self.label_11.setProperty(u"kind", u"hint")

        self.layout_12.addWidget(self.label_11)

        self.channels_problem = QLabel(self.content)
        self.channels_problem.setObjectName(u"channels_problem")
        self.channels_problem.setProperty(u"kind", u"problem")
        self.channels_problem.setWordWrap(True)
        self.channels_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_12.addWidget(self.channels_problem)

        self.channels_edit = QLineEdit(self.content)
        self.channels_edit.setObjectName(u"channels_edit")

        self.layout_12.addWidget(self.channels_edit)


        self.layout_13.addLayout(self.layout_12)


        self.layout_3005.addLayout(self.layout_13)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(16)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.content)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"kind", u"label")

        self.layout_14.addWidget(self.place_label)

        self.place_problem = QLabel(self.content)
        self.place_problem.setObjectName(u"place_problem")
        self.place_problem.setProperty(u"kind", u"problem")
        self.place_problem.setWordWrap(True)
        self.place_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_14.addWidget(self.place_problem)

        self.place_edit = QLineEdit(self.content)
        self.place_edit.setObjectName(u"place_edit")

        self.layout_14.addWidget(self.place_edit)


        self.layout_17.addLayout(self.layout_14)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.metres_label = QLabel(self.content)
        self.metres_label.setObjectName(u"metres_label")
        self.metres_label.setProperty(u"kind", u"label")

        self.layout_15.addWidget(self.metres_label)

        self.metres_problem = QLabel(self.content)
        self.metres_problem.setObjectName(u"metres_problem")
        self.metres_problem.setProperty(u"kind", u"problem")
        self.metres_problem.setWordWrap(True)
        self.metres_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_15.addWidget(self.metres_problem)

        self.metres_edit = QLineEdit(self.content)
        self.metres_edit.setObjectName(u"metres_edit")
        self.metres_edit.setMaximumSize(QSize(110, 16777215))

        self.layout_15.addWidget(self.metres_edit)


        self.layout_17.addLayout(self.layout_15)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.zone_mode_label = QLabel(self.content)
        self.zone_mode_label.setObjectName(u"zone_mode_label")
        self.zone_mode_label.setProperty(u"kind", u"label")

        self.layout_16.addWidget(self.zone_mode_label)

        self.zone_mode_problem = QLabel(self.content)
        self.zone_mode_problem.setObjectName(u"zone_mode_problem")
        self.zone_mode_problem.setProperty(u"kind", u"problem")
        self.zone_mode_problem.setWordWrap(True)
        self.zone_mode_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_16.addWidget(self.zone_mode_problem)

        self.zone_mode_edit = ChoiceBox(self.content)
        self.zone_mode_edit.setObjectName(u"zone_mode_edit")
        self.zone_mode_edit.setProperty(u"options", u"zone_mode")

        self.layout_16.addWidget(self.zone_mode_edit)


        self.layout_17.addLayout(self.layout_16)


        self.layout_3005.addLayout(self.layout_17)

        self.layout_2012 = QHBoxLayout()
        self.layout_2012.setSpacing(16)
        self.layout_2012.setObjectName(u"layout_2012")
        self.layout_2012.setContentsMargins(0, 0, 0, 0)
        self.layout_2010 = QVBoxLayout()
        self.layout_2010.setSpacing(3)
        self.layout_2010.setObjectName(u"layout_2010")
        self.layout_2010.setContentsMargins(0, 0, 0, 0)
        self.place_kind_label = QLabel(self.content)
        self.place_kind_label.setObjectName(u"place_kind_label")
        self.place_kind_label.setProperty(u"kind", u"label")

        self.layout_2010.addWidget(self.place_kind_label)

        self.place_kind_problem = QLabel(self.content)
        self.place_kind_problem.setObjectName(u"place_kind_problem")
        self.place_kind_problem.setProperty(u"kind", u"problem")
        self.place_kind_problem.setWordWrap(True)
        self.place_kind_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2010.addWidget(self.place_kind_problem)

        self.place_kind_edit = ChoiceBox(self.content)
        self.place_kind_edit.setObjectName(u"place_kind_edit")
        self.place_kind_edit.setProperty(u"options", u"kind_of_place")

        self.layout_2010.addWidget(self.place_kind_edit)


        self.layout_2012.addLayout(self.layout_2010)

        self.layout_2011 = QVBoxLayout()
        self.layout_2011.setSpacing(3)
        self.layout_2011.setObjectName(u"layout_2011")
        self.layout_2011.setContentsMargins(0, 0, 0, 0)
        self.map_page_label = QLabel(self.content)
        self.map_page_label.setObjectName(u"map_page_label")
        self.map_page_label.setProperty(u"kind", u"label")

        self.layout_2011.addWidget(self.map_page_label)

        self.map_page_problem = QLabel(self.content)
        self.map_page_problem.setObjectName(u"map_page_problem")
        self.map_page_problem.setProperty(u"kind", u"problem")
        self.map_page_problem.setWordWrap(True)
        self.map_page_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2011.addWidget(self.map_page_problem)

        self.map_page_edit = QLineEdit(self.content)
        self.map_page_edit.setObjectName(u"map_page_edit")

        self.layout_2011.addWidget(self.map_page_edit)


        self.layout_2012.addLayout(self.layout_2011)


        self.layout_3005.addLayout(self.layout_2012)

        self.layout_22 = QHBoxLayout()
        self.layout_22.setSpacing(16)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(3)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.windows_label = QLabel(self.content)
        self.windows_label.setObjectName(u"windows_label")
        self.windows_label.setProperty(u"kind", u"label")

        self.layout_19.addWidget(self.windows_label)

        self.label_18 = QLabel(self.content)
        self.label_18.setObjectName(u"label_18")
        self.label_18.setTextFormat(Qt.TextFormat.PlainText)
        self.label_18.setWordWrap(True)
        self.label_18.setProperty(u"kind", u"hint")

        self.layout_19.addWidget(self.label_18)

        self.windows_problem = QLabel(self.content)
        self.windows_problem.setObjectName(u"windows_problem")
        self.windows_problem.setProperty(u"kind", u"problem")
        self.windows_problem.setWordWrap(True)
        self.windows_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_19.addWidget(self.windows_problem)

        self.windows_edit = TextBox(self.content)
        self.windows_edit.setObjectName(u"windows_edit")

        self.layout_19.addWidget(self.windows_edit)


        self.layout_22.addLayout(self.layout_19)


        self.layout_3005.addLayout(self.layout_22)

        self.layout_25 = QHBoxLayout()
        self.layout_25.setSpacing(16)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.layout_2013 = QVBoxLayout()
        self.layout_2013.setSpacing(3)
        self.layout_2013.setObjectName(u"layout_2013")
        self.layout_2013.setContentsMargins(0, 0, 0, 0)
        self.starts_on_label = QLabel(self.content)
        self.starts_on_label.setObjectName(u"starts_on_label")
        self.starts_on_label.setProperty(u"kind", u"label")

        self.layout_2013.addWidget(self.starts_on_label)

        self.starts_on_problem = QLabel(self.content)
        self.starts_on_problem.setObjectName(u"starts_on_problem")
        self.starts_on_problem.setProperty(u"kind", u"problem")
        self.starts_on_problem.setWordWrap(True)
        self.starts_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2013.addWidget(self.starts_on_problem)

        self.starts_on_edit = DateField(self.content)
        self.starts_on_edit.setObjectName(u"starts_on_edit")

        self.layout_2013.addWidget(self.starts_on_edit)


        self.layout_25.addLayout(self.layout_2013)

        self.layout_23 = QVBoxLayout()
        self.layout_23.setSpacing(3)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.ends_on_label = QLabel(self.content)
        self.ends_on_label.setObjectName(u"ends_on_label")
        self.ends_on_label.setProperty(u"kind", u"label")

        self.layout_23.addWidget(self.ends_on_label)

        self.ends_on_problem = QLabel(self.content)
        self.ends_on_problem.setObjectName(u"ends_on_problem")
        self.ends_on_problem.setProperty(u"kind", u"problem")
        self.ends_on_problem.setWordWrap(True)
        self.ends_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_23.addWidget(self.ends_on_problem)

        self.ends_on_edit = DateField(self.content)
        self.ends_on_edit.setObjectName(u"ends_on_edit")

        self.layout_23.addWidget(self.ends_on_edit)


        self.layout_25.addLayout(self.layout_23)

        self.layout_24 = QVBoxLayout()
        self.layout_24.setSpacing(3)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.due_on_label = QLabel(self.content)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setProperty(u"kind", u"label")

        self.layout_24.addWidget(self.due_on_label)

        self.due_on_problem = QLabel(self.content)
        self.due_on_problem.setObjectName(u"due_on_problem")
        self.due_on_problem.setProperty(u"kind", u"problem")
        self.due_on_problem.setWordWrap(True)
        self.due_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_24.addWidget(self.due_on_problem)

        self.due_on_edit = DateField(self.content)
        self.due_on_edit.setObjectName(u"due_on_edit")

        self.layout_24.addWidget(self.due_on_edit)


        self.layout_25.addLayout(self.layout_24)


        self.layout_3005.addLayout(self.layout_25)

        self.layout_2008 = QVBoxLayout()
        self.layout_2008.setSpacing(3)
        self.layout_2008.setObjectName(u"layout_2008")
        self.layout_2008.setContentsMargins(0, 0, 0, 0)
        self.exceptions_label = QLabel(self.content)
        self.exceptions_label.setObjectName(u"exceptions_label")
        self.exceptions_label.setProperty(u"kind", u"label")

        self.layout_2008.addWidget(self.exceptions_label)

        self.hint_2009 = QLabel(self.content)
        self.hint_2009.setObjectName(u"hint_2009")
        self.hint_2009.setProperty(u"kind", u"hint")
        self.hint_2009.setWordWrap(True)

        self.layout_2008.addWidget(self.hint_2009)

        self.exceptions_problem = QLabel(self.content)
        self.exceptions_problem.setObjectName(u"exceptions_problem")
        self.exceptions_problem.setProperty(u"kind", u"problem")
        self.exceptions_problem.setWordWrap(True)
        self.exceptions_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2008.addWidget(self.exceptions_problem)

        self.exceptions_edit = RowsField(self.content)
        self.exceptions_edit.setObjectName(u"exceptions_edit")
        self.exceptions_edit.setProperty(u"columns", u"exceptions")

        self.layout_2008.addWidget(self.exceptions_edit)


        self.layout_3005.addLayout(self.layout_2008)

        self.layout_1007 = QVBoxLayout()
        self.layout_1007.setSpacing(3)
        self.layout_1007.setObjectName(u"layout_1007")
        self.layout_1007.setContentsMargins(0, 0, 0, 0)
        self.wording_is_unclear_problem = QLabel(self.content)
        self.wording_is_unclear_problem.setObjectName(u"wording_is_unclear_problem")
        self.wording_is_unclear_problem.setProperty(u"kind", u"problem")
        self.wording_is_unclear_problem.setWordWrap(True)
        self.wording_is_unclear_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1007.addWidget(self.wording_is_unclear_problem)

        self.wording_is_unclear_edit = QCheckBox(self.content)
        self.wording_is_unclear_edit.setObjectName(u"wording_is_unclear_edit")

        self.layout_1007.addWidget(self.wording_is_unclear_edit)


        self.layout_3005.addLayout(self.layout_1007)

        self.layout_26 = QVBoxLayout()
        self.layout_26.setSpacing(3)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.may_print_to_client_label = QLabel(self.content)
        self.may_print_to_client_label.setObjectName(u"may_print_to_client_label")
        self.may_print_to_client_label.setProperty(u"kind", u"label")

        self.layout_26.addWidget(self.may_print_to_client_label)

        self.may_print_to_client_problem = QLabel(self.content)
        self.may_print_to_client_problem.setObjectName(u"may_print_to_client_problem")
        self.may_print_to_client_problem.setProperty(u"kind", u"problem")
        self.may_print_to_client_problem.setWordWrap(True)
        self.may_print_to_client_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_26.addWidget(self.may_print_to_client_problem)

        self.may_print_to_client_edit = QCheckBox(self.content)
        self.may_print_to_client_edit.setObjectName(u"may_print_to_client_edit")

        self.layout_26.addWidget(self.may_print_to_client_edit)


        self.layout_3005.addLayout(self.layout_26)

        self.scroll.setWidget(self.content)

        self.layout_29.addWidget(self.scroll)

        self.layout_28 = QHBoxLayout()
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(ConditionDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_28.addWidget(self.accept_button)

        self.cancel_button = QPushButton(ConditionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_28.addWidget(self.cancel_button)

        self.spacer_27 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_28.addItem(self.spacer_27)

        self.scan_button = QPushButton(ConditionDialog)
        self.scan_button.setObjectName(u"scan_button")
        self.scan_button.setProperty(u"kind", u"text")

        self.layout_28.addWidget(self.scan_button)


        self.layout_29.addLayout(self.layout_28)

#if QT_CONFIG(shortcut)
        self.category_label.setBuddy(self.category_edit)
        self.number_on_face_label.setBuddy(self.number_on_face_edit)
        self.polarity_label.setBuddy(self.polarity_edit)
        self.verbatim_label.setBuddy(self.verbatim_edit)
        self.plain_reading_label.setBuddy(self.plain_reading_edit)
        self.protected_label.setBuddy(self.protected_edit)
        self.channels_label.setBuddy(self.channels_edit)
        self.place_label.setBuddy(self.place_edit)
        self.metres_label.setBuddy(self.metres_edit)
        self.zone_mode_label.setBuddy(self.zone_mode_edit)
        self.place_kind_label.setBuddy(self.place_kind_edit)
        self.map_page_label.setBuddy(self.map_page_edit)
        self.windows_label.setBuddy(self.windows_edit)
        self.ends_on_label.setBuddy(self.ends_on_edit)
        self.due_on_label.setBuddy(self.due_on_edit)
        self.may_print_to_client_label.setBuddy(self.may_print_to_client_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConditionDialog)

        QMetaObject.connectSlotsByName(ConditionDialog)
    # setupUi

    def retranslateUi(self, ConditionDialog):
        self.label_1.setText(QCoreApplication.translate("ConditionDialog", u"Condition", None))
        self.category_label.setText(QCoreApplication.translate("ConditionDialog", u"Kind", None))
        self.number_on_face_label.setText(QCoreApplication.translate("ConditionDialog", u"Number on the order", None))
        self.polarity_label.setText(QCoreApplication.translate("ConditionDialog", u"The court", None))
        self.verbatim_label.setText(QCoreApplication.translate("ConditionDialog", u"Word for word, as the court wrote it", None))
        self.label_6.setText(QCoreApplication.translate("ConditionDialog", u"Later only a typing slip can be put right; the words as typed stay readable.", None))
        self.plain_reading_label.setText(QCoreApplication.translate("ConditionDialog", u"The team's plain reading (optional)", None))
        self.protected_label.setText(QCoreApplication.translate("ConditionDialog", u"Protects", None))
        self.label_9.setText(QCoreApplication.translate("ConditionDialog", u"Letters with commas: A, B", None))
        self.channels_label.setText(QCoreApplication.translate("ConditionDialog", u"Ways of contact (optional)", None))
        self.label_11.setText(QCoreApplication.translate("ConditionDialog", u"For example: any, or phone, social media", None))
        self.place_label.setText(QCoreApplication.translate("ConditionDialog", u"Place in words (optional)", None))
        self.metres_label.setText(QCoreApplication.translate("ConditionDialog", u"Metres (optional)", None))
        self.zone_mode_label.setText(QCoreApplication.translate("ConditionDialog", u"Zone (optional)", None))
        self.place_kind_label.setText(QCoreApplication.translate("ConditionDialog", u"What the place is (optional)", None))
        self.map_page_label.setText(QCoreApplication.translate("ConditionDialog", u"Page of the document with the map (optional)", None))
        self.windows_label.setText(QCoreApplication.translate("ConditionDialog", u"Times, one a line (optional)", None))
        self.label_18.setText(QCoreApplication.translate("ConditionDialog", u"For example: Mon-Fri 08:00-16:00. Empty means always.", None))
        self.starts_on_label.setText(QCoreApplication.translate("ConditionDialog", u"Own beginning (optional)", None))
        self.ends_on_label.setText(QCoreApplication.translate("ConditionDialog", u"Own end (optional)", None))
        self.due_on_label.setText(QCoreApplication.translate("ConditionDialog", u"To be done by (optional)", None))
        self.exceptions_label.setText(QCoreApplication.translate("ConditionDialog", u"Exceptions, each word for word with its limits (optional)", None))
        self.hint_2009.setText(QCoreApplication.translate("ConditionDialog", u"They hold for this condition only.", None))
        self.wording_is_unclear_edit.setText(QCoreApplication.translate("ConditionDialog", u"The court's wording is unclear", None))
        self.may_print_to_client_label.setText(QCoreApplication.translate("ConditionDialog", u"May be shown to the client in print", None))
        self.accept_button.setText(QCoreApplication.translate("ConditionDialog", u"Keep", None))
        self.cancel_button.setText(QCoreApplication.translate("ConditionDialog", u"Cancel", None))
        self.scan_button.setText(QCoreApplication.translate("ConditionDialog", u"Read the scanned order beside", None))
        pass
    # retranslateUi

