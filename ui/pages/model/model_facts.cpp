// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/model_facts.h"

#include "pages/model/export_advice.h"
#include "study/number_text.h"
#include "widgets/foldable.h"
#include "words/field_terms.h"
#include "words/message_text.h"
#include "words/number_words.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

constexpr std::size_t kMostEntries = 40; // of a file's metadata, which may be anything
constexpr int kMostCharacters = 200;

// As the file says them: "dataset: CIFAR-100".
QStringList metadataLines(const std::map<std::string, std::string> &metadata)
{
    QStringList lines;
    for (const auto &[key, value] : metadata) {
        if (static_cast<std::size_t>(lines.size()) == kMostEntries) {
            lines << QStringLiteral("…");
            break;
        }
        const QString line = QStringLiteral("%1: %2").arg(QString::fromStdString(key), QString::fromStdString(value)).simplified();
        lines << (line.size() > kMostCharacters ? line.left(kMostCharacters) + QStringLiteral("…") : line);
    }
    return lines;
}

} // namespace

ModelFacts::ModelFacts(AppState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_title(new QLabel)
    , m_error(new QLabel)
    , m_advice(new ExportAdvice)
    , m_formats(new QLabel)
    , m_facts(new QFormLayout)
    , m_metadataText(new QLabel)
    , m_metadata(new Foldable(QStringLiteral("modelMetadata"), m_metadataText))
    , m_warnings(new QLabel)
{
    setProperty("role", "card");
    setObjectName(QStringLiteral("modelFacts"));
    m_title->setProperty("role", "subtitle");
    m_error->setObjectName(QStringLiteral("modelError"));
    m_error->setProperty("role", "error");
    m_warnings->setProperty("role", "warning");
    m_metadataText->setObjectName(QStringLiteral("modelMetadataText"));
    m_metadataText->setTextFormat(Qt::PlainText); // a file's words are no markup
    m_metadata->hide();
    m_formats->setObjectName(QStringLiteral("modelFormats"));
    for (QLabel *label : {m_error, m_formats, m_metadataText, m_warnings}) {
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
    column->addWidget(m_formats);
    column->addLayout(m_facts);
    column->addWidget(m_metadata);
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

// Beside the error of a file that is damaged or something else. Of one that is not there or may not be read the error says all.
void ModelFacts::showFormats()
{
    const auto error = m_state.modelError();
    const QFileInfo file(QString::fromStdString(m_state.triedModel().what));
    m_formats->setText(tr("What can be opened: safetensors, a PyTorch checkpoint, TorchScript, or a Hugging Face folder."));
    m_formats->setVisible(error && error->code == ErrorCode::BadInput && !ExportAdvice::helpsWith(*error) && file.isFile() &&
                          file.isReadable());
}

void ModelFacts::showModel()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    m_error->setVisible(m_state.modelError().has_value());
    if (m_state.modelError())
        m_error->setText(errorText(*m_state.modelError()));
    m_advice->showFor(m_state.modelError(), m_state.triedModel());
    showFormats();
    m_metadata->setTitle(tr("Metadata"));
    m_metadata->hide();
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
    m_metadataText->setText(metadataLines(model.metadata).join(QLatin1Char('\n')));
    m_metadata->setVisible(!model.metadata.empty());
    QStringList warnings;
    for (const Message &warning : inspection.warnings)
        warnings << messageText(warning);
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
}

} // namespace quantoscope
