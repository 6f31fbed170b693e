// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/recipe_row.h"

#include "recipe/recipe_json.h"
#include "theme/icons.h"
#include "widgets/flow_layout.h"
#include "widgets/topic_button.h"
#include "words/message_text.h"
#include "words/run_text.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace quantoscope {
namespace {

constexpr int kNameWidth = 24, kLeastNameWidth = 12; // characters
constexpr int kGap = 8, kLineGap = 4;

} // namespace

RecipeRow::RecipeRow(LayerEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_label(new QLabel)
    , m_changed(new QLabel)
    , m_name(new QLineEdit)
    , m_open(new QToolButton)
    , m_save(new QToolButton)
    , m_compare(new QToolButton)
    , m_compareMenu(new QMenu(this))
{
    m_name->setObjectName(QStringLiteral("recipeName"));
    m_name->setMaximumWidth(kNameWidth * m_name->fontMetrics().averageCharWidth() + 24);
    m_name->setMinimumWidth(kLeastNameWidth * m_name->fontMetrics().averageCharWidth() + 24);
    m_changed->setObjectName(QStringLiteral("recipeChanged"));
    m_changed->setProperty("role", "muted");
    m_label->setBuddy(m_name);
    m_open->setObjectName(QStringLiteral("recipeOpen"));
    m_save->setObjectName(QStringLiteral("recipeSave"));
    m_compare->setObjectName(QStringLiteral("recipeCompare"));
    m_compareMenu->setObjectName(QStringLiteral("recipeCompareMenu"));
    m_compare->setMenu(m_compareMenu);
    m_compare->setPopupMode(QToolButton::InstantPopup);
    m_compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *row = new FlowLayout(kGap, kLineGap, this);
    row->wishOneLine();
    const auto together = [row](std::initializer_list<QWidget *> widgets) {
        auto *group = new QWidget;
        auto *line = new QHBoxLayout(group);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(kGap);
        for (QWidget *widget : widgets)
            line->addWidget(widget);
        row->addWidget(group);
    };
    together({m_label, new TopicButton(QStringLiteral("recipe")), m_name});
    row->addWidget(m_changed);
    together({m_open, m_save, m_compare});

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        if (m_nameKey < 0)
            m_nameKey = LayerEdits::newMergeKey();
        m_edits.rename(name, m_nameKey);
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_nameKey = -1; });
    connect(m_compareMenu, &QMenu::aboutToShow, this, &RecipeRow::fillCompareMenu);
    connect(&m_edits.state().recipe(), &RecipeDocument::changed, this, &RecipeRow::showRecipe);
    connect(&m_edits.state().recipe().undoStack(), &QUndoStack::cleanChanged, this, &RecipeRow::showRecipe);
    showRecipe();
}

void RecipeRow::adoptActions()
{
    const auto adopt = [this](QToolButton *button, const char *name) {
        QAction *action = window()->findChild<QAction *>(QLatin1String(name));
        if (action && button->defaultAction() != action)
            button->setDefaultAction(action);
    };
    adopt(m_open, "actionLoadRecipe");
    adopt(m_save, "actionSaveRecipe");
}

void RecipeRow::showRecipe()
{
    const QString name = QString::fromStdString(m_edits.recipe().name);
    if (m_name->text() != name) {
        const QSignalBlocker quiet(m_name);
        m_name->setText(name);
        m_name->setCursorPosition(0);
    }
    const RecipeDocument &document = m_edits.state().recipe();
    const QString file = QFileInfo(document.fileName()).fileName();
    const bool changed = document.isChanged();
    m_changed->setText(file.isEmpty() ? (changed ? tr("not saved", "recipe") : QString()) : changed ? tr("%1 (changed)").arg(file) : file);
    m_changed->setVisible(!m_changed->text().isEmpty());
    m_changed->setToolTip(document.fileName());
}

void RecipeRow::fillCompareMenu()
{
    m_compareMenu->clear();
    QAction *file = m_compareMenu->addAction(tr("A &file…"), this, &RecipeRow::compareWithFile);
    file->setObjectName(QStringLiteral("compareWithFile"));
    m_compareMenu->addSeparator();
    const Method method = m_edits.recipe().method;
    const auto add = [this](QMenu *menu, const QString &text, const Recipe &recipe, const QString &name) {
        QAction *action = menu->addAction(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, text, recipe] { emit compareRequested(text, recipe); });
    };
    add(m_compareMenu, tr("Preset recommended"), presetRecommended(method), QStringLiteral("compareWithRecommended"));
    add(m_compareMenu, tr("Preset as in the study"), presetThesis(method), QStringLiteral("compareWithThesis"));
    QMenu *runs = m_compareMenu->addMenu(tr("The recipe of a &run"));
    for (const RunPointer &run : m_edits.state().study().runs())
        add(runs, runName(*run), run->recipe, QStringLiteral("compareWithRun"));
    runs->setEnabled(!runs->isEmpty());
}

void RecipeRow::compareWithFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Compare with a recipe"), {}, tr("Recipes (*.json);;All files (*)"));
    if (file.isEmpty())
        return;
    m_edits.state().backgroundJobs().submit<Recipe>(
        {tr("Reading a recipe"), QStringLiteral("layers.compare")},
        [path = file.toStdString()](const RunContext &) { return loadRecipe(path); }, this,
        [this, file](Result<Recipe> recipe) {
            if (recipe.ok())
                emit compareRequested(QFileInfo(file).fileName(), *recipe);
            else if (recipe.error().code != ErrorCode::Cancelled)
                emit failed(errorText(recipe.error()));
        });
}

void RecipeRow::retranslate()
{
    m_label->setText(tr("Re&cipe"));
    m_name->setAccessibleName(tr("Name of the recipe"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setToolTip(tr("What runs of this recipe are called"));
    m_open->setAccessibleName(tr("Open recipe…"));
    m_save->setAccessibleName(tr("Save recipe…"));
    m_compare->setText(tr("Compare with…"));
    m_compare->setIcon(icon(QStringLiteral("git-compare-arrows")));
    m_compare->setToolTip(tr("This recipe and another one, line by line"));
    showRecipe();
}

} // namespace quantoscope
