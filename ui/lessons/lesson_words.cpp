// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/lesson_words.h"

#include "theme/theme.h"
#include "words/number_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

namespace quantoscope {
namespace {

struct LessonWords {
    Q_DECLARE_TR_FUNCTIONS(LessonWords)
};

bool isPercent(const std::string &path)
{
    return path.starts_with("accuracy.") || path == "agreement.same_percent";
}

} // namespace

QString lessonWords(const LessonText &text)
{
    return QString::fromStdString(QLocale().language() == QLocale::Greek ? text.greek : text.english);
}

QString lessonHtml(const LessonText &text, const QString &folder)
{
    return markdownHtml(lessonWords(text), folder);
}

QString markdownHtml(QString words, const QString &folder)
{
    for (const std::string &image : imagesOf(words.toStdString())) {
        const QString path = QString::fromStdString(image);
        words.replace(QStringLiteral("](%1").arg(path), QStringLiteral("](%1").arg(QUrl::fromLocalFile(folder + u'/' + path).toString()));
    }
    QTextDocument document;
    document.setMarkdown(words);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(0);
        format.setBottomMargin(block.next().isValid() ? theme().unit() : 0);
        QTextCursor(block).setBlockFormat(format);
    }
    return document.toHtml();
}

QString measuredWords(const Expectation &expect, double value)
{
    if (!expect.over.empty())
        return LessonWords::tr("%1 times").arg(significantWords(value, 3));
    const bool difference = !expect.minus.empty();
    if (isPercent(expect.path))
        return difference ? LessonWords::tr("%1 points").arg(signedDecimalWords(value, 2))
                          : LessonWords::tr("%1 %").arg(decimalWords(value, 2));
    if (expect.path.ends_with("sqnr_db"))
        return LessonWords::tr("%1 dB").arg(difference ? signedDecimalWords(value, 2) : decimalWords(value, 2));
    if (expect.path.starts_with("size_bytes."))
        return LessonWords::tr("%1 MB").arg(difference ? signedDecimalWords(value / kBytesPerMegabyte, 2)
                                                       : decimalWords(value / kBytesPerMegabyte, 2));
    return significantWords(value, 4);
}

QString verdictWords(const LessonQuestion &question, const AnswerCheck &check)
{
    if (!check.right)
        return LessonWords::tr("Your answer is kept.");
    if (question.kind == QuestionKind::Order) {
        QStringList order;
        for (const int index : check.rightOrder)
            order << lessonWords(question.options[static_cast<std::size_t>(index)].text);
        const QString list = order.join(LessonWords::tr(", then "));
        return *check.right ? LessonWords::tr("Right. Measured: %1.").arg(list)
                            : LessonWords::tr("Not as measured. The measured order is: %1.").arg(list);
    }
    if (!check.measured)
        return *check.right ? LessonWords::tr("Right.") : LessonWords::tr("Not right. Try again, or take a hint.");
    const QString measured = measuredWords(*question.expect, *check.measured);
    return *check.right ? LessonWords::tr("Right. Measured: %1.").arg(measured)
                        : LessonWords::tr("Not as measured. Measured: %1.").arg(measured);
}

} // namespace quantoscope
