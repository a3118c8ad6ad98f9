# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'book_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.kit.date_field import DateField

class Ui_BookDialog(object):
    def setupUi(self, BookDialog):
        if not BookDialog.objectName():
            BookDialog.setObjectName(u"BookDialog")
        BookDialog.setMinimumSize(QSize(600, 0))
        self.layout_17 = QVBoxLayout(BookDialog)
        self.layout_17.setSpacing(10)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(24, 20, 24, 20)
        self.label_1 = QLabel(BookDialog)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_17.addWidget(self.label_1)

        self.staff_safety_label = QLabel(BookDialog)
        self.staff_safety_label.setObjectName(u"staff_safety_label")
        self.staff_safety_label.setProperty(u"kind", u"toned")
        self.staff_safety_label.setProperty(u"tone", u"amber")
        self.staff_safety_label.setWordWrap(True)

        self.layout_17.addWidget(self.staff_safety_label)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(16)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(BookDialog)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"kind", u"label")

        self.layout_2.addWidget(self.on_label)

        self.on_problem = QLabel(BookDialog)
        self.on_problem.setObjectName(u"on_problem")
        self.on_problem.setProperty(u"kind", u"problem")
        self.on_problem.setWordWrap(True)
        self.on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2.addWidget(self.on_problem)

        self.on_edit = DateField(BookDialog)
        self.on_edit.setObjectName(u"on_edit")

        self.layout_2.addWidget(self.on_edit)


        self.layout_5.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.starts_label = QLabel(BookDialog)
        self.starts_label.setObjectName(u"starts_label")
        self.starts_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.starts_label)

        self.starts_problem = QLabel(BookDialog)
        self.starts_problem.setObjectName(u"starts_problem")
        self.starts_problem.setProperty(u"kind", u"problem")
        self.starts_problem.setWordWrap(True)
        self.starts_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.starts_problem)

        self.starts_edit = QLineEdit(BookDialog)
        self.starts_edit.setObjectName(u"starts_edit")
        self.starts_edit.setMaximumSize(QSize(90, 16777215))

        self.layout_3.addWidget(self.starts_edit)


        self.layout_5.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.minutes_label = QLabel(BookDialog)
        self.minutes_label.setObjectName(u"minutes_label")
        self.minutes_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.minutes_label)

        self.minutes_problem = QLabel(BookDialog)
        self.minutes_problem.setObjectName(u"minutes_problem")
        self.minutes_problem.setProperty(u"kind", u"problem")
        self.minutes_problem.setWordWrap(True)
        self.minutes_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.minutes_problem)

        self.minutes_edit = QLineEdit(BookDialog)
        self.minutes_edit.setObjectName(u"minutes_edit")
        self.minutes_edit.setMaximumSize(QSize(80, 16777215))

        self.layout_4.addWidget(self.minutes_edit)


        self.layout_5.addLayout(self.layout_4)


        self.layout_17.addLayout(self.layout_5)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = QLabel(BookDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setProperty(u"kind", u"label")

        self.layout_7.addWidget(self.purpose_label)

        self.label_6 = QLabel(BookDialog)
        self.label_6.setObjectName(u"label_6")
        self.label_6.setTextFormat(Qt.TextFormat.PlainText)
        self.label_6.setWordWrap(True)
        self.label_6.setProperty(u"kind", u"hint")

        self.layout_7.addWidget(self.label_6)

        self.purpose_problem = QLabel(BookDialog)
        self.purpose_problem.setObjectName(u"purpose_problem")
        self.purpose_problem.setProperty(u"kind", u"problem")
        self.purpose_problem.setWordWrap(True)
        self.purpose_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_7.addWidget(self.purpose_problem)

        self.purpose_edit = QLineEdit(BookDialog)
        self.purpose_edit.setObjectName(u"purpose_edit")

        self.layout_7.addWidget(self.purpose_edit)


        self.layout_17.addLayout(self.layout_7)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(16)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(BookDialog)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"kind", u"label")

        self.layout_9.addWidget(self.place_label)

        self.place_problem = QLabel(BookDialog)
        self.place_problem.setObjectName(u"place_problem")
        self.place_problem.setProperty(u"kind", u"problem")
        self.place_problem.setWordWrap(True)
        self.place_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_9.addWidget(self.place_problem)

        self.place_edit = SegmentedChoice(BookDialog)
        self.place_edit.setObjectName(u"place_edit")
        self.place_edit.setProperty(u"options", u"place_of_meeting")

        self.layout_9.addWidget(self.place_edit)

        self.location_label = QLabel(BookDialog)
        self.location_label.setObjectName(u"location_label")
        self.location_label.setProperty(u"kind", u"label")

        self.layout_9.addWidget(self.location_label)

        self.label_8 = QLabel(BookDialog)
        self.label_8.setObjectName(u"label_8")
        self.label_8.setTextFormat(Qt.TextFormat.PlainText)
        self.label_8.setWordWrap(True)
        self.label_8.setProperty(u"kind", u"hint")

        self.layout_9.addWidget(self.label_8)

        self.location_problem = QLabel(BookDialog)
        self.location_problem.setObjectName(u"location_problem")
        self.location_problem.setProperty(u"kind", u"problem")
        self.location_problem.setWordWrap(True)
        self.location_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_9.addWidget(self.location_problem)

        self.location_edit = QLineEdit(BookDialog)
        self.location_edit.setObjectName(u"location_edit")

        self.layout_9.addWidget(self.location_edit)


        self.layout_12.addLayout(self.layout_9)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.with_staff_label = QLabel(BookDialog)
        self.with_staff_label.setObjectName(u"with_staff_label")
        self.with_staff_label.setProperty(u"kind", u"label")

        self.layout_11.addWidget(self.with_staff_label)

        self.label_10 = QLabel(BookDialog)
        self.label_10.setObjectName(u"label_10")
        self.label_10.setTextFormat(Qt.TextFormat.PlainText)
        self.label_10.setWordWrap(True)
        self.label_10.setProperty(u"kind", u"hint")

        self.layout_11.addWidget(self.label_10)

        self.with_staff_problem = QLabel(BookDialog)
        self.with_staff_problem.setObjectName(u"with_staff_problem")
        self.with_staff_problem.setProperty(u"kind", u"problem")
        self.with_staff_problem.setWordWrap(True)
        self.with_staff_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_11.addWidget(self.with_staff_problem)

        self.with_staff_edit = ChoiceBox(BookDialog)
        self.with_staff_edit.setObjectName(u"with_staff_edit")

        self.layout_11.addWidget(self.with_staff_edit)


        self.layout_12.addLayout(self.layout_11)


        self.layout_17.addLayout(self.layout_12)

        self.check_panel = QFrame(BookDialog)
        self.check_panel.setObjectName(u"check_panel")
        self.check_panel.setProperty(u"kind", u"notice")
        self.check_panel.setProperty(u"tone", u"amber")
        self.layout_14 = QVBoxLayout(self.check_panel)
        self.layout_14.setSpacing(6)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(12, 8, 12, 10)
        self.check_label = QLabel(self.check_panel)
        self.check_label.setObjectName(u"check_label")
        self.check_label.setWordWrap(True)

        self.layout_14.addWidget(self.check_label)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.acknowledged_label = QLabel(self.check_panel)
        self.acknowledged_label.setObjectName(u"acknowledged_label")
        self.acknowledged_label.setProperty(u"kind", u"label")

        self.layout_13.addWidget(self.acknowledged_label)

        self.acknowledged_problem = QLabel(self.check_panel)
        self.acknowledged_problem.setObjectName(u"acknowledged_problem")
        self.acknowledged_problem.setProperty(u"kind", u"problem")
        self.acknowledged_problem.setWordWrap(True)
        self.acknowledged_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_13.addWidget(self.acknowledged_problem)

        self.acknowledged_edit = QLineEdit(self.check_panel)
        self.acknowledged_edit.setObjectName(u"acknowledged_edit")

        self.layout_13.addWidget(self.acknowledged_edit)


        self.layout_14.addLayout(self.layout_13)


        self.layout_17.addWidget(self.check_panel)

        self.form_problem = QLabel(BookDialog)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_17.addWidget(self.form_problem)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(BookDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_16.addWidget(self.accept_button)

        self.cancel_button = QPushButton(BookDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_16.addWidget(self.cancel_button)

        self.spacer_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.spacer_15)


        self.layout_17.addLayout(self.layout_16)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on_edit)
        self.starts_label.setBuddy(self.starts_edit)
        self.minutes_label.setBuddy(self.minutes_edit)
        self.purpose_label.setBuddy(self.purpose_edit)
        self.location_label.setBuddy(self.location_edit)
        self.with_staff_label.setBuddy(self.with_staff_edit)
        self.acknowledged_label.setBuddy(self.acknowledged_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BookDialog)

        QMetaObject.connectSlotsByName(BookDialog)
    # setupUi

    def retranslateUi(self, BookDialog):
        BookDialog.setWindowTitle(QCoreApplication.translate("BookDialog", u"Book an appointment", None))
        self.label_1.setText(QCoreApplication.translate("BookDialog", u"Book an appointment", None))
        self.on_label.setText(QCoreApplication.translate("BookDialog", u"Date", None))
        self.starts_label.setText(QCoreApplication.translate("BookDialog", u"Time", None))
        self.minutes_label.setText(QCoreApplication.translate("BookDialog", u"Minutes", None))
        self.purpose_label.setText(QCoreApplication.translate("BookDialog", u"Purpose", None))
        self.label_6.setText(QCoreApplication.translate("BookDialog", u"For example: Session 5", None))
        self.place_label.setText(QCoreApplication.translate("BookDialog", u"Kind of place", None))
        self.location_label.setText(QCoreApplication.translate("BookDialog", u"Which room, or where", None))
        self.label_8.setText(QCoreApplication.translate("BookDialog", u"Street and postcode where it is no room of ours", None))
        self.with_staff_label.setText(QCoreApplication.translate("BookDialog", u"Second colleague (optional)", None))
        self.label_10.setText(QCoreApplication.translate("BookDialog", u"A home visit needs two.", None))
        self.acknowledged_label.setText(QCoreApplication.translate("BookDialog", u"I have compared this place with the order: what speaks for it", None))
        self.accept_button.setText(QCoreApplication.translate("BookDialog", u"Book", None))
        self.cancel_button.setText(QCoreApplication.translate("BookDialog", u"Cancel", None))
    # retranslateUi

