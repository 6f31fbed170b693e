// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inspect/passage_view.h"

#include "theme/theme.h"

namespace quantoscope {
namespace {

struct Span { // code points
    int begin = -1, end = -1;
    bool holds(int i) const { return i >= begin && i < end; }
};

Span spanOf(const Prediction &prediction)
{
    if (prediction.answerStart < 0)
        return {};
    return {prediction.answerStart, prediction.answerStart + static_cast<int>(QString::fromStdString(prediction.answer).toUcs4().size())};
}

QString markedPassage(const QString &passage, const Span &before, const Span &after)
{
    const QList<uint> points = passage.toUcs4();
    QString html;
    int state = -1;
    for (int i = 0; i < points.size(); ++i) {
        const int now = (before.holds(i) ? 1 : 0) + (after.holds(i) ? 2 : 0);
        if (now != state) {
            if (state >= 0)
                html += QStringLiteral("</span>");
            html += QStringLiteral("<span style=\"%1%2\">")
                        .arg(now & 1 ? QStringLiteral("text-decoration: underline;") : QString(),
                             now & 2 ? QStringLiteral("background-color: %1;").arg(theme().accentSoft.name()) : QString());
            state = now;
        }
        const char32_t point = points[i];
        html += QString::fromUcs4(&point, 1).toHtmlEscaped();
    }
    return html + (state >= 0 ? QStringLiteral("</span>") : QString());
}

} // namespace

PassageView::PassageView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("passage"));
}

void PassageView::show(const InspectedRuns &runs, const AnswerPair &pair)
{
    const Prediction &before = runs.baseline->predictions[pair.baseline];
    const Prediction &after = runs.run->predictions[pair.other];
    const auto item = static_cast<std::size_t>(after.item);
    if (item >= runs.data.evaluationQuestions.size()) {
        setPlainText(tr("The passages of these runs are not at hand: choose their data on the page Model."));
        return;
    }
    const Question &question = runs.data.evaluationQuestions[item];
    const auto answer = [](const Prediction &prediction) {
        return prediction.answer.empty() ? tr("no answer") : QString::fromStdString(prediction.answer).toHtmlEscaped();
    };
    QStringList right;
    for (const Answer &gold : question.answers)
        right << QString::fromStdString(gold.text).toHtmlEscaped();
    right.removeDuplicates();
    const QString line = QStringLiteral("<p>%1</p>");
    setHtml(line.arg(QStringLiteral("<b>%1</b>").arg(QString::fromStdString(question.question).toHtmlEscaped())) +
            line.arg(markedPassage(QString::fromStdString(question.context), spanOf(before), spanOf(after))) +
            line.arg(tr("<u>FP32</u>: %1").arg(answer(before))) +
            line.arg(tr("<span style=\"background-color: %1\">This run</span>: %2").arg(theme().accentSoft.name(), answer(after))) +
            line.arg(tr("Right: %1").arg(right.isEmpty() ? tr("no answer") : right.join(QStringLiteral("; ")))));
}

} // namespace quantoscope
