// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/shrinking/shrink_task.h"

#include "widgets/text_role.h"
#include "words/message_text.h"
#include "words/number_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

const QString kTag = QStringLiteral("learn.shrinking.task");

double loss(const ReplacedWeightResult &result)
{
    return result.baseline.top1.value_or(0.0) - result.accuracy.top1.value_or(0.0);
}

// Points, with their sign: a little pruning may even help.
QString changeWords(const ReplacedWeightResult &result)
{
    return signedDecimalWords(-loss(result), 1);
}

} // namespace

ShrinkTask::ShrinkTask(ShrinkMeasurements &measurements, QWidget *parent)
    : QWidget(parent)
    , m_measurements(measurements)
    , m_question(new QLabel)
    , m_verdict(new QLabel)
    , m_answer(new QSpinBox)
    , m_check(new QPushButton)
{
    m_question->setWordWrap(true);
    m_verdict->setWordWrap(true);
    m_question->setBuddy(m_answer);
    m_answer->setObjectName(QStringLiteral("shrinkAnswer"));
    m_check->setObjectName(QStringLiteral("checkShrinkAnswer"));
    m_verdict->setObjectName(QStringLiteral("shrinkVerdict"));
    m_answer->setRange(0, 99);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_question, 1);
    row->addWidget(m_answer);
    row->addWidget(m_check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_verdict);
    connect(m_answer, &QSpinBox::valueChanged, this, &ShrinkTask::answered);
    connect(m_check, &QPushButton::clicked, this, &ShrinkTask::check);
    connect(&m_measurements, &ShrinkMeasurements::changed, this, &ShrinkTask::showVerdict);
}

int ShrinkTask::answer() const
{
    return m_answer->value();
}

void ShrinkTask::setAnswer(int percent)
{
    const QSignalBlocker quiet(m_answer);
    m_answer->setValue(percent);
}

void ShrinkTask::setSubject(const std::string &layer, ShrinkMethod method, const std::shared_ptr<const ShrinkLayer> &weights)
{
    const bool same = layer == m_layer && method == m_method;
    m_layer = layer;
    m_method = method;
    m_weights = weights;
    m_check->setEnabled(m_weights != nullptr);
    if (!same)
        m_asked = -1;
    retranslate();
}

// First at the answer, then a little beyond it.
void ShrinkTask::check()
{
    m_asked = m_answer->value();
    m_failed = false;
    const ShrinkSetting at{m_layer, m_method, m_asked};
    const ShrinkSetting beyond{m_layer, m_method, std::min(100, m_asked + kTolerance)};
    const auto note = [this](const Result<ReplacedWeightResult> &result) {
        if (!result) {
            m_failed = true;
            m_error = result.error();
        }
        showVerdict();
    };
    m_measurements.measure(at, m_weights, kTag, [this, beyond, weights = m_weights, note](const Result<ReplacedWeightResult> &result) {
        note(result);
        if (result)
            m_measurements.measure(beyond, weights, kTag, note);
    });
    showVerdict();
}

void ShrinkTask::showVerdict()
{
    QString text;
    const int more = std::min(100, m_asked + kTolerance);
    const ReplacedWeightResult *at = m_asked < 0 ? nullptr : m_measurements.find({m_layer, m_method, m_asked});
    const ReplacedWeightResult *beyond = m_asked < 0 ? nullptr : m_measurements.find({m_layer, m_method, more});
    const char *role = "muted";
    if (m_asked >= 0 && m_failed) {
        text = errorText(m_error);
        role = "error";
    } else if (at && loss(*at) > kAllowedLoss) {
        text = tr("✗ Too much: without %1 % the accuracy changes by %2 points.").arg(m_asked).arg(changeWords(*at));
        role = "error";
    } else if (at && beyond) {
        const bool right = judgeShare(loss(*at), loss(*beyond), kAllowedLoss) == ShareVerdict::Right;
        const QString sentence = right ? tr("✓ Right: without %1 % the accuracy changes by %2 points, without %3 % already by %4.")
                                       : tr("✗ More is possible: without %1 % the accuracy changes by %2 points, without %3 % by %4.");
        text = sentence.arg(m_asked).arg(changeWords(*at)).arg(more).arg(changeWords(*beyond));
        role = right ? "good" : "error";
    } else if (m_asked >= 0) {
        text = tr("Measuring…");
    }
    setTextRole(m_verdict, role);
    m_verdict->setText(text);
    m_verdict->setVisible(!text.isEmpty());
}

void ShrinkTask::retranslate()
{
    m_question->setText(tr("<b>Your turn:</b> how much of %1 can be left out before more than %2 points are lost, to within %3 %?")
                            .arg(QString::fromStdString(m_layer), decimalWords(kAllowedLoss, 0))
                            .arg(kTolerance));
    m_answer->setSuffix(QStringLiteral(" %"));
    m_answer->setAccessibleName(tr("Largest share that can be left out, in percent"));
    m_check->setText(tr("&Check"));
    showVerdict();
}

} // namespace quantoscope
