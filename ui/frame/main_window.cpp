// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/main_window.h"

#include "actions/open_path.h"
#include "actions/start_up.h"
#include "actions/window_actions.h"
#include "frame/close_question.h"
#include "frame/job_bar.h"
#include "frame/navigation.h"
#include "frame/runs_panel.h"
#include "frame/suggestion_bar.h"
#include "frame/tool_bar.h"
#include "frame/unsaved_question.h"
#include "lessons/lesson_panel.h"
#include "pages/all_pages.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/topic_button.h"
#include "words/message_text.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace quantoscope {
namespace {

constexpr QSize kFirstSize{1440, 900};
constexpr QSize kSmallestSize{1120, 640};

} // namespace

MainWindow::MainWindow(AppState &state)
    : m_state(state)
    , m_actions(new WindowActions(state, *this))
    , m_navigation(new Navigation)
    , m_stack(new QStackedWidget)
    , m_runs(new RunsPanel(state, *m_actions->runFour))
    , m_splitter(new QSplitter)
    , m_jobs(new JobBar(state))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(programIcon());
    setMinimumSize(kSmallestSize);
    m_stack->setObjectName(QStringLiteral("pages"));

    auto *tools = new ToolBar;
    addToolBar(tools);
    m_actions->fillMenuBar(*menuBar());
    m_actions->fillToolBar(*tools);

    makePages();
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setChildrenCollapsible(false);
    auto *middle = new QWidget;
    auto *above = new QVBoxLayout(middle);
    above->setContentsMargins(0, 0, 0, 0);
    above->setSpacing(0);
    m_suggestions = new QWidget;
    auto *suggestions = new QVBoxLayout(m_suggestions);
    suggestions->setContentsMargins(0, 0, 0, 0);
    auto *suggestion = new SuggestionBar(state);
    suggestions->addWidget(suggestion);
    above->addWidget(m_suggestions);
    above->addWidget(m_stack, 1);
    m_lessons = new LessonPanel(state, *this);
    m_splitter->addWidget(m_lessons);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_runs);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({360, 1000, 280});

    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_splitter, 1);
    column->addLayout(row, 1);
    column->addWidget(m_jobs);
    setCentralWidget(centre);

    connect(suggestion, &SuggestionBar::leftWithFocus, m_navigation, qOverload<>(&QWidget::setFocus));
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(&state, &AppState::pageRequested, this, &MainWindow::showPage);
    connect(&state.study(), &StudyDocument::opened, this, &MainWindow::retranslate);
    connect(&state.study(), &StudyDocument::failed, this, [this](const Error &error) {
        m_closesWhenSaved = false;
        if (!m_runs->isVisible()) // it stands above the runs, where they are shown
            m_state.say(errorText(error));
    });
    connect(&state.study(), &StudyDocument::saved, this, [this] {
        if (std::exchange(m_closesWhenSaved, false))
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); // when everybody has heard of it
    });
    connect(&state, &AppState::lessonRequested, m_lessons, &LessonPanel::openFile);
    for (std::size_t i = 0; i < std::size(kPages); ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { showPage(kPages[i]); });
    }
    connect(&ThemeController::instance(), &ThemeController::changed, this, &MainWindow::makeRoom);
    m_actions->connectLessons();
    retranslate();
    restore();
    m_navigation->setFocus(); // else the first button of the tool bar has it, and looks chosen
}

void MainWindow::makePages()
{
    for (const PageId id : kPages) {
        Page *page = makePage(id, m_state);
        page->retranslate();
        m_pages.push_back(page);
        m_stack->addWidget(page);
    }
}

Page *MainWindow::page(PageId id) const
{
    return m_pages[static_cast<std::size_t>(id)];
}

PageId MainWindow::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget())->id();
}

void MainWindow::showPage(PageId id)
{
    m_navigation->setCurrentPage(id);
    m_stack->setCurrentWidget(page(id));
    makeRoom();
    page(id)->shown();
}

void MainWindow::setRunsVisible(bool visible)
{
    m_runsWanted = visible;
    makeRoom();
}

void MainWindow::makeRoom()
{
    const bool learns = currentPage() == PageId::Learn;
    m_runs->setVisible(m_runsWanted && !learns);
    m_suggestions->setVisible(!learns);
    m_navigation->setTitlesVisible(!learns || !ThemeController::instance().presentation());
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() != ChapterAsked::eventType())
        return QMainWindow::event(event);
    m_state.goToChapter(static_cast<ChapterAsked *>(event)->chapter());
    event->accept();
    return true;
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("%1 – Quantoscope").arg(m_state.study().title()));
    m_actions->retranslate();
}

void MainWindow::restore()
{
    const QByteArray geometry = m_state.settings().windowGeometry();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(kFirstSize);
    m_splitter->restoreState(m_state.settings().windowState());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

bool MainWindow::mayCloseStudy()
{
    if (!m_state.study().isTemporary() || m_state.study().runs().empty())
        return true;
    UnsavedQuestion question(this);
    question.exec();
    if (question.isToSave())
        m_closesWhenSaved = m_actions->askSaveStudy();
    return question.isToDiscard();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayCloseStudy()) {
        event->ignore();
        return;
    }
    if (m_state.runs().isRunning()) {
        CloseQuestion question(this);
        question.exec();
        if (!question.isToStop()) {
            event->ignore();
            return;
        }
        m_state.runs().stopForClosing();
    }
    m_state.settings().setWindow(saveGeometry(), m_splitter->saveState());
    rememberForStart(m_state);
    QMainWindow::closeEvent(event);
}

} // namespace quantoscope
