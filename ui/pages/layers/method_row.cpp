// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/method_row.h"

#include "widgets/flow_layout.h"
#include "widgets/folding_row.h"
#include "widgets/topic_button.h"
#include "words/field_terms.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

constexpr Method kMethods[] = {Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic};

constexpr int kGap = 12, kLineGap = 4;

bool isPreset(Recipe recipe, const Recipe &preset)
{
    recipe.name = preset.name;
    return recipe == preset;
}

} // namespace

MethodRow::MethodRow(LayerEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_methodLabel(new QLabel)
    , m_presetLabel(new QLabel)
    , m_methods(new QButtonGroup(this))
    , m_recommended(new QPushButton)
    , m_thesis(new QPushButton)
{
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(kGap, kLineGap, choices);
    flow->wishOneLine();
    flow->addWidget(m_methodLabel);
    flow->addWidget(new TopicButton(QStringLiteral("method")));
    for (const Method method : kMethods) {
        auto *button = new QRadioButton;
        button->setObjectName(QStringLiteral("method_%1").arg(methodCode(method)));
        m_methods->addButton(button, static_cast<int>(method));
        m_methodButtons.push_back(button);
        flow->addWidget(button);
    }
    auto *methods = new QHBoxLayout;
    methods->addWidget(choices, 0, Qt::AlignVCenter);
    auto *presets = new QHBoxLayout;
    presets->setSpacing(kGap);
    presets->addWidget(m_presetLabel);
    presets->addWidget(m_recommended);
    presets->addWidget(m_thesis);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new FoldingRow(methods, presets));

    m_recommended->setObjectName(QStringLiteral("presetRecommended"));
    m_thesis->setObjectName(QStringLiteral("presetThesis"));
    for (QPushButton *button : {m_recommended, m_thesis})
        button->setCheckable(true);
    connect(m_methods, &QButtonGroup::idClicked, this, [this](int id) { m_edits.chooseMethod(static_cast<Method>(id)); });
    const auto choose = [this](QPushButton *button, Recipe (*preset)(Method)) {
        connect(button, &QPushButton::clicked, this, [this, preset] {
            m_edits.choosePreset(preset(m_edits.recipe().method));
            showRecipe(); // a click on the one that is chosen must not untick it
        });
    };
    choose(m_recommended, presetRecommended);
    choose(m_thesis, presetThesis);
    connect(&m_edits.state().recipe(), &RecipeDocument::changed, this, &MethodRow::showRecipe);
    showRecipe();
}

void MethodRow::showRecipe()
{
    const Recipe &recipe = m_edits.recipe();
    m_methodButtons[static_cast<std::size_t>(recipe.method)]->setChecked(true);
    m_recommended->setChecked(isPreset(recipe, presetRecommended(recipe.method)));
    m_thesis->setChecked(isPreset(recipe, presetThesis(recipe.method)));
}

void MethodRow::retranslate()
{
    m_methodLabel->setText(tr("Method"));
    const QString texts[] = {tr("F&P32"), tr("Stat&ic"), tr("Static, &not fused"), tr("D&ynamic")};
    const QString hints[] = {tr("Nothing is quantized: what the others are measured against"),
                             tr("Weights and activations in integers, on ranges from calibration"),
                             tr("The same, without merging batch normalization and ReLU into the layers before them"),
                             tr("Weights of linear layers in integers, activations quantized while it runs; no calibration")};
    for (std::size_t i = 0; i < m_methodButtons.size(); ++i) {
        m_methodButtons[i]->setText(texts[i]);
        m_methodButtons[i]->setToolTip(hints[i]);
    }
    m_presetLabel->setText(tr("Preset"));
    m_recommended->setText(tr("Reco&mmended"));
    m_recommended->setToolTip(tr("Weights per channel, symmetric"));
    m_thesis->setText(tr("As in the st&udy"));
    m_thesis->setToolTip(tr("Weights per tensor on the full range, activations asymmetric: PyTorch's usual choice"));
    showRecipe();
}

} // namespace quantoscope
