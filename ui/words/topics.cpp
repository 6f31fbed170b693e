// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/topics.h"

#include "recipe/json_cursor.h"

#include <QFile>
#include <QLocale>

// A static library's resources are registered by a call; the macro must stand outside any namespace.
static void registerTopics()
{
    Q_INIT_RESOURCE(topics);
}

namespace quantoscope {
namespace {

constexpr const char *kBundled = ":/topics.json";

QString readText(const JsonCursor &json)
{
    const QString text = QString::fromStdString(json.string());
    if (text.trimmed().isEmpty())
        json.failValue(phrases::filledText());
    return text;
}

bool isGreek()
{
    return QLocale().language() == QLocale::Greek;
}

} // namespace

Result<Topics> Topics::parse(std::string_view json, const std::string &fileName)
{
    return readJson(fileName, [&] {
        const Json parsed = parseJson(json, fileName);
        const JsonCursor root(parsed, fileName);
        root.allowKeys({"topics"});
        const JsonCursor list = root.at("topics");
        if (!list.isObject())
            list.failType(phrases::object());
        const auto words = [](const JsonCursor &place) {
            place.allowKeys({"en", "el"});
            return Words{readText(place.at("en")), readText(place.at("el"))};
        };
        Topics topics;
        for (auto it = list.raw().begin(); it != list.raw().end(); ++it) {
            const JsonCursor entry = list.at(it.key());
            entry.allowKeys({"title", "text", "chapter"});
            const QString chapter = entry.has("chapter") ? readText(entry.at("chapter")) : QString();
            topics.m_entries[it.key()] = {words(entry.at("title")), words(entry.at("text")), chapter};
        }
        return topics;
    });
}

std::vector<std::string> Topics::ids() const
{
    std::vector<std::string> all;
    for (const auto &[id, entry] : m_entries)
        all.push_back(id);
    return all;
}

Topic Topics::find(std::string_view id) const
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return {};
    const auto inForce = [greek = isGreek()](const Words &words) { return greek ? words.greek : words.english; };
    return {inForce(found->second.title), inForce(found->second.text), found->second.chapter};
}

const Result<Topics> &bundledTopics()
{
    static const Result<Topics> topics = []() -> Result<Topics> {
        registerTopics();
        QFile file(QString::fromLatin1(kBundled));
        if (!file.open(QIODevice::ReadOnly))
            return internalError("topics.missing", "The program was built without its topics ({file}).", {{"file", kBundled}});
        return Topics::parse(file.readAll().toStdString(), kBundled);
    }();
    return topics;
}

Topic topic(std::string_view id)
{
    return bundledTopics().ok() ? bundledTopics()->find(id) : Topic{};
}

} // namespace quantoscope
