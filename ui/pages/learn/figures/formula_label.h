// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/formula_layout.h"

#include <QWidget>

namespace quantoscope {

// One formula inside a figure, in the theme's type. A formula that cannot be read is shown as it is written, in the colour of errors, and
// says why as its tool tip. Its accessible name is the formula in one line of plain text.
class FormulaLabel : public QWidget
{
    Q_OBJECT

public:
    explicit FormulaLabel(const QString &source = {}, FormulaStyle style = FormulaStyle::Displayed, QWidget *parent = nullptr);

    void setFormula(const QString &source);
    QString formula() const { return m_source; }
    void setScale(double factor); // of the type size; 1 at first
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();

    QString m_source;
    FormulaStyle m_style;
    double m_scale = 1.0;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    FormulaLayout m_layout;
    bool m_bad = false;
};

} // namespace quantoscope
