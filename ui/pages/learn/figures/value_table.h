// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/textbook_quantizer.h"

#include <QTableWidget>

namespace quantoscope {

// What becomes of each value, a row each: x, s·x, q, x̂, error, and what is special about it.
class ValueTable : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { X, Scaled, Integer, Dequantized, Difference, Remark, kColumns };

    explicit ValueTable(QWidget *parent = nullptr);

    void showValues(const TextbookQuantizer &quantizer, const std::vector<double> &values);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    void select(int row); // −1: none; emits nothing
    void retranslate();

signals:
    void rowChosen(int row);

private:
    TextbookQuantizer m_quantizer;
    std::vector<double> m_values;
};

} // namespace quantoscope
