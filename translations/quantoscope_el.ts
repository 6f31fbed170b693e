<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el">
<context>
    <name>AllModelsChart</name>
    <message>
        <source>All models: accuracy, size and inference time</source>
        <translation>Όλα τα μοντέλα: ορθότητα, μέγεθος και χρόνος εκτέλεσης</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 (random weights)</source>
        <translation>%1 (τυχαία βάρη)</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Στατική</translation>
    </message>
    <message>
        <source>Static, not fused</source>
        <translation>Στατική, χωρίς συγχώνευση</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Δυναμική</translation>
    </message>
    <message>
        <source>Accuracy (top-1, %)</source>
        <translation>Ορθότητα (top-1, %)</translation>
    </message>
    <message>
        <source>Exact match (%)</source>
        <translation>Ακριβής ταύτιση (%)</translation>
    </message>
    <message>
        <source>F1 (%)</source>
        <translation>F1 (%)</translation>
    </message>
    <message>
        <source>Model size (MB)</source>
        <translation>Μέγεθος μοντέλου (MB)</translation>
    </message>
    <message>
        <source>Inference time (ms)</source>
        <translation>Χρόνος εκτέλεσης (ms)</translation>
    </message>
    <message>
        <source>generated sample</source>
        <translation>συνθετικό δείγμα</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>δεν μετρήθηκε</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 εικόνες</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 ερωτήσεις</translation>
    </message>
    <message>
        <source>calibrated on %1 images</source>
        <translation>βαθμονόμηση με %1 εικόνες</translation>
    </message>
    <message>
        <source>calibrated on %1 questions</source>
        <translation>βαθμονόμηση με %1 ερωτήσεις</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 νήμα</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 νήματα</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>παρτίδα %1</translation>
    </message>
    <message>
        <source>sequence length %1</source>
        <translation>μήκος ακολουθίας %1</translation>
    </message>
    <message>
        <source>In brackets: difference to FP32, accuracy in points, size and time in percent</source>
        <translation>Σε παρένθεση: διαφορά από το FP32, η ορθότητα σε ποσοστιαίες μονάδες, το μέγεθος και ο χρόνος επί τοις εκατό</translation>
    </message>
    <message>
        <source>In brackets: difference to FP32 in percent</source>
        <translation>Σε παρένθεση: διαφορά από το FP32 επί τοις εκατό</translation>
    </message>
    <message>
        <source>≈ within the noise (McNemar&apos;s test, p ≥ 0.05)</source>
        <translation>≈ εντός στατιστικού σφάλματος (έλεγχος McNemar, p ≥ 0,05)</translation>
    </message>
    <message>
        <source>Whiskers: accuracy 95 % interval, time 10th to 90th percentile</source>
        <translation>Γραμμές σφάλματος: ορθότητα, διάστημα 95 %· χρόνος, 10ο έως 90ό εκατοστημόριο</translation>
    </message>
    <message>
        <source>Whiskers: 95 % interval</source>
        <translation>Γραμμές σφάλματος: διάστημα 95 %</translation>
    </message>
    <message>
        <source>Whiskers: 10th to 90th percentile</source>
        <translation>Γραμμές σφάλματος: 10ο έως 90ό εκατοστημόριο</translation>
    </message>
    <message>
        <source>Hatched or hollow: simulated</source>
        <translation>Με διαγράμμιση ή κενό: προσομοιωμένο</translation>
    </message>
</context>
<context>
    <name>ModelChart</name>
    <message>
        <source>%1: size and inference time</source>
        <translation>%1: μέγεθος και χρόνος εκτέλεσης</translation>
    </message>
    <message>
        <source>%1: accuracy, size and inference time</source>
        <translation>%1: ορθότητα, μέγεθος και χρόνος εκτέλεσης</translation>
    </message>
</context>
<context>
    <name>OperationsChart</name>
    <message>
        <source>Operations (billions of multiply-adds an image)</source>
        <translation>Πράξεις (δισεκατομμύρια πολλαπλασιασμοί-προσθέσεις ανά εικόνα)</translation>
    </message>
    <message>
        <source>Operations (millions of multiply-adds an image)</source>
        <translation>Πράξεις (εκατομμύρια πολλαπλασιασμοί-προσθέσεις ανά εικόνα)</translation>
    </message>
    <message>
        <source>%1
%2 M parameters</source>
        <translation>%1
%2 εκ. παράμετροι</translation>
    </message>
    <message>
        <source>Accuracy against operations</source>
        <translation>Ορθότητα ως προς τις πράξεις</translation>
    </message>
    <message>
        <source>Circle: as large in area as the number of parameters, at the FP32 accuracy</source>
        <translation>Κύκλος: εμβαδόν ανάλογο του πλήθους παραμέτρων, στην ορθότητα του FP32</translation>
    </message>
</context>
</TS>
