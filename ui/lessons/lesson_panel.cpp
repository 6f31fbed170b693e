// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/lesson_panel.h"

#include "actions/window_actions.h"
#include "frame/main_window.h"
#include "lessons/control_locks.h"
#include "lessons/lesson_player.h"
#include "lessons/lesson_words.h"
#include "lessons/question_view.h"
#include "lessons/teacher_panel.h"
#include "theme/icons.h"
#include "widgets/flow_layout.h"
#include "widgets/scrolled_content.h"
#include "widgets/text_role.h"
#include "words/message_text.h"
#include "words/run_text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace quantoscope {
namespace {

constexpr int kLeastWidth = 320;
constexpr int kWindowForAll = 1400; // in a narrower window the runs make way for the lesson

QStringList idsOf(const std::vector<std::string> &ids)
{
    QStringList out;
    for (const std::string &id : ids)
        out << QString::fromStdString(id);
    return out;
}

QLabel *wrapped(const QString &name, const char *role = nullptr)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (role != nullptr)
        label->setProperty("role", role);
    return label;
}

QFrame *card(const QString &name, const QList<QWidget *> &rows, const QList<QWidget *> &buttons)
{
    auto *frame = new QFrame;
    frame->setObjectName(name);
    frame->setProperty("role", "card");
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    for (QWidget *row : rows)
        column->addWidget(row);
    auto *line = new FlowLayout(8, 8);
    for (QWidget *button : buttons)
        line->addWidget(button);
    column->addLayout(line);
    return frame;
}

// The panel stands beside every page: keys instead of mnemonics, which the pages need. setText() drops the shortcut.
void setTextAndKeys(QPushButton &button, const QString &text, const QKeySequence &keys)
{
    button.setText(text);
    button.setShortcut(keys);
    button.setToolTip(keys.toString(QKeySequence::NativeText));
}

} // namespace

LessonPanel::LessonPanel(AppState &state, MainWindow &window)
    : m_window(window)
    , m_state(state)
    , m_player(new LessonPlayer(state, this))
    , m_locks(new ControlLocks(state, window))
    , m_teacher(new TeacherPanel(state))
    , m_views(new QStackedWidget)
    , m_title(wrapped(QStringLiteral("lessonTitle"), "subtitle"))
    , m_place(new QLabel)
    , m_text(wrapped(QStringLiteral("lessonText")))
    , m_asked(wrapped(QStringLiteral("lessonQuestion")))
    , m_verdict(wrapped(QStringLiteral("lessonVerdict")))
    , m_explanation(wrapped(QStringLiteral("lessonExplanation")))
    , m_hints(wrapped(QStringLiteral("lessonHints"), "muted"))
    , m_runs(wrapped(QStringLiteral("lessonRuns")))
    , m_problem(wrapped(QStringLiteral("lessonProblem"), "error"))
    , m_progress(new QProgressBar)
    , m_close(new QToolButton)
    , m_startOver(new QToolButton)
    , m_question(new QuestionView)
    , m_check(new QPushButton)
    , m_hint(new QPushButton)
    , m_run(new QPushButton)
    , m_back(new QPushButton)
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("lessonPanel"));
    setProperty("role", "panel");
    m_place->setProperty("role", "muted");
    for (QLabel *label : {m_text, m_explanation, m_asked})
        label->setTextFormat(Qt::RichText);
    m_hints->setTextFormat(Qt::RichText);
    m_progress->setTextVisible(false);
    m_progress->setObjectName(QStringLiteral("lessonProgress"));
    m_close->setObjectName(QStringLiteral("lessonClose"));
    m_close->setIcon(icon(QStringLiteral("x")));
    m_startOver->setObjectName(QStringLiteral("lessonStartOver"));
    m_startOver->setIcon(icon(QStringLiteral("rotate-ccw")));
    m_check->setObjectName(QStringLiteral("lessonCheck"));
    m_hint->setObjectName(QStringLiteral("lessonHint"));
    m_hint->setProperty("kind", "quiet");
    m_run->setObjectName(QStringLiteral("lessonRun"));
    m_run->setProperty("kind", "primary");
    m_back->setObjectName(QStringLiteral("lessonBack"));
    m_next->setObjectName(QStringLiteral("lessonNext"));
    m_next->setProperty("kind", "primary");
    makeLayout();
    connectButtons();
    retranslate();
    showLesson();
}

void LessonPanel::makeLayout()
{
    m_questionCard =
        card(QStringLiteral("lessonQuestionCard"), {m_asked, m_question, m_verdict, m_explanation, m_hints}, {m_check, m_hint});
    m_runsCard = card(QStringLiteral("lessonRunsCard"), {m_runs}, {m_run});
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    column->addWidget(m_text);
    column->addWidget(m_questionCard);
    column->addWidget(m_runsCard);
    column->addStretch();
    m_scroll = new ScrolledContent(content);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_startOver, 0, Qt::AlignTop);
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_back);
    steps->addStretch();
    steps->addWidget(m_next);
    auto *student = new QWidget;
    auto *studentColumn = new QVBoxLayout(student);
    studentColumn->setContentsMargins(0, 0, 0, 0);
    studentColumn->setSpacing(8);
    studentColumn->addLayout(head);
    studentColumn->addWidget(m_place);
    studentColumn->addWidget(m_progress);
    studentColumn->addWidget(m_scroll, 1);
    studentColumn->addLayout(steps);
    m_views->addWidget(student);
    m_views->addWidget(m_teacher);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 12, 16, 12);
    all->setSpacing(8);
    head->addWidget(m_close, 0, Qt::AlignTop);
    all->addWidget(m_problem);
    all->addWidget(m_views, 1);
    setMinimumWidth(kLeastWidth);
}

void LessonPanel::connectButtons()
{
    connect(m_player, &LessonPlayer::opened, this, &LessonPanel::showLesson);
    connect(m_player, &LessonPlayer::stepChanged, this, &LessonPanel::showStep);
    connect(m_player, &LessonPlayer::changed, this, &LessonPanel::update);
    connect(m_teacher, &TeacherPanel::previewAsked, this, [this](const Lesson &lesson, const QString &file, int step) {
        m_player->preview(lesson, file, step);
        setTeaching(false);
    });
    connect(m_teacher, &TeacherPanel::closeAsked, this, [this] {
        setTeaching(false);
        if (m_player->isPreview())
            m_player->close();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        const bool wasPreview = m_player->isOpen() && m_player->isPreview();
        m_openProblem.clear();
        m_player->close();
        if (wasPreview)
            setTeaching(true);
    });
    connect(m_startOver, &QToolButton::clicked, m_player, &LessonPlayer::startOver);
    connect(m_check, &QPushButton::clicked, this, [this] { m_player->answer(m_question->answer()); });
    connect(m_question, &QuestionView::submitted, m_check, &QPushButton::click);
    connect(m_hint, &QPushButton::clicked, m_player, &LessonPlayer::showHint);
    connect(m_run, &QPushButton::clicked, m_player, &LessonPlayer::startRuns);
    connect(m_back, &QPushButton::clicked, m_player, &LessonPlayer::back);
    connect(m_next, &QPushButton::clicked, this, [this] { m_player->isLast() ? m_close->click() : m_player->next(); });
    connect(&m_state.study(), &StudyDocument::opened, this, &LessonPanel::update);
}

void LessonPanel::openFile(const QString &file)
{
    m_openProblem.clear();
    if (isTeaching()) {
        m_teacher->load(file);
    } else if (const Status opened = m_player->open(file); opened.ok()) { // which told us already
        m_state.settings().addRecent(Settings::Recent::Lessons, file);
        return;
    } else {
        m_state.settings().dropRecent(Settings::Recent::Lessons, file);
        m_openProblem = errorText(opened.error());
    }
    showLesson();
}

bool LessonPanel::isTeaching() const
{
    return m_views->currentWidget() == m_teacher;
}

void LessonPanel::setTeaching(bool on)
{
    if (on && m_player->isOpen() && !m_player->isPreview())
        m_teacher->take(m_player->lesson(), m_player->file(), m_player->step());
    else if (on)
        m_teacher->begin();
    m_views->setCurrentIndex(on ? 1 : 0);
    showLesson();
    if (!on && m_player->isOpen())
        showStep();
    emit teachingChanged();
}

void LessonPanel::showLesson()
{
    const bool open = m_player->isOpen();
    const bool shown = isTeaching() || open || !m_openProblem.isEmpty();
    setVisible(shown);
    QAction *runs = m_window.actions().showRuns;
    if (shown && !m_hidRuns && runs->isChecked() && m_window.width() < kWindowForAll) {
        m_hidRuns = true;
        runs->setChecked(false);
    } else if (!shown && std::exchange(m_hidRuns, false)) {
        runs->setChecked(true);
    }
    if (!open || isTeaching())
        m_locks->clear();
    retranslate();
}

void LessonPanel::showStep()
{
    if (!m_player->isOpen())
        return;
    const LessonStep &step = m_player->currentStep();
    if (step.question) {
        m_question->setQuestion(*step.question);
        if (m_player->stepProgress().answer)
            m_question->setAnswer(*m_player->stepProgress().answer);
    }
    hold();
    m_scroll->verticalScrollBar()->setValue(0);
    retranslate();
}

void LessonPanel::hold()
{
    if (isTeaching())
        return;
    const LessonStep &step = m_player->currentStep();
    m_locks->apply(idsOf(step.hide), idsOf(step.lock));
    m_locks->show(idsOf(step.show));
}

void LessonPanel::update()
{
    const bool open = m_player->isOpen();
    const QString problem = !m_openProblem.isEmpty() ? m_openProblem : open && !isTeaching() ? m_player->problem() : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_back),
                          static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_startOver), static_cast<QWidget *>(m_text)})
        part->setVisible(open);
    m_questionCard->setVisible(open && m_player->currentStep().question);
    m_runsCard->setVisible(open && !m_player->currentStep().runs.empty());
    if (!open)
        return;
    m_progress->setRange(0, m_player->stepCount());
    m_progress->setValue(m_player->step() + 1);
    m_back->setEnabled(m_player->step() > 0);
    m_next->setEnabled(m_player->canGoOn() || m_player->isLast());
    setTextAndKeys(*m_next, m_player->isLast() ? tr("Finish") : tr("Next"), Qt::ALT | Qt::Key_Right);
    if (m_player->currentStep().question)
        updateQuestion();
    updateRuns();
}

void LessonPanel::updateQuestion()
{
    const LessonQuestion &question = *m_player->currentStep().question;
    const StepProgress &progress = m_player->stepProgress();
    const auto &check = m_player->check();
    m_question->setEnabled(m_player->canAnswer());
    m_check->setEnabled(m_player->canAnswer());
    const bool judges = m_player->areRunsDone() || !question.before || runsOf(question).empty();
    setTextAndKeys(*m_check, judges ? tr("Check") : tr("Keep this answer"), Qt::CTRL | Qt::Key_Return);
    QString verdict;
    if (!m_player->canAnswer())
        verdict = tr("This question opens when its runs are done.");
    else if (m_player->waitsForRuns())
        verdict = tr("Your answer is kept. Now start the runs and see.");
    else if (check)
        verdict = verdictWords(question, *check);
    m_verdict->setText(verdict);
    m_verdict->setVisible(!verdict.isEmpty());
    const bool judged = check && check->right && m_player->canAnswer();
    setTextRole(m_verdict, !judged ? "" : *check->right ? "good" : "error");
    // A wrong answer that nothing was measured for can be tried again: the explanation would give it away.
    const bool triesAgain = check && check->right && !*check->right && question.kind == QuestionKind::Choice && !check->measured;
    const bool explained = check && question.explanation && !triesAgain;
    m_explanation->setVisible(explained);
    if (explained)
        m_explanation->setText(lessonHtml(*question.explanation, m_player->folder()));
    QStringList hints;
    for (int i = 0; i < progress.hints && i < m_player->hintCount(); ++i)
        hints << tr("*Hint %1:* %2").arg(i + 1).arg(lessonWords(question.hints[static_cast<std::size_t>(i)]));
    m_hints->setText(markdownHtml(hints.join(QStringLiteral("\n\n")), m_player->folder()));
    m_hints->setVisible(!hints.isEmpty());
    m_hint->setVisible(m_player->hintCount() > 0);
    m_hint->setEnabled(progress.hints < m_player->hintCount());
    m_hint->setText(progress.hints == 0 ? tr("Hint") : tr("Another hint"));
}

void LessonPanel::updateRuns()
{
    QStringList lines;
    for (const WantedRun &run : m_player->wanted()) {
        RunRequest request;
        request.session.model = run.model;
        request.recipe = run.recipe;
        const QString line = runTitle(request);
        lines << (m_player->isDone(run.name) ? tr("✓ %1: done").arg(line)
                  : m_player->isRunning()    ? tr("… %1: under way").arg(line)
                                             : tr("○ %1").arg(line));
    }
    m_runs->setText(lines.join(u'\n'));
    m_run->setText(tr("Run"));
    m_run->setVisible(!m_player->areRunsDone());
    m_run->setEnabled(m_player->canRun());
    const auto &question = m_player->currentStep().question;
    m_run->setToolTip(question && question->before && !m_player->stepProgress().answer ? tr("Answer the question first.") : QString());
}

void LessonPanel::retranslate()
{
    m_close->setToolTip(tr("Close the lesson"));
    m_close->setAccessibleName(tr("Close the lesson"));
    m_startOver->setToolTip(tr("Begin this lesson anew"));
    m_startOver->setAccessibleName(tr("Begin this lesson anew"));
    setTextAndKeys(*m_back, tr("Back"), Qt::ALT | Qt::Key_Left);
    m_title->setText(m_player->isOpen() ? lessonWords(m_player->lesson().title) : tr("Lesson"));
    m_question->retranslate();
    if (m_player->isOpen()) {
        const LessonStep &step = m_player->currentStep();
        m_text->setText(lessonHtml(step.text, m_player->folder()));
        if (step.question)
            m_asked->setText(lessonHtml(step.question->text, m_player->folder()));
        const QString place = tr("Step %1 of %2").arg(m_player->step() + 1).arg(m_player->stepCount());
        m_place->setText(m_player->isPreview() ? tr("%1 – preview as student").arg(place) : place);
        m_progress->setAccessibleName(place);
    }
    update();
}

void LessonPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace quantoscope
