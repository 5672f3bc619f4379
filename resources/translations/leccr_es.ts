<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>Dar otro nombre al álbum</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Nombre del álbum:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Quitar de este álbum</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Renombrar álbum</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>Quitar del álbum las fotos y los vídeos seleccionados. Los archivos se conservan.</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>Añadir al á&amp;lbum</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>Falta una carpeta</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>La indexación se ha detenido: no queda espacio donde está {folder}. No se pierde nada; continuará en cuanto haya espacio.</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>La indexación falla una y otra vez</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>Se ha detenido varias veces seguidas. Abra la ventana para ver por qué.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path} falta desde hace una semana. Conecte su unidad o quite la carpeta en los ajustes. Lo que se sabe de ella se conserva.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>Mantiene la biblioteca al día. Se puede salir desde este icono.</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop sigue en marcha</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>El inglés y las grandes lenguas europeas</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>El inglés en equipos modestos: un tercio de la memoria de los demás</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>Cosas cotidianas en más de cien idiomas, al instante, en cualquier equipo</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>El mejor en lenguas europeas, vietnamita e indonesio</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>La mejor media de todos los idiomas, el mejor en japonés y chino</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>El más pequeño que conoce bien muchos idiomas</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, selección actual</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Modelos que conocen otras palabras e idiomas</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Otros modelos…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>Este modelo no conoce las palabras «{query}», así que lo que se muestra puede ser casual. Pruebe con otras palabras o con otro modelo.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>Un modelo de lenguaje multimodal</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>Un servidor en este equipo</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>Describe mucho mejor, pero tarda segundos por imagen: conviene una tarjeta gráfica. Si no está en este equipo, se descarga primero.</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>Nombre de su modelo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama, llama.cpp, vLLM o similar. Las imágenes se le muestran a él, y a nada fuera de este equipo.</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>Las imágenes se encuentran solo por su aspecto.</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>Rápido y siempre disponible.</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>El modelo de lenguaje multimodal</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>Qué describe las imágenes</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>Lo que ve el propio modelo</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Aún sin describir</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>Nada era lo bastante seguro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>Decir qué se ve</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Escrito a mano</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>Preguntando dónde está…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>Comprobando y preparando…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>Liberando espacio…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>Probando el modelo…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>Lo descargado se conserva; la descarga continuará más tarde.</translation>
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
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Conservar {name}</translation>
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
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Copias exactas</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>Archivos idénticos byte a byte</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>Grupos de archivos parecidos</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>Conservar todos estos y no volver a mostrar el grupo</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>Casi iguales</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>Mover los demás a la papelera</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>Grupo siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>Ningún archivo está repetido.</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>No hay dos fotos casi iguales.</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>Fotos casi iguales, que pueden diferir en lo que importa</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>Grupo anterior (Re Pág)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>Mostrar %Ln grupo conservado entero</numerusform>
            <numerusform>Mostrar %Ln grupos conservados enteros</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>Idénticos byte a byte. Marque lo que se conserva.</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>No queda nada por decidir.</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>Parecen casi iguales, pero no lo son. Marque lo que se conserva.</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>Marque primero lo que se conserva</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>{name} debía conservarse y no está. Por eso no se ha movido nada a la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}: %Ln archivo</numerusform>
            <numerusform>{name}: %Ln archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>No se puede escribir en {folder}: {reason} Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>No se puede escribir nada más en {folder}: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>No hay espacio suficiente en {folder}: se necesitan {needed} y hay {free} libres. No se ha copiado nada.</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>No queda espacio en {folder}.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} ya no está.</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>Lo copiado se conserva; no quedan copias a medias.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>Se copiará %Ln archivo. El original queda como está.</numerusform>
            <numerusform>Se copiarán %Ln archivos. Los originales quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%Ln píxel</numerusform>
            <numerusform>%Ln píxeles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>&amp;Lado más largo:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>Cali&amp;dad:</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>Copias más &amp;pequeñas, en JPEG</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Exportar copias</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>Exportar copias a</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>Conservar ambos, con un número</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>O&amp;mitir dónde se tomaron</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>No copiar</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado más largo</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>Esa carpeta no existe. Elija una que exista.</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>Los vídeos se copian tal cual.</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>Si un &amp;nombre ya existe:</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>Si un nombre ya existe</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>%Ln archivo copiado en {folder}.</numerusform>
            <numerusform>%Ln archivos copiados en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>No se ha podido copiar %Ln archivo.</numerusform>
            <numerusform>No se han podido copiar %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>%Ln archivo omitido: su nombre ya existía.</numerusform>
            <numerusform>%Ln archivos omitidos: sus nombres ya existían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%Ln archivo ya estaba.</numerusform>
            <numerusform>%Ln archivos ya estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>Ya se están haciendo copias. Espere a que terminen o deténgalas antes.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>La exportación terminó antes de tiempo. {reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>En los álbumes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamaño en disco</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Fecha de captura</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° este</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° norte</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° sur</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
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
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>Mostrar solo lo que hay en esta carpeta</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>Mostrar también lo que los filtros ocultan</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>Borrar el filtro {name}</translation>
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
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%Ln estrella o más</numerusform>
            <numerusform>%Ln estrellas o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>Ninguna foto o vídeo lo indica aquí.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
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
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrada</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
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
        <translation>Imágenes ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>Buscar con una imagen</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>Aquí no hay nada como esta imagen.</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>Aquí nada muestra «{query}».</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>Nada de lo que dejan pasar los filtros muestra «{query}». Borre algunos para ver más.</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>Mostrar resultados posibles</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Mostrar resultados más débiles</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Los filtros no dejan pasar nada. Borre algunos para ver más.</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>El modelo no conoce las palabras «{query}», así que no puede saber qué coincide. Pruebe con otras palabras o con un modelo más grande, que conoce más palabras y más idiomas.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>%Ln foto o vídeo</numerusform>
            <numerusform>%Ln fotos y vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Añadir una carpeta con fotos o vídeos</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>Cámara o tarjeta de memoria</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>Elija dónde buscar y escriba lo que busca, en cualquier idioma. Los primeros resultados aparecen en segundos.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>Todo se queda en este equipo. Los archivos solo se leen, nunca se modifican.</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>Encuentre cualquier cosa en sus fotos y vídeos</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Carpetas donde buscar</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>Del teléfono</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
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
        <translation>más de {count} fotos y vídeos</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>o suelte una aquí</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>Revisándose</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>Sus archivos quedan como están. Ya no se podrán encontrar aquí.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>Excluir de esta carpeta</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>No está ahora; lo que se sabe de ella se conserva</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>Un patrón por línea, como en un .gitignore: «*.tmp» para esos archivos, «Drafts/» para carpetas con ese nombre, «/Downloads» solo directamente en esta carpeta, «!keep.jpg» para recuperar uno.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Quitar carpeta</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>¿Quitar {path} de la biblioteca?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>Al día en la última revisión</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>Usar estos patrones</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>Vigilada</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Duplicados</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Adela&amp;nte</translation>
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
        <translation>Añadidos &amp;recientemente</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>Fa&amp;voritos</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>Tarjetas más g&amp;randes</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>Tarjetas de tamaño &amp;normal</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>Tarjetas más pe&amp;queñas</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>Supr olvida esta</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>Olvidar lo que se ha buscado. Las búsquedas guardadas se conservan.</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Búsquedas recientes y guardadas</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>Búsqueda guardada: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>Buscado antes: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>La indexación no puede empezar: {program}: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>La indexación se ha detenido: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>La indexación se interrumpió desde fuera o falló. Lo que había hecho se conserva. {complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>código de salida {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>Describiendo {done} de {total}</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexación</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Indexación en pausa</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>Indexación en pausa hasta: {time}</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>La indexación se reanuda: {time}</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>La indexación espera la corriente</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>La indexación espera los modelos</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>La indexación espera a que el equipo esté inactivo</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Indexando {done} de {total}</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>Buscando archivos: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} archivos/min</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} archivos/s</translation>
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
        <translation>Reanudar indexación</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexación</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>Ilegibles: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar indexación</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>Empezando a indexar…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>Lo que está en curso, en espera o ha fallado</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>Se han podido leer todos los archivos.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se han podido leer</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>Terminados por último</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>Primera pasada, para que los archivos se puedan encontrar.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexación</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>Modelo: {model}. Descripciones: {describer}.</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>Modelo: {model}. Sin descripciones.</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>No añadida: {path}. {reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>Nada que indexar todavía</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>Segunda pasada, descripciones.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>Estos archivos quedan fuera de la búsqueda. No se ha cambiado nada en ellos. Si un archivo cambia, se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Reintentar todos</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>No se puede abrir %Ln archivo.</numerusform>
            <numerusform>No se pueden abrir %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>%Ln archivo copiado. Se puede pegar donde se quiera.</numerusform>
            <numerusform>%Ln archivos copiados. Se pueden pegar donde se quiera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln archivo es demasiado para abrirlo a la vez. Seleccione menos.</numerusform>
            <numerusform>%Ln archivos son demasiados para abrirlos a la vez. Seleccione menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>&amp;Detalles como texto…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>&amp;Exportar copias…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorito</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>&amp;Nuevo álbum…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Valorar</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>&amp;Quitar de este álbum</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>Buscar &amp;similares</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sin valoración</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>Abrir en su p&amp;rograma</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>Mostrar en el &amp;gestor de archivos</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>Imagen copiada. Se puede pegar donde se quiera.</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>Ningún programa abre {name}. Elija uno en «Abrir con».</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>No se ha podido iniciar {program}.</translation>
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
        <translation>El elemento ya no está.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>El sistema dice: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>No hay permiso para leerlo o escribirlo.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>También se usa para: {names}. Solo funciona uno de ellos.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>Restablecer el valor predeterminado: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>Atajo para: {name}</translation>
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
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>Busco en</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>Idiomas de búsqueda: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>Acerca &amp;de LECCR Desktop</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Añadir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>I&amp;ndexación</translation>
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
        <translation>&amp;Pausar indexación</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>&amp;Reanudar indexación</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Bu&amp;scar</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>Acerca de LECCR Desktop</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Añadir una carpeta con fotos o vídeos</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>Todos los a&amp;tajos…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>Encuentra cualquier cosa en sus propias fotos y vídeos, con una búsqueda en cualquier idioma.

Todo se queda en este equipo: no se envía nada a ninguna parte.

Software libre con licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>Buscando fotos y vídeos. Lo que se encuentre aparece aquí.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>Buscar con una &amp;imagen…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>La búsqueda no funciona: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>Mostrar barra &amp;lateral</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>No hay fotos ni vídeos en estas carpetas.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>%Ln elemento con lugar</numerusform>
            <numerusform>%Ln elementos con lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>%Ln elemento con lugar. La lista junto al mapa lo nombra.</numerusform>
            <numerusform>%Ln elementos con lugar. La lista junto al mapa los nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>Intro muestra las fotos tomadas allí.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
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
        <translation>Ninguna de estas fotos y vídeos indica dónde se tomó.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>Nada de lo que dejan pasar los filtros indica dónde se tomó. Borre algunos para ver más.</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Lugares del mapa</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>Mostrar todos los lugares (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
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
            <numerusform>{place}: %Ln elemento</numerusform>
            <numerusform>{place}: %Ln elementos</numerusform>
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
        <translation>Favorito y valoración</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>Valorar con %Ln estrella</numerusform>
            <numerusform>Valorar con %Ln estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>Valorado con %Ln estrella</numerusform>
            <numerusform>Valorado con %Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Quitar la valoración</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>Archivos y motivos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>Mostrar %Ln archivo</numerusform>
            <numerusform>Mostrar %Ln archivos</numerusform>
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
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>Descripción en {start}</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitud y longitud</translation>
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
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamaño en disco</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Fecha de captura</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Por qué se ha encontrado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
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
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
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
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>No se ha podido escribir {file}: {reason} Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>Elegido; hasta que conozca todas las imágenes, responde el otro</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Incluido en el programa</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Descargar {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Eliminar {name}</translation>
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
        <translation>bueno en {count} idiomas: {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>licencia desconocida</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>lento sin tarjeta gráfica</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>Un modelo más grande entiende más. Se descarga una vez y después funciona solo en este equipo; hasta que conozca todas las fotos, responde el pequeño. También se puede hacer más tarde, en Modelos, en el menú.</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>Ya está buscando. ¿Encontrar aún más?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>The model that comes with the program is at work. A larger one understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation type="vanished">El modelo incluido en el programa está trabajando. Uno más grande entiende más. Se descarga una vez y después funciona solo en este equipo; hasta que conozca todas las fotos, responde el pequeño. También se puede hacer más tarde, en Modelos, en el menú.</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>Terminó de forma inesperada. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>{program} no puede iniciarse: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>Añadir una carpeta de modelo</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Añadir una carpeta de modelo…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descripciones</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>Cada imagen y cada momento de un vídeo recibe una breve descripción en inglés, que ayuda a encontrarlo en cualquier idioma. Lo que se ha escrito a mano nunca se reemplaza.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>Sin cifras para: {languages}. Cuenta la media de todos los idiomas.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>Recomendado con tarjeta gráfica</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>Recomendado sin tarjeta gráfica</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>Recomendados: {best} con tarjeta gráfica, {other} sin ella.</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>Recomendado: {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>¿Eliminar el modelo?</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>Detenido. Lo descargado se conserva; descárguelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>El modelo decide qué se puede encontrar y en qué idiomas. Todos funcionan solo en este equipo; solo una descarga usa la red. Cambiar de modelo es seguro: el anterior responde hasta que el nuevo conozca todas las imágenes.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} se eliminará de este equipo. Se puede volver a descargar.</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>Ir al momento de {start} a {end}</translation>
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
        <translation>&amp;Otro programa…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Elegir un programa</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Abrir &amp;con</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>Otro modelo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>Descargar otro modelo</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>De huggingface.co: un CLIP o SigLIP, o un modelo hecho por este programa.</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>autor/nombre, autor/nombre@revisión u open_clip:NOMBRE:ETIQUETA</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>Reanudar indexación</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar indexación</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>Durante una &amp;hora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Hasta &amp;mañana</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Hasta que la &amp;reanude</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>%Ln elemento añadido a «{album}».</numerusform>
            <numerusform>%Ln elementos añadidos a «{album}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>%Ln elemento quitado de «{album}». El archivo se conserva.</numerusform>
            <numerusform>%Ln elementos quitados de «{album}». Los archivos se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>Añadir %Ln elemento a «{album}»</numerusform>
            <numerusform>Añadir %Ln elementos a «{album}»</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>Todo está ya en «{album}».</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>Añadir %Ln elemento a favoritos</numerusform>
            <numerusform>Añadir %Ln elementos a favoritos</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>Aún no está indexado. Vuelva a intentarlo cuando lo esté.</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>Crear el álbum «{album}»</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>Quitar %Ln elemento de favoritos</numerusform>
            <numerusform>Quitar %Ln elementos de favoritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>Valorar con {rating} %Ln elemento</numerusform>
            <numerusform>Valorar con {rating} %Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>Quitar %Ln elemento de «{album}»</numerusform>
            <numerusform>Quitar %Ln elementos de «{album}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>Quitar la valoración de %Ln elemento</numerusform>
            <numerusform>Quitar la valoración de %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>Álbum «{album}» creado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
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
        <translation>Imagen con la que se busca: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>Buscar sin esta imagen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>Foto o vídeo en pantalla</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>Volver a los resultados</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>Terminar la presentación</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>Reanudar la presentación</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Pausar la presentación</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>La foto entera o sus píxeles</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Qué se puede hacer con ello</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
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
        <translation>Localizables</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>Sin conexión; lo que se sabe de ella se conserva</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>Su descripción coincide: «{sentence}»</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>Algo en la foto coincide, más que el conjunto.</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>Algo en este momento coincide, más que el conjunto.</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>El momento en su conjunto se parece.</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>La foto en su conjunto se parece.</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>Esta frase de su descripción coincide:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>Un resultado posible</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>Un resultado claro</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>Coincide al {percent}&#xa0;% respecto al mejor</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>Nada coincide mejor</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>Por qué se ha encontrado</translation>
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
            <numerusform>%Ln momento de este vídeo</numerusform>
            <numerusform>%Ln momentos de este vídeo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>No se puede leer: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>Su carpeta no está ahora</translation>
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
        <translation>Vídeo {name}, en {time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Modelos que conocen otras palabras e idiomas</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Otros modelos…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Mostrar resultados más débiles</translation>
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
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>Mejor momento, {start} a {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>Momento, {start} a {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>Más de {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Encontrados: {count}</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>{count} en total</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>Buscar en fotos y vídeos, en cualquier idioma</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Borrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>Buscar con una imagen…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>Resultados posibles</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>Resultados claros</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>Resultados más débiles</translation>
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
        <translation>Restablecer el valor predeterminado: {name}</translation>
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
        <translation> s</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>Preguntar antes de mover archivos a la papelera</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Atrás, paso a paso</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>Tarjetas de tamaño normal</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>Cerrar la ventana la oculta; para salir, use el icono de la bandeja o el menú.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>Copiar los archivos</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>Describir fotos y vídeos</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>En ambos casos se puede deshacer.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Exportar copias</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>Añadir a favoritos o quitar</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>Ir a Todo</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>Ir a duplicados</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>Ir a favoritos</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>Ir a añadidos recientemente</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Ir al mapa</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Ir a la cronología</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>Cuánto tiempo se muestra cada foto.</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>Cuántos núcleos puede usar la indexación. Con menos, queda más para otros programas.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>Tarjetas más grandes</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Claro u oscuro, o como el sistema.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>Hacer un álbum con ellos</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>Con más, el desplazamiento es más fluido.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>Los archivos nuevos y modificados se encuentran automáticamente mientras el programa está en marcha.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Momento siguiente</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>Siguiente, anterior y moverse por una foto ampliada</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sin valoración</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>No con batería</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>De todo el texto del programa.</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>Del propio programa; se puede buscar en cualquier idioma. Cambia al reiniciar el programa.</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>Ofrece las últimas búsquedas al escribir. Se quedan en este equipo.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>Una foto o un vídeo, en grande</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>Solo para lo que requiere atención: una carpeta que sigue sin estar, una indexación que falla una y otra vez, un disco lleno.</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>Solo con el equipo inactivo</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>Si no, solo se muestran los resultados claros.</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>Pausar y reanudar la indexación</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Pausar la presentación</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Fotos y vídeos</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Reproducir y pausar</translation>
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
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>Valorar con 1 de 5</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>Valorar con 2 de 5</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>Valorar con 3 de 5</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>Valorar con 4 de 5</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>Valorar con 5 de 5</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>Recordar lo que se ha buscado</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>Repetir el momento o el vídeo</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>Buscar con una imagen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>Las descripciones breves ayudan a encontrar más. Se escriben cuando los archivos ya se pueden encontrar, y llevan tiempo.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>Mostrar detalles como texto</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Mostrar notificaciones</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>Mostrar también resultados posibles</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>Se guardan miniaturas para mostrarlas al instante. Las que llevan más tiempo sin verse se borran primero.</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>Miniaturas en memoria</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>Miniaturas en disco</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Tarjetas más pequeñas</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>Se inicia de forma oculta con la sesión y mantiene la biblioteca al día.</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>Colores y bordes más marcados, más fáciles de leer.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>La búsqueda empieza tras este tiempo sin escribir. Intro la empieza ya.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>Los ajustes no se pueden guardar: no se puede escribir {file}. Valen hasta salir del programa.</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>La foto entera o sus píxeles</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>Espera tras pulsar una tecla</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>Espera hasta que el equipo esté conectado a la corriente.</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>Espera mientras se use el equipo o trabaje otro programa.</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>Vigilar las carpetas</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexación</translation>
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
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>El modelo decide qué se puede encontrar y en qué idiomas.</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>El propio modelo, un modelo de lenguaje, un servidor en este equipo o nada.</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>Qué describe…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>Eliminar el álbum «{album}»</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>Eliminar la búsqueda guardada «{name}»</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>Sus fotos y vídeos se quedan donde están y ya no se encuentran aquí. Favoritos, valoraciones y álbumes vuelven al añadir de nuevo la carpeta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>¿Quitar «{folder}» de la biblioteca?</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>Álbum «{album}» eliminado. Lo que contenía se conserva.</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>Búsqueda guardada «{name}» eliminada.</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar atajos…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>Suelte aquí fotos y vídeos para añadirlos al álbum</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>Patrones de exclusión…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>Biblioteca, álbumes, búsquedas y carpetas</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>Hacer localizables las fotos y los vídeos de una carpeta (Ctrl+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Nuevo álbum…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Abrir esta carpeta</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Añadidos recientemente</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Quitar de la biblioteca…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>Mostrar solo esta carpeta</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}, %Ln elemento</numerusform>
            <numerusform>{album}, %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (no está ahora)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
Esta carpeta se está revisando.</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
Esta carpeta no está ahora. Lo que se sabe de ella se conserva.</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
Esta carpeta se vigila: lo nuevo en ella se encuentra automáticamente.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>Más relevantes primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Por valoración</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>Añadidos recientemente primero</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>Orden: {order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>Vaciar ahora</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>Calculando cuánto espacio ocupan las miniaturas…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>Las miniaturas se vuelven a crear al verlas.</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>Las miniaturas ocupan ahora {size} en el disco.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>quedan unas {hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>Leyéndose</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>Un encabezado por día</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>Un encabezado por mes</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Los filtros no dejan pasar nada. Borre algunos para ver más.</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>No hay fotos ni vídeos en estas carpetas.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>Arrastre hasta un mes. Flechas: un mes más; Re Pág y Av Pág: un año más.</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>Meses y años</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>El elemento ya no está en la papelera o no se puede encontrar en ella.</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>Su unidad no tiene papelera o no se puede mover. Se ha dejado como estaba.</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>No se ha podido mover %Ln archivo a la papelera.</numerusform>
            <numerusform>No se han podido mover %Ln archivos a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>No se ha podido restaurar %Ln archivo.</numerusform>
            <numerusform>No se han podido restaurar %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln archivo movido a la papelera.</numerusform>
            <numerusform>%Ln archivos movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>%Ln archivo restaurado de la papelera.</numerusform>
            <numerusform>%Ln archivos restaurados de la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>¿Mover %Ln archivo a la papelera?</numerusform>
            <numerusform>¿Mover %Ln archivos a la papelera?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>Mover %Ln archivo a la papelera</numerusform>
            <numerusform>Mover %Ln archivos a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>¿Mover «{name}» a la papelera?</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>Se mueven los propios archivos. Se puede deshacer, o restaurarlos desde allí.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>{name} no se ha movido a la papelera. {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>Todo está indexado</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Reanudar indexación</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexación</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>Abrir LECCR Desktop</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar indexación</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Algo requiere atención</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>Conecte la unidad o la red donde está {folder} y vuelva a intentarlo. No se olvida nada de ella.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>Se ha movido, renombrado o eliminado fuera de este programa. Si está en una de las carpetas, se vuelve a encontrar automáticamente.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>La carpeta de {name} no está ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>{name} no se puede reproducir</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} no se puede mostrar</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>{name} ya no está</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>No se ha podido iniciar {program}.</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>&amp;Rehacer: {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>Liberar el espacio</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>Usar de nuevo un modelo así supone volver a indexar todas las imágenes. Las descripciones se conservan.</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>Vectores de modelos que ya no se usan: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
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
        <translation>Momento siguiente</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
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
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Velocidad: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>Se repite el momento</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>Se repite el vídeo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
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
        <translation>No se pueden reproducir vídeos en esta ventana: QtMultimedia no se carga ({reason}). Instale la biblioteca del sistema que falta y vuelva a abrir la ventana.</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>Crear álbum</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Nombre del álbum:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nuevo álbum</translation>
    </message>
</context>
</TS>
