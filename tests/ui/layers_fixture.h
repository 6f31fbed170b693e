// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/layers/layers_filter.h"
#include "pages/layers/layers_model.h"
#include "pages/layers/layers_page.h"
#include "pages/layers/layers_view.h"
#include "window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTest>

namespace quantoscope {

// The page Layers of ResNet-18, with the clicks and keys of a person.
class LayersPageTest : public WindowTest
{
protected:
    LayersPage &page() { return *static_cast<LayersPage *>(window().page(PageId::Layers)); }
    LayersView &view() { return page().view(); }
    const Recipe &recipe() { return m_state->recipe().recipe(); }

    void SetUp() override
    {
        WindowTest::SetUp();
        window().showPage(PageId::Layers);
        ASSERT_TRUE(waitFor([&] { return page().isSettled(); }));
    }

    QModelIndex place(const char *layer, int column)
    {
        const auto *filter = static_cast<const LayersFilter *>(view().model());
        return filter->mapFromSource(page().model().indexOf(QLatin1String(layer), column));
    }
    void clickCell(const char *layer, int column, Qt::KeyboardModifiers keys = {})
    {
        view().scrollTo(place(layer, column));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, keys, view().visualRect(place(layer, column)).center());
    }
    void doubleClickCell(const char *layer, int column)
    {
        clickCell(layer, column);
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(place(layer, column)).center());
    }
    // With the keyboard: a width, or a number of an enumeration.
    template <typename T>
    void choose(const char *box, T value)
    {
        auto *list = find<QComboBox>(QLatin1String(box));
        ASSERT_TRUE(list->isEnabled()) << box;
        const int row = list->findData(static_cast<int>(value));
        ASSERT_GE(row, 0) << box;
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        ASSERT_EQ(list->currentIndex(), row);
    }
    // What a label says, whether the English plurals have their forms yet or not.
    std::string said(const char *label) { return plain(find<QLabel>(QLatin1String(label))->text()); }
    static std::string plain(QString text) { return text.replace("(s)", "s").toStdString(); }
    void trigger(QMenu *menu, const char *action)
    {
        ASSERT_NE(menu, nullptr);
        emit menu->aboutToShow();
        auto *found = menu->findChild<QAction *>(QLatin1String(action));
        ASSERT_NE(found, nullptr) << action;
        ASSERT_TRUE(found->isEnabled()) << action;
        found->trigger();
    }
};

} // namespace quantoscope
