// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/start_up.h"
#include "frame/about_dialog.h"
#include "frame/preferences_dialog.h"
#include "loaders/load_model.h"
#include "pages/model/export_advice.h"
#include "theme/theme.h"
#include "widgets/code_view.h"
#include "window_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

namespace quantoscope {
namespace {

class DialogsTest : public WindowTest
{
protected:
    void TearDown() override
    {
        ThemeController::instance().setPresentation(false);
        ThemeController::instance().setChoice(ThemeChoice::Light);
    }
};

TEST_F(DialogsTest, aboutNamesEveryLibraryWithVersionAndLicence)
{
    AboutDialog about;
    EXPECT_EQ(about.findChild<QLabel *>(QStringLiteral("aboutName"))->text(),
              QStringLiteral("Quantoscope ") + QStringLiteral(QUANTOSCOPE_VERSION));
    auto *table = about.findChild<QTableWidget *>(QStringLiteral("libraries"));
    QStringList names;
    for (int row = 0; row < table->rowCount(); ++row) {
        names << table->item(row, 0)->text();
        const QString version = table->item(row, 1)->text();
        EXPECT_TRUE(version == QStringLiteral("–") || version[0].isDigit()) << names.last().toStdString() << version.toStdString();
        EXPECT_FALSE(table->item(row, 2)->text().isEmpty()) << names.last().toStdString();
        EXPECT_TRUE(table->item(row, 3)->text().startsWith(QStringLiteral("https://")));
    }
    for (const char *wanted :
         {"Qt", "oneDNN", "OpenCV", "QCustomPlot", "nlohmann-json", "SQLite", "ICU", "libarchive", "Lucide (icons)", "OpenSSL"})
        EXPECT_TRUE(names.contains(QLatin1String(wanted))) << wanted;
    EXPECT_TRUE(about.findChild<QPlainTextEdit *>(QStringLiteral("licenceText"))
                    ->toPlainText()
                    .contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
    about.findChild<QPushButton *>(QStringLiteral("copyVersions"))->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Qt ") + QLatin1String(qVersion())));
}

TEST_F(DialogsTest, preferencesAreInForceAndRememberedAtOnce)
{
    Settings &settings = m_state->settings();
    PreferencesDialog dialog(settings);
    dialog.show();
    auto *theme = dialog.findChild<QComboBox *>(QStringLiteral("preferTheme"));
    theme->setCurrentIndex(2);
    emit theme->activated(2);
    EXPECT_EQ(settings.theme(), ThemeChoice::Dark);
    EXPECT_TRUE(quantoscope::theme().dark);
    auto *language = dialog.findChild<QComboBox *>(QStringLiteral("preferLanguage"));
    language->setCurrentIndex(1);
    emit language->activated(1);
    EXPECT_EQ(settings.language(), QStringLiteral("el"));
    QTest::mouseClick(dialog.findChild<QCheckBox *>(QStringLiteral("preferPresentation")), Qt::LeftButton, {}, QPoint(10, 10));
    EXPECT_TRUE(settings.presentation());
    EXPECT_TRUE(ThemeController::instance().presentation());
    dialog.findChild<QSpinBox *>(QStringLiteral("preferThreads"))->setValue(3);
    EXPECT_EQ(m_state->sessionRequest().workThreads, 3);
    dialog.findChild<QCheckBox *>(QStringLiteral("continueStudy"))->setChecked(false);
    dialog.findChild<QCheckBox *>(QStringLiteral("reopenModel"))->setChecked(true);
    EXPECT_FALSE(settings.continuesStudy());
    EXPECT_TRUE(settings.reopensModel());
    settings.setCifarFolder(m_folder.path());
    EXPECT_EQ(dialog.findChild<QLineEdit *>(QStringLiteral("cifarFolderPath"))->text(), m_folder.path());
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("forget.cifarFolder")), Qt::LeftButton);
    EXPECT_TRUE(settings.cifarFolder().isEmpty());
    EXPECT_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("forget.cifarFolder"))->isEnabled());
    // In another start they are what they were.
    Settings again(m_folder.filePath(QStringLiteral("settings.ini")));
    EXPECT_EQ(again.workThreads(), 3);
    EXPECT_TRUE(again.presentation());
    EXPECT_EQ(again.theme(), ThemeChoice::Dark);
}

TEST_F(DialogsTest, theMenusPresentationIsRemembered)
{
    auto *action = window().findChild<QAction *>(QStringLiteral("actionPresentation"));
    action->trigger();
    EXPECT_TRUE(m_state->settings().presentation());
    ThemeController::instance().setPresentation(false); // by Preferences
    EXPECT_FALSE(action->isChecked());
}

TEST_F(DialogsTest, theWindowComesBackAsItWasClosed)
{
    window().resize(1300, 750);
    window().close();
    m_window.reset();
    MainWindow again(*m_state);
    EXPECT_EQ(again.size(), QSize(1300, 750));
}

TEST_F(DialogsTest, aStartOpensWhatThePreferencesSay)
{
    const QString named = m_folder.filePath(QStringLiteral("named.qstudy"));
    m_state->study().saveAs(named);
    ASSERT_TRUE(waitFor([&] { return m_state->study().path() == named; }));
    ModelChoice other;
    other.what = "resnet34";
    m_state->openModel(other);
    ASSERT_TRUE(waitFor([&] { return m_state->modelChoice().what == "resnet34" && m_state->data(); }));
    window().close(); // notes what is open
    m_window.reset();
    const auto start = [&](bool studyToo, bool modelToo) {
        m_state->settings().setContinuesStudy(studyToo);
        m_state->settings().setReopensModel(modelToo);
        auto settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        AppState state(std::make_unique<FakeEngine>(), std::move(settings));
        openAtStart(state, {});
        EXPECT_TRUE(waitFor([&] { return state.model() && !state.study().path().isEmpty(); }));
        return std::pair(state.study().path(), state.modelChoice().what);
    };
    EXPECT_EQ(start(true, true), std::pair(named, std::string("resnet34")));
    const auto fresh = start(false, false);
    EXPECT_NE(fresh.first, named);
    EXPECT_EQ(fresh.second, "resnet18");
    m_state->settings().setLast(named, QStringLiteral("/nowhere/gone.pt")); // a file that is no longer there
    EXPECT_EQ(start(true, true).second, "resnet18");
}

TEST_F(DialogsTest, weightsOfAnUnknownNetworkComeWithLinesThatExportIt)
{
    const std::string file = TEST_GOLDEN "/checkpoints/plain.pth"; // a few tensors of no network
    const auto read = loadModel(file);
    ASSERT_FALSE(read.ok());
    EXPECT_TRUE(ExportAdvice::helpsWith(read.error())) << read.error().text();
    window().showPage(PageId::Model);
    auto *advice = find<QWidget>(QStringLiteral("exportAdvice"));
    EXPECT_FALSE(advice->isVisible());
    m_engine->openModelError = read.error();
    ModelChoice choice;
    choice.what = file;
    m_state->openModel(choice);
    ASSERT_TRUE(waitFor([&] { return advice->isVisible(); }));
    const QString code = find<CodeView>(QStringLiteral("exportCode"))->code();
    EXPECT_TRUE(code.contains(QStringLiteral("checkpoints/plain.pth"))) << code.toStdString();
    EXPECT_TRUE(code.contains(QStringLiteral("torch.jit.trace")));
    // Other failures have other remedies.
    m_engine->openModelError = badInput("test.broken", "broken.pt: the file is damaged.");
    m_state->openModel(choice);
    ASSERT_TRUE(waitFor([&] { return !advice->isVisible() && !m_state->isModelOpening(); }));
}

} // namespace
} // namespace quantoscope
