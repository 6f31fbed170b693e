// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTableWidget;

namespace quantoscope {

// What the program is, its version, its licence, and the versions and licences of the libraries it stands on.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    QTableWidget *makeLibraries();
    QWidget *makeLicence();
    void copyVersions();

    QTableWidget *m_libraries;
};

} // namespace quantoscope
