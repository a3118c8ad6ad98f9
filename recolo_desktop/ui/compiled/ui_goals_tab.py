# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'goals_tab.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_GoalsTab(object):
    def setupUi(self, GoalsTab):
        if not GoalsTab.objectName():
            GoalsTab.setObjectName(u"GoalsTab")
        self.layout_30 = QVBoxLayout(GoalsTab)
        self.layout_30.setSpacing(0)
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(GoalsTab)
        self.header.setObjectName(u"header")
        self.header.setMinimumSize(QSize(0, 74))
        self.layout_3 = QHBoxLayout(self.header)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 10, 18, 10)
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


        self.layout_3.addLayout(self.layout_1)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_2)

        self.add_button = QPushButton(self.header)
        self.add_button.setObjectName(u"add_button")

        self.layout_3.addWidget(self.add_button)

        self.review_button = QPushButton(self.header)
        self.review_button.setObjectName(u"review_button")

        self.layout_3.addWidget(self.review_button)


        self.layout_30.addWidget(self.header)

        self.pages = QStackedWidget(GoalsTab)
        self.pages.setObjectName(u"pages")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.pages.addWidget(self.empty_page)
        self.goals_page = QWidget()
        self.goals_page.setObjectName(u"goals_page")
        self.layout_29 = QVBoxLayout(self.goals_page)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.goals_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_28 = QHBoxLayout(self.content)
        self.layout_28.setSpacing(14)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(20, 14, 16, 16)
        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(12)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.goals_card = QFrame(self.content)
        self.goals_card.setObjectName(u"goals_card")
        self.layout_11 = QVBoxLayout(self.goals_card)
        self.layout_11.setSpacing(0)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QHBoxLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(18, 12, 18, 8)
        self.label_4 = QLabel(self.goals_card)
        self.label_4.setObjectName(u"label_4")
        self.label_4.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_6.addWidget(self.label_4)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_5)

        self.count_label = QLabel(self.goals_card)
        self.count_label.setObjectName(u"count_label")

        self.layout_6.addWidget(self.count_label)


        self.layout_11.addLayout(self.layout_6)

        self.goals_layout = QVBoxLayout()
        self.goals_layout.setSpacing(0)
        self.goals_layout.setObjectName(u"goals_layout")
        self.goals_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_11.addLayout(self.goals_layout)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(18, 8, 18, 10)
        self.label_7 = QLabel(self.goals_card)
        self.label_7.setObjectName(u"label_7")
        self.label_7.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_10.addWidget(self.label_7)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_8)

        self.label_9 = QLabel(self.goals_card)
        self.label_9.setObjectName(u"label_9")
        self.label_9.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_10.addWidget(self.label_9)


        self.layout_11.addLayout(self.layout_10)


        self.layout_18.addWidget(self.goals_card)

        self.reviews_card = QFrame(self.content)
        self.reviews_card.setObjectName(u"reviews_card")
        self.layout_16 = QVBoxLayout(self.reviews_card)
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(18, 12, 18, 14)
        self.layout_15 = QHBoxLayout()
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.label_12 = QLabel(self.reviews_card)
        self.label_12.setObjectName(u"label_12")
        self.label_12.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_15.addWidget(self.label_12)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_13)

        self.label_14 = QLabel(self.reviews_card)
        self.label_14.setObjectName(u"label_14")
        self.label_14.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_15.addWidget(self.label_14)


        self.layout_16.addLayout(self.layout_15)

        self.reviews_grid = QGridLayout()
        self.reviews_grid.setObjectName(u"reviews_grid")
        self.reviews_grid.setHorizontalSpacing(18)
        self.reviews_grid.setVerticalSpacing(8)
        self.reviews_grid.setContentsMargins(0, 0, 0, 0)

        self.layout_16.addLayout(self.reviews_grid)


        self.layout_18.addWidget(self.reviews_card)

        self.spacer_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_18.addItem(self.spacer_17)


        self.layout_28.addLayout(self.layout_18)

        self.layout_27 = QVBoxLayout()
        self.layout_27.setSpacing(12)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.score_card = QFrame(self.content)
        self.score_card.setObjectName(u"score_card")
        self.layout_22 = QVBoxLayout(self.score_card)
        self.layout_22.setSpacing(6)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(16, 12, 16, 14)
        self.layout_21 = QHBoxLayout()
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.label_19 = QLabel(self.score_card)
        self.label_19.setObjectName(u"label_19")
        self.label_19.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_21.addWidget(self.label_19)

        self.spacer_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_21.addItem(self.spacer_20)

        self.score_label = QLabel(self.score_card)
        self.score_label.setObjectName(u"score_label")

        self.layout_21.addWidget(self.score_label)


        self.layout_22.addLayout(self.layout_21)

        self.chart_layout = QVBoxLayout()
        self.chart_layout.setObjectName(u"chart_layout")
        self.chart_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_22.addLayout(self.chart_layout)

        self.score_words_label = QLabel(self.score_card)
        self.score_words_label.setObjectName(u"score_words_label")
        self.score_words_label.setWordWrap(True)

        self.layout_22.addWidget(self.score_words_label)


        self.layout_27.addWidget(self.score_card)

        self.levels_card = QFrame(self.content)
        self.levels_card.setObjectName(u"levels_card")
        self.layout_25 = QVBoxLayout(self.levels_card)
        self.layout_25.setSpacing(8)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(16, 12, 16, 14)
        self.layout_24 = QHBoxLayout()
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.levels_title_label = QLabel(self.levels_card)
        self.levels_title_label.setObjectName(u"levels_title_label")

        self.layout_24.addWidget(self.levels_title_label)

        self.spacer_23 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_24.addItem(self.spacer_23)

        self.edit_goal_button = QPushButton(self.levels_card)
        self.edit_goal_button.setObjectName(u"edit_goal_button")

        self.layout_24.addWidget(self.edit_goal_button)


        self.layout_25.addLayout(self.layout_24)

        self.levels_grid = QGridLayout()
        self.levels_grid.setObjectName(u"levels_grid")
        self.levels_grid.setHorizontalSpacing(12)
        self.levels_grid.setVerticalSpacing(8)
        self.levels_grid.setContentsMargins(0, 0, 0, 0)

        self.layout_25.addLayout(self.levels_grid)


        self.layout_27.addWidget(self.levels_card)

        self.spacer_26 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_27.addItem(self.spacer_26)


        self.layout_28.addLayout(self.layout_27)

        self.layout_28.setStretch(0, 70)
        self.layout_28.setStretch(1, 30)
        self.scroll.setWidget(self.content)

        self.layout_29.addWidget(self.scroll)

        self.pages.addWidget(self.goals_page)

        self.layout_30.addWidget(self.pages)


        self.retranslateUi(GoalsTab)

        QMetaObject.connectSlotsByName(GoalsTab)
    # setupUi

    def retranslateUi(self, GoalsTab):
        self.header.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"header", None))
        self.title_label.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"h1", None))
        self.facts_label.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"second", None))
        self.add_button.setText(QCoreApplication.translate("GoalsTab", u"Add goal", None))
        self.review_button.setText(QCoreApplication.translate("GoalsTab", u"Record review", None))
        self.review_button.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"primary", None))
        self.goals_card.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"card", None))
        self.label_4.setText(QCoreApplication.translate("GoalsTab", u"Goals", None))
        self.label_4.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"h3", None))
        self.count_label.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"second", None))
        self.label_7.setText(QCoreApplication.translate("GoalsTab", u"Scale: \u22122 much less than expected \u00b7 0 as expected \u00b7 +2 much better.", None))
        self.label_7.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"caption", None))
        self.label_9.setText(QCoreApplication.translate("GoalsTab", u"Underlined: starting level.", None))
        self.label_9.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"caption", None))
        self.reviews_card.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"card", None))
        self.label_12.setText(QCoreApplication.translate("GoalsTab", u"Reviews", None))
        self.label_12.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"h3", None))
        self.label_14.setText(QCoreApplication.translate("GoalsTab", u"Levels in order, T-score, comment", None))
        self.label_14.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"caption", None))
        self.score_card.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"card", None))
        self.label_19.setText(QCoreApplication.translate("GoalsTab", u"Overall T-score", None))
        self.label_19.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"h3", None))
        self.score_label.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"h2", None))
        self.score_words_label.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"caption", None))
        self.levels_card.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"card", None))
        self.levels_title_label.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"h3", None))
        self.edit_goal_button.setText(QCoreApplication.translate("GoalsTab", u"Edit", None))
        self.edit_goal_button.setProperty(u"kind", QCoreApplication.translate("GoalsTab", u"text", None))
        pass
    # retranslateUi

