# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'court_orders_tab.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from recolo_desktop.ui.widgets.choice import ChoiceBox

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
        self.layout_20 = QVBoxLayout(self.order_page)
        self.layout_20.setSpacing(0)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(self.order_page)
        self.header.setObjectName(u"header")
        self.header.setMinimumSize(QSize(0, 74))
        self.layout_4 = QHBoxLayout(self.header)
        self.layout_4.setSpacing(14)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(20, 10, 18, 10)
        self.order_icon = QLabel(self.header)
        self.order_icon.setObjectName(u"order_icon")

        self.layout_4.addWidget(self.order_icon)

        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(2)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.header)
        self.title_label.setObjectName(u"title_label")

        self.layout_1.addWidget(self.title_label)

        self.facts_label = QLabel(self.header)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setWordWrap(True)

        self.layout_1.addWidget(self.facts_label)


        self.layout_4.addLayout(self.layout_1)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.expiry_label = QLabel(self.header)
        self.expiry_label.setObjectName(u"expiry_label")

        self.layout_3.addWidget(self.expiry_label)

        self.time_bar = QProgressBar(self.header)
        self.time_bar.setObjectName(u"time_bar")
        self.time_bar.setTextVisible(False)

        self.layout_3.addWidget(self.time_bar)

        self.made_label = QLabel(self.header)
        self.made_label.setObjectName(u"made_label")

        self.layout_3.addWidget(self.made_label)


        self.layout_4.addLayout(self.layout_3)

        self.order_edit = ChoiceBox(self.header)
        self.order_edit.setObjectName(u"order_edit")

        self.layout_4.addWidget(self.order_edit)

        self.vary_button = QPushButton(self.header)
        self.vary_button.setObjectName(u"vary_button")

        self.layout_4.addWidget(self.vary_button)

        self.record_button = QPushButton(self.header)
        self.record_button.setObjectName(u"record_button")

        self.layout_4.addWidget(self.record_button)


        self.layout_20.addWidget(self.header)

        self.authority_notice = QFrame(self.order_page)
        self.authority_notice.setObjectName(u"authority_notice")
        self.layout_5 = QHBoxLayout(self.authority_notice)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(20, 6, 20, 6)
        self.authority_label = QLabel(self.authority_notice)
        self.authority_label.setObjectName(u"authority_label")
        self.authority_label.setWordWrap(True)

        self.layout_5.addWidget(self.authority_label)


        self.layout_20.addWidget(self.authority_notice)

        self.scroll = QScrollArea(self.order_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_19 = QHBoxLayout(self.content)
        self.layout_19.setSpacing(14)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(20, 14, 16, 16)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.conditions_card = QFrame(self.content)
        self.conditions_card.setObjectName(u"conditions_card")
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

        self.layout_8.addWidget(self.label_6)

        self.count_label = QLabel(self.conditions_card)
        self.count_label.setObjectName(u"count_label")

        self.layout_8.addWidget(self.count_label)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_7)


        self.layout_9.addLayout(self.layout_8)

        self.conditions_layout = QVBoxLayout()
        self.conditions_layout.setSpacing(0)
        self.conditions_layout.setObjectName(u"conditions_layout")
        self.conditions_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_9.addLayout(self.conditions_layout)


        self.layout_11.addWidget(self.conditions_card)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_11.addItem(self.spacer_10)


        self.layout_19.addLayout(self.layout_11)

        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(12)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.people_card = QFrame(self.content)
        self.people_card.setObjectName(u"people_card")
        self.layout_14 = QVBoxLayout(self.people_card)
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(16, 12, 16, 14)
        self.label_12 = QLabel(self.people_card)
        self.label_12.setObjectName(u"label_12")
        self.label_12.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_14.addWidget(self.label_12)

        self.people_layout = QVBoxLayout()
        self.people_layout.setSpacing(8)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_14.addLayout(self.people_layout)

        self.label_13 = QLabel(self.people_card)
        self.label_13.setObjectName(u"label_13")
        self.label_13.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_14.addWidget(self.label_13)


        self.layout_18.addWidget(self.people_card)

        self.history_card = QFrame(self.content)
        self.history_card.setObjectName(u"history_card")
        self.layout_16 = QVBoxLayout(self.history_card)
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(16, 12, 16, 14)
        self.label_15 = QLabel(self.history_card)
        self.label_15.setObjectName(u"label_15")
        self.label_15.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_16.addWidget(self.label_15)

        self.history_layout = QVBoxLayout()
        self.history_layout.setSpacing(8)
        self.history_layout.setObjectName(u"history_layout")
        self.history_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_16.addLayout(self.history_layout)


        self.layout_18.addWidget(self.history_card)

        self.spacer_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_18.addItem(self.spacer_17)


        self.layout_19.addLayout(self.layout_18)

        self.layout_19.setStretch(0, 70)
        self.layout_19.setStretch(1, 30)
        self.scroll.setWidget(self.content)

        self.layout_20.addWidget(self.scroll)

        self.pages.addWidget(self.order_page)

        self.outer.addWidget(self.pages)


        self.retranslateUi(CourtOrdersTab)

        QMetaObject.connectSlotsByName(CourtOrdersTab)
    # setupUi

    def retranslateUi(self, CourtOrdersTab):
        self.header.setProperty(u"kind", QCoreApplication.translate("CourtOrdersTab", u"header", None))
        self.title_label.setProperty(u"kind", QCoreApplication.translate("CourtOrdersTab", u"h1", None))
        self.facts_label.setProperty(u"kind", QCoreApplication.translate("CourtOrdersTab", u"second", None))
        self.expiry_label.setProperty(u"kind", QCoreApplication.translate("CourtOrdersTab", u"label", None))
        self.made_label.setProperty(u"kind", QCoreApplication.translate("CourtOrdersTab", u"caption", None))
        self.vary_button.setText(QCoreApplication.translate("CourtOrdersTab", u"Record a variation", None))
        self.record_button.setText(QCoreApplication.translate("CourtOrdersTab", u"Record an order", None))
        self.record_button.setProperty(u"kind", QCoreApplication.translate("CourtOrdersTab", u"primary", None))
        self.authority_notice.setProperty(u"kind", QCoreApplication.translate("CourtOrdersTab", u"notice", None))
        self.authority_notice.setProperty(u"tone", QCoreApplication.translate("CourtOrdersTab", u"grey", None))
        self.conditions_card.setProperty(u"kind", QCoreApplication.translate("CourtOrdersTab", u"card", None))
        self.label_6.setText(QCoreApplication.translate("CourtOrdersTab", u"Conditions", None))
        self.label_6.setProperty(u"kind", QCoreApplication.translate("CourtOrdersTab", u"h3", None))
        self.count_label.setProperty(u"kind", QCoreApplication.translate("CourtOrdersTab", u"chip", None))
        self.count_label.setProperty(u"tone", QCoreApplication.translate("CourtOrdersTab", u"grey", None))
        self.people_card.setProperty(u"kind", QCoreApplication.translate("CourtOrdersTab", u"card", None))
        self.label_12.setText(QCoreApplication.translate("CourtOrdersTab", u"Protected people", None))
        self.label_12.setProperty(u"kind", QCoreApplication.translate("CourtOrdersTab", u"h3", None))
        self.label_13.setText(QCoreApplication.translate("CourtOrdersTab", u"Names stay hidden. Each showing is logged.", None))
        self.label_13.setProperty(u"kind", QCoreApplication.translate("CourtOrdersTab", u"caption", None))
        self.history_card.setProperty(u"kind", QCoreApplication.translate("CourtOrdersTab", u"card", None))
        self.label_15.setText(QCoreApplication.translate("CourtOrdersTab", u"History", None))
        self.label_15.setProperty(u"kind", QCoreApplication.translate("CourtOrdersTab", u"h3", None))
        pass
    # retranslateUi

