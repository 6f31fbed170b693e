// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/unsaved_question.h"

#include <QPushButton>

namespace quantoscope {

UnsavedQuestion::UnsavedQuestion(QWidget *parent)
    : QuestionBox(QStringLiteral("unsavedQuestion"), tr("This study lies in a temporary place."),
                  tr("The data folder cannot be written. Its runs are lost with the program, unless you save it somewhere."), parent)
{
    m_save = addChoice(QStringLiteral("saveAndClose"), tr("Save study as…"), QMessageBox::AcceptRole);
    m_discard = addChoice(QStringLiteral("closeWithoutSaving"), tr("Close without saving"), QMessageBox::DestructiveRole);
    QPushButton *stay = addChoice(QStringLiteral("keepOpen"), tr("Keep it open"), QMessageBox::RejectRole);
    setDefaultButton(m_save);
    setEscapeButton(stay);
}

bool UnsavedQuestion::isToSave() const
{
    return clickedButton() == m_save;
}

bool UnsavedQuestion::isToDiscard() const
{
    return clickedButton() == m_discard;
}

} // namespace quantoscope
