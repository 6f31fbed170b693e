// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/numbers/bit_field.h"

#include "pages/learn/numbers/format_words.h"
#include "words/number_words.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kColumns = 16;
constexpr double kCellHeight = 30.0, kCellWidth = 44.0, kRowGap = 18.0; // in units of the style
constexpr int kMostLines = 5;

QString binary(std::uint32_t value, int bits)
{
    return QString::number(value, 2).rightJustified(bits, QLatin1Char('0'));
}

} // namespace

BitField::BitField(QWidget *parent)
    : PaintedFigure(QStringLiteral("bitField"), parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void BitField::setNumber(NumberFormat format, std::uint32_t bits)
{
    if (format != m_format)
        m_current = layoutOf(format).bits - 1;
    m_format = format;
    m_bits = bits;
    m_current = std::clamp(m_current, 0, bitCount() - 1);
    setAccessibleDescription(binary(bits, bitCount()) + QLatin1Char('\n') + legend().join(QLatin1Char('\n')));
    update();
}

QRectF BitField::cellRect(int bit) const
{
    const double unit = style().unit();
    const int place = bitCount() - 1 - bit, columns = std::min(kColumns, bitCount());
    const double cell = std::min(kCellWidth * unit, (width() - 2.0) / columns);
    return {1.0 + place % kColumns * cell, 1.0 + place / kColumns * (kCellHeight + kRowGap) * unit, cell, kCellHeight * unit};
}

double BitField::cellsHeight() const
{
    return cellRect(0).bottom() + kRowGap * style().unit();
}

QSize BitField::minimumSizeHint() const
{
    const GraphStyle style = this->style();
    const int rows = 2; // FP32's, so that nothing jumps when the format changes
    return {static_cast<int>(kColumns * 22.0 * style.unit()),
            static_cast<int>(rows * (kCellHeight + kRowGap) * style.unit() + kMostLines * 1.25 * QFontMetricsF(style.title).height())};
}

QStringList BitField::legend() const
{
    const FormatLayout &layout = layoutOf(m_format);
    const NumberFields fields = fieldsOf(m_format, m_bits);
    QStringList lines;
    if (layout.isInteger()) {
        lines << tr("Sign bit: counts %1").arg(decimalWords(-std::ldexp(1.0, layout.bits - 1), 0))
              << tr("Other bits: count %1 to 1").arg(decimalWords(std::ldexp(1.0, layout.bits - 2), 0));
    } else {
        lines << (fields.negative ? tr("Sign 1: negative") : tr("Sign 0: positive"))
              << tr("Exponent %1 = %2, bias %3").arg(binary(fields.exponent, layout.exponentBits)).arg(fields.exponent).arg(layout.bias)
              << tr("Mantissa %1 = %2").arg(binary(fields.mantissa, layout.mantissaBits)).arg(fields.mantissa);
    }
    lines << QStringLiteral("%1 = %2").arg(compositionWords(m_format, m_bits), numberWords(m_format, decodeNumber(m_format, m_bits)))
          << tr("Kind: %1").arg(kindWords(kindOf(m_format, m_bits)));
    return lines;
}

void BitField::paintCell(QPainter &painter, const GraphStyle &style, int bit) const
{
    const double unit = style.unit();
    const QRectF cell = cellRect(bit).adjusted(1.0, 1.0, -1.0, -1.0);
    const QColor colour = colourOf(partOf(m_format, bit));
    QColor fill = colour;
    fill.setAlphaF(isSet(bit) ? 0.45F : 0.12F);
    painter.setPen(QPen(colour, unit));
    painter.setBrush(fill);
    painter.drawRoundedRect(cell, 3.0, 3.0);
    if (hasFocus() && bit == m_current) {
        painter.setPen(QPen(style.text, 2.0 * unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell, 3.0, 3.0);
    }
    painter.setPen(style.text);
    painter.setFont(style.title);
    painter.drawText(cell, Qt::AlignCenter, isSet(bit) ? QStringLiteral("1") : QStringLiteral("0"));
    painter.setPen(style.muted);
    painter.setFont(style.small);
    const QString under = layoutOf(m_format).isInteger()
                              ? decimalWords(std::ldexp(partOf(m_format, bit) == BitPart::Sign ? -1.0 : 1.0, bit), 0)
                              : QString::number(bit);
    painter.drawText(QRectF(cell.left() - 4.0, cell.bottom(), cell.width() + 8.0, kRowGap * unit), Qt::AlignCenter, under);
}

void BitField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const GraphStyle style = this->style();
    for (int bit = bitCount() - 1; bit >= 0; --bit)
        paintCell(painter, style, bit);
    const QStringList lines = legend();
    const double line = 1.25 * QFontMetricsF(style.title).height(), swatch = 0.5 * line;
    double y = cellsHeight() + 2.0;
    const std::vector<BitPart> parts = layoutOf(m_format).isInteger() ? std::vector{BitPart::Sign, BitPart::Mantissa}
                                                                      : std::vector{BitPart::Sign, BitPart::Exponent, BitPart::Mantissa};
    QFont font = style.title;
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    for (qsizetype i = 0; i < lines.size(); ++i, y += line) {
        const bool hasSwatch = i < static_cast<qsizetype>(parts.size());
        if (hasSwatch) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colourOf(parts[static_cast<std::size_t>(i)]));
            painter.drawRect(QRectF(1.0, y + (line - swatch) / 2.0, swatch, swatch));
        }
        painter.setPen(style.text);
        const double left = hasSwatch ? 2.0 * swatch : 1.0;
        drawElided(painter, QRectF(left, y, width() - left, line), lines[i]);
    }
}

void BitField::moveTo(int bit)
{
    m_current = std::clamp(bit, 0, bitCount() - 1);
    update();
}

void BitField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (int bit = 0; bit < bitCount(); ++bit) {
        if (cellRect(bit).contains(event->position())) {
            moveTo(bit);
            emit toggled(bit);
            return;
        }
    }
}

void BitField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: moveTo(m_current + 1); return;
    case Qt::Key_Right: moveTo(m_current - 1); return;
    case Qt::Key_Up: moveTo(m_current + kColumns < bitCount() ? m_current + kColumns : m_current); return;
    case Qt::Key_Down: moveTo(m_current >= kColumns ? m_current - kColumns : m_current); return;
    case Qt::Key_Home: moveTo(bitCount() - 1); return;
    case Qt::Key_End: moveTo(0); return;
    case Qt::Key_Space: emit toggled(m_current); return;
    case Qt::Key_0:
    case Qt::Key_1:
        if (isSet(m_current) != (event->key() == Qt::Key_1))
            emit toggled(m_current);
        moveTo(m_current - 1); // on to the next, as one types
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void BitField::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void BitField::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace quantoscope
