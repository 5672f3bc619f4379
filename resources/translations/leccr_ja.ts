<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>アルバムの名前を変更します</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>アルバムの名前:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>このアルバムから取り除く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>アルバムの名前を変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>選択した写真とビデオをアルバムから取り除きます。ファイルは残ります。</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>アルバムに追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>見つからないフォルダーがあります</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>索引作成が停止しました。{folder} のある場所に空き容量がありません。失われたものはなく、空きができると続行します。</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>索引作成の失敗が続いています</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>何度か続けて停止しました。理由はウィンドウを開いて確認してください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path} が1週間見つかりません。ドライブを接続するか、設定でフォルダーを取り除いてください。これまでの情報は保持されます。</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>ライブラリを最新の状態に保ちます。終了はこのアイコンから行えます。</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop は動作を続けます</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>英語と主なヨーロッパの言語</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>性能の低いコンピューターで英語を使う場合に。メモリは他の3分の1</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>100以上の言語で身近なものをすぐに。どのコンピューターでも使えます</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>ヨーロッパの言語、ベトナム語、インドネシア語に最適</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>全言語の平均で最良。日本語と中国語でも最良</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>多くの言語をよく理解する最小のモデル</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>リストを検索</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}、選択済み</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>ほかの言葉や言語を理解するモデル</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>ほかのモデル…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>このモデルは「{query}」という言葉を知らないため、表示は偶然かもしれません。ほかの言葉か、ほかのモデルを試してください。</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>この期間を表示</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>マルチモーダル言語モデル</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>このコンピューター上のサーバー</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>はるかに優れた説明を作りますが、1枚に数秒かかり、グラフィックカードが必要です。このコンピューターにないものは最初にダウンロードします。</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>モデルの名前</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama、llama.cpp、vLLM など。画像が渡されるのはそのサーバーだけで、このコンピューターの外には渡されません。</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>画像は見た目だけで検索されます。</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>高速で、いつでも使えます。</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>マルチモーダル言語モデル</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>画像を説明するもの</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>モデル自体が見たもの</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>まだ説明がありません</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>確実に言えることがありませんでした</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>写っているものを書いてください</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>自分で書いた説明</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>{name} による説明</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>場所を問い合わせています…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>確認して準備しています…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>容量を解放しています…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>モデルを試しています…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>取得済みの分は残り、後でダウンロードを続行できます。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
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
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>{name} を残す</translation>
    </message>
    <message>
        <source>{width} × {height}, {size}</source>
        <translation>{width} × {height}、{size}</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Lnグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>完全に同じコピー</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>内容が完全に一致するファイル</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>似ているファイルのグループ</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>これらをすべて残し、このグループを今後表示しません</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>ほぼ同じ見た目</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>ほかをゴミ箱に移動</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>次のグループ (Page Down)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>重複しているファイルはありません。</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>ほぼ同じ見た目の写真はありません。</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>ほぼ同じ見た目でも、大事な点が異なることがある写真</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>前のグループ (Page Up)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>すべて残した%Lnグループを表示</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>内容が完全に一致しています。残すものにチェックを入れてください。</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>決めるものはもうありません。</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>ほぼ同じ見た目ですが、同一ではありません。残すものにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>先に残すものにチェックを入れてください</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>残すはずの {name} が見つかりません。そのため、何もゴミ箱に移動しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}: %Ln個のファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>{folder} に書き込めません: {reason} ほかのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>{folder} にこれ以上書き込めません: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>{folder} の空き容量が足りません。{needed} 必要ですが、空きは {free} です。何もコピーしていません。</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>{folder} がいっぱいです。</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} はもうありません。</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>コピー中: {number} / {total}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>コピー済みのものは残ります。途中のコピーは残りません。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>%Ln個のファイルをコピーします。元のファイルはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%Lnピクセル</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>長辺(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>品質(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>小さいコピー (JPEG)(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>コピーを書き出す</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>コピーの書き出し先</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>番号を付けて両方残す</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>撮影地を含めない(&amp;W)</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>そのコピーを省く</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>長辺</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>そのフォルダーはありません。存在するフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>ビデオはそのままコピーされます。</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>同じ名前がある場合(&amp;N):</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>同じ名前がある場合</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>%Ln個のファイルを {folder} にコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>%Ln個のファイルをコピーできませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>%Ln個のファイルを省きました (同じ名前があります)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%Ln個のファイルはすでにありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>すでにコピーを作成中です。完了を待つか、先に停止してください。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>書き出しは途中で終わりました。{reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>書き出しを停止しました。</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>座標</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>ピクセル数</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>撮影日時</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>東経{degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>北緯{degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>南緯{degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>西経{degrees}°</translation>
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
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Another folder…</source>
        <translation>ほかのフォルダー…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>このフォルダーの中だけを表示</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>フィルターで除かれたものも表示</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>フィルター「{name}」を解除</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>絞り込み: {filter}</translation>
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
            <numerusform>星%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>星%Ln個以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横長</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>この情報を持つ写真やビデオはありません。</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦長</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day} 以降</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day} まで</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ～ {last}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>画像 ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>画像で検索</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>この画像に似たものはありません。</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>「{query}」が写っているものはありません。</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>フィルターを通ったものに「{query}」は見つかりません。フィルターを解除すると、さらに表示されます。</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>可能性のある結果を表示</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>関連の低い結果を表示</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>フィルターに合うものがありません。フィルターを解除すると、さらに表示されます。</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>モデルは「{query}」という言葉を知らないため、何が合うか判断できません。ほかの言葉か、より多くの言葉や言語を知っている大きなモデルを試してください。</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>%Ln件の写真とビデオ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>写真やビデオのあるフォルダーを追加</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>ほかのフォルダー…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>カメラまたはメモリカード</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>探す場所を選び、探したいものを好きな言語で入力してください。最初の結果は数秒で表示されます。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>すべてこのコンピューターの中にとどまります。ファイルは読み取るだけで、変更することはありません。</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>写真やビデオの中から何でも見つける</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>探すフォルダー</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>スマートフォンから</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ピクチャ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>{count} 件を超える写真とビデオ</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>またはここにドロップ</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>調べています</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>ライブラリ内のフォルダー</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>ファイルはそのまま残りますが、ここでは検索できなくなります。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>このフォルダーで除外するもの</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>現在見つかりません。これまでの情報は保持されます</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>.gitignore と同じく1行に1パターン。「*.tmp」はそのようなファイル、「Drafts/」はその名前のフォルダー、「/Downloads」はこのフォルダーの直下のみ、「!keep.jpg」は除外から戻します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>フォルダーを取り除く</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>{path} をライブラリから取り除きますか？</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>取り除く…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>前回調べた時点で最新</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>このパターンを使う</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>変更を監視中</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>重複(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>地図(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>最近追加した項目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>タイムライン(&amp;T)</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>お気に入り(&amp;V)</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>カードを大きく(&amp;L)</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>カードを標準サイズに(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>カードを小さく(&amp;M)</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>Delete でこの項目の履歴を消去</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>検索の履歴を消去します。保存した検索は残ります。</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>最近の検索と保存した検索</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>保存した検索: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>以前の検索: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>索引作成を開始できません: {program}: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>索引作成が停止しました: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>索引作成が外部から終了されたか、クラッシュしました。完了した分は保持されています。{complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>終了コード {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>説明を作成中: {done} / {total}</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引作成</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>索引作成は一時停止中</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>{time} まで索引作成を一時停止中</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>{time} に索引作成を再開します</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>索引作成は電源の接続を待っています</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>索引作成はモデルを待っています</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>索引作成はアイドル状態になるのを待っています</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>索引作成中: {done} / {total}</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>ファイルを探しています: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新の状態</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} ファイル/分</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} ファイル/秒</translation>
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
        <translation>索引作成を続ける</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引作成</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>読み取り不可: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>索引作成を一時停止</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>索引作成を開始しています…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>実行中、待機中、失敗した処理</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>すべてのファイルを読み取れました。</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>読み取れなかったファイル</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>最近完了したもの</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>1回目: ファイルを検索できるようにします。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>ライブラリ内のフォルダー</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引作成</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>モデル: {model}。説明: {describer}。</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>モデル: {model}。説明は作成しません。</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>追加できませんでした: {path}。{reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>索引を作成するものがまだありません</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>2回目: 説明を作成します。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>これらのファイルは検索の対象になりません。内容は変更されていません。ファイルが変更されると自動的に再試行します。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>すべて再試行</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>%Ln個のファイルを開けません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>%Ln個のファイルをコピーしました。好きな場所に貼り付けてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln個のファイルは一度に開くには多すぎます。選択を減らしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>詳細をテキストで表示(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>コピーを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>お気に入り(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>新規アルバム(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>評価(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>このアルバムから取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>画像をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>似たものを検索(&amp;S)</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>ゴミ箱に移動(&amp;T)</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>既定のプログラムで開く(&amp;P)</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>ファイルマネージャーで表示(&amp;M)</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>画像をコピーしました。好きな場所に貼り付けてください。</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>{name} を開くプログラムがありません。「プログラムから開く」で選択してください。</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>元に戻しました: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} を起動できませんでした。</translation>
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
        <translation>もうありません。</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>システムの報告: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>読み取りまたは書き込みの権限がありません。</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>{names} にも使われています。有効なのはどれか1つだけです。</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>既定値に戻す: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>キー: {name}</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>検索に使う言語</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>検索に使う言語: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} とほか {count}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>LECCR Desktop について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>索引作成(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>索引作成を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>写真(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>索引作成を再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>LECCR Desktop について</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>写真やビデオのあるフォルダーを追加</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>すべてのキー(&amp;K)…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>どの言語の検索でも、自分の写真やビデオの中から何でも見つけます。

すべてこのコンピューターの中にとどまり、どこにも送信されません。

Apache License 2.0 のフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>写真とビデオを探しています。見つかったものはここに表示されます。</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>この検索を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>画像で検索(&amp;P)…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>検索できません: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>サイドバーを表示(&amp;I)</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>これらのフォルダーに写真やビデオはありません。</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>場所のある%Ln項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>場所のある%Ln項目。地図の横のリストに名前が表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>Enter でそこで撮影された写真を表示します。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>この場所</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>これらの写真を隠す</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>これらの写真とビデオには撮影地の情報がありません。</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>フィルターを通ったものに撮影地の情報がありません。フィルターを解除すると、さらに表示されます。</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>地図上の場所</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>すべての場所を表示 (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
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
            <numerusform>%Ln項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
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
            <numerusform>{place}: %Ln項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Favourite and rating</source>
        <translation>お気に入りと評価</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>評価なし</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>星%Ln個を付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>星%Ln個の評価</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>評価を取り消す</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>ファイルと理由</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>%Ln個のファイルを表示</numerusform>
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
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>{start} の説明</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>緯度と経度</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>ピクセル数</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>撮影日時</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>見つかった理由</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
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
        <translation>{start} ～ {end}</translation>
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
            <numerusform>%Ln個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>テキストとして保存</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} として保存しました。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>{file} に書き込めませんでした: {reason} ほかのフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>選択済み。すべての画像を把握するまでは、もう一方が答えます</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} をダウンロード</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を取り除く</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} を使う</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>{count} の言語が得意: {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>ライセンス不明</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>グラフィックカードがないと低速</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>大きなモデルはより多くを理解します。一度ダウンロードすれば、このコンピューターだけで動作します。すべての写真を把握するまでは小さなモデルが答えます。後からメニューの「モデル」で行うこともできます。</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>すでに探し始めています。もっと見つけますか？</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>予期せず終了しました。もう一度試してください。</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>{program} を起動できません: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>モデルのフォルダーを追加</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>モデルのフォルダーを追加…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>各画像とビデオの各シーンに短い英語の説明が付き、どの言語でも見つけやすくなります。自分で書いたものが置き換えられることはありません。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>{languages} の数値はありません。全言語の平均を使います。</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>グラフィックカードがある場合のおすすめ</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>グラフィックカードがない場合のおすすめ</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>おすすめ: グラフィックカードがあれば {best}、なければ {other}。</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>おすすめ: {name}。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>モデルを取り除きますか？</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>停止しました。取得済みの分は残ります。もう一度ダウンロードすると続行します。</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>何をどの言語で検索できるかは、モデルで決まります。どのモデルもこのコンピューターだけで動作し、ネットワークを使うのはダウンロードのときだけです。モデルは安心して変更できます。新しいモデルがすべての画像を把握するまで、以前のモデルが答えます。</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} をこのコンピューターから削除します。後で再びダウンロードできます。</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>シーン {start} ～ {end} に移動</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>シーン</translation>
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
        <translation>ほかのプログラム(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>プログラムを選択</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>プログラムから開く(&amp;W)</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>ほかのモデル</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>ほかのモデルをダウンロード</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>huggingface.co の CLIP や SigLIP、またはこのプログラムで作成したモデル。</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>所有者/名前、所有者/名前@リビジョン、または open_clip:NAME:TAG</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>索引作成を続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>索引作成を一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>1時間(&amp;H)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>明日まで(&amp;T)</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>再開するまで(&amp;R)</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>%Ln項目を「{album}」に追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>%Ln項目を「{album}」から取り除きました。ファイルは残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>%Ln項目を「{album}」に追加</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>すべてすでに「{album}」にあります。</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>%Ln項目をお気に入りに追加</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>まだ索引がありません。作成された後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>アルバム「{album}」を作成</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>%Ln項目をお気に入りから外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>%Ln項目の評価を {rating} にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>%Ln項目を「{album}」から取り除く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>%Ln項目の評価を取り消す</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>アルバム「{album}」を作成しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>写真 {name}</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>PictureToken</name>
    <message>
        <source>Like {name}</source>
        <translation>{name} に類似</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>検索に使う画像: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>この画像を使わずに検索</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>開いている写真またはビデオ</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>結果に戻る</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>スライドショーを終了</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>スライドショーを続ける</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>全画面表示を終了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>スライドショーを一時停止</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>スライドショー</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>写真全体または実際のピクセル</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>実行できる操作</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
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
        <translation>{position} / {count}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Findable</source>
        <translation>検索可能</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>キュー内</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>オフライン。これまでの情報は保持されます</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新の状態</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>説明が一致: 「{sentence}」</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>写真全体よりも、写真の一部がよく合っています。</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>シーン全体よりも、その一部がよく合っています。</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>シーン全体が似ています。</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>写真全体が似ています。</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>説明の次の文が合っています:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>可能性のある結果</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>よく合う結果</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>最も合うものの {percent}% の一致度</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>最もよく合っています</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>見つかった理由</translation>
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
            <numerusform>このビデオの%Ln個のシーン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>読み取れません: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>フォルダーが現在見つかりません</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>ライブフォト</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>写真 {name}</translation>
    </message>
    <message>
        <source>Video {name}, at {time}</source>
        <translation>ビデオ {name}、{time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>ほかの言葉や言語を理解するモデル</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>ほかのモデル…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>関連の低い結果を表示</translation>
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
        <translation>名前:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>最もよいシーン、{start} ～ {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>シーン、{start} ～ {end}</translation>
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
        <translation>{count} 件以上</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} 件見つかりました</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>全 {count} 件</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>写真とビデオをどの言語でも検索</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>検索をクリア (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>画像で検索…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>可能性のある結果</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>よく合う結果</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>関連の低い結果</translation>
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
        <translation>既定値に戻す: {name}</translation>
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
        <translation> ミリ秒</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>ファイルをゴミ箱に移動する前に確認する</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>一段階ずつ戻る</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>カードを標準サイズに</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>ウィンドウを閉じても隠れるだけです。終了はトレイのアイコンかメニューから行います。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>写真とビデオの説明を作成</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>どちらの場合も元に戻せます。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての画面</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>コピーを書き出す</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>お気に入りに追加/外す</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>似たものを検索</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>「すべて」に移動</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>「重複」に移動</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>「お気に入り」に移動</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>「最近追加した項目」に移動</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>地図に移動</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>タイムラインに移動</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>各写真を表示する長さ。</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>索引作成に使えるコアの数。少ないほど、ほかのプログラムに余裕ができます。</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>トレイで実行を続ける</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>カードを大きく</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>ライト、ダーク、またはシステムに合わせます。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>アルバムを作成</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>多いほど、行き来するスクロールが滑らかになります。</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>プログラムの実行中、新しいファイルや変更されたファイルを自動的に見つけます。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>次のシーン</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>次へ、前へ、拡大した写真内の移動</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>バッテリー使用中は行わない</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>プログラム内のすべての文字の大きさ。</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>プログラム自体の言語です。検索はどの言語でもできます。次の起動時に変わります。</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>入力中に最近の検索を候補として表示します。履歴はこのコンピューターにとどまります。</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>1フレーム戻る</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>1フレーム進む</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>1件の写真またはビデオを大きく表示</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>対応が必要なときだけ: フォルダーが見つからないまま、索引作成の失敗が続く、ディスクがいっぱい。</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>コンピューターがアイドル状態のときだけ</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>ほかのプログラムで開く</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>オフの場合は、よく合う結果だけを表示します。</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>索引作成の一時停止と続行</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>スライドショーを一時停止</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>写真とビデオ</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>再生と一時停止</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>前のシーン</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>評価 1 / 5</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>評価 2 / 5</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>評価 3 / 5</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>評価 4 / 5</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>評価 5 / 5</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>検索した内容を記憶する</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>シーンまたはビデオを繰り返す</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>画像で検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>短い説明があると、より多く見つかります。ファイルが検索可能になった後に作成され、時間がかかります。</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>詳細をテキストで表示</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>通知を表示する</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示/非表示</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>可能性のある結果も表示する</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>スライドショー</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>小さい画像はすぐに表示できるように保管されます。最も長く見ていないものから消えます。</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>メモリ内の小さい画像</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>ディスク上の小さい画像</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>カードを小さく</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>ログイン時に画面に出さずに起動し、ライブラリを最新に保ちます。</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>色と枠線をはっきりさせ、読みやすくします。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>入力がこの時間止まると検索を始めます。Enter ですぐに始まります。</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>設定を保存できません: {file} に書き込めません。終了するまでは有効です。</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>写真全体または実際のピクセル</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>入力後の待ち時間</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>コンピューターが電源に接続されるまで待ちます。</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>自分やほかのプログラムが作業している間は待ちます。</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>フォルダーを監視する</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
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
        <translation>外観</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引作成</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
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
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>何をどの言語で検索できるかは、モデルで決まります。</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>モデル自体、言語モデル、このコンピューター上のサーバー、またはなし。</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>説明するもの…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>アルバム「{album}」を削除</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>保存した検索「{name}」を削除</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>写真とビデオはそのままの場所に残りますが、ここでは検索できなくなります。フォルダーを再び追加すると、お気に入り、評価、アルバムは元に戻ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>ライブラリから取り除く</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>「{folder}」をライブラリから取り除きますか？</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>アルバム「{album}」を削除しました。中身は残ります。</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>保存した検索「{name}」を削除しました。</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>写真とビデオをここにドロップするとアルバムに追加されます</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>除外パターン…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>ライブラリ、アルバム、検索、フォルダー</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>フォルダー内の写真とビデオを検索できるようにします (Ctrl+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>新規アルバム…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>このフォルダーを開く</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>最近追加した項目</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>ライブラリから取り除く…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>このフォルダーだけを表示</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}、%Ln項目</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (現在見つかりません)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
このフォルダーを調べています。</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
このフォルダーは現在見つかりません。これまでの情報は保持されます。</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
このフォルダーを監視しています。新しいものは自動的に見つかります。</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>よく合う順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>評価順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>最近追加した順</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>並べ替え: {order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>今すぐ空にする</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>小さい画像の使用容量を調べています…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>小さい画像は、見るときに再び作成されます。</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>小さい画像は現在ディスクを {size} 使用しています。</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>残り約 {hours} 時間</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>残り約 {minutes} 分</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り1分未満</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln項目</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>日ごとに見出し</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>月ごとに見出し</translation>
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
        <translation>フィルターに合うものがありません。フィルターを解除すると、さらに表示されます。</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>これらのフォルダーに写真やビデオはありません。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>ドラッグして月に移動。矢印キーで1か月、Page キーで1年移動します。</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>月と年</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>もうゴミ箱にないか、ゴミ箱で見つかりません。</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>このドライブにゴミ箱がないか、移動が許可されていません。ファイルはそのままです。</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>%Ln個のファイルをゴミ箱に移動できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>%Ln個のファイルを復元できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln個のファイルをゴミ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>%Ln個のファイルをゴミ箱から復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>今後確認しない</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>%Ln個のファイルをゴミ箱に移動しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>%Ln個のファイルをゴミ箱に移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>「{name}」をゴミ箱に移動しますか？</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>ファイルそのものが移動されます。元に戻すことも、ゴミ箱から復元することもできます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>{name} をゴミ箱に移動できませんでした。{reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>すべて索引作成済み</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>索引作成を続ける</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引作成</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>LECCR Desktop を開く</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>索引作成を一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>対応が必要です</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>{folder} のあるドライブまたはネットワークに接続してから、再試行してください。情報は失われていません。</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>このプログラムの外で移動、名前の変更、または削除されました。追加したフォルダーの中にあれば、自動的に再び見つかります。</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>ほかのプログラムで開く</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>{name} のフォルダーが現在見つかりません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>{name} を再生できません</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} を表示できません</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>{name} はもうありません</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} を起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>元に戻す(&amp;U): {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>やり直す(&amp;E)</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>やり直す(&amp;E): {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>容量を解放</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>これらのモデルを再び使うには、すべての画像の索引を作り直す必要があります。説明は残ります。</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>使われなくなったモデルのベクトル: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>次のシーン</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>1フレーム戻る</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>1フレーム進む</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>前のシーン</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>速度: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>シーンを繰り返します</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>ビデオを繰り返します</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
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
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>Videos cannot be played in this window: QtMultimedia does not load ({reason}). Install the missing system library and open the window again.</source>
        <translation>このウィンドウではビデオを再生できません。QtMultimedia を読み込めません ({reason})。不足しているシステムライブラリをインストールし、ウィンドウを開き直してください。</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>アルバムの名前:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新規アルバム</translation>
    </message>
</context>
</TS>
