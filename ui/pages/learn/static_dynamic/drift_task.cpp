// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/static_dynamic/drift_task.h"

#include "pages/learn/figures/knob.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace quantoscope {

DriftTask::DriftTask(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel)
    , m_feedback(new QLabel)
    , m_factor(new Knob(QStringLiteral("answer"), 1.0, kMostFactor, kStep, 2))
    , m_check(new QPushButton)
    , m_plot(new FigurePlot)
    , m_gain(m_plot->addCurve({FigureHue::Orange}))
    , m_limit(m_plot->addCurve({FigureHue::Muted, Qt::DashLine, QCPScatterStyle::ssNone, 1.5}))
{
    m_question->setObjectName(QStringLiteral("taskQuestion"));
    m_feedback->setObjectName(QStringLiteral("taskFeedback"));
    m_check->setObjectName(QStringLiteral("checkAnswer"));
    m_plot->setObjectName(QStringLiteral("driftGain"));
    m_question->setWordWrap(true);
    m_feedback->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_factor, 1);
    row->addWidget(m_check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme().unit(), 0, 0);
    column->addWidget(m_question);
    column->addLayout(row);
    column->addWidget(m_feedback);
    column->addWidget(m_plot, 1);
    column->addStretch();
    connect(m_check, &QPushButton::clicked, this, [this] {
        setAnswer(m_factor->value());
        emit answered();
    });
}

void DriftTask::show(const std::vector<DriftGain> &gains, const QString &layer, int bits)
{
    m_gains = gains;
    m_layer = layer;
    m_bits = bits;
    QVector<double> x, y;
    double most = 2.0 * kWinsByDb, least = 0.0;
    for (const DriftGain &gain : gains) {
        x.append(gain.amount);
        y.append(gain.gainDb);
        most = std::max(most, gain.gainDb);
        least = std::min(least, gain.gainDb);
    }
    m_gain->setData(x, y, true);
    m_limit->setData({1.0, kMostFactor}, {kWinsByDb, kWinsByDb}, true);
    m_plot->xAxis->setRange(1.0, kMostFactor);
    m_plot->yAxis->setRange(least, 1.05 * most);
    setEnabled(!gains.empty());
    write();
}

void DriftTask::setAnswer(std::optional<double> answer)
{
    m_answer = answer;
    if (answer)
        m_factor->setValue(*answer);
    write();
}

bool DriftTask::isRight() const
{
    const std::optional<double> right = expected();
    return m_answer && right && std::fabs(*m_answer - *right) <= kTolerance + 1e-9;
}

void DriftTask::write()
{
    m_question->setText(
        tr("The values of %1 grow from batch to batch. From which factor in the last batch on does a range per batch win by "
           "more than 3 dB, at %n bits?",
           nullptr, m_bits)
            .arg(m_layer));
    const std::optional<double> right = expected();
    m_plot->setVisible(m_answer && isRight());
    if (!m_answer)
        m_feedback->setText(tr("Think of what the fixed range has to clip, then check. You can try as often as you like."));
    else if (isRight())
        m_feedback->setText(
            tr("Right: from %1 on. A few clipped values already outweigh the rounding of all the others.").arg(decimalWords(*right, 2)));
    else if (right && *m_answer < *right)
        m_feedback->setText(
            tr("Not yet there: at %1 the fixed range still loses less than 3 dB. Try again.").arg(decimalWords(*m_answer, 2)));
    else
        m_feedback->setText(tr("It wins earlier than at %1. Try again.").arg(decimalWords(*m_answer, 2)));
}

void DriftTask::retranslate()
{
    m_factor->setLabel(tr("Your &answer"));
    m_check->setText(tr("Chec&k"));
    m_plot->setTitles(tr("Factor of the last batch"), tr("Gain of a range per batch in dB"));
    m_plot->setAccessibleName(tr("Gain over the drift"));
    write();
}

} // namespace quantoscope
