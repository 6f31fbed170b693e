// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame/next_suggestion.h"

#include <QFrame>
#include <QSet>

class QLabel;
class QPushButton;
class QToolButton;

namespace quantoscope {

class AppState;

// A calm line above the pages with one thing to do next, its button, and a way to be rid of it. It offers, in this order: to go on with
// runs that were stopped, what a beginner may try after a group of runs ended, a new study where the last untitled one was opened again.
// While runs are under way it is gone.
class SuggestionBar : public QFrame
{
    Q_OBJECT

public:
    explicit SuggestionBar(AppState &state, QWidget *parent = nullptr);

    void retranslate();

signals:
    // It is about to go while one of its buttons has the focus, which Qt would give to whatever comes next.
    void leftWithFocus();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Offer { None, GoOn, Next, NewStudy };
    void choose();
    void accept();
    void dismiss();
    QString nextText() const;
    QString nextButton() const;

    AppState &m_state;
    Offer m_offer = Offer::None;
    std::optional<Suggestion> m_next;
    bool m_groupEnded = false; // in the open study, since it was opened
    bool m_lastStudy = false;  // the untitled study of last time was opened
    QSet<QString> m_dismissed; // kinds and networks, of the open study
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_accept;
    QToolButton *m_dismiss;
};

} // namespace quantoscope
