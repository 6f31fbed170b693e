// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/network/learning_view.h"

#include "theme/theme.h"
#include "words/number_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr double kLeastWeight = -1.0, kMostWeight = 5.0; // that are drawn
constexpr double kSmallStep = 0.25;                      // of the perfect one: below, learning is slow
constexpr int kMostSteps = 30;
constexpr int kStepMs = 450;
constexpr int kPoints = 120;
constexpr double kFar = 1e6; // a weight beyond has run away

} // namespace

LearningView::LearningView()
    : m_figure(new CurveFigure(QStringLiteral("network.learning.figure")))
    , m_sentence(new QLabel)
    , m_verdict(new QLabel)
    , m_eta(new Knob(QStringLiteral("eta"), 0.01, 1.2, 0.01, 2))
    , m_start(new Knob(QStringLiteral("start"), kLeastWeight, kMostWeight, 0.1, 1))
    , m_step(new QPushButton)
    , m_play(new QPushButton)
    , m_again(new QPushButton)
{
    m_step->setObjectName(QStringLiteral("network.learning.step"));
    m_play->setObjectName(QStringLiteral("network.learning.play"));
    m_again->setObjectName(QStringLiteral("network.learning.again"));
    m_sentence->setObjectName(QStringLiteral("network.learning.sentence"));
    m_verdict->setObjectName(QStringLiteral("network.learning.verdict"));
    m_play->setCheckable(true);
    m_sentence->setWordWrap(true);
    m_verdict->setWordWrap(true);
    const int unit = theme().unit();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    for (QPushButton *button : {m_step, m_play, m_again})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *knobs = new QGridLayout;
    knobs->setHorizontalSpacing(2 * unit);
    knobs->addWidget(m_eta, 0, 0);
    knobs->addWidget(m_start, 0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addWidget(m_figure, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_verdict);
    column->addLayout(knobs);
    column->addLayout(buttons);
    m_timer.setInterval(kStepMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!step())
            play(false);
        else
            emit edited(tr("Let the weight learn"), m_playKey);
    });
    connect(m_step, &QPushButton::clicked, this, [this] {
        play(false);
        if (step())
            emit edited(tr("Let the weight learn"), -1);
    });
    connect(m_play, &QPushButton::clicked, this, [this](bool on) {
        m_playKey = nextMergeKey();
        play(on);
    });
    const auto restart = [this](double, int key) {
        play(false);
        m_weights = {m_start->value()};
        show();
        emit edited(tr("Set how the weight learns"), key);
    };
    connect(m_again, &QPushButton::clicked, this, [restart] { restart(0.0, -1); });
    connect(m_eta, &Knob::turned, this, restart);
    connect(m_start, &Knob::turned, this, restart);
}

QJsonObject LearningView::figureState() const
{
    return {{QStringLiteral("eta"), m_eta->value()},
            {QStringLiteral("start"), m_start->value()},
            {QStringLiteral("steps"), static_cast<int>(m_weights.size()) - 1}};
}

void LearningView::setFigureState(const QJsonObject &state)
{
    play(false);
    m_eta->setValue(state[QStringLiteral("eta")].toDouble(m_eta->value()));
    m_start->setValue(state[QStringLiteral("start")].toDouble(m_start->value()));
    m_weights = {m_start->value()};
    const int steps = state[QStringLiteral("steps")].toInt();
    for (int i = 0; i < steps && step(); ++i) {
    }
    show();
}

void LearningView::hideEnded()
{
    play(false);
}

bool LearningView::step()
{
    if (static_cast<int>(m_weights.size()) > kMostSteps || std::abs(m_weights.back()) > kFar)
        return false;
    m_weights.push_back(m_taught.stepped(m_weights.back(), m_eta->value()));
    show();
    return true;
}

void LearningView::play(bool on)
{
    m_play->setChecked(on);
    if (on)
        m_timer.start();
    else
        m_timer.stop();
}

void LearningView::show()
{
    if (m_weights.empty())
        return;
    CurveFigure::Content content;
    for (int i = 0; i <= kPoints; ++i) {
        const double w = kLeastWeight + (kMostWeight - kLeastWeight) * i / kPoints;
        content.curve.append({w, m_taught.loss(w)});
    }
    for (const double w : m_weights)
        content.marks.push_back({w, m_taught.loss(w)});
    const double most = std::max(m_taught.loss(kLeastWeight), m_taught.loss(kMostWeight));
    content.view = QRectF(kLeastWeight, -0.06 * most, kMostWeight - kLeastWeight, 1.12 * most);
    content.xTitle = tr("weight w");
    content.yTitle = tr("loss L(w)");
    m_figure->setContent(std::move(content));
    const double w = m_weights.back(), gradient = m_taught.gradient(w), eta = m_eta->value();
    m_sentence->setText(
        tr("After %n steps: w = %1, loss %2, gradient %3. The next step: %1 − %4 · (%3) = %5.", "", static_cast<int>(m_weights.size()) - 1)
            .arg(significantWords(w, 4), significantWords(m_taught.loss(w), 3), significantWords(gradient, 3), decimalWords(eta, 2),
                 significantWords(m_taught.stepped(w, eta), 4)));
    const double best = m_taught.perfectStep();
    m_verdict->setText(eta >= 2.0 * best         ? tr("η is too large: every step leads further away.")
                       : eta > best              ? tr("η is large: each step jumps over the lowest point, and still comes nearer.")
                       : eta < kSmallStep * best ? tr("η is small: it will get there, slowly.")
                                                 : tr("η is about right: a few steps are enough."));
    m_figure->setAccessibleDescription(m_sentence->text() + QLatin1Char(' ') + m_verdict->text());
    const bool more = static_cast<int>(m_weights.size()) <= kMostSteps && std::abs(w) <= kFar;
    m_step->setEnabled(more);
    m_play->setEnabled(more);
}

void LearningView::retranslate()
{
    m_eta->setLabel(tr("Step η"));
    m_start->setLabel(tr("Start w"));
    m_step->setText(tr("One step"));
    m_play->setText(tr("Play"));
    m_again->setText(tr("From the start"));
    m_figure->setAccessibleName(tr("The loss of one weight"));
    show();
}

} // namespace quantoscope
