// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/learn_page.h"

#include "pages/learn/all_chapters.h"
#include "pages/learn/chapter_list.h"
#include "pages/learn/chapter_text_view.h"
#include "pages/learn/figure_history.h"
#include "pages/learn/figures/knob.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/figure_menu.h"
#include "widgets/filled_menu.h"
#include "widgets/save_report.h"
#include "widgets/scrolled_content.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

constexpr int kRoomForText = 1500; // of the page, in presentation mode

QToolButton *toolButton(const QString &name, const QString &iconName)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    return button;
}

void say(QToolButton *button, const QString &text)
{
    button->setToolTip(text);
    button->setAccessibleName(text);
}

} // namespace

LearnPage::LearnPage(AppState &state)
    : Page(state, PageId::Learn)
    , m_list(new ChapterList)
    , m_contents(toolButton(QStringLiteral("showChapters"), QStringLiteral("list")))
    , m_showText(toolButton(QStringLiteral("showText"), QStringLiteral("file-text")))
    , m_title(new QLabel)
    , m_text(new ChapterTextView)
    , m_previous(new QPushButton)
    , m_next(new QPushButton)
    , m_place(new QLabel)
    , m_splitter(new QSplitter)
    , m_figures(new QStackedWidget)
    , m_take(new QPushButton)
    , m_undo(toolButton(QStringLiteral("undoFigure"), QStringLiteral("undo-2")))
    , m_redo(toolButton(QStringLiteral("redoFigure"), QStringLiteral("redo-2")))
    , m_reset(toolButton(QStringLiteral("resetFigure"), QStringLiteral("rotate-ccw")))
    , m_save(toolButton(QStringLiteral("saveFigure"), QStringLiteral("image")))
    , m_saveMenu(new QMenu(this))
    , m_export(new FigureMenu(*this, QStringLiteral("figure")))
    , m_pageDown(new QShortcut(QKeySequence(Qt::Key_PageDown), this))
    , m_pageUp(new QShortcut(QKeySequence(Qt::Key_PageUp), this))
    , m_viewKey(nextMergeKey())
{
    setObjectName(QStringLiteral("learnPage"));
    m_list->setObjectName(QStringLiteral("chapterList"));
    for (const ChapterEntry &entry : allChapters())
        m_list->addChapter(entry.id);
    m_contents->setCheckable(true);
    m_contents->setChecked(true);
    m_showText->setCheckable(true);
    m_showText->setChecked(true);
    m_title->setObjectName(QStringLiteral("chapterTitle"));
    m_title->setProperty("role", "title");
    m_title->setWordWrap(true);
    auto *content = new QVBoxLayout;
    content->setSpacing(theme().unit());
    content->addLayout(makeHeading());
    content->addWidget(makeBody(), 1);
    content->addLayout(makeFoot());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 16, 8);
    row->setSpacing(16);
    row->addWidget(m_list);
    row->addLayout(content, 1);
    connectButtons();
    connect(&state, &AppState::chapterRequested, this, &LearnPage::showChapter);
    connect(&ThemeController::instance(), &ThemeController::changed, this, &LearnPage::followPresentation);
    followPresentation();
}

LearnPage::~LearnPage()
{
    // The stacks are cleared when the chapters go, which is after this page's own members.
    for (const Opened &opened : m_opened)
        opened.history->stack().disconnect(this);
}

QHBoxLayout *LearnPage::makeHeading()
{
    m_save->setMenu(m_saveMenu);
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_contents, 0, Qt::AlignTop);
    heading->addWidget(m_showText, 0, Qt::AlignTop);
    heading->addWidget(m_title, 1);
    for (QToolButton *tool : {m_undo, m_redo, m_reset, m_save})
        heading->addWidget(tool, 0, Qt::AlignTop);
    return heading;
}

QWidget *LearnPage::makeBody()
{
    m_text->setObjectName(QStringLiteral("chapterText"));
    m_text->installEventFilter(this);
    m_text->setMinimumWidth(220);
    m_splitter->setObjectName(QStringLiteral("learnSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(2 * theme().unit());
    m_splitter->setStyleSheet(QStringLiteral("QSplitter#learnSplitter::handle { background: transparent; }"));
    m_splitter->addWidget(m_text);
    m_splitter->addWidget(m_figures);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({400, 600});
    return m_splitter;
}

QHBoxLayout *LearnPage::makeFoot()
{
    m_previous->setObjectName(QStringLiteral("previousChapter"));
    m_next->setObjectName(QStringLiteral("nextChapter"));
    m_previous->setIcon(icon(QStringLiteral("chevron-left")));
    m_next->setIcon(icon(QStringLiteral("chevron-right")));
    m_next->setLayoutDirection(Qt::RightToLeft); // the arrow after the word
    m_place->setProperty("role", "muted");
    m_place->setAlignment(Qt::AlignCenter);
    m_take->setObjectName(QStringLiteral("takeToModel"));
    m_take->setProperty("kind", "primary");
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2 * theme().unit());
    foot->addWidget(m_previous);
    foot->addWidget(m_place);
    foot->addWidget(m_next);
    foot->addStretch(1);
    foot->addWidget(m_take);
    return foot;
}

void LearnPage::connectButtons()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &LearnPage::showRow);
    connect(m_contents, &QToolButton::toggled, m_list, &QWidget::setVisible);
    connect(m_showText, &QToolButton::toggled, m_text, &QWidget::setVisible);
    connect(m_showText, &QToolButton::clicked, this, [this] { m_foldedByHand = true; });
    connect(m_previous, &QPushButton::clicked, this, &LearnPage::showPrevious);
    connect(m_next, &QPushButton::clicked, this, &LearnPage::showNext);
    connect(m_text, &ChapterTextView::chapterAsked, this, &LearnPage::showChapter);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (Chapter *chapter = currentChapter())
            chapter->takeToModel();
    });
    const auto withHistory = [this](QToolButton *button, void (*act)(FigureHistory &)) {
        connect(button, &QToolButton::clicked, this, [this, act] {
            if (FigureHistory *shown = history())
                act(*shown);
        });
    };
    withHistory(m_undo, [](FigureHistory &shown) { shown.stack().undo(); });
    withHistory(m_redo, [](FigureHistory &shown) { shown.stack().redo(); });
    withHistory(m_reset, [](FigureHistory &shown) { shown.reset(); });
    fillWhenOpened(*m_saveMenu, [this](QMenu &menu) {
        if (Chapter *chapter = currentChapter())
            m_export->setFigure(chapter->figure()); // a chapter may show another part by now
        m_export->fill(menu);
    });
    reportSaving(state(), m_export);
    connect(m_pageDown, &QShortcut::activated, this, [this] { goOnBy(1); });
    connect(m_pageUp, &QShortcut::activated, this, [this] { goOnBy(-1); });
}

LearnPage::Opened &LearnPage::open(int row)
{
    auto found = m_opened.find(row);
    if (found == m_opened.end()) {
        Chapter *chapter = allChapters()[static_cast<std::size_t>(row)].make(state());
        chapter->retranslate();
        auto *place = new ScrolledContent(chapter); // a figure that needs more room must not widen the window
        place->installEventFilter(this);
        m_figures->addWidget(place);
        auto *history = new FigureHistory(*chapter);
        connect(&history->stack(), &QUndoStack::indexChanged, this, &LearnPage::updateButtons);
        found = m_opened.insert(row, {chapter, history, place});
    }
    return *found;
}

FigureHistory *LearnPage::history() const
{
    const auto found = m_opened.find(m_list->currentRow());
    return found == m_opened.end() ? nullptr : found->history;
}

Chapter *LearnPage::currentChapter() const
{
    const auto found = m_opened.find(m_list->currentRow());
    return found == m_opened.end() ? nullptr : found->chapter;
}

void LearnPage::showRow(int row)
{
    if (row < 0)
        return;
    const Opened &opened = open(row);
    m_figures->setCurrentWidget(opened.place);
    showText();
    updateButtons();
    m_list->scrollToItem(m_list->item(row));
    m_export->setBaseName(opened.chapter->id());
    m_export->setFigure(opened.chapter->figure());
    if (isVisible())
        opened.chapter->shown();
}

void LearnPage::showText()
{
    const Chapter *chapter = currentChapter();
    if (!chapter)
        return;
    const ChapterText text = chapter->text();
    m_title->setText(m_list->item(m_list->currentRow())->text());
    m_text->setBody(text.body);
    m_text->setAccessibleName(text.title);
    m_take->setText(text.takeText);
    m_take->setVisible(!text.takeText.isEmpty());
}

void LearnPage::updateButtons()
{
    const int row = m_list->currentRow(), count = m_list->count();
    FigureHistory *shown = history();
    m_undo->setEnabled(shown && shown->stack().canUndo());
    m_redo->setEnabled(shown && shown->stack().canRedo());
    m_reset->setEnabled(shown);
    m_save->setEnabled(shown);
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row + 1 < count);
    m_place->setText(row < 0 ? QString() : tr("%1 of %2").arg(row + 1).arg(count));
    m_previous->setToolTip(row > 0 ? m_list->item(row - 1)->text() : QString());
    m_next->setToolTip(row + 1 < count ? m_list->item(row + 1)->text() : QString());
}

void LearnPage::followPresentation()
{
    const bool on = ThemeController::instance().presentation();
    m_pageDown->setEnabled(on);
    m_pageUp->setEnabled(on);
    if (on != m_presented)
        m_contents->setChecked(!on);
    m_presented = on;
    m_foldedByHand = false;
    foldText();
}

void LearnPage::foldText()
{
    if (!m_foldedByHand)
        m_showText->setChecked(!m_presented || width() >= kRoomForText);
}

void LearnPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_presented)
        foldText();
}

void LearnPage::shown()
{
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    else if (Chapter *chapter = currentChapter())
        chapter->shown();
    if (m_presented)
        (m_text->isVisible() ? static_cast<QWidget *>(m_text) : m_figures->currentWidget())->setFocus(); // so that the arrows go on
}

bool LearnPage::isSettled() const
{
    const Chapter *chapter = currentChapter();
    return m_list->count() == 0 || (chapter && chapter->isSettled());
}

void LearnPage::showChapter(const QString &id)
{
    const auto &chapters = allChapters();
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        if (chapters[i].id == id)
            m_list->setCurrentRow(static_cast<int>(i));
    }
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

void LearnPage::showView(Chapter &chapter, qsizetype view)
{
    const QString code = chapter.views().value(view);
    if (code.isEmpty() || code == chapter.figureState()[QStringLiteral("view")].toString())
        return;
    chapter.setFigureState({{QStringLiteral("view"), code}});
    emit chapter.figureEdited(tr("Another figure"), m_viewKey);
}

void LearnPage::goOnBy(int by)
{
    Chapter *chapter = currentChapter();
    if (!chapter)
        return;
    const QStringList views = chapter->views();
    const qsizetype view = views.indexOf(chapter->figureState()[QStringLiteral("view")].toString()) + by;
    if (view >= 0 && view < views.size()) {
        showView(*chapter, view);
        return;
    }
    by > 0 ? showNext() : showPrevious();
    if (Chapter *other = currentChapter(); other != chapter)
        showView(*other, by > 0 ? 0 : other->views().size() - 1);
}

// Undo and redo on this page are the figure's; the window's, which are the recipe's, would be ambiguous with a second shortcut.
bool LearnPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && history()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

bool LearnPage::eventFilter(QObject *watched, QEvent *event)
{
    // Scroll areas would keep the arrows for themselves.
    if (event->type() == QEvent::KeyPress && goOn(*static_cast<QKeyEvent *>(event)))
        return true;
    return Page::eventFilter(watched, event);
}

void LearnPage::keyPressEvent(QKeyEvent *event)
{
    FigureHistory *shown = history();
    if (shown && event->matches(QKeySequence::Undo))
        shown->stack().undo();
    else if (shown && event->matches(QKeySequence::Redo))
        shown->stack().redo();
    else if (!goOn(*event))
        Page::keyPressEvent(event);
}

bool LearnPage::goOn(QKeyEvent &key)
{
    if (!m_presented || key.modifiers() & ~Qt::KeypadModifier || (key.key() != Qt::Key_Right && key.key() != Qt::Key_Left))
        return false;
    goOnBy(key.key() == Qt::Key_Right ? 1 : -1);
    return true;
}

void LearnPage::retranslate()
{
    m_list->setAccessibleName(tr("Chapters"));
    say(m_contents, tr("Show the list of chapters"));
    say(m_showText, tr("Show the text of the chapter"));
    say(m_undo, tr("Undo in this figure"));
    say(m_redo, tr("Redo in this figure"));
    say(m_reset, tr("Reset this figure"));
    m_save->setText(tr("Save figure"));
    say(m_save, tr("Copy this figure or save it as PNG, SVG or PDF"));
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    const auto &chapters = allChapters();
    for (int row = 0; row < m_list->count(); ++row)
        m_list->setTitle(row, chapters[static_cast<std::size_t>(row)].title());
    for (const Opened &opened : m_opened)
        opened.chapter->retranslate();
    showText();
    updateButtons();
}

} // namespace quantoscope
