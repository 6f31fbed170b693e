// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace quantoscope {

class Settings;

// Theme, language, threads, data folders, and what a start goes on with. What is chosen is in force and remembered at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(Settings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    // A place of data: its path, a button that asks for another, and one that forgets it where it may be unknown.
    struct Place {
        QLabel *label;
        QLineEdit *path;
        QPushButton *choose;
        QPushButton *forget; // null where there is always one
    };
    Place addPlace(QFormLayout &form, const QString &name, bool mayBeUnknown);
    void connectAll();
    void showSettings();
    void retranslate();

    Settings &m_settings;
    QLabel *m_looks, *m_work, *m_data, *m_start;
    QLabel *m_themeLabel, *m_languageLabel, *m_threadsLabel;
    QComboBox *m_theme, *m_language;
    QCheckBox *m_presentation, *m_continue, *m_reopen;
    QSpinBox *m_threads;
    Place m_folder, m_cifar, m_squad;
    QPushButton *m_close;
};

} // namespace quantoscope
