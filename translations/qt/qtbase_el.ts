<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Qt's own words, which Qt has in no Greek catalogue: buttons and file dialogs, context menus of fields, reasons of failed transfers.
     Contexts and sources are those of Qt 6.4's qtbase catalogues. The program's words are in quantoscope_el.ts. -->
<TS version="2.1" language="el_GR" sourcelanguage="en_US">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Κλείσιμο καρτέλας</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Ψευδώνυμο</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Μονάδα δίσκου</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Φάκελος αρχείων</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Άγνωστο</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Συντόμευση</translation>
    </message>
</context>
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Host not found</source>
        <translation>ο διακομιστής δεν βρέθηκε</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>η σύνδεση απορρίφθηκε</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>έληξε ο χρόνος αναμονής της σύνδεσης</translation>
    </message>
    <message>
        <source>Trying to connect while connection is in progress</source>
        <translation>υπάρχει ήδη σύνδεση σε εξέλιξη</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>δεν υπάρχει σύνδεση</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>έληξε ο χρόνος αναμονής της μεταφοράς</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>το δίκτυο δεν είναι προσβάσιμο</translation>
    </message>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>η ενέργεια δεν υποστηρίζεται</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>Βήμα προς τα &amp;κάτω</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Βήμα προς τα πάνω</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>Επιλογή ό&amp;λων</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Πάτημα</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Εμφανίζει το μενού</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Κυλά προς τα αριστερά</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Κύλιση κάτω</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Κύλιση αριστερά</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Πηγαίνει μία σελίδα πίσω</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Εκτελεί την ενέργεια</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Αύξηση</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Εναλλαγή</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Εναλλάσσει την κατάσταση</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Κυλά προς τα πάνω</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Κυλά προς τα κάτω</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Κύλιση πάνω</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Πηγαίνει στην επόμενη σελίδα</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Κυλά προς τα δεξιά</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Αυξάνει την τιμή</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Μειώνει την τιμή</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Μείωση</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Κύλιση δεξιά</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Προηγούμενη σελίδα</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Θέτει την εστίαση</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Εστίαση</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Επόμενη σελίδα</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Εμφάνιση μενού</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>Αληθές</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Ψευδές</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Ανοίγει τον κατάλογο επιλογών</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Τι είναι αυτό;</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Απόσπαση</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Αποσπά και επανατοποθετεί το παράθυρο</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Κλείνει το παράθυρο</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Εμφάνιση αυτού του μηνύματος ξανά</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Μοιραίο σφάλμα:</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Κρίσιμο σφάλμα:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Πληροφορία:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Μήνυμα αποσφαλμάτωσης:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Προειδοποίηση:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot remove source file</source>
        <translation>το αρχικό αρχείο δεν μπορεί να διαγραφεί</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>τα δύο αρχεία είναι το ίδιο.</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>το %1 δεν ανοίγει για ανάγνωση</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>το αρχείο προορισμού υπάρχει ήδη</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>το αρχείο προορισμού δεν ανοίγει: %1</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>το %1 δεν μπορεί να δημιουργηθεί: %2</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>η εγγραφή απέτυχε: %1</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>η μετονομασία απέτυχε: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>το αρχικό αρχείο δεν υπάρχει.</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>δεν ανοίγει για εγγραφή: %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Άν&amp;οιγμα</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Εμφάνιση </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Το «%1» προστατεύεται από εγγραφή.
Να διαγραφεί παρ’ όλα αυτά;</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Να διαγραφεί το «%1»;</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Κατάλογος τοποθεσιών και σελιδοδεικτών</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Ό&amp;νομα αρχείου:</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Νέος φάκελος</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Γονικός φάκελος</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Νέος φάκελος</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Αναζήτηση σε:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Δημιουργία νέου φακέλου</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Τύπος αρχείων:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Εύρεση φακέλου</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Εμφάνιση &amp;κρυφών αρχείων</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Αποθήκευση ως</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ο φάκελος δεν βρέθηκε.
Ελέγξτε ότι δόθηκε το σωστό όνομα φακέλου.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Πλευρική στήλη</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Προβολή λίστας</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Επιλογή</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Φάκελοι</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Μετονομασία</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Ο φάκελος δεν μπόρεσε να διαγραφεί.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Φάκελος:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Το %1 υπάρχει ήδη.
Να αντικατασταθεί;</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Εμπρός</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Μετάβαση εμπρός</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Μετάβαση στον γονικό φάκελο</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Πρόσφατες τοποθεσίες</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Μετάβαση πίσω</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Αλλαγή σε προβολή λεπτομερειών</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Δημιουργία νέου φακέλου</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Προβολή λεπτομερειών</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Το αρχείο δεν βρέθηκε.
Ελέγξτε ότι δόθηκε το σωστό όνομα αρχείου.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Αλλαγή σε προβολή λίστας</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Τύπος</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Ο υπολογιστής μου</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Υπολογιστής</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Τροποποιήθηκε</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Κλείσιμο χωρίς αποθήκευση</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ά&amp;κυρο</translation>
    </message>
</context>
<context>
    <name>QHostInfo</name>
    <message>
        <source>No host name given</source>
        <translation>δεν δόθηκε όνομα διακομιστή</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>άγνωστο σφάλμα</translation>
    </message>
</context>
<context>
    <name>QHostInfoAgent</name>
    <message>
        <source>Host not found</source>
        <translation>ο διακομιστής δεν βρέθηκε</translation>
    </message>
    <message>
        <source>No host name given</source>
        <translation>δεν δόθηκε όνομα διακομιστή</translation>
    </message>
    <message>
        <source>Unknown address type</source>
        <translation>άγνωστος τύπος διεύθυνσης</translation>
    </message>
    <message>
        <source>Invalid hostname</source>
        <translation>άκυρο όνομα διακομιστή</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Failed to initialize the compression decoder.</source>
        <translation>ο αποσυμπιεστής δεν μπόρεσε να ξεκινήσει</translation>
    </message>
    <message>
        <source>Data corrupted</source>
        <translation>τα δεδομένα έχουν αλλοιωθεί</translation>
    </message>
    <message>
        <source>Insecure redirect</source>
        <translation>μη ασφαλής ανακατεύθυνση</translation>
    </message>
    <message>
        <source>Host %1 not found</source>
        <translation>ο διακομιστής %1 δεν βρέθηκε</translation>
    </message>
    <message>
        <source>Unsupported content encoding: %1</source>
        <translation>μη υποστηριζόμενη κωδικοποίηση περιεχομένου: %1</translation>
    </message>
    <message>
        <source>Decompression failed: %1</source>
        <translation>η αποσυμπίεση απέτυχε: %1</translation>
    </message>
    <message>
        <source>Host requires authentication</source>
        <translation>ο διακομιστής ζητά πιστοποίηση</translation>
    </message>
    <message>
        <source>Failed to initialize decompression: %1</source>
        <translation>η αποσυμπίεση δεν μπόρεσε να ξεκινήσει: %1</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>η σύνδεση απορρίφθηκε</translation>
    </message>
    <message>
        <source>Unknown protocol specified</source>
        <translation>άγνωστο πρωτόκολλο</translation>
    </message>
    <message>
        <source>Data downloaded is too large to store</source>
        <translation>τα δεδομένα είναι πάρα πολλά για να αποθηκευτούν</translation>
    </message>
    <message>
        <source>Proxy requires authentication</source>
        <translation>ο διακομιστής μεσολάβησης ζητά πιστοποίηση</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>η χειραψία SSL απέτυχε</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>πάρα πολλές ανακατευθύνσεις</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>η σύνδεση έκλεισε</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>δεν υπάρχει τέτοιο αρχείο ή φάκελος</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>δεν επιτρέπεται η πρόσβαση</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>το αρχείο προς άνοιγμα είναι φάκελος</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>δεν υπάρχει πια χώρος στη συσκευή</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>άγνωστο σφάλμα</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>πάρα πολλά ανοιχτά αρχεία</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Unsupported image format</source>
        <translation>μη υποστηριζόμενη μορφή εικόνας</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>η εικόνα είναι κενή</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>ο προορισμός δεν είναι εγγράψιμος</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>άγνωστο σφάλμα</translation>
    </message>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>ο προορισμός δεν ανοίγει για εγγραφή: %1</translation>
    </message>
    <message>
        <source>Device is not set</source>
        <translation>δεν ορίστηκε προορισμός</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Δώστε μια τιμή:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Αποκο&amp;πή</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Αντι&amp;γραφή</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Επανάληψη</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Επι&amp;κόλληση</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Εμφάνιση λεπτομερειών…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Απόκρυψη λεπτομερειών…</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Σχετικά με το Qt</translation>
    </message>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Σχετικά με το Qt&lt;/h3&gt;&lt;p&gt;Το πρόγραμμα χρησιμοποιεί το Qt, έκδοση %1.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Network operation timed out</source>
        <translation>έληξε ο χρόνος αναμονής του δικτύου</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>ο διακομιστής έκλεισε τη σύνδεση</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>ο διακομιστής δεν είναι προσβάσιμος</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>δεν επιτρέπεται η πρόσβαση</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>η σύνδεση απορρίφθηκε</translation>
    </message>
    <message>
        <source>Unable to write</source>
        <translation>δεν είναι δυνατή η εγγραφή</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>έληξε ο χρόνος αναμονής της σύνδεσης</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>σφάλμα δικτύου</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>άγνωστο σφάλμα</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>το δίκτυο δεν είναι προσβάσιμο</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>η διεύθυνση δεν είναι διαθέσιμη</translation>
    </message>
    <message>
        <source>Temporary error</source>
        <translation>προσωρινό σφάλμα</translation>
    </message>
    <message>
        <source>Out of resources</source>
        <translation>εξαντλήθηκαν οι πόροι</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>ο διακομιστής διέκοψε τη σύνδεση</translation>
    </message>
</context>
<context>
    <name>QNetworkReply</name>
    <message>
        <source>Protocol &quot;%1&quot; is unknown</source>
        <translation>το πρωτόκολλο «%1» είναι άγνωστο</translation>
    </message>
    <message>
        <source>backend start error.</source>
        <translation>σφάλμα εκκίνησης του μηχανισμού μεταφοράς.</translation>
    </message>
    <message>
        <source>Error transferring %1 - server replied: %2</source>
        <translation>σφάλμα κατά τη μεταφορά του %1: ο διακομιστής απάντησε %2</translation>
    </message>
</context>
<context>
    <name>QNetworkReplyHttpImpl</name>
    <message>
        <source>No suitable proxy found</source>
        <translation>δεν βρέθηκε κατάλληλος διακομιστής μεσολάβησης</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>η μεταφορά ακυρώθηκε</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>Ό&amp;χι</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ναι</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Εφαρμογή</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Επαναφορά προεπιλογών</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Παράβλεψη</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Όχ&amp;ι σε όλα</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Αποθήκευση όλων</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ναι σε ό&amp;λα</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Filename refers to a directory</source>
        <translation>το όνομα ανήκει σε φάκελο</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>η εγγραφή ακυρώθηκε από την εφαρμογή</translation>
    </message>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>το υπάρχον αρχείο %1 δεν είναι εγγράψιμο</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Αρχή</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Κύλιση κάτω</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Κύλιση έως εδώ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Κύλιση αριστερά</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Μία σελίδα πάνω</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Μία σελίδα δεξιά</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Κύλιση πάνω</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Κύλιση δεξιά</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Αριστερό άκρο</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Μία σελίδα κάτω</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Μία σελίδα αριστερά</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Δεξιό άκρο</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Home</source>
        <translation>Προσωπικός φάκελος</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Κρυφή μνήμη</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Γραμματοσειρές</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Μουσική</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Πρότυπα</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Ταινίες</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Λήψεις</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Έγγραφα</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Επιφάνεια εργασίας</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Προσωρινός φάκελος</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Εφαρμογές</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Εικόνες</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Δημόσια</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Κύλιση αριστερά</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Κύλιση δεξιά</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Επανάληψη: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Αναίρεση: %1</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Επανάληψη: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Αναίρεση: %1</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Τι είναι αυτό;</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Αποκο&amp;πή</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Αντι&amp;γραφή</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Επανάληψη</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Επι&amp;κόλληση</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Αντιγραφή δι&amp;εύθυνσης συνδέσμου</translation>
    </message>
</context>
</TS>
