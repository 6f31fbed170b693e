// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card_row.h"

namespace quantoscope {
namespace {

constexpr int kGap = 16;

} // namespace

CardRow::CardRow(QWidget *left, int leftShare, QWidget *right, int rightShare, QWidget *parent)
    : FoldingPair(left, right, parent)
    , m_leftShare(leftShare)
    , m_rightShare(rightShare)
{
    m_box->setSpacing(kGap);
    m_box->addWidget(m_left, m_leftShare);
    m_box->addWidget(m_right, m_rightShare);
}

void CardRow::fold()
{
    const bool fits = m_left->minimumSizeHint().width() + kGap + m_right->minimumSizeHint().width() <= width();
    const QBoxLayout::Direction direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_box->direction())
        return; // every change asks for another layout
    m_box->setDirection(direction);
    m_box->setStretch(0, fits ? m_leftShare : 0); // below each other each is as high as it needs
    m_box->setStretch(1, fits ? m_rightShare : 0);
}

} // namespace quantoscope
