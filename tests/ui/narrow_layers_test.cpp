// SPDX-License-Identifier: GPL-3.0-or-later
// Layers and Calibrate where there is little room: Greek, large type, 1280 × 720. Nothing is scrolled sideways and nothing is cut.
#include "calibrate_fixture.h"
#include "frame/language_controller.h"
#include "layers_fixture.h"
#include "theme/theme.h"
#include "words/field_terms.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QToolTip>

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

using testing::HasSubstr;

// Large type and Greek, for the time of a test.
class LargeGreek
{
public:
    LargeGreek()
    {
        LanguageController::instance().setLanguage(QStringLiteral("el"));
        ThemeController::instance().setPresentation(true);
    }
    ~LargeGreek()
    {
        ThemeController::instance().setPresentation(false);
        LanguageController::instance().setLanguage(QStringLiteral("en"));
    }
};

void settleLayouts()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

// The tooltip of a cell, as the mouse gets it.
QString toolTipOf(QAbstractItemView &view, const QModelIndex &index)
{
    view.scrollTo(index);
    const QPoint middle = view.visualRect(index).center();
    QHelpEvent help(QEvent::ToolTip, middle, view.viewport()->mapToGlobal(middle));
    QApplication::sendEvent(view.viewport(), &help);
    return QToolTip::text();
}

TEST_F(LayersPageTest, NothingIsScrolledSidewaysInLargeGreek)
{
    const LargeGreek large;
    window().resize(1280, 720);
    settleLayouts();
    EXPECT_EQ(find<QScrollArea>(QStringLiteral("layersScroll"))->horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(view().horizontalScrollBar()->maximum(), 0);
    for (const char *name : {"recipeCompare", "setWeightObserver", "setObserver", "setReset", "method_dynamic"}) {
        auto *widget = find<QWidget>(QLatin1String(name));
        const int right = widget->mapTo(&page(), widget->rect().topRight()).x();
        EXPECT_TRUE(widget->isVisible()) << name;
        EXPECT_LT(right, page().width()) << name;
        EXPECT_GE(widget->width(), widget->minimumSizeHint().width()) << name;
        EXPECT_GE(widget->height(), widget->minimumSizeHint().height()) << name;
    }
    // What a hidden column says is in the row's tooltip, and comes back with the room.
    ASSERT_TRUE(view().isColumnHidden(LayersModel::Macs));
    const QString macs = place("layer1.0.conv1", LayersModel::Macs).data().toString();
    EXPECT_THAT(toolTipOf(view(), place("layer1.0.conv1", LayersModel::Name)).toStdString(), HasSubstr(macs.toStdString()));
    window().resize(2200, 1200);
    settleLayouts();
    EXPECT_FALSE(view().isColumnHidden(LayersModel::Macs));
    EXPECT_FALSE(view().isColumnHidden(LayersModel::Operation));
    EXPECT_EQ(view().horizontalScrollBar()->maximum(), 0);
}

TEST_F(LayersPageTest, NoKindOfLayerIsCutOff)
{
    m_state->openModel({"mobilenet_v2", {}});
    ASSERT_TRUE(waitFor([&] { return m_state->model() && m_state->model()->model->name == "mobilenet_v2" && page().isSettled(); }));
    for (const char *language : {"en", "el"}) {
        LanguageController::instance().setLanguage(QLatin1String(language));
        window().resize(1280, 720);
        settleLayouts();
        ASSERT_FALSE(view().isColumnHidden(LayersModel::Operation)) << language;
        EXPECT_EQ(view().horizontalScrollBar()->maximum(), 0) << language;
        const int room = view().columnWidth(LayersModel::Operation) - 6; // the edges of a cell
        for (const LayerRow &row : page().model().rows()) {
            const QString text = place(row.name.c_str(), LayersModel::Operation).data().toString();
            EXPECT_LE(view().fontMetrics().horizontalAdvance(text), room) << language << ' ' << text.toStdString();
        }
    }
    LanguageController::instance().setLanguage(QStringLiteral("en"));
    EXPECT_THAT(place("features.1.conv.0.0", LayersModel::Operation).data(Qt::ToolTipRole).toString().toStdString(),
                HasSubstr("Depthwise convolution"));
}

TEST_F(LayersPageTest, SchemeAndRangeAreExplainedWhereTheyAreSet)
{
    const auto explained = [&](const char *field, const char *topic) {
        auto *button = find<QWidget>(QLatin1String(field))->parentWidget()->findChild<QToolButton *>(QLatin1String(topic));
        ASSERT_NE(button, nullptr) << field;
        QTest::mouseClick(button, Qt::LeftButton);
        auto *popup = QApplication::activePopupWidget();
        ASSERT_NE(popup, nullptr) << field;
        EXPECT_GT(popup->findChild<QLabel *>(QStringLiteral("topicText"))->text().size(), 60) << field;
        popup->close();
        QCoreApplication::processEvents();
    };
    explained("setWeightScheme", "topic-symmetric");
    explained("setWeightRange", "topic-restricted-range");
    explained("setActivationScheme", "topic-symmetric");
    explained("setActivationRange", "topic-restricted-range");
    explained("setGranularity", "topic-granularity");
    explained("setWeightObserver", "topic-observer");
    explained("setObserver", "topic-observer");
    click("method_fp32"); // nothing is to be set, and the question what it is remains
    EXPECT_FALSE(find<QWidget>(QStringLiteral("setWeightScheme"))->isEnabled());
    explained("setWeightScheme", "topic-symmetric");
}

TEST_F(CalibratePageTest, NothingIsScrolledSidewaysInLargeGreek)
{
    calibrate();
    const LargeGreek large;
    auto *table = find<QTableView>(QStringLiteral("observerTable"));
    const int last = table->model()->columnCount() - 1;
    for (const QSize size : {QSize(1920, 1080), QSize(1440, 810)}) { // the tests' font is wider than Open Sans
        window().resize(size);
        settleLayouts();
        ASSERT_TRUE(settle());
        EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0) << size.width();
        for (const QScrollArea *area : page()->findChildren<QScrollArea *>())
            EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << size.width() << ' ' << area->objectName().toStdString();
    }
    ASSERT_TRUE(table->isColumnHidden(last));
    const QString error = table->model()->index(1, last).data().toString();
    EXPECT_THAT(toolTipOf(*table, table->model()->index(1, 0)).toStdString(), HasSubstr(error.toStdString()));
    // No label runs out of the histogram.
    histogram()->replot();
    for (const MarkLabel &label : histogram()->picture().labels)
        EXPECT_LE(label.place.left + MarkLines::labelWidth(label), histogram()->width()) << label.text.toStdString();
}

} // namespace
} // namespace quantoscope
