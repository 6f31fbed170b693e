// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_state/step_text.h"

#include <QLocale>

namespace quantoscope {

std::function<QString()> StepText::inItsLanguage(const QString &finished)
{
    return [finished, language = QLocale().language()] { return QLocale().language() == language ? finished : QString(); };
}

} // namespace quantoscope
