// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/integer_convolution/number_grid.h"
#include "widgets/decimal_field.h"

#include <QAbstractSpinBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace quantoscope {

NumberGrid::NumberGrid(const QString &name, double most, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
{
    setObjectName(QStringLiteral("grid.") + name);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    grid->addWidget(m_title, 0, 0, 1, 3);
    for (int i = 0; i < 9; ++i) {
        auto *cell = new DecimalField;
        cell->setObjectName(QStringLiteral("cell.%1").arg(i));
        cell->setButtonSymbols(QAbstractSpinBox::NoButtons);
        cell->setRange(-most, most);
        cell->setDecimals(2);
        cell->setSingleStep(0.1);
        cell->setKeyboardTracking(false);
        cell->setMinimumWidth(44);
        cell->setAlignment(Qt::AlignRight);
        grid->addWidget(cell, 1 + i / 3, i % 3);
        connect(cell, &QDoubleSpinBox::valueChanged, this, &NumberGrid::edited);
        m_cells[static_cast<std::size_t>(i)] = cell;
    }
}

std::array<float, 9> NumberGrid::values() const
{
    std::array<float, 9> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = static_cast<float>(m_cells[i]->value());
    return numbers;
}

void NumberGrid::setValues(const std::array<float, 9> &values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QSignalBlocker quiet(m_cells[i]);
        m_cells[i]->setValue(static_cast<double>(values[i]));
    }
}

void NumberGrid::setTexts(const QString &title, const QString &cell)
{
    m_title->setText(title);
    for (int i = 0; i < 9; ++i) {
        m_cells[static_cast<std::size_t>(i)]->setLocale(QLocale()); // its decimal mark
        m_cells[static_cast<std::size_t>(i)]->setAccessibleName(cell.arg(i / 3 + 1).arg(i % 3 + 1));
    }
}

} // namespace quantoscope
