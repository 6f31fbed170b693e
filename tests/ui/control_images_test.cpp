// SPDX-License-Identifier: GPL-3.0-or-later
// The window against pictures that somebody looked at (tests/golden/window), 1280 × 720, DejaVu Sans, with runs of the fake engine, so that
// no number depends on the machine. After a change that is meant: QUANTOSCOPE_CONTROL_IMAGES=write, look at the new pictures, commit them.
#include "actions/run_plans.h"
#include "frame/language_controller.h"
#include "image_comparison.h"
#include "pages/learn/chapter.h"
#include "pages/learn/learn_page.h"
#include "theme/theme.h"
#include "window_fixture.h"

#include <QDir>
#include <QPainter>
#include <QTest>

namespace quantoscope {
namespace {

struct Look {
    const char *language;
    bool dark;
};

const QString kControlFolder = QStringLiteral(TEST_GOLDEN "/window");

class ControlImages : public WindowTest, public testing::WithParamInterface<Look>
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        if (HasFatalFailure())
            return;
        LanguageController::instance().setLanguage(QString::fromLatin1(GetParam().language));
        ThemeController::instance().setChoice(GetParam().dark ? ThemeChoice::Dark : ThemeChoice::Light);
        window().resize(1280, 720);
        startFourMethods(*m_state);
        ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning() && m_state->study().runs().size() == 4; }));
        m_state->calibrate();
        ASSERT_TRUE(waitFor([&] { return m_state->calibration() != nullptr; }));
        m_state->showRun(QString::fromStdString(m_state->study().runs()[1]->id));
    }
    void TearDown() override
    {
        LanguageController::instance().setLanguage(QStringLiteral("en"));
        ThemeController::instance().setChoice(ThemeChoice::Light);
    }
    QImage picture(PageId page)
    {
        window().showPage(page);
        EXPECT_TRUE(waitFor([&] { return window().page(page)->isSettled() && !m_state->backgroundJobs().isBusy(); }));
        if (QWidget *focused = QApplication::focusWidget())
            focused->clearFocus(); // a blinking cursor is no difference
        QTest::qWait(100);         // layouts of layouts
        return window().grab().toImage();
    }
    void expectLikeControl(const QImage &actual, const QString &what)
    {
        const QString file =
            QStringLiteral("%1-%2-%3.png")
                .arg(what, QString::fromLatin1(GetParam().language), GetParam().dark ? QStringLiteral("dark") : QStringLiteral("light"));
        const QString control = kControlFolder + QLatin1Char('/') + file;
        if (qEnvironmentVariable("QUANTOSCOPE_CONTROL_IMAGES") == QStringLiteral("write")) {
            QDir().mkpath(kControlFolder);
            ASSERT_TRUE(actual.convertToFormat(QImage::Format_RGB32).save(control, nullptr, 0)) << control.toStdString();
            return;
        }
        const QImage expected(control);
        ASSERT_FALSE(expected.isNull()) << control.toStdString() << " is missing: QUANTOSCOPE_CONTROL_IMAGES=write makes it.";
        const ImageDifference difference = compareImages(expected, actual);
        if (difference.share > kToleratedShare) {
            const QString folder = QDir::temp().filePath(QStringLiteral("quantoscope-control"));
            QDir().mkpath(folder);
            actual.save(folder + QLatin1Char('/') + file);
            difference.marked.save(folder + QStringLiteral("/marked-") + file);
            ADD_FAILURE() << file.toStdString() << ": " << 100.0 * difference.share
                          << " % of the pixels differ; the picture and what differs are in " << folder.toStdString();
        }
    }
};

TEST_P(ControlImages, everyPageLooksAsItDid)
{
    // Not Run: how long it expects runs to take comes from the clock.
    const std::pair<PageId, const char *> pages[] = {{PageId::Model, "model"},
                                                     {PageId::Layers, "layers"},
                                                     {PageId::Calibrate, "calibrate"},
                                                     {PageId::Compare, "compare"},
                                                     {PageId::Inspect, "inspect"}};
    for (const auto &[page, name] : pages)
        expectLikeControl(picture(page), QString::fromLatin1(name));
}

TEST_P(ControlImages, chaptersWhoseFiguresAreDrawnLookAsTheyDid)
{
    for (const char *chapter : {"numbers", "symmetric", "error-and-bits", "training", "judging"}) {
        window().showPage(PageId::Learn);
        auto *learn = qobject_cast<LearnPage *>(window().page(PageId::Learn));
        learn->showChapter(QString::fromLatin1(chapter));
        expectLikeControl(picture(PageId::Learn), QStringLiteral("learn-%1").arg(QString::fromLatin1(chapter)));
    }
}

INSTANTIATE_TEST_SUITE_P(Looks, ControlImages, testing::Values(Look{"en", false}, Look{"el", true}),
                         [](const auto &info) { return std::string(info.param.language) + (info.param.dark ? "Dark" : "Light"); });

// The comparison can fail, and it lets pass what it is meant to.
TEST(ImageComparison, seesAMovedButtonAndNotTheSmoothingOfAnEdge)
{
    QImage before(1280, 720, QImage::Format_RGB32);
    before.fill(Qt::white);
    QPainter(&before).fillRect(100, 100, 120, 32, QColor(0, 114, 178));
    QImage moved(before.size(), before.format()), smoothed = before;
    moved.fill(Qt::white);
    QPainter(&moved).fillRect(112, 100, 120, 32, QColor(0, 114, 178));
    for (int y = 100; y < 132; ++y)
        smoothed.setPixelColor(99, y, QColor(225, 235, 240));
    EXPECT_EQ(compareImages(before, before).share, 0.0);
    EXPECT_EQ(compareImages(before, smoothed).share, 0.0);
    EXPECT_NEAR(compareImages(before, moved).share, 2.0 * 12.0 * 32.0 / (1280.0 * 720.0), 1e-12);
    QImage recoloured = before;
    QPainter(&recoloured).fillRect(100, 100, 120, 32, QColor(213, 94, 0));
    EXPECT_GT(compareImages(before, recoloured).share, kToleratedShare);
    EXPECT_EQ(compareImages(before, before.copy(0, 0, 100, 100)).share, 1.0);
}

} // namespace
} // namespace quantoscope
