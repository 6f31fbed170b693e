// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/table_words.h"

namespace quantoscope {

namespace {

TableWords greekWords()
{
    TableWords words;
    words.language = Language::Greek;
    words.imageTitle = "Ταξινόμηση εικόνων, {dataset}";
    words.questionTitle = "Απάντηση ερωτήσεων, {dataset}";
    words.sizeTitle = "Μόνο μέγεθος και χρόνος (τυχαία βάρη)";
    words.thesisTitle = "Οι τιμές της αρχικής μελέτης δίπλα σε αυτές";
    words.sample = "συνθετικό δείγμα";
    words.model = "Μοντέλο";
    words.method = "Μέθοδος";
    words.notes = "Παρατηρήσεις";
    words.size = "Μέγεθος (MB)";
    words.accuracy = "Ορθότητα top-1 (%)";
    words.exact = "Ακριβής ταύτιση (%)";
    words.f1 = "F1 (%)";
    words.time = "Χρόνος (ms)";
    words.same = "Ίδιες με FP32 (%)";
    words.interval = "Διάστημα 95 %";
    words.megabyteDifference = "Δ MB";
    words.pointDifference = "Δ μονάδες";
    words.millisecondDifference = "Δ ms";
    words.percentDifference = "Δ %";
    words.fp32 = "FP32";
    words.staticFused = "Στατική";
    words.staticUnfused = "Στατική, χωρίς συγχώνευση";
    words.dynamic = "Δυναμική";
    words.withinNoise = "εντός στατιστικού σφάλματος";
    words.simulated = "προσομοιωμένο";
    words.untimed = "δεν χρονομετρήθηκε";
    words.sizeThesis = "Μέγεθος, μελέτη (MB)";
    words.sizeHere = "Μέγεθος, εδώ (MB)";
    words.accuracyThesis = "Ορθότητα, μελέτη (%)";
    words.accuracyHere = "Ορθότητα, εδώ (%)";
    words.timeThesis = "Χρόνος, μελέτη (ms)";
    words.timeHere = "Χρόνος, εδώ (ms)";
    words.pointsThesis = "Δ μονάδες, μελέτη";
    words.pointsHere = "Δ μονάδες, εδώ";
    words.sizePercentThesis = "Δ %, μελέτη";
    words.sizePercentHere = "Δ %, εδώ";
    words.timePercentThesis = "Δ %, μελέτη";
    words.timePercentHere = "Δ %, εδώ";
    words.thesisConditions = "Η μελέτη δεν αναφέρει ούτε παρτίδα ούτε νήματα ούτε επεξεργαστή ούτε πλήθος εικόνων. Τα ResNet της είχαν το "
                             "αρχικό τμήμα (stem) του ImageNet· τα μεγέθη του BERT είχαν τυπωθεί σε MiB και έχουν μετατραπεί σε MB.";
    words.thesisOtherData = "Όσες τιμές ορθότητας μετρήθηκαν εδώ σε άλλα δεδομένα από το CIFAR-100 και το SQuAD δεν συγκρίνονται με "
                            "εκείνες της μελέτης και παραλείπονται.";
    words.sampleNote = "Η ορθότητα στο συνθετικό δείγμα δεν είναι ορθότητα στο CIFAR-100 ή στο SQuAD.";
    words.differences = "Οι διαφορές είναι ως προς το FP32 του ίδιου μοντέλου, από τιμές χωρίς στρογγυλοποίηση. MB είναι 10^6 byte.";
    words.provenance =
        "{cpu}, {isa}· μηχανή εκτέλεσης {backend}, νήματα: {threads}, παρτίδα: {batch}{tokens}{evaluated}{calibrated}· έκδοση "
        "{version}, {date}";
    words.tokens = ", {count} λεκτικές μονάδες (tokens)";
    words.imagesEvaluated = "· αξιολογήθηκαν {count} εικόνες";
    words.questionsEvaluated = "· αξιολογήθηκαν {count} ερωτήσεις";
    words.calibrated = ", {count} για βαθμονόμηση";
    return words;
}

} // namespace

TableWords tableWords(const std::string &language)
{
    return language == "el" ? greekWords() : TableWords{};
}

TableWords tableWords(Language language)
{
    return language == Language::Greek ? greekWords() : TableWords{};
}

} // namespace quantoscope
