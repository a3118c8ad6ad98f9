# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'variation_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.text_box import TextBox

class Ui_VariationDialog(object):
    def setupUi(self, VariationDialog):
        if not VariationDialog.objectName():
            VariationDialog.setObjectName(u"VariationDialog")
        VariationDialog.setMinimumSize(QSize(680, 0))
        self.layout_12 = QVBoxLayout(VariationDialog)
        self.layout_12.setSpacing(9)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(24, 16, 24, 18)
        self.navy = QFrame(VariationDialog)
        self.navy.setObjectName(u"navy")
        self.navy.setProperty(u"kind", u"navy-card")
        self.layout_1 = QVBoxLayout(self.navy)
        self.layout_1.setSpacing(1)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(14, 8, 14, 8)
        self.client_label = QLabel(self.navy)
        self.client_label.setObjectName(u"client_label")
        self.client_label.setProperty(u"kind", u"banner-value")

        self.layout_1.addWidget(self.client_label)

        self.identity_label = QLabel(self.navy)
        self.identity_label.setObjectName(u"identity_label")

        self.layout_1.addWidget(self.identity_label)


        self.layout_12.addWidget(self.navy)

        self.label_2 = QLabel(VariationDialog)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setTextFormat(Qt.TextFormat.PlainText)
        self.label_2.setProperty(u"kind", u"h1")

        self.layout_12.addWidget(self.label_2)

        self.label_3 = QLabel(VariationDialog)
        self.label_3.setObjectName(u"label_3")
        self.label_3.setTextFormat(Qt.TextFormat.PlainText)
        self.label_3.setWordWrap(True)
        self.label_3.setProperty(u"kind", u"second")

        self.layout_12.addWidget(self.label_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(VariationDialog)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.on_label)

        self.on_problem = QLabel(VariationDialog)
        self.on_problem.setObjectName(u"on_problem")
        self.on_problem.setProperty(u"kind", u"problem")
        self.on_problem.setWordWrap(True)
        self.on_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.on_problem)

        self.on_edit = DateField(VariationDialog)
        self.on_edit.setObjectName(u"on_edit")

        self.layout_4.addWidget(self.on_edit)


        self.layout_12.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.details_label = QLabel(VariationDialog)
        self.details_label.setObjectName(u"details_label")
        self.details_label.setProperty(u"kind", u"label")

        self.layout_5.addWidget(self.details_label)

        self.details_problem = QLabel(VariationDialog)
        self.details_problem.setObjectName(u"details_problem")
        self.details_problem.setProperty(u"kind", u"problem")
        self.details_problem.setWordWrap(True)
        self.details_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5.addWidget(self.details_problem)

        self.details_edit = TextBox(VariationDialog)
        self.details_edit.setObjectName(u"details_edit")

        self.layout_5.addWidget(self.details_edit)


        self.layout_12.addLayout(self.layout_5)

        self.label_6 = QLabel(VariationDialog)
        self.label_6.setObjectName(u"label_6")
        self.label_6.setTextFormat(Qt.TextFormat.PlainText)
        self.label_6.setProperty(u"kind", u"label")

        self.layout_12.addWidget(self.label_6)

        self.closes_layout = QVBoxLayout()
        self.closes_layout.setSpacing(4)
        self.closes_layout.setObjectName(u"closes_layout")
        self.closes_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_12.addLayout(self.closes_layout)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.label_7 = QLabel(VariationDialog)
        self.label_7.setObjectName(u"label_7")
        self.label_7.setTextFormat(Qt.TextFormat.PlainText)
        self.label_7.setProperty(u"kind", u"label")

        self.layout_9.addWidget(self.label_7)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_8)

        self.add_condition_button = QPushButton(VariationDialog)
        self.add_condition_button.setObjectName(u"add_condition_button")
        self.add_condition_button.setProperty(u"kind", u"text")

        self.layout_9.addWidget(self.add_condition_button)


        self.layout_12.addLayout(self.layout_9)

        self.conditions_layout = QVBoxLayout()
        self.conditions_layout.setSpacing(4)
        self.conditions_layout.setObjectName(u"conditions_layout")
        self.conditions_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_12.addLayout(self.conditions_layout)

        self.conditions_problem = QLabel(VariationDialog)
        self.conditions_problem.setObjectName(u"conditions_problem")
        self.conditions_problem.setProperty(u"kind", u"problem")
        self.conditions_problem.setWordWrap(True)

        self.layout_12.addWidget(self.conditions_problem)

        self.form_problem = QLabel(VariationDialog)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_12.addWidget(self.form_problem)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(VariationDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")

        self.layout_11.addWidget(self.accept_button)

        self.cancel_button = QPushButton(VariationDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"text")

        self.layout_11.addWidget(self.cancel_button)

        self.scan_button = QPushButton(VariationDialog)
        self.scan_button.setObjectName(u"scan_button")
        self.scan_button.setProperty(u"kind", u"text")

        self.layout_11.addWidget(self.scan_button)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_10)


        self.layout_12.addLayout(self.layout_11)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on_edit)
        self.details_label.setBuddy(self.details_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(VariationDialog)

        QMetaObject.connectSlotsByName(VariationDialog)
    # setupUi

    def retranslateUi(self, VariationDialog):
        self.label_2.setText(QCoreApplication.translate("VariationDialog", u"Record a variation", None))
        self.label_3.setText(QCoreApplication.translate("VariationDialog", u"Old conditions stay readable. Tick those that the court changed or removed, and add the new wording.", None))
        self.on_label.setText(QCoreApplication.translate("VariationDialog", u"Date of the variation", None))
        self.details_label.setText(QCoreApplication.translate("VariationDialog", u"What the court changed", None))
        self.label_6.setText(QCoreApplication.translate("VariationDialog", u"Changed or removed", None))
        self.label_7.setText(QCoreApplication.translate("VariationDialog", u"New conditions", None))
        self.add_condition_button.setText(QCoreApplication.translate("VariationDialog", u"Add a condition", None))
        self.accept_button.setText(QCoreApplication.translate("VariationDialog", u"Record the variation", None))
        self.cancel_button.setText(QCoreApplication.translate("VariationDialog", u"Cancel", None))
        self.scan_button.setText(QCoreApplication.translate("VariationDialog", u"Read the scan beside", None))
        pass
    # retranslateUi

