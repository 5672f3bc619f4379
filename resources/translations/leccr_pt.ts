<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>Dar outro nome ao álbum</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Nome do álbum:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Remover deste álbum</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Renomear álbum</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>Tirar do álbum as fotos e os vídeos selecionados. Os arquivos permanecem.</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>Adicionar ao á&amp;lbum</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>Falta uma pasta</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>A indexação parou: não há mais espaço onde está {folder}. Nada se perdeu; ela continua assim que houver espaço.</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>A indexação falha repetidamente</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>Ela parou várias vezes seguidas. Abra a janela para ver por quê.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path} está ausente há uma semana. Conecte a unidade ou remova a pasta nas configurações. O que se sabe dela é mantido.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>Ele mantém sua biblioteca em dia. Para sair, use este ícone.</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>O LECCR Desktop continua</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegível</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>Inglês e as grandes línguas europeias</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>Inglês em máquinas modestas: um terço da memória dos outros</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>Coisas do dia a dia em mais de cem idiomas, na hora, em qualquer máquina</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>O melhor em línguas europeias, vietnamita e indonésio</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>A melhor média de todos os idiomas, o melhor em japonês e chinês</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>O menor que conhece bem muitos idiomas</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Pesquisar na lista</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, seleção atual</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Modelos que conhecem outras palavras e idiomas</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Outros modelos…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>Este modelo não conhece as palavras “{query}”, então o que aparece pode ser acaso. Tente outras palavras ou outro modelo.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estes dias</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>Um modelo de linguagem multimodal</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>Um servidor neste computador</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>Descreve muito melhor, mas leva segundos por imagem: convém ter uma placa de vídeo. Um que não esteja neste computador é baixado antes.</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>Nome do modelo dele</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama, llama.cpp, vLLM ou similar. Suas imagens são mostradas a ele, e a nada fora deste computador.</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>As imagens são encontradas só pela aparência.</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>Rápido e sempre disponível.</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>O modelo de linguagem multimodal</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>O que descreve as imagens</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>O que o próprio modelo vê</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Ainda sem descrição</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>Nada era certo o bastante para dizer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>Dizer o que se vê</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Escrito por você</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Escrito por {name}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir a pasta</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>Perguntando onde está…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>Verificando e preparando…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>Liberando espaço…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>Testando o modelo…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>O que foi baixado é mantido; o download continua depois.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Manter {name}</translation>
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
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Cópias exatas</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>Arquivos idênticos byte a byte</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>Grupos de arquivos parecidos</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Manter tudo</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>Manter todos estes e não mostrar mais o grupo</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>Quase iguais</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>Mover os outros para a lixeira</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>Próximo grupo (Page Down)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>Nenhum arquivo está repetido.</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>Não há duas fotos quase iguais.</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>Fotos quase iguais, que podem diferir no que importa</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>Grupo anterior (Page Up)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>Mostrar %Ln grupo mantido inteiro</numerusform>
            <numerusform>Mostrar %Ln grupos mantidos inteiros</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>Idênticos byte a byte. Marque o que manter.</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>Não há mais nada a decidir.</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>Parecem quase iguais, mas não são. Marque o que manter.</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>Marque primeiro o que manter</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>{name} deveria ser mantido e não está lá. Por isso, nada foi movido para a lixeira.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}: %Ln arquivo</numerusform>
            <numerusform>{name}: %Ln arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>Não é possível gravar em {folder}: {reason} Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>Não é possível gravar mais nada em {folder}: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>Não há espaço suficiente em {folder}: são necessários {needed}, há {free} livres. Nada foi copiado.</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>Não há mais espaço em {folder}.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} não existe mais.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>Copiando {number} de {total}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>O que foi copiado é mantido; nenhuma cópia fica pela metade.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>%Ln arquivo será copiado. O original fica como está.</numerusform>
            <numerusform>%Ln arquivos serão copiados. Os originais ficam como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%Ln pixel</numerusform>
            <numerusform>%Ln pixels</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Pasta:</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>&amp;Lado maior:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualidade:</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>Cópias &amp;menores, em JPEG</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Exportar cópias</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>Exportar cópias para</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>Manter ambos, com um número</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>Omitir &amp;onde foram feitas</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>Não copiar</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado maior</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>Essa pasta não existe. Escolha uma que exista.</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>Os vídeos são copiados como estão.</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>Se um &amp;nome já existir:</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>Se um nome já existir</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>%Ln arquivo copiado para {folder}.</numerusform>
            <numerusform>%Ln arquivos copiados para {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>%Ln arquivo não pôde ser copiado.</numerusform>
            <numerusform>%Ln arquivos não puderam ser copiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>%Ln arquivo omitido: o nome já existia.</numerusform>
            <numerusform>%Ln arquivos omitidos: os nomes já existiam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%Ln arquivo já estava lá.</numerusform>
            <numerusform>%Ln arquivos já estavam lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>Já há cópias em andamento. Aguarde o fim ou pare-as antes.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>A exportação terminou antes da hora. {reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>A exportação foi interrompida.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>Nos álbuns</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamanho em pixels</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamanho no disco</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Data de captura</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° leste</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° norte</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° sul</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° oeste</translation>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Another folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>Mostrar só o que está nesta pasta</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>Mostrar também o que nenhum filtro deixa passar</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>Limpar o filtro {name}</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>Filtrar por: {filter}</translation>
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
            <numerusform>%Ln estrela</numerusform>
            <numerusform>%Ln estrelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%Ln estrela ou mais</numerusform>
            <numerusform>%Ln estrelas ou mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paisagem</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>Nenhuma foto ou vídeo aqui informa isso.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde {day}</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrada</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Até {day}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
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
        <translation>Imagens ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>Pesquisar com uma imagem</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>Nada aqui se parece com esta imagem.</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>Nada aqui mostra “{query}”.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>Nada do que os filtros deixam passar mostra “{query}”. Limpe alguns para ver mais.</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>Mostrar resultados possíveis</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Mostrar resultados mais fracos</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Os filtros não deixam passar nada. Limpe alguns para ver mais.</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>O modelo não conhece as palavras “{query}”, então não sabe dizer o que corresponde. Tente outras palavras ou um modelo maior, que conhece mais palavras e mais idiomas.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>%Ln foto ou vídeo</numerusform>
            <numerusform>%Ln fotos e vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Adicionar uma pasta com fotos ou vídeos</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>Câmera ou cartão de memória</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>Escolha onde procurar e digite o que procura, em qualquer idioma. Os primeiros resultados aparecem em segundos.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>Tudo fica neste computador. Seus arquivos são apenas lidos, nunca alterados.</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>Encontre qualquer coisa em suas fotos e vídeos</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Pastas onde procurar</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>Do seu celular</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>mais de {count} fotos e vídeos</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>ou solte uma aqui</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>Sendo examinada</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Pastas na biblioteca</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>Os arquivos ficam como estão. Não poderão mais ser encontrados aqui.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>Deixar de fora nesta pasta</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>Ausente agora; o que se sabe dela é mantido</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>Um padrão por linha, como em um .gitignore: “*.tmp” para esses arquivos, “Drafts/” para pastas com esse nome, “/Downloads” só diretamente nesta pasta, “!keep.jpg” para trazer um de volta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Remover pasta</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>Remover {path} da biblioteca?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>Em dia no último exame</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>Usar estes padrões</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>Monitorada</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tudo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Duplicatas</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ava&amp;nçar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>Adicionados &amp;recentemente</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Linha do tempo</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>&amp;Favoritos</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>Cartões m&amp;aiores</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>Cartões de tamanho &amp;normal</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>Cartões m&amp;enores</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>Delete esquece esta</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Esquecer tudo</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>Esquecer o que foi pesquisado. As pesquisas salvas permanecem.</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Pesquisas recentes e salvas</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>Pesquisa salva: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>Pesquisado antes: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>A indexação não pode começar: {program}: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>A indexação parou: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>A indexação foi encerrada de fora ou falhou. O que ela já fez foi mantido. {complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>código de saída {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>Descrevendo {done} de {total}</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexação</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Indexação em pausa</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>Indexação em pausa até {time}</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>A indexação recomeça: {time}</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>A indexação espera a energia da tomada</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>A indexação espera os modelos</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>A indexação espera o computador ficar ocioso</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Indexando {done} de {total}</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>Procurando arquivos: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} arquivos/min</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} arquivos/s</translation>
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
        <translation>Retomar indexação</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexação</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>Ilegíveis: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar indexação</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>Começando a indexar…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>O que está em andamento, em espera ou falhou</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>Todos os arquivos puderam ser lidos.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Arquivos que não puderam ser lidos</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>Concluídos por último</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>Primeira passagem, para que os arquivos possam ser encontrados.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Pastas na biblioteca</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexação</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>Modelo: {model}. Descrições: {describer}.</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>Modelo: {model}. Sem descrições.</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>Não adicionada: {path}. {reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegíveis</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>Nada para indexar ainda</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>Segunda passagem, descrições.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>Estes arquivos ficam fora da pesquisa. Nada foi alterado neles. Se um arquivo mudar, há nova tentativa automática.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tentar todos de novo</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>%Ln arquivo não pode ser aberto.</numerusform>
            <numerusform>%Ln arquivos não podem ser abertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>%Ln arquivo copiado. Cole-o onde quiser.</numerusform>
            <numerusform>%Ln arquivos copiados. Cole-os onde quiser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln arquivo é demais para abrir de uma vez. Selecione menos.</numerusform>
            <numerusform>%Ln arquivos são demais para abrir de uma vez. Selecione menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>&amp;Detalhes como texto…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>&amp;Exportar cópias…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorito</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>&amp;Novo álbum…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>A&amp;valiar</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>&amp;Remover deste álbum</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>Copiar &amp;imagem</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>Encontrar &amp;semelhantes</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Mover para a &amp;lixeira</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sem avaliação</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>Abrir no &amp;programa dele</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>Mostrar no &amp;gerenciador de arquivos</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>A imagem foi copiada. Cole-a onde quiser.</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>Nenhum programa abre {name}. Escolha um em “Abrir com”.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Desfeito: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>Não foi possível iniciar {program}.</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} de 5</translation>
    </message>
</context>
<context>
    <name>ItemFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>O item não existe mais.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>O sistema informa: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>Você não tem permissão para ler ou gravar.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>Também usado para: {names}. Só um deles funciona.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>Restaurar o padrão: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>Atalho para: {name}</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>Qualquer idioma</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>Pesquiso em</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>Idiomas de pesquisa: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} e mais {count}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>&amp;Sobre o LECCR Desktop</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Adicionar pasta…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>I&amp;ndexação</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>&amp;Pausar indexação</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>F&amp;oto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>&amp;Retomar indexação</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Pesquisar</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>Sobre o LECCR Desktop</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Adicionar uma pasta com fotos ou vídeos</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>Todos os a&amp;talhos…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>Encontra qualquer coisa em suas próprias fotos e vídeos, com uma pesquisa em qualquer idioma.

Tudo fica neste computador: nada é enviado a lugar nenhum.

Software livre sob a licença Apache 2.0.</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>Procurando fotos e vídeos. O que for encontrado aparece aqui.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Salvar esta pesquisa…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>Pesquisar com uma &amp;imagem…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>A pesquisa não funciona: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>Mostrar barra &amp;lateral</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>Não há fotos nem vídeos nestas pastas.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>%Ln item com lugar</numerusform>
            <numerusform>%Ln itens com lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>%Ln item com lugar. A lista ao lado do mapa o nomeia.</numerusform>
            <numerusform>%Ln itens com lugar. A lista ao lado do mapa os nomeia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>Enter mostra as fotos feitas ali.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>Ocultar estas fotos</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>Nenhuma destas fotos e vídeos informa onde foi feita.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>Nada do que os filtros deixam passar informa onde foi feito. Limpe alguns para ver mais.</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Lugares no mapa</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>Mostrar todos os lugares (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Reduzir (-)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
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
            <numerusform>{place}: %Ln item</numerusform>
            <numerusform>{place}: %Ln itens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Favourite and rating</source>
        <translation>Favorito e avaliação</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Tornar favorito</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Deixar de ser favorito</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sem avaliação</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>Avaliar com %Ln estrela</numerusform>
            <numerusform>Avaliar com %Ln estrelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>Avaliado com %Ln estrela</numerusform>
            <numerusform>Avaliado com %Ln estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Remover a avaliação</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>Arquivos e motivos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>Mostrar %Ln arquivo</numerusform>
            <numerusform>Mostrar %Ln arquivos</numerusform>
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
        <translation>Álbuns</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>Descrição em {start}</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitude e longitude</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamanho em pixels</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamanho no disco</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Data de captura</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Por que foi encontrado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
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
        <translation>{rating} de 5</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
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
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Salvar como texto</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvo como {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>Não foi possível gravar {file}: {reason} Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>Escolhido; até conhecer todas as imagens, o outro responde</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Vem com o programa</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Baixar {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Excluir {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>bom em {count} idiomas: {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>licença desconhecida</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>lento sem placa de vídeo</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>Um modelo maior entende mais. Ele é baixado uma vez e depois funciona só neste computador; até conhecer todas as suas fotos, o pequeno responde. Você também pode fazer isso depois, em Modelos, no menu.</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>Já está procurando. Quer encontrar ainda mais?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>Terminou inesperadamente. Tente de novo.</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>{program} não pode iniciar: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>Adicionar uma pasta de modelo</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Adicionar uma pasta de modelo…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descrições</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>Cada imagem e cada momento de um vídeo recebe uma breve descrição em inglês, que ajuda a encontrá-los em qualquer idioma. O que você escreveu nunca é substituído.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>Sem números para: {languages}. Vale a média de todos os idiomas.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>Recomendado com placa de vídeo</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>Recomendado sem placa de vídeo</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>Recomendados: {best} com placa de vídeo, {other} sem.</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>Recomendado: {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>Excluir o modelo?</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>Parado. O que foi baixado é mantido; baixe de novo para continuar.</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>O modelo decide o que pode ser encontrado e em quais idiomas. Todos funcionam só neste computador; apenas um download usa a rede. Trocar de modelo é seguro: o antigo responde até o novo conhecer todas as imagens.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} será excluído deste computador. Ele pode ser baixado de novo.</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>Ir para o momento de {start} a {end}</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
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
        <translation>&amp;Outro programa…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Escolher um programa</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Abrir &amp;com</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>Outro modelo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>Baixar outro modelo</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>De huggingface.co: um CLIP ou SigLIP, ou um modelo feito por este programa.</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>autor/nome, autor/nome@revisão ou open_clip:NOME:TAG</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>Retomar indexação</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar indexação</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>Por uma &amp;hora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Até &amp;amanhã</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Até eu &amp;retomar</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>%Ln item adicionado a “{album}”.</numerusform>
            <numerusform>%Ln itens adicionados a “{album}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>%Ln item removido de “{album}”. O arquivo permanece.</numerusform>
            <numerusform>%Ln itens removidos de “{album}”. Os arquivos permanecem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>Adicionar %Ln item a “{album}”</numerusform>
            <numerusform>Adicionar %Ln itens a “{album}”</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>Tudo já está em “{album}”.</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>Adicionar %Ln item aos favoritos</numerusform>
            <numerusform>Adicionar %Ln itens aos favoritos</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>Ainda não está indexado. Tente de novo quando estiver.</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>Criar o álbum “{album}”</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>Remover %Ln item dos favoritos</numerusform>
            <numerusform>Remover %Ln itens dos favoritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>Avaliar %Ln item com {rating}</numerusform>
            <numerusform>Avaliar %Ln itens com {rating}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>Remover %Ln item de “{album}”</numerusform>
            <numerusform>Remover %Ln itens de “{album}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>Remover a avaliação de %Ln item</numerusform>
            <numerusform>Remover a avaliação de %Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>O álbum “{album}” foi criado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Foto {name}</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>PictureToken</name>
    <message>
        <source>Like {name}</source>
        <translation>Como {name}</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>Imagem usada na pesquisa: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>Pesquisar sem esta imagem</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>Foto ou vídeo em exibição</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>Voltar aos resultados</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>Encerrar a apresentação</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>Retomar a apresentação</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Sair da tela cheia</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Pausar a apresentação</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalhes</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Apresentação</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>A foto inteira ou seus pixels</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar para a esquerda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar para a direita</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>O que se pode fazer com isto</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} de {count}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Findable</source>
        <translation>Encontráveis</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegíveis</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>Offline; o que se sabe dela é mantido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>A descrição corresponde: “{sentence}”</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>Algo na foto corresponde, mais que o todo.</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>Algo neste momento corresponde, mais que o todo.</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>O momento como um todo se parece.</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>A foto como um todo se parece.</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>Esta frase da descrição corresponde:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>Um resultado possível</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>Um resultado forte</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>Corresponde {percent}% em relação ao melhor</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>Nada corresponde melhor</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>Por que isto foi encontrado</translation>
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
            <numerusform>%Ln momento deste vídeo</numerusform>
            <numerusform>%Ln momentos deste vídeo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln estrela</numerusform>
            <numerusform>%Ln estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>Não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>A pasta está ausente agora</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Foto {name}</translation>
    </message>
    <message>
        <source>Video {name}, at {time}</source>
        <translation>Vídeo {name}, em {time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Modelos que conhecem outras palavras e idiomas</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Outros modelos…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Mostrar resultados mais fracos</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta pesquisa</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>Melhor momento, {start} a {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>Momento, {start} a {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>Mais de {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Encontrados: {count}</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>{count} no total</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>Pesquise suas fotos e vídeos, em qualquer idioma</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Limpar a pesquisa (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta pesquisa</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>Pesquisar com uma imagem…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>Resultados possíveis</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>Resultados fortes</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>Resultados mais fracos</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default: {name}</source>
        <translation>Restaurar o padrão: {name}</translation>
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
        <translation> ms</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Adicionar uma pasta</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todos os atalhos</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>Perguntar antes de mover arquivos para a lixeira</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Voltar, um passo de cada vez</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>Cartões de tamanho normal</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>Fechar a janela a oculta; saia pelo ícone da bandeja ou pelo menu.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>Copiar os arquivos</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar a imagem</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>Descrever fotos e vídeos</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>Em ambos os casos, dá para desfazer.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Exportar cópias</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>Tornar favorito ou deixar de ser</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Encontrar semelhantes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>Ir para Tudo</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>Ir para duplicatas</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>Ir para favoritos</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>Ir para adicionados recentemente</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Ir para o mapa</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Ir para a linha do tempo</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>Por quanto tempo cada foto é mostrada.</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>Quantos núcleos a indexação pode usar. Com menos, sobra mais para outros programas.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continuar na bandeja do sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>Cartões maiores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Claro ou escuro, ou como o sistema.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>Criar um álbum com eles</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>Mais deixa a rolagem mais suave.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>Arquivos novos e alterados são encontrados automaticamente enquanto o programa está aberto.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Próximo momento</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>Próximo, anterior e mover-se em uma foto ampliada</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sem avaliação</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>Não na bateria</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>De todo o texto do programa.</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>Do próprio programa; você pode pesquisar em qualquer idioma. Muda quando o programa reinicia.</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>Sugere suas últimas pesquisas enquanto você digita. Elas ficam neste computador.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Quadro anterior</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Próximo quadro</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>Uma foto ou um vídeo, ampliado</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>Só para o que precisa de você: uma pasta que continua ausente, indexação que falha repetidamente, um disco cheio.</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>Só com o computador ocioso</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir em outro programa</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>Caso contrário, só os resultados fortes aparecem.</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>Pausar e retomar a indexação</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Pausar a apresentação</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Fotos e vídeos</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Reproduzir e pausar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Momento anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>Avaliar com 1 de 5</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>Avaliar com 2 de 5</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>Avaliar com 3 de 5</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>Avaliar com 4 de 5</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>Avaliar com 5 de 5</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>Lembrar o que foi pesquisado</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>Repetir o momento ou o vídeo</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta pesquisa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>Pesquisar com uma imagem</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>Descrições curtas ajudam a encontrar mais. São escritas depois que os arquivos já podem ser encontrados, e levam tempo.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalhes</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>Mostrar detalhes como texto</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Mostrar notificações</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar ou ocultar a barra lateral</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>Mostrar também resultados possíveis</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Apresentação</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais lento</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>Miniaturas são guardadas para aparecer na hora. As não vistas há mais tempo saem primeiro.</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>Miniaturas na memória</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>Miniaturas no disco</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Cartões menores</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar com a sessão</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>Inicia fora da vista com a sessão e mantém a biblioteca em dia.</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>Cores e bordas mais fortes, mais fáceis de ler.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>A pesquisa começa depois desse tempo sem digitar. Enter a começa já.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>As configurações não podem ser guardadas: {file} não pode ser gravado. Elas valem até você sair.</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>A foto inteira ou seus pixels</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar para a esquerda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar para a direita</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>Espera após uma tecla</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>Espera até o computador estar ligado na tomada.</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>Espera enquanto você ou outro programa estiver trabalhando.</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>Monitorar as pastas</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexação</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicialização</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>O modelo decide o que pode ser encontrado e em quais idiomas.</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>O próprio modelo, um modelo de linguagem, um servidor neste computador ou nada.</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>O que descreve…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>Excluir o álbum “{album}”</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>Excluir a pesquisa salva “{name}”</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>As fotos e os vídeos ficam onde estão e não são mais encontrados aqui. Favoritos, avaliações e álbuns voltam quando você adicionar a pasta de novo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Remover da biblioteca</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>Remover “{folder}” da biblioteca?</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>O álbum “{album}” foi excluído. O que estava nele permanece.</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>A pesquisa salva “{name}” foi excluída.</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>Todos os atalhos</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Alterar atalhos…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbuns</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>Solte fotos e vídeos aqui para colocá-los no álbum</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>Padrões a ignorar…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>Biblioteca, álbuns, pesquisas e pastas</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>Tornar encontráveis as fotos e os vídeos de uma pasta (Ctrl+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Novo álbum…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Abrir esta pasta</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Adicionados recentemente</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Remover da biblioteca…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas salvas</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>Mostrar só esta pasta</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}, %Ln item</numerusform>
            <numerusform>{album}, %Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (ausente agora)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
Esta pasta está sendo examinada.</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
Esta pasta está ausente agora. O que se sabe dela é mantido.</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
Esta pasta é monitorada: o que há de novo nela é encontrado automaticamente.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>Mais relevantes primeiro</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Por avaliação</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigos primeiro</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>Adicionados recentemente primeiro</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>Ordem: {order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>Esvaziar agora</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>Verificando quanto espaço as miniaturas ocupam…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>As miniaturas são recriadas quando você as vê.</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>As miniaturas ocupam {size} no disco agora.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>cerca de {hours} h restantes</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>cerca de {minutes} min restantes</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>menos de um minuto restante</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>Sendo lido</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>Um título por dia</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>Um título por mês</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Os filtros não deixam passar nada. Limpe alguns para ver mais.</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>Não há fotos nem vídeos nestas pastas.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>Arraste até um mês. Setas: um mês adiante; Page Up e Page Down: um ano adiante.</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>Meses e anos</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>O item não está mais na lixeira ou não pode ser encontrado nela.</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>A unidade dele não tem lixeira ou ele não pode ser movido. Ficou como estava.</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>%Ln arquivo não pôde ser movido para a lixeira.</numerusform>
            <numerusform>%Ln arquivos não puderam ser movidos para a lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>%Ln arquivo não pôde ser restaurado.</numerusform>
            <numerusform>%Ln arquivos não puderam ser restaurados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln arquivo movido para a lixeira.</numerusform>
            <numerusform>%Ln arquivos movidos para a lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>%Ln arquivo restaurado da lixeira.</numerusform>
            <numerusform>%Ln arquivos restaurados da lixeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Não perguntar de novo</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>Mover %Ln arquivo para a lixeira?</numerusform>
            <numerusform>Mover %Ln arquivos para a lixeira?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>Mover %Ln arquivo para a lixeira</numerusform>
            <numerusform>Mover %Ln arquivos para a lixeira</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>Mover “{name}” para a lixeira?</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>Os próprios arquivos são movidos. Você pode desfazer ou restaurá-los de lá.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>{name} não foi movido para a lixeira. {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>Tudo está indexado</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Retomar indexação</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexação</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>Abrir o LECCR Desktop</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar indexação</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Algo precisa de você</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>Conecte a unidade ou a rede onde está {folder} e tente de novo. Nada dela é esquecido.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>O item foi movido, renomeado ou excluído fora deste programa. Se estiver em uma de suas pastas, será encontrado de novo automaticamente.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir com outro programa</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>A pasta de {name} está ausente agora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>{name} não pode ser reproduzido</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} não pode ser mostrado</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>{name} não existe mais</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>Não foi possível iniciar {program}.</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Desfazer: {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>&amp;Refazer: {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>Liberar o espaço</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>Usar de novo um modelo desses exige indexar todas as imagens outra vez. As descrições permanecem.</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>Vetores de modelos não mais usados: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Próximo momento</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Quadro anterior</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Próximo quadro</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Momento anterior</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais lento</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Velocidade: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>O momento se repete</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>O vídeo se repete</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ativar som</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation>{position} de {duration}</translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Videos cannot be played in this window: QtMultimedia does not load ({reason}). Install the missing system library and open the window again.</source>
        <translation>Não é possível reproduzir vídeos nesta janela: o QtMultimedia não carrega ({reason}). Instale a biblioteca do sistema que falta e abra a janela de novo.</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>Criar álbum</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Nome do álbum:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Novo álbum</translation>
    </message>
</context>
</TS>
