// SPDX-License-Identifier: GPL-3.0-or-later
// Which run the window shows is what somebody chose, not where the focus came to.
#include "actions/run_plans.h"
#include "models/runs_model.h"
#include "window_fixture.h"

#include <QApplication>
#include <QFocusEvent>
#include <QTableView>
#include <QTreeView>

namespace quantoscope {
namespace {

class UnchosenRunTest : public WindowTest
{
protected:
    void runFour()
    {
        window().showPage(PageId::Run);
        startFourMethods(*m_state);
        ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning() && m_state->study().runs().size() == 4; }));
    }
};

// The focus makes the first row of a list or table current; nobody chose it.
TEST_F(UnchosenRunTest, theFocusAloneChoosesNoRun)
{
    runFour();
    const QString shown = m_state->shownRun();
    const auto focus = [](QAbstractItemView &view) {
        QFocusEvent comes(QEvent::FocusIn, Qt::TabFocusReason);
        QApplication::sendEvent(&view, &comes);
    };
    auto *list = find<QTreeView>(QStringLiteral("runsList"));
    focus(*list);
    EXPECT_EQ(m_state->shownRun(), shown);
    window().showPage(PageId::Compare);
    auto *table = find<QTableView>(QStringLiteral("compareTable"));
    focus(*table);
    EXPECT_EQ(m_state->shownRun(), shown);
    table->selectRow(2);
    EXPECT_EQ(m_state->shownRun(), QString::fromStdString(m_state->study().runs()[2]->id));
    list->setCurrentIndex(list->model()->index(1, 0));
    EXPECT_EQ(m_state->shownRun(), list->model()->index(1, 0).data(RunsModel::IdRole).toString());
}

// Where a button goes that has the focus, Qt gives it to what comes next: the list of runs.
TEST_F(UnchosenRunTest, theFocusOfTheSuggestionsGoesToTheNavigationAndChoosesNoRun)
{
    runFour();
    auto *bar = find<QWidget>(QStringLiteral("suggestionBar"));
    ASSERT_TRUE(bar->isVisible());
    const QString shown = m_state->shownRun();
    find<QWidget>(QStringLiteral("suggestionAccept"))->setFocus();
    click(QStringLiteral("suggestionDismiss"));
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(window().focusWidget(), find<QWidget>(QStringLiteral("navigation")));
    EXPECT_EQ(m_state->shownRun(), shown);
}

} // namespace
} // namespace quantoscope
