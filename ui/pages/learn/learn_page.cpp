// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/learn_page.h"

#include "pages/learn/all_chapters.h"
#include "pages/learn/figure_history.h"
#include "theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace quantoscope {

LearnPage::LearnPage(AppState &state)
    : Page(state, PageId::Learn)
    , m_list(new QListWidget)
    , m_title(new QLabel)
    , m_text(new QTextBrowser)
    , m_figures(new QStackedWidget)
    , m_take(new QPushButton)
    , m_undo(new QToolButton)
    , m_redo(new QToolButton)
    , m_reset(new QToolButton)
{
    setObjectName(QStringLiteral("learnPage"));
    m_list->setObjectName(QStringLiteral("chapterList"));
    m_text->setObjectName(QStringLiteral("chapterText"));
    m_take->setObjectName(QStringLiteral("takeToModel"));
    m_undo->setObjectName(QStringLiteral("undoFigure"));
    m_redo->setObjectName(QStringLiteral("redoFigure"));
    m_reset->setObjectName(QStringLiteral("resetFigure"));
    m_title->setProperty("role", "title");
    m_take->setProperty("kind", "primary");
    m_undo->setIcon(icon(QStringLiteral("undo-2")));
    m_redo->setIcon(icon(QStringLiteral("redo-2")));
    m_reset->setIcon(icon(QStringLiteral("rotate-ccw")));
    m_list->setFixedWidth(230);
    m_list->setWordWrap(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(true);
    for (const ChapterEntry &entry : allChapters())
        m_list->addItem(entry.id);

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_undo);
    tools->addWidget(m_redo);
    tools->addWidget(m_reset);
    tools->addStretch();
    tools->addWidget(m_take);
    auto *figure = new QWidget;
    auto *figureColumn = new QVBoxLayout(figure);
    figureColumn->setContentsMargins(0, 0, 0, 0);
    figureColumn->addWidget(m_figures, 1);
    figureColumn->addLayout(tools);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_text);
    splitter->addWidget(figure);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({380, 620});

    auto *content = new QVBoxLayout;
    content->setSpacing(8);
    content->addWidget(m_title);
    content->addWidget(splitter, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(m_list);
    row->addLayout(content, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &LearnPage::showRow);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (Chapter *chapter = currentChapter())
            chapter->takeToModel();
    });
    connect(m_undo, &QToolButton::clicked, this, [this] { open(m_list->currentRow()).history->stack().undo(); });
    connect(m_redo, &QToolButton::clicked, this, [this] { open(m_list->currentRow()).history->stack().redo(); });
    connect(m_reset, &QToolButton::clicked, this, [this] { open(m_list->currentRow()).history->reset(); });
    auto *next = new QShortcut(QKeySequence(Qt::Key_PageDown), this);
    auto *previous = new QShortcut(QKeySequence(Qt::Key_PageUp), this);
    connect(next, &QShortcut::activated, this, &LearnPage::showNext);
    connect(previous, &QShortcut::activated, this, &LearnPage::showPrevious);
}

LearnPage::Opened &LearnPage::open(int row)
{
    auto found = m_opened.find(row);
    if (found == m_opened.end()) {
        Chapter *chapter = allChapters()[static_cast<std::size_t>(row)].make(state());
        chapter->retranslate();
        m_figures->addWidget(chapter);
        auto *history = new FigureHistory(*chapter);
        connect(&history->stack(), &QUndoStack::indexChanged, this, &LearnPage::updateButtons);
        found = m_opened.insert(row, {chapter, history});
    }
    return *found;
}

void LearnPage::showRow(int row)
{
    if (row < 0)
        return;
    Chapter *chapter = open(row).chapter;
    m_figures->setCurrentWidget(chapter);
    const ChapterText text = chapter->text();
    m_title->setText(text.title);
    m_text->setHtml(text.body);
    m_take->setText(text.takeText);
    m_take->setVisible(!text.takeText.isEmpty());
    updateButtons();
    if (isVisible())
        chapter->shown();
}

void LearnPage::updateButtons()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    QUndoStack &stack = open(row).history->stack();
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
}

void LearnPage::shown()
{
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    else if (Chapter *chapter = currentChapter())
        chapter->shown();
}

bool LearnPage::isSettled() const
{
    const Chapter *chapter = currentChapter();
    return !chapter || chapter->isSettled();
}

void LearnPage::showChapter(const QString &id)
{
    const auto &chapters = allChapters();
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        if (chapters[i].id == id)
            m_list->setCurrentRow(static_cast<int>(i));
    }
}

Chapter *LearnPage::currentChapter() const
{
    return qobject_cast<Chapter *>(m_figures->currentWidget());
}

void LearnPage::showNext()
{
    if (m_list->currentRow() + 1 < m_list->count())
        m_list->setCurrentRow(m_list->currentRow() + 1);
}

void LearnPage::showPrevious()
{
    if (m_list->currentRow() > 0)
        m_list->setCurrentRow(m_list->currentRow() - 1);
}

void LearnPage::retranslate()
{
    m_list->setAccessibleName(tr("Chapters"));
    m_undo->setToolTip(tr("Undo in this figure"));
    m_redo->setToolTip(tr("Redo in this figure"));
    m_reset->setToolTip(tr("Reset this figure"));
    const auto &chapters = allChapters();
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(tr("%1. %2").arg(row).arg(chapters[static_cast<std::size_t>(row)].title()));
    for (const Opened &opened : m_opened)
        opened.chapter->retranslate();
    showRow(m_list->currentRow());
}

} // namespace quantoscope
