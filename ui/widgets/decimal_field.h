// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace quantoscope {

// A field for a number with decimals: shows the decimal mark of the language in force and a true minus (−), and takes
// 0.5 and 0,5, − and - in each.
class DecimalField : public QDoubleSpinBox
{
public:
    explicit DecimalField(QWidget *parent = nullptr);

    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace quantoscope
