// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/question_box.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QPushButton>

namespace quantoscope {
namespace {

constexpr int kMarkPixels = 32;

} // namespace

QuestionBox::QuestionBox(const QString &objectName, const QString &text, const QString &details, QWidget *parent)
    : QMessageBox(QMessageBox::Question, tr("Quantoscope"), text, QMessageBox::NoButton, parent)
{
    setObjectName(objectName);
    setIconPixmap(quantoscope::icon(QStringLiteral("message-circle-question"), theme().accent).pixmap(kMarkPixels, kMarkPixels));
    setInformativeText(details);
}

QPushButton *QuestionBox::addChoice(const QString &objectName, const QString &text, ButtonRole role)
{
    QPushButton *button = addButton(text, role);
    button->setObjectName(objectName);
    return button;
}

} // namespace quantoscope
