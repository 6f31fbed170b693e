// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/model_facts.h"

#include "pages/model/export_advice.h"
#include "study/number_text.h"
#include "words/field_terms.h"
#include "words/message_text.h"
#include "words/number_words.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace quantoscope {
ModelFacts::ModelFacts(AppState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_title(new QLabel)
    , m_error(new QLabel)
    , m_advice(new ExportAdvice)
    , m_facts(new QFormLayout)
    , m_warnings(new QLabel)
{
    setProperty("role", "card");
    setObjectName(QStringLiteral("modelFacts"));
    m_title->setProperty("role", "subtitle");
    m_error->setObjectName(QStringLiteral("modelError"));
    m_error->setProperty("role", "error");
    m_warnings->setProperty("role", "warning");
    for (QLabel *label : {m_error, m_warnings}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(4);
    m_facts->setLabelAlignment(Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_error);
    column->addWidget(m_advice);
    column->addLayout(m_facts);
    column->addWidget(m_warnings);
    column->addStretch();
    connect(&state, &AppState::modelOpening, this, &ModelFacts::showModel);
    connect(&state, &AppState::modelChanged, this, &ModelFacts::showModel);
    connect(&state, &AppState::modelFailed, this, &ModelFacts::showModel);
}

void ModelFacts::addRow(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(name);
    label->setProperty("role", "muted");
    auto *text = new QLabel(value);
    text->setObjectName(QStringLiteral("modelFact"));
    text->setTextFormat(Qt::PlainText); // a file's words are no markup
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setWordWrap(true);
    m_facts->addRow(label, text);
}

void ModelFacts::showModel()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    m_error->setVisible(m_state.modelError().has_value());
    if (m_state.modelError())
        m_error->setText(errorText(*m_state.modelError()));
    m_advice->showFor(m_state.modelError(), m_state.triedModel());
    if (m_state.isModelOpening()) {
        m_title->setText(tr("Opening…"));
        m_warnings->hide();
        return;
    }
    const auto opened = m_state.model();
    if (!opened) {
        m_title->setText(tr("No network is open"));
        m_warnings->hide();
        return;
    }
    const Model &model = *opened->model;
    const ModelInspection &inspection = opened->inspection;
    m_title->setText(modelText(model.name));
    addRow(tr("Task"), capitalized(taskText(model.task)));
    addRow(tr("Architecture"), architectureText(model.architecture, model.stem));
    addRow(tr("Format"), formatText(model.format));
    if (model.task == Task::ImageClassification) {
        addRow(tr("Input"),
               tr("%1 × %2 pixels, %3").arg(model.image.height).arg(model.image.width).arg(model.image.bgr ? tr("BGR") : tr("RGB")));
        addRow(tr("Classes"), countWords(model.classes));
    } else {
        addRow(tr("Input"), tr("up to %1 tokens, %2 words")
                                .arg(countWords(model.text.maxPositions))
                                .arg(countWords(static_cast<double>(model.text.vocabulary.size()))));
    }
    addRow(tr("Parameters"), countWords(inspection.parameters));
    addRow(tr("Multiply-adds"), countWords(inspection.macs));
    addRow(tr("Layers"), countWords(static_cast<double>(inspection.layers.size())));
    addRow(tr("SHA-256"), QString::fromStdString(model.sha256).left(16) + (model.sha256.empty() ? QString() : QStringLiteral("…")));
    QStringList warnings;
    for (const Message &warning : inspection.warnings)
        warnings << messageText(warning);
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
}

} // namespace quantoscope
