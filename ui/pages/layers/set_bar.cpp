// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/set_bar.h"

#include "pages/layers/layer_cells.h"
#include "pages/layers/setting_fields.h"
#include "widgets/flow_layout.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kGap = 12, kMargin = 8, kLabelGap = 8;
constexpr int kTitleWidth = 11; // characters: "Set for" and a count in two lines

// Settings of those of the chosen layers where a cell of this kind can be set.
std::vector<LayerSetting> settable(const std::vector<const LayerRow *> &rows, const Recipe &recipe,
                                   LayerCell (*cell)(const LayerRow &, const Recipe &))
{
    std::vector<LayerSetting> settings;
    for (const LayerRow *row : rows) {
        if (cell(*row, recipe).editable)
            settings.push_back(row->plan.setting);
    }
    return settings;
}

// What a kind of cell says of all chosen layers; empty where they say different things.
QString saidAlike(const std::vector<const LayerRow *> &rows, const Recipe &recipe, LayerCell (*cell)(const LayerRow &, const Recipe &))
{
    if (rows.empty())
        return QStringLiteral("–"); // as in the row of all layers
    const QString first = cell(*rows.front(), recipe).text;
    const bool alike = std::all_of(rows.begin(), rows.end(), [&](const LayerRow *row) { return cell(*row, recipe).text == first; });
    return alike ? first : QString();
}

} // namespace

SetBar::SetBar(LayerEdits &edits, QWidget *parent)
    : QFrame(parent)
    , m_edits(edits)
    , m_title(new QLabel)
    , m_weightsLabel(new QLabel)
    , m_activationsLabel(new QLabel)
    , m_weights(new WeightFields(QStringLiteral("set"), FieldTopics::Shown))
    , m_activations(new ActivationFields(QStringLiteral("set"), FieldTopics::Shown))
    , m_observer(new ObserverFields(QStringLiteral("set"), FieldTopics::Shown))
    , m_keepFloat(new QPushButton)
    , m_reset(new QPushButton)
    , m_fields(new QWidget)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("setBar"));
    setProperty("role", "card");
    m_title->setObjectName(QStringLiteral("setTitle"));
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(m_title->fontMetrics().averageCharWidth() * kTitleWidth);
    m_weightsLabel->setProperty("role", "muted");
    m_activationsLabel->setProperty("role", "muted");
    m_keepFloat->setObjectName(QStringLiteral("setKeepFloat"));
    m_keepFloat->setCheckable(true);
    m_reset->setObjectName(QStringLiteral("setReset"));
    m_weightsLabel->setBuddy(m_weights);
    m_activationsLabel->setBuddy(m_activations);

    auto *activations = new FlowLayout(4, 4);
    activations->wishOneLine();
    activations->addWidget(m_activations);
    activations->addWidget(m_observer);
    auto *fields = new QGridLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setHorizontalSpacing(kLabelGap);
    fields->setVerticalSpacing(4);
    fields->addWidget(m_weightsLabel, 0, 0);
    fields->addWidget(m_weights, 0, 1);
    fields->addWidget(m_activationsLabel, 1, 0);
    fields->addLayout(activations, 1, 1);
    fields->setColumnStretch(1, 1);
    m_grid->setContentsMargins(kMargin, 4, kMargin, 4);
    m_grid->setHorizontalSpacing(kGap);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    arrange();

    connect(m_weights, &WeightFields::changed, this, &SetBar::change);
    connect(m_activations, &ActivationFields::changed, this, &SetBar::change);
    connect(m_observer, &ObserverFields::changed, this, &SetBar::change);
    connect(m_keepFloat, &QPushButton::clicked, this, [this](bool keep) {
        LayerOverride wanted;
        wanted.keepFloat = keep;
        change(wanted);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_edits.reset(m_layers); });
}

// Title, fields and buttons beside each other; where they have no room, title and buttons in a line of their own above the fields.
void SetBar::arrange()
{
    const int buttons = std::max(m_keepFloat->sizeHint().width(), m_reset->sizeHint().width());
    const bool narrow = m_title->minimumWidth() + m_fields->sizeHint().width() + buttons + 4 * kGap > width();
    if (m_grid->count() > 0 && narrow == m_narrow)
        return;
    m_narrow = narrow;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    if (narrow) {
        m_grid->addWidget(m_title, 0, 0, 1, 2);
        m_grid->addWidget(m_keepFloat, 0, 2);
        m_grid->addWidget(m_reset, 0, 3);
        m_grid->addWidget(m_fields, 1, 0, 1, 4);
    } else {
        m_grid->addWidget(m_title, 0, 0, 2, 1);
        m_grid->addWidget(m_fields, 0, 1, 2, 1);
        m_grid->addWidget(m_keepFloat, 0, 2);
        m_grid->addWidget(m_reset, 1, 2);
    }
}

void SetBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void SetBar::change(const LayerOverride &wanted)
{
    LayerOverride named = wanted;
    named.select = m_hint.select;
    named.value = m_hint.value;
    // The arrows of the percentile are one step as long as nothing else happens.
    const bool percentile = wanted.observer && wanted.observer->kind == ObserverKind::Percentile;
    if (!percentile)
        m_percentileKey = -1;
    else if (m_percentileKey < 0)
        m_percentileKey = LayerEdits::newMergeKey();
    m_edits.set(m_layers, named, m_percentileKey);
}

void SetBar::showLayers(const QStringList &layers, const std::vector<LayerRow> &rows, const LayerOverride &hint)
{
    if (layers != m_layers)
        m_percentileKey = -1;
    m_layers = layers;
    m_hint = hint;
    const Recipe &recipe = m_edits.recipe();
    std::vector<const LayerRow *> chosen;
    for (const LayerRow &row : rows) {
        if (layers.contains(QString::fromStdString(row.name)))
            chosen.push_back(&row);
    }
    std::vector<LayerSetting> weights, activations, all{recipe.defaults};
    if (layers.isEmpty()) {
        const bool fp32 = recipe.method == Method::Fp32;
        weights = fp32 ? std::vector<LayerSetting>() : all;
        activations = fp32 || recipe.method == Method::Dynamic ? std::vector<LayerSetting>() : all;
    } else {
        weights = settable(chosen, recipe, weightsCell);
        activations = settable(chosen, recipe, activationsCell);
        all.clear();
        for (const LayerRow *row : chosen)
            all.push_back(row->plan.setting);
    }
    const auto show = [&](auto *fields, const std::vector<LayerSetting> &settings, auto cell) {
        if (settings.empty())
            fields->showSetting({}, false, saidAlike(chosen, recipe, cell));
        else
            fields->showSetting(sharedSetting(settings));
    };
    show(m_weights, weights, &weightsCell);
    show(m_activations, activations, &activationsCell);
    show(m_observer, activations, &observerCell);
    const bool settableAtAll = recipe.method != Method::Fp32 && !all.empty();
    m_keepFloat->setEnabled(settableAtAll);
    m_keepFloat->setChecked(settableAtAll && std::all_of(all.begin(), all.end(), [](const LayerSetting &s) { return s.keepFloat; }));
    m_reset->setEnabled(layers.isEmpty()
                            ? !(recipe.defaults == nearestPreset(recipe).defaults)
                            : std::any_of(all.begin(), all.end(), [&](const LayerSetting &s) { return !(s == recipe.defaults); }));
    updateTexts();
}

void SetBar::updateTexts()
{
    const int count = static_cast<int>(m_layers.size());
    m_title->setText(count == 0   ? tr("Set for all layers", "the defaults")
                     : count == 1 ? tr("Set for %1").arg(m_layers.front())
                                  : tr("Set for %n selected", nullptr, count));
    m_title->setToolTip(count == 0
                            ? tr("What every layer has that has no setting of its own. Choose layers in the table to set them alone.")
                            : m_layers.join(QLatin1Char('\n')));
    m_reset->setToolTip(count == 0 ? tr("The defaults as in the preset") : tr("The chosen layers as the row “All layers” says"));
}

void SetBar::retranslate()
{
    m_weights->retranslate();
    m_activations->retranslate();
    m_observer->retranslate();
    m_weightsLabel->setText(tr("&Weights"));
    m_activationsLabel->setText(tr("&Activations"));
    m_keepFloat->setText(tr("&Keep in float"));
    m_keepFloat->setToolTip(tr("The chosen layers are computed with floats as before"));
    m_reset->setText(tr("Re&set"));
    updateTexts();
    arrange();
}

} // namespace quantoscope
