// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace quantoscope {

// A box that asks before work would be lost: the look of all of them. Esc and closing it choose what is set with setEscapeButton.
class QuestionBox : public QMessageBox
{
    Q_OBJECT

public:
    QuestionBox(const QString &objectName, const QString &text, const QString &details, QWidget *parent);

protected:
    QPushButton *addChoice(const QString &objectName, const QString &text, ButtonRole role);
};

} // namespace quantoscope
