// SPDX-License-Identifier: GPL-3.0-or-later
#include "downloads/public_data.h"

#include "app_state/settings.h"
#include "datasets/cifar100.h"
#include "datasets/squad.h"

#include <QFileInfo>

#include <algorithm>

namespace quantoscope {

bool PublicData::isIn(const QString &dataFolder) const
{
    const QString at = placeIn(dataFolder);
    if (members.isEmpty())
        return QFileInfo(at).isFile();
    return std::all_of(members.begin(), members.end(),
                       [&](const QString &member) { return QFileInfo(at + QLatin1Char('/') + member).isFile(); });
}

PublicData publicImages()
{
    PublicData data;
    data.id = "cifar-100";
    data.name = QStringLiteral("CIFAR-100");
    data.task = Task::ImageClassification;
    data.url = QUrl(QString::fromLatin1(kCifarUrl));
    data.bytes = 168513733;
    data.algorithm = QCryptographicHash::Md5; // the one that its page names
    data.checksum = "03b5dce01913d631647c71ecec9e9cb8";
    data.fileName = QStringLiteral("cifar-100-binary.tar.gz");
    data.place = QStringLiteral("cifar-100-binary");
    data.members = {QStringLiteral("train.bin"), QStringLiteral("test.bin")};
    return data;
}

PublicData publicQuestions()
{
    PublicData data;
    data.id = "squad";
    data.name = QStringLiteral("SQuAD 2.0");
    data.task = Task::QuestionAnswering;
    data.url = QUrl(QString::fromLatin1(kSquadUrl));
    data.bytes = 4370528;
    data.algorithm = QCryptographicHash::Sha256;
    data.checksum = "80a5225e94905956a6446d296ca1093975c4d3b3260f1d6c8f68bc2ab77182d8";
    data.fileName = QStringLiteral("dev-v2.0.json");
    data.place = QStringLiteral("squad/dev-v2.0.json");
    return data;
}

PublicData publicDataFor(Task task)
{
    return task == Task::QuestionAnswering ? publicQuestions() : publicImages();
}

std::optional<PublicData> publicDataNamed(const std::string &id)
{
    for (PublicData data : {publicImages(), publicQuestions()}) {
        if (data.id == id)
            return data;
    }
    return std::nullopt;
}

QString placeOf(const PublicData &data, const Settings &settings)
{
    const QString named = data.task == Task::QuestionAnswering ? settings.squadFile() : settings.cifarFolder();
    if (!named.isEmpty() && QFileInfo::exists(named))
        return named;
    return data.isIn(settings.dataFolder()) ? data.placeIn(settings.dataFolder()) : QString();
}

void rememberPlace(const PublicData &data, const QString &place, Settings &settings)
{
    if (!placeOf(data, settings).isEmpty())
        return;
    if (data.task == Task::QuestionAnswering)
        settings.setSquadFile(place);
    else
        settings.setCifarFolder(place);
}

} // namespace quantoscope
