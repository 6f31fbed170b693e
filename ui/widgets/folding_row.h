// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/folding_pair.h"

namespace quantoscope {

// Two groups of controls at the left and the right end of a row; where they do not fit beside each other, the right one stands below.
class FoldingRow : public FoldingPair
{
    Q_OBJECT

public:
    FoldingRow(QLayout *left, QLayout *right, QWidget *parent = nullptr);

private:
    void fold() override;
};

} // namespace quantoscope
