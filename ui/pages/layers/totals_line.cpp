// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/totals_line.h"

#include "widgets/flow_layout.h"
#include "widgets/text_role.h"
#include "widgets/topic_button.h"
#include "words/count_text.h"
#include "words/field_terms.h"
#include "words/message_text.h"
#include "words/number_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace quantoscope {

TotalsLine::TotalsLine(AppState &state, RecipeCheck &check, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_check(check)
    , m_size(new QLabel)
    , m_layers(new QLabel)
    , m_sqnr(new QLabel)
    , m_backendLabel(new QLabel)
    , m_verdict(new QLabel)
    , m_backend(new QComboBox)
{
    m_size->setObjectName(QStringLiteral("totalsSize"));
    m_layers->setObjectName(QStringLiteral("totalsLayers"));
    m_sqnr->setObjectName(QStringLiteral("totalsSqnr"));
    m_verdict->setObjectName(QStringLiteral("totalsVerdict"));
    m_verdict->setWordWrap(true);
    m_backend->setObjectName(QStringLiteral("layersBackend"));
    m_backend->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_backendLabel->setBuddy(m_backend);
    auto *totals = new FlowLayout(16, 0);
    const auto together = [totals](std::initializer_list<QWidget *> parts) {
        auto *group = new QWidget;
        auto *row = new QHBoxLayout(group);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        for (QWidget *part : parts)
            row->addWidget(part);
        totals->addWidget(group);
    };
    together({m_size, new TopicButton(QStringLiteral("packed-size"))});
    together({m_layers});
    together({m_sqnr, new TopicButton(QStringLiteral("sqnr"))});
    auto *backend = new QHBoxLayout;
    backend->setSpacing(8);
    backend->addWidget(m_backendLabel);
    backend->addWidget(m_backend);
    backend->addWidget(new TopicButton(QStringLiteral("backend")));
    backend->addWidget(m_verdict, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(totals);
    column->addLayout(backend);
    connect(m_backend, &QComboBox::activated, this, [this] {
        RunSettings settings = m_state.runSettings();
        settings.backend = m_backend->currentData().toString().toStdString();
        m_state.setRunSettings(settings);
    });
    connect(&state, &AppState::runSettingsChanged, this, &TotalsLine::fillBackends);
}

void TotalsLine::fillBackends()
{
    const QSignalBlocker quiet(m_backend);
    m_backend->clear();
    for (const std::string &backend : m_state.engine().backends())
        m_backend->addItem(backendTitle(backend), QString::fromStdString(backend));
    m_backend->setCurrentIndex(m_backend->findData(QString::fromStdString(m_state.runSettings().backend)));
}

void TotalsLine::showTotals(const PlanTotals &totals, const PlanTotals &fp32)
{
    m_totals = totals;
    m_fp32 = fp32;
    updateTotals();
}

void TotalsLine::updateTotals()
{
    const double change =
        m_fp32.packedBytes > 0 ? 100.0 * (static_cast<double>(m_totals.packedBytes) / static_cast<double>(m_fp32.packedBytes) - 1.0) : 0.0;
    m_size->setText(tr("Packed ≈ %1, FP32 %2 (%3 %)")
                        .arg(megabytesText(m_totals.packedBytes), megabytesText(m_fp32.packedBytes),
                             QString::fromStdString(signedPercentText(change, numberLanguage()))));
    m_layers->setText(tr("%1 of %n weighted layer(s) in integers", nullptr, m_totals.weightedLayers).arg(m_totals.integerWeightedLayers) +
                      QStringLiteral(" · ") + tr("%1 bits a weight").arg(decimalWords(m_totals.meanWeightBits, 1)));
}

void TotalsLine::showSqnr()
{
    const auto decibels = m_state.outputSqnr();
    const bool known = decibels && m_state.recipe().recipe().method != Method::Fp32;
    m_sqnr->setText(known ? tr("Result: %1", "SQNR of the network's result").arg(decibelWords(*decibels)) : QString());
    setTextRole(m_sqnr, m_state.isSqnrCurrent() ? "" : "muted");
}

void TotalsLine::showCheck()
{
    if (m_check.error()) {
        m_verdict->setText(errorText(*m_check.error()));
        setTextRole(m_verdict, "error");
        return;
    }
    if (!m_check.result()) {
        m_verdict->clear();
        return;
    }
    const BackendCheck &check = *m_check.result();
    const LayerCheck *refused = nullptr;
    int count = 0;
    for (const LayerCheck &layer : check.layers) {
        if (layer.possible)
            continue;
        ++count;
        refused = refused ? refused : &layer;
    }
    QStringList sentences;
    if (refused) {
        sentences << tr("%n layer(s) cannot run so.", nullptr, count);
        if (refused->reason)
            sentences << messageText(*refused->reason);
    } else {
        sentences << (check.simulated ? tr("Every layer can run; times are simulated.") : tr("Every layer can run."));
    }
    for (const Message &warning : check.warnings)
        sentences << messageText(warning);
    m_verdict->setText(sentences.join(QLatin1Char(' ')));
    setTextRole(m_verdict, refused ? "error" : "muted");
}

void TotalsLine::retranslate()
{
    m_size->setToolTip(tr("Weights at their bits, scales, zero points, biases and what stays float"));
    m_layers->setToolTip(tr("Convolutions and linear layers; a weight in float counts 32 bits"));
    m_sqnr->setToolTip(tr("Signal to quantization noise of the network's result, on a few images"));
    m_backendLabel->setText(tr("Checke&d for"));
    m_backend->setAccessibleName(tr("Backend"));
    fillBackends();
    updateTotals();
    showSqnr();
    showCheck();
}

} // namespace quantoscope
