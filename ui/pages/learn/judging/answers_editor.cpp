// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/judging/answers_editor.h"

#include "teach/judging.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

// The words, those in `common` in the accent's colour.
QString marked(const std::vector<std::string> &words, std::vector<std::string> common)
{
    QStringList shown;
    for (const std::string &word : words) {
        const auto found = std::find(common.begin(), common.end(), word);
        const QString text = QString::fromStdString(word).toHtmlEscaped();
        if (found == common.end()) {
            shown += text;
        } else {
            shown += QStringLiteral("<b><font color=\"%1\">%2</font></b>").arg(theme().accent.name(), text);
            common.erase(found);
        }
    }
    return shown.isEmpty() ? QStringLiteral("–") : shown.join(QLatin1Char(' '));
}

} // namespace

AnswersEditor::AnswersEditor(QWidget *parent)
    : QWidget(parent)
    , m_given(new QLineEdit)
    , m_right(new QLineEdit)
    , m_givenTitle(new QLabel)
    , m_rightTitle(new QLabel)
    , m_words(new QLabel)
    , m_scores(new QLabel)
{
    m_given->setObjectName(QStringLiteral("givenAnswer"));
    m_right->setObjectName(QStringLiteral("rightAnswer"));
    m_words->setObjectName(QStringLiteral("answerWords"));
    m_scores->setObjectName(QStringLiteral("answerScores"));
    m_scores->setProperty("role", "number");
    m_givenTitle->setBuddy(m_given);
    m_rightTitle->setBuddy(m_right);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    auto *grid = new QGridLayout;
    grid->addWidget(m_givenTitle, 0, 0);
    grid->addWidget(m_given, 0, 1);
    grid->addWidget(m_rightTitle, 1, 0);
    grid->addWidget(m_right, 1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(grid);
    column->addWidget(m_words);
    column->addWidget(m_scores);
    const auto follow = [this](QLineEdit *field, int number) {
        connect(field, &QLineEdit::textChanged, this, [this, number] {
            showScores();
            emit edited(number);
        });
    };
    follow(m_given, 0);
    follow(m_right, 1);
    connect(&ThemeController::instance(), &ThemeController::changed, this, &AnswersEditor::showScores);
}

QString AnswersEditor::given() const
{
    return m_given->text();
}

QString AnswersEditor::right() const
{
    return m_right->text();
}

void AnswersEditor::setAnswers(const QString &given, const QString &right)
{
    const QSignalBlocker quietGiven(m_given), quietRight(m_right);
    m_given->setText(given);
    m_right->setText(right);
    showScores();
}

void AnswersEditor::showScores()
{
    const AnswerJudgement judgement = judgeAnswer(given().toStdString(), right().toStdString());
    m_words->setText(tr("Compared are, without case, punctuation and articles: “%1” and “%2”. Words in common: %3.")
                         .arg(marked(judgement.given, judgement.common), marked(judgement.right, judgement.common),
                              countWords(static_cast<double>(judgement.common.size()))));
    m_scores->setText(tr("Exact match: %1 · F1: %2").arg(percentWords(judgement.score.exact), percentWords(judgement.score.f1)));
}

void AnswersEditor::retranslate()
{
    m_givenTitle->setText(tr("&Answer of the network:"));
    m_rightTitle->setText(tr("Righ&t answer:"));
    m_given->setAccessibleName(tr("Answer of the network"));
    m_right->setAccessibleName(tr("Right answer"));
    showScores();
}

} // namespace quantoscope
