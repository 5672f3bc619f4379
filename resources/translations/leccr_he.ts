<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>פריט אחד</numerusform>
            <numerusform>%Ln פריטים</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>מתן שם אחר לאלבום</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>שם האלבום:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>הסרה מהאלבום הזה</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>שינוי שם האלבום</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>הוצאת התמונות והסרטונים שנבחרו מהאלבום. הקבצים נשארים.</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>הוספה לאלבום</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>תיקייה אינה במקומה</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>בניית האינדקס נעצרה: לא נשאר מקום במיקום של {folder}. דבר לא אבד; היא תימשך כשיתפנה מקום.</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>בניית האינדקס נכשלת שוב ושוב</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>היא נעצרה כמה פעמים ברצף. אפשר לפתוח את החלון כדי לראות מדוע.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>הדיסק מלא</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path} לא זמינה כבר שבוע. חברו את הכונן או הסירו את התיקייה בהגדרות. מה שידוע עליה נשמר.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>התוכנה שומרת על הספרייה מעודכנת. אפשר לצאת ממנה דרך הסמל הזה.</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop ממשיכה לפעול</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Offline</source>
        <translation>לא מקוון</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>לא קריא</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>אנגלית והשפות האירופיות הגדולות</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>אנגלית במחשבים חלשים: שליש מהזיכרון של האחרים</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>דברים יומיומיים ביותר ממאה שפות, מיד, בכל מחשב</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>הטוב ביותר בשפות אירופיות, בווייטנאמית ובאינדונזית</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>הממוצע הטוב ביותר בכל השפות, הטוב ביותר ביפנית ובסינית</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>הקטן ביותר שיודע היטב שפות רבות</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>חיפוש ברשימה</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, נבחר</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>מודלים שמכירים מילים ושפות אחרות</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>מודלים אחרים…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>המודל הזה אינו מכיר את המילים “{query}”, ולכן ייתכן שהתוצאות מקריות. נסו מילים אחרות או מודל אחר.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>היום הראשון</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מתאריך</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>היום האחרון</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>הצגת הימים האלה</translation>
    </message>
    <message>
        <source>To</source>
        <translation>עד תאריך</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>מודל שפה רב־אופנים</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>שרת במחשב הזה</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>כתובת השרת</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>החלה</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>מתאר טוב בהרבה, ולוקח שניות לכל תמונה: דרוש כרטיס מסך. מודל שאינו במחשב הזה יורד תחילה.</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>שם המודל בשרת</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>שום דבר</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>⁦Ollama, llama.cpp, vLLM⁩ או דומה. התמונות שלכם מוצגות לו, ולשום דבר מחוץ למחשב הזה.</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>תמונות נמצאות לפי המראה בלבד.</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>מהיר ותמיד זמין.</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>מודל השפה רב־האופנים</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>מה מתאר את התמונות</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>מה שהמודל עצמו רואה</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>אין תיאור עדיין</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>דבר לא היה ודאי מספיק לתיאור</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>כתבו מה רואים</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>נכתב על ידך</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>נכתב על ידי {name}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>בירור המיקום…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>בדיקה והכנה…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>הורדה</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>פינוי המקום…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>הסרה…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>ניסוי המודל…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>מה שירד נשמר; ההורדה תימשך מאוחר יותר.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} מתוך {total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size} לשנייה</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>Keep</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>להשאיר את {name}</translation>
    </message>
    <message>
        <source>{width} × {height}, {size}</source>
        <translation>⁦{width} × {height}⁩, {size}</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>קבוצה אחת</numerusform>
            <numerusform>%Ln קבוצות</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>השוואה…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>כפילויות</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>עותקים זהים</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>קבצים זהים לחלוטין, בית אחר בית</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>קבוצות של קבצים דומים</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>להשאיר הכול</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>להשאיר את כל אלה ולא להציג שוב את הקבוצה</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>נראים כמעט זהים</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>העברת השאר לאשפה</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>הקבוצה הבאה (Page Down)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>אין קובץ שמופיע פעמיים.</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>אין תמונות שנראות כמעט זהות.</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>תמונות שנראות כמעט זהות, ועשויות להיות שונות במה שחשוב</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>הקבוצה הקודמת (Page Up)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>הצגת קבוצה אחת שנשארה בשלמותה</numerusform>
            <numerusform>הצגת %Ln קבוצות שנשארו בשלמותן</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>זהים לחלוטין, בית אחר בית. סמנו מה להשאיר.</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>לא נותר על מה להחליט.</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>הם נראים כמעט זהים, אך אינם זהים. סמנו מה להשאיר.</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>סמנו תחילה מה להשאיר</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>הקובץ {name} היה אמור להישאר ואינו במקומו. לכן דבר לא הועבר לאשפה.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}: קובץ אחד</numerusform>
            <numerusform>{name}: %Ln קבצים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>אי אפשר לכתוב אל {folder}: {reason} בחרו תיקייה אחרת.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>אי אפשר לכתוב עוד אל {folder}: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>אין מספיק מקום ב־{folder}: דרושים {needed}, פנויים {free}. דבר לא הועתק.</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>{folder} מלאה.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} כבר לא במקומה.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>העתקה: {number} מתוך {total}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>עצירה…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>מה שהועתק נשאר; לא יישאר עותק חלקי.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>קובץ אחד יועתק. המקור נשאר כפי שהוא.</numerusform>
            <numerusform>%Ln קבצים יועתקו. המקור נשאר כפי שהוא.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>פיקסל אחד</numerusform>
            <numerusform>%Ln פיקסלים</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>תיקייה:</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>הצלע הארוכה:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>איכות:</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>עותקים קטנים יותר, כ־JPEG</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>בחירת תיקייה</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>ייצוא עותקים</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>ייצוא עותקים אל</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>להשאיר את שניהם, עם מספר</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>להשמיט את מקום הצילום</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>לדלג על העותק</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>הצלע הארוכה</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>איכות</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>אין תיקייה כזאת. בחרו תיקייה קיימת.</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>סרטונים מועתקים כפי שהם.</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>כאשר השם תפוס:</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>כאשר השם תפוס</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>קובץ אחד הועתק אל {folder}.</numerusform>
            <numerusform>%Ln קבצים הועתקו אל {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>לא ניתן היה להעתיק קובץ אחד.</numerusform>
            <numerusform>לא ניתן היה להעתיק %Ln קבצים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>קובץ אחד הושמט: שמו תפוס.</numerusform>
            <numerusform>%Ln קבצים הושמטו: שמותיהם תפוסים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>קובץ אחד כבר היה שם.</numerusform>
            <numerusform>%Ln קבצים כבר היו שם.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>עותקים כבר נוצרים. המתינו להם, או עצרו אותם תחילה.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>הייצוא הסתיים לפני הזמן. {reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>הייצוא נעצר.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>מצלמה</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>קואורדינטות</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>משך</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>באלבומים</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>גודל בפיקסלים</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>גודל בדיסק</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>מועד הצילום</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° מזרח</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° צפון</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° דרום</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° מערב</translation>
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
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Another folder…</source>
        <translation>תיקייה אחרת…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>ניקוי הכול</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>מסננים</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>הצגת מה שבתיקייה הזאת בלבד</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>הצגת גם מה שהמסננים מסתירים</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>ניקוי המסנן {name}</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>סינון לפי: {filter}</translation>
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
            <numerusform>כוכב אחד</numerusform>
            <numerusform>%Ln כוכבים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>כוכב אחד או יותר</numerusform>
            <numerusform>%Ln כוכבים או יותר</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>נוסף</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>אלבום</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>מצלמה</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>מועדפים</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>לרוחב</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>חיפוש ערכים…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>אין כאן תמונה או סרטון עם המידע הזה.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>כיוון</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>לאורך</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>דירוג</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>מאז {day}</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>ריבוע</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>החודש</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>השבוע</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>השנה</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>עד {day}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>סרטונים</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} עד {last}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>תמונות ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>חיפוש לפי תמונה</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>אין כאן דבר שדומה לתמונה הזאת.</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>אין כאן דבר שמראה “{query}”.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>במה שהמסננים מציגים אין דבר שמראה “{query}”. נקו חלק מהם כדי לראות יותר.</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>הצגת התאמות אפשריות</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>הצגת התאמות חלשות יותר</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>המסננים מסתירים הכול. נקו חלק מהם כדי לראות יותר.</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>המודל אינו מכיר את המילים “{query}”, ולכן אינו יודע מה מתאים. נסו מילים אחרות, או מודל גדול יותר שמכיר יותר מילים ושפות.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>תמונה או סרטון אחד</numerusform>
            <numerusform>%Ln תמונות וסרטונים</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>הוספת תיקייה עם תמונות או סרטונים</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>תיקייה אחרת…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>מצלמה או כרטיס זיכרון</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>בחרו היכן לחפש, ואז כתבו מה אתם מחפשים, בכל שפה. התוצאות הראשונות מופיעות תוך שניות.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>שולחן העבודה</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>הכול נשאר במחשב הזה. הקבצים שלכם רק נקראים, ולעולם אינם משתנים.</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>למצוא כל דבר בתמונות ובסרטונים שלכם</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>תיקיות לחיפוש</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>מהטלפון</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>סרטונים</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>בספירה…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>יותר מ־{count} תמונות וסרטונים</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>אין עדיין דבר</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>או לגרור תיקייה לכאן</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>הוספת תיקייה…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>בסריקה</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>תיקיות</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>תיקיות בספרייה</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>הקבצים נשארים כפי שהם. לא יהיה אפשר למצוא אותם כאן עוד.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>להשמיט מהתיקייה הזאת</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>לא במקומה כעת; מה שידוע עליה נשמר</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>תבנית אחת בכל שורה, כמו ב־⁦.gitignore⁩: “⁦*.tmp⁩” לקבצים כאלה, “⁦Drafts/⁩” לתיקיות בשם הזה, “⁦/Downloads⁩” רק ישירות בתיקייה הזאת, “⁦!keep.jpg⁩” להחזרת קובץ.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>הסרת תיקייה</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>להסיר את {path} מהספרייה?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>הסרה…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>הייתה מעודכנת בסריקה האחרונה</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>שימוש בתבניות האלה</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>במעקב אחר שינויים</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>אחורה</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>כפילויות</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>קדימה</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>מעבר</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>מפה</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>נוספו לאחרונה</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>ציר הזמן</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>מועדפים</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>כרטיסים גדולים יותר</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>כרטיסים בגודל רגיל</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>כרטיסים קטנים יותר</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>‏Delete שוכח את החיפוש הזה</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>לשכוח הכול</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>לשכוח את מה שחיפשתם. חיפושים שמורים נשארים.</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>חיפושים אחרונים ושמורים</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>חיפוש שמור: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>חיפוש קודם: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>בניית האינדקס אינה יכולה להתחיל: {program}: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>בניית האינדקס נעצרה: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>בניית האינדקס הופסקה מבחוץ או קרסה. מה שנעשה נשמר. {complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>קוד יציאה {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>תיאור: {done} מתוך {total}</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>אינדקס</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>בניית האינדקס מושהית</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>בניית האינדקס מושהית עד {time}</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>בניית האינדקס תתחדש: {time}</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>בניית האינדקס ממתינה לחיבור לחשמל</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>בניית האינדקס ממתינה למודלים</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>בניית האינדקס ממתינה עד שהמחשב יהיה פנוי</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>בניית האינדקס: {done} מתוך {total}</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>חיפוש קבצים: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>מעודכן</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} קבצים לדקה</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} קבצים לשנייה</translation>
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
        <translation>המשך בניית האינדקס</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>אינדקס</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>לא קריאים: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>השהיית בניית האינדקס</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>בניית האינדקס מתחילה…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>מה פועל, מה ממתין ומה נכשל</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>כל הקבצים נקראו בהצלחה.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>קבצים שלא ניתן היה לקרוא</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>הסתיימו לאחרונה</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>מעבר ראשון, כדי שיהיה אפשר למצוא קבצים.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>תיקיות</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>תיקיות בספרייה</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>אינדקס</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>מודל: {model}. תיאורים: {describer}.</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>מודל: {model}. אין תיאורים.</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>לא נוסף: {path}. {reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>לא קריא</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>אין עדיין מה להוסיף לאינדקס</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>מעבר שני, תיאורים.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>הצגה בתיקייה</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>מתחיל…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>הקבצים האלה אינם נכללים בחיפוש. דבר לא השתנה בהם. קובץ שמשתנה מקבל ניסיון נוסף מעצמו.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>ניסיון נוסף לכולם</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>אי אפשר לפתוח קובץ אחד.</numerusform>
            <numerusform>אי אפשר לפתוח %Ln קבצים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>קובץ אחד הועתק. הדביקו אותו היכן שתרצו.</numerusform>
            <numerusform>%Ln קבצים הועתקו. הדביקו אותם היכן שתרצו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>קובץ אחד הוא יותר מדי לפתיחה בבת אחת. בחרו פחות.</numerusform>
            <numerusform>%Ln קבצים הם יותר מדי לפתיחה בבת אחת. בחרו פחות.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>פרטים כטקסט…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>ייצוא עותקים…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>מועדף</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>אלבום חדש…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>דירוג</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>הסרה מהאלבום הזה</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>העתקת התמונה</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>חיפוש דומים</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>העברה לאשפה</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>ללא דירוג</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>פתיחה בתוכנה המתאימה</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>הצגה במנהל הקבצים</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>התמונה הועתקה. הדביקו אותה היכן שתרצו.</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>אין תוכנה שפותחת את {name}. בחרו אחת בתפריט “פתיחה באמצעות”.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>בוטל: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>לא ניתן היה להפעיל את {program}.</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} מתוך 5</translation>
    </message>
</context>
<context>
    <name>ItemFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>זה כבר לא במקומו.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>הודעת המערכת: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>אין לכם הרשאת קריאה או כתיבה.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>בשימוש גם עבור: {names}. רק אחד מהם יפעל.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>חזרה לברירת המחדל: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>מקשים עבור: {name}</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>מקלדת</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>כל שפה</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>שפות החיפוש שלי</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>שפות לחיפוש: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} ועוד {count}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>על אודות LECCR Desktop</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>הוספת תיקייה…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>סגירת החלון</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>מסך מלא</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>אינדקס</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ספרייה</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>מודלים…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>השהיית בניית האינדקס</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>המשך בניית האינדקס</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>על אודות LECCR Desktop</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>הוספת תיקייה עם תמונות או סרטונים</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>כל המקשים…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>מוצאת כל דבר בתמונות ובסרטונים שלכם, לפי שאילתה בכל שפה.

הכול נשאר במחשב הזה: דבר לא נשלח לשום מקום.

תוכנה חופשית ברישיון Apache License 2.0.</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>חיפוש תמונות וסרטונים. מה שיימצא יופיע כאן.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>שמירת החיפוש הזה…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>חיפוש לפי תמונה…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>החיפוש אינו פועל: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>הצגת סרגל הצד</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>אין תמונות או סרטונים בתיקיות האלה.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>פריט אחד</numerusform>
            <numerusform>%Ln פריטים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>פריט אחד עם מקום</numerusform>
            <numerusform>%Ln פריטים עם מקום</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>פריט אחד עם מקום. הרשימה לצד המפה מפרטת את המקומות.</numerusform>
            <numerusform>%Ln פריטים עם מקום. הרשימה לצד המפה מפרטת את המקומות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>‏Enter מציג את התמונות שצולמו שם.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>כאן</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>הסתרת התמונות האלה</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>מפה</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>באף אחת מהתמונות והסרטונים האלה אין מקום צילום.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>במה שהמסננים מציגים אין מקום צילום. נקו חלק מהם כדי לראות יותר.</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>מקומות במפה</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>הצגת כל המקומות (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>התקרבות (⁦+⁩)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>התרחקות (⁦-⁩)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>פריט אחד</numerusform>
            <numerusform>%Ln פריטים</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>מפה</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation>{count} ק״מ</translation>
    </message>
    <message>
        <source>{count} m</source>
        <translation>{count} מ׳</translation>
    </message>
    <message numerus="yes">
        <source>{place}: %Ln item(s)</source>
        <translation>
            <numerusform>{place}: פריט אחד</numerusform>
            <numerusform>{place}: %Ln פריטים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Favourite</source>
        <translation>מועדף</translation>
    </message>
    <message>
        <source>Favourite and rating</source>
        <translation>מועדף ודירוג</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>הוספה למועדפים</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>הסרה מהמועדפים</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>לא מדורג</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>דירוג בכוכב אחד</numerusform>
            <numerusform>דירוג ב־%Ln כוכבים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>מדורג בכוכב אחד</numerusform>
            <numerusform>מדורג ב־%Ln כוכבים</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>הסרת הדירוג</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>סגירת ההודעה</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>קבצים וסיבות</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>הצגת קובץ אחד</numerusform>
            <numerusform>הצגת %Ln קבצים</numerusform>
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
        <translation>אלבומים</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>מצלמה</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>תיאור ב־{start}</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>משך</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>מועדף</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>קו רוחב וקו אורך</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>רגע</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>דירוג</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>גודל בפיקסלים</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>גודל בדיסק</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>מועד הצילום</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>סרטון</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>מדוע זה נמצא</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
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
        <translation>{rating} מתוך 5</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} עד {end}</translation>
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
            <numerusform>קובץ אחד</numerusform>
            <numerusform>%Ln קבצים</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>הדפסה…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>שמירה…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>שמירה כטקסט</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>נשמר בשם {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>לא ניתן היה לכתוב את {file}: {reason} בחרו תיקייה אחרת.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>נבחר; עד שיכיר את כל התמונות, המודל האחר עונה</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>מגיע עם התוכנה</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>הורדה</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>הורדת {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>בשימוש</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>במחשב הזה</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>הסרת {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>שימוש</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>שימוש ב־{name}</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>טוב ב־{count} שפות: {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>הרישיון אינו ידוע</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>איטי ללא כרטיס מסך</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>מודל גדול יותר מבין יותר. הוא יורד פעם אחת ואז פועל במחשב הזה בלבד; עד שיכיר את כל התמונות שלכם, המודל הקטן עונה. אפשר לעשות זאת גם אחר כך, תחת “מודלים” בתפריט.</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>החיפוש כבר פועל. רוצים למצוא עוד יותר?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>אחר כך</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>הפעולה הסתיימה באופן בלתי צפוי. נסו שוב.</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>{program} אינה יכולה להתחיל: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>הוספת תיקיית מודל</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>הוספת תיקיית מודל…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>תיאורים</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>כל תמונה וכל רגע בסרטון מקבלים תיאור קצר באנגלית, שעוזר למצוא אותם בכל שפה. מה שכתבתם בעצמכם לעולם אינו מוחלף.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>מודלים</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>אין נתונים עבור {languages}: נלקח הממוצע של הכול.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>מומלץ</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>מומלץ עם כרטיס מסך</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>מומלץ ללא כרטיס מסך</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>מומלץ: {best} עם כרטיס מסך, {other} בלעדיו.</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>מומלץ: {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>להסיר את המודל?</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>נעצר. מה שירד נשמר; כדי להמשיך, הורידו אותו שוב.</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>המודל קובע מה אפשר למצוא ובאילו שפות. כל מודל פועל במחשב הזה בלבד; רק הורדה נזקקת לרשת. החלפת מודל בטוחה: הישן עונה עד שהחדש מכיר את כל התמונות.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} יימחק מהמחשב הזה. אפשר להוריד אותו שוב.</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>מעבר לרגע {start} עד {end}</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>רגעים</translation>
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
        <translation>תוכנה אחרת…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>בחירת תוכנה</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>פתיחה באמצעות</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>מודל אחר</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>הורדה</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>הורדת מודל אחר</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>מ־⁦huggingface.co⁩: ⁦CLIP⁩ או ⁦SigLIP⁩, או מודל שנוצר בתוכנה הזאת.</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>⁦owner/name⁩, ⁦owner/name@revision⁩ או ⁦open_clip:NAME:TAG⁩</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>המשך בניית האינדקס</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>השהיית בניית האינדקס</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>לנסות עכשיו</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>לשעה</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>עד מחר</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>עד שאמשיך</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>פריט אחד נוסף אל “{album}”.</numerusform>
            <numerusform>%Ln פריטים נוספו אל “{album}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>פריט אחד הוסר מתוך “{album}”. הקבצים נשארים.</numerusform>
            <numerusform>%Ln פריטים הוסרו מתוך “{album}”. הקבצים נשארים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>הוספת פריט אחד אל “{album}”</numerusform>
            <numerusform>הוספת %Ln פריטים אל “{album}”</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>הכול כבר נמצא באלבום “{album}”.</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>הוספת פריט אחד למועדפים</numerusform>
            <numerusform>הוספת %Ln פריטים למועדפים</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>זה עדיין לא באינדקס. נסו שוב כשיהיה.</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>יצירת האלבום “{album}”</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>הסרת פריט אחד מהמועדפים</numerusform>
            <numerusform>הסרת %Ln פריטים מהמועדפים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>דירוג פריט אחד: {rating}</numerusform>
            <numerusform>דירוג %Ln פריטים: {rating}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>הסרת פריט אחד מתוך “{album}”</numerusform>
            <numerusform>הסרת %Ln פריטים מתוך “{album}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>הסרת הדירוג מפריט אחד</numerusform>
            <numerusform>הסרת הדירוג מ־%Ln פריטים</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>האלבום “{album}” נוצר.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>פתיחה…</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>תמונה {name}</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Photo</source>
        <translation>תמונה</translation>
    </message>
</context>
<context>
    <name>PictureToken</name>
    <message>
        <source>Like {name}</source>
        <translation>דומה אל {name}</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>התמונה שלפיה מחפשים: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>חיפוש ללא התמונה הזאת</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>התמונה או הסרטון שנפתחו</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>חזרה לתוצאות</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>סיום המצגת</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>מסך מלא</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>המשך המצגת</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>יציאה ממסך מלא</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>השהיית המצגת</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>הקודם</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>הצגת פרטים</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>מצגת</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>התמונה כולה, או הפיקסלים שלה</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>סיבוב שמאלה</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>סיבוב ימינה</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>מה אפשר לעשות עם זה</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>זום</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>התקרבות</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>התרחקות</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} מתוך {count}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Findable</source>
        <translation>ניתן למצוא</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>בתור</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>לא קריא</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>לא מקוונת; מה שידוע עליה נשמר</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>מעודכן</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>בהמתנה</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>התיאור מתאים: “{sentence}”</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>משהו בתמונה מתאים, יותר מהתמונה כולה.</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>משהו ברגע הזה מתאים, יותר מהרגע כולו.</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>הרגע בכללותו נראה כך.</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>התמונה בכללותה נראית כך.</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>המשפט הזה מתוך התיאור מתאים:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>התאמה אפשרית</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>התאמה חזקה</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>מתאים ב־{percent}% מהטוב ביותר</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>אין דבר שמתאים יותר</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>מדוע זה נמצא</translation>
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
            <numerusform>רגע אחד בסרטון הזה</numerusform>
            <numerusform>%Ln רגעים בסרטון הזה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>כוכב אחד</numerusform>
            <numerusform>%Ln כוכבים</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>אי אפשר לקרוא: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>מועדף</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>התיקייה אינה במקומה כעת</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>תמונה חיה</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>תמונה {name}</translation>
    </message>
    <message>
        <source>Video {name}, at {time}</source>
        <translation>סרטון {name}, ב־{time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>מודלים שמכירים מילים ושפות אחרות</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>מודלים אחרים…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>הצגת התאמות חלשות יותר</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>תוצאות</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>שם:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>שמירת החיפוש הזה</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>הרגע הטוב ביותר, {start} עד {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>רגע, {start} עד {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>מיקום</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>יותר מ־{count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>חיפוש…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>נמצאו {count}</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>סך הכול {count}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>חיפוש בתמונות ובסרטונים שלכם, בכל שפה</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>ניקוי החיפוש (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>שמירת החיפוש הזה</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>חיפוש לפי תמונה…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>התאמות אפשריות</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>התאמות חזקות</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>התאמות חלשות יותר</translation>
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
        <translation>חזרה לברירת המחדל: {name}</translation>
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
        <translation> מ״ב</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> אלפיות שנייה</translation>
    </message>
    <message>
        <source> px</source>
        <translation> פיקסלים</translation>
    </message>
    <message>
        <source> s</source>
        <translation> שניות</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>הוספת תיקייה</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>כל המקשים</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>לשאול לפני העברת קבצים לאשפה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>חזרה, צעד אחר צעד</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>כרטיסים בגודל רגיל</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>סגירת החלון</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>סגירת החלון מסתירה אותו; אפשר לצאת דרך הסמל במגש המערכת או דרך התפריט.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>העתקת הקבצים</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>העתקת התמונה</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהים</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>תיאור תמונות וסרטונים</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>בכל מקרה אפשר לבטל את הפעולה.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>בכל מקום</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>ייצוא עותקים</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>מהר יותר</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>הוספה למועדפים או הסרה מהם</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>חיפוש דומים</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>מסך מלא</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>מעבר אל הכול</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>מעבר אל הכפילויות</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>מעבר אל המועדפים</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>מעבר אל מה שנוסף לאחרונה</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>מעבר אל המפה</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>מעבר אל ציר הזמן</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>כמה זמן כל תמונה מוצגת.</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>כמה ליבות בניית האינדקס רשאית לתפוס. פחות ליבות משאירות יותר לתוכנות אחרות.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>להמשיך לפעול במגש המערכת</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>כרטיסים גדולים יותר</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהירים</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>בהירים או כהים, או כמו במערכת.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>יצירת אלבום מהם</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>יותר הופך את הגלילה הלוך ושוב לחלקה יותר.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>העברה לאשפה</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>השתקה</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>קבצים חדשים וקבצים שהשתנו נמצאים מעצמם בזמן שהתוכנה פועלת.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>הרגע הבא</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>הבא, הקודם, ותנועה בתמונה מוגדלת</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>ללא דירוג</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>לא בסוללה</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>של כל הטקסט בתוכנה.</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>של התוכנה עצמה; אפשר לחפש בכל שפה. ישתנה בהפעלה הבאה של התוכנה.</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>מציעה את החיפושים האחרונים בזמן ההקלדה. הם נשארים במחשב הזה.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>פריים אחד אחורה</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>פריים אחד קדימה</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>תמונה או סרטון אחד, בגדול</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>רק על מה שדורש אתכם: תיקייה שנעדרת זמן רב, בניית אינדקס שנכשלת שוב ושוב, דיסק מלא.</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>רק כשהמחשב פנוי</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>פתיחה בתוכנה אחרת</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>אחרת מוצגות רק ההתאמות החזקות.</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>השהיית בניית האינדקס והמשכה</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>השהיית המצגת</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>תמונות וסרטונים</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>ניגון והשהיה</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>הקודם</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>הרגע הקודם</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>דירוג 1 מתוך 5</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>דירוג 2 מתוך 5</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>דירוג 3 מתוך 5</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>דירוג 4 מתוך 5</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>דירוג 5 מתוך 5</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע חוזר</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>לזכור מה חיפשתם</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>חזרה על הרגע או על הסרטון</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>שמירת החיפוש הזה</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>חיפוש לפי תמונה</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>תיאורים קצרים עוזרים למצוא יותר. הם נכתבים אחרי שכבר אפשר למצוא את הקבצים, ודורשים זמן.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>הצגת פרטים</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>הצגת הפרטים כטקסט</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>הצגה במנהל הקבצים</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>הצגת התראות</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>הצגה או הסתרה של סרגל הצד</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>להציג גם התאמות אפשריות</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>מצגת</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>לאט יותר</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>תמונות ממוזערות נשמרות כדי שיופיעו מיד. אלה שלא נראו הכי הרבה זמן נמחקות ראשונות.</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>תמונות ממוזערות בזיכרון</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>תמונות ממוזערות בדיסק</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>כרטיסים קטנים יותר</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>הפעלה בכניסה למערכת</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>מופעלת ברקע בכניסה למערכת, ושומרת על הספרייה מעודכנת.</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>צבעים וקווי מתאר חזקים יותר, קלים יותר לקריאה.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>החיפוש מתחיל כשלא הקלדתם במשך הזמן הזה. Enter מתחיל אותו מיד.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>אי אפשר לשמור את ההגדרות: לא ניתן לכתוב את {file}. הן בתוקף עד היציאה.</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>התמונה כולה, או הפיקסלים שלה</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>תהליכונים</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>סיבוב שמאלה</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>סיבוב ימינה</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>סרטונים</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>המתנה אחרי הקשה</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>ממתינה עד שהמחשב יחובר לחשמל.</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>ממתינה כשאתם או תוכנה אחרת עובדים.</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>מעקב אחר התיקיות</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>התקרבות</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>התרחקות</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>תיקיות</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>אינדקס</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>מקלדת</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>מודלים…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>חלקים</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>אחסון</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>המודל קובע מה אפשר למצוא ובאילו שפות.</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>המודל עצמו, מודל שפה, שרת במחשב הזה, או שום דבר.</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>מה מתאר…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>מחיקת האלבום “{album}”</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>מחיקת החיפוש השמור “{name}”</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>התמונות והסרטונים נשארים במקומם, ולא יימצאו כאן עוד. מועדפים, דירוגים ואלבומים יחזרו אם תוסיפו את התיקייה שוב.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>הסרה מהספרייה</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>להסיר את “{folder}” מהספרייה?</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>האלבום “{album}” נמחק. מה שהיה בו נשאר.</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>החיפוש השמור “{name}” נמחק.</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>כל המקשים</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>שינוי מקשים…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>הוספת תיקייה…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>אלבומים</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>גררו תמונות וסרטונים לכאן כדי להוסיף אותם לאלבום</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>כפילויות</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>תבניות להשמטה…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>מועדפים</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>תיקיות</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ספרייה</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>ספרייה, אלבומים, חיפושים ותיקיות</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>לאפשר חיפוש של התמונות והסרטונים בתיקייה (⁦Ctrl+O⁩)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>מפה</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>אלבום חדש…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>פתיחת התיקייה הזאת</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>נוספו לאחרונה</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>הסרה מהספרייה…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>חיפושים שמורים</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>הצגת התיקייה הזאת בלבד</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ציר הזמן</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}, פריט אחד</numerusform>
            <numerusform>{album}, %Ln פריטים</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (לא במקומה כעת)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
התיקייה הזאת נסרקת.</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
התיקייה הזאת אינה במקומה כעת. מה שידוע עליה נשמר.</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
התיקייה הזאת במעקב: מה שחדש בה נמצא מעצמו.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>ההתאמה הטובה ביותר תחילה</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>לפי שם</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>לפי דירוג</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>החדש ביותר תחילה</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>הישן ביותר תחילה</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>מה שנוסף לאחרונה תחילה</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>מיון: {order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>ריקון עכשיו</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>בדיקה כמה מקום תופסות התמונות הממוזערות…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>תמונות ממוזערות נוצרות מחדש כשמסתכלים עליהן.</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>תמונות ממוזערות תופסות כעת {size} בדיסק.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>נותרו כ־{hours} שעות</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>נותרו כ־{minutes} דקות</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>נותרה פחות מדקה</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>בקריאה</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>פריט אחד</numerusform>
            <numerusform>%Ln פריטים</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>כותרת לכל יום</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>כותרת לכל חודש</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ימים</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>חודשים</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>המסננים מסתירים הכול. נקו חלק מהם כדי לראות יותר.</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>אין תמונות או סרטונים בתיקיות האלה.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ציר הזמן</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>גררו אל חודש. מקשי החצים: חודש הלאה; Page Up ו־Page Down: שנה הלאה.</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>חודשים ושנים</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>ציר הזמן</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>זה כבר לא באשפה, או שאי אפשר למצוא אותו שם.</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>אין אשפה בכונן שבו הקובץ נמצא, או שאסור להעביר אותו. הוא נשאר כפי שהיה.</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>לא ניתן היה להעביר לאשפה קובץ אחד.</numerusform>
            <numerusform>לא ניתן היה להעביר לאשפה %Ln קבצים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>לא ניתן היה לשחזר קובץ אחד.</numerusform>
            <numerusform>לא ניתן היה לשחזר %Ln קבצים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>קובץ אחד הועבר לאשפה.</numerusform>
            <numerusform>%Ln קבצים הועברו לאשפה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>קובץ אחד שוחזר מהאשפה.</numerusform>
            <numerusform>%Ln קבצים שוחזרו מהאשפה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>לא לשאול שוב</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>להעביר קובץ אחד לאשפה?</numerusform>
            <numerusform>להעביר %Ln קבצים לאשפה?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>העברת קובץ אחד לאשפה</numerusform>
            <numerusform>העברת %Ln קבצים לאשפה</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>העברה לאשפה</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>להעביר את “{name}” לאשפה?</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>הקבצים עצמם מועברים. אפשר לבטל את הפעולה, או לשחזר אותם משם.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>{name} לא הועבר לאשפה. {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>הכול באינדקס</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>המשך בניית האינדקס</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>אינדקס</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>פתיחת LECCR Desktop</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>השהיית בניית האינדקס</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>בהשהיה</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>משהו דורש אתכם</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>חברו את הכונן או את הרשת שבהם נמצאת {folder}, ואז נסו שוב. דבר לא נשכח.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>הקובץ הועבר, שונה שמו או נמחק מחוץ לתוכנה הזאת. אם הוא באחת התיקיות שלכם, הוא יימצא שוב מעצמו.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>פתיחה בתוכנה אחרת</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>התיקייה של {name} אינה במקומה כעת</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>אי אפשר לנגן את {name}</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>אי אפשר להציג את {name}</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>{name} כבר לא במקומו</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>לא ניתן היה להפעיל את {program}.</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>ביטול: {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>ביצוע חוזר</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>ביצוע חוזר: {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>פינוי המקום</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>שימוש חוזר במודל כזה פירושו בניית אינדקס מחדש של כל התמונות. התיאורים נשארים.</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>וקטורים של מודלים שאינם בשימוש עוד: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>מהר יותר</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>רגע</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>השתקה</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>הרגע הבא</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>פריים אחד אחורה</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>פריים אחד קדימה</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>ניגון</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>הרגע הקודם</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>לאט יותר</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>מהירות: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>הרגע חוזר</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>הסרטון חוזר</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ביטול ההשתקה</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>סרטון</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>עוצמת שמע</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation>{position} מתוך {duration}</translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>Video</source>
        <translation>סרטון</translation>
    </message>
    <message>
        <source>Videos cannot be played in this window: QtMultimedia does not load ({reason}). Install the missing system library and open the window again.</source>
        <translation>אי אפשר לנגן סרטונים בחלון הזה: QtMultimedia אינה נטענת ({reason}). התקינו את ספריית המערכת החסרה ופתחו את החלון שוב.</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>יצירת אלבום</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>שם האלבום:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>אלבום חדש</translation>
    </message>
</context>
</TS>
