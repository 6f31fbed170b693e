// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/layers_delegate.h"

#include "pages/layers/layers_model.h"
#include "pages/layers/setting_editor.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QPainter>

#include <limits>

namespace quantoscope {
namespace {

constexpr double kFullBarDb = 50.0; // as long as the bar can be
constexpr double kWeakDb = 15.0;    // below this the layer's result is mostly noise to the eye of the next one
constexpr int kCorner = 7;          // pixels
constexpr double kBarShare = 0.4;   // of the cell; the rest is the number's
constexpr int kLeastBarUnits = 2;   // a shorter one says nothing
constexpr int kMostBarUnits = 18;   // beyond it the number stands too far from its row's other end

// The index of LayersModel behind whatever a view shows.
QModelIndex sourceOf(QModelIndex index)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model()))
        index = proxy->mapToSource(index);
    return index;
}

} // namespace

int LayersDelegate::numberWidth(const QFontMetrics &metrics)
{
    return qMax(metrics.horizontalAdvance(decibelWords(-88.8)),
                metrics.horizontalAdvance(decibelWords(std::numeric_limits<double>::infinity())));
}

void LayersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == LayersModel::Sqnr) {
        paintSqnr(painter, option, index);
        return;
    }
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(LayersModel::ChangedRole).toBool())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().accent);
    const QPointF corner = option.rect.topLeft();
    const double side = kCorner * theme().presentation;
    painter->drawPolygon(QPolygonF({corner, corner + QPointF(side, 0), corner + QPointF(0, side)}));
    painter->restore();
}

void LayersDelegate::paintSqnr(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QVariant decibels = index.data(LayersModel::NumberRole);
    const bool current = index.data(LayersModel::CurrentRole).toBool();
    const Theme &colours = theme();
    const int unit = colours.unit();
    QRect textRect = option.rect.adjusted(unit / 2, 0, -unit, 0);
    painter->save();
    const int besideNumber = textRect.width() - unit - numberWidth(cell.fontMetrics);
    const int room = qMin(qMin(static_cast<int>(kBarShare * textRect.width()), kMostBarUnits * unit), besideNumber);
    const int full = room < kLeastBarUnits * unit ? 0 : room;
    if (decibels.isValid() && full > 0) {
        const bool block = index.data(LayersModel::KindRole).toInt() == static_cast<int>(LayersModel::Kind::Block);
        const double share = qBound(0.0, decibels.toDouble() / kFullBarDb, 1.0);
        const int height = unit;
        const QRectF bar(textRect.left(), textRect.center().y() - height / 2.0 + 0.5, qMax(2.0, share * full), height);
        const QColor colour = !current || block ? colours.lines : decibels.toDouble() < kWeakDb ? colours.warning : colours.accent;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawRoundedRect(bar, 2, 2);
    }
    textRect.setLeft(textRect.left() + (full > 0 ? full + unit : 0)); // without a bar as well: numbers and dashes stand under each other
    painter->setPen(current && decibels.isValid() ? colours.text : colours.muted);
    painter->setFont(cell.font);
    painter->drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter, cell.fontMetrics.elidedText(text, Qt::ElideRight, textRect.width()));
    painter->restore();
}

QSize LayersDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(theme().rowHeight());
    return size;
}

QWidget *LayersDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new SettingEditor(index.column(), parent);
    auto *self = const_cast<LayersDelegate *>(this);
    connect(editor, &SettingEditor::changed, self, [self, editor] { emit self->commitData(editor); });
    connect(
        editor, &SettingEditor::finished, self, [self, editor] { emit self->closeEditor(editor, QAbstractItemDelegate::NoHint); },
        Qt::QueuedConnection);
    return editor;
}

void LayersDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QModelIndex source = sourceOf(index);
    if (const auto *model = qobject_cast<const LayersModel *>(source.model()))
        static_cast<SettingEditor *>(editor)->showSetting(model->settingAt(source));
}

void LayersDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const LayerOverride change = static_cast<SettingEditor *>(editor)->takeChange();
    if (!(change == LayerOverride()))
        emit edited(index, QVariant::fromValue(change));
}

void LayersDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QSize wanted = editor->sizeHint();
    QRect place(option.rect.topLeft(), QSize(qMax(option.rect.width(), wanted.width()), qMax(option.rect.height(), wanted.height())));
    place.moveCenter(QPoint(place.center().x(), option.rect.center().y()));
    if (const QWidget *viewport = editor->parentWidget()) { // as far inside as it goes
        place.moveRight(qMin(place.right(), viewport->width() - 1));
        place.moveLeft(qMax(place.left(), 0));
        place.moveBottom(qMin(place.bottom(), viewport->height() - 1));
        place.moveTop(qMax(place.top(), 0));
    }
    editor->setGeometry(place);
}

} // namespace quantoscope
