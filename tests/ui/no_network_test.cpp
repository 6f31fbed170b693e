// SPDX-License-Identifier: GPL-3.0-or-later
// The window where no network is open, because the first one could not be opened: nothing promises what cannot be done.
#include "window_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

using testing::AllOf;
using testing::HasSubstr;

class NoNetworkTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        auto settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("other.ini")));
        settings->setDataFolder(m_folder.path());
        settings->setLanguage(QStringLiteral("en"));
        makeState(std::move(settings));
        m_state->study().startUntitled(false);
        ASSERT_TRUE(waitFor([&] { return !m_state->study().path().isEmpty(); }));
        window();
        m_engine->openModelError = badInput("test.broken", "It is broken.");
        m_state->openModel(ModelChoice());
        ASSERT_TRUE(waitFor([&] { return !m_state->isModelOpening(); }));
    }
    // The button of a page's empty place can be used once there is a network to run.
    void expectFollowsTheNetwork(PageId page, const char *name)
    {
        window().showPage(page);
        auto *button = find<QPushButton>(QString::fromLatin1(name));
        EXPECT_TRUE(button->isVisible()) << name;
        EXPECT_EQ(button->isEnabled(), m_state->data() != nullptr) << name;
    }
    void expectButtonsFollow()
    {
        expectFollowsTheNetwork(PageId::Run, "queueEmptyButton");
        expectFollowsTheNetwork(PageId::Compare, "compareRunFour");
        expectFollowsTheNetwork(PageId::Inspect, "inspectEmptyButton");
    }
    void openANetwork()
    {
        m_engine->openModelError.reset();
        m_state->openModel(ModelChoice());
        ASSERT_TRUE(waitFor([&] { return m_state->data() != nullptr; }));
    }
};

TEST_F(NoNetworkTest, theFirstRunsAreOfferedWhereTheyCanBeHad)
{
    expectButtonsFollow();
    openANetwork();
    expectButtonsFollow();
    click(QStringLiteral("inspectEmptyButton"));
    ASSERT_TRUE(waitFor([&] { return m_state->study().runs().size() == 4 && !m_state->runs().isRunning(); }));
    window().showPage(PageId::Inspect);
    EXPECT_FALSE(find<QWidget>(QStringLiteral("inspectEmpty"))->isVisible());
    EXPECT_TRUE(find<QComboBox>(QStringLiteral("inspectRun"))->isVisible());
}

TEST_F(NoNetworkTest, noBoxStandsEmpty)
{
    window().showPage(PageId::Compare);
    EXPECT_FALSE(find<QComboBox>(QStringLiteral("compareDataset"))->isVisible());
    window().showPage(PageId::Inspect);
    EXPECT_FALSE(find<QComboBox>(QStringLiteral("inspectRun"))->isVisible());
    EXPECT_FALSE(find<QComboBox>(QStringLiteral("inspectAgainst"))->isVisible());
    EXPECT_TRUE(find<QWidget>(QStringLiteral("inspectEmpty"))->isVisible());
}

TEST_F(NoNetworkTest, nothingIsSaidToOpenAndTheSettingsAreThoseInForce)
{
    window().showPage(PageId::Model);
    auto *opened = find<QLabel>(QStringLiteral("dataOpened"));
    EXPECT_EQ(opened->text(), QString());
    window().showPage(PageId::Run);
    EXPECT_EQ(find<QSpinBox>(QStringLiteral("runImages"))->value(), m_state->dataChoice().images);
    EXPECT_EQ(find<QSpinBox>(QStringLiteral("runCalibration"))->value(), m_state->dataChoice().calibrationImages);
    EXPECT_FALSE(find<QSpinBox>(QStringLiteral("runSequence"))->isVisible());
    openANetwork();
    EXPECT_NE(opened->text(), QString());
}

TEST_F(NoNetworkTest, theListOfRunsNamesTheButtonAsItIsCalled)
{
    EXPECT_THAT(find<QLabel>(QStringLiteral("runsHint"))->text().toStdString(), AllOf(HasSubstr("“Run four methods”"), HasSubstr("(F5)")));
}

} // namespace
} // namespace quantoscope
