// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/tensor_delegate.h"

#include "pages/calibrate/tensor_list_model.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace quantoscope {
namespace {

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

    const QRectF words(row.left(), row.top(), spark.left() - row.left() - 8 * scale, row.height());
    const QRectF top(words.left(), words.top(), words.width(), words.height() / 2);
    const QRectF bottom(words.left(), words.center().y(), words.width(), words.height() / 2);
    QFont font = option.font;
    font.setBold(index.data(TensorListModel::ChangedRole).toBool());
    painter->setFont(font);
    const QString name = index.data(TensorListModel::LayerRole).toString();
    const QString sqnr = index.data(TensorListModel::SqnrRole).toString();
    QFont small = option.font;
    small.setPixelSize(qRound(11 * scale));
    const double sqnrWidth = sqnr.isEmpty() ? 0.0 : QFontMetricsF(small).horizontalAdvance(sqnr) + 8 * scale;
    painter->setPen(colours.text);
    painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(font).elidedText(name, Qt::ElideLeft, top.width() - sqnrWidth));
    painter->setFont(small);
    painter->setPen(colours.muted);
    painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, sqnr);
    painter->drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(small).elidedText(index.data(TensorListModel::DetailRole).toString(), Qt::ElideRight, bottom.width()));
    painter->setPen(QPen(colours.lines, 1));
    painter->drawLine(QPointF(option.rect.left(), option.rect.bottom() + 0.5), QPointF(option.rect.right(), option.rect.bottom() + 0.5));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5));
    }
    painter->restore();
}

QSize TensorDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {qRound(200 * theme().presentation), qRound(46 * theme().presentation)};
}

} // namespace quantoscope
