<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>دادن نام دیگری به آلبوم</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>نام آلبوم:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>برداشتن از این آلبوم</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>تغییر نام آلبوم</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغییر نام…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>عکس‌ها و ویدیوهای انتخاب‌شده را از آلبوم بیرون می‌برد. فایل‌ها می‌مانند.</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>افزودن به آلبوم</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>یک پوشه در دسترس نیست</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>نمایه‌سازی متوقف شد: در محل {folder} جایی نمانده است. چیزی از دست نرفته و با آزاد شدن جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>نمایه‌سازی پی‌درپی ناموفق است</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>چند بار پشت سر هم متوقف شد. برای دیدن علت، پنجره را باز کنید.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>دیسک پر است</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path} یک هفته است که در دسترس نیست. درایو آن را وصل کنید یا پوشه را در تنظیمات بردارید. آنچه از آن دانسته شده نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>کتابخانهٔ شما را به‌روز نگه می‌دارد. از این نماد می‌توانید از آن خارج شوید.</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop ادامه می‌دهد</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Offline</source>
        <translation>آفلاین</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>انگلیسی و زبان‌های بزرگ اروپایی</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>انگلیسی روی دستگاه‌های ضعیف: یک‌سوم حافظهٔ بقیه</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>چیزهای روزمره به بیش از صد زبان، بی‌درنگ و روی هر دستگاهی</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>بهترین در زبان‌های اروپایی، ویتنامی و اندونزیایی</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>بهترین میانگین در همهٔ زبان‌ها، بهترین در ژاپنی و چینی</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>کوچک‌ترین مدلی که زبان‌های زیادی را خوب می‌داند</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>جستجو در فهرست</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}، انتخاب‌شده</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>مدل‌هایی که واژه‌ها و زبان‌های دیگری می‌دانند</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>مدل‌های دیگر…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>این مدل واژه‌های «{query}» را نمی‌شناسد، پس شاید نتیجه‌ها اتفاقی باشند. واژه‌های دیگر یا مدل دیگری را امتحان کنید.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>نخستین روز</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخرین روز</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>نمایش این روزها</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>یک مدل زبانی چندوجهی</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>سرویس‌دهنده‌ای روی این رایانه</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>نشانی سرویس‌دهنده</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>بسیار بهتر شرح می‌دهد، ولی برای هر عکس چند ثانیه زمان می‌برد و کارت گرافیک می‌خواهد. اگر روی این رایانه نباشد، اول دانلود می‌شود.</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>نام مدل آن</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>هیچ‌چیز</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama، llama.cpp، vLLM یا مانند آن. عکس‌های شما به آن نشان داده می‌شوند و به هیچ‌چیز بیرون از این رایانه.</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>عکس‌ها تنها از روی ظاهرشان پیدا می‌شوند.</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>سریع و همیشه در دسترس.</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>مدل زبانی چندوجهی</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>شرح‌دهندهٔ عکس‌ها</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>آنچه خود مدل می‌بیند</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>هنوز شرح داده نشده</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>چیزی به‌قدر کافی قطعی نبود</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>بنویسید چه دیده می‌شود</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>نوشتهٔ شما</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>نوشتهٔ {name}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>باز کردن پوشه‌اش</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>پرسیدن محل آن…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>بررسی و آماده‌سازی…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>دانلود</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>آزاد کردن فضا…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>در حال حذف…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>آزمودن مدل…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>آنچه دانلود شده می‌ماند و دانلود بعداً ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} از {total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/ث</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>نگه داشتن {name}</translation>
    </message>
    <message>
        <source>{width} × {height}, {size}</source>
        <translation>⁦{width} × {height}⁩، {size}</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln گروه</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>در حال مقایسه…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>تکراری‌ها</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>کپی‌های یکسان</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>فایل‌هایی که بایت‌به‌بایت یکسان‌اند</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>گروه‌های فایل‌های همانند</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>نگه داشتن همه</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>نگه داشتن همهٔ این‌ها و دیگر نشان ندادن این گروه</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>تقریباً یکسان</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>بردن بقیه به زباله‌دان</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>گروه بعدی (Page Down)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>هیچ فایلی تکراری نیست.</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>هیچ دو عکسی تقریباً یکسان نیستند.</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>عکس‌هایی که تقریباً یکسان‌اند ولی شاید در چیز مهمی فرق داشته باشند</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>گروه قبلی (Page Up)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>نمایش %Ln گروه که کامل نگه داشته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>بایت‌به‌بایت یکسان. آنچه را باید بماند علامت بزنید.</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>چیزی برای تصمیم‌گیری نمانده است.</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>تقریباً یکسان‌اند، ولی نه کاملاً. آنچه را باید بماند علامت بزنید.</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>اول آنچه را باید بماند علامت بزنید</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>قرار بود {name} بماند ولی آنجا نیست. پس چیزی به زباله‌دان برده نشد.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}: %Ln فایل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>در {folder} نمی‌توان نوشت: {reason} پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>دیگر نمی‌توان در {folder} نوشت: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>در {folder} جای کافی نیست: {needed} لازم و {free} آزاد است. چیزی کپی نشد.</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>{folder} پر است.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} دیگر آنجا نیست.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>کپی {number} از {total}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌بری</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>آنچه کپی شده می‌ماند؛ کپی ناقص نمی‌ماند.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>%Ln فایل کپی خواهد شد. اصل فایل‌ها دست‌نخورده می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%Ln پیکسل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>برون‌بری</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>پوشه:</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>بلندترین ضلع:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>کیفیت:</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>کپی‌های کوچک‌تر، با قالب JPEG</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>برون‌بری کپی‌ها</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>برون‌بری کپی‌ها به</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>نگه داشتن هر دو، با یک شماره</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>حذف محل گرفتن عکس</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>کپی نکردن</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>بلندترین ضلع</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>چنین پوشه‌ای نیست. پوشه‌ای را انتخاب کنید که هست.</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>ویدیوها همان‌طور که هستند کپی می‌شوند.</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>اگر نامی گرفته شده باشد:</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>اگر نامی گرفته شده باشد</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>%Ln فایل به {folder} کپی شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>%Ln فایل کپی نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>%Ln فایل کنار گذاشته شد: نامشان گرفته شده بود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%Ln فایل از پیش آنجا بود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>هم‌اکنون کپی‌هایی ساخته می‌شود. منتظر بمانید یا اول آن را متوقف کنید.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>برون‌بری زودتر تمام شد. {reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>برون‌بری متوقف شد.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>دوربین</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>مختصات</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>در آلبوم‌ها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>اندازه به پیکسل</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>اندازه روی دیسک</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>تاریخ گرفتن</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° شرقی</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° شمالی</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° جنوبی</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° غربی</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>⁦{width} × {height}⁩</translation>
    </message>
</context>
<context>
    <name>FailuresModel</name>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>علت</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Another folder…</source>
        <translation>پوشهٔ دیگر…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>پاک کردن همه</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>صافی‌ها</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>نمایش فقط محتوای این پوشه</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>نمایش آنچه از هیچ صافی‌ای نمی‌گذرد هم</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>پاک کردن صافی {name}</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>صافی بر پایهٔ: {filter}</translation>
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
            <numerusform>%Ln ستاره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%Ln ستاره یا بیشتر</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاریخ افزودن</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>آلبوم</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>دوربین</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>موردعلاقه‌ها</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>افقی</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>در حال جستجو…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>هیچ عکس یا ویدیویی در اینجا این را ندارد.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودی</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>از {day}</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>این هفته</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>امسال</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ویدیوها</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>عکس‌ها ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>جستجو با عکس</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>چیزی در اینجا مانند این عکس نیست.</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>چیزی در اینجا «{query}» را نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>از آنچه صافی‌ها نشان می‌دهند، چیزی «{query}» را نشان نمی‌دهد. برای دیدن بیشتر، برخی از صافی‌ها را پاک کنید.</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>نمایش تطابق‌های احتمالی</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>نمایش تطابق‌های ضعیف‌تر</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>صافی‌ها چیزی را نشان نمی‌دهند. برای دیدن بیشتر، برخی از آن‌ها را پاک کنید.</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>مدل واژه‌های «{query}» را نمی‌شناسد و نمی‌تواند بگوید چه چیزی مناسب است. واژه‌های دیگر یا مدل بزرگ‌تری را امتحان کنید که واژه‌ها و زبان‌های بیشتری می‌داند.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>%Ln عکس و ویدیو</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>افزودن پوشه‌ای با عکس یا ویدیو</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>پوشهٔ دیگر…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>دوربین یا کارت حافظه</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>انتخاب کنید کجا جستجو شود، سپس آنچه را می‌جویید به هر زبانی بنویسید. نخستین نتیجه‌ها در چند ثانیه می‌رسند.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>میزکار</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>همه‌چیز روی این رایانه می‌ماند. فایل‌های شما فقط خوانده می‌شوند و هرگز تغییر نمی‌کنند.</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>هر چیزی را در عکس‌ها و ویدیوهایتان پیدا کنید</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>پوشه‌های جستجو</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>از تلفن شما</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ویدیوها</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>در حال شمارش…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>بیش از {count} عکس و ویدیو</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>یا پوشه‌ای را اینجا رها کنید</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>افزودن پوشه…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>در حال بررسی</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>پوشه‌ها</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>پوشه‌های کتابخانه</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>فایل‌هایش دست‌نخورده می‌مانند، ولی دیگر اینجا پیدا نمی‌شوند.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>کنار گذاشتن از این پوشه</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>اکنون در دسترس نیست؛ آنچه از آن دانسته شده نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>در هر خط یک الگو، مانند ⁦.gitignore⁩: «⁦*.tmp⁩» برای چنین فایل‌هایی، «⁦Drafts/⁩» برای پوشه‌هایی با این نام، «⁦/Downloads⁩» فقط درست در همین پوشه، «⁦!keep.jpg⁩» برای بازگرداندن یک فایل.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>برداشتن پوشه</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>{path} از کتابخانه برداشته شود؟</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>برداشتن…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>در آخرین بررسی به‌روز بود</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>استفاده از این الگوها</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>تغییراتش زیر نظر است</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>تکراری‌ها</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>رفتن</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>تازه‌افزوده‌ها</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>خط زمانی</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>موردعلاقه‌ها</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>کارت‌های بزرگ‌تر</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>کارت‌های معمولی</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>کارت‌های کوچک‌تر</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>کلید Delete این یکی را فراموش می‌کند</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>فراموش کردن همه</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>فراموش کردن آنچه جستجو شده. جستجوهای ذخیره‌شده می‌مانند.</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>جستجوهای اخیر و ذخیره‌شده</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>جستجوی ذخیره‌شده: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>جستجوی پیشین: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>نمایه‌سازی شروع نمی‌شود: {program}: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>نمایه‌سازی متوقف شد: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>نمایه‌سازی از بیرون پایان یافت یا از کار افتاد. آنچه انجام شده نگه داشته شده است. {complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>کد خروج {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>شرح دادن {done} از {total}</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>نمایه‌سازی</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>نمایه‌سازی مکث شده است</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>نمایه‌سازی تا {time} مکث شده است</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>نمایه‌سازی ساعت {time} دوباره شروع می‌شود</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>نمایه‌سازی منتظر برق شهر است</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>نمایه‌سازی منتظر مدل‌هاست</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>نمایه‌سازی منتظر بیکار شدن رایانه است</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>نمایه‌سازی {done} از {total}</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>جستجوی فایل‌ها: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>به‌روز</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} فایل در دقیقه</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} فایل در ثانیه</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
</context>
<context>
    <name>IndexStatus</name>
    <message>
        <source>Go on indexing</source>
        <translation>ادامهٔ نمایه‌سازی</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>نمایه‌سازی</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>خوانده‌نشده: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>مکث نمایه‌سازی</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>شروع نمایه‌سازی…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>چه در جریان است، چه منتظر و چه ناموفق</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>همهٔ فایل‌ها خوانده شدند.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>فایل‌هایی که خوانده نشدند</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>آخرین پایان‌یافته‌ها</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>دور نخست، برای پیدا شدن فایل‌ها.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>پوشه‌ها</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>پوشه‌های کتابخانه</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>نمایه‌سازی</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>مدل: {model}. شرح‌ها: {describer}.</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>مدل: {model}. چیزی شرح نمی‌دهد.</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>افزوده نشد: {path}. {reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>هنوز چیزی برای نمایه‌سازی نیست</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>دور دوم، شرح‌ها.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>نمایش در پوشه</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>در حال شروع…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>این فایل‌ها در جستجو نیستند. چیزی در آن‌ها تغییر نکرده است. فایلی که تغییر کند خودبه‌خود دوباره امتحان می‌شود.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>تلاش دوباره برای همه</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>%Ln فایل باز نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>%Ln فایل کپی شد. هر جا می‌خواهید بچسبانید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln فایل برای باز کردن یک‌باره زیاد است. تعداد کمتری انتخاب کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>جزئیات به‌صورت متن…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>برون‌بری کپی‌ها…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>موردعلاقه</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>آلبوم تازه…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>امتیاز دادن</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>برداشتن از این آلبوم</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>کپی عکس</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>یافتن همانندها</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>بردن به زباله‌دان</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>بی‌امتیاز</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>باز کردن در برنامهٔ خودش</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>نمایش در مدیر فایل</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>عکس کپی شد. هر جا می‌خواهید بچسبانید.</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>برنامه‌ای نیست که {name} را باز کند. یکی را در «باز کردن با» انتخاب کنید.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>واگرد شد: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} اجرا نشد.</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} از ۵</translation>
    </message>
</context>
<context>
    <name>ItemFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>دیگر آنجا نیست.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>پیام سیستم: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>اجازهٔ خواندن یا نوشتن آن را ندارید.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>برای این‌ها هم به کار رفته: {names}. فقط یکی از آن‌ها کار می‌کند.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>بازگشت به پیش‌فرض: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>کلیدهای: {name}</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>صفحه‌کلید</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>هر زبانی</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>زبان جستجوی من</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>زبان‌های جستجو: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و {count} زبان دیگر</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>دربارهٔ LECCR Desktop</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>افزودن پوشه…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>بستن پنجره</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>تمام‌صفحه</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>نمایه‌سازی</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>مدل‌ها…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>مکث نمایه‌سازی</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>ازسرگیری نمایه‌سازی</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>تنظیمات…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>دربارهٔ LECCR Desktop</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>افزودن پوشه‌ای با عکس یا ویدیو</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>همهٔ کلیدها…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>هر چیزی را در عکس‌ها و ویدیوهای خودتان، با جستجو به هر زبانی پیدا می‌کند.

همه‌چیز روی این رایانه می‌ماند: چیزی به جایی فرستاده نمی‌شود.

نرم‌افزار آزاد با پروانهٔ Apache License 2.0.</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>در جستجوی عکس‌ها و ویدیوها. آنچه پیدا شود اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>ذخیرهٔ این جستجو…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>جستجو با عکس…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>جستجو کار نمی‌کند: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>نمایش نوار کناری</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>در این پوشه‌ها عکس یا ویدیویی نیست.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>%Ln مورد با مکان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>%Ln مورد با مکان. فهرست کنار نقشه نامشان را می‌گوید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>کلید Enter عکس‌های گرفته‌شده در آنجا را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>اینجا</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>پنهان کردن این عکس‌ها</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>هیچ‌یک از این عکس‌ها و ویدیوها نمی‌گوید کجا گرفته شده است.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>از آنچه صافی‌ها نشان می‌دهند، هیچ‌کدام نمی‌گوید کجا گرفته شده است. برای دیدن بیشتر، برخی از صافی‌ها را پاک کنید.</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>مکان‌های روی نقشه</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>نمایش همهٔ مکان‌ها (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>بزرگ‌نمایی (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>کوچک‌نمایی (-)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation>{count} کیلومتر</translation>
    </message>
    <message>
        <source>{count} m</source>
        <translation>{count} متر</translation>
    </message>
    <message numerus="yes">
        <source>{place}: %Ln item(s)</source>
        <translation>
            <numerusform>{place}: %Ln مورد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Favourite</source>
        <translation>موردعلاقه</translation>
    </message>
    <message>
        <source>Favourite and rating</source>
        <translation>موردعلاقه و امتیاز</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>افزودن به موردعلاقه‌ها</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>برداشتن از موردعلاقه‌ها</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>بی‌امتیاز</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>دادن %Ln ستاره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>امتیاز: %Ln ستاره</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>برداشتن امتیاز</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>بستن پیام</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>فایل‌ها و علت‌ها</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>نمایش %Ln فایل</numerusform>
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
        <translation>آلبوم‌ها</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>دوربین</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>شرح در {start}</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>موردعلاقه</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>عرض و طول جغرافیایی</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>لحظه</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>اندازه به پیکسل</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>اندازه روی دیسک</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>تاریخ گرفتن</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ویدیو</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>علت پیدا شدن</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{latitude}°, {longitude}°</source>
        <translation>⁦{latitude}°, {longitude}°⁩</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} از ۵</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} تا {end}</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>⁦{width} × {height}⁩</translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln فایل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ذخیره…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>کپی شد.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>ذخیره به‌صورت متن</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>با نام {file} ذخیره شد.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>{file} نوشته نشد: {reason} پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>انتخاب شد؛ تا همهٔ عکس‌ها را بشناسد، مدل دیگر پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>همراه برنامه</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>دانلود</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>دانلود {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>در حال استفاده</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>روی این رایانه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>برداشتن {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استفاده</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>استفاده از {name}</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>خوب در {count} زبان: {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>پروانه نامعلوم</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>بدون کارت گرافیک کند است</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>مدل بزرگ‌تر بیشتر می‌فهمد. یک بار دانلود می‌شود و سپس تنها روی این رایانه کار می‌کند؛ تا همهٔ عکس‌های شما را بشناسد، مدل کوچک پاسخ می‌دهد. بعداً هم می‌توانید این کار را در «مدل‌ها» در منو انجام دهید.</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>جستجو آغاز شده است. می‌خواهید بیشتر هم پیدا کنید؟</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>ناگهان پایان یافت. دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>{program} اجرا نمی‌شود: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>افزودن پوشهٔ مدل</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>افزودن پوشهٔ مدل…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>شرح‌ها</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>هر عکس و هر لحظه از ویدیو شرح کوتاهی به انگلیسی می‌گیرد که به پیدا کردنش به هر زبانی کمک می‌کند. آنچه خودتان نوشته‌اید هرگز جایگزین نمی‌شود.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>مدل‌ها</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>برای {languages} رقمی نیست: میانگین همه ملاک است.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>پیشنهادی</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>پیشنهادی با کارت گرافیک</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>پیشنهادی بدون کارت گرافیک</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>پیشنهادی: {best} با کارت گرافیک، {other} بدون آن.</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>پیشنهادی: {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>مدل برداشته شود؟</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>متوقف شد. آنچه دانلود شده می‌ماند؛ برای ادامه دوباره دانلود کنید.</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>مدل تعیین می‌کند چه چیزی و به چه زبان‌هایی پیدا شود. هر مدل تنها روی این رایانه کار می‌کند؛ فقط دانلود از شبکه استفاده می‌کند. تغییر مدل بی‌خطر است: تا مدل تازه همهٔ عکس‌ها را بشناسد، مدل قبلی پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} از این رایانه حذف می‌شود. می‌توان دوباره دانلودش کرد.</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>رفتن به لحظهٔ {start} تا {end}</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>لحظه‌ها</translation>
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
        <translation>برنامهٔ دیگر…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>انتخاب برنامه</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>باز کردن با</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>مدل دیگر</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>دانلود</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>دانلود مدل دیگر</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>از huggingface.co: یک CLIP یا SigLIP، یا مدلی ساختهٔ این برنامه.</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>owner/name، owner/name@revision یا open_clip:NAME:TAG</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>ادامهٔ نمایه‌سازی</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>مکث نمایه‌سازی</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ازسرگیری</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>همین حالا</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>یک ساعت</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>تا فردا</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>تا وقتی از سر بگیرم</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>%Ln مورد به «{album}» افزوده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>%Ln مورد از «{album}» برداشته شد. فایل‌ها می‌مانند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>افزودن %Ln مورد به «{album}»</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>همه‌اش از پیش در «{album}» است.</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>افزودن %Ln مورد به موردعلاقه‌ها</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>هنوز نمایه نشده است. پس از آن دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>ساختن آلبوم «{album}»</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>برداشتن %Ln مورد از موردعلاقه‌ها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>دادن امتیاز {rating} به %Ln مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>برداشتن %Ln مورد از «{album}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>برداشتن امتیاز %Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>آلبوم «{album}» ساخته شد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>در حال باز شدن…</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>عکس {name}</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
</context>
<context>
    <name>PictureToken</name>
    <message>
        <source>Like {name}</source>
        <translation>مانند {name}</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>عکسی که با آن جستجو می‌شود: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>جستجو بدون این عکس</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>عکس یا ویدیوی بازشده</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>بازگشت به نتیجه‌ها</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>پایان نمایش اسلاید</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>تمام‌صفحه</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>ادامهٔ نمایش اسلاید</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>ترک تمام‌صفحه</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>مکث نمایش اسلاید</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>نمایش جزئیات</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>نمایش اسلاید</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>کل عکس یا اندازهٔ واقعی</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>چرخش به چپ</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>چرخش به راست</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>کارهای ممکن</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>زوم</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>کوچک‌نمایی</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} از {count}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Findable</source>
        <translation>پیداشدنی</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>در صف</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>آفلاین؛ آنچه از آن دانسته شده می‌ماند</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>به‌روز</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>شرحش جور است: «{sentence}»</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>چیزی در عکس جور است، بیش از کل آن.</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>چیزی در این لحظه جور است، بیش از کل آن.</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>کل این لحظه شبیه آن است.</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>کل عکس شبیه آن است.</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>این جمله از شرحش جور است:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>تطابق احتمالی</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>تطابق قوی</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>{percent}٪ به خوبی بهترین نتیجه</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>چیزی بهتر از این نیست</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>چرا این پیدا شد</translation>
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
            <numerusform>%Ln لحظه از این ویدیو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln ستاره</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>خوانده نمی‌شود: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>موردعلاقه</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>پوشه‌اش اکنون در دسترس نیست</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>عکس زنده</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>عکس {name}</translation>
    </message>
    <message>
        <source>Video {name}, at {time}</source>
        <translation>ویدیوی {name}، در {time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>مدل‌هایی که واژه‌ها و زبان‌های دیگری می‌دانند</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>مدل‌های دیگر…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>نمایش تطابق‌های ضعیف‌تر</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>نتیجه‌ها</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>نام:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>ذخیرهٔ این جستجو</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>بهترین لحظه، {start} تا {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>لحظه، {start} تا {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>موقعیت</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>بیش از {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>در حال جستجو…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} پیدا شد</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>در کل {count}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>جستجو در عکس‌ها و ویدیوهایتان، به هر زبانی</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>پاک کردن جستجو (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>ذخیرهٔ این جستجو</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>جستجو با عکس…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>تطابق‌های احتمالی</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>تطابق‌های قوی</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>تطابق‌های ضعیف‌تر</translation>
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
        <translation>بازگشت به پیش‌فرض: {name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> %</source>
        <translation>٪</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> مگابایت</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> میلی‌ثانیه</translation>
    </message>
    <message>
        <source> px</source>
        <translation> پیکسل</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ثانیه</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>افزودن پوشه</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>همهٔ کلیدها</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>پرسیدن پیش از بردن فایل‌ها به زباله‌دان</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>بازگشت، گام‌به‌گام</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>کارت‌های معمولی</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>بستن پنجره</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>بستن پنجره آن را پنهان می‌کند؛ برای خروج از نماد سینی یا از منو استفاده کنید.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>کپی فایل‌ها</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>کپی عکس</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>شرح دادن عکس‌ها و ویدیوها</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>در هر صورت قابل واگرد است.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>برون‌بری کپی‌ها</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>تندتر</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>افزودن به موردعلاقه‌ها یا برداشتن</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>یافتن همانندها</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>تمام‌صفحه</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>رفتن به همه</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>رفتن به تکراری‌ها</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>رفتن به موردعلاقه‌ها</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>رفتن به تازه‌افزوده‌ها</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>رفتن به نقشه</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>رفتن به خط زمانی</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست بالا</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>هر عکس چه مدت نشان داده شود.</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>نمایه‌سازی از چند هسته استفاده کند. تعداد کمتر، برای برنامه‌های دیگر بیشتر باقی می‌گذارد.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>ادامهٔ کار در سینی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>کارت‌های بزرگ‌تر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>روشن یا تیره، یا همان‌طور که سیستم است.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>ساختن آلبوم از آن‌ها</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>هرچه بیشتر باشد، پیمایش روان‌تر است.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>بردن به زباله‌دان</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>بی‌صدا</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>تا برنامه باز است، فایل‌های تازه و تغییریافته خودبه‌خود پیدا می‌شوند.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>لحظهٔ بعدی</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>بعدی، قبلی، و جابه‌جایی در عکس بزرگ‌نمایی‌شده</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>بی‌امتیاز</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>نه با باتری</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>برای همهٔ متن‌های برنامه.</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>زبان خود برنامه؛ به هر زبانی می‌توانید جستجو کنید. با اجرای دوبارهٔ برنامه تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>هنگام نوشتن، جستجوهای اخیرتان را پیشنهاد می‌دهد. روی این رایانه می‌مانند.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>یک فریم به عقب</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>یک فریم به جلو</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>یک عکس یا ویدیو، بزرگ</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>فقط برای آنچه به شما نیاز دارد: پوشه‌ای که برنمی‌گردد، نمایه‌سازی که پی‌درپی ناموفق است، دیسک پر.</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>فقط هنگام بیکاری رایانه</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>باز کردن در برنامهٔ دیگر</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>وگرنه فقط تطابق‌های قوی نشان داده می‌شوند.</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>مکث و ادامهٔ نمایه‌سازی</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>مکث نمایش اسلاید</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>عکس‌ها و ویدیوها</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>پخش و مکث</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>لحظهٔ قبلی</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>امتیاز ۱ از ۵</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>امتیاز ۲ از ۵</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>امتیاز ۳ از ۵</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>امتیاز ۴ از ۵</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>امتیاز ۵ از ۵</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>به یاد داشتن جستجوها</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>تکرار لحظه یا ویدیو</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>ذخیرهٔ این جستجو</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>جستجو با عکس</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>شرح‌های کوتاه به پیدا کردن بیشتر کمک می‌کنند. پس از پیداشدنی شدن فایل‌ها نوشته می‌شوند و زمان می‌برند.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>نمایش جزئیات</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>نمایش جزئیات به‌صورت متن</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>نمایش در مدیر فایل</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>نمایش اعلان‌ها</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>نمایش یا پنهان کردن نوار کناری</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>نمایش تطابق‌های احتمالی هم</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>نمایش اسلاید</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>کندتر</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>عکس‌های کوچک نگه داشته می‌شوند تا بی‌درنگ نمایش یابند. آن‌هایی که دیرتر از همه دیده شده‌اند اول حذف می‌شوند.</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>عکس‌های کوچک در حافظه</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>عکس‌های کوچک روی دیسک</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>کارت‌های کوچک‌تر</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>اجرا هنگام ورود</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>هنگام ورود شما به سیستم، پنهانی اجرا می‌شود و کتابخانه را به‌روز نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>رنگ‌ها و کناره‌های پررنگ‌تر، برای خواندن آسان‌تر.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>وقتی به این مدت چیزی ننویسید، جستجو آغاز می‌شود. Enter بی‌درنگ آغازش می‌کند.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>تنظیمات ذخیره نمی‌شوند: {file} نوشتنی نیست. تا خروج شما برقرارند.</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>کل عکس یا اندازهٔ واقعی</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>رشته‌های پردازش</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>چرخش به چپ</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>چرخش به راست</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ویدیوها</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>انتظار پس از هر کلید</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>تا وصل شدن رایانه به برق صبر می‌کند.</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>تا وقتی شما یا برنامهٔ دیگری در کار هستید صبر می‌کند.</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>زیر نظر داشتن پوشه‌ها</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>کوچک‌نمایی</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>پوشه‌ها</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>نمایه‌سازی</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>صفحه‌کلید</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>مدل‌ها…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز به کار</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ذخیره‌سازی</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>مدل تعیین می‌کند چه چیزی و به چه زبان‌هایی پیدا شود.</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>خود مدل، یک مدل زبانی، سرویس‌دهنده‌ای روی این رایانه، یا هیچ‌کدام.</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>شرح‌دهنده…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>حذف آلبوم «{album}»</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>حذف جستجوی ذخیره‌شدهٔ «{name}»</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>عکس‌ها و ویدیوهایش سر جایشان می‌مانند، ولی دیگر اینجا پیدا نمی‌شوند. با افزودن دوبارهٔ پوشه، موردعلاقه‌ها، امتیازها و آلبوم‌ها برمی‌گردند.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>برداشتن از کتابخانه</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>«{folder}» از کتابخانه برداشته شود؟</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>آلبوم «{album}» حذف شد. آنچه در آن بود می‌ماند.</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>جستجوی ذخیره‌شدهٔ «{name}» حذف شد.</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>همهٔ کلیدها</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغییر کلیدها…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>افزودن پوشه…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>آلبوم‌ها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>عکس‌ها و ویدیوها را اینجا رها کنید تا به آلبوم بروند</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>تکراری‌ها</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>الگوهای کنارگذاری…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>موردعلاقه‌ها</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>پوشه‌ها</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>کتابخانه، آلبوم‌ها، جستجوها و پوشه‌ها</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>پیداشدنی کردن عکس‌ها و ویدیوهای یک پوشه (Ctrl+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>آلبوم تازه…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>باز کردن این پوشه</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>تازه‌افزوده‌ها</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>برداشتن از کتابخانه…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغییر نام…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>جستجوهای ذخیره‌شده</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>نمایش فقط این پوشه</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمانی</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}، %Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (اکنون در دسترس نیست)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
این پوشه در حال بررسی است.</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
این پوشه اکنون در دسترس نیست. آنچه از آن دانسته شده نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
این پوشه زیر نظر است: چیزهای تازه‌اش خودبه‌خود پیدا می‌شوند.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>اول بهترین تطابق</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>به ترتیب نام</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>به ترتیب امتیاز</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>اول تازه‌ترین</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>اول قدیمی‌ترین</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>اول تازه‌افزوده‌ها</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>ترتیب: {order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>خالی کردن</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>محاسبهٔ جای عکس‌های کوچک…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>عکس‌های کوچک هنگام دیدن دوباره ساخته می‌شوند.</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>عکس‌های کوچک اکنون {size} از دیسک را گرفته‌اند.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>حدود {hours} ساعت مانده</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>حدود {minutes} دقیقه مانده</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>کمتر از یک دقیقه مانده</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>در حال خواندن</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>یک سرآیند برای هر روز</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>یک سرآیند برای هر ماه</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روزها</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>ماه‌ها</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>صافی‌ها چیزی را نشان نمی‌دهند. برای دیدن بیشتر، برخی از آن‌ها را پاک کنید.</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>در این پوشه‌ها عکس یا ویدیویی نیست.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمانی</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>به یک ماه بکشید. کلیدهای جهت: یک ماه؛ Page Up و Page Down: یک سال.</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>ماه‌ها و سال‌ها</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>خط زمانی</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>دیگر در زباله‌دان نیست یا آنجا پیدا نمی‌شود.</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>درایو آن زباله‌دان ندارد، یا اجازهٔ بردنش نیست. همان‌طور که بود ماند.</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>%Ln فایل به زباله‌دان برده نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>%Ln فایل بازگردانده نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln فایل به زباله‌دان برده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>%Ln فایل از زباله‌دان بازگردانده شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>دیگر نپرس</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>%Ln فایل به زباله‌دان برده شود؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>بردن %Ln فایل به زباله‌دان</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>بردن به زباله‌دان</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>«{name}» به زباله‌دان برده شود؟</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>خود فایل‌ها برده می‌شوند. می‌توانید واگرد کنید یا از آنجا بازشان گردانید.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>{name} به زباله‌دان برده نشد. {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>همه‌چیز نمایه شده است</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>ادامهٔ نمایه‌سازی</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>نمایه‌سازی</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>باز کردن LECCR Desktop</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>مکث نمایه‌سازی</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>مکث‌شده</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>تنظیمات…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>چیزی به شما نیاز دارد</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>درایو یا شبکه‌ای را که {folder} روی آن است وصل کنید، سپس دوباره تلاش کنید. چیزی از آن فراموش نمی‌شود.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>بیرون از این برنامه جابه‌جا، تغییرنام‌داده یا حذف شده است. اگر در یکی از پوشه‌های شما باشد، خودبه‌خود دوباره پیدا می‌شود.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>باز کردن پوشه‌اش</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>باز کردن با برنامهٔ دیگر</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>پوشهٔ {name} اکنون در دسترس نیست</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>{name} پخش نمی‌شود</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} نمایش داده نمی‌شود</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>{name} دیگر آنجا نیست</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} اجرا نشد.</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>واگرد: {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>ازنو: {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>آزاد کردن فضا</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>استفادهٔ دوباره از چنین مدلی یعنی نمایه‌سازی دوبارهٔ همهٔ عکس‌ها. شرح‌ها می‌مانند.</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>بردارهای مدل‌هایی که دیگر به کار نمی‌روند: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>تندتر</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>لحظه</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>بی‌صدا</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>لحظهٔ بعدی</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>یک فریم به عقب</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>یک فریم به جلو</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>پخش</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>لحظهٔ قبلی</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>کندتر</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>سرعت: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>لحظه تکرار می‌شود</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>ویدیو تکرار می‌شود</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>باصدا</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ویدیو</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>بلندی صدا</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation>{position} از {duration}</translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>Video</source>
        <translation>ویدیو</translation>
    </message>
    <message>
        <source>Videos cannot be played in this window: QtMultimedia does not load ({reason}). Install the missing system library and open the window again.</source>
        <translation>ویدیوها در این پنجره پخش نمی‌شوند: QtMultimedia بار نمی‌شود ({reason}). کتابخانهٔ سیستمی لازم را نصب کنید و پنجره را دوباره باز کنید.</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>ساختن آلبوم</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>نام آلبوم:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>آلبوم تازه</translation>
    </message>
</context>
</TS>
