// SPDX-License-Identifier: GPL-3.0-or-later
// The Greek texts are complete: every text of the sources is in the file, none is unfinished, every placeholder is kept.
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <set>

namespace quantoscope {
namespace {

struct Text {
    QString translation;
    bool unfinished = false;
};

std::map<QString, Text> textsOf(const QString &file)
{
    QFile in(file);
    EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << file.toStdString();
    QXmlStreamReader reader(&in);
    std::map<QString, Text> texts;
    QString source;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("source")) {
            source = reader.readElementText();
        } else if (reader.name() == QLatin1String("translation")) {
            const bool unfinished = reader.attributes().hasAttribute(QLatin1String("type"));
            texts[source] = {reader.readElementText(QXmlStreamReader::IncludeChildElements), unfinished};
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return texts;
}

std::set<QString> placeholders(const QString &text)
{
    std::set<QString> found;
    auto matches = QRegularExpression(QStringLiteral("%[0-9n]")).globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured());
    return found;
}

// What the sources give to tr(): literals, several in a row being one text.
std::set<QString> textsOfSources(const std::filesystem::path &folder)
{
    std::set<QString> texts;
    static const QRegularExpression call(QString::fromLatin1(R"re(\btr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
    static const QRegularExpression literal(QString::fromLatin1(R"re("((?:[^"\\]|\\.)*)")re"));
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".cpp")
            continue;
        QFile in(QString::fromStdString(entry.path().string()));
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        auto matches = call.globalMatch(QString::fromUtf8(in.readAll()));
        while (matches.hasNext()) {
            QString text;
            auto parts = literal.globalMatch(matches.next().captured(1));
            while (parts.hasNext())
                text += parts.next().captured(1);
            texts.insert(text.replace(QLatin1String("\\n"), QLatin1String("\n"))
                             .replace(QLatin1String("\\\""), QLatin1String("\""))
                             .replace(QLatin1String("\\\\"), QLatin1String("\\")));
        }
    }
    return texts;
}

const QString kFolder = QStringLiteral(TEST_RESOURCES "/../translations/");

void expectWholeTexts(const std::map<QString, Text> &greek)
{
    for (const auto &[source, text] : greek) {
        EXPECT_FALSE(text.unfinished || text.translation.isEmpty()) << "unfinished: " << source.toStdString();
        EXPECT_EQ(placeholders(source), placeholders(text.translation)) << source.toStdString();
    }
}

TEST(Translations, GreekIsComplete)
{
    const auto greek = textsOf(kFolder + "quantoscope_el.ts");
    const std::set<QString> used = textsOfSources(TEST_RESOURCES "/../ui");
    ASSERT_GT(used.size(), 20u);
    for (const QString &text : used)
        EXPECT_TRUE(greek.count(text)) << "not in quantoscope_el.ts (run lupdate): " << text.toStdString();
    expectWholeTexts(greek);
}

TEST(Translations, QtsOwnWordsInGreek)
{
    const auto greek = textsOf(kFolder + "qt/qtbase_el.ts");
    ASSERT_GT(greek.size(), 100u);
    expectWholeTexts(greek);
    for (const auto &[source, text] : greek)
        EXPECT_EQ(source.contains(QLatin1Char('&')), text.translation.contains(QLatin1Char('&'))) << source.toStdString();
}

} // namespace
} // namespace quantoscope
