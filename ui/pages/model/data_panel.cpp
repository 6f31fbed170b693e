// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/data_panel.h"

#include "pages/model/download_panel.h"
#include "theme/icons.h"
#include "widgets/show_number.h"
#include "words/field_terms.h"
#include "words/message_text.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

constexpr int kMostItems = 1000000;

} // namespace

DataPanel::DataPanel(AppState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_title(new QLabel)
    , m_sourceLabel(new QLabel)
    , m_imagesLabel(new QLabel)
    , m_calibrationLabel(new QLabel)
    , m_seedLabel(new QLabel)
    , m_source(new QComboBox)
    , m_browse(new QPushButton)
    , m_images(new QSpinBox)
    , m_calibration(new QSpinBox)
    , m_seed(new QSpinBox)
    , m_opened(new QLabel)
    , m_error(new QLabel)
{
    setProperty("role", "card");
    m_title->setProperty("role", "subtitle");
    m_opened->setProperty("role", "muted");
    m_error->setProperty("role", "error");
    m_source->setObjectName(QStringLiteral("dataSource"));
    m_browse->setObjectName(QStringLiteral("browseData"));
    m_images->setObjectName(QStringLiteral("evaluationImages"));
    m_calibration->setObjectName(QStringLiteral("calibrationImages"));
    m_seed->setObjectName(QStringLiteral("dataSeed"));
    m_error->setObjectName(QStringLiteral("dataError"));
    m_opened->setObjectName(QStringLiteral("dataOpened"));
    for (QLabel *label : {m_opened, m_error}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_images->setRange(1, kMostItems);
    m_calibration->setRange(1, kMostItems);
    m_seed->setRange(0, kMostItems);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(12);
    m_sourceLabel->setBuddy(m_source);
    m_imagesLabel->setBuddy(m_images);
    m_calibrationLabel->setBuddy(m_calibration);
    m_seedLabel->setBuddy(m_seed);
    m_browse->setIcon(icon(QStringLiteral("folder-open")));

    auto *source = new QHBoxLayout;
    source->setSpacing(8);
    source->addWidget(m_source, 1);
    source->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(m_sourceLabel, source);
    form->addRow(m_imagesLabel, m_images);
    form->addRow(m_calibrationLabel, m_calibration);
    form->addRow(m_seedLabel, m_seed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addWidget(m_opened);
    column->addWidget(m_error);
    for (const PublicData &data : {publicImages(), publicQuestions()})
        addDownload(data);
    column->addStretch();

    const DataChoice &choice = state.dataChoice();
    m_images->setValue(choice.images);
    m_calibration->setValue(choice.calibrationImages);
    m_seed->setValue(static_cast<int>(choice.seed));
    for (QSpinBox *box : {m_images, m_calibration, m_seed}) {
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &DataPanel::choose);
    }
    connect(m_source, &QComboBox::activated, this, &DataPanel::choose);
    connect(m_browse, &QPushButton::clicked, this, &DataPanel::browse);
    connect(&state, &AppState::dataChanged, this, &DataPanel::showData);
    connect(&state, &AppState::dataFailed, this, &DataPanel::showData);
    connect(&state, &AppState::modelChanged, this, &DataPanel::fillSources);
    connect(&state, &AppState::modelOpening, this, &DataPanel::showData);
    connect(&state, &AppState::modelFailed, this, &DataPanel::showData);
    connect(&state.settings(), &Settings::dataFoldersChanged, this, &DataPanel::fillSources);
    connect(&state.settings(), &Settings::recentChanged, this, &DataPanel::fillSources);
}

void DataPanel::addDownload(const PublicData &data)
{
    auto *panel = new DownloadPanel(m_state, data);
    m_downloads.push_back(panel);
    layout()->addWidget(panel);
    connect(panel, &DownloadPanel::arrived, this, [this, wanted = data.task](const QString &path) {
        rememberPlace(publicDataFor(wanted), path, m_state.settings());
        if (task() == wanted) // the network may have changed while it was fetched
            open(path);
    });
}

Task DataPanel::task() const
{
    return m_state.model() ? m_state.model()->model->task : Task::ImageClassification;
}

void DataPanel::open(const QString &path)
{
    DataChoice choice = m_state.dataChoice();
    choice.what = path.toStdString();
    m_state.chooseData(choice);
    fillSources();
}

void DataPanel::fillSources()
{
    const QString chosen = QString::fromStdString(m_state.dataChoice().what);
    const QSignalBlocker quiet(m_source);
    m_source->clear();
    m_source->addItem(tr("Generated sample"), QStringLiteral("sample"));
    const PublicData fetched = publicDataFor(task());
    const QString known = placeOf(fetched, m_state.settings());
    if (!known.isEmpty())
        m_source->addItem(fetched.name, known);
    for (const QString &path : m_state.settings().recent(Settings::Recent::Data)) {
        if (path != known)
            m_source->addItem(QFileInfo(path).fileName(), path);
    }
    if (m_source->findData(chosen) < 0)
        m_source->addItem(QFileInfo(chosen).fileName(), chosen);
    m_source->setCurrentIndex(m_source->findData(chosen));
    for (int i = 0; i < m_source->count(); ++i)
        m_source->setItemData(i, m_source->itemData(i), Qt::ToolTipRole);
}

void DataPanel::choose()
{
    DataChoice choice = m_state.dataChoice();
    choice.what = m_source->currentData().toString().toStdString();
    choice.images = m_images->value();
    choice.calibrationImages = m_calibration->value();
    choice.seed = static_cast<std::uint64_t>(m_seed->value());
    m_state.chooseData(choice);
}

void DataPanel::browse()
{
    const bool questions = task() == Task::QuestionAnswering;
    const QString path = questions ? QFileDialog::getOpenFileName(this, tr("Open questions"), {}, tr("SQuAD files (*.json);;All files (*)"))
                                   : QFileDialog::getExistingDirectory(this, tr("Open a folder with CIFAR-100's files or with images"));
    if (path.isEmpty())
        return;
    m_state.settings().addRecent(Settings::Recent::Data, path);
    open(path);
}

void DataPanel::showData()
{
    const auto data = m_state.data();
    const DataChoice &choice = m_state.dataChoice();
    for (const auto &[box, value] : {std::pair(m_images, choice.images), std::pair(m_calibration, choice.calibrationImages),
                                     std::pair(m_seed, static_cast<int>(choice.seed))}) {
        const QSignalBlocker quiet(box);
        showNumber(*box, value);
    }
    if (const auto known = data ? publicDataNamed(data->source.id) : std::nullopt)
        rememberPlace(*known, QString::fromStdString(choice.what), m_state.settings());
    m_error->setVisible(m_state.dataError().has_value());
    if (m_state.dataError())
        m_error->setText(errorText(*m_state.dataError()));
    if (!data) {
        const bool opening = m_state.isModelOpening() || (m_state.model() && !m_state.dataError());
        m_opened->setText(opening ? tr("Opening…") : QString());
        return;
    }
    QStringList lines{tr("%1: %2 to evaluate, %3 to calibrate")
                          .arg(datasetText(data->source.id, data->source.name))
                          .arg(data->evaluationItems.size())
                          .arg(data->calibrationItems.size())};
    for (const Message &warning : data->warnings)
        lines << messageText(warning);
    m_opened->setText(lines.join(QLatin1Char('\n')));
}

void DataPanel::retranslate()
{
    m_title->setText(tr("Data"));
    m_sourceLabel->setText(tr("&Source"));
    m_imagesLabel->setText(tr("&To evaluate"));
    m_calibrationLabel->setText(tr("To &calibrate"));
    m_seedLabel->setText(tr("See&d"));
    m_browse->setToolTip(tr("CIFAR-100's binary files, a folder of images with one folder a class, or a SQuAD file"));
    m_browse->setText(tr("Open…"));
    for (DownloadPanel *panel : m_downloads)
        panel->retranslate();
    fillSources();
    showData();
}

} // namespace quantoscope
