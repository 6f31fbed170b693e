// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/number_format.h"

#include <QTableWidget>

namespace quantoscope {

// What a value becomes in each format, a row each: the number, the error, the relative error.
class RoundingTable : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { Format, Rounded, Difference, Relative, kColumns };

    explicit RoundingTable(QWidget *parent = nullptr); // objectName "roundingTable"
    void showValue(NumberFormat present, double value);
    void retranslate();

private:
    NumberFormat m_present = NumberFormat::Fp32;
    double m_value = 0.0;
};

// The published energy of an operation and of reading a value, in picojoules, a row a format; a dash where the source has none.
class EnergyTable : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { Format, Add, Multiply, Sram, Dram, kColumns };

    explicit EnergyTable(QWidget *parent = nullptr); // objectName "energyTable"
    void retranslate();
};

} // namespace quantoscope
