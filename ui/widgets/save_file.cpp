// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/save_file.h"

#include <QFileDialog>

namespace quantoscope {

QString askSaveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &suffix, const QString &filter)
{
    QString file = QFileDialog::getSaveFileName(parent, title, proposed, filter.isEmpty() ? QStringLiteral("*") + suffix : filter);
    if (!file.isEmpty() && !file.endsWith(suffix))
        file += suffix;
    return file;
}

} // namespace quantoscope
