// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui_options.h"

#include "words/known_language.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <cstdio>
#include <cstdlib>

namespace quantoscope {

Result<GuiOptions> parseGuiOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Explore neural-network quantization by clicking."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption capture(QStringLiteral("capture"),
                                     QStringLiteral("Draw every page and dialog, with a small real run behind it, into DIR and quit."),
                                     QStringLiteral("DIR"));
    const QCommandLineOption lesson(QStringLiteral("lesson"), QStringLiteral("Open a lesson."), QStringLiteral("FILE"));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("Language: en or el."), QStringLiteral("LANG"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("Theme: light or dark."), QStringLiteral("THEME"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Window size, for example 1280x720."), QStringLiteral("WxH"));
    const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("Capture one page alone, for example runPage, or the dialogs."),
                                  QStringLiteral("NAME"));
    const QCommandLineOption presentation(QStringLiteral("presentation"), QStringLiteral("Large type and lines, for a projector."));
    parser.addOptions({capture, lesson, language, theme, size, page, presentation});
    parser.addPositionalArgument(QStringLiteral("PATH"), QStringLiteral("A network, a study (.qstudy) or a recipe (.json) to open."),
                                 QStringLiteral("[PATH…]"));
    if (!parser.parse(arguments))
        return badUsage("gui.arguments", "{problem}. See quantoscope --help.", {{"problem", parser.errorText().toStdString()}});
    if (parser.isSet(help) || parser.isSet(version)) {
        // There is no application yet that could tell Qt its name.
        QString text = parser.helpText().replace(QStringLiteral("<executable_name>"), QStringLiteral("quantoscope"));
        if (!parser.isSet(help))
            text = QStringLiteral("quantoscope " QUANTOSCOPE_VERSION "\n");
        std::fputs(text.toUtf8().constData(), stdout);
        std::exit(0);
    }
    GuiOptions options;
    options.captureFolder = parser.value(capture);
    options.lesson = parser.value(lesson);
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.page = parser.value(page);
    options.presentation = parser.isSet(presentation);
    options.paths = parser.positionalArguments();
    if (!options.language.isEmpty() && !isKnownLanguage(options.language.toStdString()))
        return badUsage("gui.language", "--lang must be en or el, not {found}.", {{"found", options.language.toStdString()}});
    if (!options.theme.isEmpty() && options.theme != QStringLiteral("light") && options.theme != QStringLiteral("dark"))
        return badUsage("gui.theme", "--theme must be light or dark, not {found}.", {{"found", options.theme.toStdString()}});
    if (parser.isSet(size)) {
        static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
        const auto match = form.match(parser.value(size));
        if (!match.hasMatch())
            return badUsage("gui.size", "--size must be like 1280x720, not {found}.", {{"found", parser.value(size).toStdString()}});
        options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    return options;
}

} // namespace quantoscope
