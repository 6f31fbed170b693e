// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/unsaved_question.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QPushButton>

namespace quantoscope {
namespace {

constexpr int kMarkPixels = 32;

} // namespace

UnsavedQuestion::UnsavedQuestion(QWidget *parent)
    : QMessageBox(QMessageBox::Question, tr("Quantoscope"), tr("This study lies in a temporary place."), QMessageBox::NoButton, parent)
{
    setObjectName(QStringLiteral("unsavedQuestion"));
    setIconPixmap(quantoscope::icon(QStringLiteral("message-circle-question"), theme().accent).pixmap(kMarkPixels, kMarkPixels));
    setInformativeText(tr("The data folder cannot be written. Its runs are lost with the program, unless you save it somewhere."));
    m_save = addButton(tr("Save study as…"), QMessageBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveAndClose"));
    m_discard = addButton(tr("Close without saving"), QMessageBox::DestructiveRole);
    m_discard->setObjectName(QStringLiteral("closeWithoutSaving"));
    QPushButton *stay = addButton(tr("Keep it open"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("keepOpen"));
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
