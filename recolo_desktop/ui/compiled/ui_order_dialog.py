# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'order_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.date_field import DateField

class Ui_OrderDialog(object):
    def setupUi(self, OrderDialog):
        if not OrderDialog.objectName():
            OrderDialog.setObjectName(u"OrderDialog")
        OrderDialog.setMinimumSize(QSize(900, 600))
        self.layout_51 = QVBoxLayout(OrderDialog)
        self.layout_51.setObjectName(u"layout_51")
        self.layout_51.setContentsMargins(0, 0, 0, 0)
        self.navy = QFrame(OrderDialog)
        self.navy.setObjectName(u"navy")
        self.navy.setProperty(u"kind", u"navy")
        self.layout_1 = QVBoxLayout(self.navy)
        self.layout_1.setSpacing(1)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 8, 20, 8)
        self.client_label = QLabel(self.navy)
        self.client_label.setObjectName(u"client_label")
        self.client_label.setProperty(u"kind", u"banner-value")

        self.layout_1.addWidget(self.client_label)

        self.identity_label = QLabel(self.navy)
        self.identity_label.setObjectName(u"identity_label")

        self.layout_1.addWidget(self.identity_label)


        self.layout_51.addWidget(self.navy)

        self.scroll = QScrollArea(OrderDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_48 = QVBoxLayout(self.content)
        self.layout_48.setSpacing(12)
        self.layout_48.setObjectName(u"layout_48")
        self.layout_48.setContentsMargins(24, 14, 24, 8)
        self.label_2 = QLabel(self.content)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setTextFormat(Qt.TextFormat.PlainText)
        self.label_2.setProperty(u"kind", u"h1")

        self.layout_48.addWidget(self.label_2)

        self.label_3 = QLabel(self.content)
        self.label_3.setObjectName(u"label_3")
        self.label_3.setTextFormat(Qt.TextFormat.PlainText)
        self.label_3.setWordWrap(True)
        self.label_3.setProperty(u"kind", u"second")

        self.layout_48.addWidget(self.label_3)

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

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.instrument_label = QLabel(self.card_17)
        self.instrument_label.setObjectName(u"instrument_label")
        self.instrument_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.instrument_label)

        self.instrument_problem = QLabel(self.card_17)
        self.instrument_problem.setObjectName(u"instrument_problem")
        self.instrument_problem.setProperty(u"kind", u"problem")
        self.instrument_problem.setWordWrap(True)
        self.instrument_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.instrument_problem)

        self.instrument_edit = ChoiceBox(self.card_17)
        self.instrument_edit.setObjectName(u"instrument_edit")

        self.layout_4.addWidget(self.instrument_edit)


        self.layout_18.addLayout(self.layout_4)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(16)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.court_label = QLabel(self.card_17)
        self.court_label.setObjectName(u"court_label")
        self.court_label.setProperty(u"kind", u"label")

        self.layout_5.addWidget(self.court_label)

        self.court_problem = QLabel(self.card_17)
        self.court_problem.setObjectName(u"court_problem")
        self.court_problem.setProperty(u"kind", u"problem")
        self.court_problem.setWordWrap(True)
        self.court_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5.addWidget(self.court_problem)

        self.court_edit = QLineEdit(self.card_17)
        self.court_edit.setObjectName(u"court_edit")

        self.layout_5.addWidget(self.court_edit)


        self.layout_8.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.order_number_label = QLabel(self.card_17)
        self.order_number_label.setObjectName(u"order_number_label")
        self.order_number_label.setProperty(u"kind", u"label")

        self.layout_6.addWidget(self.order_number_label)

        self.order_number_problem = QLabel(self.card_17)
        self.order_number_problem.setObjectName(u"order_number_problem")
        self.order_number_problem.setProperty(u"kind", u"problem")
        self.order_number_problem.setWordWrap(True)
        self.order_number_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_6.addWidget(self.order_number_problem)

        self.order_number_edit = QLineEdit(self.card_17)
        self.order_number_edit.setObjectName(u"order_number_edit")

        self.layout_6.addWidget(self.order_number_edit)


        self.layout_8.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.case_number_label = QLabel(self.card_17)
        self.case_number_label.setObjectName(u"case_number_label")
        self.case_number_label.setProperty(u"kind", u"label")

        self.layout_7.addWidget(self.case_number_label)

        self.case_number_problem = QLabel(self.card_17)
        self.case_number_problem.setObjectName(u"case_number_problem")
        self.case_number_problem.setProperty(u"kind", u"problem")
        self.case_number_problem.setWordWrap(True)
        self.case_number_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_7.addWidget(self.case_number_problem)

        self.case_number_edit = QLineEdit(self.card_17)
        self.case_number_edit.setObjectName(u"case_number_edit")

        self.layout_7.addWidget(self.case_number_edit)


        self.layout_8.addLayout(self.layout_7)


        self.layout_18.addLayout(self.layout_8)

        self.layout_2003 = QHBoxLayout()
        self.layout_2003.setSpacing(16)
        self.layout_2003.setObjectName(u"layout_2003")
        self.layout_2003.setContentsMargins(0, 0, 0, 0)
        self.layout_2001 = QVBoxLayout()
        self.layout_2001.setSpacing(3)
        self.layout_2001.setObjectName(u"layout_2001")
        self.layout_2001.setContentsMargins(0, 0, 0, 0)
        self.statute_basis_label = QLabel(self.card_17)
        self.statute_basis_label.setObjectName(u"statute_basis_label")
        self.statute_basis_label.setProperty(u"kind", u"label")

        self.layout_2001.addWidget(self.statute_basis_label)

        self.statute_basis_problem = QLabel(self.card_17)
        self.statute_basis_problem.setObjectName(u"statute_basis_problem")
        self.statute_basis_problem.setProperty(u"kind", u"problem")
        self.statute_basis_problem.setWordWrap(True)
        self.statute_basis_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2001.addWidget(self.statute_basis_problem)

        self.statute_basis_edit = QLineEdit(self.card_17)
        self.statute_basis_edit.setObjectName(u"statute_basis_edit")

        self.layout_2001.addWidget(self.statute_basis_edit)


        self.layout_2003.addLayout(self.layout_2001)

        self.layout_2002 = QVBoxLayout()
        self.layout_2002.setSpacing(3)
        self.layout_2002.setObjectName(u"layout_2002")
        self.layout_2002.setContentsMargins(0, 0, 0, 0)
        self.offence_label = QLabel(self.card_17)
        self.offence_label.setObjectName(u"offence_label")
        self.offence_label.setProperty(u"kind", u"label")

        self.layout_2002.addWidget(self.offence_label)

        self.offence_problem = QLabel(self.card_17)
        self.offence_problem.setObjectName(u"offence_problem")
        self.offence_problem.setProperty(u"kind", u"problem")
        self.offence_problem.setWordWrap(True)
        self.offence_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2002.addWidget(self.offence_problem)

        self.offence_edit = QLineEdit(self.card_17)
        self.offence_edit.setObjectName(u"offence_edit")

        self.layout_2002.addWidget(self.offence_edit)


        self.layout_2003.addLayout(self.layout_2002)


        self.layout_18.addLayout(self.layout_2003)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(16)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.made_on_label = QLabel(self.card_17)
        self.made_on_label.setObjectName(u"made_on_label")
        self.made_on_label.setProperty(u"kind", u"label")

        self.layout_9.addWidget(self.made_on_label)

        self.made_on_problem = QLabel(self.card_17)
        self.made_on_problem.setObjectName(u"made_on_problem")
        self.made_on_problem.setProperty(u"kind", u"problem")
        self.made_on_problem.setWordWrap(True)
        self.made_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_9.addWidget(self.made_on_problem)

        self.made_on_edit = DateField(self.card_17)
        self.made_on_edit.setObjectName(u"made_on_edit")

        self.layout_9.addWidget(self.made_on_edit)


        self.layout_11.addLayout(self.layout_9)

        self.layout_201 = QVBoxLayout()
        self.layout_201.setSpacing(3)
        self.layout_201.setObjectName(u"layout_201")
        self.layout_201.setContentsMargins(0, 0, 0, 0)
        self.starts_on_label = QLabel(self.card_17)
        self.starts_on_label.setObjectName(u"starts_on_label")
        self.starts_on_label.setProperty(u"kind", u"label")

        self.layout_201.addWidget(self.starts_on_label)

        self.starts_on_problem = QLabel(self.card_17)
        self.starts_on_problem.setObjectName(u"starts_on_problem")
        self.starts_on_problem.setProperty(u"kind", u"problem")
        self.starts_on_problem.setWordWrap(True)
        self.starts_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_201.addWidget(self.starts_on_problem)

        self.starts_on_edit = DateField(self.card_17)
        self.starts_on_edit.setObjectName(u"starts_on_edit")

        self.layout_201.addWidget(self.starts_on_edit)


        self.layout_11.addLayout(self.layout_201)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.served_on_label = QLabel(self.card_17)
        self.served_on_label.setObjectName(u"served_on_label")
        self.served_on_label.setProperty(u"kind", u"label")

        self.layout_10.addWidget(self.served_on_label)

        self.served_on_problem = QLabel(self.card_17)
        self.served_on_problem.setObjectName(u"served_on_problem")
        self.served_on_problem.setProperty(u"kind", u"problem")
        self.served_on_problem.setWordWrap(True)
        self.served_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_10.addWidget(self.served_on_problem)

        self.served_on_edit = DateField(self.card_17)
        self.served_on_edit.setObjectName(u"served_on_edit")

        self.layout_10.addWidget(self.served_on_edit)


        self.layout_11.addLayout(self.layout_10)


        self.layout_18.addLayout(self.layout_11)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(16)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.served_how_label = QLabel(self.card_17)
        self.served_how_label.setObjectName(u"served_how_label")
        self.served_how_label.setProperty(u"kind", u"label")

        self.layout_12.addWidget(self.served_how_label)

        self.served_how_problem = QLabel(self.card_17)
        self.served_how_problem.setObjectName(u"served_how_problem")
        self.served_how_problem.setProperty(u"kind", u"problem")
        self.served_how_problem.setWordWrap(True)
        self.served_how_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_12.addWidget(self.served_how_problem)

        self.served_how_edit = ChoiceBox(self.card_17)
        self.served_how_edit.setObjectName(u"served_how_edit")
        self.served_how_edit.setProperty(u"options", u"served_how")

        self.layout_12.addWidget(self.served_how_edit)


        self.layout_13.addLayout(self.layout_12)


        self.layout_18.addLayout(self.layout_13)


        self.layout_48.addWidget(self.card_17)

        self.card_27 = QFrame(self.content)
        self.card_27.setObjectName(u"card_27")
        self.card_27.setProperty(u"kind", u"card")
        self.layout_28 = QVBoxLayout(self.card_27)
        self.layout_28.setSpacing(10)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(16, 12, 16, 14)
        self.layout_26 = QHBoxLayout()
        self.layout_26.setSpacing(8)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.label_24 = QLabel(self.card_27)
        self.label_24.setObjectName(u"label_24")
        self.label_24.setTextFormat(Qt.TextFormat.PlainText)
        self.label_24.setProperty(u"kind", u"h3")

        self.layout_26.addWidget(self.label_24)

        self.spacer_25 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_26.addItem(self.spacer_25)


        self.layout_28.addLayout(self.layout_26)

        self.layout_21 = QHBoxLayout()
        self.layout_21.setSpacing(16)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(3)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.expiry_label = QLabel(self.card_27)
        self.expiry_label.setObjectName(u"expiry_label")
        self.expiry_label.setProperty(u"kind", u"label")

        self.layout_19.addWidget(self.expiry_label)

        self.expiry_problem = QLabel(self.card_27)
        self.expiry_problem.setObjectName(u"expiry_problem")
        self.expiry_problem.setProperty(u"kind", u"problem")
        self.expiry_problem.setWordWrap(True)
        self.expiry_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_19.addWidget(self.expiry_problem)

        self.expiry_edit = ChoiceBox(self.card_27)
        self.expiry_edit.setObjectName(u"expiry_edit")
        self.expiry_edit.setProperty(u"options", u"kind_of_end")

        self.layout_19.addWidget(self.expiry_edit)


        self.layout_21.addLayout(self.layout_19)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.expires_on_label = QLabel(self.card_27)
        self.expires_on_label.setObjectName(u"expires_on_label")
        self.expires_on_label.setProperty(u"kind", u"label")

        self.layout_20.addWidget(self.expires_on_label)

        self.expires_on_problem = QLabel(self.card_27)
        self.expires_on_problem.setObjectName(u"expires_on_problem")
        self.expires_on_problem.setProperty(u"kind", u"problem")
        self.expires_on_problem.setWordWrap(True)
        self.expires_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_20.addWidget(self.expires_on_problem)

        self.expires_on_edit = DateField(self.card_27)
        self.expires_on_edit.setObjectName(u"expires_on_edit")

        self.layout_20.addWidget(self.expires_on_edit)


        self.layout_21.addLayout(self.layout_20)


        self.layout_28.addLayout(self.layout_21)

        self.layout_22 = QVBoxLayout()
        self.layout_22.setSpacing(3)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.expiry_as_written_label = QLabel(self.card_27)
        self.expiry_as_written_label.setObjectName(u"expiry_as_written_label")
        self.expiry_as_written_label.setProperty(u"kind", u"label")

        self.layout_22.addWidget(self.expiry_as_written_label)

        self.expiry_as_written_problem = QLabel(self.card_27)
        self.expiry_as_written_problem.setObjectName(u"expiry_as_written_problem")
        self.expiry_as_written_problem.setProperty(u"kind", u"problem")
        self.expiry_as_written_problem.setWordWrap(True)
        self.expiry_as_written_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_22.addWidget(self.expiry_as_written_problem)

        self.expiry_as_written_edit = QLineEdit(self.card_27)
        self.expiry_as_written_edit.setObjectName(u"expiry_as_written_edit")

        self.layout_22.addWidget(self.expiry_as_written_edit)


        self.layout_28.addLayout(self.layout_22)

        self.layout_23 = QVBoxLayout()
        self.layout_23.setSpacing(3)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.expiry_is_clear_label = QLabel(self.card_27)
        self.expiry_is_clear_label.setObjectName(u"expiry_is_clear_label")
        self.expiry_is_clear_label.setProperty(u"kind", u"label")

        self.layout_23.addWidget(self.expiry_is_clear_label)

        self.expiry_is_clear_problem = QLabel(self.card_27)
        self.expiry_is_clear_problem.setObjectName(u"expiry_is_clear_problem")
        self.expiry_is_clear_problem.setProperty(u"kind", u"problem")
        self.expiry_is_clear_problem.setWordWrap(True)
        self.expiry_is_clear_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_23.addWidget(self.expiry_is_clear_problem)

        self.expiry_is_clear_edit = QCheckBox(self.card_27)
        self.expiry_is_clear_edit.setObjectName(u"expiry_is_clear_edit")

        self.layout_23.addWidget(self.expiry_is_clear_edit)


        self.layout_28.addLayout(self.layout_23)

        self.layout_2006 = QHBoxLayout()
        self.layout_2006.setSpacing(16)
        self.layout_2006.setObjectName(u"layout_2006")
        self.layout_2006.setContentsMargins(0, 0, 0, 0)
        self.layout_2004 = QVBoxLayout()
        self.layout_2004.setSpacing(3)
        self.layout_2004.setObjectName(u"layout_2004")
        self.layout_2004.setContentsMargins(0, 0, 0, 0)
        self.replaces_interim_problem = QLabel(self.card_27)
        self.replaces_interim_problem.setObjectName(u"replaces_interim_problem")
        self.replaces_interim_problem.setProperty(u"kind", u"problem")
        self.replaces_interim_problem.setWordWrap(True)
        self.replaces_interim_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2004.addWidget(self.replaces_interim_problem)

        self.replaces_interim_edit = QCheckBox(self.card_27)
        self.replaces_interim_edit.setObjectName(u"replaces_interim_edit")

        self.layout_2004.addWidget(self.replaces_interim_edit)


        self.layout_2006.addLayout(self.layout_2004)

        self.layout_2005 = QVBoxLayout()
        self.layout_2005.setSpacing(3)
        self.layout_2005.setObjectName(u"layout_2005")
        self.layout_2005.setContentsMargins(0, 0, 0, 0)
        self.notifies_elsewhere_problem = QLabel(self.card_27)
        self.notifies_elsewhere_problem.setObjectName(u"notifies_elsewhere_problem")
        self.notifies_elsewhere_problem.setProperty(u"kind", u"problem")
        self.notifies_elsewhere_problem.setWordWrap(True)
        self.notifies_elsewhere_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2005.addWidget(self.notifies_elsewhere_problem)

        self.notifies_elsewhere_edit = QCheckBox(self.card_27)
        self.notifies_elsewhere_edit.setObjectName(u"notifies_elsewhere_edit")

        self.layout_2005.addWidget(self.notifies_elsewhere_edit)


        self.layout_2006.addLayout(self.layout_2005)


        self.layout_28.addLayout(self.layout_2006)


        self.layout_48.addWidget(self.card_27)

        self.card_35 = QFrame(self.content)
        self.card_35.setObjectName(u"card_35")
        self.card_35.setProperty(u"kind", u"card")
        self.layout_36 = QVBoxLayout(self.card_35)
        self.layout_36.setSpacing(10)
        self.layout_36.setObjectName(u"layout_36")
        self.layout_36.setContentsMargins(16, 12, 16, 14)
        self.layout_34 = QHBoxLayout()
        self.layout_34.setSpacing(8)
        self.layout_34.setObjectName(u"layout_34")
        self.layout_34.setContentsMargins(0, 0, 0, 0)
        self.label_32 = QLabel(self.card_35)
        self.label_32.setObjectName(u"label_32")
        self.label_32.setTextFormat(Qt.TextFormat.PlainText)
        self.label_32.setProperty(u"kind", u"h3")

        self.layout_34.addWidget(self.label_32)

        self.spacer_33 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_34.addItem(self.spacer_33)


        self.layout_36.addLayout(self.layout_34)

        self.layout_1003 = QHBoxLayout()
        self.layout_1003.setSpacing(16)
        self.layout_1003.setObjectName(u"layout_1003")
        self.layout_1003.setContentsMargins(0, 0, 0, 0)
        self.layout_1001 = QVBoxLayout()
        self.layout_1001.setSpacing(3)
        self.layout_1001.setObjectName(u"layout_1001")
        self.layout_1001.setContentsMargins(0, 0, 0, 0)
        self.ends_at_label = QLabel(self.card_35)
        self.ends_at_label.setObjectName(u"ends_at_label")
        self.ends_at_label.setProperty(u"kind", u"label")

        self.layout_1001.addWidget(self.ends_at_label)

        self.ends_at_problem = QLabel(self.card_35)
        self.ends_at_problem.setObjectName(u"ends_at_problem")
        self.ends_at_problem.setProperty(u"kind", u"problem")
        self.ends_at_problem.setWordWrap(True)
        self.ends_at_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1001.addWidget(self.ends_at_problem)

        self.ends_at_edit = QLineEdit(self.card_35)
        self.ends_at_edit.setObjectName(u"ends_at_edit")

        self.layout_1001.addWidget(self.ends_at_edit)


        self.layout_1003.addLayout(self.layout_1001)

        self.layout_1002 = QVBoxLayout()
        self.layout_1002.setSpacing(3)
        self.layout_1002.setObjectName(u"layout_1002")
        self.layout_1002.setContentsMargins(0, 0, 0, 0)
        self.officer_label = QLabel(self.card_35)
        self.officer_label.setObjectName(u"officer_label")
        self.officer_label.setProperty(u"kind", u"label")

        self.layout_1002.addWidget(self.officer_label)

        self.officer_problem = QLabel(self.card_35)
        self.officer_problem.setObjectName(u"officer_problem")
        self.officer_problem.setProperty(u"kind", u"problem")
        self.officer_problem.setWordWrap(True)
        self.officer_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1002.addWidget(self.officer_problem)

        self.officer_edit = QLineEdit(self.card_35)
        self.officer_edit.setObjectName(u"officer_edit")

        self.layout_1002.addWidget(self.officer_edit)


        self.layout_1003.addLayout(self.layout_1002)


        self.layout_36.addLayout(self.layout_1003)

        self.layout_1006 = QHBoxLayout()
        self.layout_1006.setSpacing(16)
        self.layout_1006.setObjectName(u"layout_1006")
        self.layout_1006.setContentsMargins(0, 0, 0, 0)
        self.layout_1004 = QVBoxLayout()
        self.layout_1004.setSpacing(3)
        self.layout_1004.setObjectName(u"layout_1004")
        self.layout_1004.setContentsMargins(0, 0, 0, 0)
        self.returns_on_label = QLabel(self.card_35)
        self.returns_on_label.setObjectName(u"returns_on_label")
        self.returns_on_label.setProperty(u"kind", u"label")

        self.layout_1004.addWidget(self.returns_on_label)

        self.returns_on_problem = QLabel(self.card_35)
        self.returns_on_problem.setObjectName(u"returns_on_problem")
        self.returns_on_problem.setProperty(u"kind", u"problem")
        self.returns_on_problem.setWordWrap(True)
        self.returns_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1004.addWidget(self.returns_on_problem)

        self.returns_on_edit = DateField(self.card_35)
        self.returns_on_edit.setObjectName(u"returns_on_edit")

        self.layout_1004.addWidget(self.returns_on_edit)


        self.layout_1006.addLayout(self.layout_1004)

        self.layout_1005 = QVBoxLayout()
        self.layout_1005.setSpacing(3)
        self.layout_1005.setObjectName(u"layout_1005")
        self.layout_1005.setContentsMargins(0, 0, 0, 0)
        self.without_notice_problem = QLabel(self.card_35)
        self.without_notice_problem.setObjectName(u"without_notice_problem")
        self.without_notice_problem.setProperty(u"kind", u"problem")
        self.without_notice_problem.setWordWrap(True)
        self.without_notice_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1005.addWidget(self.without_notice_problem)

        self.without_notice_edit = QCheckBox(self.card_35)
        self.without_notice_edit.setObjectName(u"without_notice_edit")

        self.layout_1005.addWidget(self.without_notice_edit)


        self.layout_1006.addLayout(self.layout_1005)


        self.layout_36.addLayout(self.layout_1006)

        self.layout_31 = QHBoxLayout()
        self.layout_31.setSpacing(16)
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setContentsMargins(0, 0, 0, 0)
        self.layout_29 = QVBoxLayout()
        self.layout_29.setSpacing(3)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(self.card_35)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setProperty(u"kind", u"label")

        self.layout_29.addWidget(self.source_label)

        self.source_problem = QLabel(self.card_35)
        self.source_problem.setObjectName(u"source_problem")
        self.source_problem.setProperty(u"kind", u"problem")
        self.source_problem.setWordWrap(True)
        self.source_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_29.addWidget(self.source_problem)

        self.source_edit = ChoiceBox(self.card_35)
        self.source_edit.setObjectName(u"source_edit")
        self.source_edit.setProperty(u"options", u"order_source")

        self.layout_29.addWidget(self.source_edit)


        self.layout_31.addLayout(self.layout_29)

        self.layout_30 = QVBoxLayout()
        self.layout_30.setSpacing(3)
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setContentsMargins(0, 0, 0, 0)
        self.verified_label = QLabel(self.card_35)
        self.verified_label.setObjectName(u"verified_label")
        self.verified_label.setProperty(u"kind", u"label")

        self.layout_30.addWidget(self.verified_label)

        self.verified_problem = QLabel(self.card_35)
        self.verified_problem.setObjectName(u"verified_problem")
        self.verified_problem.setProperty(u"kind", u"problem")
        self.verified_problem.setWordWrap(True)
        self.verified_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_30.addWidget(self.verified_problem)

        self.verified_edit = QCheckBox(self.card_35)
        self.verified_edit.setObjectName(u"verified_edit")

        self.layout_30.addWidget(self.verified_edit)


        self.layout_31.addLayout(self.layout_30)


        self.layout_36.addLayout(self.layout_31)

        self.layout_2007 = QVBoxLayout()
        self.layout_2007.setSpacing(3)
        self.layout_2007.setObjectName(u"layout_2007")
        self.layout_2007.setContentsMargins(0, 0, 0, 0)
        self.confidence_label = QLabel(self.card_35)
        self.confidence_label.setObjectName(u"confidence_label")
        self.confidence_label.setProperty(u"kind", u"label")

        self.layout_2007.addWidget(self.confidence_label)

        self.confidence_problem = QLabel(self.card_35)
        self.confidence_problem.setObjectName(u"confidence_problem")
        self.confidence_problem.setProperty(u"kind", u"problem")
        self.confidence_problem.setWordWrap(True)
        self.confidence_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2007.addWidget(self.confidence_problem)

        self.confidence_edit = ChoiceBox(self.card_35)
        self.confidence_edit.setObjectName(u"confidence_edit")
        self.confidence_edit.setProperty(u"options", u"confidence")

        self.layout_2007.addWidget(self.confidence_edit)


        self.layout_36.addLayout(self.layout_2007)


        self.layout_48.addWidget(self.card_35)

        self.card_41 = QFrame(self.content)
        self.card_41.setObjectName(u"card_41")
        self.card_41.setProperty(u"kind", u"card")
        self.layout_42 = QVBoxLayout(self.card_41)
        self.layout_42.setSpacing(10)
        self.layout_42.setObjectName(u"layout_42")
        self.layout_42.setContentsMargins(16, 12, 16, 14)
        self.layout_40 = QHBoxLayout()
        self.layout_40.setSpacing(8)
        self.layout_40.setObjectName(u"layout_40")
        self.layout_40.setContentsMargins(0, 0, 0, 0)
        self.label_38 = QLabel(self.card_41)
        self.label_38.setObjectName(u"label_38")
        self.label_38.setTextFormat(Qt.TextFormat.PlainText)
        self.label_38.setProperty(u"kind", u"h3")

        self.layout_40.addWidget(self.label_38)

        self.spacer_39 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_40.addItem(self.spacer_39)

        self.add_person_button = QPushButton(self.card_41)
        self.add_person_button.setObjectName(u"add_person_button")
        self.add_person_button.setProperty(u"kind", u"text")

        self.layout_40.addWidget(self.add_person_button)


        self.layout_42.addLayout(self.layout_40)

        self.label_37 = QLabel(self.card_41)
        self.label_37.setObjectName(u"label_37")
        self.label_37.setTextFormat(Qt.TextFormat.PlainText)
        self.label_37.setWordWrap(True)
        self.label_37.setProperty(u"kind", u"hint")

        self.layout_42.addWidget(self.label_37)

        self.people_layout = QVBoxLayout()
        self.people_layout.setSpacing(6)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_42.addLayout(self.people_layout)

        self.people_problem = QLabel(self.card_41)
        self.people_problem.setObjectName(u"people_problem")
        self.people_problem.setProperty(u"kind", u"problem")
        self.people_problem.setWordWrap(True)

        self.layout_42.addWidget(self.people_problem)


        self.layout_48.addWidget(self.card_41)

        self.card_46 = QFrame(self.content)
        self.card_46.setObjectName(u"card_46")
        self.card_46.setProperty(u"kind", u"card")
        self.layout_47 = QVBoxLayout(self.card_46)
        self.layout_47.setSpacing(10)
        self.layout_47.setObjectName(u"layout_47")
        self.layout_47.setContentsMargins(16, 12, 16, 14)
        self.layout_45 = QHBoxLayout()
        self.layout_45.setSpacing(8)
        self.layout_45.setObjectName(u"layout_45")
        self.layout_45.setContentsMargins(0, 0, 0, 0)
        self.label_43 = QLabel(self.card_46)
        self.label_43.setObjectName(u"label_43")
        self.label_43.setTextFormat(Qt.TextFormat.PlainText)
        self.label_43.setProperty(u"kind", u"h3")

        self.layout_45.addWidget(self.label_43)

        self.spacer_44 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_45.addItem(self.spacer_44)

        self.add_condition_button = QPushButton(self.card_46)
        self.add_condition_button.setObjectName(u"add_condition_button")
        self.add_condition_button.setProperty(u"kind", u"text")

        self.layout_45.addWidget(self.add_condition_button)


        self.layout_47.addLayout(self.layout_45)

        self.conditions_layout = QVBoxLayout()
        self.conditions_layout.setSpacing(6)
        self.conditions_layout.setObjectName(u"conditions_layout")
        self.conditions_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_47.addLayout(self.conditions_layout)

        self.conditions_problem = QLabel(self.card_46)
        self.conditions_problem.setObjectName(u"conditions_problem")
        self.conditions_problem.setProperty(u"kind", u"problem")
        self.conditions_problem.setWordWrap(True)

        self.layout_47.addWidget(self.conditions_problem)


        self.layout_48.addWidget(self.card_46)

        self.form_problem = QLabel(self.content)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_48.addWidget(self.form_problem)

        self.scroll.setWidget(self.content)

        self.layout_51.addWidget(self.scroll)

        self.layout_50 = QHBoxLayout()
        self.layout_50.setObjectName(u"layout_50")
        self.layout_50.setContentsMargins(24, 8, 24, 14)
        self.accept_button = QPushButton(OrderDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_50.addWidget(self.accept_button)

        self.cancel_button = QPushButton(OrderDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_50.addWidget(self.cancel_button)

        self.scan_button = QPushButton(OrderDialog)
        self.scan_button.setObjectName(u"scan_button")
        self.scan_button.setProperty(u"kind", u"text")

        self.layout_50.addWidget(self.scan_button)

        self.spacer_49 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_50.addItem(self.spacer_49)

        self.saved_label = QLabel(OrderDialog)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"kind", u"hint")

        self.layout_50.addWidget(self.saved_label)


        self.layout_51.addLayout(self.layout_50)

#if QT_CONFIG(shortcut)
        self.instrument_label.setBuddy(self.instrument_edit)
        self.court_label.setBuddy(self.court_edit)
        self.order_number_label.setBuddy(self.order_number_edit)
        self.case_number_label.setBuddy(self.case_number_edit)
        self.statute_basis_label.setBuddy(self.statute_basis_edit)
        self.offence_label.setBuddy(self.offence_edit)
        self.made_on_label.setBuddy(self.made_on_edit)
        self.starts_on_label.setBuddy(self.starts_on_edit)
        self.served_on_label.setBuddy(self.served_on_edit)
        self.served_how_label.setBuddy(self.served_how_edit)
        self.expiry_label.setBuddy(self.expiry_edit)
        self.expires_on_label.setBuddy(self.expires_on_edit)
        self.expiry_as_written_label.setBuddy(self.expiry_as_written_edit)
        self.expiry_is_clear_label.setBuddy(self.expiry_is_clear_edit)
        self.ends_at_label.setBuddy(self.ends_at_edit)
        self.officer_label.setBuddy(self.officer_edit)
        self.source_label.setBuddy(self.source_edit)
        self.verified_label.setBuddy(self.verified_edit)
        self.confidence_label.setBuddy(self.confidence_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OrderDialog)

        QMetaObject.connectSlotsByName(OrderDialog)
    # setupUi

    def retranslateUi(self, OrderDialog):
        self.label_2.setText(QCoreApplication.translate("OrderDialog", u"Record an order", None))
        self.label_3.setText(QCoreApplication.translate("OrderDialog", u"Have the sealed order in front of you. Type what it says; leave empty what it does not say.", None))
        self.label_14.setText(QCoreApplication.translate("OrderDialog", u"The order", None))
        self.instrument_label.setText(QCoreApplication.translate("OrderDialog", u"Kind of order", None))
        self.court_label.setText(QCoreApplication.translate("OrderDialog", u"Court", None))
        self.order_number_label.setText(QCoreApplication.translate("OrderDialog", u"Order number", None))
        self.case_number_label.setText(QCoreApplication.translate("OrderDialog", u"Case number", None))
        self.statute_basis_label.setText(QCoreApplication.translate("OrderDialog", u"What it rests on (optional)", None))
        self.offence_label.setText(QCoreApplication.translate("OrderDialog", u"For which offence (optional)", None))
        self.made_on_label.setText(QCoreApplication.translate("OrderDialog", u"Made on", None))
        self.starts_on_label.setText(QCoreApplication.translate("OrderDialog", u"Begins on, if later (a licence: the release)", None))
        self.served_on_label.setText(QCoreApplication.translate("OrderDialog", u"Served on", None))
        self.served_how_label.setText(QCoreApplication.translate("OrderDialog", u"How served", None))
        self.label_24.setText(QCoreApplication.translate("OrderDialog", u"How it ends", None))
        self.expiry_label.setText(QCoreApplication.translate("OrderDialog", u"It ends", None))
        self.expires_on_label.setText(QCoreApplication.translate("OrderDialog", u"End date as stated", None))
        self.expiry_as_written_label.setText(QCoreApplication.translate("OrderDialog", u"How the order words its end, word for word", None))
        self.expiry_is_clear_label.setText("")
        self.replaces_interim_edit.setText(QCoreApplication.translate("OrderDialog", u"It takes the place of an interim order", None))
        self.notifies_elsewhere_edit.setText(QCoreApplication.translate("OrderDialog", u"The client is on the sex offender register now", None))
        self.label_32.setText(QCoreApplication.translate("OrderDialog", u"How we know", None))
        self.ends_at_label.setText(QCoreApplication.translate("OrderDialog", u"At what time it ends (optional)", None))
        self.officer_label.setText(QCoreApplication.translate("OrderDialog", u"Officer in the case (optional)", None))
        self.returns_on_label.setText(QCoreApplication.translate("OrderDialog", u"Return hearing (optional)", None))
        self.without_notice_edit.setText(QCoreApplication.translate("OrderDialog", u"Made without notice, to be heard again", None))
        self.source_label.setText(QCoreApplication.translate("OrderDialog", u"Source", None))
        self.verified_label.setText(QCoreApplication.translate("OrderDialog", u"Checked against the document today", None))
        self.confidence_label.setText(QCoreApplication.translate("OrderDialog", u"How sure we are of what is typed here", None))
        self.label_38.setText(QCoreApplication.translate("OrderDialog", u"Protected people", None))
        self.add_person_button.setText(QCoreApplication.translate("OrderDialog", u"Add a person", None))
        self.label_37.setText(QCoreApplication.translate("OrderDialog", u"Each is a letter on every screen and letter. The details are kept apart and used to check letters.", None))
        self.label_43.setText(QCoreApplication.translate("OrderDialog", u"Conditions", None))
        self.add_condition_button.setText(QCoreApplication.translate("OrderDialog", u"Add a condition", None))
        self.accept_button.setText(QCoreApplication.translate("OrderDialog", u"Record the order", None))
        self.cancel_button.setText(QCoreApplication.translate("OrderDialog", u"Cancel", None))
        self.scan_button.setText(QCoreApplication.translate("OrderDialog", u"Read the scan beside", None))
        pass
    # retranslateUi

