// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/run/queue_delegate.h"

#include "app_state/run_queue.h"
#include "pages/run/queue_model.h"
#include "theme/theme.h"

#include <QPainter>

namespace quantoscope {
namespace {

constexpr int kMarkSide = 12;
constexpr int kIconSide = 16;
constexpr int kBarHeight = 8;

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    if (index.column() == QueueModel::RunColumn)
        cell.decorationSize = QSize(kMarkSide, kMarkSide);
    if (index.column() == QueueModel::StepColumn)
        cell.decorationSize = QSize(kIconSide, kIconSide);
    QStyledItemDelegate::paint(painter, cell, index);
    const auto state = static_cast<RunState>(index.data(QueueModel::StateRole).toInt());
    const bool hasBar = state == RunState::Running || state == RunState::Timing;
    if (index.column() != QueueModel::ProgressColumn || !hasBar)
        return;
    const Theme &colours = theme();
    QRectF bar(option.rect);
    bar.adjust(colours.unit(), 0, -colours.unit(), 0);
    bar = QRectF(bar.left(), bar.center().y() - kBarHeight / 2.0, bar.width(), kBarHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.lines);
    painter->drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    const double share = qBound(0.0, index.data(QueueModel::ProgressRole).toDouble(), 1.0);
    if (share > 0.0) {
        bar.setWidth(qMax<double>(kBarHeight, bar.width() * share));
        painter->setBrush(colours.accent);
        painter->drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    }
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(theme().rowHeight());
    return size;
}

} // namespace quantoscope
