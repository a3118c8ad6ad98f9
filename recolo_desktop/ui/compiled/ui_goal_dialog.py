# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'goal_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.list_fields import RowsField, TicksField
from recolo_desktop.ui.kit.text_box import TextBox

class Ui_GoalDialog(object):
    def setupUi(self, GoalDialog):
        if not GoalDialog.objectName():
            GoalDialog.setObjectName(u"GoalDialog")
        GoalDialog.setMinimumSize(QSize(760, 600))
        self.layout_24 = QVBoxLayout(GoalDialog)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(GoalDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_21 = QVBoxLayout(self.content)
        self.layout_21.setSpacing(9)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(24, 20, 24, 8)
        self.heading_label = QLabel(self.content)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"kind", u"h1")

        self.layout_21.addWidget(self.heading_label)

        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(3)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.content)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"label")

        self.layout_1.addWidget(self.title_label)

        self.title_problem = QLabel(self.content)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setProperty(u"kind", u"problem")
        self.title_problem.setWordWrap(True)
        self.title_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1.addWidget(self.title_problem)

        self.title_edit = QLineEdit(self.content)
        self.title_edit.setObjectName(u"title_edit")

        self.layout_1.addWidget(self.title_edit)


        self.layout_21.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.own_words_label = QLabel(self.content)
        self.own_words_label.setObjectName(u"own_words_label")
        self.own_words_label.setProperty(u"kind", u"label")

        self.layout_2.addWidget(self.own_words_label)

        self.own_words_problem = QLabel(self.content)
        self.own_words_problem.setObjectName(u"own_words_problem")
        self.own_words_problem.setProperty(u"kind", u"problem")
        self.own_words_problem.setWordWrap(True)
        self.own_words_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2.addWidget(self.own_words_problem)

        self.own_words_edit = QLineEdit(self.content)
        self.own_words_edit.setObjectName(u"own_words_edit")

        self.layout_2.addWidget(self.own_words_edit)


        self.layout_21.addLayout(self.layout_2)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(16)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.domain_label = QLabel(self.content)
        self.domain_label.setObjectName(u"domain_label")
        self.domain_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.domain_label)

        self.domain_problem = QLabel(self.content)
        self.domain_problem.setObjectName(u"domain_problem")
        self.domain_problem.setProperty(u"kind", u"problem")
        self.domain_problem.setWordWrap(True)
        self.domain_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.domain_problem)

        self.domain_edit = QLineEdit(self.content)
        self.domain_edit.setObjectName(u"domain_edit")

        self.layout_3.addWidget(self.domain_edit)


        self.layout_6.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.importance_label = QLabel(self.content)
        self.importance_label.setObjectName(u"importance_label")
        self.importance_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.importance_label)

        self.importance_problem = QLabel(self.content)
        self.importance_problem.setObjectName(u"importance_problem")
        self.importance_problem.setProperty(u"kind", u"problem")
        self.importance_problem.setWordWrap(True)
        self.importance_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.importance_problem)

        self.importance_edit = ChoiceBox(self.content)
        self.importance_edit.setObjectName(u"importance_edit")
        self.importance_edit.setProperty(u"options", u"goal_rating")

        self.layout_4.addWidget(self.importance_edit)


        self.layout_6.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.difficulty_label = QLabel(self.content)
        self.difficulty_label.setObjectName(u"difficulty_label")
        self.difficulty_label.setProperty(u"kind", u"label")

        self.layout_5.addWidget(self.difficulty_label)

        self.difficulty_problem = QLabel(self.content)
        self.difficulty_problem.setObjectName(u"difficulty_problem")
        self.difficulty_problem.setProperty(u"kind", u"problem")
        self.difficulty_problem.setWordWrap(True)
        self.difficulty_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5.addWidget(self.difficulty_problem)

        self.difficulty_edit = ChoiceBox(self.content)
        self.difficulty_edit.setObjectName(u"difficulty_edit")
        self.difficulty_edit.setProperty(u"options", u"goal_rating")

        self.layout_5.addWidget(self.difficulty_edit)


        self.layout_6.addLayout(self.layout_5)


        self.layout_21.addLayout(self.layout_6)

        self.heading_41 = QLabel(self.content)
        self.heading_41.setObjectName(u"heading_41")
        self.heading_41.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_41.setProperty(u"kind", u"h2")

        self.layout_21.addWidget(self.heading_41)

        self.layout_44 = QHBoxLayout()
        self.layout_44.setSpacing(16)
        self.layout_44.setObjectName(u"layout_44")
        self.layout_44.setContentsMargins(0, 0, 0, 0)
        self.layout_42 = QVBoxLayout()
        self.layout_42.setSpacing(3)
        self.layout_42.setObjectName(u"layout_42")
        self.layout_42.setContentsMargins(0, 0, 0, 0)
        self.measured_by_label = QLabel(self.content)
        self.measured_by_label.setObjectName(u"measured_by_label")
        self.measured_by_label.setProperty(u"kind", u"label")

        self.layout_42.addWidget(self.measured_by_label)

        self.measured_by_problem = QLabel(self.content)
        self.measured_by_problem.setObjectName(u"measured_by_problem")
        self.measured_by_problem.setProperty(u"kind", u"problem")
        self.measured_by_problem.setWordWrap(True)
        self.measured_by_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_42.addWidget(self.measured_by_problem)

        self.measured_by_edit = QLineEdit(self.content)
        self.measured_by_edit.setObjectName(u"measured_by_edit")

        self.layout_42.addWidget(self.measured_by_edit)


        self.layout_44.addLayout(self.layout_42)

        self.layout_43 = QVBoxLayout()
        self.layout_43.setSpacing(3)
        self.layout_43.setObjectName(u"layout_43")
        self.layout_43.setContentsMargins(0, 0, 0, 0)
        self.by_when_label = QLabel(self.content)
        self.by_when_label.setObjectName(u"by_when_label")
        self.by_when_label.setProperty(u"kind", u"label")

        self.layout_43.addWidget(self.by_when_label)

        self.by_when_problem = QLabel(self.content)
        self.by_when_problem.setObjectName(u"by_when_problem")
        self.by_when_problem.setProperty(u"kind", u"problem")
        self.by_when_problem.setWordWrap(True)
        self.by_when_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_43.addWidget(self.by_when_problem)

        self.by_when_edit = DateField(self.content)
        self.by_when_edit.setObjectName(u"by_when_edit")

        self.layout_43.addWidget(self.by_when_edit)


        self.layout_44.addLayout(self.layout_43)


        self.layout_21.addLayout(self.layout_44)

        self.layout_47 = QHBoxLayout()
        self.layout_47.setSpacing(16)
        self.layout_47.setObjectName(u"layout_47")
        self.layout_47.setContentsMargins(0, 0, 0, 0)
        self.layout_45 = QVBoxLayout()
        self.layout_45.setSpacing(3)
        self.layout_45.setObjectName(u"layout_45")
        self.layout_45.setContentsMargins(0, 0, 0, 0)
        self.achievable_because_label = QLabel(self.content)
        self.achievable_because_label.setObjectName(u"achievable_because_label")
        self.achievable_because_label.setProperty(u"kind", u"label")

        self.layout_45.addWidget(self.achievable_because_label)

        self.achievable_because_problem = QLabel(self.content)
        self.achievable_because_problem.setObjectName(u"achievable_because_problem")
        self.achievable_because_problem.setProperty(u"kind", u"problem")
        self.achievable_because_problem.setWordWrap(True)
        self.achievable_because_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_45.addWidget(self.achievable_because_problem)

        self.achievable_because_edit = QLineEdit(self.content)
        self.achievable_because_edit.setObjectName(u"achievable_because_edit")

        self.layout_45.addWidget(self.achievable_because_edit)


        self.layout_47.addLayout(self.layout_45)

        self.layout_46 = QVBoxLayout()
        self.layout_46.setSpacing(3)
        self.layout_46.setObjectName(u"layout_46")
        self.layout_46.setContentsMargins(0, 0, 0, 0)
        self.relevant_because_label = QLabel(self.content)
        self.relevant_because_label.setObjectName(u"relevant_because_label")
        self.relevant_because_label.setProperty(u"kind", u"label")

        self.layout_46.addWidget(self.relevant_because_label)

        self.relevant_because_problem = QLabel(self.content)
        self.relevant_because_problem.setObjectName(u"relevant_because_problem")
        self.relevant_because_problem.setProperty(u"kind", u"problem")
        self.relevant_because_problem.setWordWrap(True)
        self.relevant_because_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_46.addWidget(self.relevant_because_problem)

        self.relevant_because_edit = QLineEdit(self.content)
        self.relevant_because_edit.setObjectName(u"relevant_because_edit")

        self.layout_46.addWidget(self.relevant_because_edit)


        self.layout_47.addLayout(self.layout_46)


        self.layout_21.addLayout(self.layout_47)

        self.label_7 = QLabel(self.content)
        self.label_7.setObjectName(u"label_7")
        self.label_7.setTextFormat(Qt.TextFormat.PlainText)
        self.label_7.setProperty(u"kind", u"h3")

        self.layout_21.addWidget(self.label_7)

        self.label_8 = QLabel(self.content)
        self.label_8.setObjectName(u"label_8")
        self.label_8.setTextFormat(Qt.TextFormat.PlainText)
        self.label_8.setProperty(u"kind", u"hint")

        self.layout_21.addWidget(self.label_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.level_plus_2_label = QLabel(self.content)
        self.level_plus_2_label.setObjectName(u"level_plus_2_label")
        self.level_plus_2_label.setProperty(u"kind", u"label")

        self.layout_9.addWidget(self.level_plus_2_label)

        self.level_plus_2_problem = QLabel(self.content)
        self.level_plus_2_problem.setObjectName(u"level_plus_2_problem")
        self.level_plus_2_problem.setProperty(u"kind", u"problem")
        self.level_plus_2_problem.setWordWrap(True)
        self.level_plus_2_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_9.addWidget(self.level_plus_2_problem)

        self.level_plus_2_edit = QLineEdit(self.content)
        self.level_plus_2_edit.setObjectName(u"level_plus_2_edit")

        self.layout_9.addWidget(self.level_plus_2_edit)


        self.layout_21.addLayout(self.layout_9)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.level_plus_1_label = QLabel(self.content)
        self.level_plus_1_label.setObjectName(u"level_plus_1_label")
        self.level_plus_1_label.setProperty(u"kind", u"label")

        self.layout_10.addWidget(self.level_plus_1_label)

        self.level_plus_1_problem = QLabel(self.content)
        self.level_plus_1_problem.setObjectName(u"level_plus_1_problem")
        self.level_plus_1_problem.setProperty(u"kind", u"problem")
        self.level_plus_1_problem.setWordWrap(True)
        self.level_plus_1_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_10.addWidget(self.level_plus_1_problem)

        self.level_plus_1_edit = QLineEdit(self.content)
        self.level_plus_1_edit.setObjectName(u"level_plus_1_edit")

        self.layout_10.addWidget(self.level_plus_1_edit)


        self.layout_21.addLayout(self.layout_10)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.level_0_label = QLabel(self.content)
        self.level_0_label.setObjectName(u"level_0_label")
        self.level_0_label.setProperty(u"kind", u"label")

        self.layout_11.addWidget(self.level_0_label)

        self.level_0_problem = QLabel(self.content)
        self.level_0_problem.setObjectName(u"level_0_problem")
        self.level_0_problem.setProperty(u"kind", u"problem")
        self.level_0_problem.setWordWrap(True)
        self.level_0_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_11.addWidget(self.level_0_problem)

        self.level_0_edit = QLineEdit(self.content)
        self.level_0_edit.setObjectName(u"level_0_edit")

        self.layout_11.addWidget(self.level_0_edit)


        self.layout_21.addLayout(self.layout_11)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.level_minus_1_label = QLabel(self.content)
        self.level_minus_1_label.setObjectName(u"level_minus_1_label")
        self.level_minus_1_label.setProperty(u"kind", u"label")

        self.layout_12.addWidget(self.level_minus_1_label)

        self.level_minus_1_problem = QLabel(self.content)
        self.level_minus_1_problem.setObjectName(u"level_minus_1_problem")
        self.level_minus_1_problem.setProperty(u"kind", u"problem")
        self.level_minus_1_problem.setWordWrap(True)
        self.level_minus_1_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_12.addWidget(self.level_minus_1_problem)

        self.level_minus_1_edit = QLineEdit(self.content)
        self.level_minus_1_edit.setObjectName(u"level_minus_1_edit")

        self.layout_12.addWidget(self.level_minus_1_edit)


        self.layout_21.addLayout(self.layout_12)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.level_minus_2_label = QLabel(self.content)
        self.level_minus_2_label.setObjectName(u"level_minus_2_label")
        self.level_minus_2_label.setProperty(u"kind", u"label")

        self.layout_13.addWidget(self.level_minus_2_label)

        self.level_minus_2_problem = QLabel(self.content)
        self.level_minus_2_problem.setObjectName(u"level_minus_2_problem")
        self.level_minus_2_problem.setProperty(u"kind", u"problem")
        self.level_minus_2_problem.setWordWrap(True)
        self.level_minus_2_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_13.addWidget(self.level_minus_2_problem)

        self.level_minus_2_edit = QLineEdit(self.content)
        self.level_minus_2_edit.setObjectName(u"level_minus_2_edit")

        self.layout_13.addWidget(self.level_minus_2_edit)


        self.layout_21.addLayout(self.layout_13)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(16)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.starting_level_label = QLabel(self.content)
        self.starting_level_label.setObjectName(u"starting_level_label")
        self.starting_level_label.setProperty(u"kind", u"label")

        self.layout_14.addWidget(self.starting_level_label)

        self.starting_level_problem = QLabel(self.content)
        self.starting_level_problem.setObjectName(u"starting_level_problem")
        self.starting_level_problem.setProperty(u"kind", u"problem")
        self.starting_level_problem.setWordWrap(True)
        self.starting_level_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_14.addWidget(self.starting_level_problem)

        self.starting_level_edit = SegmentedChoice(self.content)
        self.starting_level_edit.setObjectName(u"starting_level_edit")
        self.starting_level_edit.setProperty(u"options", u"goal_level")

        self.layout_14.addWidget(self.starting_level_edit)


        self.layout_16.addLayout(self.layout_14)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.agreed_on_label = QLabel(self.content)
        self.agreed_on_label.setObjectName(u"agreed_on_label")
        self.agreed_on_label.setProperty(u"kind", u"label")

        self.layout_15.addWidget(self.agreed_on_label)

        self.agreed_on_problem = QLabel(self.content)
        self.agreed_on_problem.setObjectName(u"agreed_on_problem")
        self.agreed_on_problem.setProperty(u"kind", u"problem")
        self.agreed_on_problem.setWordWrap(True)
        self.agreed_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_15.addWidget(self.agreed_on_problem)

        self.agreed_on_edit = DateField(self.content)
        self.agreed_on_edit.setObjectName(u"agreed_on_edit")

        self.layout_15.addWidget(self.agreed_on_edit)


        self.layout_16.addLayout(self.layout_15)

        self.layout_48 = QVBoxLayout()
        self.layout_48.setSpacing(3)
        self.layout_48.setObjectName(u"layout_48")
        self.layout_48.setContentsMargins(0, 0, 0, 0)
        self.agreed_with_label = QLabel(self.content)
        self.agreed_with_label.setObjectName(u"agreed_with_label")
        self.agreed_with_label.setProperty(u"kind", u"label")

        self.layout_48.addWidget(self.agreed_with_label)

        self.agreed_with_problem = QLabel(self.content)
        self.agreed_with_problem.setObjectName(u"agreed_with_problem")
        self.agreed_with_problem.setProperty(u"kind", u"problem")
        self.agreed_with_problem.setWordWrap(True)
        self.agreed_with_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_48.addWidget(self.agreed_with_problem)

        self.agreed_with_edit = QLineEdit(self.content)
        self.agreed_with_edit.setObjectName(u"agreed_with_edit")

        self.layout_48.addWidget(self.agreed_with_edit)


        self.layout_16.addLayout(self.layout_48)


        self.layout_21.addLayout(self.layout_16)

        self.layout_50 = QHBoxLayout()
        self.layout_50.setSpacing(16)
        self.layout_50.setObjectName(u"layout_50")
        self.layout_50.setContentsMargins(0, 0, 0, 0)
        self.layout_49 = QVBoxLayout()
        self.layout_49.setSpacing(3)
        self.layout_49.setObjectName(u"layout_49")
        self.layout_49.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(self.content)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"kind", u"label")

        self.layout_49.addWidget(self.state_label)

        self.state_problem = QLabel(self.content)
        self.state_problem.setObjectName(u"state_problem")
        self.state_problem.setProperty(u"kind", u"problem")
        self.state_problem.setWordWrap(True)
        self.state_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_49.addWidget(self.state_problem)

        self.state_edit = ChoiceBox(self.content)
        self.state_edit.setObjectName(u"state_edit")
        self.state_edit.setProperty(u"options", u"goal_state")

        self.layout_49.addWidget(self.state_edit)


        self.layout_50.addLayout(self.layout_49)


        self.layout_21.addLayout(self.layout_50)

        self.heading_51 = QLabel(self.content)
        self.heading_51.setObjectName(u"heading_51")
        self.heading_51.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_51.setProperty(u"kind", u"h2")

        self.layout_21.addWidget(self.heading_51)

        self.layout_52 = QVBoxLayout()
        self.layout_52.setSpacing(3)
        self.layout_52.setObjectName(u"layout_52")
        self.layout_52.setContentsMargins(0, 0, 0, 0)
        self.steps_label = QLabel(self.content)
        self.steps_label.setObjectName(u"steps_label")
        self.steps_label.setProperty(u"kind", u"label")

        self.layout_52.addWidget(self.steps_label)

        self.steps_problem = QLabel(self.content)
        self.steps_problem.setObjectName(u"steps_problem")
        self.steps_problem.setProperty(u"kind", u"problem")
        self.steps_problem.setWordWrap(True)
        self.steps_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_52.addWidget(self.steps_problem)

        self.steps_edit = RowsField(self.content)
        self.steps_edit.setObjectName(u"steps_edit")
        self.steps_edit.setProperty(u"columns", u"steps")

        self.layout_52.addWidget(self.steps_edit)


        self.layout_21.addLayout(self.layout_52)

        self.layout_53 = QVBoxLayout()
        self.layout_53.setSpacing(3)
        self.layout_53.setObjectName(u"layout_53")
        self.layout_53.setContentsMargins(0, 0, 0, 0)
        self.if_hard_label = QLabel(self.content)
        self.if_hard_label.setObjectName(u"if_hard_label")
        self.if_hard_label.setProperty(u"kind", u"label")

        self.layout_53.addWidget(self.if_hard_label)

        self.if_hard_problem = QLabel(self.content)
        self.if_hard_problem.setObjectName(u"if_hard_problem")
        self.if_hard_problem.setProperty(u"kind", u"problem")
        self.if_hard_problem.setWordWrap(True)
        self.if_hard_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_53.addWidget(self.if_hard_problem)

        self.if_hard_edit = QLineEdit(self.content)
        self.if_hard_edit.setObjectName(u"if_hard_edit")

        self.layout_53.addWidget(self.if_hard_edit)


        self.layout_21.addLayout(self.layout_53)

        self.layout_54 = QVBoxLayout()
        self.layout_54.setSpacing(3)
        self.layout_54.setObjectName(u"layout_54")
        self.layout_54.setContentsMargins(0, 0, 0, 0)
        self.condition_ids_label = QLabel(self.content)
        self.condition_ids_label.setObjectName(u"condition_ids_label")
        self.condition_ids_label.setProperty(u"kind", u"label")

        self.layout_54.addWidget(self.condition_ids_label)

        self.condition_ids_problem = QLabel(self.content)
        self.condition_ids_problem.setObjectName(u"condition_ids_problem")
        self.condition_ids_problem.setProperty(u"kind", u"problem")
        self.condition_ids_problem.setWordWrap(True)
        self.condition_ids_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_54.addWidget(self.condition_ids_problem)

        self.condition_ids_edit = TicksField(self.content)
        self.condition_ids_edit.setObjectName(u"condition_ids_edit")

        self.layout_54.addWidget(self.condition_ids_edit)


        self.layout_21.addLayout(self.layout_54)

        self.layout_56 = QHBoxLayout()
        self.layout_56.setSpacing(16)
        self.layout_56.setObjectName(u"layout_56")
        self.layout_56.setContentsMargins(0, 0, 0, 0)
        self.layout_55 = QVBoxLayout()
        self.layout_55.setSpacing(3)
        self.layout_55.setObjectName(u"layout_55")
        self.layout_55.setContentsMargins(0, 0, 0, 0)
        self.programme_session_label = QLabel(self.content)
        self.programme_session_label.setObjectName(u"programme_session_label")
        self.programme_session_label.setProperty(u"kind", u"label")

        self.layout_55.addWidget(self.programme_session_label)

        self.programme_session_problem = QLabel(self.content)
        self.programme_session_problem.setObjectName(u"programme_session_problem")
        self.programme_session_problem.setProperty(u"kind", u"problem")
        self.programme_session_problem.setWordWrap(True)
        self.programme_session_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_55.addWidget(self.programme_session_problem)

        self.programme_session_edit = QLineEdit(self.content)
        self.programme_session_edit.setObjectName(u"programme_session_edit")

        self.layout_55.addWidget(self.programme_session_edit)


        self.layout_56.addLayout(self.layout_55)


        self.layout_21.addLayout(self.layout_56)

        self.layout_57 = QVBoxLayout()
        self.layout_57.setSpacing(3)
        self.layout_57.setObjectName(u"layout_57")
        self.layout_57.setContentsMargins(0, 0, 0, 0)
        self.reasoning_label = QLabel(self.content)
        self.reasoning_label.setObjectName(u"reasoning_label")
        self.reasoning_label.setProperty(u"kind", u"label")

        self.layout_57.addWidget(self.reasoning_label)

        self.reasoning_problem = QLabel(self.content)
        self.reasoning_problem.setObjectName(u"reasoning_problem")
        self.reasoning_problem.setProperty(u"kind", u"problem")
        self.reasoning_problem.setWordWrap(True)
        self.reasoning_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_57.addWidget(self.reasoning_problem)

        self.reasoning_edit = TextBox(self.content)
        self.reasoning_edit.setObjectName(u"reasoning_edit")

        self.layout_57.addWidget(self.reasoning_edit)


        self.layout_21.addLayout(self.layout_57)

        self.layout_19 = QHBoxLayout()
        self.layout_19.setSpacing(16)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(3)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.review_due_label = QLabel(self.content)
        self.review_due_label.setObjectName(u"review_due_label")
        self.review_due_label.setProperty(u"kind", u"label")

        self.layout_17.addWidget(self.review_due_label)

        self.review_due_problem = QLabel(self.content)
        self.review_due_problem.setObjectName(u"review_due_problem")
        self.review_due_problem.setProperty(u"kind", u"problem")
        self.review_due_problem.setWordWrap(True)
        self.review_due_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_17.addWidget(self.review_due_problem)

        self.review_due_edit = DateField(self.content)
        self.review_due_edit.setObjectName(u"review_due_edit")

        self.layout_17.addWidget(self.review_due_edit)


        self.layout_19.addLayout(self.layout_17)

        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(3)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.closed_on_label = QLabel(self.content)
        self.closed_on_label.setObjectName(u"closed_on_label")
        self.closed_on_label.setProperty(u"kind", u"label")

        self.layout_18.addWidget(self.closed_on_label)

        self.closed_on_problem = QLabel(self.content)
        self.closed_on_problem.setObjectName(u"closed_on_problem")
        self.closed_on_problem.setProperty(u"kind", u"problem")
        self.closed_on_problem.setWordWrap(True)
        self.closed_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_18.addWidget(self.closed_on_problem)

        self.closed_on_edit = DateField(self.content)
        self.closed_on_edit.setObjectName(u"closed_on_edit")

        self.layout_18.addWidget(self.closed_on_edit)


        self.layout_19.addLayout(self.layout_18)


        self.layout_21.addLayout(self.layout_19)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.close_reason_label = QLabel(self.content)
        self.close_reason_label.setObjectName(u"close_reason_label")
        self.close_reason_label.setProperty(u"kind", u"label")

        self.layout_20.addWidget(self.close_reason_label)

        self.close_reason_problem = QLabel(self.content)
        self.close_reason_problem.setObjectName(u"close_reason_problem")
        self.close_reason_problem.setProperty(u"kind", u"problem")
        self.close_reason_problem.setWordWrap(True)
        self.close_reason_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_20.addWidget(self.close_reason_problem)

        self.close_reason_edit = QLineEdit(self.content)
        self.close_reason_edit.setObjectName(u"close_reason_edit")

        self.layout_20.addWidget(self.close_reason_edit)


        self.layout_21.addLayout(self.layout_20)

        self.form_problem = QLabel(self.content)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_21.addWidget(self.form_problem)

        self.scroll.setWidget(self.content)

        self.layout_24.addWidget(self.scroll)

        self.layout_23 = QHBoxLayout()
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(24, 6, 24, 16)
        self.accept_button = QPushButton(GoalDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_23.addWidget(self.accept_button)

        self.cancel_button = QPushButton(GoalDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_23.addWidget(self.cancel_button)

        self.spacer_22 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_23.addItem(self.spacer_22)

        self.saved_label = QLabel(GoalDialog)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"kind", u"hint")

        self.layout_23.addWidget(self.saved_label)


        self.layout_24.addLayout(self.layout_23)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.own_words_label.setBuddy(self.own_words_edit)
        self.domain_label.setBuddy(self.domain_edit)
        self.importance_label.setBuddy(self.importance_edit)
        self.difficulty_label.setBuddy(self.difficulty_edit)
        self.measured_by_label.setBuddy(self.measured_by_edit)
        self.by_when_label.setBuddy(self.by_when_edit)
        self.achievable_because_label.setBuddy(self.achievable_because_edit)
        self.relevant_because_label.setBuddy(self.relevant_because_edit)
        self.level_plus_2_label.setBuddy(self.level_plus_2_edit)
        self.level_plus_1_label.setBuddy(self.level_plus_1_edit)
        self.level_0_label.setBuddy(self.level_0_edit)
        self.level_minus_1_label.setBuddy(self.level_minus_1_edit)
        self.level_minus_2_label.setBuddy(self.level_minus_2_edit)
        self.starting_level_label.setBuddy(self.starting_level_edit)
        self.agreed_on_label.setBuddy(self.agreed_on_edit)
        self.agreed_with_label.setBuddy(self.agreed_with_edit)
        self.state_label.setBuddy(self.state_edit)
        self.steps_label.setBuddy(self.steps_edit)
        self.if_hard_label.setBuddy(self.if_hard_edit)
        self.condition_ids_label.setBuddy(self.condition_ids_edit)
        self.programme_session_label.setBuddy(self.programme_session_edit)
        self.reasoning_label.setBuddy(self.reasoning_edit)
        self.review_due_label.setBuddy(self.review_due_edit)
        self.closed_on_label.setBuddy(self.closed_on_edit)
        self.close_reason_label.setBuddy(self.close_reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GoalDialog)

        QMetaObject.connectSlotsByName(GoalDialog)
    # setupUi

    def retranslateUi(self, GoalDialog):
        self.title_label.setText(QCoreApplication.translate("GoalDialog", u"Goal, in a few words", None))
        self.own_words_label.setText(QCoreApplication.translate("GoalDialog", u"In the client's own words (optional)", None))
        self.domain_label.setText(QCoreApplication.translate("GoalDialog", u"Area of life (optional)", None))
        self.importance_label.setText(QCoreApplication.translate("GoalDialog", u"Importance to the client", None))
        self.difficulty_label.setText(QCoreApplication.translate("GoalDialog", u"Difficulty", None))
        self.heading_41.setText(QCoreApplication.translate("GoalDialog", u"What makes it a good goal", None))
        self.measured_by_label.setText(QCoreApplication.translate("GoalDialog", u"How we will know", None))
        self.by_when_label.setText(QCoreApplication.translate("GoalDialog", u"By when", None))
        self.achievable_because_label.setText(QCoreApplication.translate("GoalDialog", u"What makes it possible", None))
        self.relevant_because_label.setText(QCoreApplication.translate("GoalDialog", u"Why it matters to the client", None))
        self.label_7.setText(QCoreApplication.translate("GoalDialog", u"What would each level look like?", None))
        self.label_8.setText(QCoreApplication.translate("GoalDialog", u"Agree these with the client. 0 is the expected outcome.", None))
        self.level_plus_2_label.setText(QCoreApplication.translate("GoalDialog", u"+2 Much better than expected", None))
        self.level_plus_1_label.setText(QCoreApplication.translate("GoalDialog", u"+1 Better than expected", None))
        self.level_0_label.setText(QCoreApplication.translate("GoalDialog", u"0 Expected", None))
        self.level_minus_1_label.setText(QCoreApplication.translate("GoalDialog", u"\u22121 Less than expected", None))
        self.level_minus_2_label.setText(QCoreApplication.translate("GoalDialog", u"\u22122 Much less than expected", None))
        self.starting_level_label.setText(QCoreApplication.translate("GoalDialog", u"Starting level", None))
        self.agreed_on_label.setText(QCoreApplication.translate("GoalDialog", u"Agreed with the client on", None))
        self.agreed_with_label.setText(QCoreApplication.translate("GoalDialog", u"Who agreed it", None))
        self.state_label.setText(QCoreApplication.translate("GoalDialog", u"How it stands", None))
        self.heading_51.setText(QCoreApplication.translate("GoalDialog", u"Steps on the way", None))
        self.steps_label.setText(QCoreApplication.translate("GoalDialog", u"What is done, planned, tried or done, and when", None))
        self.if_hard_label.setText(QCoreApplication.translate("GoalDialog", u"If it gets hard: what the client does", None))
        self.condition_ids_label.setText(QCoreApplication.translate("GoalDialog", u"Conditions of the order that it helps to keep", None))
        self.programme_session_label.setText(QCoreApplication.translate("GoalDialog", u"Session of the programme (a number)", None))
        self.reasoning_label.setText(QCoreApplication.translate("GoalDialog", u"Why this goal, in your own words as a therapist", None))
        self.review_due_label.setText(QCoreApplication.translate("GoalDialog", u"Next review due", None))
        self.closed_on_label.setText(QCoreApplication.translate("GoalDialog", u"Closed on (optional)", None))
        self.close_reason_label.setText(QCoreApplication.translate("GoalDialog", u"Why it is closed", None))
        self.accept_button.setText(QCoreApplication.translate("GoalDialog", u"Set goal", None))
        self.cancel_button.setText(QCoreApplication.translate("GoalDialog", u"Cancel", None))
        pass
    # retranslateUi

