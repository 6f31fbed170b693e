// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/tensor_delegate.h"

#include "pages/calibrate/tensor_list_model.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kSmallType = 11; // pixels, of the lines under the name

double lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

void drawSparkline(QPainter &painter, const QRectF &area, const QList<float> &heights, const QColor &colour)
{
    const double width = area.width() / static_cast<double>(std::max<qsizetype>(1, heights.size()));
    for (qsizetype i = 0; i < heights.size(); ++i) {
        const double height = heights[i] > 0.F ? std::max(1.0, static_cast<double>(heights[i]) * area.height()) : 0.0;
        painter.fillRect(QRectF(area.left() + width * static_cast<double>(i), area.bottom() - height, width, height), colour);
    }
}

} // namespace

void TensorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &colours = theme();
    const double scale = colours.presentation;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        QColor back = colours.accentSoft;
        back.setAlphaF(selected ? 1.F : 0.5F);
        painter->fillRect(option.rect, back);
    }
    if (selected)
        painter->fillRect(QRectF(option.rect.left(), option.rect.top(), 3.0 * scale, option.rect.height()), colours.accent);
    const QRectF row = QRectF(option.rect).adjusted(10 * scale, 4 * scale, -8 * scale, -4 * scale);
    const QRectF spark(row.right() - 56 * scale, row.top() + 4 * scale, 56 * scale, row.height() - 8 * scale);
    QColor bars = colours.muted;
    bars.setAlphaF(selected ? 1.F : 0.75F);
    drawSparkline(*painter, spark, index.data(TensorListModel::SparklineRole).value<QList<float>>(), bars);

    // Three lines, so that none of them is cut: the name; the kind of layer, and its SQNR; how it is quantized.
    QFont font = option.font, small = option.font;
    font.setBold(index.data(TensorListModel::ChangedRole).toBool());
    small.setPixelSize(qRound(kSmallType * scale));
    QRectF line(row.left(), row.top(), spark.left() - row.left() - 8 * scale, lineHeight(font));
    const auto write = [&](const QFont &type, const QColor &colour, const QString &text, Qt::TextElideMode elide, double width) {
        painter->setFont(type);
        painter->setPen(colour);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(type).elidedText(text, elide, width));
    };
    write(font, colours.text, index.data(TensorListModel::LayerRole).toString(), Qt::ElideLeft, line.width());
    line = QRectF(line.left(), line.bottom(), line.width(), lineHeight(small));
    const QString sqnr = index.data(TensorListModel::SqnrRole).toString();
    const double sqnrWidth = sqnr.isEmpty() ? 0.0 : QFontMetricsF(small).horizontalAdvance(sqnr) + 8 * scale;
    write(small, colours.muted, index.data(TensorListModel::OperationRole).toString(), Qt::ElideRight, line.width() - sqnrWidth);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, sqnr);
    line.translate(0.0, line.height());
    write(small, colours.muted, index.data(TensorListModel::SettingRole).toString(), Qt::ElideRight, line.width());
    painter->setPen(QPen(colours.lines, 1));
    painter->drawLine(QPointF(option.rect.left(), option.rect.bottom() + 0.5), QPointF(option.rect.right(), option.rect.bottom() + 0.5));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5));
    }
    painter->restore();
}

QSize TensorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const double scale = theme().presentation;
    QFont small = option.font;
    small.setPixelSize(qRound(kSmallType * scale));
    return {qRound(200 * scale), static_cast<int>(std::ceil(lineHeight(option.font) + 2 * lineHeight(small) + 9 * scale))};
}

} // namespace quantoscope
