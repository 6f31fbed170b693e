// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/class_names.h"

#include <QCoreApplication>

#include <set>

namespace quantoscope {
namespace {

// clang-format off
constexpr const char *kNames[] = {
    // the 100 classes
    QT_TRANSLATE_NOOP("ClassNames", "apple"), QT_TRANSLATE_NOOP("ClassNames", "aquarium fish"), QT_TRANSLATE_NOOP("ClassNames", "baby"),
    QT_TRANSLATE_NOOP("ClassNames", "bear"), QT_TRANSLATE_NOOP("ClassNames", "beaver"), QT_TRANSLATE_NOOP("ClassNames", "bed"),
    QT_TRANSLATE_NOOP("ClassNames", "bee"), QT_TRANSLATE_NOOP("ClassNames", "beetle"), QT_TRANSLATE_NOOP("ClassNames", "bicycle"),
    QT_TRANSLATE_NOOP("ClassNames", "bottle"), QT_TRANSLATE_NOOP("ClassNames", "bowl"), QT_TRANSLATE_NOOP("ClassNames", "boy"),
    QT_TRANSLATE_NOOP("ClassNames", "bridge"), QT_TRANSLATE_NOOP("ClassNames", "bus"), QT_TRANSLATE_NOOP("ClassNames", "butterfly"),
    QT_TRANSLATE_NOOP("ClassNames", "camel"), QT_TRANSLATE_NOOP("ClassNames", "can"), QT_TRANSLATE_NOOP("ClassNames", "castle"),
    QT_TRANSLATE_NOOP("ClassNames", "caterpillar"), QT_TRANSLATE_NOOP("ClassNames", "cattle"), QT_TRANSLATE_NOOP("ClassNames", "chair"),
    QT_TRANSLATE_NOOP("ClassNames", "chimpanzee"), QT_TRANSLATE_NOOP("ClassNames", "clock"), QT_TRANSLATE_NOOP("ClassNames", "cloud"),
    QT_TRANSLATE_NOOP("ClassNames", "cockroach"), QT_TRANSLATE_NOOP("ClassNames", "couch"), QT_TRANSLATE_NOOP("ClassNames", "crab"),
    QT_TRANSLATE_NOOP("ClassNames", "crocodile"), QT_TRANSLATE_NOOP("ClassNames", "cup"), QT_TRANSLATE_NOOP("ClassNames", "dinosaur"),
    QT_TRANSLATE_NOOP("ClassNames", "dolphin"), QT_TRANSLATE_NOOP("ClassNames", "elephant"), QT_TRANSLATE_NOOP("ClassNames", "flatfish"),
    QT_TRANSLATE_NOOP("ClassNames", "forest"), QT_TRANSLATE_NOOP("ClassNames", "fox"), QT_TRANSLATE_NOOP("ClassNames", "girl"),
    QT_TRANSLATE_NOOP("ClassNames", "hamster"), QT_TRANSLATE_NOOP("ClassNames", "house"), QT_TRANSLATE_NOOP("ClassNames", "kangaroo"),
    QT_TRANSLATE_NOOP("ClassNames", "keyboard"), QT_TRANSLATE_NOOP("ClassNames", "lamp"), QT_TRANSLATE_NOOP("ClassNames", "lawn mower"),
    QT_TRANSLATE_NOOP("ClassNames", "leopard"), QT_TRANSLATE_NOOP("ClassNames", "lion"), QT_TRANSLATE_NOOP("ClassNames", "lizard"),
    QT_TRANSLATE_NOOP("ClassNames", "lobster"), QT_TRANSLATE_NOOP("ClassNames", "man"), QT_TRANSLATE_NOOP("ClassNames", "maple"),
    QT_TRANSLATE_NOOP("ClassNames", "motorcycle"), QT_TRANSLATE_NOOP("ClassNames", "mountain"), QT_TRANSLATE_NOOP("ClassNames", "mouse"),
    QT_TRANSLATE_NOOP("ClassNames", "mushroom"), QT_TRANSLATE_NOOP("ClassNames", "oak"), QT_TRANSLATE_NOOP("ClassNames", "orange"),
    QT_TRANSLATE_NOOP("ClassNames", "orchid"), QT_TRANSLATE_NOOP("ClassNames", "otter"), QT_TRANSLATE_NOOP("ClassNames", "palm"),
    QT_TRANSLATE_NOOP("ClassNames", "pear"), QT_TRANSLATE_NOOP("ClassNames", "pickup truck"), QT_TRANSLATE_NOOP("ClassNames", "pine"),
    QT_TRANSLATE_NOOP("ClassNames", "plain"), QT_TRANSLATE_NOOP("ClassNames", "plate"), QT_TRANSLATE_NOOP("ClassNames", "poppy"),
    QT_TRANSLATE_NOOP("ClassNames", "porcupine"), QT_TRANSLATE_NOOP("ClassNames", "possum"), QT_TRANSLATE_NOOP("ClassNames", "rabbit"),
    QT_TRANSLATE_NOOP("ClassNames", "raccoon"), QT_TRANSLATE_NOOP("ClassNames", "ray"), QT_TRANSLATE_NOOP("ClassNames", "road"),
    QT_TRANSLATE_NOOP("ClassNames", "rocket"), QT_TRANSLATE_NOOP("ClassNames", "rose"), QT_TRANSLATE_NOOP("ClassNames", "sea"),
    QT_TRANSLATE_NOOP("ClassNames", "seal"), QT_TRANSLATE_NOOP("ClassNames", "shark"), QT_TRANSLATE_NOOP("ClassNames", "shrew"),
    QT_TRANSLATE_NOOP("ClassNames", "skunk"), QT_TRANSLATE_NOOP("ClassNames", "skyscraper"), QT_TRANSLATE_NOOP("ClassNames", "snail"),
    QT_TRANSLATE_NOOP("ClassNames", "snake"), QT_TRANSLATE_NOOP("ClassNames", "spider"), QT_TRANSLATE_NOOP("ClassNames", "squirrel"),
    QT_TRANSLATE_NOOP("ClassNames", "streetcar"), QT_TRANSLATE_NOOP("ClassNames", "sunflower"),
    QT_TRANSLATE_NOOP("ClassNames", "sweet pepper"), QT_TRANSLATE_NOOP("ClassNames", "table"), QT_TRANSLATE_NOOP("ClassNames", "tank"),
    QT_TRANSLATE_NOOP("ClassNames", "telephone"), QT_TRANSLATE_NOOP("ClassNames", "television"), QT_TRANSLATE_NOOP("ClassNames", "tiger"),
    QT_TRANSLATE_NOOP("ClassNames", "tractor"), QT_TRANSLATE_NOOP("ClassNames", "train"), QT_TRANSLATE_NOOP("ClassNames", "trout"),
    QT_TRANSLATE_NOOP("ClassNames", "tulip"), QT_TRANSLATE_NOOP("ClassNames", "turtle"), QT_TRANSLATE_NOOP("ClassNames", "wardrobe"),
    QT_TRANSLATE_NOOP("ClassNames", "whale"), QT_TRANSLATE_NOOP("ClassNames", "willow"), QT_TRANSLATE_NOOP("ClassNames", "wolf"),
    QT_TRANSLATE_NOOP("ClassNames", "woman"), QT_TRANSLATE_NOOP("ClassNames", "worm"),
    // and the 20 super-classes
    QT_TRANSLATE_NOOP("ClassNames", "aquatic mammals"), QT_TRANSLATE_NOOP("ClassNames", "fish"),
    QT_TRANSLATE_NOOP("ClassNames", "flowers"), QT_TRANSLATE_NOOP("ClassNames", "food containers"),
    QT_TRANSLATE_NOOP("ClassNames", "fruit and vegetables"), QT_TRANSLATE_NOOP("ClassNames", "household electrical devices"),
    QT_TRANSLATE_NOOP("ClassNames", "household furniture"), QT_TRANSLATE_NOOP("ClassNames", "insects"),
    QT_TRANSLATE_NOOP("ClassNames", "large carnivores"), QT_TRANSLATE_NOOP("ClassNames", "large man-made outdoor things"),
    QT_TRANSLATE_NOOP("ClassNames", "large natural outdoor scenes"), QT_TRANSLATE_NOOP("ClassNames", "large omnivores and herbivores"),
    QT_TRANSLATE_NOOP("ClassNames", "medium mammals"), QT_TRANSLATE_NOOP("ClassNames", "non-insect invertebrates"),
    QT_TRANSLATE_NOOP("ClassNames", "people"), QT_TRANSLATE_NOOP("ClassNames", "reptiles"),
    QT_TRANSLATE_NOOP("ClassNames", "small mammals"), QT_TRANSLATE_NOOP("ClassNames", "trees"),
    QT_TRANSLATE_NOOP("ClassNames", "vehicles 1"), QT_TRANSLATE_NOOP("ClassNames", "vehicles 2"),
};
// clang-format on

bool isCifar(const std::string &datasetId)
{
    return datasetId == "sample" || datasetId == "cifar-100" || datasetId == "cifar-100-coarse";
}

} // namespace

QString classText(const std::string &className, const std::string &datasetId)
{
    static const std::set<QString> known(std::begin(kNames), std::end(kNames));
    if (!isCifar(datasetId))
        return QString::fromStdString(className);
    const QString english = QString::fromStdString(className).replace('_', ' ');
    const QString number = english.startsWith(QLatin1String("class ")) ? english.mid(6) : QString();
    if (!number.isEmpty())
        return QCoreApplication::translate("ClassNames", "class %1").arg(number);
    return known.count(english) > 0 ? QCoreApplication::translate("ClassNames", english.toUtf8().constData()) : english;
}

} // namespace quantoscope
