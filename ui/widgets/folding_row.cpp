// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/folding_row.h"

#include <utility>

namespace quantoscope {
namespace {

constexpr int kGap = 12, kLineGap = 4;

} // namespace

FoldingRow::FoldingRow(QLayout *left, QLayout *right, QWidget *parent)
    : FoldingPair(new QWidget, new QWidget, parent)
{
    for (auto [widget, layout] : {std::pair(m_left, left), std::pair(m_right, right)}) {
        layout->setContentsMargins(0, 0, 0, 0);
        widget->setLayout(layout);
    }
    m_box->addWidget(m_left, 0, Qt::AlignLeft);
    m_box->addStretch();
    m_box->addWidget(m_right, 0, Qt::AlignLeft);
}

void FoldingRow::fold()
{
    const bool fits = m_left->sizeHint().width() + kGap + m_right->sizeHint().width() <= width();
    m_box->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_box->setSpacing(fits ? kGap : kLineGap);
}

} // namespace quantoscope
