<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>Het album een andere naam geven</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Naam van het album:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Uit dit album verwijderen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Albumnaam wijzigen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Naam wijzigen…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>De geselecteerde foto’s en video’s uit het album halen. De bestanden blijven bestaan.</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>Toevoegen aan &amp;album</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>Er ontbreekt een map</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>Het indexeren is gestopt: op de plek van {folder} is geen ruimte meer. Er is niets verloren; het gaat verder zodra er ruimte is.</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>Het indexeren mislukt steeds</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>Het is meerdere keren achter elkaar gestopt. Open het venster om te zien waarom.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path} ontbreekt al een week. Sluit de schijf aan of verwijder de map in de instellingen. Wat erover bekend is, blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>Het houdt je bibliotheek bij. Afsluiten kan via dit pictogram.</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop blijft actief</translation>
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
        <translation>Onleesbaar</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>Engels en de grote Europese talen</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>Engels op zwakke computers: een derde van het geheugen van de andere</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>Alledaagse dingen in meer dan honderd talen, meteen, op elke computer</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>De beste Europese talen, Vietnamees en Indonesisch</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>Gemiddeld over alle talen het best, ook voor Japans en Chinees</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>Het kleinste dat veel talen goed kent</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>In de lijst zoeken</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, gekozen</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Modellen die andere woorden en talen kennen</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Andere modellen…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>Dit model kent de woorden “{query}” niet, dus wat je ziet kan toeval zijn. Probeer andere woorden of een ander model.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Deze dagen tonen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>Een multimodaal taalmodel</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>Een server op deze computer</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adres van de server</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>Beschrijft veel beter, maar heeft seconden per foto nodig: een grafische kaart is gewenst. Staat het niet op deze computer, dan wordt het eerst gedownload.</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>Naam van het model</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama, llama.cpp, vLLM en dergelijke. Je foto’s worden eraan getoond, en aan niets buiten deze computer.</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>Foto’s worden alleen op hun uiterlijk gevonden.</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>Snel, en altijd aanwezig.</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>Het multimodale taalmodel</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>Wat de foto’s beschrijft</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>Wat het model zelf ziet</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Nog niet beschreven</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>Niets was zeker genoeg om te zeggen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>Beschrijf wat er te zien is</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Door jou geschreven</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Geschreven door {name}</translation>
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
        <translation>Map van het bestand openen</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>Bron wordt opgevraagd…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>Controleren en voorbereiden…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Downloaden</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>Ruimte vrijmaken…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>Model proberen…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>Wat is opgehaald, blijft; de download gaat later verder.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
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
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>{name} behouden</translation>
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
            <numerusform>%Ln groep</numerusform>
            <numerusform>%Ln groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicaten</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Exacte kopieën</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>Bestanden die byte voor byte gelijk zijn</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>Groepen bestanden die op elkaar lijken</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alles behouden</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>Deze allemaal behouden en de groep niet meer tonen</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>Bijna gelijk</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>De andere naar de prullenbak</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>Volgende groep (Page Down)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>Geen enkel bestand is dubbel.</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>Er zijn geen foto’s die bijna gelijk zijn.</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>Foto’s die bijna gelijk zijn, maar kunnen verschillen in wat telt</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>Vorige groep (Page Up)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>%Ln geheel behouden groep tonen</numerusform>
            <numerusform>%Ln geheel behouden groepen tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>Byte voor byte gelijk. Vink aan wat je wilt behouden.</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>Er valt niets meer te beslissen.</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>Ze lijken bijna gelijk, maar zijn het niet. Vink aan wat je wilt behouden.</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>Vink eerst aan wat je wilt behouden</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>{name} zou behouden blijven, maar is er niet. Daarom is er niets naar de prullenbak verplaatst.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}: %Ln bestand</numerusform>
            <numerusform>{name}: %Ln bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>Er kan niets naar {folder} worden geschreven: {reason} Kies een andere map.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>Er kan niets meer naar {folder} worden geschreven: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>Er is niet genoeg ruimte in {folder}: nodig {needed}, vrij {free}. Er is niets gekopieerd.</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>{folder} is vol.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} is er niet meer.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>{number} van {total} kopiëren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>Wat is gekopieerd, blijft; halve kopieën niet.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>%Ln bestand wordt gekopieerd. Het origineel blijft zoals het is.</numerusform>
            <numerusform>%Ln bestanden worden gekopieerd. De originelen blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%Ln pixel</numerusform>
            <numerusform>%Ln pixels</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporteren</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Map:</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>&amp;Langste zijde:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>K&amp;waliteit:</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>Kle&amp;inere kopieën, als JPEG</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Kopieën exporteren</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>Kopieën exporteren naar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>Beide behouden, met een nummer</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>Weglaten waar ze &amp;gemaakt zijn</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>De kopie overslaan</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Langste zijde</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>Die map bestaat niet. Kies een bestaande map.</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>Video’s worden ongewijzigd gekopieerd.</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>Als een &amp;naam bezet is:</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>Als een naam bezet is</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>%Ln bestand gekopieerd naar {folder}.</numerusform>
            <numerusform>%Ln bestanden gekopieerd naar {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>%Ln bestand kon niet worden gekopieerd.</numerusform>
            <numerusform>%Ln bestanden konden niet worden gekopieerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>%Ln bestand overgeslagen: de naam was bezet.</numerusform>
            <numerusform>%Ln bestanden overgeslagen: de namen waren bezet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%Ln bestand was er al.</numerusform>
            <numerusform>%Ln bestanden waren er al.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>Er worden al kopieën gemaakt. Wacht daarop of stop ze eerst.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>De export is voortijdig gestopt. {reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>De export is gestopt.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coördinaten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>In albums</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Grootte in pixels</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Grootte op schijf</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° oost</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° noord</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° zuid</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° west</translation>
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
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Another folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>Alleen tonen wat in deze map staat</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>Ook tonen wat de filters tegenhouden</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>Filter {name} wissen</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>Filteren op: {filter}</translation>
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
            <numerusform>%Ln ster</numerusform>
            <numerusform>%Ln sterren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%Ln ster of meer</numerusform>
            <numerusform>%Ln sterren of meer</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorieten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>Geen foto of video hier vermeldt dit.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Oriëntatie</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Waardering</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Vanaf {day}</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Vierkant</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Tot en met {day}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video’s</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Afbeeldingen ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>Zoeken met een foto</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>Niets hier lijkt op deze foto.</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>Niets hier toont “{query}”.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>Niets wat de filters doorlaten, toont “{query}”. Wis er enkele om meer te zien.</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>Mogelijke treffers tonen</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Zwakkere treffers tonen</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>De filters laten niets door. Wis er enkele om meer te zien.</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>Het model kent de woorden “{query}” niet en kan dus niet zeggen wat past. Probeer andere woorden, of een groter model, dat meer woorden en talen kent.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>%Ln foto of video</numerusform>
            <numerusform>%Ln foto’s en video’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Map met foto’s of video’s toevoegen</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>Camera of geheugenkaart</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>Kies waar gezocht moet worden en typ dan wat je zoekt, in elke taal. De eerste resultaten zijn er binnen enkele seconden.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>Alles blijft op deze computer. Je bestanden worden alleen gelezen, nooit gewijzigd.</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>Vind alles in je foto’s en video’s</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Mappen om in te zoeken</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>Van je telefoon</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video’s</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>wordt geteld…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>meer dan {count} foto’s en video’s</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>of sleep er een hierheen</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>Map toevoegen…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>Wordt doorzocht</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Mappen in de bibliotheek</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>De bestanden blijven zoals ze zijn. Ze kunnen hier niet meer worden gevonden.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>In deze map overslaan</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>Nu niet aanwezig; wat erover bekend is, blijft bewaard</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>Eén patroon per regel, zoals in een .gitignore: “*.tmp” voor zulke bestanden, “Concepten/” voor mappen met die naam, “/Downloads” alleen direct in deze map, “!bewaren.jpg” om er één terug te halen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Map verwijderen</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>{path} uit de bibliotheek verwijderen?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>Bijgewerkt toen er het laatst werd gekeken</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>Deze patronen gebruiken</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>Wordt gevolgd op wijzigingen</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Duplicaten</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vooruit</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Kaart</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>&amp;Recent toegevoegd</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Tijd&amp;lijn</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>&amp;Favorieten</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>&amp;Grotere tegels</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>&amp;Normale tegels</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>&amp;Kleinere tegels</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>Delete vergeet deze</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alles vergeten</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>Vergeten waarnaar is gezocht. Bewaarde zoekopdrachten blijven.</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Recente en bewaarde zoekopdrachten</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>Bewaarde zoekopdracht: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>Eerder gezocht: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>Indexeren kan niet starten: {program}: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>Indexeren gestopt: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>Het indexeren is van buitenaf beëindigd of vastgelopen. Wat gedaan was, blijft bewaard. {complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>afsluitcode {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>{done} van {total} beschreven</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexeren</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Indexeren is gepauzeerd</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>Indexeren is gepauzeerd tot {time}</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>Indexeren gaat verder om {time}</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>Indexeren wacht op netstroom</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>Indexeren wacht op de modellen</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>Indexeren wacht tot de computer niets doet</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>{done} van {total} geïndexeerd</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>Bestanden zoeken: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} bestanden/min</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} bestanden/s</translation>
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
        <translation>Verder met indexeren</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexeren</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>Onleesbaar: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indexeren pauzeren</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>Indexeren starten…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>Wat bezig is, wat wacht en wat mislukt is</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>Alle bestanden konden worden gelezen.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Bestanden die niet konden worden gelezen</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>Het laatst klaar</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>Eerste ronde, zodat bestanden te vinden zijn.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Mappen in de bibliotheek</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexeren</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>Model: {model}. Beschrijvingen: {describer}.</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>Model: {model}. Geen beschrijvingen.</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>Niet toegevoegd: {path}. {reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Onleesbaar</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>Nog niets te indexeren</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>Tweede ronde, beschrijvingen.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starten…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>Deze bestanden zijn uitgesloten van het zoeken. Er is niets aan gewijzigd. Een bestand dat verandert, wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alles opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>%Ln bestand kan niet worden geopend.</numerusform>
            <numerusform>%Ln bestanden kunnen niet worden geopend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>%Ln bestand gekopieerd. Plak het waar je het wilt.</numerusform>
            <numerusform>%Ln bestanden gekopieerd. Plak ze waar je ze wilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln bestand is te veel om te openen. Selecteer er minder.</numerusform>
            <numerusform>%Ln bestanden zijn te veel om tegelijk te openen. Selecteer er minder.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>&amp;Details als tekst…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>Kopieën &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favoriet</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>&amp;Nieuw album…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Waarderen</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>&amp;Uit dit album verwijderen</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>Foto ko&amp;piëren</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>&amp;Soortgelijke zoeken</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Naar de prullen&amp;bak</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Geen waardering</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>Openen in eigen p&amp;rogramma</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>In bestandsbe&amp;heer tonen</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>De foto is gekopieerd. Plak hem waar je hem wilt.</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>Er is geen programma dat {name} opent. Kies er een bij “Openen met”.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} kon niet worden gestart.</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} van 5</translation>
    </message>
</context>
<context>
    <name>ItemFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Het is er niet meer.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Het systeem meldt: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>Je mag het niet lezen of schrijven.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>Ook gebruikt voor: {names}. Slechts één ervan werkt.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>Terug naar standaard: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>Toetsen voor: {name}</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>Elke taal</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>Zoektalen</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>Zoektalen: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} en nog {count}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>&amp;Over LECCR Desktop</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Map &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Venster s&amp;luiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Volledig s&amp;cherm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hulp</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>&amp;Indexeren</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliotheek</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modellen…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>Indexeren &amp;pauzeren</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>Indexeren &amp;hervatten</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>In&amp;stellingen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>Over LECCR Desktop</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Map met foto’s of video’s toevoegen</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>Alle &amp;toetsen…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>Vindt alles in je eigen foto’s en video’s, met een zoekopdracht in elke taal.

Alles blijft op deze computer: er wordt nergens iets naartoe gestuurd.

Vrije software onder de Apache-licentie 2.0.</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>Er wordt gezocht naar foto’s en video’s. Wat gevonden wordt, verschijnt hier.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Zoekopdracht &amp;bewaren…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>Zoeken met een &amp;foto…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>Zoeken werkt niet: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>Z&amp;ijbalk tonen</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>Er zijn geen foto’s of video’s in deze mappen.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>%Ln item met een plaats</numerusform>
            <numerusform>%Ln items met een plaats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>%Ln item met een plaats. De lijst naast de kaart noemt het.</numerusform>
            <numerusform>%Ln items met een plaats. De lijst naast de kaart noemt ze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>Enter toont de foto’s die daar zijn gemaakt.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>Deze foto’s verbergen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>Geen van deze foto’s en video’s vermeldt waar die is gemaakt.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>Niets wat de filters doorlaten, vermeldt waar het is gemaakt. Wis er enkele om meer te zien.</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Plaatsen op de kaart</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>Alle plaatsen tonen (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Inzoomen (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Uitzoomen (-)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
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
            <numerusform>{place}: %Ln item</numerusform>
            <numerusform>{place}: %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>Favourite and rating</source>
        <translation>Favoriet en waardering</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Favoriet maken</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Geen favoriet meer</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Niet gewaardeerd</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>Waarderen met %Ln ster</numerusform>
            <numerusform>Waarderen met %Ln sterren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>Gewaardeerd met %Ln ster</numerusform>
            <numerusform>Gewaardeerd met %Ln sterren</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Waardering verwijderen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>De melding sluiten</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>Bestanden en redenen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>%Ln bestand tonen</numerusform>
            <numerusform>%Ln bestanden tonen</numerusform>
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
        <translation>Albums</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>Beschrijving bij {start}</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Breedte- en lengtegraad</translation>
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
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Waardering</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Grootte in pixels</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Grootte op schijf</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Waarom het is gevonden</translation>
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
        <translation>{rating} van 5</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} tot {end}</translation>
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
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Opslaan als tekst</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Opgeslagen als {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>{file} kon niet worden geschreven: {reason} Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>Gekozen; tot het alle foto’s kent, antwoordt het andere</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Inbegrepen in het programma</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Downloaden</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} downloaden</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} gebruiken</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>goed in {count} talen: {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>licentie onbekend</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>traag zonder grafische kaart</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>Een groter model begrijpt meer. Het wordt één keer gedownload en draait daarna alleen op deze computer; tot het al je foto’s kent, antwoordt het kleine. Je kunt dit ook later doen, onder Modellen in het menu.</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>Het zoeken is al begonnen. Wil je nog meer vinden?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>Het is onverwacht gestopt. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>{program} kan niet starten: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>Modelmap toevoegen</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Modelmap toevoegen…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Beschrijvingen</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>Elke foto en elk moment van een video krijgt een korte Engelse beschrijving, die helpt om deze in elke taal te vinden. Wat je zelf hebt geschreven, wordt nooit vervangen.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>Geen cijfers voor {languages}: het gemiddelde van alle talen telt.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Aanbevolen</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>Aanbevolen met een grafische kaart</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>Aanbevolen zonder grafische kaart</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>Aanbevolen: {best} met een grafische kaart, {other} zonder.</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>Aanbevolen: {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>Het model verwijderen?</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>Gestopt. Wat is opgehaald, blijft; download opnieuw om verder te gaan.</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>Het model bepaalt wat er gevonden kan worden, en in welke talen. Elk model draait alleen op deze computer; alleen een download gebruikt het netwerk. Van model wisselen is veilig: het oude antwoordt tot het nieuwe alle foto’s kent.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} wordt van deze computer verwijderd. Het kan opnieuw worden gedownload.</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>Naar het moment {start} tot {end}</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momenten</translation>
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
        <translation>&amp;Ander programma…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Kies een programma</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Openen &amp;met</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>Ander model</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Downloaden</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>Ander model downloaden</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>Van huggingface.co: een CLIP of SigLIP, of een model dat met dit programma is gemaakt.</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>owner/name, owner/name@revision of open_clip:NAME:TAG</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>Verder met indexeren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indexeren pauzeren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>Een &amp;uur</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Tot &amp;morgen</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Tot ik &amp;hervat</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>%Ln item toegevoegd aan “{album}”.</numerusform>
            <numerusform>%Ln items toegevoegd aan “{album}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>%Ln item verwijderd uit “{album}”. Het bestand blijft bestaan.</numerusform>
            <numerusform>%Ln items verwijderd uit “{album}”. De bestanden blijven bestaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>%Ln item toevoegen aan “{album}”</numerusform>
            <numerusform>%Ln items toevoegen aan “{album}”</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>Alles staat al in “{album}”.</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>%Ln item favoriet maken</numerusform>
            <numerusform>%Ln items favoriet maken</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>Het is nog niet geïndexeerd. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>Album “{album}” maken</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>%Ln item niet meer favoriet</numerusform>
            <numerusform>%Ln items niet meer favoriet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>%Ln item waarderen met {rating}</numerusform>
            <numerusform>%Ln items waarderen met {rating}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>%Ln item verwijderen uit “{album}”</numerusform>
            <numerusform>%Ln items verwijderen uit “{album}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>Waardering van %Ln item verwijderen</numerusform>
            <numerusform>Waardering van %Ln items verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>Het album “{album}” is gemaakt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
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
        <translation>Zoals {name}</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>Foto waarmee wordt gezocht: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>Zonder deze foto zoeken</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>Geopende foto of video</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>Terug naar de resultaten</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>Diavoorstelling beëindigen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>Verder met de diavoorstelling</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Volledig scherm verlaten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Diavoorstelling pauzeren</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details tonen</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diavoorstelling</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>De hele foto, of zijn pixels</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Linksom draaien</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Rechtsom draaien</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Wat ermee kan worden gedaan</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} van {count}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Findable</source>
        <translation>Vindbaar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In de wachtrij</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Onleesbaar</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>Offline; wat erover bekend is, blijft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>De beschrijving past: “{sentence}”</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>Iets in de foto past, meer dan het geheel.</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>Iets in dit moment past, meer dan het geheel.</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>Het moment als geheel lijkt erop.</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>De foto als geheel lijkt erop.</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>Deze zin uit de beschrijving past:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>Een mogelijke treffer</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>Een sterke treffer</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>Past {percent}% zo goed als de beste</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>Niets past beter</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>Waarom dit is gevonden</translation>
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
            <numerusform>%Ln moment van deze video</numerusform>
            <numerusform>%Ln momenten van deze video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln ster</numerusform>
            <numerusform>%Ln sterren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>Onleesbaar: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>De map is er nu niet</translation>
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
        <translation>Video {name}, op {time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Modellen die andere woorden en talen kennen</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Andere modellen…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Zwakkere treffers tonen</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Deze zoekopdracht bewaren</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>Beste moment, {start} tot {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>Moment, {start} tot {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Positie</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>Meer dan {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gevonden</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>{count} in totaal</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>Doorzoek je foto’s en video’s, in elke taal</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Zoekopdracht wissen (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Deze zoekopdracht bewaren</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>Zoeken met een foto…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>Mogelijke treffers</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>Sterke treffers</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>Zwakkere treffers</translation>
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
        <translation>Terug naar standaard: {name}</translation>
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
        <translation>Map toevoegen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>Vragen voordat bestanden naar de prullenbak gaan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Terug, stap voor stap</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>Normale tegels</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Venster sluiten</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>Bij sluiten wordt het venster verborgen; afsluiten kan via het pictogram in het systeemvak of het menu.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>De bestanden kopiëren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>De foto kopiëren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>Foto’s en video’s beschrijven</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>Het kan hoe dan ook ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Kopieën exporteren</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Sneller</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>Favoriet, of niet meer</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Soortgelijke zoeken</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>Naar alles</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>Naar duplicaten</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>Naar favorieten</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>Naar recent toegevoegd</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Naar de kaart</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Naar de tijdlijn</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>Hoelang elke foto wordt getoond.</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>Hoeveel kernen het indexeren mag gebruiken. Minder laat meer over voor andere programma’s.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Actief blijven in het systeemvak</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>Grotere tegels</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Licht of donker, of zoals het systeem.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>Er een album van maken</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>Meer maakt heen en weer scrollen vloeiender.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Naar de prullenbak</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Dempen</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>Nieuwe en gewijzigde bestanden worden vanzelf gevonden zolang het programma draait.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Volgend moment</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>Volgende, vorige, en rond in een ingezoomde foto</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Geen waardering</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>Niet op accu</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>Van alle tekst in het programma.</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>Van het programma zelf; zoeken kan in elke taal. Wijzigt als het programma opnieuw start.</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>Biedt tijdens het typen je laatste zoekopdrachten aan. Ze blijven op deze computer.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Eén beeldje terug</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Eén beeldje vooruit</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>Eén foto of video, groot</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>Alleen als je nodig bent: een map die wegblijft, indexeren dat steeds mislukt, een volle schijf.</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>Alleen als de computer niets doet</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In een ander programma openen</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>Anders worden alleen de sterke treffers getoond.</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>Indexeren pauzeren, en verder</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Diavoorstelling pauzeren</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Foto’s en video’s</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Afspelen en pauzeren</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Vorig moment</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>Waarderen met 1 van 5</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>Waarderen met 2 van 5</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>Waarderen met 3 van 5</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>Waarderen met 4 van 5</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>Waarderen met 5 van 5</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>Onthouden waarnaar is gezocht</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>Het moment of de video herhalen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Deze zoekopdracht bewaren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>Zoeken met een foto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>Korte beschrijvingen helpen om meer te vinden. Ze worden geschreven als de bestanden al vindbaar zijn, en kosten tijd.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details tonen</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>Details als tekst tonen</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In bestandsbeheer tonen</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Meldingen tonen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Zijbalk tonen of verbergen</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>Ook mogelijke treffers tonen</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diavoorstelling</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langzamer</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>Miniaturen worden bewaard zodat ze meteen verschijnen. Die het langst niet bekeken zijn, gaan het eerst weg.</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>Miniaturen in het geheugen</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>Miniaturen op schijf</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Kleinere tegels</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Starten bij aanmelden</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>Start onzichtbaar als je je aanmeldt, en houdt de bibliotheek bij.</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>Krachtigere kleuren en randen, beter leesbaar.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>Het zoeken begint als je zo lang niet hebt getypt. Met Enter begint het meteen.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>De instellingen kunnen niet worden bewaard: {file} kan niet worden geschreven. Ze gelden tot je afsluit.</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>De hele foto, of zijn pixels</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Linksom draaien</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Rechtsom draaien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video’s</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>Wachten na een toetsaanslag</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>Wacht tot de computer netstroom heeft.</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>Wacht zolang jij of een ander programma bezig is.</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>De mappen volgen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexeren</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modellen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Opstarten</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>Het model bepaalt wat er gevonden kan worden, en in welke talen.</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>Het model zelf, een taalmodel, een server op deze computer, of niets.</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>Foto’s beschrijven met…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>Album “{album}” verwijderen</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>Bewaarde zoekopdracht “{name}” verwijderen</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>De foto’s en video’s blijven waar ze zijn, en worden hier niet meer gevonden. Favorieten, waarderingen en albums komen terug als je de map opnieuw toevoegt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Uit de bibliotheek verwijderen</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>“{folder}” uit de bibliotheek verwijderen?</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>Het album “{album}” is verwijderd. Wat erin zat, blijft.</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>De bewaarde zoekopdracht “{name}” is verwijderd.</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Toetsen wijzigen…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Map toevoegen…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>Sleep foto’s en video’s hierheen om ze in het album te zetten</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicaten</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>Patronen om uit te sluiten…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorieten</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>Bibliotheek, albums, zoekopdrachten en mappen</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>De foto’s en video’s van een map vindbaar maken (Ctrl+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Nieuw album…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Deze map openen</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Recent toegevoegd</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Uit de bibliotheek verwijderen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Naam wijzigen…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Bewaarde zoekopdrachten</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>Alleen deze map tonen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}, %Ln item</numerusform>
            <numerusform>{album}, %Ln items</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (nu niet aanwezig)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
Deze map wordt doorzocht.</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
Deze map is er nu niet. Wat erover bekend is, blijft bewaard.</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
Deze map wordt gevolgd: wat er nieuw in is, wordt vanzelf gevonden.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>Beste treffer eerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Op waardering</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oudste eerst</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>Recent toegevoegd eerst</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>Gesorteerd: {order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>Nu legen</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>Kijken hoeveel ruimte miniaturen innemen…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>Miniaturen worden opnieuw gemaakt als je ze bekijkt.</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>Miniaturen nemen nu {size} op de schijf in.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>nog ongeveer {hours} uur</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>nog ongeveer {minutes} min</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>Wordt gelezen</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>Een kop voor elke dag</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>Een kop voor elke maand</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>De filters laten niets door. Wis er enkele om meer te zien.</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>Er zijn geen foto’s of video’s in deze mappen.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>Sleep naar een maand. Pijltoetsen: een maand verder; Page-toetsen: een jaar verder.</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>Maanden en jaren</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>Het zit niet meer in de prullenbak, of is daar niet te vinden.</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>De schijf waarop het staat heeft geen prullenbak, of het mag niet worden verplaatst. Het is gelaten zoals het was.</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>%Ln bestand kon niet naar de prullenbak worden verplaatst.</numerusform>
            <numerusform>%Ln bestanden konden niet naar de prullenbak worden verplaatst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>%Ln bestand kon niet worden teruggezet.</numerusform>
            <numerusform>%Ln bestanden konden niet worden teruggezet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln bestand naar de prullenbak verplaatst.</numerusform>
            <numerusform>%Ln bestanden naar de prullenbak verplaatst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>%Ln bestand teruggezet uit de prullenbak.</numerusform>
            <numerusform>%Ln bestanden teruggezet uit de prullenbak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Niet meer vragen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>%Ln bestand naar de prullenbak verplaatsen?</numerusform>
            <numerusform>%Ln bestanden naar de prullenbak verplaatsen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>%Ln bestand naar de prullenbak</numerusform>
            <numerusform>%Ln bestanden naar de prullenbak</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Naar de prullenbak</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>“{name}” naar de prullenbak verplaatsen?</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>De bestanden zelf worden verplaatst. Je kunt het ongedaan maken of ze vandaar terugzetten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>{name} is niet naar de prullenbak verplaatst. {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>Alles is geïndexeerd</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Verder met indexeren</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexeren</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>LECCR Desktop openen</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indexeren pauzeren</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Iets heeft je aandacht nodig</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>Verbind de schijf of het netwerk waarop {folder} staat en probeer het opnieuw. Niets ervan is vergeten.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>Het is buiten dit programma verplaatst, hernoemd of verwijderd. Staat het in een van je mappen, dan wordt het vanzelf teruggevonden.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Map van het bestand openen</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Openen met een ander programma</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>De map van {name} is er nu niet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>{name} kan niet worden afgespeeld</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} kan niet worden getoond</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>{name} is er niet meer</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} kon niet worden gestart.</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Ongedaan maken: {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>Opni&amp;euw</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>Opni&amp;euw: {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>Ruimte vrijmaken</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>Om zo’n model weer te gebruiken, moeten alle foto’s opnieuw worden geïndexeerd. Beschrijvingen blijven.</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>Vectoren van niet meer gebruikte modellen: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>Sneller</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Dempen</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Volgend moment</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Eén beeldje terug</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Eén beeldje vooruit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Vorig moment</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Herhalen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langzamer</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Snelheid: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>Het moment wordt herhaald</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>De video wordt herhaald</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Geluid aan</translation>
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
        <translation>{position} van {duration}</translation>
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
        <translation>Video’s kunnen niet in dit venster worden afgespeeld: QtMultimedia laadt niet ({reason}). Installeer de ontbrekende systeembibliotheek en open het venster opnieuw.</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>Album maken</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Naam van het album:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nieuw album</translation>
    </message>
</context>
</TS>
