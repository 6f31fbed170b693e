// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace quantoscope {

// A row of buttons of which one is down: what a figure with several parts shows.
class ViewChoice : public QWidget
{
    Q_OBJECT

public:
    // Each id becomes a button with the objectName "view.<id>". The first is chosen.
    explicit ViewChoice(const QStringList &ids, QWidget *parent = nullptr);

    QString chosen() const;
    int chosenIndex() const;
    void choose(const QString &id);            // emits nothing; unknown ids are ignored
    void setLabels(const QStringList &labels); // one an id

signals:
    void chosenByReader(const QString &id);

private:
    QStringList m_ids;
    QButtonGroup *m_buttons;
};

} // namespace quantoscope
