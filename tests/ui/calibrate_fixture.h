// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/range_handle.h"
#include "charts/range_histogram.h"
#include "pages/page.h"
#include "window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTest>

namespace quantoscope {

// The page Calibrate of ResNet-18, with the clicks and keys of a person.
class CalibratePageTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        if (HasFatalFailure())
            return;
        window().showPage(PageId::Calibrate);
    }

    void calibrate()
    {
        click(QStringLiteral("calibrateEmptyButton"));
        ASSERT_TRUE(waitFor([&] { return m_state->calibration() && page()->isSettled(); }));
    }

    Page *page() { return window().page(PageId::Calibrate); }
    bool settle()
    {
        return waitFor([&] { return page()->isSettled(); });
    }
    LayerSetting setting(const std::string &layer)
    {
        const auto calibration = m_state->calibration();
        return resolveLayer(m_state->recipe().recipe(), calibration->fused.at(*calibration->fused.find(layer)));
    }
    void selectTensor(const QString &layer)
    {
        auto *view = find<QListView>(QStringLiteral("tensorListView"));
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data().toString() != layer)
                continue;
            view->scrollTo(index);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
            return;
        }
        FAIL() << "no row " << layer.toStdString();
    }
    void takeObserver(int row)
    {
        auto *table = find<QTableView>(QStringLiteral("observerTable"));
        const QModelIndex index = table->model()->index(row, 0);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }
    void choose(const QString &combo, int value)
    {
        auto *box = find<QComboBox>(combo);
        ASSERT_TRUE(box->isVisible()) << combo.toStdString();
        const int wanted = box->findData(value);
        ASSERT_GE(wanted, 0);
        box->setFocus();
        while (box->currentIndex() != wanted)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    QString title() { return find<QLabel>(QStringLiteral("tensorName"))->text().remove(QChar(0x200B)); }
    QString number(const char *name) { return find<QLabel>(QStringLiteral("number") + QLatin1String(name))->text(); }
    RangeHistogram *histogram() { return find<RangeHistogram>(QStringLiteral("rangeHistogram")); }
    void dragHigh(double value)
    {
        histogram()->replot();
        auto *handle = find<RangeHandle>(QStringLiteral("rangeHandleHigh"));
        QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(RangeHandle::kWidth / 2, 30));
        const QPointF local(histogram()->xAxis->coordToPixel(value) - handle->x(), 30.0);
        QMouseEvent move(QEvent::MouseMove, local, handle->mapToGlobal(local), Qt::NoButton, Qt::LeftButton, Qt::ControlModifier);
        QApplication::sendEvent(handle, &move);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(RangeHandle::kWidth / 2, 30));
    }
};

} // namespace quantoscope
