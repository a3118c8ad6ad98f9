# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backups_panel.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_BackupsPanel(object):
    def setupUi(self, BackupsPanel):
        if not BackupsPanel.objectName():
            BackupsPanel.setObjectName(u"BackupsPanel")
        self.layout_34 = QVBoxLayout(BackupsPanel)
        self.layout_34.setObjectName(u"layout_34")
        self.layout_34.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(BackupsPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_33 = QVBoxLayout(self.content)
        self.layout_33.setSpacing(12)
        self.layout_33.setObjectName(u"layout_33")
        self.layout_33.setContentsMargins(20, 14, 16, 16)
        self.card_6 = QFrame(self.content)
        self.card_6.setObjectName(u"card_6")
        self.card_6.setProperty(u"kind", u"card")
        self.layout_7 = QVBoxLayout(self.card_6)
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 12, 16, 14)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.label_3 = QLabel(self.card_6)
        self.label_3.setObjectName(u"label_3")
        self.label_3.setTextFormat(Qt.TextFormat.PlainText)
        self.label_3.setProperty(u"kind", u"h3")

        self.layout_5.addWidget(self.label_3)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_4)


        self.layout_7.addLayout(self.layout_5)

        self.last_label = QLabel(self.card_6)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setWordWrap(True)

        self.layout_7.addWidget(self.last_label)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.now_button = QPushButton(self.card_6)
        self.now_button.setObjectName(u"now_button")
        self.now_button.setProperty(u"kind", u"primary")

        self.layout_2.addWidget(self.now_button)

        self.progress_bar = QProgressBar(self.card_6)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setMaximumSize(QSize(260, 16777215))

        self.layout_2.addWidget(self.progress_bar)

        self.progress_label = QLabel(self.card_6)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setProperty(u"kind", u"second")

        self.layout_2.addWidget(self.progress_label)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)


        self.layout_7.addLayout(self.layout_2)

        self.fault_label = QLabel(self.card_6)
        self.fault_label.setObjectName(u"fault_label")
        self.fault_label.setProperty(u"kind", u"problem")
        self.fault_label.setWordWrap(True)

        self.layout_7.addWidget(self.fault_label)


        self.layout_33.addWidget(self.card_6)

        self.card_22 = QFrame(self.content)
        self.card_22.setObjectName(u"card_22")
        self.card_22.setProperty(u"kind", u"card")
        self.layout_23 = QVBoxLayout(self.card_22)
        self.layout_23.setSpacing(10)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(16, 12, 16, 14)
        self.layout_21 = QHBoxLayout()
        self.layout_21.setSpacing(8)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.label_19 = QLabel(self.card_22)
        self.label_19.setObjectName(u"label_19")
        self.label_19.setTextFormat(Qt.TextFormat.PlainText)
        self.label_19.setProperty(u"kind", u"h3")

        self.layout_21.addWidget(self.label_19)

        self.spacer_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_21.addItem(self.spacer_20)


        self.layout_23.addLayout(self.layout_21)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(16)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.backup_folder_label = QLabel(self.card_22)
        self.backup_folder_label.setObjectName(u"backup_folder_label")
        self.backup_folder_label.setProperty(u"kind", u"label")

        self.layout_9.addWidget(self.backup_folder_label)

        self.label_8 = QLabel(self.card_22)
        self.label_8.setObjectName(u"label_8")
        self.label_8.setTextFormat(Qt.TextFormat.PlainText)
        self.label_8.setWordWrap(True)
        self.label_8.setProperty(u"kind", u"hint")

        self.layout_9.addWidget(self.label_8)

        self.backup_folder_problem = QLabel(self.card_22)
        self.backup_folder_problem.setObjectName(u"backup_folder_problem")
        self.backup_folder_problem.setProperty(u"kind", u"problem")
        self.backup_folder_problem.setWordWrap(True)
        self.backup_folder_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_9.addWidget(self.backup_folder_problem)

        self.backup_folder_edit = QLineEdit(self.card_22)
        self.backup_folder_edit.setObjectName(u"backup_folder_edit")

        self.layout_9.addWidget(self.backup_folder_edit)


        self.layout_10.addLayout(self.layout_9)


        self.layout_23.addLayout(self.layout_10)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.browse_button = QPushButton(self.card_22)
        self.browse_button.setObjectName(u"browse_button")

        self.layout_12.addWidget(self.browse_button)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_11)


        self.layout_23.addLayout(self.layout_12)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(16)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.backup_every_hours_label = QLabel(self.card_22)
        self.backup_every_hours_label.setObjectName(u"backup_every_hours_label")
        self.backup_every_hours_label.setProperty(u"kind", u"label")

        self.layout_13.addWidget(self.backup_every_hours_label)

        self.backup_every_hours_problem = QLabel(self.card_22)
        self.backup_every_hours_problem.setObjectName(u"backup_every_hours_problem")
        self.backup_every_hours_problem.setProperty(u"kind", u"problem")
        self.backup_every_hours_problem.setWordWrap(True)
        self.backup_every_hours_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_13.addWidget(self.backup_every_hours_problem)

        self.backup_every_hours_edit = QLineEdit(self.card_22)
        self.backup_every_hours_edit.setObjectName(u"backup_every_hours_edit")
        self.backup_every_hours_edit.setMaximumSize(QSize(140, 16777215))

        self.layout_13.addWidget(self.backup_every_hours_edit)


        self.layout_16.addLayout(self.layout_13)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.backups_kept_label = QLabel(self.card_22)
        self.backups_kept_label.setObjectName(u"backups_kept_label")
        self.backups_kept_label.setProperty(u"kind", u"label")

        self.layout_14.addWidget(self.backups_kept_label)

        self.backups_kept_problem = QLabel(self.card_22)
        self.backups_kept_problem.setObjectName(u"backups_kept_problem")
        self.backups_kept_problem.setProperty(u"kind", u"problem")
        self.backups_kept_problem.setWordWrap(True)
        self.backups_kept_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_14.addWidget(self.backups_kept_problem)

        self.backups_kept_edit = QLineEdit(self.card_22)
        self.backups_kept_edit.setObjectName(u"backups_kept_edit")
        self.backups_kept_edit.setMaximumSize(QSize(140, 16777215))

        self.layout_14.addWidget(self.backups_kept_edit)


        self.layout_16.addLayout(self.layout_14)

        self.spacer_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.spacer_15)


        self.layout_23.addLayout(self.layout_16)

        self.form_problem = QLabel(self.card_22)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_23.addWidget(self.form_problem)

        self.layout_18 = QHBoxLayout()
        self.layout_18.setSpacing(10)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.card_22)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")

        self.layout_18.addWidget(self.save_button)

        self.saved_label = QLabel(self.card_22)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"kind", u"second")

        self.layout_18.addWidget(self.saved_label)

        self.spacer_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_18.addItem(self.spacer_17)


        self.layout_23.addLayout(self.layout_18)


        self.layout_33.addWidget(self.card_22)

        self.card_30 = QFrame(self.content)
        self.card_30.setObjectName(u"card_30")
        self.card_30.setProperty(u"kind", u"card")
        self.layout_31 = QVBoxLayout(self.card_30)
        self.layout_31.setSpacing(10)
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setContentsMargins(16, 12, 16, 14)
        self.layout_29 = QHBoxLayout()
        self.layout_29.setSpacing(8)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.label_27 = QLabel(self.card_30)
        self.label_27.setObjectName(u"label_27")
        self.label_27.setTextFormat(Qt.TextFormat.PlainText)
        self.label_27.setProperty(u"kind", u"h3")

        self.layout_29.addWidget(self.label_27)

        self.spacer_28 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_29.addItem(self.spacer_28)


        self.layout_31.addLayout(self.layout_29)

        self.label_24 = QLabel(self.card_30)
        self.label_24.setObjectName(u"label_24")
        self.label_24.setTextFormat(Qt.TextFormat.PlainText)
        self.label_24.setWordWrap(True)

        self.layout_31.addWidget(self.label_24)

        self.layout_26 = QHBoxLayout()
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.restore_button = QPushButton(self.card_30)
        self.restore_button.setObjectName(u"restore_button")

        self.layout_26.addWidget(self.restore_button)

        self.spacer_25 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_26.addItem(self.spacer_25)


        self.layout_31.addLayout(self.layout_26)


        self.layout_33.addWidget(self.card_30)

        self.spacer_32 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_33.addItem(self.spacer_32)

        self.scroll.setWidget(self.content)

        self.layout_34.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.backup_folder_label.setBuddy(self.backup_folder_edit)
        self.backup_every_hours_label.setBuddy(self.backup_every_hours_edit)
        self.backups_kept_label.setBuddy(self.backups_kept_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BackupsPanel)

        QMetaObject.connectSlotsByName(BackupsPanel)
    # setupUi

    def retranslateUi(self, BackupsPanel):
        self.label_3.setText(QCoreApplication.translate("BackupsPanel", u"Last good backup", None))
        self.now_button.setText(QCoreApplication.translate("BackupsPanel", u"Back up now", None))
        self.label_19.setText(QCoreApplication.translate("BackupsPanel", u"Where and how often", None))
        self.backup_folder_label.setText(QCoreApplication.translate("BackupsPanel", u"Folder: a stick, another disk or a share", None))
        self.label_8.setText(QCoreApplication.translate("BackupsPanel", u"Backups are encrypted; only your passphrases or the recovery key open them.", None))
        self.browse_button.setText(QCoreApplication.translate("BackupsPanel", u"Choose a folder", None))
        self.backup_every_hours_label.setText(QCoreApplication.translate("BackupsPanel", u"Every so many hours", None))
        self.backups_kept_label.setText(QCoreApplication.translate("BackupsPanel", u"Keep so many backups", None))
        self.save_button.setText(QCoreApplication.translate("BackupsPanel", u"Save", None))
        self.label_27.setText(QCoreApplication.translate("BackupsPanel", u"Bring a backup back", None))
        self.label_24.setText(QCoreApplication.translate("BackupsPanel", u"Shows what a backup holds before anything is replaced. The present records are set aside, not deleted. If a laptop is lost, print what it held from its last backup.", None))
        self.restore_button.setText(QCoreApplication.translate("BackupsPanel", u"Open a backup", None))
        pass
    # retranslateUi

