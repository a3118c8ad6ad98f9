# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'court_orders_tab.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.date_field import DateField

class Ui_CourtOrdersTab(object):
    def setupUi(self, CourtOrdersTab):
        if not CourtOrdersTab.objectName():
            CourtOrdersTab.setObjectName(u"CourtOrdersTab")
        self.outer = QVBoxLayout(CourtOrdersTab)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(CourtOrdersTab)
        self.pages.setObjectName(u"pages")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.pages.addWidget(self.empty_page)
        self.order_page = QWidget()
        self.order_page.setObjectName(u"order_page")
        self.layout_22 = QVBoxLayout(self.order_page)
        self.layout_22.setSpacing(0)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(self.order_page)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"kind", u"header")
        self.header.setMinimumSize(QSize(0, 74))
        self.layout_3 = QHBoxLayout(self.header)
        self.layout_3.setSpacing(14)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 10, 18, 10)
        self.order_icon = QLabel(self.header)
        self.order_icon.setObjectName(u"order_icon")

        self.layout_3.addWidget(self.order_icon)

        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(2)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.header)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"h1")

        self.layout_1.addWidget(self.title_label)

        self.facts_label = QLabel(self.header)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setProperty(u"kind", u"second")
        self.facts_label.setWordWrap(True)

        self.layout_1.addWidget(self.facts_label)


        self.layout_3.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.expiry_label = QLabel(self.header)
        self.expiry_label.setObjectName(u"expiry_label")
        self.expiry_label.setProperty(u"kind", u"label")

        self.layout_2.addWidget(self.expiry_label)

        self.time_bar = QProgressBar(self.header)
        self.time_bar.setObjectName(u"time_bar")
        self.time_bar.setTextVisible(False)

        self.layout_2.addWidget(self.time_bar)

        self.made_label = QLabel(self.header)
        self.made_label.setObjectName(u"made_label")
        self.made_label.setProperty(u"kind", u"caption")

        self.layout_2.addWidget(self.made_label)


        self.layout_3.addLayout(self.layout_2)

        self.order_edit = ChoiceBox(self.header)
        self.order_edit.setObjectName(u"order_edit")

        self.layout_3.addWidget(self.order_edit)

        self.sealed_button = QPushButton(self.header)
        self.sealed_button.setObjectName(u"sealed_button")

        self.layout_3.addWidget(self.sealed_button)

        self.breach_button = QPushButton(self.header)
        self.breach_button.setObjectName(u"breach_button")
        self.breach_button.setProperty(u"kind", u"primary")

        self.layout_3.addWidget(self.breach_button)

        self.layout_3.setStretch(1, 1)

        self.layout_22.addWidget(self.header)

        self.authority_notice = QFrame(self.order_page)
        self.authority_notice.setObjectName(u"authority_notice")
        self.authority_notice.setProperty(u"kind", u"notice")
        self.authority_notice.setProperty(u"tone", u"grey")
        self.layout_4 = QHBoxLayout(self.authority_notice)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(20, 6, 20, 6)
        self.authority_label = QLabel(self.authority_notice)
        self.authority_label.setObjectName(u"authority_label")
        self.authority_label.setWordWrap(True)

        self.layout_4.addWidget(self.authority_label)


        self.layout_22.addWidget(self.authority_notice)

        self.warning_notice = QFrame(self.order_page)
        self.warning_notice.setObjectName(u"warning_notice")
        self.warning_notice.setProperty(u"kind", u"notice")
        self.warning_notice.setProperty(u"tone", u"amber")
        self.layout_5 = QHBoxLayout(self.warning_notice)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(20, 6, 20, 6)
        self.warning_label = QLabel(self.warning_notice)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setWordWrap(True)

        self.layout_5.addWidget(self.warning_label)


        self.layout_22.addWidget(self.warning_notice)

        self.scroll = QScrollArea(self.order_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_21 = QHBoxLayout(self.content)
        self.layout_21.setSpacing(14)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(20, 14, 16, 16)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.conditions_card = QFrame(self.content)
        self.conditions_card.setObjectName(u"conditions_card")
        self.conditions_card.setProperty(u"kind", u"card")
        self.layout_9 = QVBoxLayout(self.conditions_card)
        self.layout_9.setSpacing(0)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(10)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(18, 12, 18, 10)
        self.label_6 = QLabel(self.conditions_card)
        self.label_6.setObjectName(u"label_6")
        self.label_6.setTextFormat(Qt.TextFormat.PlainText)
        self.label_6.setProperty(u"kind", u"h3")

        self.layout_8.addWidget(self.label_6)

        self.count_label = QLabel(self.conditions_card)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"chip")
        self.count_label.setProperty(u"tone", u"grey")

        self.layout_8.addWidget(self.count_label)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_7)

        self.as_of_label = QLabel(self.conditions_card)
        self.as_of_label.setObjectName(u"as_of_label")
        self.as_of_label.setProperty(u"kind", u"second")

        self.layout_8.addWidget(self.as_of_label)

        self.as_of_edit = DateField(self.conditions_card)
        self.as_of_edit.setObjectName(u"as_of_edit")

        self.layout_8.addWidget(self.as_of_edit)

        self.vary_button = QPushButton(self.conditions_card)
        self.vary_button.setObjectName(u"vary_button")
        self.vary_button.setProperty(u"kind", u"text")

        self.layout_8.addWidget(self.vary_button)


        self.layout_9.addLayout(self.layout_8)

        self.conditions_layout = QVBoxLayout()
        self.conditions_layout.setSpacing(0)
        self.conditions_layout.setObjectName(u"conditions_layout")
        self.conditions_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_9.addLayout(self.conditions_layout)


        self.layout_11.addWidget(self.conditions_card)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_11.addItem(self.spacer_10)


        self.layout_21.addLayout(self.layout_11)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(12)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.people_card = QFrame(self.content)
        self.people_card.setObjectName(u"people_card")
        self.people_card.setProperty(u"kind", u"card")
        self.layout_14 = QVBoxLayout(self.people_card)
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(16, 12, 16, 14)
        self.label_12 = QLabel(self.people_card)
        self.label_12.setObjectName(u"label_12")
        self.label_12.setTextFormat(Qt.TextFormat.PlainText)
        self.label_12.setProperty(u"kind", u"h3")

        self.layout_14.addWidget(self.label_12)

        self.people_layout = QVBoxLayout()
        self.people_layout.setSpacing(8)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_14.addLayout(self.people_layout)

        self.label_13 = QLabel(self.people_card)
        self.label_13.setObjectName(u"label_13")
        self.label_13.setTextFormat(Qt.TextFormat.PlainText)
        self.label_13.setProperty(u"kind", u"caption")

        self.layout_14.addWidget(self.label_13)


        self.layout_20.addWidget(self.people_card)

        self.breach_card = QFrame(self.content)
        self.breach_card.setObjectName(u"breach_card")
        self.breach_card.setProperty(u"kind", u"card")
        self.layout_3001 = QVBoxLayout(self.breach_card)
        self.layout_3001.setSpacing(8)
        self.layout_3001.setObjectName(u"layout_3001")
        self.layout_3001.setContentsMargins(16, 12, 16, 14)
        self.layout_3002 = QHBoxLayout()
        self.layout_3002.setObjectName(u"layout_3002")
        self.layout_3002.setContentsMargins(0, 0, 0, 0)
        self.label_3003 = QLabel(self.breach_card)
        self.label_3003.setObjectName(u"label_3003")
        self.label_3003.setTextFormat(Qt.TextFormat.PlainText)
        self.label_3003.setProperty(u"kind", u"h3")

        self.layout_3002.addWidget(self.label_3003)

        self.spacer_3004 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3002.addItem(self.spacer_3004)

        self.breach_count_label = QLabel(self.breach_card)
        self.breach_count_label.setObjectName(u"breach_count_label")
        self.breach_count_label.setProperty(u"kind", u"chip")
        self.breach_count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3002.addWidget(self.breach_count_label)


        self.layout_3001.addLayout(self.layout_3002)

        self.breach_layout = QVBoxLayout()
        self.breach_layout.setSpacing(8)
        self.breach_layout.setObjectName(u"breach_layout")
        self.breach_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_3001.addLayout(self.breach_layout)


        self.layout_20.addWidget(self.breach_card)

        self.history_card = QFrame(self.content)
        self.history_card.setObjectName(u"history_card")
        self.history_card.setProperty(u"kind", u"card")
        self.layout_18 = QVBoxLayout(self.history_card)
        self.layout_18.setSpacing(8)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(16, 12, 16, 14)
        self.layout_17 = QHBoxLayout()
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.label_15 = QLabel(self.history_card)
        self.label_15.setObjectName(u"label_15")
        self.label_15.setTextFormat(Qt.TextFormat.PlainText)
        self.label_15.setProperty(u"kind", u"h3")

        self.layout_17.addWidget(self.label_15)

        self.spacer_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_17.addItem(self.spacer_16)

        self.event_button = QPushButton(self.history_card)
        self.event_button.setObjectName(u"event_button")
        self.event_button.setProperty(u"kind", u"text")

        self.layout_17.addWidget(self.event_button)

        self.print_button = QPushButton(self.history_card)
        self.print_button.setObjectName(u"print_button")

        self.layout_17.addWidget(self.print_button)


        self.layout_18.addLayout(self.layout_17)

        self.history_layout = QVBoxLayout()
        self.history_layout.setSpacing(8)
        self.history_layout.setObjectName(u"history_layout")
        self.history_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_18.addLayout(self.history_layout)

        self.record_button = QPushButton(self.history_card)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setProperty(u"kind", u"text")

        self.layout_18.addWidget(self.record_button)


        self.layout_20.addWidget(self.history_card)

        self.spacer_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_20.addItem(self.spacer_19)


        self.layout_21.addLayout(self.layout_20)

        self.layout_21.setStretch(0, 70)
        self.layout_21.setStretch(1, 30)
        self.scroll.setWidget(self.content)

        self.layout_22.addWidget(self.scroll)

        self.pages.addWidget(self.order_page)

        self.outer.addWidget(self.pages)


        self.retranslateUi(CourtOrdersTab)

        QMetaObject.connectSlotsByName(CourtOrdersTab)
    # setupUi

    def retranslateUi(self, CourtOrdersTab):
#if QT_CONFIG(accessibility)
        self.order_edit.setAccessibleName(QCoreApplication.translate("CourtOrdersTab", u"Which order", None))
#endif // QT_CONFIG(accessibility)
        self.sealed_button.setText(QCoreApplication.translate("CourtOrdersTab", u"Sealed order", None))
        self.breach_button.setText(QCoreApplication.translate("CourtOrdersTab", u"Record a breach concern", None))
        self.label_6.setText(QCoreApplication.translate("CourtOrdersTab", u"Conditions", None))
        self.as_of_label.setText(QCoreApplication.translate("CourtOrdersTab", u"As it stood on", None))
        self.vary_button.setText(QCoreApplication.translate("CourtOrdersTab", u"Record a variation", None))
        self.label_12.setText(QCoreApplication.translate("CourtOrdersTab", u"Protected people", None))
        self.label_13.setText(QCoreApplication.translate("CourtOrdersTab", u"Names stay hidden. Each showing is logged.", None))
        self.label_3003.setText(QCoreApplication.translate("CourtOrdersTab", u"Breach concerns", None))
        self.label_15.setText(QCoreApplication.translate("CourtOrdersTab", u"History", None))
        self.event_button.setText(QCoreApplication.translate("CourtOrdersTab", u"Record an event", None))
        self.print_button.setText(QCoreApplication.translate("CourtOrdersTab", u"Print", None))
        self.record_button.setText(QCoreApplication.translate("CourtOrdersTab", u"Record another order", None))
        pass
    # retranslateUi

