# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'set_up_recovery.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_SetUpRecovery(object):
    def setupUi(self, SetUpRecovery):
        if not SetUpRecovery.objectName():
            SetUpRecovery.setObjectName(u"SetUpRecovery")
        self.layout_15 = QHBoxLayout(SetUpRecovery)
        self.layout_15.setSpacing(24)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(9)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.label_1 = QLabel(SetUpRecovery)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setTextFormat(Qt.TextFormat.PlainText)
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_9.addWidget(self.label_1)

        self.label_2 = QLabel(SetUpRecovery)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setTextFormat(Qt.TextFormat.PlainText)
        self.label_2.setWordWrap(True)

        self.layout_9.addWidget(self.label_2)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(SetUpRecovery)
        self.print_button.setObjectName(u"print_button")

        self.layout_4.addWidget(self.print_button)

        self.show_button = QPushButton(SetUpRecovery)
        self.show_button.setObjectName(u"show_button")
        self.show_button.setProperty(u"kind", u"text")

        self.layout_4.addWidget(self.show_button)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_3)


        self.layout_9.addLayout(self.layout_4)

        self.printed_label = QLabel(SetUpRecovery)
        self.printed_label.setObjectName(u"printed_label")
        self.printed_label.setProperty(u"kind", u"hint")
        self.printed_label.setWordWrap(True)

        self.layout_9.addWidget(self.printed_label)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.last_group_label = QLabel(SetUpRecovery)
        self.last_group_label.setObjectName(u"last_group_label")
        self.last_group_label.setProperty(u"kind", u"label")

        self.layout_6.addWidget(self.last_group_label)

        self.label_5 = QLabel(SetUpRecovery)
        self.label_5.setObjectName(u"label_5")
        self.label_5.setTextFormat(Qt.TextFormat.PlainText)
        self.label_5.setWordWrap(True)
        self.label_5.setProperty(u"kind", u"hint")

        self.layout_6.addWidget(self.label_5)

        self.last_group_problem = QLabel(SetUpRecovery)
        self.last_group_problem.setObjectName(u"last_group_problem")
        self.last_group_problem.setProperty(u"kind", u"problem")
        self.last_group_problem.setWordWrap(True)
        self.last_group_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_6.addWidget(self.last_group_problem)

        self.last_group_edit = QLineEdit(SetUpRecovery)
        self.last_group_edit.setObjectName(u"last_group_edit")
        self.last_group_edit.setMaximumSize(QSize(140, 16777215))

        self.layout_6.addWidget(self.last_group_edit)


        self.layout_9.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.kept_label = QLabel(SetUpRecovery)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setProperty(u"kind", u"label")

        self.layout_7.addWidget(self.kept_label)

        self.kept_problem = QLabel(SetUpRecovery)
        self.kept_problem.setObjectName(u"kept_problem")
        self.kept_problem.setProperty(u"kind", u"problem")
        self.kept_problem.setWordWrap(True)
        self.kept_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_7.addWidget(self.kept_problem)

        self.kept_edit = QCheckBox(SetUpRecovery)
        self.kept_edit.setObjectName(u"kept_edit")

        self.layout_7.addWidget(self.kept_edit)


        self.layout_9.addLayout(self.layout_7)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_8)


        self.layout_15.addLayout(self.layout_9)

        self.sheet = QFrame(SetUpRecovery)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"card")
        self.sheet.setMinimumSize(QSize(236, 320))
        self.sheet.setMaximumSize(QSize(250, 400))
        self.layout_14 = QVBoxLayout(self.sheet)
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(18, 18, 18, 18)
        self.label_10 = QLabel(self.sheet)
        self.label_10.setObjectName(u"label_10")
        self.label_10.setTextFormat(Qt.TextFormat.PlainText)
        self.label_10.setProperty(u"kind", u"h2")

        self.layout_14.addWidget(self.label_10)

        self.sheet_team_label = QLabel(self.sheet)
        self.sheet_team_label.setObjectName(u"sheet_team_label")
        self.sheet_team_label.setProperty(u"kind", u"hint")

        self.layout_14.addWidget(self.sheet_team_label)

        self.rule1 = QFrame(self.sheet)
        self.rule1.setObjectName(u"rule1")
        self.rule1.setProperty(u"kind", u"rule")

        self.layout_14.addWidget(self.rule1)

        self.key_label = QLabel(self.sheet)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setProperty(u"kind", u"key")
        self.key_label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

        self.layout_14.addWidget(self.key_label)

        self.rule2 = QFrame(self.sheet)
        self.rule2.setObjectName(u"rule2")
        self.rule2.setProperty(u"kind", u"rule")

        self.layout_14.addWidget(self.rule2)

        self.label_11 = QLabel(self.sheet)
        self.label_11.setObjectName(u"label_11")
        self.label_11.setTextFormat(Qt.TextFormat.PlainText)
        self.label_11.setWordWrap(True)
        self.label_11.setProperty(u"kind", u"hint")

        self.layout_14.addWidget(self.label_11)

        self.label_12 = QLabel(self.sheet)
        self.label_12.setObjectName(u"label_12")
        self.label_12.setTextFormat(Qt.TextFormat.PlainText)
        self.label_12.setWordWrap(True)
        self.label_12.setProperty(u"kind", u"hint")

        self.layout_14.addWidget(self.label_12)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_13)


        self.layout_15.addWidget(self.sheet)

        self.layout_15.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.last_group_label.setBuddy(self.last_group_edit)
        self.kept_label.setBuddy(self.kept_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetUpRecovery)

        QMetaObject.connectSlotsByName(SetUpRecovery)
    # setupUi

    def retranslateUi(self, SetUpRecovery):
        self.label_1.setText(QCoreApplication.translate("SetUpRecovery", u"Your recovery key", None))
        self.label_2.setText(QCoreApplication.translate("SetUpRecovery", u"If every passphrase is forgotten, this key is the only way back in. It is shown once.", None))
        self.print_button.setText(QCoreApplication.translate("SetUpRecovery", u"Print the sheet", None))
        self.show_button.setText(QCoreApplication.translate("SetUpRecovery", u"Show it, to write it down", None))
        self.last_group_label.setText(QCoreApplication.translate("SetUpRecovery", u"Type the last 4 characters of the key", None))
        self.label_5.setText(QCoreApplication.translate("SetUpRecovery", u"They are not on this screen, so we know that the sheet was printed or the key written down.", None))
        self.kept_label.setText("")
        self.label_10.setText(QCoreApplication.translate("SetUpRecovery", u"Recolo recovery key", None))
        self.label_11.setText(QCoreApplication.translate("SetUpRecovery", u"Opens every record of this team if a passphrase is lost.", None))
        self.label_12.setText(QCoreApplication.translate("SetUpRecovery", u"Keep it in the team safe. Do not photograph it or keep it with the laptop.", None))
        pass
    # retranslateUi

