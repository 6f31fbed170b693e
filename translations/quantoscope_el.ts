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
    <name>AnswerChange</name>
    <message>
        <source>lost</source>
        <translation>χάθηκε</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>κερδήθηκε</translation>
    </message>
    <message>
        <source>both wrong, otherwise</source>
        <translation>διαφορετικό λάθος</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>άλλη απάντηση</translation>
    </message>
    <message>
        <source>both right</source>
        <translation>σωστές και οι δύο</translation>
    </message>
    <message>
        <source>both wrong alike</source>
        <translation>ίδιο λάθος</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>ίδια απάντηση</translation>
    </message>
</context>
<context>
    <name>Charts</name>
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
        <source>not measured</source>
        <translation>δεν μετρήθηκε</translation>
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
        <translation>Διαγραμμισμένο ή κενό: προσομοιωμένο</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln εικόνα</numerusform>
            <numerusform>%Ln εικόνες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln ερώτηση</numerusform>
            <numerusform>%Ln ερωτήσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln image(s)</source>
        <translation>
            <numerusform>βαθμονόμηση με %Ln εικόνα</numerusform>
            <numerusform>βαθμονόμηση με %Ln εικόνες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln question(s)</source>
        <translation>
            <numerusform>βαθμονόμηση με %Ln ερώτηση</numerusform>
            <numerusform>βαθμονόμηση με %Ln ερωτήσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln νήμα</numerusform>
            <numerusform>%Ln νήματα</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot run: %2</source>
        <translation>Το %1 δεν μπορεί να εκτελεστεί: %2</translation>
    </message>
    <message>
        <source>%1: layer %2 cannot run: %3</source>
        <translation>%1: το επίπεδο %2 δεν μπορεί να εκτελεστεί: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: layer %2 and %n more cannot run: %3</source>
        <translation>
            <numerusform>%1: το επίπεδο %2 και %n ακόμη δεν μπορούν να εκτελεστούν: %3</numerusform>
            <numerusform>%1: το επίπεδο %2 και %n ακόμη δεν μπορούν να εκτελεστούν: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is quantized</source>
        <translation>%1: δεν κβαντοποιείται τίποτα</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n weighted layer(s) in integers</source>
        <translation>
            <numerusform>%1: %2 από %n επίπεδο με βάρη σε ακεραίους</numerusform>
            <numerusform>%1: %2 από %n επίπεδα με βάρη σε ακεραίους</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 computes what the integers would give, but its time says nothing: simulated, not timed</source>
        <translation>Το %1 υπολογίζει ό,τι θα έδιναν οι ακέραιοι, αλλά ο χρόνος του δεν λέει τίποτα: προσομοιωμένο, όχι χρονομετρημένο</translation>
    </message>
</context>
<context>
    <name>ClassNames</name>
    <message>
        <source>apple</source>
        <translation>μήλο</translation>
    </message>
    <message>
        <source>aquarium fish</source>
        <translation>ψάρι ενυδρείου</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>μωρό</translation>
    </message>
    <message>
        <source>bear</source>
        <translation>αρκούδα</translation>
    </message>
    <message>
        <source>beaver</source>
        <translation>κάστορας</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>κρεβάτι</translation>
    </message>
    <message>
        <source>bee</source>
        <translation>μέλισσα</translation>
    </message>
    <message>
        <source>beetle</source>
        <translation>σκαθάρι</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>ποδήλατο</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>μπουκάλι</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>μπολ</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>αγόρι</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>γέφυρα</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>λεωφορείο</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>πεταλούδα</translation>
    </message>
    <message>
        <source>camel</source>
        <translation>καμήλα</translation>
    </message>
    <message>
        <source>can</source>
        <translation>κονσέρβα</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>κάστρο</translation>
    </message>
    <message>
        <source>caterpillar</source>
        <translation>κάμπια</translation>
    </message>
    <message>
        <source>cattle</source>
        <translation>βοοειδή</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>καρέκλα</translation>
    </message>
    <message>
        <source>chimpanzee</source>
        <translation>χιμπατζής</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>ρολόι</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>σύννεφο</translation>
    </message>
    <message>
        <source>cockroach</source>
        <translation>κατσαρίδα</translation>
    </message>
    <message>
        <source>couch</source>
        <translation>καναπές</translation>
    </message>
    <message>
        <source>crab</source>
        <translation>καβούρι</translation>
    </message>
    <message>
        <source>crocodile</source>
        <translation>κροκόδειλος</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>φλιτζάνι</translation>
    </message>
    <message>
        <source>dinosaur</source>
        <translation>δεινόσαυρος</translation>
    </message>
    <message>
        <source>dolphin</source>
        <translation>δελφίνι</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>ελέφαντας</translation>
    </message>
    <message>
        <source>flatfish</source>
        <translation>πλατύψαρο</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>δάσος</translation>
    </message>
    <message>
        <source>fox</source>
        <translation>αλεπού</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>κορίτσι</translation>
    </message>
    <message>
        <source>hamster</source>
        <translation>χάμστερ</translation>
    </message>
    <message>
        <source>house</source>
        <translation>σπίτι</translation>
    </message>
    <message>
        <source>kangaroo</source>
        <translation>καγκουρό</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>πληκτρολόγιο</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>λάμπα</translation>
    </message>
    <message>
        <source>lawn mower</source>
        <translation>χλοοκοπτικό</translation>
    </message>
    <message>
        <source>leopard</source>
        <translation>λεοπάρδαλη</translation>
    </message>
    <message>
        <source>lion</source>
        <translation>λιοντάρι</translation>
    </message>
    <message>
        <source>lizard</source>
        <translation>σαύρα</translation>
    </message>
    <message>
        <source>lobster</source>
        <translation>αστακός</translation>
    </message>
    <message>
        <source>man</source>
        <translation>άντρας</translation>
    </message>
    <message>
        <source>maple</source>
        <translation>σφένδαμος</translation>
    </message>
    <message>
        <source>motorcycle</source>
        <translation>μοτοσικλέτα</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>βουνό</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>ποντίκι</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>μανιτάρι</translation>
    </message>
    <message>
        <source>oak</source>
        <translation>βελανιδιά</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>πορτοκάλι</translation>
    </message>
    <message>
        <source>orchid</source>
        <translation>ορχιδέα</translation>
    </message>
    <message>
        <source>otter</source>
        <translation>ενυδρίδα</translation>
    </message>
    <message>
        <source>palm</source>
        <translation>φοίνικας</translation>
    </message>
    <message>
        <source>pear</source>
        <translation>αχλάδι</translation>
    </message>
    <message>
        <source>pickup truck</source>
        <translation>ημιφορτηγό</translation>
    </message>
    <message>
        <source>pine</source>
        <translation>πεύκο</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>πεδιάδα</translation>
    </message>
    <message>
        <source>plate</source>
        <translation>πιάτο</translation>
    </message>
    <message>
        <source>poppy</source>
        <translation>παπαρούνα</translation>
    </message>
    <message>
        <source>porcupine</source>
        <translation>ακανθόχοιρος</translation>
    </message>
    <message>
        <source>possum</source>
        <translation>οπόσουμ</translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation>κουνέλι</translation>
    </message>
    <message>
        <source>raccoon</source>
        <translation>ρακούν</translation>
    </message>
    <message>
        <source>ray</source>
        <translation>σαλάχι</translation>
    </message>
    <message>
        <source>road</source>
        <translation>δρόμος</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>πύραυλος</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>τριαντάφυλλο</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>θάλασσα</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>φώκια</translation>
    </message>
    <message>
        <source>shark</source>
        <translation>καρχαρίας</translation>
    </message>
    <message>
        <source>shrew</source>
        <translation>μυγαλή</translation>
    </message>
    <message>
        <source>skunk</source>
        <translation>μεφίτιδα</translation>
    </message>
    <message>
        <source>skyscraper</source>
        <translation>ουρανοξύστης</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>σαλιγκάρι</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>φίδι</translation>
    </message>
    <message>
        <source>spider</source>
        <translation>αράχνη</translation>
    </message>
    <message>
        <source>squirrel</source>
        <translation>σκίουρος</translation>
    </message>
    <message>
        <source>streetcar</source>
        <translation>τραμ</translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation>ηλιοτρόπιο</translation>
    </message>
    <message>
        <source>sweet pepper</source>
        <translation>γλυκιά πιπεριά</translation>
    </message>
    <message>
        <source>table</source>
        <translation>τραπέζι</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>άρμα μάχης</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>τηλέφωνο</translation>
    </message>
    <message>
        <source>television</source>
        <translation>τηλεόραση</translation>
    </message>
    <message>
        <source>tiger</source>
        <translation>τίγρη</translation>
    </message>
    <message>
        <source>tractor</source>
        <translation>τρακτέρ</translation>
    </message>
    <message>
        <source>train</source>
        <translation>τρένο</translation>
    </message>
    <message>
        <source>trout</source>
        <translation>πέστροφα</translation>
    </message>
    <message>
        <source>tulip</source>
        <translation>τουλίπα</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>χελώνα</translation>
    </message>
    <message>
        <source>wardrobe</source>
        <translation>ντουλάπα</translation>
    </message>
    <message>
        <source>whale</source>
        <translation>φάλαινα</translation>
    </message>
    <message>
        <source>willow</source>
        <translation>ιτιά</translation>
    </message>
    <message>
        <source>wolf</source>
        <translation>λύκος</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>γυναίκα</translation>
    </message>
    <message>
        <source>worm</source>
        <translation>σκουλήκι</translation>
    </message>
    <message>
        <source>aquatic mammals</source>
        <translation>υδρόβια θηλαστικά</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>ψάρια</translation>
    </message>
    <message>
        <source>flowers</source>
        <translation>λουλούδια</translation>
    </message>
    <message>
        <source>food containers</source>
        <translation>δοχεία τροφίμων</translation>
    </message>
    <message>
        <source>fruit and vegetables</source>
        <translation>φρούτα και λαχανικά</translation>
    </message>
    <message>
        <source>household electrical devices</source>
        <translation>οικιακές ηλεκτρικές συσκευές</translation>
    </message>
    <message>
        <source>household furniture</source>
        <translation>έπιπλα σπιτιού</translation>
    </message>
    <message>
        <source>insects</source>
        <translation>έντομα</translation>
    </message>
    <message>
        <source>large carnivores</source>
        <translation>μεγάλα σαρκοφάγα</translation>
    </message>
    <message>
        <source>large man-made outdoor things</source>
        <translation>μεγάλες κατασκευές υπαίθρου</translation>
    </message>
    <message>
        <source>large natural outdoor scenes</source>
        <translation>μεγάλα φυσικά τοπία</translation>
    </message>
    <message>
        <source>large omnivores and herbivores</source>
        <translation>μεγάλα παμφάγα και φυτοφάγα</translation>
    </message>
    <message>
        <source>medium mammals</source>
        <translation>μεσαία θηλαστικά</translation>
    </message>
    <message>
        <source>non-insect invertebrates</source>
        <translation>ασπόνδυλα εκτός εντόμων</translation>
    </message>
    <message>
        <source>people</source>
        <translation>άνθρωποι</translation>
    </message>
    <message>
        <source>reptiles</source>
        <translation>ερπετά</translation>
    </message>
    <message>
        <source>small mammals</source>
        <translation>μικρά θηλαστικά</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>δέντρα</translation>
    </message>
    <message>
        <source>vehicles 1</source>
        <translation>οχήματα 1</translation>
    </message>
    <message>
        <source>vehicles 2</source>
        <translation>οχήματα 2</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>κλάση %1</translation>
    </message>
</context>
<context>
    <name>ConfusionChart</name>
    <message>
        <source>Answered</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Σωστή κλάση</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>%1 %2</source>
        <comment>number, k M or G</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 δευτ.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 λεπτά</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 λεπτά %2 δευτ.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ώρες %2 λεπτά</translation>
    </message>
</context>
<context>
    <name>FieldTerms</name>
    <message>
        <source>static</source>
        <comment>method</comment>
        <translation>στατική</translation>
    </message>
    <message>
        <source>static, not fused</source>
        <comment>method</comment>
        <translation>στατική, χωρίς συγχώνευση</translation>
    </message>
    <message>
        <source>dynamic</source>
        <comment>method</comment>
        <translation>δυναμική</translation>
    </message>
    <message>
        <source>input</source>
        <translation>είσοδος</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>συνέλιξη</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>κανονικοποίηση παρτίδας</translation>
    </message>
    <message>
        <source>linear layer</source>
        <translation>γραμμικό επίπεδο</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>σιγμοειδής</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>πρόσθεση</translation>
    </message>
    <message>
        <source>concatenation</source>
        <translation>συνένωση</translation>
    </message>
    <message>
        <source>max pooling</source>
        <translation>συγκέντρωση μεγίστου (max pooling)</translation>
    </message>
    <message>
        <source>average pooling</source>
        <translation>συγκέντρωση μέσου όρου (average pooling)</translation>
    </message>
    <message>
        <source>adaptive average pooling</source>
        <translation>προσαρμοστική συγκέντρωση μέσου όρου</translation>
    </message>
    <message>
        <source>flattening</source>
        <translation>επιπεδοποίηση</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>διανύσματα λέξεων (embedding)</translation>
    </message>
    <message>
        <source>position embedding</source>
        <translation>διανύσματα θέσης (position embedding)</translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation>κανονικοποίηση επιπέδου</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>προσοχή</translation>
    </message>
    <message>
        <source>depthwise convolution</source>
        <translation>κατά βάθος συνέλιξη</translation>
    </message>
    <message>
        <source>pointwise convolution</source>
        <translation>σημειακή συνέλιξη</translation>
    </message>
    <message>
        <source>none</source>
        <comment>activation function</comment>
        <translation>καμία</translation>
    </message>
    <message>
        <source>GELU (tanh approximation)</source>
        <translation>GELU (προσέγγιση με tanh)</translation>
    </message>
    <message>
        <source>convolution + batch normalization</source>
        <translation>συνέλιξη + κανονικοποίηση παρτίδας</translation>
    </message>
    <message>
        <source>convolution + batch normalization + ReLU</source>
        <translation>συνέλιξη + κανονικοποίηση παρτίδας + ReLU</translation>
    </message>
    <message>
        <source>convolution + ReLU</source>
        <translation>συνέλιξη + ReLU</translation>
    </message>
    <message>
        <source>linear layer + ReLU</source>
        <translation>γραμμικό επίπεδο + ReLU</translation>
    </message>
    <message>
        <source>addition + ReLU</source>
        <translation>πρόσθεση + ReLU</translation>
    </message>
    <message>
        <source>symmetric</source>
        <comment>quantization</comment>
        <translation>συμμετρική</translation>
    </message>
    <message>
        <source>asymmetric</source>
        <comment>quantization</comment>
        <translation>μη συμμετρική</translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation>ανά τανυστή</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>ανά κανάλι</translation>
    </message>
    <message>
        <source>restricted range</source>
        <translation>περιορισμένο εύρος</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>πλήρες εύρος</translation>
    </message>
    <message>
        <source>min-max</source>
        <translation>ελάχιστο-μέγιστο (min-max)</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>κινητός μέσος όρος</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>ιστόγραμμα</translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>εκατοστημόριο %1</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>μέσο τετραγωνικό σφάλμα</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>εντροπία</translation>
    </message>
    <message>
        <source>reference kernels</source>
        <translation>πυρήνες αναφοράς</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>προσομοίωση</translation>
    </message>
    <message>
        <source>image classification</source>
        <translation>ταξινόμηση εικόνων</translation>
    </message>
    <message>
        <source>question answering</source>
        <translation>απάντηση ερωτήσεων</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>προσομοιωμένο</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>μετρημένο</translation>
    </message>
    <message>
        <source>%1 (random weights)</source>
        <translation>%1 (τυχαία βάρη)</translation>
    </message>
    <message>
        <source>generated sample</source>
        <translation>συνθετικό δείγμα</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, method</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>set by hand, %1 to %2</source>
        <translation>ορισμένο από τον χρήστη, %1 έως %2</translation>
    </message>
</context>
<context>
    <name>LayerCells</name>
    <message>
        <source>float</source>
        <comment>in a cell</comment>
        <translation>κιν. υποδ.</translation>
    </message>
    <message>
        <source>FP32 quantizes nothing.</source>
        <translation>Το FP32 δεν κβαντοποιεί τίποτα.</translation>
    </message>
    <message>
        <source>The dynamic method quantizes linear layers alone.</source>
        <translation>Η δυναμική μέθοδος κβαντοποιεί μόνο τα γραμμικά επίπεδα.</translation>
    </message>
    <message>
        <source>The input is quantized anew for each batch while it runs, with 8 bits; the result is float.</source>
        <translation>Η είσοδος κβαντοποιείται εκ νέου για κάθε παρτίδα κατά την εκτέλεση, με 8 bit· το αποτέλεσμα είναι κινητής υποδιαστολής.</translation>
    </message>
    <message>
        <source>per batch</source>
        <comment>activations, dynamic</comment>
        <translation>ανά παρτίδα</translation>
    </message>
    <message>
        <source>Kept in float.</source>
        <translation>Διατηρείται σε κινητή υποδιαστολή.</translation>
    </message>
    <message>
        <source>Every layer behind it takes floats, so the result is not quantized.</source>
        <translation>Όλα τα επόμενα επίπεδα δέχονται τιμές κινητής υποδιαστολής, οπότε το αποτέλεσμα δεν κβαντοποιείται.</translation>
    </message>
    <message>
        <source>This layer has no weights that could be quantized.</source>
        <translation>Αυτό το επίπεδο δεν έχει βάρη που να μπορούν να κβαντοποιηθούν.</translation>
    </message>
    <message>
        <source>Keeps the scale of its input: nothing to choose.</source>
        <translation>Διατηρεί το βήμα κβαντοποίησης της εισόδου του: καμία επιλογή.</translation>
    </message>
    <message>
        <source>as input</source>
        <comment>activations of a pooling</comment>
        <translation>όπως η είσοδος</translation>
    </message>
    <message>
        <source>%1. The layer gives floats; who reads them quantizes them so.</source>
        <translation>%1. Το επίπεδο δίνει τιμές κινητής υποδιαστολής· όποιο επίπεδο τις διαβάζει τις κβαντοποιεί έτσι.</translation>
    </message>
    <message>
        <source>How the range is chosen from what calibration saw: %1</source>
        <translation>Πώς επιλέγεται το εύρος από όσα είδε η βαθμονόμηση: %1</translation>
    </message>
    <message>
        <source>Nothing behind this layer can be merged into it.</source>
        <translation>Τίποτα μετά από αυτό το επίπεδο δεν μπορεί να συγχωνευθεί σε αυτό.</translation>
    </message>
    <message>
        <source>Not merged with %1: the method “%2” merges nothing.</source>
        <translation>Δεν συγχωνεύθηκε με %1: η μέθοδος «%2» δεν συγχωνεύει τίποτα.</translation>
    </message>
    <message>
        <source>Merged with %1 into one layer.</source>
        <translation>Συγχωνεύθηκε με %1 σε ένα επίπεδο.</translation>
    </message>
    <message>
        <source>Could be merged with %1.</source>
        <translation>Θα μπορούσε να συγχωνευθεί με %1.</translation>
    </message>
</context>
<context>
    <name>LayerChart</name>
    <message>
        <source>Time of a layer (ms)</source>
        <translation>Χρόνος ανά επίπεδο (ms)</translation>
    </message>
    <message>
        <source>SQNR of a layer&apos;s result (dB)</source>
        <translation>SQNR του αποτελέσματος ενός επιπέδου (dB)</translation>
    </message>
</context>
<context>
    <name>LayersExport</name>
    <message>
        <source>Recipe: %1</source>
        <translation>Συνταγή: %1</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is no backend “{name}”. There are: {all}.</source>
        <translation>Δεν υπάρχει μηχανή εκτέλεσης (backend) με όνομα «{name}». Υπάρχουν: {all}.</translation>
    </message>
    <message>
        <source>Layer {layer} failed on oneDNN: {reason}.</source>
        <translation>Το επίπεδο {layer} απέτυχε στο oneDNN: {reason}.</translation>
    </message>
    <message>
        <source>Input {name}: expected {expected} values, found {found}.</source>
        <translation>Είσοδος {name}: αναμένονταν {expected} τιμές, βρέθηκαν {found}.</translation>
    </message>
    <message>
        <source>The quantized graph has {found} decisions for {expected} layers.</source>
        <translation>Το κβαντισμένο δίκτυο έχει {found} αποφάσεις για {expected} επίπεδα.</translation>
    </message>
    <message>
        <source>Layer {name} is read by an integer layer but has no scale.</source>
        <translation>Το επίπεδο {name} διαβάζεται από επίπεδο ακεραίων, αλλά δεν έχει βήμα κβαντοποίησης (scale).</translation>
    </message>
    <message>
        <source>oneDNN could not build the network: {reason}.</source>
        <translation>Το oneDNN δεν μπόρεσε να κατασκευάσει το δίκτυο: {reason}.</translation>
    </message>
    <message>
        <source>Fewer than 8 bits run as 8-bit integers; the time is that of INT8.</source>
        <translation>Λιγότερα από 8 bit εκτελούνται ως ακέραιοι των 8 bit· ο χρόνος είναι εκείνος του INT8.</translation>
    </message>
    <message>
        <source>Without VNNI, oneDNN&apos;s integer sums are right only for weights within ±{limit}.</source>
        <translation>Χωρίς VNNI, τα ακέραια αθροίσματα του oneDNN είναι σωστά μόνο για βάρη εντός του ±{limit}.</translation>
    </message>
    <message>
        <source>oneDNN has no integer kernel for weights with a zero point; choose symmetric weights or the simulate backend.</source>
        <translation>Το oneDNN δεν διαθέτει πυρήνα ακεραίων για βάρη με σημείο μηδέν· επιλέξτε συμμετρικά βάρη ή τη μηχανή εκτέλεσης «simulate».</translation>
    </message>
    <message>
        <source>PyTorch&apos;s integer kernels know activations of 8 bits only.</source>
        <translation>Οι πυρήνες ακεραίων του PyTorch υποστηρίζουν μόνο ενεργοποιήσεις των 8 bit.</translation>
    </message>
    <message>
        <source>Only linear layers are quantized dynamically.</source>
        <translation>Μόνο τα γραμμικά επίπεδα κβαντοποιούνται δυναμικά.</translation>
    </message>
    <message>
        <source>Input {name}: {found} values, expected {expected}.</source>
        <translation>Είσοδος {name}: βρέθηκαν {found} τιμές, αναμένονταν {expected}.</translation>
    </message>
    <message>
        <source>PyTorch has no integer kernel for this operation.</source>
        <translation>Το PyTorch δεν διαθέτει πυρήνα ακεραίων για αυτή την πράξη.</translation>
    </message>
    <message>
        <source>Layer {name}: PyTorch cannot prepare it: {reason}</source>
        <translation>Επίπεδο {name}: το PyTorch δεν μπορεί να το προετοιμάσει: {reason}</translation>
    </message>
    <message>
        <source>PyTorch&apos;s integer kernels pad both sides alike.</source>
        <translation>Οι πυρήνες ακεραίων του PyTorch συμπληρώνουν (padding) και τις δύο πλευρές εξίσου.</translation>
    </message>
    <message>
        <source>PyTorch pads both sides of a pooling alike.</source>
        <translation>Το PyTorch συμπληρώνει (padding) και τις δύο πλευρές μιας συγκέντρωσης (pooling) εξίσου.</translation>
    </message>
    <message>
        <source>Layer {name}: PyTorch failed: {reason}</source>
        <translation>Επίπεδο {name}: το PyTorch απέτυχε: {reason}</translation>
    </message>
    <message>
        <source>PyTorch&apos;s integer kernels know weights of 8 bits only.</source>
        <translation>Οι πυρήνες ακεραίων του PyTorch υποστηρίζουν μόνο βάρη των 8 bit.</translation>
    </message>
    <message>
        <source>This engine of PyTorch has no integer kernel for these weights with a zero point; choose symmetric weights.</source>
        <translation>Αυτή η μηχανή του PyTorch δεν διαθέτει πυρήνα ακεραίων για τα συγκεκριμένα βάρη με σημείο μηδέν· επιλέξτε συμμετρικά βάρη.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Ακυρώθηκε.</translation>
    </message>
    <message>
        <source>{file}: is a folder; a file was expected.</source>
        <translation>{file}: είναι φάκελος· αναμενόταν αρχείο.</translation>
    </message>
    <message>
        <source>{file}: there is no such file.</source>
        <translation>{file}: το αρχείο δεν υπάρχει.</translation>
    </message>
    <message>
        <source>{file}: is no regular file, so it cannot be mapped into memory.</source>
        <translation>{file}: δεν είναι κανονικό αρχείο και δεν μπορεί να απεικονιστεί στη μνήμη.</translation>
    </message>
    <message>
        <source>{file}: cannot be read: {reason}.</source>
        <translation>{file}: δεν μπορεί να διαβαστεί: {reason}.</translation>
    </message>
    <message>
        <source>{file}: cannot be written: {reason}. Nothing was changed.</source>
        <translation>{file}: δεν μπορεί να εγγραφεί: {reason}. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>λογική τιμή</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>μη κενό κείμενο</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>λίστα</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>λίστα ονομάτων</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>δεν είναι κανονικό αρχείο</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>τίποτα</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>αριθμός</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>αντικείμενο</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>ένα από τα {names}</translation>
    </message>
    <message>
        <source>a positive number</source>
        <translation>θετικός αριθμός</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>κείμενο</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ή false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ακέραιος αριθμός</translation>
    </message>
    <message>
        <source>a whole number of at least {least}</source>
        <translation>ακέραιος αριθμός, τουλάχιστον {least}</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>ακέραιος αριθμός από {least} έως {most}</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>η συσκευή ή ο πόρος χρησιμοποιείται</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>δεν επιτρέπεται η πρόσβαση</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>σφάλμα εισόδου ή εξόδου</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>το αρχείο υπάρχει ήδη</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>είναι φάκελος</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>η ενέργεια δεν επιτρέπεται</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>δεν υπάρχει ελεύθερος χώρος στον δίσκο</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>το όνομα του αρχείου είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>δεν επαρκεί η μνήμη</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>δεν υπάρχει τέτοιο αρχείο ή φάκελος</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>δεν είναι φάκελος</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>είναι ανοιχτά πάρα πολλά αρχεία</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>εξαντλήθηκε ο επιτρεπόμενος χώρος στον δίσκο</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>το σύστημα αρχείων είναι μόνο για ανάγνωση</translation>
    </message>
    <message>
        <source>{file} does not hold {expected} class names; the classes are called by their numbers.</source>
        <translation>{file}: δεν περιέχει {expected} ονόματα κλάσεων· οι κλάσεις δηλώνονται με τον αριθμό τους.</translation>
    </message>
    <message>
        <source>{file} is empty; expected CIFAR-100 records of 3074 bytes.</source>
        <translation>{file}: είναι κενό· αναμένονταν εγγραφές CIFAR-100 των 3074 byte.</translation>
    </message>
    <message>
        <source>{file}: record {record} has coarse label {coarse} and fine label {fine}; expected 0 to 19 and 0 to 99.</source>
        <translation>{file}: η εγγραφή {record} έχει υπερκλάση {coarse} και κλάση {fine}· αναμένονταν 0 έως 19 και 0 έως 99.</translation>
    </message>
    <message>
        <source>{file} has {size} bytes, which is {records} CIFAR-100 records of 3074 bytes and {rest} bytes more; expected whole records (coarse label, fine label, 3072 bytes of pixels).</source>
        <translation>{file}: έχει {size} byte, δηλαδή {records} εγγραφές CIFAR-100 των 3074 byte και {rest} byte επιπλέον· αναμένονταν πλήρεις εγγραφές (υπερκλάση, κλάση, 3072 byte εικονοστοιχείων).</translation>
    </message>
    <message>
        <source>{file}: record {record} cannot be read; {count} records were there when it was opened.</source>
        <translation>{file}: η εγγραφή {record} δεν μπορεί να διαβαστεί· κατά το άνοιγμα υπήρχαν {count} εγγραφές.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file}: δεν μπορεί να διαβαστεί: {reason}.</translation>
    </message>
    <message>
        <source>{what} holds no images to classify: neither CIFAR-100 nor a folder of images per class. Looked for: {places}. CIFAR-100 can be had from {url}; unpack it and name the folder that holds train.bin and test.bin.</source>
        <translation>{what}: δεν περιέχει εικόνες προς ταξινόμηση: δεν είναι ούτε CIFAR-100 ούτε φάκελος με εικόνες ανά κλάση. Αναζητήθηκαν: {places}. Το CIFAR-100 διατίθεται στη διεύθυνση {url}· αποσυμπιέστε το και δηλώστε τον φάκελο που περιέχει τα train.bin και test.bin.</translation>
    </message>
    <message>
        <source>{what} holds no questions in SQuAD&apos;s JSON layout. Looked for: {places}. SQuAD can be had from {url}; name the file.</source>
        <translation>{what}: δεν περιέχει ερωτήσεις στη μορφή JSON του SQuAD. Αναζητήθηκαν: {places}. Το SQuAD διατίθεται στη διεύθυνση {url}· δηλώστε το αρχείο.</translation>
    </message>
    <message>
        <source>The generated sample was not found. Looked in: {places}.</source>
        <translation>Δεν βρέθηκε το συνθετικό δείγμα. Αναζητήθηκε στα εξής σημεία: {places}.</translation>
    </message>
    <message>
        <source>{file} is divided: {calibration} items calibrate, the other {evaluation} evaluate.</source>
        <translation>{file}: χωρίζεται σε δύο μέρη: {calibration} στοιχεία για βαθμονόμηση και τα υπόλοιπα {evaluation} για αξιολόγηση.</translation>
    </message>
    <message>
        <source>No data were named; expected “sample”, a folder or a file.</source>
        <translation>Δεν δηλώθηκαν δεδομένα· αναμενόταν «sample», φάκελος ή αρχείο.</translation>
    </message>
    <message>
        <source>{what} cannot be read: {reason}.</source>
        <translation>{what}: δεν μπορεί να διαβαστεί: {reason}.</translation>
    </message>
    <message>
        <source>{what} is a JSON file, but the model classifies images; expected CIFAR-100 or a folder of images.</source>
        <translation>{what}: είναι αρχείο JSON, αλλά το μοντέλο ταξινομεί εικόνες· αναμενόταν CIFAR-100 ή φάκελος εικόνων.</translation>
    </message>
    <message>
        <source>{folder} holds no image.</source>
        <translation>{folder}: δεν περιέχει καμία εικόνα.</translation>
    </message>
    <message>
        <source>no decoder understands it, or it is damaged</source>
        <translation>κανένας αποκωδικοποιητής δεν την αναγνωρίζει ή έχει υποστεί βλάβη</translation>
    </message>
    <message>
        <source>{folder} is not a folder that can be read.</source>
        <translation>{folder}: δεν είναι φάκελος που μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>{folder} holds no image to evaluate; expected one folder of images per class.</source>
        <translation>{folder}: δεν περιέχει καμία εικόνα προς αξιολόγηση· αναμενόταν ένας φάκελος εικόνων ανά κλάση.</translation>
    </message>
    <message>
        <source>{folder}: images outside the class folders are left out: {count}.</source>
        <translation>{folder}: εικόνες εκτός των φακέλων των κλάσεων που παραλείπονται: {count}.</translation>
    </message>
    <message>
        <source>The image {file} cannot be read: {reason}.</source>
        <translation>Η εικόνα {file} δεν μπορεί να διαβαστεί: {reason}.</translation>
    </message>
    <message>
        <source>{file}: answers that do not stand at the place that the file gives for them: {count}.</source>
        <translation>{file}: απαντήσεις που δεν βρίσκονται στη θέση που δηλώνει το αρχείο: {count}.</translation>
    </message>
    <message>
        <source>{file}: {path} starts at {start} and has {length} characters; its context has {context} characters.</source>
        <translation>{file}: το {path} αρχίζει στη θέση {start} και έχει {length} χαρακτήρες· το κείμενό του έχει {context} χαρακτήρες.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: this is not JSON.</source>
        <translation>{file}, γραμμή {line}, στήλη {column}: το περιεχόμενο δεν είναι JSON.</translation>
    </message>
    <message>
        <source>{file}: {path}.id, “{id}”, is another question&apos;s too.</source>
        <translation>{file}: το {path}.id, «{id}», ανήκει ήδη σε άλλη ερώτηση.</translation>
    </message>
    <message>
        <source>{file} holds no question.</source>
        <translation>{file}: δεν περιέχει καμία ερώτηση.</translation>
    </message>
    <message>
        <source>{file}: {path} has no “{key}”; expected SQuAD&apos;s layout.</source>
        <translation>{file}: από το {path} λείπει το «{key}»· αναμενόταν η δομή του SQuAD.</translation>
    </message>
    <message>
        <source>{file}: {path} has no answer, and no “is_impossible” that says so.</source>
        <translation>{file}: το {path} δεν έχει απάντηση ούτε «is_impossible» που να το δηλώνει.</translation>
    </message>
    <message>
        <source>{file}: {path} is {found}; expected {expected}.</source>
        <translation>{file}: {path}: βρέθηκε {found}, αναμενόταν {expected}.</translation>
    </message>
    <message>
        <source>The vocabulary of {count} words has no {token}; expected the one that belongs to the model.</source>
        <translation>Από το λεξιλόγιο των {count} λέξεων λείπει το {token}· αναμενόταν το λεξιλόγιο που ανήκει στο μοντέλο.</translation>
    </message>
    <message>
        <source>{data} is data for {task}; {model} is a network for {needed_task}.</source>
        <translation>Τα δεδομένα {data} προορίζονται για {task}· το {model} είναι δίκτυο για {needed_task}.</translation>
    </message>
    <message>
        <source>A benchmark needs at least one method and one backend.</source>
        <translation>Μια μέτρηση χρόνου χρειάζεται τουλάχιστον μία μέθοδο και μία μηχανή εκτέλεσης (backend).</translation>
    </message>
    <message>
        <source>Evaluating images: {done} of {total}</source>
        <translation>Αξιολόγηση εικόνων: {done} από {total}</translation>
    </message>
    <message>
        <source>Evaluating passages: {done} of {total}</source>
        <translation>Αξιολόγηση αποσπασμάτων: {done} από {total}</translation>
    </message>
    <message>
        <source>{model} says nothing about its input: the size {height} x {width} and the normalisation usual for {data} are used where nothing else was set.</source>
        <translation>Το {model} δεν δηλώνει την είσοδό του: χρησιμοποιούνται το μέγεθος {height} x {width} και η κανονικοποίηση εισόδου που συνηθίζεται για τα δεδομένα {data}, όπου δεν ορίστηκε κάτι άλλο.</translation>
    </message>
    <message>
        <source>{item} of {data} has class {label}; {model} knows {classes} classes only.</source>
        <translation>{item} ({data}): έχει κλάση {label}· το {model} γνωρίζει μόνο {classes} κλάσεις.</translation>
    </message>
    <message>
        <source>The time to measure latency must lie between 0 and 3600 seconds.</source>
        <translation>Ο χρόνος για τη μέτρηση του χρόνου εκτέλεσης πρέπει να είναι από 0 έως 3600 δευτερόλεπτα.</translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation>Φόρτωση του {model}</translation>
    </message>
    <message>
        <source>The network&apos;s result for {item} is not a finite number.</source>
        <translation>Το αποτέλεσμα του δικτύου για το {item} δεν είναι πεπερασμένος αριθμός.</translation>
    </message>
    <message>
        <source>Measuring the time of one batch</source>
        <translation>Μέτρηση του χρόνου μιας παρτίδας</translation>
    </message>
    <message>
        <source>Static quantization needs at least one image or question to calibrate with; there is none.</source>
        <translation>Η στατική κβαντοποίηση χρειάζεται τουλάχιστον μία εικόνα ή ερώτηση για βαθμονόμηση· δεν υπάρχει καμία.</translation>
    </message>
    <message>
        <source>There is nothing to evaluate {model} on.</source>
        <translation>Δεν υπάρχουν δεδομένα για την αξιολόγηση του {model}.</translation>
    </message>
    <message>
        <source>No model was named.</source>
        <translation>Δεν δηλώθηκε μοντέλο.</translation>
    </message>
    <message>
        <source>Quantizing {model} ({method})</source>
        <translation>Κβαντοποίηση του {model} ({method})</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>παρτίδα</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>βαθμονόμηση</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>κλάσεις</translation>
    </message>
    <message>
        <source>images</source>
        <translation>εικόνες</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>μήκος ακολουθίας</translation>
    </message>
    <message>
        <source>size</source>
        <translation>μέγεθος</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>νήματα</translation>
    </message>
    <message>
        <source>The setting “{setting}” is {value}; it must lie between {from} and {to}.</source>
        <translation>Η ρύθμιση «{setting}» έχει τιμή {value}· πρέπει να είναι από {from} έως {to}.</translation>
    </message>
    <message>
        <source>{run}: {step}</source>
        <translation>{run}: {step}</translation>
    </message>
    <message>
        <source>Layer {layer} ({op}) cannot run on {backend}: {reason}</source>
        <translation>Το επίπεδο {layer} ({op}) δεν μπορεί να εκτελεστεί στη μηχανή {backend}: {reason}</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>Δεν αναφέρεται η αιτία.</translation>
    </message>
    <message>
        <source>a known activation</source>
        <translation>γνωστή συνάρτηση ενεργοποίησης</translation>
    </message>
    <message>
        <source>a known attribute and value</source>
        <translation>γνωστή ιδιότητα με γνωστή τιμή</translation>
    </message>
    <message>
        <source>{source}: the description of the network is not JSON: {reason}</source>
        <translation>{source}: η περιγραφή του δικτύου δεν είναι JSON: {reason}</translation>
    </message>
    <message>
        <source>the number of an earlier node</source>
        <translation>ο αριθμός ενός προηγούμενου κόμβου</translation>
    </message>
    <message>
        <source>a list of node numbers</source>
        <translation>λίστα αριθμών κόμβων</translation>
    </message>
    <message>
        <source>a known operation</source>
        <translation>γνωστή πράξη</translation>
    </message>
    <message>
        <source>{source}: in the description of the network, {path} is not {expected}.</source>
        <translation>{source}: στην περιγραφή του δικτύου, για το {path} αναμενόταν {expected}.</translation>
    </message>
    <message>
        <source>The layer name “{name}” stands twice in the network.</source>
        <translation>Το όνομα επιπέδου «{name}» εμφανίζεται δύο φορές στο δίκτυο.</translation>
    </message>
    <message>
        <source>Layer {name} ({op}) has {found} inputs; expected {expected}.</source>
        <translation>Το επίπεδο {name} ({op}) έχει πλήθος εισόδων {found}· αναμενόταν {expected}.</translation>
    </message>
    <message>
        <source>Layer {name} ({op}) has no parameter “{parameter}”.</source>
        <translation>Από το επίπεδο {name} ({op}) λείπει η παράμετρος «{parameter}».</translation>
    </message>
    <message>
        <source>The network has no output.</source>
        <translation>Το δίκτυο δεν έχει έξοδο.</translation>
    </message>
    <message>
        <source>Layer {name} reads a layer that does not come before it.</source>
        <translation>Το επίπεδο {name} διαβάζει ένα επίπεδο που δεν προηγείται.</translation>
    </message>
    <message>
        <source>The network&apos;s output does not exist.</source>
        <translation>Η έξοδος του δικτύου δεν υπάρχει.</translation>
    </message>
    <message>
        <source>Layer {name} ({op}): expected {expected}, found {found}.</source>
        <translation>Επίπεδο {name} ({op}): αναμενόταν {expected}, βρέθηκε {found}.</translation>
    </message>
    <message>
        <source>{shape} but for the channels</source>
        <translation>{shape} με εξαίρεση τα κανάλια</translation>
    </message>
    <message>
        <source>query, key and value of one shape, divisible into heads</source>
        <translation>κοινό σχήμα για query, key και value, που διαιρείται σε κεφαλές</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <translation>πλήθος καναλιών {count}</translation>
    </message>
    <message>
        <source>{count} features</source>
        <translation>πλήθος χαρακτηριστικών {count}</translation>
    </message>
    <message>
        <source>features that fit the weight {weight}</source>
        <translation>πλήθος χαρακτηριστικών που ταιριάζει στα βάρη {weight}</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>εικόνα</translation>
    </message>
    <message>
        <source>an image that fits the weight {weight}</source>
        <translation>εικόνα που ταιριάζει στα βάρη {weight}</translation>
    </message>
    <message>
        <source>an image or features</source>
        <translation>εικόνα ή χαρακτηριστικά</translation>
    </message>
    <message>
        <source>an image at least as large as the kernel</source>
        <translation>εικόνα τουλάχιστον τόσο μεγάλη όσο ο πυρήνας</translation>
    </message>
    <message>
        <source>at most {most} tokens</source>
        <translation>πλήθος συμβόλων (tokens) έως {most}</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>ακολουθία αναγνωριστικών συμβόλων (token ids)</translation>
    </message>
    <message>
        <source>a kernel and a stride of at least 1</source>
        <translation>μέγεθος πυρήνα και βήμα (stride) τουλάχιστον 1</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>τουλάχιστον μία</translation>
    </message>
    <message>
        <source>Layer {name}: unknown operation.</source>
        <translation>Επίπεδο {name}: άγνωστη πράξη.</translation>
    </message>
    <message>
        <source>{file}: {found} stands where the list of storages was expected.</source>
        <translation>{file}: αντί για τη λίστα των χώρων αποθήκευσης (storages) βρέθηκε {found}.</translation>
    </message>
    <message>
        <source>{file}: a tensor&apos;s name is {kind}; a text was expected.</source>
        <translation>{file}: για το όνομα ενός τανυστή βρέθηκε {kind}· αναμενόταν κείμενο.</translation>
    </message>
    <message>
        <source>{file}: the pickle describes a storage wrongly: {what}.</source>
        <translation>{file}: το pickle περιγράφει εσφαλμένα έναν χώρο αποθήκευσης (storage): {what}.</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}”: {what}.</source>
        <translation>{file}: τανυστής «{name}»: {what}.</translation>
    </message>
    <message>
        <source>{file}: was written on a machine with the byte order “{found}”.</source>
        <translation>{file}: γράφτηκε σε υπολογιστή με σειρά byte «{found}».</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{file}: the entry “{name}” is {kind}, no tensor; it was left out.</source>
        <translation>{file}: το στοιχείο «{name}» δεν είναι τανυστής (βρέθηκε {kind}) και παραλείφθηκε.</translation>
    </message>
    <message>
        <source>{file}: is a TorchScript program, no state_dict.</source>
        <translation>{file}: είναι πρόγραμμα TorchScript και όχι state_dict.</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}” was saved with a negation or conjugation still to be done.</source>
        <translation>{file}: ο τανυστής «{name}» αποθηκεύτηκε με άρνηση ή συζυγία που δεν έχει ακόμη εκτελεστεί.</translation>
    </message>
    <message>
        <source>{file}: has a version of PyTorch&apos;s legacy format other than {expected}.</source>
        <translation>{file}: η έκδοση της παλαιάς μορφής του PyTorch δεν είναι η {expected}.</translation>
    </message>
    <message>
        <source>{file}: storage “{key}” is missing.</source>
        <translation>{file}: λείπει ο χώρος αποθήκευσης (storage) «{key}».</translation>
    </message>
    <message>
        <source>{file}: is a zip archive without data.pkl, so PyTorch did not write it.</source>
        <translation>{file}: είναι αρχείο zip χωρίς data.pkl, άρα δεν γράφτηκε από το PyTorch.</translation>
    </message>
    <message>
        <source>{file}: holds {found} where a state_dict was expected.</source>
        <translation>{file}: αναμενόταν state_dict, βρέθηκε {found}.</translation>
    </message>
    <message>
        <source>{file}: the pickled dictionary holds no tensors, neither directly nor under “state_dict” or “model”.</source>
        <translation>{file}: το λεξικό του pickle δεν περιέχει τανυστές, ούτε απευθείας ούτε στο «state_dict» ή στο «model».</translation>
    </message>
    <message>
        <source>{file}: storage “{key}” claims {elements} elements of type {type}, but holds {found} bytes.</source>
        <translation>{file}: ο χώρος αποθήκευσης (storage) «{key}» δηλώνει {elements} στοιχεία τύπου {type}, αλλά περιέχει {found} byte.</translation>
    </message>
    <message>
        <source>{file}: holds a {type}; this program does not read elements of that kind.</source>
        <translation>{file}: περιέχει {type}· το πρόγραμμα δεν διαβάζει στοιχεία αυτού του τύπου.</translation>
    </message>
    <message>
        <source>its key or its number of elements has the wrong type</source>
        <translation>το κλειδί ή το πλήθος των στοιχείων του έχει λάθος τύπο</translation>
    </message>
    <message>
        <source>it is no tuple of “storage”, type, key, device and number of elements</source>
        <translation>δεν είναι πλειάδα (tuple) από «storage», τύπο, κλειδί, συσκευή και πλήθος στοιχείων</translation>
    </message>
    <message>
        <source>its type is {kind}</source>
        <translation>για τον τύπο του βρέθηκε {kind}</translation>
    </message>
    <message>
        <source>its view is no tuple of key, offset and number of elements</source>
        <translation>η όψη (view) του δεν είναι πλειάδα (tuple) από κλειδί, μετατόπιση και πλήθος στοιχείων</translation>
    </message>
    <message>
        <source>its view begins at element {begin} and has {elements} elements, but the storage has {count}</source>
        <translation>η όψη (view) του αρχίζει στο στοιχείο {begin} και έχει {elements} στοιχεία, αλλά ο χώρος αποθήκευσης έχει {count}</translation>
    </message>
    <message>
        <source>it is not described by a storage, an offset, sizes and strides</source>
        <translation>δεν περιγράφεται από χώρο αποθήκευσης, μετατόπιση, διαστάσεις και βήματα (strides)</translation>
    </message>
    <message>
        <source>it is a parameter without a tensor</source>
        <translation>είναι παράμετρος χωρίς τανυστή</translation>
    </message>
    <message>
        <source>it is made of {kind}</source>
        <translation>αντί για τανυστή βρέθηκε {kind}</translation>
    </message>
    <message>
        <source>its offset is no whole number from 0</source>
        <translation>η μετατόπισή του δεν είναι ακέραιος αριθμός από 0 και πάνω</translation>
    </message>
    <message>
        <source>with shape {shape}, strides {strides} and offset {offset} it reaches beyond its storage of {elements} elements</source>
        <translation>με σχήμα {shape}, βήματα {strides} και μετατόπιση {offset} υπερβαίνει τον χώρο αποθήκευσής του, που έχει {elements} στοιχεία</translation>
    </message>
    <message>
        <source>it has {found} dimensions; at most {most} are possible</source>
        <translation>έχει {found} διαστάσεις· επιτρέπονται έως {most}</translation>
    </message>
    <message>
        <source>its sizes or strides are no whole numbers from 0</source>
        <translation>οι διαστάσεις ή τα βήματά του (strides) δεν είναι ακέραιοι αριθμοί από 0 και πάνω</translation>
    </message>
    <message>
        <source>it has {sizes} sizes and {strides} strides</source>
        <translation>έχει {sizes} διαστάσεις και {strides} βήματα (strides)</translation>
    </message>
    <message>
        <source>it and those before it would unfold to several times the size of the file</source>
        <translation>αυτός και όσοι προηγούνται θα αναπτύσσονταν σε πολλαπλάσιο του μεγέθους του αρχείου</translation>
    </message>
    <message>
        <source>{file}: ends inside storage “{key}”.</source>
        <translation>{file}: τελειώνει μέσα στον χώρο αποθήκευσης (storage) «{key}».</translation>
    </message>
    <message>
        <source>{file}: is no file that torch.save has written.</source>
        <translation>{file}: δεν είναι αρχείο που έγραψε η torch.save.</translation>
    </message>
    <message>
        <source>{file}: the list of storages names “{key}”, which the pickle does not describe.</source>
        <translation>{file}: η λίστα των χώρων αποθήκευσης (storages) αναφέρει το «{key}», το οποίο δεν περιγράφεται στο pickle.</translation>
    </message>
    <message>
        <source>{file}: holds a whole pickled module of class {class}, which only its own Python code can rebuild. Save its state_dict instead: torch.save(model.state_dict(), …).</source>
        <translation>{file}: περιέχει ένα ολόκληρο module της κλάσης {class}, το οποίο μόνο ο δικός του κώδικας Python μπορεί να ανακατασκευάσει. Αποθηκεύστε αντί γι&apos; αυτό το state_dict του: torch.save(model.state_dict(), …).</translation>
    </message>
    <message>
        <source>{file}: the network {found} is not known; {known} is.</source>
        <translation>{file}: το δίκτυο {found} δεν υποστηρίζεται· υποστηρίζεται το {known}.</translation>
    </message>
    <message>
        <source>{file}: {key} is true; only encoders are known.</source>
        <translation>{file}: το {key} είναι true· υποστηρίζονται μόνο κωδικοποιητές (encoders).</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>όνομα αρχείου</translation>
    </message>
    <message>
        <source>{file} names the file {shard}, which is not there.</source>
        <translation>{file}: αναφέρει το αρχείο {shard}, το οποίο δεν υπάρχει.</translation>
    </message>
    <message>
        <source>{file} says neither model_type nor architectures; expected bert and {known}.</source>
        <translation>{file}: δεν δηλώνει ούτε model_type ούτε architectures· αναμένονταν bert και {known}.</translation>
    </message>
    <message>
        <source>{folder} has no config.json: it is no Hugging Face model.</source>
        <translation>{folder}: δεν περιέχει config.json, άρα δεν είναι μοντέλο Hugging Face.</translation>
    </message>
    <message>
        <source>{folder} holds no weights: expected model.safetensors or pytorch_model.bin (or their index).</source>
        <translation>{folder}: δεν περιέχει βάρη· αναμενόταν model.safetensors ή pytorch_model.bin (ή το ευρετήριό τους).</translation>
    </message>
    <message>
        <source>{file}: the position_embedding_type {found} is not known; absolute is.</source>
        <translation>{file}: το position_embedding_type {found} δεν υποστηρίζεται· υποστηρίζεται το absolute.</translation>
    </message>
    <message>
        <source>{file} has a quantization_config: its weights are quantized already; expected floating-point weights.</source>
        <translation>{file}: έχει quantization_config, δηλαδή τα βάρη είναι ήδη κβαντισμένα· αναμένονταν βάρη κινητής υποδιαστολής.</translation>
    </message>
    <message>
        <source>{file}: weight_map names “{shard}”, which is no file of the folder.</source>
        <translation>{file}: το weight_map αναφέρει το «{shard}», το οποίο δεν είναι αρχείο του φακέλου.</translation>
    </message>
    <message>
        <source>{file} says that {shard} holds {name}, but it does not.</source>
        <translation>{file}: αναφέρει ότι το {shard} περιέχει την παράμετρο {name}, αλλά δεν την περιέχει.</translation>
    </message>
    <message>
        <source>{folder}: the network has embeddings for {rows} words, the vocabulary {words}.</source>
        <translation>{folder}: το δίκτυο έχει διανύσματα (embeddings) για {rows} λέξεις, ενώ το λεξιλόγιο έχει {words}.</translation>
    </message>
    <message>
        <source>{folder}: the vocabulary has {words} words, but the network has embeddings for {rows} (vocab_size).</source>
        <translation>{folder}: το λεξιλόγιο έχει {words} λέξεις, αλλά το δίκτυο έχει διανύσματα (embeddings) για {rows} (vocab_size).</translation>
    </message>
    <message>
        <source>{file}: the JSON is broken at line {line}, column {column}.</source>
        <translation>{file}: σφάλμα στη σύνταξη του JSON, γραμμή {line}, στήλη {column}.</translation>
    </message>
    <message>
        <source>{file}: the JSON is {found}; expected an object in braces.</source>
        <translation>{file}: στο JSON βρέθηκε {found}· αναμενόταν αντικείμενο σε άγκιστρα.</translation>
    </message>
    <message>
        <source>{file}: the JSON cannot be read: {reason}</source>
        <translation>{file}: το JSON δεν μπορεί να διαβαστεί: {reason}</translation>
    </message>
    <message>
        <source>{file} holds the weights of a BERT: open its folder, in which config.json and vocab.txt stand beside the weights.</source>
        <translation>{file}: περιέχει τα βάρη ενός BERT· ανοίξτε τον φάκελό του, όπου τα config.json και vocab.txt βρίσκονται δίπλα στα βάρη.</translation>
    </message>
    <message>
        <source>The bundled model {name} is not in its place, {path}.</source>
        <translation>Το ενσωματωμένο μοντέλο {name} δεν βρίσκεται στη θέση του, {path}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file}: είναι κενό.</translation>
    </message>
    <message>
        <source>channels x height x width and RGB or BGR, like 3x32x32 RGB</source>
        <translation>κανάλια x ύψος x πλάτος και RGB ή BGR, όπως 3x32x32 RGB</translation>
    </message>
    <message>
        <source>{file} is a Git LFS pointer and not the weights: fetch them with “git lfs pull”.</source>
        <translation>{file}: είναι δείκτης του Git LFS και όχι τα βάρη· λάβετε τα βάρη με «git lfs pull».</translation>
    </message>
    <message>
        <source>Mean and standard deviation belong together: give both or neither.</source>
        <translation>Η μέση τιμή και η τυπική απόκλιση δίνονται μαζί: δώστε και τις δύο ή καμία.</translation>
    </message>
    <message>
        <source>{what}: there is not enough memory for the network.</source>
        <translation>{what}: δεν επαρκεί η μνήμη για το δίκτυο.</translation>
    </message>
    <message>
        <source>{file}: its metadata says {key} = “{found}”; expected {expected}.</source>
        <translation>{file}: τα μεταδεδομένα του αναφέρουν {key} = «{found}»· αναμενόταν {expected}.</translation>
    </message>
    <message>
        <source>{file}: no loader is registered for its format.</source>
        <translation>{file}: δεν υπάρχει αναγνώστης για τη μορφή του.</translation>
    </message>
    <message>
        <source>The mean must be three numbers and the standard deviation three positive ones.</source>
        <translation>Η μέση τιμή πρέπει να είναι τρεις αριθμοί και η τυπική απόκλιση τρεις θετικοί αριθμοί.</translation>
    </message>
    <message>
        <source>There is no model “{what}”: expected a bundled name ({names}), a file, a folder, or arch:NAME.</source>
        <translation>Δεν υπάρχει μοντέλο «{what}»· αναμενόταν το όνομα ενός ενσωματωμένου μοντέλου ({names}), ένα αρχείο, ένας φάκελος ή arch:NAME.</translation>
    </message>
    <message>
        <source>Architecture, stem, classes, normalisation and size belong to image classifiers; {model} reads text, and they were not used.</source>
        <translation>Η αρχιτεκτονική, το αρχικό τμήμα (stem), οι κλάσεις, η κανονικοποίηση εισόδου και το μέγεθος αφορούν ταξινομητές εικόνων· το {model} διαβάζει κείμενο και δεν χρησιμοποιήθηκαν.</translation>
    </message>
    <message>
        <source>An image has 1 to {most} pixels a side, not {found}.</source>
        <translation>Η πλευρά μιας εικόνας έχει από 1 έως {most} εικονοστοιχεία, όχι {found}.</translation>
    </message>
    <message>
        <source>{file} does not say which stem its MobileNetV2 has, and the weights do not show it: {stem} was taken for its {classes} classes.</source>
        <translation>{file}: δεν δηλώνει ποιο αρχικό τμήμα (stem) έχει το MobileNetV2, ούτε φαίνεται από τα βάρη· για τις {classes} κλάσεις του επιλέχθηκε το {stem}.</translation>
    </message>
    <message>
        <source>{file} is TorchScript; expected a list of named weights.</source>
        <translation>{file}: είναι TorchScript· αναμενόταν μια λίστα βαρών με όνομα.</translation>
    </message>
    <message>
        <source>{what}: loading failed: {reason}</source>
        <translation>{what}: η φόρτωση απέτυχε: {reason}</translation>
    </message>
    <message>
        <source>{file} is neither safetensors nor a PyTorch checkpoint nor TorchScript; it begins with the bytes {bytes}.</source>
        <translation>{file}: δεν είναι ούτε safetensors ούτε checkpoint του PyTorch ούτε TorchScript· αρχίζει με τα byte {bytes}.</translation>
    </message>
    <message>
        <source>arch:{name} is not known. Known ones are {known}.</source>
        <translation>Το arch:{name} δεν υποστηρίζεται. Υποστηρίζονται: {known}.</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>πεπερασμένος αριθμός</translation>
    </message>
    <message>
        <source>three numbers</source>
        <translation>τριάδα αριθμών</translation>
    </message>
    <message>
        <source>three positive numbers</source>
        <translation>τριάδα θετικών αριθμών</translation>
    </message>
    <message>
        <source>attributes are given to {kind}</source>
        <translation>δίνονται ιδιότητες σε κάτι που δεν τις δέχεται ({kind})</translation>
    </message>
    <message>
        <source>a call&apos;s arguments are no tuple</source>
        <translation>τα ορίσματα μιας κλήσης δεν είναι πλειάδα (tuple)</translation>
    </message>
    <message>
        <source>an object&apos;s class is {kind}</source>
        <translation>για την κλάση ενός αντικειμένου βρέθηκε {kind}</translation>
    </message>
    <message>
        <source>a class is not named by texts</source>
        <translation>μια κλάση δεν ονομάζεται με κείμενο</translation>
    </message>
    <message>
        <source>its stack is empty</source>
        <translation>η στοίβα του είναι κενή</translation>
    </message>
    <message>
        <source>it ends with {count} values on its stack</source>
        <translation>τελειώνει με {count} τιμές στη στοίβα του</translation>
    </message>
    <message>
        <source>items are put into {kind}</source>
        <translation>προστίθενται στοιχεία σε κάτι που δεν τα δέχεται ({kind})</translation>
    </message>
    <message>
        <source>a key has no value</source>
        <translation>ένα κλειδί δεν έχει τιμή</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>λείπει ένα σημάδι (mark)</translation>
    </message>
    <message>
        <source>memo entry {index} does not exist</source>
        <translation>η καταχώριση {index} της μνήμης του (memo) δεν υπάρχει</translation>
    </message>
    <message>
        <source>unknown opcode {opcode}</source>
        <translation>άγνωστη εντολή {opcode}</translation>
    </message>
    <message>
        <source>an OrderedDict is made of something else than pairs</source>
        <translation>ένα OrderedDict αποτελείται από κάτι άλλο εκτός από ζεύγη</translation>
    </message>
    <message>
        <source>an OrderedDict has unknown arguments</source>
        <translation>ένα OrderedDict έχει άγνωστα ορίσματα</translation>
    </message>
    <message>
        <source>it does not begin with its protocol</source>
        <translation>δεν αρχίζει με το πρωτόκολλό του</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>ένα κείμενο δεν είναι UTF-8</translation>
    </message>
    <message>
        <source>{file}: the pickle is damaged at its byte {position}: {what}.</source>
        <translation>{file}: το pickle έχει υποστεί βλάβη στο byte {position}: {what}.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>ακολουθία byte</translation>
    </message>
    <message>
        <source>the result of a call</source>
        <translation>το αποτέλεσμα μιας κλήσης</translation>
    </message>
    <message>
        <source>a class or function</source>
        <translation>κλάση ή συνάρτηση</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>λεξικό</translation>
    </message>
    <message>
        <source>a floating-point number</source>
        <translation>αριθμός κινητής υποδιαστολής</translation>
    </message>
    <message>
        <source>a large number</source>
        <translation>μεγάλος αριθμός</translation>
    </message>
    <message>
        <source>a set</source>
        <translation>σύνολο</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>χώρος αποθήκευσης (storage)</translation>
    </message>
    <message>
        <source>a tuple</source>
        <translation>πλειάδα (tuple)</translation>
    </message>
    <message>
        <source>more than {most} bytes</source>
        <translation>περισσότερα από {most} byte</translation>
    </message>
    <message>
        <source>more than {most} items</source>
        <translation>περισσότερα από {most} στοιχεία</translation>
    </message>
    <message>
        <source>more than {most} memo entries</source>
        <translation>περισσότερες από {most} καταχωρίσεις μνήμης (memo)</translation>
    </message>
    <message>
        <source>more than {most} collections inside each other</source>
        <translation>περισσότερες από {most} συλλογές τη μία μέσα στην άλλη</translation>
    </message>
    <message>
        <source>more than {most} values on its stack</source>
        <translation>περισσότερες από {most} τιμές στη στοίβα του</translation>
    </message>
    <message>
        <source>more than {most} values</source>
        <translation>περισσότερες από {most} τιμές</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>χωρίς όνομα</translation>
    </message>
    <message>
        <source>{file}: the pickle has protocol {found}; protocols 2 to 5 can be read.</source>
        <translation>{file}: το pickle έχει πρωτόκολλο {found}· διαβάζονται τα πρωτόκολλα 2 έως 5.</translation>
    </message>
    <message>
        <source>{file}: the pickle wants to call {function}, which a state_dict does not need. Nothing was called.</source>
        <translation>{file}: το pickle ζητά να κληθεί: {function}. Ένα state_dict δεν το χρειάζεται και δεν κλήθηκε τίποτα.</translation>
    </message>
    <message>
        <source>{file}: the pickle has {what}; no state_dict needs that many.</source>
        <translation>{file}: το pickle έχει {what}· κανένα state_dict δεν χρειάζεται τόσο πολλά.</translation>
    </message>
    <message>
        <source>{file}: the pickle ends in the middle, at its byte {position}.</source>
        <translation>{file}: το pickle διακόπτεται στο byte {position}.</translation>
    </message>
    <message>
        <source>{file}: an object of class {class} was left out.</source>
        <translation>{file}: ένα αντικείμενο της κλάσης {class} παραλείφθηκε.</translation>
    </message>
    <message>
        <source>the output channels, 0</source>
        <translation>ο άξονας των καναλιών εξόδου, 0</translation>
    </message>
    <message>
        <source>{file}: layer {layer} ({op}) is not quantized as it can be: {what}.</source>
        <translation>{file}: η κβαντοποίηση του επιπέδου {layer} ({op}) δεν είναι δυνατή: {what}.</translation>
    </message>
    <message>
        <source>only linear layers are quantized dynamically</source>
        <translation>μόνο τα γραμμικά επίπεδα κβαντοποιούνται δυναμικά</translation>
    </message>
    <message>
        <source>enough bits for the interval</source>
        <translation>πλήθος bit αρκετό για το διάστημα</translation>
    </message>
    <message>
        <source>its input {input} is not in integers</source>
        <translation>η είσοδός του {input} δεν είναι σε ακεραίους</translation>
    </message>
    <message>
        <source>it cannot write integers</source>
        <translation>δεν μπορεί να γράψει ακεραίους</translation>
    </message>
    <message>
        <source>its input {input} has no scale</source>
        <translation>η είσοδός του {input} δεν έχει βήμα κβαντοποίησης (scale)</translation>
    </message>
    <message>
        <source>{file}: layer {layer} ({op}) reads what is no input of its kind.</source>
        <translation>{file}: το επίπεδο {layer} ({op}) διαβάζει κάτι που δεν μπορεί να είναι είσοδός του.</translation>
    </message>
    <message>
        <source>an interval of at most 256 integers</source>
        <translation>διάστημα έως 256 ακεραίων</translation>
    </message>
    <message>
        <source>at most 127</source>
        <translation>τιμή έως 127</translation>
    </message>
    <message>
        <source>it has integer weights, which it cannot use</source>
        <translation>έχει ακέραια βάρη, τα οποία δεν μπορεί να χρησιμοποιήσει</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}</source>
        <translation>{file}: έχει υποστεί βλάβη: {reason}</translation>
    </message>
    <message>
        <source>this operation is not known in integers</source>
        <translation>αυτή η πράξη δεν υποστηρίζεται σε ακεραίους</translation>
    </message>
    <message>
        <source>{file}: layer {layer} ({op}) has parameters, but no weight.</source>
        <translation>{file}: το επίπεδο {layer} ({op}) έχει παραμέτρους αλλά όχι βάρη.</translation>
    </message>
    <message>
        <source>{file}: parameter {name} holds values that are no finite numbers.</source>
        <translation>{file}: η παράμετρος {name} περιέχει τιμές που δεν είναι πεπερασμένοι αριθμοί.</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>ένας αριθμός</translation>
    </message>
    <message>
        <source>one whole number</source>
        <translation>ένας ακέραιος αριθμός</translation>
    </message>
    <message>
        <source>{file} holds no quantized network that this program saved.</source>
        <translation>{file}: δεν περιέχει κβαντισμένο δίκτυο που αποθήκευσε αυτό το πρόγραμμα.</translation>
    </message>
    <message>
        <source>its result is not on the scale of its input</source>
        <translation>το αποτέλεσμά του δεν έχει το βήμα κβαντοποίησης (scale) της εισόδου του</translation>
    </message>
    <message>
        <source>its integer weights have another shape</source>
        <translation>τα ακέραια βάρη του έχουν άλλο σχήμα</translation>
    </message>
    <message>
        <source>they leave the interval from {least} to {most}</source>
        <translation>δεν περιορίζονται στο διάστημα από {least} έως {most}</translation>
    </message>
    <message>
        <source>The quantized network has {nodes} layers and {decisions} decisions.</source>
        <translation>Το κβαντισμένο δίκτυο έχει {nodes} επίπεδα και {decisions} αποφάσεις.</translation>
    </message>
    <message>
        <source>{file}: parameter {name} is {found}; expected {expected}.</source>
        <translation>{file}: παράμετρος {name}: βρέθηκε {found}, αναμενόταν {expected}.</translation>
    </message>
    <message>
        <source>{file} is damaged: the network&apos;s result {found} is not what its task, {task}, needs.</source>
        <translation>{file}: έχει υποστεί βλάβη: το αποτέλεσμα {found} του δικτύου δεν είναι αυτό που χρειάζεται η εργασία του ({task}).</translation>
    </message>
    <message>
        <source>its result has no scale</source>
        <translation>το αποτέλεσμά του δεν έχει βήμα κβαντοποίησης (scale)</translation>
    </message>
    <message>
        <source>{file}: saving failed: {reason}</source>
        <translation>{file}: η αποθήκευση απέτυχε: {reason}</translation>
    </message>
    <message>
        <source>their scales have the shape {found}; expected {expected}</source>
        <translation>τα βήματα κβαντοποίησης (scales) έχουν σχήμα {found}· αναμενόταν {expected}</translation>
    </message>
    <message>
        <source>their scales are no positive numbers</source>
        <translation>τα βήματα κβαντοποίησης (scales) δεν είναι θετικοί αριθμοί</translation>
    </message>
    <message>
        <source>they are stored as {found}, but {shape} at {bits} bits takes another size</source>
        <translation>είναι αποθηκευμένα ως {found}, αλλά {shape} με {bits} bit καταλαμβάνει άλλο μέγεθος</translation>
    </message>
    <message>
        <source>{file} is damaged: no layer has the tensor {name}.</source>
        <translation>{file}: έχει υποστεί βλάβη: κανένα επίπεδο δεν έχει τον τανυστή {name}.</translation>
    </message>
    <message>
        <source>{file} is damaged: there is no tensor {name}.</source>
        <translation>{file}: έχει υποστεί βλάβη: δεν υπάρχει ο τανυστής {name}.</translation>
    </message>
    <message>
        <source>{file} is damaged: its header says nothing about {key}.</source>
        <translation>{file}: έχει υποστεί βλάβη: από την κεφαλίδα του λείπει το {key}.</translation>
    </message>
    <message>
        <source>{file} is damaged: tensor {name} is {found}; expected {expected}.</source>
        <translation>{file}: έχει υποστεί βλάβη: τανυστής {name}: βρέθηκε {found}, αναμενόταν {expected}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file}: δεν μπορεί να διαβαστεί: {reason}</translation>
    </message>
    <message>
        <source>{file} was saved by another version of this program ({found}; this one reads {known}).</source>
        <translation>{file}: αποθηκεύτηκε από άλλη έκδοση του προγράμματος ({found}· αυτή διαβάζει {known}).</translation>
    </message>
    <message>
        <source>{file} is damaged: {words} words for {rows} embeddings.</source>
        <translation>{file}: έχει υποστεί βλάβη: {words} λέξεις για {rows} διανύσματα (embeddings).</translation>
    </message>
    <message>
        <source>{file} is damaged: the integer weights {name}: {what}.</source>
        <translation>{file}: έχει υποστεί βλάβη: ακέραια βάρη {name}: {what}.</translation>
    </message>
    <message>
        <source>it has no integer weights</source>
        <translation>δεν έχει ακέραια βάρη</translation>
    </message>
    <message>
        <source>their zero points have the shape {found}; expected {expected}</source>
        <translation>τα σημεία μηδέν έχουν σχήμα {found}· αναμενόταν {expected}</translation>
    </message>
    <message>
        <source>their zero points lie outside the interval</source>
        <translation>τα σημεία μηδέν βρίσκονται εκτός του διαστήματος</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>δυαδικά δεδομένα</translation>
    </message>
    <message>
        <source>{file}: the header names “{name}” twice.</source>
        <translation>{file}: η κεφαλίδα αναφέρει το «{name}» δύο φορές.</translation>
    </message>
    <message>
        <source>{file}: the header is empty.</source>
        <translation>{file}: η κεφαλίδα είναι κενή.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 2^63 − 1 in the shape</source>
        <translation>ακέραιος αριθμός από 0 έως 2^63 − 1 στο σχήμα (shape)</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}” has the element type {type}, which this program does not read.</source>
        <translation>{file}: ο τανυστής «{name}» έχει στοιχεία τύπου {type}, τον οποίο δεν διαβάζει το πρόγραμμα.</translation>
    </message>
    <message>
        <source>{file}: the header claims {length} bytes, but only {found} follow.</source>
        <translation>{file}: η κεφαλίδα δηλώνει {length} byte, αλλά ακολουθούν μόνο {found}.</translation>
    </message>
    <message>
        <source>{file}: the header claims {length} bytes; the format allows {cap}.</source>
        <translation>{file}: η κεφαλίδα δηλώνει {length} byte· η μορφή επιτρέπει {cap}.</translation>
    </message>
    <message>
        <source>{file}: bytes {begin} to {end} of the data belong to no tensor.</source>
        <translation>{file}: τα byte {begin} έως {end} των δεδομένων δεν ανήκουν σε κανέναν τανυστή.</translation>
    </message>
    <message>
        <source>dtype, shape or data_offsets</source>
        <translation>dtype, shape ή data_offsets</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}” has no {key} in the header.</source>
        <translation>{file}: από τον τανυστή «{name}» λείπει το {key} στην κεφαλίδα.</translation>
    </message>
    <message>
        <source>the list “{key}”</source>
        <translation>η λίστα «{key}»</translation>
    </message>
    <message>
        <source>Tensor “{name}” has no values that could be saved.</source>
        <translation>Ο τανυστής «{name}» δεν έχει τιμές που θα μπορούσαν να αποθηκευτούν.</translation>
    </message>
    <message>
        <source>{file}: the header is not JSON: it breaks at its byte {position}.</source>
        <translation>{file}: η κεφαλίδα δεν είναι JSON· το σφάλμα βρίσκεται στο byte {position}.</translation>
    </message>
    <message>
        <source>A name in the safetensors header is not valid UTF-8: {reason}</source>
        <translation>Ένα όνομα στην κεφαλίδα του safetensors δεν είναι έγκυρο UTF-8: {reason}</translation>
    </message>
    <message>
        <source>the number {value}</source>
        <translation>ο αριθμός {value}</translation>
    </message>
    <message>
        <source>a whole number from 0 to 2^63 − 1 in data_offsets</source>
        <translation>ακέραιος αριθμός από 0 έως 2^63 − 1 στο data_offsets</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}” has {found} data offsets; 2 were expected.</source>
        <translation>{file}: ο τανυστής «{name}» έχει {found} μετατοπίσεις (data_offsets)· αναμένονταν 2.</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}” says it stands at bytes {begin} to {end}, but the file has {size} bytes of data.</source>
        <translation>{file}: ο τανυστής «{name}» δηλώνει ότι βρίσκεται στα byte {begin} έως {end}, αλλά το αρχείο έχει {size} byte δεδομένων.</translation>
    </message>
    <message>
        <source>one object</source>
        <translation>ένα αντικείμενο</translation>
    </message>
    <message>
        <source>{file}: tensors “{first}” and “{second}” overlap at byte {begin} of the data.</source>
        <translation>{file}: οι τανυστές «{first}» και «{second}» επικαλύπτονται στο byte {begin} των δεδομένων.</translation>
    </message>
    <message>
        <source>{file}: the header could not be read.</source>
        <translation>{file}: η κεφαλίδα δεν ήταν δυνατό να διαβαστεί.</translation>
    </message>
    <message>
        <source>A tensor cannot be called “{name}” in a safetensors file.</source>
        <translation>Ένας τανυστής δεν μπορεί να ονομάζεται «{name}» σε αρχείο safetensors.</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}” has the impossible shape {shape}.</source>
        <translation>{file}: ο τανυστής «{name}» έχει το αδύνατο σχήμα {shape}.</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}” of shape {shape} and type {type} needs {needed} bytes, but its offsets hold {found}.</source>
        <translation>{file}: ο τανυστής «{name}» με σχήμα {shape} και τύπο {type} χρειάζεται {needed} byte, αλλά οι μετατοπίσεις του περικλείουν {found}.</translation>
    </message>
    <message>
        <source>The safetensors header would need {length} bytes; the format allows {cap}.</source>
        <translation>Η κεφαλίδα του safetensors θα χρειαζόταν {length} byte· η μορφή επιτρέπει {cap}.</translation>
    </message>
    <message>
        <source>{file}: a safetensors file begins with an 8-byte length, but this one has {found} bytes.</source>
        <translation>{file}: ένα αρχείο safetensors αρχίζει με ένα μήκος των 8 byte, αλλά αυτό έχει {found} byte.</translation>
    </message>
    <message>
        <source>the name of an element type</source>
        <translation>όνομα τύπου στοιχείων</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}” has the unknown element type “{type}”.</source>
        <translation>{file}: ο τανυστής «{name}» έχει στοιχεία άγνωστου τύπου «{type}».</translation>
    </message>
    <message>
        <source>the unknown key “{key}”</source>
        <translation>το άγνωστο κλειδί «{key}»</translation>
    </message>
    <message>
        <source>{file}: the header holds {found} where {expected} was expected (at “{name}”).</source>
        <translation>{file}: στην κεφαλίδα βρέθηκε {found}, ενώ αναμενόταν {expected} (στο «{name}»).</translation>
    </message>
    <message>
        <source>{folder} does not say whether its text is lower case; from the vocabulary it is taken as {kind}.</source>
        <translation>{folder}: δεν δηλώνει αν το κείμενό του είναι σε πεζά· από το λεξιλόγιο συμπεραίνεται ότι είναι {kind}.</translation>
    </message>
    <message>
        <source>cased</source>
        <translation>με κεφαλαία και πεζά (cased)</translation>
    </message>
    <message>
        <source>{file}: the tokenizer {found} is not known; BertTokenizer is.</source>
        <translation>{file}: ο διαχωριστής συμβόλων (tokenizer) {found} δεν υποστηρίζεται· υποστηρίζεται ο BertTokenizer.</translation>
    </message>
    <message>
        <source>{file}: the tokenizer model {found} is not known; WordPiece is.</source>
        <translation>{file}: το μοντέλο διαχωρισμού συμβόλων {found} δεν υποστηρίζεται· υποστηρίζεται το WordPiece.</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>χωρίς τύπο</translation>
    </message>
    <message>
        <source>{folder} has no vocab.txt and no tokenizer.json: the network can be looked at and timed, but it cannot read questions.</source>
        <translation>{folder}: δεν περιέχει ούτε vocab.txt ούτε tokenizer.json· το δίκτυο μπορεί να εξεταστεί και να χρονομετρηθεί, αλλά δεν μπορεί να διαβάσει ερωτήσεις.</translation>
    </message>
    <message>
        <source>{file}: the normalizer {found} is not known; BertNormalizer is.</source>
        <translation>{file}: ο normalizer {found} δεν υποστηρίζεται· υποστηρίζεται ο BertNormalizer.</translation>
    </message>
    <message>
        <source>uncased</source>
        <translation>μόνο σε πεζά (uncased)</translation>
    </message>
    <message>
        <source>{file}: the {count} words of model.vocab must have the ids from 0 on, each once; “{word}” has {found}.</source>
        <translation>{file}: οι {count} λέξεις του model.vocab πρέπει να έχουν τους αριθμούς από το 0 και πάνω, από μία φορά τον καθένα· η λέξη «{word}» έχει {found}.</translation>
    </message>
    <message>
        <source>{file}: with images of {tried} pixels a side the network gives no list of classes ({reason}); name the size.</source>
        <translation>{file}: με εικόνες πλευράς {tried} εικονοστοιχείων το δίκτυο δεν δίνει λίστα κλάσεων ({reason})· δηλώστε το μέγεθος.</translation>
    </message>
    <message>
        <source>{file} is TorchScript, which this build cannot read: it was made without LibTorch.</source>
        <translation>{file}: είναι TorchScript, το οποίο δεν μπορεί να διαβάσει αυτή η έκδοση, επειδή κατασκευάστηκε χωρίς LibTorch.</translation>
    </message>
    <message>
        <source>its result has the shape {shape}</source>
        <translation>το αποτέλεσμά του έχει σχήμα {shape}</translation>
    </message>
    <message>
        <source>{file}: line {line} of the vocabulary is not UTF-8 text.</source>
        <translation>{file}: η γραμμή {line} του λεξιλογίου δεν είναι κείμενο UTF-8.</translation>
    </message>
    <message>
        <source>{file}: the vocabulary of {count} words lacks {missing}.</source>
        <translation>{file}: από το λεξιλόγιο των {count} λέξεων λείπουν: {missing}.</translation>
    </message>
    <message>
        <source>{file}: the entry “{entry}” is compressed ({packed} bytes that claim to be {unpacked}); PyTorch stores entries as they are. It was not unpacked.</source>
        <translation>{file}: το στοιχείο «{entry}» είναι συμπιεσμένο ({packed} byte που δηλώνουν ότι είναι {unpacked})· το PyTorch αποθηκεύει τα στοιχεία ως έχουν. Δεν αποσυμπιέστηκε.</translation>
    </message>
    <message>
        <source>the directory and the entry “{entry}” contradict each other</source>
        <translation>ο κατάλογος και το στοιχείο «{entry}» αντιφάσκουν</translation>
    </message>
    <message>
        <source>its directory is cut off</source>
        <translation>ο κατάλογός του είναι ελλιπής</translation>
    </message>
    <message>
        <source>its directory lies outside the file</source>
        <translation>ο κατάλογός του βρίσκεται εκτός του αρχείου</translation>
    </message>
    <message>
        <source>its directory claims {count} entries, which do not fit into its {size} bytes</source>
        <translation>ο κατάλογός του δηλώνει {count} στοιχεία, τα οποία δεν χωρούν στα {size} byte του</translation>
    </message>
    <message>
        <source>the entry “{entry}” begins outside the file</source>
        <translation>το στοιχείο «{entry}» αρχίζει εκτός του αρχείου</translation>
    </message>
    <message>
        <source>the entry “{entry}” claims {size} bytes, but only {found} follow</source>
        <translation>το στοιχείο «{entry}» δηλώνει {size} byte, αλλά ακολουθούν μόνο {found}</translation>
    </message>
    <message>
        <source>the zip64 field of the entry “{entry}” is cut off</source>
        <translation>το πεδίο zip64 του στοιχείου «{entry}» είναι ελλιπές</translation>
    </message>
    <message>
        <source>the header of the entry “{entry}” is cut off</source>
        <translation>η κεφαλίδα του στοιχείου «{entry}» είναι ελλιπής</translation>
    </message>
    <message>
        <source>its zip64 locator is cut off</source>
        <translation>ο εντοπιστής zip64 είναι ελλιπής</translation>
    </message>
    <message>
        <source>the entry “{entry}” shares bytes with another one</source>
        <translation>το στοιχείο «{entry}» έχει κοινά byte με άλλο</translation>
    </message>
    <message>
        <source>its zip64 record is cut off</source>
        <translation>η εγγραφή zip64 είναι ελλιπής</translation>
    </message>
    <message>
        <source>its zip64 record lies outside the file</source>
        <translation>η εγγραφή zip64 βρίσκεται εκτός του αρχείου</translation>
    </message>
    <message>
        <source>the entry “{entry}” stands twice in its directory</source>
        <translation>το στοιχείο «{entry}» εμφανίζεται δύο φορές στον κατάλογο</translation>
    </message>
    <message>
        <source>the stored entry “{entry}” claims two sizes, {packed} and {unpacked} bytes</source>
        <translation>το ασυμπίεστο στοιχείο «{entry}» δηλώνει δύο μεγέθη, {packed} και {unpacked} byte</translation>
    </message>
    <message>
        <source>{file}: the archive is damaged: {where}.</source>
        <translation>{file}: το αρχείο zip έχει υποστεί βλάβη: {where}.</translation>
    </message>
    <message>
        <source>{file}: the entry “{entry}” is encrypted.</source>
        <translation>{file}: το στοιχείο «{entry}» είναι κρυπτογραφημένο.</translation>
    </message>
    <message>
        <source>{file}: the archive has no entry “{entry}”.</source>
        <translation>{file}: από το αρχείο zip λείπει το στοιχείο «{entry}».</translation>
    </message>
    <message>
        <source>{file}: the archive has no directory at its end; the file is cut off or damaged.</source>
        <translation>{file}: το αρχείο zip δεν έχει κατάλογο στο τέλος του· είναι ελλιπές ή έχει υποστεί βλάβη.</translation>
    </message>
    <message>
        <source>{file}: the archive is split into several parts.</source>
        <translation>{file}: το αρχείο zip είναι χωρισμένο σε πολλά μέρη.</translation>
    </message>
    <message>
        <source>The results are not the start and end scores of an answer.</source>
        <translation>Τα αποτελέσματα δεν είναι οι βαθμολογίες αρχής και τέλους μιας απάντησης.</translation>
    </message>
    <message>
        <source>A call in the file has {found} arguments, expected {expected}.</source>
        <translation>Μια κλήση στο αρχείο έχει πλήθος ορισμάτων {found}· αναμενόταν {expected}.</translation>
    </message>
    <message>
        <source>{layer}: {found} cannot be joined to {expected}.</source>
        <translation>{layer}: το {found} δεν μπορεί να ενωθεί με το {expected}.</translation>
    </message>
    <message>
        <source>The result does not depend on the input.</source>
        <translation>Το αποτέλεσμα δεν εξαρτάται από την είσοδο.</translation>
    </message>
    <message>
        <source>{file}: the TorchScript archive cannot be read: {reason}</source>
        <translation>{file}: το αρχείο TorchScript δεν μπορεί να διαβαστεί: {reason}</translation>
    </message>
    <message>
        <source>Calls are nested deeper than {limit}.</source>
        <translation>Οι κλήσεις είναι εμφωλευμένες βαθύτερα από {limit} επίπεδα κλήσης.</translation>
    </message>
    <message>
        <source>The parameter {parameter} is empty.</source>
        <translation>Η παράμετρος {parameter} είναι κενή.</translation>
    </message>
    <message>
        <source>The operator {operator} (in {layer}) fails on a sample input: {reason}</source>
        <translation>Ο τελεστής {operator} (στο {layer}) αποτυγχάνει σε μια δοκιμαστική είσοδο: {reason}</translation>
    </message>
    <message>
        <source>an exception</source>
        <translation>εξαίρεση (exception)</translation>
    </message>
    <message>
        <source>The file takes item {index} of a list of {found}.</source>
        <translation>Το αρχείο ζητά το στοιχείο {index} μιας λίστας με {found} στοιχεία.</translation>
    </message>
    <message>
        <source>The input “{name}” of type {type} is not a tensor.</source>
        <translation>Η είσοδος «{name}» τύπου {type} δεν είναι τανυστής.</translation>
    </message>
    <message>
        <source>The network takes {found} inputs, expected an image, or token ids, types and mask.</source>
        <translation>Το δίκτυο δέχεται {found} εισόδους· αναμενόταν μια εικόνα ή αναγνωριστικά συμβόλων (token ids), τύποι και μάσκα.</translation>
    </message>
    <message>
        <source>The network takes several images, expected one.</source>
        <translation>Το δίκτυο δέχεται πολλές εικόνες· αναμενόταν μία.</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>δίκτυο</translation>
    </message>
    <message>
        <source>The module {layer} has no method “{method}”.</source>
        <translation>Το module {layer} δεν έχει μέθοδο «{method}».</translation>
    </message>
    <message>
        <source>No input of the network indexes a word embedding.</source>
        <translation>Καμία είσοδος του δικτύου δεν δεικτοδοτεί διανύσματα λέξεων (word embeddings).</translation>
    </message>
    <message>
        <source>The parameter {parameter} holds values that are not finite.</source>
        <translation>Η παράμετρος {parameter} περιέχει τιμές που δεν είναι πεπερασμένες.</translation>
    </message>
    <message>
        <source>The operator {operator} (in {layer}) cannot be converted.</source>
        <translation>Ο τελεστής {operator} (στο {layer}) δεν μπορεί να μετατραπεί.</translation>
    </message>
    <message>
        <source>The operator {operator} (in {layer}) cannot be converted: {why}.</source>
        <translation>Ο τελεστής {operator} (στο {layer}) δεν μπορεί να μετατραπεί: {why}.</translation>
    </message>
    <message>
        <source>The result is {found}; expected one score for each class.</source>
        <translation>Το αποτέλεσμα είναι {found}· αναμενόταν μία βαθμολογία για κάθε κλάση.</translation>
    </message>
    <message>
        <source>The network itself refuses its input: {reason}.</source>
        <translation>Το ίδιο το δίκτυο απορρίπτει την είσοδό του: {reason}.</translation>
    </message>
    <message>
        <source>{layer}: {found} cannot be seen as {expected}.</source>
        <translation>{layer}: το {found} δεν μπορεί να αναδιαταχθεί σε {expected}.</translation>
    </message>
    <message>
        <source>The network ends with {operator}; it is left out, so that the results are class scores.</source>
        <translation>Το δίκτυο τελειώνει με {operator}· παραλείπεται, ώστε τα αποτελέσματα να είναι βαθμολογίες κλάσεων.</translation>
    </message>
    <message>
        <source>{layer}: the file was saved in training mode; the running statistics are used, as in evaluation.</source>
        <translation>{layer}: το αρχείο αποθηκεύτηκε σε κατάσταση εκπαίδευσης· χρησιμοποιούνται οι κινητές στατιστικές (running statistics), όπως στην αξιολόγηση.</translation>
    </message>
    <message>
        <source>{file}: the operator {operator} is not known to this LibTorch and cannot be converted.</source>
        <translation>{file}: ο τελεστής {operator} δεν είναι γνωστός σε αυτή τη LibTorch και δεν μπορεί να μετατραπεί.</translation>
    </message>
    <message>
        <source>{file}: the TorchScript network cannot be walked: {reason}</source>
        <translation>{file}: το δίκτυο TorchScript δεν μπορεί να αναλυθεί: {reason}</translation>
    </message>
    <message>
        <source>it adds {first} and {second}</source>
        <translation>προσθέτει {first} και {second}</translation>
    </message>
    <message>
        <source>alpha is not 1</source>
        <translation>το alpha δεν είναι 1</translation>
    </message>
    <message>
        <source>alpha and beta are not 1</source>
        <translation>τα alpha και beta δεν είναι 1</translation>
    </message>
    <message>
        <source>its bias does not fit its weight</source>
        <translation>η πόλωσή του δεν ταιριάζει με τα βάρη του</translation>
    </message>
    <message>
        <source>it is causal</source>
        <translation>είναι αιτιακός (causal)</translation>
    </message>
    <message>
        <source>its indices are computed by the network</source>
        <translation>οι δείκτες του υπολογίζονται από το δίκτυο</translation>
    </message>
    <message>
        <source>its mask is computed by the network</source>
        <translation>η μάσκα του υπολογίζεται από το δίκτυο</translation>
    </message>
    <message>
        <source>its condition depends on the input</source>
        <translation>η συνθήκη του εξαρτάται από την είσοδο</translation>
    </message>
    <message>
        <source>one of its arguments is a constant tensor</source>
        <translation>ένα από τα ορίσματά του είναι σταθερός τανυστής</translation>
    </message>
    <message>
        <source>one of its inputs is constant</source>
        <translation>μία από τις εισόδους του είναι σταθερή</translation>
    </message>
    <message>
        <source>it has a divisor of its own</source>
        <translation>έχει δικό του διαιρέτη</translation>
    </message>
    <message>
        <source>it does not drop what it masks</source>
        <translation>δεν απορρίπτει ό,τι καλύπτει</translation>
    </message>
    <message>
        <source>its input is an image</source>
        <translation>η είσοδός του είναι εικόνα</translation>
    </message>
    <message>
        <source>its indices are neither an input nor positions counted from 0</source>
        <translation>οι δείκτες του δεν είναι ούτε είσοδος ούτε θέσεις με αρχή το 0</translation>
    </message>
    <message>
        <source>its indices are computed from the input</source>
        <translation>οι δείκτες του υπολογίζονται από την είσοδο</translation>
    </message>
    <message>
        <source>it does not join channels</source>
        <translation>δεν ενώνει κανάλια</translation>
    </message>
    <message>
        <source>it joins two results of the network</source>
        <translation>ενώνει δύο αποτελέσματα του δικτύου</translation>
    </message>
    <message>
        <source>it joins tokens</source>
        <translation>ενώνει σύμβολα (tokens)</translation>
    </message>
    <message>
        <source>the number of rounds depends on the input</source>
        <translation>το πλήθος των επαναλήψεων εξαρτάται από την είσοδο</translation>
    </message>
    <message>
        <source>its mask adds more than zero to what it keeps</source>
        <translation>η μάσκα του προσθέτει κάτι διαφορετικό από μηδέν σε ό,τι κρατά</translation>
    </message>
    <message>
        <source>its mask does not drop what it masks</source>
        <translation>η μάσκα του δεν απορρίπτει ό,τι καλύπτει</translation>
    </message>
    <message>
        <source>its mask is not one input that says which tokens count</source>
        <translation>η μάσκα του δεν είναι μία είσοδος που δηλώνει ποια σύμβολα (tokens) μετρούν</translation>
    </message>
    <message>
        <source>its weight has not two dimensions</source>
        <translation>τα βάρη του δεν έχουν δύο διαστάσεις</translation>
    </message>
    <message>
        <source>it has no argument “{argument}”</source>
        <translation>δεν έχει όρισμα «{argument}»</translation>
    </message>
    <message>
        <source>its argument “{argument}” is not a constant tensor</source>
        <translation>το όρισμά του «{argument}» δεν είναι σταθερός τανυστής</translation>
    </message>
    <message>
        <source>there is no dimension {dimension}</source>
        <translation>δεν υπάρχει διάσταση {dimension}</translation>
    </message>
    <message>
        <source>its input is not an image</source>
        <translation>η είσοδός του δεν είναι εικόνα</translation>
    </message>
    <message>
        <source>its argument “{argument}” is no whole number</source>
        <translation>το όρισμά του «{argument}» δεν είναι ακέραιος αριθμός</translation>
    </message>
    <message>
        <source>its argument “{argument}” is no list of whole numbers</source>
        <translation>το όρισμά του «{argument}» δεν είναι λίστα ακεραίων αριθμών</translation>
    </message>
    <message>
        <source>its argument “{argument}” is no number</source>
        <translation>το όρισμά του «{argument}» δεν είναι αριθμός</translation>
    </message>
    <message>
        <source>it has no running statistics</source>
        <translation>δεν έχει κινητές στατιστικές (running statistics)</translation>
    </message>
    <message>
        <source>there is no token input</source>
        <translation>δεν υπάρχει είσοδος συμβόλων (tokens)</translation>
    </message>
    <message>
        <source>its argument “{argument}” is not true or false</source>
        <translation>το όρισμά του «{argument}» δεν είναι true ή false</translation>
    </message>
    <message>
        <source>it has no weight or no bias</source>
        <translation>δεν έχει βάρη ή πόλωση</translation>
    </message>
    <message>
        <source>it normalises more than the last dimension</source>
        <translation>κανονικοποιεί περισσότερες από την τελευταία διάσταση</translation>
    </message>
    <message>
        <source>its argument “{argument}” is not constant</source>
        <translation>το όρισμά του «{argument}» δεν είναι σταθερό</translation>
    </message>
    <message>
        <source>its argument “{argument}” does not come from the network&apos;s input</source>
        <translation>το όρισμά του «{argument}» δεν προέρχεται από την είσοδο του δικτύου</translation>
    </message>
    <message>
        <source>its argument “{argument}” has {count} numbers</source>
        <translation>το όρισμά του «{argument}» έχει πλήθος αριθμών {count}</translation>
    </message>
    <message>
        <source>the order of the values changes</source>
        <translation>η σειρά των τιμών αλλάζει</translation>
    </message>
    <message>
        <source>another layer takes another input as its mask</source>
        <translation>ένα άλλο επίπεδο χρησιμοποιεί άλλη είσοδο ως μάσκα</translation>
    </message>
    <message>
        <source>it is not a mean over height and width</source>
        <translation>δεν είναι μέσος όρος ως προς το ύψος και το πλάτος</translation>
    </message>
    <message>
        <source>its output size is not positive</source>
        <translation>το μέγεθος εξόδου του δεν είναι θετικό</translation>
    </message>
    <message>
        <source>its indices are outside its table</source>
        <translation>οι δείκτες του βρίσκονται εκτός του πίνακά του</translation>
    </message>
    <message>
        <source>it takes a part of the values</source>
        <translation>παίρνει μέρος των τιμών</translation>
    </message>
    <message>
        <source>it expects another number of parts</source>
        <translation>αναμένει άλλο πλήθος μερών</translation>
    </message>
    <message>
        <source>its parts hold more than one feature</source>
        <translation>τα μέρη του περιέχουν περισσότερα από ένα χαρακτηριστικά</translation>
    </message>
    <message>
        <source>it multiplies two results of the network in a way that is not attention</source>
        <translation>πολλαπλασιάζει δύο αποτελέσματα του δικτύου με τρόπο που δεν είναι προσοχή (attention)</translation>
    </message>
    <message>
        <source>it repeats values</source>
        <translation>επαναλαμβάνει τιμές</translation>
    </message>
    <message>
        <source>it has more than {most} rounds</source>
        <translation>έχει περισσότερες από {most} επαναλήψεις</translation>
    </message>
    <message>
        <source>it does not separate the last dimension</source>
        <translation>δεν χωρίζει την τελευταία διάσταση</translation>
    </message>
    <message>
        <source>its result of shape {found} is used where the network has {expected}</source>
        <translation>το αποτέλεσμά του με σχήμα {found} χρησιμοποιείται εκεί όπου το δίκτυο έχει {expected}</translation>
    </message>
    <message>
        <source>it does not take from the last dimension</source>
        <translation>δεν επιλέγει από την τελευταία διάσταση</translation>
    </message>
    <message>
        <source>it is a transposed convolution</source>
        <translation>είναι ανάστροφη συνέλιξη (transposed convolution)</translation>
    </message>
    <message>
        <source>two inputs mask it</source>
        <translation>δύο είσοδοι λειτουργούν ως μάσκα του</translation>
    </message>
    <message>
        <source>its value is not split into the heads of its query</source>
        <translation>το value δεν είναι χωρισμένο στις κεφαλές του query</translation>
    </message>
    <message>
        <source>its weight is {shape}; expected four dimensions</source>
        <translation>τα βάρη του είναι {shape}· αναμένονταν τέσσερις διαστάσεις</translation>
    </message>
    <message>
        <source>it is a mean over everything</source>
        <translation>είναι μέσος όρος όλων των τιμών</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>απλό μπλοκ (basic)</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>μπλοκ στένωσης (bottleneck)</translation>
    </message>
    <message>
        <source>A classifier has 1 to {most} classes, not {found}.</source>
        <translation>Ένας ταξινομητής έχει από 1 έως {most} κλάσεις, όχι {found}.</translation>
    </message>
    <message>
        <source>The file has no parameters from which a network could be recognised.</source>
        <translation>Το αρχείο δεν έχει παραμέτρους από τις οποίες να μπορεί να αναγνωριστεί ένα δίκτυο.</translation>
    </message>
    <message>
        <source>The network cannot be recognised from its parameters ({names} …): name it, or use a file that says so.</source>
        <translation>Το δίκτυο δεν μπορεί να αναγνωριστεί από τις παραμέτρους του ({names} …): δηλώστε την αρχιτεκτονική ή χρησιμοποιήστε ένα αρχείο που την αναφέρει.</translation>
    </message>
    <message>
        <source>A ResNet with {blocks} {kind} blocks in its four stages is not known; ResNet-18, 34 and 50 are.</source>
        <translation>Ένα ResNet με {blocks} μπλοκ στα τέσσερα στάδιά του (τύπος: {kind}) δεν υποστηρίζεται· υποστηρίζονται τα ResNet-18, 34 και 50.</translation>
    </message>
    <message>
        <source>The stem “{stem}” is not known: it is cifar or imagenet.</source>
        <translation>Το αρχικό τμήμα (stem) «{stem}» δεν υποστηρίζεται· είναι cifar ή imagenet.</translation>
    </message>
    <message>
        <source>The architecture “{name}” is not known. Known ones are {known}.</source>
        <translation>Η αρχιτεκτονική «{name}» δεν υποστηρίζεται. Υποστηρίζονται: {known}.</translation>
    </message>
    <message>
        <source>BERT&apos;s activation “{found}” (hidden_act) is not known: it is gelu, gelu_new, gelu_pytorch_tanh or relu.</source>
        <translation>Η συνάρτηση ενεργοποίησης «{found}» (hidden_act) του BERT δεν υποστηρίζεται· είναι gelu, gelu_new, gelu_pytorch_tanh ή relu.</translation>
    </message>
    <message>
        <source>BERT&apos;s {name} is {found}; expected 1 to {most}.</source>
        <translation>Το {name} του BERT είναι {found}· αναμενόταν τιμή από 1 έως {most}.</translation>
    </message>
    <message>
        <source>BERT&apos;s layer_norm_eps is {found}; expected a small positive number.</source>
        <translation>Το layer_norm_eps του BERT είναι {found}· αναμενόταν μικρός θετικός αριθμός.</translation>
    </message>
    <message>
        <source>BERT&apos;s hidden_size {hidden} cannot be divided among {heads} attention heads.</source>
        <translation>Το hidden_size {hidden} του BERT δεν μοιράζεται σε {heads} κεφαλές προσοχής.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} και {count} ακόμη</translation>
    </message>
    <message>
        <source>Parameters that are not needed to run the network were left out: {names}.</source>
        <translation>Παραλείφθηκαν παράμετροι που δεν χρειάζονται για την εκτέλεση του δικτύου: {names}.</translation>
    </message>
    <message>
        <source>{file}: parameters of {architecture} are missing: {names}.</source>
        <translation>{file}: λείπουν παράμετροι του {architecture}: {names}.</translation>
    </message>
    <message>
        <source>{file}: the variances in {name} are negative.</source>
        <translation>{file}: οι διακυμάνσεις στην παράμετρο {name} είναι αρνητικές.</translation>
    </message>
    <message>
        <source>{file}: not a number or infinite values stand in {names}.</source>
        <translation>{file}: οι παράμετροι {names} περιέχουν τιμές που δεν είναι αριθμοί ή είναι άπειρες.</translation>
    </message>
    <message>
        <source>{file} does not hold {architecture}: missing are {missing}; not known are {surplus}.</source>
        <translation>{file}: δεν περιέχει {architecture}· λείπουν: {missing}· άγνωστες: {surplus}.</translation>
    </message>
    <message>
        <source>Two parameters of the file are called “{name}” once prefixes are removed.</source>
        <translation>Δύο παράμετροι του αρχείου ονομάζονται «{name}» όταν αφαιρεθούν τα προθέματα.</translation>
    </message>
    <message>
        <source>{file}: parameters have another shape than {architecture} needs (found ≠ needed): {names}.</source>
        <translation>{file}: παράμετροι έχουν διαφορετικό σχήμα από αυτό που χρειάζεται το {architecture} (βρέθηκε ≠ απαιτείται): {names}.</translation>
    </message>
    <message>
        <source>{file}: {architecture} has no such parameters: {names}.</source>
        <translation>{file}: το {architecture} δεν έχει τις παραμέτρους: {names}.</translation>
    </message>
    <message>
        <source>{file}: parameters are not floating-point numbers: {names}.</source>
        <translation>{file}: παράμετροι που δεν είναι αριθμοί κινητής υποδιαστολής: {names}.</translation>
    </message>
    <message>
        <source>Calibrated with {total} inputs</source>
        <translation>Βαθμονόμηση με {total} εισόδους</translation>
    </message>
    <message>
        <source>Calibration failed: {reason}.</source>
        <translation>Η βαθμονόμηση απέτυχε: {reason}.</translation>
    </message>
    <message>
        <source>Calibration needs at least one image or question, found none.</source>
        <translation>Η βαθμονόμηση χρειάζεται τουλάχιστον μία εικόνα ή ερώτηση· δεν βρέθηκε καμία.</translation>
    </message>
    <message>
        <source>Calibrating: {done} of {total}</source>
        <translation>Βαθμονόμηση: {done} από {total}</translation>
    </message>
    <message>
        <source>Layer {layer}: in {count} of {total} output channels all weights are zero.</source>
        <translation>Επίπεδο {layer}: σε {count} από τα {total} κανάλια εξόδου όλα τα βάρη είναι μηδέν.</translation>
    </message>
    <message>
        <source>Dynamic quantization uses symmetric weights; the recipe&apos;s asymmetric ones were changed.</source>
        <translation>Η δυναμική κβαντοποίηση χρησιμοποιεί συμμετρικά βάρη· τα μη συμμετρικά βάρη της συνταγής άλλαξαν.</translation>
    </message>
    <message>
        <source>Layer {layer}: calibration saw nothing but zeros; its scale is 1.</source>
        <translation>Επίπεδο {layer}: η βαθμονόμηση συνάντησε μόνο μηδενικά· το βήμα κβαντοποίησης (scale) είναι 1.</translation>
    </message>
    <message>
        <source>Layer {layer}: in {count} of {total} output channels the weights are so small beside the bias that their scale was enlarged to keep the bias within 32 bits.</source>
        <translation>Επίπεδο {layer}: σε {count} από τα {total} κανάλια εξόδου τα βάρη είναι τόσο μικρά σε σχέση με την πόλωση, ώστε το βήμα κβαντοποίησης (scale) μεγάλωσε για να χωρέσει η πόλωση σε 32 bit.</translation>
    </message>
    <message>
        <source>Quantizing failed: {reason}.</source>
        <translation>Η κβαντοποίηση απέτυχε: {reason}.</translation>
    </message>
    <message>
        <source>Unknown method.</source>
        <translation>Άγνωστη μέθοδος.</translation>
    </message>
    <message>
        <source>Layer {layer} is to be quantized, but calibration saw nothing of it. Expected statistics of this very network, fused as the recipe says; they name {found} layers.</source>
        <translation>Το επίπεδο {layer} πρόκειται να κβαντοποιηθεί, αλλά η βαθμονόμηση δεν το συνάντησε. Αναμένονταν στατιστικά αυτού ακριβώς του δικτύου, συγχωνευμένου όπως ορίζει η συνταγή· τα στατιστικά αφορούν {found} επίπεδα.</translation>
    </message>
    <message>
        <source>Layer {layer}: values that are not finite were left out of calibration: {count}.</source>
        <translation>Επίπεδο {layer}: τιμές που δεν είναι πεπερασμένες και εξαιρέθηκαν από τη βαθμονόμηση: {count}.</translation>
    </message>
    <message>
        <source>This processor&apos;s integer units saturate with weights of full width: weights are held within ±{limit}, which costs about one bit.</source>
        <translation>Οι μονάδες ακεραίων αυτού του επεξεργαστή φτάνουν σε κορεσμό με βάρη πλήρους εύρους· τα βάρη περιορίζονται στο ±{limit}, κάτι που κοστίζει περίπου ένα bit.</translation>
    </message>
    <message>
        <source>The percentile “{found}” is not a number above 50 and up to 100, as in “percentile:99.99”.</source>
        <translation>Το εκατοστημόριο «{found}» δεν είναι αριθμός μεγαλύτερος του 50 και έως 100, όπως στο «percentile:99.99».</translation>
    </message>
    <message>
        <source>Packed weights of {bits} bits: expected 2 to 8.</source>
        <translation>Συμπυκνωμένα βάρη των {bits} bit· αναμένονταν 2 έως 8.</translation>
    </message>
    <message>
        <source>{count} packed weights of {bits} bits need {expected} bytes, found {found}.</source>
        <translation>{count} συμπυκνωμένα βάρη των {bits} bit χρειάζονται {expected} byte· βρέθηκαν {found}.</translation>
    </message>
    <message>
        <source>{file}: the key “{key}” stands twice in the same object.</source>
        <translation>{file}: το κλειδί «{key}» εμφανίζεται δύο φορές στο ίδιο αντικείμενο.</translation>
    </message>
    <message>
        <source>{file}: {path} lacks the key “{key}”.</source>
        <translation>{file}: {path}: λείπει το κλειδί «{key}».</translation>
    </message>
    <message>
        <source>{file} cannot be read: there is no such file.</source>
        <translation>{file}: δεν μπορεί να διαβαστεί: το αρχείο δεν υπάρχει.</translation>
    </message>
    <message>
        <source>{file}: broken JSON: {problem}.</source>
        <translation>{file}: σφάλμα στη σύνταξη του JSON: {problem}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>{file}: δεν μπορεί να διαβαστεί: {problem}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: broken JSON: {problem}.</source>
        <translation>{file}, γραμμή {line}, στήλη {column}: σφάλμα στη σύνταξη του JSON: {problem}.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes; a file of this kind has at most {expected}.</source>
        <translation>{file}: έχει {found} byte· ένα αρχείο αυτού του είδους έχει έως {expected}.</translation>
    </message>
    <message>
        <source>the top level</source>
        <translation>ρίζα του εγγράφου</translation>
    </message>
    <message>
        <source>{file}: {path} must be {expected}, but is {found}.</source>
        <translation>{file}: {path}: αναμενόταν {expected}, βρέθηκε {found}.</translation>
    </message>
    <message>
        <source>{file}: {path} has the unknown key “{key}”; it may have {expected}.</source>
        <translation>{file}: {path}: άγνωστο κλειδί «{key}»· επιτρέπονται: {expected}.</translation>
    </message>
    <message>
        <source>{file}: the JSON cannot be read: {problem}.</source>
        <translation>{file}: το JSON δεν μπορεί να διαβαστεί: {problem}.</translation>
    </message>
    <message>
        <source>The recipe asks for activations per channel: activations are quantized per tensor, weights can be per channel.</source>
        <translation>Η συνταγή ζητά ενεργοποιήσεις ανά κανάλι: οι ενεργοποιήσεις κβαντοποιούνται ανά τανυστή, ενώ τα βάρη μπορούν να κβαντοποιηθούν ανά κανάλι.</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>ενεργοποιήσεις</translation>
    </message>
    <message>
        <source>The recipe asks for {what} of {found} bits in {where}: expected 2 to 8.</source>
        <translation>Η συνταγή ζητά {what} των {found} bit ({where})· αναμένονταν 2 έως 8.</translation>
    </message>
    <message>
        <source>the name “{value}”</source>
        <translation>το όνομα «{value}»</translation>
    </message>
    <message>
        <source>the pattern “{value}”</source>
        <translation>το πρότυπο «{value}»</translation>
    </message>
    <message>
        <source>the type “{value}”</source>
        <translation>τον τύπο «{value}»</translation>
    </message>
    <message>
        <source>an object whose “name”, “type” or “pattern” is not empty</source>
        <translation>αντικείμενο με μη κενό «name», «type» ή «pattern»</translation>
    </message>
    <message>
        <source>its defaults</source>
        <translation>στις προεπιλογές της</translation>
    </message>
    <message>
        <source>the override for {selection}</source>
        <translation>στην εξαίρεση (override) για {selection}</translation>
    </message>
    <message>
        <source>There is no method “{found}”. Expected one of: fp32, static, static-nofuse, dynamic.</source>
        <translation>Δεν υπάρχει μέθοδος «{found}». Αναμενόταν μία από: fp32, static, static-nofuse, dynamic.</translation>
    </message>
    <message>
        <source>one of {names}, with P above 50 and up to 100</source>
        <translation>ένα από τα {names}, με P μεγαλύτερο του 50 και έως 100</translation>
    </message>
    <message>
        <source>an object with exactly one of “name”, “type” and “pattern”</source>
        <translation>αντικείμενο με ακριβώς ένα από τα «name», «type» και «pattern»</translation>
    </message>
    <message>
        <source>The recipe asks for {found} in {where}: expected a percentile above 50 and up to 100.</source>
        <translation>Η συνταγή ζητά {found} ({where})· αναμενόταν εκατοστημόριο μεγαλύτερο του 50 και έως 100.</translation>
    </message>
    <message>
        <source>The recipe has an override for {selection}, but no layer of this network fits it.</source>
        <translation>Η συνταγή έχει εξαίρεση (override) για {selection}, αλλά κανένα επίπεδο αυτού του δικτύου δεν της αντιστοιχεί.</translation>
    </message>
    <message>
        <source>The recipe switches off the fusion of “{name}”, but this network has no such layer.</source>
        <translation>Η συνταγή απενεργοποιεί τη συγχώνευση του «{name}», αλλά αυτό το δίκτυο δεν έχει τέτοιο επίπεδο.</translation>
    </message>
    <message>
        <source>{version} (the version of recipes that this program reads)</source>
        <translation>{version} (η έκδοση συνταγών που διαβάζει αυτό το πρόγραμμα)</translation>
    </message>
    <message>
        <source>The recipe asks for the observer {found} for weights in {where}: expected minmax or mse.</source>
        <translation>Η συνταγή ζητά τον παρατηρητή (observer) {found} για βάρη ({where})· αναμενόταν minmax ή mse.</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>βάρη</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Ο φάκελος {folder} δεν μπορεί να δημιουργηθεί: {reason}.</translation>
    </message>
    <message>
        <source>a number of seconds from 0 to 3600</source>
        <translation>αριθμός δευτερολέπτων από 0 έως 3600</translation>
    </message>
    <message>
        <source>an object whose runs are not in the plan twice (“{run}” is)</source>
        <translation>αντικείμενο του οποίου οι εκτελέσεις δεν βρίσκονται δύο φορές στο σχέδιο (η «{run}» βρίσκεται)</translation>
    </message>
    <message>
        <source>an object with at least one of “methods” and “recipes”</source>
        <translation>αντικείμενο με τουλάχιστον ένα από τα «methods» και «recipes»</translation>
    </message>
    <message>
        <source>a recipe with a “name”, for tables to show</source>
        <translation>συνταγή με «name», που θα εμφανίζεται στους πίνακες</translation>
    </message>
    <message>
        <source>The plan has no model “{found}”; it has {expected}.</source>
        <translation>Το σχέδιο δεν έχει μοντέλο «{found}»· έχει: {expected}.</translation>
    </message>
    <message>
        <source>a list of at least one model</source>
        <translation>λίστα με τουλάχιστον ένα μοντέλο</translation>
    </message>
    <message>
        <source>{version} (the version of plans that this program reads)</source>
        <translation>{version} (η έκδοση σχεδίων που διαβάζει αυτό το πρόγραμμα)</translation>
    </message>
    <message>
        <source>a list of two numbers</source>
        <translation>λίστα δύο αριθμών</translation>
    </message>
    <message>
        <source>an observer, such as “minmax” or “percentile:99.99”</source>
        <translation>παρατηρητής (observer), όπως «minmax» ή «percentile:99.99»</translation>
    </message>
    <message>
        <source>an object less deep inside others</source>
        <translation>αντικείμενο λιγότερο βαθιά μέσα σε άλλα</translation>
    </message>
    <message>
        <source>The study {file} is in use by another program; it was waited for {seconds} seconds.</source>
        <translation>Η μελέτη {file} χρησιμοποιείται από άλλο πρόγραμμα· έγινε αναμονή {seconds} δευτερολέπτων.</translation>
    </message>
    <message>
        <source>The study {file} can be neither opened nor created: the folder is missing or nothing may be written there ({reason}).</source>
        <translation>Η μελέτη {file} δεν μπορεί ούτε να ανοίξει ούτε να δημιουργηθεί: ο φάκελος λείπει ή δεν επιτρέπεται η εγγραφή σε αυτόν ({reason}).</translation>
    </message>
    <message>
        <source>The study {file} is damaged: {reason}.</source>
        <translation>Η μελέτη {file} έχει υποστεί βλάβη: {reason}.</translation>
    </message>
    <message>
        <source>The study {file} has the run “{run}” already.</source>
        <translation>Η μελέτη {file} έχει ήδη την εκτέλεση «{run}».</translation>
    </message>
    <message>
        <source>{file} exists already and is not written over.</source>
        <translation>{file}: υπάρχει ήδη και δεν αντικαθίσταται.</translation>
    </message>
    <message>
        <source>The study {file} cannot be used: {reason}.</source>
        <translation>Η μελέτη {file} δεν μπορεί να χρησιμοποιηθεί: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a study: it is no SQLite file.</source>
        <translation>{file}: δεν είναι μελέτη, γιατί δεν είναι αρχείο SQLite.</translation>
    </message>
    <message>
        <source>{file} is not a study: it is an SQLite file of another program.</source>
        <translation>{file}: δεν είναι μελέτη, αλλά αρχείο SQLite άλλου προγράμματος.</translation>
    </message>
    <message>
        <source>There is no study {file}.</source>
        <translation>Δεν υπάρχει η μελέτη {file}.</translation>
    </message>
    <message>
        <source>{file} is not a study: it is no file.</source>
        <translation>{file}: δεν είναι μελέτη, γιατί δεν είναι αρχείο.</translation>
    </message>
    <message>
        <source>A run without an id cannot be stored in the study {file}.</source>
        <translation>Μια εκτέλεση χωρίς αναγνωριστικό δεν μπορεί να αποθηκευτεί στη μελέτη {file}.</translation>
    </message>
    <message>
        <source>The study {file} has no run “{run}” to add a latency to.</source>
        <translation>Η μελέτη {file} δεν έχει εκτέλεση «{run}» στην οποία να προστεθεί χρόνος.</translation>
    </message>
    <message>
        <source>Writing or reading the study {file} failed, the disk may be full ({reason}). What was stored before is unharmed.</source>
        <translation>Η εγγραφή ή η ανάγνωση της μελέτης {file} απέτυχε· ίσως ο δίσκος είναι γεμάτος ({reason}). Ό,τι είχε ήδη αποθηκευτεί παραμένει ακέραιο.</translation>
    </message>
    <message>
        <source>Nothing can be stored in the study {file}: it or its folder is read-only ({reason}).</source>
        <translation>Δεν μπορεί να αποθηκευτεί τίποτα στη μελέτη {file}: το αρχείο ή ο φάκελός του είναι μόνο για ανάγνωση ({reason}).</translation>
    </message>
    <message>
        <source>The study {file} has version {found}; this program reads version {expected}.</source>
        <translation>Η μελέτη {file} έχει έκδοση {found}· αυτό το πρόγραμμα διαβάζει την έκδοση {expected}.</translation>
    </message>
    <message>
        <source>{count} fields</source>
        <translation>πλήθος πεδίων {count}</translation>
    </message>
    <message>
        <source>the heading {heading}</source>
        <translation>η επικεφαλίδα {heading}</translation>
    </message>
    <message>
        <source>{file}, line {line}: expected {expected}, found “{found}”.</source>
        <translation>{file}, γραμμή {line}: αναμενόταν {expected}, βρέθηκε «{found}».</translation>
    </message>
    <message>
        <source>a number of at least 0 in column {column}</source>
        <translation>αριθμός, τουλάχιστον 0, στη στήλη {column}</translation>
    </message>
    <message>
        <source>MB or MiB in column size_unit</source>
        <translation>MB ή MiB στη στήλη size_unit</translation>
    </message>
    <message>
        <source>{directory}: the folder for the charts cannot be made: {reason}.</source>
        <translation>{directory}: ο φάκελος για τα γραφήματα δεν μπορεί να δημιουργηθεί: {reason}.</translation>
    </message>
    <message>
        <source>A chart has 50 to 1200 dots an inch, not {dpi}.</source>
        <translation>Ένα γράφημα έχει από 50 έως 1200 κουκκίδες ανά ίντσα, όχι {dpi}.</translation>
    </message>
    <message>
        <source>There are no charts in the language “{language}”; known are en and el.</source>
        <translation>Δεν υπάρχουν γραφήματα στη γλώσσα «{language}»· υπάρχουν σε en και el.</translation>
    </message>
    <message>
        <source>{file}: the chart cannot be written: {reason}.</source>
        <translation>{file}: το γράφημα δεν μπορεί να εγγραφεί: {reason}.</translation>
    </message>
    <message>
        <source>The input must have {channels} colours, 1 to {largest} pixels a side, a finite mean and a standard deviation above 0.</source>
        <translation>Η είσοδος πρέπει να έχει {channels} χρώματα, πλευρές από 1 έως {largest} εικονοστοιχεία, πεπερασμένη μέση τιμή και τυπική απόκλιση μεγαλύτερη του 0.</translation>
    </message>
    <message>
        <source>There is no image {item}; there are {count}.</source>
        <translation>Δεν υπάρχει η εικόνα {item}· υπάρχουν {count}.</translation>
    </message>
    <message>
        <source>{model} reads no images.</source>
        <translation>Το {model} δεν διαβάζει εικόνες.</translation>
    </message>
    <message>
        <source>{model} is stored quantized: there are no float weights to compare its layers with.</source>
        <translation>Το {model} είναι αποθηκευμένο κβαντισμένο· δεν υπάρχουν βάρη κινητής υποδιαστολής για να συγκριθούν τα επίπεδά του.</translation>
    </message>
    <message>
        <source>The runs {baseline} and {other} have no image or question in common.</source>
        <translation>Οι εκτελέσεις {baseline} και {other} δεν έχουν καμία κοινή εικόνα ή ερώτηση.</translation>
    </message>
    <message>
        <source>The runs {baseline} and {other} are not on the same data: their answers cannot be compared.</source>
        <translation>Οι εκτελέσεις {baseline} και {other} δεν έγιναν στα ίδια δεδομένα, οπότε οι απαντήσεις τους δεν συγκρίνονται.</translation>
    </message>
    <message>
        <source>The fixed range “{found}” is not two numbers, the smaller one first, as in “fixed:-1.5:6”.</source>
        <translation>Το εύρος «{found}» που ορίστηκε δεν είναι δύο αριθμοί, πρώτα ο μικρότερος, όπως στο «fixed:-1.5:6».</translation>
    </message>
    <message>
        <source>There is no observer “{found}”. Expected one of: minmax, moving-average, histogram, percentile:P, mse, entropy, fixed:MIN:MAX.</source>
        <translation>Δεν υπάρχει παρατηρητής (observer) «{found}». Αναμενόταν ένας από: minmax, moving-average, histogram, percentile:P, mse, entropy, fixed:MIN:MAX.</translation>
    </message>
    <message>
        <source>The recipe asks for {found} in {where}: expected two finite numbers, the smaller one first.</source>
        <translation>Η συνταγή ζητά {found} ({where})· αναμένονταν δύο πεπερασμένοι αριθμοί, πρώτα ο μικρότερος.</translation>
    </message>
    <message>
        <source>The study {file} cannot be copied to {target}: {reason}.</source>
        <translation>Η μελέτη {file} δεν μπορεί να αντιγραφεί στο {target}: {reason}.</translation>
    </message>
    <message>
        <source>The study {file} has a run “{run}” already, with other settings.</source>
        <translation>Η μελέτη {file} έχει ήδη μια εκτέλεση «{run}» με άλλες ρυθμίσεις.</translation>
    </message>
    <message>
        <source>Every run in a queue needs an id of its own; “{id}” is empty or stands twice.</source>
        <translation>Κάθε εκτέλεση σε μια ουρά χρειάζεται δικό της αναγνωριστικό· το «{id}» είναι κενό ή εμφανίζεται δύο φορές.</translation>
    </message>
    <message>
        <source>The study {file} has no run “{run}”.</source>
        <translation>Η μελέτη {file} δεν έχει εκτέλεση «{run}».</translation>
    </message>
    <message>
        <source>a list of three numbers</source>
        <translation>λίστα τριών αριθμών</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>Ο φάκελος {folder} δεν μπορεί να δημιουργηθεί.</translation>
    </message>
    <message>
        <source>The capture waited for {what} longer than {seconds} s.</source>
        <translation>Η λήψη εικόνων περίμενε {what} περισσότερο από {seconds} δευτερόλεπτα.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written.</source>
        <translation>Η εικόνα {file} δεν μπορεί να εγγραφεί.</translation>
    </message>
    <message>
        <source>The work stopped unexpectedly: {problem}.</source>
        <translation>Η εργασία διακόπηκε απροσδόκητα: {problem}.</translation>
    </message>
    <message>
        <source>{model} reads pictures with {channels} colours; the pictures of {data} have three.</source>
        <translation>Το {model} διαβάζει εικόνες με {channels} χρώματα· οι εικόνες του {data} έχουν τρία.</translation>
    </message>
    <message>
        <source>{model} came without its words, so no question can be read: expected vocab.txt or tokenizer.json beside {source}.</source>
        <translation>Το {model} ήρθε χωρίς τις λέξεις του και καμία ερώτηση δεν μπορεί να διαβαστεί: αναμενόταν vocab.txt ή tokenizer.json δίπλα στο {source}.</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>The study {file} follows another plan, with {setting} {found} and not {expected}; choose another folder.</source>
        <translation>Η μελέτη {file} ακολουθεί άλλο σχέδιο, με {setting} {found} και όχι {expected}· επιλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>The study {file} is no longer in its place. Its runs are still shown; save it as another file to keep them.</source>
        <translation>Η μελέτη {file} δεν βρίσκεται πια στη θέση της. Οι εκτελέσεις της εμφανίζονται ακόμη· αποθηκεύστε την σε άλλο αρχείο για να τις κρατήσετε.</translation>
    </message>
    <message>
        <source>{model} is stored quantized, and the float network that it was made from is not known: name it to compare with it.</source>
        <translation>Το {model} είναι αποθηκευμένο κβαντισμένο και το αρχικό δίκτυο κινητής υποδιαστολής δεν είναι γνωστό: ορίστε το για να γίνει σύγκριση.</translation>
    </message>
    <message>
        <source>{original} is not the network that {model} was made from: another task or other classes.</source>
        <translation>Το {original} δεν είναι το δίκτυο από το οποίο προήλθε το {model}: άλλη εργασία ή άλλες κλάσεις.</translation>
    </message>
    <message>
        <source>{archive} cannot be unpacked: {reason}.</source>
        <translation>Το {archive} δεν μπορεί να αποσυμπιεστεί: {reason}.</translation>
    </message>
    <message>
        <source>{archive} unpacks to more than {most} bytes. Nothing of it was used.</source>
        <translation>Το {archive} αποσυμπιέζεται σε περισσότερα από {most} bytes. Δεν χρησιμοποιήθηκε τίποτε από αυτό.</translation>
    </message>
    <message>
        <source>Unpacking {archive}</source>
        <translation>Αποσυμπίεση του {archive}</translation>
    </message>
    <message>
        <source>{archive} holds {member}, which is no plain file inside it. Nothing of it was used.</source>
        <translation>Το {archive} περιέχει το {member}, που δεν είναι απλό αρχείο μέσα σε αυτό. Δεν χρησιμοποιήθηκε τίποτε από αυτό.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>Το {file} δεν μπορεί να γραφτεί: {reason}.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off after {received} MB. They are kept: “Go on” fetches the rest.</source>
        <translation>Η σύνδεση με το {host} διακόπηκε μετά από {received} MB. Διατηρούνται: η «Συνέχεια» λαμβάνει τα υπόλοιπα.</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Έλεγχος του {file}</translation>
    </message>
    <message>
        <source>{file} is not {name} as it was published: its checksum is {found} instead of {expected}. It was not used.</source>
        <translation>Το {file} δεν είναι το {name} όπως δημοσιεύθηκε: το άθροισμα ελέγχου του είναι {found} αντί για {expected}. Δεν χρησιμοποιήθηκε.</translation>
    </message>
    <message>
        <source>Nothing could be fetched from {host}: {reason}.</source>
        <translation>Δεν ήταν δυνατή η λήψη από το {host}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written.</source>
        <translation>Ο φάκελος {folder} δεν μπορεί να γραφτεί.</translation>
    </message>
    <message>
        <source>{host} was not found. Is there a connection to the internet?</source>
        <translation>Το {host} δεν βρέθηκε. Υπάρχει σύνδεση στο διαδίκτυο;</translation>
    </message>
    <message>
        <source>{file} does not hold {members} in the folder {folder}.</source>
        <translation>Το {file} δεν περιέχει τα {members} στον φάκελο {folder}.</translation>
    </message>
    <message>
        <source>{host} refused the connection. Try again later.</source>
        <translation>Το {host} αρνήθηκε τη σύνδεση. Δοκιμάστε ξανά αργότερα.</translation>
    </message>
    <message>
        <source>{host} does not answer. Is there a connection to the internet?</source>
        <translation>Το {host} δεν απαντά. Υπάρχει σύνδεση στο διαδίκτυο;</translation>
    </message>
    <message>
        <source>{host} has no such file at the moment (it answered with status {status}). Try again later.</source>
        <translation>Το {host} δεν έχει αυτό το αρχείο αυτή τη στιγμή (απάντησε με κωδικό {status}). Δοκιμάστε ξανά αργότερα.</translation>
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
    <name>NetworkDrawing</name>
    <message>
        <source>%1–%2</source>
        <comment>from the least to the most bits</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>A%1</source>
        <comment>bits of activations, as short as can be</comment>
        <translation>Ε%1</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>bits of weights, as short as can be</comment>
        <translation>Β%1</translation>
    </message>
    <message>
        <source>W%1 · A%2</source>
        <comment>bits of weights and of activations, as short as can be</comment>
        <translation>Β%1 · Ε%2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many, of what operation</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 parameters · %2 MACs</source>
        <translation>%1 παράμετροι · %2 MACs</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the least SQNR in a block</comment>
        <translation>από %1</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Πράξη</translation>
    </message>
    <message>
        <source>Fused with</source>
        <translation>Συγχώνευση με</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Παράμετροι</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Πολλαπλασιασμοί-προσθέσεις</translation>
    </message>
    <message>
        <source>Bits of weights</source>
        <translation>Bit των βαρών</translation>
    </message>
    <message>
        <source>Bits of activations</source>
        <translation>Bit των ενεργοποιήσεων</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Χρόνος</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Πράξεις</translation>
    </message>
    <message>
        <source>Lowest SQNR</source>
        <translation>Χαμηλότερο SQNR</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bits (of weights where there are any)</source>
        <translation>Bit (των βαρών, όπου υπάρχουν)</translation>
    </message>
    <message>
        <source>SQNR of the result against FP32</source>
        <translation>SQNR του αποτελέσματος έναντι FP32</translation>
    </message>
    <message>
        <source>Time per batch</source>
        <translation>Χρόνος ανά παρτίδα</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>exact</source>
        <translation>ακριβές</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>OpenPath</name>
    <message>
        <source>Open a network</source>
        <translation>Άνοιγμα δικτύου</translation>
    </message>
    <message>
        <source>Networks (*.safetensors *.pt *.pth *.bin);;All files (*)</source>
        <translation>Δίκτυα (*.safetensors *.pt *.pth *.bin);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Open a folder with a network</source>
        <translation>Άνοιγμα φακέλου με δίκτυο</translation>
    </message>
</context>
<context>
    <name>OperationsChart</name>
    <message>
        <source>Operations (billions of multiply-adds an image)</source>
        <translation>Πράξεις (δισεκατομμύρια πολλαπλασιασμών-προσθέσεων ανά εικόνα)</translation>
    </message>
    <message>
        <source>Operations (millions of multiply-adds an image)</source>
        <translation>Πράξεις (εκατομμύρια πολλαπλασιασμών-προσθέσεων ανά εικόνα)</translation>
    </message>
    <message>
        <source>%1
%2 M parameters</source>
        <translation>%1
%2 εκατ. παράμετροι</translation>
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
<context>
    <name>Page</name>
    <message>
        <source>Model</source>
        <translation>Μοντέλο</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Επίπεδα</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Βαθμονόμηση</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Εκτέλεση</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Επιθεώρηση</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Μάθηση</translation>
    </message>
</context>
<context>
    <name>RunPlans</name>
    <message>
        <source>Two methods of %1</source>
        <translation>Δύο μέθοδοι του %1</translation>
    </message>
    <message>
        <source>Four methods of %1</source>
        <translation>Τέσσερις μέθοδοι του %1</translation>
    </message>
    <message>
        <source>Recipe on %1</source>
        <translation>Συνταγή στο %1</translation>
    </message>
    <message>
        <source>The whole study</source>
        <translation>Ολόκληρη η μελέτη</translation>
    </message>
    <message>
        <source>Backends compared on %1</source>
        <translation>Σύγκριση περιβαλλόντων εκτέλεσης: %1</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message numerus="yes">
        <source>%n-bit weights</source>
        <translation>
            <numerusform>βάρη %n bit</numerusform>
            <numerusform>βάρη %n bit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-bit activations</source>
        <translation>
            <numerusform>ενεργοποιήσεις %n bit</numerusform>
            <numerusform>ενεργοποιήσεις %n bit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n αλλαγή</numerusform>
            <numerusform>%n αλλαγές</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>προσομοιωμένο</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>restricted</source>
        <comment>range of integers</comment>
        <translation>περιορισμένο</translation>
    </message>
    <message>
        <source>full</source>
        <comment>range of integers</comment>
        <translation>πλήρες</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>several layers differ</comment>
        <translation>μικτό</translation>
    </message>
    <message>
        <source>MSE</source>
        <comment>observer of weights, short for mean squared error</comment>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Width of the weights</source>
        <translation>Πλάτος των βαρών</translation>
    </message>
    <message>
        <source>One scale for the whole tensor, or one for each output channel</source>
        <translation>Ένα βήμα κβαντοποίησης για όλον τον τανυστή ή ένα για κάθε κανάλι εξόδου</translation>
    </message>
    <message>
        <source>Symmetric: zero is the integer 0. Asymmetric: the zero point moves with the range.</source>
        <translation>Συμμετρική: το μηδέν είναι ο ακέραιος 0. Ασύμμετρη: το σημείο μηδέν μετακινείται με το εύρος.</translation>
    </message>
    <message>
        <source>Of symmetric weights: −127 to 127 (restricted) or −128 to 127 (full), at 8 bits</source>
        <translation>Για συμμετρικά βάρη: −127 έως 127 (περιορισμένο) ή −128 έως 127 (πλήρες), στα 8 bit</translation>
    </message>
    <message>
        <source>How the range of the weights is chosen: their extremes, or the least squared error</source>
        <translation>Πώς επιλέγεται το εύρος των βαρών: οι ακρότατες τιμές τους ή το ελάχιστο τετραγωνικό σφάλμα</translation>
    </message>
    <message>
        <source>Bits of the weights</source>
        <translation>Bit των βαρών</translation>
    </message>
    <message>
        <source>Granularity of the weights</source>
        <translation>Διακριτότητα των βαρών</translation>
    </message>
    <message>
        <source>Scheme of the weights</source>
        <translation>Σχήμα των βαρών</translation>
    </message>
    <message>
        <source>Range of the weights</source>
        <translation>Εύρος των βαρών</translation>
    </message>
    <message>
        <source>Observer of the weights</source>
        <translation>Παρατηρητής των βαρών</translation>
    </message>
    <message>
        <source>Width of the layer&apos;s result</source>
        <translation>Πλάτος του αποτελέσματος του επιπέδου</translation>
    </message>
    <message>
        <source>Of symmetric activations: −127 to 127 (restricted) or −128 to 127 (full), at 8 bits</source>
        <translation>Για συμμετρικές ενεργοποιήσεις: −127 έως 127 (περιορισμένο) ή −128 έως 127 (πλήρες), στα 8 bit</translation>
    </message>
    <message>
        <source>Bits of the activations</source>
        <translation>Bit των ενεργοποιήσεων</translation>
    </message>
    <message>
        <source>Scheme of the activations</source>
        <translation>Σχήμα των ενεργοποιήσεων</translation>
    </message>
    <message>
        <source>Range of the activations</source>
        <translation>Εύρος των ενεργοποιήσεων</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>εκατοστημόριο</translation>
    </message>
    <message>
        <source>How the range of the layer&apos;s result is chosen from what calibration saw</source>
        <translation>Πώς επιλέγεται το εύρος του αποτελέσματος του επιπέδου από όσα είδε η βαθμονόμηση</translation>
    </message>
    <message>
        <source>Observer of the activations</source>
        <translation>Παρατηρητής των ενεργοποιήσεων</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percentile</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>The share of the values that the range keeps</source>
        <translation>Το ποσοστό των τιμών που διατηρεί το εύρος</translation>
    </message>
    <message>
        <source>Percentile of the observer</source>
        <translation>Εκατοστημόριο του παρατηρητή</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>sym</source>
        <comment>short for symmetric</comment>
        <translation>συμμ.</translation>
    </message>
    <message>
        <source>asym</source>
        <comment>short for asymmetric</comment>
        <translation>ασύμμ.</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>short for per channel</comment>
        <translation>κανάλι</translation>
    </message>
    <message>
        <source>tensor</source>
        <comment>short for per tensor</comment>
        <translation>τανυστής</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>symmetric, restricted range</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>bits, granularity, scheme</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>bits, granularity, scheme, observer</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>bits, scheme</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>bits, scheme, observer</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>keep in float</source>
        <translation>διατήρηση σε κινητή υποδιαστολή</translation>
    </message>
    <message>
        <source>quantize</source>
        <translation>κβαντοποίηση</translation>
    </message>
    <message>
        <source>weights %1</source>
        <translation>βάρη %1</translation>
    </message>
    <message>
        <source>activations %1</source>
        <translation>ενεργοποιήσεις %1</translation>
    </message>
    <message>
        <source>observer %1</source>
        <translation>παρατηρητής %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>BN</source>
        <comment>short for batch normalization</comment>
        <translation>BN</translation>
    </message>
</context>
<context>
    <name>TensorRemark</name>
    <message>
        <source>This layer takes over the range of its input: there is nothing to choose.</source>
        <translation>Αυτό το επίπεδο παίρνει το εύρος της εισόδου του: δεν υπάρχει τίποτα να επιλεγεί.</translation>
    </message>
    <message>
        <source>The recipe keeps this layer in float.</source>
        <translation>Η συνταγή διατηρεί αυτό το επίπεδο σε κινητή υποδιαστολή.</translation>
    </message>
    <message>
        <source>The recipe&apos;s method is FP32, which quantizes nothing. What is chosen here counts once the method is static.</source>
        <translation>Η μέθοδος της συνταγής είναι FP32, που δεν κβαντοποιεί τίποτα. Ό,τι επιλέγεται εδώ ισχύει μόλις η μέθοδος γίνει στατική.</translation>
    </message>
    <message>
        <source>Dynamic quantization leaves this layer in float. What is chosen here counts once the method is static.</source>
        <translation>Η δυναμική κβαντοποίηση αφήνει αυτό το επίπεδο σε κινητή υποδιαστολή. Ό,τι επιλέγεται εδώ ισχύει μόλις η μέθοδος γίνει στατική.</translation>
    </message>
    <message>
        <source>The recipe&apos;s method is dynamic: activations are measured at every batch anew. What is chosen here counts once the method is static.</source>
        <translation>Η μέθοδος της συνταγής είναι δυναμική: οι ενεργοποιήσεις μετρώνται εκ νέου σε κάθε παρτίδα. Ό,τι επιλέγεται εδώ ισχύει μόλις η μέθοδος γίνει στατική.</translation>
    </message>
    <message>
        <source>This layer computes in float whatever is chosen here.</source>
        <translation>Αυτό το επίπεδο υπολογίζει σε κινητή υποδιαστολή, ό,τι κι αν επιλεγεί εδώ.</translation>
    </message>
    <message>
        <source>No layer reads this result as integers: what is chosen here has no effect.</source>
        <translation>Κανένα επίπεδο δεν διαβάζει αυτό το αποτέλεσμα ως ακέραιους: ό,τι επιλέγεται εδώ δεν έχει καμία επίδραση.</translation>
    </message>
</context>
<context>
    <name>TradeOffChart</name>
    <message>
        <source>Pareto front</source>
        <translation>μέτωπο Pareto</translation>
    </message>
    <message>
        <source>Accuracy against inference time</source>
        <translation>Ορθότητα ως προς τον χρόνο εκτέλεσης</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>Ορθότητα ως προς το μέγεθος</translation>
    </message>
    <message>
        <source>Dashed: the Pareto front, what no other run beats in accuracy without costing more</source>
        <translation>Διακεκομμένη: το μέτωπο Pareto, δηλαδή ό,τι καμία άλλη εκτέλεση δεν ξεπερνά σε ορθότητα χωρίς να κοστίζει περισσότερο</translation>
    </message>
</context>
<context>
    <name>quantoscope::AboutDialog</name>
    <message>
        <source>About Quantoscope</source>
        <translation>Πληροφορίες για το Quantoscope</translation>
    </message>
    <message>
        <source>Quantoscope %1</source>
        <translation>Quantoscope %1</translation>
    </message>
    <message>
        <source>Quantizes neural networks layer by layer, runs them on real integer kernels, and shows what it costs and gains.</source>
        <translation>Κβαντοποιεί νευρωνικά δίκτυα επίπεδο προς επίπεδο, τα εκτελεί με πραγματικούς ακέραιους υπολογισμούς και δείχνει τι κοστίζει και τι κερδίζεται.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Ελεύθερο λογισμικό υπό τη Γενική Άδεια Δημόσιας Χρήσης GNU, έκδοση 3 ή μεταγενέστερη. Παρέχεται χωρίς καμία εγγύηση.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Βιβλιοθήκες</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Άδεια</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Αντιγραφή των εκδόσεων</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Έκδοση</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Ιστοσελίδα</translation>
    </message>
</context>
<context>
    <name>quantoscope::AppState</name>
    <message>
        <source>Opening %1</source>
        <translation>Άνοιγμα του %1</translation>
    </message>
    <message>
        <source>Opening the data</source>
        <translation>Άνοιγμα των δεδομένων</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>Βαθμονόμηση</translation>
    </message>
    <message>
        <source>Measuring SQNR</source>
        <translation>Μέτρηση του SQNR</translation>
    </message>
</context>
<context>
    <name>quantoscope::CalibratePage</name>
    <message>
        <source>Here the range of every layer&apos;s values is chosen. First a network is needed.</source>
        <translation>Εδώ επιλέγεται το εύρος των τιμών κάθε επιπέδου. Πρώτα χρειάζεται ένα δίκτυο.</translation>
    </message>
    <message>
        <source>Choose a &amp;network</source>
        <translation>Επιλογή &amp;δικτύου</translation>
    </message>
    <message>
        <source>Here the range of every layer&apos;s values is chosen. The images for it could not be opened.</source>
        <translation>Εδώ επιλέγεται το εύρος των τιμών κάθε επιπέδου. Δεν ήταν δυνατό το άνοιγμα των εικόνων που χρειάζονται.</translation>
    </message>
    <message>
        <source>Choose other &amp;data</source>
        <translation>Επιλογή άλλων &amp;δεδομένων</translation>
    </message>
    <message numerus="yes">
        <source>Calibrating: %n images go through the network once, and every layer&apos;s values are counted.</source>
        <translation>
            <numerusform>Βαθμονόμηση: %n εικόνα περνά μία φορά από το δίκτυο και καταμετρώνται οι τιμές κάθε επιπέδου.</numerusform>
            <numerusform>Βαθμονόμηση: %n εικόνες περνούν μία φορά από το δίκτυο και καταμετρώνται οι τιμές κάθε επιπέδου.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>&amp;Βαθμονόμηση</translation>
    </message>
    <message numerus="yes">
        <source>Here you see what values every layer gives, choose the range that becomes integers, and see at once what that costs. For this, %n images go through the network once; bits, schemes and observers can then be changed without running them again.</source>
        <translation>
            <numerusform>Εδώ βλέπετε τι τιμές δίνει κάθε επίπεδο, επιλέγετε το εύρος που μετατρέπεται σε ακέραιους και βλέπετε αμέσως τι κοστίζει αυτό. Για τον σκοπό αυτό, %n εικόνα περνά μία φορά από το δίκτυο· έπειτα τα bit, τα σχήματα και οι παρατηρητές μπορούν να αλλάξουν χωρίς να εκτελεστεί ξανά.</numerusform>
            <numerusform>Εδώ βλέπετε τι τιμές δίνει κάθε επίπεδο, επιλέγετε το εύρος που μετατρέπεται σε ακέραιους και βλέπετε αμέσως τι κοστίζει αυτό. Για τον σκοπό αυτό, %n εικόνες περνούν μία φορά από το δίκτυο· έπειτα τα bit, τα σχήματα και οι παρατηρητές μπορούν να αλλάξουν χωρίς να εκτελεστούν ξανά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images have gone through the network; nothing here runs them again</source>
        <translation>
            <numerusform>%n εικόνα έχει περάσει από το δίκτυο· τίποτα εδώ δεν την εκτελεί ξανά</numerusform>
            <numerusform>%n εικόνες έχουν περάσει από το δίκτυο· τίποτα εδώ δεν τις εκτελεί ξανά</numerusform>
        </translation>
    </message>
    <message>
        <source>Here the range of every layer&apos;s values is chosen. The questions for it could not be opened.</source>
        <translation>Εδώ επιλέγεται το εύρος των τιμών κάθε επιπέδου. Οι ερωτήσεις για αυτό δεν ήταν δυνατόν να ανοίξουν.</translation>
    </message>
    <message numerus="yes">
        <source>Calibrating: %n questions go through the network once, and every layer&apos;s values are counted.</source>
        <translation>
            <numerusform>Βαθμονόμηση: %n ερώτηση περνά μία φορά από το δίκτυο και καταμετρώνται οι τιμές κάθε επιπέδου.</numerusform>
            <numerusform>Βαθμονόμηση: %n ερωτήσεις περνούν μία φορά από το δίκτυο και καταμετρώνται οι τιμές κάθε επιπέδου.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here you see what values every layer gives, choose the range that becomes integers, and see at once what that costs. For this, %n questions go through the network once; bits, schemes and observers can then be changed without running them again.</source>
        <translation>
            <numerusform>Εδώ βλέπετε ποιες τιμές δίνει κάθε επίπεδο, επιλέγετε το εύρος που γίνεται ακέραιοι και βλέπετε αμέσως τι κοστίζει αυτό. Για τον σκοπό αυτό %n ερώτηση περνά μία φορά από το δίκτυο· αριθμός bit, σχήματα και παρατηρητές αλλάζουν έπειτα χωρίς να εκτελεστεί ξανά.</numerusform>
            <numerusform>Εδώ βλέπετε ποιες τιμές δίνει κάθε επίπεδο, επιλέγετε το εύρος που γίνεται ακέραιοι και βλέπετε αμέσως τι κοστίζει αυτό. Για τον σκοπό αυτό %n ερωτήσεις περνούν μία φορά από το δίκτυο· αριθμός bit, σχήματα και παρατηρητές αλλάζουν έπειτα χωρίς να εκτελεστούν ξανά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have gone through the network; nothing here runs them again</source>
        <translation>
            <numerusform>%n ερώτηση έχει περάσει από το δίκτυο· τίποτε εδώ δεν την εκτελεί ξανά</numerusform>
            <numerusform>%n ερωτήσεις έχουν περάσει από το δίκτυο· τίποτε εδώ δεν τις εκτελεί ξανά</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::ChangedAnswersModel</name>
    <message>
        <source>not known</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>κλάση %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>καμία απάντηση</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Item %1. Right: %2</source>
        <translation>Στοιχείο %1. Σωστό: %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::ChannelPanel</name>
    <message numerus="yes">
        <source>%n of %1 channels is an outlier: its largest value by magnitude is over %2, three times that of the median channel.</source>
        <translation>
            <numerusform>%n από %1 κανάλια είναι ακραίο: η μεγαλύτερη κατ&apos; απόλυτο τιμή του υπερβαίνει το %2, το τριπλάσιο εκείνης του διάμεσου καναλιού.</numerusform>
            <numerusform>%n από %1 κανάλια είναι ακραία: η μεγαλύτερη κατ&apos; απόλυτο τιμή τους υπερβαίνει το %2, το τριπλάσιο εκείνης του διάμεσου καναλιού.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of %1 channels is an outlier: none has a value whose magnitude is over %2, three times that of the median channel.</source>
        <translation>Κανένα από %1 κανάλια δεν είναι ακραίο: κανένα δεν έχει τιμή που να υπερβαίνει κατ&apos; απόλυτο το %2, το τριπλάσιο εκείνης του διάμεσου καναλιού.</translation>
    </message>
    <message numerus="yes">
        <source>%n channels hold nothing but zeros.</source>
        <translation>
            <numerusform>%n κανάλι περιέχει μόνο μηδενικά.</numerusform>
            <numerusform>%n κανάλια περιέχουν μόνο μηδενικά.</numerusform>
        </translation>
    </message>
    <message>
        <source>One scale for all channels: SQNR %1. One for each channel: %2, a gain of %3.</source>
        <translation>Ένα βήμα κβαντοποίησης για όλα τα κανάλια: SQNR %1. Ένα για κάθε κανάλι: %2, κέρδος %3.</translation>
    </message>
    <message>
        <source>A scale for each channel would lower the rounding noise by about %1. Activations have one scale all the same: in integers, channels are added up.</source>
        <translation>Ένα βήμα κβαντοποίησης για κάθε κανάλι θα μείωνε τον θόρυβο στρογγυλοποίησης κατά περίπου %1. Ωστόσο οι ενεργοποιήσεις έχουν ένα μόνο βήμα: στους ακέραιους, τα κανάλια αθροίζονται.</translation>
    </message>
    <message>
        <source>Sort by width</source>
        <translation>Ταξινόμηση κατά πλάτος</translation>
    </message>
    <message>
        <source>From the narrowest range to the widest instead of by number</source>
        <translation>Από το στενότερο εύρος στο ευρύτερο, αντί κατά αριθμό</translation>
    </message>
</context>
<context>
    <name>quantoscope::ChannelStrip</name>
    <message>
        <source>Channel %1: %2 to %3</source>
        <translation>Κανάλι %1: %2 έως %3</translation>
    </message>
    <message>
        <source>SQNR %1</source>
        <translation>SQNR %1</translation>
    </message>
    <message>
        <source>Channels, from the narrowest range to the widest</source>
        <translation>Κανάλια, από το στενότερο εύρος στο ευρύτερο</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Κανάλι</translation>
    </message>
    <message>
        <source>Range of the values</source>
        <translation>Εύρος των τιμών</translation>
    </message>
    <message>
        <source>Range of each channel</source>
        <translation>Εύρος κάθε καναλιού</translation>
    </message>
</context>
<context>
    <name>quantoscope::ChartMenu</name>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Αντιγραφή γραφήματος</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Αποθήκευση ως &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Αποθήκευση ως &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Αποθήκευση ως P&amp;DF…</translation>
    </message>
    <message>
        <source>Save its &amp;data as CSV…</source>
        <translation>Αποθήκευση των &amp;δεδομένων του ως CSV…</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Αποθήκευση ως PNG</translation>
    </message>
    <message>
        <source>Resolution (dots an inch):</source>
        <translation>Ανάλυση (κουκκίδες ανά ίντσα):</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Αποθήκευση του γραφήματος</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>Αποθήκευση των δεδομένων</translation>
    </message>
</context>
<context>
    <name>quantoscope::ChartPane</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accuracy, size and time of %1</source>
        <translation>Ορθότητα, μέγεθος και χρόνος: %1</translation>
    </message>
    <message>
        <source>All models side by side</source>
        <translation>Όλα τα μοντέλα, το ένα δίπλα στο άλλο</translation>
    </message>
    <message>
        <source>Accuracy against operations</source>
        <translation>Ορθότητα ως προς τις πράξεις</translation>
    </message>
    <message>
        <source>Accuracy against time</source>
        <translation>Ορθότητα ως προς τον χρόνο</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>Ορθότητα ως προς το μέγεθος</translation>
    </message>
</context>
<context>
    <name>quantoscope::ChecksPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>και %n ακόμη</numerusform>
            <numerusform>και %n ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known before the start</source>
        <translation>Τι είναι γνωστό πριν από την έναρξη</translation>
    </message>
</context>
<context>
    <name>quantoscope::ClassChangesModel</name>
    <message>
        <source>Within the noise: so few images that chance alone can do this.</source>
        <translation>Εντός στατιστικού σφάλματος: οι εικόνες είναι τόσο λίγες, που αρκεί η τύχη για να εξηγήσει τη διαφορά.</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>κλάση %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Κλάση</translation>
    </message>
    <message>
        <source>n</source>
        <translation>Πλήθος</translation>
    </message>
    <message>
        <source>Right before</source>
        <translation>Σωστές πριν</translation>
    </message>
    <message>
        <source>Right after</source>
        <translation>Σωστές μετά</translation>
    </message>
    <message>
        <source>Δ points</source>
        <translation>Δ μονάδες</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Χάθηκαν</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Κερδήθηκαν</translation>
    </message>
</context>
<context>
    <name>quantoscope::ClassNamesDialog</name>
    <message>
        <source>Class names</source>
        <translation>Ονόματα κλάσεων</translation>
    </message>
    <message>
        <source>One name a line, in the order of the network&apos;s outputs.</source>
        <translation>Ένα όνομα ανά γραμμή, με τη σειρά των εξόδων του δικτύου.</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Από α&amp;ρχείο…</translation>
    </message>
    <message>
        <source>From the &amp;data</source>
        <translation>Από τα &amp;δεδομένα</translation>
    </message>
    <message>
        <source>Use these names</source>
        <translation>Χρήση αυτών των ονομάτων</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>%1 of %2 names: the network needs exactly one for each of its classes.</source>
        <translation>%1 από %2 ονόματα: το δίκτυο χρειάζεται ακριβώς ένα για κάθε κλάση του.</translation>
    </message>
    <message>
        <source>Line %1 is empty.</source>
        <translation>Η γραμμή %1 είναι κενή.</translation>
    </message>
    <message>
        <source>%1 of %2 names</source>
        <translation>%1 από %2 ονόματα</translation>
    </message>
    <message>
        <source>Open a file with class names</source>
        <translation>Άνοιγμα αρχείου με ονόματα κλάσεων</translation>
    </message>
    <message>
        <source>Text files (*.txt *.names);;All files (*)</source>
        <translation>Αρχεία κειμένου (*.txt *.names);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a list of names.</source>
        <translation>Το %1 δεν μπορεί να διαβαστεί ως κατάλογος ονομάτων.</translation>
    </message>
</context>
<context>
    <name>quantoscope::CodeView</name>
    <message>
        <source>Copied</source>
        <translation>Αντιγράφηκε</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Αντιγραφή ολόκληρου του κειμένου</translation>
    </message>
    <message>
        <source>Program text</source>
        <translation>Κείμενο προγράμματος</translation>
    </message>
</context>
<context>
    <name>quantoscope::ComparePage</name>
    <message>
        <source>Saved %1</source>
        <translation>Αποθηκεύτηκε: %1</translation>
    </message>
    <message numerus="yes">
        <source>all %n run(s); tick runs at the right to compare only those</source>
        <translation>
            <numerusform>%n εκτέλεση· επιλογή στα δεξιά</numerusform>
            <numerusform>και οι %n εκτελέσεις· επιλογή στα δεξιά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ticked at the right</source>
        <translation>
            <numerusform>%n επιλεγμένη εκτέλεση στα δεξιά</numerusform>
            <numerusform>%n επιλεγμένες εκτελέσεις στα δεξιά</numerusform>
        </translation>
    </message>
    <message>
        <source>random weights: size and time only</source>
        <translation>τυχαία βάρη: μόνο μέγεθος και χρόνος</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accuracy against multiply-adds appears here for networks that classify images.</source>
        <translation>Εδώ εμφανίζεται η ορθότητα ως προς το πλήθος πολλαπλασιασμών-προσθέσεων, για δίκτυα που ταξινομούν εικόνες.</translation>
    </message>
    <message>
        <source>When networks of the study were run, its printed values stand here beside those measured.</source>
        <translation>Όταν εκτελεστούν δίκτυα της μελέτης, οι τιμές που δημοσίευσε εμφανίζονται εδώ δίπλα σε εκείνες που μετρήθηκαν.</translation>
    </message>
    <message>
        <source>Recipe of %1</source>
        <translation>Συνταγή της εκτέλεσης %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n worst in float</source>
        <translation>
            <numerusform>%1, το %n χειρότερο σε κινητή υποδιαστολή</numerusform>
            <numerusform>%1, τα %n χειρότερα σε κινητή υποδιαστολή</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n worst layer(s) in float</source>
        <translation>
            <numerusform>Διατήρηση του χειρότερου επιπέδου σε κινητή υποδιαστολή</numerusform>
            <numerusform>Διατήρηση των %n χειρότερων επιπέδων σε κινητή υποδιαστολή</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Δεδομένα</translation>
    </message>
    <message>
        <source>The study&apos;s table and charts appear here as runs end: size, accuracy and time of each method, with the difference to FP32.</source>
        <translation>Ο πίνακας και τα γραφήματα της μελέτης εμφανίζονται εδώ μόλις ολοκληρώνονται οι εκτελέσεις: μέγεθος, ορθότητα και χρόνος κάθε μεθόδου, με τη διαφορά από το FP32.</translation>
    </message>
    <message>
        <source>Run four methods</source>
        <translation>Εκτέλεση τεσσάρων μεθόδων</translation>
    </message>
    <message>
        <source>Wors&amp;t layers</source>
        <translation>&amp;Χειρότερα επίπεδα</translation>
    </message>
    <message>
        <source>How many layers, by the lowest SQNR of the selected run</source>
        <translation>Πόσα επίπεδα, με βάση το χαμηλότερο SQNR της επιλεγμένης εκτέλεσης</translation>
    </message>
    <message>
        <source>&amp;Keep in float</source>
        <translation>Διατήρηση σε κινητή &amp;υποδιαστολή</translation>
    </message>
    <message>
        <source>Takes the selected run&apos;s recipe and keeps its worst layers in float, as one step that can be undone</source>
        <translation>Παίρνει τη συνταγή της επιλεγμένης εκτέλεσης και διατηρεί τα χειρότερα επίπεδά της σε κινητή υποδιαστολή, ως ένα βήμα που αναιρείται</translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation>Αντιγραφή ή αποθήκευση του πίνακα</translation>
    </message>
    <message>
        <source>Table menu</source>
        <translation>Μενού του πίνακα</translation>
    </message>
    <message>
        <source>Runs compared with FP32</source>
        <translation>Εκτελέσεις σε σύγκριση με το FP32</translation>
    </message>
    <message>
        <source>Per model</source>
        <translation>Ανά μοντέλο</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Όλα τα μοντέλα</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Αντιστάθμιση</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Πράξεις</translation>
    </message>
    <message>
        <source>The study&apos;s figures</source>
        <translation>Τιμές της αρχικής μελέτης</translation>
    </message>
</context>
<context>
    <name>quantoscope::ComparisonModel</name>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>μοντέλο αναφοράς</translation>
    </message>
    <message>
        <source>within the noise</source>
        <translation>εντός στατιστικού σφάλματος</translation>
    </message>
    <message>
        <source>beyond the noise</source>
        <translation>εκτός στατιστικού σφάλματος</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact paired test against FP32 on the same items, at 5 %.</source>
        <translation>Ακριβής έλεγχος McNemar κατά ζεύγη ως προς το FP32 στα ίδια στοιχεία, με επίπεδο σημαντικότητας 5 %.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Μοντέλο</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Μέθοδος</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Μέγεθος (MB)</translation>
    </message>
    <message>
        <source>Δ MB (%)</source>
        <translation>Δ MB (%)</translation>
    </message>
    <message>
        <source>Exact (%)</source>
        <translation>Ακριβής ταύτιση (%)</translation>
    </message>
    <message>
        <source>Top-1 (%)</source>
        <translation>Ορθότητα top-1 (%)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Διάστημα 95 %</translation>
    </message>
    <message>
        <source>Δ points (%)</source>
        <translation>Δ μονάδες (%)</translation>
    </message>
    <message>
        <source>F1 (%)</source>
        <translation>F1 (%)</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>Χρόνος (ms)</translation>
    </message>
    <message>
        <source>Δ ms (%)</source>
        <translation>Δ ms (%)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Παρατηρήσεις</translation>
    </message>
</context>
<context>
    <name>quantoscope::DataDownload</name>
    <message>
        <source>Checking %1</source>
        <translation>Έλεγχος του %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::DataPanel</name>
    <message>
        <source>Generated sample (bundled)</source>
        <translation>Συνθετικό δείγμα (ενσωματωμένο)</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Άνοιγμα ερωτήσεων</translation>
    </message>
    <message>
        <source>SQuAD files (*.json);;All files (*)</source>
        <translation>Αρχεία SQuAD (*.json);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Open a folder with CIFAR-100&apos;s files or with images</source>
        <translation>Άνοιγμα φακέλου με τα αρχεία του CIFAR-100 ή με εικόνες</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Γίνεται άνοιγμα…</translation>
    </message>
    <message>
        <source>%1: %2 to evaluate, %3 to calibrate</source>
        <translation>%1: %2 για αξιολόγηση, %3 για βαθμονόμηση</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Δεδομένα</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>Πη&amp;γή</translation>
    </message>
    <message>
        <source>To &amp;evaluate</source>
        <translation>Για α&amp;ξιολόγηση</translation>
    </message>
    <message>
        <source>To &amp;calibrate</source>
        <translation>Για βα&amp;θμονόμηση</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Σπό&amp;ρος (seed)</translation>
    </message>
    <message>
        <source>CIFAR-100&apos;s binary files, a folder of images with one folder a class, or a SQuAD file</source>
        <translation>Τα δυαδικά αρχεία του CIFAR-100, ένας φάκελος εικόνων με έναν φάκελο ανά κλάση ή ένα αρχείο SQuAD</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Άνοιγμα…</translation>
    </message>
</context>
<context>
    <name>quantoscope::DownloadPanel</name>
    <message>
        <source>%1 is not here yet. It comes from %2 (%3 MB).</source>
        <translation>Το %1 δεν υπάρχει ακόμη εδώ. Διατίθεται από το %2 (%3 MB).</translation>
    </message>
    <message>
        <source>Go on (%1 MB are here)</source>
        <translation>Συνέχεια (υπάρχουν ήδη %1 MB)</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Λήψη του %1</translation>
    </message>
    <message>
        <source>Checking and unpacking…</source>
        <translation>Έλεγχος και αποσυμπίεση…</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 από %2 MB</translation>
    </message>
    <message>
        <source>%1 of %2 MB, %3 left</source>
        <translation>%1 από %2 MB, απομένουν %3</translation>
    </message>
    <message>
        <source>SQuAD files (*.json);;All files (*)</source>
        <translation>Αρχεία SQuAD (*.json);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz);;All files (*)</source>
        <translation>Συμπιεσμένα αρχεία (*.tar.gz *.tgz);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Πού βρίσκεται το %1;</translation>
    </message>
    <message>
        <source>I have the file already…</source>
        <translation>Έχω ήδη το αρχείο…</translation>
    </message>
    <message>
        <source>%1, as it comes from %2: it is checked and unpacked into the data folder</source>
        <translation>Το %1, όπως διατίθεται από το %2: ελέγχεται και αποσυμπιέζεται στον φάκελο δεδομένων</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Ακύρωση της λήψης</translation>
    </message>
    <message>
        <source>What has arrived is kept, so that it can be gone on with</source>
        <translation>Ό,τι έχει ληφθεί διατηρείται, ώστε η λήψη να μπορεί να συνεχιστεί</translation>
    </message>
    <message>
        <source>Remove what has arrived</source>
        <translation>Διαγραφή όσων έχουν ληφθεί</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Λήψη</translation>
    </message>
</context>
<context>
    <name>quantoscope::ExportAdvice</name>
    <message>
        <source>These are weights without their network. Where its Python class is at hand, these lines export it as TorchScript, which can be opened here:</source>
        <translation>Το αρχείο περιέχει βάρη χωρίς το δίκτυό τους. Όπου υπάρχει η κλάση του σε Python, οι παρακάτω γραμμές το εξάγουν ως TorchScript, που ανοίγει εδώ:</translation>
    </message>
</context>
<context>
    <name>quantoscope::FigureHistory</name>
    <message>
        <source>Reset the figure</source>
        <translation>Επαναφορά του σχήματος</translation>
    </message>
</context>
<context>
    <name>quantoscope::FilterBar</name>
    <message>
        <source>All types</source>
        <translation>Όλοι οι τύποι</translation>
    </message>
    <message>
        <source>&amp;All that are shown</source>
        <translation>Όλα όσα &amp;εμφανίζονται</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Κανένα</translation>
    </message>
    <message>
        <source>By &amp;type</source>
        <translation>Κατά &amp;τύπο</translation>
    </message>
    <message>
        <source>By &amp;block</source>
        <translation>Κατά &amp;μπλοκ</translation>
    </message>
    <message>
        <source>By &amp;pattern: type it into the filter, then press Return</source>
        <translation>Κατά μ&amp;οτίβο: πληκτρολογήστε το στο φίλτρο και πατήστε Return</translation>
    </message>
    <message>
        <source>Filter, e.g. conv or *.conv2</source>
        <translation>Φίλτρο, π.χ. conv ή *.conv2</translation>
    </message>
    <message>
        <source>Filter of the layers</source>
        <translation>Φίλτρο των επιπέδων</translation>
    </message>
    <message>
        <source>Part of a name or of an operation; with * or ? a pattern for the whole name. Return chooses what is shown.</source>
        <translation>Μέρος ονόματος ή πράξης· με * ή ? ένα μοτίβο για ολόκληρο το όνομα. Το Return επιλέγει όσα εμφανίζονται.</translation>
    </message>
    <message>
        <source>Type of layer that is shown</source>
        <translation>Τύπος επιπέδου που εμφανίζεται</translation>
    </message>
    <message>
        <source>&amp;Only changed</source>
        <translation>&amp;Μόνο αλλαγμένα</translation>
    </message>
    <message>
        <source>Layers with a setting of their own</source>
        <translation>Επίπεδα με δική τους ρύθμιση</translation>
    </message>
    <message>
        <source>Selec&amp;t</source>
        <translation>&amp;Επιλογή</translation>
    </message>
    <message>
        <source>Choose many layers at once</source>
        <translation>Επιλογή πολλών επιπέδων μαζί</translation>
    </message>
    <message>
        <source>Fold &amp;blocks</source>
        <translation>&amp;Σύμπτυξη μπλοκ</translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation>Αντιγραφή ή αποθήκευση του πίνακα</translation>
    </message>
</context>
<context>
    <name>quantoscope::GraphPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Αποθήκευση του σχεδίου</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Αποθηκεύτηκε: %1</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Γράφος</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <translation>Εύρεση επιπέδου</translation>
    </message>
    <message>
        <source>Colour b&amp;y</source>
        <translation>&amp;Χρώμα ανά</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>τίποτα</translation>
    </message>
    <message>
        <source>bits of the shown run</source>
        <translation>bit της εκτέλεσης που εμφανίζεται</translation>
    </message>
    <message>
        <source>SQNR of the shown run</source>
        <translation>SQNR της εκτέλεσης που εμφανίζεται</translation>
    </message>
    <message>
        <source>time of the shown run</source>
        <translation>χρόνος της εκτέλεσης που εμφανίζεται</translation>
    </message>
</context>
<context>
    <name>quantoscope::GraphScene</name>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Το διαβάζει</translation>
    </message>
</context>
<context>
    <name>quantoscope::GraphView</name>
    <message>
        <source>The network as a graph</source>
        <translation>Το δίκτυο ως γράφος</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>Άν&amp;οιγμα: %1</translation>
    </message>
    <message>
        <source>&amp;Close %1</source>
        <translation>&amp;Κλείσιμο: %1</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Αντιγραφή ο&amp;νόματος</translation>
    </message>
    <message>
        <source>Open &amp;all blocks</source>
        <translation>Άνοιγμα ό&amp;λων των μπλοκ</translation>
    </message>
    <message>
        <source>C&amp;lose all blocks</source>
        <translation>Κλείσι&amp;μο όλων των μπλοκ</translation>
    </message>
    <message>
        <source>The &amp;usual blocks</source>
        <translation>Τα συνή&amp;θη μπλοκ</translation>
    </message>
    <message>
        <source>Show &amp;whole network</source>
        <translation>Εμφάνιση όλου του &amp;δικτύου</translation>
    </message>
    <message>
        <source>Actual si&amp;ze</source>
        <translation>&amp;Πραγματικό μέγεθος</translation>
    </message>
    <message>
        <source>Copy &amp;drawing</source>
        <translation>Αντιγραφή σ&amp;χεδίου</translation>
    </message>
    <message>
        <source>&amp;Save drawing as…</source>
        <translation>Αποθήκευση σχεδίου &amp;ως…</translation>
    </message>
</context>
<context>
    <name>quantoscope::InputPanel</name>
    <message>
        <source>Preview</source>
        <translation>Προεπισκόπηση</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>κλάση %1</translation>
    </message>
    <message>
        <source>What the network sees, before normalising; its values then run from %1 to %2</source>
        <translation>Ό,τι βλέπει το δίκτυο, πριν από την κανονικοποίηση· έπειτα οι τιμές του κυμαίνονται από %1 έως %2</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <translation>%1 % %2</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Είσοδος</translation>
    </message>
    <message>
        <source>&amp;Normalisation</source>
        <translation>Κα&amp;νονικοποίηση</translation>
    </message>
    <message>
        <source>Si&amp;ze (pixels)</source>
        <translation>&amp;Μέγεθος (εικονοστοιχεία)</translation>
    </message>
    <message>
        <source>Resize to</source>
        <translation>Αλλαγή μεγέθους σε</translation>
    </message>
    <message>
        <source>no crop</source>
        <translation>χωρίς περικοπή</translation>
    </message>
    <message>
        <source>The shorter side in pixels, before the centre is cropped</source>
        <translation>Η μικρότερη πλευρά σε εικονοστοιχεία, πριν από την περικοπή του κέντρου</translation>
    </message>
    <message>
        <source>Mean (RGB)</source>
        <translation>Μέση τιμή (RGB)</translation>
    </message>
    <message>
        <source>Deviation (RGB)</source>
        <translation>Τυπική απόκλιση (RGB)</translation>
    </message>
    <message>
        <source>Channels in the order &amp;BGR</source>
        <translation>Κανάλια με σειρά B&amp;GR</translation>
    </message>
    <message>
        <source>as the network or the data say</source>
        <translation>όπως δηλώνουν το δίκτυο ή τα δεδομένα</translation>
    </message>
    <message>
        <source>none</source>
        <translation>καμία</translation>
    </message>
    <message>
        <source>Top 5</source>
        <translation>Οι 5 πρώτες</translation>
    </message>
    <message>
        <source>as the data name them</source>
        <translation>όπως στα δεδομένα</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>τα δικά σας</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Ονόματα κλάσεων</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Επεξεργασία…</translation>
    </message>
    <message>
        <source>Edit the class names</source>
        <translation>Επεξεργασία των ονομάτων των κλάσεων</translation>
    </message>
</context>
<context>
    <name>quantoscope::InspectPage</name>
    <message>
        <source>Saved %1</source>
        <translation>Αποθηκεύτηκε: %1</translation>
    </message>
    <message>
        <source>Choose a run: here stand the answers that changed, what became of each class, the confusion matrix, and time and SQNR of each layer.</source>
        <translation>Επιλέξτε μια εκτέλεση: εδώ εμφανίζονται οι απαντήσεις που άλλαξαν, η μεταβολή κάθε κλάσης, ο πίνακας σύγχυσης, καθώς και ο χρόνος και το SQNR κάθε επιπέδου.</translation>
    </message>
    <message>
        <source>There is no other run on the same items to compare with. Run FP32 on the same data first.</source>
        <translation>Δεν υπάρχει άλλη εκτέλεση στα ίδια στοιχεία για σύγκριση. Εκτελέστε πρώτα το FP32 στα ίδια δεδομένα.</translation>
    </message>
    <message>
        <source>Comparing answers</source>
        <translation>Σύγκριση απαντήσεων</translation>
    </message>
    <message>
        <source>Of %1 items %2 were lost and %3 gained; %4 are wrong in both, with another answer.</source>
        <translation>Σύνολο στοιχείων: %1. Χάθηκαν %2, κερδήθηκαν %3· λάθος και στις δύο εκτελέσεις με διαφορετική απάντηση: %4.</translation>
    </message>
    <message>
        <source>The difference to FP32 is within the noise (McNemar).</source>
        <translation>Η διαφορά από το FP32 είναι εντός στατιστικού σφάλματος (McNemar).</translation>
    </message>
    <message>
        <source>The difference to FP32 is beyond the noise (McNemar).</source>
        <translation>Η διαφορά από το FP32 είναι εκτός στατιστικού σφάλματος (McNemar).</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>κλάση %1</translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation>σε &amp;σύγκριση με</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Απαντήσεις που άλλαξαν</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Κλάσεις</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Σύγχυση</translation>
    </message>
    <message>
        <source>Time per layer</source>
        <translation>Χρόνος ανά επίπεδο</translation>
    </message>
    <message>
        <source>SQNR through the network</source>
        <translation>SQNR κατά μήκος του δικτύου</translation>
    </message>
    <message>
        <source>all changes</source>
        <translation>όλες οι αλλαγές</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Πριν</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Μετά</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Διαφορά</translation>
    </message>
    <message>
        <source>every class, ordered by super-class</source>
        <translation>κάθε κλάση, με σειρά υπερκλάσης</translation>
    </message>
    <message>
        <source>20 super-classes</source>
        <translation>20 υπερκλάσεις</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Σωστή κλάση</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Είδος αλλαγής</translation>
    </message>
    <message>
        <source>Items whose answer changed</source>
        <translation>Στοιχεία των οποίων άλλαξε η απάντηση</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Πίνακας σύγχυσης</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>Εκτέλ&amp;εση</translation>
    </message>
</context>
<context>
    <name>quantoscope::JobBar</name>
    <message>
        <source>Cancelling…</source>
        <translation>Γίνεται ακύρωση…</translation>
    </message>
    <message>
        <source>%1: cancelled. What was finished is kept.</source>
        <translation>%1: ακυρώθηκε. Ό,τι είχε ολοκληρωθεί διατηρείται.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · απομένουν %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n thread(s) · %2</source>
        <translation>
            <numerusform>%1 · %n νήμα · %2</numerusform>
            <numerusform>%1 · %n νήματα · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This processor has integer multiply-add instructions (VNNI).</source>
        <translation>Αυτός ο επεξεργαστής διαθέτει εντολές πολλαπλασιασμού-πρόσθεσης ακεραίων (VNNI).</translation>
    </message>
    <message>
        <source>This processor has no integer multiply-add instructions (VNNI): weights are held within ±63.</source>
        <translation>Αυτός ο επεξεργαστής δεν διαθέτει εντολές πολλαπλασιασμού-πρόσθεσης ακεραίων (VNNI): τα βάρη περιορίζονται στο ±63.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Stop at the next layer; what is finished is kept (Esc)</source>
        <translation>Διακοπή στο επόμενο επίπεδο· ό,τι έχει ολοκληρωθεί διατηρείται (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerEdits</name>
    <message>
        <source>%1 by default</source>
        <translation>%1 ως προεπιλογή</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>change, layer</comment>
        <translation>%1 στο %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n layer(s)</source>
        <translation>
            <numerusform>%1 σε %n επίπεδο</numerusform>
            <numerusform>%1 σε %n επίπεδα</numerusform>
        </translation>
    </message>
    <message>
        <source>reset the defaults</source>
        <translation>επαναφορά των προεπιλογών</translation>
    </message>
    <message numerus="yes">
        <source>reset %n layer(s)</source>
        <translation>
            <numerusform>επαναφορά %n επιπέδου</numerusform>
            <numerusform>επαναφορά %n επιπέδων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fuse %n group(s)</source>
        <translation>
            <numerusform>συγχώνευση %n ομάδας</numerusform>
            <numerusform>συγχώνευση %n ομάδων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>do not fuse %n group(s)</source>
        <translation>
            <numerusform>χωρίς συγχώνευση %n ομάδας</numerusform>
            <numerusform>χωρίς συγχώνευση %n ομάδων</numerusform>
        </translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>μέθοδος %1</translation>
    </message>
    <message>
        <source>preset as in the study</source>
        <translation>προρύθμιση όπως στη μελέτη</translation>
    </message>
    <message>
        <source>preset recommended</source>
        <translation>συνιστώμενη προρύθμιση</translation>
    </message>
    <message>
        <source>name of the recipe</source>
        <translation>όνομα της συνταγής</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayersModel</name>
    <message>
        <source>All layers</source>
        <comment>the row of the defaults</comment>
        <translation>Όλα τα επίπεδα</translation>
    </message>
    <message>
        <source>float</source>
        <comment>in a cell</comment>
        <translation>κιν. υποδ.</translation>
    </message>
    <message>
        <source>What every layer has that has no setting of its own.</source>
        <translation>Ό,τι έχει κάθε επίπεδο χωρίς δική του ρύθμιση.</translation>
    </message>
    <message>
        <source>FP32 quantizes nothing.</source>
        <translation>Το FP32 δεν κβαντοποιεί τίποτα.</translation>
    </message>
    <message>
        <source>The dynamic method chooses the range of activations for each batch while it runs.</source>
        <translation>Η δυναμική μέθοδος επιλέγει το εύρος των ενεργοποιήσεων για κάθε παρτίδα κατά την εκτέλεση.</translation>
    </message>
    <message>
        <source>For every layer without a setting of its own: %1
Preset: %2</source>
        <translation>Για κάθε επίπεδο χωρίς δική του ρύθμιση: %1
Προρύθμιση: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n επίπεδο</numerusform>
            <numerusform>%n επίπεδα</numerusform>
        </translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>several settings in one block</comment>
        <translation>μικτό</translation>
    </message>
    <message>
        <source>The lowest SQNR in this block</source>
        <translation>Το χαμηλότερο SQNR σε αυτό το μπλοκ</translation>
    </message>
    <message>
        <source>What the layers of this block have</source>
        <translation>Τι έχουν τα επίπεδα αυτού του μπλοκ</translation>
    </message>
    <message>
        <source>%L1 parameters, with those merged into it</source>
        <translation>%L1 παράμετροι, μαζί με όσες έχουν συγχωνευτεί σε αυτό</translation>
    </message>
    <message>
        <source>%L1 multiply-adds for one input</source>
        <translation>%L1 πολλαπλασιασμοί-προσθέσεις για μία είσοδο</translation>
    </message>
    <message>
        <source>FP32 is what the others are measured against.</source>
        <translation>Το FP32 είναι η βάση σύγκρισης για τα υπόλοιπα.</translation>
    </message>
    <message>
        <source>Not seen: the layer is computed as one with the layer behind it, or its result was not measured.</source>
        <translation>Δεν φαίνεται: το επίπεδο υπολογίζεται ενιαία με το επόμενο επίπεδο ή το αποτέλεσμά του δεν μετρήθηκε.</translation>
    </message>
    <message>
        <source>Signal to quantization noise of this layer&apos;s result, on a few images</source>
        <translation>Λόγος σήματος προς θόρυβο κβαντοποίησης του αποτελέσματος αυτού του επιπέδου, σε λίγες εικόνες</translation>
    </message>
    <message>
        <source>Of the recipe before the last change; being measured again</source>
        <translation>Από τη συνταγή πριν από την τελευταία αλλαγή· μετράται ξανά</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Προεπιλογή: %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>Double-click takes a layer to Calibrate.</source>
        <translation>Με διπλό κλικ το επίπεδο ανοίγει στη Βαθμονόμηση.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Πράξη</translation>
    </message>
    <message>
        <source>What the layer computes</source>
        <translation>Τι υπολογίζει το επίπεδο</translation>
    </message>
    <message>
        <source>Fused with</source>
        <translation>Συγχώνευση με</translation>
    </message>
    <message>
        <source>The layers behind it that are computed together with it; untick to keep them apart.</source>
        <translation>Τα επόμενα επίπεδα που υπολογίζονται μαζί με αυτό· αποεπιλέξτε για να μείνουν χωριστά.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Βάρη</translation>
    </message>
    <message>
        <source>Bits, one scale for each channel or for the tensor, symmetric or asymmetric</source>
        <translation>Bit, ένα βήμα κβαντοποίησης ανά κανάλι ή ανά τανυστή, συμμετρική ή ασύμμετρη</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Ενεργοποιήσεις</translation>
    </message>
    <message>
        <source>Bits and scheme of the layer&apos;s result</source>
        <translation>Bit και σχήμα κβαντοποίησης του αποτελέσματος του επιπέδου</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Παρατηρητής</translation>
    </message>
    <message>
        <source>How the range of the layer&apos;s result is chosen from what calibration saw</source>
        <translation>Πώς επιλέγεται το εύρος του αποτελέσματος του επιπέδου από όσα είδε η βαθμονόμηση</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>Παράμετροι</translation>
    </message>
    <message>
        <source>Weights and biases, with those of merged layers</source>
        <translation>Βάρη και πολώσεις, μαζί με εκείνα των συγχωνευμένων επιπέδων</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>Πράξεις MAC</translation>
    </message>
    <message>
        <source>Multiply-adds for one input</source>
        <translation>Πολλαπλασιασμοί-προσθέσεις για μία είσοδο</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Signal to quantization noise of the layer&apos;s result, on a few images; more is better</source>
        <translation>Λόγος σήματος προς θόρυβο κβαντοποίησης του αποτελέσματος του επιπέδου, σε λίγες εικόνες· μεγαλύτερος είναι καλύτερος</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayersPage</name>
    <message>
        <source>Saved %1</source>
        <translation>Αποθηκεύτηκε: %1</translation>
    </message>
    <message>
        <source>Take to &amp;Calibrate</source>
        <translation>Άνοιγμα στη &amp;Βαθμονόμηση</translation>
    </message>
    <message>
        <source>Keep in &amp;float</source>
        <translation>Διατήρηση σε κινητή &amp;υποδιαστολή</translation>
    </message>
    <message>
        <source>&amp;Quantize</source>
        <translation>&amp;Κβαντοποίηση</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Επαναφορά</translation>
    </message>
    <message>
        <source>F&amp;use</source>
        <translation>&amp;Συγχώνευση</translation>
    </message>
    <message>
        <source>Do &amp;not fuse</source>
        <translation>&amp;Χωρίς συγχώνευση</translation>
    </message>
    <message>
        <source>Here each layer of a network gets its bits, its observer and whether it is quantized at all.</source>
        <translation>Εδώ ορίζονται για κάθε επίπεδο του δικτύου τα bit, ο παρατηρητής και το αν θα κβαντοποιηθεί.</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Επιλέξτε δίκτυο</translation>
    </message>
    <message>
        <source>Layers and their settings</source>
        <translation>Επίπεδα και ρυθμίσεις τους</translation>
    </message>
</context>
<context>
    <name>quantoscope::LearnPage</name>
    <message>
        <source>Chapters</source>
        <translation>Κεφάλαια</translation>
    </message>
    <message>
        <source>Undo in this figure</source>
        <translation>Αναίρεση σε αυτό το σχήμα</translation>
    </message>
    <message>
        <source>Redo in this figure</source>
        <translation>Επανάληψη σε αυτό το σχήμα</translation>
    </message>
    <message>
        <source>Reset this figure</source>
        <translation>Επαναφορά αυτού του σχήματος</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::MainWindow</name>
    <message>
        <source>%1 – Quantoscope</source>
        <translation>%1 – Quantoscope</translation>
    </message>
    <message>
        <source>Quantoscope</source>
        <translation>Quantoscope</translation>
    </message>
    <message>
        <source>Runs are still under way.</source>
        <translation>Υπάρχουν εκτελέσεις σε εξέλιξη.</translation>
    </message>
    <message>
        <source>What is finished is stored. What is not can be gone on with at the next start.</source>
        <translation>Ό,τι έχει ολοκληρωθεί είναι αποθηκευμένο. Τα υπόλοιπα μπορούν να συνεχιστούν στην επόμενη εκκίνηση.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Διακοπή και κλείσιμο</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Συνέχιση της εκτέλεσης</translation>
    </message>
</context>
<context>
    <name>quantoscope::MethodRow</name>
    <message>
        <source>Method</source>
        <translation>Μέθοδος</translation>
    </message>
    <message>
        <source>&amp;FP32</source>
        <translation>&amp;FP32</translation>
    </message>
    <message>
        <source>&amp;Static</source>
        <translation>&amp;Στατική</translation>
    </message>
    <message>
        <source>Static, &amp;not fused</source>
        <translation>Στατική, &amp;χωρίς συγχώνευση</translation>
    </message>
    <message>
        <source>&amp;Dynamic</source>
        <translation>&amp;Δυναμική</translation>
    </message>
    <message>
        <source>Nothing is quantized: what the others are measured against</source>
        <translation>Δεν κβαντοποιείται τίποτα: η βάση σύγκρισης για τα υπόλοιπα</translation>
    </message>
    <message>
        <source>Weights and activations in integers, on ranges from calibration</source>
        <translation>Βάρη και ενεργοποιήσεις σε ακεραίους, με εύρη από τη βαθμονόμηση</translation>
    </message>
    <message>
        <source>The same, without merging batch normalization and ReLU into the layers before them</source>
        <translation>Το ίδιο, χωρίς συγχώνευση της κανονικοποίησης παρτίδας και της ReLU στα προηγούμενα επίπεδα</translation>
    </message>
    <message>
        <source>Weights of linear layers in integers, activations quantized while it runs; no calibration</source>
        <translation>Βάρη γραμμικών επιπέδων σε ακεραίους, ενεργοποιήσεις κβαντοποιημένες κατά την εκτέλεση· χωρίς βαθμονόμηση</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Προρύθμιση</translation>
    </message>
    <message>
        <source>&amp;Recommended</source>
        <translation>&amp;Προτεινόμενη</translation>
    </message>
    <message>
        <source>Weights per channel, symmetric</source>
        <translation>Βάρη ανά κανάλι, συμμετρική</translation>
    </message>
    <message>
        <source>As in the st&amp;udy</source>
        <translation>Όπως στη &amp;μελέτη</translation>
    </message>
    <message>
        <source>Weights per tensor on the full range, activations asymmetric: PyTorch&apos;s usual choice</source>
        <translation>Βάρη ανά τανυστή σε όλο το εύρος, ενεργοποιήσεις ασύμμετρες: η συνήθης επιλογή του PyTorch</translation>
    </message>
</context>
<context>
    <name>quantoscope::ModelCard</name>
    <message>
        <source>not installed</source>
        <translation>δεν είναι εγκατεστημένο</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 · %2 M parameters</source>
        <translation>%1 · %2 εκατ. παράμετροι</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::ModelCards</name>
    <message>
        <source>Networks</source>
        <translation>Δίκτυα</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>Άνοιγμα αρ&amp;χείου…</translation>
    </message>
    <message>
        <source>Open a fol&amp;der…</source>
        <translation>Άνοιγμα &amp;φακέλου…</translation>
    </message>
    <message>
        <source>Or drop a network here: safetensors, PyTorch checkpoint, TorchScript, or a Hugging Face folder.</source>
        <translation>Ή σύρετε εδώ ένα δίκτυο: safetensors, checkpoint του PyTorch, TorchScript ή φάκελο Hugging Face.</translation>
    </message>
</context>
<context>
    <name>quantoscope::ModelFacts</name>
    <message>
        <source>Opening…</source>
        <translation>Γίνεται άνοιγμα…</translation>
    </message>
    <message>
        <source>No network is open</source>
        <translation>Δεν έχει ανοίξει δίκτυο</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Εργασία</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Αρχιτεκτονική</translation>
    </message>
    <message>
        <source>%1, %2 stem</source>
        <translation>%1, αρχικό τμήμα (stem) %2</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Μορφή</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Είσοδος</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 εικονοστοιχεία, %3</translation>
    </message>
    <message>
        <source>BGR</source>
        <translation>BGR</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Κλάσεις</translation>
    </message>
    <message>
        <source>up to %1 tokens, %2 words</source>
        <translation>έως %1 σύμβολα (tokens), %2 λέξεις</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Παράμετροι</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Πολλαπλασιασμοί-προσθέσεις</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Επίπεδα</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>quantoscope::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>quantoscope::PassageView</name>
    <message>
        <source>The passages of these runs are not at hand: choose their data on the page Model.</source>
        <translation>Τα αποσπάσματα αυτών των εκτελέσεων δεν είναι διαθέσιμα· επιλέξτε τα δεδομένα τους στη σελίδα «Μοντέλο».</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>καμία απάντηση</translation>
    </message>
    <message>
        <source>&lt;u&gt;FP32&lt;/u&gt;: %1</source>
        <translation>&lt;u&gt;FP32&lt;/u&gt;: %1</translation>
    </message>
    <message>
        <source>&lt;span style=&quot;background-color: %1&quot;&gt;This run&lt;/span&gt;: %2</source>
        <translation>&lt;span style=&quot;background-color: %1&quot;&gt;Αυτή η εκτέλεση&lt;/span&gt;: %2</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Σωστό: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::PlanPanel</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n εκτέλεση</numerusform>
            <numerusform>%n εκτελέσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n network(s)</source>
        <translation>
            <numerusform>%1 σε %n δίκτυο</numerusform>
            <numerusform>%1 σε %n δίκτυα</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, περίπου %2</translation>
    </message>
    <message>
        <source>No network is open.</source>
        <translation>Δεν υπάρχει ανοιχτό δίκτυο.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The same recipe, one run a backend</source>
        <translation>Η ίδια συνταγή, μία εκτέλεση ανά περιβάλλον εκτέλεσης</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>Τι θα εκτελεστεί</translation>
    </message>
    <message>
        <source>The study&apos;s &amp;methods</source>
        <translation>Οι μέ&amp;θοδοι της μελέτης</translation>
    </message>
    <message>
        <source>This &amp;recipe</source>
        <translation>Αυτή η &amp;συνταγή</translation>
    </message>
    <message>
        <source>The &amp;whole study</source>
        <translation>&amp;Ολόκληρη η μελέτη</translation>
    </message>
    <message>
        <source>This recipe on several &amp;backends</source>
        <translation>Αυτή η συνταγή σε πολλά &amp;περιβάλλοντα εκτέλεσης</translation>
    </message>
</context>
<context>
    <name>quantoscope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Προτιμήσεις</translation>
    </message>
    <message>
        <source>Folder for data, studies and recipes</source>
        <translation>Φάκελος για δεδομένα, μελέτες και συνταγές</translation>
    </message>
    <message>
        <source>Folder with CIFAR-100&apos;s binary files</source>
        <translation>Φάκελος με τα δυαδικά αρχεία του CIFAR-100</translation>
    </message>
    <message>
        <source>A file of SQuAD</source>
        <translation>Αρχείο του SQuAD</translation>
    </message>
    <message>
        <source>SQuAD files (*.json);;All files (*)</source>
        <translation>Αρχεία SQuAD (*.json);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Θέμα</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Γλώσσα</translation>
    </message>
    <message>
        <source>&amp;Presentation: larger type and lines, for a projector</source>
        <translation>&amp;Παρουσίαση: μεγαλύτερα γράμματα και γραμμές, για προβολέα</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Εκτέλεση</translation>
    </message>
    <message>
        <source>Th&amp;reads</source>
        <translation>&amp;Νήματα</translation>
    </message>
    <message>
        <source>every core (%1)</source>
        <translation>όλοι οι πυρήνες (%1)</translation>
    </message>
    <message>
        <source>For calibration and evaluation; the page Run has its own number for what is timed</source>
        <translation>Για τη βαθμονόμηση και την αξιολόγηση· η σελίδα «Εκτέλεση» έχει δικό της αριθμό για ό,τι χρονομετρείται</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Δεδομένα</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>Φάκελος &amp;δεδομένων</translation>
    </message>
    <message>
        <source>Downloads, recipes and studies without a name are kept here</source>
        <translation>Εδώ φυλάσσονται οι λήψεις, οι συνταγές και οι μελέτες χωρίς όνομα</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>where the data folder has it</source>
        <translation>όπου το έχει ο φάκελος δεδομένων</translation>
    </message>
    <message>
        <source>Forget this place</source>
        <translation>Διαγραφή αυτής της θέσης</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Κατά την εκκίνηση</translation>
    </message>
    <message>
        <source>Go on with the &amp;study of last time</source>
        <translation>Συνέχεια της &amp;μελέτης της προηγούμενης φοράς</translation>
    </message>
    <message>
        <source>Open the &amp;network of last time instead of ResNet-18</source>
        <translation>Άνοιγμα του δικτύου της προηγούμενης &amp;φοράς αντί για το ResNet-18</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ανοιχτό</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρο</translation>
    </message>
</context>
<context>
    <name>quantoscope::PyTorchFold</name>
    <message>
        <source>In PyTorch</source>
        <translation>Στο PyTorch</translation>
    </message>
</context>
<context>
    <name>quantoscope::QueueModel</name>
    <message>
        <source>cancelling…</source>
        <translation>ακυρώνεται…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>σε αναμονή</translation>
    </message>
    <message>
        <source>running</source>
        <translation>εκτελείται</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>χρονομέτρηση</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>απέτυχε</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ακυρώθηκε</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>διήρκεσε %1</translation>
    </message>
    <message>
        <source>%1 · not timed</source>
        <translation>%1 · δεν χρονομετρήθηκε</translation>
    </message>
    <message>
        <source>In the study %1</source>
        <translation>Στη μελέτη %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Εκτέλεση</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Βήμα</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Υπόλοιπος χρόνος</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
</context>
<context>
    <name>quantoscope::QueueView</name>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Επιθεώρηση</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>Εκτέλεση &amp;ξανά</translation>
    </message>
    <message>
        <source>&amp;Cancel this run</source>
        <translation>&amp;Ακύρωση αυτής της εκτέλεσης</translation>
    </message>
    <message>
        <source>Copy the &amp;error</source>
        <translation>Αντιγραφή του &amp;σφάλματος</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Ουρά</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Ακύρωση όλων</translation>
    </message>
    <message>
        <source>Stop what runs and what waits; what is finished is kept (Esc)</source>
        <translation>Διακοπή όσων εκτελούνται και όσων αναμένουν· ό,τι έχει ολοκληρωθεί διατηρείται (Esc)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Εκκαθάριση</translation>
    </message>
    <message>
        <source>Take ended runs off this list; the study keeps them</source>
        <translation>Αφαίρεση των εκτελέσεων που τελείωσαν από αυτή τη λίστα· η μελέτη τις διατηρεί</translation>
    </message>
    <message>
        <source>Runs appear here while they wait and run, with their steps and what they give.</source>
        <translation>Οι εκτελέσεις εμφανίζονται εδώ όσο αναμένουν και εκτελούνται, με τα βήματά τους και τα αποτελέσματά τους.</translation>
    </message>
    <message>
        <source>Run four methods</source>
        <translation>Εκτέλεση τεσσάρων μεθόδων</translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation>Ουρά εκτελέσεων</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeChoiceModel</name>
    <message>
        <source>set by hand</source>
        <translation>ορισμένο με το χέρι</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 έως %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>έως %1</translation>
    </message>
    <message>
        <source>The recipe takes this one.</source>
        <translation>Η συνταγή χρησιμοποιεί αυτόν.</translation>
    </message>
    <message>
        <source>A click takes this one.</source>
        <translation>Με ένα κλικ επιλέγεται αυτός.</translation>
    </message>
    <message>
        <source>The highest SQNR of all.</source>
        <translation>Το υψηλότερο SQNR από όλα.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, επιλεγμένος</translation>
    </message>
    <message>
        <source>%1, the best</source>
        <translation>%1, ο καλύτερος</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Παρατηρητής</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Εύρος</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Βήμα κβαντοποίησης</translation>
    </message>
    <message>
        <source>Zero
point</source>
        <translation>Σημείο
μηδέν</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Αποκομμένες</translation>
    </message>
    <message>
        <source>Rounding
error</source>
        <translation>Σφάλμα
στρογγυλοποίησης</translation>
    </message>
    <message>
        <source>Clipping
error</source>
        <translation>Σφάλμα
αποκοπής</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeHistogram</name>
    <message>
        <source>↑ %1 of the values</source>
        <translation>↑ %1 των τιμών</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 και %n ακόμα</numerusform>
            <numerusform>%1 και %n ακόμα</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 έως %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 values</source>
        <translation>%1 έως %2: %3 τιμές</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Πλήθος τιμών</translation>
    </message>
    <message>
        <source>Lower end of the range</source>
        <translation>Κάτω άκρο του εύρους</translation>
    </message>
    <message>
        <source>Upper end of the range</source>
        <translation>Άνω άκρο του εύρους</translation>
    </message>
    <message>
        <source>Drag, or move with the arrow keys (Shift: finer, Ctrl: to the next line). It snaps to the observers&apos; lines; with Ctrl it is dragged freely.</source>
        <translation>Σύρετε ή μετακινήστε με τα πλήκτρα βέλους (Shift: λεπτότερα, Ctrl: στην επόμενη γραμμή). Προσκολλάται στις γραμμές των παρατηρητών· με Ctrl σύρεται ελεύθερα.</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeNumbers</name>
    <message>
        <source>%1 of the noise is clipping</source>
        <translation>%1 του θορύβου οφείλεται στην αποκοπή</translation>
    </message>
    <message>
        <source>%1 of the noise is rounding</source>
        <translation>%1 του θορύβου οφείλεται στη στρογγυλοποίηση</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Βήμα κβαντοποίησης</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>Σημείο μηδέν</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Αποκομμένες</translation>
    </message>
    <message>
        <source>Rounding error</source>
        <translation>Σφάλμα στρογγυλοποίησης</translation>
    </message>
    <message>
        <source>Clipping error</source>
        <translation>Σφάλμα αποκοπής</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Levels used</source>
        <translation>Στάθμες σε χρήση</translation>
    </message>
    <message>
        <source>The step between two levels: real value = scale · (integer − zero point)</source>
        <translation>Η απόσταση μεταξύ δύο σταθμών: πραγματική τιμή = βήμα κβαντοποίησης · (ακέραιος − σημείο μηδέν)</translation>
    </message>
    <message>
        <source>The integer that stands for zero</source>
        <translation>Ο ακέραιος που αντιστοιχεί στο μηδέν</translation>
    </message>
    <message>
        <source>Share of the values outside the range</source>
        <translation>Ποσοστό των τιμών εκτός του εύρους</translation>
    </message>
    <message>
        <source>Mean squared error that the values inside the range make</source>
        <translation>Μέσο τετραγωνικό σφάλμα που προκαλούν οι τιμές εντός του εύρους</translation>
    </message>
    <message>
        <source>Mean squared error that the values outside the range make</source>
        <translation>Μέσο τετραγωνικό σφάλμα που προκαλούν οι τιμές εκτός του εύρους</translation>
    </message>
    <message>
        <source>Signal to quantization noise: 6 dB more is one bit better</source>
        <translation>Σήμα προς θόρυβο κβαντοποίησης: 6 dB παραπάνω ισοδυναμούν με ένα bit καλύτερα</translation>
    </message>
    <message>
        <source>Integers that at least one value rounds to, of those that there are</source>
        <translation>Ακέραιοι στους οποίους στρογγυλοποιείται τουλάχιστον μία τιμή, από όσους υπάρχουν</translation>
    </message>
</context>
<context>
    <name>quantoscope::RecipeCheck</name>
    <message>
        <source>Asking the backend</source>
        <translation>Ερώτηση προς το περιβάλλον εκτέλεσης</translation>
    </message>
</context>
<context>
    <name>quantoscope::RecipeComparison</name>
    <message>
        <source>Present recipe: %1</source>
        <translation>Τρέχουσα συνταγή: %1</translation>
    </message>
    <message>
        <source>The two recipes are the same.</source>
        <translation>Οι δύο συνταγές είναι ίδιες.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>lines differ; layers differ</comment>
        <translation>%1· %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n γραμμή διαφέρει</numerusform>
            <numerusform>%n γραμμές διαφέρουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) of this network are treated differently</source>
        <translation>
            <numerusform>%n επίπεδο αυτού του δικτύου αντιμετωπίζεται διαφορετικά</numerusform>
            <numerusform>%n επίπεδα αυτού του δικτύου αντιμετωπίζονται διαφορετικά</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare recipes</source>
        <translation>Σύγκριση συνταγών</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>&amp;Μόνο όσα διαφέρουν</translation>
    </message>
    <message>
        <source>The two recipes, line by line</source>
        <translation>Οι δύο συνταγές, γραμμή προς γραμμή</translation>
    </message>
</context>
<context>
    <name>quantoscope::RecipeRow</name>
    <message>
        <source>not saved</source>
        <comment>recipe</comment>
        <translation>μη αποθηκευμένη</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (τροποποιημένη)</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>Ένα α&amp;ρχείο…</translation>
    </message>
    <message>
        <source>Preset recommended</source>
        <translation>Προτεινόμενη προρρύθμιση</translation>
    </message>
    <message>
        <source>Preset as in the study</source>
        <translation>Προρρύθμιση όπως στη μελέτη</translation>
    </message>
    <message>
        <source>The recipe of a &amp;run</source>
        <translation>Η συνταγή μιας &amp;εκτέλεσης</translation>
    </message>
    <message>
        <source>Compare with a recipe</source>
        <translation>Σύγκριση με συνταγή</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Συνταγές (*.json);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Reading a recipe</source>
        <translation>Ανάγνωση συνταγής</translation>
    </message>
    <message>
        <source>Re&amp;cipe</source>
        <translation>&amp;Συνταγή</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Όνομα της συνταγής</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>What runs of this recipe are called</source>
        <translation>Το όνομα που παίρνουν οι εκτελέσεις αυτής της συνταγής</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Άνοιγμα συνταγής…</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Αποθήκευση συνταγής…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Σύγκριση με…</translation>
    </message>
    <message>
        <source>This recipe and another one, line by line</source>
        <translation>Αυτή η συνταγή και μια άλλη, γραμμή προς γραμμή</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunExports</name>
    <message>
        <source>Save the quantized network</source>
        <translation>Αποθήκευση του κβαντοποιημένου δικτύου</translation>
    </message>
    <message>
        <source>Networks (*.safetensors)</source>
        <translation>Δίκτυα (*.safetensors)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Αποθήκευση του %1</translation>
    </message>
    <message>
        <source>Saved %1: %2 MB</source>
        <translation>Αποθηκεύτηκε: %1, %2 MB</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>Δεν αποθηκεύτηκε το %1: %2</translation>
    </message>
    <message>
        <source>%1 was not saved: cancelled.</source>
        <translation>Δεν αποθηκεύτηκε το %1: ακυρώθηκε.</translation>
    </message>
    <message>
        <source>The command is copied. It reads the recipe from recipe.json: save the recipe under that name where you run it.</source>
        <translation>Η εντολή αντιγράφηκε. Διαβάζει τη συνταγή από το recipe.json: αποθηκεύστε τη συνταγή με αυτό το όνομα εκεί όπου θα την εκτελέσετε.</translation>
    </message>
    <message>
        <source>The command is copied.</source>
        <translation>Η εντολή αντιγράφηκε.</translation>
    </message>
    <message>
        <source>The recipe is copied.</source>
        <translation>Η συνταγή αντιγράφηκε.</translation>
    </message>
    <message>
        <source>&amp;Save quantized model…</source>
        <translation>&amp;Αποθήκευση κβαντοποιημένου μοντέλου…</translation>
    </message>
    <message>
        <source>Copy as quantoscope-cli &amp;command</source>
        <translation>Αντιγραφή ως &amp;εντολή quantoscope-cli</translation>
    </message>
    <message>
        <source>Copy &amp;recipe</source>
        <translation>Αντιγραφή &amp;συνταγής</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunPage</name>
    <message>
        <source>Checking what can run</source>
        <translation>Έλεγχος του τι μπορεί να εκτελεστεί</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n run(s) to the queue</source>
        <translation>
            <numerusform>&amp;Προσθήκη %n εκτέλεσης στην ουρά</numerusform>
            <numerusform>&amp;Προσθήκη %n εκτελέσεων στην ουρά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start %n run(s)</source>
        <translation>
            <numerusform>Έ&amp;ναρξη %n εκτέλεσης</numerusform>
            <numerusform>Έ&amp;ναρξη %n εκτελέσεων</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the backends to compare.</source>
        <translation>Επιλέξτε τα περιβάλλοντα εκτέλεσης προς σύγκριση.</translation>
    </message>
    <message>
        <source>Open a network first.</source>
        <translation>Ανοίξτε πρώτα ένα δίκτυο.</translation>
    </message>
    <message>
        <source>Nothing of this can run; the reasons stand above.</source>
        <translation>Τίποτα από αυτά δεν μπορεί να εκτελεστεί· οι λόγοι αναφέρονται παραπάνω.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>περίπου %1</translation>
    </message>
    <message>
        <source>Save the quantized network, copy the command or the recipe</source>
        <translation>Αποθήκευση του κβαντοποιημένου δικτύου, αντιγραφή της εντολής ή της συνταγής</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunsModel</name>
    <message>
        <source>no accuracy</source>
        <translation>χωρίς ορθότητα</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>σε αναμονή</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>χρονομέτρηση</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>απέτυχε</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ακυρώθηκε</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunsPanel</name>
    <message>
        <source>Inspect</source>
        <translation>Επιθεώρηση</translation>
    </message>
    <message>
        <source>Take over its recipe</source>
        <translation>Χρήση της συνταγής της</translation>
    </message>
    <message>
        <source>Recipe of %1</source>
        <translation>Συνταγή της εκτέλεσης %1</translation>
    </message>
    <message>
        <source>Remove from the study</source>
        <translation>Αφαίρεση από τη μελέτη</translation>
    </message>
    <message>
        <source>Cancel what runs and waits</source>
        <translation>Ακύρωση όσων εκτελούνται και αναμένουν</translation>
    </message>
    <message>
        <source>Runs appear here as they end. The first button above runs ResNet-18 in four ways.</source>
        <translation>Οι εκτελέσεις εμφανίζονται εδώ μόλις ολοκληρώνονται. Το πρώτο κουμπί επάνω εκτελεί το ResNet-18 με τέσσερις τρόπους.</translation>
    </message>
    <message>
        <source>Runs of this study</source>
        <translation>Εκτελέσεις αυτής της μελέτης</translation>
    </message>
</context>
<context>
    <name>quantoscope::SetBar</name>
    <message>
        <source>Set for all layers</source>
        <comment>the defaults</comment>
        <translation>Ρύθμιση για όλα τα επίπεδα</translation>
    </message>
    <message>
        <source>Set for %1</source>
        <translation>Ρύθμιση για %1</translation>
    </message>
    <message numerus="yes">
        <source>Set for %n selected</source>
        <translation>
            <numerusform>Ρύθμιση για %n επιλεγμένο</numerusform>
            <numerusform>Ρύθμιση για %n επιλεγμένα</numerusform>
        </translation>
    </message>
    <message>
        <source>What every layer has that has no setting of its own. Choose layers in the table to set them alone.</source>
        <translation>Ό,τι ισχύει για κάθε επίπεδο χωρίς δική του ρύθμιση. Επιλέξτε επίπεδα στον πίνακα για να ρυθμίσετε μόνο αυτά.</translation>
    </message>
    <message>
        <source>The defaults as in the preset</source>
        <translation>Οι προεπιλογές όπως στην προρύθμιση</translation>
    </message>
    <message>
        <source>The chosen layers as the row “All layers” says</source>
        <translation>Τα επιλεγμένα επίπεδα όπως ορίζει η γραμμή «Όλα τα επίπεδα»</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Βάρη</translation>
    </message>
    <message>
        <source>&amp;Activations</source>
        <translation>&amp;Ενεργοποιήσεις</translation>
    </message>
    <message>
        <source>&amp;Keep in float</source>
        <translation>Διατήρηση σε κινητή &amp;υποδιαστολή</translation>
    </message>
    <message>
        <source>The chosen layers are computed with floats as before</source>
        <translation>Τα επιλεγμένα επίπεδα υπολογίζονται σε κινητή υποδιαστολή, όπως πριν</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>Ε&amp;παναφορά</translation>
    </message>
</context>
<context>
    <name>quantoscope::SettingsPanel</name>
    <message>
        <source>How to run it</source>
        <translation>Τρόπος εκτέλεσης</translation>
    </message>
    <message>
        <source>Bac&amp;kend</source>
        <translation>Περιβάλλον ε&amp;κτέλεσης</translation>
    </message>
    <message>
        <source>What computes. At first %1</source>
        <translation>Αυτό που εκτελεί τους υπολογισμούς. Αρχικά %1</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Νήματα</translation>
    </message>
    <message>
        <source>Of the latency; calibration and evaluation use the threads of the preferences. At first %1</source>
        <translation>Για τη μέτρηση της καθυστέρησης· η βαθμονόμηση και η αξιολόγηση χρησιμοποιούν τα νήματα των προτιμήσεων. Αρχικά %1</translation>
    </message>
    <message>
        <source>Batc&amp;h</source>
        <translation>&amp;Παρτίδα</translation>
    </message>
    <message>
        <source>Images or texts at once, of the latency. At first %1</source>
        <translation>Εικόνες ή κείμενα ταυτόχρονα, για τη μέτρηση της καθυστέρησης. Αρχικά %1</translation>
    </message>
    <message>
        <source>To&amp;kens</source>
        <translation>&amp;Λεκτικές μονάδες</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>αυτόματα</translation>
    </message>
    <message>
        <source>Length of the text whose latency is measured. Automatic: 128, or what the network takes at most</source>
        <translation>Μήκος του κειμένου του οποίου μετριέται η καθυστέρηση. Αυτόματα: 128 ή το μέγιστο που δέχεται το δίκτυο</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Ερωτήσεις</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>Ε&amp;ικόνες</translation>
    </message>
    <message>
        <source>To evaluate with, chosen evenly from all classes. At first %1</source>
        <translation>Για την αξιολόγηση, επιλεγμένες ομοιόμορφα από όλες τις κλάσεις. Αρχικά %1</translation>
    </message>
    <message>
        <source>Cali&amp;bration</source>
        <translation>&amp;Βαθμονόμηση</translation>
    </message>
    <message>
        <source>Questions that the ranges are found with. At first %1</source>
        <translation>Ερωτήσεις με τις οποίες βρίσκονται τα εύρη. Αρχικά %1</translation>
    </message>
    <message>
        <source>Images that the ranges are found with. At first %1</source>
        <translation>Εικόνες με τις οποίες βρίσκονται τα εύρη. Αρχικά %1</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Σπό&amp;ρος (seed)</translation>
    </message>
    <message>
        <source>Of the choice of images. At first %1</source>
        <translation>Για την επιλογή των εικόνων. Αρχικά %1</translation>
    </message>
    <message>
        <source>&amp;Latency for</source>
        <translation>Κα&amp;θυστέρηση για</translation>
    </message>
    <message>
        <source> s</source>
        <translation> δευτ.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>καθόλου</translation>
    </message>
    <message>
        <source>Seconds in which each run&apos;s latency is measured. At first %1</source>
        <translation>Δευτερόλεπτα κατά τα οποία μετριέται η καθυστέρηση κάθε εκτέλεσης. Αρχικά %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::StudyDocument</name>
    <message>
        <source>Untitled study</source>
        <translation>Μελέτη χωρίς τίτλο</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Νέα μελέτη</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Άνοιγμα του %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Αποθήκευση του %1</translation>
    </message>
    <message>
        <source>Removing a run</source>
        <translation>Αφαίρεση μιας εκτέλεσης</translation>
    </message>
    <message>
        <source>Reading a run</source>
        <translation>Ανάγνωση μιας εκτέλεσης</translation>
    </message>
    <message>
        <source>Reading the study</source>
        <translation>Ανάγνωση της μελέτης</translation>
    </message>
</context>
<context>
    <name>quantoscope::SuggestionBar</name>
    <message>
        <source>Recipe of the last run</source>
        <translation>Συνταγή της τελευταίας εκτέλεσης</translation>
    </message>
    <message>
        <source>%1 is measured with 8 bits. What is left of it with 4-bit weights and one scale per tensor?</source>
        <translation>Μετρημένο με 8 bit: %1. Τι απομένει με βάρη 4 bit και ένα βήμα κβαντοποίησης ανά τανυστή;</translation>
    </message>
    <message>
        <source>One scale for a whole tensor is coarse. What does one scale per channel bring back?</source>
        <translation>Ένα βήμα κβαντοποίησης για ολόκληρο τανυστή είναι αδρό. Τι ανακτάται με ένα βήμα κβαντοποίησης ανά κανάλι;</translation>
    </message>
    <message>
        <source>Which layer hurts most? %1 has the lowest SQNR, %2 dB. Give it more bits, or keep it in float.</source>
        <translation>Ποιο επίπεδο βλάπτει περισσότερο; Το %1 έχει τον χαμηλότερο SQNR, %2 dB. Δώστε του περισσότερα bit ή διατηρήστε το σε κινητή υποδιαστολή.</translation>
    </message>
    <message>
        <source>Now 4 bits per tensor</source>
        <translation>Τώρα 4 bit ανά τανυστή</translation>
    </message>
    <message>
        <source>Now per channel</source>
        <translation>Τώρα ανά κανάλι</translation>
    </message>
    <message>
        <source>Now change one layer</source>
        <translation>Τώρα αλλαγή ενός επιπέδου</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Απόρριψη</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of this study were stopped before they ended.</source>
        <translation>
            <numerusform>%n εκτέλεση αυτής της μελέτης διακόπηκε πριν ολοκληρωθεί.</numerusform>
            <numerusform>%n εκτελέσεις αυτής της μελέτης διακόπηκαν πριν ολοκληρωθούν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n run(s)</source>
        <translation>
            <numerusform>Συνέχεια με %n εκτέλεση</numerusform>
            <numerusform>Συνέχεια με %n εκτελέσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is your untitled study of last time, with %n run(s).</source>
        <translation>
            <numerusform>Αυτή είναι η μελέτη χωρίς τίτλο της προηγούμενης φοράς, με %n εκτέλεση.</numerusform>
            <numerusform>Αυτή είναι η μελέτη χωρίς τίτλο της προηγούμενης φοράς, με %n εκτελέσεις.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a new study</source>
        <translation>Έναρξη νέας μελέτης</translation>
    </message>
</context>
<context>
    <name>quantoscope::TableMenu</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Αντιγραφή πίνακα</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>Αποθήκευση ως C&amp;SV…</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Αποθήκευση ως &amp;Markdown…</translation>
    </message>
    <message>
        <source>Save as &amp;LaTeX…</source>
        <translation>Αποθήκευση ως &amp;LaTeX…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Αποθήκευση του πίνακα</translation>
    </message>
</context>
<context>
    <name>quantoscope::TensorList</name>
    <message>
        <source>Activations</source>
        <translation>Ενεργοποιήσεις</translation>
    </message>
    <message>
        <source>What each layer gave while calibrating</source>
        <translation>Τι έδωσε κάθε επίπεδο κατά τη βαθμονόμηση</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Βάρη</translation>
    </message>
    <message>
        <source>The weights of convolutions and linear layers</source>
        <translation>Τα βάρη των συνελίξεων και των γραμμικών επιπέδων</translation>
    </message>
    <message>
        <source>Filter by name or kind</source>
        <translation>Φίλτρο κατά όνομα ή είδος</translation>
    </message>
    <message>
        <source>Filter of the list of tensors</source>
        <translation>Φίλτρο της λίστας τανυστών</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Τανυστές</translation>
    </message>
</context>
<context>
    <name>quantoscope::TensorListModel</name>
    <message>
        <source>%1 · in float</source>
        <translation>%1 · σε κινητή υποδιαστολή</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n bits · %2</source>
        <translation>
            <numerusform>%1 · %n bit · %2</numerusform>
            <numerusform>%1 · %n bit · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>SQNR of the layer&apos;s result: %1</source>
        <translation>SQNR του αποτελέσματος του επιπέδου: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::TensorSettings</name>
    <message>
        <source>Percentile</source>
        <translation>Εκατοστημόριο</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Αριθμός bit</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Σχήμα</translation>
    </message>
    <message>
        <source>Range mode</source>
        <translation>Τρόπος εύρους</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Βαθμός λεπτομέρειας</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Παρατηρητής</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>εκατοστημόριο</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>ορισμένο με το χέρι</translation>
    </message>
    <message>
        <source>By default: %1</source>
        <translation>Από προεπιλογή: %1</translation>
    </message>
    <message>
        <source>%1. Restricted uses as many levels below zero as above, full one more, as PyTorch does.</source>
        <translation>%1. Το περιορισμένο εύρος χρησιμοποιεί όσες στάθμες κάτω από το μηδέν όσες και πάνω, το πλήρες μία επιπλέον, όπως το PyTorch.</translation>
    </message>
    <message>
        <source>&amp;Bits</source>
        <translation>&amp;Αριθμός bit</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>&amp;Σχήμα</translation>
    </message>
    <message>
        <source>Range &amp;mode</source>
        <translation>&amp;Τρόπος εύρους</translation>
    </message>
    <message>
        <source>&amp;Granularity</source>
        <translation>&amp;Βαθμός λεπτομέρειας</translation>
    </message>
    <message>
        <source>&amp;Observer</source>
        <translation>&amp;Παρατηρητής</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the values that the range keeps</source>
        <translation>Ποσοστό των τιμών που διατηρεί το εύρος</translation>
    </message>
    <message>
        <source>Back to the &amp;default</source>
        <translation>&amp;Επαναφορά στην προεπιλογή</translation>
    </message>
    <message>
        <source>What the recipe says for layers that it does not set apart, for this layer as well</source>
        <translation>Ό,τι ορίζει η συνταγή για τα επίπεδα χωρίς δικές τους ρυθμίσεις, και για αυτό το επίπεδο</translation>
    </message>
</context>
<context>
    <name>quantoscope::TensorView</name>
    <message>
        <source>Defaults</source>
        <translation>Προεπιλογές</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Αποθηκεύτηκε: %1</translation>
    </message>
    <message>
        <source>narrowest channel</source>
        <translation>στενότερο κανάλι</translation>
    </message>
    <message>
        <source>widest channel</source>
        <translation>ευρύτερο κανάλι</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Εύρος</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Παρατηρητής</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>Βάρη: %1</translation>
    </message>
    <message>
        <source>Activations of %1</source>
        <translation>Ενεργοποιήσεις: %1</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 τιμές</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>από %1 έως %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>μέση τιμή %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values are not finite and were left out</source>
        <translation>
            <numerusform>%n τιμή δεν είναι πεπερασμένη και παραλείφθηκε</numerusform>
            <numerusform>%n τιμές δεν είναι πεπερασμένες και παραλείφθηκαν</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, channel %2, %3</source>
        <translation>%1, κανάλι %2, %3</translation>
    </message>
    <message>
        <source>Tried by hand, not part of the recipe: for weights it takes %1.</source>
        <translation>Δοκιμή με το χέρι, εκτός συνταγής: για τα βάρη η συνταγή χρησιμοποιεί %1.</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Λογαριθμική</translation>
    </message>
    <message>
        <source>Heights as powers of ten: a few far values are seen as well</source>
        <translation>Ύψη ως δυνάμεις του δέκα: φαίνονται και οι λίγες μακρινές τιμές</translation>
    </message>
    <message>
        <source>Show all of it (the wheel zooms)</source>
        <translation>Εμφάνιση ολόκληρου (ο τροχός αλλάζει το ζουμ)</translation>
    </message>
    <message>
        <source>Copy and save the histogram</source>
        <translation>Αντιγραφή και αποθήκευση του ιστογράμματος</translation>
    </message>
    <message>
        <source>Show all of the histogram</source>
        <translation>Εμφάνιση ολόκληρου του ιστογράμματος</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Κανάλι</translation>
    </message>
    <message>
        <source>all</source>
        <translation>όλα</translation>
    </message>
    <message>
        <source>Channel of the weights</source>
        <translation>Κανάλι των βαρών</translation>
    </message>
    <message>
        <source>Back to the &amp;recipe&apos;s range</source>
        <translation>Επαναφορά στο εύρος της &amp;συνταγής</translation>
    </message>
    <message>
        <source>Observers compared</source>
        <translation>Σύγκριση παρατηρητών</translation>
    </message>
    <message>
        <source>Ranges per channel</source>
        <translation>Εύρη ανά κανάλι</translation>
    </message>
    <message>
        <source>Calibration saw no finite value here.</source>
        <translation>Η βαθμονόμηση δεν βρήκε εδώ καμία πεπερασμένη τιμή.</translation>
    </message>
    <message>
        <source>In PyTorch</source>
        <translation>Στο PyTorch</translation>
    </message>
</context>
<context>
    <name>quantoscope::TopicButton</name>
    <message>
        <source>What is this: %1</source>
        <translation>Τι είναι αυτό: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::TotalsLine</name>
    <message>
        <source>Packed ≈ %1, FP32 %2 (%3 %)</source>
        <translation>Πακεταρισμένο ≈ %1, FP32 %2 (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n weighted layer(s) in integers</source>
        <translation>
            <numerusform>%1 από %n επίπεδο με βάρη σε ακέραιους</numerusform>
            <numerusform>%1 από %n επίπεδα με βάρη σε ακέραιους</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits a weight</source>
        <translation>%1 bit ανά βάρος</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <comment>SQNR of the network&apos;s result</comment>
        <translation>Αποτέλεσμα: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) cannot run so.</source>
        <translation>
            <numerusform>%n επίπεδο δεν μπορεί να εκτελεστεί έτσι.</numerusform>
            <numerusform>%n επίπεδα δεν μπορούν να εκτελεστούν έτσι.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every layer can run; times are simulated.</source>
        <translation>Όλα τα επίπεδα μπορούν να εκτελεστούν· οι χρόνοι είναι προσομοιωμένοι.</translation>
    </message>
    <message>
        <source>Every layer can run.</source>
        <translation>Όλα τα επίπεδα μπορούν να εκτελεστούν.</translation>
    </message>
    <message>
        <source>Weights at their bits, scales, zero points, biases and what stays float</source>
        <translation>Βάρη με τα bit τους, βήματα κβαντοποίησης, σημεία μηδέν, πολώσεις και ό,τι μένει σε κινητή υποδιαστολή</translation>
    </message>
    <message>
        <source>Convolutions and linear layers; a weight in float counts 32 bits</source>
        <translation>Συνελίξεις και γραμμικά επίπεδα· ένα βάρος σε κινητή υποδιαστολή μετρά ως 32 bit</translation>
    </message>
    <message>
        <source>Signal to quantization noise of the network&apos;s result, on a few images</source>
        <translation>Λόγος σήματος προς θόρυβο κβαντοποίησης του αποτελέσματος του δικτύου, σε λίγες εικόνες</translation>
    </message>
    <message>
        <source>Checked &amp;for</source>
        <translation>Έλεγχος &amp;για</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Περιβάλλον εκτέλεσης</translation>
    </message>
</context>
<context>
    <name>quantoscope::WindowActions</name>
    <message>
        <source>Open a study</source>
        <translation>Άνοιγμα μελέτης</translation>
    </message>
    <message>
        <source>Studies (*.qstudy);;All files (*)</source>
        <translation>Μελέτες (*.qstudy);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Save the study as</source>
        <translation>Αποθήκευση της μελέτης ως</translation>
    </message>
    <message>
        <source>Studies (*.qstudy)</source>
        <translation>Μελέτες (*.qstudy)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Άνοιγμα συνταγής</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Συνταγές (*.json);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Αποθήκευση της συνταγής</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Συνταγές (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Αποθηκεύτηκε: %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Αναίρεση: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Επανάληψη: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Επανάληψη</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>Άνοιγμα &amp;μοντέλου…</translation>
    </message>
    <message>
        <source>Open model &amp;folder…</source>
        <translation>Άνοιγμα &amp;φακέλου μοντέλου…</translation>
    </message>
    <message>
        <source>&amp;New study</source>
        <translation>&amp;Νέα μελέτη</translation>
    </message>
    <message>
        <source>Open &amp;study…</source>
        <translation>Άνοιγμα μελέ&amp;της…</translation>
    </message>
    <message>
        <source>Save study &amp;as…</source>
        <translation>&amp;Αποθήκευση μελέτης ως…</translation>
    </message>
    <message>
        <source>Open &amp;recipe…</source>
        <translation>Άνοιγμα &amp;συνταγής…</translation>
    </message>
    <message>
        <source>Save re&amp;cipe…</source>
        <translation>Αποθήκευση συντα&amp;γής…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Έ&amp;ξοδος</translation>
    </message>
    <message>
        <source>Run &amp;four methods</source>
        <translation>Εκτέλεση &amp;τεσσάρων μεθόδων</translation>
    </message>
    <message>
        <source>FP32, static, static without fusion, dynamic on the open network (F5)</source>
        <translation>FP32, στατική, στατική χωρίς συγχώνευση και δυναμική στο ανοιχτό δίκτυο (F5)</translation>
    </message>
    <message>
        <source>Run &amp;recipe</source>
        <translation>Εκτέλεση &amp;συνταγής</translation>
    </message>
    <message>
        <source>The recipe of the page Layers on the open network (Ctrl+R)</source>
        <translation>Η συνταγή της σελίδας «Επίπεδα» στο ανοιχτό δίκτυο (Ctrl+R)</translation>
    </message>
    <message>
        <source>Run the &amp;study</source>
        <translation>Εκτέλεση της &amp;μελέτης</translation>
    </message>
    <message>
        <source>Every network and method of the study; about four minutes (Shift+F5)</source>
        <translation>Όλα τα δίκτυα και όλες οι μέθοδοι της μελέτης· περίπου τέσσερα λεπτά (Shift+F5)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Αγγλικά (English)</translation>
    </message>
    <message>
        <source>&amp;Greek (Ελληνικά)</source>
        <translation>&amp;Ελληνικά</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Όπως το &amp;σύστημα</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Φωτεινό</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Σ&amp;κοτεινό</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Παρουσίαση</translation>
    </message>
    <message>
        <source>Larger type and lines, for a projector (F6)</source>
        <translation>Μεγαλύτερα γράμματα και γραμμές, για προβολέα (F6)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Π&amp;λήρης οθόνη</translation>
    </message>
    <message>
        <source>&amp;Runs of the study</source>
        <translation>&amp;Εκτελέσεις της μελέτης</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Προτιμήσεις…</translation>
    </message>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>&amp;Πληροφορίες για το Quantoscope</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Αρχείο</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Επεξεργασία</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ε&amp;κτέλεση</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Προβολή</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Βοήθεια</translation>
    </message>
    <message>
        <source>Recent &amp;models</source>
        <translation>&amp;Πρόσφατα μοντέλα</translation>
    </message>
    <message>
        <source>Rec&amp;ent studies</source>
        <translation>Πρόσφατες με&amp;λέτες</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Γλώσσα</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Θέμα</translation>
    </message>
</context>
</TS>
