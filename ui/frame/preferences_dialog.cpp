// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/preferences_dialog.h"

#include "app_state/settings.h"

#include <QDialogButtonBox>
#include <QFormLayout>

namespace quantoscope {

PreferencesDialog::PreferencesDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    auto *form = new QFormLayout(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

} // namespace quantoscope
