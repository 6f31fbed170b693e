// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/input_panel.h"

#include "datasets/cifar100.h"
#include "datasets/image_folder.h"
#include "pages/model/class_names_dialog.h"
#include "theme/icons.h"
#include "widgets/decimal_field.h"
#include "widgets/show_number.h"
#include "words/class_names.h"
#include "words/message_text.h"
#include "words/number_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace quantoscope {
namespace {

constexpr int kDelayMs = 150;
constexpr int kPicturePixels = 72;
constexpr int kAnswerPixels = 150;
constexpr int kLargestSide = 1024;
constexpr int kDecimals = 4;
// In the order of the box, after "as the network or the data say".
constexpr std::array<ImageInput (*)(), 3> kPresets = {cifar100Input, imageNetInput, [] { return ImageInput(); }};

QPixmap pixmapOf(const Image &image)
{
    if (image.width <= 0 || image.height <= 0)
        return {};
    const QImage picture(image.rgb.data(), image.width, image.height, 3 * image.width, QImage::Format_RGB888);
    return QPixmap::fromImage(picture.scaled(kPicturePixels, kPicturePixels, Qt::KeepAspectRatio, Qt::FastTransformation));
}

// What a field of so many decimals holds of it.
double asShown(float value)
{
    return QString::number(static_cast<double>(value), 'f', kDecimals).toDouble();
}

QDoubleSpinBox *makeNumber(const QString &name)
{
    auto *box = new DecimalField;
    box->setObjectName(name);
    box->setDecimals(kDecimals);
    box->setRange(0.0, 255.0);
    box->setSingleStep(0.01);
    box->setKeyboardTracking(false);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setMinimumWidth(58);
    return box;
}

} // namespace

InputPanel::InputPanel(AppState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_title(new QLabel)
    , m_presetLabel(new QLabel)
    , m_sizeLabel(new QLabel)
    , m_resizeLabel(new QLabel)
    , m_meanLabel(new QLabel)
    , m_stdLabel(new QLabel)
    , m_namesLabel(new QLabel)
    , m_names(new QLabel)
    , m_preset(new QComboBox)
    , m_size(new QSpinBox)
    , m_resize(new QSpinBox)
    , m_bgr(new QCheckBox)
    , m_editNames(new QPushButton)
    , m_error(new QLabel)
    , m_delay(new QTimer(this))
{
    setProperty("role", "card");
    setObjectName(QStringLiteral("inputPanel"));
    m_title->setProperty("role", "subtitle");
    m_error->setProperty("role", "error");
    m_error->setWordWrap(true);
    m_preset->setObjectName(QStringLiteral("inputPreset"));
    m_size->setObjectName(QStringLiteral("inputSize"));
    m_resize->setObjectName(QStringLiteral("inputResize"));
    m_bgr->setObjectName(QStringLiteral("inputBgr"));
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(12);
    m_size->setRange(8, kLargestSide);
    m_resize->setRange(0, kLargestSide);
    auto *means = new QHBoxLayout, *stds = new QHBoxLayout;
    means->setSpacing(8);
    stds->setSpacing(8);
    for (int i = 0; i < 3; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_mean[at] = makeNumber(QStringLiteral("inputMean%1").arg(i));
        m_std[at] = makeNumber(QStringLiteral("inputStd%1").arg(i));
        means->addWidget(m_mean[at]);
        stds->addWidget(m_std[at]);
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(m_presetLabel, m_preset);
    form->addRow(m_sizeLabel, m_size);
    form->addRow(m_resizeLabel, m_resize);
    form->addRow(m_meanLabel, means);
    form->addRow(m_stdLabel, stds);
    form->addRow(QString(), m_bgr);
    m_editNames->setObjectName(QStringLiteral("editClassNames"));
    m_editNames->setIcon(icon(QStringLiteral("pencil")));
    m_names->setObjectName(QStringLiteral("classNamesSource"));
    m_names->setProperty("role", "muted");
    m_names->setWordWrap(true);
    auto *names = new QHBoxLayout;
    names->addWidget(m_names, 1);
    names->addWidget(m_editNames);
    form->addRow(m_namesLabel, names);
    auto *pictures = new QGridLayout;
    pictures->setHorizontalSpacing(12);
    pictures->setVerticalSpacing(8);
    for (int i = 0; i < kImages; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_before[at] = new QLabel;
        m_after[at] = new QLabel;
        m_answers[at] = new QLabel;
        m_answers[at]->setObjectName(QStringLiteral("previewAnswers%1").arg(i));
        m_answers[at]->setTextFormat(Qt::RichText);
        m_answers[at]->setMinimumWidth(kAnswerPixels);
        pictures->addWidget(m_before[at], i, 0);
        pictures->addWidget(m_after[at], i, 1);
        pictures->addWidget(m_answers[at], i, 2);
    }
    pictures->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addWidget(m_error);
    column->addLayout(pictures);
    column->addStretch();

    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelayMs);
    connect(m_delay, &QTimer::timeout, this, &InputPanel::preview);
    for (QSpinBox *box : {m_size, m_resize}) {
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &InputPanel::takeInput);
    }
    for (const auto &boxes : {m_mean, m_std}) {
        for (QDoubleSpinBox *box : boxes)
            connect(box, &QDoubleSpinBox::valueChanged, this, &InputPanel::takeInput);
    }
    connect(m_bgr, &QCheckBox::toggled, this, &InputPanel::takeInput);
    connect(m_editNames, &QPushButton::clicked, this, &InputPanel::editClassNames);
    connect(m_preset, &QComboBox::activated, this, &InputPanel::takePreset);
    connect(&state, &AppState::dataChanged, this, [this] {
        if (m_state.data())
            showInput();
    });
}

ImageInput InputPanel::fields() const
{
    ImageInput input = m_state.data() ? m_state.data()->input : ImageInput();
    input.height = input.width = m_size->value();
    input.resizeShorterSide = m_resize->value();
    for (std::size_t i = 0; i < 3; ++i) {
        input.mean[i] = static_cast<float>(m_mean[i]->value());
        input.std[i] = static_cast<float>(m_std[i]->value());
    }
    input.bgr = m_bgr->isChecked();
    input.known = true;
    return input;
}

void InputPanel::showInput()
{
    const bool images = m_state.model() && m_state.model()->model->task == Task::ImageClassification;
    setVisible(images);
    if (!images)
        return;
    const ImageInput &input = m_state.data()->input;
    m_filling = true;
    showNumber(*m_size, input.height);
    showNumber(*m_resize, input.resizeShorterSide);
    for (std::size_t i = 0; i < 3; ++i) {
        showNumber(*m_mean[i], asShown(input.mean[i]));
        showNumber(*m_std[i], asShown(input.std[i]));
    }
    m_bgr->setChecked(input.bgr);
    m_filling = false;
    m_preset->setCurrentIndex(presetOf(input));
    showClassNames();
    m_pending = true;
    m_delay->start();
}

// What the fields say now, whoever changed them: -1 where they are the user's own.
int InputPanel::presetOf(const ImageInput &input) const
{
    if (!m_state.inputOverride())
        return 0;
    const auto found = std::find_if(kPresets.begin(), kPresets.end(), [&](const auto &make) {
        const ImageInput preset = make();
        return preset.mean == input.mean && preset.std == input.std;
    });
    return found == kPresets.end() ? -1 : 1 + static_cast<int>(found - kPresets.begin());
}

void InputPanel::showClassNames()
{
    m_names->setText(m_state.classNamesOverride().empty() ? tr("as the data name them") : tr("your own"));
}

void InputPanel::editClassNames()
{
    const auto data = m_state.data();
    const auto model = m_state.model();
    if (!data || !model)
        return;
    std::vector<std::string> ofData;
    if (data->source.evaluationImages)
        ofData = data->source.evaluationImages->classNames();
    ClassNamesDialog dialog(model->model->classes, ofData, this);
    dialog.setNames(data->classNames);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::vector<std::string> names = dialog.names();
    m_state.overrideClassNames(names == ofData ? std::vector<std::string>() : names);
}

void InputPanel::takeInput()
{
    if (!m_filling)
        m_state.overrideInput(fields());
}

void InputPanel::takePreset(int index)
{
    ImageInput input = fields();
    if (index == 0) { // what the network or the data say
        m_state.overrideInput(std::nullopt);
        return;
    }
    const ImageInput preset = kPresets[static_cast<std::size_t>(index - 1)]();
    input.mean = preset.mean;
    input.std = preset.std;
    m_state.overrideInput(input);
}

void InputPanel::preview()
{
    const auto model = m_state.model();
    const auto data = m_state.data();
    if (!model || !data || !data->source.evaluationImages) {
        m_pending = false;
        return;
    }
    std::vector<int> items;
    const auto &all = data->evaluationItems;
    for (int i = 0; i < kImages && i < static_cast<int>(all.size()); ++i) // from all over the set, always the same ones
        items.push_back(all[static_cast<std::size_t>(i) * all.size() / kImages]);
    m_state.backgroundJobs().submit<std::vector<PreviewedImage>>(
        {tr("Preview"), QStringLiteral("preview")},
        // The panel may be gone while the job still runs: the window closes before the state does.
        [&engine = m_state.engine(), model, data, items](const RunContext &context) {
            return engine.preview(*model, *data, items, data->input, context);
        },
        this,
        [this](Result<std::vector<PreviewedImage>> images) {
            m_pending = false;
            m_error->setVisible(!images.ok() && images.error().code != ErrorCode::Cancelled);
            if (images.ok())
                showPreviews(*images);
            else
                m_error->setText(errorText(images.error()));
        });
}

void InputPanel::showPreviews(const std::vector<PreviewedImage> &images)
{
    const auto data = m_state.data();
    const auto name = [&](int label) {
        const auto at = static_cast<std::size_t>(label);
        return data && label >= 0 && at < data->classNames.size() ? classText(data->classNames[at], data->source.id)
                                                                  : tr("class %1").arg(label);
    };
    for (std::size_t i = 0; i < kImages; ++i) {
        const bool there = i < images.size();
        for (QLabel *label : {m_before[i], m_after[i], m_answers[i]})
            label->setVisible(there);
        if (!there)
            continue;
        m_before[i]->setPixmap(pixmapOf(images[i].original));
        m_after[i]->setPixmap(pixmapOf(images[i].prepared));
        m_before[i]->setToolTip(QString::fromStdString(images[i].name));
        m_after[i]->setToolTip(tr("What the network sees, before normalizing; its values then run from %1 to %2")
                                   .arg(decimalWords(images[i].lowest, 2), decimalWords(images[i].highest, 2)));
        QStringList lines;
        for (std::size_t k = 0; k < images[i].answer.top.size(); ++k) {
            const int label = images[i].answer.top[k];
            const QString line =
                tr("%1 % %2").arg(decimalWords(100.0 * images[i].answer.confidence[k], 0), 3).arg(name(label).toHtmlEscaped());
            lines << (label == images[i].label ? QStringLiteral("<b>%1 ✓</b>").arg(line) : line);
        }
        m_answers[i]->setText(lines.join(QStringLiteral("<br>")));
    }
}

void InputPanel::retranslate()
{
    m_title->setText(tr("Input"));
    m_presetLabel->setText(tr("&Normalization"));
    m_presetLabel->setBuddy(m_preset);
    m_sizeLabel->setText(tr("Si&ze (pixels)"));
    m_sizeLabel->setBuddy(m_size);
    m_resizeLabel->setText(tr("Resize to"));
    m_resizeLabel->setBuddy(m_resize);
    m_resize->setSpecialValueText(tr("no crop"));
    m_resize->setToolTip(tr("The shorter side in pixels, before the centre is cropped"));
    m_meanLabel->setText(tr("Mean (RGB)"));
    m_stdLabel->setText(tr("Deviation (RGB)"));
    m_namesLabel->setText(tr("Class names"));
    m_namesLabel->setBuddy(m_editNames);
    m_editNames->setText(tr("Edit…"));
    m_editNames->setAccessibleName(tr("Edit the class names"));
    m_bgr->setText(tr("Channels in the order &BGR"));
    const std::array<QString, 3> channels = {tr("red"), tr("green"), tr("blue")};
    for (std::size_t i = 0; i < 3; ++i) {
        m_mean[i]->setAccessibleName(tr("Mean of %1").arg(channels[i]));
        m_std[i]->setAccessibleName(tr("Deviation of %1").arg(channels[i]));
    }
    const int index = m_preset->count() == 0 ? 0 : m_preset->currentIndex();
    const QSignalBlocker quiet(m_preset);
    m_preset->setPlaceholderText(tr("your own", "normalization"));
    m_preset->clear();
    m_preset->addItems({tr("as the network or the data say"), QStringLiteral("CIFAR-100"), QStringLiteral("ImageNet"), tr("none")});
    m_preset->setCurrentIndex(index);
    for (QLabel *label : m_answers)
        label->setAccessibleName(tr("Top 5"));
    if (m_state.data()) // opened before this panel was made, or shown in another language until now
        showInput();
}

} // namespace quantoscope
