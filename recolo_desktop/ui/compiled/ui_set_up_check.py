# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'set_up_check.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_SetUpCheck(object):
    def setupUi(self, SetUpCheck):
        if not SetUpCheck.objectName():
            SetUpCheck.setObjectName(u"SetUpCheck")
        self.layout_4 = QVBoxLayout(SetUpCheck)
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.label_1 = QLabel(SetUpCheck)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_4.addWidget(self.label_1)

        self.label_2 = QLabel(SetUpCheck)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setTextFormat(Qt.TextFormat.PlainText)
        self.label_2.setWordWrap(True)

        self.layout_4.addWidget(self.label_2)

        self.summary_label = QLabel(SetUpCheck)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.summary_label)

        self.place_label = QLabel(SetUpCheck)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"kind", u"hint")
        self.place_label.setWordWrap(True)

        self.layout_4.addWidget(self.place_label)

        self.store_problem = QLabel(SetUpCheck)
        self.store_problem.setObjectName(u"store_problem")
        self.store_problem.setProperty(u"kind", u"problem")
        self.store_problem.setWordWrap(True)

        self.layout_4.addWidget(self.store_problem)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_3)


        self.retranslateUi(SetUpCheck)

        QMetaObject.connectSlotsByName(SetUpCheck)
    # setupUi

    def retranslateUi(self, SetUpCheck):
        self.label_1.setText(QCoreApplication.translate("SetUpCheck", u"Check and finish", None))
        self.label_2.setText(QCoreApplication.translate("SetUpCheck", u"Recolo now makes the encrypted records on this laptop. This takes a few seconds.", None))
        pass
    # retranslateUi

