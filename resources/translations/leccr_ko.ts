<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln개 항목</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>앨범의 이름을 바꿉니다</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>앨범 이름:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>이 앨범에서 빼기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>앨범 이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>선택한 사진과 동영상을 앨범에서 뺍니다. 파일은 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>앨범에 추가(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>폴더를 찾을 수 없음</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>색인 작업이 멈췄습니다. {folder} 폴더가 있는 곳에 남은 공간이 없습니다. 잃어버린 것은 없으며 공간이 생기면 계속합니다.</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>색인 작업이 계속 실패함</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>연속으로 여러 번 멈췄습니다. 창을 열어 이유를 확인하세요.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>디스크가 가득 참</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path} 폴더를 일주일째 찾을 수 없습니다. 드라이브를 연결하거나 설정에서 폴더를 제거하세요. 알고 있는 정보는 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>보관함을 최신 상태로 유지합니다. 이 아이콘에서 종료할 수 있습니다.</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop이 계속 실행됨</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>읽을 수 없음</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>영어와 주요 유럽 언어</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>성능이 낮은 컴퓨터의 영어용: 메모리는 다른 모델의 3분의 1</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>백 가지가 넘는 언어로 일상적인 것을, 바로, 어느 컴퓨터에서나</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>유럽 언어, 베트남어, 인도네시아어에 가장 좋음</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>모든 언어 평균에서 가장 좋음, 일본어와 중국어에도 가장 좋음</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>여러 언어를 잘 아는 가장 작은 모델</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>목록 검색</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, 선택됨</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>다른 단어와 언어를 아는 모델</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>다른 모델…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>이 모델은 “{query}”을(를) 모르므로 표시된 결과는 우연일 수 있습니다. 다른 단어나 다른 모델을 사용해 보세요.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>첫째 날</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>이 기간 표시</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>멀티모달 언어 모델</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>이 컴퓨터의 서버</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>서버 주소</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>훨씬 더 잘 설명하지만 사진마다 몇 초가 걸리고 그래픽 카드가 필요합니다. 이 컴퓨터에 없는 모델은 먼저 다운로드합니다.</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>모델 이름</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama, llama.cpp, vLLM 등. 사진은 그 서버에만 전달되며 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>사진을 겉모습만으로 찾습니다.</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>빠르고 항상 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>멀티모달 언어 모델</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>사진을 설명하는 방법</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>모델이 직접 본 것</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>아직 설명 없음</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>확실하게 말할 수 있는 것이 없었음</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>무엇이 보이는지 적어 주세요</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>직접 작성함</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>{name} 작성</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>폴더 열기</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>위치를 확인하는 중…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>확인하고 준비하는 중…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>공간을 확보하는 중…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>제거하는 중…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>모델을 시험하는 중…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>받은 부분은 유지되며 나중에 이어서 다운로드합니다.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/초</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>{name} 유지</translation>
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
            <numerusform>%Ln개 그룹</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>비교하는 중…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>중복 항목</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>똑같은 사본</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>내용이 완전히 똑같은 파일</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>비슷한 파일 그룹</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>모두 유지</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>모두 유지하고 이 그룹을 다시 표시하지 않습니다</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>거의 똑같아 보임</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>나머지를 휴지통으로 이동</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>다음 그룹 (Page Down)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>중복된 파일이 없습니다.</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>거의 똑같아 보이는 사진이 없습니다.</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>거의 똑같아 보이지만 중요한 차이가 있을 수 있는 사진</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>이전 그룹 (Page Up)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>통째로 유지한 %Ln개 그룹 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>내용이 완전히 똑같습니다. 유지할 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>결정할 것이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>거의 똑같아 보이지만 같지는 않습니다. 유지할 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>유지할 파일을 먼저 선택하세요</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>유지하려던 {name} 파일이 없습니다. 그래서 아무것도 휴지통으로 이동하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}: 파일 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>{folder} 폴더에 쓸 수 없습니다: {reason} 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>{folder} 폴더에 더 이상 쓸 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>{folder} 폴더에 공간이 부족합니다. {needed} 필요하지만 {free} 남아 있습니다. 아무것도 복사하지 않았습니다.</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>{folder} 폴더가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} 폴더가 더 이상 없습니다.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>복사하는 중: {number} / {total}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>복사한 파일은 남고, 복사하다 만 파일은 남지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>파일 %Ln개를 복사합니다. 원본은 그대로 유지됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%Ln픽셀</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>선택(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>폴더(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>가장 긴 변(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>품질(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>더 작은 JPEG 사본(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>사본 내보내기</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>사본을 내보낼 위치</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>번호를 붙여 둘 다 유지</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>촬영 위치 제외(&amp;W)</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>사본을 제외</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>가장 긴 변</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>그런 폴더가 없습니다. 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>동영상은 그대로 복사됩니다.</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>이름이 이미 있으면(&amp;N):</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>이름이 이미 있으면</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>파일 %Ln개를 {folder} 폴더에 복사했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>파일 %Ln개를 복사하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>파일 %Ln개 제외: 이름이 이미 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>파일 %Ln개는 이미 있었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>이미 사본을 만들고 있습니다. 기다리거나 먼저 중지하세요.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>내보내기가 일찍 끝났습니다. {reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>내보내기를 중지했습니다.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>좌표</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>앨범</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>픽셀 크기</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>파일 크기</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>촬영 일시</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>동경 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>북위 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>남위 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>서경 {degrees}°</translation>
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
        <translation>파일</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Another folder…</source>
        <translation>다른 폴더…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>이 폴더에 있는 것만 표시</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>필터에 걸러진 것도 표시</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>{name} 필터 지우기</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>필터 기준: {filter}</translation>
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
            <numerusform>별 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>별 %Ln개 이상</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가한 날짜</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>앨범</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>이 정보가 있는 사진이나 동영상이 없습니다.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>평점</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day}부터</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>정사각형</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이번 주</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>올해</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day}까지</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ~ {last}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>사진 ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>사진으로 검색</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>이 사진과 비슷한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>“{query}”에 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>필터를 통과한 항목 중 “{query}”에 맞는 것이 없습니다. 더 보려면 필터를 일부 지우세요.</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>가능성 있는 결과 표시</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>관련성이 낮은 결과 표시</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>필터를 통과한 항목이 없습니다. 더 보려면 필터를 일부 지우세요.</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>모델이 “{query}”을(를) 모르므로 무엇이 맞는지 알 수 없습니다. 다른 단어나, 더 많은 단어와 언어를 아는 더 큰 모델을 사용해 보세요.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>사진과 동영상 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>사진이나 동영상이 있는 폴더 추가</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>다른 폴더…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>카메라 또는 메모리 카드</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>찾을 곳을 선택한 다음 찾는 것을 아무 언어로나 입력하세요. 몇 초 안에 첫 결과가 나옵니다.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>바탕 화면</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>모든 것이 이 컴퓨터에 남습니다. 파일은 읽기만 하며 절대 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>내 사진과 동영상에서 무엇이든 찾기</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>찾아볼 폴더</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>휴대폰에서</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>사진과 동영상 {count}개 초과</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>또는 여기에 끌어다 놓기</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>살펴보는 중</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>보관함의 폴더</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>파일은 그대로 유지되지만 여기서 더 이상 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>이 폴더에서 제외할 항목</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>지금 찾을 수 없음, 알고 있는 정보는 유지됨</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>.gitignore처럼 한 줄에 패턴 하나씩: “*.tmp”는 해당 파일, “Drafts/”는 그 이름의 폴더, “/Downloads”는 이 폴더 바로 아래만, “!keep.jpg”는 다시 포함합니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>폴더 제거</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>보관함에서 {path} 폴더를 제거할까요?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>제거…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>마지막으로 살펴보았을 때 최신 상태</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>이 패턴 사용</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>변경 사항 감시 중</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>모두(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>중복 항목(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>지도(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>최근 추가한 항목(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>타임라인(&amp;T)</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>즐겨찾기(&amp;V)</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>카드 크게(&amp;L)</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>보통 크기 카드(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>카드 작게(&amp;M)</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>Delete를 누르면 이 기록 지우기</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>검색 기록을 지웁니다. 저장한 검색은 남습니다.</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>최근 검색과 저장한 검색</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>저장한 검색: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>이전 검색: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>색인 작업을 시작할 수 없음: {program}: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>색인 작업 멈춤: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>색인 작업이 외부에서 종료되었거나 비정상 종료되었습니다. 완료한 작업은 유지됩니다. {complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>종료 코드 {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>설명 작성 중: {done} / {total}</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>색인 작업</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>색인 작업 일시 정지됨</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>{time}까지 색인 작업 일시 정지됨</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>{time}에 색인 작업을 다시 시작함</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>전원 연결을 기다리는 중</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>모델을 기다리는 중</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>컴퓨터가 유휴 상태가 되기를 기다리는 중</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>색인 작업 중: {done} / {total}</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>파일 찾는 중: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>최신 상태</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>분당 파일 {count}개</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>초당 파일 {count}개</translation>
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
        <translation>색인 작업 계속</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>색인 작업</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>읽을 수 없음: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>색인 작업 일시 정지</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>색인 작업 시작하는 중…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>실행 중, 대기 중, 실패한 작업</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>모든 파일을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>읽을 수 없는 파일</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>최근에 끝난 항목</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>1단계: 파일을 찾을 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>보관함의 폴더</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>색인 작업</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>모델: {model}. 설명: {describer}.</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>모델: {model}. 설명은 만들지 않습니다.</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>추가되지 않음: {path}. {reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>아직 색인할 항목 없음</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>2단계: 설명을 만듭니다.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>이 파일들은 검색에서 제외됩니다. 파일은 변경되지 않았습니다. 파일이 바뀌면 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>모두 다시 시도</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>파일 %Ln개를 열 수 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>파일 %Ln개를 복사했습니다. 원하는 곳에 붙여 넣으세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>파일 %Ln개는 한 번에 열기에 너무 많습니다. 더 적게 선택하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>세부 정보를 텍스트로 보기(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>사본 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>즐겨찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>새 앨범(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>평점(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>이 앨범에서 빼기(&amp;R)</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>사진 복사(&amp;Y)</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>비슷한 항목 찾기(&amp;S)</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>휴지통으로 이동(&amp;T)</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>평점 없음</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>기본 프로그램에서 열기(&amp;P)</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>파일 관리자에서 보기(&amp;M)</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>사진을 복사했습니다. 원하는 곳에 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>{name} 파일을 여는 프로그램이 없습니다. “다른 프로그램으로 열기”에서 선택하세요.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>실행 취소함: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} 프로그램을 시작하지 못했습니다.</translation>
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
        <translation>더 이상 없습니다.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>시스템 메시지: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>읽거나 쓸 권한이 없습니다.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>{names}에도 사용됩니다. 그중 하나만 작동합니다.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>기본값으로 되돌리기: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>키: {name}</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>검색에 사용하는 언어</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>검색에 사용하는 언어: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 외 {count}개</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>LECCR Desktop 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>폴더 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>창 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>색인 작업(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>보관함(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>모델(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>색인 작업 일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>사진(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>색인 작업 다시 시작(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>검색(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>LECCR Desktop 정보</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>사진이나 동영상이 있는 폴더 추가</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>모든 키(&amp;K)…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>어떤 언어로 검색하든 내 사진과 동영상에서 무엇이든 찾습니다.

모든 것이 이 컴퓨터에 남으며 어디로도 전송되지 않습니다.

Apache License 2.0을 따르는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>사진과 동영상을 찾고 있습니다. 찾은 항목은 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>이 검색 저장(&amp;V)…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>사진으로 검색(&amp;P)…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>검색할 수 없음: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>사이드바 표시(&amp;I)</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>이 폴더에 사진이나 동영상이 없습니다.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln개 항목</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>장소가 있는 %Ln개 항목</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>장소가 있는 %Ln개 항목. 지도 옆 목록에 이름이 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>Enter를 누르면 그곳에서 찍은 사진을 표시합니다.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>이곳</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>이 사진 숨기기</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>이 사진과 동영상에는 촬영 위치 정보가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>필터를 통과한 항목에 촬영 위치 정보가 없습니다. 더 보려면 필터를 일부 지우세요.</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>지도의 장소</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>모든 장소 표시 (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>확대 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>축소 (-)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln개 항목</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation>{count}km</translation>
    </message>
    <message>
        <source>{count} m</source>
        <translation>{count}m</translation>
    </message>
    <message numerus="yes">
        <source>{place}: %Ln item(s)</source>
        <translation>
            <numerusform>{place}: %Ln개 항목</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Favourite</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Favourite and rating</source>
        <translation>즐겨찾기와 평점</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>즐겨찾기에 추가</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>즐겨찾기에서 제거</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>평점 없음</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>별 %Ln개 주기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>평점: 별 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>평점 지우기</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>메시지 닫기</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>파일과 이유</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>파일 %Ln개 보기</numerusform>
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
        <translation>앨범</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>{start}의 설명</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>위도와 경도</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>장면</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>평점</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>픽셀 크기</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>파일 크기</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>촬영 일시</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>찾은 이유</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
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
        <translation>{start} ~ {end}</translation>
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
            <numerusform>파일 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>텍스트로 저장</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} 파일로 저장했습니다.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>{file} 파일에 쓸 수 없습니다: {reason} 다른 폴더를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>선택됨, 모든 사진을 알게 될 때까지 다른 모델이 답함</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>프로그램에 포함</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} 다운로드</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터에 있음</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} 제거</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} 사용</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>{count}개 언어에 강함: {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>라이선스 알 수 없음</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>그래픽 카드가 없으면 느림</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>더 큰 모델은 더 많이 이해합니다. 한 번 다운로드하면 이 컴퓨터에서만 실행되며, 모든 사진을 알게 될 때까지 작은 모델이 답합니다. 나중에 메뉴의 “모델”에서 할 수도 있습니다.</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>이미 찾고 있습니다. 더 많이 찾아볼까요?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>예기치 않게 종료되었습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>{program} 프로그램을 시작할 수 없음: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>모델 폴더 추가</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>모델 폴더 추가…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>사진마다, 동영상의 장면마다 짧은 영어 설명이 붙어 어떤 언어로든 찾기 쉬워집니다. 직접 쓴 설명은 절대 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>{languages}의 수치가 없어 전체 평균을 사용합니다.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>추천</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>그래픽 카드가 있을 때 추천</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>그래픽 카드가 없을 때 추천</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>추천: 그래픽 카드가 있으면 {best}, 없으면 {other}.</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>추천: {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>모델을 제거할까요?</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>중지되었습니다. 받은 부분은 유지되며, 다시 다운로드하면 이어집니다.</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>무엇을 어떤 언어로 찾을 수 있는지는 모델이 결정합니다. 모든 모델은 이 컴퓨터에서만 실행되며, 다운로드할 때만 네트워크를 사용합니다. 모델은 안심하고 바꿀 수 있습니다. 새 모델이 모든 사진을 알게 될 때까지 이전 모델이 답합니다.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} 모델을 이 컴퓨터에서 삭제합니다. 다시 다운로드할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>{start} ~ {end} 장면으로 이동</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>장면</translation>
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
        <translation>다른 프로그램(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>프로그램 선택</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>다른 프로그램으로 열기(&amp;W)</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>다른 모델</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>다른 모델 다운로드</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>huggingface.co의 CLIP 또는 SigLIP, 또는 이 프로그램으로 만든 모델.</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>소유자/이름, 소유자/이름@리비전 또는 open_clip:NAME:TAG</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>색인 작업 계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>색인 작업 일시 정지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>1시간 동안(&amp;H)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>내일까지(&amp;T)</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>다시 시작할 때까지(&amp;R)</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>“{album}” 앨범에 %Ln개 항목을 추가했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>“{album}” 앨범에서 %Ln개 항목을 뺐습니다. 파일은 그대로 남습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>“{album}” 앨범에 %Ln개 항목 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>모두 이미 “{album}” 앨범에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>%Ln개 항목을 즐겨찾기에 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>아직 색인되지 않았습니다. 색인된 후에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>“{album}” 앨범 만들기</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>%Ln개 항목을 즐겨찾기에서 제거</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>%Ln개 항목에 평점 주기: {rating}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>“{album}” 앨범에서 %Ln개 항목 빼기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>%Ln개 항목의 평점 지우기</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>“{album}” 앨범을 만들었습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>사진 {name}</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
</context>
<context>
    <name>PictureToken</name>
    <message>
        <source>Like {name}</source>
        <translation>{name}와(과) 비슷함</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>검색에 사용하는 사진: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>이 사진 없이 검색</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>열린 사진 또는 동영상</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>결과로 돌아가기</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>슬라이드쇼 끝내기</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>슬라이드쇼 계속</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>전체 화면 나가기</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>슬라이드쇼 일시 정지</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>세부 정보 표시</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>슬라이드쇼</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>사진 전체 또는 실제 픽셀</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>왼쪽으로 회전</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>오른쪽으로 회전</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>할 수 있는 작업</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
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
        <translation>찾을 수 있음</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>대기열에 있음</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>오프라인, 알고 있는 정보는 유지됨</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>최신 상태</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>설명이 맞음: “{sentence}”</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>사진 전체보다 사진의 일부가 더 잘 맞습니다.</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>장면 전체보다 장면의 일부가 더 잘 맞습니다.</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>장면 전체가 비슷해 보입니다.</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>사진 전체가 비슷해 보입니다.</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>설명의 이 문장이 맞습니다:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>가능성 있는 결과</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>잘 맞는 결과</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>가장 잘 맞는 결과의 {percent}% 수준</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>가장 잘 맞음</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>찾은 이유</translation>
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
            <numerusform>이 동영상의 장면 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>별 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>읽을 수 없음: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>폴더를 지금 찾을 수 없음</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>라이브 포토</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>사진 {name}</translation>
    </message>
    <message>
        <source>Video {name}, at {time}</source>
        <translation>동영상 {name}, {time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>다른 단어와 언어를 아는 모델</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>다른 모델…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>관련성이 낮은 결과 표시</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>이름:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>이 검색 저장</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>가장 좋은 장면, {start} ~ {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>장면, {start} ~ {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>위치</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>{count}개 초과</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색하는 중…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count}개 찾음</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>모두 {count}개</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>아무 언어로나 사진과 동영상 검색</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>검색 지우기 (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>이 검색 저장</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>사진으로 검색…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>가능성 있는 결과</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>잘 맞는 결과</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>관련성이 낮은 결과</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}년 {month}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default: {name}</source>
        <translation>기본값으로 되돌리기: {name}</translation>
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
        <translation>초</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>폴더 추가</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>모든 키</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>파일을 휴지통으로 이동하기 전에 확인</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>한 단계씩 뒤로</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>보통 크기 카드</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>창을 닫으면 숨겨집니다. 종료하려면 트레이 아이콘이나 메뉴를 사용하세요.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>파일 복사</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>사진 복사</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>사진과 동영상 설명 만들기</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>어느 쪽이든 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>모든 곳</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>사본 내보내기</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>즐겨찾기에 추가 또는 제거</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>비슷한 항목 찾기</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>“모두”로 이동</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>“중복 항목”으로 이동</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>“즐겨찾기”로 이동</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>“최근 추가한 항목”으로 이동</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>지도로 이동</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>타임라인으로 이동</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>각 사진을 표시하는 시간.</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>색인 작업에 사용할 코어 수. 적을수록 다른 프로그램에 여유가 생깁니다.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>트레이에서 계속 실행</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>카드 크게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>밝게, 어둡게 또는 시스템 설정을 따릅니다.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>앨범으로 만들기</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>클수록 앞뒤로 더 부드럽게 스크롤됩니다.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>프로그램이 실행되는 동안 새 파일과 변경된 파일을 자동으로 찾습니다.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>다음 장면</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>다음, 이전, 확대한 사진 안에서 이동</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>평점 없음</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>배터리 사용 중에는 안 함</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>프로그램의 모든 글자 크기.</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>프로그램 자체의 언어이며, 검색은 아무 언어로나 할 수 있습니다. 프로그램을 다시 시작하면 바뀝니다.</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>입력할 때 최근 검색을 제안합니다. 기록은 이 컴퓨터에 남습니다.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>한 프레임 뒤로</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>한 프레임 앞으로</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>사진 또는 동영상 하나를 크게</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>확인이 필요한 경우에만: 계속 찾을 수 없는 폴더, 계속 실패하는 색인 작업, 가득 찬 디스크.</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>컴퓨터가 유휴 상태일 때만</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>다른 프로그램에서 열기</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>끄면 잘 맞는 결과만 표시합니다.</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>색인 작업 일시 정지 및 계속</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>슬라이드쇼 일시 정지</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>사진과 동영상</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>재생 및 일시 정지</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>이전 장면</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>평점 1 / 5</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>평점 2 / 5</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>평점 3 / 5</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>평점 4 / 5</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>평점 5 / 5</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>검색 기록 기억</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>장면 또는 동영상 반복</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>이 검색 저장</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>사진으로 검색</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>짧은 설명이 있으면 더 많이 찾을 수 있습니다. 파일을 찾을 수 있게 된 뒤에 작성하며 시간이 걸립니다.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>세부 정보 표시</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>세부 정보를 텍스트로 보기</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>파일 관리자에서 보기</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>알림 표시</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>사이드바 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>가능성 있는 결과도 표시</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>슬라이드쇼</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>바로 표시할 수 있도록 작은 사진을 보관합니다. 가장 오래 보지 않은 것부터 지웁니다.</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>메모리의 작은 사진</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>디스크의 작은 사진</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>카드 작게</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>로그인할 때 시작</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>로그인하면 화면에 나타나지 않고 시작하여 보관함을 최신 상태로 유지합니다.</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>색과 테두리가 더 뚜렷해 읽기 쉽습니다.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>입력을 이만큼 멈추면 검색을 시작합니다. Enter를 누르면 바로 시작합니다.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>설정을 저장할 수 없음: {file} 파일에 쓸 수 없습니다. 종료할 때까지만 유지됩니다.</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>사진 전체 또는 실제 픽셀</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>왼쪽으로 회전</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>오른쪽으로 회전</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>입력 후 대기</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>컴퓨터가 전원에 연결될 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>사용자나 다른 프로그램이 작업하는 동안 기다립니다.</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>폴더 감시</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>색인 작업</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>모델…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>저장 공간</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>무엇을 어떤 언어로 찾을 수 있는지는 모델이 결정합니다.</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>모델 자체, 언어 모델, 이 컴퓨터의 서버 또는 없음.</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>설명하는 방법…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>“{album}” 앨범 삭제</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>저장한 검색 “{name}” 삭제</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>사진과 동영상은 제자리에 남지만 여기서 더 이상 찾을 수 없습니다. 폴더를 다시 추가하면 즐겨찾기, 평점, 앨범이 돌아옵니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>보관함에서 제거</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>보관함에서 “{folder}” 폴더를 제거할까요?</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>“{album}” 앨범을 삭제했습니다. 들어 있던 것은 남습니다.</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>저장한 검색 “{name}”을(를) 삭제했습니다.</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>모든 키</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>키 변경…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>앨범</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>사진과 동영상을 여기에 끌어다 놓으면 앨범에 추가됩니다</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>중복 항목</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>제외 패턴…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>보관함, 앨범, 검색, 폴더</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>폴더의 사진과 동영상을 찾을 수 있게 합니다 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>새 앨범…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>이 폴더 열기</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>최근 추가한 항목</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>보관함에서 제거…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>저장한 검색</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>이 폴더만 표시</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}, %Ln개 항목</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (지금 찾을 수 없음)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
이 폴더를 살펴보고 있습니다.</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
이 폴더를 지금 찾을 수 없습니다. 알고 있는 정보는 유지됩니다.</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
이 폴더를 감시하고 있습니다. 새 항목을 자동으로 찾습니다.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>가장 잘 맞는 순</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>평점순</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>오래된 순</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>최근 추가한 순</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>정렬: {order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>지금 비우기</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>작은 사진이 차지하는 공간을 확인하는 중…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>작은 사진은 볼 때 다시 만들어집니다.</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>작은 사진이 현재 디스크 공간을 {size} 사용합니다.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>약 {hours}시간 남음</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>약 {minutes}분 남음</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>1분 미만 남음</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>읽는 중</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln개 항목</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>날마다 머리글</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>달마다 머리글</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>월</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>필터를 통과한 항목이 없습니다. 더 보려면 필터를 일부 지우세요.</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>이 폴더에 사진이나 동영상이 없습니다.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>드래그하여 달로 이동합니다. 화살표 키는 한 달, Page 키는 한 해씩 이동합니다.</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>월과 연도</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>더 이상 휴지통에 없거나 휴지통에서 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>파일이 있는 드라이브에 휴지통이 없거나 이동이 허용되지 않습니다. 파일은 그대로 두었습니다.</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>파일 %Ln개를 휴지통으로 이동하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>파일 %Ln개를 복원하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>파일 %Ln개를 휴지통으로 이동했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>파일 %Ln개를 휴지통에서 복원했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>다시 묻지 않음</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>파일 %Ln개를 휴지통으로 이동할까요?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>파일 %Ln개를 휴지통으로 이동</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>“{name}”을(를) 휴지통으로 이동할까요?</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>파일 자체가 이동됩니다. 실행 취소하거나 휴지통에서 복원할 수 있습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>{name} 파일을 휴지통으로 이동하지 않았습니다. {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>모두 색인됨</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>색인 작업 계속</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>색인 작업</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>LECCR Desktop 열기</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>색인 작업 일시 정지</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>확인이 필요한 일이 있음</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>{folder} 폴더가 있는 드라이브나 네트워크를 연결한 다음 다시 시도하세요. 정보는 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>이 프로그램 밖에서 이동되었거나 이름이 바뀌었거나 삭제되었습니다. 추가한 폴더 안에 있으면 자동으로 다시 찾습니다.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>다른 프로그램으로 열기</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>{name}의 폴더를 지금 찾을 수 없음</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>{name}을(를) 재생할 수 없음</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name}을(를) 표시할 수 없음</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>{name}이(가) 더 이상 없음</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} 프로그램을 시작하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>실행 취소(&amp;U): {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>다시 실행(&amp;E)</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>다시 실행(&amp;E): {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>공간 확보</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>이런 모델을 다시 사용하려면 모든 사진을 다시 색인해야 합니다. 설명은 남습니다.</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>더 이상 사용하지 않는 모델의 벡터: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>장면</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>다음 장면</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>한 프레임 뒤로</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>한 프레임 앞으로</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>이전 장면</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>속도: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>장면을 반복합니다</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>동영상을 반복합니다</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>음소거 해제</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
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
        <translation>동영상</translation>
    </message>
    <message>
        <source>Videos cannot be played in this window: QtMultimedia does not load ({reason}). Install the missing system library and open the window again.</source>
        <translation>이 창에서 동영상을 재생할 수 없습니다. QtMultimedia를 불러올 수 없습니다 ({reason}). 빠진 시스템 라이브러리를 설치하고 창을 다시 여세요.</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>앨범 이름:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>새 앨범</translation>
    </message>
</context>
</TS>
