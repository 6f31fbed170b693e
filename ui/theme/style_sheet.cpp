// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style_sheet.h"

namespace quantoscope {
namespace {

// @name is replaced by the theme's colour or measure.
constexpr char kStyle[] = R"(
QToolTip { color: @text; background: @surface; border: 1px solid @lines; padding: 4px 8px; }
QMainWindow, QDialog { background: @ground; }
QMenuBar { background: @ground; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @soft; color: @text; }
QMenu { background: @surface; border: 1px solid @lines; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @soft; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @lines; margin: 4px 8px; }
QToolBar { background: @ground; border: none; border-bottom: 1px solid @lines; spacing: 4px; padding: 4px 8px; }
QToolBar::separator { width: 1px; background: @lines; margin: 4px 6px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; color: @text; background: transparent; }
QToolButton:hover { background: @soft; }
QToolButton:checked { background: @soft; border-color: @accent; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @muted; }
QToolButton::menu-indicator { image: none; }
QToolButton[kind="fold"] { font-weight: 600; padding: 4px 8px 4px 2px; }
QToolButton[kind="fold"]:checked { background: transparent; border-color: transparent; }
QToolButton[kind="fold"]:checked:hover { background: @soft; }
QToolButton[kind="fold"]:focus { border-color: @accent; }
QToolButton[kind="topic"] { padding: 1px; border-radius: 4px; }
QToolButton[kind="overlay"] { background: @surface; border-color: @lines; }
QToolButton[kind="overlay"]:hover { background: @soft; }
QToolButton[kind="overlay"]:focus { border-color: @accent; }
QPushButton { border: 1px solid @lines; border-radius: 6px; padding: 5px 14px; background: @surface; color: @text; outline: none; }
QPushButton:hover { border-color: @accent; }
QPushButton:focus { border-color: @accent; }
QPushButton:pressed { background: @soft; }
QPushButton:checked { background: @soft; border-color: @accent; }
QPushButton:disabled { color: @muted; background: @ground; border-color: @lines; }
QPushButton[kind="primary"] { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; padding: 4px 13px; }
QPushButton[kind="primary"]:disabled { background: @lines; color: @muted; border-color: @lines; }
QPushButton[kind="choice"] { padding: 5px 10px; }
QPushButton[kind="quiet"] { border-color: transparent; background: transparent; color: @accent; padding: 5px 8px; }
QPushButton[kind="quiet"]:hover { background: @soft; }
QPushButton[kind="quiet"]:focus { border-color: @accent; }
QPushButton[kind="quiet"]:disabled { color: @muted; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox {
    border: 1px solid @lines; border-radius: 6px; padding: 3px 8px; background: @surface; color: @text;
    selection-background-color: @accent; selection-color: @accentText; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { min-height: @fieldpx; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border-color: @accent; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: @muted; background: @ground; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/arrow-down.svg); width: 14px; height: 14px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; width: 18px; border: none; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; width: 18px; border: none; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/arrow-up.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/arrow-down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @lines; selection-background-color: @soft; selection-color: @text; }
QGroupBox { border: 1px solid @lines; border-radius: 6px; margin-top: 10px; padding: 8px; background: @surface; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; color: @muted; }
QTableView, QTreeView, QListView, QTableWidget, QTreeWidget, QListWidget {
    background: @surface; alternate-background-color: @ground; border: 1px solid @lines; border-radius: 6px; gridline-color: @lines;
    selection-background-color: @soft; selection-color: @text; outline: none; }
QTableView::item:focus, QTreeView::item:focus, QListView::item:focus { border: 1px solid @accent; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @lines; padding: 4px 8px; font-weight: 600; }
QHeaderView::section:vertical { border-bottom: none; }
#layersTable QHeaderView::section, #libraries QHeaderView::section, #compareTable QHeaderView::section { padding: 4px; }
#libraries::item { padding: 0 5px; }
QTableCornerButton::section { background: @surface; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid @lines; top: -1px; }
QTabBar::tab { padding: 6px 14px; border: none; border-bottom: 2px solid transparent; color: @muted; background: transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:focus { color: @accent; }
QProgressBar { border: none; border-radius: 4px; background: @lines; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { border-radius: 4px; background: @accent; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { width: 12px; background: transparent; }
QScrollBar:horizontal { height: 12px; background: transparent; }
QScrollBar::handle { background: @lines; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @lines; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: @ground; border-top: 1px solid @lines; color: @muted; }
QStatusBar::item { border: none; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QAbstractItemView::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid @muted; border-radius: 4px; background: @surface; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    border-color: @accent; background: @accent; image: url(:/icons/check-@scheme.svg); }
QRadioButton::indicator:checked { border-color: @accent; background:
    qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 @accent, stop: 0.55 @accent, stop: 0.65 @surface, stop: 1 @surface); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @lines; background: @ground; }
QCheckBox::indicator:checked:disabled { background: @lines; }
QFrame[role="card"] { background: @surface; border: 1px solid @lines; border-radius: 6px; }
QFrame[role="card"][chosen="true"] { border: 2px solid @accent; }
QFrame[role="hint"] { background: @soft; border: none; border-bottom: 1px solid @lines; }
QFrame[role="panel"] { background: @surface; border: none; }
QLabel[role="title"] { font-size: @titlepx; font-weight: 600; }
QLabel[role="subtitle"] { font-size: @subtitlepx; font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="error"] { color: @bad; }
QLabel[role="good"] { color: @good; }
QLabel[role="warning"] { color: @warning; }
QLabel[role="number"] { font-size: @subtitlepx; font-weight: 600; }
QPlainTextEdit[role="code"], QLabel[role="code"] { font-family: "DejaVu Sans Mono", monospace; font-size: @smallpx; }
#navigation { background: @ground; border: none; border-right: 1px solid @lines; border-radius: 0; padding: 8px; }
#navigation::item { padding-left: 8px; border-radius: 6px; margin: 1px 0; }
#navigation::item:hover { background: @soft; }
#navigation::item:selected { background: @soft; color: @accent; }
)";

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

QString styleSheetOf(const Theme &theme)
{
    const auto pixels = [&](int size) { return QStringLiteral("%1px").arg(qRound(size * theme.presentation)); };
    // Longer names first, so that @accentText is not taken for @accent.
    const std::pair<const char *, QString> words[] = {
        {"@accentText", theme.accentText.name()},
        {"@accentHover", mixed(theme.accent, theme.text, 0.15).name()},
        {"@accent", theme.accent.name()},
        {"@scheme", theme.dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {"@surface", theme.surface.name()},
        {"@subtitlepx", pixels(15)},
        {"@titlepx", pixels(20)},
        {"@smallpx", pixels(12)},
        {"@fieldpx", pixels(20)},
        {"@ground", theme.ground.name()},
        {"@warning", theme.warning.name()},
        {"@muted", theme.muted.name()},
        {"@lines", theme.lines.name()},
        {"@text", theme.text.name()},
        {"@soft", theme.accentSoft.name()},
        {"@bad", theme.bad.name()},
        {"@good", theme.good.name()},
    };
    QString style = QString::fromLatin1(kStyle);
    for (const auto &[name, value] : words)
        style.replace(QLatin1String(name), value);
    return style;
}

} // namespace quantoscope
