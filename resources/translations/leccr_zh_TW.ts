<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>給此相簿改名</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>相簿名稱：</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>從此相簿中移除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>重新命名相簿</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>將所選照片和影片移出相簿。檔案會保留。</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>加入相簿(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>有資料夾不存在</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>索引已停止：{folder} 所在的磁碟沒有空間了。內容沒有遺失；有空間後會繼續。</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>索引屢次失敗</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>索引連續中斷了幾次。請開啟視窗檢視原因。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path} 已有一週無法使用。請連接其所在的磁碟機，或在設定中移除該資料夾。已知的資訊會保留。</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>它會讓媒體庫保持最新。可從此圖示結束。</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop 仍在執行</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>無法讀取</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>英語和主要的歐洲語言</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>適合效能較低的電腦，用於英語：記憶體只需其他模型的三分之一</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>一百多種語言的日常事物，立即可用，適合任何電腦</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>歐洲語言、越南語和印尼語的最佳選擇</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>所有語言平均最佳，日語和中文最佳</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>精通多種語言的最小模型</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>搜尋清單</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}，已選擇</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>認識其他詞語和語言的模型</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>其他模型…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>此模型不認識「{query}」，顯示的內容可能只是巧合。請換個詞語，或換個模型。</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>顯示這些日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>多模態語言模型</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>這部電腦上的伺服器</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>伺服器位址</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>描述效果好得多，但每張圖片需要數秒，最好有顯示卡。這部電腦上沒有的模型會先下載。</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>其模型的名稱</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama、llama.cpp、vLLM 等。您的圖片只會交給它，不會交給這部電腦之外的任何程式。</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>僅根據圖片的外觀尋找。</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>快速，隨時可用。</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>該多模態語言模型</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>用什麼描述圖片</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>模型自身所見</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>尚未描述</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>沒有足夠確定的內容可寫</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>寫下畫面中有什麼</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>由您撰寫</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>由 {name} 撰寫</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>開啟所在資料夾</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>正在詢問位置…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>正在檢查和準備…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>正在釋放空間…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>正在試用模型…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>已下載的部分會保留，以後可繼續下載。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/秒</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>保留 {name}</translation>
    </message>
    <message>
        <source>{width} × {height}, {size}</source>
        <translation>{width} × {height}，{size}</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 組</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比較…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複項目</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>完全相同的副本</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>逐位元組相同的檔案</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>相似檔案的分組</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>全部保留，不再顯示此組</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>看起來幾乎相同</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>將其餘的移到垃圾桶</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>下一組 (Page Down)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>沒有重複的檔案。</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>沒有看起來幾乎相同的照片。</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>看起來幾乎相同、但可能有重要差別的照片</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>上一組 (Page Up)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>顯示全部保留的 %Ln 組</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>逐位元組相同。請勾選要保留的檔案。</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>沒有需要決定的了。</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>看起來幾乎相同，但並不一樣。請勾選要保留的檔案。</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>請先勾選要保留的檔案</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>要保留的 {name} 已不在，因此沒有將任何檔案移到垃圾桶。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}：%Ln 個檔案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>無法寫入 {folder}：{reason} 請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>無法繼續寫入 {folder}：{reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>{folder} 空間不足：需要 {needed}，可用 {free}。沒有複製任何檔案。</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>{folder} 已滿。</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} 已不存在。</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>正在複製第 {number} 個，共 {total} 個</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>已複製的會保留，未複製完的不會留下。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>將複製 %Ln 個檔案。原檔案保持不變。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%Ln 像素</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選擇(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>資料夾(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>最長邊(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>畫質(&amp;Q)：</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>較小的 JPEG 副本(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>匯出副本</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>副本匯出到</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>兩個都保留，加上編號</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>不包含拍攝地點(&amp;W)</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>不匯出該副本</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>最長邊</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>畫質</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>沒有這個資料夾。請選擇現有的資料夾。</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>影片按原樣複製。</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>名稱已被佔用時(&amp;N)：</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>名稱已被佔用時</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>已將 %Ln 個檔案複製到 {folder}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>%Ln 個檔案無法複製。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>略過 %Ln 個檔案：名稱已被佔用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%Ln 個檔案原本就在那裡。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>正在製作副本。請等待完成，或先停止。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>匯出提前結束。{reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>匯出已停止。</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>相機</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>座標</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>所在相簿</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>像素尺寸</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>檔案大小</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍攝時間</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>東經 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>北緯 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>南緯 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>西經 {degrees}°</translation>
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
        <translation>檔案</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Another folder…</source>
        <translation>其他資料夾…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>僅顯示此資料夾中的內容</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>也顯示被篩選掉的內容</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>清除篩選條件「{name}」</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>篩選：{filter}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}：{value}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln 星</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%Ln 星或以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增時間</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>相簿</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相機</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>最愛</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>橫向</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>這裡沒有照片或影片包含此資訊。</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縱向</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>圖片 ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>以圖搜尋</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>這裡沒有與這張圖片相似的內容。</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>這裡沒有內容符合「{query}」。</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>篩選後的內容中沒有符合「{query}」的。清除部分篩選條件可檢視更多。</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>顯示可能相符的結果</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>顯示較不相符的結果</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>篩選後沒有任何內容。清除部分篩選條件可檢視更多。</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>模型不認識「{query}」，因此無法判斷什麼符合。請換個詞語，或使用認識更多詞語和語言的較大模型。</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>%Ln 個照片和影片</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>加入含有照片或影片的資料夾</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他資料夾…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>相機或記憶卡</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>選擇尋找位置，然後用任何語言輸入要找的內容。幾秒內就會有首批結果。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>一切都留在這部電腦上。您的檔案只會被讀取，絕不會被變更。</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>在您的照片和影片中尋找任何內容</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>要尋找的資料夾</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>來自手機</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>超過 {count} 個照片和影片</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>還沒有內容</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>或拖放到這裡</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>新增資料夾…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>媒體庫中的資料夾</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>其中的檔案保持不變，但在這裡無法再找到。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>在此資料夾中排除</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>目前不在；已知的資訊會保留</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>每行一個模式，與 .gitignore 相同：「*.tmp」表示此類檔案，「Drafts/」表示該名稱的資料夾，「/Downloads」僅限直接位於此資料夾中的，「!keep.jpg」表示重新包含某個檔案。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>移除資料夾</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>要從媒體庫中移除 {path} 嗎？</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>上次查看時已是最新</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>使用這些模式</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>正在監看變更</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>重複項目(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前進(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>地圖(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>最近新增(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>時間軸(&amp;T)</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>最愛(&amp;V)</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>較大的卡片(&amp;L)</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>標準大小的卡片(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>較小的卡片(&amp;M)</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>按 Delete 忘記此項</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>全部忘記</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>忘記搜尋記錄。已儲存的搜尋會保留。</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>最近的和已儲存的搜尋</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>已儲存的搜尋：{name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>以前搜尋過：{name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>索引無法啟動：{program}：{reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>索引已停止：{complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>索引被外部結束或已當機。已完成的部分會保留。{complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>結束代碼 {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>正在描述 {done}/{total}</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>索引已暫停</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>索引已暫停至 {time}</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>索引將於 {time} 重新開始</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>索引正在等待接通電源</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>索引正在等待模型</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>索引將在電腦閒置時繼續</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>正在索引 {done}/{total}</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>正在尋找檔案：{done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} 個檔案/分</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} 個檔案/秒</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>IndexStatus</name>
    <message>
        <source>Go on indexing</source>
        <translation>繼續索引</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>無法讀取：{count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>暫停索引</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>正在開始索引…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>正在執行、等待和失敗的內容</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>所有檔案均可讀取。</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>無法讀取的檔案</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>最近完成</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>第一輪，使檔案可被找到。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>媒體庫中的資料夾</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>模型：{model}。描述：{describer}。</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>模型：{model}。不產生描述。</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>未新增：{path}。{reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>還沒有要索引的內容</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>第二輪，產生描述。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在啟動…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>這些檔案不參與搜尋。沒有對它們做任何變更。檔案有變化時會自動重試。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重試</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>%Ln 個檔案無法開啟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>已複製 %Ln 個檔案。請貼上到需要的位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln 個檔案太多，無法同時開啟。請少選一些。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>以文字顯示詳細資訊(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>匯出副本(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>最愛(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>新增相簿(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>評分(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>從此相簿中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>複製圖片(&amp;Y)</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>尋找相似(&amp;S)</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>移到垃圾桶(&amp;T)</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>無評分</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>在預設程式中開啟(&amp;P)</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>在檔案管理員中顯示(&amp;M)</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>圖片已複製。請貼上到需要的位置。</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>沒有可開啟 {name} 的程式。請在「開啟方式」中選擇一個。</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已復原：{what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>無法啟動 {program}。</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating}/5</translation>
    </message>
</context>
<context>
    <name>ItemFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>系統提示：{reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>您沒有讀取或寫入權限。</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>也用於：{names}。只有其中一個有效。</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>還原預設：{name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>按鍵：{name}</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>任何語言</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>我使用的搜尋語言</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>搜尋語言：{names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 和另外 {count} 種</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>關於 LECCR Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>新增資料夾(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>關閉視窗(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>索引(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>媒體庫(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>暫停索引(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>繼續索引(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>關於 LECCR Desktop</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>加入含有照片或影片的資料夾</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>所有按鍵(&amp;K)…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>用任何語言搜尋，在您自己的照片和影片中尋找任何內容。

一切都留在這部電腦上：不會向任何地方傳送任何內容。

自由軟體，依 Apache License 2.0 授權。</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>正在尋找照片和影片。找到的內容會顯示在這裡。</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>儲存此搜尋(&amp;V)…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>以圖搜尋(&amp;P)…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>搜尋無法使用：{reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>顯示側邊欄(&amp;I)</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>這些資料夾中沒有照片或影片。</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>%Ln 項有地點</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>%Ln 項有地點。地圖旁的清單列出了它們。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>按 Enter 顯示在那裡拍攝的照片。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此處</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>隱藏這些照片</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>這些照片和影片都沒有拍攝地點資訊。</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>篩選後的內容都沒有拍攝地點資訊。清除部分篩選條件可檢視更多。</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>地圖上的地點</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>顯示所有地點 (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>縮小 (-)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation>{count} 公里</translation>
    </message>
    <message>
        <source>{count} m</source>
        <translation>{count} 公尺</translation>
    </message>
    <message numerus="yes">
        <source>{place}: %Ln item(s)</source>
        <translation>
            <numerusform>{place}：%Ln 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Favourite</source>
        <translation>最愛</translation>
    </message>
    <message>
        <source>Favourite and rating</source>
        <translation>最愛和評分</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>加入最愛</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>移出最愛</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評分</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>評為 %Ln 星</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>已評為 %Ln 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>清除評分</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>關閉訊息</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>檔案和原因</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>顯示 %Ln 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}：{reason}</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Albums</source>
        <translation>相簿</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相機</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>{start} 處的描述</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>最愛</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>緯度和經度</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>像素尺寸</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>檔案大小</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍攝時間</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>找到的原因</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>{latitude}°, {longitude}°</source>
        <translation>{latitude}°, {longitude}°</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating}/5</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} 至 {end}</translation>
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
            <numerusform>%Ln 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>儲存(&amp;S)…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>另存為文字</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已儲存為 {file}。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>無法寫入 {file}：{reason} 請選擇其他資料夾。</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>已選擇；在它認識所有圖片之前，由另一個模型回應</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>隨程式提供</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>下載 {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在這部電腦上</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>擅長 {count} 種語言：{names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>授權不明</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>沒有顯示卡時較慢</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>較大的模型理解得更多。它只需下載一次，之後僅在這部電腦上執行；在它認識您的所有照片之前，由小模型回應。您也可以以後在選單的「模型」中進行。</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>已經在尋找了。想找到更多嗎？</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>意外結束。請重試。</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>無法啟動 {program}：{reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>新增模型資料夾</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>新增模型資料夾…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>每張圖片和影片的每個片段都會有一段簡短的英文描述，有助於用任何語言找到它。您自己寫的內容絕不會被替換。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>沒有 {languages} 的資料：以所有語言的平均值計。</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>有顯示卡時建議</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>無顯示卡時建議</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>建議：有顯示卡時用 {best}，沒有時用 {other}。</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>建議：{name}。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>要移除此模型嗎？</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>已停止。已下載的部分會保留；再次下載即可繼續。</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>模型決定能找到什麼，以及可用哪些語言。所有模型都只在這部電腦上執行；只有下載時才使用網路。更換模型是安全的：在新模型認識所有圖片之前，由舊模型回應。</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} 將從這部電腦中刪除。以後可以重新下載。</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>前往片段 {start} 至 {end}</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>片段</translation>
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
        <translation>其他程式(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>選擇程式</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>開啟方式(&amp;W)</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>下載其他模型</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>來自 huggingface.co：CLIP 或 SigLIP，或由本程式製作的模型。</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>所有者/名稱、所有者/名稱@修訂版或 open_clip:NAME:TAG</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>繼續索引</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>暫停索引</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重試</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>一小時(&amp;H)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>直到明天(&amp;T)</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>直到我繼續(&amp;R)</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>已將 %Ln 項加入「{album}」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>已從「{album}」中移除 %Ln 項。檔案會保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>將 %Ln 項加入「{album}」</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>所有內容都已在「{album}」中。</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>將 %Ln 項加入最愛</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>尚未索引。請在索引後重試。</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>新增相簿「{album}」</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>將 %Ln 項移出最愛</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>將 %Ln 項評為 {rating} 星</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>從「{album}」中移除 %Ln 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>清除 %Ln 項的評分</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>已新增相簿「{album}」。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>正在開啟…</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>照片 {name}</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PictureToken</name>
    <message>
        <source>Like {name}</source>
        <translation>類似 {name}</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>用於搜尋的圖片：{name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>不使用此圖片搜尋</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>開啟的照片或影片</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>返回結果</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>結束幻燈片秀</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>繼續幻燈片秀</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>結束全螢幕</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>暫停幻燈片秀</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>顯示詳細資訊</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>幻燈片秀</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>整張照片或實際像素</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左旋轉</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋轉</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>可以執行的操作</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position}/{count}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Findable</source>
        <translation>可找到</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>佇列中</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>離線；已知的資訊會保留</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>其描述符合：「{sentence}」</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>照片的局部比整體更符合。</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>此片段的局部比整體更符合。</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>片段整體看起來相符。</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>照片整體看起來相符。</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>其描述中的這句話符合：</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>可能相符</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>高度相符</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>符合程度為最佳結果的 {percent}%</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>沒有更符合的了</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>為什麼找到它</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>「{sentence}」</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message numerus="yes">
        <source>%n moment(s) of this video</source>
        <translation>
            <numerusform>此影片的 %Ln 個片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>無法讀取：{reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>最愛</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>其資料夾目前不在</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>原況照片</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>照片 {name}</translation>
    </message>
    <message>
        <source>Video {name}, at {time}</source>
        <translation>影片 {name}，位於 {time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>認識其他詞語和語言的模型</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>其他模型…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>顯示較不相符的結果</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>名稱：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>儲存此搜尋</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>最佳片段，{start} 至 {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>片段，{start} 至 {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>超過 {count} 個</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜尋…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 個</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>共 {count} 個</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>用任何語言搜尋您的照片和影片</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜尋 (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>儲存此搜尋</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>以圖搜尋…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>可能相符</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>高度相符</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>較不相符</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default: {name}</source>
        <translation>還原預設：{name}</translation>
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
        <translation> 毫秒</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>新增資料夾</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按鍵</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>將檔案移到垃圾桶前詢問</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>逐步返回</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>標準大小的卡片</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>關閉視窗只會將其隱藏；可從系統匣圖示或選單結束。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>複製檔案</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>描述照片和影片</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>無論如何都可以復原。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>匯出副本</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>加入或移出最愛</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>尋找相似</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>前往全部</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>前往重複項目</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>前往最愛</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>前往最近新增</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>前往地圖</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>前往時間軸</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比度</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>每張照片顯示多久。</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>索引可使用的核心數。越少，留給其他程式的越多。</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在系統匣中繼續執行</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>較大的卡片</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>淺色、深色或跟隨系統。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>用它們新增相簿</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>數值越大，來回捲動越流暢。</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到垃圾桶</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>程式執行時會自動發現新增和變更的檔案。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>下一片段</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>下一個、上一個，以及在放大的照片中移動</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>無評分</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>使用電池時不索引</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>程式中所有文字的大小。</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>程式本身的語言；搜尋可使用任何語言。程式重新啟動後生效。</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>輸入時提供最近的搜尋。它們只保存在這部電腦上。</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>後退一格</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>前進一格</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>單張照片或單部影片，大圖</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>僅用於需要您處理的情況：資料夾一直不在、索引屢次失敗、磁碟已滿。</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>僅在電腦閒置時</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>用其他程式開啟</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>否則只顯示高度相符的結果。</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>暫停和繼續索引</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>暫停幻燈片秀</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>照片和影片</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>播放和暫停</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>上一片段</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>評為 1/5</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>評為 2/5</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>評為 3/5</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>評為 4/5</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>評為 5/5</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>記住搜尋內容</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>重複播放片段或影片</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>儲存此搜尋</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>以圖搜尋</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>簡短的描述有助於找到更多內容。它們在檔案可被找到之後產生，需要時間。</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>顯示詳細資訊</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>以文字顯示詳細資訊</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>在檔案管理員中顯示</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>顯示通知</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>顯示或隱藏側邊欄</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>同時顯示可能相符的結果</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>幻燈片秀</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>減慢</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>保留縮圖以便立即顯示。最久未查看的會先刪除。</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>記憶體中的縮圖</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>磁碟上的縮圖</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>較小的卡片</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登入時啟動</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>登入時在背景啟動，並讓媒體庫保持最新。</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>顏色和邊框更鮮明，更易閱讀。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>停止輸入這麼久之後開始搜尋。按 Enter 可立即開始。</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>設定無法儲存：無法寫入 {file}。設定在結束前有效。</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>整張照片或實際像素</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>執行緒數</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左旋轉</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋轉</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>按鍵後等待</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>等到電腦接通電源。</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>您或其他程式工作時等待。</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>監看資料夾</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>區段</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>儲存空間</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>模型決定能找到什麼，以及可用哪些語言。</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>模型自身、語言模型、這部電腦上的伺服器，或不使用。</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>描述方式…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>刪除相簿「{album}」</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>刪除已儲存的搜尋「{name}」</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>其中的照片和影片仍在原處，但在這裡無法再找到。再次加入此資料夾後，最愛、評分和相簿都會恢復。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>從媒體庫中移除</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>要從媒體庫中移除「{folder}」嗎？</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>已刪除相簿「{album}」。其中的內容會保留。</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>已刪除儲存的搜尋「{name}」。</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>所有按鍵</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>變更按鍵…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>新增資料夾…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>相簿</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>將照片和影片拖放到這裡即可加入相簿</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複項目</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>排除模式…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>最愛</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>媒體庫</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>媒體庫、相簿、搜尋和資料夾</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>使資料夾中的照片和影片可被找到 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>新增相簿…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>開啟此資料夾</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>最近新增</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>從媒體庫中移除…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已儲存的搜尋</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>僅顯示此資料夾</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}，%Ln 項</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name}（目前不在）</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
正在查看此資料夾。</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
此資料夾目前不在。已知的資訊會保留。</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
正在監看此資料夾：新內容會自動發現。</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>最相符的在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名稱</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>按評分</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最舊的在前</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>最近新增的在前</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>排序：{order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>立即清空</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>正在查看縮圖佔用的空間…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>查看時會重新產生縮圖。</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>縮圖目前佔用磁碟空間 {size}。</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>大約還剩 {hours} 小時</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>大約還剩 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>還剩不到一分鐘</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>正在讀取</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 項</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>每天一個標題</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>每月一個標題</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>篩選後沒有任何內容。清除部分篩選條件可檢視更多。</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>這些資料夾中沒有照片或影片。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>拖到某個月份。方向鍵：移動一個月；翻頁鍵：移動一年。</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>月份和年份</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>它已不在垃圾桶中，或在其中找不到。</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>所在磁碟機沒有垃圾桶，或不允許移動。檔案保持原樣。</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>%Ln 個檔案無法移到垃圾桶。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>%Ln 個檔案無法還原。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>已將 %Ln 個檔案移到垃圾桶。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>已從垃圾桶還原 %Ln 個檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再詢問</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>要將 %Ln 個檔案移到垃圾桶嗎？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>將 %Ln 個檔案移到垃圾桶</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到垃圾桶</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>要將「{name}」移到垃圾桶嗎？</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>移動的是檔案本身。您可以復原，或從垃圾桶還原。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>未能將 {name} 移到垃圾桶。{reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>全部已索引</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>繼續索引</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop：{state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>開啟 LECCR Desktop</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>暫停索引</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>有事需要您處理</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>請連接 {folder} 所在的磁碟機或網路，然後重試。其資訊都不會遺失。</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>它已在本程式之外被移動、重新命名或刪除。如果它在您的某個資料夾中，會自動重新找到。</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>開啟所在資料夾</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>用其他程式開啟</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>{name} 的資料夾目前不在</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>無法播放 {name}</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>無法顯示 {name}</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>{name} 已不存在</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>無法啟動 {program}。</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>復原(&amp;U)：{what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>重做(&amp;E)</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>重做(&amp;E)：{what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>釋放空間</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>再次使用這樣的模型需要重新索引所有圖片。描述會保留。</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>不再使用的模型的向量：{size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>下一片段</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>後退一格</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>前進一格</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>上一片段</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重複播放</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>減慢</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>速度：{speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>正在重複播放片段</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>正在重複播放影片</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消靜音</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation>{position}/{duration}</translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Videos cannot be played in this window: QtMultimedia does not load ({reason}). Install the missing system library and open the window again.</source>
        <translation>無法在此視窗中播放影片：QtMultimedia 未能載入 ({reason})。請安裝缺少的系統程式庫，然後重新開啟視窗。</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>相簿名稱：</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新增相簿</translation>
    </message>
</context>
</TS>
