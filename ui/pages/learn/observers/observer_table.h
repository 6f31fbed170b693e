// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observers/compare_observers.h"

#include <QTableWidget>

namespace quantoscope {

// One row an observer: its range, what it clips, its SQNR. The best is bold; a row can be chosen.
class ObserverTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ObserverTable(QWidget *parent = nullptr); // objectName "observers"

    void show(const std::vector<RangeAssessment> &assessments);
    void choose(const QString &code); // an observer's code word; emits nothing
    const QString &chosen() const { return m_chosen; }
    void retranslate();

signals:
    void observerChosen(const QString &code); // by the reader

private:
    std::vector<RangeAssessment> m_assessments;
    QString m_chosen;
};

} // namespace quantoscope
