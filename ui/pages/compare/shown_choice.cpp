// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/shown_choice.h"

#include "charts/chart_words.h"
#include "theme/icons.h"

#include <QMenu>

#include <algorithm>

namespace quantoscope {
namespace {

QString idOf(Metric metric)
{
    return QStringLiteral("metric.%1").arg(static_cast<int>(metric));
}

QString idOf(const std::string &model)
{
    return QStringLiteral("model.") + QString::fromStdString(model);
}

// What is hidden elsewhere counts only as long as something is left to see here.
template <typename Choice>
bool isShown(const Choice &choice, const std::vector<Choice> &offered, const QSet<QString> &hidden)
{
    const bool noneLeft = std::all_of(offered.begin(), offered.end(), [&](const Choice &one) { return hidden.contains(idOf(one)); });
    return noneLeft || !hidden.contains(idOf(choice));
}

} // namespace

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

bool ShownChoice::shows(Metric metric) const
{
    return isShown(metric, m_metrics, m_hidden);
}

bool ShownChoice::shows(const std::string &model) const
{
    return isShown(model, m_models, m_hidden);
}

void ShownChoice::fill()
{
    menu()->clear();
    menu()->addSection(tr("Metrics"));
    addEntries(m_metrics, [](Metric metric) { return axisTitle(metric); });
    menu()->addSection(tr("Models"));
    addEntries(m_models, [](const std::string &model) { return modelTitle(model); });
}

template <typename Choice, typename Title>
void ShownChoice::addEntries(const std::vector<Choice> &offered, Title title)
{
    const auto shown = std::count_if(offered.begin(), offered.end(), [this](const Choice &one) { return shows(one); });
    for (const Choice &choice : offered) {
        const QString id = idOf(choice);
        QAction *entry = menu()->addAction(title(choice));
        entry->setObjectName(id);
        entry->setCheckable(true);
        entry->setChecked(shows(choice));
        entry->setEnabled(!shows(choice) || shown > 1);
        connect(entry, &QAction::toggled, this, [this, id](bool show) {
            if (show)
                m_hidden.remove(id);
            else
                m_hidden.insert(id);
            emit changed(); // the page offers anew what there is, which fills the menu
        });
    }
}

void ShownChoice::retranslate()
{
    setText(tr("&Show"));
    setToolTip(tr("Which metrics and models the table and the charts show"));
    fill();
}

} // namespace quantoscope
