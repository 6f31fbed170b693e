// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/judging/judging_chapter.h"

#include "pages/learn/figures/figure_pair.h"
#include "pages/learn/figures/knob.h"
#include "pages/learn/judging/answers_editor.h"
#include "pages/learn/judging/confusion_editor.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

// 150 pictures, most of them right; and 1,000 of which 990 are right although no fox is ever found.
const QJsonArray kBalanced{45, 3, 2, 4, 44, 2, 3, 2, 45};
const QJsonArray kHidden{900, 0, 0, 0, 90, 0, 6, 4, 0};
// Fields that are typed into: keystrokes in one of them are one step to undo.
constexpr int kAnswerKeys = 1 << 20;

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text);
}

} // namespace

JudgingChapter::JudgingChapter(AppState &state)
    : Chapter(state, QStringLiteral("judging"))
    , m_figure(new QWidget)
    , m_matrixTitle(new QLabel)
    , m_answersTitle(new QLabel)
    , m_balanced(new QPushButton)
    , m_hidden(new QPushButton)
    , m_matrix(new ConfusionEditor)
    , m_answers(new AnswersEditor)
{
    m_balanced->setObjectName(QStringLiteral("presetBalanced"));
    m_hidden->setObjectName(QStringLiteral("presetHidden"));
    m_matrixTitle->setProperty("role", "subtitle");
    m_answersTitle->setProperty("role", "subtitle");
    auto *presets = new QHBoxLayout;
    presets->addWidget(m_balanced);
    presets->addWidget(m_hidden);
    presets->addStretch();
    const auto part = [](QWidget *&widget) {
        widget = new QWidget;
        auto *column = new QVBoxLayout(widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme().unit());
        return column;
    };
    QWidget *counts = nullptr, *answers = nullptr;
    QVBoxLayout *countsColumn = part(counts);
    countsColumn->addWidget(m_matrixTitle);
    countsColumn->addLayout(presets);
    countsColumn->addWidget(m_matrix);
    countsColumn->addStretch();
    QVBoxLayout *answersColumn = part(answers);
    answersColumn->addWidget(m_answersTitle);
    answersColumn->addWidget(m_answers);
    answersColumn->addStretch();
    auto *column = new QVBoxLayout(m_figure);
    column->setContentsMargins(theme().unit(), 0, theme().unit(), 0);
    column->addWidget(new FigurePair(counts, answers));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_figure);
    page->addStretch();
    connect(m_balanced, &QPushButton::clicked, this, [this] { showPreset(kBalanced, tr("Balanced matrix")); });
    connect(m_hidden, &QPushButton::clicked, this, [this] { showPreset(kHidden, tr("99 % and a class never found")); });
    connect(m_matrix, &ConfusionEditor::edited, this, [this] { emit figureEdited(tr("Change a count"), nextMergeKey()); });
    connect(m_answers, &AnswersEditor::edited, this, [this](int field) { emit figureEdited(tr("Change an answer"), kAnswerKeys + field); });
    setFigureState(defaultState());
}

QString JudgingChapter::title()
{
    return tr("Judging a model");
}

ChapterText JudgingChapter::text() const
{
    ChapterText text;
    text.title = title();
    text.takeText = tr("See a run's confusion matrix");
    text.body =
        paragraph(tr("<b>Accuracy</b> is the share of answers that are right. It is one number for everything, so it says nothing about "
                     "where the mistakes are. In a <b>confusion matrix</b> each row is what a picture shows and each column what the "
                     "network answered; right answers stand on the diagonal.")) +
        paragraph(
            QStringLiteral("<formula>\\text{%1} = \\frac{\\sum_{i} n_{ii}}{\\sum_{i} \\sum_{j} n_{ij}}</formula>").arg(tr("accuracy"))) +
        paragraph(tr("Press “99 % and a class never found”: of 1,000 pictures 990 are answered right, but all ten foxes are taken for "
                     "something else. Because foxes are rare, the accuracy hardly notices. Each class needs numbers of its own:")) +
        paragraph(QStringLiteral("<formula>P_i = \\frac{n_{ii}}{\\sum_j n_{ji}}, \\quad R_i = \\frac{n_{ii}}{\\sum_j n_{ij}}, \\quad "
                                 "F_{1,i} = \\frac{2 P_i R_i}{P_i + R_i}</formula>")) +
        paragraph(tr("Precision <formula>P</formula> asks how far an answer can be trusted, recall <formula>R</formula> how much of a "
                     "class is found. <formula>F_1</formula> is high only when both are. Where a class is never answered its precision "
                     "does not exist, and the table shows a dash.")) +
        paragraph(tr("After quantization look at the classes too: two networks with the same accuracy can fail on different pictures. And "
                     "on few pictures a difference may be chance; the program shows an interval beside each accuracy.")) +
        QStringLiteral("<h3>%1</h3>").arg(tr("Answers in words")) +
        paragraph(tr("In question answering the answer is a piece of text. <b>Exact match</b> counts it only when it is the right one word "
                     "for word, after case, punctuation and the articles a, an, the are taken away. <b>F1</b> gives credit for the words "
                     "in common: precision is their share of the given answer, recall their share of the right one. Change an answer "
                     "and see which of the two measures forgives."));
    return text;
}

QJsonObject JudgingChapter::figureState() const
{
    QJsonArray counts;
    for (const int count : m_matrix->matrix().counts)
        counts.append(count);
    return {
        {QStringLiteral("matrix"), counts}, {QStringLiteral("given"), m_answers->given()}, {QStringLiteral("right"), m_answers->right()}};
}

void JudgingChapter::setFigureState(const QJsonObject &state)
{
    const QJsonArray counts = state.value(QStringLiteral("matrix")).toArray();
    ConfusionMatrix matrix = m_matrix->matrix();
    if (counts.size() == static_cast<qsizetype>(matrix.counts.size())) {
        for (qsizetype i = 0; i < counts.size(); ++i)
            matrix.counts[static_cast<std::size_t>(i)] = std::clamp(counts[i].toInt(), 0, ConfusionEditor::kMost);
        m_matrix->setMatrix(matrix);
    }
    m_answers->setAnswers(state.value(QStringLiteral("given")).toString(m_answers->given()),
                          state.value(QStringLiteral("right")).toString(m_answers->right()));
}

QJsonObject JudgingChapter::defaultState() const
{
    return {{QStringLiteral("matrix"), kBalanced},
            {QStringLiteral("given"), QStringLiteral("the French city of Paris")},
            {QStringLiteral("right"), QStringLiteral("Paris")}};
}

void JudgingChapter::showPreset(const QJsonArray &matrix, const QString &what)
{
    setFigureState({{QStringLiteral("matrix"), matrix}});
    emit figureEdited(what, nextMergeKey());
}

void JudgingChapter::takeToModel()
{
    state().goTo(PageId::Inspect);
}

void JudgingChapter::retranslate()
{
    m_matrixTitle->setText(tr("Confusion matrix"));
    m_answersTitle->setText(tr("Two answers"));
    m_balanced->setText(tr("&Balanced"));
    m_hidden->setText(tr("&99 % and a class never found"));
    m_matrix->retranslate();
    m_answers->retranslate();
}

} // namespace quantoscope
