// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/shown_choice.h"

#include "charts/chart_words.h"
#include "theme/icons.h"

#include <QMenu>

#include <algorithm>

namespace quantoscope {

ShownChoice::ShownChoice(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("compareShown"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setIcon(quantoscope::icon(QStringLiteral("eye")));
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ShownChoice::fill); // in the language in force
}

void ShownChoice::offer(std::vector<Metric> metrics, std::vector<std::string> models)
{
    m_metrics = std::move(metrics);
    m_models = std::move(models);
    fill();
}

// What is hidden elsewhere counts only as long as something is left to see here.
bool ShownChoice::shows(Metric metric) const
{
    const bool noneLeft = std::all_of(m_metrics.begin(), m_metrics.end(),
                                      [this](Metric offered) { return m_hiddenMetrics.contains(static_cast<int>(offered)); });
    return noneLeft || !m_hiddenMetrics.contains(static_cast<int>(metric));
}

bool ShownChoice::shows(const std::string &model) const
{
    const bool noneLeft = std::all_of(m_models.begin(), m_models.end(), [this](const std::string &offered) {
        return m_hiddenModels.contains(QString::fromStdString(offered));
    });
    return noneLeft || !m_hiddenModels.contains(QString::fromStdString(model));
}

void ShownChoice::fill()
{
    menu()->clear();
    const auto add = [this](const QString &title, const QString &name, bool shown, bool last, auto change) {
        QAction *entry = menu()->addAction(title);
        entry->setObjectName(name);
        entry->setCheckable(true);
        entry->setChecked(shown);
        entry->setEnabled(!last);
        connect(entry, &QAction::toggled, this, [this, change](bool on) {
            change(!on);
            fill();
            emit changed();
        });
    };
    const auto countShown = [this](const auto &offered) {
        return std::count_if(offered.begin(), offered.end(), [this](const auto &one) { return shows(one); });
    };
    menu()->addSection(tr("Metrics"));
    for (const Metric metric : m_metrics)
        add(axisTitle(metric), QStringLiteral("metric.%1").arg(static_cast<int>(metric)), shows(metric),
            shows(metric) && countShown(m_metrics) == 1, [this, metric](bool hide) {
                hide ? static_cast<void>(m_hiddenMetrics.insert(static_cast<int>(metric)))
                     : static_cast<void>(m_hiddenMetrics.remove(static_cast<int>(metric)));
            });
    menu()->addSection(tr("Models"));
    for (const std::string &model : m_models) {
        const QString id = QString::fromStdString(model);
        add(modelTitle(model), QStringLiteral("model.") + id, shows(model), shows(model) && countShown(m_models) == 1,
            [this, id](bool hide) { hide ? static_cast<void>(m_hiddenModels.insert(id)) : static_cast<void>(m_hiddenModels.remove(id)); });
    }
}

void ShownChoice::retranslate()
{
    setText(tr("&Show"));
    setToolTip(tr("Which metrics and models the table and the charts show"));
    fill();
}

} // namespace quantoscope
