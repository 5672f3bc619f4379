<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln öğe</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>Albüme başka bir ad ver</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Albümün adı:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Bu albümden çıkar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Albümü yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>Seçilen fotoğraf ve videoları albümden çıkarır. Dosyalar kalır.</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>&amp;Albüme ekle</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>Bir klasör yerinde değil</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>Dizinleme durdu: {folder} klasörünün bulunduğu yerde boş alan kalmadı. Hiçbir şey kaybolmadı; yer açılınca devam eder.</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>Dizinleme sürekli başarısız oluyor</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>Art arda birkaç kez durdu. Nedenini görmek için pencereyi açın.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk dolu</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path}: bir haftadır yerinde değil. Sürücüsünü bağlayın veya klasörü ayarlardan kaldırın. Hakkında bilinenler saklanıyor.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>Kitaplığınızı güncel tutar. Bu simgeden çıkabilirsiniz.</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop çalışmaya devam ediyor</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Offline</source>
        <translation>Çevrimdışı</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Okunamıyor</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>İngilizce ve büyük Avrupa dilleri</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>Zayıf bilgisayarlarda İngilizce: diğerlerinin üçte biri kadar bellek</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>Yüzden fazla dilde gündelik şeyler, anında, her bilgisayarda</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>Avrupa dilleri, Vietnamca ve Endonezcede en iyisi</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>Tüm dillerde en iyi ortalama, Japonca ve Çincede en iyisi</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>Birçok dili iyi bilenlerin en küçüğü</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Listede ara</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, seçili</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Başka sözcükleri ve dilleri bilen modeller</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Diğer modeller…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>Bu model “{query}” sözcüklerini bilmiyor, bu yüzden gösterilenler rastlantı olabilir. Başka sözcükler veya başka bir model deneyin.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Bu günleri göster</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bitiş</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>Çok kipli bir dil modeli</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>Bu bilgisayardaki bir sunucu</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Sunucunun adresi</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>Çok daha iyi açıklar ve her resim için saniyeler harcar: ekran kartı ister. Bu bilgisayarda yoksa önce indirilir.</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>Modelinin adı</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama, llama.cpp, vLLM veya benzeri. Resimleriniz yalnızca ona gösterilir, bu bilgisayarın dışında hiçbir şeye gösterilmez.</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>Resimler yalnızca görünümleriyle bulunur.</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>Hızlı ve her zaman hazır.</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>Çok kipli dil modeli</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>Resimleri açıklayan</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>Modelin kendi gördükleri</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Henüz açıklanmadı</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>Hiçbir şey söylenecek kadar kesin değildi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>Görüleni yazın</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Siz yazdınız</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Yazan: {name}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Klasörünü aç</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>Nerede olduğu soruluyor…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>Denetleniyor ve hazırlanıyor…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>İndir</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>Yer açılıyor…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Kaldırılıyor…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>Model deneniyor…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>İndirilenler kalır; indirme daha sonra sürer.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/sn</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>Keep</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>{name} dosyasını tut</translation>
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
            <numerusform>%Ln grup</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Karşılaştırılıyor…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Yinelenenler</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Birebir kopyalar</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>Bayt bayt aynı olan dosyalar</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>Benzer dosya grupları</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tümünü tut</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>Bunların tümünü tut ve grubu bir daha gösterme</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>Neredeyse aynı görünenler</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>Diğerlerini çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>Sonraki grup (Page Down)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>İki kez bulunan dosya yok.</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>Neredeyse aynı görünen fotoğraf yok.</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>Neredeyse aynı görünen, ama önemli bir şeyde ayrılabilecek fotoğraflar</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>Önceki grup (Page Up)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>Bütün olarak tutulan %Ln grubu göster</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>Bayt bayt aynı. Tutulacakları işaretleyin.</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>Karar verilecek bir şey kalmadı.</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>Neredeyse aynı görünüyorlar, ama değiller. Tutulacakları işaretleyin.</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>Önce tutulacakları işaretleyin</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>Tutulacak olan {name} yerinde değil. Bu yüzden çöp kutusuna hiçbir şey taşınmadı.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}: %Ln dosya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>{folder} klasörüne yazılamıyor: {reason} Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>{folder} klasörüne artık yazılamıyor: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>{folder} klasöründe yeterli yer yok: {needed} gerekiyor, {free} boş. Hiçbir şey kopyalanmadı.</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>{folder} dolu.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} artık yerinde değil.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>Kopyalanıyor: {number} / {total}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>Kopyalananlar kalır; yarım kopya kalmaz.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>%Ln dosya kopyalanacak. Özgün dosyalar olduğu gibi kalır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%Ln piksel</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Seç…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Dışa aktar</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Klasör:</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>&amp;Uzun kenar:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>Kal&amp;ite:</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>JPEG olarak daha &amp;küçük kopyalar</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Kopyaları dışa aktar</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>Kopyaların aktarılacağı yer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>Numara ekleyerek ikisini de tut</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>&amp;Çekildikleri yeri ekleme</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>Kopyayı atla</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Uzun kenar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>Böyle bir klasör yok. Var olan birini seçin.</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>Videolar olduğu gibi kopyalanır.</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>&amp;Ad kullanılıyorsa:</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>Ad kullanılıyorsa</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>%Ln dosya {folder} klasörüne kopyalandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>%Ln dosya kopyalanamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>%Ln dosya atlandı: adları kullanılıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%Ln dosya zaten oradaydı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>Zaten kopyalar oluşturuluyor. Bitmesini bekleyin veya önce durdurun.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>Dışa aktarma erken bitti. {reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Dışa aktarma durduruldu.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinatlar</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>Albümler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Piksel boyutu</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Diskteki boyutu</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Çekilme</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° doğu</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° kuzey</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° güney</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° batı</translation>
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
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Another folder…</source>
        <translation>Başka bir klasör…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tümünü temizle</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Süzgeçler</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>Yalnızca bu klasördekileri göster</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>Süzgeçlerin gizlediklerini de göster</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>{name} süzgecini temizle</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>Süzgeç: {filter}</translation>
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
            <numerusform>%Ln yıldız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%Ln yıldız veya üstü</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Eklenme</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Albüm</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriler</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Yatay</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>Buradaki hiçbir fotoğraf veya videoda bu bilgi yok.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotoğraflar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dikey</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Başlangıç: {day}</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Kare</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Bu hafta</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Bu yıl</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bitiş: {day}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videolar</translation>
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
        <translation>Resimler ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>Resimle ara</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>Burada bu resme benzeyen bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>Burada “{query}” gösteren bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>Süzgeçlerden geçenler arasında “{query}” gösteren bir şey yok. Daha fazlasını görmek için bazılarını temizleyin.</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>Olası eşleşmeleri göster</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Daha zayıf eşleşmeleri göster</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Süzgeçlerden hiçbir şey geçmiyor. Daha fazlasını görmek için bazılarını temizleyin.</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>Model “{query}” sözcüklerini bilmiyor, bu yüzden neyin uyduğunu söyleyemez. Başka sözcükler veya daha çok sözcük ve dil bilen daha büyük bir model deneyin.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>%Ln fotoğraf ve video</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Fotoğraf veya video klasörü ekle</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Başka bir klasör…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>Kamera veya bellek kartı</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>Nerede aranacağını seçin, sonra aradığınızı istediğiniz dilde yazın. İlk sonuçlar saniyeler içinde gelir.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Masaüstü</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>Her şey bu bilgisayarda kalır. Dosyalarınız yalnızca okunur, asla değiştirilmez.</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>Fotoğraf ve videolarınızda her şeyi bulun</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Aranacak klasörler</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>Telefonunuzdan</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videolar</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>sayılıyor…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>{count} adetten fazla fotoğraf ve video</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>henüz bir şey yok</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>veya buraya bir klasör bırakın</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>Taranıyor</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Kitaplıktaki klasörler</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>Dosyaları olduğu gibi kalır. Artık burada bulunamazlar.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>Bu klasörde atlanacaklar</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>Şu an yerinde değil; hakkında bilinenler saklanıyor</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>Her satıra bir kalıp, .gitignore dosyasındaki gibi: “*.tmp” bu tür dosyalar, “Drafts/” bu addaki klasörler, “/Downloads” yalnızca doğrudan bu klasörde, “!keep.jpg” birini geri almak için.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Klasörü kaldır</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>{path} kitaplıktan kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>Son taramada günceldi</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>Bu kalıpları kullan</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>Değişiklikler izleniyor</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tümü</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Yinelenenler</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Git</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Harita</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>&amp;Son eklenenler</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>&amp;Favoriler</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>Daha &amp;büyük kartlar</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>&amp;Olağan boyda kartlar</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>Daha &amp;küçük kartlar</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>Delete bu aramayı unutturur</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tümünü unut</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>Aranmış olanları unut. Kayıtlı aramalar kalır.</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Son ve kayıtlı aramalar</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>Kayıtlı arama: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>Daha önce aranan: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>Dizinleme başlayamıyor: {program}: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>Dizinleme durdu: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>Dizinleme dışarıdan sonlandırıldı veya çöktü. Yapılanlar saklandı. {complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>çıkış kodu {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>Açıklanıyor: {done} / {total}</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Dizinleme</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Dizinleme duraklatıldı</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>Dizinleme duraklatıldı, bitiş: {time}</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>Dizinleme yeniden başlayacak: {time}</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>Dizinleme şebeke elektriğini bekliyor</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>Dizinleme modelleri bekliyor</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>Dizinleme bilgisayarın boşta kalmasını bekliyor</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Dizinleniyor: {done} / {total}</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>Dosyalar aranıyor: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Güncel</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} dosya/dk</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} dosya/sn</translation>
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
        <translation>Dizinlemeyi sürdür</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Dizinleme</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>Okunamayan: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Dizinlemeyi duraklat</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>Dizinleme başlıyor…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>Çalışanlar, bekleyenler ve başarısız olanlar</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>Tüm dosyalar okunabildi.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Okunamayan dosyalar</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>Son bitenler</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>İlk geçiş, dosyaların bulunabilmesi için.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Kitaplıktaki klasörler</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Dizinleme</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>Model: {model}. Açıklamalar: {describer}.</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>Model: {model}. Açıklama yapılmıyor.</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>Eklenmedi: {path}. {reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Okunamıyor</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>Henüz dizinlenecek bir şey yok</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>İkinci geçiş, açıklamalar.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Başlatılıyor…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>Bu dosyalar aramaya katılmaz. İçlerinde hiçbir şey değiştirilmedi. Değişen bir dosya kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tümünü yeniden dene</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>%Ln dosya açılamıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>%Ln dosya kopyalandı. İstediğiniz yere yapıştırın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln dosya bir kerede açmak için çok fazla. Daha az seçin.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>Metin olarak ayrın&amp;tılar…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>Kopyaları &amp;dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>Yeni &amp;albüm…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Puanla</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>&amp;Bu albümden çıkar</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>&amp;Resmi kopyala</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>&amp;Benzerlerini bul</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Çöp k&amp;utusuna taşı</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Puan yok</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>Kendi &amp;programında aç</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>&amp;Dosya yöneticisinde göster</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>Resim kopyalandı. İstediğiniz yere yapıştırın.</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>{name} dosyasını açan bir program yok. “Birlikte aç” menüsünden birini seçin.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Geri alındı: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} başlatılamadı.</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} / 5</translation>
    </message>
</context>
<context>
    <name>ItemFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Artık yerinde değil.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Sistemin iletisi: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>Okuma veya yazma izniniz yok.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>Şunun için de kullanılıyor: {names}. Yalnızca biri çalışır.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>Varsayılana dön: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>Tuşlar: {name}</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Klavye</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>Herhangi bir dil</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>Arama dillerim</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>Aranacak diller: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} ve {count} dil daha</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>LECCR Desktop &amp;hakkında</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Klasör &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Pencereyi &amp;kapat</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Düzen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>Di&amp;zinleme</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Kitaplık</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modeller…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>Dizinlemeyi &amp;duraklat</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Fotoğraf</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>Dizinlemeyi &amp;sürdür</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Ara</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ayarlar…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Gö&amp;rünüm</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>LECCR Desktop hakkında</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Fotoğraf veya video klasörü ekle</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>Tüm &amp;tuşlar…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>Kendi fotoğraf ve videolarınızda her şeyi, istediğiniz dildeki bir sorguyla bulur.

Her şey bu bilgisayarda kalır: hiçbir yere hiçbir şey gönderilmez.

Apache License 2.0 lisanslı özgür yazılım.</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>Fotoğraf ve videolar aranıyor. Bulunanlar burada görünür.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Bu aramayı &amp;kaydet…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>&amp;Resimle ara…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>Arama çalışmıyor: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>&amp;Kenar çubuğunu göster</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>Bu klasörlerde fotoğraf veya video yok.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln öğe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>Yeri belli %Ln öğe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>Yeri belli %Ln öğe. Haritanın yanındaki listede adları var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>Enter orada çekilen fotoğrafları gösterir.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Burası</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>Bu fotoğrafları gizle</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>Bu fotoğraf ve videoların hiçbirinde çekildiği yer bilgisi yok.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>Süzgeçlerden geçenlerin hiçbirinde çekildiği yer bilgisi yok. Daha fazlasını görmek için bazılarını temizleyin.</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Haritadaki yerler</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>Tüm yerleri göster (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Yakınlaştır (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Uzaklaştır (-)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln öğe</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
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
            <numerusform>{place}: %Ln öğe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Favourite and rating</source>
        <translation>Favori ve puan</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Favorilere ekle</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Favorilerden çıkar</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Puanlanmadı</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>%Ln yıldız ver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>%Ln yıldız verildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Puanı kaldır</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>İletiyi kapat</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>Dosyalar ve nedenler</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>%Ln dosyayı göster</numerusform>
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
        <translation>Albümler</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>Açıklama, {start}</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Enlem ve boylam</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Piksel boyutu</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Diskteki boyutu</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Çekilme</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Neden bulundu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
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
        <translation>{rating} / 5</translation>
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
            <numerusform>%Ln dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Yazdır…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>K&amp;aydet…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Metin olarak kaydet</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} olarak kaydedildi.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>{file} yazılamadı: {reason} Başka bir klasör seçin.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>Seçildi; tüm resimleri tanıyana kadar diğeri yanıtlar</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Programla birlikte gelir</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>İndir</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} modelini indir</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} modelini kaldır</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} modelini kullan</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>{count} dilde iyi: {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>lisansı bilinmiyor</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>ekran kartı olmadan yavaş</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>Daha büyük bir model daha çok şey anlar. Bir kez indirilir, sonra yalnızca bu bilgisayarda çalışır; tüm fotoğraflarınızı tanıyana kadar küçük olan yanıtlar. Bunu daha sonra menüdeki Modeller’den de yapabilirsiniz.</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>Arama başladı bile. Daha da fazlasını bulmak ister misiniz?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>Beklenmedik biçimde sonlandı. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>{program} başlatılamıyor: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>Model klasörü ekle</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Model klasörü ekle…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Açıklamalar</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>Her resim ve videonun her anı, herhangi bir dilde bulunmasına yardımcı olan kısa bir İngilizce açıklama alır. Kendi yazdıklarınız asla değiştirilmez.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>{languages} için veri yok: tüm dillerin ortalaması geçerli.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Önerilen</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>Ekran kartıyla önerilen</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>Ekran kartı olmadan önerilen</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>Önerilen: ekran kartıyla {best}, kartsız {other}.</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>Önerilen: {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>Model kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>Durduruldu. İndirilenler kalır; sürdürmek için yeniden indirin.</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>Nelerin hangi dillerde bulunabileceğini model belirler. Her model yalnızca bu bilgisayarda çalışır; ağa yalnızca indirmede gerek vardır. Modeli değiştirmek güvenlidir: yenisi tüm resimleri tanıyana kadar eskisi yanıtlar.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} bu bilgisayardan silinir. Yeniden indirilebilir.</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>Şu ana git: {start} – {end}</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Anlar</translation>
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
        <translation>&amp;Başka bir program…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Program seç</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Bi&amp;rlikte aç</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>Başka bir model</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>İndir</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>Başka bir model indir</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>huggingface.co’dan: bir CLIP veya SigLIP ya da bu programla oluşturulmuş bir model.</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>sahip/ad, sahip/ad@sürüm veya open_clip:AD:ETİKET</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>Dizinlemeyi sürdür</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Dizinlemeyi duraklat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Şimdi dene</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>Bir &amp;saatliğine</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>&amp;Yarına kadar</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Ben &amp;sürdürene kadar</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>%Ln öğe “{album}” albümüne eklendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>%Ln öğe “{album}” albümünden çıkarıldı. Dosyalar kalır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>%Ln öğeyi “{album}” albümüne ekleme</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>Hepsi zaten “{album}” albümünde.</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>%Ln öğeyi favorilere ekleme</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>Henüz dizinlenmedi. Dizinlenince yeniden deneyin.</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>“{album}” albümünü oluşturma</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>%Ln öğeyi favorilerden çıkarma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>%Ln öğeye {rating} puan verme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>%Ln öğeyi “{album}” albümünden çıkarma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>%Ln öğenin puanını kaldırma</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>“{album}” albümü oluşturuldu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>Açılıyor…</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Fotoğraf {name}</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Photo</source>
        <translation>Fotoğraf</translation>
    </message>
</context>
<context>
    <name>PictureToken</name>
    <message>
        <source>Like {name}</source>
        <translation>Benzeri: {name}</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>Aranan resim: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>Bu resim olmadan ara</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>Açılan fotoğraf veya video</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>Sonuçlara dön</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>Slayt gösterisini bitir</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>Slayt gösterisini sürdür</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Tam ekrandan çık</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Slayt gösterisini duraklat</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Ayrıntıları göster</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Slayt gösterisi</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>Fotoğrafın tamamı veya pikselleri</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Sola döndür</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Sağa döndür</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Onunla yapılabilecekler</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Yakınlaştırma</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaklaştır</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>%{percent}</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} / {count}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Findable</source>
        <translation>Bulunabilir</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Sırada</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Okunamıyor</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>Çevrimdışı; hakkında bilinenler saklanıyor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Güncel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>Açıklaması uyuyor: “{sentence}”</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>Fotoğraftaki bir şey, bütününden daha çok uyuyor.</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>Bu andaki bir şey, bütününden daha çok uyuyor.</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>An bütün olarak buna benziyor.</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>Fotoğraf bütün olarak buna benziyor.</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>Açıklamasının şu cümlesi uyuyor:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>Olası bir eşleşme</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>Güçlü bir eşleşme</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>En iyisine göre %{percent} uyuyor</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>Daha iyi uyan yok</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>Bu neden bulundu</translation>
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
            <numerusform>Bu videodan %Ln an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln yıldız</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>Okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>Klasörü şu an yerinde değil</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>Canlı fotoğraf</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Fotoğraf {name}</translation>
    </message>
    <message>
        <source>Video {name}, at {time}</source>
        <translation>Video {name}, {time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Başka sözcükleri ve dilleri bilen modeller</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Diğer modeller…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Daha zayıf eşleşmeleri göster</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>Ad:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bu aramayı kaydet</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>En iyi an, {start} – {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>An, {start} – {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Konum</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>{count} adetten fazla</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} bulundu</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>Toplam {count}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>Fotoğraf ve videolarınızda istediğiniz dilde arayın</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Aramayı temizle (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bu aramayı kaydet</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>Resimle ara…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>Olası eşleşmeler</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>Güçlü eşleşmeler</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>Daha zayıf eşleşmeler</translation>
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
        <translation>Varsayılana dön: {name}</translation>
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
        <translation> sn</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Klasör ekle</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tüm tuşlar</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>Dosyaları çöp kutusuna taşımadan önce sor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Geri, adım adım</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Kendiliğinden</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>Olağan boyda kartlar</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Pencereyi kapat</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>Pencere kapatılınca gizlenir; sistem tepsisindeki simgeden veya menüden çıkabilirsiniz.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>Dosyaları kopyala</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Resmi kopyala</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>Fotoğraf ve videoları açıkla</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>Her iki durumda da geri alınabilir.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Kopyaları dışa aktar</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Daha hızlı</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>Favorilere ekle veya çıkar</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Benzerlerini bul</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>Tümüne git</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>Yinelenenlere git</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>Favorilere git</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>Son eklenenlere git</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Haritaya git</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Zaman çizelgesine git</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>Her fotoğrafın gösterilme süresi.</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>Dizinlemenin kullanabileceği çekirdek sayısı. Azı, diğer programlara daha çok bırakır.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Sistem tepsisinde çalışmayı sürdür</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>Daha büyük kartlar</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Açık, koyu veya sistemdeki gibi.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>Bunlardan albüm oluştur</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>Fazlası, ileri geri kaydırmayı daha akıcı yapar.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sesi kapat</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>Yeni ve değişen dosyalar, program çalışırken kendiliğinden bulunur.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Sonraki an</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>Sonraki, önceki ve yakınlaştırılmış fotoğrafta gezinme</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Puan yok</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>Pildeyken çalışma</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>Programdaki tüm metnin.</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>Programın kendi dili; istediğiniz dilde arayabilirsiniz. Program yeniden başlayınca değişir.</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>Siz yazarken son aramalarınızı önerir. Bunlar bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Bir kare geri</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Bir kare ileri</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>Tek fotoğraf veya video, büyük</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>Yalnızca size gerek duyulunca: uzun süre yerinde olmayan bir klasör, sürekli başarısız olan dizinleme, dolu bir disk.</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>Yalnızca bilgisayar boştayken</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Başka bir programda aç</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>Yoksa yalnızca güçlü eşleşmeler gösterilir.</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>Dizinlemeyi duraklat ve sürdür</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Slayt gösterisini duraklat</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Fotoğraflar ve videolar</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Oynat ve duraklat</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Önceki an</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>5 üzerinden 1 puan ver</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>5 üzerinden 2 puan ver</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>5 üzerinden 3 puan ver</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>5 üzerinden 4 puan ver</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>5 üzerinden 5 puan ver</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>Arananları anımsa</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>Anı veya videoyu tekrarla</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bu aramayı kaydet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>Resimle ara</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>Kısa açıklamalar daha fazlasını bulmaya yardımcı olur. Dosyalar bulunabilir olduktan sonra yazılır ve zaman alır.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Ayrıntıları göster</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>Ayrıntıları metin olarak göster</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Dosya yöneticisinde göster</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Bildirimleri göster</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Kenar çubuğunu göster veya gizle</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>Olası eşleşmeleri de göster</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Slayt gösterisi</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Daha yavaş</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>Küçük resimler hemen görünsün diye saklanır. En uzun süredir görülmeyenler önce silinir.</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>Bellekteki küçük resimler</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>Diskteki küçük resimler</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Daha küçük kartlar</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Oturum açılınca başlat</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>Oturum açtığınızda görünmeden başlar ve kitaplığı güncel tutar.</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>Daha güçlü renkler ve kenarlıklar, okuması daha kolay.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>Bu süre boyunca yazmadığınızda arama başlar. Enter hemen başlatır.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>Ayarlar saklanamıyor: {file} yazılamıyor. Siz çıkana kadar geçerlidir.</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>Fotoğrafın tamamı veya pikselleri</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>İş parçacıkları</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Sola döndür</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Sağa döndür</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videolar</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>Tuşa bastıktan sonra bekle</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>Bilgisayar şebeke elektriğine bağlanana kadar bekler.</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>Siz veya başka bir program çalışırken bekler.</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>Klasörleri izle</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaklaştır</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Dizinleme</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klavye</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modeller…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Arama</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Depolama</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>Nelerin hangi dillerde bulunabileceğini model belirler.</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>Modelin kendisi, bir dil modeli, bu bilgisayardaki bir sunucu veya hiçbiri.</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>Açıklayan…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>“{album}” albümünü silme</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>“{name}” kayıtlı aramasını silme</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>Fotoğraf ve videoları olduğu yerde kalır, artık burada bulunmaz. Klasörü yeniden eklediğinizde favoriler, puanlar ve albümler geri gelir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Kitaplıktan kaldır</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>“{folder}” kitaplıktan kaldırılsın mı?</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>“{album}” albümü silindi. İçindekiler kalır.</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>“{name}” kayıtlı araması silindi.</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>Tüm tuşlar</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tuşları değiştir…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albümler</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>Albüme koymak için fotoğraf ve videoları buraya bırakın</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Yinelenenler</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>Atlanacak kalıplar…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriler</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>Kitaplık, albümler, aramalar ve klasörler</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>Bir klasörün fotoğraf ve videolarını bulunabilir yap (Ctrl+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Yeni albüm…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Bu klasörü aç</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Son eklenenler</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Kitaplıktan kaldır…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>Yalnızca bu klasörü göster</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}, %Ln öğe</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (şu an yerinde değil)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
Bu klasör taranıyor.</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
Bu klasör şu an yerinde değil. Hakkında bilinenler saklanıyor.</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
Bu klasör izleniyor: içindeki yenilikler kendiliğinden bulunur.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>Önce en iyi eşleşme</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ada göre</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Puana göre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce en yeni</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Önce en eski</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>Önce son eklenen</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>Sıralama: {order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>Şimdi boşalt</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>Küçük resimlerin kapladığı yere bakılıyor…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>Küçük resimler, onlara baktığınızda yeniden oluşturulur.</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>Küçük resimler şu an diskte {size} kaplıyor.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>yaklaşık {hours} sa kaldı</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>yaklaşık {minutes} dk kaldı</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>bir dakikadan az kaldı</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>Okunuyor</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln öğe</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>Her gün için bir başlık</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>Her ay için bir başlık</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Aylar</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Süzgeçlerden hiçbir şey geçmiyor. Daha fazlasını görmek için bazılarını temizleyin.</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>Bu klasörlerde fotoğraf veya video yok.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>Bir aya sürükleyin. Ok tuşları: bir ay ileri; sayfa tuşları: bir yıl ileri.</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>Aylar ve yıllar</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>Artık çöp kutusunda değil veya orada bulunamıyor.</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>Bulunduğu sürücüde çöp kutusu yok veya taşınmasına izin verilmiyor. Olduğu gibi bırakıldı.</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>%Ln dosya çöp kutusuna taşınamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>%Ln dosya geri yüklenemedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln dosya çöp kutusuna taşındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>%Ln dosya çöp kutusundan geri yüklendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Bir daha sorma</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>%Ln dosya çöp kutusuna taşınsın mı?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>%Ln dosyayı çöp kutusuna taşıma</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>“{name}” çöp kutusuna taşınsın mı?</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>Dosyaların kendileri taşınır. Bunu geri alabilir veya dosyaları oradan geri yükleyebilirsiniz.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>{name} çöp kutusuna taşınmadı. {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>Her şey dizinlendi</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Dizinlemeyi sürdür</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Dizinleme</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>LECCR Desktop’ı aç</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Dizinlemeyi duraklat</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Size gerek duyulan bir şey var</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>{folder} klasörünün bulunduğu sürücüyü veya ağı bağlayın, sonra yeniden deneyin. Hiçbir şey unutulmadı.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>Bu programın dışında taşındı, yeniden adlandırıldı veya silindi. Klasörlerinizden birindeyse kendiliğinden yeniden bulunur.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Klasörünü aç</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Başka bir programla aç</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>{name} dosyasının klasörü şu an yerinde değil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>{name} oynatılamıyor</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} gösterilemiyor</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>{name} artık yerinde değil</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} başlatılamadı.</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Geri al: {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>&amp;Yinele: {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>Yer aç</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>Böyle bir modeli yeniden kullanmak için tüm resimler yeniden dizinlenir. Açıklamalar kalır.</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>Artık kullanılmayan modellerin vektörleri: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>Daha hızlı</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sesi kapat</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Sonraki an</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Bir kare geri</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Bir kare ileri</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Önceki an</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Tekrarla</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Daha yavaş</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Hız: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>An tekrarlanıyor</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>Video tekrarlanıyor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Sesi aç</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation>{position} / {duration}</translation>
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
        <translation>Bu pencerede video oynatılamıyor: QtMultimedia yüklenmiyor ({reason}). Eksik sistem kitaplığını kurun ve pencereyi yeniden açın.</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>Albüm oluştur</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Albümün adı:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Yeni albüm</translation>
    </message>
</context>
</TS>
