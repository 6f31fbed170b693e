// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "actions/start_up.h"
#include "study/study_file.h"

#include <QTest>

namespace quantoscope {

std::unique_ptr<Settings> freshSettings(const QString &folder)
{
    auto settings = std::make_unique<Settings>(folder + QStringLiteral("/settings.ini"));
    settings->setDataFolder(folder);
    settings->setLanguage(QStringLiteral("en"));
    return settings;
}

void WindowTest::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
    makeState(freshSettings(m_folder.path()));
    m_state->study().startUntitled(false);
    m_state->openModel(ModelChoice());
    ASSERT_TRUE(waitFor([&] { return m_state->data() && !m_state->study().path().isEmpty(); }));
}

void WindowTest::makeState(std::unique_ptr<Settings> settings)
{
    auto engine = std::make_unique<FakeEngine>();
    m_engine = engine.get();
    m_state = std::make_unique<AppState>(std::move(engine), std::move(settings));
}

void WindowTest::startAgain(const QStringList &paths)
{
    m_window.reset();
    m_state.reset();
    makeState(std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini"))));
    window();
    openAtStart(*m_state, paths);
}

MainWindow &WindowTest::window()
{
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(*m_state);
        m_window->resize(1440, 900);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    }
    return *m_window;
}

void WindowTest::click(const QString &name)
{
    QWidget *widget = find<QWidget>(name);
    ASSERT_NE(widget, nullptr);
    ASSERT_TRUE(widget->isVisible()) << name.toStdString();
    ASSERT_TRUE(widget->isEnabled()) << name.toStdString();
    QTest::mouseClick(widget, Qt::LeftButton);
}

std::vector<std::string> runIdsIn(const QString &path)
{
    const auto file = StudyFile::open(path.toStdString());
    if (!file.ok())
        return {file.error().text()};
    const auto runs = file->runs(Predictions::Skip);
    std::vector<std::string> ids;
    for (const Run &run : *runs)
        ids.push_back(run.id);
    return ids;
}

} // namespace quantoscope
