# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'set_up_team.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from recolo_desktop.ui.kit.text_box import TextBox

class Ui_SetUpTeam(object):
    def setupUi(self, SetUpTeam):
        if not SetUpTeam.objectName():
            SetUpTeam.setObjectName(u"SetUpTeam")
        self.layout_10 = QVBoxLayout(SetUpTeam)
        self.layout_10.setSpacing(9)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.label_1 = QLabel(SetUpTeam)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_10.addWidget(self.label_1)

        self.label_2 = QLabel(SetUpTeam)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setTextFormat(Qt.TextFormat.PlainText)
        self.label_2.setWordWrap(True)

        self.layout_10.addWidget(self.label_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.service_name_label = QLabel(SetUpTeam)
        self.service_name_label.setObjectName(u"service_name_label")
        self.service_name_label.setProperty(u"kind", u"label")

        self.layout_3.addWidget(self.service_name_label)

        self.service_name_problem = QLabel(SetUpTeam)
        self.service_name_problem.setObjectName(u"service_name_problem")
        self.service_name_problem.setProperty(u"kind", u"problem")
        self.service_name_problem.setWordWrap(True)
        self.service_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.service_name_problem)

        self.service_name_edit = QLineEdit(SetUpTeam)
        self.service_name_edit.setObjectName(u"service_name_edit")

        self.layout_3.addWidget(self.service_name_edit)


        self.layout_10.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.trust_name_label = QLabel(SetUpTeam)
        self.trust_name_label.setObjectName(u"trust_name_label")
        self.trust_name_label.setProperty(u"kind", u"label")

        self.layout_4.addWidget(self.trust_name_label)

        self.trust_name_problem = QLabel(SetUpTeam)
        self.trust_name_problem.setObjectName(u"trust_name_problem")
        self.trust_name_problem.setProperty(u"kind", u"problem")
        self.trust_name_problem.setWordWrap(True)
        self.trust_name_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.trust_name_problem)

        self.trust_name_edit = QLineEdit(SetUpTeam)
        self.trust_name_edit.setObjectName(u"trust_name_edit")

        self.layout_4.addWidget(self.trust_name_edit)


        self.layout_10.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(SetUpTeam)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"kind", u"label")

        self.layout_5.addWidget(self.address_label)

        self.address_problem = QLabel(SetUpTeam)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setProperty(u"kind", u"problem")
        self.address_problem.setWordWrap(True)
        self.address_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5.addWidget(self.address_problem)

        self.address_edit = TextBox(SetUpTeam)
        self.address_edit.setObjectName(u"address_edit")

        self.layout_5.addWidget(self.address_edit)


        self.layout_10.addLayout(self.layout_5)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(16)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(SetUpTeam)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"kind", u"label")

        self.layout_6.addWidget(self.phone_label)

        self.phone_problem = QLabel(SetUpTeam)
        self.phone_problem.setObjectName(u"phone_problem")
        self.phone_problem.setProperty(u"kind", u"problem")
        self.phone_problem.setWordWrap(True)
        self.phone_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_6.addWidget(self.phone_problem)

        self.phone_edit = QLineEdit(SetUpTeam)
        self.phone_edit.setObjectName(u"phone_edit")

        self.layout_6.addWidget(self.phone_edit)


        self.layout_8.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(SetUpTeam)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"kind", u"label")

        self.layout_7.addWidget(self.email_label)

        self.email_problem = QLabel(SetUpTeam)
        self.email_problem.setObjectName(u"email_problem")
        self.email_problem.setProperty(u"kind", u"problem")
        self.email_problem.setWordWrap(True)
        self.email_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_7.addWidget(self.email_problem)

        self.email_edit = QLineEdit(SetUpTeam)
        self.email_edit.setObjectName(u"email_edit")

        self.layout_7.addWidget(self.email_edit)


        self.layout_8.addLayout(self.layout_7)


        self.layout_10.addLayout(self.layout_8)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_10.addItem(self.spacer_9)

#if QT_CONFIG(shortcut)
        self.service_name_label.setBuddy(self.service_name_edit)
        self.trust_name_label.setBuddy(self.trust_name_edit)
        self.address_label.setBuddy(self.address_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetUpTeam)

        QMetaObject.connectSlotsByName(SetUpTeam)
    # setupUi

    def retranslateUi(self, SetUpTeam):
        self.label_1.setText(QCoreApplication.translate("SetUpTeam", u"Your team", None))
        self.label_2.setText(QCoreApplication.translate("SetUpTeam", u"This heads every letter you print. You can change it later.", None))
        self.service_name_label.setText(QCoreApplication.translate("SetUpTeam", u"Team name", None))
        self.trust_name_label.setText(QCoreApplication.translate("SetUpTeam", u"Trust", None))
        self.address_label.setText(QCoreApplication.translate("SetUpTeam", u"Address on letters", None))
        self.phone_label.setText(QCoreApplication.translate("SetUpTeam", u"Phone", None))
        self.email_label.setText(QCoreApplication.translate("SetUpTeam", u"Email (optional)", None))
        pass
    # retranslateUi

