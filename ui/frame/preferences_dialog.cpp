// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/preferences_dialog.h"

#include "app_state/settings.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QThread>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

constexpr int kMostThreads = 256;

} // namespace

PreferencesDialog::PreferencesDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_themeLabel(new QLabel)
    , m_languageLabel(new QLabel)
    , m_threadsLabel(new QLabel)
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_presentation(new QCheckBox)
    , m_continue(new QCheckBox)
    , m_reopen(new QCheckBox)
    , m_threads(new QSpinBox)
{
    setObjectName(QStringLiteral("preferencesDialog"));
    m_theme->setObjectName(QStringLiteral("preferTheme"));
    m_language->setObjectName(QStringLiteral("preferLanguage"));
    m_presentation->setObjectName(QStringLiteral("preferPresentation"));
    m_threads->setObjectName(QStringLiteral("preferThreads"));
    m_continue->setObjectName(QStringLiteral("continueStudy"));
    m_reopen->setObjectName(QStringLiteral("reopenModel"));
    m_threads->setRange(0, kMostThreads);
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Ελληνικά"), QStringLiteral("el"));
    m_themeLabel->setBuddy(m_theme);
    m_languageLabel->setBuddy(m_language);
    m_threadsLabel->setBuddy(m_threads);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    const auto heading = [form] {
        auto *label = new QLabel;
        label->setProperty("role", "subtitle");
        form->addRow(label);
        return label;
    };
    m_looks = heading();
    form->addRow(m_themeLabel, m_theme);
    form->addRow(m_languageLabel, m_language);
    form->addRow(QString(), m_presentation);
    m_work = heading();
    form->addRow(m_threadsLabel, m_threads);
    m_data = heading();
    m_folder = addPlace(*form, QStringLiteral("dataFolder"), false);
    m_cifar = addPlace(*form, QStringLiteral("cifarFolder"), true);
    m_squad = addPlace(*form, QStringLiteral("squadFile"), true);
    m_start = heading();
    form->addRow(QString(), m_continue);
    form->addRow(QString(), m_reopen);

    auto *buttons = new QDialogButtonBox;
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setObjectName(QStringLiteral("closePreferences"));
    m_close->setDefault(true); // else Enter in a field would open the first "Choose…"
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    resize(theme().unit() * 84, sizeHint().height());
    retranslate();
    connectAll();
}

PreferencesDialog::Place PreferencesDialog::addPlace(QFormLayout &form, const QString &name, bool mayBeUnknown)
{
    Place place{new QLabel, new QLineEdit, new QPushButton, mayBeUnknown ? new QPushButton : nullptr};
    place.path->setObjectName(name + QStringLiteral("Path"));
    place.path->setReadOnly(true);
    place.label->setBuddy(place.path);
    place.choose->setObjectName(QStringLiteral("choose.") + name);
    place.choose->setIcon(icon(QStringLiteral("folder-open")));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(place.path, 1);
    row->addWidget(place.choose);
    if (place.forget) {
        place.forget->setObjectName(QStringLiteral("forget.") + name);
        place.forget->setIcon(icon(QStringLiteral("x")));
        row->addWidget(place.forget);
    }
    form.addRow(place.label, row);
    return place;
}

void PreferencesDialog::connectAll()
{
    connect(m_theme, &QComboBox::activated, this, [this] {
        const auto choice = static_cast<ThemeChoice>(m_theme->currentData().toInt());
        m_settings.setTheme(choice);
        ThemeController::instance().setChoice(choice);
    });
    connect(m_language, &QComboBox::activated, this, [this] { m_settings.setLanguage(m_language->currentData().toString()); });
    connect(m_presentation, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setPresentation(on);
        ThemeController::instance().setPresentation(on);
    });
    connect(m_threads, &QSpinBox::valueChanged, &m_settings, &Settings::setWorkThreads);
    connect(m_continue, &QCheckBox::toggled, &m_settings, &Settings::setContinuesStudy);
    connect(m_reopen, &QCheckBox::toggled, &m_settings, &Settings::setReopensModel);
    connect(m_folder.choose, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for data, studies and recipes"), m_settings.dataFolder());
        if (!folder.isEmpty())
            m_settings.setDataFolder(folder);
    });
    connect(m_cifar.choose, &QPushButton::clicked, this, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Folder with CIFAR-100's binary files"), m_settings.cifarFolder());
        if (!folder.isEmpty())
            m_settings.setCifarFolder(folder);
    });
    connect(m_squad.choose, &QPushButton::clicked, this, [this] {
        const QString file =
            QFileDialog::getOpenFileName(this, tr("A file of SQuAD"), m_settings.squadFile(), tr("SQuAD files (*.json);;All files (*)"));
        if (!file.isEmpty())
            m_settings.setSquadFile(file);
    });
    connect(m_cifar.forget, &QPushButton::clicked, this, [this] { m_settings.setCifarFolder({}); });
    connect(m_squad.forget, &QPushButton::clicked, this, [this] { m_settings.setSquadFile({}); });
    connect(&m_settings, &Settings::dataFoldersChanged, this, &PreferencesDialog::showSettings);
    connect(&ThemeController::instance(), &ThemeController::changed, this, &PreferencesDialog::showSettings);
}

void PreferencesDialog::showSettings()
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_presentation), QSignalBlocker(m_threads), QSignalBlocker(m_continue),
                                    QSignalBlocker(m_reopen)};
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(ThemeController::instance().choice())));
    m_language->setCurrentIndex(m_language->findData(m_settings.language()));
    m_presentation->setChecked(ThemeController::instance().presentation());
    m_threads->setValue(m_settings.workThreads());
    m_continue->setChecked(m_settings.continuesStudy());
    m_reopen->setChecked(m_settings.reopensModel());
    m_folder.path->setText(QDir::toNativeSeparators(m_settings.dataFolder()));
    m_cifar.path->setText(QDir::toNativeSeparators(m_settings.cifarFolder()));
    m_squad.path->setText(QDir::toNativeSeparators(m_settings.squadFile()));
    m_cifar.forget->setEnabled(!m_settings.cifarFolder().isEmpty());
    m_squad.forget->setEnabled(!m_settings.squadFile().isEmpty());
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_looks->setText(tr("Looks"));
    m_themeLabel->setText(tr("&Theme"));
    m_languageLabel->setText(tr("&Language"));
    m_presentation->setText(tr("&Presentation: larger type and lines, for a projector"));
    m_work->setText(tr("Work"));
    m_threadsLabel->setText(tr("Th&reads"));
    m_threads->setSpecialValueText(tr("every core (%1)").arg(QThread::idealThreadCount()));
    m_threads->setToolTip(tr("For calibration and evaluation; the page Run has its own number for what is timed"));
    m_data->setText(tr("Data"));
    m_folder.label->setText(tr("&Data folder"));
    m_folder.path->setToolTip(tr("Downloads, recipes and studies without a name are kept here"));
    m_cifar.label->setText(QStringLiteral("CIFAR-100"));
    m_squad.label->setText(QStringLiteral("SQuAD"));
    for (const Place &place : {m_folder, m_cifar, m_squad}) {
        place.choose->setText(tr("Choose…"));
        place.choose->setAccessibleName(tr("%1: choose…").arg(place.label->text().remove(QLatin1Char('&'))));
        place.path->setPlaceholderText(tr("where the data folder has it"));
        if (place.forget) {
            place.forget->setToolTip(tr("Forget this place"));
            place.forget->setAccessibleName(tr("%1: forget this place").arg(place.label->text()));
        }
    }
    m_start->setText(tr("At the start"));
    m_continue->setText(tr("Go on with the &study of last time"));
    m_reopen->setText(tr("Open the &network of last time instead of ResNet-18"));
    m_close->setText(tr("Close"));
    const QSignalBlocker quiet(m_theme);
    m_theme->clear();
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    showSettings();
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace quantoscope
