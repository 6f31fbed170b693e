// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/close_question.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QPushButton>

namespace quantoscope {
namespace {

constexpr int kMarkPixels = 32;

} // namespace

CloseQuestion::CloseQuestion(QWidget *parent)
    : QMessageBox(QMessageBox::Question, tr("Quantoscope"), tr("Runs are still under way."), QMessageBox::NoButton, parent)
{
    setObjectName(QStringLiteral("closeQuestion"));
    setIconPixmap(quantoscope::icon(QStringLiteral("message-circle-question"), theme().accent).pixmap(kMarkPixels, kMarkPixels));
    setInformativeText(tr("What is finished is stored. What is not can be gone on with at the next start."));
    m_stop = addButton(tr("Stop and close"), QMessageBox::AcceptRole);
    m_stop->setObjectName(QStringLiteral("stopAndClose"));
    QPushButton *stay = addButton(tr("Keep running"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("keepRunning"));
    setDefaultButton(stay);
    setEscapeButton(stay);
}

bool CloseQuestion::isToStop() const
{
    return clickedButton() == m_stop;
}

} // namespace quantoscope
