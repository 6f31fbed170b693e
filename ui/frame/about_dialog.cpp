// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/about_dialog.h"

#include "theme/icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace quantoscope {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Quantoscope"));
    auto *column = new QVBoxLayout(this);
    auto *mark = new QLabel;
    mark->setPixmap(programIcon().pixmap(64, 64));
    auto *name = new QLabel(tr("Quantoscope %1").arg(QStringLiteral(QUANTOSCOPE_VERSION)));
    name->setProperty("role", "title");
    column->addWidget(mark);
    column->addWidget(name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace quantoscope
