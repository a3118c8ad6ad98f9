# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'goals_tab.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

class Ui_GoalsTab(object):
    def setupUi(self, GoalsTab):
        if not GoalsTab.objectName():
            GoalsTab.setObjectName(u"GoalsTab")
        self.layout_29 = QVBoxLayout(GoalsTab)
        self.layout_29.setSpacing(0)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(GoalsTab)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"kind", u"header")
        self.header.setMinimumSize(QSize(0, 74))
        self.layout_2 = QHBoxLayout(self.header)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 10, 18, 10)
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


        self.layout_2.addLayout(self.layout_1)

        self.add_button = QPushButton(self.header)
        self.add_button.setObjectName(u"add_button")

        self.layout_2.addWidget(self.add_button)

        self.review_button = QPushButton(self.header)
        self.review_button.setObjectName(u"review_button")
        self.review_button.setProperty(u"kind", u"primary")

        self.layout_2.addWidget(self.review_button)

        self.layout_2.setStretch(0, 1)

        self.layout_29.addWidget(self.header)

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
        self.layout_28 = QVBoxLayout(self.goals_page)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.goals_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_27 = QHBoxLayout(self.content)
        self.layout_27.setSpacing(14)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(20, 14, 16, 16)
        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(12)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.goals_card = QFrame(self.content)
        self.goals_card.setObjectName(u"goals_card")
        self.goals_card.setProperty(u"kind", u"card")
        self.layout_10 = QVBoxLayout(self.goals_card)
        self.layout_10.setSpacing(0)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(18, 12, 18, 8)
        self.label_3 = QLabel(self.goals_card)
        self.label_3.setObjectName(u"label_3")
        self.label_3.setTextFormat(Qt.TextFormat.PlainText)
        self.label_3.setProperty(u"kind", u"h3")

        self.layout_5.addWidget(self.label_3)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_4)

        self.count_label = QLabel(self.goals_card)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"second")

        self.layout_5.addWidget(self.count_label)


        self.layout_10.addLayout(self.layout_5)

        self.goals_layout = QVBoxLayout()
        self.goals_layout.setSpacing(0)
        self.goals_layout.setObjectName(u"goals_layout")
        self.goals_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_10.addLayout(self.goals_layout)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(18, 8, 18, 10)
        self.label_6 = QLabel(self.goals_card)
        self.label_6.setObjectName(u"label_6")
        self.label_6.setTextFormat(Qt.TextFormat.PlainText)
        self.label_6.setProperty(u"kind", u"caption")

        self.layout_9.addWidget(self.label_6)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_7)

        self.label_8 = QLabel(self.goals_card)
        self.label_8.setObjectName(u"label_8")
        self.label_8.setTextFormat(Qt.TextFormat.PlainText)
        self.label_8.setProperty(u"kind", u"caption")

        self.layout_9.addWidget(self.label_8)


        self.layout_10.addLayout(self.layout_9)


        self.layout_17.addWidget(self.goals_card)

        self.reviews_card = QFrame(self.content)
        self.reviews_card.setObjectName(u"reviews_card")
        self.reviews_card.setProperty(u"kind", u"card")
        self.layout_15 = QVBoxLayout(self.reviews_card)
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(18, 12, 18, 14)
        self.layout_14 = QHBoxLayout()
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.label_11 = QLabel(self.reviews_card)
        self.label_11.setObjectName(u"label_11")
        self.label_11.setTextFormat(Qt.TextFormat.PlainText)
        self.label_11.setProperty(u"kind", u"h3")

        self.layout_14.addWidget(self.label_11)

        self.spacer_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_12)

        self.label_13 = QLabel(self.reviews_card)
        self.label_13.setObjectName(u"label_13")
        self.label_13.setTextFormat(Qt.TextFormat.PlainText)
        self.label_13.setProperty(u"kind", u"caption")

        self.layout_14.addWidget(self.label_13)


        self.layout_15.addLayout(self.layout_14)

        self.reviews_grid = QGridLayout()
        self.reviews_grid.setObjectName(u"reviews_grid")
        self.reviews_grid.setHorizontalSpacing(18)
        self.reviews_grid.setVerticalSpacing(8)
        self.reviews_grid.setContentsMargins(0, 0, 0, 0)

        self.layout_15.addLayout(self.reviews_grid)


        self.layout_17.addWidget(self.reviews_card)

        self.spacer_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_17.addItem(self.spacer_16)


        self.layout_27.addLayout(self.layout_17)

        self.layout_26 = QVBoxLayout()
        self.layout_26.setSpacing(12)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.score_card = QFrame(self.content)
        self.score_card.setObjectName(u"score_card")
        self.score_card.setProperty(u"kind", u"card")
        self.layout_21 = QVBoxLayout(self.score_card)
        self.layout_21.setSpacing(6)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(16, 12, 16, 14)
        self.layout_20 = QHBoxLayout()
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.label_18 = QLabel(self.score_card)
        self.label_18.setObjectName(u"label_18")
        self.label_18.setTextFormat(Qt.TextFormat.PlainText)
        self.label_18.setProperty(u"kind", u"h3")

        self.layout_20.addWidget(self.label_18)

        self.spacer_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_20.addItem(self.spacer_19)

        self.score_label = QLabel(self.score_card)
        self.score_label.setObjectName(u"score_label")
        self.score_label.setProperty(u"kind", u"h2")

        self.layout_20.addWidget(self.score_label)


        self.layout_21.addLayout(self.layout_20)

        self.chart_layout = QVBoxLayout()
        self.chart_layout.setObjectName(u"chart_layout")
        self.chart_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_21.addLayout(self.chart_layout)

        self.score_words_label = QLabel(self.score_card)
        self.score_words_label.setObjectName(u"score_words_label")
        self.score_words_label.setProperty(u"kind", u"caption")
        self.score_words_label.setWordWrap(True)

        self.layout_21.addWidget(self.score_words_label)


        self.layout_26.addWidget(self.score_card)

        self.levels_card = QFrame(self.content)
        self.levels_card.setObjectName(u"levels_card")
        self.levels_card.setProperty(u"kind", u"card")
        self.layout_24 = QVBoxLayout(self.levels_card)
        self.layout_24.setSpacing(8)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(16, 12, 16, 14)
        self.layout_23 = QHBoxLayout()
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.levels_title_label = QLabel(self.levels_card)
        self.levels_title_label.setObjectName(u"levels_title_label")
        self.levels_title_label.setProperty(u"kind", u"h3")

        self.layout_23.addWidget(self.levels_title_label)

        self.spacer_22 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_23.addItem(self.spacer_22)

        self.edit_goal_button = QPushButton(self.levels_card)
        self.edit_goal_button.setObjectName(u"edit_goal_button")
        self.edit_goal_button.setProperty(u"kind", u"text")

        self.layout_23.addWidget(self.edit_goal_button)


        self.layout_24.addLayout(self.layout_23)

        self.levels_grid = QGridLayout()
        self.levels_grid.setObjectName(u"levels_grid")
        self.levels_grid.setHorizontalSpacing(12)
        self.levels_grid.setVerticalSpacing(8)
        self.levels_grid.setContentsMargins(0, 0, 0, 0)

        self.layout_24.addLayout(self.levels_grid)


        self.layout_26.addWidget(self.levels_card)

        self.spacer_25 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_26.addItem(self.spacer_25)


        self.layout_27.addLayout(self.layout_26)

        self.layout_27.setStretch(0, 70)
        self.layout_27.setStretch(1, 30)
        self.scroll.setWidget(self.content)

        self.layout_28.addWidget(self.scroll)

        self.pages.addWidget(self.goals_page)

        self.layout_29.addWidget(self.pages)


        self.retranslateUi(GoalsTab)

        QMetaObject.connectSlotsByName(GoalsTab)
    # setupUi

    def retranslateUi(self, GoalsTab):
        self.add_button.setText(QCoreApplication.translate("GoalsTab", u"Add goal", None))
        self.review_button.setText(QCoreApplication.translate("GoalsTab", u"Record review", None))
        self.label_3.setText(QCoreApplication.translate("GoalsTab", u"Goals", None))
        self.label_6.setText(QCoreApplication.translate("GoalsTab", u"Scale: \u22122 much less than expected \u00b7 0 as expected \u00b7 +2 much better.", None))
        self.label_8.setText(QCoreApplication.translate("GoalsTab", u"Underlined: starting level.", None))
        self.label_11.setText(QCoreApplication.translate("GoalsTab", u"Reviews", None))
        self.label_13.setText(QCoreApplication.translate("GoalsTab", u"Levels in order, T-score, comment", None))
        self.label_18.setText(QCoreApplication.translate("GoalsTab", u"Overall T-score", None))
        self.edit_goal_button.setText(QCoreApplication.translate("GoalsTab", u"Edit", None))
        pass
    # retranslateUi

