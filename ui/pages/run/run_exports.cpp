// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/run/run_exports.h"

#include "charts/chart_data.h"
#include "charts/chart_words.h"
#include "engine/cli_command.h"
#include "recipe/recipe_json.h"
#include "theme/icons.h"
#include "widgets/save_file.h"
#include "words/field_terms.h"
#include "words/message_text.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>

namespace quantoscope {
namespace {

const QString kSuffix = QStringLiteral(".safetensors");
constexpr double kBytesPerMb = 1e6;

} // namespace

RunExports::RunExports(AppState &state, QWidget *parent)
    : QObject(parent)
    , m_state(state)
    , m_menu(new QMenu(parent))
    , m_save(m_menu->addAction(icon(QStringLiteral("save")), QString(), this, [this] { askAndSave(present()); }))
    , m_command(m_menu->addAction(icon(QStringLiteral("terminal")), QString(), this, [this] { copyCommand(present()); }))
    , m_recipe(m_menu->addAction(icon(QStringLiteral("copy")), QString(), this, [this] { copyRecipe(present()); }))
{
    m_menu->setObjectName(QStringLiteral("runMenu"));
    m_save->setObjectName(QStringLiteral("runSaveModel"));
    m_command->setObjectName(QStringLiteral("runCopyCommand"));
    m_recipe->setObjectName(QStringLiteral("runCopyRecipe"));
    connect(&state, &AppState::modelChanged, this, &RunExports::updateEnabled);
    connect(&state, &AppState::dataChanged, this, &RunExports::updateEnabled);
    updateEnabled();
}

void RunExports::updateEnabled()
{
    m_save->setEnabled(m_state.model() && m_state.data());
    m_command->setEnabled(m_state.model() != nullptr);
}

RunRequest RunExports::present() const
{
    return m_state.runRequest(m_state.recipe().recipe());
}

void RunExports::askAndSave(const RunRequest &request)
{
    const QString name = QFileInfo(QString::fromStdString(request.session.model)).completeBaseName().remove(QStringLiteral("arch:"));
    const QString method = methodCode(request.recipe.method);
    const QString file = askSaveFile(qobject_cast<QWidget *>(parent()), tr("Save the quantized network"),
                                     QStringLiteral("%1.%2%3").arg(name, method, kSuffix), kSuffix, tr("Networks (*.safetensors)"));
    if (!file.isEmpty())
        saveModel(request, file);
}

void RunExports::saveModel(const RunRequest &request, const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    JobOptions options;
    options.title = tr("Saving %1").arg(name);
    options.visible = true;
    m_state.engineJobs().submit<std::uintmax_t>(
        options,
        [&engine = m_state.engine(), request, file](const RunContext &context) -> Result<std::uintmax_t> {
            const std::filesystem::path path = file.toStdString();
            QS_TRY(engine.saveModel(request, path, context));
            std::error_code failure;
            const std::uintmax_t bytes = std::filesystem::file_size(path, failure);
            return failure ? std::uintmax_t{0} : bytes;
        },
        this,
        [this, name](Result<std::uintmax_t> saved) {
            if (saved.ok())
                emit said(tr("Saved %1: %2 MB").arg(name, formatValue(Metric::SizeMb, static_cast<double>(*saved) / kBytesPerMb)), false);
            else if (saved.error().code != ErrorCode::Cancelled)
                emit said(tr("%1 was not saved: %2").arg(name, errorText(saved.error())), true);
            else
                emit said(tr("%1 was not saved: cancelled.").arg(name), false);
        });
}

void RunExports::copyCommand(const RunRequest &request)
{
    const RecipeDocument &recipe = m_state.recipe();
    const bool isSaved = !recipe.fileName().isEmpty() && !recipe.isChanged() && request.recipe == recipe.recipe();
    RunRequest asked = request;
    if (m_state.model() && m_state.model()->model->task != Task::QuestionAnswering)
        asked.sequence = 0; // kept for the next text network; the command refuses it for images
    const CliCommand command = cliCommand(asked, isSaved ? recipe.fileName().toStdString() : std::string());
    QGuiApplication::clipboard()->setText(QString::fromStdString(command.text));
    emit said(command.needsRecipeFile && !isSaved
                  ? tr("The command is copied. It reads the recipe from recipe.json: save the recipe under that name where you run it.")
                  : tr("The command is copied."),
              false);
}

void RunExports::copyRecipe(const RunRequest &request)
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(recipeText(request.recipe)));
    emit said(tr("The recipe is copied."), false);
}

void RunExports::retranslate()
{
    m_save->setText(tr("&Save quantized model…"));
    m_command->setText(tr("Copy as quantoscope-cli &command"));
    m_recipe->setText(tr("Copy &recipe"));
}

} // namespace quantoscope
