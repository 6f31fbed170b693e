// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace quantoscope {
namespace {

// No wider than the line; what wraps by itself is as high as that makes it.
QSize sizeIn(const QLayoutItem &item, int width)
{
    const QSize wanted = item.sizeHint();
    if (wanted.width() <= width)
        return wanted;
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : wanted.height()};
}

} // namespace

FlowLayout::FlowLayout(int horizontalSpacing, int verticalSpacing, QWidget *parent)
    : QLayout(parent)
    , m_horizontalSpacing(horizontalSpacing)
    , m_verticalSpacing(verticalSpacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::wishOneLine()
{
    m_oneLine = true;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    invalidate();
    return item;
}

// Layouts around this one ask again and again; asking through several of them would take time that grows with each.
void FlowLayout::invalidate()
{
    m_hint = m_minimum = QSize();
    m_width = -1;
    QLayout::invalidate();
}

int FlowLayout::heightForWidth(int width) const
{
    if (width != m_width) {
        m_height = arrange(QRect(0, 0, width, 0), false);
        m_width = width;
    }
    return m_height;
}

QSize FlowLayout::sizeHint() const
{
    if (!m_hint.isValid())
        m_hint = m_oneLine ? lineSize() : minimumSize();
    return m_hint;
}

QSize FlowLayout::lineSize() const
{
    QSize line(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        line = QSize(line.width() + (line.isEmpty() ? 0 : m_horizontalSpacing) + size.width(), std::max(line.height(), size.height()));
    }
    return line.grownBy(contentsMargins()).expandedTo(minimumSize());
}

QSize FlowLayout::minimumSize() const
{
    if (m_minimum.isValid())
        return m_minimum;
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    m_minimum = size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
    return m_minimum;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    int x = inner.x();
    int y = inner.y();
    QList<QLayoutItem *> line;
    int lineHeight = 0;
    // Items of a line are centred on each other: labels stand beside fields of another height.
    const auto endLine = [&] {
        int left = inner.x();
        for (QLayoutItem *item : line) {
            const QSize size = sizeIn(*item, inner.width());
            if (apply)
                item->setGeometry(QRect(QPoint(left, y + (lineHeight - size.height()) / 2), size));
            left += size.width() + m_horizontalSpacing;
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = sizeIn(*item, inner.width());
        if (!line.isEmpty() && x + size.width() > inner.right() + 1) {
            endLine();
            x = inner.x();
            y += lineHeight + m_verticalSpacing;
            lineHeight = 0;
        }
        line.append(item);
        x += size.width() + m_horizontalSpacing;
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight - rect.y() + margins.bottom();
}

} // namespace quantoscope
