<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln объект</numerusform>
            <numerusform>%Ln объекта</numerusform>
            <numerusform>%Ln объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>Дать альбому другое название</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Название альбома:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Убрать из этого альбома</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Переименовать альбом</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>Убрать выбранные фото и видео из альбома. Файлы останутся.</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>Добавить в &amp;альбом</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>Папка недоступна</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>Индексация остановлена: там, где находится {folder}, нет места. Ничего не потеряно; она продолжится, когда место появится.</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>Индексация постоянно прерывается</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>Она останавливалась несколько раз подряд. Откройте окно, чтобы узнать причину.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path}: недоступно уже неделю. Подключите диск или удалите папку в настройках. Всё, что о ней известно, сохранено.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>Программа следит за обновлением медиатеки. Завершить её можно через этот значок.</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop продолжает работу</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Offline</source>
        <translation>Не в сети</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Не читается</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>Английский и крупные европейские языки</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>Английский на слабых компьютерах: треть памяти по сравнению с другими</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>Повседневные вещи на сотне с лишним языков, сразу и на любом компьютере</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>Лучше всех для европейских языков, вьетнамского и индонезийского</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>Лучший средний результат по всем языкам, лучше всех для японского и китайского</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>Самая маленькая из тех, что хорошо знают много языков</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Поиск в списке</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, выбрано</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Модели, которые знают другие слова и языки</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Другие модели…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>Эта модель не знает слов «{query}», поэтому результаты могут быть случайными. Попробуйте другие слова или другую модель.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Показать эти дни</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>Мультимодальная языковая модель</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>Сервер на этом компьютере</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>Описывает намного лучше, но тратит секунды на каждую картинку: нужна видеокарта. Если модели нет на этом компьютере, она сначала загружается.</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>Название модели на сервере</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama, llama.cpp, vLLM или подобный. Ваши картинки видит только он, и ничто за пределами этого компьютера.</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>Картинки находятся только по внешнему виду.</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>Быстро и всегда под рукой.</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>Мультимодальная языковая модель</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>Чем описывать картинки</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>То, что видит сама модель</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Описания пока нет</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>Ничего нельзя было сказать с уверенностью</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>Напишите, что видно</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Написано вами</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Автор: {name}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>Выясняется, где она находится…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>Проверка и подготовка…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>Освобождение места…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Удаление…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>Проба модели…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>Уже загруженное останется; загрузку можно продолжить позже.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/с</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Оставить {name}</translation>
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
            <numerusform>%Ln группа</numerusform>
            <numerusform>%Ln группы</numerusform>
            <numerusform>%Ln групп</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Точные копии</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>Файлы, совпадающие байт в байт</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>Группы похожих файлов</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Оставить все</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>Оставить все эти файлы и больше не показывать группу</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>Почти одинаковые</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>Остальные — в корзину</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>Следующая группа (Page Down)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>Повторяющихся файлов нет.</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>Почти одинаковых фото нет.</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>Фото, которые выглядят почти одинаково, но могут различаться в важном</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>Предыдущая группа (Page Up)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>Показать %Ln группу, оставленную целиком</numerusform>
            <numerusform>Показать %Ln группы, оставленные целиком</numerusform>
            <numerusform>Показать %Ln групп, оставленных целиком</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>Совпадают байт в байт. Отметьте, что оставить.</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>Решать больше нечего.</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>Выглядят почти одинаково, но различаются. Отметьте, что оставить.</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>Сначала отметьте, что оставить</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>Файл {name}, который нужно было оставить, недоступен. Поэтому в корзину ничего не перемещено.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}: %Ln файл</numerusform>
            <numerusform>{name}: %Ln файла</numerusform>
            <numerusform>{name}: %Ln файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>Не удаётся записать в {folder}: {reason} Выберите другую папку.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>Записать в {folder} больше ничего нельзя: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>В {folder} недостаточно места: нужно {needed}, свободно {free}. Ничего не скопировано.</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>{folder}: нет места.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder}: папки больше нет.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>Копирование: {number} из {total}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>Уже скопированное останется; неполных копий не будет.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>Будет скопирован %Ln файл. Оригиналы останутся как есть.</numerusform>
            <numerusform>Будет скопировано %Ln файла. Оригиналы останутся как есть.</numerusform>
            <numerusform>Будет скопировано %Ln файлов. Оригиналы останутся как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%Ln пиксель</numerusform>
            <numerusform>%Ln пикселя</numerusform>
            <numerusform>%Ln пикселей</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>&amp;Длинная сторона:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Качество:</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>&amp;Уменьшенные копии в JPEG</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбор папки</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Экспорт копий</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>Экспорт копий в</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>Оставить оба, добавив номер</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>Не сохранять &amp;место съёмки</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>Пропустить копию</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Длинная сторона</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>Такой папки нет. Выберите существующую.</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>Видео копируются без изменений.</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>Если &amp;имя занято:</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>Если имя занято</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>%Ln файл скопирован в {folder}.</numerusform>
            <numerusform>%Ln файла скопировано в {folder}.</numerusform>
            <numerusform>%Ln файлов скопировано в {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>Не удалось скопировать %Ln файл.</numerusform>
            <numerusform>Не удалось скопировать %Ln файла.</numerusform>
            <numerusform>Не удалось скопировать %Ln файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>%Ln файл пропущен: имя занято.</numerusform>
            <numerusform>%Ln файла пропущено: имена заняты.</numerusform>
            <numerusform>%Ln файлов пропущено: имена заняты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%Ln файл там уже был.</numerusform>
            <numerusform>%Ln файла там уже было.</numerusform>
            <numerusform>%Ln файлов там уже было.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>Копии уже создаются. Дождитесь окончания или сначала остановите копирование.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>Экспорт завершился раньше времени. {reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Экспорт остановлен.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Координаты</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>В альбомах</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Размер в пикселях</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Размер на диске</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° в. д.</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° с. ш.</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° ю. ш.</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° з. д.</translation>
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
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>Показать только содержимое этой папки</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>Показать и то, что скрыто фильтрами</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>Сбросить фильтр «{name}»</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>Фильтр: {filter}</translation>
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
            <numerusform>%Ln звезда</numerusform>
            <numerusform>%Ln звезды</numerusform>
            <numerusform>%Ln звёзд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>От %Ln звезды</numerusform>
            <numerusform>От %Ln звёзд</numerusform>
            <numerusform>От %Ln звёзд</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Альбом</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск значений…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>Ни у одного фото или видео здесь это не указано.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>С {day}</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>По {day}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Видео</translation>
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
        <translation>Картинки ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>Поиск по картинке</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>Похожего на эту картинку здесь нет.</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>По запросу «{query}» здесь ничего нет.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>Среди прошедшего фильтры по запросу «{query}» ничего нет. Сбросьте часть фильтров, чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>Показать возможные совпадения</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Показать слабые совпадения</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Фильтры скрыли всё. Сбросьте часть из них, чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>Модель не знает слов «{query}» и не может понять, что подходит. Попробуйте другие слова или модель побольше: она знает больше слов и языков.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>%Ln фото и видео</numerusform>
            <numerusform>%Ln фото и видео</numerusform>
            <numerusform>%Ln фото и видео</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Добавление папки с фото или видео</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>Камера или карта памяти</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>Выберите, где искать, и введите, что ищете, на любом языке. Первые результаты появятся через несколько секунд.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Рабочий стол</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>Всё остаётся на этом компьютере. Ваши файлы только читаются и никогда не изменяются.</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>Находите что угодно в своих фото и видео</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Папки для поиска</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>С телефона</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>подсчёт…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>больше {count} фото и видео</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>или перетащите папку сюда</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>Просматривается</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Папки в медиатеке</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>Файлы останутся как есть. Найти их здесь больше будет нельзя.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>Не включать из этой папки</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>Сейчас недоступна; всё, что о ней известно, сохранено</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>По одному шаблону в строке, как в .gitignore: «*.tmp» — такие файлы, «Drafts/» — папки с этим именем, «/Downloads» — только непосредственно в этой папке, «!keep.jpg» — вернуть файл обратно.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Удаление папки</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>Удалить {path} из медиатеки?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>Была актуальна при последнем просмотре</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>Применить шаблоны</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>Изменения отслеживаются</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Все</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Дубликаты</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>В&amp;перёд</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>Не&amp;давно добавленные</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Лента времени</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>&amp;Избранное</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>К&amp;рупнее карточки</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>&amp;Обычный размер карточек</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>&amp;Мельче карточки</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>Delete — забыть этот запрос</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Забыть все</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>Забыть всё, что искали. Сохранённые поиски останутся.</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Недавние и сохранённые поиски</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>Сохранённый поиск: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>Искали раньше: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>Не удаётся начать индексацию: {program}: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>Индексация остановлена: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>Индексация была завершена извне или произошёл сбой. Всё, что уже сделано, сохранено. {complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>код завершения {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>Описание: {done} из {total}</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Индексация</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Индексация приостановлена</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>Индексация приостановлена до {time}</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>Индексация возобновится: {time}</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>Индексация ждёт питания от сети</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>Индексация ждёт модели</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>Индексация ждёт, когда компьютер освободится</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Индексация: {done} из {total}</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>Поиск файлов: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Всё актуально</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} файлов/мин</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} файлов/с</translation>
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
        <translation>Продолжить индексацию</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Индексация</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>Не читается: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Приостановить индексацию</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>Индексация начинается…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>Что выполняется, что ждёт и что не удалось</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>Все файлы удалось прочитать.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Файлы, которые не удалось прочитать</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>Только что готовы</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>Первый проход: чтобы файлы можно было найти.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Папки в медиатеке</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Индексация</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>Модель: {model}. Описания: {describer}.</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>Модель: {model}. Описания не создаются.</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>Не добавлено: {path}. {reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>Индексировать пока нечего</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>Второй проход: описания.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>Эти файлы не участвуют в поиске. В них ничего не изменено. Если файл изменится, будет новая попытка.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Повторить для всех</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>Не удаётся открыть %Ln файл.</numerusform>
            <numerusform>Не удаётся открыть %Ln файла.</numerusform>
            <numerusform>Не удаётся открыть %Ln файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>%Ln файл скопирован. Вставьте его куда нужно.</numerusform>
            <numerusform>%Ln файла скопировано. Вставьте их куда нужно.</numerusform>
            <numerusform>%Ln файлов скопировано. Вставьте их куда нужно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln файл — слишком много, чтобы открыть сразу. Выберите меньше.</numerusform>
            <numerusform>%Ln файла — слишком много, чтобы открыть сразу. Выберите меньше.</numerusform>
            <numerusform>%Ln файлов — слишком много, чтобы открыть сразу. Выберите меньше.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>Сведения &amp;текстом…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>&amp;Экспорт копий…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Избранное</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>&amp;Новый альбом…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>О&amp;ценить</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>&amp;Убрать из этого альбома</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>Копировать картинк&amp;у</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>Найти &amp;похожие</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Переместить в кор&amp;зину</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>Открыть в &amp;своей программе</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>Показать в &amp;файловом менеджере</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>Картинка скопирована. Вставьте её куда нужно.</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>Нет программы, которая открывает {name}. Выберите её в меню «Открыть с помощью».</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>Не удалось запустить {program}.</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} из 5</translation>
    </message>
</context>
<context>
    <name>ItemFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Этого больше нет.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Сообщение системы: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>У вас нет прав на чтение или запись.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>Также используется для: {names}. Сработает только одно из них.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>Вернуть по умолчанию: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>Клавиши: {name}</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>Любой язык</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>Я ищу на языках</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>Языки поиска: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} и ещё {count}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>&amp;О программе LECCR Desktop</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Добавить папку…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>&amp;Индексация</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Медиатека</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>М&amp;одели…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>&amp;Приостановить индексацию</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Фото</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>Во&amp;зобновить индексацию</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>По&amp;иск</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>О программе LECCR Desktop</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Добавление папки с фото или видео</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>Все к&amp;лавиши…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>Находит что угодно в ваших собственных фото и видео по запросу на любом языке.

Всё остаётся на этом компьютере: ничего никуда не отправляется.

Свободная программа под лицензией Apache License 2.0.</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>Идёт поиск фото и видео. Найденное появится здесь.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>Поиск по &amp;картинке…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>Поиск не работает: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>Показывать &amp;боковую панель</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>В этих папках нет фото и видео.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln объект</numerusform>
            <numerusform>%Ln объекта</numerusform>
            <numerusform>%Ln объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>%Ln объект с указанным местом</numerusform>
            <numerusform>%Ln объекта с указанным местом</numerusform>
            <numerusform>%Ln объектов с указанным местом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>%Ln объект с указанным местом. Места перечислены в списке рядом с картой.</numerusform>
            <numerusform>%Ln объекта с указанным местом. Места перечислены в списке рядом с картой.</numerusform>
            <numerusform>%Ln объектов с указанным местом. Места перечислены в списке рядом с картой.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>Enter показывает снятые там фото.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>Скрыть эти фото</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>Ни у одного из этих фото и видео не указано место съёмки.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>Среди прошедшего фильтры нигде не указано место съёмки. Сбросьте часть фильтров, чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Места на карте</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>Показать все места (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Увеличить (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Уменьшить (-)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln объект</numerusform>
            <numerusform>%Ln объекта</numerusform>
            <numerusform>%Ln объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation>{count} км</translation>
    </message>
    <message>
        <source>{count} m</source>
        <translation>{count} м</translation>
    </message>
    <message numerus="yes">
        <source>{place}: %Ln item(s)</source>
        <translation>
            <numerusform>{place}: %Ln объект</numerusform>
            <numerusform>{place}: %Ln объекта</numerusform>
            <numerusform>{place}: %Ln объектов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Favourite</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Favourite and rating</source>
        <translation>Избранное и оценка</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Добавить в избранное</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Убрать из избранного</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Без оценки</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>Оценить: %Ln звезда</numerusform>
            <numerusform>Оценить: %Ln звезды</numerusform>
            <numerusform>Оценить: %Ln звёзд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>Оценка: %Ln звезда</numerusform>
            <numerusform>Оценка: %Ln звезды</numerusform>
            <numerusform>Оценка: %Ln звёзд</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Убрать оценку</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>Файлы и причины</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>Показать %Ln файл</numerusform>
            <numerusform>Показать %Ln файла</numerusform>
            <numerusform>Показать %Ln файлов</numerusform>
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
        <translation>Альбомы</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>Описание на {start}</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Широта и долгота</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Момент</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Размер в пикселях</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Размер на диске</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Почему найдено</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
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
        <translation>{rating} из 5</translation>
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
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Сохранение в виде текста</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Сохранено как {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>Не удалось записать {file}: {reason} Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>Выбрана; пока она не узнает все картинки, отвечает другая</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Идёт вместе с программой</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Загрузить {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Удалить {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Использовать {name}</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>хороша на языках ({count}): {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>лицензия неизвестна</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>медленно без видеокарты</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>Модель побольше понимает больше. Она загружается один раз и затем работает только на этом компьютере; пока она не узнает все ваши фото, отвечает маленькая. Это можно сделать и позже: в меню, пункт «Модели».</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>Поиск уже работает. Хотите находить ещё больше?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>Работа неожиданно прервалась. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>Не удаётся запустить {program}: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>Добавление папки модели</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Добавить папку модели…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Описания</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>Каждая картинка и каждый момент видео получают короткое описание на английском, которое помогает найти их на любом языке. То, что вы написали сами, никогда не заменяется.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>Для языков {languages} данных нет: учитывается среднее по всем.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Рекомендуется</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>Рекомендуется с видеокартой</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>Рекомендуется без видеокарты</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>Рекомендуется: {best} с видеокартой, {other} без неё.</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>Рекомендуется: {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>Удалить модель?</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>Остановлено. Уже загруженное сохранено; чтобы продолжить, загрузите снова.</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>От модели зависит, что можно найти и на каких языках. Каждая модель работает только на этом компьютере; сеть нужна лишь для загрузки. Менять модель безопасно: прежняя отвечает, пока новая не узнает все картинки.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} будет удалена с этого компьютера. Её можно загрузить снова.</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>Перейти к моменту {start} – {end}</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Моменты</translation>
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
        <translation>&amp;Другая программа…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Выбор программы</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Открыть с по&amp;мощью</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>Другая модель</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>Загрузка другой модели</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>С huggingface.co: CLIP, SigLIP или модель, созданная этой программой.</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>владелец/имя, владелец/имя@ревизия или open_clip:ИМЯ:ТЕГ</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>Продолжить индексацию</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Приостановить индексацию</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Повторить сейчас</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>На &amp;час</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>До &amp;завтра</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>До &amp;возобновления вручную</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>%Ln объект добавлен в «{album}».</numerusform>
            <numerusform>%Ln объекта добавлено в «{album}».</numerusform>
            <numerusform>%Ln объектов добавлено в «{album}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>%Ln объект убран из «{album}». Файлы остались.</numerusform>
            <numerusform>%Ln объекта убрано из «{album}». Файлы остались.</numerusform>
            <numerusform>%Ln объектов убрано из «{album}». Файлы остались.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>добавление %Ln объекта в «{album}»</numerusform>
            <numerusform>добавление %Ln объектов в «{album}»</numerusform>
            <numerusform>добавление %Ln объектов в «{album}»</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>Всё это уже есть в «{album}».</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>добавление %Ln объекта в избранное</numerusform>
            <numerusform>добавление %Ln объектов в избранное</numerusform>
            <numerusform>добавление %Ln объектов в избранное</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>Это ещё не проиндексировано. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>создание альбома «{album}»</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>удаление %Ln объекта из избранного</numerusform>
            <numerusform>удаление %Ln объектов из избранного</numerusform>
            <numerusform>удаление %Ln объектов из избранного</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>оценка {rating} для %Ln объекта</numerusform>
            <numerusform>оценка {rating} для %Ln объектов</numerusform>
            <numerusform>оценка {rating} для %Ln объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>удаление %Ln объекта из «{album}»</numerusform>
            <numerusform>удаление %Ln объектов из «{album}»</numerusform>
            <numerusform>удаление %Ln объектов из «{album}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>снятие оценки с %Ln объекта</numerusform>
            <numerusform>снятие оценки с %Ln объектов</numerusform>
            <numerusform>снятие оценки с %Ln объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>Альбом «{album}» создан.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>Открытие…</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Фото {name}</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
</context>
<context>
    <name>PictureToken</name>
    <message>
        <source>Like {name}</source>
        <translation>Похоже на {name}</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>Картинка, по которой идёт поиск: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>Искать без этой картинки</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>Открытое фото или видео</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>Назад к результатам</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>Завершить слайд-шоу</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>Продолжить слайд-шоу</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Выйти из полноэкранного режима</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Приостановить слайд-шоу</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Показать сведения</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Слайд-шоу</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>Фото целиком или его пиксели</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Повернуть влево</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Что с этим можно сделать</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} из {count}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Findable</source>
        <translation>Можно найти</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>Не в сети; всё, что о ней известно, сохранено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Актуальна</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>Подходит описание: «{sentence}»</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>Что-то на фото подходит больше, чем фото целиком.</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>Что-то в этом моменте подходит больше, чем он целиком.</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>Момент целиком похож на искомое.</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>Фото целиком похоже на искомое.</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>Подходит эта фраза из описания:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>Возможное совпадение</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>Хорошее совпадение</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>Подходит на {percent} % от лучшего</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>Лучше ничего не подходит</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>Почему это найдено</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«{sentence}»</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message numerus="yes">
        <source>%n moment(s) of this video</source>
        <translation>
            <numerusform>%Ln момент этого видео</numerusform>
            <numerusform>%Ln момента этого видео</numerusform>
            <numerusform>%Ln моментов этого видео</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln звезда</numerusform>
            <numerusform>%Ln звезды</numerusform>
            <numerusform>%Ln звёзд</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>Не удаётся прочитать: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>Папка сейчас недоступна</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>Живое фото</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Фото {name}</translation>
    </message>
    <message>
        <source>Video {name}, at {time}</source>
        <translation>Видео {name}, {time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Модели, которые знают другие слова и языки</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Другие модели…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Показать слабые совпадения</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>Название:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>Лучший момент, {start} – {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>Момент, {start} – {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>Больше {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Найдено: {count}</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>Всего: {count}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>Поиск по вашим фото и видео на любом языке</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Очистить поиск (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>Поиск по картинке…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>Возможные совпадения</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>Хорошие совпадения</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>Слабые совпадения</translation>
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
        <translation>Вернуть по умолчанию: {name}</translation>
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
        <translation> МБ</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> мс</translation>
    </message>
    <message>
        <source> px</source>
        <translation> пикс.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>Спрашивать перед перемещением в корзину</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Назад, шаг за шагом</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>Обычный размер карточек</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>При закрытии окно скрывается; выйти можно через значок в трее или через меню.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>Копировать файлы</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Копировать картинку</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>Описывать фото и видео</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>В любом случае это можно отменить.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Экспорт копий</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Быстрее</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>В избранное или убрать оттуда</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Найти похожие</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>Перейти ко всем</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>Перейти к дубликатам</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>Перейти к избранному</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>Перейти к недавно добавленным</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Перейти к карте</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Перейти к ленте времени</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>Сколько показывать каждое фото.</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>Сколько ядер может занимать индексация. Чем меньше, тем больше остаётся другим программам.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Продолжать работу в трее</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>Крупнее карточки</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Светлые, тёмные или как в системе.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>Создать из них альбом</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>Чем больше, тем плавнее прокрутка туда и обратно.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Выключить звук</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>Новые и изменённые файлы находятся сами, пока программа работает.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Следующий момент</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>Вперёд, назад и по увеличенному фото</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>Не от батареи</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>Всего текста в программе.</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>Язык самой программы; искать можно на любом языке. Изменится при следующем запуске программы.</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>Предлагает ваши последние запросы при вводе. Они остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>На кадр назад</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>На кадр вперёд</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>Одно фото или видео крупно</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>Только о том, что требует вашего внимания: папка долго недоступна, индексация постоянно прерывается, диск заполнен.</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>Только когда компьютер свободен</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Открыть в другой программе</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>Иначе показываются только хорошие совпадения.</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>Приостановить и продолжить индексацию</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Приостановить слайд-шоу</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Фото и видео</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Воспроизведение и пауза</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Предыдущий момент</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>Оценить на 1 из 5</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>Оценить на 2 из 5</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>Оценить на 3 из 5</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>Оценить на 4 из 5</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>Оценить на 5 из 5</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>Помнить, что искали</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>Повторять момент или видео</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>Поиск по картинке</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>Короткие описания помогают находить больше. Они создаются после того, как файлы уже можно найти, и требуют времени.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Показать сведения</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>Показать сведения текстом</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Показать в файловом менеджере</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Показывать уведомления</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Показать или скрыть боковую панель</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>Показывать и возможные совпадения</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Слайд-шоу</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>Миниатюры хранятся, чтобы появляться сразу. Первыми удаляются те, что дольше всех не просматривались.</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>Миниатюры в памяти</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>Миниатюры на диске</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Мельче карточки</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Запускать при входе в систему</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>Запускается незаметно при входе в систему и следит за обновлением медиатеки.</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>Более яркие цвета и границы, легче читать.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>Поиск начинается, когда вы не печатаете столько времени. Enter начинает его сразу.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>Настройки не сохраняются: не удаётся записать {file}. Они действуют до выхода из программы.</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>Фото целиком или его пиксели</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Повернуть влево</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>Пауза после нажатия клавиши</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>Ждёт, пока компьютер не подключат к сети питания.</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>Ждёт, пока заняты вы или другая программа.</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>Следить за папками</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Индексация</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Модели…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>От модели зависит, что можно найти и на каких языках.</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>Сама модель, языковая модель, сервер на этом компьютере или ничего.</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>Чем описывать…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>удаление альбома «{album}»</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>удаление сохранённого поиска «{name}»</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>Фото и видео останутся на своих местах, но здесь их больше не найти. Избранное, оценки и альбомы вернутся, если добавить папку снова.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Удаление из медиатеки</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>Удалить «{folder}» из медиатеки?</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>Альбом «{album}» удалён. Его содержимое осталось.</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>Сохранённый поиск «{name}» удалён.</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Изменить клавиши…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Альбомы</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>Перетащите сюда фото и видео, чтобы добавить их в альбом</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>Исключаемые шаблоны…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Медиатека</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>Медиатека, альбомы, поиски и папки</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>Сделать фото и видео из папки доступными для поиска (Ctrl+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Новый альбом…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Открыть эту папку</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Недавно добавленные</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Удалить из медиатеки…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>Показать только эту папку</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}, %Ln объект</numerusform>
            <numerusform>{album}, %Ln объекта</numerusform>
            <numerusform>{album}, %Ln объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (сейчас недоступна)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
Эта папка просматривается.</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
Эта папка сейчас недоступна. Всё, что о ней известно, сохранено.</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
Эта папка отслеживается: всё новое в ней находится само.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>Сначала лучшие совпадения</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>По оценке</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>Сначала недавно добавленные</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>Порядок: {order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>Очистить сейчас</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>Подсчёт места, занятого миниатюрами…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>Миниатюры создаются заново при просмотре.</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>Миниатюры сейчас занимают на диске {size}.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>осталось около {hours} ч</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>осталось около {minutes} мин</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>Читается</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln объект</numerusform>
            <numerusform>%Ln объекта</numerusform>
            <numerusform>%Ln объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>Заголовок для каждого дня</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>Заголовок для каждого месяца</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Фильтры скрыли всё. Сбросьте часть из них, чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>В этих папках нет фото и видео.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>Перетащите к нужному месяцу. Стрелки: на месяц дальше; Page Up и Page Down: на год дальше.</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>Месяцы и годы</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>Этого больше нет в корзине, или там это не удаётся найти.</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>На этом диске нет корзины, или файл нельзя перемещать. Он оставлен как есть.</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>Не удалось переместить в корзину %Ln файл.</numerusform>
            <numerusform>Не удалось переместить в корзину %Ln файла.</numerusform>
            <numerusform>Не удалось переместить в корзину %Ln файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>Не удалось восстановить %Ln файл.</numerusform>
            <numerusform>Не удалось восстановить %Ln файла.</numerusform>
            <numerusform>Не удалось восстановить %Ln файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln файл перемещён в корзину.</numerusform>
            <numerusform>%Ln файла перемещено в корзину.</numerusform>
            <numerusform>%Ln файлов перемещено в корзину.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>%Ln файл восстановлен из корзины.</numerusform>
            <numerusform>%Ln файла восстановлено из корзины.</numerusform>
            <numerusform>%Ln файлов восстановлено из корзины.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Больше не спрашивать</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>Переместить %Ln файл в корзину?</numerusform>
            <numerusform>Переместить %Ln файла в корзину?</numerusform>
            <numerusform>Переместить %Ln файлов в корзину?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>перемещение %Ln файла в корзину</numerusform>
            <numerusform>перемещение %Ln файлов в корзину</numerusform>
            <numerusform>перемещение %Ln файлов в корзину</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>Переместить «{name}» в корзину?</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>Перемещаются сами файлы. Это можно отменить или восстановить файлы из корзины.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>Файл {name} не перемещён в корзину. {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>Всё проиндексировано</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Продолжить индексацию</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Индексация</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>Открыть LECCR Desktop</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Приостановить индексацию</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Требуется ваше внимание</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>Подключите диск или сеть, где находится {folder}, и повторите попытку. Ничего не забыто.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>Файл перемещён, переименован или удалён вне этой программы. Если он в одной из ваших папок, он найдётся сам.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Открыть в другой программе</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>Папка файла {name} сейчас недоступна</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>Не удаётся воспроизвести {name}</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>Не удаётся показать {name}</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>Файла {name} больше нет</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>Не удалось запустить {program}.</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Отменить: {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>&amp;Повторить: {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>Освободить место</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>Чтобы снова использовать такую модель, придётся заново проиндексировать все картинки. Описания останутся.</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>Векторы неиспользуемых моделей: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>Быстрее</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Момент</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Выключить звук</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Следующий момент</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>На кадр назад</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>На кадр вперёд</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Предыдущий момент</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Скорость: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>Момент повторяется</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>Видео повторяется</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Включить звук</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation>{position} из {duration}</translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Videos cannot be played in this window: QtMultimedia does not load ({reason}). Install the missing system library and open the window again.</source>
        <translation>Видео нельзя воспроизвести в этом окне: QtMultimedia не загружается ({reason}). Установите недостающую системную библиотеку и откройте окно снова.</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>Создать альбом</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Название альбома:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Новый альбом</translation>
    </message>
</context>
</TS>
