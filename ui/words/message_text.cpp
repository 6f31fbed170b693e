// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/message_text.h"

#include "words/field_terms.h"
#include "words/message_templates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace quantoscope {
namespace {

using Words = QString (*)(const std::string &);

// Arguments that are code words of core, by their names in the templates.
const std::map<std::string, Words> &codeWords()
{
    static const std::map<std::string, Words> all = {
        {"op", [](const std::string &word) { return opText(word); }},
        {"method", [](const std::string &word) { return methodText(word); }},
        {"task", [](const std::string &word) { return taskText(word); }},
        {"needed_task", [](const std::string &word) { return taskText(word); }},
        {"backend", [](const std::string &word) { return backendText(word); }},
        {"model", [](const std::string &word) { return modelText(word); }},
        {"architecture", [](const std::string &word) { return architectureText(word, {}); }},
        {"run", [](const std::string &word) { return runText(word); }},
        {"baseline", [](const std::string &word) { return runText(word); }},
        {"other", [](const std::string &word) { return runText(word); }},
        {"data",
         [](const std::string &word) { return word == "generated sample" ? datasetText("sample", word) : QString::fromStdString(word); }},
        {"done", nullptr},
        {"total", nullptr},
    };
    return all;
}

// How far something is: "12.000" where thousands are grouped so.
QString countText(const std::string &digits)
{
    const QString text = QString::fromStdString(digits);
    bool whole = false;
    const qlonglong number = text.toLongLong(&whole);
    return whole ? QLocale().toString(number) : text;
}

std::string argumentText(const Message::Argument &argument)
{
    if (argument.phrase)
        return messageText(*argument.phrase).toStdString();
    const auto found = codeWords().find(argument.name);
    if (found == codeWords().end())
        return argument.text;
    return (found->second ? found->second(argument.text) : countText(argument.text)).toStdString();
}

} // namespace

const char *messageTemplate(std::string_view id)
{
    static const std::map<std::string_view, const char *> byId = [] {
        std::map<std::string_view, const char *> all;
        for (const MessageTemplate &each : allMessageTemplates())
            all.emplace(each.id, each.english);
        return all;
    }();
    const auto found = byId.find(id);
    return found == byId.end() ? nullptr : found->second;
}

QString messageText(const Message &message)
{
    const char *known = messageTemplate(message.id());
    const std::string &own = message.englishTemplate();
    if (known == nullptr && own.empty())
        return {};
    const QString sentence = QCoreApplication::translate("Messages", known != nullptr ? known : own.c_str());
    return QString::fromStdString(message.textFrom(sentence.toStdString(), argumentText));
}

QString errorText(const Error &error)
{
    return messageText(error.message);
}

} // namespace quantoscope
