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
        <translation>Σε παρένθεση: διαφορά από το FP32, για την ορθότητα σε ποσοστιαίες μονάδες, για το μέγεθος και τον χρόνο επί τοις εκατό</translation>
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
        <translation>Γραμμές σφάλματος: για την ορθότητα διάστημα 95 %, για τον χρόνο 10ο έως 90ό εκατοστημόριο</translation>
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
        <translation>%1: δεν μπορεί να εκτελεστεί: %2</translation>
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
        <source>%1: what the integers would give is computed, but its time says nothing: simulated, not timed</source>
        <translation>%1: υπολογίζεται ό,τι θα έδιναν οι ακέραιοι, αλλά ο χρόνος δεν λέει τίποτα: προσομοιωμένο, όχι χρονομετρημένο</translation>
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
        <translation>μεγάλες υπαίθριες κατασκευές</translation>
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
        <translation>%1 λεπ.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 λεπ. %2 δευτ.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ώρ. %2 λεπ.</translation>
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
        <translation>ρουτίνες αναφοράς</translation>
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
        <translation>ορισμένο με το χέρι, %1 έως %2</translation>
    </message>
    <message>
        <source>as its TorchScript says</source>
        <translation>όπως τη λέει το TorchScript του</translation>
    </message>
    <message>
        <source>%1, %2 stem</source>
        <comment>architecture</comment>
        <translation>%1, αρχικό τμήμα (stem) %2</translation>
    </message>
    <message>
        <source>PyTorch checkpoint</source>
        <translation>checkpoint του PyTorch</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>φάκελος του Hugging Face</translation>
    </message>
    <message>
        <source>quantized network (safetensors)</source>
        <translation>κβαντισμένο δίκτυο (safetensors)</translation>
    </message>
    <message>
        <source>none, random weights</source>
        <comment>file format</comment>
        <translation>χωρίς αρχείο, τυχαία βάρη</translation>
    </message>
    <message>
        <source>CIFAR-100 (20 classes)</source>
        <translation>CIFAR-100 (20 κλάσεις)</translation>
    </message>
    <message>
        <source>depthwise conv.</source>
        <comment>short for depthwise convolution</comment>
        <translation>κατά βάθος συνέλ.</translation>
    </message>
    <message>
        <source>pointwise conv.</source>
        <comment>short for pointwise convolution</comment>
        <translation>σημειακή συνέλ.</translation>
    </message>
    <message>
        <source>batch norm</source>
        <comment>short for batch normalization</comment>
        <translation>κανον. παρτίδας</translation>
    </message>
    <message>
        <source>layer norm</source>
        <comment>short for layer normalization</comment>
        <translation>κανον. επιπέδου</translation>
    </message>
    <message>
        <source>max pooling</source>
        <comment>short</comment>
        <translation>συγκ. μεγίστου</translation>
    </message>
    <message>
        <source>average pooling</source>
        <comment>short</comment>
        <translation>συγκ. μέσου όρου</translation>
    </message>
    <message>
        <source>adaptive pooling</source>
        <comment>short for adaptive average pooling</comment>
        <translation>προσαρμ. συγκ.</translation>
    </message>
    <message>
        <source>position embed.</source>
        <comment>short for position embedding</comment>
        <translation>διανύσμ. θέσης</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>zero</source>
        <translation>μηδέν</translation>
    </message>
    <message>
        <source>subnormal number</source>
        <translation>υποκανονικός αριθμός</translation>
    </message>
    <message>
        <source>normal number</source>
        <translation>κανονικός αριθμός</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>άπειρο</translation>
    </message>
    <message>
        <source>not a number (NaN)</source>
        <translation>μη αριθμός (NaN)</translation>
    </message>
    <message>
        <source>integer in two&apos;s complement</source>
        <translation>ακέραιος σε συμπλήρωμα ως προς δύο</translation>
    </message>
    <message>
        <source>exponent all ones, mantissa 0</source>
        <translation>όλα τα bit του εκθέτη 1, κλασματικό μέρος 0</translation>
    </message>
    <message>
        <source>exponent all ones, mantissa not 0</source>
        <translation>όλα τα bit του εκθέτη 1, κλασματικό μέρος διάφορο του 0</translation>
    </message>
    <message>
        <source>all bits after the sign are ones</source>
        <translation>όλα τα bit μετά το πρόσημο είναι 1</translation>
    </message>
</context>
<context>
    <name>HiddenColumns</name>
    <message>
        <source>%1: %2</source>
        <comment>heading of a column, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>InspectExports</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 σε σύγκριση με %2</translation>
    </message>
    <message>
        <source>changed answers</source>
        <translation>απαντήσεις που άλλαξαν</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Δείγμα</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Σωστή κλάση</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Διατηρεί το βήμα κβαντοποίησης της εισόδου του: δεν υπάρχει τίποτα να επιλεγεί.</translation>
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
        <translation>Τίποτα μετά από αυτό το επίπεδο δεν μπορεί να συγχωνευτεί σε αυτό.</translation>
    </message>
    <message>
        <source>Not merged with %1: the method “%2” merges nothing.</source>
        <translation>Δεν συγχωνεύτηκε με %1: η μέθοδος «%2» δεν συγχωνεύει τίποτα.</translation>
    </message>
    <message>
        <source>Merged with %1 into one layer.</source>
        <translation>Συγχωνεύτηκε με %1 σε ένα επίπεδο.</translation>
    </message>
    <message>
        <source>Could be merged with %1.</source>
        <translation>Θα μπορούσε να συγχωνευτεί με %1.</translation>
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
    <name>LessonWords</name>
    <message>
        <source>%1 times</source>
        <translation>%1 φορές</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 μονάδες</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation>Η απάντησή σας αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, έπειτα </translation>
    </message>
    <message>
        <source>Right. Measured: %1.</source>
        <translation>Σωστά. Μετρήθηκε: %1.</translation>
    </message>
    <message>
        <source>Not as measured. The measured order is: %1.</source>
        <translation>Διαφέρει από τη μέτρηση. Η μετρημένη σειρά είναι: %1.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Σωστά.</translation>
    </message>
    <message>
        <source>Not right. Try again, or take a hint.</source>
        <translation>Δεν είναι σωστό. Δοκιμάστε ξανά ή ζητήστε μια υπόδειξη.</translation>
    </message>
    <message>
        <source>Not as measured. Measured: %1.</source>
        <translation>Διαφέρει από τη μέτρηση. Μετρήθηκε: %1.</translation>
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
        <translation>Το oneDNN δεν διαθέτει ρουτίνα ακεραίων για βάρη με σημείο μηδέν· επιλέξτε συμμετρικά βάρη ή τη μηχανή εκτέλεσης «simulate».</translation>
    </message>
    <message>
        <source>PyTorch&apos;s integer kernels know activations of 8 bits only.</source>
        <translation>Οι ρουτίνες ακεραίων του PyTorch υποστηρίζουν μόνο ενεργοποιήσεις των 8 bit.</translation>
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
        <translation>Το PyTorch δεν διαθέτει ρουτίνα ακεραίων για αυτή την πράξη.</translation>
    </message>
    <message>
        <source>Layer {name}: PyTorch cannot prepare it: {reason}</source>
        <translation>Επίπεδο {name}: το PyTorch δεν μπορεί να το προετοιμάσει: {reason}</translation>
    </message>
    <message>
        <source>PyTorch&apos;s integer kernels pad both sides alike.</source>
        <translation>Οι ρουτίνες ακεραίων του PyTorch συμπληρώνουν (padding) και τις δύο πλευρές εξίσου.</translation>
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
        <translation>Οι ρουτίνες ακεραίων του PyTorch υποστηρίζουν μόνο βάρη των 8 bit.</translation>
    </message>
    <message>
        <source>This engine of PyTorch has no integer kernel for these weights with a zero point; choose symmetric weights.</source>
        <translation>Αυτή η μηχανή (engine) του PyTorch δεν διαθέτει ρουτίνα ακεραίων για τα συγκεκριμένα βάρη με σημείο μηδέν· επιλέξτε συμμετρικά βάρη.</translation>
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
        <translation>{folder}: παραλείπονται εικόνες εκτός των φακέλων των κλάσεων: {count}.</translation>
    </message>
    <message>
        <source>The image {file} cannot be read: {reason}.</source>
        <translation>Η εικόνα {file} δεν μπορεί να διαβαστεί: {reason}.</translation>
    </message>
    <message>
        <source>{file}: answers that do not stand at the place that the file gives for them: {count}.</source>
        <translation>{file}: απαντήσεις που δεν βρίσκονται στη θέση που δηλώνει γι’ αυτές το αρχείο: {count}.</translation>
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
        <translation>Αξιολόγηση κειμένων: {done} από {total}</translation>
    </message>
    <message>
        <source>{model} says nothing about its input: the size {height} x {width} and the normalization usual for {data} are used where nothing else was set.</source>
        <translation>Το {model} δεν δηλώνει την είσοδό του: χρησιμοποιούνται το μέγεθος {height} x {width} και η κανονικοποίηση εισόδου που συνηθίζεται για τα δεδομένα {data}, όπου δεν ορίστηκε κάτι άλλο.</translation>
    </message>
    <message>
        <source>{item} of {data} has class {label}; {model} knows {classes} classes only.</source>
        <translation>{item} ({data}): έχει κλάση {label}· το {model} γνωρίζει μόνο {classes} κλάσεις.</translation>
    </message>
    <message>
        <source>The time to measure latency must lie between 0 and 3600 seconds.</source>
        <translation>Η διάρκεια της μέτρησης του χρόνου εκτέλεσης πρέπει να είναι από 0 έως 3600 δευτερόλεπτα.</translation>
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
        <translation>Το επίπεδο {layer} ({op}) δεν μπορεί να εκτελεστεί στη μηχανή εκτέλεσης {backend}: {reason}</translation>
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
        <source>Layer {name} ({op}) has a wrong number of inputs: {found}; expected {expected}.</source>
        <translation>Το επίπεδο {name} ({op}) έχει λάθος πλήθος εισόδων: {found}· αναμενόταν {expected}.</translation>
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
        <translation>κοινό σχήμα για ερώτημα (query), κλειδί (key) και τιμή (value), που διαιρείται σε κεφαλές</translation>
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
        <translation>πλήθος λεκτικών μονάδων (tokens) έως {most}</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>ακολουθία αναγνωριστικών λεκτικών μονάδων (token ids)</translation>
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
        <translation>{file}: ο τανυστής «{name}» αποθηκεύτηκε με αλλαγή προσήμου ή συζυγία που δεν έχει ακόμη εκτελεστεί.</translation>
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
        <translation>{file}: περιέχει μια ολόκληρη μονάδα (module) της κλάσης {class}, την οποία μόνο ο δικός της κώδικας Python μπορεί να ανακατασκευάσει. Αποθηκεύστε αντί γι’ αυτήν το state_dict της: torch.save(model.state_dict(), …).</translation>
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
        <source>Architecture, stem, classes, normalization and size belong to image classifiers; {model} reads text, and they were not used.</source>
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
        <translation>{file}: δεν ήταν δυνατή η ανάγνωση της κεφαλίδας.</translation>
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
        <translation>{file}: ο διαχωριστής λεκτικών μονάδων (tokenizer) {found} δεν υποστηρίζεται· υποστηρίζεται ο BertTokenizer.</translation>
    </message>
    <message>
        <source>{file}: the tokenizer model {found} is not known; WordPiece is.</source>
        <translation>{file}: το μοντέλο διαχωρισμού λεκτικών μονάδων {found} δεν υποστηρίζεται· υποστηρίζεται το WordPiece.</translation>
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
        <translation>{file}: ο κανονικοποιητής κειμένου (normalizer) {found} δεν υποστηρίζεται· υποστηρίζεται ο BertNormalizer.</translation>
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
        <translation>Οι κλήσεις είναι εμφωλευμένες σε βάθος μεγαλύτερο από {limit}.</translation>
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
        <translation>Το δίκτυο δέχεται {found} εισόδους· αναμενόταν μια εικόνα ή αναγνωριστικά λεκτικών μονάδων (token ids), τύποι και μάσκα.</translation>
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
        <translation>Η μονάδα (module) {layer} δεν έχει μέθοδο «{method}».</translation>
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
        <translation>Το αποτέλεσμα έχει σχήμα {found}· αναμενόταν μία βαθμολογία για κάθε κλάση.</translation>
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
        <translation>{layer}: το αρχείο αποθηκεύτηκε σε κατάσταση εκπαίδευσης· χρησιμοποιούνται τα κινητά στατιστικά (running statistics), όπως στην αξιολόγηση.</translation>
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
        <translation>ενώνει λεκτικές μονάδες (tokens)</translation>
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
        <translation>η μάσκα του δεν είναι μία είσοδος που δηλώνει ποιες λεκτικές μονάδες (tokens) μετρούν</translation>
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
        <translation>δεν έχει κινητά στατιστικά (running statistics)</translation>
    </message>
    <message>
        <source>there is no token input</source>
        <translation>δεν υπάρχει είσοδος λεκτικών μονάδων (tokens)</translation>
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
        <source>it normalizes more than the last dimension</source>
        <translation>κανονικοποιεί και άλλες διαστάσεις εκτός από την τελευταία</translation>
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
        <translation>παίρνει μόνο ένα μέρος των τιμών</translation>
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
        <translation>η τιμή (value) δεν είναι χωρισμένη στις κεφαλές του ερωτήματος (query)</translation>
    </message>
    <message>
        <source>its weight is {shape}; expected four dimensions</source>
        <translation>τα βάρη του έχουν σχήμα {shape}· αναμένονταν τέσσερις διαστάσεις</translation>
    </message>
    <message>
        <source>it is a mean over everything</source>
        <translation>είναι μέσος όρος όλων των τιμών</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>βασικό μπλοκ (basic)</translation>
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
        <source>A ResNet with {blocks} {kind} blocks in its four stages is not known; ResNet-18, 34 and 50 are.</source>
        <translation>Ένα ResNet με {blocks} μπλοκ στα τέσσερα στάδιά του (τύπος: {kind}) δεν υποστηρίζεται· υποστηρίζονται τα ResNet-18, 34 και 50.</translation>
    </message>
    <message>
        <source>The stem “{stem}” is not known: it is cifar or imagenet.</source>
        <translation>Το αρχικό τμήμα (stem) «{stem}» δεν υποστηρίζεται· υποστηρίζονται τα cifar και imagenet.</translation>
    </message>
    <message>
        <source>The architecture “{name}” is not known. Known ones are {known}.</source>
        <translation>Η αρχιτεκτονική «{name}» δεν υποστηρίζεται. Υποστηρίζονται: {known}.</translation>
    </message>
    <message>
        <source>BERT&apos;s activation “{found}” (hidden_act) is not known: it is gelu, gelu_new, gelu_pytorch_tanh or relu.</source>
        <translation>Η συνάρτηση ενεργοποίησης «{found}» (hidden_act) του BERT δεν υποστηρίζεται· υποστηρίζονται οι gelu, gelu_new, gelu_pytorch_tanh και relu.</translation>
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
        <source>{file}: the variances in {name} are negative.</source>
        <translation>{file}: οι διακυμάνσεις στην παράμετρο {name} είναι αρνητικές.</translation>
    </message>
    <message>
        <source>{file}: not a number or infinite values stand in {names}.</source>
        <translation>{file}: οι παράμετροι {names} περιέχουν τιμές που δεν είναι αριθμοί ή είναι άπειρες.</translation>
    </message>
    <message>
        <source>Two parameters of the file are called “{name}” once prefixes are removed.</source>
        <translation>Δύο παράμετροι του αρχείου ονομάζονται «{name}» όταν αφαιρεθούν τα προθέματα.</translation>
    </message>
    <message>
        <source>{file}: parameters have another shape than {architecture} needs (found ≠ needed): {names}.</source>
        <translation>{file}: ορισμένες παράμετροι έχουν διαφορετικό σχήμα από αυτό που χρειάζεται το {architecture} (βρέθηκε ≠ απαιτείται): {names}.</translation>
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
        <translation>Ολοκληρώθηκε η βαθμονόμηση (είσοδοι: {total})</translation>
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
        <translation>Οι μονάδες ακεραίων αυτού του επεξεργαστή φτάνουν σε κορεσμό με βάρη πλήρους πλάτους (8 bit)· τα βάρη περιορίζονται στο ±{limit}, κάτι που κοστίζει περίπου ένα bit.</translation>
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
        <translation>αντικείμενο του οποίου κάθε εκτέλεση βρίσκεται μία μόνο φορά στο σχέδιο (η «{run}» βρίσκεται δύο)</translation>
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
        <translation>αντικείμενο με λιγότερα επίπεδα εμφώλευσης</translation>
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
        <translation>Η μελέτη {file} δεν έχει εκτέλεση «{run}» στην οποία να προστεθεί χρόνος εκτέλεσης.</translation>
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
        <translation>Η είσοδος πρέπει να έχει πλήθος χρωμάτων {channels}, πλευρές από 1 έως {largest} εικονοστοιχεία, πεπερασμένη μέση τιμή και τυπική απόκλιση μεγαλύτερη του 0.</translation>
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
        <source>{model} wants pictures with another number of colours: {channels}; those of {data} have three.</source>
        <translation>Το {model} θέλει εικόνες με άλλο πλήθος χρωμάτων: {channels}· οι εικόνες των δεδομένων {data} έχουν τρία.</translation>
    </message>
    <message>
        <source>{model} came without its words, so no question can be read: expected vocab.txt or tokenizer.json beside {source}.</source>
        <translation>Το {model} δεν συνοδεύεται από το λεξιλόγιό του, οπότε καμία ερώτηση δεν μπορεί να διαβαστεί· αναμενόταν vocab.txt ή tokenizer.json δίπλα στο {source}.</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>The study {file} follows another plan, with {setting} {found} and not {expected}; choose another folder.</source>
        <translation>Η μελέτη {file} ακολουθεί άλλο σχέδιο, όπου το {setting} είναι {found} και όχι {expected}· επιλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>The study {file} is no longer in its place. Its runs are still shown; save it as another file to keep them.</source>
        <translation>Η μελέτη {file} δεν βρίσκεται πια στη θέση της. Οι εκτελέσεις της εμφανίζονται ακόμη· αποθηκεύστε την σε άλλο αρχείο για να τις κρατήσετε.</translation>
    </message>
    <message>
        <source>{model} is stored quantized, and the float network that it was made from is not known: name it to compare with it.</source>
        <translation>Το {model} είναι αποθηκευμένο κβαντισμένο και το αρχικό δίκτυο κινητής υποδιαστολής δεν είναι γνωστό· δηλώστε το για να γίνει σύγκριση.</translation>
    </message>
    <message>
        <source>{original} is not the network that {model} was made from: another task or other classes.</source>
        <translation>Το {original} δεν είναι το δίκτυο από το οποίο προήλθε το {model}: άλλη εργασία ή άλλες κλάσεις.</translation>
    </message>
    <message>
        <source>the name “{value}” (overrides[{index}])</source>
        <translation>το όνομα «{value}» (overrides[{index}])</translation>
    </message>
    <message>
        <source>the pattern “{value}” (overrides[{index}])</source>
        <translation>το πρότυπο «{value}» (overrides[{index}])</translation>
    </message>
    <message>
        <source>the type “{value}” (overrides[{index}])</source>
        <translation>τον τύπο «{value}» (overrides[{index}])</translation>
    </message>
    <message>
        <source>The sample has no image {item}; it has {count}.</source>
        <translation>Το δείγμα δεν έχει εικόνα {item}· έχει {count}.</translation>
    </message>
    <message>
        <source>The question and the passage must have at least one word each.</source>
        <translation>Η ερώτηση και το κείμενο πρέπει να έχουν τουλάχιστον μία λέξη το καθένα.</translation>
    </message>
    <message>
        <source>{model} answers no questions.</source>
        <translation>Το {model} δεν απαντά σε ερωτήσεις.</translation>
    </message>
    <message>
        <source>{model} has no float weights or no data to measure a changed layer with.</source>
        <translation>Το {model} δεν έχει βάρη κινητής υποδιαστολής ή δεν υπάρχουν δεδομένα για τη μέτρηση ενός αλλαγμένου επιπέδου.</translation>
    </message>
    <message>
        <source>{model} has no layer {layer} with weights.</source>
        <translation>Το {model} δεν έχει επίπεδο {layer} με βάρη.</translation>
    </message>
    <message>
        <source>The weights of {layer} are {expected}; {found} was given.</source>
        <translation>Τα βάρη του {layer} έχουν σχήμα {expected}· δόθηκε {found}.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, γραμμή {line}</translation>
    </message>
    <message>
        <source>a control that can be hidden or locked; a chapter can only be shown</source>
        <translation>στοιχείο που μπορεί να κρυφτεί ή να κλειδωθεί· ένα κεφάλαιο μπορεί μόνο να εμφανιστεί</translation>
    </message>
    <message>
        <source>a control id of docs/lessons.md</source>
        <translation>αναγνωριστικό στοιχείου από το docs/lessons.md</translation>
    </message>
    <message>
        <source>left out: a free answer is not checked</source>
        <translation>να λείπει: μια ελεύθερη απάντηση δεν ελέγχεται</translation>
    </message>
    <message>
        <source>The question is not answered yet.</source>
        <translation>Η ερώτηση δεν έχει απαντηθεί ακόμη.</translation>
    </message>
    <message>
        <source>options whose “from” and “to” follow each other without a gap, the lowest without “from”, the highest without “to”</source>
        <translation>επιλογές των οποίων τα «from» και «to» διαδέχονται το ένα το άλλο χωρίς κενό, η χαμηλότερη χωρίς «from», η υψηλότερη χωρίς «to»</translation>
    </message>
    <message>
        <source>an object with “text” and “right”: its question has no “expect”</source>
        <translation>αντικείμενο με «text» και «right»: η ερώτησή του δεν έχει «expect»</translation>
    </message>
    <message>
        <source>a run of this step or an earlier one: {names}</source>
        <translation>εκτέλεση αυτού του βήματος ή προηγούμενου: {names}</translation>
    </message>
    <message>
        <source>an object with “text”, “from” and “to”: its question has “expect”</source>
        <translation>αντικείμενο με «text», «from» και «to»: η ερώτησή του έχει «expect»</translation>
    </message>
    <message>
        <source>an object with “minus” or “over”, not with both</source>
        <translation>αντικείμενο με «minus» ή «over», όχι και με τα δύο</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens, at most {most}</source>
        <translation>πεζά λατινικά γράμματα, ψηφία και ενωτικά, το πολύ {most}</translation>
    </message>
    <message>
        <source>a question with “expect”: a number and an order are compared with what is measured</source>
        <translation>ερώτηση με «expect»: ένας αριθμός και μια σειρά συγκρίνονται με ό,τι μετράται</translation>
    </message>
    <message>
        <source>a name that no other run of the lesson has</source>
        <translation>όνομα που δεν χρησιμοποιείται από άλλη εκτέλεση του μαθήματος</translation>
    </message>
    <message>
        <source>The lesson “{lesson}” shows the image {image}, which is not in {folder}.</source>
        <translation>Το μάθημα «{lesson}» δείχνει την εικόνα {image}, που δεν βρίσκεται στον φάκελο {folder}.</translation>
    </message>
    <message>
        <source>The run “{run}” has no layer called {layer}.</source>
        <translation>Η εκτέλεση «{run}» δεν έχει επίπεδο με το όνομα {layer}.</translation>
    </message>
    <message>
        <source>left out: only a choice and an order have options</source>
        <translation>να λείπει: μόνο η επιλογή και η σειρά έχουν «options»</translation>
    </message>
    <message>
        <source>left out: only a question of the kind “order” has it</source>
        <translation>να λείπει: μόνο μια ερώτηση του είδους «order» το έχει</translation>
    </message>
    <message>
        <source>a run of this step or an earlier one, of which there are none</source>
        <translation>εκτέλεση αυτού του βήματος ή προηγούμενου, αλλά δεν υπάρχει καμία</translation>
    </message>
    <message>
        <source>The run “{run}” has no number at {path}: it was not measured there.</source>
        <translation>Η εκτέλεση «{run}» δεν έχει αριθμό στο {path}: εκεί δεν μετρήθηκε.</translation>
    </message>
    <message>
        <source>The run “{run}” is still to be done.</source>
        <translation>Η εκτέλεση «{run}» δεν έχει γίνει ακόμη.</translation>
    </message>
    <message>
        <source>a list with exactly one option that is “right”</source>
        <translation>λίστα με ακριβώς μία επιλογή που είναι «right»</translation>
    </message>
    <message>
        <source>an object with “path” alone: the options of an order name the runs</source>
        <translation>αντικείμενο μόνο με «path»: τις εκτελέσεις τις ονομάζουν οι επιλογές της σειράς</translation>
    </message>
    <message>
        <source>an object with “text” and “run”</source>
        <translation>αντικείμενο με «text» και «run»</translation>
    </message>
    <message>
        <source>a run that no other option has</source>
        <translation>εκτέλεση που δεν υπάρχει σε άλλη επιλογή</translation>
    </message>
    <message>
        <source>the path of a number of a run: one of {paths}</source>
        <translation>διαδρομή προς έναν αριθμό μιας εκτέλεσης: μία από τις {paths}</translation>
    </message>
    <message>
        <source>the progress of the lesson {lesson}, version {version}</source>
        <translation>η πρόοδος του μαθήματος {lesson}, έκδοση {version}</translation>
    </message>
    <message>
        <source>a text whose images are paths relative to the lesson: “{image}” is not</source>
        <translation>κείμενο του οποίου οι εικόνες δίνονται με διαδρομή ως προς τον φάκελο του μαθήματος: η «{image}» δεν δίνεται έτσι</translation>
    </message>
    <message>
        <source>a list of 1 to {most} steps</source>
        <translation>λίστα με 1 έως {most} βήματα</translation>
    </message>
    <message>
        <source>no time: times differ from machine to machine, ask for an order or a ratio (“over”)</source>
        <translation>μέγεθος που δεν είναι χρόνος: οι χρόνοι διαφέρουν από υπολογιστή σε υπολογιστή· ζητήστε σειρά ή λόγο («over»)</translation>
    </message>
    <message>
        <source>a number of at least 0</source>
        <translation>αριθμός, τουλάχιστον 0</translation>
    </message>
    <message>
        <source>a question with at least two “options”</source>
        <translation>ερώτηση με τουλάχιστον δύο «options»</translation>
    </message>
    <message>
        <source>{path} of the run “{run}” is 0: there is no ratio to it.</source>
        <translation>Το {path} της εκτέλεσης «{run}» είναι 0: δεν υπάρχει λόγος ως προς αυτό.</translation>
    </message>
    <message>
        <source>{archive} cannot be unpacked: {reason}.</source>
        <translation>Το {archive} δεν μπορεί να αποσυμπιεστεί: {reason}.</translation>
    </message>
    <message>
        <source>{archive} unpacks to more than {most} bytes. Nothing of it was used.</source>
        <translation>Το {archive} αποσυμπιέζεται σε περισσότερα από {most} byte. Δεν χρησιμοποιήθηκε τίποτα από αυτό.</translation>
    </message>
    <message>
        <source>Unpacking {archive}</source>
        <translation>Αποσυμπίεση του {archive}</translation>
    </message>
    <message>
        <source>{archive} holds {member}, which is no plain file inside it. Nothing of it was used.</source>
        <translation>Το {archive} περιέχει το {member}, που δεν είναι απλό αρχείο μέσα σε αυτό. Δεν χρησιμοποιήθηκε τίποτα από αυτό.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>Το {file} δεν μπορεί να εγγραφεί: {reason}.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off after {received} MB. They are kept: “Go on” fetches the rest.</source>
        <translation>Η σύνδεση με το {host} διακόπηκε έπειτα από {received} MB. Διατηρούνται: η «Συνέχεια» λαμβάνει τα υπόλοιπα.</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Έλεγχος του {file}</translation>
    </message>
    <message>
        <source>{file} is not {name} as it was published: its checksum is {found} instead of {expected}. It was not used.</source>
        <translation>Το {file} δεν είναι το {name} όπως δημοσιεύτηκε: το άθροισμα ελέγχου του είναι {found} αντί για {expected}. Δεν χρησιμοποιήθηκε.</translation>
    </message>
    <message>
        <source>Nothing could be fetched from {host}: {reason}.</source>
        <translation>Δεν ήταν δυνατή η λήψη από το {host}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written.</source>
        <translation>Δεν είναι δυνατή η εγγραφή στον φάκελο {folder}.</translation>
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
    <message>
        <source>The formula {formula} is nested too deeply.</source>
        <translation>Ο τύπος {formula} έχει υπερβολικά πολλά επίπεδα εμφώλευσης.</translation>
    </message>
    <message>
        <source>The formula is empty.</source>
        <translation>Ο τύπος είναι κενός.</translation>
    </message>
    <message>
        <source>In the formula {formula} something is missing after {what}.</source>
        <translation>Στον τύπο {formula} κάτι λείπει μετά το {what}.</translation>
    </message>
    <message>
        <source>In the formula {formula} one base has {what} twice.</source>
        <translation>Στον τύπο {formula} μία βάση έχει το {what} δύο φορές.</translation>
    </message>
    <message>
        <source>The formula {formula} has a { that is never closed.</source>
        <translation>Ο τύπος {formula} έχει ένα { που δεν κλείνει ποτέ.</translation>
    </message>
    <message>
        <source>The formula {formula} has the unknown command {what}.</source>
        <translation>Ο τύπος {formula} έχει την άγνωστη εντολή {what}.</translation>
    </message>
    <message>
        <source>The formula {formula} has a } that closes nothing.</source>
        <translation>Ο τύπος {formula} έχει ένα } που δεν κλείνει τίποτα.</translation>
    </message>
    <message>
        <source>The formula {formula} has a \left or \right without the other.</source>
        <translation>Ο τύπος {formula} έχει ένα \left ή \right χωρίς το ταίρι του.</translation>
    </message>
    <message>
        <source>{folder} has no config.json: it is no Hugging Face model. Expected is a folder with config.json, vocab.txt and the weights, or the file of a network.</source>
        <translation>{folder}: δεν περιέχει config.json, άρα δεν είναι μοντέλο Hugging Face. Αναμένεται φάκελος με config.json, vocab.txt και τα βάρη, ή το αρχείο ενός δικτύου.</translation>
    </message>
    <message>
        <source>The study {file} can only be read. Save it as another file to store runs in it.</source>
        <translation>Η μελέτη {file} μπορεί μόνο να διαβαστεί. Αποθηκεύστε την σε άλλο αρχείο για να καταχωρίζονται εκτελέσεις σε αυτήν.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written. This study lies in a temporary place and ends with the program: save it with Save study as, or choose another data folder in Preferences.</source>
        <translation>Δεν είναι δυνατή η εγγραφή στον φάκελο δεδομένων {folder}. Αυτή η μελέτη βρίσκεται σε προσωρινή θέση και χάνεται με το τέλος του προγράμματος: αποθηκεύστε την με «Αποθήκευση μελέτης ως» ή επιλέξτε άλλον φάκελο δεδομένων στις Προτιμήσεις.</translation>
    </message>
    <message>
        <source>The coarse labels of {data} name {found} classes, {model} tells {classes} apart: the fine ones are needed.</source>
        <translation>{data}: οι υπερκλάσεις είναι {found}, ενώ το {model} διακρίνει {classes} κλάσεις· χρειάζονται οι ετικέτες των κλάσεων.</translation>
    </message>
    <message>
        <source>{data} has {found} classes, {model} tells {classes} apart. Classes are matched by their number, in the order of their names: unless those of {data} are the network&apos;s first, its accuracy says nothing.</source>
        <translation>{data}: έχει {found} κλάσεις, ενώ το {model} διακρίνει {classes}. Οι κλάσεις αντιστοιχίζονται με τον αριθμό τους, κατά τη σειρά των ονομάτων τους: αν αυτές ({data}) δεν είναι οι πρώτες του δικτύου, η ακρίβειά του δεν λέει τίποτα.</translation>
    </message>
    <message>
        <source>The images of {data} have no labels (no folder for each class): how often the network is right cannot be told, only how often it answers as in FP32.</source>
        <translation>Οι εικόνες ({data}) δεν έχουν ετικέτες, αφού δεν υπάρχει ένας φάκελος για κάθε κλάση: δεν μπορεί να βρεθεί πόσο συχνά απαντά σωστά το δίκτυο, παρά μόνο πόσο συχνά απαντά όπως σε FP32.</translation>
    </message>
    <message>
        <source>{model} takes {limit} tokens at most: its time is that of {limit}, not of {asked}.</source>
        <translation>{model}: δέχεται το πολύ {limit} λεκτικές μονάδες· ο χρόνος του είναι για {limit} και όχι για {asked}.</translation>
    </message>
    <message>
        <source>it ends before the picture does</source>
        <translation>τελειώνει πριν από την εικόνα</translation>
    </message>
    <message>
        <source>The network cannot be recognised from its parameters ({names} …): name its architecture (--arch on the command line), or use a file that says it.</source>
        <translation>Το δίκτυο δεν μπορεί να αναγνωριστεί από τις παραμέτρους του ({names} …): δηλώστε την αρχιτεκτονική του (--arch στη γραμμή εντολών) ή χρησιμοποιήστε αρχείο που την αναφέρει.</translation>
    </message>
    <message>
        <source>{file}: {architecture} lacks parameters: {names}.</source>
        <translation>{file}: από το {architecture} λείπουν παράμετροι: {names}.</translation>
    </message>
    <message>
        <source>{file} does not hold {architecture}. Missing: {missing}; not known: {surplus}.</source>
        <translation>{file}: δεν περιέχει {architecture}. Παράμετροι που λείπουν: {missing}· άγνωστες: {surplus}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: it is not a regular file.</source>
        <translation>{file}: δεν μπορεί να διαβαστεί, επειδή δεν είναι κανονικό αρχείο.</translation>
    </message>
    <message>
        <source>The study {file} is damaged: parts of it are missing or contradict each other. Take a copy of it from before, or start a new study.</source>
        <translation>Η μελέτη {file} έχει υποστεί βλάβη: μέρη της λείπουν ή αντιφάσκουν μεταξύ τους. Χρησιμοποιήστε παλαιότερο αντίγραφό της ή αρχίστε νέα μελέτη.</translation>
    </message>
    <message>
        <source>oneDNN {version} computes wrongly on a processor that hides its caches, as this virtual machine&apos;s does; oneDNN 2 does not.</source>
        <translation>Το oneDNN {version} υπολογίζει λάθος σε επεξεργαστή που κρύβει τις κρυφές μνήμες του, όπως αυτής της εικονικής μηχανής· το oneDNN 2 όχι.</translation>
    </message>
    <message>
        <source>{model} is stored quantized, and is shown as it was stored: it takes no recipe.</source>
        <translation>Το {model} είναι αποθηκευμένο κβαντισμένο και εμφανίζεται όπως αποθηκεύτηκε: δεν δέχεται συνταγή.</translation>
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
        <translation>%1 παράμετροι · %2 MAC</translation>
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
        <translation>Συγχώνευση</translation>
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
        <translation>SQNR του αποτελέσματος έναντι του FP32</translation>
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
    <message>
        <source>No recipe was opened. %1</source>
        <translation>Δεν ανοίχτηκε καμία συνταγή. %1</translation>
    </message>
    <message>
        <source>Open the recipe %1</source>
        <translation>Άνοιγμα της συνταγής %1</translation>
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
        <translation>Δύο μέθοδοι στο %1</translation>
    </message>
    <message>
        <source>Four methods of %1</source>
        <translation>Τέσσερις μέθοδοι στο %1</translation>
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
        <translation>Σύγκριση μηχανών εκτέλεσης: %1</translation>
    </message>
</context>
<context>
    <name>RunStates</name>
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
        <source>waiting to be timed</source>
        <translation>σε αναμονή χρονομέτρησης</translation>
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
    <name>SaveReport</name>
    <message>
        <source>Saved %1</source>
        <translation>Αποθηκεύτηκε: %1</translation>
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
        <translation>Πλάτος των βαρών σε bit</translation>
    </message>
    <message>
        <source>One scale for the whole tensor, or one for each output channel</source>
        <translation>Ένα βήμα κβαντοποίησης για ολόκληρο τον τανυστή ή ένα για κάθε κανάλι εξόδου</translation>
    </message>
    <message>
        <source>Symmetric: zero is the integer 0. Asymmetric: the zero point moves with the range.</source>
        <translation>Συμμετρική: το μηδέν είναι ο ακέραιος 0. Μη συμμετρική: το σημείο μηδέν μετακινείται με το εύρος.</translation>
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
        <translation>Συμμετρία των βαρών</translation>
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
        <translation>Πλάτος του αποτελέσματος του επιπέδου σε bit</translation>
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
        <translation>Συμμετρία των ενεργοποιήσεων</translation>
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
    <message>
        <source>min-max</source>
        <comment>observer of weights, short</comment>
        <translation>ελάχ.-μέγ.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>sym</source>
        <comment>short for symmetric</comment>
        <translation>συμ.</translation>
    </message>
    <message>
        <source>asym</source>
        <comment>short for asymmetric</comment>
        <translation>μη συμ.</translation>
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
    <name>ShrinkDiagrams</name>
    <message>
        <source>images with their labels</source>
        <translation>εικόνες με τις ετικέτες τους</translation>
    </message>
    <message>
        <source>teacher: large, trained, stays as it is</source>
        <translation>δάσκαλος: μεγάλος, εκπαιδευμένος, μένει ως έχει</translation>
    </message>
    <message>
        <source>student: small, learns</source>
        <translation>μαθητής: μικρός, μαθαίνει</translation>
    </message>
    <message>
        <source>soft answers softmax(z/T)</source>
        <translation>μαλακές απαντήσεις softmax(z/T)</translation>
    </message>
    <message>
        <source>answers, soft and hard</source>
        <translation>απαντήσεις, μαλακές και σκληρές</translation>
    </message>
    <message>
        <source>loss: nearness to the teacher and to the label</source>
        <translation>απώλεια: απόσταση από τον δάσκαλο και την ετικέτα</translation>
    </message>
    <message>
        <source>Soft answers tell more than a label: that a lion is more like a tiger than like a lamp. T &gt; 1 softens them.</source>
        <translation>Οι μαλακές απαντήσεις λένε περισσότερα από μια ετικέτα: ότι το λιοντάρι μοιάζει περισσότερο με τίγρη παρά με λάμπα. Το T &gt; 1 τις μαλακώνει.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>ως έχει</translation>
    </message>
    <message>
        <source>k×k convolution, S → T channels: S·T·k² weights</source>
        <translation>συνέλιξη k×k, S → T κανάλια: S·T·k² βάρη</translation>
    </message>
    <message>
        <source>CP, rank R</source>
        <translation>CP, τάξη R</translation>
    </message>
    <message>
        <source>k×1, each channel</source>
        <translation>k×1, κάθε κανάλι</translation>
    </message>
    <message>
        <source>1×k, each channel</source>
        <translation>1×k, κάθε κανάλι</translation>
    </message>
</context>
<context>
    <name>SignalWords</name>
    <message>
        <source>Uniform</source>
        <translation>Ομοιόμορφη</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Ημίτονο</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Γκαουσιανή (κανονική)</translation>
    </message>
    <message>
        <source>Heavy tail</source>
        <translation>Βαριά ουρά</translation>
    </message>
    <message>
        <source>Gaussian with one outlier</source>
        <translation>Γκαουσιανή με μία ακραία τιμή</translation>
    </message>
    <message>
        <source>After ReLU</source>
        <translation>Μετά από ReLU</translation>
    </message>
    <message>
        <source>Two peaks</source>
        <translation>Δύο κορυφές</translation>
    </message>
</context>
<context>
    <name>StudyCards</name>
    <message>
        <source>Dynamic quantization stores the weights as FP32.</source>
        <translation>Η δυναμική κβαντοποίηση αποθηκεύει τα βάρη ως FP32.</translation>
    </message>
    <message>
        <source>Its own files refute it: BERT shrinks from %1 to %2 MB (%3 %).</source>
        <translation>Τα ίδια τα αρχεία της μελέτης το διαψεύδουν: το BERT μικραίνει από %1 σε %2 MB (%3 %).</translation>
    </message>
    <message>
        <source>Weights of linear layers are stored in 8 bits; only the activations wait for the run to get their range.</source>
        <translation>Τα βάρη των γραμμικών επιπέδων αποθηκεύονται σε 8 bit· μόνο οι ενεργοποιήσεις παίρνουν το εύρος τους κατά την εκτέλεση.</translation>
    </message>
    <message>
        <source>The files of the CNNs stay large under dynamic quantization because of the activations.</source>
        <translation>Τα αρχεία των CNN μένουν μεγάλα στη δυναμική κβαντοποίηση εξαιτίας των ενεργοποιήσεων.</translation>
    </message>
    <message>
        <source>Dynamic touches %1 of %2 weighted layers of ResNet-18, %3 of its weights; of BERT-base %4 of %5, %6.</source>
        <translation>Η δυναμική κβαντοποιεί %1 από τα %2 επίπεδα με βάρη του ResNet-18, το %3 των βαρών του· του BERT-base %4 από τα %5, το %6.</translation>
    </message>
    <message>
        <source>A file holds no activations. Convolutions are simply not quantized by this method.</source>
        <translation>Ένα αρχείο δεν περιέχει ενεργοποιήσεις. Απλώς η μέθοδος αυτή δεν κβαντοποιεί τις συνελίξεις.</translation>
    </message>
    <message>
        <source>The narrow range of ReLU6 raises the quantization error of MobileNetV2.</source>
        <translation>Το στενό εύρος της ReLU6 αυξάνει το σφάλμα κβαντοποίησης του MobileNetV2.</translation>
    </message>
    <message>
        <source>The weights are what is uneven: in %1 of MobileNetV2 the widest channel is %2 times the median one, in ResNet-18 at most %3 times (%4).</source>
        <translation>Ανομοιόμορφα είναι τα βάρη: στο %1 του MobileNetV2 το ευρύτερο κανάλι είναι %2 φορές το διάμεσο, στο ResNet-18 το πολύ %3 φορές (%4).</translation>
    </message>
    <message>
        <source>A narrower range is a finer step, so a smaller error. Folding batch-norm makes the channels of depthwise convolutions unlike each other; one scale for all of them is what costs.</source>
        <translation>Στενότερο εύρος σημαίνει λεπτότερο βήμα, άρα μικρότερο σφάλμα. Η συγχώνευση της κανονικοποίησης παρτίδας κάνει τα κανάλια των κατά βάθος συνελίξεων άνισα· αυτό που κοστίζει είναι το ένα βήμα κβαντοποίησης για όλα.</translation>
    </message>
    <message>
        <source>ResNets are simply more robust to quantization than MobileNetV2.</source>
        <translation>Τα ResNet είναι απλώς πιο ανθεκτικά στην κβαντοποίηση από το MobileNetV2.</translation>
    </message>
    <message>
        <source>At 8 bits, static: ResNet-18 %1 points, MobileNetV2 %2 points.</source>
        <translation>Στα 8 bit, στατική: ResNet-18 %1 μονάδες, MobileNetV2 %2 μονάδες.</translation>
    </message>
    <message>
        <source>It depends on fusion, granularity and bits: with 4-bit weights, one scale a tensor, ResNet-18 loses more than MobileNetV2. Only the study&apos;s MobileNetV2 without fusion is beyond doubt.</source>
        <translation>Εξαρτάται από τη συγχώνευση, τη διακριτότητα και τα bit: με βάρη 4 bit και ένα βήμα ανά τανυστή το ResNet-18 χάνει περισσότερο από το MobileNetV2. Από τη μελέτη, αναμφίβολο είναι μόνο το MobileNetV2 χωρίς συγχώνευση.</translation>
    </message>
    <message>
        <source>Formula 2.11 writes convolution with the kernel flipped.</source>
        <translation>Ο τύπος 2.11 γράφει τη συνέλιξη με ανεστραμμένο πυρήνα.</translation>
    </message>
    <message>
        <source>With w = (1, 2, 3) on x = (4, 5, 6) a network computes %1; flipped it would be %2.</source>
        <translation>Με w = (1, 2, 3) και x = (4, 5, 6) ένα δίκτυο υπολογίζει %1· με αναστροφή θα ήταν %2.</translation>
    </message>
    <message>
        <source>Networks do not flip: what they call convolution is cross-correlation. Learning makes up for it, but exported weights must be read the right way round.</source>
        <translation>Τα δίκτυα δεν αναστρέφουν: αυτό που ονομάζουν συνέλιξη είναι ετεροσυσχέτιση. Η μάθηση το εξισορροπεί, αλλά τα εξαγόμενα βάρη πρέπει να διαβάζονται με τη σωστή φορά.</translation>
    </message>
    <message>
        <source>The text on cross-entropy gives the loss of a negative example as a logarithm of p.</source>
        <translation>Το κείμενο για τη διασταυρούμενη εντροπία δίνει την απώλεια ενός αρνητικού παραδείγματος ως λογάριθμο του p.</translation>
    </message>
    <message>
        <source>For p = %1 the loss is −log(1 − p) = %2; −log p would be %3, small just where the network is wrong.</source>
        <translation>Για p = %1 η απώλεια είναι −log(1 − p) = %2· το −log p θα ήταν %3, μικρό ακριβώς εκεί που το δίκτυο σφάλλει.</translation>
    </message>
    <message>
        <source>It should read −log(1 − p): who is sure and wrong pays most.</source>
        <translation>Το σωστό είναι −log(1 − p): όποιος είναι βέβαιος και σφάλλει πληρώνει το περισσότερο.</translation>
    </message>
    <message>
        <source>The update rule is written w ← w − ∂L/∂w.</source>
        <translation>Ο κανόνας ενημέρωσης γράφεται w ← w − ∂L/∂w.</translation>
    </message>
    <message>
        <source>One weight, x = t = 3, right is w = 1. After %1 steps: with η = %2 w = %3, without a step size w = %4.</source>
        <translation>Ένα βάρος, x = t = 3, σωστό είναι το w = 1. Μετά από %1 βήματα: με η = %2 w = %3, χωρίς ρυθμό μάθησης w = %4.</translation>
    </message>
    <message>
        <source>The step η is missing: w ← w − η ∂L/∂w. Without it the weight runs away.</source>
        <translation>Λείπει ο ρυθμός η: w ← w − η ∂L/∂w. Χωρίς αυτόν το βάρος ξεφεύγει.</translation>
    </message>
    <message>
        <source>Static without fusion costs ResNet-18 1.6 % of its accuracy.</source>
        <translation>Η στατική χωρίς συγχώνευση κοστίζει στο ResNet-18 το 1,6 % της ορθότητάς του.</translation>
    </message>
    <message>
        <source>From its raw values %1 and %2: %3 points, %4 %.</source>
        <translation>Από τις πρωτογενείς τιμές της, %1 και %2: %3 μονάδες, %4 %.</translation>
    </message>
    <message>
        <source>21 of 39 printed percentages differ in the last digit. Here all are computed from raw values, and points are shown beside them: in points ResNet-34 loses most, in percent ResNet-50.</source>
        <translation>21 από τα 39 τυπωμένα ποσοστά διαφέρουν στο τελευταίο ψηφίο. Εδώ όλα υπολογίζονται από τις πρωτογενείς τιμές, με τις μονάδες δίπλα τους: σε μονάδες χάνει περισσότερο το ResNet-34, σε ποσοστό το ResNet-50.</translation>
    </message>
    <message>
        <source>All sizes are given in MB.</source>
        <translation>Όλα τα μεγέθη δίνονται σε MB.</translation>
    </message>
    <message>
        <source>BERT-base has %1 parameters: %2 MB of 10⁶ bytes, %3 MiB of 2²⁰.</source>
        <translation>Το BERT-base έχει %1 παραμέτρους: %2 MB των 10⁶ byte, %3 MiB των 2²⁰.</translation>
    </message>
    <message>
        <source>Table 4.6 (BERT) is in MiB, the tables of the CNNs are in MB. The program writes MB throughout and converts that table.</source>
        <translation>Ο πίνακας 4.6 (BERT) είναι σε MiB, οι πίνακες των CNN σε MB. Το πρόγραμμα γράφει παντού MB και μετατρέπει εκείνον τον πίνακα.</translation>
    </message>
    <message>
        <source>Table 4.1 lists 11.7, 21.8, 25.6 and 3.5 million parameters.</source>
        <translation>Ο πίνακας 4.1 αναφέρει 11,7· 21,8· 25,6 και 3,5 εκατομμύρια παραμέτρους.</translation>
    </message>
    <message>
        <source>%1 %2 in place of %3</source>
        <comment>network, millions, millions</comment>
        <translation>%1 %2 αντί για %3</translation>
    </message>
    <message>
        <source>With 100 classes, in millions: %1.</source>
        <translation>Με 100 κλάσεις, σε εκατομμύρια: %1.</translation>
    </message>
    <message>
        <source>Those are ImageNet&apos;s heads with 1000 classes; the networks that were measured have 100.</source>
        <translation>Αυτά αφορούν τις κεφαλές του ImageNet με 1000 κλάσεις· τα δίκτυα που μετρήθηκαν έχουν 100.</translation>
    </message>
    <message>
        <source>%1 ResNet-18 here: %2 MB in place of %3.</source>
        <translation>%1 Το ResNet-18 εδώ: %2 MB αντί για %3.</translation>
    </message>
</context>
<context>
    <name>TakeSetting</name>
    <message>
        <source>Open a network first: then its recipe can take the setting.</source>
        <translation>Ανοίξτε πρώτα ένα δίκτυο: τότε η συνταγή του μπορεί να πάρει τη ρύθμιση.</translation>
    </message>
</context>
<context>
    <name>TensorMenus</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
    <message>
        <source>seed %1</source>
        <translation>σπόρος %1</translation>
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
        <translation>Κανένα επίπεδο δεν διαβάζει αυτό το αποτέλεσμα ως ακεραίους: ό,τι επιλέγεται εδώ δεν έχει καμία επίδραση.</translation>
    </message>
</context>
<context>
    <name>ThesisTable</name>
    <message>
        <source>When networks of the study were run, its printed values stand here beside those measured.</source>
        <translation>Όταν εκτελεστούν δίκτυα της μελέτης, οι τιμές που είχε δημοσιεύσει εμφανίζονται εδώ δίπλα σε εκείνες που μετρήθηκαν.</translation>
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
    <name>TrainingDiagrams</name>
    <message>
        <source>After training (PTQ): minutes, a few hundred images, no labels</source>
        <translation>Μετά την εκπαίδευση (PTQ): λεπτά, μερικές εκατοντάδες εικόνες, χωρίς ετικέτες</translation>
    </message>
    <message>
        <source>trained FP32 network</source>
        <translation>εκπαιδευμένο δίκτυο FP32</translation>
    </message>
    <message>
        <source>fuse batch-norm and ReLU</source>
        <translation>συγχώνευση κανον. παρτίδας και ReLU</translation>
    </message>
    <message>
        <source>calibrate: watch the ranges</source>
        <translation>βαθμονόμηση: παρατήρηση των ευρών</translation>
    </message>
    <message>
        <source>scale and zero point</source>
        <translation>βήμα και σημείο μηδέν</translation>
    </message>
    <message>
        <source>INT8 network</source>
        <translation>δίκτυο INT8</translation>
    </message>
    <message>
        <source>During training (QAT): hours, the training set with its labels</source>
        <translation>Κατά την εκπαίδευση (QAT): ώρες, το σύνολο εκπαίδευσης με τις ετικέτες του</translation>
    </message>
    <message>
        <source>put in fake quantization</source>
        <translation>εισαγωγή εικονικής κβαντοποίησης</translation>
    </message>
    <message>
        <source>train on: round forwards, straight through backwards</source>
        <translation>επιπλέον εκπαίδευση: εμπρός στρογγυλοποίηση, πίσω ευθεία διέλευση</translation>
    </message>
    <message>
        <source>weights that bear rounding</source>
        <translation>βάρη που αντέχουν τη στρογγυλοποίηση</translation>
    </message>
    <message>
        <source>ImageNet: 1.28 million images, 1000 classes</source>
        <translation>ImageNet: 1,28 εκατ. εικόνες, 1000 κλάσεις</translation>
    </message>
    <message>
        <source>layers that see edges, textures, parts</source>
        <translation>επίπεδα που βλέπουν ακμές, υφές, μέρη</translation>
    </message>
    <message>
        <source>head for 1000 classes: thrown away</source>
        <translation>κεφαλή για 1000 κλάσεις: αφαιρείται</translation>
    </message>
    <message>
        <source>CIFAR-100: 50&#x202f;000 images, 100 classes</source>
        <translation>CIFAR-100: 50&#x202f;000 εικόνες, 100 κλάσεις</translation>
    </message>
    <message>
        <source>the same layers, trained on a little</source>
        <translation>τα ίδια επίπεδα, με λίγη ακόμη εκπαίδευση</translation>
    </message>
    <message>
        <source>a new head for 100 classes</source>
        <translation>νέα κεφαλή για 100 κλάσεις</translation>
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
        <translation>Κβαντοποιεί νευρωνικά δίκτυα επίπεδο προς επίπεδο, τα εκτελεί με πραγματικές ρουτίνες ακεραίων και δείχνει τι κοστίζει και τι κερδίζεται.</translation>
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
    <name>quantoscope::ActivationView</name>
    <message>
        <source>Set the activation</source>
        <translation>Ρύθμιση της ενεργοποίησης</translation>
    </message>
    <message>
        <source>input of the function</source>
        <translation>είσοδος της συνάρτησης</translation>
    </message>
    <message>
        <source>result; red: rounded to the integers (thin lines)</source>
        <translation>αποτέλεσμα· κόκκινο: στρογγυλοποιημένο στους ακεραίους (λεπτές γραμμές)</translation>
    </message>
    <message>
        <source>Results lie from %1 to %2. Scale %3, zero point %4, integers from %5 to %6.</source>
        <translation>Τα αποτελέσματα είναι από %1 έως %2. Βήμα κβαντοποίησης (scale) %3, σημείο μηδέν %4, ακέραιοι από %5 έως %6.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Συνάρτηση</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Συμμετρία</translation>
    </message>
    <message>
        <source>Inputs up to ±</source>
        <translation>Είσοδοι έως ±</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Αριθμός bit</translation>
    </message>
    <message>
        <source>An activation function and the integers for its results</source>
        <translation>Μια συνάρτηση ενεργοποίησης και οι ακέραιοι για τα αποτελέσματά της</translation>
    </message>
</context>
<context>
    <name>quantoscope::AnswersEditor</name>
    <message>
        <source>Compared are, without case, punctuation and articles: “%1” and “%2”. Words in common: %3.</source>
        <translation>Συγκρίνονται, χωρίς διάκριση πεζών και κεφαλαίων, χωρίς στίξη και άρθρα: «%1» και «%2». Κοινές λέξεις: %3.</translation>
    </message>
    <message>
        <source>Exact match: %1 · F1: %2</source>
        <translation>Ακριβής ταύτιση: %1 · F1: %2</translation>
    </message>
    <message>
        <source>&amp;Answer of the network:</source>
        <translation>Απά&amp;ντηση του δικτύου:</translation>
    </message>
    <message>
        <source>Answer of the network</source>
        <translation>Απάντηση του δικτύου</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Σωστή απάντηση</translation>
    </message>
    <message>
        <source>Righ&amp;t answer:</source>
        <translation>&amp;Σωστή απάντηση:</translation>
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
    <name>quantoscope::AsymmetricChapter</name>
    <message>
        <source>Another view</source>
        <translation>Άλλη προβολή</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Αριθμός bit</translation>
    </message>
    <message>
        <source>Include zero</source>
        <translation>Συμπερίληψη του μηδενός</translation>
    </message>
    <message>
        <source>Draw other samples</source>
        <translation>Νέο δείγμα τιμών</translation>
    </message>
    <message>
        <source>Asymmetric quantization</source>
        <translation>Μη συμμετρική κβαντοποίηση</translation>
    </message>
    <message>
        <source>&lt;p&gt;Values need not lie evenly around zero. The asymmetric way divides the range from the minimum &lt;formula&gt;\beta&lt;/formula&gt; to the maximum &lt;formula&gt;\alpha&lt;/formula&gt;: &lt;formula&gt;s = \frac{2^b - 1}{\alpha - \beta}&lt;/formula&gt;. (&lt;formula&gt;\alpha&lt;/formula&gt; was the largest absolute value before; here it is the maximum.)&lt;/p&gt;</source>
        <translation>&lt;p&gt;Οι τιμές δεν είναι πάντα απλωμένες συμμετρικά γύρω από το μηδέν. Η μη συμμετρική κβαντοποίηση διαιρεί το εύρος από το ελάχιστο &lt;formula&gt;\beta&lt;/formula&gt; έως το μέγιστο &lt;formula&gt;\alpha&lt;/formula&gt;: &lt;formula&gt;s = \frac{2^b - 1}{\alpha - \beta}&lt;/formula&gt;. (Πριν, &lt;formula&gt;\alpha&lt;/formula&gt; ήταν η μεγαλύτερη απόλυτη τιμή· εδώ είναι το μέγιστο.)&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Real zero then falls on an integer of its own, the &lt;b&gt;zero point&lt;/b&gt;: &lt;formula&gt;z = -\text{round}(s \cdot \beta) - 2^{b-1}&lt;/formula&gt;. A value becomes &lt;formula&gt;q = \text{round}(s \cdot x + z)&lt;/formula&gt;, clamped to &lt;formula&gt;-2^{b-1}&lt;/formula&gt;…&lt;formula&gt;2^{b-1} - 1&lt;/formula&gt;, and comes back as &lt;formula&gt;\hat{x} = \frac{q - z}{s}&lt;/formula&gt;. Without the clamp, the range from −1 to 1 would give 128, which 8 bits do not have.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Το πραγματικό μηδέν πέφτει τότε σε έναν δικό του ακέραιο, το &lt;b&gt;σημείο μηδέν&lt;/b&gt;: &lt;formula&gt;z = -\text{round}(s \cdot \beta) - 2^{b-1}&lt;/formula&gt;. Μια τιμή γίνεται &lt;formula&gt;q = \text{round}(s \cdot x + z)&lt;/formula&gt;, περιορισμένη στο διάστημα &lt;formula&gt;-2^{b-1}&lt;/formula&gt;…&lt;formula&gt;2^{b-1} - 1&lt;/formula&gt;, και επιστρέφει ως &lt;formula&gt;\hat{x} = \frac{q - z}{s}&lt;/formula&gt;. Χωρίς τον περιορισμό, το εύρος από −1 έως 1 θα έδινε 128, που δεν υπάρχει στα 8 bit.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Zero must be exact.&lt;/b&gt; Networks are full of zeros: the border that pads an image, whatever ReLU sets to zero. An error in zero would be the same error everywhere. Because &lt;formula&gt;z&lt;/formula&gt; is an integer, zero comes back as zero, as long as the range contains it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Το μηδέν πρέπει να είναι ακριβές.&lt;/b&gt; Τα δίκτυα είναι γεμάτα μηδενικά: το περιθώριο γύρω από μια εικόνα, όσα μηδενίζει η ReLU. Ένα σφάλμα στο μηδέν θα ήταν το ίδιο σφάλμα παντού. Επειδή το &lt;formula&gt;z&lt;/formula&gt; είναι ακέραιος, το μηδέν επιστρέφει ως μηδέν, εφόσον το εύρος το περιέχει.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The values 1 and 2 alone give &lt;formula&gt;z = -383&lt;/formula&gt;: zero is clamped and comes back as 1. Therefore PyTorch and this program widen the range until it includes zero. Switch it off to see what happens.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Οι τιμές 1 και 2 μόνες τους δίνουν &lt;formula&gt;z = -383&lt;/formula&gt;: το μηδέν αποκόπτεται και επιστρέφει ως 1. Γι’ αυτό το PyTorch και αυτό το πρόγραμμα διευρύνουν το εύρος ώστε να περιέχει το μηδέν. Απενεργοποιήστε το για να δείτε τι συμβαίνει.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;After ReLU nothing is negative. A symmetric range leaves half of its integers idle, and that costs a bit, about 6 dB. On Gaussian data, which lies evenly around zero, the zero point gains little. That is why weights are mostly symmetric and activations often asymmetric. (Where nothing is negative, this program&apos;s symmetric activations use unsigned integers, which saves the same bit.)&lt;/p&gt;</source>
        <translation>&lt;p&gt;Μετά τη ReLU τίποτα δεν είναι αρνητικό. Ένα συμμετρικό εύρος αφήνει αχρησιμοποίητους τους μισούς ακεραίους, και αυτό κοστίζει ένα bit, περίπου 6 dB. Σε γκαουσιανά δεδομένα, που απλώνονται συμμετρικά γύρω από το μηδέν, το σημείο μηδέν κερδίζει λίγα. Γι’ αυτό τα βάρη είναι συνήθως συμμετρικά και οι ενεργοποιήσεις συχνά μη συμμετρικές. (Όπου τίποτα δεν είναι αρνητικό, οι συμμετρικές ενεργοποιήσεις αυτού του προγράμματος χρησιμοποιούν μη προσημασμένους ακεραίους και γλιτώνουν το ίδιο bit.)&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Quantize the model&apos;s activations like this</source>
        <translation>Εφαρμογή στις ενεργοποιήσεις του μοντέλου</translation>
    </message>
    <message>
        <source>As PyTorch writes it: scale = 1/s = %1, zero_point = %2</source>
        <translation>Όπως το γράφει το PyTorch: scale = 1/s = %1, zero_point = %2</translation>
    </message>
    <message>
        <source>All values are equal: there is no range to divide. The scale is set to 1.</source>
        <translation>Όλες οι τιμές είναι ίσες: δεν υπάρχει εύρος για διαίρεση. Το βήμα κβαντοποίησης ορίζεται σε 1.</translation>
    </message>
    <message>
        <source>Zero is outside the range: it comes back as %1.</source>
        <translation>Το μηδέν είναι έξω από το εύρος: επιστρέφει ως %1.</translation>
    </message>
    <message>
        <source>Take an example</source>
        <translation>Επιλογή παραδείγματος</translation>
    </message>
    <message>
        <source>The values</source>
        <translation>Οι τιμές</translation>
    </message>
    <message>
        <source>ReLU and Gaussian data</source>
        <translation>Δεδομένα ReLU και γκαουσιανά</translation>
    </message>
    <message>
        <source>&amp;Bits b</source>
        <translation>Αριθμός &amp;bit b</translation>
    </message>
    <message>
        <source>Include &amp;zero in the range</source>
        <translation>Συμπερίληψη του &amp;μηδενός στο εύρος</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Νέες τιμές</translation>
    </message>
    <message>
        <source>%1 values of each kind, drawn at random. The bar of zero is cut off where it is too tall.</source>
        <translation>%1 τιμές από κάθε είδος, τυχαία επιλεγμένες. Η ράβδος του μηδενός κόβεται όπου είναι πολύ ψηλή.</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Λυμένο παράδειγμα</translation>
    </message>
    <message>
        <source>Far from zero</source>
        <translation>Μακριά από το μηδέν</translation>
    </message>
    <message>
        <source>All equal</source>
        <translation>Όλες ίσες</translation>
    </message>
    <message>
        <source>Asymmetric activations from the course</source>
        <translation>Μη συμμετρικές ενεργοποιήσεις από το μάθημα</translation>
    </message>
</context>
<context>
    <name>quantoscope::AttentionFigure</name>
    <message>
        <source>is looked at</source>
        <translation>δέχεται προσοχή</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>προσέχει</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of a token&apos;s attention</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” takes %2 from “%3”.</source>
        <comment>token, share, token</comment>
        <translation>Το «%1» παίρνει %2 από το «%3».</translation>
    </message>
</context>
<context>
    <name>quantoscope::AttentionView</name>
    <message>
        <source>Type a question</source>
        <translation>Πληκτρολόγηση ερώτησης</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <translation>Επιλογή επιπέδου</translation>
    </message>
    <message>
        <source>Choose a head</source>
        <translation>Επιλογή κεφαλής</translation>
    </message>
    <message>
        <source>Choose a token</source>
        <translation>Επιλογή λεκτικής μονάδας</translation>
    </message>
    <message>
        <source>bert-mini is reading…</source>
        <translation>Το bert-mini διαβάζει…</translation>
    </message>
    <message>
        <source>bert-mini finds no answer.</source>
        <translation>Το bert-mini δεν βρίσκει απάντηση.</translation>
    </message>
    <message>
        <source>bert-mini answers: %1</source>
        <translation>Το bert-mini απαντά: %1</translation>
    </message>
    <message>
        <source>%1 Only the first %2 tokens fit the map.</source>
        <translation>%1 Στον χάρτη χωρούν μόνο οι πρώτες %2 λεκτικές μονάδες.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>token and its share</comment>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>“%1” looks most at %2.</source>
        <comment>token, list of tokens</comment>
        <translation>Το «%1» προσέχει περισσότερο: %2.</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>Ερώ&amp;τηση</translation>
    </message>
    <message>
        <source>&amp;Passage</source>
        <translation>Κεί&amp;μενο</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Ερώτηση</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Κεφαλή</translation>
    </message>
    <message>
        <source>Attention map: Up and Down choose a token</source>
        <translation>Χάρτης προσοχής: τα πλήκτρα Πάνω και Κάτω επιλέγουν λεκτική μονάδα</translation>
    </message>
</context>
<context>
    <name>quantoscope::AugmentationView</name>
    <message>
        <source>An image of the sample as it is and as training shows it</source>
        <translation>Μια εικόνα του δείγματος ως έχει και όπως παρουσιάζεται στην εκπαίδευση</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>ως έχει</translation>
    </message>
    <message>
        <source>as training shows it</source>
        <translation>στην εκπαίδευση</translation>
    </message>
</context>
<context>
    <name>quantoscope::BitField</name>
    <message>
        <source>Sign bit: counts %1</source>
        <translation>Bit προσήμου: μετρά %1</translation>
    </message>
    <message>
        <source>Other bits: count %1 to 1</source>
        <translation>Άλλα bit: μετρούν %1 έως 1</translation>
    </message>
    <message>
        <source>Sign 1: negative</source>
        <translation>Πρόσημο 1: αρνητικός</translation>
    </message>
    <message>
        <source>Sign 0: positive</source>
        <translation>Πρόσημο 0: θετικός</translation>
    </message>
    <message>
        <source>Exponent %1 = %2, bias %3</source>
        <translation>Εκθέτης %1 = %2, μετατόπιση (bias) %3</translation>
    </message>
    <message>
        <source>Mantissa %1 = %2</source>
        <translation>Κλασματικό μέρος %1 = %2</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Είδος: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::BitsView</name>
    <message numerus="yes">
        <source>With %n bits: &lt;b&gt;%1&lt;/b&gt; without clipping, &lt;b&gt;%2&lt;/b&gt; at the best α; the line says %3.</source>
        <translation>
            <numerusform>Με %n bit: &lt;b&gt;%1&lt;/b&gt; χωρίς αποκοπή, &lt;b&gt;%2&lt;/b&gt; στο καλύτερο α· η ευθεία δίνει %3.</numerusform>
            <numerusform>Με %n bit: &lt;b&gt;%1&lt;/b&gt; χωρίς αποκοπή, &lt;b&gt;%2&lt;/b&gt; στο καλύτερο α· η ευθεία δίνει %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Αριθμός bit</translation>
    </message>
    <message>
        <source>SQNR in dB</source>
        <translation>SQNR σε dB</translation>
    </message>
    <message>
        <source>SQNR over the bits</source>
        <translation>SQNR ως προς τον αριθμό bit</translation>
    </message>
    <message>
        <source>%1·b: uniform over the full range</source>
        <translation>%1·b: ομοιόμορφη σε πλήρες εύρος</translation>
    </message>
    <message>
        <source>%1·b + %2: a sine</source>
        <translation>%1·b + %2: ημίτονο</translation>
    </message>
    <message>
        <source>measured, nothing clipped</source>
        <translation>μετρημένο, χωρίς αποκοπή</translation>
    </message>
    <message>
        <source>measured, α with the least error</source>
        <translation>μετρημένο, α με το ελάχιστο σφάλμα</translation>
    </message>
</context>
<context>
    <name>quantoscope::BlockFigure</name>
    <message>
        <source>basic block</source>
        <translation>βασικό μπλοκ</translation>
    </message>
    <message>
        <source>bottleneck block</source>
        <translation>μπλοκ στένωσης (bottleneck)</translation>
    </message>
    <message>
        <source>inverted residual</source>
        <translation>ανεστραμμένο υπολειμματικό μπλοκ</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>άθροισμα</translation>
    </message>
    <message>
        <source>%1 depthwise, %2</source>
        <comment>kernel, channels</comment>
        <translation>%1 κατά βάθος, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kernel, channels</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, stride %2</source>
        <translation>%1, βήμα %2</translation>
    </message>
    <message>
        <source>%1 · %2 parameters</source>
        <comment>shape and parameters</comment>
        <translation>%1 · %2 παράμετροι</translation>
    </message>
    <message>
        <source>%1 multiply-adds</source>
        <translation>%1 πράξεις MAC</translation>
    </message>
    <message>
        <source>in: %1</source>
        <comment>shape that enters a block</comment>
        <translation>είσοδος: %1</translation>
    </message>
    <message>
        <source>out: %1</source>
        <comment>shape that leaves a block</comment>
        <translation>έξοδος: %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>layer and what follows it</comment>
        <translation>%1, με %2</translation>
    </message>
    <message>
        <source>%1 multiply-adds, %2 parameters</source>
        <translation>%1 πράξεις MAC, %2 παράμετροι</translation>
    </message>
</context>
<context>
    <name>quantoscope::BlockView</name>
    <message>
        <source>%1 of %2</source>
        <comment>block of a network</comment>
        <translation>%1 του %2</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Επιλογή δικτύου</translation>
    </message>
    <message>
        <source>Choose a block</source>
        <translation>Επιλογή μπλοκ</translation>
    </message>
    <message>
        <source>Answer the task</source>
        <translation>Απάντηση στην άσκηση</translation>
    </message>
    <message>
        <source>The networks are being read…</source>
        <translation>Τα δίκτυα διαβάζονται…</translation>
    </message>
    <message>
        <source>The task appears with the blocks.</source>
        <translation>Η άσκηση εμφανίζεται μαζί με τα μπλοκ.</translation>
    </message>
    <message>
        <source>Task: what share of the multiply-adds of %1 is depthwise?</source>
        <translation>Άσκηση: ποιο ποσοστό των πολλαπλασιασμών-προσθέσεων (MAC) του %1 είναι κατά βάθος;</translation>
    </message>
    <message>
        <source> %</source>
        <comment>unit of a number field</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Right: %1.</source>
        <translation>Σωστά: %1.</translation>
    </message>
    <message>
        <source>Not yet: divide the multiply-adds of the depthwise layer by those of the whole block.</source>
        <translation>Όχι ακόμη: διαιρέστε τις πράξεις MAC του επιπέδου κατά βάθος με εκείνες ολόκληρου του μπλοκ.</translation>
    </message>
    <message>
        <source>If every filter of the depthwise layer read all %1 channels, it would need %2 multiply-adds instead of %3.</source>
        <translation>Αν κάθε φίλτρο του επιπέδου της συνέλιξης κατά βάθος διάβαζε και τα %1 κανάλια, θα χρειάζονταν %2 πράξεις MAC αντί για %3.</translation>
    </message>
    <message>
        <source>Both blocks have %1 channels; look at the size of their maps.</source>
        <translation>Και τα δύο μπλοκ έχουν %1 κανάλια· προσέξτε το μέγεθος των χαρτών τους.</translation>
    </message>
    <message>
        <source>The left block has %1 channels, the right one %2.</source>
        <translation>Το αριστερό μπλοκ έχει %1 κανάλια, το δεξί %2.</translation>
    </message>
    <message>
        <source>Task: for one position of its output, how many times as many multiply-adds as %2 does %1 need?</source>
        <translation>Άσκηση: για μία θέση της εξόδου του, πόσες φορές περισσότερους πολλαπλασιασμούς-προσθέσεις (MAC) από το %2 χρειάζεται το %1;</translation>
    </message>
    <message>
        <source>Right: %1 against %2 for one position, %3 times as many.</source>
        <translation>Σωστά: %1 έναντι %2 για μία θέση, %3 φορές τόσες.</translation>
    </message>
    <message>
        <source>Not yet: divide each block&apos;s multiply-adds by the positions of its output (height × width) first.</source>
        <translation>Όχι ακόμη: διαιρέστε πρώτα τις πράξεις MAC κάθε μπλοκ με τις θέσεις της εξόδου του (ύψος × πλάτος).</translation>
    </message>
    <message>
        <source>Network on the left</source>
        <translation>Δίκτυο αριστερά</translation>
    </message>
    <message>
        <source>Network on the right</source>
        <translation>Δίκτυο δεξιά</translation>
    </message>
    <message>
        <source>Block on the left</source>
        <translation>Μπλοκ αριστερά</translation>
    </message>
    <message>
        <source>Block on the right</source>
        <translation>Μπλοκ δεξιά</translation>
    </message>
    <message>
        <source>Two residual blocks, layer by layer</source>
        <translation>Δύο υπολειμματικά μπλοκ, επίπεδο προς επίπεδο</translation>
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
        <translation>Επιλογή δικ&amp;τύου</translation>
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
    <message numerus="yes">
        <source>Here you see what values every layer gives, choose the range that becomes integers, and see at once what that costs. For this, %n images go through the network once; bits, schemes and observers can then be changed without running them again.</source>
        <translation>
            <numerusform>Εδώ βλέπετε τι τιμές δίνει κάθε επίπεδο, επιλέγετε το εύρος που μετατρέπεται σε ακεραίους και βλέπετε αμέσως τι κοστίζει αυτό. Για τον σκοπό αυτό, %n εικόνα περνά μία φορά από το δίκτυο· έπειτα τα bit, η συμμετρία και οι παρατηρητές μπορούν να αλλάξουν χωρίς να εκτελεστεί ξανά.</numerusform>
            <numerusform>Εδώ βλέπετε τι τιμές δίνει κάθε επίπεδο, επιλέγετε το εύρος που μετατρέπεται σε ακεραίους και βλέπετε αμέσως τι κοστίζει αυτό. Για τον σκοπό αυτό, %n εικόνες περνούν μία φορά από το δίκτυο· έπειτα τα bit, η συμμετρία και οι παρατηρητές μπορούν να αλλάξουν χωρίς να εκτελεστούν ξανά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images have gone through the network; nothing here runs them again</source>
        <translation>
            <numerusform>%n εικόνα έχει περάσει από το δίκτυο· τίποτα εδώ δεν απαιτεί να περάσει ξανά</numerusform>
            <numerusform>%n εικόνες έχουν περάσει από το δίκτυο· τίποτα εδώ δεν απαιτεί να περάσουν ξανά</numerusform>
        </translation>
    </message>
    <message>
        <source>Here the range of every layer&apos;s values is chosen. The questions for it could not be opened.</source>
        <translation>Εδώ επιλέγεται το εύρος των τιμών κάθε επιπέδου. Δεν ήταν δυνατό το άνοιγμα των ερωτήσεων που χρειάζονται.</translation>
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
            <numerusform>Εδώ βλέπετε τι τιμές δίνει κάθε επίπεδο, επιλέγετε το εύρος που μετατρέπεται σε ακεραίους και βλέπετε αμέσως τι κοστίζει αυτό. Για τον σκοπό αυτό, %n ερώτηση περνά μία φορά από το δίκτυο· έπειτα τα bit, η συμμετρία και οι παρατηρητές μπορούν να αλλάξουν χωρίς να εκτελεστεί ξανά.</numerusform>
            <numerusform>Εδώ βλέπετε τι τιμές δίνει κάθε επίπεδο, επιλέγετε το εύρος που μετατρέπεται σε ακεραίους και βλέπετε αμέσως τι κοστίζει αυτό. Για τον σκοπό αυτό, %n ερωτήσεις περνούν μία φορά από το δίκτυο· έπειτα τα bit, η συμμετρία και οι παρατηρητές μπορούν να αλλάξουν χωρίς να εκτελεστούν ξανά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have gone through the network; nothing here runs them again</source>
        <translation>
            <numerusform>%n ερώτηση έχει περάσει από το δίκτυο· τίποτα εδώ δεν την εκτελεί ξανά</numerusform>
            <numerusform>%n ερωτήσεις έχουν περάσει από το δίκτυο· τίποτα εδώ δεν τις εκτελεί ξανά</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;alibrate</source>
        <translation>Βαθ&amp;μονόμηση</translation>
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
            <numerusform>%n από τα %1 κανάλια είναι ακραίο: η μεγαλύτερη κατ’ απόλυτη τιμή του υπερβαίνει το %2, το τριπλάσιο εκείνης του διάμεσου καναλιού.</numerusform>
            <numerusform>%n από τα %1 κανάλια είναι ακραία: η μεγαλύτερη κατ’ απόλυτη τιμή τους υπερβαίνει το %2, το τριπλάσιο εκείνης του διάμεσου καναλιού.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of %1 channels is an outlier: none has a value whose magnitude is over %2, three times that of the median channel.</source>
        <translation>Κανένα από τα %1 κανάλια δεν είναι ακραίο: κανένα δεν έχει τιμή που να υπερβαίνει κατ’ απόλυτη τιμή το %2, το τριπλάσιο εκείνης του διάμεσου καναλιού.</translation>
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
        <translation>Ένα βήμα κβαντοποίησης για κάθε κανάλι θα μείωνε τον θόρυβο στρογγυλοποίησης κατά περίπου %1. Ωστόσο οι ενεργοποιήσεις έχουν ένα μόνο βήμα: στους ακεραίους, τα κανάλια αθροίζονται.</translation>
    </message>
    <message>
        <source>Sort by width</source>
        <translation>Ταξινόμηση κατά εύρος</translation>
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
    <name>quantoscope::ChapterList</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::ChartMenu</name>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Αντιγραφή γραφήματος</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Αποθήκευση του γραφήματος</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>Αποθήκευση των δεδομένων</translation>
    </message>
    <message>
        <source>Save its da&amp;ta as CSV…</source>
        <translation>Αποθήκευση των &amp;δεδομένων του ως CSV…</translation>
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
        <translation>Το %1 δεν μπορεί να διαβαστεί ως λίστα ονομάτων.</translation>
    </message>
</context>
<context>
    <name>quantoscope::ClippingView</name>
    <message>
        <source>Clip value: drag it, or move it with the arrow keys</source>
        <translation>Τιμή αποκοπής: σύρετέ την ή μετακινήστε την με τα βέλη</translation>
    </message>
    <message>
        <source>At this α: rounding %1, clipping %2, SQNR &lt;b&gt;%3&lt;/b&gt;. The least error is at α = %4, with %5.</source>
        <translation>Σε αυτό το α: στρογγυλοποίηση %1, αποκοπή %2, SQNR &lt;b&gt;%3&lt;/b&gt;. Το ελάχιστο σφάλμα είναι στο α = %4, με %5.</translation>
    </message>
    <message>
        <source>Clip value α</source>
        <translation>Τιμή αποκοπής α</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Μέσο τετραγωνικό σφάλμα</translation>
    </message>
    <message>
        <source>Error over the clip value</source>
        <translation>Σφάλμα ως προς την τιμή αποκοπής</translation>
    </message>
    <message>
        <source>rounding error</source>
        <translation>σφάλμα στρογγυλοποίησης</translation>
    </message>
    <message>
        <source>clipping error</source>
        <translation>σφάλμα αποκοπής</translation>
    </message>
    <message>
        <source>their sum</source>
        <translation>το άθροισμά τους</translation>
    </message>
    <message>
        <source>the least</source>
        <translation>το ελάχιστο</translation>
    </message>
</context>
<context>
    <name>quantoscope::CloseQuestion</name>
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
        <translation>Πηγαίος κώδικας</translation>
    </message>
</context>
<context>
    <name>quantoscope::ComparePage</name>
    <message numerus="yes">
        <source>all %n run(s); tick runs at the right to compare only those</source>
        <translation>
            <numerusform>%n εκτέλεση· επιλέξτε στα δεξιά ποιες θα συγκριθούν</numerusform>
            <numerusform>και οι %n εκτελέσεις· επιλέξτε στα δεξιά ποιες θα συγκριθούν</numerusform>
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
        <translation>Ο πίνακας και τα γραφήματα της μελέτης εμφανίζονται εδώ καθώς ολοκληρώνονται οι εκτελέσεις: μέγεθος, ορθότητα και χρόνος κάθε μεθόδου, με τη διαφορά από το FP32.</translation>
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
        <translation>Σε κινητή &amp;υποδιαστολή</translation>
    </message>
    <message>
        <source>Takes the selected run&apos;s recipe and keeps its worst layers in float, as one step that can be undone</source>
        <translation>Παίρνει τη συνταγή της επιλεγμένης εκτέλεσης και διατηρεί τα χειρότερα επίπεδά της σε κινητή υποδιαστολή, ως ένα βήμα που αναιρείται</translation>
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
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Ταξινόμηση κατά</translation>
    </message>
    <message>
        <source>Choose accuracy and size or time under “Show” to see one against the other.</source>
        <translation>Επιλέξτε ακρίβεια και μέγεθος ή χρόνο στο «Εμφάνιση» για να δείτε το ένα ως προς το άλλο.</translation>
    </message>
    <message>
        <source>Sort, copy or save the table</source>
        <translation>Ταξινόμηση, αντιγραφή ή αποθήκευση του πίνακα</translation>
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
    <message>
        <source>Share of the items that are answered as FP32 answers them; no labels say what is right.</source>
        <translation>Ποσοστό των στοιχείων που απαντώνται όπως τα απαντά το FP32· δεν υπάρχουν ετικέτες που να λένε τι είναι σωστό.</translation>
    </message>
    <message>
        <source>As FP32 (%)</source>
        <translation>Όπως FP32 (%)</translation>
    </message>
</context>
<context>
    <name>quantoscope::ComparisonTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::ConfusionEditor</name>
    <message>
        <source>cat</source>
        <translation>γάτα</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>σκύλος</translation>
    </message>
    <message>
        <source>fox</source>
        <translation>αλεπού</translation>
    </message>
    <message>
        <source>Accuracy: %1</source>
        <translation>Ορθότητα: %1</translation>
    </message>
    <message>
        <source>%1 of %2 answers are right, and every class is found at least once.</source>
        <translation>Σωστές είναι %1 από τις %2 απαντήσεις, και κάθε κλάση εντοπίζεται τουλάχιστον μία φορά.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are right, and yet never found: %3.</source>
        <translation>Σωστές είναι %1 από τις %2 απαντήσεις, κι όμως δεν εντοπίζεται ποτέ: %3.</translation>
    </message>
    <message>
        <source>answered as</source>
        <translation>απαντήθηκε ως</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>ανάκληση</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>ευστοχία</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>is a %1</source>
        <translation>είναι %1</translation>
    </message>
    <message>
        <source>How many of the class %1 were answered as %2</source>
        <translation>Πόσα της κλάσης %1 απαντήθηκαν ως %2</translation>
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
        <source>Generated sample</source>
        <translation>Συνθετικό δείγμα</translation>
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
        <source>To &amp;calibrate</source>
        <translation>Για βαθμ&amp;ονόμηση</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Σπό&amp;ρος (seed)</translation>
    </message>
    <message>
        <source>CIFAR-100&apos;s binary files, a folder of images with one folder a class, or a SQuAD file</source>
        <translation>Τα δυαδικά αρχεία του CIFAR-100, ένας φάκελος εικόνων με έναν υποφάκελο ανά κλάση ή ένα αρχείο SQuAD</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Άνοιγμα…</translation>
    </message>
    <message>
        <source>&amp;To evaluate</source>
        <translation>Για α&amp;ξιολόγηση</translation>
    </message>
</context>
<context>
    <name>quantoscope::DifferenceChart</name>
    <message>
        <source>difference to FP32 (points)</source>
        <translation>διαφορά από FP32 (μονάδες)</translation>
    </message>
    <message>
        <source>The study, CIFAR-100</source>
        <translation>Η μελέτη, CIFAR-100</translation>
    </message>
    <message>
        <source>Measured here, %1</source>
        <translation>Μετρημένο εδώ, %1</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Μετρημένο εδώ</translation>
    </message>
    <message>
        <source>When networks of the study were run, their differences stand here.</source>
        <translation>Όταν εκτελεστούν δίκτυα της μελέτης, οι διαφορές τους θα φαίνονται εδώ.</translation>
    </message>
    <message>
        <source>Ring: the study. Dot: measured here, ≈ within the noise. Diamond: published by torchvision for ImageNet (%1); MobileNetV2&apos;s was trained with quantization.</source>
        <translation>Κύκλος: η μελέτη. Κουκκίδα: μετρημένο εδώ, ≈ εντός στατιστικού σφάλματος. Ρόμβος: δημοσιευμένο από το torchvision για το ImageNet (%1)· εκείνο του MobileNetV2 προέρχεται από κβαντοποίηση με ευαισθητοποίηση (QAT).</translation>
    </message>
    <message>
        <source>Ring: the study. Dot: measured here, ≈ within the noise.</source>
        <translation>Κύκλος: η μελέτη. Κουκκίδα: μετρημένο εδώ, ≈ εντός στατιστικού σφάλματος.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <name>quantoscope::DriftTask</name>
    <message numerus="yes">
        <source>The values of %1 grow from batch to batch. From which factor in the last batch on does a range per batch win by more than 3 dB, at %n bits?</source>
        <translation>
            <numerusform>Οι τιμές του επιπέδου %1 μεγαλώνουν από παρτίδα σε παρτίδα. Από ποιον συντελεστή της τελευταίας παρτίδας και πάνω κερδίζει το εύρος ανά παρτίδα κατά περισσότερο από 3 dB, με %n bit;</numerusform>
            <numerusform>Οι τιμές του επιπέδου %1 μεγαλώνουν από παρτίδα σε παρτίδα. Από ποιον συντελεστή της τελευταίας παρτίδας και πάνω κερδίζει το εύρος ανά παρτίδα κατά περισσότερο από 3 dB, με %n bit;</numerusform>
        </translation>
    </message>
    <message>
        <source>Think of what the fixed range has to clip, then check. You can try as often as you like.</source>
        <translation>Σκεφτείτε τι πρέπει να αποκόψει το σταθερό εύρος και ελέγξτε. Μπορείτε να δοκιμάσετε όσες φορές θέλετε.</translation>
    </message>
    <message>
        <source>Right: from %1 on. A few clipped values already outweigh the rounding of all the others.</source>
        <translation>Σωστά: από %1 και πάνω. Λίγες τιμές που αποκόπτονται βαραίνουν ήδη περισσότερο από τη στρογγυλοποίηση όλων των άλλων.</translation>
    </message>
    <message>
        <source>Not yet there: at %1 the fixed range still loses less than 3 dB. Try again.</source>
        <translation>Όχι ακόμη: στο %1 το σταθερό εύρος χάνει ακόμη λιγότερο από 3 dB. Δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>It wins earlier than at %1. Try again.</source>
        <translation>Κερδίζει νωρίτερα από το %1. Δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Your &amp;answer</source>
        <translation>Η απάν&amp;τησή σας</translation>
    </message>
    <message>
        <source>Factor of the last batch</source>
        <translation>Συντελεστής της τελευταίας παρτίδας</translation>
    </message>
    <message>
        <source>Gain of a range per batch in dB</source>
        <translation>Κέρδος του εύρους ανά παρτίδα σε dB</translation>
    </message>
    <message>
        <source>Gain over the drift</source>
        <translation>Κέρδος ως προς τη μετατόπιση</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Έλε&amp;γχος</translation>
    </message>
</context>
<context>
    <name>quantoscope::DriftView</name>
    <message>
        <source>Last batch: fixed range &lt;b&gt;%1&lt;/b&gt; (%2 clipped), its own range &lt;b&gt;%3&lt;/b&gt;. Over all batches %4 and %5.</source>
        <translation>Τελευταία παρτίδα: σταθερό εύρος &lt;b&gt;%1&lt;/b&gt; (αποκοπή %2), δικό της εύρος &lt;b&gt;%3&lt;/b&gt;. Σε όλες τις παρτίδες %4 και %5.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Εύρος</translation>
    </message>
    <message>
        <source>Range of each batch beside the fixed one</source>
        <translation>Εύρος κάθε παρτίδας δίπλα στο σταθερό</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Παρτίδα</translation>
    </message>
    <message>
        <source>SQNR in dB</source>
        <translation>SQNR σε dB</translation>
    </message>
    <message>
        <source>SQNR of each batch with the fixed range and with its own</source>
        <translation>SQNR κάθε παρτίδας με το σταθερό εύρος και με το δικό της</translation>
    </message>
    <message>
        <source>static: fixed range</source>
        <translation>στατική: σταθερό εύρος</translation>
    </message>
    <message>
        <source>dynamic: a range per batch</source>
        <translation>δυναμική: εύρος ανά παρτίδα</translation>
    </message>
</context>
<context>
    <name>quantoscope::DropTarget</name>
    <message numerus="yes">
        <source>%n files were dropped, and none was opened: drop one network, study, recipe or lesson, or the folder of a network of several files.</source>
        <translation>
            <numerusform>Σύρατε %n αρχείο και δεν ανοίχτηκε: σύρετε ένα δίκτυο, μία μελέτη, μία συνταγή ή ένα μάθημα, ή τον φάκελο ενός δικτύου με πολλά αρχεία.</numerusform>
            <numerusform>Σύρατε %n αρχεία και δεν ανοίχτηκε κανένα: σύρετε ένα δίκτυο, μία μελέτη, μία συνταγή ή ένα μάθημα, ή τον φάκελο ενός δικτύου με πολλά αρχεία.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::EnergyTable</name>
    <message>
        <source>Published energy in picojoules</source>
        <translation>Δημοσιευμένη ενέργεια σε picojoule</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Μορφή</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Άθροισμα</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Γινόμενο</translation>
    </message>
</context>
<context>
    <name>quantoscope::ErrorAndBitsChapter</name>
    <message>
        <source>Bits</source>
        <translation>Αριθμός bit</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Δεδομένα</translation>
    </message>
    <message>
        <source>Scale a channel</source>
        <translation>Βήμα ανά κανάλι</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>Clip value</source>
        <translation>Τιμή αποκοπής</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Ακραία τιμή</translation>
    </message>
    <message>
        <source>Error and bits</source>
        <translation>Σφάλμα και bit</translation>
    </message>
    <message>
        <source>Two errors share the range. Values inside [−α, α] go to the nearest level: the &lt;b&gt;rounding error&lt;/b&gt;, at most half a step. Values outside it become ±α: the &lt;b&gt;clipping error&lt;/b&gt;. A wide range clips nothing and has coarse steps; a narrow one has fine steps and clips. Drag the line in the first figure to where their sum is least.</source>
        <translation>Δύο σφάλματα μοιράζονται το εύρος. Οι τιμές μέσα στο [−α, α] πηγαίνουν στην πλησιέστερη στάθμη: είναι το &lt;b&gt;σφάλμα στρογγυλοποίησης&lt;/b&gt;, το πολύ μισό βήμα. Οι τιμές έξω από αυτό γίνονται ±α: είναι το &lt;b&gt;σφάλμα αποκοπής&lt;/b&gt;. Ένα μεγάλο εύρος δεν αποκόπτει τίποτα και έχει αδρά βήματα· ένα μικρό έχει λεπτά βήματα και αποκόπτει. Σύρετε τη γραμμή του πρώτου σχήματος εκεί όπου το άθροισμά τους είναι ελάχιστο.</translation>
    </message>
    <message>
        <source>For values spread evenly within a step Δ the rounding error has the mean square &lt;formula&gt;\frac{\Delta^2}{12}&lt;/formula&gt;. What counts is its size beside the signal, the signal to quantization noise ratio: &lt;formula&gt;SQNR = 10 \cdot \text{log}_{10} \frac{\sum x^2}{\sum (x - \hat{x})^2}&lt;/formula&gt; in dB.</source>
        <translation>Για τιμές που κατανέμονται ομοιόμορφα μέσα σε ένα βήμα Δ, το σφάλμα στρογγυλοποίησης έχει μέσο τετράγωνο &lt;formula&gt;\frac{\Delta^2}{12}&lt;/formula&gt;. Σημασία έχει το μέγεθός του σε σχέση με το σήμα, ο λόγος σήματος προς θόρυβο κβαντοποίησης: &lt;formula&gt;SQNR = 10 \cdot \text{log}_{10} \frac{\sum x^2}{\sum (x - \hat{x})^2}&lt;/formula&gt; σε dB.</translation>
    </message>
    <message>
        <source>A single &lt;b&gt;outlier&lt;/b&gt; stretches the range for all: with one scale for the whole tensor, every channel pays. With a scale per channel only the outlier&apos;s own channel does. Pull the large dot out in the third figure and watch the two columns.</source>
        <translation>Μία και μόνη &lt;b&gt;ακραία τιμή&lt;/b&gt; τεντώνει το εύρος για όλες: με ένα βήμα για ολόκληρο τον τανυστή, πληρώνει κάθε κανάλι. Με βήμα ανά κανάλι πληρώνει μόνο το δικό της. Τραβήξτε τη μεγάλη κουκκίδα στο τρίτο σχήμα και παρακολουθήστε τις δύο στήλες.</translation>
    </message>
    <message>
        <source>The button takes the bits to the weights and activations of the open network, and the granularity of the third figure to its weights.</source>
        <translation>Το κουμπί μεταφέρει τον αριθμό bit στα βάρη και τις ενεργοποιήσεις του ανοιχτού δικτύου και τη διακριτότητα του τρίτου σχήματος στα βάρη του.</translation>
    </message>
    <message>
        <source>Take these bits to the model</source>
        <translation>Εφαρμογή των bit στο μοντέλο</translation>
    </message>
    <message>
        <source>Bits from the chapter on error</source>
        <translation>Αριθμός bit από το κεφάλαιο για το σφάλμα</translation>
    </message>
    <message>
        <source>&amp;Bits b</source>
        <translation>Αριθμός &amp;bit b</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Δεδομένα</translation>
    </message>
    <message>
        <source>A scale for each &amp;channel</source>
        <translation>Ένα βήμα για κάθε κα&amp;νάλι</translation>
    </message>
    <message>
        <source>Rounding and clipping</source>
        <translation>Δύο σφάλματα</translation>
    </message>
    <message>
        <source>6 dB a bit</source>
        <translation>6 dB ανά bit</translation>
    </message>
    <message>
        <source>An outlier</source>
        <translation>Ακραία τιμή</translation>
    </message>
    <message>
        <source>One bit more halves the step and quarters the noise: &lt;b&gt;6 dB a bit&lt;/b&gt;. A uniform signal over the full range reaches &lt;formula&gt;20 \cdot \text{log}_{10} 2^b \approx 6.02 \cdot b&lt;/formula&gt;, a sine 1.76 dB more. Measured points lie beside that line: a Gaussian or a heavy tail below it, since most of its values use few of the levels. At few bits, &lt;formula&gt;2^b - 1&lt;/formula&gt; levels instead of &lt;formula&gt;2^b&lt;/formula&gt; can be seen too.</source>
        <translation>Ένα bit παραπάνω μειώνει το βήμα στο μισό και τον θόρυβο στο ένα τέταρτο: &lt;b&gt;6 dB ανά bit&lt;/b&gt;. Ένα ομοιόμορφο σήμα σε πλήρες εύρος φτάνει &lt;formula&gt;20 \cdot \text{log}_{10} 2^b \approx 6,02 \cdot b&lt;/formula&gt;, ένα ημίτονο 1,76 dB περισσότερα. Τα μετρημένα σημεία βρίσκονται δίπλα στην ευθεία: η κανονική κατανομή και η βαριά ουρά κάτω από αυτήν, αφού οι περισσότερες τιμές τους χρησιμοποιούν λίγες από τις στάθμες. Με λίγα bit φαίνεται και ότι οι στάθμες είναι &lt;formula&gt;2^b - 1&lt;/formula&gt; αντί για &lt;formula&gt;2^b&lt;/formula&gt;.</translation>
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
    <name>quantoscope::ExportMenu</name>
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
        <source>Save as PNG</source>
        <translation>Αποθήκευση ως PNG</translation>
    </message>
    <message>
        <source>Resolution (dots an inch):</source>
        <translation>Ανάλυση (κουκκίδες ανά ίντσα):</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Αποθήκευση ως…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
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
    <name>quantoscope::FigureMenu</name>
    <message>
        <source>&amp;Copy figure</source>
        <translation>&amp;Αντιγραφή σχήματος</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Αποθήκευση του σχήματος</translation>
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
        <translation>Κατά μ&amp;πλοκ</translation>
    </message>
    <message>
        <source>By &amp;pattern: type it into the filter, then press Return</source>
        <translation>Κατά μ&amp;οτίβο: πληκτρολογήστε το στο φίλτρο και πατήστε Enter</translation>
    </message>
    <message>
        <source>Filter of the layers</source>
        <translation>Φίλτρο των επιπέδων</translation>
    </message>
    <message>
        <source>Part of a name or of an operation; with * or ? a pattern for the whole name. Return chooses what is shown.</source>
        <translation>Μέρος ονόματος ή πράξης· με * ή ? ένα μοτίβο για ολόκληρο το όνομα. Το Enter επιλέγει όσα εμφανίζονται.</translation>
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
        <translation>Επ&amp;ιλογή</translation>
    </message>
    <message>
        <source>Choose many layers at once</source>
        <translation>Επιλογή πολλών επιπέδων μαζί</translation>
    </message>
    <message>
        <source>Fold &amp;blocks</source>
        <translation>Σύμπτυ&amp;ξη μπλοκ</translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation>Αντιγραφή ή αποθήκευση του πίνακα</translation>
    </message>
    <message>
        <source>Filter, e.g. *.conv2</source>
        <translation>Φίλτρο, π.χ. *.conv2</translation>
    </message>
</context>
<context>
    <name>quantoscope::FoldView</name>
    <message>
        <source>w, before</source>
        <translation>w, πριν</translation>
    </message>
    <message>
        <source>w′, folded</source>
        <translation>w′, συγχωνευμένα</translation>
    </message>
    <message>
        <source>Batch normalization folded into a convolution</source>
        <translation>Κανονικοποίηση παρτίδας συγχωνευμένη σε συνέλιξη</translation>
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
        <source>Graph</source>
        <translation>Γράφος</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <translation>Εύρεση επιπέδου</translation>
    </message>
    <message>
        <source>Colour b&amp;y</source>
        <translation>Χρ&amp;ωματισμός</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>κανένας</translation>
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
        <translation>Διαβάζεται από</translation>
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
        <source>What the network sees, before normalizing; its values then run from %1 to %2</source>
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
        <source>&amp;Normalization</source>
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
    <message>
        <source>red</source>
        <translation>κόκκινου</translation>
    </message>
    <message>
        <source>green</source>
        <translation>πράσινου</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>μπλε</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Μέση τιμή του %1</translation>
    </message>
    <message>
        <source>Deviation of %1</source>
        <translation>Τυπική απόκλιση του %1</translation>
    </message>
    <message>
        <source>your own</source>
        <comment>normalization</comment>
        <translation>δική σας</translation>
    </message>
</context>
<context>
    <name>quantoscope::InspectMenus</name>
    <message>
        <source>&amp;Largest changes</source>
        <translation>Οι &amp;μεγαλύτερες αλλαγές</translation>
    </message>
    <message>
        <source>Copy or save what is shown</source>
        <translation>Αντιγραφή ή αποθήκευση όσων φαίνονται</translation>
    </message>
    <message>
        <source>Menu of what is shown</source>
        <translation>Μενού όσων φαίνονται</translation>
    </message>
</context>
<context>
    <name>quantoscope::InspectPage</name>
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
        <source>Of %1 items: %2 lost, %3 gained, %4 wrong in both with another answer.</source>
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
        <translation>όλες οι κλάσεις, ανά υπερκλάση</translation>
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
        <translation>Εκ&amp;τέλεση</translation>
    </message>
    <message>
        <source>Of %1 items, answered otherwise: %2; no labels say what is right.</source>
        <translation>Σύνολο στοιχείων: %1. Με διαφορετική απάντηση: %2· δεν υπάρχουν ετικέτες που να λένε τι είναι σωστό.</translation>
    </message>
    <message>
        <source>No answer changed: both runs answer every item alike.</source>
        <translation>Δεν άλλαξε καμία απάντηση: οι δύο εκτελέσεις απαντούν το ίδιο σε κάθε στοιχείο.</translation>
    </message>
    <message>
        <source>No answer changed in this way.</source>
        <translation>Δεν άλλαξε καμία απάντηση με αυτόν τον τρόπο.</translation>
    </message>
    <message>
        <source>Here stand the answers that changed from one run to another, what became of each class, the confusion matrix, and time and SQNR of each layer.</source>
        <translation>Εδώ εμφανίζονται οι απαντήσεις που άλλαξαν από τη μία εκτέλεση στην άλλη, η μεταβολή κάθε κλάσης, ο πίνακας σύγχυσης, καθώς και ο χρόνος και το SQNR κάθε επιπέδου.</translation>
    </message>
    <message>
        <source>Run four methods</source>
        <translation>Εκτέλεση τεσσάρων μεθόδων</translation>
    </message>
    <message>
        <source>FP32 is what the others are compared with, so it has no SQNR. Choose a quantized run.</source>
        <translation>Το FP32 είναι αυτό με το οποίο συγκρίνονται οι άλλες, γι&apos; αυτό δεν έχει SQNR. Επιλέξτε μια κβαντισμένη εκτέλεση.</translation>
    </message>
    <message>
        <source>No SQNR of its layers is stored with this run.</source>
        <translation>Με αυτή την εκτέλεση δεν έχει αποθηκευτεί SQNR των επιπέδων της.</translation>
    </message>
</context>
<context>
    <name>quantoscope::IntegerConvolutionChapter</name>
    <message>
        <source>Number</source>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Είσοδος</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Βάρη</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Βήμα</translation>
    </message>
    <message>
        <source>The open network has no batch normalization behind a convolution. Open ResNet-18 to see one folded.</source>
        <translation>Το ανοιχτό δίκτυο δεν έχει κανονικοποίηση παρτίδας μετά από συνέλιξη. Ανοίξτε το ResNet-18 για να δείτε μία να συγχωνεύεται.</translation>
    </message>
    <message>
        <source>Here a layer of the open network is folded. First a network is needed.</source>
        <translation>Εδώ συγχωνεύεται ένα επίπεδο του ανοιχτού δικτύου. Πρώτα χρειάζεται ένα δίκτυο.</translation>
    </message>
    <message>
        <source>Layer from the chapter on integers</source>
        <translation>Επίπεδο από το κεφάλαιο για τους ακεραίους</translation>
    </message>
    <message>
        <source>A convolution multiplies and adds. With &lt;formula&gt;x \approx s_x (q_x - z_x)&lt;/formula&gt; and &lt;formula&gt;w \approx s_w q_w&lt;/formula&gt; both scales come out of the sum, and what is left is whole numbers: &lt;formula&gt;acc = \sum q_w (q_x - z_x) + \text{round}(\frac{b}{s_w s_x})&lt;/formula&gt;.</source>
        <translation>Μια συνέλιξη πολλαπλασιάζει και προσθέτει. Με &lt;formula&gt;x \approx s_x (q_x - z_x)&lt;/formula&gt; και &lt;formula&gt;w \approx s_w q_w&lt;/formula&gt; τα δύο βήματα κβαντοποίησης (scales) βγαίνουν έξω από το άθροισμα και μένουν ακέραιοι αριθμοί: &lt;formula&gt;acc = \sum q_w (q_x - z_x) + \text{round}(\frac{b}{s_w s_x})&lt;/formula&gt;.</translation>
    </message>
    <message>
        <source>The products of 8-bit numbers are added up in 32 bits. Then the accumulator is &lt;b&gt;requantized&lt;/b&gt;: multiplied with &lt;formula&gt;\frac{s_w s_x}{s_y}&lt;/formula&gt;, moved by &lt;formula&gt;z_y&lt;/formula&gt;, rounded and clamped: &lt;formula&gt;q_y = \text{clamp}(\text{round}(acc \cdot \frac{s_w s_x}{s_y}) + z_y)&lt;/formula&gt;. The scales are PyTorch&apos;s: the size of a step.</source>
        <translation>Τα γινόμενα των αριθμών των 8 bit αθροίζονται σε 32 bit. Έπειτα ο συσσωρευτής &lt;b&gt;επανακβαντοποιείται&lt;/b&gt;: πολλαπλασιάζεται με &lt;formula&gt;\frac{s_w s_x}{s_y}&lt;/formula&gt;, μετατοπίζεται κατά &lt;formula&gt;z_y&lt;/formula&gt;, στρογγυλοποιείται και περιορίζεται: &lt;formula&gt;q_y = \text{clamp}(\text{round}(acc \cdot \frac{s_w s_x}{s_y}) + z_y)&lt;/formula&gt;. Τα βήματα κβαντοποίησης εδώ είναι τα scale του PyTorch: το μέγεθος του βήματος.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Folding&lt;/b&gt;: a trained batch normalization multiplies and adds with constants, so it can be taken into the weights before they are quantized: &lt;formula&gt;w&apos; = w \frac{\gamma}{\sqrt{\sigma^2 + \epsilon}}&lt;/formula&gt; and &lt;formula&gt;b&apos; = (b - \mu) \frac{\gamma}{\sqrt{\sigma^2 + \epsilon}} + \beta&lt;/formula&gt;. The second figure has the numbers of a layer of the open network.</source>
        <translation>&lt;b&gt;Συγχώνευση&lt;/b&gt;: μια εκπαιδευμένη κανονικοποίηση παρτίδας πολλαπλασιάζει και προσθέτει σταθερές, άρα μπορεί να περάσει στα βάρη πριν αυτά κβαντοποιηθούν: &lt;formula&gt;w&apos; = w \frac{\gamma}{\sqrt{\sigma^2 + \epsilon}}&lt;/formula&gt; και &lt;formula&gt;b&apos; = (b - \mu) \frac{\gamma}{\sqrt{\sigma^2 + \epsilon}} + \beta&lt;/formula&gt;. Το δεύτερο σχήμα έχει τους αριθμούς ενός επιπέδου του ανοιχτού δικτύου.</translation>
    </message>
    <message>
        <source>The factor differs from channel to channel. Folded weights can therefore have very different ranges, which is why they want a scale per channel. The button fuses this layer in the recipe and takes the bits to it.</source>
        <translation>Ο συντελεστής διαφέρει από κανάλι σε κανάλι. Έτσι τα συγχωνευμένα βάρη μπορεί να έχουν πολύ διαφορετικά εύρη, και γι’ αυτό χρειάζονται βήμα ανά κανάλι. Το κουμπί συγχωνεύει αυτό το επίπεδο στη συνταγή και του δίνει τον αριθμό bit.</translation>
    </message>
    <message>
        <source>Fuse this layer in the model</source>
        <translation>Συγχώνευση του επιπέδου στο μοντέλο</translation>
    </message>
    <message>
        <source>A convolution in integers</source>
        <translation>Μια συνέλιξη με ακεραίους</translation>
    </message>
    <message>
        <source>&amp;Bits</source>
        <translation>&amp;Bit</translation>
    </message>
    <message>
        <source>Bi&amp;as b</source>
        <translation>Πόλω&amp;ση b</translation>
    </message>
    <message>
        <source>Output &amp;to</source>
        <translation>Έξοδος έ&amp;ως</translation>
    </message>
    <message>
        <source>Input x</source>
        <translation>Είσοδος x</translation>
    </message>
    <message>
        <source>Input, row %1, column %2</source>
        <translation>Είσοδος, γραμμή %1, στήλη %2</translation>
    </message>
    <message>
        <source>Weights w</source>
        <translation>Βάρη w</translation>
    </message>
    <message>
        <source>Weight, row %1, column %2</source>
        <translation>Βάρος, γραμμή %1, στήλη %2</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>Π&amp;ροηγούμενο βήμα</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Επό&amp;μενο βήμα</translation>
    </message>
    <message>
        <source>&amp;Output channel</source>
        <translation>Κανάλι ε&amp;ξόδου</translation>
    </message>
    <message>
        <source>&amp;Input channel</source>
        <translation>Κανάλι ε&amp;ισόδου</translation>
    </message>
    <message>
        <source>One output value</source>
        <translation>Μία τιμή εξόδου</translation>
    </message>
    <message>
        <source>Batch normalization folded</source>
        <translation>Συγχώνευση κανονικοποίησης</translation>
    </message>
    <message>
        <source>Halves round to the even number. The kernels add &lt;formula&gt;z_y&lt;/formula&gt; before they round, which can differ for exact halves alone; the figure does as they do. Networks do not flip the kernel, although the mathematician&apos;s convolution does.</source>
        <translation>Τα μισά στρογγυλοποιούνται στον άρτιο. Οι πυρήνες προσθέτουν το &lt;formula&gt;z_y&lt;/formula&gt; πριν από τη στρογγυλοποίηση, πράγμα που διαφέρει μόνο σε ακριβή μισά· το σχήμα κάνει το ίδιο. Τα δίκτυα δεν αναστρέφουν το φίλτρο, αν και η συνέλιξη των μαθηματικών το αναστρέφει.</translation>
    </message>
    <message>
        <source>&amp;Choose a network</source>
        <translation>Επιλογή δικ&amp;τύου</translation>
    </message>
    <message>
        <source>Output fro&amp;m</source>
        <translation>Έξο&amp;δος από</translation>
    </message>
    <message>
        <source>All &amp;steps</source>
        <translation>Ό&amp;λα τα βήματα</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>Επίπεδ&amp;ο</translation>
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
    <name>quantoscope::JudgingChapter</name>
    <message>
        <source>Balanced matrix</source>
        <translation>Ισορροπημένος πίνακας</translation>
    </message>
    <message>
        <source>99 % and a class never found</source>
        <translation>99 % με μια κλάση που δεν εντοπίζεται ποτέ</translation>
    </message>
    <message>
        <source>Change a count</source>
        <translation>Αλλαγή ενός πλήθους</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Αλλαγή μιας απάντησης</translation>
    </message>
    <message>
        <source>Judging a model</source>
        <translation>Πώς κρίνεται ένα μοντέλο</translation>
    </message>
    <message>
        <source>See a run&apos;s confusion matrix</source>
        <translation>Πίνακας σύγχυσης μιας εκτέλεσης</translation>
    </message>
    <message>
        <source>&lt;b&gt;Accuracy&lt;/b&gt; is the share of answers that are right. It is one number for everything, so it says nothing about where the mistakes are. In a &lt;b&gt;confusion matrix&lt;/b&gt; each row is what a picture shows and each column what the network answered; right answers stand on the diagonal.</source>
        <translation>&lt;b&gt;Ορθότητα (accuracy)&lt;/b&gt; είναι το ποσοστό των σωστών απαντήσεων. Είναι ένας αριθμός για όλα μαζί, γι’ αυτό δεν λέει τίποτα για το πού βρίσκονται τα λάθη. Σε έναν &lt;b&gt;πίνακα σύγχυσης (confusion matrix)&lt;/b&gt; κάθε γραμμή είναι αυτό που δείχνει μια εικόνα και κάθε στήλη αυτό που απάντησε το δίκτυο· οι σωστές απαντήσεις βρίσκονται στη διαγώνιο.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>ορθότητα</translation>
    </message>
    <message>
        <source>Press “99 % and a class never found”: of 1,000 pictures 990 are answered right, but all ten foxes are taken for something else. Because foxes are rare, the accuracy hardly notices. Each class needs numbers of its own:</source>
        <translation>Πατήστε «99 % με μια κλάση που δεν εντοπίζεται ποτέ»: από τις 1000 εικόνες οι 990 απαντώνται σωστά, όμως και οι δέκα αλεπούδες εκλαμβάνονται ως κάτι άλλο. Επειδή οι αλεπούδες είναι σπάνιες, η ορθότητα σχεδόν δεν επηρεάζεται. Κάθε κλάση χρειάζεται δικούς της αριθμούς:</translation>
    </message>
    <message>
        <source>Precision &lt;formula&gt;P&lt;/formula&gt; asks how far an answer can be trusted, recall &lt;formula&gt;R&lt;/formula&gt; how much of a class is found. &lt;formula&gt;F_1&lt;/formula&gt; is high only when both are. Where a class is never answered its precision does not exist, and the table shows a dash.</source>
        <translation>Η ευστοχία (precision) &lt;formula&gt;P&lt;/formula&gt; δείχνει πόσο μπορούμε να εμπιστευτούμε μια απάντηση, η ανάκληση (recall) &lt;formula&gt;R&lt;/formula&gt; πόσο μέρος μιας κλάσης βρίσκεται. Το &lt;formula&gt;F_1&lt;/formula&gt; είναι υψηλό μόνο όταν είναι υψηλές και οι δύο. Όταν μια κλάση δεν δίνεται ποτέ ως απάντηση, η ευστοχία της δεν ορίζεται και ο πίνακας δείχνει μια παύλα.</translation>
    </message>
    <message>
        <source>After quantization look at the classes too: two networks with the same accuracy can fail on different pictures. And on few pictures a difference may be chance; the program shows an interval beside each accuracy.</source>
        <translation>Μετά την κβαντοποίηση κοιτάξτε και τις κλάσεις: δύο δίκτυα με την ίδια ορθότητα μπορεί να αποτυγχάνουν σε διαφορετικές εικόνες. Και με λίγες εικόνες μια διαφορά μπορεί να είναι τυχαία· το πρόγραμμα δείχνει ένα διάστημα εμπιστοσύνης δίπλα σε κάθε ορθότητα.</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Απαντήσεις με λέξεις</translation>
    </message>
    <message>
        <source>In question answering the answer is a piece of text. &lt;b&gt;Exact match&lt;/b&gt; counts it only when it is the right one word for word, after case, punctuation and the articles a, an, the are taken away. &lt;b&gt;F1&lt;/b&gt; gives credit for the words in common: precision is their share of the given answer, recall their share of the right one. Change an answer and see which of the two measures forgives.</source>
        <translation>Στην απάντηση ερωτήσεων η απάντηση είναι ένα κομμάτι κειμένου. Η &lt;b&gt;ακριβής ταύτιση (exact match)&lt;/b&gt; τη μετρά μόνο όταν είναι λέξη προς λέξη η σωστή, αφού αγνοηθούν η διάκριση πεζών και κεφαλαίων, η στίξη και τα άρθρα a, an, the. Το &lt;b&gt;F1&lt;/b&gt; δίνει βαθμούς για τις κοινές λέξεις: ευστοχία είναι το ποσοστό τους στην απάντηση που δόθηκε, ανάκληση το ποσοστό τους στη σωστή. Αλλάξτε μια απάντηση και δείτε ποιο από τα δύο μέτρα συγχωρεί.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Πίνακας σύγχυσης</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Δύο απαντήσεις</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Ισορροπημένος</translation>
    </message>
    <message>
        <source>&amp;99 % and a class never found</source>
        <translation>&amp;99 % με μια κλάση που δεν εντοπίζεται ποτέ</translation>
    </message>
</context>
<context>
    <name>quantoscope::LadderFigure</name>
    <message>
        <source>One filter with 32, 16, 8, 4, 2 bits and 1 bit</source>
        <translation>Ένα φίλτρο με 32, 16, 8, 4, 2 bit και 1 bit</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bit</numerusform>
        </translation>
    </message>
    <message>
        <source>Levels: %1</source>
        <translation>Στάθμες: %1</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Σε χρήση: %1</translation>
    </message>
    <message>
        <source>Size: %1 bytes</source>
        <translation>Μέγεθος: %1 byte</translation>
    </message>
    <message>
        <source>SQNR: %1</source>
        <translation>SQNR: %1</translation>
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
        <translation>προρρύθμιση όπως στη μελέτη</translation>
    </message>
    <message>
        <source>preset recommended</source>
        <translation>προτεινόμενη προρρύθμιση</translation>
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
        <translation>Όλα</translation>
    </message>
    <message>
        <source>float</source>
        <comment>in a cell</comment>
        <translation>κιν. υποδ.</translation>
    </message>
    <message>
        <source>What every layer has that has no setting of its own.</source>
        <translation>Ό,τι ισχύει για κάθε επίπεδο χωρίς δική του ρύθμιση.</translation>
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
Προρρύθμιση: %2</translation>
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
        <source>%1 parameters, with those merged into it</source>
        <translation>%1 παράμετροι, μαζί με όσες έχουν συγχωνευθεί σε αυτό</translation>
    </message>
    <message>
        <source>%1 multiply-adds for one input</source>
        <translation>%1 πολλαπλασιασμοί-προσθέσεις για μία είσοδο</translation>
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
        <translation>Με διπλό κλικ το επίπεδο ανοίγει στη σελίδα «Βαθμονόμηση».</translation>
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
        <translation>Συγχώνευση</translation>
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
        <translation>Bit, ένα βήμα κβαντοποίησης ανά κανάλι ή ανά τανυστή, συμμετρική ή μη συμμετρική</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Ενεργοπ.</translation>
    </message>
    <message>
        <source>Bits and scheme of the layer&apos;s result</source>
        <translation>Bit και συμμετρία του αποτελέσματος του επιπέδου</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Παρατηρ.</translation>
    </message>
    <message>
        <source>How the range of the layer&apos;s result is chosen from what calibration saw</source>
        <translation>Πώς επιλέγεται το εύρος του αποτελέσματος του επιπέδου από όσα είδε η βαθμονόμηση</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>Παράμ.</translation>
    </message>
    <message>
        <source>Weights and biases, with those of merged layers</source>
        <translation>Βάρη και πολώσεις, μαζί με εκείνα των συγχωνευμένων επιπέδων</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
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
    <message numerus="yes">
        <source>%n layer(s) of this block cannot run so.</source>
        <translation>
            <numerusform>%n επίπεδο αυτού του μπλοκ δεν μπορεί να εκτελεστεί έτσι.</numerusform>
            <numerusform>%n επίπεδα αυτού του μπλοκ δεν μπορούν να εκτελεστούν έτσι.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::LayersPage</name>
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
        <translation>Επιλογή δικτύου</translation>
    </message>
    <message>
        <source>Layers and their settings</source>
        <translation>Επίπεδα και οι ρυθμίσεις τους</translation>
    </message>
    <message>
        <source>&amp;Take to Calibrate</source>
        <translation>Άνοιγμα στη &amp;Βαθμονόμηση</translation>
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
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>Show the list of chapters</source>
        <translation>Εμφάνιση του καταλόγου των κεφαλαίων</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Αποθήκευση σχήματος</translation>
    </message>
    <message>
        <source>Copy this figure or save it as PNG, SVG or PDF</source>
        <translation>Αντιγραφή αυτού του σχήματος ή αποθήκευσή του ως PNG, SVG ή PDF</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Προηγούμενο</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>Άλλο σχήμα</translation>
    </message>
    <message>
        <source>Show the text of the chapter</source>
        <translation>Εμφάνιση του κειμένου του κεφαλαίου</translation>
    </message>
</context>
<context>
    <name>quantoscope::LearningView</name>
    <message>
        <source>Let the weight learn</source>
        <translation>Εκπαίδευση του βάρους</translation>
    </message>
    <message>
        <source>Set how the weight learns</source>
        <translation>Ρύθμιση της εκπαίδευσης του βάρους</translation>
    </message>
    <message>
        <source>weight w</source>
        <translation>βάρος w</translation>
    </message>
    <message>
        <source>loss L(w)</source>
        <translation>απώλεια L(w)</translation>
    </message>
    <message numerus="yes">
        <source>After %n steps: w = %1, loss %2, gradient %3. The next step: %1 − %4 · (%3) = %5.</source>
        <translation>
            <numerusform>Μετά από %n βήμα: w = %1, απώλεια %2, κλίση %3. Το επόμενο βήμα: %1 − %4 · (%3) = %5.</numerusform>
            <numerusform>Μετά από %n βήματα: w = %1, απώλεια %2, κλίση %3. Το επόμενο βήμα: %1 − %4 · (%3) = %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>η is too large: every step leads further away.</source>
        <translation>Το η είναι υπερβολικά μεγάλο: κάθε βήμα οδηγεί μακρύτερα.</translation>
    </message>
    <message>
        <source>η is large: each step jumps over the lowest point, and still comes nearer.</source>
        <translation>Το η είναι μεγάλο: κάθε βήμα περνά πάνω από το χαμηλότερο σημείο, ωστόσο πλησιάζει.</translation>
    </message>
    <message>
        <source>η is small: it will get there, slowly.</source>
        <translation>Το η είναι μικρό: το βάρος θα φτάσει, αλλά αργά.</translation>
    </message>
    <message>
        <source>η is about right: a few steps are enough.</source>
        <translation>Το η είναι περίπου σωστό: αρκούν λίγα βήματα.</translation>
    </message>
    <message>
        <source>Step η</source>
        <translation>Ρυθμός η</translation>
    </message>
    <message>
        <source>Start w</source>
        <translation>Αρχικό w</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ένα βήμα</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Αναπαραγωγή</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Από την αρχή</translation>
    </message>
    <message>
        <source>The loss of one weight</source>
        <translation>Η απώλεια ενός βάρους</translation>
    </message>
</context>
<context>
    <name>quantoscope::LessonPanel</name>
    <message>
        <source>This question opens when its runs are done.</source>
        <translation>Η ερώτηση ανοίγει όταν ολοκληρωθούν οι εκτελέσεις της.</translation>
    </message>
    <message>
        <source>Your answer is kept. Now start the runs and see.</source>
        <translation>Η απάντησή σας αποθηκεύτηκε. Τώρα ξεκινήστε τις εκτελέσεις και δείτε.</translation>
    </message>
    <message>
        <source>*Hint %1:* %2</source>
        <translation>*Υπόδειξη %1:* %2</translation>
    </message>
    <message>
        <source>✓ %1: done</source>
        <translation>✓ %1: ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>… %1: under way</source>
        <translation>… %1: σε εξέλιξη</translation>
    </message>
    <message>
        <source>○ %1</source>
        <translation>○ %1</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Απαντήστε πρώτα στην ερώτηση.</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Κλείσιμο του μαθήματος</translation>
    </message>
    <message>
        <source>Begin this lesson anew</source>
        <translation>Το μάθημα από την αρχή</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Μάθημα</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Βήμα %1 από %2</translation>
    </message>
    <message>
        <source>%1 – preview as student</source>
        <translation>%1 – προεπισκόπηση ως μαθητής</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Αποθήκευση απάντησης</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Υπόδειξη</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>Άλλη μία υπόδειξη</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Εκτέλεση</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
</context>
<context>
    <name>quantoscope::LessonPlayer</name>
    <message>
        <source>Recipe of the lesson</source>
        <translation>Συνταγή του μαθήματος</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Μάθημα: %1</translation>
    </message>
    <message>
        <source>This step needs SQuAD, which is not on this computer. Choose its file on the page Model, or go on without it.</source>
        <translation>Αυτό το βήμα χρειάζεται το SQuAD, που δεν υπάρχει σε αυτόν τον υπολογιστή. Επιλέξτε το αρχείο του στη σελίδα «Μοντέλο» ή συνεχίστε χωρίς αυτό.</translation>
    </message>
    <message>
        <source>This step needs CIFAR-100, which is not on this computer. Choose its folder on the page Model, or go on without it.</source>
        <translation>Αυτό το βήμα χρειάζεται το CIFAR-100, που δεν υπάρχει σε αυτόν τον υπολογιστή. Επιλέξτε τον φάκελό του στη σελίδα «Μοντέλο» ή συνεχίστε χωρίς αυτό.</translation>
    </message>
</context>
<context>
    <name>quantoscope::MainWindow</name>
    <message>
        <source>%1 – Quantoscope</source>
        <translation>%1 – Quantoscope</translation>
    </message>
</context>
<context>
    <name>quantoscope::MethodRow</name>
    <message>
        <source>Method</source>
        <translation>Μέθοδος</translation>
    </message>
    <message>
        <source>Static, &amp;not fused</source>
        <translation>Στατική, &amp;χωρίς συγχώνευση</translation>
    </message>
    <message>
        <source>Nothing is quantized: what the others are measured against</source>
        <translation>Δεν κβαντοποιείται τίποτα: η βάση σύγκρισης για τις υπόλοιπες μεθόδους</translation>
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
        <translation>Βάρη γραμμικών επιπέδων σε ακεραίους, ενεργοποιήσεις που κβαντοποιούνται κατά την εκτέλεση· χωρίς βαθμονόμηση</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Προρρύθμιση</translation>
    </message>
    <message>
        <source>Weights per channel, symmetric</source>
        <translation>Βάρη ανά κανάλι, συμμετρικά</translation>
    </message>
    <message>
        <source>As in the st&amp;udy</source>
        <translation>Όπως στη με&amp;λέτη</translation>
    </message>
    <message>
        <source>Weights per tensor on the full range, activations asymmetric: PyTorch&apos;s usual choice</source>
        <translation>Βάρη ανά τανυστή σε πλήρες εύρος, μη συμμετρικές ενεργοποιήσεις: η συνήθης επιλογή του PyTorch</translation>
    </message>
    <message>
        <source>F&amp;P32</source>
        <translation>&amp;FP32</translation>
    </message>
    <message>
        <source>Stat&amp;ic</source>
        <translation>&amp;Στατική</translation>
    </message>
    <message>
        <source>D&amp;ynamic</source>
        <translation>&amp;Δυναμική</translation>
    </message>
    <message>
        <source>Reco&amp;mmended</source>
        <translation>Πρ&amp;οτεινόμενη</translation>
    </message>
</context>
<context>
    <name>quantoscope::MethodTimesView</name>
    <message>
        <source>Network</source>
        <translation>Δίκτυο</translation>
    </message>
    <message>
        <source>FP32, ms</source>
        <translation>FP32, ms</translation>
    </message>
    <message>
        <source>Static, ms</source>
        <translation>Στατική, ms</translation>
    </message>
    <message>
        <source>Dynamic, ms</source>
        <translation>Δυναμική, ms</translation>
    </message>
    <message>
        <source>Dynamic to static</source>
        <translation>Δυν. προς στατ.</translation>
    </message>
    <message>
        <source>Measured times of static and dynamic</source>
        <translation>Μετρημένοι χρόνοι στατικής και δυναμικής</translation>
    </message>
    <message>
        <source>Here stands what static and dynamic cost in time, measured on this machine. Nothing was measured yet: the four methods take a minute or two.</source>
        <translation>Εδώ φαίνεται τι κοστίζουν σε χρόνο η στατική και η δυναμική, μετρημένο σε αυτόν τον υπολογιστή. Δεν μετρήθηκε ακόμη τίποτα: οι τέσσερις μέθοδοι χρειάζονται ένα με δύο λεπτά.</translation>
    </message>
    <message>
        <source>Dynamic quantization makes only linear layers whole numbers, in a ResNet-18 one of 21 layers with weights, so most of its time is float. Where it does compute in integers, every batch is read once more for its range.</source>
        <translation>Η δυναμική κβαντοποίηση μετατρέπει σε ακεραίους μόνο τα γραμμικά επίπεδα, στο ResNet-18 ένα από τα 21 επίπεδα με βάρη, οπότε ο χρόνος της είναι κυρίως κινητής υποδιαστολής. Όπου υπολογίζει με ακεραίους, κάθε παρτίδα διαβάζεται άλλη μία φορά για το εύρος της.</translation>
    </message>
    <message>
        <source>Ru&amp;n four methods</source>
        <translation>Εκτέλεση τεσσά&amp;ρων μεθόδων</translation>
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
        <source>Or drop a network here: safetensors, PyTorch checkpoint, TorchScript, or a Hugging Face folder.</source>
        <translation>Ή σύρετε εδώ ένα δίκτυο: safetensors, checkpoint του PyTorch, TorchScript ή φάκελο Hugging Face.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Άνοιγμα αρ&amp;χείου…</translation>
    </message>
    <message>
        <source>Open &amp;a folder…</source>
        <translation>Άνοιγμα &amp;φακέλου…</translation>
    </message>
    <message>
        <source>Recent networks</source>
        <translation>Πρόσφατα δίκτυα</translation>
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
        <translation>Δεν υπάρχει ανοιχτό δίκτυο</translation>
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
        <translation>έως %1 λεκτικές μονάδες (tokens), %2 λέξεις</translation>
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
    <message>
        <source>Metadata</source>
        <translation>Μεταδεδομένα</translation>
    </message>
    <message>
        <source>What can be opened: safetensors, a PyTorch checkpoint, TorchScript, or a Hugging Face folder.</source>
        <translation>Μπορούν να ανοιχτούν: safetensors, checkpoint του PyTorch, TorchScript ή φάκελος Hugging Face.</translation>
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
    <name>quantoscope::NetworkChapter</name>
    <message>
        <source>Choose what is shown</source>
        <translation>Επιλογή προβολής</translation>
    </message>
    <message>
        <source>A network in five minutes</source>
        <translation>Ένα δίκτυο σε πέντε λεπτά</translation>
    </message>
    <message>
        <source>A &lt;b&gt;neuron&lt;/b&gt; multiplies each input by a weight, adds the products and a bias, and bends the sum with an &lt;b&gt;activation function&lt;/b&gt;: &lt;formula&gt;y = f(\sum w \cdot x + b)&lt;/formula&gt;. A layer is many neurons on the same inputs; a network is many layers. Drag the weights and watch the sum.</source>
        <translation>Ένας &lt;b&gt;νευρώνας&lt;/b&gt; πολλαπλασιάζει κάθε είσοδο με ένα βάρος, προσθέτει τα γινόμενα και μια πόλωση, και καμπυλώνει το άθροισμα με μια &lt;b&gt;συνάρτηση ενεργοποίησης&lt;/b&gt;: &lt;formula&gt;y = f(\sum w \cdot x + b)&lt;/formula&gt;. Ένα επίπεδο είναι πολλοί νευρώνες πάνω στις ίδιες εισόδους· ένα δίκτυο είναι πολλά επίπεδα. Σύρετε τα βάρη και παρακολουθήστε το άθροισμα.</translation>
    </message>
    <message>
        <source>Without f, layers in a row would be no more than one. Sigmoid squeezes every number into 0 to 1, tanh into −1 to 1; ReLU cuts off what is negative, ReLU6 also what is above 6, GELU bends softly. The range of the results decides how far apart the integers lie that will hold them: ReLU6 in 8 bits has steps of &lt;formula&gt;\frac{6}{255}&lt;/formula&gt;, a wide ReLU coarser ones.</source>
        <translation>Χωρίς την f, πολλά διαδοχικά επίπεδα δεν θα ήταν τίποτα περισσότερο από ένα. Η σιγμοειδής συμπιέζει κάθε αριθμό στο διάστημα από 0 έως 1, η tanh από −1 έως 1· η ReLU κόβει ό,τι είναι αρνητικό, η ReLU6 και ό,τι ξεπερνά το 6, η GELU καμπυλώνει ομαλά. Το εύρος των αποτελεσμάτων ορίζει πόσο απέχουν μεταξύ τους οι ακέραιοι που θα τα κρατήσουν: η ReLU6 με 8 bit έχει βήμα &lt;formula&gt;\frac{6}{255}&lt;/formula&gt;, μια ReLU με μεγάλο εύρος πιο αδρό.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;convolution&lt;/b&gt; slides a small kernel over the image and writes one sum of products for each place. The same few weights find the same edge anywhere. Networks do not flip the kernel, as textbooks on signals do; they learn its values.</source>
        <translation>Μια &lt;b&gt;συνέλιξη&lt;/b&gt; μετακινεί έναν μικρό πυρήνα πάνω στην εικόνα και γράφει ένα άθροισμα γινομένων για κάθε θέση. Τα ίδια λίγα βάρη βρίσκουν την ίδια ακμή οπουδήποτε. Σε αντίθεση με τα βιβλία για τα σήματα, τα δίκτυα δεν αναστρέφουν τον πυρήνα· μαθαίνουν τις τιμές του.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt; makes the map smaller: of each window only the largest value, or the mean, is kept. The largest value is one of those that were there, so quantization has nothing to round; a mean must be rounded to the grid again.</source>
        <translation>Η &lt;b&gt;συγκέντρωση (pooling)&lt;/b&gt; μικραίνει τον χάρτη: από κάθε παράθυρο κρατά μόνο τη μέγιστη τιμή ή τη μέση. Η μέγιστη είναι μία από όσες υπήρχαν ήδη, άρα η κβαντοποίηση δεν έχει τίποτα να στρογγυλοποιήσει· μια μέση τιμή πρέπει να στρογγυλοποιηθεί ξανά στο πλέγμα.</translation>
    </message>
    <message>
        <source>A network &lt;b&gt;learns&lt;/b&gt; by going downhill. The loss L says how wrong it is, the gradient how L changes with each weight, and every step changes the weight against it: &lt;formula&gt;w - \eta \cdot \frac{dL}{dw}&lt;/formula&gt;. With η too small it takes for ever, with η too large it jumps ever further away. Real networks do this for millions of weights at once.</source>
        <translation>Ένα δίκτυο &lt;b&gt;μαθαίνει&lt;/b&gt; κατεβαίνοντας. Η απώλεια L λέει πόσο λάθος κάνει, η κλίση πώς αλλάζει η L με κάθε βάρος, και κάθε βήμα αλλάζει το βάρος αντίθετα προς αυτήν: &lt;formula&gt;w - \eta \cdot \frac{dL}{dw}&lt;/formula&gt;. Με πολύ μικρό η δεν τελειώνει ποτέ, με πολύ μεγάλο πηδά όλο και μακρύτερα. Τα πραγματικά δίκτυα το κάνουν για εκατομμύρια βάρη ταυτόχρονα.</translation>
    </message>
    <message>
        <source>Take the bits to the recipe</source>
        <translation>Μεταφορά των bit στη συνταγή</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Νευρώνας</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Ενεργοποιήσεις</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Πυρήνας</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Συγκέντρωση</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Μάθηση</translation>
    </message>
    <message>
        <source>The images are being read…</source>
        <translation>Οι εικόνες διαβάζονται…</translation>
    </message>
    <message>
        <source>Activation bits from the course</source>
        <translation>Bit ενεργοποιήσεων από το μάθημα</translation>
    </message>
</context>
<context>
    <name>quantoscope::NetworksChapter</name>
    <message>
        <source>Choose what is shown</source>
        <translation>Επιλογή προβολής</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Δίκτυα</translation>
    </message>
    <message>
        <source>A deep network is hard to train: the gradient has to find its way back through every layer. A &lt;b&gt;residual block&lt;/b&gt; learns only what must be added to its input: &lt;formula&gt;y = x + F(x)&lt;/formula&gt;. The line that runs around the layers carries the input, and the gradient, past them.</source>
        <translation>Ένα βαθύ δίκτυο εκπαιδεύεται δύσκολα: η κλίση πρέπει να βρει τον δρόμο της προς τα πίσω μέσα από κάθε επίπεδο. Ένα &lt;b&gt;υπολειμματικό μπλοκ&lt;/b&gt; μαθαίνει μόνο ό,τι πρέπει να προστεθεί στην είσοδό του: &lt;formula&gt;y = x + F(x)&lt;/formula&gt;. Η γραμμή που παρακάμπτει τα επίπεδα μεταφέρει την είσοδο, και την κλίση, πέρα από αυτά.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;basic block&lt;/b&gt; of ResNet-18 and ResNet-34 has two 3×3 convolutions. The &lt;b&gt;bottleneck&lt;/b&gt; of ResNet-50 first narrows the channels with a 1×1 convolution, works with 3×3 on a quarter of them, and widens again. A convolution with a &lt;formula&gt;k \cdot k&lt;/formula&gt; kernel that makes n channels out of m needs &lt;formula&gt;k^2 \cdot m \cdot n&lt;/formula&gt; multiply-adds for each position of its output, so the narrow middle saves a lot.</source>
        <translation>Το &lt;b&gt;βασικό μπλοκ&lt;/b&gt; των ResNet-18 και ResNet-34 έχει δύο συνελίξεις 3×3. Το &lt;b&gt;μπλοκ στένωσης (bottleneck)&lt;/b&gt; του ResNet-50 πρώτα περιορίζει τα κανάλια με μια συνέλιξη 1×1, δουλεύει με 3×3 στο ένα τέταρτό τους και τα διευρύνει ξανά. Μια συνέλιξη με πυρήνα &lt;formula&gt;k \cdot k&lt;/formula&gt; που φτιάχνει n κανάλια από m χρειάζεται &lt;formula&gt;k^2 \cdot m \cdot n&lt;/formula&gt; πράξεις πολλαπλασιασμού-πρόσθεσης (MAC) για κάθε θέση της εξόδου της, οπότε το στενό μέσο εξοικονομεί πολλές.</translation>
    </message>
    <message>
        <source>MobileNetV2 turns this round. Its &lt;b&gt;inverted residual&lt;/b&gt; widens the channels, usually six times, filters each one by itself, and narrows again. The &lt;b&gt;depthwise convolution&lt;/b&gt; in the middle has one small filter a channel: &lt;formula&gt;k^2 \cdot C&lt;/formula&gt; multiply-adds. Mixing the channels is left to the &lt;b&gt;pointwise&lt;/b&gt; 1×1 convolutions. With so few weights a channel, and a range of its own for each, this is the layer that feels a shared scale most.</source>
        <translation>Το MobileNetV2 το αντιστρέφει. Το &lt;b&gt;ανεστραμμένο υπολειμματικό μπλοκ&lt;/b&gt; του διευρύνει τα κανάλια, συνήθως έξι φορές, φιλτράρει το καθένα χωριστά και τα περιορίζει ξανά. Η &lt;b&gt;κατά βάθος συνέλιξη&lt;/b&gt; στη μέση έχει ένα μικρό φίλτρο ανά κανάλι: &lt;formula&gt;k^2 \cdot C&lt;/formula&gt; πράξεις MAC. Η ανάμειξη των καναλιών αφήνεται στις &lt;b&gt;σημειακές&lt;/b&gt; συνελίξεις 1×1. Με τόσο λίγα βάρη ανά κανάλι, και με δικό του εύρος για το καθένα, αυτό το επίπεδο αισθάνεται περισσότερο ένα κοινό βήμα κβαντοποίησης.</translation>
    </message>
    <message>
        <source>A transformer such as bert-mini mixes words with &lt;b&gt;attention&lt;/b&gt;. Every token asks with a query q, answers with a key k and offers a value v. One head computes &lt;formula&gt;A = \text{softmax}(\frac{q \cdot k^T}{\sqrt{d}})&lt;/formula&gt;: row i of the map says what share token i takes of the value of every token, and each row sums to 1. Type a question and watch where each head looks. bert-mini is small and was trained on short, simple passages; it is often wrong.</source>
        <translation>Ένας μετασχηματιστής (transformer) όπως το bert-mini αναμειγνύει τις λέξεις με &lt;b&gt;προσοχή&lt;/b&gt;. Κάθε λεκτική μονάδα (token) ρωτά με ένα ερώτημα (query) q, απαντά με ένα κλειδί (key) k και προσφέρει μια τιμή (value) v. Μια κεφαλή προσοχής υπολογίζει &lt;formula&gt;A = \text{softmax}(\frac{q \cdot k^T}{\sqrt{d}})&lt;/formula&gt;: η γραμμή i του χάρτη λέει τι μερίδιο παίρνει η λεκτική μονάδα i από την τιμή κάθε λεκτικής μονάδας, και κάθε γραμμή έχει άθροισμα 1. Πληκτρολογήστε μια ερώτηση και δείτε πού κοιτάζει κάθε κεφαλή. Το bert-mini είναι μικρό και εκπαιδεύτηκε σε σύντομα, απλά κείμενα· συχνά κάνει λάθος.</translation>
    </message>
    <message>
        <source>Shapes, parameters and multiply-adds are counted in the graphs of the bundled networks, which take images of 32×32 pixels; the attention is what the float network computes for your question.</source>
        <translation>Σχήματα, παράμετροι και πράξεις MAC μετρώνται στους γράφους των δικτύων που συνοδεύουν το πρόγραμμα, τα οποία δέχονται εικόνες 32×32 εικονοστοιχείων· η προσοχή είναι αυτή που υπολογίζει το δίκτυο κινητής υποδιαστολής για την ερώτησή σας.</translation>
    </message>
    <message>
        <source>Show this in the network</source>
        <translation>Εμφάνιση στο δίκτυο</translation>
    </message>
    <message>
        <source>Residual blocks</source>
        <translation>Υπολειμματικά μπλοκ</translation>
    </message>
    <message>
        <source>Inverted residual</source>
        <translation>Ανεστραμμένο υπολειμματικό</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Προσοχή</translation>
    </message>
</context>
<context>
    <name>quantoscope::NeuronFigure</name>
    <message>
        <source>weight %1</source>
        <translation>βάρος %1</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>πόλωση %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::NeuronView</name>
    <message>
        <source>Set the neuron</source>
        <translation>Ρύθμιση του νευρώνα</translation>
    </message>
    <message>
        <source>The sum of the products and the bias is %1; %2 makes %3 of it.</source>
        <translation>Το άθροισμα των γινομένων και της πόλωσης είναι %1· η %2 το κάνει %3.</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Είσοδος %1</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Βάρος %1</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Πόλωση</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ενεργοποίηση</translation>
    </message>
    <message>
        <source>A neuron with three inputs</source>
        <translation>Ένας νευρώνας με τρεις εισόδους</translation>
    </message>
</context>
<context>
    <name>quantoscope::NumberTask</name>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Η απάντησή σας</translation>
    </message>
</context>
<context>
    <name>quantoscope::NumbersChapter</name>
    <message>
        <source>Another format</source>
        <translation>Άλλη μορφή</translation>
    </message>
    <message>
        <source>Another view</source>
        <translation>Άλλη προβολή</translation>
    </message>
    <message>
        <source>Take an example</source>
        <translation>Επιλογή παραδείγματος</translation>
    </message>
    <message>
        <source>How a computer writes numbers</source>
        <translation>Πώς γράφει ο υπολογιστής τους αριθμούς</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it as 0.1, −3 or 1e-7; also inf and nan.</source>
        <translation>Το «%1» δεν είναι αριθμός. Γράψτε π.χ. 0,1, −3 ή 1e-7· επίσης inf και nan.</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>Πληκτρολόγηση τιμής</translation>
    </message>
    <message>
        <source>Turn a bit over</source>
        <translation>Αλλαγή ενός bit</translation>
    </message>
    <message>
        <source>&lt;p&gt;A weight of a network is a pattern of bits, and the format says how to read it. Fewer bits take less memory and less energy, and fewer different numbers can be written. Turn bits over and see what becomes of the value.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ένα βάρος ενός δικτύου είναι μια σειρά από bit, και η μορφή λέει πώς διαβάζεται. Λιγότερα bit χρειάζονται λιγότερη μνήμη και λιγότερη ενέργεια, αλλά γράφονται λιγότεροι διαφορετικοί αριθμοί. Αλλάξτε bit και δείτε πώς αλλάζει η τιμή.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Floating point&lt;/b&gt; has a sign, an exponent and a mantissa. A normal number is &lt;formula&gt;(-1)^S \cdot 2^{E - \text{bias}} \cdot (1 + \frac{M}{2^m})&lt;/formula&gt;, with &lt;formula&gt;m&lt;/formula&gt; bits of mantissa. The exponent bits decide how far the format reaches, the mantissa bits how close its numbers lie.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Η &lt;b&gt;κινητή υποδιαστολή&lt;/b&gt; έχει πρόσημο, εκθέτη και κλασματικό μέρος (mantissa). Ένας κανονικός αριθμός είναι &lt;formula&gt;(-1)^S \cdot 2^{E - \text{bias}} \cdot (1 + \frac{M}{2^m})&lt;/formula&gt;, με &lt;formula&gt;m&lt;/formula&gt; bit κλασματικού μέρους. Τα bit του εκθέτη καθορίζουν πόσο μακριά φτάνει η μορφή, τα bit του κλασματικού μέρους πόσο κοντά βρίσκονται οι αριθμοί της.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The spacing grows with the value&lt;/b&gt;: it doubles with each power of two, so the relative error stays about the same. When the exponent bits are all 0, the leading 1 is absent: these subnormal numbers fill the gap down to zero in equal steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Η απόσταση μεγαλώνει μαζί με την τιμή&lt;/b&gt;: διπλασιάζεται σε κάθε δύναμη του δύο, ώστε το σχετικό σφάλμα να μένει περίπου ίδιο. Όταν όλα τα bit του εκθέτη είναι 0, το αρχικό 1 λείπει: αυτοί οι υποκανονικοί αριθμοί γεμίζουν το κενό έως το μηδέν με ίσα βήματα.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;FP16 or BF16?&lt;/b&gt; Both have 16 bits. BF16 is the upper half of FP32: the same range, only 8 significant bits. FP16 has 11 significant bits and ends at 65504. FP8 comes in two kinds for the same reason: E4M3 is finer, E5M2 reaches further.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;FP16 ή BF16;&lt;/b&gt; Και οι δύο έχουν 16 bit. Η BF16 είναι το πάνω μισό της FP32: το ίδιο εύρος, αλλά μόνο 8 σημαντικά bit. Η FP16 έχει 11 σημαντικά bit και τελειώνει στο 65504. Η FP8 υπάρχει σε δύο είδη για τον ίδιο λόγο: η E4M3 είναι λεπτότερη, η E5M2 φτάνει μακρύτερα.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Exponent bits that are all 1 mean infinity (mantissa 0) or NaN, “not a number”. E4M3 spends almost all of these patterns on numbers: it has no infinity, and only one NaN of either sign.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Όταν όλα τα bit του εκθέτη είναι 1, πρόκειται για άπειρο (κλασματικό μέρος 0) ή για NaN, «μη αριθμός». Η E4M3 διαθέτει σχεδόν όλους αυτούς τους συνδυασμούς σε αριθμούς: δεν έχει άπειρο και έχει μόνο ένα NaN για κάθε πρόσημο.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Integers&lt;/b&gt; are in two&apos;s complement: the highest bit counts negative, &lt;formula&gt;-2^{b-1}&lt;/formula&gt;, the others as usual. Their spacing is 1 everywhere. INT8 holds −128…127 and INT4 −8…7, so a network&apos;s small weights must first be scaled: that is quantization, the next chapter.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Οι &lt;b&gt;ακέραιοι&lt;/b&gt; γράφονται σε συμπλήρωμα ως προς δύο: το ανώτερο bit μετρά αρνητικά, &lt;formula&gt;-2^{b-1}&lt;/formula&gt;, τα άλλα όπως συνήθως. Η απόστασή τους είναι παντού 1. Η INT8 χωράει −128…127 και η INT4 −8…7, οπότε τα μικρά βάρη ενός δικτύου πρέπει πρώτα να αλλάξουν κλίμακα: αυτό είναι η κβαντοποίηση, το επόμενο κεφάλαιο.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Energy.&lt;/b&gt; Multiplying two INT8 numbers took 0.2 pJ, two FP32 numbers 3.7 pJ; a read from DRAM took hundreds of times more than either. So smaller numbers pay twice: the arithmetic is cheaper, and less has to be moved. These are published numbers of one 45 nm technology, not measured here.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ενέργεια.&lt;/b&gt; Ο πολλαπλασιασμός δύο αριθμών INT8 χρειαζόταν 0,2 pJ, δύο αριθμών FP32 3,7 pJ· μια ανάγνωση από τη DRAM εκατοντάδες φορές περισσότερο και από τα δύο. Οι μικρότεροι αριθμοί ωφελούν λοιπόν διπλά: οι πράξεις είναι φθηνότερες και μεταφέρονται λιγότερα δεδομένα. Αυτοί είναι δημοσιευμένοι αριθμοί μιας τεχνολογίας των 45 nm, δεν μετρήθηκαν εδώ.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Try: type 65520 in FP16. Look for the smallest number above zero in E4M3. Write −1 in INT4.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Δοκιμάστε: γράψτε 65520 σε FP16. Βρείτε τον μικρότερο αριθμό πάνω από το μηδέν στην E4M3. Γράψτε το −1 σε INT4.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Μορφή αριθμού</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Any number, also inf and nan; it is rounded to the format.</source>
        <translation>Οποιοσδήποτε αριθμός, επίσης inf και nan· στρογγυλοποιείται στη μορφή.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Όλες οι μορφές</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Ενέργεια</translation>
    </message>
    <message>
        <source>Bits of the number</source>
        <translation>Τα bit του αριθμού</translation>
    </message>
    <message>
        <source>Click a bit to turn it over. With the keys: the arrows choose a bit, Space turns it over, 0 and 1 write it.</source>
        <translation>Κάντε κλικ σε ένα bit για να αλλάξει. Με το πληκτρολόγιο: τα βέλη επιλέγουν bit, το πλήκτρο διαστήματος το αλλάζει, το 0 και το 1 το γράφουν.</translation>
    </message>
    <message>
        <source>Neighbouring numbers</source>
        <translation>Γειτονικοί αριθμοί</translation>
    </message>
    <message>
        <source>The dot is the number, the triangle the value that was rounded to it.</source>
        <translation>Η κουκκίδα είναι ο αριθμός, το τρίγωνο η τιμή που στρογγυλοποιήθηκε σε αυτόν.</translation>
    </message>
    <message>
        <source>Ranges of the formats on a logarithmic line</source>
        <translation>Τα εύρη των μορφών σε λογαριθμική ευθεία</translation>
    </message>
    <message>
        <source>Sizes above zero; the pale part are the subnormal numbers, the line across is the value.</source>
        <translation>Μεγέθη πάνω από το μηδέν· το αχνό μέρος είναι οι υποκανονικοί αριθμοί, η κάθετη γραμμή είναι η τιμή.</translation>
    </message>
    <message>
        <source>Published, in picojoules: M. Horowitz, “Computing&apos;s energy problem”, ISSCC 2014, 45 nm, 0.9 V. A dash: not listed there. Reads are this number&apos;s share of a 64-bit read, 10 pJ from an 8 KB cache (SRAM) and 1300 to 2600 pJ from DRAM. Products of INT8 numbers are added up in INT32.</source>
        <translation>Δημοσιευμένα, σε picojoule: M. Horowitz, «Computing&apos;s energy problem», ISSCC 2014, 45 nm, 0,9 V. Παύλα: δεν αναφέρεται εκεί. Οι αναγνώσεις είναι το μερίδιο του αριθμού σε μια ανάγνωση 64 bit, 10 pJ από κρυφή μνήμη 8 KB (SRAM) και 1300 έως 2600 pJ από τη DRAM. Τα γινόμενα αριθμών INT8 αθροίζονται σε INT32.</translation>
    </message>
    <message>
        <source>Weights in %1</source>
        <translation>Βάρη σε %1</translation>
    </message>
    <message>
        <source>%1 stays here: the kernels compute in FP32 and in integers of 2 to 8 bits.</source>
        <translation>Το %1 μένει εδώ: οι ρουτίνες υπολογίζουν σε FP32 και σε ακεραίους των 2 έως 8 bit.</translation>
    </message>
    <message>
        <source>Write the weights of the model in this format</source>
        <translation>Εφαρμογή της μορφής στα βάρη του μοντέλου</translation>
    </message>
    <message>
        <source>V&amp;alue</source>
        <translation>Τι&amp;μή</translation>
    </message>
</context>
<context>
    <name>quantoscope::ObserverTable</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 έως %2</translation>
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
        <source>Clipped</source>
        <translation>Αποκομμένες</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Observers and their ranges</source>
        <translation>Παρατηρητές και τα εύρη τους</translation>
    </message>
</context>
<context>
    <name>quantoscope::ObserverTaskPanel</name>
    <message>
        <source>Look at where the lines stand, decide, and check. The decibels are shown afterwards.</source>
        <translation>Δείτε πού βρίσκονται οι γραμμές, αποφασίστε και ελέγξτε. Τα ντεσιμπέλ φαίνονται μετά.</translation>
    </message>
    <message>
        <source>Where do levels lie in which no value falls, or where are most values cut off?</source>
        <translation>Πού υπάρχουν στάθμες στις οποίες δεν πέφτει καμία τιμή, ή πού αποκόπτονται οι περισσότερες τιμές;</translation>
    </message>
    <message>
        <source>At few bits, clipping a few far values is cheap and fine steps for the many are worth a lot.</source>
        <translation>Με λίγα bit, η αποκοπή λίγων μακρινών τιμών κοστίζει λίγο και τα λεπτά βήματα για τις πολλές αξίζουν πολύ.</translation>
    </message>
    <message>
        <source>Not that one. %1 Try again.</source>
        <translation>Όχι αυτός. %1 Δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <translation>Σωστά. %1</translation>
    </message>
    <message numerus="yes">
        <source>Which observer gives the best SQNR for %1 at %n bits?</source>
        <translation>
            <numerusform>Ποιος παρατηρητής δίνει το καλύτερο SQNR για το επίπεδο %1 με %n bit;</numerusform>
            <numerusform>Ποιος παρατηρητής δίνει το καλύτερο SQNR για το επίπεδο %1 με %n bit;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean squared error looks for just this. Which of the others gives the best SQNR for %1 at %n bits?</source>
        <translation>
            <numerusform>Το μέσο τετραγωνικό σφάλμα αναζητά ακριβώς αυτό. Ποιος από τους υπόλοιπους δίνει το καλύτερο SQNR για το επίπεδο %1 με %n bit;</numerusform>
            <numerusform>Το μέσο τετραγωνικό σφάλμα αναζητά ακριβώς αυτό. Ποιος από τους υπόλοιπους δίνει το καλύτερο SQNR για το επίπεδο %1 με %n bit;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which observer gives the worst SQNR for %1 at %n bits?</source>
        <translation>
            <numerusform>Ποιος παρατηρητής δίνει το χειρότερο SQNR για το επίπεδο %1 με %n bit;</numerusform>
            <numerusform>Ποιος παρατηρητής δίνει το χειρότερο SQNR για το επίπεδο %1 με %n bit;</numerusform>
        </translation>
    </message>
    <message>
        <source>Your &amp;answer</source>
        <translation>Η απάν&amp;τησή σας</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Έλε&amp;γχος</translation>
    </message>
    <message>
        <source>A&amp;nother layer</source>
        <translation>Ά&amp;λλο επίπεδο</translation>
    </message>
</context>
<context>
    <name>quantoscope::ObserversChapter</name>
    <message>
        <source>Data</source>
        <translation>Δεδομένα</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Αριθμός bit</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Προβολή</translation>
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
        <source>Answer</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>Another task</source>
        <translation>Άλλη άσκηση</translation>
    </message>
    <message>
        <source>Value, %1 of ResNet-18</source>
        <translation>Τιμή, %1 του ResNet-18</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>The shaded range: SQNR &lt;b&gt;%1&lt;/b&gt;; %2 of the error is clipping. Drag its ends and beat the observers.</source>
        <translation>Το σκιασμένο εύρος: SQNR &lt;b&gt;%1&lt;/b&gt;· %2 του σφάλματος είναι αποκοπή. Σύρετε τα άκρα του και ξεπεράστε τους παρατηρητές.</translation>
    </message>
    <message>
        <source>ResNet-18 is being calibrated: a few images go through the network, and every layer&apos;s values are counted.</source>
        <translation>Το ResNet-18 βαθμονομείται: λίγες εικόνες περνούν από το δίκτυο και μετρώνται οι τιμές κάθε επιπέδου.</translation>
    </message>
    <message>
        <source>ResNet-18 could not be calibrated. %1</source>
        <translation>Η βαθμονόμηση του ResNet-18 δεν ήταν δυνατή. %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Νέα προσπάθεια</translation>
    </message>
    <message>
        <source>Here a layer of ResNet-18 will be shown, once it was calibrated.</source>
        <translation>Εδώ θα φαίνεται ένα επίπεδο του ResNet-18, μόλις βαθμονομηθεί.</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>Βαθμονόμ&amp;ηση</translation>
    </message>
    <message>
        <source>Observer from the chapter</source>
        <translation>Παρατηρητής από το κεφάλαιο</translation>
    </message>
    <message>
        <source>Calibration counts the values of every layer while some images go through the network. An &lt;b&gt;observer&lt;/b&gt; reads the range that becomes integers off that histogram. Here they all look at the same one; choose a row to shade its range, or drag the ends yourself.</source>
        <translation>Η βαθμονόμηση μετρά τις τιμές κάθε επιπέδου καθώς μερικές εικόνες περνούν από το δίκτυο. Ένας &lt;b&gt;παρατηρητής (observer)&lt;/b&gt; διαβάζει από αυτό το ιστόγραμμα το εύρος που γίνεται ακέραιοι. Εδώ κοιτάζουν όλοι το ίδιο· επιλέξτε μια γραμμή για να σκιαστεί το εύρος της, ή σύρετε οι ίδιοι τα άκρα.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Min-max&lt;/b&gt; takes the extremes: nothing is clipped, and a single outlier decides the step of all. The &lt;b&gt;moving average&lt;/b&gt; smooths the extremes of the batches, so a rare peak counts less; it still clips only a little.</source>
        <translation>Ο παρατηρητής &lt;b&gt;ελάχιστου-μέγιστου&lt;/b&gt; παίρνει τα άκρα: τίποτα δεν αποκόπτεται, και μία μόνο ακραία τιμή ορίζει το βήμα όλων. Ο &lt;b&gt;κινητός μέσος όρος&lt;/b&gt; εξομαλύνει τα άκρα των παρτίδων, ώστε μια σπάνια κορυφή να μετρά λιγότερο· ωστόσο και αυτός αποκόπτει μόνο λίγο.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;percentile&lt;/b&gt; cuts a fixed share of the values, whatever they are worth. &lt;b&gt;Histogram&lt;/b&gt; and &lt;b&gt;mean squared error&lt;/b&gt; look for the range with the least &lt;formula&gt;\sum (x - \hat{x})^2&lt;/formula&gt;; &lt;b&gt;entropy&lt;/b&gt; keeps the shape of the distribution and may cut where squared errors are dear.</source>
        <translation>Ένα &lt;b&gt;εκατοστημόριο&lt;/b&gt; κόβει σταθερό μερίδιο των τιμών, όσο κι αν αξίζουν. Το &lt;b&gt;ιστόγραμμα&lt;/b&gt; και το &lt;b&gt;μέσο τετραγωνικό σφάλμα&lt;/b&gt; αναζητούν το εύρος με το ελάχιστο &lt;formula&gt;\sum (x - \hat{x})^2&lt;/formula&gt;· η &lt;b&gt;εντροπία&lt;/b&gt; κρατά το σχήμα της κατανομής και μπορεί να κόψει εκεί όπου τα τετραγωνικά σφάλματα κοστίζουν.</translation>
    </message>
    <message>
        <source>Each goes wrong somewhere: one outlier spoils min-max, few bits punish whoever keeps the tail, two peaks without a tail leave nothing to cut. Try the distributions at 8 bits and at 3.</source>
        <translation>Ο καθένας αστοχεί κάπου: μία ακραία τιμή χαλά τον ελάχιστο-μέγιστο, τα λίγα bit τιμωρούν όποιον κρατά την ουρά, δύο κορυφές χωρίς ουρά δεν αφήνουν τίποτα να κοπεί. Δοκιμάστε τις κατανομές με 8 bit και με 3.</translation>
    </message>
    <message>
        <source>SQNR of one layer is not accuracy: the best range for a layer need not give the best network. The button takes the bits and the chosen observer to this layer, on the page Calibrate.</source>
        <translation>Το SQNR ενός επιπέδου δεν είναι ορθότητα (accuracy): το καλύτερο εύρος για ένα επίπεδο δεν δίνει κατ’ ανάγκη το καλύτερο δίκτυο. Το κουμπί μεταφέρει τον αριθμό bit και τον επιλεγμένο παρατηρητή σε αυτό το επίπεδο, στη σελίδα «Βαθμονόμηση».</translation>
    </message>
    <message>
        <source>Take this observer to the model</source>
        <translation>Εφαρμογή του παρατηρητή στο μοντέλο</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Παρατηρητές</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Δεδομένα</translation>
    </message>
    <message>
        <source>Layer of ResNet-18</source>
        <translation>Επίπεδο του ResNet-18</translation>
    </message>
    <message>
        <source>&amp;Bits b</source>
        <translation>Αριθμός &amp;bit b</translation>
    </message>
    <message>
        <source>Histogram with every observer&apos;s range</source>
        <translation>Ιστόγραμμα με το εύρος κάθε παρατηρητή</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Άσκηση</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>Επίπεδ&amp;ο</translation>
    </message>
</context>
<context>
    <name>quantoscope::OneWeightView</name>
    <message>
        <source>float</source>
        <translation>κινητή υποδιαστολή</translation>
    </message>
    <message>
        <source>straight-through</source>
        <translation>ευθεία διέλευση</translation>
    </message>
    <message>
        <source>true gradient</source>
        <translation>αληθινή κλίση</translation>
    </message>
    <message>
        <source>weight w</source>
        <translation>βάρος w</translation>
    </message>
    <message>
        <source>target</source>
        <translation>στόχος</translation>
    </message>
    <message>
        <source>step</source>
        <translation>βήμα</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>απώλεια</translation>
    </message>
</context>
<context>
    <name>quantoscope::OutlierView</name>
    <message>
        <source>The outlier is at %1. SQNR of all: %2 with one scale, %3 with a scale a channel.</source>
        <translation>Η ακραία τιμή είναι στο %1. SQNR όλων: %2 με ένα βήμα, %3 με βήμα ανά κανάλι.</translation>
    </message>
    <message>
        <source>Channels with an outlier</source>
        <translation>Κανάλια με μία ακραία τιμή</translation>
    </message>
    <message>
        <source>Pull the large dot out with the mouse, or move it with the arrow keys (Shift: finer)</source>
        <translation>Τραβήξτε τη μεγάλη κουκκίδα με το ποντίκι ή μετακινήστε την με τα βέλη (Shift: λεπτότερα)</translation>
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
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>all</source>
        <translation>όλα</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>κανάλι %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::OutlookChapter</name>
    <message>
        <source>Another layer</source>
        <translation>Άλλο επίπεδο</translation>
    </message>
    <message>
        <source>Another filter</source>
        <translation>Άλλο φίλτρο</translation>
    </message>
    <message>
        <source>Below eight bits</source>
        <translation>Κάτω από τα οκτώ bit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>layer, shape of its weights</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>Ανάγνωση του δικτύου…</translation>
    </message>
    <message>
        <source>%1, filter %2 of %3: %4 weights. Blue is positive, orange negative; the stronger the colour, the larger the weight. From 8 bits down, the size includes the scale, 4 bytes.</source>
        <translation>%1, φίλτρο %2 από %3: %4 βάρη. Το μπλε είναι θετικό, το πορτοκαλί αρνητικό· όσο εντονότερο το χρώμα, τόσο μεγαλύτερο το βάρος. Από τα 8 bit και κάτω, το μέγεθος περιλαμβάνει το βήμα κβαντοποίησης (scale), 4 byte.</translation>
    </message>
    <message>
        <source>These weights are FP16 numbers already, so 16 bits lose nothing.</source>
        <translation>Αυτά τα βάρη είναι ήδη αριθμοί FP16, οπότε τα 16 bit δεν χάνουν τίποτα.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Here is one filter of a real network, down the ladder 32, 16, 8, 4, 2 bits and 1 bit. At 8 bits the picture looks the same. At 4 bits there are 15 levels, and at 2 bits only three: &lt;formula&gt;-\alpha&lt;/formula&gt;, 0 and &lt;formula&gt;\alpha&lt;/formula&gt;. With one bit the sign is left, times the mean of &lt;formula&gt;|w|&lt;/formula&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Εδώ είναι ένα φίλτρο ενός πραγματικού δικτύου, καθώς κατεβαίνει τη σκάλα 32, 16, 8, 4, 2 bit και 1 bit. Στα 8 bit η εικόνα μοιάζει ίδια. Στα 4 bit υπάρχουν 15 στάθμες και στα 2 bit μόνο τρεις: &lt;formula&gt;-\alpha&lt;/formula&gt;, 0 και &lt;formula&gt;\alpha&lt;/formula&gt;. Με ένα bit μένει το πρόσημο, επί τον μέσο όρο των &lt;formula&gt;|w|&lt;/formula&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each bit that is taken away costs about 6 dB while the steps are fine; that rule ends where only a few levels are left. The size halves with the bits, but the scale does not shrink: in a small filter its 4 bytes weigh more and more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Κάθε bit που αφαιρείται κοστίζει περίπου 6 dB όσο τα βήματα είναι λεπτά· ο κανόνας παύει να ισχύει όταν μένουν λίγες στάθμες. Το μέγεθος μειώνεται στο μισό μαζί με τα bit, αλλά το βήμα κβαντοποίησης δεν μικραίνει: σε ένα μικρό φίλτρο τα 4 byte του βαραίνουν όλο και περισσότερο.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Look at the last two pictures: in ResNet-18 one bit is nearer to the weights than two bits for almost every filter. The two-bit step comes from the largest weight, so most weights become 0; the one-bit number is the mean, which makes the squared error least. How the scale is chosen can matter more than a bit.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Κοιτάξτε τις δύο τελευταίες εικόνες: στο ResNet-18 το ένα bit βρίσκεται πιο κοντά στα βάρη από τα δύο bit, σχεδόν σε κάθε φίλτρο. Το βήμα των δύο bit προκύπτει από το μεγαλύτερο βάρος, οπότε τα περισσότερα βάρη γίνονται 0· ο αριθμός του ενός bit είναι ο μέσος όρος, που ελαχιστοποιεί το τετραγωνικό σφάλμα. Ο τρόπος επιλογής του βήματος κβαντοποίησης μπορεί να μετρά περισσότερο από ένα bit.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Not all layers need the same.&lt;/b&gt; Mixed precision gives bits where they matter. HAWQ (Dong et al., 2019) looks for them with the curvature of the loss: the largest eigenvalue of the Hessian says how sensitive a block of layers is.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Δεν χρειάζονται όλα τα επίπεδα τα ίδια.&lt;/b&gt; Η μικτή ακρίβεια δίνει bit εκεί όπου έχουν σημασία. Η HAWQ (Dong κ.ά., 2019) τα αναζητά με την καμπυλότητα της συνάρτησης απώλειας: η μεγαλύτερη ιδιοτιμή του Εσσιανού πίνακα λέει πόσο ευαίσθητη είναι μια ομάδα επιπέδων.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Round better.&lt;/b&gt; GPTQ (Frantar et al., 2022) quantizes the weights of a trained language model to 3 or 4 bits without training: after each weight, those not yet rounded are adjusted so that the layer&apos;s output changes little.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Καλύτερη στρογγυλοποίηση.&lt;/b&gt; Η GPTQ (Frantar κ.ά., 2022) κβαντοποιεί τα βάρη ενός εκπαιδευμένου γλωσσικού μοντέλου σε 3 ή 4 bit χωρίς εκπαίδευση: μετά από κάθε βάρος, όσα δεν έχουν στρογγυλοποιηθεί ακόμη προσαρμόζονται ώστε η έξοδος του επιπέδου να αλλάζει λίγο.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Protect what matters.&lt;/b&gt; AWQ (Lin et al., 2023) looks at the activations to find the few weight channels that matter most, and scales these before 4-bit rounding so that they lose less.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Προστασία όσων έχουν σημασία.&lt;/b&gt; Η AWQ (Lin κ.ά., 2023) κοιτάζει τις ενεργοποιήσεις για να βρει τα λίγα κανάλια βαρών που έχουν τη μεγαλύτερη σημασία και αλλάζει την κλίμακά τους πριν από τη στρογγυλοποίηση στα 4 bit, ώστε να χάνουν λιγότερα.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Better levels.&lt;/b&gt; The NF4 of QLoRA (Dettmers et al., 2023) has 16 levels that are not equally spaced: they follow the quantiles of a normal distribution, as weights mostly do. The 4-bit network stays fixed while small low-rank matrices beside it are trained.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Καλύτερες στάθμες.&lt;/b&gt; Η NF4 της QLoRA (Dettmers κ.ά., 2023) έχει 16 στάθμες που δεν ισαπέχουν: ακολουθούν τα ποσοστημόρια μιας κανονικής κατανομής, όπως συνήθως και τα βάρη. Το δίκτυο των 4 bit μένει σταθερό, ενώ εκπαιδεύονται μικροί πίνακες χαμηλής τάξης δίπλα του.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;One bit and three values.&lt;/b&gt; XNOR-Net (Rastegari et al., 2016) writes a filter as its signs times one number, the mean of &lt;formula&gt;|w|&lt;/formula&gt;, as in the last picture, and makes the inputs binary as well. BitNet b1.58 (Ma et al., 2024) trains language models whose weights are −1, 0 or 1; three values are &lt;formula&gt;\log_2 3 \approx 1.58&lt;/formula&gt; bits.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ένα bit και τρεις τιμές.&lt;/b&gt; Το XNOR-Net (Rastegari κ.ά., 2016) γράφει ένα φίλτρο ως τα πρόσημά του επί έναν αριθμό, τον μέσο όρο των &lt;formula&gt;|w|&lt;/formula&gt;, όπως στην τελευταία εικόνα, και κάνει δυαδικές και τις εισόδους. Το BitNet b1.58 (Ma κ.ά., 2024) εκπαιδεύει γλωσσικά μοντέλα με βάρη −1, 0 ή 1· τρεις τιμές είναι &lt;formula&gt;\log_2 3 \approx 1,58&lt;/formula&gt; bit.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;These reach so low because they train with the rounding or correct its error. What you see here is rounding alone: the bottom of the ladder shows what such methods have to make good.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Φτάνουν τόσο χαμηλά επειδή εκπαιδεύονται μαζί με τη στρογγυλοποίηση ή διορθώνουν το σφάλμα της. Εδώ βλέπετε μόνο τη στρογγυλοποίηση: το κάτω μέρος της σκάλας δείχνει τι έχουν να αναπληρώσουν αυτές οι μέθοδοι.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Φίλτρο</translation>
    </message>
    <message>
        <source>Filter, counted from 1</source>
        <translation>Φίλτρο, με αρίθμηση από το 1</translation>
    </message>
    <message>
        <source>Each small square is the part of the filter for one input channel.</source>
        <translation>Κάθε μικρό τετράγωνο είναι το μέρος του φίλτρου για ένα κανάλι εισόδου.</translation>
    </message>
    <message>
        <source>Other bits for the model</source>
        <translation>Άλλος αριθμός bit για το μοντέλο</translation>
    </message>
    <message>
        <source>Fewer bits for %1</source>
        <translation>Λιγότερα bit για το %1</translation>
    </message>
    <message>
        <source>Give this layer of the model so many bits</source>
        <translation>Εφαρμογή των bit στο επίπεδο του μοντέλου</translation>
    </message>
    <message>
        <source>Bits for the model</source>
        <translation>Bit για το μοντέλο</translation>
    </message>
    <message>
        <source>L&amp;ayer</source>
        <translation>Επίπε&amp;δο</translation>
    </message>
</context>
<context>
    <name>quantoscope::PassageView</name>
    <message>
        <source>The passages of these runs are not at hand: choose their data on the page Model.</source>
        <translation>Τα κείμενα αυτών των εκτελέσεων δεν είναι διαθέσιμα· επιλέξτε τα δεδομένα τους στη σελίδα «Μοντέλο».</translation>
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
        <translation>Η ίδια συνταγή, μία εκτέλεση ανά μηχανή εκτέλεσης</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>Τι θα εκτελεστεί</translation>
    </message>
    <message>
        <source>The study&apos;s &amp;methods</source>
        <translation>Οι μέθο&amp;δοι της μελέτης</translation>
    </message>
    <message>
        <source>The &amp;whole study</source>
        <translation>&amp;Ολόκληρη η μελέτη</translation>
    </message>
    <message>
        <source>This reci&amp;pe</source>
        <translation>Αυτή η συντα&amp;γή</translation>
    </message>
    <message>
        <source>This recipe &amp;on several backends</source>
        <translation>Α&amp;υτή η συνταγή σε πολλές μηχανές εκτέλεσης</translation>
    </message>
    <message>
        <source>On the command line: --backend %1</source>
        <translation>Στη γραμμή εντολών: --backend %1</translation>
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
        <translation>Υπολογισμοί</translation>
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
        <translation>Εδώ αποθηκεύονται οι λήψεις, οι συνταγές και οι μελέτες χωρίς όνομα</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>where the data folder has it</source>
        <translation>από τον φάκελο δεδομένων</translation>
    </message>
    <message>
        <source>Forget this place</source>
        <translation>Κατάργηση αυτής της θέσης</translation>
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
        <translation>Φωτεινό</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκοτεινό</translation>
    </message>
    <message>
        <source>%1: choose…</source>
        <translation>%1: επιλογή…</translation>
    </message>
    <message>
        <source>%1: forget this place</source>
        <translation>%1: κατάργηση αυτής της θέσης</translation>
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
    <name>quantoscope::QuantizationLines</name>
    <message>
        <source>z = %1</source>
        <translation>z = %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::QuestionBox</name>
    <message>
        <source>Quantoscope</source>
        <translation>Quantoscope</translation>
    </message>
</context>
<context>
    <name>quantoscope::QuestionView</name>
    <message>
        <source>Your answer, a number</source>
        <translation>Η απάντησή σας, ένας αριθμός</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Ένας αριθμός</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Η απάντησή σας</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Η σειρά σας</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Πάνω</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Κάτω</translation>
    </message>
</context>
<context>
    <name>quantoscope::QueueModel</name>
    <message>
        <source>cancelling…</source>
        <translation>ακυρώνεται…</translation>
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
    <message>
        <source>&amp;Save quantized model…</source>
        <translation>Απο&amp;θήκευση κβαντισμένου μοντέλου…</translation>
    </message>
    <message>
        <source>Copy as quantoscope-cli co&amp;mmand</source>
        <translation>Αντιγραφή ως ε&amp;ντολή quantoscope-cli</translation>
    </message>
    <message>
        <source>Copy &amp;recipe</source>
        <translation>Αντιγραφή συντα&amp;γής</translation>
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
        <translation>Βήμα
κβαντ.</translation>
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
στρογγ.</translation>
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
    <message>
        <source>The step between two levels</source>
        <translation>Το βήμα κβαντοποίησης: η απόσταση δύο σταθμών</translation>
    </message>
    <message>
        <source>Mean squared error of rounding</source>
        <translation>Μέσο τετραγωνικό σφάλμα στρογγυλοποίησης</translation>
    </message>
    <message>
        <source>Mean squared error of clipping</source>
        <translation>Μέσο τετραγωνικό σφάλμα αποκοπής</translation>
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
            <numerusform>%1 και %n ακόμη</numerusform>
            <numerusform>%1 και %n ακόμη</numerusform>
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
        <translation>Λόγος σήματος προς θόρυβο κβαντοποίησης: 6 dB παραπάνω ισοδυναμούν με ένα bit περισσότερο</translation>
    </message>
    <message>
        <source>Integers that at least one value rounds to, of those that there are</source>
        <translation>Ακέραιοι στους οποίους στρογγυλοποιείται τουλάχιστον μία τιμή, από όσους υπάρχουν</translation>
    </message>
    <message>
        <source>%1 clipping</source>
        <translation>%1 αποκοπή</translation>
    </message>
    <message>
        <source>%1 rounding</source>
        <translation>%1 στρογγυλοποίηση</translation>
    </message>
</context>
<context>
    <name>quantoscope::RealLayers</name>
    <message>
        <source>Calibrating ResNet-18 for the chapter</source>
        <translation>Βαθμονόμηση του ResNet-18 για το κεφάλαιο</translation>
    </message>
</context>
<context>
    <name>quantoscope::RecipeCheck</name>
    <message>
        <source>Asking the backend</source>
        <translation>Ερώτηση προς τη μηχανή εκτέλεσης</translation>
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
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
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
        <translation>Συν&amp;ταγή</translation>
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
    <name>quantoscope::RoundingTable</name>
    <message>
        <source>The value in each format</source>
        <translation>Η τιμή σε κάθε μορφή</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Μορφή</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Γίνεται</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Σφάλμα</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Σχετικό σφάλμα</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunExports</name>
    <message>
        <source>Save the quantized network</source>
        <translation>Αποθήκευση του κβαντισμένου δικτύου</translation>
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
        <translation>&amp;Αποθήκευση κβαντισμένου μοντέλου…</translation>
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
            <numerusform>Π&amp;ροσθήκη %n εκτέλεσης στην ουρά</numerusform>
            <numerusform>Π&amp;ροσθήκη %n εκτελέσεων στην ουρά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start %n run(s)</source>
        <translation>
            <numerusform>Έναρ&amp;ξη %n εκτέλεσης</numerusform>
            <numerusform>Έναρ&amp;ξη %n εκτελέσεων</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the backends to compare.</source>
        <translation>Επιλέξτε τις μηχανές εκτέλεσης προς σύγκριση.</translation>
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
        <translation>Αποθήκευση του κβαντισμένου δικτύου, αντιγραφή της εντολής ή της συνταγής</translation>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 % as FP32</source>
        <translation>%1 % όπως FP32</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>χωρίς ετικέτες</translation>
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
        <source>Runs of this study</source>
        <translation>Εκτελέσεις αυτής της μελέτης</translation>
    </message>
    <message>
        <source>Runs appear here as they end. “%1” above (%2) gives the first ones, of the open network.</source>
        <translation>Οι εκτελέσεις εμφανίζονται εδώ καθώς ολοκληρώνονται. Το «%1» επάνω (%2) δίνει τις πρώτες, του ανοιχτού δικτύου.</translation>
    </message>
</context>
<context>
    <name>quantoscope::SchemePanels</name>
    <message>
        <source>ReLU data, symmetric</source>
        <translation>Δεδομένα ReLU, συμμετρικά</translation>
    </message>
    <message>
        <source>ReLU data, asymmetric</source>
        <translation>Δεδομένα ReLU, μη συμμετρικά</translation>
    </message>
    <message>
        <source>Gaussian data, symmetric</source>
        <translation>Γκαουσιανά δεδομένα, συμμετρικά</translation>
    </message>
    <message>
        <source>Gaussian data, asymmetric</source>
        <translation>Γκαουσιανά δεδομένα, μη συμμετρικά</translation>
    </message>
    <message>
        <source>Symmetric and asymmetric side by side</source>
        <translation>Συμμετρική και μη συμμετρική δίπλα δίπλα</translation>
    </message>
    <message>
        <source>%1: SQNR %2</source>
        <translation>%1: SQNR %2</translation>
    </message>
    <message>
        <source>SQNR %1</source>
        <translation>SQNR %1</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <comment>integers</comment>
        <translation>%1 από %2 σε χρήση</translation>
    </message>
    <message>
        <source>z = %1</source>
        <translation>z = %1</translation>
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
        <translation>Οι προεπιλογές όπως στην προρρύθμιση</translation>
    </message>
    <message>
        <source>The chosen layers as the row “All layers” says</source>
        <translation>Τα επιλεγμένα επίπεδα όπως ορίζει η γραμμή «Όλα τα επίπεδα»</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>Βά&amp;ρη</translation>
    </message>
    <message>
        <source>&amp;Activations</source>
        <translation>Ε&amp;νεργοποιήσεις</translation>
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
        <source>Re&amp;set</source>
        <translation>Επανα&amp;φορά</translation>
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
        <translation>Μ&amp;ηχανή εκτέλεσης</translation>
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
        <translation>Για τη μέτρηση του χρόνου εκτέλεσης· η βαθμονόμηση και η αξιολόγηση χρησιμοποιούν τα νήματα των προτιμήσεων. Αρχικά %1</translation>
    </message>
    <message>
        <source>Images or texts at once, of the latency. At first %1</source>
        <translation>Εικόνες ή κείμενα μαζί, για τη μέτρηση του χρόνου εκτέλεσης. Αρχικά %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>αυτόματα</translation>
    </message>
    <message>
        <source>Length of the text whose latency is measured. Automatic: 128, or what the network takes at most</source>
        <translation>Μήκος του κειμένου του οποίου μετράται ο χρόνος εκτέλεσης. Αυτόματα: 128 ή το μέγιστο που δέχεται το δίκτυο</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>Ερ&amp;ωτήσεις</translation>
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
        <source>Questions that the ranges are found with. At first %1</source>
        <translation>Ερωτήσεις με τις οποίες βρίσκονται τα εύρη. Αρχικά %1</translation>
    </message>
    <message>
        <source>Images that the ranges are found with. At first %1</source>
        <translation>Εικόνες με τις οποίες βρίσκονται τα εύρη. Αρχικά %1</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Σπόρος (seed)</translation>
    </message>
    <message>
        <source>Of the choice of images. At first %1</source>
        <translation>Για την επιλογή των εικόνων. Αρχικά %1</translation>
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
        <translation>Δευτερόλεπτα κατά τα οποία μετράται ο χρόνος κάθε εκτέλεσης. Αρχικά %1</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>Παρ&amp;τίδα</translation>
    </message>
    <message>
        <source>Toke&amp;ns</source>
        <translation>&amp;Λεκτικές μονάδες</translation>
    </message>
    <message>
        <source>&amp;Calibration</source>
        <translation>Βαθ&amp;μονόμηση</translation>
    </message>
    <message>
        <source>Latenc&amp;y for</source>
        <translation>&amp;Χρονομέτρηση</translation>
    </message>
    <message>
        <source>On the command line: --backend %1</source>
        <translation>Στη γραμμή εντολών: --backend %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::ShownChoice</name>
    <message>
        <source>Metrics</source>
        <translation>Μετρικές</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Μοντέλα</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Εμ&amp;φάνιση</translation>
    </message>
    <message>
        <source>Which metrics and models the table and the charts show</source>
        <translation>Ποιες μετρικές και ποια μοντέλα δείχνουν ο πίνακας και τα διαγράμματα</translation>
    </message>
</context>
<context>
    <name>quantoscope::ShrinkCurves</name>
    <message>
        <source>Error, size and accuracy against the share that is left out</source>
        <translation>Σφάλμα, μέγεθος και ορθότητα ως προς το μέρος που παραλείπεται</translation>
    </message>
    <message>
        <source>left out (%)</source>
        <translation>παραλείπεται (%)</translation>
    </message>
    <message>
        <source>relative error of the weights (%)</source>
        <translation>σχετικό σφάλμα των βαρών (%)</translation>
    </message>
    <message>
        <source>SQNR of the weights (dB)</source>
        <translation>SQNR των βαρών (dB)</translation>
    </message>
    <message>
        <source>size of the layer (MB)</source>
        <translation>μέγεθος του επιπέδου (MB)</translation>
    </message>
    <message>
        <source>whole layer, FP32: %1</source>
        <translation>ολόκληρο, FP32: %1</translation>
    </message>
    <message>
        <source>measured accuracy (%)</source>
        <translation>μετρημένη ορθότητα (%)</translation>
    </message>
    <message>
        <source>Let the knob go, or press Measure: the network answers 500 images.</source>
        <translation>Αφήστε τον ρυθμιστή ή πατήστε «Μέτρηση»: το δίκτυο απαντά σε 500 εικόνες.</translation>
    </message>
    <message>
        <source>as it is: %1 %</source>
        <translation>ως έχει: %1 %</translation>
    </message>
</context>
<context>
    <name>quantoscope::ShrinkMeasurements</name>
    <message>
        <source>Measuring the accuracy with %1 made smaller</source>
        <translation>Μέτρηση της ορθότητας με μικρότερο το %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::ShrinkTask</name>
    <message>
        <source>Measuring…</source>
        <translation>Μέτρηση…</translation>
    </message>
    <message>
        <source>&lt;b&gt;Your turn:&lt;/b&gt; how much of %1 can be left out before more than %2 points are lost, to within %3 %?</source>
        <translation>&lt;b&gt;Η σειρά σας:&lt;/b&gt; πόσο από το %1 μπορεί να παραλειφθεί πριν χαθούν πάνω από %2 μονάδες, με ανοχή %3 %;</translation>
    </message>
    <message>
        <source>Largest share that can be left out, in percent</source>
        <translation>Το μεγαλύτερο μέρος που μπορεί να παραλειφθεί, επί τοις εκατό</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Έλε&amp;γχος</translation>
    </message>
    <message>
        <source>✗ Too much: without %1 % the accuracy changes by %2 points.</source>
        <translation>✗ Πάρα πολύ: χωρίς το %1 % η ορθότητα αλλάζει κατά %2 μονάδες.</translation>
    </message>
    <message>
        <source>✓ Right: without %1 % the accuracy changes by %2 points, without %3 % already by %4.</source>
        <translation>✓ Σωστά: χωρίς το %1 % η ορθότητα αλλάζει κατά %2 μονάδες, χωρίς το %3 % ήδη κατά %4.</translation>
    </message>
    <message>
        <source>✗ More is possible: without %1 % the accuracy changes by %2 points, without %3 % by %4.</source>
        <translation>✗ Γίνεται και περισσότερο: χωρίς το %1 % η ορθότητα αλλάζει κατά %2 μονάδες, χωρίς το %3 % κατά %4.</translation>
    </message>
</context>
<context>
    <name>quantoscope::ShrinkingChapter</name>
    <message>
        <source>The other ways to shrink a network</source>
        <translation>Οι άλλοι τρόποι να μικρύνει ένα δίκτυο</translation>
    </message>
    <message>
        <source>another figure</source>
        <translation>άλλο σχήμα</translation>
    </message>
    <message>
        <source>another way to shrink</source>
        <translation>άλλος τρόπος σμίκρυνσης</translation>
    </message>
    <message>
        <source>another layer</source>
        <translation>άλλο επίπεδο</translation>
    </message>
    <message>
        <source>how much is left out</source>
        <translation>πόσο παραλείπεται</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>η απάντηση</translation>
    </message>
    <message>
        <source>Reading the layer…</source>
        <translation>Ανάγνωση του επιπέδου…</translation>
    </message>
    <message>
        <source>%1 of %2 weights remain.</source>
        <translation>Μένουν %1 από τα %2 βάρη.</translation>
    </message>
    <message>
        <source>%1 of %2 filters remain.</source>
        <translation>Μένουν %1 από τα %2 φίλτρα.</translation>
    </message>
    <message>
        <source>Rank %1 of %2; the factors are smaller than the layer up to rank %3.</source>
        <translation>Τάξη %1 από %2· οι παράγοντες είναι μικρότεροι από το επίπεδο έως την τάξη %3.</translation>
    </message>
    <message>
        <source>%1 Relative error %2, SQNR %3; %4 MB in place of %5, the network %6 in place of %7.</source>
        <translation>%1 Σχετικό σφάλμα %2, SQNR %3· %4 MB αντί για %5, το δίκτυο %6 αντί για %7.</translation>
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
        <source>Measured on %1 images: accuracy %2 % (95 %: %3 – %4), as it is %5 %; %6.</source>
        <translation>Μετρημένο σε %1 εικόνες: ορθότητα %2 % (95 %: %3 – %4), ως έχει %5 %· %6.</translation>
    </message>
    <message>
        <source>Measuring the accuracy…</source>
        <translation>Μέτρηση της ορθότητας…</translation>
    </message>
    <message>
        <source>The accuracy of this setting is not measured yet.</source>
        <translation>Η ορθότητα αυτής της ρύθμισης δεν έχει μετρηθεί ακόμη.</translation>
    </message>
    <message>
        <source>%1 at %2 bits</source>
        <translation>%1 στα %2 bit</translation>
    </message>
    <message>
        <source>Figures of this chapter</source>
        <translation>Σχήματα αυτού του κεφαλαίου</translation>
    </message>
    <message>
        <source>Pruning and low rank</source>
        <translation>Κλάδεμα και χαμηλή τάξη</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Απόσταξη</translation>
    </message>
    <message>
        <source>Tensor decomposition</source>
        <translation>Αποσύνθεση τανυστή</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Τρόπος</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>Επίπε&amp;δο</translation>
    </message>
    <message>
        <source>pruning, single weights</source>
        <translation>κλάδεμα βαρών</translation>
    </message>
    <message>
        <source>pruning, whole filters</source>
        <translation>κλάδεμα φίλτρων</translation>
    </message>
    <message>
        <source>low-rank factorization</source>
        <translation>παραγοντοποίηση χαμηλής τάξης</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Μέτρηση</translation>
    </message>
    <message>
        <source>The accuracy on 500 images of the sample with this layer changed</source>
        <translation>Η ορθότητα σε 500 εικόνες του δείγματος με αλλαγμένο αυτό το επίπεδο</translation>
    </message>
    <message>
        <source>&lt;p&gt;Quantization keeps every number and writes it with fewer bits. The other ways give numbers up, and each can be combined with quantization.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Η κβαντοποίηση κρατά κάθε αριθμό και τον γράφει με λιγότερα bit. Οι άλλοι τρόποι εγκαταλείπουν αριθμούς, και καθένας συνδυάζεται με την κβαντοποίηση.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Pruning&lt;/b&gt; sets to zero what matters least. &lt;i&gt;Unstructured&lt;/i&gt;: single weights, the smallest &lt;formula&gt;|w|&lt;/formula&gt; first. &lt;i&gt;Structured&lt;/i&gt;: whole filters, those with the smallest norm &lt;formula&gt;\sqrt{\sum w^2}&lt;/formula&gt; first. What it does to the layer is the relative error &lt;formula&gt;\sqrt{\frac{\sum (w - \hat{w})^2}{\sum w^2}}&lt;/formula&gt;, or the same as SQNR in dB.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Το &lt;b&gt;κλάδεμα&lt;/b&gt; (pruning) μηδενίζει ό,τι μετρά λιγότερο. &lt;i&gt;Αδόμητο&lt;/i&gt;: μεμονωμένα βάρη, πρώτα εκείνα με το μικρότερο &lt;formula&gt;|w|&lt;/formula&gt;. &lt;i&gt;Δομημένο&lt;/i&gt;: ολόκληρα φίλτρα, πρώτα εκείνα με τη μικρότερη νόρμα &lt;formula&gt;\sqrt{\sum w^2}&lt;/formula&gt;. Το τι παθαίνει το επίπεδο το λέει το σχετικό σφάλμα &lt;formula&gt;\sqrt{\frac{\sum (w - \hat{w})^2}{\sum w^2}}&lt;/formula&gt;, ή το ίδιο ως SQNR σε dB.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Zeros save memory only when they are not stored. Here what remains is stored as FP32 and one bit for each weight (or filter) says whether it is there. Time is another matter: a processor multiplies by a lone zero as slowly as by any number, and gains only where whole filters are gone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Τα μηδενικά εξοικονομούν μνήμη μόνο όταν δεν αποθηκεύονται. Εδώ ό,τι μένει αποθηκεύεται ως FP32, και ένα bit για κάθε βάρος (ή φίλτρο) λέει αν υπάρχει. Ο χρόνος είναι άλλο ζήτημα: ο επεξεργαστής πολλαπλασιάζει με ένα μεμονωμένο μηδέν όσο αργά και με κάθε άλλον αριθμό, και κερδίζει μόνο εκεί όπου λείπουν ολόκληρα φίλτρα.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Low-rank factorization&lt;/b&gt; writes the weights as a product of two thin matrices, &lt;formula&gt;W \approx A \cdot B&lt;/formula&gt;: the singular value decomposition, cut off after r values. Of a convolution from S to T channels they hold &lt;formula&gt;r \cdot (T + S \cdot k^2)&lt;/formula&gt; numbers in place of &lt;formula&gt;T \cdot S \cdot k^2&lt;/formula&gt;; with too large an r they are larger than the layer itself.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Η &lt;b&gt;παραγοντοποίηση χαμηλής τάξης&lt;/b&gt; γράφει τα βάρη ως γινόμενο δύο λεπτών πινάκων, &lt;formula&gt;W \approx A \cdot B&lt;/formula&gt;: την ανάλυση σε ιδιάζουσες τιμές, κομμένη μετά από r τιμές. Για μια συνέλιξη από S σε T κανάλια οι δύο πίνακες περιέχουν &lt;formula&gt;r \cdot (T + S \cdot k^2)&lt;/formula&gt; αριθμούς αντί για &lt;formula&gt;T \cdot S \cdot k^2&lt;/formula&gt;· με πολύ μεγάλο r είναι μεγαλύτεροι από το ίδιο το επίπεδο.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Distillation&lt;/b&gt; trains a small network to answer as a large one does; &lt;b&gt;tensor decomposition&lt;/b&gt; splits a convolution into several thin ones. Both, like pruning in practice, are followed by training; what you measure here is the loss before any training has repaired it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Η &lt;b&gt;απόσταξη γνώσης&lt;/b&gt; (distillation) εκπαιδεύει ένα μικρό δίκτυο να απαντά όπως ένα μεγάλο· η &lt;b&gt;αποσύνθεση τανυστή&lt;/b&gt; χωρίζει μια συνέλιξη σε περισσότερες λεπτές. Και οι δύο, όπως στην πράξη και το κλάδεμα, συνοδεύονται από εκπαίδευση· εδώ μετράτε την απώλεια προτού την επανορθώσει κάποια εκπαίδευση.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Look how little the error of the weights says about the accuracy: a layer can lose most of its small weights unnoticed, and a few filters or singular values too many at a stroke.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Δείτε πόσο λίγα λέει το σφάλμα των βαρών για την ορθότητα: ένα επίπεδο μπορεί να χάσει τα περισσότερα μικρά του βάρη χωρίς να φανεί, ενώ λίγα φίλτρα ή ιδιάζουσες τιμές παραπάνω αρκούν για να καταρρεύσει.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Quantize it to about that size</source>
        <translation>Κβαντοποίηση σε αντίστοιχο μέγεθος</translation>
    </message>
    <message>
        <source>Left &amp;out</source>
        <translation>Παρα&amp;λείπεται</translation>
    </message>
</context>
<context>
    <name>quantoscope::SpacingLine</name>
    <message>
        <source>Spacing at this value: %1</source>
        <translation>Απόσταση σε αυτή την τιμή: %1</translation>
    </message>
    <message>
        <source>No spacing: this is not a number on the line</source>
        <translation>Χωρίς απόσταση: δεν είναι αριθμός πάνω στην ευθεία</translation>
    </message>
    <message>
        <source>Range of %1: %2 … %3</source>
        <translation>Εύρος της %1: %2 … %3</translation>
    </message>
    <message>
        <source>Smallest above zero: %1</source>
        <translation>Μικρότερος πάνω από το μηδέν: %1</translation>
    </message>
    <message>
        <source>Smallest normal number: %1</source>
        <translation>Μικρότερος κανονικός αριθμός: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::StaticDynamicChapter</name>
    <message>
        <source>Layer</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Μετατόπιση</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Μέθοδος</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>ResNet-18 is being calibrated: a few images go through the network, and every layer&apos;s values are counted.</source>
        <translation>Το ResNet-18 βαθμονομείται: λίγες εικόνες περνούν από το δίκτυο και μετρώνται οι τιμές κάθε επιπέδου.</translation>
    </message>
    <message>
        <source>ResNet-18 could not be calibrated. %1</source>
        <translation>Η βαθμονόμηση του ResNet-18 δεν ήταν δυνατή. %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Νέα προσπάθεια</translation>
    </message>
    <message>
        <source>Here a layer of ResNet-18 will be shown, once it was calibrated.</source>
        <translation>Εδώ θα φαίνεται ένα επίπεδο του ResNet-18, μόλις βαθμονομηθεί.</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>Βαθμονόμ&amp;ηση</translation>
    </message>
    <message>
        <source>Method from the chapter</source>
        <translation>Μέθοδος από το κεφάλαιο</translation>
    </message>
    <message>
        <source>&lt;b&gt;Static&lt;/b&gt; quantization chooses the range of every layer&apos;s values once, by calibration, and keeps it. &lt;b&gt;Dynamic&lt;/b&gt; quantization reads the range of each batch while it runs. Weights are whole numbers in both.</source>
        <translation>Η &lt;b&gt;στατική&lt;/b&gt; κβαντοποίηση επιλέγει το εύρος των τιμών κάθε επιπέδου μία φορά, με βαθμονόμηση, και το κρατά. Η &lt;b&gt;δυναμική&lt;/b&gt; διαβάζει το εύρος κάθε παρτίδας την ώρα της εκτέλεσης. Τα βάρη είναι ακέραιοι και στις δύο.</translation>
    </message>
    <message>
        <source>As long as inputs look like those of calibration, the fixed range is as good as any. When they drift – brighter images, more contrast, another sensor – a fixed range clips what grew, or wastes its steps on what shrank. A range per batch follows, and keeps its SQNR.</source>
        <translation>Όσο οι είσοδοι μοιάζουν με εκείνες της βαθμονόμησης, το σταθερό εύρος είναι εξίσου καλό με κάθε άλλο. Όταν μετατοπίζονται – φωτεινότερες εικόνες, περισσότερη αντίθεση, άλλος αισθητήρας – ένα σταθερό εύρος αποκόπτει ό,τι μεγάλωσε ή σπαταλά τα βήματά του σε ό,τι μίκρυνε. Ένα εύρος ανά παρτίδα ακολουθεί και κρατά το SQNR του.</translation>
    </message>
    <message>
        <source>The figure draws values as a layer of ResNet-18 has them, in eight batches, and lets them drift: the last batch is multiplied by the factor, or moved up by the given part of the largest value. Half the values means half the signal on the same steps: 6 dB less with the fixed range.</source>
        <translation>Το σχήμα αντλεί τιμές όπως τις έχει ένα επίπεδο του ResNet-18, σε οκτώ παρτίδες, και τις αφήνει να μετατοπιστούν: η τελευταία παρτίδα πολλαπλασιάζεται με τον συντελεστή ή ανεβαίνει κατά το δεδομένο μέρος της μεγαλύτερης τιμής. Τιμές στο μισό σημαίνουν μισό σήμα στα ίδια βήματα: 6 dB λιγότερα με το σταθερό εύρος.</translation>
    </message>
    <message>
        <source>A range per batch is not free: every value must be read before the first can be quantized, and results depend on what else is in the batch. The third figure has the times that were measured on this machine.</source>
        <translation>Το εύρος ανά παρτίδα δεν είναι δωρεάν: κάθε τιμή πρέπει να διαβαστεί πριν κβαντοποιηθεί η πρώτη, και τα αποτελέσματα εξαρτώνται από το τι άλλο έχει η παρτίδα. Το τρίτο σχήμα έχει τους χρόνους που μετρήθηκαν σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>The button makes the chosen method that of the recipe.</source>
        <translation>Το κουμπί ορίζει την επιλεγμένη μέθοδο ως μέθοδο της συνταγής.</translation>
    </message>
    <message>
        <source>Take this method to the model</source>
        <translation>Εφαρμογή της μεθόδου στο μοντέλο</translation>
    </message>
    <message>
        <source>Static and dynamic</source>
        <translation>Στατική και δυναμική</translation>
    </message>
    <message>
        <source>&amp;Bits b</source>
        <translation>Αριθμός &amp;bit b</translation>
    </message>
    <message>
        <source>&amp;Drift</source>
        <translation>Μετατόπι&amp;ση</translation>
    </message>
    <message>
        <source>Values grow or shrink</source>
        <translation>Οι τιμές μεγαλώνουν ή μικραίνουν</translation>
    </message>
    <message>
        <source>Values move up</source>
        <translation>Οι τιμές ανεβαίνουν</translation>
    </message>
    <message>
        <source>&amp;Shift, in parts of the largest</source>
        <translation>Άν&amp;οδος, ως προς τη μέγιστη</translation>
    </message>
    <message>
        <source>&amp;Method for the model</source>
        <translation>&amp;Μέθοδος για το μοντέλο</translation>
    </message>
    <message>
        <source>Inputs that drift</source>
        <translation>Είσοδοι που μετατοπίζονται</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Άσκηση</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Χρόνος</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>Επίπε&amp;δο</translation>
    </message>
    <message>
        <source>Factor &amp;of the last batch</source>
        <translation>Συντε&amp;λεστής τελευταίας παρτίδας</translation>
    </message>
</context>
<context>
    <name>quantoscope::StepsView</name>
    <message>
        <source>Sum of the products: %1</source>
        <translation>Άθροισμα των γινομένων: %1</translation>
    </message>
    <message>
        <source>+ round(b / (s_w s_x)) = %1 + %2 = %3</source>
        <translation>+ στρογγ.(b / (s_w s_x)) = %1 + %2 = %3</translation>
    </message>
    <message>
        <source>+ z_y = %1 + %2, rounded half to even: %3</source>
        <translation>+ z_y = %1 + %2, μισά στον άρτιο: %3</translation>
    </message>
    <message>
        <source>Clamped to [%1, %2]: %3, nothing changes</source>
        <translation>Αποκοπή στο [%1, %2]: %3, δεν αλλάζει τίποτα</translation>
    </message>
    <message>
        <source>Clamped to [%1, %2]: %3, it was outside</source>
        <translation>Αποκοπή στο [%1, %2]: %3, ήταν έξω</translation>
    </message>
    <message>
        <source>s_y (q − z_y) = %1;  in float %2, error %3</source>
        <translation>s_y (q − z_y) = %1·  σε κιν. υποδ. %2, σφάλμα %3</translation>
    </message>
    <message>
        <source>products</source>
        <translation>γινόμενα</translation>
    </message>
    <message>
        <source>One output value, step by step</source>
        <translation>Μία τιμή εξόδου, βήμα προς βήμα</translation>
    </message>
</context>
<context>
    <name>quantoscope::StudyCardView</name>
    <message>
        <source>&lt;b&gt;The study says:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Η μελέτη λέει:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Measured here:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Μετρημένο εδώ:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>not yet.</source>
        <translation>όχι ακόμη.</translation>
    </message>
    <message numerus="yes">
        <source>Run it (%n run(s))</source>
        <translation>
            <numerusform>Εκτέλεση (%n εκτέλεση)</numerusform>
            <numerusform>Εκτέλεση (%n εκτελέσεις)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::StudyChapter</name>
    <message>
        <source>another view of the study</source>
        <translation>άλλη όψη της μελέτης</translation>
    </message>
    <message>
        <source>another method</source>
        <translation>άλλη μέθοδος</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>Η μελέτη</translation>
    </message>
    <message>
        <source>Runs for a sentence of the study</source>
        <translation>Εκτελέσεις για μια πρόταση της μελέτης</translation>
    </message>
    <message>
        <source>Views of the study</source>
        <translation>Όψεις της μελέτης</translation>
    </message>
    <message>
        <source>Says and measured</source>
        <translation>Μελέτη και μέτρηση</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Διαφορές</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Πίνακας</translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation>&amp;Μέθοδος</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Μέθοδος</translation>
    </message>
    <message>
        <source>Differences to FP32: the study, measured here, published</source>
        <translation>Διαφορές από FP32: η μελέτη, μετρημένες εδώ, δημοσιευμένες</translation>
    </message>
    <message>
        <source>&lt;p&gt;The program grew out of a study: four image classifiers on CIFAR-100 and BERT on SQuAD, each as FP32 and quantized in three ways. Here its figures and sentences stand beside what you measure.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Το πρόγραμμα προέκυψε από μια μελέτη: τέσσερις ταξινομητές εικόνων στο CIFAR-100 και το BERT στο SQuAD, καθένα ως FP32 και κβαντισμένο με τρεις τρόπους. Εδώ τα στοιχεία και οι προτάσεις της παρατίθενται δίπλα σε όσα μετράτε.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What does not:&lt;/b&gt; the accuracies are of other weights, and the sample is not CIFAR-100, so only differences to FP32 can be compared. With one scale for each channel MobileNetV2 loses far less than in the study. Times cannot be compared at all: its processor, batch and threads are not stated.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Τι δεν συμφωνεί:&lt;/b&gt; οι τιμές ορθότητας αφορούν άλλα βάρη και το δείγμα δεν είναι το CIFAR-100, οπότε συγκρίνονται μόνο διαφορές από το FP32. Με ένα βήμα για κάθε κανάλι το MobileNetV2 χάνει πολύ λιγότερο απ’ ό,τι στη μελέτη. Οι χρόνοι δεν συγκρίνονται καθόλου: ο επεξεργαστής, η παρτίδα και τα νήματα δεν αναφέρονται.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A difference means nothing without the number of images behind it. Of 10 000 images an accuracy of 50 % is known to about &lt;formula&gt;\pm 1&lt;/formula&gt; point; of the study&apos;s losses only one, MobileNetV2 without fusion, is beyond doubt. ≈ marks what the paired test calls noise.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Μια διαφορά δεν σημαίνει τίποτα χωρίς το πλήθος των εικόνων πίσω της. Σε 10&#x202f;000 εικόνες μια ορθότητα 50 % είναι γνωστή κατά περίπου &lt;formula&gt;\pm 1&lt;/formula&gt; μονάδα· από τις απώλειες της μελέτης μόνο μία, του MobileNetV2 χωρίς συγχώνευση, είναι αναμφίβολη. Το ≈ δείχνει ό,τι ο έλεγχος ανά ζεύγη θεωρεί στατιστικό σφάλμα.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A course must not repeat every sentence. Each card has one that does not hold as it stands, the number that shows it, and the reason; where the number is not there yet, a button runs what is missing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ένα μάθημα δεν πρέπει να επαναλαμβάνει κάθε πρόταση. Κάθε κάρτα έχει μία που δεν ισχύει όπως είναι γραμμένη, τον αριθμό που το δείχνει και την αιτία· όπου ο αριθμός δεν υπάρχει ακόμη, ένα κουμπί εκτελεί ό,τι λείπει.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Run the whole study</source>
        <translation>Εκτέλεση ολόκληρης της μελέτης</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What agrees:&lt;/b&gt; sizes, to the hundredth of a MB, once weights are quantized per tensor and the network has the stem of ImageNet&apos;s with a head of 100 classes; that static quantization quarters the file and gains the most time; that dynamic quantization does nothing for a CNN.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Τι συμφωνεί:&lt;/b&gt; τα μεγέθη, στο εκατοστό του MB, όταν τα βάρη κβαντίζονται ανά τανυστή και το δίκτυο έχει το αρχικό τμήμα (stem) του ImageNet με κεφαλή 100 κλάσεων· ότι η στατική κβαντοποίηση κόβει το αρχείο στο τέταρτο και κερδίζει τον περισσότερο χρόνο· ότι η δυναμική δεν προσφέρει τίποτε σε ένα CNN.&lt;/p&gt;</translation>
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
        <translation>Ποιο επίπεδο βλάπτει περισσότερο; Το %1 έχει το χαμηλότερο SQNR, %2 dB. Δώστε του περισσότερα bit ή διατηρήστε το σε κινητή υποδιαστολή.</translation>
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
    <name>quantoscope::SummaryModel</name>
    <message>
        <source>Layer</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Πράξη</translation>
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
</context>
<context>
    <name>quantoscope::SummaryPanel</name>
    <message>
        <source>%1 layers · %2 parameters · %3 multiply-adds</source>
        <translation>%1 επίπεδα · %2 παράμετροι · %3 πολλαπλασιασμοί-προσθέσεις</translation>
    </message>
    <message>
        <source>Summary table</source>
        <translation>Συγκεντρωτικός πίνακας</translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation>Αντιγραφή ή αποθήκευση του πίνακα</translation>
    </message>
    <message>
        <source>Menu of the summary table</source>
        <translation>Μενού του συγκεντρωτικού πίνακα</translation>
    </message>
</context>
<context>
    <name>quantoscope::SymmetricChapter</name>
    <message>
        <source>Bits</source>
        <translation>Αριθμός bit</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Εύρος</translation>
    </message>
    <message>
        <source>Symmetric quantization</source>
        <translation>Συμμετρική κβαντοποίηση</translation>
    </message>
    <message>
        <source>&lt;p&gt;To quantize is to replace real numbers by a few integers. The symmetric way takes the largest absolute value of the list, &lt;formula&gt;\alpha&lt;/formula&gt; (absmax), and divides the range from &lt;formula&gt;-\alpha&lt;/formula&gt; to &lt;formula&gt;\alpha&lt;/formula&gt; into equal steps. Zero stays zero.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Κβαντοποίηση σημαίνει να αντικατασταθούν πραγματικοί αριθμοί από λίγους ακεραίους. Η συμμετρική παίρνει τη μεγαλύτερη απόλυτη τιμή της λίστας, το &lt;formula&gt;\alpha&lt;/formula&gt; (absmax), και διαιρεί το εύρος από &lt;formula&gt;-\alpha&lt;/formula&gt; έως &lt;formula&gt;\alpha&lt;/formula&gt; σε ίσα βήματα. Το μηδέν μένει μηδέν.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;With &lt;formula&gt;b&lt;/formula&gt; bits there are &lt;formula&gt;2^{b-1} - 1&lt;/formula&gt; positive integers, so the scale factor is &lt;formula&gt;s = \frac{2^{b-1} - 1}{\alpha}&lt;/formula&gt;, and each value becomes &lt;formula&gt;q = \text{round}(s \cdot x)&lt;/formula&gt;. The way back is &lt;formula&gt;\hat{x} = \frac{q}{s}&lt;/formula&gt;. What is missing, &lt;formula&gt;x - \hat{x}&lt;/formula&gt;, is the quantization error: at most half a step, &lt;formula&gt;\frac{1}{2s}&lt;/formula&gt;, for a value that is not clamped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Με &lt;formula&gt;b&lt;/formula&gt; bit υπάρχουν &lt;formula&gt;2^{b-1} - 1&lt;/formula&gt; θετικοί ακέραιοι, άρα ο συντελεστής κλίμακας είναι &lt;formula&gt;s = \frac{2^{b-1} - 1}{\alpha}&lt;/formula&gt;, και κάθε τιμή γίνεται &lt;formula&gt;q = \text{round}(s \cdot x)&lt;/formula&gt;. Ο δρόμος της επιστροφής είναι &lt;formula&gt;\hat{x} = \frac{q}{s}&lt;/formula&gt;. Ό,τι λείπει, &lt;formula&gt;x - \hat{x}&lt;/formula&gt;, είναι το σφάλμα κβαντοποίησης: το πολύ μισό βήμα, &lt;formula&gt;\frac{1}{2s}&lt;/formula&gt;, για μια τιμή που δεν αποκόπτεται.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;This is the &lt;b&gt;restricted range&lt;/b&gt;: with 8 bits &lt;formula&gt;q&lt;/formula&gt; lies in −127…127 and −128 is not used. The &lt;b&gt;full range&lt;/b&gt; uses it as well. It differs in the scale, not only in the clamp: &lt;formula&gt;s = \frac{127.5}{\alpha}&lt;/formula&gt;. Then &lt;formula&gt;\alpha&lt;/formula&gt; itself would become 128, which 8 bits do not have, and it is clamped to 127.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Αυτό είναι το &lt;b&gt;περιορισμένο εύρος&lt;/b&gt;: με 8 bit το &lt;formula&gt;q&lt;/formula&gt; βρίσκεται στο −127…127 και το −128 δεν χρησιμοποιείται. Το &lt;b&gt;πλήρες εύρος&lt;/b&gt; χρησιμοποιεί και αυτό. Διαφέρει στον συντελεστή κλίμακας και όχι μόνο στην αποκοπή: &lt;formula&gt;s = \frac{127,5}{\alpha}&lt;/formula&gt;. Τότε το ίδιο το &lt;formula&gt;\alpha&lt;/formula&gt; θα γινόταν 128, που δεν υπάρχει στα 8 bit, και αποκόπτεται στο 127.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;PyTorch writes the reciprocal, &lt;formula&gt;\text{scale} = \frac{1}{s}&lt;/formula&gt;: the width of a step. Its symmetric observers use the full range: 10.8 gives 0.08471, not 0.08504. In this program too, scale is the width of a step.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Το PyTorch γράφει το αντίστροφο, &lt;formula&gt;\text{scale} = \frac{1}{s}&lt;/formula&gt;: το πλάτος ενός βήματος. Οι συμμετρικοί παρατηρητές του χρησιμοποιούν το πλήρες εύρος: το 10,8 δίνει 0,08471, όχι 0,08504. Και σε αυτό το πρόγραμμα το scale είναι το πλάτος ενός βήματος.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A value halfway between two integers goes to the even one (half to even): 0.5 becomes 0, 1.5 becomes 2 and −127.5 becomes −128. So halves are not all pushed the same way. The example “Halves” shows it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Μια τιμή ακριβώς στη μέση δύο ακεραίων πηγαίνει στον άρτιο (half to even): το 0,5 γίνεται 0, το 1,5 γίνεται 2 και το −127,5 γίνεται −128. Έτσι τα μισά δεν σπρώχνονται όλα προς την ίδια μεριά. Το δείχνει το παράδειγμα «Μισά».&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Try: take bits away and watch the arrows lean. Drag the largest value outwards: every step gets wider, and all the other values pay for it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Δοκιμάστε: αφαιρέστε bit και δείτε τα βέλη να γέρνουν. Σύρετε τη μεγαλύτερη τιμή προς τα έξω: κάθε βήμα πλαταίνει, και το πληρώνουν όλες οι άλλες τιμές.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Quantize the model&apos;s weights like this</source>
        <translation>Εφαρμογή στα βάρη του μοντέλου</translation>
    </message>
    <message>
        <source>As PyTorch writes it: scale = %1, zero_point = %2</source>
        <translation>Όπως το γράφει το PyTorch: scale = %1, zero_point = %2</translation>
    </message>
    <message>
        <source>As PyTorch writes it: scale = 1/s = %1, zero_point = 0</source>
        <translation>Όπως το γράφει το PyTorch: scale = 1/s = %1, zero_point = 0</translation>
    </message>
    <message>
        <source>q lies in %1…%2: %3 integers</source>
        <translation>Το q βρίσκεται στο %1…%2: %3 ακέραιοι</translation>
    </message>
    <message>
        <source>All values are 0: there is no range to divide. The scale is set to 1.</source>
        <translation>Όλες οι τιμές είναι 0: δεν υπάρχει εύρος για διαίρεση. Το βήμα κβαντοποίησης ορίζεται σε 1.</translation>
    </message>
    <message>
        <source>Take an example</source>
        <translation>Επιλογή παραδείγματος</translation>
    </message>
    <message>
        <source>&amp;Bits b</source>
        <translation>Αριθμός &amp;bit b</translation>
    </message>
    <message>
        <source>Restricted range</source>
        <translation>Περιορισμένο εύρος</translation>
    </message>
    <message>
        <source>Full range, as in PyTorch</source>
        <translation>Πλήρες εύρος, όπως στο PyTorch</translation>
    </message>
    <message>
        <source>One more integer below zero, and another scale</source>
        <translation>Ένας ακέραιος ακόμη κάτω από το μηδέν, και άλλος συντελεστής κλίμακας</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Λυμένο παράδειγμα</translation>
    </message>
    <message>
        <source>Halves</source>
        <translation>Μισά</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>Όλα μηδέν</translation>
    </message>
    <message>
        <source>Symmetric weights from the course</source>
        <translation>Συμμετρικά βάρη από το μάθημα</translation>
    </message>
    <message>
        <source>q within ±(2&lt;sup&gt;b−1&lt;/sup&gt; − 1)</source>
        <translation>q μέσα στο ±(2&lt;sup&gt;b−1&lt;/sup&gt; − 1)</translation>
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
    <name>quantoscope::TeacherPanel</name>
    <message>
        <source>Save the lesson as</source>
        <translation>Αποθήκευση του μαθήματος ως</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Μαθήματα (*.json)</translation>
    </message>
    <message>
        <source>State: %1, %2, recipe “%3”</source>
        <translation>Κατάσταση: %1, %2, συνταγή «%3»</translation>
    </message>
    <message>
        <source>This step loads no state yet.</source>
        <translation>Αυτό το βήμα δεν φορτώνει ακόμη κατάσταση.</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>Το μάθημα</translation>
    </message>
    <message numerus="yes">
        <source>This lesson is valid: %n step(s).</source>
        <translation>
            <numerusform>Το μάθημα είναι έγκυρο: %n βήμα.</numerusform>
            <numerusform>Το μάθημα είναι έγκυρο: %n βήματα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Αποθηκεύτηκε: %1</translation>
    </message>
    <message>
        <source>Step %1 now loads the present network, data and recipe.</source>
        <translation>Το βήμα %1 φορτώνει τώρα το τρέχον δίκτυο, τα δεδομένα και τη συνταγή.</translation>
    </message>
    <message>
        <source>Teacher&apos;s view</source>
        <translation>Προβολή εκπαιδευτικού</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Βήμα</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Κείμενα</translation>
    </message>
    <message>
        <source>File (JSON)</source>
        <translation>Αρχείο (JSON)</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>Τίτλος, αγγλικά</translation>
    </message>
    <message>
        <source>Title, Greek</source>
        <translation>Τίτλος, ελληνικά</translation>
    </message>
    <message>
        <source>Step, English</source>
        <translation>Βήμα, αγγλικά</translation>
    </message>
    <message>
        <source>Step, Greek</source>
        <translation>Βήμα, ελληνικά</translation>
    </message>
    <message>
        <source>Question, English</source>
        <translation>Ερώτηση, αγγλικά</translation>
    </message>
    <message>
        <source>Question, Greek</source>
        <translation>Ερώτηση, ελληνικά</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Νέο βήμα</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Αφαίρεση αυτού του βήματος</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Μετακίνηση του βήματος προς τα πάνω</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Μετακίνηση του βήματος προς τα κάτω</translation>
    </message>
    <message>
        <source>Use the present state for this step</source>
        <translation>Τρέχουσα κατάσταση στο βήμα</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Preview as student</source>
        <translation>Προεπισκόπηση ως μαθητής</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Αποθήκευση ως…</translation>
    </message>
    <message>
        <source>Leave the teacher&apos;s view</source>
        <translation>Έξοδος από την προβολή</translation>
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
        <source>SQNR of the layer&apos;s result: %1</source>
        <translation>SQNR του αποτελέσματος του επιπέδου: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in float</source>
        <translation>σε κινητή υποδιαστολή</translation>
    </message>
    <message numerus="yes">
        <source>%n bits · %1</source>
        <translation>
            <numerusform>%n bit · %1</numerusform>
            <numerusform>%n bit · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on the range of its input</source>
        <translation>στο εύρος της εισόδου του</translation>
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
        <translation>Συμμετρία</translation>
    </message>
    <message>
        <source>Range mode</source>
        <translation>Είδος εύρους</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Διακριτότητα</translation>
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
        <translation>%1. Το περιορισμένο εύρος χρησιμοποιεί τόσες στάθμες κάτω από το μηδέν όσες και πάνω, το πλήρες μία επιπλέον, όπως το PyTorch.</translation>
    </message>
    <message>
        <source>&amp;Bits</source>
        <translation>Α&amp;ριθμός bit</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>&amp;Συμμετρία</translation>
    </message>
    <message>
        <source>Range &amp;mode</source>
        <translation>Είδ&amp;ος εύρους</translation>
    </message>
    <message>
        <source>&amp;Granularity</source>
        <translation>Δ&amp;ιακριτότητα</translation>
    </message>
    <message>
        <source>&amp;Observer</source>
        <translation>Παρατ&amp;ηρητής</translation>
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
        <source>What the recipe says for layers that it does not set apart, for this layer as well</source>
        <translation>Ό,τι ορίζει η συνταγή για τα επίπεδα χωρίς δικές τους ρυθμίσεις, και για αυτό το επίπεδο</translation>
    </message>
    <message>
        <source>Back &amp;to the default</source>
        <translation>Επανα&amp;φορά στην προεπιλογή</translation>
    </message>
</context>
<context>
    <name>quantoscope::TensorView</name>
    <message>
        <source>Defaults</source>
        <translation>Προεπιλογές</translation>
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
        <source>Heights as powers of ten: a few far values are seen as well</source>
        <translation>Ύψη ως δυνάμεις του δέκα: φαίνονται και οι λίγες μακρινές τιμές</translation>
    </message>
    <message>
        <source>Show all of it (the wheel zooms)</source>
        <translation>Εμφάνιση ολόκληρου (ο τροχός αλλάζει τη μεγέθυνση)</translation>
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
        <translation>Κα&amp;νάλι</translation>
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
    <message>
        <source>Logar&amp;ithmic</source>
        <translation>&amp;Λογαριθμική</translation>
    </message>
    <message>
        <source>Bac&amp;k to the recipe&apos;s range</source>
        <translation>Επαναφορά στο εύρος της συντα&amp;γής</translation>
    </message>
    <message>
        <source>Copy and save the ranges per channel</source>
        <translation>Αντιγραφή και αποθήκευση των ευρών ανά κανάλι</translation>
    </message>
    <message>
        <source>Copy and save the table of observers</source>
        <translation>Αντιγραφή και αποθήκευση του πίνακα παρατηρητών</translation>
    </message>
</context>
<context>
    <name>quantoscope::TopicButton</name>
    <message>
        <source>What is this: %1</source>
        <translation>Τι είναι αυτό: %1</translation>
    </message>
    <message>
        <source>More in Learn</source>
        <translation>Περισσότερα στη Μάθηση</translation>
    </message>
</context>
<context>
    <name>quantoscope::TotalsLine</name>
    <message>
        <source>Packed ≈ %1, FP32 %2 (%3 %)</source>
        <translation>Συμπυκνωμένο ≈ %1, FP32 %2 (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n weighted layer(s) in integers</source>
        <translation>
            <numerusform>%1 από %n επίπεδο με βάρη σε ακεραίους</numerusform>
            <numerusform>%1 από %n επίπεδα με βάρη σε ακεραίους</numerusform>
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
        <source>Backend</source>
        <translation>Μηχανή εκτέλεσης</translation>
    </message>
    <message>
        <source>Checke&amp;d for</source>
        <translation>Έλεγχος &amp;για</translation>
    </message>
</context>
<context>
    <name>quantoscope::TrainingChapter</name>
    <message>
        <source>After training and during training</source>
        <translation>Μετά την εκπαίδευση και κατά την εκπαίδευση</translation>
    </message>
    <message>
        <source>another figure</source>
        <translation>άλλο σχήμα</translation>
    </message>
    <message>
        <source>a knob</source>
        <translation>ένας ρυθμιστής</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>αναστροφή</translation>
    </message>
    <message>
        <source>a stage</source>
        <translation>ένα στάδιο</translation>
    </message>
    <message>
        <source>training</source>
        <translation>εκπαίδευση</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Παύ&amp;ση</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Αναπαραγ&amp;ωγή</translation>
    </message>
    <message>
        <source>Step %1: w = %2 (float), %3 (straight-through), %4 (true)</source>
        <translation>Βήμα %1: w = %2 (κινητή υποδιαστολή), %3 (ευθεία διέλευση), %4 (αληθινή κλίση)</translation>
    </message>
    <message>
        <source>Stage %1 of %2</source>
        <translation>Στάδιο %1 από %2</translation>
    </message>
    <message>
        <source>weights at %1 bits</source>
        <translation>βάρη στα %1 bit</translation>
    </message>
    <message>
        <source>Figures of this chapter</source>
        <translation>Σχήματα αυτού του κεφαλαίου</translation>
    </message>
    <message>
        <source>One weight learns</source>
        <translation>Ένα βάρος</translation>
    </message>
    <message>
        <source>Two pipelines</source>
        <translation>Δύο διαδικασίες</translation>
    </message>
    <message>
        <source>Transfer and augmentation</source>
        <translation>Μεταφορά, επαύξηση</translation>
    </message>
    <message>
        <source>&amp;Bits</source>
        <translation>&amp;Bit</translation>
    </message>
    <message>
        <source>Step &amp;η</source>
        <translation>Ρυθμός &amp;η</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>Αρ&amp;χή</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Σ&amp;τόχος</translation>
    </message>
    <message>
        <source>One &amp;step</source>
        <translation>Ένα βή&amp;μα</translation>
    </message>
    <message>
        <source>The staircase, its gradients and the three losses</source>
        <translation>Η σκάλα, οι κλίσεις της και οι τρεις απώλειες</translation>
    </message>
    <message>
        <source>After training (PTQ)</source>
        <translation>Μετά την εκπαίδευση (PTQ)</translation>
    </message>
    <message>
        <source>During training (QAT)</source>
        <translation>Κατά την εκπαίδευση (QAT)</translation>
    </message>
    <message>
        <source>Transfer learning</source>
        <translation>Μεταφορά μάθησης</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Επόμε&amp;νο</translation>
    </message>
    <message>
        <source>Move →</source>
        <translation>Μετακίνηση →</translation>
    </message>
    <message>
        <source>Move ↓</source>
        <translation>Μετακίνηση ↓</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;After training&lt;/b&gt; (PTQ) a finished network is quantized: it is watched on some images, ranges are chosen, done. &lt;b&gt;During training&lt;/b&gt; (QAT) the network meets its own rounding while it can still learn, and finds weights that bear it. That costs a training, and pays below eight bits.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Μετά την εκπαίδευση&lt;/b&gt; (PTQ) κβαντοποιείται ένα έτοιμο δίκτυο: παρατηρείται σε μερικές εικόνες, επιλέγονται τα εύρη, τέλος. &lt;b&gt;Κατά την εκπαίδευση&lt;/b&gt; (QAT) το δίκτυο συναντά τη στρογγυλοποίησή του όσο μπορεί ακόμη να μάθει, και βρίσκει βάρη που την αντέχουν. Αυτό κοστίζει μια εκπαίδευση και αποδίδει κάτω από τα οκτώ bit.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;QAT puts &lt;b&gt;fake quantization&lt;/b&gt; into the network: &lt;formula&gt;Q(w) = s \cdot \text{clamp}(\text{round}(\frac{w}{s}))&lt;/formula&gt;, rounded and at once real again. The float weight is kept; the network computes with Q(w).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Η QAT βάζει στο δίκτυο &lt;b&gt;εικονική κβαντοποίηση&lt;/b&gt;: &lt;formula&gt;Q(w) = s \cdot \text{clamp}(\text{round}(\frac{w}{s}))&lt;/formula&gt;, τιμή στρογγυλοποιημένη και αμέσως πάλι πραγματική. Το βάρος κινητής υποδιαστολής διατηρείται· το δίκτυο υπολογίζει με το Q(w).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Here one weight learns: &lt;formula&gt;y = \frac{1}{2} (Q(w) \cdot x - t)^2&lt;/formula&gt;. The chain rule asks for dQ/dw, and Q is a staircase: its slope is 0 wherever it has one. With the true gradient nothing ever moves.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Εδώ μαθαίνει ένα βάρος: &lt;formula&gt;y = \frac{1}{2} (Q(w) \cdot x - t)^2&lt;/formula&gt;. Ο κανόνας της αλυσίδας ζητά το dQ/dw, και η Q είναι σκάλα: η κλίση της είναι 0 όπου υπάρχει. Με την αληθινή κλίση δεν κινείται ποτέ τίποτα.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The &lt;b&gt;straight-through&lt;/b&gt; rule takes dQ/dw = 1 inside the range and 0 outside. The weight then moves as if there were no stairs, &lt;formula&gt;w \leftarrow w - \eta \cdot (Q(w) \cdot x - t) \cdot x&lt;/formula&gt;, until Q(w) is the level next to the target. Start outside the range: no gradient comes back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ο κανόνας της &lt;b&gt;ευθείας διέλευσης&lt;/b&gt; (straight-through) παίρνει dQ/dw = 1 μέσα στο εύρος και 0 έξω. Το βάρος κινείται τότε σαν να μην υπήρχαν σκαλοπάτια, &lt;formula&gt;w \leftarrow w - \eta \cdot (Q(w) \cdot x - t) \cdot x&lt;/formula&gt;, ώσπου το Q(w) να γίνει η στάθμη δίπλα στον στόχο. Ξεκινήστε έξω από το εύρος: καμία κλίση δεν επιστρέφει.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Where the target lies between two levels, straight-through never rests: it hops from one to the other. A smaller step makes the hops rarer, not smaller.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Όταν ο στόχος βρίσκεται ανάμεσα σε δύο στάθμες, η ευθεία διέλευση δεν ησυχάζει ποτέ: πηδά από τη μία στην άλλη. Μικρότερος ρυθμός κάνει τα άλματα σπανιότερα, όχι μικρότερα.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Transfer learning&lt;/b&gt; begins with a network that has learned on other images; &lt;b&gt;augmentation&lt;/b&gt; shows each image differently every time. Both help a network, quantized or not, to learn from few images.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Η &lt;b&gt;μεταφορά μάθησης&lt;/b&gt; (transfer learning) αρχίζει από ένα δίκτυο που έμαθε σε άλλες εικόνες· η &lt;b&gt;επαύξηση δεδομένων&lt;/b&gt; (augmentation) δείχνει κάθε εικόνα κάθε φορά διαφορετικά. Και οι δύο βοηθούν ένα δίκτυο, κβαντισμένο ή όχι, να μάθει από λίγες εικόνες.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Quantize the network to these bits</source>
        <translation>Κβαντοποίηση του δικτύου σε αυτά τα bit</translation>
    </message>
    <message>
        <source>From &amp;the beginning</source>
        <translation>Από την α&amp;ρχή</translation>
    </message>
    <message>
        <source>Previ&amp;ous</source>
        <translation>Προη&amp;γούμενο</translation>
    </message>
    <message>
        <source>Fl&amp;ip</source>
        <translation>Αναστρο&amp;φή</translation>
    </message>
</context>
<context>
    <name>quantoscope::UnsavedQuestion</name>
    <message>
        <source>This study lies in a temporary place.</source>
        <translation>Αυτή η μελέτη βρίσκεται σε προσωρινή θέση.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Its runs are lost with the program, unless you save it somewhere.</source>
        <translation>Δεν είναι δυνατή η εγγραφή στον φάκελο δεδομένων. Οι εκτελέσεις της χάνονται με το τέλος του προγράμματος, εκτός αν την αποθηκεύσετε κάπου.</translation>
    </message>
    <message>
        <source>Save study as…</source>
        <translation>Αποθήκευση μελέτης ως…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Κλείσιμο χωρίς αποθήκευση</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Να μείνει ανοιχτή</translation>
    </message>
</context>
<context>
    <name>quantoscope::ValueFigure</name>
    <message>
        <source>Edit the values</source>
        <translation>Επεξεργασία των τιμών</translation>
    </message>
    <message>
        <source>Move a value</source>
        <translation>Μετακίνηση μιας τιμής</translation>
    </message>
    <message>
        <source>Number lines</source>
        <translation>Αριθμητικές γραμμές</translation>
    </message>
    <message>
        <source>Drag a value. With the keys: Up and Down choose one, Left and Right move it, Shift moves it further.</source>
        <translation>Σύρετε μια τιμή. Με τα πλήκτρα: Πάνω και Κάτω επιλέγουν μία, Αριστερά και Δεξιά τη μετακινούν, με το Shift περισσότερο.</translation>
    </message>
</context>
<context>
    <name>quantoscope::ValueTable</name>
    <message>
        <source>clamped from %1</source>
        <translation>αποκοπή από %1</translation>
    </message>
    <message>
        <source>halfway: to the even one</source>
        <translation>στη μέση: στον άρτιο</translation>
    </message>
    <message>
        <source>What becomes of each value</source>
        <translation>Τι γίνεται κάθε τιμή</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Παρατήρηση</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Η τιμή</translation>
    </message>
    <message>
        <source>The value on the scale of the integers, before rounding</source>
        <translation>Η τιμή στην κλίμακα των ακεραίων, πριν από τη στρογγυλοποίηση</translation>
    </message>
    <message>
        <source>The integer: rounded, half to even, and clamped</source>
        <translation>Ο ακέραιος: στρογγυλοποιημένος (τα μισά στον άρτιο) και μετά την αποκοπή</translation>
    </message>
    <message>
        <source>The value that the integer stands for</source>
        <translation>Η τιμή που παριστάνει ο ακέραιος</translation>
    </message>
    <message>
        <source>The quantization error</source>
        <translation>Το σφάλμα κβαντοποίησης</translation>
    </message>
</context>
<context>
    <name>quantoscope::ValuesEditor</name>
    <message>
        <source>“%1” is not a number up to %2. Separate values by blanks or semicolons.</source>
        <translation>Το «%1» δεν είναι αριθμός έως %2. Χωρίστε τις τιμές με κενά ή ερωτηματικά (;).</translation>
    </message>
    <message>
        <source>Give between 1 and %1 values.</source>
        <translation>Δώστε από 1 έως %1 τιμές.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Τιμές</translation>
    </message>
    <message>
        <source>Numbers separated by blanks or semicolons; they can be dragged on the line too.</source>
        <translation>Αριθμοί χωρισμένοι με κενά ή ερωτηματικά (;)· μπορούν και να συρθούν στη γραμμή.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Παραδείγματα:</translation>
    </message>
    <message>
        <source>Val&amp;ues</source>
        <translation>&amp;Τιμές</translation>
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
    <message>
        <source>Open a lesson</source>
        <translation>Άνοιγμα μαθήματος</translation>
    </message>
    <message>
        <source>Lessons (*.json);;All files (*)</source>
        <translation>Μαθήματα (*.json);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>&amp;Open a lesson…</source>
        <translation>Άνοι&amp;γμα μαθήματος…</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s view</source>
        <translation>Προβολή &amp;εκπαιδευτικού</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>Μα&amp;θήματα</translation>
    </message>
    <message>
        <source>%1 was taken out of the recent files</source>
        <translation>Αφαιρέθηκε από τα πρόσφατα αρχεία: %1</translation>
    </message>
    <message>
        <source>Recen&amp;t recipes</source>
        <translation>Π&amp;ρόσφατες συνταγές</translation>
    </message>
</context>
<context>
    <name>quantoscope::WindowView</name>
    <message>
        <source>Set the kernel</source>
        <translation>Ρύθμιση του πυρήνα</translation>
    </message>
    <message>
        <source>Set the pooling</source>
        <translation>Ρύθμιση της συγκέντρωσης</translation>
    </message>
    <message>
        <source>Every weight is zero, so the result is 0.</source>
        <translation>Όλα τα βάρη είναι μηδέν, άρα το αποτέλεσμα είναι 0.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>εικόνα</translation>
    </message>
    <message>
        <source>result</source>
        <translation>αποτέλεσμα</translation>
    </message>
    <message>
        <source>largest of each window</source>
        <translation>μέγιστη τιμή κάθε παραθύρου</translation>
    </message>
    <message>
        <source>mean of each window</source>
        <translation>μέση τιμή κάθε παραθύρου</translation>
    </message>
    <message>
        <source>In this window the largest value is %1 and the mean is %2. %3×%3 values become one: the map shrinks to %4×%5.</source>
        <translation>Σε αυτό το παράθυρο η μέγιστη τιμή είναι %1 και η μέση %2. %3×%3 τιμές γίνονται μία: ο χάρτης μικραίνει σε %4×%5.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Παράθυρο</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Πυρήνας</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>χωρίς αλλαγή</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>θόλωση</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>όξυνση</translation>
    </message>
    <message>
        <source>horizontal edges</source>
        <translation>οριζόντιες ακμές</translation>
    </message>
    <message>
        <source>vertical edges</source>
        <translation>κατακόρυφες ακμές</translation>
    </message>
    <message>
        <source>outlines</source>
        <translation>περιγράμματα</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>δικός μου</translation>
    </message>
    <message>
        <source>Weight in row %1, column %2</source>
        <translation>Βάρος στη γραμμή %1, στήλη %2</translation>
    </message>
    <message>
        <source>An image and its results: the arrow keys move the window</source>
        <translation>Μια εικόνα και τα αποτελέσματά της: τα βέλη μετακινούν το παράθυρο</translation>
    </message>
</context>
</TS>
