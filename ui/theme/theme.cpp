// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/button_icons.h"
#include "theme/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

namespace quantoscope {
namespace {

constexpr double kPresentationFactor = 1.35;
constexpr int kTextPixelsOfWindow = 13;

Theme lightTheme()
{
    Theme t;
    t.surface = QColor("#FFFFFF");
    t.ground = QColor("#F6F7F9");
    t.text = QColor("#1F2328");
    t.muted = QColor("#5B6570");
    t.lines = QColor("#D5DAE0");
    t.accent = QColor("#0072B2");
    t.accentText = QColor("#FFFFFF");
    t.accentSoft = QColor("#E1F0F8");
    t.good = QColor("#00674B");
    t.warning = QColor("#8A5A00");
    t.bad = QColor("#B3450B");
    return t;
}

Theme darkTheme()
{
    Theme t;
    t.dark = true;
    t.surface = QColor("#161A1F");
    t.ground = QColor("#0F1216");
    t.text = QColor("#E6E9ED");
    t.muted = QColor("#9AA4AF");
    t.lines = QColor("#2C333B");
    t.accent = QColor("#5AB0F0");
    t.accentText = QColor("#0B1A26");
    t.accentSoft = QColor("#16324A");
    t.good = QColor("#37C79A");
    t.warning = QColor("#E9B44C");
    t.bad = QColor("#F0915A");
    return t;
}

Theme &current()
{
    static Theme t = lightTheme();
    return t;
}

QPalette paletteOf(const Theme &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.ground);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.ground);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.text);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.accentText);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.lines);
    p.setColor(QPalette::Mid, t.lines);
    p.setColor(QPalette::Dark, t.muted);
    p.setColor(QPalette::Shadow, t.lines);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.lines);
    return p;
}

} // namespace

const Theme &theme()
{
    return current();
}

ChartTheme Theme::chart() const
{
    ChartTheme chart;
    chart.surface = surface;
    chart.text = text;
    chart.muted = muted;
    chart.lines = lines;
    chart.fontFamily = QApplication::font().family();
    chart.scale = presentation;
    return chart;
}

ThemeController &ThemeController::instance()
{
    static ThemeController controller;
    return controller;
}

ThemeController::ThemeController()
    : m_systemFont(QApplication::font())
    , m_systemPalette(QApplication::palette())
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    qApp->installEventFilter(this);
    qApp->installEventFilter(new ButtonIcons(this));
    apply();
}

void ThemeController::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void ThemeController::setPresentation(bool on)
{
    m_presentation = on;
    apply();
}

void ThemeController::setFontFamily(const QString &family)
{
    m_family = family;
    apply();
}

bool ThemeController::systemIsDark() const
{
    return m_systemPalette.color(QPalette::Window).lightness() < m_systemPalette.color(QPalette::WindowText).lightness();
}

bool ThemeController::eventFilter(QObject *watched, QEvent *event)
{
    // The platform gave the application another palette: the system went from light to dark.
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System) {
        m_systemPalette = QApplication::style()->standardPalette();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void ThemeController::apply()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && systemIsDark());
    current() = dark ? darkTheme() : lightTheme();
    current().presentation = m_presentation ? kPresentationFactor : 1.0;

    QFont font = m_systemFont;
    const QString preferred = m_family.isEmpty() ? QStringLiteral("Open Sans") : m_family;
    if (QFontDatabase::families().contains(preferred))
        font.setFamily(preferred);
    font.setPixelSize(qRound(kTextPixelsOfWindow * current().presentation));
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(current()));
    qApp->setStyleSheet(styleSheetOf(current()));
    emit changed();
}

} // namespace quantoscope
