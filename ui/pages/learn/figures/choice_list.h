// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QLabel;

namespace quantoscope {

// One choice of a figure that the reader makes: a name and a list. Each entry has a code word, which states and lessons keep.
class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    // `name` becomes the objectName "choice.<name>"; the list inside is called "list".
    explicit ChoiceList(const QString &name, QWidget *parent = nullptr);

    void setLabel(const QString &text);
    // Code words with their titles, in order. What was chosen stays where it is still there.
    void setChoices(const std::vector<std::pair<QString, QString>> &choices);
    QString current() const;              // empty while there are no choices
    void setCurrent(const QString &code); // emits nothing; an unknown code changes nothing

signals:
    void chosen(const QString &code); // by the reader

private:
    QLabel *m_label;
    QComboBox *m_list;
};

} // namespace quantoscope
