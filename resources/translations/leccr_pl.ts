<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln element</numerusform>
            <numerusform>%Ln elementy</numerusform>
            <numerusform>%Ln elementów</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>Nadaj albumowi inną nazwę</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Nazwa albumu:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Usuń z tego albumu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Zmień nazwę albumu</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>Wyjmij zaznaczone zdjęcia i filmy z albumu. Pliki pozostaną.</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>Dodaj do &amp;albumu</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>Brakuje folderu</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>Indeksowanie zatrzymało się: tam, gdzie jest {folder}, skończyło się miejsce. Nic nie przepadło; ruszy dalej, gdy miejsce się znajdzie.</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>Indeksowanie wciąż się nie udaje</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>Zatrzymało się kilka razy z rzędu. Otwórz okno, aby sprawdzić dlaczego.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Dysk jest pełny</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path} jest niedostępny od tygodnia. Podłącz dysk albo usuń folder w ustawieniach. To, co o nim wiadomo, zostanie zachowane.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>Dba o aktualność biblioteki. Zakończyć można z tej ikony.</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop działa dalej</translation>
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
        <translation>Nieczytelny</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>Angielski i duże języki europejskie</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>Angielski na słabszych komputerach: jedna trzecia pamięci pozostałych</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>Codzienne rzeczy w ponad stu językach, od razu, na każdym komputerze</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>Najlepszy w językach europejskich, wietnamskim i indonezyjskim</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>Najlepsza średnia wszystkich języków, najlepszy w japońskim i chińskim</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>Najmniejszy, który dobrze zna wiele języków</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Szukaj na liście</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, wybrano</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Modele, które znają inne słowa i języki</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Inne modele…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>Ten model nie zna słów „{query}”, więc wyniki mogą być przypadkowe. Spróbuj innych słów albo innego modelu.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Pokaż te dni</translation>
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
        <translation>Multimodalny model językowy</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>Serwer na tym komputerze</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adres serwera</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>Opisuje znacznie lepiej, ale każde zdjęcie zajmuje mu kilka sekund: przyda się karta graficzna. Jeśli nie ma go na tym komputerze, najpierw zostanie pobrany.</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>Nazwa modelu</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama, llama.cpp, vLLM i podobne. Zdjęcia są pokazywane tylko jemu, niczemu poza tym komputerem.</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>Zdjęcia są wyszukiwane tylko po wyglądzie.</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>Szybkie i zawsze dostępne.</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>Multimodalny model językowy</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>Co opisuje zdjęcia</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>To, co widzi sam model</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Jeszcze bez opisu</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>Nic nie było dość pewne, by je opisać</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>Napisz, co widać</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Opis własny</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Opis: {name}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Otwórz folder pliku</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>Sprawdzanie źródła…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>Sprawdzanie i przygotowywanie…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>Zwalnianie miejsca…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Usuwanie…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>Sprawdzanie modelu…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>To, co pobrano, zostaje; pobieranie ruszy dalej później.</translation>
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
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Zachowaj {name}</translation>
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
            <numerusform>%Ln grupa</numerusform>
            <numerusform>%Ln grupy</numerusform>
            <numerusform>%Ln grup</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Dokładne kopie</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>Pliki identyczne bajt po bajcie</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>Grupy podobnych plików</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Zachowaj wszystkie</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>Zachowaj je wszystkie i nie pokazuj więcej tej grupy</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>Prawie takie same</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>Przenieś pozostałe do kosza</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>Następna grupa (Page Down)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>Żaden plik się nie powtarza.</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>Żadne dwa zdjęcia nie wyglądają prawie tak samo.</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>Zdjęcia, które wyglądają prawie tak samo, ale mogą różnić się w tym, co ważne</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>Poprzednia grupa (Page Up)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>Pokaż %Ln grupę zachowaną w całości</numerusform>
            <numerusform>Pokaż %Ln grupy zachowane w całości</numerusform>
            <numerusform>Pokaż %Ln grup zachowanych w całości</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>Identyczne bajt po bajcie. Zaznacz, co zachować.</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>Nie ma już nic do rozstrzygnięcia.</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>Wyglądają prawie tak samo, ale nie są takie same. Zaznacz, co zachować.</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>Najpierw zaznacz, co zachować</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>Plik {name} miał zostać zachowany, ale go nie ma. Dlatego nic nie przeniesiono do kosza.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}: %Ln plik</numerusform>
            <numerusform>{name}: %Ln pliki</numerusform>
            <numerusform>{name}: %Ln plików</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>Nie można nic zapisać w {folder}: {reason} Wybierz inny folder.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>Nie można nic więcej zapisać w {folder}: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>Za mało miejsca w {folder}: potrzeba {needed}, wolne jest {free}. Nic nie skopiowano.</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>Folder {folder} jest pełny.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>Folder {folder} już nie istnieje.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>Kopiowanie {number} z {total}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>To, co skopiowano, zostaje; niepełne kopie nie.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>Zostanie skopiowany %Ln plik. Oryginał pozostanie bez zmian.</numerusform>
            <numerusform>Zostaną skopiowane %Ln pliki. Oryginały pozostaną bez zmian.</numerusform>
            <numerusform>Zostanie skopiowanych %Ln plików. Oryginały pozostaną bez zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%Ln piksel</numerusform>
            <numerusform>%Ln piksele</numerusform>
            <numerusform>%Ln pikseli</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksportuj</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Folder:</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>&amp;Najdłuższy bok:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Jakość:</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>&amp;Mniejsze kopie, jako JPEG</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Eksportuj kopie</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>Eksportuj kopie do</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>Zachowaj obie, z numerem</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>Pomiń miejs&amp;ce wykonania</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>Pomiń kopię</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Najdłuższy bok</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>Nie ma takiego folderu. Wybierz istniejący.</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>Filmy są kopiowane bez zmian.</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>Gdy nazwa jest &amp;zajęta:</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>Gdy nazwa jest zajęta</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>Skopiowano %Ln plik do {folder}.</numerusform>
            <numerusform>Skopiowano %Ln pliki do {folder}.</numerusform>
            <numerusform>Skopiowano %Ln plików do {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>Nie udało się skopiować %Ln pliku.</numerusform>
            <numerusform>Nie udało się skopiować %Ln plików.</numerusform>
            <numerusform>Nie udało się skopiować %Ln plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>Pominięto %Ln plik: nazwa była zajęta.</numerusform>
            <numerusform>Pominięto %Ln pliki: nazwy były zajęte.</numerusform>
            <numerusform>Pominięto %Ln plików: nazwy były zajęte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%Ln plik już tam był.</numerusform>
            <numerusform>%Ln pliki już tam były.</numerusform>
            <numerusform>%Ln plików już tam było.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>Kopie są już tworzone. Poczekaj na nie albo najpierw je zatrzymaj.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>Eksport zakończył się przedwcześnie. {reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Eksport zatrzymano.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>Aparat</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Współrzędne</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>W albumach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Wymiary w pikselach</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Rozmiar na dysku</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° E</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° N</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° S</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° W</translation>
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
        <translation>Plik</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Another folder…</source>
        <translation>Inny folder…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Wyczyść wszystko</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>Pokaż tylko zawartość tego folderu</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>Pokaż też to, czego filtry nie przepuszczają</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>Wyczyść filtr {name}</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>Filtruj według: {filter}</translation>
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
            <numerusform>%Ln gwiazdka</numerusform>
            <numerusform>%Ln gwiazdki</numerusform>
            <numerusform>%Ln gwiazdek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%Ln gwiazdka lub więcej</numerusform>
            <numerusform>%Ln gwiazdki lub więcej</numerusform>
            <numerusform>%Ln gwiazdek lub więcej</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Aparat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Poziome</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>Żadne zdjęcie ani film tutaj tego nie podaje.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientacja</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Pionowe</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Od {day}</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Kwadratowe</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Do {day}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Filmy</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} do {last}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Obrazy ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>Szukaj zdjęciem</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>Nic tutaj nie przypomina tego zdjęcia.</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>Nic tutaj nie pokazuje „{query}”.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>Nic z tego, co przepuszczają filtry, nie pokazuje „{query}”. Wyczyść niektóre, aby zobaczyć więcej.</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>Pokaż możliwe dopasowania</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Pokaż słabsze dopasowania</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Filtry niczego nie przepuszczają. Wyczyść niektóre, aby zobaczyć więcej.</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>Model nie zna słów „{query}”, więc nie potrafi ocenić, co pasuje. Spróbuj innych słów albo większego modelu, który zna więcej słów i języków.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>%Ln zdjęcie lub film</numerusform>
            <numerusform>%Ln zdjęcia i filmy</numerusform>
            <numerusform>%Ln zdjęć i filmów</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Dodaj folder ze zdjęciami lub filmami</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Inny folder…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>Aparat lub karta pamięci</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>Wybierz, gdzie szukać, a potem wpisz, czego szukasz, w dowolnym języku. Pierwsze wyniki pojawią się w kilka sekund.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>Wszystko zostaje na tym komputerze. Pliki są tylko odczytywane, nigdy zmieniane.</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>Znajdź wszystko w swoich zdjęciach i filmach</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Foldery do przeszukania</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>Z telefonu</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>liczenie…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>ponad {count} zdjęć i filmów</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>albo upuść go tutaj</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>Trwa przeglądanie</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Foldery w bibliotece</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>Pliki pozostaną bez zmian. Nie będzie można ich tu znaleźć.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>Pomijaj w tym folderze</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>Teraz niedostępny; to, co o nim wiadomo, zostaje</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>Jeden wzorzec w wierszu, jak w .gitignore: „*.tmp” dla takich plików, „Szkice/” dla folderów o tej nazwie, „/Downloads” tylko bezpośrednio w tym folderze, „!zostaw.jpg”, aby przywrócić jeden z nich.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Usuń folder</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>Usunąć {path} z biblioteki?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>Aktualny podczas ostatniego przeglądania</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>Użyj tych wzorców</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>Zmiany są śledzone</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Wszystko</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>W&amp;stecz</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Duplikaty</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Da&amp;lej</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Idź</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>Os&amp;tatnio dodane</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Oś czasu</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>&amp;Ulubione</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>&amp;Większe kafelki</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>Kafelki zw&amp;ykłej wielkości</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>&amp;Mniejsze kafelki</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>Delete zapomina to wyszukiwanie</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Zapomnij wszystko</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>Zapomnij, czego szukano. Zapisane wyszukiwania zostają.</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Ostatnie i zapisane wyszukiwania</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>Zapisane wyszukiwanie: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>Wcześniej szukano: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>Nie można rozpocząć indeksowania: {program}: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>Indeksowanie zatrzymało się: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>Indeksowanie przerwano z zewnątrz albo uległo awarii. To, co zrobiono, zostaje. {complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>kod wyjścia {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>Opisywanie {done} z {total}</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indeksowanie</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Indeksowanie wstrzymane</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>Indeksowanie wstrzymane do {time}</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>Indeksowanie ruszy ponownie o {time}</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>Indeksowanie czeka na zasilanie sieciowe</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>Indeksowanie czeka na modele</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>Indeksowanie czeka, aż komputer będzie bezczynny</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Indeksowanie {done} z {total}</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>Szukanie plików: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktualny</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} plików/min</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} plików/s</translation>
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
        <translation>Wznów indeksowanie</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indeksowanie</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>Nieczytelne: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Wstrzymaj indeksowanie</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>Rozpoczynanie indeksowania…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>Co działa, co czeka i co się nie udało</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>Wszystkie pliki udało się odczytać.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Pliki, których nie udało się odczytać</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>Ostatnio ukończone</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>Pierwsze przejście, aby pliki można było znaleźć.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Foldery w bibliotece</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indeksowanie</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>Model: {model}. Opisy: {describer}.</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>Model: {model}. Bez opisów.</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>Nie dodano: {path}. {reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nieczytelne</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>Nie ma jeszcze czego indeksować</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>Drugie przejście, opisy.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Uruchamianie…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>Te pliki są pomijane w wyszukiwaniu. Niczego w nich nie zmieniono. Plik, który się zmieni, zostanie sprawdzony ponownie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Spróbuj wszystkie ponownie</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>Nie można otworzyć %Ln pliku.</numerusform>
            <numerusform>Nie można otworzyć %Ln plików.</numerusform>
            <numerusform>Nie można otworzyć %Ln plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>Skopiowano %Ln plik. Wklej go w wybranym miejscu.</numerusform>
            <numerusform>Skopiowano %Ln pliki. Wklej je w wybranym miejscu.</numerusform>
            <numerusform>Skopiowano %Ln plików. Wklej je w wybranym miejscu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln plik to za dużo, aby otworzyć. Zaznacz mniej.</numerusform>
            <numerusform>%Ln pliki to za dużo, aby otworzyć je naraz. Zaznacz mniej.</numerusform>
            <numerusform>%Ln plików to za dużo, aby otworzyć je naraz. Zaznacz mniej.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>&amp;Szczegóły jako tekst…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>&amp;Eksportuj kopie…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>U&amp;lubione</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>&amp;Nowy album…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>O&amp;ceń</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>&amp;Usuń z tego albumu</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>Kop&amp;iuj zdjęcie</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>&amp;Znajdź podobne</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Przenieś &amp;do kosza</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Bez oceny</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>Otwórz w jego p&amp;rogramie</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>&amp;Pokaż w menedżerze plików</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>Zdjęcie skopiowano. Wklej je w wybranym miejscu.</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>Żaden program nie otwiera {name}. Wybierz go w „Otwórz za pomocą”.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Cofnięto: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>Nie udało się uruchomić {program}.</translation>
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
        <translation>Pliku już tam nie ma.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>System zgłasza: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>Brak uprawnień do odczytu lub zapisu.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>Używane też przez: {names}. Działa tylko jedno z nich.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>Przywróć domyślne: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>Klawisze dla: {name}</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>Dowolny język</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>Języki wyszukiwania</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>Języki wyszukiwania: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} i {count} więcej</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>&amp;O programie LECCR Desktop</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Dodaj folder…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Za&amp;mknij okno</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pełny ekran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>&amp;Indeksowanie</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteka</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>Mode&amp;le…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>&amp;Wstrzymaj indeksowanie</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Zdjęcie</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>Wz&amp;nów indeksowanie</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Szukaj</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>O programie LECCR Desktop</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Dodaj folder ze zdjęciami lub filmami</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>Wszystkie &amp;klawisze…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>Znajduje wszystko w Twoich własnych zdjęciach i filmach na podstawie zapytania w dowolnym języku.

Wszystko zostaje na tym komputerze: nic nie jest nigdzie wysyłane.

Wolne oprogramowanie na licencji Apache 2.0.</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>Trwa szukanie zdjęć i filmów. Znalezione pojawią się tutaj.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Zapisz to wyszukiwanie…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>Szukaj z&amp;djęciem…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>Wyszukiwanie nie działa: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>Pokaż panel &amp;boczny</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>W tych folderach nie ma zdjęć ani filmów.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln element</numerusform>
            <numerusform>%Ln elementy</numerusform>
            <numerusform>%Ln elementów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>%Ln element z miejscem</numerusform>
            <numerusform>%Ln elementy z miejscem</numerusform>
            <numerusform>%Ln elementów z miejscem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>%Ln element z miejscem. Wymienia go lista obok mapy.</numerusform>
            <numerusform>%Ln elementy z miejscem. Wymienia je lista obok mapy.</numerusform>
            <numerusform>%Ln elementów z miejscem. Wymienia je lista obok mapy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>Enter pokazuje wykonane tam zdjęcia.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>Ukryj te zdjęcia</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>Żadne z tych zdjęć i filmów nie podaje, gdzie je wykonano.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>Nic z tego, co przepuszczają filtry, nie podaje miejsca wykonania. Wyczyść niektóre, aby zobaczyć więcej.</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Miejsca na mapie</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>Pokaż wszystkie miejsca (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Powiększ (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Pomniejsz (-)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln element</numerusform>
            <numerusform>%Ln elementy</numerusform>
            <numerusform>%Ln elementów</numerusform>
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
            <numerusform>{place}: %Ln element</numerusform>
            <numerusform>{place}: %Ln elementy</numerusform>
            <numerusform>{place}: %Ln elementów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Favourite</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Favourite and rating</source>
        <translation>Ulubione i ocena</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Dodaj do ulubionych</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Usuń z ulubionych</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Bez oceny</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>Oceń na %Ln gwiazdkę</numerusform>
            <numerusform>Oceń na %Ln gwiazdki</numerusform>
            <numerusform>Oceń na %Ln gwiazdek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>Ocena: %Ln gwiazdka</numerusform>
            <numerusform>Ocena: %Ln gwiazdki</numerusform>
            <numerusform>Ocena: %Ln gwiazdek</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Usuń ocenę</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Zamknij komunikat</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>Pliki i powody</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Komunikat</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>Pokaż %Ln plik</numerusform>
            <numerusform>Pokaż %Ln pliki</numerusform>
            <numerusform>Pokaż %Ln plików</numerusform>
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
        <translation>Albumy</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Aparat</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>Opis w {start}</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Szerokość i długość geograficzna</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Wymiary w pikselach</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Rozmiar na dysku</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Dlaczego znaleziono</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
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
        <translation>{start} do {end}</translation>
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
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Zapisz jako tekst</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Zapisano jako {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>Nie udało się zapisać {file}: {reason} Wybierz inny folder.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>Wybrany; dopóki nie pozna wszystkich zdjęć, odpowiada drugi</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Dołączony do programu</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Pobierz {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Usuń {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Użyj {name}</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>dobry w językach ({count}): {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>licencja nieznana</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>wolny bez karty graficznej</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>Większy model rozumie więcej. Pobiera się go raz, a potem działa tylko na tym komputerze; dopóki nie pozna wszystkich zdjęć, odpowiada mały. Można to zrobić też później w menu, w pozycji Modele.</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>Szukanie już trwa. Chcesz znaleźć jeszcze więcej?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>Nieoczekiwanie zakończono. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>Nie można uruchomić {program}: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>Dodaj folder modelu</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Dodaj folder modelu…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Opisy</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>Każde zdjęcie i każdy moment filmu dostaje krótki angielski opis, który pomaga je znaleźć w dowolnym języku. Własne opisy nigdy nie są zastępowane.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>Brak danych dla {languages}: liczy się średnia wszystkich języków.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Polecany</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>Polecany z kartą graficzną</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>Polecany bez karty graficznej</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>Polecane: {best} z kartą graficzną, {other} bez niej.</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>Polecany: {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>Usunąć model?</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>Zatrzymano. To, co pobrano, zostaje; pobierz ponownie, aby kontynuować.</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>Model decyduje, co można znaleźć i w jakich językach. Każdy model działa tylko na tym komputerze; z sieci korzysta jedynie pobieranie. Zmiana modelu jest bezpieczna: stary odpowiada, dopóki nowy nie pozna wszystkich zdjęć.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} zostanie usunięty z tego komputera. Można go pobrać ponownie.</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>Przejdź do momentu {start} do {end}</translation>
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
        <translation>&amp;Inny program…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Wybierz program</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Otwórz za po&amp;mocą</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>Inny model</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>Pobierz inny model</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>Z huggingface.co: CLIP lub SigLIP albo model utworzony tym programem.</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>owner/name, owner/name@revision lub open_clip:NAME:TAG</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>Wznów indeksowanie</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Wstrzymaj indeksowanie</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>Na &amp;godzinę</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Do &amp;jutra</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Aż &amp;wznowię</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>Dodano %Ln element do „{album}”.</numerusform>
            <numerusform>Dodano %Ln elementy do „{album}”.</numerusform>
            <numerusform>Dodano %Ln elementów do „{album}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>Usunięto %Ln element z „{album}”. Plik pozostaje.</numerusform>
            <numerusform>Usunięto %Ln elementy z „{album}”. Pliki pozostają.</numerusform>
            <numerusform>Usunięto %Ln elementów z „{album}”. Pliki pozostają.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>Dodaj %Ln element do „{album}”</numerusform>
            <numerusform>Dodaj %Ln elementy do „{album}”</numerusform>
            <numerusform>Dodaj %Ln elementów do „{album}”</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>Wszystko jest już w „{album}”.</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>Dodaj %Ln element do ulubionych</numerusform>
            <numerusform>Dodaj %Ln elementy do ulubionych</numerusform>
            <numerusform>Dodaj %Ln elementów do ulubionych</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>Jeszcze nie zindeksowano. Spróbuj ponownie, gdy to nastąpi.</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>Utwórz album „{album}”</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>Usuń %Ln element z ulubionych</numerusform>
            <numerusform>Usuń %Ln elementy z ulubionych</numerusform>
            <numerusform>Usuń %Ln elementów z ulubionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>Oceń %Ln element: {rating}</numerusform>
            <numerusform>Oceń %Ln elementy: {rating}</numerusform>
            <numerusform>Oceń %Ln elementów: {rating}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>Usuń %Ln element z „{album}”</numerusform>
            <numerusform>Usuń %Ln elementy z „{album}”</numerusform>
            <numerusform>Usuń %Ln elementów z „{album}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>Usuń ocenę %Ln elementu</numerusform>
            <numerusform>Usuń ocenę %Ln elementów</numerusform>
            <numerusform>Usuń ocenę %Ln elementów</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>Utworzono album „{album}”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Zdjęcie {name}</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
</context>
<context>
    <name>PictureToken</name>
    <message>
        <source>Like {name}</source>
        <translation>Jak {name}</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>Zdjęcie, którym się szuka: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>Szukaj bez tego zdjęcia</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>Otwarte zdjęcie lub film</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>Wróć do wyników</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>Zakończ pokaz slajdów</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>Wznów pokaz slajdów</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Wyjdź z pełnego ekranu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Wstrzymaj pokaz slajdów</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Poprzednie</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Pokaż szczegóły</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Pokaz slajdów</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>Całe zdjęcie lub jego piksele</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Obróć w lewo</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Obróć w prawo</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Co można z tym zrobić</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Powiększenie</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
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
        <translation>Do znalezienia</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>W kolejce</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nieczytelne</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>Offline; to, co o nim wiadomo, zostaje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktualny</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekujące</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>Pasuje opis: „{sentence}”</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>Coś na zdjęciu pasuje, bardziej niż całość.</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>Coś w tym momencie pasuje, bardziej niż całość.</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>Moment jako całość tak wygląda.</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>Zdjęcie jako całość tak wygląda.</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>Pasuje to zdanie opisu:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>Możliwe dopasowanie</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>Mocne dopasowanie</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>Pasuje w {percent}% tak dobrze jak najlepsze</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>Nic nie pasuje lepiej</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>Dlaczego to znaleziono</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>„{sentence}”</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message numerus="yes">
        <source>%n moment(s) of this video</source>
        <translation>
            <numerusform>%Ln moment tego filmu</numerusform>
            <numerusform>%Ln momenty tego filmu</numerusform>
            <numerusform>%Ln momentów tego filmu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln gwiazdka</numerusform>
            <numerusform>%Ln gwiazdki</numerusform>
            <numerusform>%Ln gwiazdek</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>Nie można odczytać: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>Folder jest teraz niedostępny</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Zdjęcie {name}</translation>
    </message>
    <message>
        <source>Video {name}, at {time}</source>
        <translation>Film {name}, w {time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Modele, które znają inne słowa i języki</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Inne modele…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Pokaż słabsze dopasowania</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>Nazwa:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>Najlepszy moment, {start} do {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>Moment, {start} do {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozycja</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>Ponad {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Znaleziono: {count}</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>Razem: {count}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>Szukaj w zdjęciach i filmach, w dowolnym języku</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Wyczyść wyszukiwanie (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>Szukaj zdjęciem…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>Możliwe dopasowania</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>Mocne dopasowania</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>Słabsze dopasowania</translation>
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
        <translation>Przywróć domyślne: {name}</translation>
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
        <translation>Dodaj folder</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Wszystkie klawisze</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>Pytaj przed przeniesieniem plików do kosza</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Wstecz, krok po kroku</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>Kafelki zwykłej wielkości</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Zamknij okno</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>Zamknięcie okna je ukrywa; zakończyć można z ikony w obszarze powiadomień lub z menu.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>Kopiuj pliki</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Kopiuj zdjęcie</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>Opisuj zdjęcia i filmy</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>Tak czy inaczej można to cofnąć.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Eksportuj kopie</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Szybciej</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>Dodaj do ulubionych lub usuń</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Znajdź podobne</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>Idź do wszystkiego</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>Idź do duplikatów</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>Idź do ulubionych</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>Idź do ostatnio dodanych</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Idź do mapy</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Idź do osi czasu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>Jak długo pokazywać każde zdjęcie.</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>Ile rdzeni może użyć indeksowanie. Mniej zostawia więcej innym programom.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Działaj w obszarze powiadomień</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>Większe kafelki</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Jasne, ciemne lub jak w systemie.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>Utwórz z nich album</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>Więcej to płynniejsze przewijanie w obie strony.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>Nowe i zmienione pliki są znajdowane samoczynnie, gdy program działa.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Następny moment</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>Następne, poprzednie i poruszanie się po powiększonym zdjęciu</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Bez oceny</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>Nie na baterii</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>Całego tekstu w programie.</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>Samego programu; szukać można w dowolnym języku. Zmieni się po ponownym uruchomieniu.</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>Podczas pisania podpowiada ostatnie wyszukiwania. Zostają na tym komputerze.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Klatka wstecz</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Klatka naprzód</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>Jedno zdjęcie lub film, duże</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>Tylko gdy trzeba interwencji: folder wciąż niedostępny, indeksowanie wciąż się nie udaje, pełny dysk.</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>Tylko gdy komputer jest bezczynny</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Otwórz w innym programie</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>W przeciwnym razie widać tylko mocne dopasowania.</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>Wstrzymaj indeksowanie i wznów</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Wstrzymaj pokaz slajdów</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Zdjęcia i filmy</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Odtwarzaj i wstrzymaj</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Poprzednie</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Poprzedni moment</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>Oceń 1 z 5</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>Oceń 2 z 5</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>Oceń 3 z 5</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>Oceń 4 z 5</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>Oceń 5 z 5</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>Pamiętaj, czego szukano</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>Powtarzaj moment lub film</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>Szukaj zdjęciem</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>Krótkie opisy pomagają znaleźć więcej. Powstają, gdy pliki można już znaleźć, i zajmują czas.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Pokaż szczegóły</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>Pokaż szczegóły jako tekst</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Pokazuj powiadomienia</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Pokaż lub ukryj panel boczny</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>Pokazuj też możliwe dopasowania</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Pokaz slajdów</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Wolniej</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>Miniatury są przechowywane, aby pojawiały się od razu. Najdawniej oglądane znikają pierwsze.</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>Miniatury w pamięci</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>Miniatury na dysku</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Mniejsze kafelki</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Uruchamiaj przy logowaniu</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>Uruchamia się w tle po zalogowaniu i dba o aktualność biblioteki.</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>Mocniejsze kolory i obramowania, łatwiejsze do czytania.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>Wyszukiwanie zaczyna się po takiej przerwie w pisaniu. Enter zaczyna je od razu.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>Nie można zapisać ustawień: brak zapisu do {file}. Obowiązują do zakończenia programu.</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>Całe zdjęcie lub jego piksele</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Wątki</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Obróć w lewo</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Obróć w prawo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Filmy</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>Odczekaj po naciśnięciu klawisza</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>Czeka, aż komputer będzie miał zasilanie sieciowe.</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>Czeka, gdy pracujesz Ty lub inny program.</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>Śledź foldery</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indeksowanie</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modele…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sekcje</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Uruchamianie</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Miejsce na dysku</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>Model decyduje, co można znaleźć i w jakich językach.</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>Sam model, model językowy, serwer na tym komputerze lub nic.</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>Czym opisywać…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>Usuń album „{album}”</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>Usuń zapisane wyszukiwanie „{name}”</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>Zdjęcia i filmy zostaną na swoim miejscu, ale nie będzie można ich tu znaleźć. Ulubione, oceny i albumy wrócą po ponownym dodaniu folderu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Usuń z biblioteki</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>Usunąć „{folder}” z biblioteki?</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>Usunięto album „{album}”. Jego zawartość pozostaje.</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>Usunięto zapisane wyszukiwanie „{name}”.</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>Wszystkie klawisze</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Zmień klawisze…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albumy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>Upuść tu zdjęcia i filmy, aby dodać je do albumu</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>Wzorce wykluczania…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>Biblioteka, albumy, wyszukiwania i foldery</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>Udostępnij zdjęcia i filmy z folderu do wyszukiwania (Ctrl+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Nowy album…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Otwórz ten folder</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Ostatnio dodane</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Usuń z biblioteki…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Zapisane wyszukiwania</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>Pokaż tylko ten folder</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}, %Ln element</numerusform>
            <numerusform>{album}, %Ln elementy</numerusform>
            <numerusform>{album}, %Ln elementów</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (teraz niedostępny)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
Trwa przeglądanie tego folderu.</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
Ten folder jest teraz niedostępny. To, co o nim wiadomo, zostaje.</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
Ten folder jest śledzony: nowe pliki są znajdowane samoczynnie.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>Najlepsze dopasowanie najpierw</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Według nazwy</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Według oceny</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Najnowsze najpierw</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Najstarsze najpierw</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>Ostatnio dodane najpierw</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>Sortowanie: {order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>Opróżnij</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>Sprawdzanie, ile miejsca zajmują miniatury…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>Miniatury powstają na nowo, gdy je oglądasz.</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>Miniatury zajmują teraz {size} na dysku.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>zostało około {hours} godz.</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>zostało około {minutes} min</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>została mniej niż minuta</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>Odczytywanie</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln element</numerusform>
            <numerusform>%Ln elementy</numerusform>
            <numerusform>%Ln elementów</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>Nagłówek dla każdego dnia</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>Nagłówek dla każdego miesiąca</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Miesiące</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Filtry niczego nie przepuszczają. Wyczyść niektóre, aby zobaczyć więcej.</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>W tych folderach nie ma zdjęć ani filmów.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>Przeciągnij do miesiąca. Strzałki: o miesiąc dalej; klawisze Page: o rok dalej.</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>Miesiące i lata</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>Pliku nie ma już w koszu albo nie można go tam znaleźć.</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>Dysk, na którym jest plik, nie ma kosza albo pliku nie wolno przenieść. Zostawiono go bez zmian.</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>Nie udało się przenieść %Ln pliku do kosza.</numerusform>
            <numerusform>Nie udało się przenieść %Ln plików do kosza.</numerusform>
            <numerusform>Nie udało się przenieść %Ln plików do kosza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>Nie udało się przywrócić %Ln pliku.</numerusform>
            <numerusform>Nie udało się przywrócić %Ln plików.</numerusform>
            <numerusform>Nie udało się przywrócić %Ln plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>Przeniesiono %Ln plik do kosza.</numerusform>
            <numerusform>Przeniesiono %Ln pliki do kosza.</numerusform>
            <numerusform>Przeniesiono %Ln plików do kosza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>Przywrócono %Ln plik z kosza.</numerusform>
            <numerusform>Przywrócono %Ln pliki z kosza.</numerusform>
            <numerusform>Przywrócono %Ln plików z kosza.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nie pytaj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>Przenieść %Ln plik do kosza?</numerusform>
            <numerusform>Przenieść %Ln pliki do kosza?</numerusform>
            <numerusform>Przenieść %Ln plików do kosza?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>Przenieś %Ln plik do kosza</numerusform>
            <numerusform>Przenieś %Ln pliki do kosza</numerusform>
            <numerusform>Przenieś %Ln plików do kosza</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>Przenieść „{name}” do kosza?</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>Przenoszone są same pliki. Można to cofnąć lub przywrócić je z kosza.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>Nie przeniesiono {name} do kosza. {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>Wszystko zindeksowane</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Wznów indeksowanie</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indeksowanie</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>Otwórz LECCR Desktop</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Wstrzymaj indeksowanie</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Coś wymaga Twojej uwagi</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>Podłącz dysk lub sieć, gdzie jest {folder}, i spróbuj ponownie. Nic z niego nie zostało zapomniane.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>Plik przeniesiono, przemianowano lub usunięto poza tym programem. Jeśli jest w jednym z Twoich folderów, zostanie odnaleziony samoczynnie.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Otwórz folder pliku</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Otwórz w innym programie</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>Folder pliku {name} jest teraz niedostępny</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>Nie można odtworzyć {name}</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>Nie można pokazać {name}</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>Pliku {name} już tam nie ma</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>Nie udało się uruchomić {program}.</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Cofnij: {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>&amp;Ponów: {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>Zwolnij miejsce</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>Aby znów użyć takiego modelu, trzeba ponownie zindeksować wszystkie zdjęcia. Opisy zostają.</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>Wektory nieużywanych modeli: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>Szybciej</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Następny moment</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Klatka wstecz</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Klatka naprzód</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwarzaj</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Poprzedni moment</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Powtarzaj</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Wolniej</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Szybkość: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>Moment jest powtarzany</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>Film jest powtarzany</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Włącz dźwięk</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
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
        <translation>Film</translation>
    </message>
    <message>
        <source>Videos cannot be played in this window: QtMultimedia does not load ({reason}). Install the missing system library and open the window again.</source>
        <translation>Filmów nie można odtwarzać w tym oknie: QtMultimedia się nie ładuje ({reason}). Zainstaluj brakującą bibliotekę systemową i otwórz okno ponownie.</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>Utwórz album</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Nazwa albumu:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nowy album</translation>
    </message>
</context>
</TS>
