<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln položka</numerusform>
            <numerusform>%Ln položky</numerusform>
            <numerusform>%Ln položek</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>Dát albu jiný název</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Název alba:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Odebrat z tohoto alba</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Přejmenovat</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Přejmenovat album</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Přejmenovat…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>Vyjmout vybrané fotky a videa z alba. Soubory zůstanou.</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>Přidat do &amp;alba</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>Jedna složka chybí</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>Indexování se zastavilo: tam, kde je {folder}, už není místo. Nic se neztratilo; až se místo uvolní, bude pokračovat.</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>Indexování se opakovaně nedaří</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>Několikrát po sobě se zastavilo. Důvod zjistíte v okně.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk je plný</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path} už týden chybí. Připojte disk, nebo složku v nastavení odeberte. Co je o ní známo, zůstane.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>Udržuje vaši knihovnu aktuální. Ukončíte ho z této ikony.</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop běží dál</translation>
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
        <translation>Nečitelné</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>Angličtina a velké evropské jazyky</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>Angličtina na slabých počítačích: třetina paměti ostatních</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>Běžné věci ve více než stovce jazyků, ihned, na každém počítači</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>Nejlepší pro evropské jazyky, vietnamštinu a indonéštinu</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>Nejlepší průměr všech jazyků, nejlepší japonština a čínština</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>Nejmenší, který dobře zná mnoho jazyků</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Hledat v seznamu</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, vybráno</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Modely, které znají jiná slova a jazyky</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Jiné modely…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>Tento model nezná slova „{query}“, takže zobrazené výsledky mohou být náhodné. Zkuste jiná slova nebo jiný model.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>První den</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Poslední den</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Zobrazit tyto dny</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>Multimodální jazykový model</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>Server v tomto počítači</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresa serveru</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Použít</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>Popisuje mnohem lépe, ale každý obrázek mu trvá několik sekund: hodí se grafická karta. Pokud v tomto počítači není, nejdřív se stáhne.</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>Název modelu</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama, llama.cpp, vLLM a podobně. Vaše obrázky uvidí jen on a nic mimo tento počítač.</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>Obrázky se hledají jen podle vzhledu.</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>Rychlé a vždy k dispozici.</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>Multimodální jazykový model</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>Co popisuje obrázky</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>Co vidí samotný model</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Zatím nepopsáno</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>Nic nebylo dost jisté na popis</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>Napište, co je vidět</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Napsáno vámi</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Autor: {name}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Otevřít složku souboru</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>Zjišťuje se zdroj…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>Kontrola a příprava…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Stáhnout</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>Uvolňuje se místo…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Odebírá se…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>Model se zkouší…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>Co je stažené, zůstane; stahování bude pokračovat později.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
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
        <translation>Ponechat</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Ponechat {name}</translation>
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
            <numerusform>%Ln skupina</numerusform>
            <numerusform>%Ln skupiny</numerusform>
            <numerusform>%Ln skupin</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Porovnává se…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikáty</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Přesné kopie</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>Soubory, které jsou bajt po bajtu stejné</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>Skupiny podobných souborů</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Ponechat vše</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>Ponechat všechny a skupinu už nezobrazovat</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>Téměř stejné</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>Ostatní přesunout do koše</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>Další skupina (Page Down)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>Žádný soubor tu není dvakrát.</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>Žádné dvě fotky nevypadají téměř stejně.</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>Fotky, které vypadají téměř stejně, ale mohou se lišit v podstatném</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>Předchozí skupina (Page Up)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>Zobrazit %Ln skupinu ponechanou celou</numerusform>
            <numerusform>Zobrazit %Ln skupiny ponechané celé</numerusform>
            <numerusform>Zobrazit %Ln skupin ponechaných celých</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>Stejné bajt po bajtu. Zaškrtněte, co chcete ponechat.</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>Už není o čem rozhodovat.</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>Vypadají téměř stejně, ale nejsou. Zaškrtněte, co chcete ponechat.</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>Nejdřív zaškrtněte, co chcete ponechat</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>Soubor {name} měl být ponechán, ale není tu. Proto se do koše nic nepřesunulo.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}: %Ln soubor</numerusform>
            <numerusform>{name}: %Ln soubory</numerusform>
            <numerusform>{name}: %Ln souborů</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>Do {folder} nelze nic zapsat: {reason} Vyberte jinou složku.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>Do {folder} už nelze nic zapsat: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>V {folder} není dost místa: je třeba {needed}, volných je {free}. Nic se nezkopírovalo.</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>Složka {folder} je plná.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>Složka {folder} už neexistuje.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>Kopíruje se {number} z {total}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zastavuje se…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>Co je zkopírované, zůstane; poloviční kopie ne.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>Zkopíruje se %Ln soubor. Originál zůstane beze změny.</numerusform>
            <numerusform>Zkopírují se %Ln soubory. Originály zůstanou beze změny.</numerusform>
            <numerusform>Zkopíruje se %Ln souborů. Originály zůstanou beze změny.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%Ln pixel</numerusform>
            <numerusform>%Ln pixely</numerusform>
            <numerusform>%Ln pixelů</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Vybrat…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportovat</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Složka:</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>&amp;Nejdelší strana:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Kvalita:</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>&amp;Menší kopie jako JPEG</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Vyberte složku</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Exportovat kopie</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>Exportovat kopie do</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>Ponechat obě, s číslem</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>Vynechat místo poří&amp;zení</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>Kopii vynechat</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Nejdelší strana</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalita</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>Taková složka neexistuje. Vyberte existující.</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>Videa se kopírují beze změny.</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>Když je název &amp;obsazený:</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>Když je název obsazený</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>%Ln soubor zkopírován do {folder}.</numerusform>
            <numerusform>%Ln soubory zkopírovány do {folder}.</numerusform>
            <numerusform>%Ln souborů zkopírováno do {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>%Ln soubor se nepodařilo zkopírovat.</numerusform>
            <numerusform>%Ln soubory se nepodařilo zkopírovat.</numerusform>
            <numerusform>%Ln souborů se nepodařilo zkopírovat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>%Ln soubor vynechán: název byl obsazený.</numerusform>
            <numerusform>%Ln soubory vynechány: názvy byly obsazené.</numerusform>
            <numerusform>%Ln souborů vynecháno: názvy byly obsazené.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%Ln soubor už tam byl.</numerusform>
            <numerusform>%Ln soubory už tam byly.</numerusform>
            <numerusform>%Ln souborů už tam bylo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>Kopie se už vytvářejí. Počkejte na ně, nebo je nejdřív zastavte.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otevřít složku</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>Export skončil předčasně. {reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Export byl zastaven.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>Fotoaparát</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Souřadnice</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Délka</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>V albech</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Rozměry v pixelech</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Velikost na disku</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pořízeno</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° v. d.</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° s. š.</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° j. š.</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° z. d.</translation>
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
        <translation>Soubor</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Another folder…</source>
        <translation>Jiná složka…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Vymazat vše</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>Zobrazit jen obsah této složky</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>Zobrazit i to, co filtry nepropustí</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>Vymazat filtr {name}</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>Filtrovat podle: {filter}</translation>
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
            <numerusform>%Ln hvězdička</numerusform>
            <numerusform>%Ln hvězdičky</numerusform>
            <numerusform>%Ln hvězdiček</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%Ln hvězdička nebo více</numerusform>
            <numerusform>%Ln hvězdičky nebo více</numerusform>
            <numerusform>%Ln hvězdiček nebo více</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Přidáno</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotoaparát</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Oblíbené</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Na šířku</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Hledá se…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>Žádná fotka ani video to tu neuvádí.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientace</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotky</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Na výšku</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Hodnocení</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Od {day}</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Čtverec</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tento měsíc</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tento týden</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tento rok</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Do {day}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videa</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} až {last}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Obrázky ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>Hledat podle obrázku</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>Nic se tu tomuto obrázku nepodobá.</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>Nic tu nezobrazuje „{query}“.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>Nic z toho, co filtry propustí, nezobrazuje „{query}“. Některé vymažte a uvidíte víc.</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>Zobrazit možné shody</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Zobrazit slabší shody</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Filtry nic nepropustí. Některé vymažte a uvidíte víc.</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>Model nezná slova „{query}“, takže nepozná, co jim odpovídá. Zkuste jiná slova nebo větší model, který zná víc slov i jazyků.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>%Ln fotka nebo video</numerusform>
            <numerusform>%Ln fotky a videa</numerusform>
            <numerusform>%Ln fotek a videí</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Přidat složku s fotkami nebo videi</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Jiná složka…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>Fotoaparát nebo paměťová karta</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>Vyberte, kde hledat, a pak napište, co hledáte, v jakémkoli jazyce. První výsledky budou za pár sekund.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Plocha</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>Vše zůstává v tomto počítači. Vaše soubory se jen čtou, nikdy nemění.</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>Najděte cokoli ve svých fotkách a videích</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Složky k prohledání</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>Z vašeho telefonu</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrázky</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Začít</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videa</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>počítá se…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>více než {count} fotek a videí</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>zatím nic</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>nebo ji přetáhněte sem</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>Přidat složku…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>Prochází se</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Složky</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Složky v knihovně</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>Soubory zůstanou beze změny. Už je tu ale nenajdete.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ponechat</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>V této složce vynechat</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>Teď chybí; co je o ní známo, zůstane</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>Jeden vzor na řádek, jako v .gitignore: „*.tmp“ pro takové soubory, „Koncepty/“ pro složky toho názvu, „/Downloads“ jen přímo v této složce, „!ponechat.jpg“ pro návrat jednoho z nich.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Odebrat složku</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>Odebrat {path} z knihovny?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Odebrat…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>Při posledním procházení aktuální</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>Použít tyto vzory</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>Sledují se změny</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Vše</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zpět</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Duplikáty</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>V&amp;před</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Přejít</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>&amp;Nedávno přidané</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Časová osa</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>&amp;Oblíbené</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>&amp;Větší dlaždice</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>Dlaždice &amp;běžné velikosti</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>&amp;Menší dlaždice</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>Delete toto hledání zapomene</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Zapomenout vše</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>Zapomenout, co se hledalo. Uložená hledání zůstanou.</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Nedávná a uložená hledání</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>Uložené hledání: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>Dříve hledáno: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>Indexování nelze spustit: {program}: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>Indexování se zastavilo: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>Indexování bylo ukončeno zvenčí nebo spadlo. Co už udělalo, zůstane. {complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>návratový kód {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>Popsáno {done} z {total}</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexování</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Indexování je pozastaveno</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>Indexování je pozastaveno do {time}</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>Indexování bude pokračovat v {time}</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>Indexování čeká na napájení ze sítě</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>Indexování čeká na modely</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>Indexování čeká, až bude počítač nečinný</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Indexováno {done} z {total}</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>Hledají se soubory: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuální</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} souborů/min</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} souborů/s</translation>
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
        <translation>Pokračovat v indexování</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexování</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>Nečitelné: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pozastavit indexování</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>Spouští se indexování…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>Co běží, co čeká a co se nepodařilo</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>Všechny soubory se podařilo přečíst.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Soubory, které nešlo přečíst</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>Naposledy dokončeno</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>První průchod, aby šly soubory najít.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Složky</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Složky v knihovně</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexování</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>Model: {model}. Popisy: {describer}.</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>Model: {model}. Bez popisů.</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>Nepřidáno: {path}. {reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nečitelné</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>Zatím není co indexovat</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>Druhý průchod, popisy.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Zobrazit ve složce</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Spouští se…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>Tyto soubory jsou z hledání vynechané. Nic se v nich nezměnilo. Soubor, který se změní, se sám zkusí znovu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Zkusit vše znovu</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>%Ln soubor nelze otevřít.</numerusform>
            <numerusform>%Ln soubory nelze otevřít.</numerusform>
            <numerusform>%Ln souborů nelze otevřít.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>%Ln soubor zkopírován. Vložte ho, kam chcete.</numerusform>
            <numerusform>%Ln soubory zkopírovány. Vložte je, kam chcete.</numerusform>
            <numerusform>%Ln souborů zkopírováno. Vložte je, kam chcete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln soubor je na otevření příliš. Vyberte méně.</numerusform>
            <numerusform>%Ln soubory jsou na otevření najednou příliš. Vyberte méně.</numerusform>
            <numerusform>%Ln souborů je na otevření najednou příliš. Vyberte méně.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>&amp;Podrobnosti jako text…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>&amp;Exportovat kopie…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>Oblí&amp;bené</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>&amp;Nové album…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otevřít</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Hodnotit</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>O&amp;debrat z tohoto alba</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>Kopírovat ob&amp;rázek</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>Na&amp;jít podobné</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Přesunout do ko&amp;še</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Bez hodnocení</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>O&amp;tevřít v jeho programu</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>Zobrazit ve správci so&amp;uborů</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>Obrázek je zkopírovaný. Vložte ho, kam chcete.</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>Žádný program neotevře {name}. Vyberte ho v nabídce „Otevřít v programu“.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Vráceno zpět: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} se nepodařilo spustit.</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} z 5</translation>
    </message>
</context>
<context>
    <name>ItemFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Soubor už tam není.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Systém hlásí: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>Nemáte oprávnění ho číst nebo zapisovat.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>Používá se také pro: {names}. Fungovat bude jen jedno.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>Výchozí hodnota: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>Klávesy pro: {name}</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Klávesnice</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>Jakýkoli jazyk</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>Jazyky hledání</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>Jazyky hledání: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} a {count} dalších</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>O &amp;aplikaci LECCR Desktop</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Přidat složku…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Zavřít okno</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Úp&amp;ravy</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Celá obrazovka</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Nápověda</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>&amp;Indexování</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Knihovna</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modely…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>Pozas&amp;tavit indexování</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Fotka</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ukončit</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>Pok&amp;račovat v indexování</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Hledat</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Nastavení…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Zobrazení</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>O aplikaci LECCR Desktop</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Přidat složku s fotkami nebo videi</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>Všechny &amp;klávesy…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>Najde cokoli ve vašich vlastních fotkách a videích podle dotazu v jakémkoli jazyce.

Vše zůstává v tomto počítači: nikam se nic neposílá.

Svobodný software pod licencí Apache 2.0.</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>Hledají se fotky a videa. Co se najde, objeví se tady.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Uložit toto hledání…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>Hledat podle &amp;obrázku…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>Hledání nefunguje: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>Zobrazit &amp;postranní panel</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>V těchto složkách nejsou žádné fotky ani videa.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln položka</numerusform>
            <numerusform>%Ln položky</numerusform>
            <numerusform>%Ln položek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>%Ln položka s místem</numerusform>
            <numerusform>%Ln položky s místem</numerusform>
            <numerusform>%Ln položek s místem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>%Ln položka s místem. Uvádí ji seznam vedle mapy.</numerusform>
            <numerusform>%Ln položky s místem. Uvádí je seznam vedle mapy.</numerusform>
            <numerusform>%Ln položek s místem. Uvádí je seznam vedle mapy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>Enter zobrazí fotky, které tam byly pořízeny.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tady</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>Skrýt tyto fotky</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>Žádná z těchto fotek a videí neuvádí, kde byla pořízena.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>Nic z toho, co filtry propustí, neuvádí, kde to bylo pořízeno. Některé vymažte a uvidíte víc.</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Místa na mapě</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>Zobrazit všechna místa (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Přiblížit (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Oddálit (-)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln položka</numerusform>
            <numerusform>%Ln položky</numerusform>
            <numerusform>%Ln položek</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
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
            <numerusform>{place}: %Ln položka</numerusform>
            <numerusform>{place}: %Ln položky</numerusform>
            <numerusform>{place}: %Ln položek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Favourite</source>
        <translation>Oblíbené</translation>
    </message>
    <message>
        <source>Favourite and rating</source>
        <translation>Oblíbené a hodnocení</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Přidat do oblíbených</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Odebrat z oblíbených</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Bez hodnocení</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>Hodnotit %Ln hvězdičkou</numerusform>
            <numerusform>Hodnotit %Ln hvězdičkami</numerusform>
            <numerusform>Hodnotit %Ln hvězdičkami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>Hodnoceno %Ln hvězdičkou</numerusform>
            <numerusform>Hodnoceno %Ln hvězdičkami</numerusform>
            <numerusform>Hodnoceno %Ln hvězdičkami</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Zrušit hodnocení</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Zavřít zprávu</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>Soubory a důvody</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Zpráva</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>Zobrazit %Ln soubor</numerusform>
            <numerusform>Zobrazit %Ln soubory</numerusform>
            <numerusform>Zobrazit %Ln souborů</numerusform>
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
        <translation>Alba</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotoaparát</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>Popis v čase {start}</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Délka</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Oblíbené</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Zeměpisná šířka a délka</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotka</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Hodnocení</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Rozměry v pixelech</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Velikost na disku</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pořízeno</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Proč bylo nalezeno</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ano</translation>
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
        <translation>{rating} z 5</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} až {end}</translation>
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
            <numerusform>%Ln soubor</numerusform>
            <numerusform>%Ln soubory</numerusform>
            <numerusform>%Ln souborů</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisknout…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Uložit…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Zkopírováno.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Uložit jako text</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Uloženo jako {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>{file} se nepodařilo zapsat: {reason} Vyberte jinou složku.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>Zvolený; dokud nezná všechny obrázky, odpovídá ten druhý</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Součást programu</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Stáhnout</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Stáhnout {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Používá se</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>V tomto počítači</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Odebrat {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Použít</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Použít {name}</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>dobrý v jazycích ({count}): {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>neznámá licence</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>bez grafické karty pomalý</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>Větší model rozumí víc. Stáhne se jednou a pak běží jen v tomto počítači; dokud nezná všechny vaše fotky, odpovídá ten malý. Můžete to udělat i později v nabídce pod položkou Modely.</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>Už se hledá. Chcete najít ještě víc?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Později</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>Neočekávaně skončilo. Zkuste to znovu.</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>{program} nelze spustit: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>Přidat složku s modelem</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Přidat složku s modelem…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Popisy</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>Každý obrázek a každý moment videa dostane krátký anglický popis, který pomáhá při hledání v jakémkoli jazyce. Co jste napsali sami, se nikdy nepřepíše.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modely</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>Pro {languages} nejsou údaje: platí průměr všech jazyků.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Doporučeno</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>Doporučeno s grafickou kartou</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>Doporučeno bez grafické karty</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>Doporučeno: {best} s grafickou kartou, {other} bez ní.</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>Doporučeno: {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>Odebrat model?</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>Zastaveno. Co je stažené, zůstane; pokračujte novým stažením.</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>Model rozhoduje o tom, co lze najít a v jakých jazycích. Každý model běží jen v tomto počítači; síť využije jen stahování. Změna modelu je bezpečná: starý odpovídá, dokud nový nezná všechny obrázky.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} se z tohoto počítače smaže. Lze ho stáhnout znovu.</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>Přejít na moment {start} až {end}</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momenty</translation>
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
        <translation>&amp;Jiný program…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Vyberte program</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Otevřít v pro&amp;gramu</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>Jiný model</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Stáhnout</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>Stáhnout jiný model</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>Z huggingface.co: CLIP nebo SigLIP, nebo model vytvořený tímto programem.</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>owner/name, owner/name@revision nebo open_clip:NAME:TAG</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>Pokračovat v indexování</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pozastavit</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pozastavit indexování</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Zkusit teď</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>Na &amp;hodinu</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Do &amp;zítřka</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Dokud &amp;nebudu pokračovat</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>%Ln položka přidána do „{album}“.</numerusform>
            <numerusform>%Ln položky přidány do „{album}“.</numerusform>
            <numerusform>%Ln položek přidáno do „{album}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>%Ln položka odebrána z „{album}“. Soubor zůstává.</numerusform>
            <numerusform>%Ln položky odebrány z „{album}“. Soubory zůstávají.</numerusform>
            <numerusform>%Ln položek odebráno z „{album}“. Soubory zůstávají.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>Přidat %Ln položku do „{album}“</numerusform>
            <numerusform>Přidat %Ln položky do „{album}“</numerusform>
            <numerusform>Přidat %Ln položek do „{album}“</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>Všechno už v „{album}“ je.</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>Přidat %Ln položku do oblíbených</numerusform>
            <numerusform>Přidat %Ln položky do oblíbených</numerusform>
            <numerusform>Přidat %Ln položek do oblíbených</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>Ještě není indexováno. Zkuste to potom znovu.</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>Vytvořit album „{album}“</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>Odebrat %Ln položku z oblíbených</numerusform>
            <numerusform>Odebrat %Ln položky z oblíbených</numerusform>
            <numerusform>Odebrat %Ln položek z oblíbených</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>Hodnotit %Ln položku: {rating}</numerusform>
            <numerusform>Hodnotit %Ln položky: {rating}</numerusform>
            <numerusform>Hodnotit %Ln položek: {rating}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>Odebrat %Ln položku z „{album}“</numerusform>
            <numerusform>Odebrat %Ln položky z „{album}“</numerusform>
            <numerusform>Odebrat %Ln položek z „{album}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>Zrušit hodnocení %Ln položky</numerusform>
            <numerusform>Zrušit hodnocení %Ln položek</numerusform>
            <numerusform>Zrušit hodnocení %Ln položek</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>Album „{album}“ bylo vytvořeno.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>Otevírá se…</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Fotka {name}</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Photo</source>
        <translation>Fotka</translation>
    </message>
</context>
<context>
    <name>PictureToken</name>
    <message>
        <source>Like {name}</source>
        <translation>Jako {name}</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>Obrázek, podle kterého se hledá: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>Hledat bez tohoto obrázku</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>Otevřená fotka nebo video</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>Zpět na výsledky</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>Ukončit prezentaci</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Celá obrazovka</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>Pokračovat v prezentaci</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Ukončit celou obrazovku</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Další</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Pozastavit prezentaci</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Předchozí</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Zobrazit podrobnosti</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Prezentace</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>Celá fotka, nebo její pixely</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Otočit vlevo</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Otočit vpravo</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Co s tím lze udělat</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Přiblížení</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Přiblížit</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Oddálit</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} z {count}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Findable</source>
        <translation>Lze najít</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Ve frontě</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nečitelné</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>Offline; co je o ní známo, zůstane</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuální</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čeká</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>Odpovídá popis: „{sentence}“</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>Odpovídá něco na fotce, víc než celek.</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>Odpovídá něco v tomto momentu, víc než celek.</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>Moment jako celek tomu odpovídá.</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>Fotka jako celek tomu odpovídá.</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>Odpovídá tato věta z popisu:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>Možná shoda</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>Silná shoda</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>Odpovídá na {percent} % nejlepšího výsledku</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>Nic neodpovídá lépe</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>Proč bylo nalezeno</translation>
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
            <numerusform>%Ln moment tohoto videa</numerusform>
            <numerusform>%Ln momenty tohoto videa</numerusform>
            <numerusform>%Ln momentů tohoto videa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln hvězdička</numerusform>
            <numerusform>%Ln hvězdičky</numerusform>
            <numerusform>%Ln hvězdiček</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>Nelze přečíst: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Oblíbené</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>Složka teď chybí</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Fotka {name}</translation>
    </message>
    <message>
        <source>Video {name}, at {time}</source>
        <translation>Video {name}, čas {time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Modely, které znají jiná slova a jazyky</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Jiné modely…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Zobrazit slabší shody</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Výsledky</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>Název:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Uložit toto hledání</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>Nejlepší moment, {start} až {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>Moment, {start} až {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozice</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>Více než {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Hledá se…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Nalezeno: {count}</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>Celkem: {count}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>Hledejte ve fotkách a videích, v jakémkoli jazyce</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Vymazat hledání (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Uložit toto hledání</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>Hledat podle obrázku…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>Možné shody</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>Silné shody</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>Slabší shody</translation>
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
        <translation>Výchozí hodnota: {name}</translation>
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
        <translation>Přidat složku</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Všechny klávesy</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>Ptát se před přesunem souborů do koše</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Zpět, krok za krokem</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automaticky</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>Dlaždice běžné velikosti</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Zavřít okno</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>Zavřením se okno skryje; program ukončíte z ikony v oznamovací oblasti nebo z nabídky.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Barvy</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>Kopírovat soubory</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Kopírovat obrázek</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavé</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>Popisovat fotky a videa</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>Tak či tak to lze vrátit zpět.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Všude</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Exportovat kopie</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Rychleji</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>Přidat do oblíbených, nebo odebrat</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Najít podobné</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Celá obrazovka</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>Přejít na vše</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>Přejít na duplikáty</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>Přejít na oblíbené</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>Přejít na nedávno přidané</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Přejít na mapu</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Přejít na časovou osu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Vysoký kontrast</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>Jak dlouho se každá fotka zobrazuje.</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>Kolik jader smí indexování využít. Méně jich nechá víc pro jiné programy.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Nechat běžet v oznamovací oblasti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>Větší dlaždice</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlé</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Světlé, tmavé, nebo podle systému.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Podle systému</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>Vytvořit z nich album</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>Více znamená plynulejší posouvání tam a zpět.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Přesunout do koše</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ztlumit</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>Nové a změněné soubory se najdou samy, dokud program běží.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Další</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Další moment</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>Další, předchozí a pohyb po přiblížené fotce</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Bez hodnocení</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>Ne při provozu na baterii</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>Veškerého textu v programu.</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>Samotného programu; hledat můžete v jakémkoli jazyce. Změní se po novém spuštění programu.</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>Při psaní nabízí vaše poslední hledání. Zůstávají v tomto počítači.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>O snímek zpět</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>O snímek vpřed</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>Jedna fotka nebo video, zvětšené</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>Jen když vás je třeba: složka stále chybí, indexování se opakovaně nedaří, disk je plný.</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>Jen když je počítač nečinný</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Otevřít v jiném programu</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>Jinak se zobrazí jen silné shody.</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>Pozastavit indexování a pokračovat</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Pozastavit prezentaci</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Fotky a videa</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Přehrát a pozastavit</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Předchozí</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Předchozí moment</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ukončit</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>Hodnotit 1 z 5</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>Hodnotit 2 z 5</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>Hodnotit 3 z 5</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>Hodnotit 4 z 5</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>Hodnotit 5 z 5</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Provést znovu</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>Pamatovat si, co se hledalo</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>Opakovat moment nebo video</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Uložit toto hledání</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>Hledat podle obrázku</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>Krátké popisy pomáhají najít víc. Vznikají, až když lze soubory najít, a chvíli to trvá.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Zobrazit podrobnosti</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>Zobrazit podrobnosti jako text</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Zobrazit ve správci souborů</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Zobrazovat oznámení</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Zobrazit nebo skrýt postranní panel</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>Zobrazovat i možné shody</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Prezentace</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Pomaleji</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>Náhledy se uchovávají, aby se zobrazily hned. Nejdéle nezobrazené se mažou první.</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>Náhledy v paměti</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>Náhledy na disku</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Menší dlaždice</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Spustit při přihlášení</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>Po přihlášení se spustí na pozadí a udržuje knihovnu aktuální.</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>Výraznější barvy a okraje, čitelnější.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Velikost textu</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>Hledání začne, když tak dlouho nepíšete. Enter ho začne hned.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>Nastavení nelze uložit: do {file} nelze zapisovat. Platí, dokud program neukončíte.</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>Celá fotka, nebo její pixely</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Vlákna</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Otočit vlevo</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Otočit vpravo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videa</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>Čekat po stisku klávesy</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>Čeká, až bude počítač napájen ze sítě.</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>Čeká, dokud pracujete vy nebo jiný program.</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>Sledovat složky</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Přiblížit</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Oddálit</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Vzhled</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Složky</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexování</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klávesnice</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modely…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Oddíly</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Spuštění</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Úložiště</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>Model rozhoduje o tom, co lze najít a v jakých jazycích.</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>Samotný model, jazykový model, server v tomto počítači, nebo nic.</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>Čím popisovat…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>Smazat album „{album}“</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>Smazat uložené hledání „{name}“</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>Fotky a videa zůstanou, kde jsou, ale už je tu nenajdete. Oblíbené, hodnocení a alba se vrátí, když složku znovu přidáte.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Odebrat z knihovny</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>Odebrat „{folder}“ z knihovny?</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>Album „{album}“ bylo smazáno. Jeho obsah zůstává.</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>Uložené hledání „{name}“ bylo smazáno.</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>Všechny klávesy</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Změnit klávesy…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Přidat složku…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alba</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>Přetažením sem přidáte fotky a videa do alba</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikáty</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>Vzory k vynechání…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Oblíbené</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Složky</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Knihovna</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>Knihovna, alba, hledání a složky</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>Zpřístupnit fotky a videa ze složky pro hledání (Ctrl+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Nové album…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Otevřít tuto složku</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Nedávno přidané</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Odebrat z knihovny…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Přejmenovat…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Uložená hledání</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>Zobrazit jen tuto složku</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Časová osa</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}, %Ln položka</numerusform>
            <numerusform>{album}, %Ln položky</numerusform>
            <numerusform>{album}, %Ln položek</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (teď chybí)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
Tato složka se prochází.</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
Tato složka teď chybí. Co je o ní známo, zůstane.</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
Tato složka se sleduje: co je v ní nové, najde se samo.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>Nejlepší shoda první</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Podle názvu</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Podle hodnocení</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nejnovější první</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Nejstarší první</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>Nedávno přidané první</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>Řazení: {order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>Vyprázdnit</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>Zjišťuje se, kolik místa zabírají náhledy…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>Náhledy se vytvoří znovu, když si je prohlédnete.</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>Náhledy teď na disku zabírají {size}.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>zbývá asi {hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>zbývá asi {minutes} min</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>zbývá méně než minuta</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>Čte se</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln položka</numerusform>
            <numerusform>%Ln položky</numerusform>
            <numerusform>%Ln položek</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>Nadpis pro každý den</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>Nadpis pro každý měsíc</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dny</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Měsíce</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Filtry nic nepropustí. Některé vymažte a uvidíte víc.</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>V těchto složkách nejsou žádné fotky ani videa.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Časová osa</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>Přetáhněte na měsíc. Šipky: o měsíc dál; klávesy Page: o rok dál.</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>Měsíce a roky</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Časová osa</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>Už není v koši, nebo ho tam nelze najít.</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>Disk, na kterém je, nemá koš, nebo ho nelze přesunout. Zůstal, jak byl.</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>%Ln soubor se nepodařilo přesunout do koše.</numerusform>
            <numerusform>%Ln soubory se nepodařilo přesunout do koše.</numerusform>
            <numerusform>%Ln souborů se nepodařilo přesunout do koše.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>%Ln soubor se nepodařilo obnovit.</numerusform>
            <numerusform>%Ln soubory se nepodařilo obnovit.</numerusform>
            <numerusform>%Ln souborů se nepodařilo obnovit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln soubor přesunut do koše.</numerusform>
            <numerusform>%Ln soubory přesunuty do koše.</numerusform>
            <numerusform>%Ln souborů přesunuto do koše.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>%Ln soubor obnoven z koše.</numerusform>
            <numerusform>%Ln soubory obnoveny z koše.</numerusform>
            <numerusform>%Ln souborů obnoveno z koše.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Příště se neptat</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>Přesunout %Ln soubor do koše?</numerusform>
            <numerusform>Přesunout %Ln soubory do koše?</numerusform>
            <numerusform>Přesunout %Ln souborů do koše?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>Přesunout %Ln soubor do koše</numerusform>
            <numerusform>Přesunout %Ln soubory do koše</numerusform>
            <numerusform>Přesunout %Ln souborů do koše</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Přesunout do koše</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>Přesunout „{name}“ do koše?</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>Přesunou se samotné soubory. Můžete to vrátit zpět nebo je z koše obnovit.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>{name} se do koše nepřesunul. {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>Vše je indexováno</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Pokračovat v indexování</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexování</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>Otevřít LECCR Desktop</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pozastavit indexování</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pozastaveno</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ukončit</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Nastavení…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Něco vyžaduje vaši pozornost</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>Připojte disk nebo síť, kde je {folder}, a zkuste to znovu. Nic z ní není zapomenuto.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>Soubor byl přesunut, přejmenován nebo smazán mimo tento program. Je-li v některé z vašich složek, najde se sám.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Otevřít složku souboru</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Otevřít v jiném programu</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>Složka souboru {name} teď chybí</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>{name} nelze přehrát</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} nelze zobrazit</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>{name} už tam není</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} se nepodařilo spustit.</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátit zpět</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Vrátit zpět: {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Provést znovu</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>&amp;Provést znovu: {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>Uvolnit místo</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>Chcete-li takový model znovu použít, musí se všechny obrázky indexovat znovu. Popisy zůstanou.</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>Vektory nepoužívaných modelů: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>Rychleji</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ztlumit</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Další moment</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>O snímek zpět</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>O snímek vpřed</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pozastavit</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Přehrát</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Předchozí moment</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Opakovat</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Pomaleji</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Rychlost: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>Moment se opakuje</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>Video se opakuje</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Zapnout zvuk</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Hlasitost</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation>{position} z {duration}</translation>
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
        <translation>Videa nelze v tomto okně přehrát: QtMultimedia se nenačte ({reason}). Nainstalujte chybějící systémovou knihovnu a okno znovu otevřete.</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>Vytvořit album</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Název alba:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nové album</translation>
    </message>
</context>
</TS>
