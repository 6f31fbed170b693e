// SPDX-License-Identifier: GPL-3.0-or-later
// The window with the real engine and the bundled networks, as a student meets it. CTest runs these under Xvfb (ui.real), apart from the
// others, because they take minutes and want the machine for themselves.
#include "heartbeat.h"
#include "models/comparison_model.h"
#include "other_work.h"
#include "pages/layers/layers_model.h"
#include "pages/layers/layers_page.h"
#include "pages/layers/layers_view.h"
#include "pages/run/queue_model.h"
#include "study/study_file.h"
#include "window_fixture.h"
#include "workers/core_engine.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

#include <csignal>
#include <cstdio>
#include <set>

namespace quantoscope {
namespace {

#ifdef NDEBUG
constexpr double kLongestWaitMs = 50.0;
#else
constexpr double kLongestWaitMs = 500.0; // these figures hold in Release
#endif
constexpr int kPatienceMs = 180000;
constexpr int kHandMs = 30;

class RealWindow : public testing::Test
{
protected:
    void start(const QString &folder, const char *model)
    {
        m_state = std::make_unique<AppState>(std::make_unique<CoreEngine>(), freshSettings(folder));
        m_window = std::make_unique<MainWindow>(*m_state);
        m_window->resize(1440, 900);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        m_state->study().startUntitled(true);
        ModelChoice choice;
        choice.what = model;
        m_state->openModel(choice);
        ASSERT_TRUE(waitFor([&] { return m_state->data() && !m_state->study().path().isEmpty(); }, kPatienceMs));
    }
    void start(const char *model) { start(m_folder.path(), model); }

    // The button that the tool bar shows for an action.
    void clickAction(const QString &name)
    {
        auto *action = m_window->findChild<QAction *>(name);
        ASSERT_NE(action, nullptr) << name.toStdString();
        auto *button = qobject_cast<QToolButton *>(m_window->findChild<QToolBar *>(QStringLiteral("toolBar"))->widgetForAction(action));
        ASSERT_NE(button, nullptr) << name.toStdString();
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << name.toStdString();
        press(button);
        QTest::mouseRelease(button, Qt::LeftButton);
    }
    void click(const QString &name)
    {
        ASSERT_NO_FATAL_FAILURE(press(name));
        release(name);
    }
    void press(const QString &name)
    {
        auto *button = m_window->findChild<QAbstractButton *>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        ASSERT_TRUE(waitFor([&] { return button->isVisible() && button->isEnabled(); })) << name.toStdString();
        press(button);
    }
    void release(const QString &name) { QTest::mouseRelease(m_window->findChild<QAbstractButton *>(name), Qt::LeftButton); }
    // A hand is slower than the window: it sees what came before, and between pressing and releasing the window goes on.
    static void press(QAbstractButton *button)
    {
        QTest::qWait(kHandMs);
        QTest::mousePress(button, Qt::LeftButton);
        QTest::qWait(kHandMs);
    }
    bool waitUntilIdle() const
    {
        return waitFor([&] { return !m_state->runs().isRunning(); }, kPatienceMs);
    }
    QString suggestion() const { return m_window->findChild<QPushButton *>(QStringLiteral("suggestionAccept"))->text(); }
    const quantoscope::Run &lastRun() const { return *m_state->study().runs().back(); }

    QTemporaryDir m_folder;
    std::unique_ptr<AppState> m_state;
    std::unique_ptr<MainWindow> m_window;
};

// The path of a student's first two minutes, and what it took.
struct FirstMinutes {
    double fourSeconds = 0.0, sqnrSeconds = 0.0, seconds = 0.0, longestWaitMs = 0.0, computedMs = 0.0;
    int beats = 0;
    QString longestEvents;
    double others = 0.0, yardstickMs = 0.0, slowness = 1.0;
    bool quiet = false;

    // Its limits: the four methods, the whole path, and no event that waits.
    double longestAllowedMs() const { return kLongestWaitMs * slowness; }
    bool isFast() const { return fourSeconds <= 40.0 && seconds <= 120.0 && longestWaitMs <= longestAllowedMs(); }
    void print() const
    {
        std::printf("[ measured ] four methods %.1f s, SQNR after a change %.2f s, the whole path %.1f s; longest wait of an event %.1f ms "
                    "(%.1f ms of it computing) in %d beats; yardstick %.2f ms, slower by %.2f; others took %.0f %% of the machine\n"
                    "[ longest  ] %s\n",
                    fourSeconds, sqnrSeconds, seconds, longestWaitMs, computedMs, beats, yardstickMs, slowness, 1e2 * others,
                    qPrintable(longestEvents));
    }
};

class FirstTwoMinutesRealWindow : public RealWindow
{
protected:
    void walk(const QString &folder, FirstMinutes &walked);
};

void FirstTwoMinutesRealWindow::walk(const QString &folder, FirstMinutes &walked)
{
    QElapsedTimer clock;
    clock.start();
    const OtherWork others;
    start(folder, "resnet18");
    Heartbeat heartbeat;

    clickAction(QStringLiteral("actionRunFour"));
    ASSERT_TRUE(m_state->runs().isRunning());
    const qint64 begun = clock.elapsed();
    ASSERT_TRUE(waitUntilIdle());
    walked.fourSeconds = static_cast<double>(clock.elapsed() - begun) / 1e3;
    ASSERT_EQ(m_state->study().runs().size(), 4U);
    for (const QueueEntry &entry : m_state->runs().entries())
        EXPECT_EQ(entry.state, RunState::Done) << entry.id.toStdString();
    const double eightBits = m_state->study().runs()[1]->accuracy.top1.value();
    EXPECT_EQ(m_state->study().runs()[1]->recipe.method, Method::Static);

    QTest::qWait(kHandMs);
    m_window->showPage(PageId::Compare);
    auto *table = m_window->findChild<QTableView *>(QStringLiteral("compareTable"));
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 4 && m_window->page(PageId::Compare)->isSettled(); }));

    EXPECT_EQ(suggestion(), QStringLiteral("Now 4 bits per tensor"));
    click(QStringLiteral("suggestionAccept"));
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_LT(lastRun().accuracy.top1, eightBits - 20.0) << "4 bits with one scale a tensor cost a lot";
    EXPECT_EQ(suggestion(), QStringLiteral("Now per channel"));
    click(QStringLiteral("suggestionAccept"));
    ASSERT_TRUE(waitUntilIdle());
    const double perChannel = lastRun().accuracy.top1.value();
    EXPECT_GT(perChannel, eightBits - 5.0) << "and one scale a channel brings it back";

    EXPECT_EQ(suggestion(), QStringLiteral("Now change one layer"));
    click(QStringLiteral("suggestionAccept"));
    ASSERT_EQ(m_state->selectedLayers().size(), 1);
    const std::string layer = m_state->selectedLayers().first().toStdString();
    ASSERT_TRUE(waitFor([&] { return m_state->isSqnrCurrent() && m_state->sqnr().count(layer) > 0; }, kPatienceMs));
    const double before = m_state->sqnr().at(layer);
    auto *page = static_cast<LayersPage *>(m_window->page(PageId::Layers));
    page->view().setFocus();
    const QModelIndex cell = static_cast<const LayersFilter *>(page->view().model())
                                 ->mapFromSource(page->model().indexOf(QString::fromStdString(layer), LayersModel::Weights));
    page->view().scrollTo(cell);
    QTest::mouseClick(page->view().viewport(), Qt::LeftButton, {}, page->view().visualRect(cell).center());
    const qint64 changed = clock.elapsed();
    QTest::keyClick(&page->view(), Qt::Key_8);
    ASSERT_EQ(m_state->recipe().recipe().overrides.size(), 1U);
    ASSERT_TRUE(waitFor([&] { return m_state->isSqnrCurrent() && m_state->sqnr().at(layer) > before + 3.0; }, kPatienceMs));
    walked.sqnrSeconds = static_cast<double>(clock.elapsed() - changed) / 1e3;
    clickAction(QStringLiteral("actionRunRecipe"));
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_EQ(m_state->study().runs().size(), 7U);
    walked.seconds = static_cast<double>(clock.elapsed()) / 1e3;

    walked.longestWaitMs = heartbeat.longestWaitMs();
    walked.computedMs = heartbeat.computedMs();
    walked.longestEvents = heartbeat.longestEvents();
    walked.beats = heartbeat.beats();
    walked.yardstickMs = heartbeat.yardstick().medianMs();
    walked.slowness = heartbeat.yardstick().slowness();
    walked.others = others.share();
    walked.quiet = others.isQuiet();
}

TEST_F(FirstTwoMinutesRealWindow, areWalkedInTime)
{
    FirstMinutes walked;
    ASSERT_NO_FATAL_FAILURE(walk(m_folder.filePath(QStringLiteral("first")), walked));
    walked.print();
    // What the window itself is slow at comes again; a pause of the machine does not.
    if (!walked.isFast()) {
        m_window.reset();
        m_state.reset();
        ASSERT_NO_FATAL_FAILURE(walk(m_folder.filePath(QStringLiteral("again")), walked));
        walked.print();
    }
    EXPECT_GT(walked.beats, 100);
    EXPECT_LE(walked.computedMs, walked.longestAllowedMs()) << walked.longestEvents.toStdString();
    if (!walked.quiet)
        GTEST_SKIP() << "the path was walked; its times say nothing on a machine that others use";
    EXPECT_LE(walked.fourSeconds, 40.0);
    EXPECT_LE(walked.seconds, 120.0);
    EXPECT_LE(walked.longestWaitMs, walked.longestAllowedMs()) << walked.longestEvents.toStdString();
}

// Pictures of the bundled sample, lying in a folder without anything that says what is on them.
void makeFolderWithoutLabels(const QString &folder, int count)
{
    constexpr int kSide = 32, kPlane = kSide * kSide, kLabels = 2;
    QFile sample(QStringLiteral(TEST_RESOURCES "/sample/test.bin"));
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    ASSERT_TRUE(QDir().mkpath(folder));
    for (int i = 0; i < count; ++i) {
        const QByteArray record = sample.read(kLabels + 3 * kPlane);
        ASSERT_EQ(record.size(), kLabels + 3 * kPlane);
        QImage picture(kSide, kSide, QImage::Format_RGB32);
        for (int p = 0; p < kPlane; ++p) {
            const auto plane = [&](int colour) { return static_cast<uchar>(record[kLabels + colour * kPlane + p]); };
            picture.setPixel(p % kSide, p / kSide, qRgb(plane(0), plane(1), plane(2)));
        }
        ASSERT_TRUE(picture.save(folder + QStringLiteral("/%1.png").arg(i, 3, 10, QLatin1Char('0'))));
    }
}

TEST_F(RealWindow, aFolderWithoutLabelsShowsAgreement)
{
    const QString folder = m_folder.filePath(QStringLiteral("pictures"));
    makeFolderWithoutLabels(folder, 60);
    start("resnet18");
    DataChoice choice;
    choice.what = folder.toStdString();
    choice.images = 40;
    choice.calibrationImages = 20;
    m_state->chooseData(choice);
    ASSERT_TRUE(waitFor([&] { return m_state->data() && m_state->dataChoice().what == choice.what; }, kPatienceMs));
    clickAction(QStringLiteral("actionRunFour"));
    ASSERT_TRUE(waitUntilIdle());
    ASSERT_EQ(m_state->study().runs().size(), 4U);
    for (const RunPointer &run : m_state->study().runs()) {
        EXPECT_FALSE(run->accuracy.top1) << run->id;
        EXPECT_TRUE(run->agreement || run->recipe.method == Method::Fp32) << run->id;
    }
    EXPECT_FALSE(m_state->study().runs().front()->agreement) << "FP32 has nothing to agree with";

    m_window->showPage(PageId::Compare);
    auto *table = m_window->findChild<QTableView *>(QStringLiteral("compareTable"));
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 4 && m_window->page(PageId::Compare)->isSettled(); }));
    EXPECT_TRUE(table->isColumnHidden(ComparisonModel::AccuracyColumn));
    EXPECT_FALSE(table->isColumnHidden(ComparisonModel::SameColumn));

    m_window->showPage(PageId::Inspect);
    auto *summary = m_window->findChild<QLabel *>(QStringLiteral("inspectSummary"));
    ASSERT_TRUE(waitFor([&] { return summary->text().contains(QStringLiteral("no labels say what is right")); }))
        << "the newest run stands there";
    const auto *tabs = m_window->page(PageId::Inspect)->findChild<QTabWidget *>();
    EXPECT_FALSE(tabs->isTabVisible(1)) << "classes";
    EXPECT_FALSE(tabs->isTabVisible(2)) << "confusion";
}

class RealWindowCancel : public RealWindow, public testing::WithParamInterface<const char *>
{
};

TEST_P(RealWindowCancel, isAcknowledgedAtOnceAndStopsAtTheNextLayer)
{
    start(GetParam());
    clickAction(QStringLiteral("actionRunFour"));
    // Random weights have no accuracy: their runs are Running for a moment and then Timing.
    ASSERT_TRUE(waitFor([&] { return m_state->runs().entries().front().state != RunState::Waiting; }, kPatienceMs));
    waitFor([] { return false; }, 300); // somewhere in the middle: the quickest of them take more than a second
    ASSERT_TRUE(m_state->runs().isRunning());
    press(QStringLiteral("jobCancel"));
    QElapsedTimer clock;
    clock.start();
    release(QStringLiteral("jobCancel"));
    const auto &entries = m_state->runs().entries();
    ASSERT_TRUE(waitFor([&] {
        return std::all_of(entries.begin(), entries.end(), [](const QueueEntry &one) { return one.cancelling || one.hasEnded(); });
    }));
    const qint64 acknowledged = clock.elapsed();
    ASSERT_TRUE(waitUntilIdle());
    const qint64 stopped = clock.elapsed();
    std::printf("[ measured ] %s: cancel acknowledged after %lld ms, stopped after %lld ms\n", GetParam(),
                static_cast<long long>(acknowledged), static_cast<long long>(stopped));
    EXPECT_LE(acknowledged, 200);
    EXPECT_LE(stopped, 1000);
    EXPECT_EQ(entries.back().state, RunState::Cancelled);
    const auto finished = std::count_if(entries.begin(), entries.end(), [](const QueueEntry &one) { return one.result.has_value(); });
    EXPECT_EQ(m_state->study().runs().size(), static_cast<std::size_t>(finished)) << "what was finished is kept";
}

// In the middle of the second run: the first one is stored, the job bar and the page Run say what became of them.
TEST_F(RealWindow, cancelKeepsWhatIsFinishedAndSaysSo)
{
    start("resnet50");
    m_window->showPage(PageId::Run);
    clickAction(QStringLiteral("actionRunFour"));
    const auto &entries = m_state->runs().entries();
    ASSERT_TRUE(waitFor([&] { return entries.size() == 4 && entries[1].state == RunState::Running; }, kPatienceMs));
    waitFor([] { return false; }, 300);
    ASSERT_EQ(entries[1].state, RunState::Running);
    auto *cancel = m_window->findChild<QToolButton *>(QStringLiteral("jobCancel"));
    auto *text = m_window->findChild<QLabel *>(QStringLiteral("jobText"));
    auto *table = m_window->findChild<QTreeView *>(QStringLiteral("runQueue"));
    ASSERT_TRUE(cancel && text && table);
    const auto step = [&](int row) { return table->model()->index(row, QueueModel::StepColumn).data().toString(); };
    const OtherWork others;
    press(QStringLiteral("jobCancel"));
    QElapsedTimer clock;
    clock.start();
    release(QStringLiteral("jobCancel"));
    ASSERT_TRUE(waitFor([&] { return !cancel->isEnabled() && text->text() == QStringLiteral("Cancelling…") && entries[3].cancelling; }));
    const qint64 acknowledged = clock.elapsed();
    ASSERT_TRUE(waitUntilIdle());
    const qint64 stopped = clock.elapsed();
    std::printf("[ measured ] cancel acknowledged after %lld ms, stopped after %lld ms; others took %.0f %% of the machine\n",
                static_cast<long long>(acknowledged), static_cast<long long>(stopped), 1e2 * others.share());
    EXPECT_TRUE(waitFor([&] { return text->text().contains(QStringLiteral("cancelled. What was finished is kept.")); }))
        << text->text().toStdString();
    EXPECT_EQ(step(0), QStringLiteral("done"));
    for (int row = 1; row < 4; ++row)
        EXPECT_EQ(step(row), QStringLiteral("cancelled")) << row;
    const auto file = StudyFile::open(m_state->study().path().toStdString());
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(*file->runIds(), std::set<std::string>{"resnet50/fp32"});
    EXPECT_TRUE(file->run("resnet50/fp32")->accuracy.top1);
    EXPECT_LE(acknowledged, 200);
    if (stopped > 1000 && !others.isQuiet())
        GTEST_SKIP() << "cancelled as it should be; the time to the next layer says nothing on a machine that others use";
    EXPECT_LE(stopped, 1000);
}

INSTANTIATE_TEST_SUITE_P(Networks, RealWindowCancel, testing::Values("resnet50", "bert-mini-qa", "arch:bert-base"));

TEST_F(RealWindow, closingInTheMiddleAsksAndStopsCleanly)
{
    start("resnet50");
    clickAction(QStringLiteral("actionRunFour"));
    ASSERT_TRUE(waitFor([&] { return m_state->runs().entries().front().state == RunState::Running; }, kPatienceMs));
    waitFor([] { return false; }, 1000);
    bool asked = false;
    QTimer::singleShot(0, m_window.get(), [&] {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->objectName() == QStringLiteral("closeQuestion")) {
                asked = true;
                QTest::mouseClick(top->findChild<QPushButton *>(QStringLiteral("stopAndClose")), Qt::LeftButton);
            }
        }
    });
    QElapsedTimer clock;
    clock.start();
    EXPECT_TRUE(m_window->close());
    EXPECT_TRUE(asked);
    m_window.reset();
    m_state.reset();
    const qint64 closed = clock.elapsed();
    std::printf("[ measured ] closed %lld ms after the question was answered\n", static_cast<long long>(closed));
    EXPECT_LE(closed, 2000);

    start("resnet50");
    EXPECT_TRUE(waitFor([&] { return m_state->runs().stoppedCount() > 0; })) << "reopening offers to go on";
}

// Runs in a process of its own, which is killed (killedInTheMiddleLosesOnlyTheRunUnderWay).
TEST_F(RealWindow, DISABLED_runsUntilKilled)
{
    const QString folder = qEnvironmentVariable("QUANTOSCOPE_TEST_FOLDER");
    ASSERT_FALSE(folder.isEmpty());
    start(folder, "resnet18");
    QObject::connect(&m_state->study(), &StudyDocument::runStored, m_window.get(), [] {
        std::puts("stored");
        std::fflush(stdout);
    });
    clickAction(QStringLiteral("actionRunFour"));
    waitUntilIdle();
}

TEST_F(RealWindow, killedInTheMiddleLosesOnlyTheRunUnderWay)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QUANTOSCOPE_TEST_FOLDER"), m_folder.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    child.setProcessEnvironment(environment);
    child.start(QApplication::applicationFilePath(),
                {QStringLiteral("--gtest_also_run_disabled_tests"), QStringLiteral("--gtest_filter=RealWindow.DISABLED_runsUntilKilled")});
    QByteArray said;
    ASSERT_TRUE(waitFor(
        [&] {
            child.waitForReadyRead(50);
            said += child.readAllStandardOutput();
            return said.contains("stored");
        },
        kPatienceMs))
        << said.toStdString();
    ASSERT_EQ(::kill(static_cast<pid_t>(child.processId()), SIGKILL), 0);
    child.waitForFinished();

    start("resnet18");
    EXPECT_GE(m_state->study().runs().size(), 1U);
    EXPECT_LT(m_state->study().runs().size(), 4U);
    ASSERT_TRUE(waitFor([&] { return m_state->runs().stoppedCount() > 0; }));
    click(QStringLiteral("suggestionAccept"));
    ASSERT_TRUE(waitUntilIdle());
    ASSERT_EQ(m_state->study().runs().size(), 4U);
    for (const RunPointer &run : m_state->study().runs())
        EXPECT_TRUE(run->latency) << run->id;
}

} // namespace
} // namespace quantoscope
