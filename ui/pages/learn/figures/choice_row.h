// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace quantoscope {

// A few things of which one is chosen, side by side: what a figure shows, how a range is meant. The first is chosen at the beginning.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    // `name` becomes the objectName "choice.<name>", and each button is "choice.<name>.<id>"; ids are what states and lessons call them.
    ChoiceRow(const QString &name, const QStringList &ids, QWidget *parent = nullptr);

    const QStringList &ids() const { return m_ids; }
    QString chosen() const;
    int chosenIndex() const;
    void choose(const QString &id);                                            // emits nothing; an unknown id changes nothing
    void setLabel(const QString &text);                                        // empty: none
    void setTexts(const QStringList &texts, const QStringList &toolTips = {}); // in the order of the ids

signals:
    void picked(const QString &id); // by the reader

private:
    QStringList m_ids;
    QLabel *m_label;
    QButtonGroup *m_buttons;
};

} // namespace quantoscope
