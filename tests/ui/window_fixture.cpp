// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QTest>

namespace quantoscope {

void WindowTest::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
    auto settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    settings->setDataFolder(m_folder.path());
    settings->setLanguage(QStringLiteral("en"));
    auto engine = std::make_unique<FakeEngine>();
    m_engine = engine.get();
    m_state = std::make_unique<AppState>(std::move(engine), std::move(settings));
    m_state->study().startUntitled(false);
    m_state->openModel(ModelChoice());
    ASSERT_TRUE(waitFor([&] { return m_state->data() && !m_state->study().path().isEmpty(); }));
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

} // namespace quantoscope
