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
        self.scroll = QScrollArea(BackupsPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_32 = QVBoxLayout(self.content)
        self.layout_32.setSpacing(12)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(20, 14, 16, 16)
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


        self.layout_32.addWidget(self.card_6)

        self.card_21 = QFrame(self.content)
        self.card_21.setObjectName(u"card_21")
        self.card_21.setProperty(u"kind", u"card")
        self.layout_22 = QVBoxLayout(self.card_21)
        self.layout_22.setSpacing(10)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(16, 12, 16, 14)
        self.layout_20 = QHBoxLayout()
        self.layout_20.setSpacing(8)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.label_18 = QLabel(self.card_21)
        self.label_18.setObjectName(u"label_18")
        self.label_18.setTextFormat(Qt.TextFormat.PlainText)
        self.label_18.setProperty(u"kind", u"h3")

        self.layout_20.addWidget(self.label_18)

        self.spacer_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_20.addItem(self.spacer_19)


        self.layout_22.addLayout(self.layout_20)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(16)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.backup_folder_label = QLabel(self.card_21)
        self.backup_folder_label.setObjectName(u"backup_folder_label")
        self.backup_folder_label.setProperty(u"kind", u"label")

        self.layout_9.addWidget(self.backup_folder_label)

        self.label_8 = QLabel(self.card_21)
        self.label_8.setObjectName(u"label_8")
        self.label_8.setTextFormat(Qt.TextFormat.PlainText)
        self.label_8.setWordWrap(True)
        self.label_8.setProperty(u"kind", u"hint")

        self.layout_9.addWidget(self.label_8)

        self.backup_folder_problem = QLabel(self.card_21)
        self.backup_folder_problem.setObjectName(u"backup_folder_problem")
        self.backup_folder_problem.setProperty(u"kind", u"problem")
        self.backup_folder_problem.setWordWrap(True)
        self.backup_folder_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_9.addWidget(self.backup_folder_problem)

        self.backup_folder_edit = QLineEdit(self.card_21)
        self.backup_folder_edit.setObjectName(u"backup_folder_edit")

        self.layout_9.addWidget(self.backup_folder_edit)


        self.layout_10.addLayout(self.layout_9)


        self.layout_22.addLayout(self.layout_10)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.browse_button = QPushButton(self.card_21)
        self.browse_button.setObjectName(u"browse_button")

        self.layout_12.addWidget(self.browse_button)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_11)


        self.layout_22.addLayout(self.layout_12)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(16)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.backup_every_hours_label = QLabel(self.card_21)
        self.backup_every_hours_label.setObjectName(u"backup_every_hours_label")
        self.backup_every_hours_label.setProperty(u"kind", u"label")

        self.layout_13.addWidget(self.backup_every_hours_label)

        self.backup_every_hours_problem = QLabel(self.card_21)
        self.backup_every_hours_problem.setObjectName(u"backup_every_hours_problem")
        self.backup_every_hours_problem.setProperty(u"kind", u"problem")
        self.backup_every_hours_problem.setWordWrap(True)
        self.backup_every_hours_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_13.addWidget(self.backup_every_hours_problem)

        self.backup_every_hours_edit = QLineEdit(self.card_21)
        self.backup_every_hours_edit.setObjectName(u"backup_every_hours_edit")
        self.backup_every_hours_edit.setMaximumSize(QSize(140, 16777215))

        self.layout_13.addWidget(self.backup_every_hours_edit)


        self.layout_15.addLayout(self.layout_13)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.backups_kept_label = QLabel(self.card_21)
        self.backups_kept_label.setObjectName(u"backups_kept_label")
        self.backups_kept_label.setProperty(u"kind", u"label")

        self.layout_14.addWidget(self.backups_kept_label)

        self.backups_kept_problem = QLabel(self.card_21)
        self.backups_kept_problem.setObjectName(u"backups_kept_problem")
        self.backups_kept_problem.setProperty(u"kind", u"problem")
        self.backups_kept_problem.setWordWrap(True)
        self.backups_kept_problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_14.addWidget(self.backups_kept_problem)

        self.backups_kept_edit = QLineEdit(self.card_21)
        self.backups_kept_edit.setObjectName(u"backups_kept_edit")
        self.backups_kept_edit.setMaximumSize(QSize(140, 16777215))

        self.layout_14.addWidget(self.backups_kept_edit)


        self.layout_15.addLayout(self.layout_14)


        self.layout_22.addLayout(self.layout_15)

        self.form_problem = QLabel(self.card_21)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")
        self.form_problem.setWordWrap(True)

        self.layout_22.addWidget(self.form_problem)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(10)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.card_21)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")

        self.layout_17.addWidget(self.save_button)

        self.saved_label = QLabel(self.card_21)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"kind", u"second")

        self.layout_17.addWidget(self.saved_label)

        self.spacer_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_17.addItem(self.spacer_16)


        self.layout_22.addLayout(self.layout_17)


        self.layout_32.addWidget(self.card_21)

        self.card_29 = QFrame(self.content)
        self.card_29.setObjectName(u"card_29")
        self.card_29.setProperty(u"kind", u"card")
        self.layout_30 = QVBoxLayout(self.card_29)
        self.layout_30.setSpacing(10)
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setContentsMargins(16, 12, 16, 14)
        self.layout_28 = QHBoxLayout()
        self.layout_28.setSpacing(8)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.label_26 = QLabel(self.card_29)
        self.label_26.setObjectName(u"label_26")
        self.label_26.setTextFormat(Qt.TextFormat.PlainText)
        self.label_26.setProperty(u"kind", u"h3")

        self.layout_28.addWidget(self.label_26)

        self.spacer_27 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_28.addItem(self.spacer_27)


        self.layout_30.addLayout(self.layout_28)

        self.label_23 = QLabel(self.card_29)
        self.label_23.setObjectName(u"label_23")
        self.label_23.setTextFormat(Qt.TextFormat.PlainText)
        self.label_23.setWordWrap(True)

        self.layout_30.addWidget(self.label_23)

        self.layout_25 = QHBoxLayout()
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.restore_button = QPushButton(self.card_29)
        self.restore_button.setObjectName(u"restore_button")

        self.layout_25.addWidget(self.restore_button)

        self.spacer_24 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_25.addItem(self.spacer_24)


        self.layout_30.addLayout(self.layout_25)


        self.layout_32.addWidget(self.card_29)

        self.spacer_31 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_32.addItem(self.spacer_31)

        self.scroll.setWidget(self.content)
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
        self.label_18.setText(QCoreApplication.translate("BackupsPanel", u"Where and how often", None))
        self.backup_folder_label.setText(QCoreApplication.translate("BackupsPanel", u"Folder: a stick, another disk or a share", None))
        self.label_8.setText(QCoreApplication.translate("BackupsPanel", u"Backups are encrypted; only your passphrases or the recovery key open them.", None))
        self.browse_button.setText(QCoreApplication.translate("BackupsPanel", u"Choose a folder", None))
        self.backup_every_hours_label.setText(QCoreApplication.translate("BackupsPanel", u"Every so many hours", None))
        self.backups_kept_label.setText(QCoreApplication.translate("BackupsPanel", u"Keep so many backups", None))
        self.save_button.setText(QCoreApplication.translate("BackupsPanel", u"Save", None))
        self.label_26.setText(QCoreApplication.translate("BackupsPanel", u"Bring a backup back", None))
        self.label_23.setText(QCoreApplication.translate("BackupsPanel", u"Shows what a backup holds before anything is replaced. The present records are set aside, not deleted. If a laptop is lost, print what it held from its last backup.", None))
        self.restore_button.setText(QCoreApplication.translate("BackupsPanel", u"Open a backup", None))
        pass
    # retranslateUi

