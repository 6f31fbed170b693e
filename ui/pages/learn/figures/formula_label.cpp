// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/formula_label.h"

#include "theme/theme.h"
#include "words/message_text.h"

#include <QApplication>
#include <QFontInfo>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace quantoscope {

FormulaLabel::FormulaLabel(const QString &source, FormulaStyle style, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_style(style)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&ThemeController::instance(), &ThemeController::changed, this, &FormulaLabel::layOut);
    layOut();
}

void FormulaLabel::setFormula(const QString &source)
{
    if (source == m_source)
        return;
    m_source = source;
    layOut();
}

void FormulaLabel::setScale(double factor)
{
    m_scale = factor;
    layOut();
}

void FormulaLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void FormulaLabel::layOut()
{
    QFont font = QApplication::font();
    font.setPixelSize(qRound(QFontInfo(font).pixelSize() * m_scale));
    m_layout = {};
    m_bad = false;
    setToolTip({});
    if (!m_source.isEmpty()) {
        Result<FormulaLayout> made = FormulaLayout::make(m_source, font, m_style);
        m_bad = !made.ok();
        if (made.ok())
            m_layout = std::move(*made);
        else
            setToolTip(errorText(made.error()));
    }
    setAccessibleName(m_bad ? m_source : m_layout.words());
    updateGeometry();
    update();
}

QSize FormulaLabel::sizeHint() const
{
    if (m_bad)
        return fontMetrics().boundingRect(m_source).size();
    return {static_cast<int>(std::ceil(m_layout.width())) + 2, static_cast<int>(std::ceil(m_layout.ascent() + m_layout.descent())) + 2};
}

void FormulaLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_bad) {
        painter.setPen(theme().bad);
        painter.drawText(rect(), static_cast<int>(m_alignment), m_source);
        return;
    }
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect place = QStyle::alignedRect(layoutDirection(), m_alignment, sizeHint(), rect());
    m_layout.paint(painter, QPointF(place.left() + 1, place.top() + 1 + m_layout.ascent()));
}

} // namespace quantoscope
