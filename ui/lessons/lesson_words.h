// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/lesson_answer.h"

#include <QString>

namespace quantoscope {

// A lesson's text in the language in force.
QString lessonWords(const LessonText &text);
// Markdown as rich text with space between paragraphs; images lie in `folder`.
QString markdownHtml(QString markdown, const QString &folder);
QString lessonHtml(const LessonText &text, const QString &folder);

// What was measured, in the units of its path: "−47.60 points", "3.99 times", "2.69 dB".
QString measuredWords(const Expectation &expect, double value);
// The state of an answer after a check, one or two sentences.
QString verdictWords(const LessonQuestion &question, const AnswerCheck &check);

} // namespace quantoscope
