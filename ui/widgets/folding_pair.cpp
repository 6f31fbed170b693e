// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/folding_pair.h"

#include <QEvent>

#include <algorithm>

namespace quantoscope {

FoldingPair::FoldingPair(QWidget *left, QWidget *right, QWidget *parent)
    : QWidget(parent)
    , m_left(left)
    , m_right(right)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
}

QSize FoldingPair::minimumSizeHint() const
{
    return {std::max(m_left->minimumSizeHint().width(), m_right->minimumSizeHint().width()), QWidget::minimumSizeHint().height()};
}

void FoldingPair::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool FoldingPair::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // other words, another type
        fold();
    return QWidget::event(event);
}

} // namespace quantoscope
