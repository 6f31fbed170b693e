// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of the course, with the real engine behind it: whole on a small window, and exported like a chart.
#include "frame/language_controller.h"
#include "pages/learn/all_chapters.h"
#include "pages/learn/chapter.h"
#include "pages/learn/learn_page.h"
#include "theme/theme.h"
#include "widgets/figure_menu.h"
#include "widgets/scrolled_content.h"
#include "window_fixture.h"
#include "workers/core_engine.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QTest>

#include <cmath>
#include <cstdio>

namespace quantoscope {
namespace {

constexpr int kPatienceMs = 60000;

class LearnFigures : public testing::Test
{
protected:
    void SetUp() override
    {
        ThemeController::instance().setFontFamily({}); // as readers have it: its lines are higher than those of the other tests' font
        m_state = std::make_unique<AppState>(std::make_unique<CoreEngine>(), freshSettings(m_folder.path()));
        m_state->study().startUntitled(false);
        m_state->openModel(ModelChoice());
        ASSERT_TRUE(waitFor([&] { return m_state->data() && !m_state->study().path().isEmpty(); }, kPatienceMs));
        m_window = std::make_unique<MainWindow>(*m_state);
        m_window->resize(1280, 720);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->showPage(PageId::Learn);
    }
    void TearDown() override
    {
        ThemeController::instance().setPresentation(false);
        ThemeController::instance().setFontFamily(QStringLiteral("DejaVu Sans"));
        LanguageController::instance().setLanguage(QStringLiteral("en"));
    }
    LearnPage &page() { return *static_cast<LearnPage *>(m_window->page(PageId::Learn)); }
    // Calls `look` with every figure and its name, settled.
    template <typename Look>
    void forEachFigure(Look look)
    {
        for (const ChapterEntry &entry : allChapters()) {
            page().showChapter(entry.id);
            Chapter &chapter = *page().currentChapter();
            QStringList views = chapter.views();
            if (views.isEmpty())
                views << QString();
            for (const QString &view : std::as_const(views)) {
                chapter.setFigureState({{QStringLiteral("view"), view}});
                ASSERT_TRUE(waitFor([&] { return chapter.isSettled() && !m_state->backgroundJobs().isBusy(); }, kPatienceMs))
                    << entry.id.toStdString();
                QTest::qWait(30); // layouts settle one inside the other
                look(chapter, view.isEmpty() ? entry.id : entry.id + QLatin1Char('.') + view);
            }
        }
    }
    // How much of the chapter is not to be seen without scrolling, in pixels.
    static int hidden(Chapter &chapter)
    {
        int most = 0;
        for (QWidget *parent = chapter.parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<ScrolledContent *>(parent))
                most = std::max(most, std::max(area->verticalScrollBar()->maximum(), area->horizontalScrollBar()->maximum()));
        }
        return most;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<AppState> m_state;
    std::unique_ptr<MainWindow> m_window;
};

class LearnTasksRealWindow : public LearnFigures // takes a minute: with the others that have the machine for themselves
{
};

} // namespace

TEST_F(LearnFigures, AreWholeOnASmallWindowAndOnAProjector)
{
    for (const bool presentation : {false, true}) {
        ThemeController::instance().setPresentation(presentation);
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("el")}) {
            LanguageController::instance().setLanguage(language);
            QApplication::processEvents();
            forEachFigure([&](Chapter &chapter, const QString &name) {
                EXPECT_LE(hidden(chapter), 0) << name.toStdString() << ' ' << language.toStdString() << (presentation ? " projector" : "");
            });
        }
    }
}

// PNG, SVG and PDF of each figure, by what the menu calls. What is drawn stays drawing: no picture of the whole, text as text.
TEST_F(LearnFigures, ExportAsChartsDo)
{
    // Where images are what is shown; elsewhere there is none.
    const QStringList images{QStringLiteral("network.kernel"), QStringLiteral("network.pooling"), QStringLiteral("training.transfer"),
                             QStringLiteral("static-dynamic.time"), // an icon where there are no runs yet
                             QStringLiteral("outlook")};
    const QByteArray keep = qgetenv("QUANTOSCOPE_TEST_FIGURES"); // a folder where the files stay, to be looked at
    const QString folder = keep.isEmpty() ? m_folder.path() : QString::fromLocal8Bit(keep);
    ASSERT_TRUE(QDir().mkpath(folder));
    FigureMenu menu(page(), QStringLiteral("figure"));
    const auto bytes = [](const QString &file) {
        QFile written(file);
        EXPECT_TRUE(written.open(QIODevice::ReadOnly)) << file.toStdString();
        return written.readAll();
    };
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("el")}) {
        LanguageController::instance().setLanguage(language);
        QApplication::processEvents();
        forEachFigure([&](Chapter &chapter, const QString &name) {
            SCOPED_TRACE(name.toStdString() + ' ' + language.toStdString());
            QWidget *figure = chapter.figure();
            ASSERT_TRUE(figure->isVisible());
            menu.setFigure(figure);
            const QString base = folder + QLatin1Char('/') + language + QLatin1Char('-') + name;
            for (const char *suffix : {".png", ".svg", ".pdf"})
                ASSERT_TRUE(menu.saveTo(base + QLatin1String(suffix), 192)) << suffix;
            const QImage png(base + QStringLiteral(".png"));
            const int margin = qobject_cast<QCustomPlot *>(figure) ? 0 : kFigureMargin; // a chart has its own
            EXPECT_EQ(png.size(), 2 * (figure->size() + 2 * QSize(margin, margin)));
            const QByteArray svg = bytes(base + QStringLiteral(".svg")), pdf = bytes(base + QStringLiteral(".pdf"));
            EXPECT_TRUE(QSvgRenderer(svg).isValid());
            EXPECT_GT(svg.count("<text"), 1);
            EXPECT_TRUE(pdf.startsWith("%PDF"));
            EXPECT_TRUE(pdf.contains("/ToUnicode")); // glyphs of an embedded font, with what they mean
            if (!images.contains(name)) {
                EXPECT_FALSE(svg.contains("<image"));
                EXPECT_FALSE(pdf.contains("/Subtype /Image"));
            }
            if (language == QStringLiteral("el")) {
                static const QRegularExpression greek(QStringLiteral("[\u0370-\u03ff]{3}"));
                EXPECT_TRUE(QString::fromUtf8(svg).contains(greek));
            }
            // The focus is of the screen alone.
            for (QWidget *part : figure->findChildren<QWidget *>() + QList<QWidget *>{figure}) {
                if (part->focusPolicy() == Qt::NoFocus || !part->isVisible() || !part->isEnabled())
                    continue;
                part->setFocus();
                ASSERT_TRUE(menu.saveTo(base + QStringLiteral(".focus.svg"), 192));
                EXPECT_EQ(bytes(base + QStringLiteral(".focus.svg")), svg) << part->metaObject()->className();
                EXPECT_TRUE(part->hasFocus() || !part->isVisible());
                QFile::remove(base + QStringLiteral(".focus.svg"));
                break;
            }
        });
    }
}

// The tasks on real data, answered wrong and right by clicks; each verdict says something of its own in either language.
TEST_F(LearnTasksRealWindow, areLostAndWonOnTheRealNetwork)
{
    const auto open = [&](const char *id, const char *view) {
        page().showChapter(QLatin1String(id));
        Chapter &chapter = *page().currentChapter();
        chapter.setFigureState({{QStringLiteral("view"), QLatin1String(view)}});
        EXPECT_TRUE(waitFor([&] { return chapter.isSettled(); }, kPatienceMs)) << id;
        return &chapter;
    };
    const auto click = [](Chapter *chapter, const char *button) {
        auto *pressed = chapter->findChild<QPushButton *>(QLatin1String(button));
        ASSERT_NE(pressed, nullptr) << button;
        ASSERT_TRUE(pressed->isVisible() && pressed->isEnabled()) << button;
        QTest::mouseClick(pressed, Qt::LeftButton);
    };
    const auto type = [](QAbstractSpinBox *field, double number) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::number(number));
        QTest::keyClick(field, Qt::Key_Return);
    };
    QSet<QString> said;
    const auto note = [&](const char *task, const QString &verdict) {
        if (!said.contains(verdict))
            std::printf("[ verdict ] %s: %s\n", task, qUtf8Printable(verdict));
        said.insert(verdict);
    };
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("el")}) {
        LanguageController::instance().setLanguage(language);
        QApplication::processEvents();

        Chapter *observers = open("observers", "task");
        auto *answers = observers->findChild<QWidget *>(QStringLiteral("choice.answer"))->findChild<QComboBox *>();
        int right = 0, wrong = 0;
        for (int row = 0; row < answers->count(); ++row) {
            answers->setFocus();
            QTest::keyClick(answers, Qt::Key_Home);
            for (int i = 0; i < row; ++i)
                QTest::keyClick(answers, Qt::Key_Down);
            ASSERT_EQ(answers->currentIndex(), row);
            click(observers, "checkAnswer");
            const QString verdict = observers->findChild<QLabel *>(QStringLiteral("taskFeedback"))->text();
            note("observers", verdict);
            ++(verdict.contains(QStringLiteral("dB")) ? right : wrong);
        }
        EXPECT_GE(right, 1);
        EXPECT_GE(wrong, 3);

        // Too early, too late, and by halves to the factor itself.
        Chapter *drift = open("static-dynamic", "task");
        auto *factor = drift->findChild<QWidget *>(QStringLiteral("knob.answer"))->findChild<QDoubleSpinBox *>();
        auto *gain = drift->findChild<QCustomPlot *>(QStringLiteral("driftGain"));
        ASSERT_NE(gain, nullptr);
        double least = factor->minimum(), most = factor->maximum();
        const auto tryFactor = [&](double value) {
            type(factor, value);
            click(drift, "checkAnswer");
            const QString verdict = drift->findChild<QLabel *>(QStringLiteral("taskFeedback"))->text();
            note("drift", verdict);
            return verdict;
        };
        const QString early = tryFactor(least + 0.05), late = tryFactor(most);
        EXPECT_FALSE(gain->isVisible());
        for (int i = 0; i < 12 && !gain->isVisible(); ++i) {
            const double middle = std::round(50.0 * (least + most)) / 100.0;
            const QString verdict = tryFactor(middle);
            (verdict.left(12) == early.left(12) ? least : most) = middle;
        }
        EXPECT_TRUE(gain->isVisible());
        EXPECT_NE(early.left(12), late.left(12));

        Chapter *shrinking = open("shrinking", "shrink");
        auto *share = shrinking->findChild<QSpinBox *>(QStringLiteral("shrinkAnswer"));
        const auto tryShare = [&](int percent) {
            type(share, percent);
            click(shrinking, "checkShrinkAnswer");
            EXPECT_TRUE(waitFor([&] { return shrinking->isSettled() && !m_state->engineJobs().isBusy(); }, kPatienceMs));
            const QString verdict = shrinking->findChild<QLabel *>(QStringLiteral("shrinkVerdict"))->text();
            note("shrinking", verdict);
            return verdict;
        };
        const QString much = tryShare(99), little = tryShare(0);
        EXPECT_TRUE(much.startsWith(QStringLiteral("✗"))) << much.toStdString();
        EXPECT_TRUE(little.startsWith(QStringLiteral("✗"))) << little.toStdString();
        QString verdict;
        for (int low = 0, high = 99; low + 1 < high && !verdict.startsWith(QStringLiteral("✓"));) {
            const int middle = (low + high) / 2;
            verdict = tryShare(middle);
            (verdict.left(8) == much.left(8) ? high : low) = middle;
        }
        EXPECT_TRUE(verdict.startsWith(QStringLiteral("✓"))) << verdict.toStdString();
    }
}

} // namespace quantoscope
