# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.text_box import TextBox

class Ui_ReviewDialog(object):
    def setupUi(self, ReviewDialog):
        if not ReviewDialog.objectName():
            ReviewDialog.setObjectName(u"ReviewDialog")
        ReviewDialog.setMinimumSize(QSize(640, 0))
        self.layout_6 = QVBoxLayout(ReviewDialog)
        self.layout_6.setSpacing(10)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(24, 20, 24, 20)
        self.label_1 = QLabel(ReviewDialog)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_6.addWidget(self.label_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.reviewed_on_label = QLabel(ReviewDialog)
        self.reviewed_on_label.setObjectName(u"reviewed_on_label")
        self.reviewed_on_label.setProperty(u"kind", u"label")

        self.layout_2.addWidget(self.reviewed_on_label)

        self.reviewed_on_problem = QLabel(ReviewDialog)
        self.reviewed_on_problem.setObjectName(u"reviewed_on_problem")
        self.reviewed_on_problem.setProperty(u"kind", u"problem")
        self.reviewed_on_problem.setWordWrap(True)
        self.reviewed_on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2.addWidget(self.reviewed_on_problem)

        self.reviewed_on_edit = DateField(ReviewDialog)
        self.reviewed_on_edit.setObjectName(u"reviewed_on_edit")

        self.layout_2.addWidget(self.reviewed_on_edit)


        self.layout_6.addLayout(self.layout_2)

        self.ratings_layout = QVBoxLayout()
        self.ratings_layout.setSpacing(10)
        self.ratings_layout.setObjectName(u"ratings_layout")
        self.ratings_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_6.addLayout(self.ratings_layout)

        self.ratings_problem = QLabel(ReviewDialog)
        self.ratings_problem.setObjectName(u"ratings_problem")
        self.ratings_problem.setProperty(u"kind", u"problem")
        self.ratings_problem.setWordWrap(True)

        self.layout_6.addWidget(self.ratings_problem)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.comment_label = QLabel(ReviewDialog)
        self.comment_label.setObjectName(u"comment_label")
        self.comment_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.comment_label)

        self.comment_problem = QLabel(ReviewDialog)
        self.comment_problem.setObjectName(u"comment_problem")
        self.comment_problem.setProperty(u"kind", u"problem")
        self.comment_problem.setWordWrap(True)
        self.comment_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.comment_problem)

        self.comment_edit = TextBox(ReviewDialog)
        self.comment_edit.setObjectName(u"comment_edit")

        self.layout_3.addWidget(self.comment_edit)


        self.layout_6.addLayout(self.layout_3)

        self.score_label = QLabel(ReviewDialog)
        self.score_label.setObjectName(u"score_label")
        self.score_label.setProperty(u"kind", u"h3")

        self.layout_6.addWidget(self.score_label)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(ReviewDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_5.addWidget(self.accept_button)

        self.cancel_button = QPushButton(ReviewDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_5.addWidget(self.cancel_button)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_4)


        self.layout_6.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.reviewed_on_label.setBuddy(self.reviewed_on_edit)
        self.comment_label.setBuddy(self.comment_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReviewDialog)

        QMetaObject.connectSlotsByName(ReviewDialog)
    # setupUi

    def retranslateUi(self, ReviewDialog):
        self.label_1.setText(QCoreApplication.translate("ReviewDialog", u"Record review", None))
        self.reviewed_on_label.setText(QCoreApplication.translate("ReviewDialog", u"Date of review", None))
        self.comment_label.setText(QCoreApplication.translate("ReviewDialog", u"Comment", None))
        self.accept_button.setText(QCoreApplication.translate("ReviewDialog", u"Save review", None))
        self.cancel_button.setText(QCoreApplication.translate("ReviewDialog", u"Cancel", None))
        pass
    # retranslateUi

