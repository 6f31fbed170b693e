// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/model.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <string>

namespace quantoscope {

class Settings;

// A data set that anybody may fetch: where it is, by what it is known to be whole, and where it lies once it is here.
struct PublicData {
    std::string id; // "cifar-100": what data, runs and lessons call it
    QString name;   // "CIFAR-100"
    Task task = Task::ImageClassification;
    QUrl url;
    qint64 bytes = 0; // of the file at `url`
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
    QByteArray checksum; // hexadecimal, lower case
    QString fileName;    // of what is fetched
    QString place;       // what the program opens, relative to the data folder
    QStringList members; // a .tar.gz: files that `place` must hold once it is unpacked; empty = the file itself is kept as `place`

    QString placeIn(const QString &dataFolder) const { return dataFolder + QLatin1Char('/') + place; }
    bool isIn(const QString &dataFolder) const; // all of it, as far as names tell
};

PublicData publicImages();           // CIFAR-100, binary version
PublicData publicQuestions();        // SQuAD 2.0, development set
PublicData publicDataFor(Task task); // the one of the two

std::optional<PublicData> publicDataNamed(const std::string &id);

// Where a data set is: the place that the preferences name, else the data folder; empty where it is in neither.
QString placeOf(const PublicData &data, const Settings &settings);
// What was opened at `place` is `data`: the preferences name it from now on where they know no place.
void rememberPlace(const PublicData &data, const QString &place, Settings &settings);

} // namespace quantoscope
