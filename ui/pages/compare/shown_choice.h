// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"

#include <QSet>
#include <QToolButton>

#include <string>
#include <vector>

namespace quantoscope {

// What Compare shows of the runs: a menu with a tick for each metric and each model. Everything is shown at first, and one of each kind
// always stays.
class ShownChoice : public QToolButton
{
    Q_OBJECT

public:
    explicit ShownChoice(QWidget *parent = nullptr);

    // What there is to choose from: the metrics and models of the data set in view. What was hidden before stays hidden.
    void offer(std::vector<Metric> metrics, std::vector<std::string> models);
    bool shows(Metric metric) const;
    bool shows(const std::string &model) const;
    void retranslate();

signals:
    void changed();

private:
    void fill();
    template <typename Choice, typename Title>
    void addEntries(const std::vector<Choice> &offered, Title title);

    std::vector<Metric> m_metrics;
    std::vector<std::string> m_models;
    QSet<QString> m_hidden; // names of entries
};

} // namespace quantoscope
