<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>تسمية الألبوم باسم آخر</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>اسم الألبوم:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>إزالة من هذا الألبوم</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>إعادة تسمية الألبوم</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>إخراج الصور والفيديوهات المحددة من الألبوم. تبقى الملفات في مكانها.</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>إضافة إلى ألبوم</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>أحد المجلدات غير موجود</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>توقفت الفهرسة: لم تعد هناك مساحة في مكان {folder}. لم يُفقد شيء، وستُتابَع عند توفر مساحة.</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>الفهرسة تفشل باستمرار</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>توقفت عدة مرات متتالية. افتح النافذة لمعرفة السبب.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path} غير موجود منذ أسبوع. صِل القرص الذي يحتويه، أو أزِل المجلد من الإعدادات. تبقى المعلومات المعروفة عنه محفوظة.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>يُبقي مكتبتك محدّثة. يمكنك إنهاؤه من هذه الأيقونة.</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop يواصل العمل</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>غير مقروء</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>الإنجليزية واللغات الأوروبية الكبرى</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>الإنجليزية على الأجهزة الضعيفة: ثلث ذاكرة النماذج الأخرى</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>الأشياء اليومية بأكثر من مئة لغة، فورًا وعلى أي جهاز</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>الأفضل في اللغات الأوروبية والفيتنامية والإندونيسية</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>أفضل متوسط بين كل اللغات، والأفضل في اليابانية والصينية</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>أصغر نموذج يعرف لغات كثيرة جيدًا</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}، محدد</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>نماذج تعرف كلمات ولغات أخرى</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>نماذج أخرى…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>هذا النموذج لا يعرف الكلمات “{query}”، لذا قد تكون النتائج وليدة الصدفة. جرّب كلمات أخرى أو نموذجًا آخر.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>عرض هذه الأيام</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>نموذج لغوي متعدد الوسائط</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>خادم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>أوصافه أفضل بكثير، لكنه يستغرق ثواني لكل صورة ويحتاج إلى بطاقة رسومات. إن لم يكن على هذا الحاسوب فسيُنزَّل أولًا.</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>اسم النموذج فيه</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama أو llama.cpp أو vLLM أو ما شابه. تُعرض عليه صورك، ولا تُعرض على أي شيء خارج هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>يُعثر على الصور بمظهرها فقط.</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>سريع ومتاح دائمًا.</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>النموذج اللغوي متعدد الوسائط</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>ما يصف الصور</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>ما يراه النموذج نفسه</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>لم يوصف بعد</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>لا شيء مؤكد بما يكفي لوصفه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>اكتب ما يظهر فيها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>كتبته أنت</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>كتبه {name}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>فتح مجلده</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>الاستعلام عن مكانه…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>التحقق والتحضير…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>تحرير المساحة…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>تجربة النموذج…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>يبقى ما تم تنزيله، ويُستأنف التنزيل لاحقًا.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
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
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>إبقاء {name}</translation>
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
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%Ln مجموعات</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>نسخ متطابقة</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>ملفات متطابقة بايتًا ببايت</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>مجموعات ملفات متشابهة</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>إبقاء الكل</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>إبقاء هذه كلها وعدم عرض المجموعة مجددًا</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>شبه متطابقة</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>نقل البقية إلى المهملات</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>المجموعة التالية (Page Down)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>لا يوجد أي ملف مكرر.</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>لا توجد صورتان شبه متطابقتين.</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>صور تبدو شبه متطابقة، وقد تختلف في أمر مهم</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>المجموعة السابقة (Page Up)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>عرض %Ln مجموعة أُبقيت كاملة</numerusform>
            <numerusform>عرض مجموعة واحدة أُبقيت كاملة</numerusform>
            <numerusform>عرض مجموعتين أُبقيت كاملة</numerusform>
            <numerusform>عرض %Ln مجموعات أُبقيت كاملة</numerusform>
            <numerusform>عرض %Ln مجموعة أُبقيت كاملة</numerusform>
            <numerusform>عرض %Ln مجموعة أُبقيت كاملة</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>متطابقة بايتًا ببايت. حدد ما تريد إبقاءه.</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>لم يبقَ ما يحتاج إلى قرار.</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>تبدو شبه متطابقة لكنها ليست كذلك. حدد ما تريد إبقاءه.</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>حدد أولًا ما تريد إبقاءه</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>كان من المقرر إبقاء {name} لكنه غير موجود، لذلك لم يُنقل شيء إلى المهملات.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}: %Ln ملف</numerusform>
            <numerusform>{name}: ملف واحد</numerusform>
            <numerusform>{name}: ملفان</numerusform>
            <numerusform>{name}: %Ln ملفات</numerusform>
            <numerusform>{name}: %Ln ملفًا</numerusform>
            <numerusform>{name}: %Ln ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>لا يمكن الكتابة في {folder}: {reason} اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>لم تعد الكتابة في {folder} ممكنة: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>لا توجد مساحة كافية في {folder}: المطلوب {needed} والمتاح {free}. لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>{folder} ممتلئ.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>لم يعد {folder} موجودًا.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>نسخ {number} من {total}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>يبقى ما تم نسخه، ولا تبقى أي نسخة ناقصة.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>سيتم نسخ %Ln ملف. تبقى الملفات الأصلية كما هي.</numerusform>
            <numerusform>سيتم نسخ ملف واحد. تبقى الملفات الأصلية كما هي.</numerusform>
            <numerusform>سيتم نسخ ملفين. تبقى الملفات الأصلية كما هي.</numerusform>
            <numerusform>سيتم نسخ %Ln ملفات. تبقى الملفات الأصلية كما هي.</numerusform>
            <numerusform>سيتم نسخ %Ln ملفًا. تبقى الملفات الأصلية كما هي.</numerusform>
            <numerusform>سيتم نسخ %Ln ملف. تبقى الملفات الأصلية كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%Ln بكسل</numerusform>
            <numerusform>بكسل واحد</numerusform>
            <numerusform>بكسلان</numerusform>
            <numerusform>%Ln بكسلات</numerusform>
            <numerusform>%Ln بكسلًا</numerusform>
            <numerusform>%Ln بكسل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>الضلع الأطول:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>الجودة:</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>نسخ أصغر بصيغة JPEG</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>تصدير نسخ</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>تصدير النسخ إلى</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>إبقاء الاثنين مع إضافة رقم</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>حذف مكان التقاطها</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>عدم نسخ الملف</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>الضلع الأطول</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>لا يوجد مجلد كهذا. اختر مجلدًا موجودًا.</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>تُنسخ الفيديوهات كما هي.</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>إذا كان الاسم مستخدمًا:</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>إذا كان الاسم مستخدمًا</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>تم نسخ %Ln ملف إلى {folder}.</numerusform>
            <numerusform>تم نسخ ملف واحد إلى {folder}.</numerusform>
            <numerusform>تم نسخ ملفين إلى {folder}.</numerusform>
            <numerusform>تم نسخ %Ln ملفات إلى {folder}.</numerusform>
            <numerusform>تم نسخ %Ln ملفًا إلى {folder}.</numerusform>
            <numerusform>تم نسخ %Ln ملف إلى {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>تعذّر نسخ %Ln ملف.</numerusform>
            <numerusform>تعذّر نسخ ملف واحد.</numerusform>
            <numerusform>تعذّر نسخ ملفين.</numerusform>
            <numerusform>تعذّر نسخ %Ln ملفات.</numerusform>
            <numerusform>تعذّر نسخ %Ln ملفًا.</numerusform>
            <numerusform>تعذّر نسخ %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>لم يتم نسخ %Ln ملف لأن الاسم مستخدم.</numerusform>
            <numerusform>لم يتم نسخ ملف واحد لأن الاسم مستخدم.</numerusform>
            <numerusform>لم يتم نسخ ملفين لأن الاسم مستخدم.</numerusform>
            <numerusform>لم يتم نسخ %Ln ملفات لأن الاسم مستخدم.</numerusform>
            <numerusform>لم يتم نسخ %Ln ملفًا لأن الاسم مستخدم.</numerusform>
            <numerusform>لم يتم نسخ %Ln ملف لأن الاسم مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>موجود من قبل: %Ln ملف.</numerusform>
            <numerusform>موجود من قبل: ملف واحد.</numerusform>
            <numerusform>موجود من قبل: ملفان.</numerusform>
            <numerusform>موجود من قبل: %Ln ملفات.</numerusform>
            <numerusform>موجود من قبل: %Ln ملفًا.</numerusform>
            <numerusform>موجود من قبل: %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>يجري نسخ ملفات بالفعل. انتظر انتهاءه أو أوقفه أولًا.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>انتهى التصدير مبكرًا. {reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>أُوقف التصدير.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>في الألبومات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>الحجم بالبكسل</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>الحجم على القرص</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° شرقًا</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° شمالًا</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° جنوبًا</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° غربًا</translation>
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
        <translation>الملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>عرض محتويات هذا المجلد فقط</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>عرض ما لا يمر من أي عامل تصفية أيضًا</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>مسح عامل التصفية {name}</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>تصفية حسب: {filter}</translation>
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
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%Ln نجمات</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%Ln نجمة أو أكثر</numerusform>
            <numerusform>نجمة واحدة أو أكثر</numerusform>
            <numerusform>نجمتان أو أكثر</numerusform>
            <numerusform>%Ln نجمات أو أكثر</numerusform>
            <numerusform>%Ln نجمة أو أكثر</numerusform>
            <numerusform>%Ln نجمة أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>لا صورة ولا فيديو هنا يذكر ذلك.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>الفيديوهات</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>الصور ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>البحث بصورة</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>لا شيء هنا يشبه هذه الصورة.</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>لا شيء هنا يُظهر “{query}”.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>لا شيء مما تسمح به عوامل التصفية يُظهر “{query}”. امسح بعضها لرؤية المزيد.</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>عرض المطابقات المحتملة</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>عرض المطابقات الأضعف</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>لا تسمح عوامل التصفية بشيء. امسح بعضها لرؤية المزيد.</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>النموذج لا يعرف الكلمات “{query}”، فلا يستطيع تحديد ما يناسبها. جرّب كلمات أخرى، أو نموذجًا أكبر يعرف كلمات ولغات أكثر.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>%Ln صورة وفيديو</numerusform>
            <numerusform>صورة واحدة أو فيديو واحد</numerusform>
            <numerusform>%Ln من الصور والفيديوهات</numerusform>
            <numerusform>%Ln من الصور والفيديوهات</numerusform>
            <numerusform>%Ln صورة وفيديو</numerusform>
            <numerusform>%Ln صورة وفيديو</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>إضافة مجلد فيه صور أو فيديوهات</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>كاميرا أو بطاقة ذاكرة</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>اختر أين يتم البحث، ثم اكتب ما تبحث عنه بأي لغة. تظهر النتائج الأولى خلال ثوانٍ.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>يبقى كل شيء على هذا الحاسوب. تُقرأ ملفاتك فقط ولا تُغيَّر أبدًا.</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>اعثر على أي شيء في صورك وفيديوهاتك</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>مجلدات البحث</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>من هاتفك</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>الفيديوهات</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>أكثر من {count} صورة وفيديو</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>أو أفلِت مجلدًا هنا</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>يجري فحصه</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>المجلدات في المكتبة</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>تبقى ملفاته كما هي، ولن يمكن العثور عليها هنا بعد الآن.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>الاستثناء من هذا المجلد</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>غير موجود الآن؛ تبقى المعلومات المعروفة عنه محفوظة</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>نمط واحد في كل سطر، كما في ⁦.gitignore⁩: “⁦*.tmp⁩” لهذه الملفات، و“⁦Drafts/⁩” للمجلدات بهذا الاسم، و“⁦/Downloads⁩” في هذا المجلد مباشرةً فقط، و“⁦!keep.jpg⁩” لاستعادة ملف.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>إزالة المجلد</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>أتريد إزالة {path} من المكتبة؟</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>كان محدّثًا عند آخر فحص</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>استخدام هذه الأنماط</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>تُراقَب التغييرات فيه</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>المضافة حديثًا</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>المفضلة</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>بطاقات أكبر</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>بطاقات بالحجم المعتاد</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>بطاقات أصغر</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>مفتاح Delete ينسى هذا البحث</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>نسيان الكل</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>نسيان ما تم البحث عنه. تبقى عمليات البحث المحفوظة.</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>عمليات البحث الأخيرة والمحفوظة</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>بحث محفوظ: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>بحث سابق: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>لا يمكن بدء الفهرسة: {program}: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>توقفت الفهرسة: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>أُنهيت الفهرسة من خارج البرنامج أو تعطلت. ما أنجزته محفوظ. {complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>رمز الخروج {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>وصف {done} من {total}</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>الفهرسة</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>الفهرسة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>الفهرسة متوقفة مؤقتًا حتى {time}</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>تبدأ الفهرسة من جديد في {time}</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>الفهرسة تنتظر التيار الكهربائي</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>الفهرسة تنتظر النماذج</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>الفهرسة تنتظر خمول الحاسوب</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>فهرسة {done} من {total}</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>البحث عن ملفات: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} ملف/دقيقة</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} ملف/ثانية</translation>
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
        <translation>متابعة الفهرسة</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>الفهرسة</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>غير مقروءة: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>إيقاف الفهرسة مؤقتًا</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>جارٍ بدء الفهرسة…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>ما يعمل وما ينتظر وما فشل</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>أمكنت قراءة كل الملفات.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>ملفات تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>آخر ما اكتمل</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>المرحلة الأولى، ليمكن العثور على الملفات.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>المجلدات في المكتبة</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>الفهرسة</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>النموذج: {model}. الأوصاف: {describer}.</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>النموذج: {model}. لا وصف للصور.</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>لم يُضف: {path}. {reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>لا شيء للفهرسة بعد</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>المرحلة الثانية، الأوصاف.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>لا يشمل البحث هذه الملفات، ولم يتغير فيها شيء. أي ملف يتغير تُعاد محاولة قراءته تلقائيًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>إعادة محاولة الكل</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>تعذّر فتح %Ln ملف.</numerusform>
            <numerusform>تعذّر فتح ملف واحد.</numerusform>
            <numerusform>تعذّر فتح ملفين.</numerusform>
            <numerusform>تعذّر فتح %Ln ملفات.</numerusform>
            <numerusform>تعذّر فتح %Ln ملفًا.</numerusform>
            <numerusform>تعذّر فتح %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>تم نسخ %Ln ملف. ألصِق حيث تريد.</numerusform>
            <numerusform>تم نسخ ملف واحد. ألصِق حيث تريد.</numerusform>
            <numerusform>تم نسخ ملفين. ألصِق حيث تريد.</numerusform>
            <numerusform>تم نسخ %Ln ملفات. ألصِق حيث تريد.</numerusform>
            <numerusform>تم نسخ %Ln ملفًا. ألصِق حيث تريد.</numerusform>
            <numerusform>تم نسخ %Ln ملف. ألصِق حيث تريد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln ملف: عدد أكبر من أن يُفتح دفعة واحدة. حدد عددًا أقل.</numerusform>
            <numerusform>ملف واحد: عدد أكبر من أن يُفتح دفعة واحدة. حدد عددًا أقل.</numerusform>
            <numerusform>ملفان: عدد أكبر من أن يُفتح دفعة واحدة. حدد عددًا أقل.</numerusform>
            <numerusform>%Ln ملفات: عدد أكبر من أن يُفتح دفعة واحدة. حدد عددًا أقل.</numerusform>
            <numerusform>%Ln ملفًا: عدد أكبر من أن يُفتح دفعة واحدة. حدد عددًا أقل.</numerusform>
            <numerusform>%Ln ملف: عدد أكبر من أن يُفتح دفعة واحدة. حدد عددًا أقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>التفاصيل كنص…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>تصدير نسخ…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>ألبوم جديد…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>إزالة من هذا الألبوم</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>البحث عن المشابه</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>فتح ببرنامجها</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>تم نسخ الصورة. ألصِقها حيث تريد.</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>لا يوجد برنامج يفتح {name}. اختر برنامجًا من “فتح باستخدام”.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع عن: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>تعذّر تشغيل {program}.</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} من 5</translation>
    </message>
</context>
<context>
    <name>ItemFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>رسالة النظام: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>لا تملك صلاحية قراءته أو الكتابة فيه.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>مستخدم أيضًا لـ: {names}. واحد منها فقط يعمل.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>العودة إلى الإعداد الأصلي: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>مفاتيح: {name}</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>أبحث بـ</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>لغات البحث: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و{count} أخرى</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>حول LECCR Desktop</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>الفهرسة</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>إيقاف الفهرسة مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>استئناف الفهرسة</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>حول LECCR Desktop</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>إضافة مجلد فيه صور أو فيديوهات</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>كل المفاتيح…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>يعثر على أي شيء في صورك وفيديوهاتك، بالبحث بأي لغة.

يبقى كل شيء على هذا الحاسوب: لا يُرسل شيء إلى أي مكان.

برنامج حر برخصة Apache License 2.0.</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>يجري البحث عن صور وفيديوهات. يظهر هنا ما يُعثر عليه.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>البحث بصورة…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>البحث لا يعمل: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>لا توجد صور أو فيديوهات في هذه المجلدات.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>%Ln عنصر بمكان معروف</numerusform>
            <numerusform>عنصر واحد بمكان معروف</numerusform>
            <numerusform>عنصران بمكان معروف</numerusform>
            <numerusform>%Ln عناصر بمكان معروف</numerusform>
            <numerusform>%Ln عنصرًا بمكان معروف</numerusform>
            <numerusform>%Ln عنصر بمكان معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>%Ln عنصر بمكان معروف. تذكرها القائمة بجانب الخريطة.</numerusform>
            <numerusform>عنصر واحد بمكان معروف. تذكرها القائمة بجانب الخريطة.</numerusform>
            <numerusform>عنصران بمكان معروف. تذكرها القائمة بجانب الخريطة.</numerusform>
            <numerusform>%Ln عناصر بمكان معروف. تذكرها القائمة بجانب الخريطة.</numerusform>
            <numerusform>%Ln عنصرًا بمكان معروف. تذكرها القائمة بجانب الخريطة.</numerusform>
            <numerusform>%Ln عنصر بمكان معروف. تذكرها القائمة بجانب الخريطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>يعرض Enter الصور الملتقطة هناك.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>إخفاء هذه الصور</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>لا تذكر أي من هذه الصور والفيديوهات مكان التقاطها.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>لا شيء مما تسمح به عوامل التصفية يذكر مكان التقاطه. امسح بعضها لرؤية المزيد.</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>أماكن على الخريطة</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>عرض كل الأماكن (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>تصغير (-)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation>{count} كم</translation>
    </message>
    <message>
        <source>{count} m</source>
        <translation>{count} م</translation>
    </message>
    <message numerus="yes">
        <source>{place}: %Ln item(s)</source>
        <translation>
            <numerusform>{place}: %Ln عنصر</numerusform>
            <numerusform>{place}: عنصر واحد</numerusform>
            <numerusform>{place}: عنصران</numerusform>
            <numerusform>{place}: %Ln عناصر</numerusform>
            <numerusform>{place}: %Ln عنصرًا</numerusform>
            <numerusform>{place}: %Ln عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Favourite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>Favourite and rating</source>
        <translation>المفضلة والتقييم</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>بلا تقييم</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>منح %Ln نجمة</numerusform>
            <numerusform>منح نجمة واحدة</numerusform>
            <numerusform>منح نجمتين</numerusform>
            <numerusform>منح %Ln نجمات</numerusform>
            <numerusform>منح %Ln نجمة</numerusform>
            <numerusform>منح %Ln نجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>التقييم: %Ln نجمة</numerusform>
            <numerusform>التقييم: نجمة واحدة</numerusform>
            <numerusform>التقييم: نجمتان</numerusform>
            <numerusform>التقييم: %Ln نجمات</numerusform>
            <numerusform>التقييم: %Ln نجمة</numerusform>
            <numerusform>التقييم: %Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>إزالة التقييم</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>الملفات والأسباب</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>عرض %Ln ملف</numerusform>
            <numerusform>عرض ملف واحد</numerusform>
            <numerusform>عرض ملفين</numerusform>
            <numerusform>عرض %Ln ملفات</numerusform>
            <numerusform>عرض %Ln ملفًا</numerusform>
            <numerusform>عرض %Ln ملف</numerusform>
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
        <translation>الألبومات</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>الوصف عند {start}</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>خط العرض وخط الطول</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>الحجم بالبكسل</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>الحجم على القرص</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>سبب العثور عليه</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
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
        <translation>{rating} من 5</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
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
            <numerusform>%Ln ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>حفظ كنص</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>تم الحفظ باسم {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>تعذّرت كتابة {file}: {reason} اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>محدد؛ يجيب النموذج الآخر حتى يعرف هذا كل الصور</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>يأتي مع البرنامج</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>تنزيل {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>استخدام {name}</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>جيد في {count} من اللغات: {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>الرخصة غير معروفة</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>بطيء بلا بطاقة رسومات</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>النموذج الأكبر يفهم أكثر. يُنزَّل مرة واحدة ثم يعمل على هذا الحاسوب وحده؛ وحتى يعرف كل صورك يجيب النموذج الصغير. يمكنك فعل ذلك لاحقًا أيضًا من “النماذج” في القائمة.</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>البحث جارٍ بالفعل. أتريد العثور على المزيد؟</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>انتهى على نحو غير متوقع. أعد المحاولة.</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>لا يمكن تشغيل {program}: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>إضافة مجلد نموذج</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>إضافة مجلد نموذج…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>الأوصاف</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>تحصل كل صورة وكل لحظة من فيديو على وصف إنجليزي قصير يساعد في العثور عليها بأي لغة. لا يُستبدل أبدًا ما كتبته بنفسك.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>لا أرقام للغات {languages}: يُحتسب متوسط الكل.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>موصى به مع بطاقة رسومات</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>موصى به بلا بطاقة رسومات</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>الموصى به: {best} مع بطاقة رسومات، و{other} بدونها.</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>الموصى به: {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>أتريد إزالة النموذج؟</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>توقف التنزيل. يبقى ما تم تنزيله؛ أعد التنزيل للمتابعة.</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>يحدد النموذج ما يمكن العثور عليه وبأي لغات. كل نموذج يعمل على هذا الحاسوب وحده؛ التنزيل فقط يستخدم الشبكة. تغيير النموذج آمن: يجيب القديم حتى يعرف الجديد كل الصور.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>يُحذف {name} من هذا الحاسوب، ويمكن تنزيله مجددًا.</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>الانتقال إلى اللحظة من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>اللحظات</translation>
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
        <translation>برنامج آخر…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>اختيار برنامج</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>فتح باستخدام</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>نموذج آخر</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>تنزيل نموذج آخر</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>من huggingface.co: نموذج CLIP أو SigLIP، أو نموذج أنشأه هذا البرنامج.</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>owner/name أو owner/name@revision أو open_clip:NAME:TAG</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>متابعة الفهرسة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>إيقاف الفهرسة مؤقتًا</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>حتى أستأنفها</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>تمت إضافة %Ln عنصر إلى “{album}”.</numerusform>
            <numerusform>تمت إضافة عنصر واحد إلى “{album}”.</numerusform>
            <numerusform>تمت إضافة عنصرين إلى “{album}”.</numerusform>
            <numerusform>تمت إضافة %Ln عناصر إلى “{album}”.</numerusform>
            <numerusform>تمت إضافة %Ln عنصرًا إلى “{album}”.</numerusform>
            <numerusform>تمت إضافة %Ln عنصر إلى “{album}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>تمت إزالة %Ln عنصر من “{album}”. تبقى الملفات.</numerusform>
            <numerusform>تمت إزالة عنصر واحد من “{album}”. تبقى الملفات.</numerusform>
            <numerusform>تمت إزالة عنصرين من “{album}”. تبقى الملفات.</numerusform>
            <numerusform>تمت إزالة %Ln عناصر من “{album}”. تبقى الملفات.</numerusform>
            <numerusform>تمت إزالة %Ln عنصرًا من “{album}”. تبقى الملفات.</numerusform>
            <numerusform>تمت إزالة %Ln عنصر من “{album}”. تبقى الملفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>إضافة %Ln عنصر إلى “{album}”</numerusform>
            <numerusform>إضافة عنصر واحد إلى “{album}”</numerusform>
            <numerusform>إضافة عنصرين إلى “{album}”</numerusform>
            <numerusform>إضافة %Ln عناصر إلى “{album}”</numerusform>
            <numerusform>إضافة %Ln عنصرًا إلى “{album}”</numerusform>
            <numerusform>إضافة %Ln عنصر إلى “{album}”</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>كلها موجودة في “{album}” من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>إضافة %Ln عنصر إلى المفضلة</numerusform>
            <numerusform>إضافة عنصر واحد إلى المفضلة</numerusform>
            <numerusform>إضافة عنصرين إلى المفضلة</numerusform>
            <numerusform>إضافة %Ln عناصر إلى المفضلة</numerusform>
            <numerusform>إضافة %Ln عنصرًا إلى المفضلة</numerusform>
            <numerusform>إضافة %Ln عنصر إلى المفضلة</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>لم يُفهرس بعد. أعد المحاولة بعد فهرسته.</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>إنشاء الألبوم “{album}”</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>إزالة %Ln عنصر من المفضلة</numerusform>
            <numerusform>إزالة عنصر واحد من المفضلة</numerusform>
            <numerusform>إزالة عنصرين من المفضلة</numerusform>
            <numerusform>إزالة %Ln عناصر من المفضلة</numerusform>
            <numerusform>إزالة %Ln عنصرًا من المفضلة</numerusform>
            <numerusform>إزالة %Ln عنصر من المفضلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>منح %Ln عنصر التقييم {rating}</numerusform>
            <numerusform>منح عنصر واحد التقييم {rating}</numerusform>
            <numerusform>منح عنصرين التقييم {rating}</numerusform>
            <numerusform>منح %Ln عناصر التقييم {rating}</numerusform>
            <numerusform>منح %Ln عنصرًا التقييم {rating}</numerusform>
            <numerusform>منح %Ln عنصر التقييم {rating}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>إزالة %Ln عنصر من “{album}”</numerusform>
            <numerusform>إزالة عنصر واحد من “{album}”</numerusform>
            <numerusform>إزالة عنصرين من “{album}”</numerusform>
            <numerusform>إزالة %Ln عناصر من “{album}”</numerusform>
            <numerusform>إزالة %Ln عنصرًا من “{album}”</numerusform>
            <numerusform>إزالة %Ln عنصر من “{album}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>إزالة التقييم عن %Ln عنصر</numerusform>
            <numerusform>إزالة التقييم عن عنصر واحد</numerusform>
            <numerusform>إزالة التقييم عن عنصرين</numerusform>
            <numerusform>إزالة التقييم عن %Ln عناصر</numerusform>
            <numerusform>إزالة التقييم عن %Ln عنصرًا</numerusform>
            <numerusform>إزالة التقييم عن %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>تم إنشاء الألبوم “{album}”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>صورة {name}</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>PictureToken</name>
    <message>
        <source>Like {name}</source>
        <translation>مثل {name}</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>الصورة المستخدمة في البحث: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>البحث بدون هذه الصورة</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>الصورة أو الفيديو المفتوح</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>العودة إلى النتائج</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>إنهاء عرض الشرائح</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>متابعة عرض الشرائح</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>الخروج من ملء الشاشة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>إيقاف عرض الشرائح مؤقتًا</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>عرض شرائح</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>الصورة كاملة أو بحجمها الفعلي</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>تدوير لليسار</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير لليمين</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>الإجراءات الممكنة</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>تكبير/تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} من {count}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Findable</source>
        <translation>يمكن العثور عليه</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>غير متصل؛ تبقى المعلومات المعروفة عنه محفوظة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>وصفه مناسب: “{sentence}”</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>شيء في الصورة مناسب أكثر من الصورة كلها.</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>شيء في هذه اللحظة مناسب أكثر من اللحظة كلها.</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>اللحظة ككل تبدو مناسبة.</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>الصورة ككل تبدو مناسبة.</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>هذه الجملة من وصفه مناسبة:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>مطابقة محتملة</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>مطابقة قوية</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>مناسب بنسبة {percent}% مقارنةً بالأفضل</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>لا شيء أنسب</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>سبب ظهور هذه النتيجة</translation>
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
            <numerusform>%Ln لحظة من هذا الفيديو</numerusform>
            <numerusform>لحظة واحدة من هذا الفيديو</numerusform>
            <numerusform>لحظتان من هذا الفيديو</numerusform>
            <numerusform>%Ln لحظات من هذا الفيديو</numerusform>
            <numerusform>%Ln لحظة من هذا الفيديو</numerusform>
            <numerusform>%Ln لحظة من هذا الفيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%Ln نجمات</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>تتعذر قراءته: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>مجلده غير موجود الآن</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>صورة حية</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>صورة {name}</translation>
    </message>
    <message>
        <source>Video {name}, at {time}</source>
        <translation>فيديو {name}، عند {time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>نماذج تعرف كلمات ولغات أخرى</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>نماذج أخرى…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>عرض المطابقات الأضعف</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>أفضل لحظة، من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>لحظة، من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>أكثر من {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>عُثر على {count}</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>المجموع: {count}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>ابحث في صورك وفيديوهاتك بأي لغة</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>مسح البحث (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>البحث بصورة…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>مطابقات محتملة</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>مطابقات قوية</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>مطابقات أضعف</translation>
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
        <translation>العودة إلى الإعداد الأصلي: {name}</translation>
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
        <translation> م.ب</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> مللي ثانية</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>السؤال قبل نقل الملفات إلى المهملات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>الرجوع خطوة بخطوة</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>بطاقات بالحجم المعتاد</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>إغلاق النافذة يخفيها؛ يمكن الإنهاء من أيقونة علبة النظام أو من القائمة.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>نسخ الملفات</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>وصف الصور والفيديوهات</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>يمكن التراجع عن ذلك في كل الأحوال.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>تصدير نسخ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>إضافة إلى المفضلة أو إزالة منها</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>البحث عن المشابه</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>الانتقال إلى الكل</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>الانتقال إلى المكررات</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>الانتقال إلى المفضلة</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>الانتقال إلى المضافة حديثًا</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>الانتقال إلى الخريطة</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>الانتقال إلى الخط الزمني</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>مدة عرض كل صورة.</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>عدد الأنوية التي يمكن للفهرسة استخدامها. العدد الأقل يترك المزيد للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>متابعة العمل في علبة النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>بطاقات أكبر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>فاتح أو داكن، أو كما في النظام.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>إنشاء ألبوم منها</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>الزيادة تجعل التمرير ذهابًا وإيابًا أكثر سلاسة.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>يُعثر على الملفات الجديدة والمتغيرة تلقائيًا أثناء عمل البرنامج.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>اللحظة التالية</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>التالي والسابق، والتنقل داخل صورة مكبّرة</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>ليس على البطارية</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>لكل النصوص في البرنامج.</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>لغة البرنامج نفسه؛ يمكنك البحث بأي لغة. تتغير عند تشغيل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>يقترح عمليات بحثك الأخيرة أثناء الكتابة. تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>إطار واحد للخلف</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>إطار واحد للأمام</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>صورة أو فيديو بحجم كبير</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>فقط لما يحتاج إليك: مجلد يستمر غيابه، أو فهرسة تفشل باستمرار، أو قرص ممتلئ.</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>فقط عند خمول الحاسوب</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>فتح في برنامج آخر</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>وإلا تُعرض المطابقات القوية فقط.</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>إيقاف الفهرسة مؤقتًا ومتابعتها</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>إيقاف عرض الشرائح مؤقتًا</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>الصور والفيديوهات</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>تشغيل وإيقاف مؤقت</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>اللحظة السابقة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>تقييم 1 من 5</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>تقييم 2 من 5</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>تقييم 3 من 5</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>تقييم 4 من 5</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>تقييم 5 من 5</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>تذكّر ما تم البحث عنه</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>تكرار اللحظة أو الفيديو</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>البحث بصورة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>الأوصاف القصيرة تساعد في العثور على المزيد. تُكتب بعد أن يصبح العثور على الملفات ممكنًا، وتستغرق وقتًا.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>إظهار التفاصيل كنص</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>إظهار الإشعارات</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>عرض المطابقات المحتملة أيضًا</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>عرض شرائح</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>تُحفظ الصور المصغّرة لتظهر فورًا. تُحذف أولًا تلك التي لم تُعرض منذ أطول مدة.</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>الصور المصغّرة في الذاكرة</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>الصور المصغّرة على القرص</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>بطاقات أصغر</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>التشغيل عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>يعمل في الخلفية عند تسجيل دخولك ويُبقي المكتبة محدّثة.</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>ألوان وحدود أقوى، أسهل للقراءة.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>يبدأ البحث عندما تتوقف عن الكتابة هذه المدة. يبدؤه Enter فورًا.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>لا يمكن حفظ الإعدادات: تعذّرت كتابة {file}. تبقى سارية حتى الإنهاء.</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>الصورة كاملة أو بحجمها الفعلي</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>خيوط المعالجة</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>تدوير لليسار</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير لليمين</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>الفيديوهات</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>الانتظار بعد ضغطة المفتاح</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>ينتظر حتى يتصل الحاسوب بالتيار الكهربائي.</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>ينتظر ما دمت تعمل أنت أو برنامج آخر.</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>مراقبة المجلدات</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>الفهرسة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>يحدد النموذج ما يمكن العثور عليه وبأي لغات.</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>النموذج نفسه، أو نموذج لغوي، أو خادم على هذا الحاسوب، أو لا شيء.</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>ما يصف…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>حذف الألبوم “{album}”</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>حذف البحث المحفوظ “{name}”</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>تبقى صوره وفيديوهاته في مكانها، ولن يُعثر عليها هنا بعد الآن. تعود المفضلة والتقييمات والألبومات عند إضافة المجلد مجددًا.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>إزالة من المكتبة</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>أتريد إزالة “{folder}” من المكتبة؟</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>تم حذف الألبوم “{album}”. يبقى ما كان فيه.</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>تم حذف البحث المحفوظ “{name}”.</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>الألبومات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>أفلِت الصور والفيديوهات هنا لوضعها في الألبوم</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>أنماط الاستثناء…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>المكتبة والألبومات وعمليات البحث والمجلدات</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>جعل صور وفيديوهات مجلد قابلة للعثور عليها (Ctrl+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>ألبوم جديد…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>فتح هذا المجلد</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>المضافة حديثًا</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>إزالة من المكتبة…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>عرض هذا المجلد فقط</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}، %Ln عنصر</numerusform>
            <numerusform>{album}، عنصر واحد</numerusform>
            <numerusform>{album}، عنصران</numerusform>
            <numerusform>{album}، %Ln عناصر</numerusform>
            <numerusform>{album}، %Ln عنصرًا</numerusform>
            <numerusform>{album}، %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (غير موجود الآن)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
يجري فحص هذا المجلد.</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
هذا المجلد غير موجود الآن. تبقى المعلومات المعروفة عنه محفوظة.</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
هذا المجلد مراقَب: يُعثر على الجديد فيه تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>أفضل مطابقة أولًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>حسب التقييم</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>المضافة حديثًا أولًا</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>الترتيب: {order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>إفراغ الآن</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>حساب المساحة التي تشغلها الصور المصغّرة…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>تُنشأ الصور المصغّرة من جديد عند عرضها.</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>تشغل الصور المصغّرة الآن {size} على القرص.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>بقي نحو {hours} س</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>بقي نحو {minutes} د</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>تجري قراءته</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>عنوان لكل يوم</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>عنوان لكل شهر</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>لا تسمح عوامل التصفية بشيء. امسح بعضها لرؤية المزيد.</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>لا توجد صور أو فيديوهات في هذه المجلدات.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>اسحب إلى شهر. مفاتيح الأسهم: شهر واحد؛ Page Up وPage Down: سنة واحدة.</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>الأشهر والسنوات</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>لم يعد في المهملات، أو تعذّر العثور عليه هناك.</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>لا توجد مهملات للقرص الذي هو عليه، أو لا يُسمح بنقله. بقي كما كان.</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>تعذّر نقل %Ln ملف إلى المهملات.</numerusform>
            <numerusform>تعذّر نقل ملف واحد إلى المهملات.</numerusform>
            <numerusform>تعذّر نقل ملفين إلى المهملات.</numerusform>
            <numerusform>تعذّر نقل %Ln ملفات إلى المهملات.</numerusform>
            <numerusform>تعذّر نقل %Ln ملفًا إلى المهملات.</numerusform>
            <numerusform>تعذّر نقل %Ln ملف إلى المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>تعذّرت استعادة %Ln ملف.</numerusform>
            <numerusform>تعذّرت استعادة ملف واحد.</numerusform>
            <numerusform>تعذّرت استعادة ملفين.</numerusform>
            <numerusform>تعذّرت استعادة %Ln ملفات.</numerusform>
            <numerusform>تعذّرت استعادة %Ln ملفًا.</numerusform>
            <numerusform>تعذّرت استعادة %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>تم نقل %Ln ملف إلى المهملات.</numerusform>
            <numerusform>تم نقل ملف واحد إلى المهملات.</numerusform>
            <numerusform>تم نقل ملفين إلى المهملات.</numerusform>
            <numerusform>تم نقل %Ln ملفات إلى المهملات.</numerusform>
            <numerusform>تم نقل %Ln ملفًا إلى المهملات.</numerusform>
            <numerusform>تم نقل %Ln ملف إلى المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>تمت استعادة %Ln ملف من المهملات.</numerusform>
            <numerusform>تمت استعادة ملف واحد من المهملات.</numerusform>
            <numerusform>تمت استعادة ملفين من المهملات.</numerusform>
            <numerusform>تمت استعادة %Ln ملفات من المهملات.</numerusform>
            <numerusform>تمت استعادة %Ln ملفًا من المهملات.</numerusform>
            <numerusform>تمت استعادة %Ln ملف من المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>عدم السؤال مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>أتريد نقل %Ln ملف إلى المهملات؟</numerusform>
            <numerusform>أتريد نقل ملف واحد إلى المهملات؟</numerusform>
            <numerusform>أتريد نقل ملفين إلى المهملات؟</numerusform>
            <numerusform>أتريد نقل %Ln ملفات إلى المهملات؟</numerusform>
            <numerusform>أتريد نقل %Ln ملفًا إلى المهملات؟</numerusform>
            <numerusform>أتريد نقل %Ln ملف إلى المهملات؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>نقل %Ln ملف إلى المهملات</numerusform>
            <numerusform>نقل ملف واحد إلى المهملات</numerusform>
            <numerusform>نقل ملفين إلى المهملات</numerusform>
            <numerusform>نقل %Ln ملفات إلى المهملات</numerusform>
            <numerusform>نقل %Ln ملفًا إلى المهملات</numerusform>
            <numerusform>نقل %Ln ملف إلى المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>أتريد نقل “{name}” إلى المهملات؟</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>تُنقل الملفات نفسها. يمكنك التراجع عن ذلك أو استعادتها من هناك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>لم يُنقل {name} إلى المهملات. {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>كل شيء مفهرس</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>متابعة الفهرسة</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>الفهرسة</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>فتح LECCR Desktop</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>إيقاف الفهرسة مؤقتًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>أمر يحتاج إليك</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>صِل القرص أو الشبكة حيث يوجد {folder}، ثم أعد المحاولة. لا يُنسى شيء منه.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>نُقل أو أُعيدت تسميته أو حُذف خارج هذا البرنامج. إن كان في أحد مجلداتك فسيُعثر عليه تلقائيًا.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>فتح مجلده</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>فتح ببرنامج آخر</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>مجلد {name} غير موجود الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>لا يمكن تشغيل {name}</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>لا يمكن عرض {name}</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>لم يعد {name} موجودًا</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>تعذّر تشغيل {program}.</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>إعادة: {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>تحرير المساحة</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>استخدام نموذج كهذا مجددًا يعني فهرسة كل الصور من جديد. تبقى الأوصاف.</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>متجهات نماذج لم تعد مستخدمة: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>اللحظة التالية</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>إطار واحد للخلف</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>إطار واحد للأمام</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>اللحظة السابقة</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>السرعة: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>تُكرَّر اللحظة</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>يُكرَّر الفيديو</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء كتم الصوت</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation>{position} من {duration}</translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Videos cannot be played in this window: QtMultimedia does not load ({reason}). Install the missing system library and open the window again.</source>
        <translation>لا يمكن تشغيل الفيديوهات في هذه النافذة: تعذّر تحميل QtMultimedia ({reason}). ثبّت مكتبة النظام الناقصة وافتح النافذة من جديد.</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>إنشاء ألبوم</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>اسم الألبوم:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>ألبوم جديد</translation>
    </message>
</context>
</TS>
