// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QHash>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QToolButton;

namespace quantoscope {

class Chapter;
class FigureHistory;

// The course: chapters at the left, beside it the text and one figure with its knobs.
class LearnPage : public Page
{
    Q_OBJECT

public:
    explicit LearnPage(AppState &state);

    void retranslate() override;
    void shown() override;
    bool isSettled() const override;

    void showChapter(const QString &id);
    Chapter *currentChapter() const;
    void showNext(); // keys Page Down and Page Up in presentation mode
    void showPrevious();

private:
    struct Opened {
        Chapter *chapter;
        FigureHistory *history;
    };
    Opened &open(int row);
    void showRow(int row);
    void updateButtons();

    QListWidget *m_list;
    QLabel *m_title;
    QTextBrowser *m_text;
    QStackedWidget *m_figures;
    QPushButton *m_take;
    QToolButton *m_undo, *m_redo, *m_reset;
    QHash<int, Opened> m_opened;
};

} // namespace quantoscope
