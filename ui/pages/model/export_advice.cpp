// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/export_advice.h"

#include "engine/pytorch_snippet.h"
#include "widgets/code_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kUsualSide = 224; // pixels of the example image where nothing says more

bool speaksOfArchitecture(const Message &message)
{
    static const std::vector<std::string> ids{"architecture.not-recognised", "architecture.resnet-variant", "architecture.unknown",
                                              "parameters.other-network"};
    return std::find(ids.begin(), ids.end(), message.id()) != ids.end();
}

} // namespace

ExportAdvice::ExportAdvice(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_code(new CodeView(QStringLiteral("exportCode")))
{
    setObjectName(QStringLiteral("exportAdvice"));
    m_text->setWordWrap(true);
    m_code->setMostLines(14);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_code);
    hide();
}

// The loader wraps what recognising says into a sentence that names the file.
bool ExportAdvice::helpsWith(const Error &error)
{
    const auto &arguments = error.message.arguments();
    return speaksOfArchitecture(error.message) || std::any_of(arguments.begin(), arguments.end(), [](const Message::Argument &argument) {
               return argument.phrase && speaksOfArchitecture(*argument.phrase);
           });
}

void ExportAdvice::showFor(const std::optional<Error> &error, const ModelChoice &choice)
{
    const bool helps = error && helpsWith(*error);
    setVisible(helps);
    if (!helps)
        return;
    m_text->setText(tr("These are weights without their network. Where its Python class is at hand, these lines export it as TorchScript, "
                       "which can be opened here:"));
    ImageInput input;
    input.height = input.width = choice.load.size > 0 ? choice.load.size : kUsualSide;
    m_code->setCode(QString::fromStdString(torchScriptExportSnippet(choice.what, input)));
}

} // namespace quantoscope
