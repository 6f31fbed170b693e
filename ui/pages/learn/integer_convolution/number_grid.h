// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QDoubleSpinBox;
class QLabel;

namespace quantoscope {

// Three by three numbers that the reader types.
class NumberGrid : public QWidget
{
    Q_OBJECT

public:
    // `name` becomes the objectName "grid.<name>"; the fields are "cell.<0..8>". Numbers are within ±`most`.
    NumberGrid(const QString &name, double most, QWidget *parent = nullptr);

    std::array<float, 9> values() const;
    void setValues(const std::array<float, 9> &values);       // emits nothing
    void setTexts(const QString &title, const QString &cell); // `cell` has %1 and %2: row and column, from 1

signals:
    void edited();

private:
    QLabel *m_title;
    std::array<QDoubleSpinBox *, 9> m_cells{};
};

} // namespace quantoscope
