# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_Unlock(object):
    def setupUi(self, Unlock):
        if not Unlock.objectName():
            Unlock.setObjectName(u"Unlock")
        Unlock.setProperty(u"kind", u"card")
        self.layout_18 = QVBoxLayout(Unlock)
        self.layout_18.setSpacing(16)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(28, 24, 28, 18)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.mark_label = QLabel(Unlock)
        self.mark_label.setObjectName(u"mark_label")
        self.mark_label.setProperty(u"kind", u"mark")
        self.mark_label.setMinimumSize(QSize(34, 34))
        self.mark_label.setMaximumSize(QSize(34, 34))

        self.layout_5.addWidget(self.mark_label)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(0)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.label_1 = QLabel(Unlock)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setProperty(u"kind", u"h1")

        self.layout_2.addWidget(self.label_1)

        self.team_label = QLabel(Unlock)
        self.team_label.setObjectName(u"team_label")
        self.team_label.setProperty(u"kind", u"second")

        self.layout_2.addWidget(self.team_label)


        self.layout_5.addLayout(self.layout_2)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_3)

        self.sealed_icon = QLabel(Unlock)
        self.sealed_icon.setObjectName(u"sealed_icon")

        self.layout_5.addWidget(self.sealed_icon)

        self.label_4 = QLabel(Unlock)
        self.label_4.setObjectName(u"label_4")
        self.label_4.setProperty(u"kind", u"second")

        self.layout_5.addWidget(self.label_4)


        self.layout_18.addLayout(self.layout_5)

        self.rule = QFrame(Unlock)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"kind", u"rule")

        self.layout_18.addWidget(self.rule)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(36)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(10)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.label_6 = QLabel(Unlock)
        self.label_6.setObjectName(u"label_6")
        self.label_6.setProperty(u"kind", u"h2")

        self.layout_8.addWidget(self.label_6)

        self.people_area = QScrollArea(Unlock)
        self.people_area.setObjectName(u"people_area")
        self.people_area.setWidgetResizable(True)
        self.people_panel = QWidget()
        self.people_panel.setObjectName(u"people_panel")
        self.people_panel.setProperty(u"kind", u"clear")
        self.people_layout = QVBoxLayout(self.people_panel)
        self.people_layout.setSpacing(8)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.people_layout.addItem(self.spacer_7)

        self.people_area.setWidget(self.people_panel)

        self.layout_8.addWidget(self.people_area)


        self.layout_17.addLayout(self.layout_8)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(Unlock)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"kind", u"h2")
        self.who_label.setWordWrap(True)

        self.layout_16.addWidget(self.who_label)

        self.name_edit = QLineEdit(Unlock)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_16.addWidget(self.name_edit)

        self.passphrase_label = QLabel(Unlock)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"kind", u"label")

        self.layout_16.addWidget(self.passphrase_label)

        self.passphrase_problem = QLabel(Unlock)
        self.passphrase_problem.setObjectName(u"passphrase_problem")
        self.passphrase_problem.setProperty(u"kind", u"problem")
        self.passphrase_problem.setWordWrap(True)

        self.layout_16.addWidget(self.passphrase_problem)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.passphrase_edit = QLineEdit(Unlock)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase_edit.setMaxLength(160)

        self.layout_9.addWidget(self.passphrase_edit)

        self.show_button = QPushButton(Unlock)
        self.show_button.setObjectName(u"show_button")
        self.show_button.setCheckable(True)

        self.layout_9.addWidget(self.show_button)


        self.layout_16.addLayout(self.layout_9)

        self.caps_label = QLabel(Unlock)
        self.caps_label.setObjectName(u"caps_label")
        self.caps_label.setProperty(u"kind", u"hint")

        self.layout_16.addWidget(self.caps_label)

        self.unlock_button = QPushButton(Unlock)
        self.unlock_button.setObjectName(u"unlock_button")
        self.unlock_button.setProperty(u"kind", u"primary")

        self.layout_16.addWidget(self.unlock_button)

        self.rule3 = QFrame(Unlock)
        self.rule3.setObjectName(u"rule3")
        self.rule3.setProperty(u"kind", u"rule")

        self.layout_16.addWidget(self.rule3)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.recovery_button = QPushButton(Unlock)
        self.recovery_button.setObjectName(u"recovery_button")
        self.recovery_button.setProperty(u"kind", u"text")

        self.layout_11.addWidget(self.recovery_button)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_10)


        self.layout_16.addLayout(self.layout_11)

        self.label_12 = QLabel(Unlock)
        self.label_12.setObjectName(u"label_12")
        self.label_12.setWordWrap(True)
        self.label_12.setProperty(u"kind", u"hint")

        self.layout_16.addWidget(self.label_12)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.restore_button = QPushButton(Unlock)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"kind", u"text")

        self.layout_14.addWidget(self.restore_button)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_13)


        self.layout_16.addLayout(self.layout_14)

        self.fault_label = QLabel(Unlock)
        self.fault_label.setObjectName(u"fault_label")
        self.fault_label.setProperty(u"kind", u"problem")
        self.fault_label.setWordWrap(True)

        self.layout_16.addWidget(self.fault_label)

        self.spacer_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_16.addItem(self.spacer_15)


        self.layout_17.addLayout(self.layout_16)

        self.layout_17.setStretch(0, 1)
        self.layout_17.setStretch(1, 1)

        self.layout_18.addLayout(self.layout_17)

        self.rule4 = QFrame(Unlock)
        self.rule4.setObjectName(u"rule4")
        self.rule4.setProperty(u"kind", u"rule")

        self.layout_18.addWidget(self.rule4)

        self.laptop_label = QLabel(Unlock)
        self.laptop_label.setObjectName(u"laptop_label")
        self.laptop_label.setProperty(u"kind", u"second")

        self.layout_18.addWidget(self.laptop_label)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Unlock)

        QMetaObject.connectSlotsByName(Unlock)
    # setupUi

    def retranslateUi(self, Unlock):
        self.mark_label.setText(QCoreApplication.translate("Unlock", u"R", None))
        self.label_1.setText(QCoreApplication.translate("Unlock", u"Recolo", None))
        self.label_4.setText(QCoreApplication.translate("Unlock", u"Locked and encrypted", None))
        self.label_6.setText(QCoreApplication.translate("Unlock", u"Who is unlocking?", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("Unlock", u"Your name", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("Unlock", u"Your name, as colleagues know it", None))
        self.passphrase_label.setText(QCoreApplication.translate("Unlock", u"Passphrase", None))
        self.show_button.setText(QCoreApplication.translate("Unlock", u"Show", None))
        self.unlock_button.setText(QCoreApplication.translate("Unlock", u"Unlock", None))
        self.recovery_button.setText(QCoreApplication.translate("Unlock", u"Use the recovery key", None))
        self.label_12.setText(QCoreApplication.translate("Unlock", u"Needs the printed sheet from the team safe.", None))
        self.restore_button.setText(QCoreApplication.translate("Unlock", u"Restore a backup", None))
        pass
    # retranslateUi

