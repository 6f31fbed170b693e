// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/scheme_outcome.h"

#include <QWidget>

#include <array>

namespace quantoscope {

// Symmetric and asymmetric quantization of the same data side by side: how many values each integer got, and the SQNR.
class SchemePanels : public QWidget
{
    Q_OBJECT

public:
    enum Column { Symmetric, Asymmetric };
    enum Row { Relu, Gaussian };

    explicit SchemePanels(QWidget *parent = nullptr);

    void showOutcomes(const std::array<std::array<SchemeOutcome, 2>, 2> &outcomes); // [Row][Column]
    const SchemeOutcome &outcome(Row row, Column column) const { return m_outcomes[row][column]; }
    void retranslate();
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString titleOf(Row row, Column column) const;
    void paintPanel(QPainter &painter, const QRectF &area, Row row, Column column) const;

    std::array<std::array<SchemeOutcome, 2>, 2> m_outcomes;
};

} // namespace quantoscope
