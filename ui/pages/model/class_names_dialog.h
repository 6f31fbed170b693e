// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace quantoscope {

// The names of a network's classes, one a line in the order of its outputs: written, taken from a file, or from the data. It is accepted
// with exactly one name for each class.
class ClassNamesDialog : public QDialog
{
    Q_OBJECT

public:
    // `ofData`: the names that the data give; as many as they have.
    ClassNamesDialog(int classes, std::vector<std::string> ofData, QWidget *parent = nullptr);

    void setNames(const std::vector<std::string> &names);
    std::vector<std::string> names() const;
    void takeFile(const QString &path); // says in the dialog where it cannot be read

private:
    void check();
    void askForFile();

    int m_classes;
    std::vector<std::string> m_ofData;
    QPlainTextEdit *m_text;
    QLabel *m_count;
    QPushButton *m_accept;
};

} // namespace quantoscope
