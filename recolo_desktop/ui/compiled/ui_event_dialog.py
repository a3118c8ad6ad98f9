# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'event_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.text_box import TextBox

class Ui_EventDialog(object):
    def setupUi(self, EventDialog):
        if not EventDialog.objectName():
            EventDialog.setObjectName(u"EventDialog")
        EventDialog.setMinimumSize(QSize(560, 0))
        self.layout_9 = QVBoxLayout(EventDialog)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(24, 20, 24, 20)
        self.label_1 = QLabel(EventDialog)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_9.addWidget(self.label_1)

        self.label_2 = QLabel(EventDialog)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setTextFormat(Qt.TextFormat.PlainText)
        self.label_2.setWordWrap(True)
        self.label_2.setProperty(u"kind", u"second")

        self.layout_9.addWidget(self.label_2)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(16)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(EventDialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.kind_label)

        self.kind_problem = QLabel(EventDialog)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setProperty(u"kind", u"problem")
        self.kind_problem.setWordWrap(True)
        self.kind_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.kind_problem)

        self.kind_edit = ChoiceBox(EventDialog)
        self.kind_edit.setObjectName(u"kind_edit")

        self.layout_3.addWidget(self.kind_edit)


        self.layout_5.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(EventDialog)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.on_label)

        self.on_problem = QLabel(EventDialog)
        self.on_problem.setObjectName(u"on_problem")
        self.on_problem.setProperty(u"kind", u"problem")
        self.on_problem.setWordWrap(True)
        self.on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.on_problem)

        self.on_edit = DateField(EventDialog)
        self.on_edit.setObjectName(u"on_edit")

        self.layout_4.addWidget(self.on_edit)


        self.layout_5.addLayout(self.layout_4)


        self.layout_9.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.details_label = QLabel(EventDialog)
        self.details_label.setObjectName(u"details_label")
        self.details_label.setProperty(u"kind", u"label")

        self.layout_6.addWidget(self.details_label)

        self.details_problem = QLabel(EventDialog)
        self.details_problem.setObjectName(u"details_problem")
        self.details_problem.setProperty(u"kind", u"problem")
        self.details_problem.setWordWrap(True)
        self.details_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_6.addWidget(self.details_problem)

        self.details_edit = TextBox(EventDialog)
        self.details_edit.setObjectName(u"details_edit")

        self.layout_6.addWidget(self.details_edit)


        self.layout_9.addLayout(self.layout_6)

        self.layout_2016 = QHBoxLayout()
        self.layout_2016.setSpacing(16)
        self.layout_2016.setObjectName(u"layout_2016")
        self.layout_2016.setContentsMargins(0, 0, 0, 0)
        self.layout_2014 = QVBoxLayout()
        self.layout_2014.setSpacing(3)
        self.layout_2014.setObjectName(u"layout_2014")
        self.layout_2014.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(EventDialog)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"label")

        self.layout_2014.addWidget(self.about_label)

        self.about_problem = QLabel(EventDialog)
        self.about_problem.setObjectName(u"about_problem")
        self.about_problem.setProperty(u"kind", u"problem")
        self.about_problem.setWordWrap(True)
        self.about_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2014.addWidget(self.about_problem)

        self.about_edit = ChoiceBox(EventDialog)
        self.about_edit.setObjectName(u"about_edit")

        self.layout_2014.addWidget(self.about_edit)


        self.layout_2016.addLayout(self.layout_2014)

        self.layout_2015 = QVBoxLayout()
        self.layout_2015.setSpacing(3)
        self.layout_2015.setObjectName(u"layout_2015")
        self.layout_2015.setContentsMargins(0, 0, 0, 0)
        self.granted_by_label = QLabel(EventDialog)
        self.granted_by_label.setObjectName(u"granted_by_label")
        self.granted_by_label.setProperty(u"kind", u"label")

        self.layout_2015.addWidget(self.granted_by_label)

        self.granted_by_problem = QLabel(EventDialog)
        self.granted_by_problem.setObjectName(u"granted_by_problem")
        self.granted_by_problem.setProperty(u"kind", u"problem")
        self.granted_by_problem.setWordWrap(True)
        self.granted_by_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_2015.addWidget(self.granted_by_problem)

        self.granted_by_edit = QLineEdit(EventDialog)
        self.granted_by_edit.setObjectName(u"granted_by_edit")

        self.layout_2015.addWidget(self.granted_by_edit)


        self.layout_2016.addLayout(self.layout_2015)


        self.layout_9.addLayout(self.layout_2016)

        self.layout_1003 = QHBoxLayout()
        self.layout_1003.setSpacing(16)
        self.layout_1003.setObjectName(u"layout_1003")
        self.layout_1003.setContentsMargins(0, 0, 0, 0)
        self.layout_1001 = QVBoxLayout()
        self.layout_1001.setSpacing(3)
        self.layout_1001.setObjectName(u"layout_1001")
        self.layout_1001.setContentsMargins(0, 0, 0, 0)
        self.new_end_label = QLabel(EventDialog)
        self.new_end_label.setObjectName(u"new_end_label")
        self.new_end_label.setProperty(u"kind", u"label")

        self.layout_1001.addWidget(self.new_end_label)

        self.new_end_problem = QLabel(EventDialog)
        self.new_end_problem.setObjectName(u"new_end_problem")
        self.new_end_problem.setProperty(u"kind", u"problem")
        self.new_end_problem.setWordWrap(True)
        self.new_end_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1001.addWidget(self.new_end_problem)

        self.new_end_edit = DateField(EventDialog)
        self.new_end_edit.setObjectName(u"new_end_edit")

        self.layout_1001.addWidget(self.new_end_edit)


        self.layout_1003.addLayout(self.layout_1001)

        self.layout_1002 = QVBoxLayout()
        self.layout_1002.setSpacing(3)
        self.layout_1002.setObjectName(u"layout_1002")
        self.layout_1002.setContentsMargins(0, 0, 0, 0)
        self.new_end_as_written_label = QLabel(EventDialog)
        self.new_end_as_written_label.setObjectName(u"new_end_as_written_label")
        self.new_end_as_written_label.setProperty(u"kind", u"label")

        self.layout_1002.addWidget(self.new_end_as_written_label)

        self.new_end_as_written_problem = QLabel(EventDialog)
        self.new_end_as_written_problem.setObjectName(u"new_end_as_written_problem")
        self.new_end_as_written_problem.setProperty(u"kind", u"problem")
        self.new_end_as_written_problem.setWordWrap(True)
        self.new_end_as_written_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1002.addWidget(self.new_end_as_written_problem)

        self.new_end_as_written_edit = QLineEdit(EventDialog)
        self.new_end_as_written_edit.setObjectName(u"new_end_as_written_edit")

        self.layout_1002.addWidget(self.new_end_as_written_edit)


        self.layout_1003.addLayout(self.layout_1002)


        self.layout_9.addLayout(self.layout_1003)

        self.form_problem = QLabel(EventDialog)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_9.addWidget(self.form_problem)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(EventDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_8.addWidget(self.accept_button)

        self.cancel_button = QPushButton(EventDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_8.addWidget(self.cancel_button)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_7)


        self.layout_9.addLayout(self.layout_8)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_edit)
        self.on_label.setBuddy(self.on_edit)
        self.details_label.setBuddy(self.details_edit)
        self.about_label.setBuddy(self.about_edit)
        self.granted_by_label.setBuddy(self.granted_by_edit)
        self.new_end_as_written_label.setBuddy(self.new_end_as_written_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EventDialog)

        QMetaObject.connectSlotsByName(EventDialog)
    # setupUi

    def retranslateUi(self, EventDialog):
        EventDialog.setWindowTitle(QCoreApplication.translate("EventDialog", u"Record an event", None))
        self.label_1.setText(QCoreApplication.translate("EventDialog", u"Record an event", None))
        self.label_2.setText(QCoreApplication.translate("EventDialog", u"Events are added, never changed. The status of the order follows from them.", None))
        self.kind_label.setText(QCoreApplication.translate("EventDialog", u"What happened", None))
        self.on_label.setText(QCoreApplication.translate("EventDialog", u"On", None))
        self.details_label.setText(QCoreApplication.translate("EventDialog", u"Details, with source and reference", None))
        self.about_label.setText(QCoreApplication.translate("EventDialog", u"Which condition or entry this is about", None))
        self.granted_by_label.setText(QCoreApplication.translate("EventDialog", u"Approved by whom, in what role", None))
        self.new_end_label.setText(QCoreApplication.translate("EventDialog", u"New end, or the last day of an approval (optional)", None))
        self.new_end_as_written_label.setText(QCoreApplication.translate("EventDialog", u"As the court wrote it (optional)", None))
        self.accept_button.setText(QCoreApplication.translate("EventDialog", u"Record it", None))
        self.cancel_button.setText(QCoreApplication.translate("EventDialog", u"Cancel", None))
    # retranslateUi

