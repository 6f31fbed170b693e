// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/study/study_cards.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace quantoscope {

// A card: what the study says, what is measured here, why, and the button that runs what is missing ("runCard-ID").
class StudyCardView : public QFrame
{
    Q_OBJECT

public:
    explicit StudyCardView(const QString &id, QWidget *parent = nullptr);

    void show(const StudyCard &card);
    const StudyCard &card() const { return m_card; }

signals:
    void runWanted();

private:
    StudyCard m_card;
    QLabel *m_says, *m_measured, *m_why;
    QPushButton *m_run;
};

} // namespace quantoscope
