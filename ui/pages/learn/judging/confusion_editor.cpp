// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/judging/confusion_editor.h"

#include "teach/judging.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

QString className(int index)
{
    switch (index) {
    case 0: return ConfusionEditor::tr("cat");
    case 1: return ConfusionEditor::tr("dog");
    default: return ConfusionEditor::tr("fox");
    }
}

QString shareWords(const std::optional<double> &share)
{
    return share ? percentWords(*share) : QStringLiteral("–");
}

QLabel *label(const QString &name, Qt::Alignment alignment, const char *role = nullptr)
{
    auto *made = new QLabel;
    made->setObjectName(name);
    made->setAlignment(alignment);
    if (role)
        made->setProperty("role", role);
    return made;
}

} // namespace

ConfusionEditor::ConfusionEditor(QWidget *parent)
    : QWidget(parent)
    , m_matrix{kClasses, std::vector<int>(kClasses * kClasses)}
    , m_answered(label({}, Qt::AlignCenter, "muted"))
    , m_recallTitle(label({}, Qt::AlignRight | Qt::AlignBottom, "muted"))
    , m_precisionTitle(label({}, Qt::AlignRight | Qt::AlignVCenter, "muted"))
    , m_f1Title(label({}, Qt::AlignRight | Qt::AlignVCenter, "muted"))
    , m_accuracy(label(QStringLiteral("accuracy"), Qt::AlignLeft, "number"))
    , m_remark(label(QStringLiteral("matrixRemark"), Qt::AlignLeft))
{
    setObjectName(QStringLiteral("confusionEditor"));
    m_remark->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setSpacing(theme().unit());
    grid->addWidget(m_answered, 0, 1, 1, kClasses);
    grid->addWidget(m_recallTitle, 1, kClasses + 1);
    grid->addWidget(m_precisionTitle, kClasses + 2, 0);
    grid->addWidget(m_f1Title, kClasses + 3, 0);
    for (int i = 0; i < kClasses; ++i) {
        const auto at = static_cast<std::size_t>(i);
        grid->addWidget(m_columns[at] = label({}, Qt::AlignCenter), 1, i + 1);
        grid->addWidget(m_rows[at] = label({}, Qt::AlignRight | Qt::AlignVCenter), i + 2, 0);
        grid->addWidget(m_recall[at] = label(QStringLiteral("recall.%1").arg(i), Qt::AlignRight | Qt::AlignVCenter), i + 2, kClasses + 1);
        grid->addWidget(m_precision[at] = label(QStringLiteral("precision.%1").arg(i), Qt::AlignCenter), kClasses + 2, i + 1);
        grid->addWidget(m_f1[at] = label(QStringLiteral("f1.%1").arg(i), Qt::AlignCenter), kClasses + 3, i + 1);
        grid->setColumnStretch(i + 1, 1);
    }
    for (int cell = 0; cell < kClasses * kClasses; ++cell) {
        auto *field = new QSpinBox;
        field->setObjectName(QStringLiteral("cell.%1.%2").arg(cell / kClasses).arg(cell % kClasses));
        field->setRange(0, kMost);
        field->setAlignment(Qt::AlignCenter);
        m_cells[static_cast<std::size_t>(cell)] = field;
        grid->addWidget(field, cell / kClasses + 2, cell % kClasses + 1);
        connect(field, &QSpinBox::valueChanged, this, [this, cell](int count) {
            m_matrix.counts[static_cast<std::size_t>(cell)] = count;
            showScores();
            emit edited(cell);
        });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(grid);
    column->addWidget(m_accuracy);
    column->addWidget(m_remark);
    connect(&ThemeController::instance(), &ThemeController::changed, this, &ConfusionEditor::paintCells);
}

void ConfusionEditor::setMatrix(const ConfusionMatrix &matrix)
{
    m_matrix = matrix;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const QSignalBlocker quiet(m_cells[i]);
        m_cells[i]->setValue(matrix.counts[i]);
    }
    showScores();
}

void ConfusionEditor::showScores()
{
    const MatrixJudgement judgement = judgeMatrix(m_matrix);
    QStringList lost;
    for (int i = 0; i < kClasses; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const ClassJudgement &one = judgement.classes[at];
        m_precision[at]->setText(shareWords(one.precision));
        m_recall[at]->setText(shareWords(one.recall));
        m_f1[at]->setText(shareWords(one.f1));
        const bool never = one.items > 0 && one.right == 0;
        m_recall[at]->setProperty("role", never ? "error" : "");
        m_recall[at]->setStyleSheet({}); // the role is read again
        if (never)
            lost += className(i);
    }
    m_accuracy->setText(tr("Accuracy: %1").arg(shareWords(judgement.accuracy)));
    if (lost.isEmpty())
        m_remark->setText(tr("%1 of %2 answers are right, and every class is found at least once.")
                              .arg(countWords(judgement.right), countWords(judgement.items)));
    else
        m_remark->setText(tr("%1 of %2 answers are right, and yet never found: %3.")
                              .arg(countWords(judgement.right), countWords(judgement.items), lost.join(QStringLiteral(", "))));
    m_remark->setVisible(judgement.items > 0);
    paintCells();
}

// Right answers in the colour of what is good, wrong ones in that of what is bad, the stronger the larger their share of the row.
void ConfusionEditor::paintCells()
{
    const MatrixJudgement judgement = judgeMatrix(m_matrix);
    for (int cell = 0; cell < kClasses * kClasses; ++cell) {
        const int row = cell / kClasses;
        const int items = judgement.classes[static_cast<std::size_t>(row)].items;
        const int count = m_matrix.counts[static_cast<std::size_t>(cell)];
        const double share = items > 0 ? static_cast<double>(count) / items : 0.0;
        QColor colour = row == cell % kClasses ? theme().good : theme().bad;
        colour.setAlphaF(static_cast<float>(count > 0 ? 0.08 + 0.3 * share : 0.0));
        m_cells[static_cast<std::size_t>(cell)]->setStyleSheet(
            QStringLiteral("QSpinBox { background: %1; }")
                .arg(QStringLiteral("rgba(%1,%2,%3,%4)").arg(colour.red()).arg(colour.green()).arg(colour.blue()).arg(colour.alpha())));
    }
}

void ConfusionEditor::retranslate()
{
    m_answered->setText(tr("answered as"));
    m_recallTitle->setText(tr("recall"));
    m_precisionTitle->setText(tr("precision"));
    m_f1Title->setText(tr("F1"));
    for (int i = 0; i < kClasses; ++i) {
        m_columns[static_cast<std::size_t>(i)]->setText(className(i));
        m_rows[static_cast<std::size_t>(i)]->setText(tr("is a %1").arg(className(i)));
        for (int j = 0; j < kClasses; ++j)
            m_cells[static_cast<std::size_t>(i * kClasses + j)]->setAccessibleName(
                tr("How many of the class %1 were answered as %2").arg(className(i), className(j)));
    }
    showScores();
}

} // namespace quantoscope
