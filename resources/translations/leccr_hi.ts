<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln आइटम</numerusform>
            <numerusform>%Ln आइटम</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>ऐल्बम को दूसरा नाम दें</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>ऐल्बम का नाम:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>इस ऐल्बम से हटाएँ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>ऐल्बम का नाम बदलें</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>चुने हुए फ़ोटो और वीडियो को ऐल्बम से निकालें। फ़ाइलें बनी रहती हैं।</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>ऐल्बम में जोड़ें</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>एक फ़ोल्डर मौजूद नहीं है</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>इंडेक्सिंग रुक गई: जहाँ {folder} है वहाँ जगह नहीं बची। कुछ खोया नहीं है; जगह होते ही यह जारी रहेगी।</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>इंडेक्सिंग बार-बार विफल हो रही है</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>यह लगातार कई बार रुकी। कारण देखने के लिए विंडो खोलें।</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path} एक हफ़्ते से मौजूद नहीं है। उसकी ड्राइव जोड़ें या सेटिंग में फ़ोल्डर हटाएँ। उसके बारे में जो पता है, वह सहेजा रहता है।</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>यह आपकी लाइब्रेरी को अद्यतन रखता है। इस आइकॉन से इसे बंद कर सकते हैं।</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop चलता रहेगा</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>पढ़ने योग्य नहीं</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>अंग्रेज़ी और बड़ी यूरोपीय भाषाएँ</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>कमज़ोर मशीनों पर अंग्रेज़ी: बाकी की तुलना में एक-तिहाई मेमोरी</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>सौ से ज़्यादा भाषाओं में रोज़मर्रा की चीज़ें, तुरंत, किसी भी मशीन पर</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>यूरोपीय भाषाओं, वियतनामी और इंडोनेशियाई में सबसे अच्छा</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>सब भाषाओं में सबसे अच्छा औसत, जापानी और चीनी में सबसे अच्छा</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>सबसे छोटा मॉडल जो कई भाषाएँ अच्छी तरह जानता है</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>सूची में खोजें</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, चुना गया</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>दूसरे शब्द और भाषाएँ जानने वाले मॉडल</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>दूसरे मॉडल…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>यह मॉडल “{query}” शब्द नहीं जानता, इसलिए दिख रहे नतीजे संयोग हो सकते हैं। दूसरे शब्द या दूसरा मॉडल आज़माएँ।</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>ये दिन दिखाएँ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>एक मल्टीमोडल भाषा मॉडल</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>इस कंप्यूटर पर एक सर्वर</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>कहीं बेहतर वर्णन करता है, पर हर तस्वीर पर कुछ सेकंड लेता है और ग्राफ़िक्स कार्ड चाहता है। जो इस कंप्यूटर पर नहीं है, वह पहले डाउनलोड होता है।</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>उसके मॉडल का नाम</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama, llama.cpp, vLLM या ऐसा ही कुछ। आपकी तस्वीरें उसे दिखाई जाती हैं, इस कंप्यूटर के बाहर किसी को नहीं।</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>तस्वीरें केवल उनके रूप से मिलती हैं।</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>तेज़ और हमेशा उपलब्ध।</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>मल्टीमोडल भाषा मॉडल</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>तस्वीरों का वर्णन कौन करे</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>जो मॉडल ख़ुद देखता है</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>वर्णन</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>अभी वर्णन नहीं है</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>कुछ भी इतना निश्चित नहीं था कि लिखा जाए</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>लिखें कि क्या दिखता है</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>आपका लिखा</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>{name} का लिखा</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>इसका फ़ोल्डर खोलें</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>पूछा जा रहा है कि कहाँ है…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>जाँच और तैयारी…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>जगह ख़ाली हो रही है…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>हटाया जा रहा है…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>मॉडल परखा जा रहा है…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>जो आ चुका है, बना रहेगा; डाउनलोड बाद में जारी होगा।</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/से</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>{name} रखें</translation>
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
            <numerusform>%Ln समूह</numerusform>
            <numerusform>%Ln समूह</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>तुलना हो रही है…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>डुप्लिकेट</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>हूबहू प्रतियाँ</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>बाइट-दर-बाइट एक जैसी फ़ाइलें</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>मिलती-जुलती फ़ाइलों के समूह</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>सब रखें</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>ये सब रखें और यह समूह फिर न दिखाएँ</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>लगभग एक जैसे</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>बाकी ट्रैश में डालें</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>अगला समूह (Page Down)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>कोई फ़ाइल दो बार नहीं है।</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>कोई दो फ़ोटो लगभग एक जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>फ़ोटो जो लगभग एक जैसे दिखते हैं, पर किसी अहम बात में अलग हो सकते हैं</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>पिछला समूह (Page Up)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>पूरा रखा गया %Ln समूह दिखाएँ</numerusform>
            <numerusform>पूरे रखे गए %Ln समूह दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>बाइट-दर-बाइट एक जैसे। जो रखना है, उस पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>तय करने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>लगभग एक जैसे दिखते हैं, पर हैं नहीं। जो रखना है, उस पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>पहले जो रखना है, उस पर निशान लगाएँ</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>{name} को रखना था, पर वह मौजूद नहीं है। इसलिए कुछ भी ट्रैश में नहीं डाला गया।</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}: %Ln फ़ाइल</numerusform>
            <numerusform>{name}: %Ln फ़ाइलें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>{folder} में कुछ नहीं लिखा जा सकता: {reason} दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>{folder} में और कुछ नहीं लिखा जा सकता: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>{folder} में पर्याप्त जगह नहीं है: {needed} चाहिए, {free} ख़ाली है। कुछ भी कॉपी नहीं हुआ।</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>{folder} भर गया है।</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} अब मौजूद नहीं है।</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>{total} में से {number} कॉपी हो रहा है</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>जो कॉपी हो चुका है, बना रहेगा; कोई अधूरी प्रति नहीं रहेगी।</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>%Ln फ़ाइल कॉपी होगी। मूल फ़ाइलें जैसी हैं वैसी रहेंगी।</numerusform>
            <numerusform>%Ln फ़ाइलें कॉपी होंगी। मूल फ़ाइलें जैसी हैं वैसी रहेंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%Ln पिक्सेल</numerusform>
            <numerusform>%Ln पिक्सेल</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>सबसे लंबी भुजा:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>गुणवत्ता:</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>छोटी प्रतियाँ, JPEG में</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>प्रतियाँ निर्यात करें</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>प्रतियाँ कहाँ निर्यात करें</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>संख्या जोड़कर दोनों रखें</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>जहाँ ली गईं वह स्थान हटाएँ</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>कॉपी न करें</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>सबसे लंबी भुजा</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>गुणवत्ता</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>ऐसा कोई फ़ोल्डर नहीं है। मौजूद फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>वीडियो जैसे हैं वैसे ही कॉपी होते हैं।</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>नाम पहले से हो तो:</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>नाम पहले से हो तो</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>%Ln फ़ाइल {folder} में कॉपी हुई।</numerusform>
            <numerusform>%Ln फ़ाइलें {folder} में कॉपी हुईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>%Ln फ़ाइल कॉपी नहीं हो सकी।</numerusform>
            <numerusform>%Ln फ़ाइलें कॉपी नहीं हो सकीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>%Ln फ़ाइल छोड़ी गई: उसका नाम पहले से था।</numerusform>
            <numerusform>%Ln फ़ाइलें छोड़ी गईं: उनके नाम पहले से थे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%Ln फ़ाइल पहले से वहाँ थी।</numerusform>
            <numerusform>%Ln फ़ाइलें पहले से वहाँ थीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>प्रतियाँ पहले से बन रही हैं। प्रतीक्षा करें या पहले उन्हें रोकें।</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>निर्यात बीच में ही ख़त्म हो गया। {reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>निर्यात रोक दिया गया।</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>निर्देशांक</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>ऐल्बमों में</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>पिक्सेल में आकार</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>डिस्क पर आकार</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>लेने की तारीख़</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° पूर्व</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° उत्तर</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° दक्षिण</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° पश्चिम</translation>
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
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Another folder…</source>
        <translation>दूसरा फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>सब हटाएँ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>केवल इस फ़ोल्डर की चीज़ें दिखाएँ</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>वह भी दिखाएँ जो किसी फ़िल्टर से नहीं गुज़रता</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>{name} फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>फ़िल्टर: {filter}</translation>
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
            <numerusform>%Ln सितारा</numerusform>
            <numerusform>%Ln सितारे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%Ln सितारा या ज़्यादा</numerusform>
            <numerusform>%Ln सितारे या ज़्यादा</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ने की तारीख़</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>ऐल्बम</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>आड़ा</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>यहाँ किसी फ़ोटो या वीडियो में यह नहीं लिखा है।</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>खड़ा</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>रेटिंग</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>वर्गाकार</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>इस हफ़्ते</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>इस साल</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} से {last}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>तस्वीरें ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>तस्वीर से खोजें</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>यहाँ कुछ भी इस तस्वीर जैसा नहीं है।</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>यहाँ कुछ भी “{query}” नहीं दिखाता।</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>फ़िल्टर जो दिखाते हैं, उनमें कुछ भी “{query}” नहीं दिखाता। ज़्यादा देखने के लिए कुछ फ़िल्टर हटाएँ।</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>संभावित मिलान दिखाएँ</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>कमज़ोर मिलान दिखाएँ</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>फ़िल्टर कुछ भी नहीं दिखाते। ज़्यादा देखने के लिए कुछ फ़िल्टर हटाएँ।</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>मॉडल “{query}” शब्द नहीं जानता, इसलिए बता नहीं सकता कि क्या मेल खाता है। दूसरे शब्द आज़माएँ, या बड़ा मॉडल, जो ज़्यादा शब्द और भाषाएँ जानता है।</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>%Ln फ़ोटो और वीडियो</numerusform>
            <numerusform>%Ln फ़ोटो और वीडियो</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>फ़ोटो या वीडियो वाला फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>दूसरा फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>कैमरा या मेमोरी कार्ड</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>चुनें कि कहाँ खोजना है, फिर किसी भी भाषा में लिखें कि क्या खोज रहे हैं। पहले नतीजे कुछ सेकंड में आ जाते हैं।</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>डेस्कटॉप</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>सब कुछ इसी कंप्यूटर पर रहता है। आपकी फ़ाइलें केवल पढ़ी जाती हैं, कभी बदली नहीं जातीं।</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>अपने फ़ोटो और वीडियो में कुछ भी खोजें</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>खोज के फ़ोल्डर</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>आपके फ़ोन से</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>गिना जा रहा है…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>{count} से ज़्यादा फ़ोटो और वीडियो</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>या कोई फ़ोल्डर यहाँ छोड़ें</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>देखा जा रहा है</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>लाइब्रेरी के फ़ोल्डर</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>इसकी फ़ाइलें जैसी हैं वैसी रहती हैं। वे अब यहाँ नहीं मिलेंगी।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>इस फ़ोल्डर में से छोड़ें</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>अभी मौजूद नहीं; इसके बारे में जो पता है, सहेजा रहता है</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>हर पंक्ति में एक पैटर्न, जैसे .gitignore में: ऐसी फ़ाइलों के लिए “*.tmp”, इस नाम के फ़ोल्डरों के लिए “Drafts/”, केवल सीधे इसी फ़ोल्डर में “/Downloads”, किसी एक को वापस लेने के लिए “!keep.jpg”।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>फ़ोल्डर हटाएँ</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>{path} को लाइब्रेरी से हटाएँ?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>पिछली बार देखने पर अद्यतन था</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>ये पैटर्न लागू करें</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>बदलावों पर नज़र है</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>डुप्लिकेट</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जाएँ</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>नक्शा</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>हाल में जोड़े गए</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>टाइमलाइन</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>पसंदीदा</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>बड़े कार्ड</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>सामान्य आकार के कार्ड</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>छोटे कार्ड</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>Delete से यह खोज भुला दी जाती है</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>सब भुलाएँ</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>जो खोजा गया, उसे भुलाएँ। सहेजी गई खोजें बनी रहती हैं।</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>हाल की और सहेजी गई खोजें</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>सहेजी गई खोज: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>पहले खोजा गया: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>इंडेक्सिंग शुरू नहीं हो सकती: {program}: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>इंडेक्सिंग रुक गई: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>इंडेक्सिंग बाहर से बंद की गई या क्रैश हो गई। जो हो चुका है, वह बना रहता है। {complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>एग्ज़िट कोड {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>{total} में से {done} का वर्णन हो रहा है</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>इंडेक्सिंग</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>इंडेक्सिंग रुकी हुई है</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>इंडेक्सिंग {time} तक रुकी हुई है</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>इंडेक्सिंग {time} पर फिर शुरू होगी</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>इंडेक्सिंग बिजली की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>इंडेक्सिंग मॉडलों की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>इंडेक्सिंग कंप्यूटर के ख़ाली होने की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>{total} में से {done} इंडेक्स हो रहा है</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>फ़ाइलें खोजी जा रही हैं: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>अद्यतन</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} फ़ाइलें/मिनट</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} फ़ाइलें/से</translation>
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
        <translation>इंडेक्सिंग जारी रखें</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>इंडेक्सिंग</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>पढ़ने योग्य नहीं: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>इंडेक्सिंग रोकें</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>इंडेक्सिंग शुरू हो रही है…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>क्या चल रहा है, क्या प्रतीक्षा में है और क्या विफल हुआ</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>सभी फ़ाइलें पढ़ी जा सकीं।</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>जो फ़ाइलें पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>हाल में पूरे हुए</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>पहला चरण, ताकि फ़ाइलें मिल सकें।</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>लाइब्रेरी के फ़ोल्डर</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>इंडेक्सिंग</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>मॉडल: {model}। वर्णन: {describer}।</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>मॉडल: {model}। वर्णन करने वाला कुछ नहीं।</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>नहीं जोड़ा गया: {path}. {reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>पढ़ने योग्य नहीं</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>अभी इंडेक्स करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>दूसरा चरण, वर्णन।</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>ये फ़ाइलें खोज में शामिल नहीं हैं। उनमें कुछ बदला नहीं गया। जो फ़ाइल बदलती है, उसे अपने-आप फिर आज़माया जाता है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>सब फिर आज़माएँ</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>%Ln फ़ाइल खोली नहीं जा सकती।</numerusform>
            <numerusform>%Ln फ़ाइलें खोली नहीं जा सकतीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>%Ln फ़ाइल कॉपी हुई। जहाँ चाहें पेस्ट करें।</numerusform>
            <numerusform>%Ln फ़ाइलें कॉपी हुईं। जहाँ चाहें पेस्ट करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln फ़ाइल एक साथ खोलने के लिए बहुत है। कम चुनें।</numerusform>
            <numerusform>%Ln फ़ाइलें एक साथ खोलने के लिए बहुत ज़्यादा हैं। कम चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>विवरण टेक्स्ट के रूप में…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>प्रतियाँ निर्यात करें…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>नया ऐल्बम…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>रेटिंग दें</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>इस ऐल्बम से हटाएँ</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>तस्वीर कॉपी करें</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>मिलते-जुलते खोजें</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>ट्रैश में डालें</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>कोई रेटिंग नहीं</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>इसके प्रोग्राम में खोलें</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>फ़ाइल मैनेजर में दिखाएँ</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>तस्वीर कॉपी हुई। जहाँ चाहें पेस्ट करें।</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>{name} को खोलने वाला कोई प्रोग्राम नहीं है। “इससे खोलें” में कोई चुनें।</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>पूर्ववत किया गया: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} शुरू नहीं हो सका।</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>5 में से {rating}</translation>
    </message>
</context>
<context>
    <name>ItemFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>यह अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>सिस्टम का संदेश: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>इसे पढ़ने या लिखने की अनुमति नहीं है।</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>यह भी इस्तेमाल में है: {names}. इनमें से केवल एक काम करेगा।</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>डिफ़ॉल्ट पर लौटें: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>{name} की कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>कोई भी भाषा</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>मेरी खोज की भाषा</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>खोज की भाषाएँ: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} और {count} अन्य</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>LECCR Desktop के बारे में</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>विंडो बंद करें</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>पूर्ण स्क्रीन</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>इंडेक्सिंग</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>मॉडल…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>इंडेक्सिंग रोकें</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>इंडेक्सिंग फिर शुरू करें</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>LECCR Desktop के बारे में</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>फ़ोटो या वीडियो वाला फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>सभी कुंजियाँ…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>आपके अपने फ़ोटो और वीडियो में कुछ भी खोजता है, किसी भी भाषा में।

सब कुछ इसी कंप्यूटर पर रहता है: कहीं कुछ नहीं भेजा जाता।

Apache License 2.0 के तहत मुक्त सॉफ़्टवेयर।</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>फ़ोटो और वीडियो खोजे जा रहे हैं। जो मिलेगा, यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>यह खोज सहेजें…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>तस्वीर से खोजें…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>खोज काम नहीं कर रही: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>साइडबार दिखाएँ</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>इन फ़ोल्डरों में कोई फ़ोटो या वीडियो नहीं है।</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln आइटम</numerusform>
            <numerusform>%Ln आइटम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>स्थान वाला %Ln आइटम</numerusform>
            <numerusform>स्थान वाले %Ln आइटम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>स्थान वाला %Ln आइटम। नक्शे के बगल की सूची में इसका नाम है।</numerusform>
            <numerusform>स्थान वाले %Ln आइटम। नक्शे के बगल की सूची में इनके नाम हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>Enter वहाँ लिए गए फ़ोटो दिखाता है।</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>यहाँ</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>ये फ़ोटो छिपाएँ</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>नक्शा</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>इनमें से किसी फ़ोटो या वीडियो में नहीं लिखा कि वह कहाँ लिया गया।</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>फ़िल्टर जो दिखाते हैं, उनमें से किसी में नहीं लिखा कि वह कहाँ लिया गया। ज़्यादा देखने के लिए कुछ फ़िल्टर हटाएँ।</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>नक्शे पर स्थान</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>सभी स्थान दिखाएँ (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>ज़ूम इन (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>ज़ूम आउट (-)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln आइटम</numerusform>
            <numerusform>%Ln आइटम</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>नक्शा</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation>{count} किमी</translation>
    </message>
    <message>
        <source>{count} m</source>
        <translation>{count} मी</translation>
    </message>
    <message numerus="yes">
        <source>{place}: %Ln item(s)</source>
        <translation>
            <numerusform>{place}: %Ln आइटम</numerusform>
            <numerusform>{place}: %Ln आइटम</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Favourite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Favourite and rating</source>
        <translation>पसंदीदा और रेटिंग</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>पसंदीदा बनाएँ</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>पसंदीदा से हटाएँ</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>कोई रेटिंग नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>%Ln सितारा दें</numerusform>
            <numerusform>%Ln सितारे दें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>रेटिंग: %Ln सितारा</numerusform>
            <numerusform>रेटिंग: %Ln सितारे</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>रेटिंग हटाएँ</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>संदेश बंद करें</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>फ़ाइलें और कारण</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>%Ln फ़ाइल दिखाएँ</numerusform>
            <numerusform>%Ln फ़ाइलें दिखाएँ</numerusform>
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
        <translation>ऐल्बम</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>वर्णन</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>{start} पर वर्णन</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>अक्षांश और देशांतर</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>पल</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>रेटिंग</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>पिक्सेल में आकार</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>डिस्क पर आकार</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>लेने की तारीख़</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>यह क्यों मिला</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
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
        <translation>5 में से {rating}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} से {end}</translation>
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
            <numerusform>%Ln फ़ाइल</numerusform>
            <numerusform>%Ln फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>प्रिंट करें…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हुआ।</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>टेक्स्ट के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>{file} लिखी नहीं जा सकी: {reason} दूसरा फ़ोल्डर चुनें।</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>चुना गया; जब तक यह सब तस्वीरें नहीं जान लेता, दूसरा जवाब देता है</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>प्रोग्राम के साथ आता है</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} डाउनलोड करें</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} हटाएँ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} इस्तेमाल करें</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>{count} भाषाओं में अच्छा: {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>लाइसेंस अज्ञात</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>ग्राफ़िक्स कार्ड के बिना धीमा</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>बड़ा मॉडल ज़्यादा समझता है। वह एक बार डाउनलोड होता है और फिर केवल इसी कंप्यूटर पर चलता है; जब तक वह आपके सब फ़ोटो नहीं जान लेता, छोटा मॉडल जवाब देता है। यह बाद में भी, मेन्यू में “मॉडल” से, कर सकते हैं।</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>खोज चालू है। और भी ज़्यादा खोजना चाहते हैं?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>यह अचानक बंद हो गया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>{program} शुरू नहीं हो सकता: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>मॉडल फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>मॉडल फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>वर्णन</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>हर तस्वीर और वीडियो के हर पल को अंग्रेज़ी में छोटा वर्णन मिलता है, जो उसे किसी भी भाषा में खोजने में मदद करता है। आपका लिखा कभी बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>{languages} के आँकड़े नहीं हैं: सबका औसत लिया गया।</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>अनुशंसित</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>ग्राफ़िक्स कार्ड के साथ अनुशंसित</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>ग्राफ़िक्स कार्ड के बिना अनुशंसित</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>अनुशंसित: ग्राफ़िक्स कार्ड के साथ {best}, बिना उसके {other}।</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>अनुशंसित: {name}।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>मॉडल हटाएँ?</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>रोका गया। जो आ चुका है, बना रहेगा; जारी रखने के लिए फिर डाउनलोड करें।</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>मॉडल तय करता है कि क्या और किन भाषाओं में खोजा जा सकता है। हर मॉडल केवल इसी कंप्यूटर पर चलता है; नेटवर्क केवल डाउनलोड में लगता है। मॉडल बदलना सुरक्षित है: जब तक नया सब तस्वीरें नहीं जान लेता, पुराना जवाब देता है।</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} इस कंप्यूटर से मिटाया जाएगा। इसे फिर डाउनलोड किया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>पल {start} से {end} पर जाएँ</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>पल</translation>
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
        <translation>दूसरा प्रोग्राम…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>प्रोग्राम चुनें</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>इससे खोलें</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>दूसरा मॉडल</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>दूसरा मॉडल डाउनलोड करें</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>huggingface.co से: CLIP या SigLIP, या इस प्रोग्राम का बनाया मॉडल।</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>owner/name, owner/name@revision या open_clip:NAME:TAG</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>इंडेक्सिंग जारी रखें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>इंडेक्सिंग रोकें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी आज़माएँ</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>एक घंटे के लिए</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>कल तक</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>जब तक मैं फिर शुरू न करूँ</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>%Ln आइटम “{album}” में जोड़ा गया।</numerusform>
            <numerusform>%Ln आइटम “{album}” में जोड़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>%Ln आइटम “{album}” से हटाया गया। फ़ाइलें बनी रहती हैं।</numerusform>
            <numerusform>%Ln आइटम “{album}” से हटाए गए। फ़ाइलें बनी रहती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>%Ln आइटम “{album}” में जोड़ें</numerusform>
            <numerusform>%Ln आइटम “{album}” में जोड़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>सब पहले से “{album}” में है।</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>%Ln आइटम को पसंदीदा बनाएँ</numerusform>
            <numerusform>%Ln आइटम को पसंदीदा बनाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>यह अभी इंडेक्स नहीं हुआ है। होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>ऐल्बम “{album}” बनाएँ</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>%Ln आइटम को पसंदीदा से हटाएँ</numerusform>
            <numerusform>%Ln आइटम को पसंदीदा से हटाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>%Ln आइटम को {rating} रेटिंग दें</numerusform>
            <numerusform>%Ln आइटम को {rating} रेटिंग दें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>%Ln आइटम “{album}” से हटाएँ</numerusform>
            <numerusform>%Ln आइटम “{album}” से हटाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>%Ln आइटम की रेटिंग हटाएँ</numerusform>
            <numerusform>%Ln आइटम की रेटिंग हटाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>ऐल्बम “{album}” बनाया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>फ़ोटो {name}</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
</context>
<context>
    <name>PictureToken</name>
    <message>
        <source>Like {name}</source>
        <translation>{name} जैसा</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>जिस तस्वीर से खोजा जा रहा है: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>इस तस्वीर के बिना खोजें</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>खुला फ़ोटो या वीडियो</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>नतीजों पर लौटें</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>स्लाइडशो समाप्त करें</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूर्ण स्क्रीन</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>स्लाइडशो जारी रखें</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>पूर्ण स्क्रीन छोड़ें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>स्लाइडशो रोकें</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>विवरण दिखाएँ</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>स्लाइडशो</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>पूरा फ़ोटो या वास्तविक आकार</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>बाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>दाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>इसके साथ क्या किया जा सकता है</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ज़ूम</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ज़ूम इन</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ज़ूम आउट</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{count} में से {position}</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>बढ़ाएँ</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>घटाएँ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विवरण दृश्य</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फ़ाइलों का प्रकार:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>फ़ोल्डर खोजें</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची दृश्य</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>मूल फ़ोल्डर</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>हाल के स्थान</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फ़ाइलें दिखाएँ</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>शॉर्टकट दबाएँ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QLocale</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln बाइट</numerusform>
            <numerusform>%Ln बाइट</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>विवरण छिपाएँ...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>विवरण दिखाएँ...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>निरस्त करें</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>अनदेखा करें</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>सबके लिए नहीं</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>डिफ़ॉल्ट बहाल करें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>सब सहेजें</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>सबके लिए हाँ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक का पता कॉपी करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Findable</source>
        <translation>खोजने योग्य</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>कतार में</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>पढ़ने योग्य नहीं</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>ऑफ़लाइन; इसके बारे में जो पता है, बना रहता है</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>अद्यतन</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>इसका वर्णन मेल खाता है: “{sentence}”</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>फ़ोटो में कुछ है जो पूरे फ़ोटो से ज़्यादा मेल खाता है।</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>इस पल में कुछ है जो पूरे पल से ज़्यादा मेल खाता है।</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>पूरा पल वैसा दिखता है।</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>पूरा फ़ोटो वैसा दिखता है।</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>इसके वर्णन का यह वाक्य मेल खाता है:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>संभावित मिलान</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>पक्का मिलान</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>सबसे अच्छे के मुक़ाबले {percent}% मेल</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>इससे बेहतर मेल कोई नहीं</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>यह क्यों मिला</translation>
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
            <numerusform>इस वीडियो का %Ln पल</numerusform>
            <numerusform>इस वीडियो के %Ln पल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln सितारा</numerusform>
            <numerusform>%Ln सितारे</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>पढ़ा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>इसका फ़ोल्डर अभी मौजूद नहीं है</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>लाइव फ़ोटो</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>फ़ोटो {name}</translation>
    </message>
    <message>
        <source>Video {name}, at {time}</source>
        <translation>वीडियो {name}, {time} पर</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>दूसरे शब्द और भाषाएँ जानने वाले मॉडल</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>दूसरे मॉडल…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>कमज़ोर मिलान दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>नतीजे</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>नाम:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>यह खोज सहेजें</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>सबसे अच्छा पल, {start} से {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>पल, {start} से {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>{count} से ज़्यादा</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} मिले</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>कुल {count}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>अपने फ़ोटो और वीडियो में किसी भी भाषा में खोजें</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>खोज मिटाएँ (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>यह खोज सहेजें</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>तस्वीर से खोजें…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>संभावित मिलान</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>पक्के मिलान</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>कमज़ोर मिलान</translation>
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
        <translation>डिफ़ॉल्ट पर लौटें: {name}</translation>
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
        <translation> मिसे</translation>
    </message>
    <message>
        <source> px</source>
        <translation> पिक्सेल</translation>
    </message>
    <message>
        <source> s</source>
        <translation> सेकंड</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>सभी कुंजियाँ</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>फ़ाइलें ट्रैश में डालने से पहले पूछें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>एक-एक क़दम पीछे</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>अपने-आप</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>सामान्य आकार के कार्ड</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>विंडो बंद करें</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>विंडो बंद करने पर वह छिप जाती है; बाहर निकलने के लिए ट्रे का आइकॉन या मेन्यू इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>फ़ाइलें कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>तस्वीर कॉपी करें</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>फ़ोटो और वीडियो का वर्णन करें</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>दोनों तरह से इसे पूर्ववत किया जा सकता है।</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>प्रतियाँ निर्यात करें</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>पसंदीदा बनाएँ या हटाएँ</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>मिलते-जुलते खोजें</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूर्ण स्क्रीन</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>सब पर जाएँ</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>डुप्लिकेट पर जाएँ</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>पसंदीदा पर जाएँ</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>हाल में जोड़े गए पर जाएँ</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>नक्शे पर जाएँ</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>टाइमलाइन पर जाएँ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>हर फ़ोटो कितनी देर दिखे।</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>इंडेक्सिंग कितने कोर इस्तेमाल कर सकती है। कम होने पर दूसरे प्रोग्रामों के लिए ज़्यादा बचता है।</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>ट्रे में चलता रहे</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>बड़े कार्ड</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>हल्का या गहरा, या जैसा सिस्टम में है।</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>इनका ऐल्बम बनाएँ</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>ज़्यादा होने पर आगे-पीछे स्क्रॉल करना ज़्यादा सहज होता है।</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ट्रैश में डालें</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>म्यूट करें</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>प्रोग्राम चलते समय नई और बदली हुई फ़ाइलें अपने-आप मिल जाती हैं।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>अगला पल</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>अगला, पिछला, और ज़ूम किए फ़ोटो में इधर-उधर</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>कोई रेटिंग नहीं</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>बैटरी पर नहीं</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>प्रोग्राम के सारे टेक्स्ट का।</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>प्रोग्राम की भाषा; खोज किसी भी भाषा में कर सकते हैं। प्रोग्राम फिर शुरू होने पर बदलती है।</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>लिखते समय आपकी पिछली खोजें सुझाता है। वे इसी कंप्यूटर पर रहती हैं।</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>एक फ़्रेम पीछे</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>एक फ़्रेम आगे</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>एक फ़ोटो या वीडियो, बड़े आकार में</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>केवल तब, जब आपकी ज़रूरत हो: कोई फ़ोल्डर जो वापस नहीं आता, बार-बार विफल होती इंडेक्सिंग, भरी डिस्क।</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>केवल जब कंप्यूटर ख़ाली हो</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>दूसरे प्रोग्राम में खोलें</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>नहीं तो केवल पक्के मिलान दिखते हैं।</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>इंडेक्सिंग रोकें और जारी रखें</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>स्लाइडशो रोकें</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>फ़ोटो और वीडियो</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>चलाएँ और रोकें</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>पिछला पल</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>5 में से 1 रेटिंग दें</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>5 में से 2 रेटिंग दें</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>5 में से 3 रेटिंग दें</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>5 में से 4 रेटिंग दें</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>5 में से 5 रेटिंग दें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>जो खोजा गया, उसे याद रखें</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>पल या वीडियो दोहराएँ</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>यह खोज सहेजें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>तस्वीर से खोजें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>छोटे वर्णन ज़्यादा खोजने में मदद करते हैं। फ़ाइलें खोजने योग्य हो जाने के बाद लिखे जाते हैं और समय लेते हैं।</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>विवरण दिखाएँ</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>विवरण टेक्स्ट के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>फ़ाइल मैनेजर में दिखाएँ</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>सूचनाएँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>साइडबार दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>संभावित मिलान भी दिखाएँ</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>स्लाइडशो</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>धीमा</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>छोटी तस्वीरें रखी जाती हैं ताकि वे तुरंत दिखें। जो सबसे लंबे समय से नहीं देखी गईं, वे पहले हटती हैं।</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>मेमोरी में छोटी तस्वीरें</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>डिस्क पर छोटी तस्वीरें</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>छोटे कार्ड</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>लॉगिन पर शुरू करें</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>आपके लॉगिन करने पर चुपचाप शुरू होता है और लाइब्रेरी को अद्यतन रखता है।</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>गहरे रंग और किनारे, पढ़ने में आसान।</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>इतनी देर तक कुछ न लिखने पर खोज शुरू होती है। Enter से तुरंत शुरू होती है।</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>सेटिंग सहेजी नहीं जा सकती: {file} लिखी नहीं जा सकती। बाहर निकलने तक वह लागू रहेगी।</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>पूरा फ़ोटो या वास्तविक आकार</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>थ्रेड</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>बाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>दाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>कुंजी दबाने के बाद प्रतीक्षा</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>कंप्यूटर के बिजली से जुड़ने तक प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>जब तक आप या कोई दूसरा प्रोग्राम काम में है, प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>फ़ोल्डरों पर नज़र रखें</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ज़ूम इन</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ज़ूम आउट</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>इंडेक्सिंग</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>मॉडल…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>अनुभाग</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>संग्रहण</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>मॉडल तय करता है कि क्या और किन भाषाओं में खोजा जा सकता है।</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>मॉडल ख़ुद, कोई भाषा मॉडल, इस कंप्यूटर पर कोई सर्वर, या कोई नहीं।</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>वर्णन कौन करे…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>ऐल्बम “{album}” मिटाएँ</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>सहेजी गई खोज “{name}” मिटाएँ</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>इसके फ़ोटो और वीडियो जहाँ हैं वहीं रहते हैं, पर अब यहाँ नहीं मिलेंगे। फ़ोल्डर फिर जोड़ने पर पसंदीदा, रेटिंग और ऐल्बम लौट आते हैं।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>लाइब्रेरी से हटाएँ</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>“{folder}” को लाइब्रेरी से हटाएँ?</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>ऐल्बम “{album}” मिटाया गया। उसमें जो था, बना रहता है।</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>सहेजी गई खोज “{name}” मिटाई गई।</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>सभी कुंजियाँ</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>कुंजियाँ बदलें…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>ऐल्बम</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>ऐल्बम में डालने के लिए फ़ोटो और वीडियो यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>डुप्लिकेट</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>छोड़ने के पैटर्न…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>लाइब्रेरी, ऐल्बम, खोजें और फ़ोल्डर</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>किसी फ़ोल्डर के फ़ोटो और वीडियो खोजने योग्य बनाएँ (Ctrl+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>नक्शा</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>नया ऐल्बम…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>यह फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>हाल में जोड़े गए</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>लाइब्रेरी से हटाएँ…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>सहेजी गई खोजें</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>केवल यह फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>टाइमलाइन</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}, %Ln आइटम</numerusform>
            <numerusform>{album}, %Ln आइटम</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (अभी मौजूद नहीं)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
यह फ़ोल्डर देखा जा रहा है।</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
यह फ़ोल्डर अभी मौजूद नहीं है। इसके बारे में जो पता है, सहेजा रहता है।</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
इस फ़ोल्डर पर नज़र है: इसमें जो नया है, अपने-आप मिल जाता है।</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>सबसे अच्छा मिलान पहले</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>नाम के अनुसार</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>रेटिंग के अनुसार</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>नए पहले</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>पुराने पहले</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>हाल में जोड़े गए पहले</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>क्रम: {order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>अभी ख़ाली करें</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>छोटी तस्वीरों की जगह जाँची जा रही है…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>छोटी तस्वीरें देखने पर फिर बन जाती हैं।</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>छोटी तस्वीरें अभी डिस्क पर {size} लेती हैं।</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>लगभग {hours} घंटे शेष</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>लगभग {minutes} मिनट शेष</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>एक मिनट से कम शेष</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln आइटम</numerusform>
            <numerusform>%Ln आइटम</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>हर दिन का शीर्षक</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>हर महीने का शीर्षक</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>फ़िल्टर कुछ भी नहीं दिखाते। ज़्यादा देखने के लिए कुछ फ़िल्टर हटाएँ।</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>इन फ़ोल्डरों में कोई फ़ोटो या वीडियो नहीं है।</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>टाइमलाइन</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>किसी महीने तक खींचें। तीर कुंजियाँ: एक महीना आगे-पीछे; Page Up/Down: एक साल आगे-पीछे।</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>महीने और साल</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>टाइमलाइन</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>यह अब ट्रैश में नहीं है, या वहाँ नहीं मिल रहा।</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>जिस ड्राइव पर यह है, उसका ट्रैश नहीं है, या इसे हटाने की अनुमति नहीं है। यह जैसा था वैसा ही है।</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>%Ln फ़ाइल ट्रैश में नहीं डाली जा सकी।</numerusform>
            <numerusform>%Ln फ़ाइलें ट्रैश में नहीं डाली जा सकीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>%Ln फ़ाइल बहाल नहीं हो सकी।</numerusform>
            <numerusform>%Ln फ़ाइलें बहाल नहीं हो सकीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln फ़ाइल ट्रैश में डाली गई।</numerusform>
            <numerusform>%Ln फ़ाइलें ट्रैश में डाली गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>%Ln फ़ाइल ट्रैश से बहाल की गई।</numerusform>
            <numerusform>%Ln फ़ाइलें ट्रैश से बहाल की गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>फिर न पूछें</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>%Ln फ़ाइल ट्रैश में डालें?</numerusform>
            <numerusform>%Ln फ़ाइलें ट्रैश में डालें?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>%Ln फ़ाइल ट्रैश में डालें</numerusform>
            <numerusform>%Ln फ़ाइलें ट्रैश में डालें</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ट्रैश में डालें</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>“{name}” को ट्रैश में डालें?</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>ख़ुद फ़ाइलें हटाई जाती हैं। इसे पूर्ववत कर सकते हैं, या उन्हें वहाँ से बहाल कर सकते हैं।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>{name} ट्रैश में नहीं डाला गया। {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>सब इंडेक्स हो चुका है</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>इंडेक्सिंग जारी रखें</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>इंडेक्सिंग</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>LECCR Desktop खोलें</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>इंडेक्सिंग रोकें</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>कुछ आपका ध्यान चाहता है</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>जिस ड्राइव या नेटवर्क पर {folder} है, उसे जोड़ें, फिर कोशिश करें। इसका कुछ भी भुलाया नहीं जाता।</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>इसे इस प्रोग्राम के बाहर हटाया, मिटाया या इसका नाम बदला गया। अगर यह आपके किसी फ़ोल्डर में है, तो अपने-आप फिर मिल जाएगा।</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>इसका फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>दूसरे प्रोग्राम से खोलें</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>{name} का फ़ोल्डर अभी मौजूद नहीं है</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>{name} चलाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} दिखाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>{name} अब मौजूद नहीं है</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} शुरू नहीं हो सका।</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>पूर्ववत करें: {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>फिर से करें: {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>जगह ख़ाली करें</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>ऐसे मॉडल को फिर इस्तेमाल करने का मतलब है सब तस्वीरें फिर इंडेक्स करना। वर्णन बने रहते हैं।</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>अब इस्तेमाल न होने वाले मॉडलों के वेक्टर: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>पल</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>म्यूट करें</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>अगला पल</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>एक फ़्रेम पीछे</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>एक फ़्रेम आगे</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>पिछला पल</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>दोहराएँ</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>धीमा</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>गति: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>पल दोहराया जाता है</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>वीडियो दोहराया जाता है</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>अनम्यूट करें</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation>{duration} में से {position}</translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Videos cannot be played in this window: QtMultimedia does not load ({reason}). Install the missing system library and open the window again.</source>
        <translation>इस विंडो में वीडियो नहीं चल सकते: QtMultimedia लोड नहीं होता ({reason})। सिस्टम की गुम लाइब्रेरी इंस्टॉल करें और विंडो फिर खोलें।</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>ऐल्बम बनाएँ</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>ऐल्बम का नाम:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>नया ऐल्बम</translation>
    </message>
</context>
</TS>
