// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace quantoscope {

class Settings;

// Theme, language, threads and data folders.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Settings &settings, QWidget *parent = nullptr);

private:
    Settings &m_settings;
};

} // namespace quantoscope
