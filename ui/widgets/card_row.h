// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/folding_pair.h"

namespace quantoscope {

// Two cards that share a row's width; where it is less than both need, the right one stands below.
class CardRow : public FoldingPair
{
    Q_OBJECT

public:
    CardRow(QWidget *left, int leftShare, QWidget *right, int rightShare, QWidget *parent = nullptr);

private:
    void fold() override;

    int m_leftShare, m_rightShare;
};

} // namespace quantoscope
