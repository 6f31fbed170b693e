// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/lesson_player.h"

#include "downloads/public_data.h"
#include "lessons/lesson_words.h"
#include "study/run_json.h"
#include "teach/lesson_json.h"
#include "words/message_text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace quantoscope {
namespace {

std::filesystem::path progressFile(const Settings &settings, const Lesson &lesson)
{
    return std::filesystem::path(settings.dataFolder().toStdString()) / "lessons" / progressFileName(lesson);
}

} // namespace

LessonPlayer::LessonPlayer(AppState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(&state, &AppState::modelChanged, this, [this] {
        if (!m_awaitsModel)
            return;
        m_awaitsModel = false;
        loadRest();
        emit changed();
    });
    connect(&state, &AppState::modelFailed, this, [this](const Error &error) {
        if (!m_awaitsModel)
            return;
        m_awaitsModel = false;
        m_error = error;
        emit changed();
    });
    const auto dataCame = [this] {
        if (isOpen() && m_lacksData && dataFor(m_dataName)) // chosen in the meantime
            loadRest();
        if (isOpen())
            emit changed();
    };
    connect(&state, &AppState::dataChanged, this, dataCame);
    connect(&state.settings(), &Settings::dataFoldersChanged, this, dataCame);
    for (auto signal : {&RunQueue::runningChanged, &RunQueue::entriesReset})
        connect(&state.runs(), signal, this, [this] { lookForRuns(); });
    connect(&state.runs(), &RunQueue::entryChanged, this, [this](int row) {
        if (m_state.runs().entries()[static_cast<std::size_t>(row)].hasEnded())
            lookForRuns();
    });
}

Status LessonPlayer::open(const QString &file)
{
    QS_TRY_ASSIGN(Lesson lesson, loadLesson(file.toStdString()));
    m_error.reset();
    auto progress = loadProgress(lesson, progressFile(m_state.settings(), lesson));
    if (!progress.ok())
        m_error = progress.error(); // said, and written anew with the next answer
    m_progress = progress.ok() ? *progress : newProgress(lesson);
    m_lesson = std::move(lesson);
    m_file = file;
    m_isPreview = false;
    emit opened();
    enterStep();
    return {};
}

void LessonPlayer::preview(const Lesson &lesson, const QString &file, int step)
{
    m_error.reset();
    m_progress = newProgress(lesson);
    m_progress.step = std::clamp(step, 0, static_cast<int>(lesson.steps.size()) - 1);
    m_lesson = lesson;
    m_file = file;
    m_isPreview = true;
    emit opened();
    enterStep();
}

void LessonPlayer::close()
{
    m_lesson.reset();
    m_awaitsModel = m_lacksData = false;
    emit opened();
}

QString LessonPlayer::folder() const
{
    return QFileInfo(m_file).absolutePath();
}

int LessonPlayer::stepCount() const
{
    return static_cast<int>(m_lesson->steps.size());
}

const LessonStep &LessonPlayer::currentStep() const
{
    return m_lesson->steps[static_cast<std::size_t>(m_progress.step)];
}

const StepProgress &LessonPlayer::stepProgress() const
{
    return m_progress.steps[static_cast<std::size_t>(m_progress.step)];
}

StepProgress &LessonPlayer::stepProgressNow()
{
    return m_progress.steps[static_cast<std::size_t>(m_progress.step)];
}

void LessonPlayer::goTo(int step)
{
    if (!isOpen() || step < 0 || step >= stepCount() || step == m_progress.step)
        return;
    m_progress.step = step;
    m_error.reset();
    save();
    enterStep();
}

void LessonPlayer::next()
{
    if (isOpen() && canGoOn())
        goTo(m_progress.step + 1);
}

void LessonPlayer::back()
{
    if (isOpen())
        goTo(m_progress.step - 1);
}

bool LessonPlayer::canGoOn() const
{
    return !isLast() && (!currentStep().question || stepProgress().checked || m_lacksData);
}

bool LessonPlayer::isLast() const
{
    return m_progress.step + 1 >= stepCount();
}

void LessonPlayer::startOver()
{
    m_progress = newProgress(*m_lesson);
    m_error.reset();
    save();
    enterStep();
}

void LessonPlayer::enterStep()
{
    m_check.reset();
    m_lacksData = false;
    loadState();
    takeFinishedRuns();
    if (stepProgress().checked)
        compare();
    emit stepChanged();
    emit changed();
}

void LessonPlayer::loadState()
{
    const LessonState state = stateAt(*m_lesson, static_cast<std::size_t>(m_progress.step));
    const bool isThere = m_state.model() && !m_state.isModelOpening();
    m_awaitsModel = false;
    if (!state.model || (isThere && m_state.modelChoice().what == *state.model)) {
        loadRest();
        return;
    }
    m_awaitsModel = true;
    ModelChoice choice;
    choice.what = *state.model;
    m_state.openModel(choice);
}

std::optional<std::string> LessonPlayer::dataFor(const std::string &name) const
{
    const auto known = publicDataNamed(name);
    if (!known)
        return name;
    if (m_state.data() && m_state.data()->source.id == name)
        return m_state.dataChoice().what;
    const QString place = placeOf(*known, m_state.settings());
    return place.isEmpty() ? std::nullopt : std::optional(place.toStdString());
}

// Data and recipe, once the network is open.
void LessonPlayer::loadRest()
{
    const LessonState state = stateAt(*m_lesson, static_cast<std::size_t>(m_progress.step));
    DataChoice data = m_state.dataChoice();
    const DataChoice before = data;
    m_lacksData = false;
    m_dataName = state.data.value_or("");
    if (state.data) {
        const auto found = dataFor(*state.data);
        m_lacksData = !found;
        data.what = found.value_or(data.what);
    }
    data.images = state.images.value_or(data.images);
    data.calibrationImages = state.calibrationImages.value_or(data.calibrationImages);
    data.seed = state.seed.value_or(data.seed);
    const bool differs = data.what != before.what || data.images != before.images || data.seed != before.seed ||
                         data.calibrationImages != before.calibrationImages;
    if (!m_lacksData && differs)
        m_state.chooseData(data);
    if (state.recipe && !sameRecipe(*state.recipe, m_state.recipe().recipe()))
        m_state.recipe().change(*state.recipe, [] { return tr("Recipe of the lesson"); });
}

std::vector<WantedRun> LessonPlayer::wanted() const
{
    return wantedRuns(*m_lesson, static_cast<std::size_t>(m_progress.step));
}

bool LessonPlayer::areRunsDone() const
{
    const auto runs = currentStep().runs;
    return std::all_of(runs.begin(), runs.end(), [this](const LessonRun &run) { return isDone(run.name); });
}

bool LessonPlayer::isRunning() const
{
    const auto &entries = m_state.runs().entries();
    return m_group > 0 && std::any_of(entries.begin(), entries.end(),
                                      [this](const QueueEntry &entry) { return entry.group == m_group && !entry.hasEnded(); });
}

bool LessonPlayer::canRun() const
{
    const bool asked = !currentStep().question || !currentStep().question->before || stepProgress().answer;
    return !currentStep().runs.empty() && !areRunsDone() && asked && !m_lacksData && !m_awaitsModel && m_state.model() && m_state.data() &&
           !m_state.study().path().isEmpty() && !isRunning();
}

void LessonPlayer::startRuns()
{
    if (!canRun())
        return;
    std::vector<RunRequest> requests;
    for (const WantedRun &run : wanted()) {
        if (isDone(run.name))
            continue;
        RunRequest request = m_state.runRequest(run.recipe);
        SessionRequest &session = request.session;
        if (session.model != run.model) {
            session.load = {};
            session.imageInput.reset(); // those are of the open network
            session.classNames.clear();
        }
        session.model = run.model;
        session.data = dataFor(run.data).value_or(run.data);
        session.images = run.images;
        session.calibrationImages = run.calibrationImages;
        session.seed = run.seed;
        requests.push_back(std::move(request));
    }
    m_group = m_state.runs().start(requests, tr("Lesson: %1").arg(lessonWords(m_lesson->title)));
    emit changed();
}

// Takes every finished run that a step up to this one asks for, whoever started it.
void LessonPlayer::takeFinishedRuns()
{
    bool found = false;
    for (std::size_t step = 0; step <= static_cast<std::size_t>(m_progress.step); ++step) {
        for (const WantedRun &run : wantedRuns(*m_lesson, step)) {
            if (isDone(run.name))
                continue;
            const std::optional<std::string> data = dataFor(run.data);
            const auto &entries = m_state.runs().entries();
            const auto entry = std::find_if(entries.begin(), entries.end(), [&](const QueueEntry &one) {
                const SessionRequest &session = one.request.session;
                return one.state == RunState::Done && one.result && session.model == run.model && data && session.data == *data &&
                       session.images == run.images && session.seed == run.seed && session.calibrationImages == run.calibrationImages &&
                       sameRecipe(one.request.recipe, run.recipe);
            });
            if (entry == entries.end())
                continue;
            Json json = runJson(*entry->result);
            json.erase("predictions");
            m_progress.runs[run.name] = std::move(json);
            found = true;
        }
    }
    if (found) {
        if (stepProgress().answer)
            compare();
        save();
    }
}

void LessonPlayer::lookForRuns()
{
    if (!isOpen())
        return;
    takeFinishedRuns();
    emit changed();
}

bool LessonPlayer::canAnswer() const
{
    const auto &question = currentStep().question;
    return question && (question->before || missingRuns(*question, m_progress.runs).empty());
}

bool LessonPlayer::waitsForRuns() const
{
    const auto &question = currentStep().question;
    return question && stepProgress().answer && !missingRuns(*question, m_progress.runs).empty();
}

void LessonPlayer::answer(const LessonAnswer &answer)
{
    if (!isOpen() || !canAnswer())
        return;
    m_error.reset();
    if (!isComplete(*currentStep().question, answer)) {
        m_error = badUsage("lesson.incomplete", "The question is not answered yet.");
        emit changed();
        return;
    }
    StepProgress &step = stepProgressNow();
    step.answer = answer;
    ++step.tries;
    compare();
    save();
    emit changed();
}

void LessonPlayer::compare()
{
    m_check.reset();
    StepProgress &step = stepProgressNow();
    if (!currentStep().question || !step.answer || waitsForRuns())
        return;
    const auto checked = checkAnswer(*currentStep().question, *step.answer, m_progress.runs);
    if (!checked.ok()) {
        m_error = checked.error();
        return;
    }
    m_check = *checked;
    step.checked = true;
    step.right = checked->right;
}

int LessonPlayer::hintCount() const
{
    return currentStep().question ? static_cast<int>(currentStep().question->hints.size()) : 0;
}

void LessonPlayer::showHint()
{
    if (stepProgress().hints >= hintCount())
        return;
    ++stepProgressNow().hints;
    save();
    emit changed();
}

void LessonPlayer::save()
{
    if (m_isPreview)
        return;
    const Status saved = saveProgress(m_progress, progressFile(m_state.settings(), *m_lesson));
    if (!saved.ok())
        m_error = saved.error();
}

QString LessonPlayer::problem() const
{
    if (m_error)
        return errorText(*m_error);
    if (m_lacksData)
        return m_dataName == "squad"
                   ? tr("This step needs SQuAD, which is not on this computer. Choose its file on the page Model, or go on without it.")
                   : tr("This step needs CIFAR-100, which is not on this computer. Choose its folder on the page Model, or go on without "
                        "it.");
    if (!isOpen() || m_group == 0 || areRunsDone())
        return {};
    for (const QueueEntry &entry : m_state.runs().entries()) {
        if (entry.group == m_group && entry.state == RunState::Failed && entry.error)
            return errorText(*entry.error);
    }
    return {};
}

QStringList bundledLessons()
{
    const QDir folder(QString::fromStdString((resourceFolder() / "lessons").string()));
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        files << folder.filePath(name);
    return files;
}

} // namespace quantoscope
