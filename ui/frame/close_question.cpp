// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/close_question.h"

#include <QPushButton>

namespace quantoscope {

CloseQuestion::CloseQuestion(QWidget *parent)
    : QuestionBox(QStringLiteral("closeQuestion"), tr("Runs are still under way."),
                  tr("What is finished is stored. What is not can be gone on with at the next start."), parent)
{
    m_stop = addChoice(QStringLiteral("stopAndClose"), tr("Stop and close"), QMessageBox::AcceptRole);
    QPushButton *stay = addChoice(QStringLiteral("keepRunning"), tr("Keep running"), QMessageBox::RejectRole);
    setDefaultButton(stay);
    setEscapeButton(stay);
}

bool CloseQuestion::isToStop() const
{
    return clickedButton() == m_stop;
}

} // namespace quantoscope
