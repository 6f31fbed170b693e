// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QHash>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QShortcut;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace quantoscope {

class Chapter;
class ChapterList;
class ChapterTextView;
class FigureHistory;
class FigureMenu;

// The course: chapters at the left, beside it the text and one figure with its knobs. In presentation mode the chapters fold away, and
// where the page is narrow the text does too; Page Down, Page Up and the arrows left and right go from figure to figure.
class LearnPage : public Page
{
    Q_OBJECT

public:
    explicit LearnPage(AppState &state);
    ~LearnPage() override;

    void retranslate() override;
    void shown() override;
    bool isSettled() const override;

    void showChapter(const QString &id);
    Chapter *currentChapter() const; // null until the page was shown
    void showNext();
    void showPrevious();
    void goOnBy(int by); // 1 or −1: the next figure of the chapter, after its last one the next chapter

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Opened {
        Chapter *chapter;
        FigureHistory *history;
        QWidget *place; // in the stack
    };
    QHBoxLayout *makeHeading();
    QWidget *makeBody();
    QHBoxLayout *makeFoot();
    void connectButtons();
    Opened &open(int row);
    FigureHistory *history() const; // of the chapter that is shown
    void showRow(int row);
    void showText();
    void updateButtons();
    void followPresentation();
    void foldText(); // in presentation mode, where there is no room for it
    void showView(Chapter &chapter, qsizetype view);
    bool goOn(QKeyEvent &key); // left and right in presentation mode

    ChapterList *m_list;
    QToolButton *m_contents, *m_showText;
    QLabel *m_title;
    ChapterTextView *m_text;
    QPushButton *m_previous, *m_next;
    QLabel *m_place;
    QSplitter *m_splitter;
    QStackedWidget *m_figures;
    QPushButton *m_take;
    QToolButton *m_undo, *m_redo, *m_reset, *m_save;
    QMenu *m_saveMenu;
    FigureMenu *m_export;
    QShortcut *m_pageDown, *m_pageUp;
    QHash<int, Opened> m_opened;
    bool m_presented = false;
    bool m_foldedByHand = false; // or opened: the reader decides then
    int m_viewKey;               // going through the figures of a chapter is one step to undo
};

} // namespace quantoscope
