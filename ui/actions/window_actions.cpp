// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/window_actions.h"

#include "actions/drop_target.h"
#include "actions/open_path.h"
#include "actions/run_plans.h"
#include "frame/about_dialog.h"
#include "frame/main_window.h"
#include "frame/preferences_dialog.h"
#include "frame/tool_bar.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/save_file.h"
#include "words/message_text.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

namespace quantoscope {
namespace {

const QString kStudySuffix = QStringLiteral(".qstudy");
const QString kRecipeSuffix = QStringLiteral(".json");

} // namespace

WindowActions::WindowActions(AppState &state, MainWindow &window)
    : QObject(&window)
    , m_state(state)
    , m_window(window)
{
    openModel = make(QStringLiteral("actionOpenModel"), QStringLiteral("folder-open"));
    openModelFolder = make(QStringLiteral("actionOpenModelFolder"), QStringLiteral("folder-open"));
    newStudy = make(QStringLiteral("actionNewStudy"), QStringLiteral("file-plus-2"));
    openStudy = make(QStringLiteral("actionOpenStudy"), QStringLiteral("file-input"));
    saveStudyAs = make(QStringLiteral("actionSaveStudyAs"), QStringLiteral("save"));
    loadRecipe = make(QStringLiteral("actionLoadRecipe"), QStringLiteral("folder-open"));
    saveRecipe = make(QStringLiteral("actionSaveRecipe"), QStringLiteral("save"));
    quit = make(QStringLiteral("actionQuit"));
    undo = make(QStringLiteral("actionUndo"), QStringLiteral("undo-2"));
    redo = make(QStringLiteral("actionRedo"), QStringLiteral("redo-2"));
    runFour = make(QStringLiteral("actionRunFour"), QStringLiteral("play"));
    runRecipe = make(QStringLiteral("actionRunRecipe"), QStringLiteral("play"));
    runStudy = make(QStringLiteral("actionRunStudy"), QStringLiteral("fast-forward"));
    cancel = make(QStringLiteral("actionCancel"), QStringLiteral("x"));
    english = make(QStringLiteral("actionEnglish"));
    greek = make(QStringLiteral("actionGreek"));
    themeSystem = make(QStringLiteral("actionThemeSystem"), QStringLiteral("monitor"));
    themeLight = make(QStringLiteral("actionThemeLight"), QStringLiteral("sun"));
    themeDark = make(QStringLiteral("actionThemeDark"), QStringLiteral("moon"));
    presentation = make(QStringLiteral("actionPresentation"), QStringLiteral("presentation"));
    fullScreen = make(QStringLiteral("actionFullScreen"), QStringLiteral("maximize"));
    showRuns = make(QStringLiteral("actionShowRuns"), QStringLiteral("list"));
    preferences = make(QStringLiteral("actionPreferences"), QStringLiteral("settings"));
    openLesson = make(QStringLiteral("actionOpenLesson"), QStringLiteral("folder-open"));
    teach = make(QStringLiteral("actionTeach"), QStringLiteral("graduation-cap"));
    about = make(QStringLiteral("actionAbout"), QStringLiteral("info"));

    openModel->setShortcut(QKeySequence::Open);
    newStudy->setShortcut(QKeySequence::New);
    openStudy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    saveStudyAs->setShortcuts({QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    quit->setShortcut(QKeySequence::Quit);
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(QKeySequence::Redo), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    runFour->setShortcut(QKeySequence(Qt::Key_F5));
    runRecipe->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    runStudy->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    cancel->setShortcut(QKeySequence(Qt::Key_Escape));
    presentation->setShortcut(QKeySequence(Qt::Key_F6));
    fullScreen->setShortcut(QKeySequence(Qt::Key_F11));
    preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));

    for (QAction *checkable : {english, greek, themeSystem, themeLight, themeDark, presentation, fullScreen, showRuns, teach})
        checkable->setCheckable(true);
    auto *languages = new QActionGroup(this);
    for (QAction *action : {english, greek})
        languages->addAction(action);
    auto *themes = new QActionGroup(this);
    for (QAction *action : {themeSystem, themeLight, themeDark})
        themes->addAction(action);
    showRuns->setChecked(true);

    connectFiles();
    connectRuns();
    connectView();
    updateEnabled();
}

QAction *WindowActions::make(const QString &name, const QString &iconName)
{
    auto *action = new QAction(&m_window);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    m_window.addAction(action);
    return action;
}

void WindowActions::connectFiles()
{
    connect(openModel, &QAction::triggered, this, [this] { askForModelFile(m_state, &m_window); });
    connect(openModelFolder, &QAction::triggered, this, [this] { askForModelFolder(m_state, &m_window); });
    connect(newStudy, &QAction::triggered, this, [this] { m_state.study().startUntitled(false); });
    connect(openStudy, &QAction::triggered, this, [this] {
        const QString file = QFileDialog::getOpenFileName(&m_window, tr("Open a study"), {}, tr("Studies (*.qstudy);;All files (*)"));
        if (!file.isEmpty())
            m_state.study().open(file);
    });
    connect(saveStudyAs, &QAction::triggered, this, &WindowActions::askSaveStudy);
    connect(loadRecipe, &QAction::triggered, this, [this] {
        const QString file = QFileDialog::getOpenFileName(&m_window, tr("Open a recipe"), {}, tr("Recipes (*.json);;All files (*)"));
        if (!file.isEmpty())
            openRecipeOrLesson(m_state, file);
    });
    connect(saveRecipe, &QAction::triggered, this, [this] {
        const QString file =
            askSaveFile(&m_window, tr("Save the recipe"), m_state.recipe().fileName(), kRecipeSuffix, tr("Recipes (*.json)"));
        if (file.isEmpty())
            return;
        const Status saved = m_state.recipe().save(file);
        m_state.say(saved.ok() ? tr("Saved %1").arg(QFileInfo(file).fileName()) : errorText(saved.error()));
    });
    new DropTarget(m_state, m_window);
    connect(quit, &QAction::triggered, &m_window, &QWidget::close);
    connect(undo, &QAction::triggered, &m_state.recipe().undoStack(), &QUndoStack::undo);
    connect(redo, &QAction::triggered, &m_state.recipe().undoStack(), &QUndoStack::redo);
    for (auto signal : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
        connect(&m_state.recipe().undoStack(), signal, this, &WindowActions::updateEnabled);
    connect(&m_state.recipe(), &RecipeDocument::changed, this, &WindowActions::updateEnabled);
}

bool WindowActions::askSaveStudy()
{
    const QString file = askSaveFile(&m_window, tr("Save the study as"), {}, kStudySuffix, tr("Studies (*.qstudy)"));
    if (!file.isEmpty())
        m_state.study().saveAs(file);
    return !file.isEmpty();
}

void WindowActions::connectRuns()
{
    connect(runFour, &QAction::triggered, this, [this] { startFourMethods(m_state); });
    connect(runRecipe, &QAction::triggered, this, [this] { startRecipe(m_state); });
    connect(runStudy, &QAction::triggered, this, [this] { startStudy(m_state); });
    connect(cancel, &QAction::triggered, this, [this] {
        m_state.runs().cancel();
        m_state.engineJobs().cancelAll();
    });
    connect(&m_state, &AppState::modelChanged, this, &WindowActions::updateEnabled);
    connect(&m_state, &AppState::dataChanged, this, &WindowActions::updateEnabled);
    connect(&m_state.study(), &StudyDocument::opened, this, &WindowActions::updateEnabled);
    connect(&m_state.runs(), &RunQueue::runningChanged, this, &WindowActions::updateEnabled);
    connect(&m_state.engineJobs(), &JobQueue::jobStarted, this, &WindowActions::updateEnabled);
    connect(&m_state.engineJobs(), &JobQueue::jobFinished, this, &WindowActions::updateEnabled);
}

void WindowActions::connectView()
{
    connect(english, &QAction::triggered, this, [this] { m_state.settings().setLanguage(QStringLiteral("en")); });
    connect(greek, &QAction::triggered, this, [this] { m_state.settings().setLanguage(QStringLiteral("el")); });
    const auto themed = [this](QAction *action, ThemeChoice choice) {
        connect(action, &QAction::triggered, this, [this, choice] {
            m_state.settings().setTheme(choice);
            ThemeController::instance().setChoice(choice);
        });
    };
    themed(themeSystem, ThemeChoice::System);
    themed(themeLight, ThemeChoice::Light);
    themed(themeDark, ThemeChoice::Dark);
    connect(presentation, &QAction::triggered, this, [this](bool on) {
        m_state.settings().setPresentation(on);
        ThemeController::instance().setPresentation(on);
    });
    connect(fullScreen, &QAction::toggled, this, [this](bool on) { on ? m_window.showFullScreen() : m_window.showNormal(); });
    connect(showRuns, &QAction::toggled, this, [this](bool on) { m_window.setRunsVisible(on); });
    connect(preferences, &QAction::triggered, this, [this] { PreferencesDialog(m_state.settings(), &m_window).exec(); });
    connect(about, &QAction::triggered, this, [this] { AboutDialog(&m_window).exec(); });
    const auto reflect = [this] {
        (m_state.settings().language() == QStringLiteral("el") ? greek : english)->setChecked(true);
        presentation->setChecked(ThemeController::instance().presentation());
        const ThemeChoice choice = ThemeController::instance().choice();
        (choice == ThemeChoice::Light ? themeLight : choice == ThemeChoice::Dark ? themeDark : themeSystem)->setChecked(true);
    };
    connect(&m_state.settings(), &Settings::languageChanged, this, reflect);
    connect(&ThemeController::instance(), &ThemeController::changed, this, reflect);
    reflect();
}

void WindowActions::updateEnabled()
{
    const bool ready = canRunNetwork(m_state);
    runFour->setEnabled(ready);
    runRecipe->setEnabled(ready);
    runStudy->setEnabled(!m_state.study().path().isEmpty());
    cancel->setEnabled(m_state.engineJobs().isBusy());
    QUndoStack &stack = m_state.recipe().undoStack();
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    const QString undone = m_state.recipe().undoText(), redone = m_state.recipe().redoText();
    undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
    redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
}

void WindowActions::fillMenuBar(QMenuBar &bar)
{
    m_file = bar.addMenu(QString());
    m_file->setObjectName(QStringLiteral("fileMenu"));
    m_file->addActions({openModel, openModelFolder});
    m_recentModels = m_file->addMenu(QString());
    m_recentModels->setObjectName(QStringLiteral("recentModelsMenu"));
    m_file->addSeparator();
    m_file->addActions({newStudy, openStudy});
    m_recentStudies = m_file->addMenu(QString());
    m_recentStudies->setObjectName(QStringLiteral("recentStudiesMenu"));
    m_file->addAction(saveStudyAs);
    m_file->addSeparator();
    m_file->addAction(loadRecipe);
    m_recentRecipes = m_file->addMenu(QString());
    m_recentRecipes->setObjectName(QStringLiteral("recentRecipesMenu"));
    m_file->addAction(saveRecipe);
    m_file->addSeparator();
    m_file->addAction(quit);
    m_edit = bar.addMenu(QString());
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addAction(preferences);
    m_run = bar.addMenu(QString());
    m_run->addActions({runFour, runRecipe, runStudy});
    m_run->addSeparator();
    m_run->addAction(cancel);
    m_view = bar.addMenu(QString());
    m_language = m_view->addMenu(icon(QStringLiteral("languages")), QString());
    m_language->addActions({english, greek});
    m_theme = m_view->addMenu(icon(QStringLiteral("sun")), QString());
    m_theme->addActions({themeSystem, themeLight, themeDark});
    m_view->addActions({presentation, fullScreen, showRuns});
    m_lessons = bar.addMenu(QString());
    m_lessons->setObjectName(QStringLiteral("lessonsMenu"));
    connect(m_lessons, &QMenu::aboutToShow, this, &WindowActions::fillLessons);
    m_help = bar.addMenu(QString());
    m_help->addAction(about);
    // An entry may be on its way when it is taken out: the menu it is in is filled after that.
    connect(&m_state.settings(), &Settings::recentChanged, this, &WindowActions::fillRecent, Qt::QueuedConnection);
    connect(&m_state.settings(), &Settings::recentDropped, this,
            [this](const QString &path) { m_state.say(tr("%1 was taken out of the recent files").arg(QFileInfo(path).fileName())); });
    for (QMenu *menu : {m_recentModels, m_recentStudies, m_recentRecipes})
        menu->setToolTipsVisible(true); // where each of them is
    fillRecent();
    retranslate();
}

void WindowActions::fillToolBar(ToolBar &bar)
{
    bar.addActions({openModel, openStudy, saveStudyAs});
    bar.addSeparator();
    bar.addActions({undo, redo});
    bar.addSeparator();
    bar.addActions({runFour, runRecipe, runStudy});
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(space);
    const auto menuButton = [&](QMenu *menu, const QString &iconName, const QString &name) {
        auto *button = new QToolButton;
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
        bar.addWidget(button);
    };
    menuButton(m_language, QStringLiteral("languages"), QStringLiteral("languageButton"));
    menuButton(m_theme, QStringLiteral("sun"), QStringLiteral("themeButton"));
    bar.addAction(presentation);
    for (QAction *action : {saveStudyAs, openStudy, openModel, runStudy, runRecipe, runFour})
        bar.giveWords(action);
}

void WindowActions::fillRecent()
{
    const auto fill = [this](QMenu *menu, Settings::Recent what, auto open) {
        menu->clear();
        for (const QString &path : m_state.settings().recent(what)) {
            QString text = QFileInfo(path).fileName();
            QAction *action = menu->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this, [open, path] { open(path); });
            action->setToolTip(path);
        }
        menu->setEnabled(!menu->isEmpty());
    };
    fill(m_recentModels, Settings::Recent::Models, [this](const QString &path) { openPath(m_state, path); });
    fill(m_recentStudies, Settings::Recent::Studies, [this](const QString &path) { m_state.study().open(path); });
    fill(m_recentRecipes, Settings::Recent::Recipes, [this](const QString &path) { openRecipeOrLesson(m_state, path); });
}

void WindowActions::retranslate()
{
    openModel->setText(tr("&Open model…"));
    openModelFolder->setText(tr("Open model &folder…"));
    newStudy->setText(tr("&New study"));
    openStudy->setText(tr("Open &study…"));
    saveStudyAs->setText(tr("Save study &as…"));
    loadRecipe->setText(tr("Open &recipe…"));
    saveRecipe->setText(tr("Save re&cipe…"));
    quit->setText(tr("&Quit"));
    runFour->setText(tr("Run &four methods"));
    runFour->setToolTip(tr("FP32, static, static without fusion, dynamic on the open network (F5)"));
    runRecipe->setText(tr("Run &recipe"));
    runRecipe->setToolTip(tr("The recipe of the page Layers on the open network (Ctrl+R)"));
    runStudy->setText(tr("Run the &study"));
    runStudy->setToolTip(tr("Every network and method of the study; about four minutes (Shift+F5)"));
    cancel->setText(tr("&Cancel"));
    english->setText(tr("&English"));
    greek->setText(tr("&Greek (Ελληνικά)"));
    themeSystem->setText(tr("As the &system"));
    themeLight->setText(tr("&Light"));
    themeDark->setText(tr("&Dark"));
    presentation->setText(tr("&Presentation"));
    presentation->setToolTip(tr("Larger type and lines, for a projector (F6)"));
    fullScreen->setText(tr("&Full screen"));
    showRuns->setText(tr("&Runs of the study"));
    preferences->setText(tr("&Preferences…"));
    openLesson->setText(tr("&Open a lesson…"));
    teach->setText(tr("&Teacher's view"));
    about->setText(tr("&About Quantoscope"));
    if (m_file) {
        m_file->setTitle(tr("&File"));
        m_edit->setTitle(tr("&Edit"));
        m_run->setTitle(tr("&Run"));
        m_view->setTitle(tr("&View"));
        m_lessons->setTitle(tr("&Lessons"));
        m_help->setTitle(tr("&Help"));
        m_recentModels->setTitle(tr("Recent &models"));
        m_recentStudies->setTitle(tr("Rec&ent studies"));
        m_recentRecipes->setTitle(tr("Recen&t recipes"));
        m_language->setTitle(tr("&Language"));
        m_theme->setTitle(tr("&Theme"));
    }
    updateEnabled();
}

} // namespace quantoscope
