# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_file_tab.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.text_box import TextBox

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


        self.retranslateUi(ClientFileTab)

        QMetaObject.connectSlotsByName(ClientFileTab)
    # setupUi

    def retranslateUi(self, ClientFileTab):
        self.label_17.setText(QCoreApplication.translate("ClientFileTab", u"Personal details", None))
        self.personal_editing.setText(QCoreApplication.translate("ClientFileTab", u"Editing", None))
        self.personal_change_button.setText(QCoreApplication.translate("ClientFileTab", u"Edit", None))
        self.label_33.setText(QCoreApplication.translate("ClientFileTab", u"Contact details", None))
        self.contact_editing.setText(QCoreApplication.translate("ClientFileTab", u"Editing", None))
        self.contact_change_button.setText(QCoreApplication.translate("ClientFileTab", u"Edit", None))
        self.label_48.setText(QCoreApplication.translate("ClientFileTab", u"Referral and legal status", None))
        self.referral_editing.setText(QCoreApplication.translate("ClientFileTab", u"Editing", None))
        self.referral_change_button.setText(QCoreApplication.translate("ClientFileTab", u"Edit", None))
        self.label_61.setText(QCoreApplication.translate("ClientFileTab", u"Alerts", None))
        self.safety_editing.setText(QCoreApplication.translate("ClientFileTab", u"Editing", None))
        self.safety_change_button.setText(QCoreApplication.translate("ClientFileTab", u"Edit", None))
        self.label_79.setText(QCoreApplication.translate("ClientFileTab", u"People involved", None))
        self.people_editing.setText(QCoreApplication.translate("ClientFileTab", u"Editing", None))
        self.people_change_button.setText(QCoreApplication.translate("ClientFileTab", u"Edit", None))
        self.label_86.setText(QCoreApplication.translate("ClientFileTab", u"Appointments", None))
        self.book_button.setText(QCoreApplication.translate("ClientFileTab", u"Book", None))
        pass
    # retranslateUi

