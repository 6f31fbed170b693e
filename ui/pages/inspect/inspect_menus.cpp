// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inspect/inspect_menus.h"

#include "pages/inspect/changed_answers_model.h"
#include "pages/inspect/inspect_exports.h"
#include "theme/icons.h"
#include "widgets/chart_menu.h"
#include "widgets/filled_menu.h"
#include "widgets/save_report.h"
#include "widgets/table_menu.h"

#include <QListView>
#include <QMenu>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

#include <qcustomplot.h>

namespace quantoscope {

InspectMenus::InspectMenus(AppState &state, const Views &views, std::function<std::shared_ptr<const InspectedRuns>()> runs,
                           std::function<bool()> folded)
    : QObject(&views.tabs)
    , m_state(state)
    , m_tabs(views.tabs)
    , m_runs(std::move(runs))
    , m_button(new QToolButton)
{
    m_answers = tableMenu(
        views.answers, "changed-answers", [this, &model = views.answersModel] { return answersTable(*m_runs(), model); },
        [this, &model = views.answersModel] { return answersCsv(*m_runs(), model); });
    m_classes = tableMenu(
        views.classes, "classes", [this, &view = views.classes] { return textTableOf(*view.model(), m_tabs.tabText(1)); },
        [this] { return classesCsv(*m_runs()); });
    m_largest = tableMenu(
        views.largest, "confusion-changes", [this, &view = views.largest] { return textTableOf(*view.model(), m_tabs.tabText(2)); },
        [this, folded] { return confusionCsv(*m_runs(), folded()); });
    m_confusion = chartMenu(views.confusion, "confusion", [this, folded] { return confusionCsv(*m_runs(), folded()); });
    m_times = chartMenu(views.times, "layer-times", [this] { return layerFiguresCsv(*m_runs()); });
    m_sqnr = chartMenu(views.sqnr, "layer-sqnr", [this] { return layerFiguresCsv(*m_runs()); });

    m_button->setObjectName(QStringLiteral("inspectMenu"));
    m_button->setIcon(icon(QStringLiteral("ellipsis")));
    fillWhenOpened(*m_button, [this](QMenu &menu) { fill(menu); });
    m_tabs.setCornerWidget(m_button);
}

TableMenu *InspectMenus::tableMenu(QAbstractItemView &view, const char *name, std::function<TextTable()> table,
                                   std::function<QString()> csv)
{
    const auto signedTable = [this, table = std::move(table)] {
        TextTable filled = table();
        if (filled.footnotes.empty()) {
            filled.title = inspectCaption(*m_runs(), QString::fromStdString(filled.title)).title.toStdString();
            addProvenance(filled, *m_runs());
        }
        return std::vector<TextTable>{filled};
    };
    return reportSaving(m_state, new TableMenu(view, QString::fromLatin1(name), signedTable, std::move(csv)));
}

ChartMenu *InspectMenus::chartMenu(QCustomPlot &plot, const char *name, std::function<QString()> csv)
{
    auto *menu = reportSaving(m_state, new ChartMenu(plot, QString::fromLatin1(name), std::move(csv)));
    menu->setCaption([this, &plot] { return m_runs() ? inspectCaption(*m_runs(), plot.accessibleName()) : Caption{}; });
    return menu;
}

// What the tab in view has.
void InspectMenus::fill(QMenu &menu)
{
    if (!m_runs())
        return;
    switch (m_tabs.currentIndex()) {
    case 0: m_answers->fill(menu); break;
    case 1: m_classes->fill(menu); break;
    case 2:
        m_confusion->fill(menu);
        menu.addSeparator();
        m_largest->fill(*menu.addMenu(tr("&Largest changes")));
        break;
    case 3: m_times->fill(menu); break;
    default: m_sqnr->fill(menu); break;
    }
}

void InspectMenus::retranslate()
{
    m_button->setToolTip(tr("Copy or save what is shown"));
    m_button->setAccessibleName(tr("Menu of what is shown"));
}

} // namespace quantoscope
