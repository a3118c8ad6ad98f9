"""The one style sheet. Rules are chosen by class, object name or the dynamic property `kind`, never bare."""

from collections.abc import Callable

from recolo_desktop.ui.look.tokens import Palette


def style_sheet(c: Palette, px: Callable[[float], int]) -> str:
    """QSS from the tokens, at a text size."""
    tones = "".join(
        f"""
        QLabel[kind="chip"][tone="{name}"] {{ background: {t.tint}; border: 1px solid {t.edge}; color: {t.text};
            border-radius: 4px; padding: 1px {px(7)}px; font-size: {px(13)}px; font-weight: 600; }}
        QFrame[kind="notice"][tone="{name}"] {{ background: {t.tint}; border: 1px solid {t.edge};
            border-left: 4px solid {t.solid}; border-radius: 4px; }}
        QFrame[kind="notice"][tone="{name}"] QLabel {{ color: {t.text}; background: transparent; }}
        QLabel[kind="toned"][tone="{name}"] {{ color: {t.text}; font-weight: 600; }}
        """
        for name, t in (
            ("order", c.order),
            ("green", c.green),
            ("amber", c.amber),
            ("red", c.red),
            ("blue", c.blue),
            ("grey", c.grey),
        )
    )
    return f"""
    QWidget#page, QWidget#content, QScrollArea#content, MainWindow {{ background: {c.bg}; }}
    QDialog, QDialog QWidget#content {{ background: {c.surface}; }}
    QScrollArea, QWidget[kind="clear"] {{ border: 0; background: transparent; }}
    QFrame[kind="card"], QWidget[kind="card"] {{ background: {c.surface}; border: 1px solid {c.border};
        border-radius: 6px; }} QFrame[kind="dashed"] {{ border: 1px dashed {c.border}; border-radius: 6px; }}
    QFrame[kind="pane"], QWidget[kind="pane"] {{ background: {c.surface}; border: 0;
        border-right: 1px solid {c.border}; }}
    QFrame[kind="header"] {{ background: {c.surface}; border: 0; border-bottom: 1px solid {c.border}; }}
    QFrame[kind="sunken"] {{ background: {c.sunken}; border: 0; }}
    QFrame[kind="rule"] {{ background: {c.border}; border: 0; max-height: 1px; min-height: 1px; }}
    QFrame#appbar {{ background: {c.surface}; border: 0; border-bottom: 1px solid {c.border}; }}
    QFrame#banner, QFrame[kind="navy"] {{ background: {c.banner}; border: 0; }}
    QFrame[kind="navy-card"] {{ background: {c.banner}; border: 0; border-radius: 4px; }}
    QFrame#banner QLabel, QFrame[kind="navy"] QLabel, QFrame[kind="navy-card"] QLabel {{ color: #ffffff; }}
    QLabel[kind="banner-label"] {{ color: {c.banner_label}; font-size: {px(14)}px; }}
    QLabel[kind="banner-value"] {{ font-weight: 600; }}
    QLabel[kind="banner-name"] {{ font-size: {px(21)}px; font-weight: 600; }}
    QFrame#strip[tone="order"] {{ background: {c.order.tint}; border: 0; border-left: 6px solid {c.order.solid};
        border-bottom: 1px solid {c.order.edge}; }}
    QFrame#strip[tone="grey"] {{ background: {c.sunken}; border: 0; border-left: 6px solid {c.text2};
        border-bottom: 1px solid {c.grey.edge}; }}
    QFrame#strip QLabel {{ color: {c.text}; }}
    QFrame#strip[tone="order"] QLabel[kind="strip-status"] {{ color: {c.order.text}; }}
    QLabel[kind="strip-status"] {{ font-weight: 600; }}

    QLabel {{ background: transparent; qproperty-textFormat: PlainText; }}
    QLabel[kind="formatted"] {{ qproperty-textFormat: RichText; }}
    QLabel[kind="h1"] {{ font-size: {px(22)}px; font-weight: 600; }}
    QLabel[kind="h2"] {{ font-size: {px(18)}px; font-weight: 600; }}
    QLabel[kind="h3"] {{ font-size: {px(16)}px; font-weight: 600; }}
    QLabel[kind="label"] {{ font-weight: 600; }} QLabel[kind="term"] {{ color: {c.text2}; }}
    QLabel[kind="hint"], QLabel[kind="second"] {{ color: {c.text2}; font-size: {px(14)}px; }}
    QLabel[kind="caption"] {{ color: {c.text2}; font-size: {px(13)}px; }}
    QLabel[kind="problem"] {{ color: {c.red.text}; font-weight: 600; border-left: 4px solid {c.red.solid};
        padding-left: {px(8)}px; }}
    QLabel[kind="avatar"] {{ background: {c.sunken}; color: {c.grey.text}; border-radius: {px(15)}px;
        font-size: {px(13)}px; font-weight: 600; qproperty-alignment: AlignCenter; }}
    QLabel[kind="key"] {{ font-size: {px(19)}px; font-weight: 600; }}
    QLabel[kind="mark"] {{ background: {c.primary}; color: {c.on_primary}; border-radius: 6px;
        font-size: {px(17)}px; font-weight: 600; qproperty-alignment: AlignCenter; }}

    QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QSpinBox {{ background: {c.surface}; color: {c.text};
        border: 1px solid {c.input}; border-radius: 4px; padding: {px(5)}px {px(10)}px;
        selection-background-color: {c.primary}; selection-color: {c.on_primary}; }}
    QLineEdit, QComboBox, QSpinBox {{ min-height: {px(22)}px; }}
    QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only {{ background: {c.subtle}; }}
    QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QTextEdit[problem="true"], QComboBox[problem="true"] {{
        border: 2px solid {c.red.solid}; }}
    QComboBox::drop-down {{ border: 0; width: {px(26)}px; }}
    QComboBox::down-arrow {{ image: url(icons:chevron-{"dark" if c.is_dark else "light"}.svg);
        width: {px(16)}px; height: {px(16)}px; }}
    QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.input};
        selection-background-color: {c.selected}; selection-color: {c.text}; }}
    QCheckBox, QRadioButton {{ spacing: {px(8)}px; min-height: {px(24)}px; background: transparent; }}
    QCheckBox::indicator {{ width: {px(20)}px; height: {px(20)}px; border: 1px solid {c.input}; border-radius: 3px;
        background: {c.surface}; }}
    QCheckBox::indicator:checked {{ background: {c.primary}; border-color: {c.primary};
        image: url(icons:tick-{"dark" if c.is_dark else "light"}.svg); }}

    QPushButton {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.input}; border-radius: 4px;
        padding: {px(5)}px {px(14)}px; font-weight: 600; min-height: {px(22)}px; }}
    QPushButton:hover {{ background: {c.hover}; }}
    QPushButton[kind="primary"] {{ background: {c.primary}; color: {c.on_primary}; border: 1px solid {c.primary}; }}
    QPushButton[kind="primary"]:hover {{ background: {c.primary_hover}; }}
    QPushButton[kind="primary"]:pressed {{ background: {c.primary_pressed}; }}
    QPushButton[kind="text"] {{ background: transparent; border: 1px solid transparent; color: {c.link};
        padding: {px(4)}px {px(6)}px; }}
    QPushButton[kind="text"]:hover {{ background: {c.hover}; }}
    QPushButton[kind="bar"] {{ background: transparent; border: 1px solid transparent; padding: {px(4)}px {px(10)}px; }}
    QPushButton[kind="bar"]:hover, QPushButton[kind="bar"]:checked {{ background: {c.selected}; }}
    QPushButton[kind="small"] {{ min-height: {px(16)}px; padding: {px(3)}px {px(9)}px; font-size: {px(14)}px; }}
    QPushButton[kind="navy"] {{ background: transparent; color: #ffffff; border: 1px solid #7f97bd;
        padding: {px(3)}px {px(10)}px; }}
    QPushButton[kind="navy"]:hover {{ background: #24427a; }}
    QPushButton[kind="person"] {{ text-align: left; padding: 0; min-height: {px(54)}px; }}
    QPushButton[kind="person"]:checked, QPushButton[kind="answer"]:checked {{ background: {c.selected};
        border: 2px solid {c.primary}; }}
    QPushButton[kind="answer"] {{ min-height: 0; padding: 0; font-weight: 400; }}
    QPushButton[kind="row"] {{ min-height: 0; text-align: left; background: transparent; border: 0; border-radius: 0;
        border-top: 1px solid {c.border}; padding: 0; }}
    QPushButton[kind="row"]:hover {{ background: {c.hover}; }}

    QRadioButton[kind="segment"] {{ border: 1px solid {c.input}; background: {c.surface};
        padding: {px(4)}px {px(11)}px; min-height: {px(18)}px; border-radius: 0; spacing: 0; }}
    QRadioButton[kind="segment"]::indicator {{ width: 0; height: 0; }}
    QRadioButton[kind="segment"][chosen="true"] {{ background: {c.selected}; border: 1px solid {c.primary};
        color: {c.blue.text}; font-weight: 600; }}

    QTabWidget::pane {{ border: 0; background: {c.bg}; }}
    QTabBar {{ background: {c.surface}; font-weight: 600; qproperty-drawBase: 0; }}
    QTabBar::tab {{ background: transparent; color: {c.text2}; padding: {px(7)}px {px(12)}px;
        border-bottom: 3px solid transparent; margin-left: {px(2)}px; }}
    QTabBar::tab:selected {{ color: {c.text}; border-bottom: 3px solid {c.primary}; }}
    QTabBar::tab:hover {{ background: {c.hover}; }}

    QTableView::item:selected {{ background: {c.selected}; color: {c.text}; }}
    QListWidget::item {{ padding: {px(5)}px {px(8)}px; }}
    QListWidget::item:selected {{ background: {c.selected}; color: {c.text};
        border-left: 4px solid {c.primary}; }}
    QListView, QTableView {{ background: {c.surface}; border: 0; outline: 0; }}
    QHeaderView::section {{ background: {c.surface}; color: {c.text2}; border: 0;
        border-bottom: 1px solid {c.border2}; padding: {px(6)}px {px(12)}px; font-weight: 600;
        font-size: {px(13)}px; }}
    QScrollBar:vertical {{ background: transparent; width: {px(11)}px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {c.border2}; border-radius: {px(4)}px; min-height: {px(30)}px;
        margin: 1px 2px; }}
    QScrollBar:horizontal {{ background: transparent; height: {px(11)}px; }}
    QScrollBar::handle:horizontal {{ background: {c.border2}; border-radius: {px(4)}px; min-width: {px(30)}px;
        margin: 2px 1px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QSplitter::handle {{ background: {c.border}; }}
    QMenu {{ background: {c.surface}; border: 1px solid {c.border2}; padding: 4px; }}
    QMenu::item {{ padding: {px(6)}px {px(22)}px; border-radius: 3px; }}
    QMenu::item:selected {{ background: {c.selected}; color: {c.text}; }}
    QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border2}; padding: 4px; }}
    QProgressBar {{ border: 0; background: {c.sunken}; border-radius: 3px; max-height: 6px; }}
    QProgressBar::chunk {{ background: {c.amber.solid}; border-radius: 3px; }}
    {tones}{_for_the_client(c, px)}
    """


def _for_the_client(c: Palette, px: Callable[[float], int]) -> str:
    """What somebody reads and presses who has never seen the program, on a laptop that is not his."""
    return f"""
    QWidget#asked QPushButton {{ min-height: {px(44)}px; padding: {px(5)}px {px(24)}px; font-size: {px(18)}px; }}
    QLabel[kind="asked"] {{ color: {c.text2}; font-size: {px(22)}px; }}
    QLabel[kind="question"] {{ font-size: {px(32)}px; font-weight: 600; }}
    QRadioButton[kind="large"], QRadioButton[kind="number"] {{ background: {c.surface}; border: 2px solid {c.input};
        border-radius: 6px; padding: 0 {px(24)}px; min-height: {px(68)}px;
        font-size: {px(23)}px; spacing: {px(16)}px; }}
    QRadioButton[kind="number"] {{ padding: 0 {px(8)}px 0 {px(18)}px; min-width: {px(34)}px; spacing: 0; }}
    QRadioButton[kind="large"]:checked, QRadioButton[kind="number"]:checked {{ background: {c.selected};
        border-color: {c.primary}; color: {c.blue.text}; font-weight: 600; }}
    QRadioButton[kind="large"]::indicator {{ width: {px(24)}px; height: {px(24)}px; border-radius: {px(14)}px;
        border: 2px solid {c.input}; background: {c.surface}; }}
    QRadioButton[kind="large"]::indicator:checked {{ width: {px(12)}px; height: {px(12)}px;
        border: {px(8)}px solid {c.primary}; background: {c.surface}; }}
    QRadioButton[kind="level"] {{ background: {c.surface}; border: 1px solid {c.input}; border-radius: 4px;
        padding: {px(2)}px {px(10)}px; spacing: {px(12)}px; }}
    QRadioButton[kind="level"]:checked {{ background: {c.selected}; border: 2px solid {c.primary}; font-weight: 600; }}
    QRadioButton[kind="level"]::indicator {{ width: {px(16)}px; height: {px(16)}px; border-radius: {px(9)}px;
        border: 2px solid {c.input}; background: {c.surface}; }}
    QRadioButton[kind="level"]::indicator:checked {{ width: {px(8)}px; height: {px(8)}px;
        border: {px(6)}px solid {c.primary}; background: {c.surface}; }}
    QRadioButton[kind="number"]::indicator {{ width: 0; height: 0; border: 0; background: transparent; image: none; }}
    QProgressBar[kind="primary"] {{ max-height: {px(10)}px; border-radius: {px(5)}px; background: {c.border}; }}
    QProgressBar[kind="primary"]::chunk {{ background: {c.primary}; border-radius: {px(5)}px; }}
    """
