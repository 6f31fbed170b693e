// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/squad.h"

#include "base/phrases.h"
#include "base/system_reason.h"
#include "datasets/code_points.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <unordered_set>

namespace quantoscope {
namespace {

using Json = nlohmann::json;

// A value of the file and where it stands, for messages.
struct Place {
    const Json *value;
    std::string path;
};

class SquadReader
{
public:
    explicit SquadReader(const std::string &fileName)
        : m_file(fileName)
    {
    }

    Result<SquadQuestions> read(const Json &root)
    {
        const Place top{&root, "$"};
        QS_TRY(need(top, root.is_object(), phrases::object()));
        if (const auto version = root.find("version"); version != root.end()) {
            QS_TRY(need({&*version, "$.version"}, version->is_string(), phrases::text()));
            m_result.version = version->get<std::string>();
        }
        QS_TRY_ASSIGN(const Place data, array(top, "data"));
        for (std::size_t i = 0; i < data.value->size(); ++i) {
            const Place article = element(data, i);
            QS_TRY(need(article, article.value->is_object(), phrases::object()));
            QS_TRY_ASSIGN(const Place paragraphs, array(article, "paragraphs"));
            for (std::size_t j = 0; j < paragraphs.value->size(); ++j)
                QS_TRY(readParagraph(element(paragraphs, j)));
        }
        if (m_result.questions.empty())
            return badInput("squad.empty", "{file} holds no question.", {{"file", m_file}});
        if (m_misplaced > 0)
            m_result.warnings.push_back(Message("squad.answer-misplaced",
                                                "{file}: answers that do not stand at the place that the file gives for them: {count}.",
                                                {{"file", m_file}, {"count", std::to_string(m_misplaced)}}));
        return std::move(m_result);
    }

private:
    Status need(const Place &place, bool holds, const Message &expected) const
    {
        if (holds)
            return {};
        return badInput("squad.type", "{file}: {path} is {found}; expected {expected}.",
                        {{"file", m_file}, {"path", place.path}, {"found", phrases::kindOf(*place.value)}, {"expected", expected}});
    }

    Result<Place> member(const Place &object, const char *key) const
    {
        const auto found = object.value->find(key);
        if (found == object.value->end())
            return badInput("squad.missing-key", "{file}: {path} has no “{key}”; expected SQuAD's layout.",
                            {{"file", m_file}, {"path", object.path}, {"key", key}});
        return Place{&*found, object.path + "." + key};
    }

    Result<Place> array(const Place &object, const char *key) const
    {
        QS_TRY_ASSIGN(Place place, member(object, key));
        QS_TRY(need(place, place.value->is_array(), phrases::list()));
        return place;
    }

    Result<std::string> text(const Place &object, const char *key) const
    {
        QS_TRY_ASSIGN(const Place place, member(object, key));
        QS_TRY(need(place, place.value->is_string(), phrases::text()));
        return place.value->get<std::string>();
    }

    static Place element(const Place &array, std::size_t index)
    {
        return {&(*array.value)[index], array.path + "[" + std::to_string(index) + "]"};
    }

    Status readParagraph(const Place &paragraph)
    {
        QS_TRY(need(paragraph, paragraph.value->is_object(), phrases::object()));
        QS_TRY_ASSIGN(const std::string context, text(paragraph, "context"));
        const std::u32string codePoints = codePointsOf(context);
        QS_TRY_ASSIGN(const Place questions, array(paragraph, "qas"));
        for (std::size_t i = 0; i < questions.value->size(); ++i)
            QS_TRY(readQuestion(element(questions, i), context, codePoints));
        return {};
    }

    Status readQuestion(const Place &place, const std::string &context, const std::u32string &codePoints)
    {
        QS_TRY(need(place, place.value->is_object(), phrases::object()));
        Question question;
        question.context = context;
        QS_TRY_ASSIGN(question.id, text(place, "id"));
        if (!m_ids.insert(question.id).second)
            return badInput("squad.duplicate-id", "{file}: {path}.id, “{id}”, is another question's too.",
                            {{"file", m_file}, {"path", place.path}, {"id", question.id}});
        QS_TRY_ASSIGN(question.question, text(place, "question"));
        if (place.value->contains("is_impossible")) {
            QS_TRY_ASSIGN(const Place impossible, member(place, "is_impossible"));
            QS_TRY(need(impossible, impossible.value->is_boolean(), phrases::truthValue()));
            question.impossible = impossible.value->get<bool>();
        }
        QS_TRY_ASSIGN(const Place answers, array(place, "answers"));
        for (std::size_t i = 0; i < answers.value->size(); ++i) {
            QS_TRY_ASSIGN(Answer answer, readAnswer(element(answers, i), codePoints));
            if (!question.impossible)
                question.answers.push_back(std::move(answer));
        }
        if (!question.impossible && question.answers.empty())
            return badInput("squad.no-answer", "{file}: {path} has no answer, and no “is_impossible” that says so.",
                            {{"file", m_file}, {"path", place.path}});
        m_result.hasImpossible = m_result.hasImpossible || question.impossible;
        m_result.questions.push_back(std::move(question));
        return {};
    }

    Result<Answer> readAnswer(const Place &place, const std::u32string &context)
    {
        QS_TRY(need(place, place.value->is_object(), phrases::object()));
        Answer answer;
        QS_TRY_ASSIGN(answer.text, text(place, "text"));
        QS_TRY_ASSIGN(const Place start, member(place, "answer_start"));
        QS_TRY(need(start, start.value->is_number_integer(), phrases::wholeNumber()));
        const std::u32string wanted = codePointsOf(answer.text);
        // An unsigned value beyond 2^63 turns negative here, and is refused as such.
        const auto from = start.value->get<std::int64_t>();
        if (from < 0 || from > static_cast<std::int64_t>(context.size() - std::min(context.size(), wanted.size())))
            return badInput("squad.answer-outside",
                            "{file}: {path} starts at {start} and has {length} characters; its context has {context} characters.",
                            {{"file", m_file},
                             {"path", place.path},
                             {"start", start.value->dump()},
                             {"length", std::to_string(wanted.size())},
                             {"context", std::to_string(context.size())}});
        answer.start = static_cast<int>(from);
        if (context.compare(static_cast<std::size_t>(from), wanted.size(), wanted) != 0)
            ++m_misplaced;
        return answer;
    }

    std::string m_file;
    SquadQuestions m_result;
    std::unordered_set<std::string> m_ids;
    int m_misplaced = 0;
};

Error brokenJson(std::string_view text, const std::string &fileName, const nlohmann::json::parse_error &error)
{
    const std::string_view before = text.substr(0, std::min(text.size(), error.byte > 0 ? error.byte - 1 : 0));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto lineStart = before.rfind('\n');
    const auto column = 1 + before.size() - (lineStart == std::string_view::npos ? 0 : lineStart + 1);
    return badInput("squad.broken-json", "{file}, line {line}, column {column}: this is not JSON.",
                    {{"file", fileName}, {"line", std::to_string(line)}, {"column", std::to_string(column)}});
}

} // namespace

Result<SquadQuestions> parseSquad(std::string_view text, const std::string &fileName)
{
    try {
        return SquadReader(fileName).read(Json::parse(text));
    } catch (const Json::parse_error &error) {
        return brokenJson(text, fileName, error);
    } catch (const std::exception &error) {
        return badInput("squad.unreadable", "{file} cannot be read: {reason}.", {{"file", fileName}, {"reason", error.what()}});
    }
}

Result<SquadQuestions> readSquad(const std::string &file)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return badInput("squad.unreadable", "{file} cannot be read: {reason}.", {{"file", file}, {"reason", phrases::notRegularFile()}});
    std::ifstream in(file, std::ios::binary);
    std::string text;
    if (in) {
        const auto size = std::filesystem::file_size(file, error);
        if (!error) {
            text.resize(size);
            in.read(text.data(), static_cast<std::streamsize>(size));
        }
    }
    if (!in || error)
        return badInput("squad.unreadable", "{file} cannot be read: {reason}.", {{"file", file}, {"reason", systemReason(errno)}});
    return parseSquad(text, file);
}

} // namespace quantoscope
