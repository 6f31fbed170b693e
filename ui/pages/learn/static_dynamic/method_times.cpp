// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/static_dynamic/method_times.h"

#include "actions/run_plans.h"
#include "app_state/app_state.h"
#include "theme/theme.h"
#include "widgets/empty_place.h"
#include "widgets/heading_alignment.h"
#include "words/field_terms.h"
#include "words/number_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

bool alike(const Run &a, const Run &b)
{
    return a.model == b.model && a.backend == b.backend && a.threads == b.threads && a.batch == b.batch && a.sequence == b.sequence;
}

} // namespace

std::vector<MethodTime> methodTimes(const std::vector<std::shared_ptr<const Run>> &runs)
{
    std::vector<MethodTime> times;
    const auto latest = [&](const Run &like, Method method) -> const Run * {
        const auto found = std::find_if(runs.rbegin(), runs.rend(), [&](const auto &run) {
            return alike(*run, like) && run->recipe.method == method && run->latency && !run->simulated;
        });
        return found == runs.rend() ? nullptr : found->get();
    };
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const bool known = std::any_of(times.begin(), times.end(), [&](const MethodTime &time) { return time.model == (*run)->model; });
        if (known || (*run)->recipe.method != Method::Dynamic || !(*run)->latency || (*run)->simulated)
            continue;
        const Run *fixed = latest(**run, Method::Static), *plain = latest(**run, Method::Fp32);
        if (fixed)
            times.push_back({(*run)->model, fixed->latency->median, (*run)->latency->median, plain ? plain->latency->median : 0.0});
    }
    return times;
}

MethodTimesView::MethodTimesView(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_place(new EmptyPlace(QStringLiteral("timesEmpty"), QStringLiteral("play")))
    , m_table(new QTableWidget)
    , m_note(new QLabel)
{
    m_table->setObjectName(QStringLiteral("methodTimes"));
    m_table->setColumnCount(5);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_note->setObjectName(QStringLiteral("timesNote"));
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme().unit(), 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_place, 1);
    column->addWidget(m_note);
    connect(m_place, &EmptyPlace::clicked, this, [this] { startFourMethods(m_state); });
    connect(&state.study(), &StudyDocument::runsChanged, this, &MethodTimesView::refresh);
    connect(&state.study(), &StudyDocument::opened, this, &MethodTimesView::refresh);
    connect(&state, &AppState::modelChanged, this, &MethodTimesView::refresh);
}

void MethodTimesView::refresh()
{
    const std::vector<MethodTime> times = methodTimes(m_state.study().runs());
    m_table->setVisible(!times.empty());
    m_place->setVisible(times.empty());
    m_place->button()->setEnabled(m_state.model() && m_state.data());
    m_table->setRowCount(static_cast<int>(times.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const MethodTime &time = times[static_cast<std::size_t>(row)];
        const QString texts[] = {modelText(time.model), time.floatMs > 0.0 ? significantWords(time.floatMs, 3) : QStringLiteral("–"),
                                 significantWords(time.staticMs, 3), significantWords(time.dynamicMs, 3),
                                 QStringLiteral("%1 ×").arg(decimalWords(time.dynamicMs / time.staticMs, 2))};
        for (int column = 0; column < 5; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment((column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
        m_table->setRowHeight(row, theme().rowHeight());
    }
    alignHeadings(*m_table);
}

void MethodTimesView::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("Network"), tr("FP32, ms"), tr("Static, ms"), tr("Dynamic, ms"), tr("Dynamic to static")});
    m_table->setAccessibleName(tr("Measured times of static and dynamic"));
    m_place->setTexts(tr("Here stands what static and dynamic cost in time, measured on this machine. Nothing was measured yet: the four "
                         "methods take a minute or two."),
                      tr("Ru&n four methods"));
    m_note->setText(
        tr("Dynamic quantization makes only linear layers whole numbers, in a ResNet-18 one of 21 layers with weights, so most of "
           "its time is float. Where it does compute in integers, every batch is read once more for its range."));
    refresh();
}

} // namespace quantoscope
