# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'book_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.widgets.date_field import DateField

class Ui_BookDialog(object):
    def setupUi(self, BookDialog):
        if not BookDialog.objectName():
            BookDialog.setObjectName(u"BookDialog")
        self.layout_11 = QVBoxLayout(BookDialog)
        self.layout_11.setSpacing(10)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(24, 20, 24, 20)
        self.label_1 = QLabel(BookDialog)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_11.addWidget(self.label_1)

        self.staff_safety_label = QLabel(BookDialog)
        self.staff_safety_label.setObjectName(u"staff_safety_label")
        self.staff_safety_label.setProperty(u"kind", u"toned")
        self.staff_safety_label.setProperty(u"tone", u"amber")
        self.staff_safety_label.setWordWrap(True)

        self.layout_11.addWidget(self.staff_safety_label)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(16)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
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


        self.layout_4.addLayout(self.layout_2)

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
        self.starts_edit.setMaximumSize(QSize(110, 16777215))

        self.layout_3.addWidget(self.starts_edit)


        self.layout_4.addLayout(self.layout_3)


        self.layout_11.addLayout(self.layout_4)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = QLabel(BookDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setProperty(u"kind", u"label")

        self.layout_6.addWidget(self.purpose_label)

        self.label_5 = QLabel(BookDialog)
        self.label_5.setObjectName(u"label_5")
        self.label_5.setTextFormat(Qt.TextFormat.PlainText)
        self.label_5.setWordWrap(True)
        self.label_5.setProperty(u"kind", u"hint")

        self.layout_6.addWidget(self.label_5)

        self.purpose_problem = QLabel(BookDialog)
        self.purpose_problem.setObjectName(u"purpose_problem")
        self.purpose_problem.setProperty(u"kind", u"problem")
        self.purpose_problem.setWordWrap(True)
        self.purpose_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_6.addWidget(self.purpose_problem)

        self.purpose_edit = QLineEdit(BookDialog)
        self.purpose_edit.setObjectName(u"purpose_edit")

        self.layout_6.addWidget(self.purpose_edit)


        self.layout_11.addLayout(self.layout_6)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.location_label = QLabel(BookDialog)
        self.location_label.setObjectName(u"location_label")
        self.location_label.setProperty(u"kind", u"label")

        self.layout_8.addWidget(self.location_label)

        self.label_7 = QLabel(BookDialog)
        self.label_7.setObjectName(u"label_7")
        self.label_7.setTextFormat(Qt.TextFormat.PlainText)
        self.label_7.setWordWrap(True)
        self.label_7.setProperty(u"kind", u"hint")

        self.layout_8.addWidget(self.label_7)

        self.location_problem = QLabel(BookDialog)
        self.location_problem.setObjectName(u"location_problem")
        self.location_problem.setProperty(u"kind", u"problem")
        self.location_problem.setWordWrap(True)
        self.location_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_8.addWidget(self.location_problem)

        self.location_edit = QLineEdit(BookDialog)
        self.location_edit.setObjectName(u"location_edit")

        self.layout_8.addWidget(self.location_edit)


        self.layout_11.addLayout(self.layout_8)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(BookDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_10.addWidget(self.accept_button)

        self.cancel_button = QPushButton(BookDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_10.addWidget(self.cancel_button)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_9)


        self.layout_11.addLayout(self.layout_10)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on_edit)
        self.starts_label.setBuddy(self.starts_edit)
        self.purpose_label.setBuddy(self.purpose_edit)
        self.location_label.setBuddy(self.location_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BookDialog)

        QMetaObject.connectSlotsByName(BookDialog)
    # setupUi

    def retranslateUi(self, BookDialog):
        BookDialog.setWindowTitle(QCoreApplication.translate("BookDialog", u"Book an appointment", None))
        self.label_1.setText(QCoreApplication.translate("BookDialog", u"Book an appointment", None))
        self.on_label.setText(QCoreApplication.translate("BookDialog", u"Date", None))
        self.starts_label.setText(QCoreApplication.translate("BookDialog", u"Time", None))
        self.purpose_label.setText(QCoreApplication.translate("BookDialog", u"Purpose", None))
        self.label_5.setText(QCoreApplication.translate("BookDialog", u"For example: Session 5", None))
        self.location_label.setText(QCoreApplication.translate("BookDialog", u"Place", None))
        self.label_7.setText(QCoreApplication.translate("BookDialog", u"A room, video, phone, or home visit with two staff", None))
        self.accept_button.setText(QCoreApplication.translate("BookDialog", u"Book", None))
        self.cancel_button.setText(QCoreApplication.translate("BookDialog", u"Cancel", None))
    # retranslateUi

