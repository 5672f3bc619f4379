<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln об’єкт</numerusform>
            <numerusform>%Ln об’єкти</numerusform>
            <numerusform>%Ln об’єктів</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>Дати альбому іншу назву</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Назва альбому:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Прибрати з цього альбому</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Перейменувати альбом</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>Прибрати вибрані фото й відео з альбому. Файли залишаться.</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>Додати до &amp;альбому</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>Тека недоступна</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>Індексацію зупинено: там, де розташовано {folder}, немає місця. Нічого не втрачено; вона продовжиться, коли з’явиться місце.</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>Індексація постійно переривається</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>Вона зупинялася кілька разів поспіль. Відкрийте вікно, щоб дізнатися причину.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заповнено</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path}: недоступно вже тиждень. Під’єднайте диск або вилучіть теку в налаштуваннях. Усе, що про неї відомо, збережено.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>Програма стежить за оновленням медіатеки. Вийти з неї можна через цей значок.</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop продовжує роботу</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Offline</source>
        <translation>Не в мережі</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Не читається</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>Англійська та великі європейські мови</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>Англійська на слабких комп’ютерах: третина пам’яті порівняно з іншими</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>Повсякденні речі понад сотнею мов, одразу й на будь-якому комп’ютері</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>Найкраща для європейських мов, в’єтнамської та індонезійської</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>Найкращий середній результат за всіма мовами, найкраща для японської та китайської</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>Найменша з тих, що добре знають багато мов</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Пошук у списку</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, вибрано</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Моделі, які знають інші слова й мови</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Інші моделі…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>Ця модель не знає слів «{query}», тож результати можуть бути випадковими. Спробуйте інші слова або іншу модель.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Показати ці дні</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>Мультимодальна мовна модель</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>Сервер на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Адреса сервера</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>Описує значно краще, але витрачає секунди на кожну картинку: потрібна відеокарта. Якщо моделі немає на цьому комп’ютері, її спершу буде завантажено.</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>Назва моделі на сервері</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama, llama.cpp, vLLM або подібний. Ваші картинки бачить лише він, і ніщо поза цим комп’ютером.</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>Картинки знаходяться лише за виглядом.</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>Швидко й завжди напохваті.</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>Мультимодальна мовна модель</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>Чим описувати картинки</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>Те, що бачить сама модель</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Опису поки немає</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>Нічого не можна було сказати з певністю</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>Напишіть, що видно</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
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
        <translation>Відомості</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Відкрити теку</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>З’ясовується, де вона…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>Перевірка й підготовка…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>Звільнення місця…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Вилучення…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>Проба моделі…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>Уже завантажене залишиться; завантаження можна продовжити пізніше.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} із {total}</translation>
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
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Залишити {name}</translation>
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
            <numerusform>%Ln група</numerusform>
            <numerusform>%Ln групи</numerusform>
            <numerusform>%Ln груп</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Порівняння…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дублікати</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Точні копії</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>Файли, що збігаються байт у байт</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>Групи схожих файлів</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Залишити всі</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>Залишити всі ці файли й більше не показувати групу</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>Майже однакові</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>Решту — до кошика</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>Наступна група (Page Down)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>Повторюваних файлів немає.</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>Майже однакових фото немає.</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>Фото, які виглядають майже однаково, але можуть відрізнятися у важливому</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>Попередня група (Page Up)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>Показати %Ln групу, залишену цілком</numerusform>
            <numerusform>Показати %Ln групи, залишені цілком</numerusform>
            <numerusform>Показати %Ln груп, залишених цілком</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>Збігаються байт у байт. Позначте, що залишити.</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>Вирішувати більше нічого.</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>Виглядають майже однаково, але різні. Позначте, що залишити.</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>Спершу позначте, що залишити</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>Файл {name}, який слід було залишити, недоступний. Тому до кошика нічого не переміщено.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}: %Ln файл</numerusform>
            <numerusform>{name}: %Ln файли</numerusform>
            <numerusform>{name}: %Ln файлів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>Не вдається записати до {folder}: {reason} Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>Більше нічого не можна записати до {folder}: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>У {folder} замало місця: потрібно {needed}, вільно {free}. Нічого не скопійовано.</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>{folder}: немає місця.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder}: теки більше немає.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>Копіювання: {number} із {total}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупинення…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>Уже скопійоване залишиться; неповних копій не буде.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>Буде скопійовано %Ln файл. Оригінали залишаться як є.</numerusform>
            <numerusform>Буде скопійовано %Ln файли. Оригінали залишаться як є.</numerusform>
            <numerusform>Буде скопійовано %Ln файлів. Оригінали залишаться як є.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%Ln піксель</numerusform>
            <numerusform>%Ln пікселі</numerusform>
            <numerusform>%Ln пікселів</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Вибрати…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Експортувати</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Тека:</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>&amp;Довша сторона:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Якість:</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>&amp;Зменшені копії у JPEG</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Вибір теки</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Експорт копій</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>Експорт копій до</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>Залишити обидва, додавши номер</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>Не зберігати &amp;місце знімання</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>Пропустити копію</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Довша сторона</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Якість</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>Такої теки немає. Виберіть наявну.</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>Відео копіюються без змін.</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>Якщо &amp;ім’я зайняте:</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>Якщо ім’я зайняте</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>%Ln файл скопійовано до {folder}.</numerusform>
            <numerusform>%Ln файли скопійовано до {folder}.</numerusform>
            <numerusform>%Ln файлів скопійовано до {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>Не вдалося скопіювати %Ln файл.</numerusform>
            <numerusform>Не вдалося скопіювати %Ln файли.</numerusform>
            <numerusform>Не вдалося скопіювати %Ln файлів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>%Ln файл пропущено: ім’я зайняте.</numerusform>
            <numerusform>%Ln файли пропущено: імена зайняті.</numerusform>
            <numerusform>%Ln файлів пропущено: імена зайняті.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%Ln файл там уже був.</numerusform>
            <numerusform>%Ln файли там уже були.</numerusform>
            <numerusform>%Ln файлів там уже було.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>Копії вже створюються. Дочекайтеся завершення або спершу зупиніть копіювання.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>Експорт завершився передчасно. {reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Експорт зупинено.</translation>
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
        <translation>Координати</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>В альбомах</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Розмір у пікселях</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Розмір на диску</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Знято</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° сх. д.</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° пн. ш.</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° пд. ш.</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° зх. д.</translation>
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
        <translation>Тека</translation>
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
        <translation>Інша тека…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Скинути все</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>Показати лише вміст цієї теки</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>Показати й те, що приховано фільтрами</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>Скинути фільтр «{name}»</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>Фільтр: {filter}</translation>
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
            <numerusform>%Ln зірка</numerusform>
            <numerusform>%Ln зірки</numerusform>
            <numerusform>%Ln зірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>Від %Ln зірки</numerusform>
            <numerusform>Від %Ln зірок</numerusform>
            <numerusform>Від %Ln зірок</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
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
        <translation>Вибране</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомна</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Пошук значень…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>У жодного фото чи відео тут це не вказано.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Орієнтація</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжкова</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Від {day}</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Цей місяць</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Цей тиждень</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Цей рік</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>До {day}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Відео</translation>
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
        <translation>Пошук за картинкою</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>Схожого на цю картинку тут немає.</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>За запитом «{query}» тут нічого немає.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>Серед того, що пропустили фільтри, за запитом «{query}» нічого немає. Скиньте частину фільтрів, щоб побачити більше.</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>Показати можливі збіги</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Показати слабші збіги</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Фільтри приховали все. Скиньте частину з них, щоб побачити більше.</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>Модель не знає слів «{query}» і не може зрозуміти, що підходить. Спробуйте інші слова або більшу модель: вона знає більше слів і мов.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>%Ln фото й відео</numerusform>
            <numerusform>%Ln фото й відео</numerusform>
            <numerusform>%Ln фото й відео</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Додавання теки з фото чи відео</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Інша тека…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>Камера або карта пам’яті</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>Виберіть, де шукати, і введіть, що шукаєте, будь-якою мовою. Перші результати з’являться за кілька секунд.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Стільниця</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>Усе залишається на цьому комп’ютері. Ваші файли лише читаються й ніколи не змінюються.</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>Знаходьте будь-що у своїх фото й відео</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Теки для пошуку</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>З телефона</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>підрахунок…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>понад {count} фото й відео</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>поки нічого</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>або перетягніть теку сюди</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>Додати теку…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>Переглядається</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Теки</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Теки в медіатеці</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>Файли залишаться як є. Знайти їх тут більше не можна буде.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>Не включати з цієї теки</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>Зараз недоступна; усе, що про неї відомо, збережено</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>По одному шаблону в рядку, як у .gitignore: «*.tmp» — такі файли, «Drafts/» — теки з цим іменем, «/Downloads» — лише безпосередньо в цій теці, «!keep.jpg» — повернути файл.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Вилучення теки</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>Вилучити {path} з медіатеки?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>Була актуальна під час останнього перегляду</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>Застосувати шаблони</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>Зміни відстежуються</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Усі</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Дублікати</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>В&amp;перед</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ерехід</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>Не&amp;давно додані</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Стрічка часу</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>&amp;Вибране</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>&amp;Більші картки</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>&amp;Звичайний розмір карток</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>&amp;Менші картки</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>Delete — забути цей запит</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Забути всі</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>Забути все, що шукали. Збережені пошуки залишаться.</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Недавні та збережені пошуки</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>Збережений пошук: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>Шукали раніше: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>Не вдається почати індексацію: {program}: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>Індексацію зупинено: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>Індексацію завершено ззовні або стався збій. Усе, що вже зроблено, збережено. {complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>код завершення {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>Опис: {done} із {total}</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Індексація</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Індексацію призупинено</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>Індексацію призупинено до {time}</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>Індексація відновиться: {time}</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>Індексація чекає на живлення від мережі</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>Індексація чекає на моделі</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>Індексація чекає, доки комп’ютер звільниться</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Індексація: {done} із {total}</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>Пошук файлів: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Усе актуально</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} файлів/хв</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} файлів/с</translation>
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
        <translation>Продовжити індексацію</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Індексація</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>Не читається: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Призупинити індексацію</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>Індексація починається…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>Що виконується, що чекає і що не вдалося</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>Усі файли вдалося прочитати.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Файли, які не вдалося прочитати</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>Щойно готові</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>Перший прохід: щоб файли можна було знайти.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Теки</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Теки в медіатеці</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Індексація</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>Модель: {model}. Описи: {describer}.</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>Модель: {model}. Описи не створюються.</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>Не додано: {path}. {reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Не читається</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>Індексувати поки нічого</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>Другий прохід: описи.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>Ці файли не беруть участі в пошуку. У них нічого не змінено. Якщо файл зміниться, буде нова спроба.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Повторити для всіх</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>Не вдається відкрити %Ln файл.</numerusform>
            <numerusform>Не вдається відкрити %Ln файли.</numerusform>
            <numerusform>Не вдається відкрити %Ln файлів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>%Ln файл скопійовано. Вставте його, куди потрібно.</numerusform>
            <numerusform>%Ln файли скопійовано. Вставте їх, куди потрібно.</numerusform>
            <numerusform>%Ln файлів скопійовано. Вставте їх, куди потрібно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln файл — забагато, щоб відкрити одразу. Виберіть менше.</numerusform>
            <numerusform>%Ln файли — забагато, щоб відкрити одразу. Виберіть менше.</numerusform>
            <numerusform>%Ln файлів — забагато, щоб відкрити одразу. Виберіть менше.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>Відомості &amp;текстом…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>&amp;Експорт копій…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Вибране</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>&amp;Новий альбом…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>В&amp;ідкрити</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Оцінити</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>&amp;Прибрати з цього альбому</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>Копіювати картинк&amp;у</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>Знайти с&amp;хожі</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Перемістити до ко&amp;шика</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Без оцінки</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>Відкрити у &amp;своїй програмі</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>Показати у &amp;файловому менеджері</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>Картинку скопійовано. Вставте її, куди потрібно.</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>Немає програми, яка відкриває {name}. Виберіть її в меню «Відкрити за допомогою».</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Скасовано: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>Не вдалося запустити {program}.</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} із 5</translation>
    </message>
</context>
<context>
    <name>ItemFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Цього більше немає.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Повідомлення системи: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>У вас немає прав на читання чи запис.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>Також використовується для: {names}. Спрацює лише одне з них.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>Повернути типове: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>Клавіші: {name}</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавіатура</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>Будь-яка мова</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>Я шукаю мовами</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>Мови пошуку: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} і ще {count}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>&amp;Про LECCR Desktop</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Додати теку…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрити вікно</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Зміни</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь &amp;екран</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>&amp;Індексація</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Медіатека</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>М&amp;оделі…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>&amp;Призупинити індексацію</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Фото</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ийти</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>Від&amp;новити індексацію</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>По&amp;шук</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Налаштування…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>Про LECCR Desktop</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Додавання теки з фото чи відео</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>Усі к&amp;лавіші…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>Знаходить будь-що у ваших власних фото й відео за запитом будь-якою мовою.

Усе залишається на цьому комп’ютері: нічого нікуди не надсилається.

Вільна програма за ліцензією Apache License 2.0.</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>Триває пошук фото й відео. Знайдене з’явиться тут.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Зберегти цей пошук…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>Пошук за &amp;картинкою…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>Пошук не працює: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>Показувати &amp;бічну панель</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>У цих теках немає фото чи відео.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln об’єкт</numerusform>
            <numerusform>%Ln об’єкти</numerusform>
            <numerusform>%Ln об’єктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>%Ln об’єкт із зазначеним місцем</numerusform>
            <numerusform>%Ln об’єкти із зазначеним місцем</numerusform>
            <numerusform>%Ln об’єктів із зазначеним місцем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>%Ln об’єкт із зазначеним місцем. Місця перелічено у списку поряд із картою.</numerusform>
            <numerusform>%Ln об’єкти із зазначеним місцем. Місця перелічено у списку поряд із картою.</numerusform>
            <numerusform>%Ln об’єктів із зазначеним місцем. Місця перелічено у списку поряд із картою.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>Enter показує зняті там фото.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Тут</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>Сховати ці фото</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>У жодного з цих фото й відео не вказано місце знімання.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>Серед того, що пропустили фільтри, ніде не вказано місце знімання. Скиньте частину фільтрів, щоб побачити більше.</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Місця на карті</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>Показати всі місця (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Збільшити (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Зменшити (-)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln об’єкт</numerusform>
            <numerusform>%Ln об’єкти</numerusform>
            <numerusform>%Ln об’єктів</numerusform>
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
            <numerusform>{place}: %Ln об’єкт</numerusform>
            <numerusform>{place}: %Ln об’єкти</numerusform>
            <numerusform>{place}: %Ln об’єктів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Favourite</source>
        <translation>Вибране</translation>
    </message>
    <message>
        <source>Favourite and rating</source>
        <translation>Вибране та оцінка</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Додати до вибраного</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Прибрати з вибраного</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Без оцінки</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>Оцінити: %Ln зірка</numerusform>
            <numerusform>Оцінити: %Ln зірки</numerusform>
            <numerusform>Оцінити: %Ln зірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>Оцінка: %Ln зірка</numerusform>
            <numerusform>Оцінка: %Ln зірки</numerusform>
            <numerusform>Оцінка: %Ln зірок</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Прибрати оцінку</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрити повідомлення</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>Файли та причини</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>Показати %Ln файл</numerusform>
            <numerusform>Показати %Ln файли</numerusform>
            <numerusform>Показати %Ln файлів</numerusform>
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
        <translation>Альбоми</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>Опис на {start}</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Вибране</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Широта й довгота</translation>
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
        <translation>Місце</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Розмір у пікселях</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Розмір на диску</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Знято</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Чому знайдено</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
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
        <translation>{rating} із 5</translation>
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
            <numerusform>%Ln файли</numerusform>
            <numerusform>%Ln файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Друк…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Зберегти…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Відомості</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Зберегти як текст</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Збережено як {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>Не вдалося записати {file}: {reason} Виберіть іншу теку.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>Вибрано; доки вона не знатиме всіх картинок, відповідає інша</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Іде разом із програмою</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Завантажити {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Використовується</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Вилучити {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Використати</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Використати {name}</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>добре знає мови ({count}): {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>ліцензія невідома</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>повільно без відеокарти</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>Більша модель розуміє більше. Вона завантажується один раз і далі працює лише на цьому комп’ютері; доки вона не знатиме всіх ваших фото, відповідає мала. Це можна зробити й пізніше: у меню, пункт «Моделі».</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>Пошук уже працює. Хочете знаходити ще більше?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>Робота несподівано перервалася. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>Не вдається запустити {program}: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>Додавання теки моделі</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Додати теку моделі…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Описи</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>Кожна картинка й кожен момент відео отримують короткий опис англійською, який допомагає знайти їх будь-якою мовою. Те, що ви написали самі, ніколи не замінюється.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>Для мов {languages} даних немає: враховується середнє за всіма.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Рекомендовано</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>Рекомендовано з відеокартою</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>Рекомендовано без відеокарти</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>Рекомендовано: {best} з відеокартою, {other} без неї.</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>Рекомендовано: {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>Вилучити модель?</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>Зупинено. Уже завантажене збережено; щоб продовжити, завантажте знову.</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>Від моделі залежить, що можна знайти та якими мовами. Кожна модель працює лише на цьому комп’ютері; мережа потрібна тільки для завантаження. Змінювати модель безпечно: попередня відповідає, доки нова не знатиме всіх картинок.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} буде вилучено з цього комп’ютера. Її можна завантажити знову.</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>Перейти до моменту {start} – {end}</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Моменти</translation>
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
        <translation>&amp;Інша програма…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Вибір програми</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Відкрити за &amp;допомогою</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>Інша модель</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>Завантаження іншої моделі</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>З huggingface.co: CLIP, SigLIP або модель, створена цією програмою.</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>власник/назва, власник/назва@ревізія або open_clip:НАЗВА:ТЕГ</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>Продовжити індексацію</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Призупинити індексацію</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Повторити зараз</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>На &amp;годину</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>До &amp;завтра</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>До &amp;відновлення вручну</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>%Ln об’єкт додано до «{album}».</numerusform>
            <numerusform>%Ln об’єкти додано до «{album}».</numerusform>
            <numerusform>%Ln об’єктів додано до «{album}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>%Ln об’єкт прибрано з «{album}». Файли залишилися.</numerusform>
            <numerusform>%Ln об’єкти прибрано з «{album}». Файли залишилися.</numerusform>
            <numerusform>%Ln об’єктів прибрано з «{album}». Файли залишилися.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>додавання %Ln об’єкта до «{album}»</numerusform>
            <numerusform>додавання %Ln об’єктів до «{album}»</numerusform>
            <numerusform>додавання %Ln об’єктів до «{album}»</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>Усе це вже є в «{album}».</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>додавання %Ln об’єкта до вибраного</numerusform>
            <numerusform>додавання %Ln об’єктів до вибраного</numerusform>
            <numerusform>додавання %Ln об’єктів до вибраного</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>Це ще не проіндексовано. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>створення альбому «{album}»</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>вилучення %Ln об’єкта з вибраного</numerusform>
            <numerusform>вилучення %Ln об’єктів із вибраного</numerusform>
            <numerusform>вилучення %Ln об’єктів із вибраного</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>оцінка {rating} для %Ln об’єкта</numerusform>
            <numerusform>оцінка {rating} для %Ln об’єктів</numerusform>
            <numerusform>оцінка {rating} для %Ln об’єктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>вилучення %Ln об’єкта з «{album}»</numerusform>
            <numerusform>вилучення %Ln об’єктів із «{album}»</numerusform>
            <numerusform>вилучення %Ln об’єктів із «{album}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>зняття оцінки з %Ln об’єкта</numerusform>
            <numerusform>зняття оцінки з %Ln об’єктів</numerusform>
            <numerusform>зняття оцінки з %Ln об’єктів</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>Альбом «{album}» створено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>Відкриття…</translation>
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
        <translation>Схоже на {name}</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>Картинка, за якою йде пошук: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>Шукати без цієї картинки</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>Відкрите фото чи відео</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>Назад до результатів</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>Завершити слайд-шоу</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь екран</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>Продовжити слайд-шоу</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Вийти з повноекранного режиму</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Призупинити слайд-шоу</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Показати відомості</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Слайд-шоу</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>Фото цілком або його пікселі</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Повернути ліворуч</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Повернути праворуч</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Що з цим можна зробити</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} із {count}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Findable</source>
        <translation>Можна знайти</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>У черзі</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Не читається</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>Не в мережі; усе, що про неї відомо, збережено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Актуальна</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікування</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>Підходить опис: «{sentence}»</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>Щось на фото підходить більше, ніж фото цілком.</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>Щось у цьому моменті підходить більше, ніж він цілком.</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>Момент цілком схожий на шукане.</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>Фото цілком схоже на шукане.</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>Підходить це речення з опису:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>Можливий збіг</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>Хороший збіг</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>Підходить на {percent} % від найкращого</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>Краще нічого не підходить</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>Чому це знайдено</translation>
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
            <numerusform>%Ln момент цього відео</numerusform>
            <numerusform>%Ln моменти цього відео</numerusform>
            <numerusform>%Ln моментів цього відео</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln зірка</numerusform>
            <numerusform>%Ln зірки</numerusform>
            <numerusform>%Ln зірок</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>Не вдається прочитати: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Вибране</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>Тека зараз недоступна</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>Живе фото</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Фото {name}</translation>
    </message>
    <message>
        <source>Video {name}, at {time}</source>
        <translation>Відео {name}, {time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Моделі, які знають інші слова й мови</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Інші моделі…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Показати слабші збіги</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>Назва:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Зберегти цей пошук</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>Найкращий момент, {start} – {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>Момент, {start} – {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиція</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>Понад {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Знайдено: {count}</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>Усього: {count}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>Пошук у ваших фото й відео будь-якою мовою</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Очистити пошук (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Зберегти цей пошук</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>Пошук за картинкою…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>Можливі збіги</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>Хороші збіги</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>Слабші збіги</translation>
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
        <translation>Повернути типове: {name}</translation>
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
        <translation> пікс.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Додати теку</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Усі клавіші</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>Питати перед переміщенням до кошика</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Назад, крок за кроком</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>Звичайний розмір карток</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрити вікно</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>Після закриття вікно ховається; вийти можна через значок у треї або через меню.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>Копіювати файли</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Копіювати картинку</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>Описувати фото й відео</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>У будь-якому разі це можна скасувати.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Експорт копій</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Швидше</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>До вибраного або прибрати звідти</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Знайти схожі</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь екран</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>Перейти до всіх</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>Перейти до дублікатів</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>Перейти до вибраного</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>Перейти до недавно доданих</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Перейти до карти</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Перейти до стрічки часу</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висока контрастність</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>Скільки показувати кожне фото.</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>Скільки ядер може займати індексація. Що менше, то більше залишається іншим програмам.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Продовжувати роботу в треї</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>Більші картки</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Світлі, темні або як у системі.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>Створити з них альбом</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>Що більше, то плавніше прокручування туди й назад.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Перемістити до кошика</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Вимкнути звук</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>Нові та змінені файли знаходяться самі, доки програма працює.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Наступний момент</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>Уперед, назад і по збільшеному фото</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Без оцінки</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>Не від батареї</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>Усього тексту в програмі.</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>Мова самої програми; шукати можна будь-якою мовою. Зміниться після наступного запуску програми.</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>Пропонує ваші останні запити під час введення. Вони залишаються на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>На кадр назад</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>На кадр уперед</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>Одне фото чи відео великим планом</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>Лише про те, що потребує вашої уваги: тека довго недоступна, індексація постійно переривається, диск заповнено.</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>Лише коли комп’ютер вільний</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Відкрити в іншій програмі</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>Інакше показуються лише хороші збіги.</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>Призупинити й продовжити індексацію</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Призупинити слайд-шоу</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Фото й відео</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Відтворення та пауза</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Попередній момент</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>Оцінити на 1 із 5</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>Оцінити на 2 із 5</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>Оцінити на 3 із 5</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>Оцінити на 4 із 5</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>Оцінити на 5 із 5</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>Пам’ятати, що шукали</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>Повторювати момент або відео</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Зберегти цей пошук</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>Пошук за картинкою</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>Короткі описи допомагають знаходити більше. Вони створюються після того, як файли вже можна знайти, і потребують часу.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Показати відомості</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>Показати відомості текстом</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Показати у файловому менеджері</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Показувати сповіщення</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Показати або сховати бічну панель</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>Показувати й можливі збіги</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Слайд-шоу</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Повільніше</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>Мініатюри зберігаються, щоб з’являтися одразу. Першими вилучаються ті, які найдовше не переглядали.</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>Мініатюри в пам’яті</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>Мініатюри на диску</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Менші картки</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Запускати під час входу в систему</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>Запускається непомітно, коли ви входите в систему, і стежить за оновленням медіатеки.</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>Яскравіші кольори й межі, легше читати.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>Пошук починається, коли ви не друкуєте стільки часу. Enter починає його одразу.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>Налаштування не зберігаються: не вдається записати {file}. Вони діють до виходу з програми.</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>Фото цілком або його пікселі</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Повернути ліворуч</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Повернути праворуч</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>Пауза після натискання клавіші</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>Чекає, доки комп’ютер під’єднають до мережі живлення.</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>Чекає, доки зайняті ви або інша програма.</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>Стежити за теками</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Зменшити</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Зовнішній вигляд</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Теки</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Індексація</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Моделі…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Сховище</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>Від моделі залежить, що можна знайти та якими мовами.</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>Сама модель, мовна модель, сервер на цьому комп’ютері або нічого.</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>Чим описувати…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>вилучення альбому «{album}»</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>вилучення збереженого пошуку «{name}»</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>Фото й відео залишаться на своїх місцях, але тут їх більше не знайти. Вибране, оцінки та альбоми повернуться, якщо додати теку знову.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Вилучення з медіатеки</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>Вилучити «{folder}» з медіатеки?</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>Альбом «{album}» вилучено. Його вміст залишився.</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>Збережений пошук «{name}» вилучено.</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>Усі клавіші</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Змінити клавіші…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Додати теку…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Альбоми</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>Перетягніть сюди фото й відео, щоб додати їх до альбому</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дублікати</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>Шаблони винятків…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Вибране</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Теки</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Медіатека</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>Медіатека, альбоми, пошуки й теки</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>Зробити фото й відео з теки доступними для пошуку (Ctrl+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Новий альбом…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Відкрити цю теку</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Недавно додані</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Вилучити з медіатеки…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>Показати лише цю теку</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Стрічка часу</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}, %Ln об’єкт</numerusform>
            <numerusform>{album}, %Ln об’єкти</numerusform>
            <numerusform>{album}, %Ln об’єктів</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (зараз недоступна)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
Ця тека переглядається.</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
Ця тека зараз недоступна. Усе, що про неї відомо, збережено.</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
Ця тека відстежується: усе нове в ній знаходиться само.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>Спершу найкращі збіги</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>За іменем</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>За оцінкою</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спершу старі</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>Спершу недавно додані</translation>
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
        <translation>Очистити зараз</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>Підрахунок місця, зайнятого мініатюрами…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>Мініатюри створюються заново під час перегляду.</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>Мініатюри зараз займають на диску {size}.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>залишилося близько {hours} год</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>залишилося близько {minutes} хв</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>залишилося менше хвилини</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>Читається</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln об’єкт</numerusform>
            <numerusform>%Ln об’єкти</numerusform>
            <numerusform>%Ln об’єктів</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>Заголовок для кожного дня</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>Заголовок для кожного місяця</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Місяці</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Фільтри приховали все. Скиньте частину з них, щоб побачити більше.</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>У цих теках немає фото чи відео.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Стрічка часу</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>Перетягніть до потрібного місяця. Стрілки: на місяць далі; Page Up і Page Down: на рік далі.</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>Місяці та роки</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Стрічка часу</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>Цього більше немає в кошику, або його там не вдається знайти.</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>На цьому диску немає кошика, або файл не можна переміщувати. Його залишено як є.</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>Не вдалося перемістити до кошика %Ln файл.</numerusform>
            <numerusform>Не вдалося перемістити до кошика %Ln файли.</numerusform>
            <numerusform>Не вдалося перемістити до кошика %Ln файлів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>Не вдалося відновити %Ln файл.</numerusform>
            <numerusform>Не вдалося відновити %Ln файли.</numerusform>
            <numerusform>Не вдалося відновити %Ln файлів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln файл переміщено до кошика.</numerusform>
            <numerusform>%Ln файли переміщено до кошика.</numerusform>
            <numerusform>%Ln файлів переміщено до кошика.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>%Ln файл відновлено з кошика.</numerusform>
            <numerusform>%Ln файли відновлено з кошика.</numerusform>
            <numerusform>%Ln файлів відновлено з кошика.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Більше не питати</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>Перемістити %Ln файл до кошика?</numerusform>
            <numerusform>Перемістити %Ln файли до кошика?</numerusform>
            <numerusform>Перемістити %Ln файлів до кошика?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>переміщення %Ln файлу до кошика</numerusform>
            <numerusform>переміщення %Ln файлів до кошика</numerusform>
            <numerusform>переміщення %Ln файлів до кошика</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Перемістити до кошика</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>Перемістити «{name}» до кошика?</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>Переміщуються самі файли. Це можна скасувати або відновити файли з кошика.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>Файл {name} не переміщено до кошика. {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>Усе проіндексовано</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Продовжити індексацію</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Індексація</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>Відкрити LECCR Desktop</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Призупинити індексацію</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Потрібна ваша увага</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>Під’єднайте диск або мережу, де розташовано {folder}, і спробуйте ще раз. Нічого не забуто.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>Файл переміщено, перейменовано або вилучено поза цією програмою. Якщо він в одній із ваших тек, він знайдеться сам.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Відкрити в іншій програмі</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>Тека файлу {name} зараз недоступна</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>Не вдається відтворити {name}</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>Не вдається показати {name}</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>Файлу {name} більше немає</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>Не вдалося запустити {program}.</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Скасувати: {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>&amp;Повторити: {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>Звільнити місце</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>Щоб знову використовувати таку модель, доведеться заново проіндексувати всі картинки. Описи залишаться.</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>Вектори невикористовуваних моделей: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>Швидше</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Момент</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Вимкнути звук</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Наступний момент</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>На кадр назад</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>На кадр уперед</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Попередній момент</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Повільніше</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Швидкість: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>Момент повторюється</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>Відео повторюється</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Увімкнути звук</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation>{position} із {duration}</translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>Video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Videos cannot be played in this window: QtMultimedia does not load ({reason}). Install the missing system library and open the window again.</source>
        <translation>Відео не можна відтворити в цьому вікні: QtMultimedia не завантажується ({reason}). Установіть відсутню системну бібліотеку й відкрийте вікно знову.</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>Створити альбом</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Назва альбому:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Новий альбом</translation>
    </message>
</context>
</TS>
