// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/teacher_panel.h"

#include "app_state/app_state.h"
#include "teach/lesson_json.h"
#include "theme/icons.h"
#include "widgets/flow_layout.h"
#include "widgets/save_file.h"
#include "widgets/scrolled_content.h"
#include "widgets/text_role.h"
#include "words/message_text.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kFileTab = 1;
constexpr int kLeastLines = 6;

std::string textOf(const QPlainTextEdit *edit)
{
    return edit->toPlainText().toStdString();
}

// The line that an error of parseLesson names; 0 = none.
int lineOf(const Message &message)
{
    for (const Message::Argument &argument : message.arguments()) {
        if (argument.name == "line")
            return QString::fromStdString(argument.text).toInt();
        if (argument.phrase) {
            if (const int line = lineOf(*argument.phrase); line > 0)
                return line;
        }
    }
    return 0;
}

} // namespace

TeacherPanel::TeacherPanel(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_tabs(new QTabWidget)
    , m_heading(new QLabel)
    , m_said(new QLabel)
    , m_stepState(new QLabel)
    , m_stepLabel(new QLabel)
    , m_steps(new QComboBox)
    , m_add(new QToolButton)
    , m_remove(new QToolButton)
    , m_up(new QToolButton)
    , m_down(new QToolButton)
    , m_titleEnglish(new QLineEdit)
    , m_titleGreek(new QLineEdit)
    , m_textEnglish(new QPlainTextEdit)
    , m_textGreek(new QPlainTextEdit)
    , m_questionEnglish(new QPlainTextEdit)
    , m_questionGreek(new QPlainTextEdit)
    , m_source(new QPlainTextEdit)
    , m_useState(new QPushButton)
    , m_check(new QPushButton)
    , m_preview(new QPushButton)
    , m_save(new QPushButton)
    , m_saveAs(new QPushButton)
    , m_leave(new QPushButton)
{
    setObjectName(QStringLiteral("teacherPanel"));
    const std::pair<QWidget *, const char *> names[] = {{m_tabs, "teacherTabs"},
                                                        {m_said, "teacherSaid"},
                                                        {m_steps, "teacherSteps"},
                                                        {m_add, "teacherAddStep"},
                                                        {m_remove, "teacherRemoveStep"},
                                                        {m_up, "teacherStepUp"},
                                                        {m_down, "teacherStepDown"},
                                                        {m_titleEnglish, "titleEnglish"},
                                                        {m_titleGreek, "titleGreek"},
                                                        {m_textEnglish, "textEnglish"},
                                                        {m_textGreek, "textGreek"},
                                                        {m_questionEnglish, "questionEnglish"},
                                                        {m_questionGreek, "questionGreek"},
                                                        {m_source, "lessonSource"},
                                                        {m_useState, "useState"},
                                                        {m_check, "teacherCheck"},
                                                        {m_preview, "previewAsStudent"},
                                                        {m_save, "saveLesson"},
                                                        {m_saveAs, "saveLessonAs"},
                                                        {m_leave, "leaveTeaching"},
                                                        {m_stepState, "teacherStepState"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    m_heading->setProperty("role", "subtitle");
    m_stepState->setProperty("role", "muted");
    m_preview->setProperty("kind", "primary");
    m_leave->setProperty("kind", "quiet");
    m_source->setProperty("role", "code");
    m_source->setLineWrapMode(QPlainTextEdit::NoWrap);
    for (QLabel *label : {m_said, m_stepState})
        label->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_remove->setIcon(icon(QStringLiteral("minus")));
    m_up->setIcon(icon(QStringLiteral("arrow-up")));
    m_down->setIcon(icon(QStringLiteral("arrow-down")));
    for (QPlainTextEdit *edit : {m_textEnglish, m_textGreek, m_questionEnglish, m_questionGreek})
        edit->setTabChangesFocus(true);
    makeLayout();
    connectEdits();
    retranslate();
}

void TeacherPanel::makeLayout()
{
    auto *texts = new QWidget;
    auto *fields = new QVBoxLayout(texts);
    fields->setContentsMargins(0, 8, 8, 0);
    fields->setSpacing(4);
    const auto add = [&](QWidget *field, int stretch) {
        auto *label = new QLabel;
        label->setBuddy(field);
        m_labels << label;
        fields->addWidget(label);
        fields->addWidget(field, stretch);
    };
    add(m_titleEnglish, 0);
    add(m_titleGreek, 0);
    add(m_textEnglish, 3);
    add(m_textGreek, 3);
    add(m_questionEnglish, 1);
    add(m_questionGreek, 1);
    for (QPlainTextEdit *edit : {m_textEnglish, m_textGreek, m_questionEnglish, m_questionGreek})
        edit->setMinimumHeight(kLeastLines * edit->fontMetrics().lineSpacing());
    m_tabs->addTab(new ScrolledContent(texts), QString());
    m_tabs->addTab(m_source, QString());

    auto *step = new QHBoxLayout;
    step->addWidget(m_stepLabel);
    step->addWidget(m_steps, 1);
    for (QToolButton *button : {m_add, m_remove, m_up, m_down})
        step->addWidget(button);
    auto *buttons = new FlowLayout(8, 8);
    for (QPushButton *button : {m_useState, m_preview, m_check, m_save, m_saveAs, m_leave})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addLayout(step);
    column->addWidget(m_stepState);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_said);
    column->addLayout(buttons);
}

void TeacherPanel::connectEdits()
{
    for (QLineEdit *edit : {m_titleEnglish, m_titleGreek})
        connect(edit, &QLineEdit::textChanged, this, &TeacherPanel::readFields);
    for (QPlainTextEdit *edit : {m_textEnglish, m_textGreek, m_questionEnglish, m_questionGreek})
        connect(edit, &QPlainTextEdit::textChanged, this, &TeacherPanel::readFields);
    connect(m_steps, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            showFields();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &TeacherPanel::tabChosen);
    connect(m_useState, &QPushButton::clicked, this, &TeacherPanel::useState);
    connect(m_check, &QPushButton::clicked, this, &TeacherPanel::check);
    connect(m_preview, &QPushButton::clicked, this, [this] {
        if (check())
            emit previewAsked(m_lesson, m_file, step());
    });
    connect(m_save, &QPushButton::clicked, this, [this] { m_file.isEmpty() ? m_saveAs->click() : (void)saveTo(m_file); });
    connect(m_saveAs, &QPushButton::clicked, this, [this] {
        if (!takeEdits())
            return;
        const QString proposed = m_file.isEmpty() ? QString::fromStdString(m_lesson.id) + QStringLiteral(".json") : m_file;
        const QString file = askSaveFile(this, tr("Save the lesson as"), proposed, QStringLiteral(".json"), tr("Lessons (*.json)"));
        if (!file.isEmpty())
            saveTo(file);
    });
    connect(m_leave, &QPushButton::clicked, this, &TeacherPanel::closeAsked);
    connect(m_add, &QToolButton::clicked, this, &TeacherPanel::addStep);
    connect(m_remove, &QToolButton::clicked, this, &TeacherPanel::removeStep);
    connect(m_up, &QToolButton::clicked, this, [this] { moveStep(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveStep(1); });
}

int TeacherPanel::step() const
{
    return std::clamp(m_steps->currentIndex(), 0, static_cast<int>(m_lesson.steps.size()) - 1);
}

LessonStep &TeacherPanel::current()
{
    return m_lesson.steps[static_cast<std::size_t>(step())];
}

void TeacherPanel::take(const Lesson &lesson, const QString &file, int step)
{
    m_lesson = lesson;
    m_file = file;
    showLesson();
    m_steps->setCurrentIndex(step);
    say({}, false);
}

void TeacherPanel::begin()
{
    if (hasLesson())
        return;
    Lesson lesson;
    lesson.id = "my-lesson";
    lesson.title = {"My lesson", "Το μάθημά μου"};
    LessonStep first;
    first.text = {"## My lesson\n\nWhat is to be seen here.", "## Το μάθημά μου\n\nΤι θα δούμε εδώ."};
    lesson.steps.push_back(std::move(first));
    take(lesson, {}, 0);
}

void TeacherPanel::load(const QString &file)
{
    const auto lesson = loadLesson(file.toStdString());
    if (lesson.ok()) {
        take(*lesson, file, 0);
        return;
    }
    QFile text(file); // shown as it is, so that it can be mended
    if (text.open(QIODevice::ReadOnly)) {
        m_file = file;
        m_tabs->setCurrentIndex(kFileTab);
        m_source->setPlainText(QString::fromUtf8(text.readAll()));
    }
    sayError(lesson.error());
}

void TeacherPanel::showLesson()
{
    m_filling = true;
    const int kept = m_steps->currentIndex();
    m_steps->clear();
    for (std::size_t i = 0; i < m_lesson.steps.size(); ++i)
        m_steps->addItem(QString::number(i + 1));
    m_steps->setCurrentIndex(std::clamp(kept, 0, m_steps->count() - 1));
    m_source->setPlainText(QString::fromStdString(lessonText(m_lesson)));
    m_filling = false;
    showFields();
}

void TeacherPanel::showFields()
{
    if (m_lesson.steps.empty())
        return;
    m_filling = true;
    const LessonStep &shown = current();
    m_titleEnglish->setText(QString::fromStdString(m_lesson.title.english));
    m_titleGreek->setText(QString::fromStdString(m_lesson.title.greek));
    m_textEnglish->setPlainText(QString::fromStdString(shown.text.english));
    m_textGreek->setPlainText(QString::fromStdString(shown.text.greek));
    const LessonText asked = shown.question ? shown.question->text : LessonText();
    m_questionEnglish->setPlainText(QString::fromStdString(asked.english));
    m_questionGreek->setPlainText(QString::fromStdString(asked.greek));
    for (QWidget *part : {static_cast<QWidget *>(m_questionEnglish), static_cast<QWidget *>(m_questionGreek),
                          static_cast<QWidget *>(m_labels[4]), static_cast<QWidget *>(m_labels[5])})
        part->setVisible(shown.question.has_value());
    m_remove->setEnabled(m_lesson.steps.size() > 1);
    m_up->setEnabled(step() > 0);
    m_down->setEnabled(step() + 1 < static_cast<int>(m_lesson.steps.size()));
    const LessonState state = stateAt(m_lesson, static_cast<std::size_t>(step()));
    m_stepState->setText(state.recipe
                             ? tr("State: %1, %2, recipe “%3”")
                                   .arg(QString::fromStdString(state.model.value_or("resnet18")),
                                        QString::fromStdString(state.data.value_or("sample")), QString::fromStdString(state.recipe->name))
                             : tr("This step loads no state yet."));
    m_filling = false;
}

void TeacherPanel::readFields()
{
    if (m_filling || m_lesson.steps.empty())
        return;
    m_lesson.title = {m_titleEnglish->text().toStdString(), m_titleGreek->text().toStdString()};
    LessonStep &edited = current();
    edited.text = {textOf(m_textEnglish), textOf(m_textGreek)};
    if (edited.question)
        edited.question->text = {textOf(m_questionEnglish), textOf(m_questionGreek)};
}

bool TeacherPanel::readFile()
{
    const auto lesson =
        parseLesson(textOf(m_source), m_file.isEmpty() ? tr("The lesson").toStdString() : QFileInfo(m_file).fileName().toStdString());
    if (!lesson.ok()) {
        sayError(lesson.error());
        return false;
    }
    m_lesson = *lesson;
    return true;
}

bool TeacherPanel::takeEdits()
{
    if (m_tabs->currentIndex() != kFileTab)
        m_source->setPlainText(QString::fromStdString(lessonText(m_lesson)));
    return readFile();
}

// The tab that comes shows what the other one was changed to; a file that is no lesson is not left.
void TeacherPanel::tabChosen()
{
    if (m_tabs->currentIndex() == kFileTab) {
        m_source->setPlainText(QString::fromStdString(lessonText(m_lesson)));
        return;
    }
    if (!hasLesson() || textOf(m_source) == lessonText(m_lesson))
        return;
    if (!readFile()) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(kFileTab);
        return;
    }
    showLesson();
    say({}, false);
}

bool TeacherPanel::check()
{
    if (!takeEdits())
        return false;
    const Status images = checkImages(m_lesson, QFileInfo(m_file).absolutePath().toStdString());
    if (!images.ok()) {
        sayError(images.error());
        return false;
    }
    say(tr("This lesson is valid: %n step(s).", nullptr, static_cast<int>(m_lesson.steps.size())), false);
    return true;
}

bool TeacherPanel::saveTo(const QString &file)
{
    if (!takeEdits())
        return false;
    const Status saved = saveLesson(m_lesson, file.toStdString());
    if (!saved.ok()) {
        sayError(saved.error());
        return false;
    }
    m_file = file;
    m_state.settings().addRecent(Settings::Recent::Lessons, file);
    say(tr("Saved %1").arg(QFileInfo(file).fileName()), false);
    return true;
}

void TeacherPanel::useState()
{
    if (!takeEdits())
        return;
    LessonState &state = current().state;
    const DataChoice &data = m_state.dataChoice();
    const std::string id = m_state.data() ? m_state.data()->source.id : "sample";
    state.model = m_state.modelChoice().what;
    if (id == "sample" || id == "cifar-100" || id == "squad") // others are folders of this computer alone
        state.data = id;
    state.images = data.images;
    state.calibrationImages = data.calibrationImages;
    state.seed = data.seed;
    state.recipe = m_state.recipe().recipe();
    showLesson();
    say(tr("Step %1 now loads the present network, data and recipe.").arg(step() + 1), false);
}

void TeacherPanel::addStep()
{
    if (!takeEdits())
        return;
    LessonStep added;
    added.text = {"### A new step", "### Ένα νέο βήμα"};
    const int at = step() + 1;
    m_lesson.steps.insert(m_lesson.steps.begin() + at, std::move(added));
    showLesson();
    m_steps->setCurrentIndex(at);
}

void TeacherPanel::removeStep()
{
    if (!takeEdits() || m_lesson.steps.size() < 2)
        return;
    m_lesson.steps.erase(m_lesson.steps.begin() + step());
    showLesson();
}

void TeacherPanel::moveStep(int by)
{
    const int from = step(), to = from + by;
    if (!takeEdits() || to < 0 || to >= static_cast<int>(m_lesson.steps.size()))
        return;
    std::swap(m_lesson.steps[static_cast<std::size_t>(from)], m_lesson.steps[static_cast<std::size_t>(to)]);
    showLesson();
    m_steps->setCurrentIndex(to);
}

void TeacherPanel::say(const QString &sentence, bool isError)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    setTextRole(m_said, isError ? "error" : "");
}

void TeacherPanel::sayError(const Error &error)
{
    say(errorText(error), true);
    const int line = lineOf(error.message);
    if (line == 0)
        return;
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(kFileTab);
    m_source->setTextCursor(QTextCursor(m_source->document()->findBlockByNumber(line - 1)));
    m_source->centerCursor();
}

void TeacherPanel::retranslate()
{
    m_heading->setText(tr("Teacher's view"));
    m_stepLabel->setText(tr("Step"));
    m_steps->setAccessibleName(tr("Step"));
    m_tabs->setTabText(0, tr("Texts"));
    m_tabs->setTabText(1, tr("File (JSON)"));
    const QString labels[] = {tr("Title, English"), tr("Title, Greek"),      tr("Step, English"),
                              tr("Step, Greek"),    tr("Question, English"), tr("Question, Greek")};
    for (int i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(labels[i]);
        m_labels[i]->buddy()->setAccessibleName(labels[i]);
    }
    m_source->setAccessibleName(tr("File (JSON)"));
    const std::pair<QToolButton *, QString> tools[] = {
        {m_add, tr("Add a step")}, {m_remove, tr("Remove this step")}, {m_up, tr("Move the step up")}, {m_down, tr("Move the step down")}};
    for (const auto &[button, words] : tools) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    m_useState->setText(tr("Use the present state for this step"));
    m_check->setText(tr("Check"));
    m_preview->setText(tr("Preview as student"));
    m_save->setText(tr("Save"));
    m_saveAs->setText(tr("Save as…"));
    m_leave->setText(tr("Leave the teacher's view"));
    if (hasLesson() && !m_filling)
        showFields();
}

void TeacherPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quantoscope
