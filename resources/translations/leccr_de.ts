<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>Dem Album einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Name des Albums:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Aus diesem Album entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Album umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>Die ausgewählten Fotos und Videos aus dem Album nehmen. Die Dateien bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>Zu &amp;Album hinzufügen</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>Ein Ordner ist nicht da</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>Die Indizierung wurde angehalten: Wo {folder} liegt, ist kein Platz mehr. Nichts ist verloren; sobald Platz ist, geht es weiter.</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>Die Indizierung schlägt immer wieder fehl</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>Sie wurde mehrmals nacheinander abgebrochen. Öffnen Sie das Fenster, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path} ist seit einer Woche nicht da. Schließen Sie das Laufwerk an oder entfernen Sie den Ordner in den Einstellungen. Was darüber bekannt ist, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>Es hält Ihre Mediathek aktuell. Beenden können Sie es über dieses Symbol.</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop läuft weiter</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>Englisch und die großen europäischen Sprachen</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>Englisch auf schwachen Rechnern: ein Drittel des Speicherbedarfs der anderen</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>Alltägliches in über hundert Sprachen, sofort, auf jedem Rechner</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>Am besten für europäische Sprachen, Vietnamesisch und Indonesisch</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>Im Mittel über alle Sprachen am besten, ebenso für Japanisch und Chinesisch</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>Das kleinste, das viele Sprachen gut beherrscht</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, ausgewählt</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Modelle, die andere Wörter und Sprachen kennen</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Andere Modelle…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>Dieses Modell kennt die Wörter „{query}“ nicht; die Ergebnisse können Zufall sein. Versuchen Sie andere Wörter oder ein anderes Modell.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage anzeigen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>Ein multimodales Sprachmodell</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>Ein Server auf diesem Computer</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>Beschreibt weit besser, braucht aber Sekunden pro Bild: Eine Grafikkarte ist sinnvoll. Ist das Modell nicht auf diesem Computer, wird es zuerst heruntergeladen.</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama, llama.cpp, vLLM oder Ähnliches. Ihre Bilder werden ihm gezeigt und nichts außerhalb dieses Computers.</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>Bilder werden nur nach ihrem Aussehen gefunden.</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>Schnell und immer da.</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>Das multimodale Sprachmodell</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>Was die Bilder beschreibt</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>Was das Modell selbst sieht</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Noch nicht beschrieben</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>Nichts war sicher genug für eine Aussage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>Beschreiben, was zu sehen ist</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Von Ihnen geschrieben</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Geschrieben von {name}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner der Datei öffnen</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>Quelle wird abgefragt…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>Wird geprüft und vorbereitet…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>Speicherplatz wird freigegeben…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>Modell wird ausprobiert…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>Was geladen wurde, bleibt; später geht es weiter.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>{name} behalten</translation>
    </message>
    <message>
        <source>{width} × {height}, {size}</source>
        <translation>{width} × {height}, {size}</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Exakte Kopien</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>Dateien, die Byte für Byte gleich sind</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>Gruppen gleicher oder ähnlicher Dateien</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>Alle diese behalten und die Gruppe nicht mehr anzeigen</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>Andere in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>Nächste Gruppe (Bild ab)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>Keine Datei ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>Keine zwei Fotos sehen fast gleich aus.</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>Fotos, die fast gleich aussehen und sich doch im Wesentlichen unterscheiden können</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>Vorherige Gruppe (Bild auf)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>%Ln ganz behaltene Gruppe anzeigen</numerusform>
            <numerusform>%Ln ganz behaltene Gruppen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>Byte für Byte gleich. Markieren Sie, was Sie behalten möchten.</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>Hier ist nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>Sie sehen fast gleich aus, sind es aber nicht. Markieren Sie, was Sie behalten möchten.</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>Zuerst markieren, was Sie behalten möchten</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>{name} sollte behalten werden und ist nicht da. Deshalb wurde nichts in den Papierkorb verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}: %Ln Datei</numerusform>
            <numerusform>{name}: %Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>In {folder} kann nichts geschrieben werden: {reason} Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>In {folder} kann nichts mehr geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>In {folder} ist nicht genug Platz: {needed} werden benötigt, {free} sind frei. Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>{folder} ist voll.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>{number} von {total} wird kopiert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>Was kopiert wurde, bleibt; halbe Kopien bleiben nicht.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>%Ln Datei wird kopiert. Das Original bleibt, wie es ist.</numerusform>
            <numerusform>%Ln Dateien werden kopiert. Die Originale bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%Ln Pixel</numerusform>
            <numerusform>%Ln Pixel</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>&amp;Längste Seite:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualität:</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>&amp;Kleinere Kopien, als JPEG</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Kopien exportieren</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>Kopien exportieren nach</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>Beide behalten, mit Nummer</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>A&amp;ufnahmeort weglassen</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>Kopie auslassen</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen vorhandenen.</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>Videos werden unverändert kopiert.</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>Wenn ein &amp;Name vergeben ist:</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>Wenn ein Name vergeben ist</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>%Ln Datei nach {folder} kopiert.</numerusform>
            <numerusform>%Ln Dateien nach {folder} kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht kopiert werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht kopiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>%Ln Datei ausgelassen: Der Name war vergeben.</numerusform>
            <numerusform>%Ln Dateien ausgelassen: Die Namen waren vergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%Ln Datei war bereits vorhanden.</numerusform>
            <numerusform>%Ln Dateien waren bereits vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>Es werden bereits Kopien erstellt. Warten Sie, bis sie fertig sind, oder halten Sie den Vorgang zuerst an.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>Der Export wurde vorzeitig beendet. {reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>In Alben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Größe in Pixeln</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe auf dem Datenträger</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° Ost</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° Nord</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° Süd</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° West</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
<context>
    <name>FailuresModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>Nur anzeigen, was in diesem Ordner ist</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>Auch anzeigen, was die Filter ausschließen</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>Filter {name} löschen</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>Filtern nach: {filter}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%Ln Stern oder mehr</numerusform>
            <numerusform>%Ln Sterne oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>Kein Foto oder Video hier gibt das an.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadratisch</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>Mit einem Bild suchen</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>Hier ist nichts diesem Bild ähnlich.</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>Hier zeigt nichts „{query}“.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>Nichts, was die Filter durchlassen, zeigt „{query}“. Löschen Sie einige Filter, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>Mögliche Treffer anzeigen</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Schwächere Treffer anzeigen</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Die Filter lassen nichts durch. Löschen Sie einige, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>Das Modell kennt die Wörter „{query}“ nicht und kann daher nicht sagen, was passt. Versuchen Sie andere Wörter oder ein größeres Modell, das mehr Wörter und Sprachen kennt.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>%Ln Foto oder Video</numerusform>
            <numerusform>%Ln Fotos und Videos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Ordner mit Fotos oder Videos hinzufügen</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>Kamera oder Speicherkarte</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>Wählen Sie, wo gesucht werden soll, und tippen Sie dann ein, was Sie suchen, in jeder Sprache. Die ersten Ergebnisse sind in Sekunden da.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>Alles bleibt auf diesem Computer. Ihre Dateien werden nur gelesen, nie geändert.</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>Alles in Ihren Fotos und Videos finden</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Ordner, in denen gesucht wird</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>Vom Smartphone</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>mehr als {count} Fotos und Videos</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>oder einen hierher ziehen</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>Wird durchsucht</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Ordner in der Mediathek</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>Die Dateien bleiben, wie sie sind. Sie können hier nicht mehr gefunden werden.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>In diesem Ordner auslassen</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>Gerade nicht da; was darüber bekannt ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>Ein Muster pro Zeile, wie in einer .gitignore: „*.tmp“ für solche Dateien, „Entwürfe/“ für Ordner dieses Namens, „/Downloads“ nur direkt in diesem Ordner, „!behalten.jpg“, um eine Datei wieder aufzunehmen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>{path} aus der Mediathek entfernen?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>Aktuell bei der letzten Durchsicht</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>Diese Muster verwenden</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>Wird auf Änderungen überwacht</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Duplikate</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>Zuletzt &amp;hinzugefügt</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Zeit&amp;leiste</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>&amp;Favoriten</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>&amp;Größere Kacheln</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>Kacheln in &amp;normaler Größe</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>&amp;Kleinere Kacheln</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>Entf vergisst diese Suche</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>Vergessen, wonach gesucht wurde. Gespeicherte Suchen bleiben.</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Letzte und gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>Gespeicherte Suche: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>Frühere Suche: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>Die Indizierung kann nicht starten: {program}: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>Indizierung abgebrochen: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>Die Indizierung wurde von außen beendet oder ist abgestürzt. Was getan war, bleibt erhalten. {complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>Exit-Code {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>{done} von {total} beschrieben</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indizierung</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Indizierung pausiert</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>Indizierung pausiert bis {time}</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>Indizierung geht um {time} weiter</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>Indizierung wartet auf Netzbetrieb</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>Indizierung wartet auf die Modelle</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>Indizierung wartet, bis der Computer ruht</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>{done} von {total} indiziert</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>Dateien werden gesucht: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} Dateien/min</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} Dateien/s</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>IndexStatus</name>
    <message>
        <source>Go on indexing</source>
        <translation>Indizierung fortsetzen</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indizierung</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>Nicht lesbar: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indizierung pausieren</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>Indizierung wird gestartet…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>Was läuft, was wartet und was fehlgeschlagen ist</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>Alle Dateien konnten gelesen werden.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>Zuletzt fertig</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>Erster Durchgang, damit Dateien gefunden werden.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Ordner in der Mediathek</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indizierung</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>Modell: {model}. Beschreibungen: {describer}.</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>Modell: {model}. Keine Beschreibungen.</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>Nicht hinzugefügt: {path}. {reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>Noch nichts zu indizieren</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>Zweiter Durchgang, Beschreibungen.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>Diese Dateien sind von der Suche ausgenommen. An ihnen wurde nichts geändert. Ändert sich eine Datei, wird sie von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>%Ln Datei kann nicht geöffnet werden.</numerusform>
            <numerusform>%Ln Dateien können nicht geöffnet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>%Ln Datei kopiert. Fügen Sie sie ein, wo Sie möchten.</numerusform>
            <numerusform>%Ln Dateien kopiert. Fügen Sie sie ein, wo Sie möchten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln Datei ist zu viel, um sie zu öffnen. Wählen Sie weniger aus.</numerusform>
            <numerusform>%Ln Dateien sind zu viele, um sie auf einmal zu öffnen. Wählen Sie weniger aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>&amp;Details als Text…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>Kopien &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>&amp;Neues Album…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Bewerten</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>Aus diesem Album en&amp;tfernen</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>B&amp;ild kopieren</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>Ähnli&amp;che suchen</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>Im zugehörigen P&amp;rogramm öffnen</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>Im Dateimana&amp;ger anzeigen</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>Das Bild wurde kopiert. Fügen Sie es ein, wo Sie möchten.</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>Kein Programm öffnet {name}. Wählen Sie eines unter „Öffnen mit“.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} von 5</translation>
    </message>
</context>
<context>
    <name>ItemFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Das System meldet: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>Sie dürfen die Datei nicht lesen oder schreiben.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>Auch verwendet für: {names}. Nur eine Belegung funktioniert.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>Auf Standard zurücksetzen: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>Tasten für: {name}</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>Suchsprachen</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>Suchsprachen: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>&amp;Über LECCR Desktop</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>&amp;Indizierung</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Mediathek</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>Indizierung &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>Indizierung &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>Über LECCR Desktop</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Ordner mit Fotos oder Videos hinzufügen</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>Alle &amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>Findet alles in Ihren eigenen Fotos und Videos, mit einer Suche in jeder Sprache.

Alles bleibt auf diesem Computer: Nichts wird irgendwohin gesendet.

Freie Software unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>Fotos und Videos werden gesucht. Was gefunden wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Suche s&amp;peichern…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>Mit einem &amp;Bild suchen…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>Die Suche funktioniert nicht: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>Seiten&amp;leiste anzeigen</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>In diesen Ordnern sind keine Fotos oder Videos.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>%Ln Element mit Ort</numerusform>
            <numerusform>%Ln Elemente mit Ort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>%Ln Element mit Ort. Die Liste neben der Karte nennt es.</numerusform>
            <numerusform>%Ln Elemente mit Ort. Die Liste neben der Karte nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>Die Eingabetaste zeigt die dort aufgenommenen Fotos.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>Diese Fotos ausblenden</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>Keines dieser Fotos und Videos gibt an, wo es aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>Nichts, was die Filter durchlassen, gibt an, wo es aufgenommen wurde. Löschen Sie einige Filter, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Orte auf der Karte</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>Alle Orte anzeigen (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation>{count} km</translation>
    </message>
    <message>
        <source>{count} m</source>
        <translation>{count} m</translation>
    </message>
    <message numerus="yes">
        <source>{place}: %Ln item(s)</source>
        <translation>
            <numerusform>{place}: %Ln Element</numerusform>
            <numerusform>{place}: %Ln Elemente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourite and rating</source>
        <translation>Favorit und Bewertung</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Zum Favoriten machen</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>Mit %Ln Stern bewerten</numerusform>
            <numerusform>Mit %Ln Sternen bewerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>Mit %Ln Stern bewertet</numerusform>
            <numerusform>Mit %Ln Sternen bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Bewertung entfernen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>Dateien und Gründe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>%Ln Datei anzeigen</numerusform>
            <numerusform>%Ln Dateien anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>Beschreibung bei {start}</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Breite und Länge</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Größe in Pixeln</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe auf dem Datenträger</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Grund für den Treffer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{latitude}°, {longitude}°</source>
        <translation>{latitude}°, {longitude}°</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} von 5</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Als Text speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason} Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>Gewählt; bis es alle Bilder kennt, antwortet das andere</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Im Programm enthalten</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} herunterladen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} verwenden</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>gut in {count} Sprachen: {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>Lizenz unbekannt</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>langsam ohne Grafikkarte</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>Ein größeres Modell versteht mehr. Es wird einmal heruntergeladen und läuft dann nur auf diesem Computer; bis es alle Ihre Fotos kennt, antwortet das kleine. Sie können das auch später tun, im Menü unter „Modelle“.</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>Die Suche läuft schon. Möchten Sie noch mehr finden?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The model that comes with the program is at work. A larger one understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation type="vanished">Das mitgelieferte Modell ist an der Arbeit. Ein größeres versteht mehr. Es wird einmal heruntergeladen und läuft dann nur auf diesem Computer; bis es alle Ihre Fotos kennt, antwortet das kleine. Sie können das auch später tun, im Menü unter „Modelle“.</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>Unerwartet beendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>{program} kann nicht starten: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>Modellordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Modellordner hinzufügen…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Beschreibungen</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>Jedes Bild und jeder Moment eines Videos bekommt eine kurze englische Beschreibung. Damit lässt es sich in jeder Sprache leichter finden. Was Sie selbst geschrieben haben, wird nie ersetzt.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>Keine Werte für {languages}: Es zählt das Mittel aller Sprachen.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>Empfohlen mit Grafikkarte</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>Empfohlen ohne Grafikkarte</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>Empfohlen: {best} mit Grafikkarte, {other} ohne.</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>Empfohlen: {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>Modell entfernen?</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>Angehalten. Was geladen wurde, bleibt; laden Sie es erneut herunter, um fortzufahren.</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>Das Modell entscheidet, was gefunden werden kann und in welchen Sprachen. Jedes Modell läuft nur auf diesem Computer; nur das Herunterladen nutzt das Netz. Ein Wechsel ist unbedenklich: Das alte Modell antwortet, bis das neue alle Bilder kennt.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} wird von diesem Computer gelöscht. Es kann erneut heruntergeladen werden.</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>Zum Moment {start} bis {end} gehen</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
</context>
<context>
    <name>OpenWithMenu</name>
    <message>
        <source>&amp;Other program…</source>
        <translation>&amp;Anderes Programm…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Programm auswählen</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Öffnen &amp;mit</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>Anderes Modell</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>Anderes Modell herunterladen</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>Von huggingface.co: ein CLIP oder SigLIP oder ein mit diesem Programm erstelltes Modell.</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>owner/name, owner/name@revision oder open_clip:NAME:TAG</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>Indizierung fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indizierung pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>Für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Bis ich &amp;fortsetze</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>%Ln Element zu „{album}“ hinzugefügt.</numerusform>
            <numerusform>%Ln Elemente zu „{album}“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>%Ln Element aus „{album}“ entfernt. Die Datei bleibt erhalten.</numerusform>
            <numerusform>%Ln Elemente aus „{album}“ entfernt. Die Dateien bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>%Ln Element zu „{album}“ hinzufügen</numerusform>
            <numerusform>%Ln Elemente zu „{album}“ hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>Alles ist bereits in „{album}“.</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>%Ln Element zum Favoriten machen</numerusform>
            <numerusform>%Ln Elemente zu Favoriten machen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>Es ist noch nicht indiziert. Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>Album „{album}“ erstellen</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>%Ln Element aus den Favoriten nehmen</numerusform>
            <numerusform>%Ln Elemente aus den Favoriten nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>%Ln Element mit {rating} bewerten</numerusform>
            <numerusform>%Ln Elemente mit {rating} bewerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>%Ln Element aus „{album}“ entfernen</numerusform>
            <numerusform>%Ln Elemente aus „{album}“ entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>Bewertung von %Ln Element entfernen</numerusform>
            <numerusform>Bewertung von %Ln Elementen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>Das Album „{album}“ wurde erstellt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Foto {name}</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>PictureToken</name>
    <message>
        <source>Like {name}</source>
        <translation>Wie {name}</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>Bild, mit dem gesucht wird: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>Ohne dieses Bild suchen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>Geöffnetes Foto oder Video</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>Zurück zu den Ergebnissen</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>Diashow beenden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>Diashow fortsetzen</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Diashow pausieren</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diashow</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>Das ganze Foto oder seine Pixel</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Was damit möglich ist</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} von {count}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Findable</source>
        <translation>Auffindbar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>Offline; was darüber bekannt ist, bleibt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>Die Beschreibung passt: „{sentence}“</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>Etwas auf dem Foto passt, besser als das Ganze.</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>Etwas in diesem Moment passt, besser als das Ganze.</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>Der Moment als Ganzes sieht so aus.</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>Das Foto als Ganzes sieht so aus.</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>Dieser Satz der Beschreibung passt:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>Ein möglicher Treffer</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>Ein starker Treffer</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>Passt zu {percent} % so gut wie das Beste</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>Nichts passt besser</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>Warum das gefunden wurde</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>„{sentence}“</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message numerus="yes">
        <source>%n moment(s) of this video</source>
        <translation>
            <numerusform>%Ln Moment dieses Videos</numerusform>
            <numerusform>%Ln Momente dieses Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>Nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>Der Ordner ist gerade nicht da</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>Live-Foto</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Foto {name}</translation>
    </message>
    <message>
        <source>Video {name}, at {time}</source>
        <translation>Video {name}, bei {time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Modelle, die andere Wörter und Sprachen kennen</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Andere Modelle…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Schwächere Treffer anzeigen</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Suche speichern</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>Bester Moment, {start} bis {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>Moment, {start} bis {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>Mehr als {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>{count} insgesamt</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>Fotos und Videos durchsuchen, in jeder Sprache</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche löschen (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>Mit einem Bild suchen…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>Mögliche Treffer</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>Starke Treffer</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>Schwächere Treffer</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default: {name}</source>
        <translation>Auf Standard zurücksetzen: {name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>Vor dem Verschieben in den Papierkorb fragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Schritt für Schritt zurück</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>Kacheln in normaler Größe</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>Das Schließen des Fensters blendet es aus; beenden können Sie über das Symbol im Infobereich oder das Menü.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>Dateien kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>Fotos und Videos beschreiben</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>In jedem Fall lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Kopien exportieren</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>Favorit oder kein Favorit mehr</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche suchen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>Zu „Alle“ gehen</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>Zu Duplikaten gehen</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>Zu Favoriten gehen</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>Zu zuletzt Hinzugefügtem gehen</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Zur Karte gehen</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Zur Zeitleiste gehen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>Wie lange jedes Foto gezeigt wird.</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>Wie viele Kerne die Indizierung nutzen darf. Weniger lassen mehr für andere Programme.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>Größere Kacheln</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Hell oder dunkel oder wie im System.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>Daraus ein Album erstellen</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>Mehr macht das Hin- und Herscrollen flüssiger.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>Neue und geänderte Dateien werden von selbst gefunden, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Nächster Moment</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>Weiter, zurück und in einem vergrößerten Foto umher</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>Nicht im Akkubetrieb</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>Für allen Text im Programm.</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>Die des Programms; suchen können Sie in jeder Sprache. Ändert sich mit dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>Bietet beim Tippen Ihre letzten Suchen an. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>Ein Foto oder Video, groß</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>Nur wenn Sie gebraucht werden: wenn ein Ordner wegbleibt, die Indizierung immer wieder fehlschlägt oder der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>Nur wenn der Computer ruht</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>Sonst werden nur die starken Treffer gezeigt.</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>Indizierung pausieren und fortsetzen</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Diashow pausieren</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Fotos und Videos</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Wiedergabe und Pause</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Vorheriger Moment</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>Mit 1 von 5 bewerten</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>Mit 2 von 5 bewerten</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>Mit 3 von 5 bewerten</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>Mit 4 von 5 bewerten</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>Mit 5 von 5 bewerten</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>Merken, wonach gesucht wurde</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>Moment oder Video wiederholen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>Mit einem Bild suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>Kurze Beschreibungen helfen, mehr zu finden. Sie entstehen, wenn die Dateien schon auffindbar sind, und brauchen Zeit.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>Details als Text anzeigen</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>Auch mögliche Treffer anzeigen</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diashow</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>Vorschaubilder werden aufbewahrt, damit sie sofort erscheinen. Die am längsten nicht gesehenen weichen zuerst.</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>Vorschaubilder im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>Vorschaubilder auf dem Datenträger</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Kleinere Kacheln</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>Startet unsichtbar, wenn Sie sich anmelden, und hält die Mediathek aktuell.</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>Kräftigere Farben und Ränder, leichter zu lesen.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>Die Suche beginnt, wenn Sie so lange nichts getippt haben. Die Eingabetaste startet sie sofort.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>Die Einstellungen lassen sich nicht speichern: {file} kann nicht geschrieben werden. Sie gelten, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>Das ganze Foto oder seine Pixel</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>Wartezeit nach Tastendruck</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>Wartet, bis der Computer am Stromnetz ist.</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>Wartet, solange Sie oder ein anderes Programm arbeiten.</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indizierung</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>Das Modell entscheidet, was gefunden werden kann und in welchen Sprachen.</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>Das Modell selbst, ein Sprachmodell, ein Server auf diesem Computer oder nichts.</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>Bilder beschreiben mit…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>Album „{album}“ löschen</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>Gespeicherte Suche „{name}“ löschen</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>Die Fotos und Videos bleiben, wo sie sind, und werden hier nicht mehr gefunden. Favoriten, Bewertungen und Alben kehren zurück, wenn Sie den Ordner wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Aus der Mediathek entfernen</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>„{folder}“ aus der Mediathek entfernen?</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>Das Album „{album}“ wurde gelöscht. Sein Inhalt bleibt erhalten.</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>Die gespeicherte Suche „{name}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tastenkürzel ändern…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>Fotos und Videos hierher ziehen, um sie dem Album hinzuzufügen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>Ausschlussmuster…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Mediathek</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>Mediathek, Alben, Suchen und Ordner</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>Fotos und Videos eines Ordners auffindbar machen (Strg+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Neues Album…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Diesen Ordner öffnen</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Aus der Mediathek entfernen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>Nur diesen Ordner anzeigen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}, %Ln Element</numerusform>
            <numerusform>{album}, %Ln Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (gerade nicht da)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
Dieser Ordner wird gerade durchsucht.</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
Dieser Ordner ist gerade nicht da. Was darüber bekannt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
Dieser Ordner wird überwacht: Neues darin wird von selbst gefunden.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>Bester Treffer zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Nach Bewertung</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>Zuletzt hinzugefügte zuerst</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>Sortiert: {order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>Platzbedarf der Vorschaubilder wird ermittelt…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>Vorschaubilder entstehen neu, wenn Sie sie ansehen.</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>Vorschaubilder belegen derzeit {size} auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>noch etwa {hours} Std.</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} Min.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>Eine Überschrift für jeden Tag</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>Eine Überschrift für jeden Monat</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Die Filter lassen nichts durch. Löschen Sie einige, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>In diesen Ordnern sind keine Fotos oder Videos.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>Zu einem Monat ziehen. Pfeiltasten: einen Monat weiter; Bildtasten: ein Jahr weiter.</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>Monate und Jahre</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>Die Datei ist nicht mehr im Papierkorb oder dort nicht zu finden.</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>Für das Laufwerk gibt es keinen Papierkorb, oder die Datei darf nicht verschoben werden. Sie wurde so gelassen, wie sie war.</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht in den Papierkorb verschoben werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht in den Papierkorb verschoben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht wiederhergestellt werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln Datei in den Papierkorb verschoben.</numerusform>
            <numerusform>%Ln Dateien in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>%Ln Datei aus dem Papierkorb wiederhergestellt.</numerusform>
            <numerusform>%Ln Dateien aus dem Papierkorb wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>%Ln Datei in den Papierkorb verschieben?</numerusform>
            <numerusform>%Ln Dateien in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>%Ln Datei in den Papierkorb verschieben</numerusform>
            <numerusform>%Ln Dateien in den Papierkorb verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>„{name}“ in den Papierkorb verschieben?</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>Die Dateien selbst werden verschoben. Sie können das rückgängig machen oder sie von dort wiederherstellen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>{name} wurde nicht in den Papierkorb verschoben. {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>Alles ist indiziert</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Indizierung fortsetzen</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indizierung</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>LECCR Desktop öffnen</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indizierung pausieren</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Etwas braucht Ihre Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>Verbinden Sie das Laufwerk oder Netzwerk, auf dem {folder} liegt, und versuchen Sie es erneut. Nichts davon ist vergessen.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>Die Datei wurde außerhalb dieses Programms verschoben, umbenannt oder gelöscht. Liegt sie in einem Ihrer Ordner, wird sie von selbst wiedergefunden.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner der Datei öffnen</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Mit anderem Programm öffnen</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>Der Ordner von {name} ist gerade nicht da</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>{name} kann nicht abgespielt werden</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>{name} ist nicht mehr da</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>Speicherplatz freigeben</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>Um ein solches Modell wieder zu nutzen, müssen alle Bilder neu indiziert werden. Beschreibungen bleiben.</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>Vektoren nicht mehr genutzter Modelle: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Nächster Moment</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Vorheriger Moment</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Geschwindigkeit: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>Der Moment wird wiederholt</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>Das Video wird wiederholt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ton ein</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation>{position} von {duration}</translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Videos cannot be played in this window: QtMultimedia does not load ({reason}). Install the missing system library and open the window again.</source>
        <translation>Videos können in diesem Fenster nicht abgespielt werden: QtMultimedia lädt nicht ({reason}). Installieren Sie die fehlende Systembibliothek und öffnen Sie das Fenster erneut.</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>Album erstellen</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Name des Albums:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Neues Album</translation>
    </message>
</context>
</TS>
