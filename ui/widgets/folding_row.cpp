// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/folding_row.h"

#include <QEvent>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kGap = 12, kLineGap = 4;

} // namespace

FoldingRow::FoldingRow(QLayout *left, QLayout *right, QWidget *parent)
    : QWidget(parent)
    , m_left(new QWidget)
    , m_right(new QWidget)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    for (auto [widget, layout] : {std::pair(m_left, left), std::pair(m_right, right)}) {
        layout->setContentsMargins(0, 0, 0, 0);
        widget->setLayout(layout);
    }
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->addWidget(m_left, 0, Qt::AlignLeft);
    m_box->addStretch();
    m_box->addWidget(m_right, 0, Qt::AlignLeft);
}

QSize FoldingRow::minimumSizeHint() const
{
    return {std::max(m_left->minimumSizeHint().width(), m_right->minimumSizeHint().width()), QWidget::minimumSizeHint().height()};
}

void FoldingRow::fold()
{
    const bool fits = m_left->sizeHint().width() + kGap + m_right->sizeHint().width() <= width();
    m_box->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_box->setSpacing(fits ? kGap : kLineGap);
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool FoldingRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // other words
        fold();
    return QWidget::event(event);
}

} // namespace quantoscope
