// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/run/settings_panel.h"

#include "widgets/decimal_field.h"
#include "widgets/show_number.h"
#include "widgets/topic_button.h"
#include "words/field_terms.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kMostBatch = 256;
constexpr int kMostSequence = 4096;
constexpr int kMostImages = 1'000'000;
constexpr double kMostSeconds = 60.0;
constexpr int kDataDelayMs = 600;
constexpr int kFieldWidth = 96;

QSpinBox *spinBox(const QString &name, int low, int high)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(low, high);
    box->setKeyboardTracking(false);
    box->setMinimumWidth(kFieldWidth);
    return box;
}

// Where it is the same already, what is being typed stays.
void setSpecialText(QAbstractSpinBox &box, const QString &text)
{
    if (box.specialValueText() != text)
        box.setSpecialValueText(text);
}

} // namespace

SettingsPanel::SettingsPanel(AppState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_title(new QLabel)
    , m_backend(new QComboBox)
    , m_threads(spinBox(QStringLiteral("runThreads"), 1, std::max(1, QThread::idealThreadCount())))
    , m_batch(spinBox(QStringLiteral("runBatch"), 1, kMostBatch))
    , m_sequence(spinBox(QStringLiteral("runSequence"), 0, kMostSequence))
    , m_images(spinBox(QStringLiteral("runImages"), 1, kMostImages))
    , m_calibration(spinBox(QStringLiteral("runCalibration"), 1, kMostImages))
    , m_seed(spinBox(QStringLiteral("runSeed"), 0, std::numeric_limits<int>::max()))
    , m_budget(new DecimalField)
{
    setObjectName(QStringLiteral("runSettings"));
    setProperty("role", "card");
    m_title->setProperty("role", "subtitle");
    m_backend->setObjectName(QStringLiteral("runBackend"));
    m_backend->setMinimumWidth(kFieldWidth);
    m_backend->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const std::string &backend : state.engine().backends())
        m_backend->addItem(QString(), QString::fromStdString(backend)); // its text is set with the others
    m_budget->setObjectName(QStringLiteral("runBudget"));
    m_budget->setRange(0.0, kMostSeconds);
    m_budget->setDecimals(1);
    m_budget->setSingleStep(0.5);
    m_budget->setKeyboardTracking(false);
    m_budget->setMinimumWidth(kFieldWidth);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    column->addLayout(grid);
    column->addStretch();
    m_backendLabel = addField(*grid, 0, 0, m_backend, QStringLiteral("backend"));
    m_threadsLabel = addField(*grid, 0, 1, m_threads, QStringLiteral("threads"));
    m_batchLabel = addField(*grid, 0, 2, m_batch, QStringLiteral("batch"));
    m_imagesLabel = addField(*grid, 1, 0, m_images, QStringLiteral("images"));
    m_calibrationLabel = addField(*grid, 1, 1, m_calibration, QStringLiteral("calibration-images"));
    m_seedLabel = addField(*grid, 1, 2, m_seed, QStringLiteral("seed"));
    m_budgetLabel = addField(*grid, 2, 0, m_budget, QStringLiteral("latency-budget"));
    m_sequenceLabel = addField(*grid, 2, 1, m_sequence, QStringLiteral("sequence"));
    m_sequenceCell = m_sequence->parentWidget();
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, 1);

    connect(m_backend, &QComboBox::activated, this, &SettingsPanel::takeSettings);
    for (QSpinBox *box : {m_threads, m_batch, m_sequence})
        connect(box, &QSpinBox::valueChanged, this, &SettingsPanel::takeSettings);
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, &SettingsPanel::takeSettings);
    m_dataDelay.setSingleShot(true);
    m_dataDelay.setInterval(kDataDelayMs);
    connect(&m_dataDelay, &QTimer::timeout, this, &SettingsPanel::takeData);
    for (QSpinBox *box : {m_images, m_calibration, m_seed}) {
        connect(box, &QSpinBox::valueChanged, this, [this] {
            if (!m_showing)
                m_dataDelay.start();
        });
    }
    connect(&state, &AppState::runSettingsChanged, this, &SettingsPanel::showState);
    connect(&state, &AppState::dataChanged, this, &SettingsPanel::showState);
    connect(&state, &AppState::modelChanged, this, &SettingsPanel::showState);
    showState(); // there may be no network for long
}

QLabel *SettingsPanel::addField(QGridLayout &grid, int row, int column, QWidget *field, const QString &topic)
{
    auto *cell = new QWidget;
    auto *label = new QLabel;
    label->setBuddy(field);
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(label);
    head->addWidget(new TopicButton(topic));
    head->addStretch();
    auto *lines = new QVBoxLayout(cell);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addLayout(head);
    lines->addWidget(field);
    grid.addWidget(cell, row, column);
    return label;
}

bool SettingsPanel::isText() const
{
    return m_state.model() && m_state.model()->model->task == Task::QuestionAnswering;
}

void SettingsPanel::showState()
{
    if (m_dataDelay.isActive())
        return; // what is being typed stays
    m_showing = true;
    const RunSettings &settings = m_state.runSettings();
    m_backend->setCurrentIndex(m_backend->findData(QString::fromStdString(settings.backend)));
    showNumber(*m_threads, settings.threads);
    showNumber(*m_batch, settings.batch);
    showNumber(*m_sequence, settings.sequence);
    showNumber(*m_budget, settings.latencyBudgetSeconds);
    const DataChoice &data = m_state.dataChoice();
    showNumber(*m_images, data.images);
    showNumber(*m_calibration, data.calibrationImages);
    showNumber(*m_seed, static_cast<int>(std::min<std::uint64_t>(data.seed, std::numeric_limits<int>::max())));
    m_sequenceCell->setVisible(isText());
    m_showing = false;
    retranslate();
}

void SettingsPanel::takeSettings()
{
    if (m_showing)
        return;
    RunSettings settings = m_state.runSettings();
    settings.backend = m_backend->currentData().toString().toStdString();
    settings.threads = m_threads->value();
    settings.batch = m_batch->value();
    settings.sequence = m_sequence->value();
    settings.latencyBudgetSeconds = m_budget->value();
    m_state.setRunSettings(settings);
}

void SettingsPanel::takeData()
{
    DataChoice data = m_state.dataChoice();
    data.images = m_images->value();
    data.calibrationImages = m_calibration->value();
    data.seed = static_cast<std::uint64_t>(m_seed->value());
    m_state.chooseData(data);
}

void SettingsPanel::retranslate()
{
    const RunSettings usual;
    const DataChoice usualData;
    const bool text = isText();
    m_title->setText(tr("How to run it"));
    m_backendLabel->setText(tr("Bac&kend"));
    for (int i = 0; i < m_backend->count(); ++i) {
        const QString backend = m_backend->itemData(i).toString();
        m_backend->setItemText(i, backendTitle(backend.toStdString()));
        m_backend->setItemData(i, tr("On the command line: --backend %1").arg(backend), Qt::ToolTipRole);
    }
    m_backend->setToolTip(tr("What computes. At first %1").arg(backendTitle(usual.backend)));
    m_threadsLabel->setText(tr("&Threads"));
    m_threads->setToolTip(
        tr("Of the latency; calibration and evaluation use the threads of the preferences. At first %1").arg(usual.threads));
    m_batchLabel->setText(tr("&Batch"));
    m_batch->setToolTip(tr("Images or texts at once, of the latency. At first %1").arg(usual.batch));
    m_sequenceLabel->setText(tr("Toke&ns"));
    setSpecialText(*m_sequence, tr("automatic"));
    m_sequence->setToolTip(tr("Length of the text whose latency is measured. Automatic: 128, or what the network takes at most"));
    m_imagesLabel->setText(text ? tr("&Questions") : tr("&Images"));
    m_images->setToolTip(tr("To evaluate with, chosen evenly from all classes. At first %1").arg(usualData.images));
    m_calibrationLabel->setText(tr("&Calibration"));
    m_calibration->setToolTip(text ? tr("Questions that the ranges are found with. At first %1").arg(usualData.calibrationImages)
                                   : tr("Images that the ranges are found with. At first %1").arg(usualData.calibrationImages));
    m_seedLabel->setText(tr("See&d"));
    m_seed->setToolTip(tr("Of the choice of images. At first %1").arg(usualData.seed));
    m_budgetLabel->setText(tr("Latenc&y for"));
    if (const QString unit = tr(" s"); m_budget->suffix() != unit)
        m_budget->setSuffix(unit);
    setSpecialText(*m_budget, tr("not at all"));
    m_budget->setToolTip(tr("Seconds in which each run's latency is measured. At first %1").arg(usual.latencyBudgetSeconds));
    for (const auto &[label, field] : std::initializer_list<std::pair<QLabel *, QWidget *>>{{m_backendLabel, m_backend},
                                                                                            {m_threadsLabel, m_threads},
                                                                                            {m_batchLabel, m_batch},
                                                                                            {m_sequenceLabel, m_sequence},
                                                                                            {m_imagesLabel, m_images},
                                                                                            {m_calibrationLabel, m_calibration},
                                                                                            {m_seedLabel, m_seed},
                                                                                            {m_budgetLabel, m_budget}})
        field->setAccessibleName(label->text().remove(QLatin1Char('&')));
}

} // namespace quantoscope
