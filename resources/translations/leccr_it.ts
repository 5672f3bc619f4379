<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>Dare un altro nome all’album</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Nome dell’album:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Rimuovi da questo album</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Rinomina album</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>Togli dall’album le foto e i video selezionati. I file restano.</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>Aggiungi all’&amp;album</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>Manca una cartella</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>L’indicizzazione si è fermata: non c’è più spazio dove si trova {folder}. Nulla è perso; riprenderà appena ci sarà spazio.</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>L’indicizzazione continua a fallire</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>Si è fermata più volte di seguito. Aprire la finestra per vedere perché.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path} manca da una settimana. Collegare il disco o rimuovere la cartella nelle impostazioni. Ciò che se ne sa viene conservato.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>Tiene aggiornata la libreria. Si può uscire da questa icona.</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop continua</translation>
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
        <translation>Illeggibile</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>L’inglese e le grandi lingue europee</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>L’inglese su computer modesti: un terzo della memoria degli altri</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>Le cose di ogni giorno in oltre cento lingue, subito, su qualsiasi computer</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>Il migliore per lingue europee, vietnamita e indonesiano</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>La migliore media su tutte le lingue, il migliore per giapponese e cinese</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>Il più piccolo che conosce bene molte lingue</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Cerca nell’elenco</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, scelta attuale</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Modelli che conoscono altre parole e lingue</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Altri modelli…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>Questo modello non conosce le parole “{query}”, quindi ciò che è mostrato può essere casuale. Provare con altre parole o un altro modello.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostra questi giorni</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>Un modello linguistico multimodale</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>Un server su questo computer</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>Descrive molto meglio, ma impiega secondi per ogni immagine: è consigliata una scheda grafica. Se non è su questo computer, viene prima scaricato.</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>Nome del suo modello</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama, llama.cpp, vLLM o simili. Le immagini sono mostrate a lui e a niente fuori da questo computer.</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>Le immagini si trovano solo dall’aspetto.</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>Veloce e sempre disponibile.</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>Il modello linguistico multimodale</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>Cosa descrive le immagini</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>Ciò che vede il modello stesso</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Non ancora descritto</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>Niente di abbastanza certo da dire</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>Descrivi cosa si vede</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Scritto a mano</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Scritto da {name}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Apri la cartella</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>Ricerca della posizione…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>Controllo e preparazione…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>Liberazione dello spazio…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Eliminazione…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>Prova del modello…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>Ciò che è stato scaricato resta; il download continuerà più tardi.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
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
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Mantieni {name}</translation>
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
            <numerusform>%Ln gruppo</numerusform>
            <numerusform>%Ln gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicati</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Copie esatte</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>File identici byte per byte</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>Gruppi di file simili</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Mantieni tutti</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>Mantieni tutti questi e non mostrare più il gruppo</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>Quasi uguali</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>Sposta gli altri nel cestino</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>Gruppo successivo (Pag giù)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>Nessun file è presente due volte.</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>Non ci sono foto quasi uguali.</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>Foto quasi uguali, che possono differire in ciò che conta</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>Gruppo precedente (Pag su)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>Mostra %Ln gruppo mantenuto per intero</numerusform>
            <numerusform>Mostra %Ln gruppi mantenuti per intero</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>Identici byte per byte. Selezionare cosa mantenere.</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>Non c’è più nulla da decidere.</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>Sembrano quasi uguali, ma non lo sono. Selezionare cosa mantenere.</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>Prima selezionare cosa mantenere</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>{name} doveva essere mantenuto e non c’è. Perciò nulla è stato spostato nel cestino.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}: %Ln file</numerusform>
            <numerusform>{name}: %Ln file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>Impossibile scrivere in {folder}: {reason} Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>Impossibile scrivere altro in {folder}: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>Non c’è abbastanza spazio in {folder}: servono {needed}, sono liberi {free}. Nulla è stato copiato.</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>Non c’è più spazio in {folder}.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} non c’è più.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>Copia di {number} su {total}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>Ciò che è stato copiato resta; nessuna copia resta a metà.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>%Ln file sarà copiato. L’originale resta com’è.</numerusform>
            <numerusform>%Ln file saranno copiati. Gli originali restano come sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%Ln pixel</numerusform>
            <numerusform>%Ln pixel</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Scegli…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Cartella:</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>&amp;Lato più lungo:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualità:</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>Copie più &amp;piccole, in JPEG</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Esporta copie</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>Esporta copie in</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>Mantieni entrambi, con un numero</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>Ometti il luogo di &amp;ripresa</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>Non copiare</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lato più lungo</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>Questa cartella non esiste. Sceglierne una esistente.</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>I video sono copiati come sono.</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>Se un &amp;nome è già in uso:</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>Se un nome è già in uso</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>%Ln file copiato in {folder}.</numerusform>
            <numerusform>%Ln file copiati in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>Impossibile copiare %Ln file.</numerusform>
            <numerusform>Impossibile copiare %Ln file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>%Ln file tralasciato: il nome era già in uso.</numerusform>
            <numerusform>%Ln file tralasciati: i nomi erano già in uso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%Ln file c’era già.</numerusform>
            <numerusform>%Ln file c’erano già.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>Sono già in corso delle copie. Attenderne la fine o prima interromperle.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>L’esportazione è terminata in anticipo. {reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’esportazione è stata interrotta.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordinate</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>Negli album</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Dimensioni in pixel</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Dimensione su disco</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Data di ripresa</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° est</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° nord</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° sud</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° ovest</translation>
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
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Another folder…</source>
        <translation>Altra cartella…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Cancella tutto</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>Mostra solo ciò che è in questa cartella</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>Mostra anche ciò che nessun filtro lascia passare</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>Cancella il filtro {name}</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>Filtra per: {filter}</translation>
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
            <numerusform>%Ln stella</numerusform>
            <numerusform>%Ln stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%Ln stella o più</numerusform>
            <numerusform>%Ln stelle o più</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunta</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Orizzontale</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>Nessuna foto o video qui lo indica.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientamento</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Verticale</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Dal {day}</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrato</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest’anno</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Fino al {day}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Immagini ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>Cerca con un’immagine</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>Qui non c’è nulla di simile a questa immagine.</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>Qui nulla mostra “{query}”.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>Nulla di ciò che i filtri lasciano passare mostra “{query}”. Cancellarne alcuni per vedere di più.</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>Mostra risultati possibili</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Mostra risultati più deboli</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>I filtri non lasciano passare nulla. Cancellarne alcuni per vedere di più.</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>Il modello non conosce le parole “{query}”, quindi non può dire cosa corrisponde. Provare con altre parole o con un modello più grande, che conosce più parole e più lingue.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>%Ln foto o video</numerusform>
            <numerusform>%Ln foto e video</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Aggiungi una cartella con foto o video</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Altra cartella…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>Fotocamera o scheda di memoria</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>Scegliere dove cercare, poi scrivere cosa si cerca, in qualsiasi lingua. I primi risultati arrivano in pochi secondi.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Scrivania</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>Tutto resta su questo computer. I file sono solo letti, mai modificati.</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>Per trovare qualsiasi cosa nelle foto e nei video</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Cartelle in cui cercare</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>Dal telefono</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>conteggio…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>più di {count} foto e video</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ancora nulla</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>o rilasciarne una qui</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>In esame</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Cartelle della libreria</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>I suoi file restano come sono. Non si potranno più trovare qui.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>Escludi da questa cartella</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>Ora assente; ciò che se ne sa viene conservato</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>Un criterio per riga, come in un .gitignore: “*.tmp” per quei file, “Drafts/” per le cartelle con quel nome, “/Downloads” solo direttamente in questa cartella, “!keep.jpg” per riprenderne uno.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Rimuovi cartella</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>Rimuovere {path} dalla libreria?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>Aggiornata all’ultimo esame</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>Usa questi criteri</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>Controllata per modifiche</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tutto</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Duplicati</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Va&amp;i</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mappa</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>Aggiunti di &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Cronologia</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>&amp;Preferiti</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>Riquadri più &amp;grandi</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>Riquadri di dimensione &amp;normale</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>Riquadri più &amp;piccoli</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>Canc dimentica questa</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Dimentica tutto</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>Dimentica ciò che è stato cercato. Le ricerche salvate restano.</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Ricerche recenti e salvate</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>Ricerca salvata: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>Cercato in precedenza: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>L’indicizzazione non può iniziare: {program}: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>L’indicizzazione si è fermata: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>L’indicizzazione è stata chiusa dall’esterno o si è bloccata. Ciò che aveva fatto resta. {complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>codice di uscita {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>Descrizione: {done} di {total}</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indicizzazione</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Indicizzazione in pausa</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>Indicizzazione in pausa fino a: {time}</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>L’indicizzazione riprende: {time}</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>L’indicizzazione attende la rete elettrica</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>L’indicizzazione attende i modelli</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>L’indicizzazione attende che il computer sia inattivo</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Indicizzazione: {done} di {total}</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>Ricerca dei file: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} file/min</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} file/s</translation>
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
        <translation>Riprendi indicizzazione</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indicizzazione</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>Illeggibili: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Sospendi indicizzazione</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>Avvio dell’indicizzazione…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>Cosa è in corso, in attesa o non riuscito</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>Tutti i file sono stati letti.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>File che non è stato possibile leggere</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>Terminati per ultimi</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>Primo passaggio, per rendere trovabili i file.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Cartelle della libreria</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indicizzazione</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>Modello: {model}. Descrizioni: {describer}.</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>Modello: {model}. Nessuna descrizione.</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>Non aggiunta: {path}. {reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illeggibili</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>Ancora nulla da indicizzare</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>Secondo passaggio, descrizioni.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Avvio…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>Questi file sono esclusi dalla ricerca. Non vi è stato modificato nulla. Se un file cambia, viene riprovato automaticamente.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Riprova tutti</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>Impossibile aprire %Ln file.</numerusform>
            <numerusform>Impossibile aprire %Ln file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>%Ln file copiato. Si può incollare dove si vuole.</numerusform>
            <numerusform>%Ln file copiati. Si possono incollare dove si vuole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln file è troppo da aprire in una volta. Selezionarne meno.</numerusform>
            <numerusform>%Ln file sono troppi da aprire insieme. Selezionarne meno.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>&amp;Dettagli come testo…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>&amp;Esporta copie…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Preferito</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>&amp;Nuovo album…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>&amp;Rimuovi da questo album</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>Copia &amp;immagine</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>Trova &amp;simili</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Sposta nel ces&amp;tino</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Nessuna valutazione</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>Apri nel suo pro&amp;gramma</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>Mostra nel gestore &amp;file</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>Immagine copiata. Si può incollare dove si vuole.</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>Nessun programma apre {name}. Sceglierne uno in “Apri con”.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annullato: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>Impossibile avviare {program}.</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} di 5</translation>
    </message>
</context>
<context>
    <name>ItemFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>L’elemento non c’è più.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Messaggio del sistema: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>Manca il permesso di leggerlo o scriverlo.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>Usato anche per: {names}. Solo uno funziona.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>Ripristina il valore predefinito: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>Scorciatoia per: {name}</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>Qualsiasi lingua</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>Cerco in</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>Lingue di ricerca: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} e {count} in più</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>&amp;Informazioni su LECCR Desktop</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Aggiungi cartella…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Chiudi finestra</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Schermo in&amp;tero</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>I&amp;ndicizzazione</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Libreria</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>M&amp;odelli…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>&amp;Sospendi indicizzazione</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>&amp;Riprendi indicizzazione</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Im&amp;postazioni…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>Informazioni su LECCR Desktop</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Aggiungi una cartella con foto o video</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>Tutte le scorcia&amp;toie…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>Trova qualsiasi cosa nelle proprie foto e nei propri video, con una ricerca in qualsiasi lingua.

Tutto resta su questo computer: nulla viene inviato da nessuna parte.

Software libero con licenza Apache 2.0.</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>Ricerca di foto e video. Ciò che viene trovato appare qui.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Salva questa ricerca…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>Cerca con un’&amp;immagine…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>La ricerca non funziona: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>Mostra &amp;barra laterale</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>Non ci sono foto o video in queste cartelle.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>%Ln elemento con un luogo</numerusform>
            <numerusform>%Ln elementi con un luogo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>%Ln elemento con un luogo. L’elenco accanto alla mappa lo nomina.</numerusform>
            <numerusform>%Ln elementi con un luogo. L’elenco accanto alla mappa li nomina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>Invio mostra le foto scattate lì.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>Nascondi queste foto</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>Nessuna di queste foto e video indica il luogo di ripresa.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>Nulla di ciò che i filtri lasciano passare indica il luogo di ripresa. Cancellarne alcuni per vedere di più.</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Luoghi sulla mappa</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>Mostra tutti i luoghi (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ingrandisci (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Riduci (-)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
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
            <numerusform>{place}: %Ln elemento</numerusform>
            <numerusform>{place}: %Ln elementi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Favourite</source>
        <translation>Preferito</translation>
    </message>
    <message>
        <source>Favourite and rating</source>
        <translation>Preferito e valutazione</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Aggiungi ai preferiti</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Togli dai preferiti</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Senza valutazione</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>Valuta con %Ln stella</numerusform>
            <numerusform>Valuta con %Ln stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>Valutato con %Ln stella</numerusform>
            <numerusform>Valutato con %Ln stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Togli la valutazione</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Chiudi il messaggio</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>File e motivi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>Mostra %Ln file</numerusform>
            <numerusform>Mostra %Ln file</numerusform>
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
        <translation>Album</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>Descrizione a {start}</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Preferito</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitudine e longitudine</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Dimensioni in pixel</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Dimensione su disco</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Data di ripresa</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Perché è stato trovato</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
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
        <translation>{rating} di 5</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
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
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>S&amp;tampa…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Salva come testo</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvato come {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>Impossibile scrivere {file}: {reason} Scegliere un’altra cartella.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>Scelto; finché non conosce tutte le immagini, risponde l’altro</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Incluso nel programma</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Scarica {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Elimina {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usa {name}</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>valido in {count} lingue: {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>licenza sconosciuta</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>lento senza scheda grafica</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>Un modello più grande capisce di più. Si scarica una volta e poi funziona solo su questo computer; finché non conosce tutte le foto, risponde quello piccolo. Si può fare anche più tardi, in Modelli, nel menu.</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>La ricerca è già in corso. Trovare ancora di più?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>Si è chiuso in modo imprevisto. Riprovare.</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>{program} non può avviarsi: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>Aggiungi una cartella di modello</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Aggiungi una cartella di modello…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descrizioni</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>Ogni immagine e ogni momento di un video riceve una breve descrizione in inglese, che aiuta a trovarlo in qualsiasi lingua. Ciò che è scritto a mano non viene mai sostituito.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>Nessun dato per: {languages}. Vale la media di tutte le lingue.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Consigliato</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>Consigliato con scheda grafica</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>Consigliato senza scheda grafica</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>Consigliati: {best} con scheda grafica, {other} senza.</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>Consigliato: {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>Eliminare il modello?</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>Interrotto. Ciò che è stato scaricato resta; scaricarlo di nuovo per continuare.</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>Il modello decide cosa si può trovare e in quali lingue. Tutti funzionano solo su questo computer; solo un download usa la rete. Cambiare modello è sicuro: il vecchio risponde finché il nuovo non conosce tutte le immagini.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} sarà eliminato da questo computer. Si potrà scaricare di nuovo.</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>Vai al momento {start} – {end}</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momenti</translation>
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
        <translation>&amp;Altro programma…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Scegli un programma</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Apri &amp;con</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>Un altro modello</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>Scarica un altro modello</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>Da huggingface.co: un CLIP o SigLIP, o un modello creato da questo programma.</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>autore/nome, autore/nome@revisione o open_clip:NOME:TAG</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>Riprendi indicizzazione</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Sospendi indicizzazione</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>Per un’&amp;ora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Fino a &amp;domani</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Fino alla &amp;ripresa manuale</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>%Ln elemento aggiunto a “{album}”.</numerusform>
            <numerusform>%Ln elementi aggiunti a “{album}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>%Ln elemento rimosso da “{album}”. Il file resta.</numerusform>
            <numerusform>%Ln elementi rimossi da “{album}”. I file restano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>Aggiungi %Ln elemento a “{album}”</numerusform>
            <numerusform>Aggiungi %Ln elementi a “{album}”</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>Tutto è già in “{album}”.</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>Aggiungi %Ln elemento ai preferiti</numerusform>
            <numerusform>Aggiungi %Ln elementi ai preferiti</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>Non è ancora indicizzato. Riprovare quando lo sarà.</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>Crea l’album “{album}”</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>Togli %Ln elemento dai preferiti</numerusform>
            <numerusform>Togli %Ln elementi dai preferiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>Valuta %Ln elemento con {rating}</numerusform>
            <numerusform>Valuta %Ln elementi con {rating}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>Rimuovi %Ln elemento da “{album}”</numerusform>
            <numerusform>Rimuovi %Ln elementi da “{album}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>Togli la valutazione a %Ln elemento</numerusform>
            <numerusform>Togli la valutazione a %Ln elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>L’album “{album}” è stato creato.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>Apertura…</translation>
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
        <translation>Come {name}</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>Immagine con cui si cerca: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>Cerca senza questa immagine</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>Foto o video in visione</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>Torna ai risultati</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>Termina la presentazione</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>Riprendi la presentazione</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Esci da schermo intero</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Sospendi la presentazione</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostra dettagli</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Presentazione</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>La foto intera o i suoi pixel</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Ruota a sinistra</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Ruota a destra</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Cosa si può farne</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} di {count}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Findable</source>
        <translation>Trovabili</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In coda</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illeggibili</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>Offline; ciò che se ne sa resta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>La descrizione corrisponde: “{sentence}”</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>Qualcosa nella foto corrisponde, più dell’insieme.</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>Qualcosa in questo momento corrisponde, più dell’insieme.</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>Il momento nel suo insieme è simile.</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>La foto nel suo insieme è simile.</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>Questa frase della descrizione corrisponde:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>Un risultato possibile</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>Un risultato sicuro</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>Corrisponde al {percent}% rispetto al migliore</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>Nulla corrisponde meglio</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>Perché è stato trovato</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>“{sentence}”</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message numerus="yes">
        <source>%n moment(s) of this video</source>
        <translation>
            <numerusform>%Ln momento di questo video</numerusform>
            <numerusform>%Ln momenti di questo video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln stella</numerusform>
            <numerusform>%Ln stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>Impossibile leggere: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Preferito</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>La sua cartella ora è assente</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Foto {name}</translation>
    </message>
    <message>
        <source>Video {name}, at {time}</source>
        <translation>Video {name}, a {time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Modelli che conoscono altre parole e lingue</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Altri modelli…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Mostra risultati più deboli</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salva questa ricerca</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>Momento migliore, {start} – {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>Momento, {start} – {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>Più di {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Trovati: {count}</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>{count} in tutto</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>Cerca nelle foto e nei video, in qualsiasi lingua</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Cancella la ricerca (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salva questa ricerca</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>Cerca con un’immagine…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>Risultati possibili</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>Risultati sicuri</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>Risultati più deboli</translation>
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
        <translation>Ripristina il valore predefinito: {name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> %</source>
        <translation>%</translation>
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
        <translation>Aggiungi una cartella</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tutte le scorciatoie</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>Chiedi prima di spostare file nel cestino</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Indietro, un passo alla volta</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>Riquadri di dimensione normale</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Chiudi la finestra</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>Chiudere la finestra la nasconde; si esce dall’icona nell’area di notifica o dal menu.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>Copia i file</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copia l’immagine</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>Descrivi foto e video</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>In entrambi i casi si può annullare.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Esporta copie</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Più veloce</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>Aggiungi ai preferiti o togli</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Trova simili</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>Vai a Tutto</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>Vai ai duplicati</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>Vai ai preferiti</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>Vai agli aggiunti di recente</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Vai alla mappa</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Vai alla cronologia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>Per quanto tempo è mostrata ogni foto.</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>Quanti core può usare l’indicizzazione. Con meno, ne restano di più per altri programmi.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continua nell’area di notifica</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>Riquadri più grandi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Chiaro o scuro, o come il sistema.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>Creane un album</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>Con un valore più alto lo scorrimento è più fluido.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Sposta nel cestino</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Disattiva audio</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>I file nuovi e modificati vengono trovati automaticamente mentre il programma è in esecuzione.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Momento successivo</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>Successivo, precedente e spostarsi in una foto ingrandita</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Nessuna valutazione</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>Non a batteria</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>Di tutto il testo del programma.</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>Del programma stesso; si può cercare in qualsiasi lingua. Cambia al riavvio del programma.</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>Propone le ultime ricerche durante la digitazione. Restano su questo computer.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Fotogramma precedente</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Fotogramma successivo</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>Una foto o un video, in grande</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>Solo per ciò che richiede attenzione: una cartella che resta assente, un’indicizzazione che continua a fallire, un disco pieno.</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>Solo a computer inattivo</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Apri in un altro programma</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>Altrimenti si mostrano solo i risultati sicuri.</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>Sospendi e riprendi l’indicizzazione</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Sospendi la presentazione</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Foto e video</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Riproduci e metti in pausa</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Momento precedente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>Valuta 1 di 5</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>Valuta 2 di 5</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>Valuta 3 di 5</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>Valuta 4 di 5</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>Valuta 5 di 5</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>Ricorda ciò che è stato cercato</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>Ripeti il momento o il video</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salva questa ricerca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>Cerca con un’immagine</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>Brevi descrizioni aiutano a trovare di più. Sono scritte quando i file sono già trovabili, e richiedono tempo.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostra dettagli</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>Mostra dettagli come testo</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostra nel gestore file</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Mostra notifiche</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostra o nascondi la barra laterale</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>Mostra anche i risultati possibili</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Presentazione</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Più lento</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>Le miniature si conservano per mostrarle subito. Quelle non viste da più tempo sono eliminate per prime.</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>Miniature in memoria</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>Miniature su disco</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Riquadri più piccoli</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Avvia all’accesso</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>Si avvia nascosto all’accesso e tiene aggiornata la libreria.</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>Colori e bordi più marcati, più facili da leggere.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>La ricerca inizia dopo questo tempo senza digitare. Invio la inizia subito.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>Impossibile conservare le impostazioni: non si può scrivere {file}. Valgono fino all’uscita.</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>La foto intera o i suoi pixel</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Ruota a sinistra</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Ruota a destra</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>Attesa dopo un tasto</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>Attende che il computer sia collegato alla rete elettrica.</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>Attende mentre il computer è in uso o lavora un altro programma.</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>Controlla le cartelle</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indicizzazione</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelli…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Archiviazione</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>Il modello decide cosa si può trovare e in quali lingue.</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>Il modello stesso, un modello linguistico, un server su questo computer o niente.</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>Cosa descrive…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>Elimina l’album “{album}”</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>Elimina la ricerca salvata “{name}”</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>Le sue foto e i suoi video restano dove sono e non si trovano più qui. Preferiti, valutazioni e album tornano quando si aggiunge di nuovo la cartella.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Rimuovi dalla libreria</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>Rimuovere “{folder}” dalla libreria?</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>L’album “{album}” è stato eliminato. Il suo contenuto resta.</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>La ricerca salvata “{name}” è stata eliminata.</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>Tutte le scorciatoie</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambia scorciatoie…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>Rilasciare qui foto e video per metterli nell’album</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicati</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>Criteri di esclusione…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>Libreria, album, ricerche e cartelle</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>Rendi trovabili le foto e i video di una cartella (Ctrl+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Nuovo album…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Apri questa cartella</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Aggiunti di recente</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Rimuovi dalla libreria…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>Mostra solo questa cartella</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}, %Ln elemento</numerusform>
            <numerusform>{album}, %Ln elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (ora assente)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
Questa cartella è in esame.</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
Questa cartella ora è assente. Ciò che se ne sa viene conservato.</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
Questa cartella è controllata: le novità vengono trovate automaticamente.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>Prima i più pertinenti</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Per nome</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Per valutazione</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prima i più recenti</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Prima i meno recenti</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>Prima gli aggiunti di recente</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>Ordine: {order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>Svuota ora</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>Calcolo dello spazio occupato dalle miniature…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>Le miniature si ricreano quando vengono viste.</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>Ora le miniature occupano {size} su disco.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>circa {hours} h rimanenti</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>circa {minutes} min rimanenti</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>meno di un minuto rimanente</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>In lettura</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>Un titolo per ogni giorno</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>Un titolo per ogni mese</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>I filtri non lasciano passare nulla. Cancellarne alcuni per vedere di più.</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>Non ci sono foto o video in queste cartelle.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>Trascinare fino a un mese. Frecce: un mese oltre; Pag su e Pag giù: un anno oltre.</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>Mesi e anni</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>L’elemento non è più nel cestino o non vi si trova.</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>Il suo disco non ha un cestino o non è consentito spostarlo. È stato lasciato com’era.</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>Impossibile spostare %Ln file nel cestino.</numerusform>
            <numerusform>Impossibile spostare %Ln file nel cestino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>Impossibile ripristinare %Ln file.</numerusform>
            <numerusform>Impossibile ripristinare %Ln file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln file spostato nel cestino.</numerusform>
            <numerusform>%Ln file spostati nel cestino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>%Ln file ripristinato dal cestino.</numerusform>
            <numerusform>%Ln file ripristinati dal cestino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Non chiedere più</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>Spostare %Ln file nel cestino?</numerusform>
            <numerusform>Spostare %Ln file nel cestino?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>Sposta %Ln file nel cestino</numerusform>
            <numerusform>Sposta %Ln file nel cestino</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Sposta nel cestino</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>Spostare “{name}” nel cestino?</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>Vengono spostati i file stessi. Si può annullare o ripristinarli da lì.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>{name} non è stato spostato nel cestino. {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>Tutto è indicizzato</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Riprendi indicizzazione</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indicizzazione</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>Apri LECCR Desktop</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Sospendi indicizzazione</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Qualcosa richiede attenzione</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>Collegare il disco o la rete in cui si trova {folder}, poi riprovare. Nulla viene dimenticato.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>L’elemento è stato spostato, rinominato o eliminato fuori da questo programma. Se è in una delle cartelle, verrà ritrovato automaticamente.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Apri con un altro programma</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>La cartella di {name} ora è assente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>Impossibile riprodurre {name}</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>Impossibile mostrare {name}</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>{name} non c’è più</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>Impossibile avviare {program}.</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Annulla: {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>&amp;Ripeti: {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>Libera lo spazio</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>Usare di nuovo un modello simile richiede di indicizzare ancora tutte le immagini. Le descrizioni restano.</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>Vettori di modelli non più usati: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>Più veloce</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Disattiva audio</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Momento successivo</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Fotogramma precedente</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Fotogramma successivo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Momento precedente</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Più lento</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Velocità: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>Il momento viene ripetuto</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>Il video viene ripetuto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Attiva audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation>{position} di {duration}</translation>
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
        <translation>Impossibile riprodurre video in questa finestra: QtMultimedia non si carica ({reason}). Installare la libreria di sistema mancante e riaprire la finestra.</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>Crea album</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Nome dell’album:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nuovo album</translation>
    </message>
</context>
</TS>
