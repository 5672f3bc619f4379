<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlbumHeader</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the album another name</source>
        <translation>Donner un autre nom à l’album</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Nom de l’album&#xa0;:</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Retirer de cet album</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Renommer l’album</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Take the selected photos and videos out of the album. The files stay.</source>
        <translation>Retirer de l’album les photos et vidéos sélectionnées. Les fichiers restent en place.</translation>
    </message>
</context>
<context>
    <name>AlbumMenu</name>
    <message>
        <source>Add to &amp;album</source>
        <translation>Ajouter à l’&amp;album</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A folder is not there</source>
        <translation>Un dossier est absent</translation>
    </message>
    <message>
        <source>Indexing has stopped: there is no room left where {folder} is. Nothing is lost; it goes on once there is room.</source>
        <translation>L’indexation s’est arrêtée&#xa0;: il n’y a plus de place là où se trouve {folder}. Rien n’est perdu&#x202f;; elle reprendra dès qu’il y aura de la place.</translation>
    </message>
    <message>
        <source>Indexing keeps failing</source>
        <translation>L’indexation échoue sans cesse</translation>
    </message>
    <message>
        <source>It stopped several times in a row. Open the window to see why.</source>
        <translation>Elle s’est arrêtée plusieurs fois de suite. Ouvrez la fenêtre pour voir pourquoi.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>{path} has not been there for a week. Connect its drive, or remove the folder in the settings. What is known of it is kept.</source>
        <translation>{path} est absent depuis une semaine. Connectez son disque ou retirez le dossier dans les paramètres. Ce que l’on en sait est conservé.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It keeps your library up to date. Quit it from this icon.</source>
        <translation>Votre bibliothèque reste à jour. Cette icône permet de quitter.</translation>
    </message>
    <message>
        <source>LECCR Desktop goes on</source>
        <translation>LECCR Desktop continue</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English and the large European languages</source>
        <translation>L’anglais et les grandes langues européennes</translation>
    </message>
    <message>
        <source>English on weak machines: a third of the memory of the others</source>
        <translation>L’anglais sur les petites machines&#xa0;: un tiers de la mémoire des autres</translation>
    </message>
    <message>
        <source>Everyday things in over a hundred languages, at once, on any machine</source>
        <translation>Les choses du quotidien, dans plus de cent langues, aussitôt, sur toute machine</translation>
    </message>
    <message>
        <source>The best European languages, Vietnamese and Indonesian</source>
        <translation>Le meilleur pour les langues européennes, le vietnamien et l’indonésien</translation>
    </message>
    <message>
        <source>The best mean over all languages, the best Japanese and Chinese</source>
        <translation>La meilleure moyenne toutes langues, le meilleur en japonais et en chinois</translation>
    </message>
    <message>
        <source>The smallest that knows many languages well</source>
        <translation>Le plus petit qui connaît bien beaucoup de langues</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, choix actuel</translation>
    </message>
</context>
<context>
    <name>CoverageBanner</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Modèles qui connaissent d’autres mots et langues</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Autres modèles…</translation>
    </message>
    <message>
        <source>This model does not know the words “{query}”, so what is shown may be chance. Try other words, or another model.</source>
        <translation>Ce modèle ne connaît pas les mots «&#xa0;{query}&#xa0;»&#xa0;: ce qui s’affiche peut être dû au hasard. Essayez d’autres mots ou un autre modèle.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Afficher ces jours</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>DescriberForm</name>
    <message>
        <source>A multimodal language model</source>
        <translation>Un modèle de langage multimodal</translation>
    </message>
    <message>
        <source>A server on this computer</source>
        <translation>Un serveur sur cet ordinateur</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Describes far better, and takes seconds for each picture: it wants a graphics card. One that is not on this computer is downloaded first.</source>
        <translation>Décrit bien mieux, mais prend plusieurs secondes par image&#xa0;: une carte graphique est conseillée. Un modèle absent de cet ordinateur est d’abord téléchargé.</translation>
    </message>
    <message>
        <source>Name of its model</source>
        <translation>Nom de son modèle</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to nothing outside this computer.</source>
        <translation>Ollama, llama.cpp, vLLM ou semblable. Vos images lui sont montrées, et à rien d’autre hors de cet ordinateur.</translation>
    </message>
    <message>
        <source>Pictures are found by their looks alone.</source>
        <translation>Les images sont trouvées d’après leur seul aspect.</translation>
    </message>
    <message>
        <source>Quick, and always there.</source>
        <translation>Rapide et toujours disponible.</translation>
    </message>
    <message>
        <source>The multimodal language model</source>
        <translation>Le modèle de langage multimodal</translation>
    </message>
    <message>
        <source>What describes the pictures</source>
        <translation>Ce qui décrit les images</translation>
    </message>
    <message>
        <source>What the model itself sees</source>
        <translation>Ce que le modèle voit lui-même</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Pas encore décrit</translation>
    </message>
    <message>
        <source>Nothing was certain enough to say</source>
        <translation>Rien d’assez certain à dire</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>Dire ce que l’on voit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Écrit par vous</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Écrit par {name}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
</context>
<context>
    <name>DownloadBar</name>
    <message>
        <source>Asking where it is…</source>
        <translation>Recherche de son emplacement…</translation>
    </message>
    <message>
        <source>Checking and preparing it…</source>
        <translation>Vérification et préparation…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>Libération de l’espace…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>Essai du modèle…</translation>
    </message>
    <message>
        <source>What was fetched stays; the download goes on later.</source>
        <translation>Ce qui a été récupéré est gardé&#x202f;; le téléchargement reprendra plus tard.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
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
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Garder {name}</translation>
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
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Copies exactes</translation>
    </message>
    <message>
        <source>Files that are the same byte for byte</source>
        <translation>Fichiers identiques octet par octet</translation>
    </message>
    <message>
        <source>Groups of files that are alike</source>
        <translation>Groupes de fichiers semblables</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Keep all of these, and do not show the group again</source>
        <translation>Garder tous ces fichiers et ne plus afficher le groupe</translation>
    </message>
    <message>
        <source>Look nearly the same</source>
        <translation>Presque identiques</translation>
    </message>
    <message>
        <source>Move the others to the trash</source>
        <translation>Mettre les autres à la corbeille</translation>
    </message>
    <message>
        <source>Next group (Page Down)</source>
        <translation>Groupe suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>No file is there twice.</source>
        <translation>Aucun fichier n’est en double.</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>Aucune photo ne ressemble de près à une autre.</translation>
    </message>
    <message>
        <source>Photos that look nearly the same, and may differ in what counts</source>
        <translation>Photos presque identiques, qui peuvent différer sur l’essentiel</translation>
    </message>
    <message>
        <source>Previous group (Page Up)</source>
        <translation>Groupe précédent (Page préc.)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln group(s) kept as a whole</source>
        <translation>
            <numerusform>Afficher %Ln groupe gardé en entier</numerusform>
            <numerusform>Afficher %Ln groupes gardés en entier</numerusform>
        </translation>
    </message>
    <message>
        <source>The same byte for byte. Tick what to keep.</source>
        <translation>Identiques octet par octet. Cochez ce qu’il faut garder.</translation>
    </message>
    <message>
        <source>There is nothing left to decide.</source>
        <translation>Il ne reste rien à décider.</translation>
    </message>
    <message>
        <source>They look nearly the same, but are not. Tick what to keep.</source>
        <translation>Presque identiques en apparence seulement. Cochez ce qu’il faut garder.</translation>
    </message>
    <message>
        <source>Tick what to keep first</source>
        <translation>Cochez d’abord ce qu’il faut garder</translation>
    </message>
    <message>
        <source>{name} was to be kept and is not there. So nothing was moved to the trash.</source>
        <translation>{name} devait être gardé et est absent. Rien n’a donc été mis à la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln file(s)</source>
        <translation>
            <numerusform>{name}&#xa0;: %Ln fichier</numerusform>
            <numerusform>{name}&#xa0;: %Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Nothing can be written to {folder}: {reason} Choose another folder.</source>
        <translation>Impossible d’écrire dans {folder}&#xa0;: {reason} Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {folder}: {reason}</source>
        <translation>Impossible de continuer à écrire dans {folder}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Nothing was copied.</source>
        <translation>Il n’y a pas assez de place dans {folder}&#xa0;: il faut {needed}, il reste {free}. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>Il n’y a plus de place dans {folder}.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} n’existe plus.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Copying {number} of {total}</source>
        <translation>Copie {number} sur {total}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>What was copied stays; no half copy does.</source>
        <translation>Ce qui a été copié est gardé&#x202f;; aucune copie incomplète ne reste.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) will be copied. The originals stay as they are.</source>
        <translation>
            <numerusform>%Ln fichier sera copié. L’original reste tel quel.</numerusform>
            <numerusform>%Ln fichiers seront copiés. Les originaux restent tels quels.</numerusform>
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
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Longest side:</source>
        <translation>Côté le plus &amp;long&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualité&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Smaller copies, as JPEG</source>
        <translation>Copies plus &amp;petites, en JPEG</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Exporter des copies</translation>
    </message>
    <message>
        <source>Export copies to</source>
        <translation>Exporter des copies vers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Keep both, with a number</source>
        <translation>Garder les deux, avec un numéro</translation>
    </message>
    <message>
        <source>Leave out &amp;where they were taken</source>
        <translation>Omettre le lieu de prise de &amp;vue</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>Ne pas copier</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Côté le plus long</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>Les vidéos sont copiées telles quelles.</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken:</source>
        <translation>Si un &amp;nom est déjà pris&#xa0;:</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>Si un nom est déjà pris</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n file(s) copied to {folder}.</source>
        <translation>
            <numerusform>%Ln fichier copié dans {folder}.</numerusform>
            <numerusform>%Ln fichiers copiés dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être copié.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: their names were taken.</source>
        <translation>
            <numerusform>%Ln fichier laissé de côté&#xa0;: son nom était déjà pris.</numerusform>
            <numerusform>%Ln fichiers laissés de côté&#xa0;: leurs noms étaient déjà pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%Ln fichier était déjà là.</numerusform>
            <numerusform>%Ln fichiers étaient déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are being made already. Wait for them, or stop them first.</source>
        <translation>Des copies sont déjà en cours. Attendez-en la fin ou arrêtez-les d’abord.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The export ended early. {reason}</source>
        <translation>L’exportation s’est terminée trop tôt. {reason}</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’exportation a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>In albums</source>
        <translation>Dans les albums</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Taille en pixels</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Taille sur le disque</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° est</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° nord</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° sud</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° ouest</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Show only what is in this folder</source>
        <translation>N’afficher que ce qui est dans ce dossier</translation>
    </message>
    <message>
        <source>Show what no filter lets through, too</source>
        <translation>Afficher aussi ce qu’aucun filtre ne laisse passer</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear the filter {name}</source>
        <translation>Effacer le filtre {name}</translation>
    </message>
    <message>
        <source>Filter by: {filter}</source>
        <translation>Filtrer par&#xa0;: {filter}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%Ln étoile ou plus</numerusform>
            <numerusform>%Ln étoiles ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No photo or video here says so.</source>
        <translation>Aucune photo ni vidéo ici ne l’indique.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Depuis le {day}</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
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
        <translation>Images ({patterns})</translation>
    </message>
    <message>
        <source>Search with a picture</source>
        <translation>Rechercher avec une image</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing here is like this picture.</source>
        <translation>Rien ici ne ressemble à cette image.</translation>
    </message>
    <message>
        <source>Nothing here shows “{query}”.</source>
        <translation>Rien ici ne montre «&#xa0;{query}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing that the filters let through shows “{query}”. Clear some of them to see more.</source>
        <translation>Rien de ce que les filtres laissent passer ne montre «&#xa0;{query}&#xa0;». Effacez-en certains pour voir plus.</translation>
    </message>
    <message>
        <source>Show possible matches</source>
        <translation>Afficher les résultats possibles</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Afficher les résultats plus faibles</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Les filtres ne laissent rien passer. Effacez-en certains pour voir plus.</translation>
    </message>
    <message>
        <source>The model does not know the words “{query}”, so it cannot tell what fits. Try other words, or a larger model, which knows more of them and more languages.</source>
        <translation>Le modèle ne connaît pas les mots «&#xa0;{query}&#xa0;» et ne peut donc pas dire ce qui correspond. Essayez d’autres mots, ou un modèle plus grand, qui en connaît davantage et dans plus de langues.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message numerus="yes">
        <source>%n photo(s) and videos</source>
        <translation>
            <numerusform>%Ln photo ou vidéo</numerusform>
            <numerusform>%Ln photos et vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Ajouter un dossier de photos ou de vidéos</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>Appareil photo ou carte mémoire</translation>
    </message>
    <message>
        <source>Choose where to look, then type what you are looking for, in any language. The first results are there within seconds.</source>
        <translation>Choisissez où chercher, puis tapez ce que vous cherchez, dans n’importe quelle langue. Les premiers résultats arrivent en quelques secondes.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your files are only read, never changed.</source>
        <translation>Tout reste sur cet ordinateur. Vos fichiers sont seulement lus, jamais modifiés.</translation>
    </message>
    <message>
        <source>Find anything in your photos and videos</source>
        <translation>Trouvez tout dans vos photos et vidéos</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Dossiers où chercher</translation>
    </message>
    <message>
        <source>From your phone</source>
        <translation>De votre téléphone</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>more than {count} photos and videos</source>
        <translation>plus de {count} photos et vidéos</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>ou déposez-en un ici</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Being looked through</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Dossiers de la bibliothèque</translation>
    </message>
    <message>
        <source>Its files stay as they are. They can no longer be found here.</source>
        <translation>Ses fichiers restent tels quels. On ne peut plus les trouver ici.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave out of this folder</source>
        <translation>Exclure de ce dossier</translation>
    </message>
    <message>
        <source>Not there now; what is known of it is kept</source>
        <translation>Absent pour l’instant&#x202f;; ce que l’on en sait est conservé</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to take one back.</source>
        <translation>Un motif par ligne, comme dans un .gitignore&#xa0;: «&#xa0;*.tmp&#xa0;» pour ces fichiers, «&#xa0;Drafts/&#xa0;» pour les dossiers de ce nom, «&#xa0;/Downloads&#xa0;» seulement directement dans ce dossier, «&#xa0;!keep.jpg&#xa0;» pour en reprendre un.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Retirer le dossier</translation>
    </message>
    <message>
        <source>Remove {path} from the library?</source>
        <translation>Retirer {path} de la bibliothèque&#x202f;?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Up to date when last looked through</source>
        <translation>À jour au dernier examen</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>Utiliser ces motifs</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>Surveillé</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Doublons</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;Recently added</source>
        <translation>Ajouts réc&amp;ents</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation>Fa&amp;voris</translation>
    </message>
</context>
<context>
    <name>GridZoom</name>
    <message>
        <source>&amp;Larger cards</source>
        <translation>&amp;Vignettes plus grandes</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>Vignettes de taille &amp;habituelle</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>Vignettes pl&amp;us petites</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Delete forgets this one</source>
        <translation>Suppr oublie celle-ci</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Forget what was searched for. Saved searches stay.</source>
        <translation>Oublier ce qui a été recherché. Les recherches enregistrées restent.</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Recherches récentes et enregistrées</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>Recherche enregistrée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Searched before: {name}</source>
        <translation>Déjà recherché&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>IndexRunner</name>
    <message>
        <source>Indexing cannot start: {program}: {reason}</source>
        <translation>L’indexation ne peut pas démarrer&#xa0;: {program}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Indexing stopped: {complaint}</source>
        <translation>L’indexation s’est arrêtée&#xa0;: {complaint}</translation>
    </message>
    <message>
        <source>Indexing was ended from outside or crashed. What it had done is kept. {complaint}</source>
        <translation>L’indexation a été interrompue de l’extérieur ou a planté. Ce qui était fait est conservé. {complaint}</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>code de sortie {code}</translation>
    </message>
</context>
<context>
    <name>IndexState</name>
    <message>
        <source>Describing {done} of {total}</source>
        <translation>Description&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Indexation en pause</translation>
    </message>
    <message>
        <source>Indexing is paused until {time}</source>
        <translation>Indexation en pause jusqu’à {time}</translation>
    </message>
    <message>
        <source>Indexing starts again at {time}</source>
        <translation>Reprise de l’indexation&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Indexing waits for mains power</source>
        <translation>L’indexation attend le secteur</translation>
    </message>
    <message>
        <source>Indexing waits for the models</source>
        <translation>L’indexation attend les modèles</translation>
    </message>
    <message>
        <source>Indexing waits until the computer is idle</source>
        <translation>L’indexation attend que l’ordinateur soit inactif</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Indexation&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Looking for files: {done}</source>
        <translation>Recherche de fichiers&#xa0;: {done}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>{count} files/min</source>
        <translation>{count} fichiers/min</translation>
    </message>
    <message>
        <source>{count} files/s</source>
        <translation>{count} fichiers/s</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} à {time}</translation>
    </message>
</context>
<context>
    <name>IndexStatus</name>
    <message>
        <source>Go on indexing</source>
        <translation>Reprendre l’indexation</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Not readable: {count}</source>
        <translation>Illisibles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Suspendre l’indexation</translation>
    </message>
    <message>
        <source>Starting to index…</source>
        <translation>Démarrage de l’indexation…</translation>
    </message>
    <message>
        <source>What runs, what waits and what failed</source>
        <translation>Ce qui est en cours, en attente ou en échec</translation>
    </message>
</context>
<context>
    <name>IndexingPage</name>
    <message>
        <source>All files could be read.</source>
        <translation>Tous les fichiers ont pu être lus.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Finished last</source>
        <translation>Terminés en dernier</translation>
    </message>
    <message>
        <source>First pass, so that files can be found.</source>
        <translation>Première passe, pour que les fichiers soient trouvables.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Folders in the library</source>
        <translation>Dossiers de la bibliothèque</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Model: {model}. Descriptions: {describer}.</source>
        <translation>Modèle&#xa0;: {model}. Descriptions&#xa0;: {describer}.</translation>
    </message>
    <message>
        <source>Model: {model}. Nothing describes.</source>
        <translation>Modèle&#xa0;: {model}. Pas de descriptions.</translation>
    </message>
    <message>
        <source>Not added: {path}. {reason}</source>
        <translation>Non ajouté&#xa0;: {path}. {reason}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Nothing to index yet</source>
        <translation>Rien à indexer pour l’instant</translation>
    </message>
    <message>
        <source>Second pass, descriptions.</source>
        <translation>Seconde passe, descriptions.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>These files are left out of the search. Nothing was changed in them. A file that changes is tried again by itself.</source>
        <translation>Ces fichiers sont exclus de la recherche. Rien n’y a été modifié. Un fichier qui change est réessayé automatiquement.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tout réessayer</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened.</source>
        <translation>
            <numerusform>%Ln fichier ne peut pas être ouvert.</numerusform>
            <numerusform>%Ln fichiers ne peuvent pas être ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where you want them.</source>
        <translation>
            <numerusform>%Ln fichier copié. Collez-le où vous voulez.</numerusform>
            <numerusform>%Ln fichiers copiés. Collez-les où vous voulez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many to open at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln fichier, c’est trop pour tout ouvrir à la fois. Sélectionnez-en moins.</numerusform>
            <numerusform>%Ln fichiers, c’est trop pour tout ouvrir à la fois. Sélectionnez-en moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Details as text…</source>
        <translation>&amp;Détails en texte…</translation>
    </message>
    <message>
        <source>&amp;Export copies…</source>
        <translation>&amp;Exporter des copies…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>&amp;New album…</source>
        <translation>&amp;Nouvel album…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>No&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Remove from this album</source>
        <translation>&amp;Retirer de cet album</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Find &amp;similar</source>
        <translation>Trouver des images &amp;semblables</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Aucune note</translation>
    </message>
    <message>
        <source>Open in its &amp;program</source>
        <translation>Ouvrir dans son &amp;programme</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>Afficher dans le &amp;gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it where you want it.</source>
        <translation>L’image a été copiée. Collez-la où vous voulez.</translation>
    </message>
    <message>
        <source>There is no program that opens {name}. Choose one in “Open with”.</source>
        <translation>Aucun programme n’ouvre {name}. Choisissez-en un dans «&#xa0;Ouvrir avec&#xa0;».</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} sur 5</translation>
    </message>
</context>
<context>
    <name>ItemFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>L’élément n’existe plus.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Message du système&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>You may not read or write it.</source>
        <translation>Vous n’avez pas le droit de le lire ou de l’écrire.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Also used for: {names}. Only one of them works.</source>
        <translation>Aussi utilisé pour&#xa0;: {names}. Un seul d’entre eux fonctionne.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>Rétablir la valeur par défaut&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Keys for: {name}</source>
        <translation>Raccourci pour&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Any language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>I search in</source>
        <translation>Je recherche en</translation>
    </message>
    <message>
        <source>Languages to search in: {names}</source>
        <translation>Langues de recherche&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About LECCR Desktop</source>
        <translation>À &amp;propos de LECCR Desktop</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Indexing</source>
        <translation>&amp;Indexation</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>&amp;Suspendre l’indexation</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Resume indexing</source>
        <translation>&amp;Reprendre l’indexation</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>About LECCR Desktop</source>
        <translation>À propos de LECCR Desktop</translation>
    </message>
    <message>
        <source>Add a folder with photos or videos</source>
        <translation>Ajouter un dossier de photos ou de vidéos</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>Tous les raccourcis cla&amp;vier…</translation>
    </message>
    <message>
        <source>Finds anything in your own photos and videos, by a query in any language.

Everything stays on this computer: nothing is sent anywhere.

Free software under the Apache License 2.0.</source>
        <translation>Trouve tout dans vos propres photos et vidéos, avec une recherche dans n’importe quelle langue.

Tout reste sur cet ordinateur&#xa0;: rien n’est envoyé nulle part.

Logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>LECCR Desktop</source>
        <translation>LECCR Desktop</translation>
    </message>
    <message>
        <source>Looking for photos and videos. What is found appears here.</source>
        <translation>Recherche de photos et de vidéos. Ce qui est trouvé apparaît ici.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Search with a &amp;picture…</source>
        <translation>Rechercher avec une &amp;image…</translation>
    </message>
    <message>
        <source>Searching does not work: {reason}</source>
        <translation>La recherche ne fonctionne pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Show s&amp;idebar</source>
        <translation>Afficher la barre la&amp;térale</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>Il n’y a ni photos ni vidéos dans ces dossiers.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place</source>
        <translation>
            <numerusform>%Ln élément avec un lieu</numerusform>
            <numerusform>%Ln éléments avec un lieu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a place. The list beside the map names them.</source>
        <translation>
            <numerusform>%Ln élément avec un lieu. La liste à côté de la carte le nomme.</numerusform>
            <numerusform>%Ln éléments avec un lieu. La liste à côté de la carte les nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos that were taken there.</source>
        <translation>Entrée affiche les photos prises à cet endroit.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Hide these photos</source>
        <translation>Masquer ces photos</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>None of these photos and videos says where it was taken.</source>
        <translation>Aucune de ces photos et vidéos n’indique où elle a été prise.</translation>
    </message>
    <message>
        <source>Nothing that the filters let through says where it was taken. Clear some of them to see more.</source>
        <translation>Rien de ce que les filtres laissent passer n’indique un lieu de prise de vue. Effacez-en certains pour voir plus.</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Lieux sur la carte</translation>
    </message>
    <message>
        <source>Show all places (0)</source>
        <translation>Afficher tous les lieux (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
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
            <numerusform>{place}&#xa0;: %Ln élément</numerusform>
            <numerusform>{place}&#xa0;: %Ln éléments</numerusform>
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
        <translation>Favori et note</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sans note</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>Noter avec %Ln étoile</numerusform>
            <numerusform>Noter avec %Ln étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>Noté avec %Ln étoile</numerusform>
            <numerusform>Noté avec %Ln étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Retirer la note</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>Fichiers et raisons</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message numerus="yes">
        <source>Show %n file(s)</source>
        <translation>
            <numerusform>Afficher %Ln fichier</numerusform>
            <numerusform>Afficher %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Description at {start}</source>
        <translation>Description à {start}</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitude et longitude</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Taille en pixels</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Taille sur le disque</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Pourquoi ce résultat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{latitude}°, {longitude}°</source>
        <translation>{latitude}°, {longitude}°</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} sur 5</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
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
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Enregistrer en texte</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason} Choose another folder.</source>
        <translation>Impossible d’écrire {file}&#xa0;: {reason} Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Chosen; until it knows all pictures, the other one answers</source>
        <translation>Choisi&#x202f;; l’autre répond jusqu’à ce qu’il connaisse toutes les images</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Fourni avec le programme</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Télécharger {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <source>good in {count} languages: {names}</source>
        <translation>bon dans {count} langues&#xa0;: {names}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>licence inconnue</translation>
    </message>
    <message>
        <source>slow without a graphics card</source>
        <translation>lent sans carte graphique</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>A larger model understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation>Un modèle plus grand comprend davantage. Il est téléchargé une fois, puis ne tourne que sur cet ordinateur&#x202f;; tant qu’il ne connaît pas toutes vos photos, le petit répond. Vous pouvez aussi le faire plus tard, sous Modèles dans le menu.</translation>
    </message>
    <message>
        <source>It is looking already. Want to find even more?</source>
        <translation>La recherche a déjà commencé. Envie de trouver encore plus&#x202f;?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The model that comes with the program is at work. A larger one understands more. It is downloaded once and then runs on this computer alone; until it knows all your photos, the small one answers. You can also do this later, under Models in the menu.</source>
        <translation type="vanished">Le modèle fourni avec le programme est à l’œuvre. Un plus grand comprend davantage. Il est téléchargé une fois, puis ne tourne que sur cet ordinateur&#x202f;; tant qu’il ne connaît pas toutes vos photos, le petit répond. Vous pouvez aussi le faire plus tard, sous Modèles dans le menu.</translation>
    </message>
</context>
<context>
    <name>ModelRunner</name>
    <message>
        <source>It ended unexpectedly. Try again.</source>
        <translation>Arrêt inattendu. Réessayez.</translation>
    </message>
    <message>
        <source>{program} cannot start: {reason}</source>
        <translation>{program} ne peut pas démarrer&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Add a model folder</source>
        <translation>Ajouter un dossier de modèle</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>Ajouter un dossier de modèle…</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descriptions</translation>
    </message>
    <message>
        <source>Each picture and each moment of a video gets a short English description, which helps to find it in any language. What you wrote yourself is never replaced.</source>
        <translation>Chaque image et chaque moment d’une vidéo reçoit une courte description en anglais, qui aide à les trouver dans toutes les langues. Ce que vous avez écrit n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>No figures in {languages}: the mean of all counts.</source>
        <translation>Pas de mesures pour&#xa0;: {languages}. La moyenne générale compte.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Recommended with a graphics card</source>
        <translation>Recommandé avec une carte graphique</translation>
    </message>
    <message>
        <source>Recommended without a graphics card</source>
        <translation>Recommandé sans carte graphique</translation>
    </message>
    <message>
        <source>Recommended: {best} with a graphics card, {other} without.</source>
        <translation>Recommandés&#xa0;: {best} avec une carte graphique, {other} sans.</translation>
    </message>
    <message>
        <source>Recommended: {name}.</source>
        <translation>Recommandé&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the model?</source>
        <translation>Supprimer le modèle&#x202f;?</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays; download it again to go on.</source>
        <translation>Arrêté. Ce qui a été récupéré est gardé&#x202f;; téléchargez-le à nouveau pour continuer.</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages. Every model runs on this computer alone; only a download asks the network. Changing the model is safe: the old one answers until the new one knows all pictures.</source>
        <translation>Le modèle décide de ce qui peut être trouvé, et dans quelles langues. Tous tournent uniquement sur cet ordinateur&#x202f;; seul un téléchargement utilise le réseau. Changer de modèle est sans risque&#xa0;: l’ancien répond jusqu’à ce que le nouveau connaisse toutes les images.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. It can be downloaded again.</source>
        <translation>{name} sera supprimé de cet ordinateur. Il pourra être téléchargé à nouveau.</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Go to the moment {start} to {end}</source>
        <translation>Aller au moment de {start} à {end}</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
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
        <translation>&amp;Autre programme…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Choisir un programme</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Ouvrir a&amp;vec</translation>
    </message>
</context>
<context>
    <name>OtherModelForm</name>
    <message>
        <source>Another model</source>
        <translation>Un autre modèle</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download another model</source>
        <translation>Télécharger un autre modèle</translation>
    </message>
    <message>
        <source>Of huggingface.co: a CLIP or SigLIP, or a model made by this program.</source>
        <translation>De huggingface.co&#xa0;: un CLIP ou SigLIP, ou un modèle créé par ce programme.</translation>
    </message>
    <message>
        <source>owner/name, owner/name@revision or open_clip:NAME:TAG</source>
        <translation>auteur/nom, auteur/nom@révision ou open_clip:NOM:TAG</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on indexing</source>
        <translation>Reprendre l’indexation</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Suspendre l’indexation</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>Pendant une &amp;heure</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Jusqu’à ma &amp;reprise</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n item(s) added to “{album}”.</source>
        <translation>
            <numerusform>%Ln élément ajouté à «&#xa0;{album}&#xa0;».</numerusform>
            <numerusform>%Ln éléments ajoutés à «&#xa0;{album}&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from “{album}”. The files stay.</source>
        <translation>
            <numerusform>%Ln élément retiré de «&#xa0;{album}&#xa0;». Le fichier reste en place.</numerusform>
            <numerusform>%Ln éléments retirés de «&#xa0;{album}&#xa0;». Les fichiers restent en place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to “{album}”</source>
        <translation>
            <numerusform>Ajouter %Ln élément à «&#xa0;{album}&#xa0;»</numerusform>
            <numerusform>Ajouter %Ln éléments à «&#xa0;{album}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in “{album}” already.</source>
        <translation>Tout est déjà dans «&#xa0;{album}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Favour %n item(s)</source>
        <translation>
            <numerusform>Ajouter %Ln élément aux favoris</numerusform>
            <numerusform>Ajouter %Ln éléments aux favoris</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not indexed yet. Try again when it is.</source>
        <translation>Pas encore indexé. Réessayez une fois que ce sera fait.</translation>
    </message>
    <message>
        <source>Make the album “{album}”</source>
        <translation>Créer l’album «&#xa0;{album}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>No longer favour %n item(s)</source>
        <translation>
            <numerusform>Retirer %Ln élément des favoris</numerusform>
            <numerusform>Retirer %Ln éléments des favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n item(s) {rating}</source>
        <translation>
            <numerusform>Donner la note {rating} à %Ln élément</numerusform>
            <numerusform>Donner la note {rating} à %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from “{album}”</source>
        <translation>
            <numerusform>Retirer %Ln élément de «&#xa0;{album}&#xa0;»</numerusform>
            <numerusform>Retirer %Ln éléments de «&#xa0;{album}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the rating off %n item(s)</source>
        <translation>
            <numerusform>Retirer la note de %Ln élément</numerusform>
            <numerusform>Retirer la note de %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>The album “{album}” was made.</source>
        <translation>L’album «&#xa0;{album}&#xa0;» a été créé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Photo {name}</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>PictureToken</name>
    <message>
        <source>Like {name}</source>
        <translation>Comme {name}</translation>
    </message>
    <message>
        <source>Picture that is searched by: {name}</source>
        <translation>Image servant à la recherche&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>Rechercher sans cette image</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Opened photo or video</source>
        <translation>Photo ou vidéo ouverte</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the results</source>
        <translation>Retour aux résultats</translation>
    </message>
    <message>
        <source>End the slideshow</source>
        <translation>Arrêter le diaporama</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Go on with the slideshow</source>
        <translation>Reprendre le diaporama</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Suspendre le diaporama</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>Photo entière ou pixels réels</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Ce que l’on peut en faire</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} sur {count}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Findable</source>
        <translation>Trouvables</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Offline; what is known of it stays</source>
        <translation>Hors ligne&#x202f;; ce que l’on en sait est conservé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Its description fits: “{sentence}”</source>
        <translation>Sa description correspond&#xa0;: «&#xa0;{sentence}&#xa0;»</translation>
    </message>
    <message>
        <source>Something in the photo fits, more than the whole of it.</source>
        <translation>Quelque chose dans la photo correspond, plus que l’ensemble.</translation>
    </message>
    <message>
        <source>Something in this moment fits, more than all of it.</source>
        <translation>Quelque chose dans ce moment correspond, plus que l’ensemble.</translation>
    </message>
    <message>
        <source>The moment as a whole looks like it.</source>
        <translation>Le moment dans son ensemble y ressemble.</translation>
    </message>
    <message>
        <source>The photo as a whole looks like it.</source>
        <translation>La photo dans son ensemble y ressemble.</translation>
    </message>
    <message>
        <source>This sentence of its description fits:</source>
        <translation>Cette phrase de sa description correspond&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>A possible match</source>
        <translation>Un résultat possible</translation>
    </message>
    <message>
        <source>A strong match</source>
        <translation>Un résultat sûr</translation>
    </message>
    <message>
        <source>Fits {percent} % as well as the best</source>
        <translation>Correspond à {percent}&#xa0;% par rapport au meilleur</translation>
    </message>
    <message>
        <source>Nothing fits better</source>
        <translation>Rien ne correspond mieux</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>Pourquoi ce résultat</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«&#xa0;{sentence}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message numerus="yes">
        <source>%n moment(s) of this video</source>
        <translation>
            <numerusform>%Ln moment de cette vidéo</numerusform>
            <numerusform>%Ln moments de cette vidéo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>Illisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Its folder is not there now</source>
        <translation>Son dossier est absent pour l’instant</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Photo {name}</translation>
    </message>
    <message>
        <source>Video {name}, at {time}</source>
        <translation>Vidéo {name}, à {time}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Models that know other words and languages</source>
        <translation>Modèles qui connaissent d’autres mots et langues</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Autres modèles…</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Afficher les résultats plus faibles</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Best moment, {start} to {end}</source>
        <translation>Meilleur moment, {start} à {end}</translation>
    </message>
    <message>
        <source>Moment, {start} to {end}</source>
        <translation>Moment, {start} à {end}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>More than {count}</source>
        <translation>Plus de {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Trouvés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>{count} au total</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search your photos and videos, in any language</source>
        <translation>Rechercher dans vos photos et vidéos, en toute langue</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Effacer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Search with a picture…</source>
        <translation>Rechercher avec une image…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Possible matches</source>
        <translation>Résultats possibles</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>Résultats sûrs</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>Résultats plus faibles</translation>
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
        <translation>Rétablir la valeur par défaut&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
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
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Ask before moving files to the trash</source>
        <translation>Demander avant de mettre des fichiers à la corbeille</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Retour, une étape à la fois</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Cards of usual size</source>
        <translation>Vignettes de taille habituelle</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Closing the window hides it; quit from the icon in the tray or from the menu.</source>
        <translation>Fermer la fenêtre la masque&#x202f;; pour quitter, utilisez l’icône de la zone de notification ou le menu.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Copy the files</source>
        <translation>Copier les fichiers</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Describe photos and videos</source>
        <translation>Décrire les photos et vidéos</translation>
    </message>
    <message>
        <source>Either way it can be undone.</source>
        <translation>Dans les deux cas, c’est annulable.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Export copies</source>
        <translation>Exporter des copies</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>Ajouter aux favoris ou en retirer</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Trouver des images semblables</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Go to all</source>
        <translation>Aller à Tout</translation>
    </message>
    <message>
        <source>Go to duplicates</source>
        <translation>Aller aux doublons</translation>
    </message>
    <message>
        <source>Go to favourites</source>
        <translation>Aller aux favoris</translation>
    </message>
    <message>
        <source>Go to recently added</source>
        <translation>Aller aux ajouts récents</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Aller à la carte</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Aller à la chronologie</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How long each photo is shown.</source>
        <translation>Durée d’affichage de chaque photo.</translation>
    </message>
    <message>
        <source>How many cores indexing may use. Fewer leave more for other programs.</source>
        <translation>Nombre de cœurs que l’indexation peut utiliser. Moins il y en a, plus il en reste aux autres programmes.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Rester actif dans la zone de notification</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>Vignettes plus grandes</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Clair ou sombre, ou comme le système.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Make an album of them</source>
        <translation>En faire un album</translation>
    </message>
    <message>
        <source>More makes scrolling back and forth smoother.</source>
        <translation>Une valeur plus élevée rend le défilement plus fluide.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>New and changed files are found by themselves while the program runs.</source>
        <translation>Les fichiers nouveaux et modifiés sont trouvés automatiquement tant que le programme tourne.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Moment suivant</translation>
    </message>
    <message>
        <source>Next, previous, and around a photo that is zoomed</source>
        <translation>Suivant, précédent, et se déplacer dans une photo agrandie</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Aucune note</translation>
    </message>
    <message>
        <source>Not on battery</source>
        <translation>Pas sur batterie</translation>
    </message>
    <message>
        <source>Of all text in the program.</source>
        <translation>De tout le texte du programme.</translation>
    </message>
    <message>
        <source>Of the program itself; you can search in any language. Changes when the program starts again.</source>
        <translation>Du programme lui-même&#x202f;; vous pouvez rechercher dans n’importe quelle langue. Change au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Offers your last searches while you type. They stay on this computer.</source>
        <translation>Propose vos dernières recherches pendant la saisie. Elles restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>One photo or video, large</source>
        <translation>Une photo ou vidéo, en grand</translation>
    </message>
    <message>
        <source>Only for what needs you: a folder that stays away, indexing that keeps failing, a full disk.</source>
        <translation>Seulement pour ce qui demande votre attention&#xa0;: un dossier qui reste absent, une indexation qui échoue sans cesse, un disque plein.</translation>
    </message>
    <message>
        <source>Only when the computer is idle</source>
        <translation>Seulement quand l’ordinateur est inactif</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Otherwise only the strong matches are shown.</source>
        <translation>Sinon, seuls les résultats sûrs sont affichés.</translation>
    </message>
    <message>
        <source>Pause indexing, and go on</source>
        <translation>Suspendre et reprendre l’indexation</translation>
    </message>
    <message>
        <source>Pause the slideshow</source>
        <translation>Suspendre le diaporama</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Photos et vidéos</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Lecture et pause</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Moment précédent</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rate 1 of 5</source>
        <translation>Note 1 sur 5</translation>
    </message>
    <message>
        <source>Rate 2 of 5</source>
        <translation>Note 2 sur 5</translation>
    </message>
    <message>
        <source>Rate 3 of 5</source>
        <translation>Note 3 sur 5</translation>
    </message>
    <message>
        <source>Rate 4 of 5</source>
        <translation>Note 4 sur 5</translation>
    </message>
    <message>
        <source>Rate 5 of 5</source>
        <translation>Note 5 sur 5</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>Mémoriser les recherches</translation>
    </message>
    <message>
        <source>Repeat the moment or the video</source>
        <translation>Répéter le moment ou la vidéo</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search by a picture</source>
        <translation>Rechercher avec une image</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Short descriptions help to find more. They are written after the files can be found, and take time.</source>
        <translation>De courtes descriptions aident à trouver davantage. Elles sont écrites une fois les fichiers trouvables, et prennent du temps.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Show details as text</source>
        <translation>Afficher les détails en texte</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Show possible matches too</source>
        <translation>Afficher aussi les résultats possibles</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Small pictures are kept so that they show at once. Those not seen for longest go first.</source>
        <translation>Des miniatures sont gardées pour s’afficher aussitôt. Celles vues il y a le plus longtemps partent en premier.</translation>
    </message>
    <message>
        <source>Small pictures in memory</source>
        <translation>Miniatures en mémoire</translation>
    </message>
    <message>
        <source>Small pictures on disk</source>
        <translation>Miniatures sur le disque</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Vignettes plus petites</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Starts out of sight when you log in, and keeps the library up to date.</source>
        <translation>Démarre discrètement à l’ouverture de session et garde la bibliothèque à jour.</translation>
    </message>
    <message>
        <source>Stronger colours and borders, easier to read.</source>
        <translation>Couleurs et bordures plus marquées, plus faciles à lire.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The search begins when you have not typed for this long. Enter begins it now.</source>
        <translation>La recherche commence quand vous n’avez rien tapé pendant ce délai. Entrée la lance aussitôt.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {file} cannot be written. They hold until you quit.</source>
        <translation>Les paramètres ne peuvent pas être conservés&#xa0;: impossible d’écrire {file}. Ils valent jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The whole photo, or its pixels</source>
        <translation>Photo entière ou pixels réels</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Wait after a keystroke</source>
        <translation>Attente après une frappe</translation>
    </message>
    <message>
        <source>Waits until the computer has mains power.</source>
        <translation>Attend que l’ordinateur soit branché sur secteur.</translation>
    </message>
    <message>
        <source>Waits while you or another program are at work.</source>
        <translation>Attend tant que vous ou un autre programme travaillez.</translation>
    </message>
    <message>
        <source>Watch the folders</source>
        <translation>Surveiller les dossiers</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>The model decides what can be found, and in which languages.</source>
        <translation>Le modèle décide de ce qui peut être trouvé, et dans quelles langues.</translation>
    </message>
    <message>
        <source>The model itself, a language model, a server on this computer, or none.</source>
        <translation>Le modèle lui-même, un modèle de langage, un serveur sur cet ordinateur, ou rien.</translation>
    </message>
    <message>
        <source>What describes…</source>
        <translation>Ce qui décrit…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Delete the album “{album}”</source>
        <translation>Supprimer l’album «&#xa0;{album}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <translation>Supprimer la recherche enregistrée «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Its photos and videos stay where they are, and are no longer found here. Favourites, ratings and albums come back when you add the folder again.</source>
        <translation>Ses photos et vidéos restent où elles sont et ne sont plus trouvées ici. Favoris, notes et albums reviennent quand vous ajoutez à nouveau le dossier.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>Retirer «&#xa0;{folder}&#xa0;» de la bibliothèque&#x202f;?</translation>
    </message>
    <message>
        <source>The album “{album}” was deleted. What was in it stays.</source>
        <translation>L’album «&#xa0;{album}&#xa0;» a été supprimé. Son contenu reste.</translation>
    </message>
    <message>
        <source>The saved search “{name}” was deleted.</source>
        <translation>La recherche enregistrée «&#xa0;{name}&#xa0;» a été supprimée.</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverview</name>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Drop photos and videos here to put them into the album</source>
        <translation>Déposez des photos et vidéos ici pour les mettre dans l’album</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Exclude patterns…</source>
        <translation>Motifs d’exclusion…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Library, albums, searches and folders</source>
        <translation>Bibliothèque, albums, recherches et dossiers</translation>
    </message>
    <message>
        <source>Make the photos and videos of a folder findable (Ctrl+O)</source>
        <translation>Rendre trouvables les photos et vidéos d’un dossier (Ctrl+O)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Nouvel album…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Ouvrir ce dossier</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Ajouts récents</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Retirer de la bibliothèque…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Show only this folder</source>
        <translation>N’afficher que ce dossier</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>{album}, %n item(s)</source>
        <translation>
            <numerusform>{album}, %Ln élément</numerusform>
            <numerusform>{album}, %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (absent pour l’instant)</translation>
    </message>
    <message>
        <source>{path}
This folder is being looked through.</source>
        <translation>{path}
Ce dossier est en cours d’examen.</translation>
    </message>
    <message>
        <source>{path}
This folder is not there now. What is known of it is kept.</source>
        <translation>{path}
Ce dossier est absent pour l’instant. Ce que l’on en sait est conservé.</translation>
    </message>
    <message>
        <source>{path}
This folder is watched: what is new in it is found by itself.</source>
        <translation>{path}
Ce dossier est surveillé&#xa0;: ce qui est nouveau est trouvé automatiquement.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Best match first</source>
        <translation>Les plus pertinents d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Par note</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Recently added first</source>
        <translation>Derniers ajouts d’abord</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>Tri&#xa0;: {order}</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>Empty now</source>
        <translation>Vider maintenant</translation>
    </message>
    <message>
        <source>Looking how much space small pictures take…</source>
        <translation>Calcul de la place prise par les miniatures…</translation>
    </message>
    <message>
        <source>Small pictures are made again when you look at them.</source>
        <translation>Les miniatures sont recréées quand vous les regardez.</translation>
    </message>
    <message>
        <source>Small pictures take {size} on disk now.</source>
        <translation>Les miniatures occupent {size} sur le disque.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>about {hours} h left</source>
        <translation>environ {hours} h restantes</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>environ {minutes} min restantes</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Being read</source>
        <translation>En cours de lecture</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>A header for each day</source>
        <translation>Un titre par jour</translation>
    </message>
    <message>
        <source>A header for each month</source>
        <translation>Un titre par mois</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The filters let nothing through. Clear some of them to see more.</source>
        <translation>Les filtres ne laissent rien passer. Effacez-en certains pour voir plus.</translation>
    </message>
    <message>
        <source>There are no photos or videos in these folders.</source>
        <translation>Il n’y a ni photos ni vidéos dans ces dossiers.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>TimelineScrubber</name>
    <message>
        <source>Drag to a month. Arrow keys: a month further; page keys: a year further.</source>
        <translation>Faites glisser jusqu’à un mois. Flèches&#xa0;: un mois plus loin&#x202f;; Page préc./suiv.&#xa0;: un an plus loin.</translation>
    </message>
    <message>
        <source>Months and years</source>
        <translation>Mois et années</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>It is not in the trash any more, or cannot be found there.</source>
        <translation>L’élément n’est plus dans la corbeille, ou ne peut y être trouvé.</translation>
    </message>
    <message>
        <source>There is no trash for the drive it is on, or it may not be moved. It was left as it is.</source>
        <translation>Son disque n’a pas de corbeille, ou il ne peut pas être déplacé. Il a été laissé tel quel.</translation>
    </message>
</context>
<context>
    <name>Trashing</name>
    <message numerus="yes">
        <source>%n file(s) could not be moved to the trash.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être mis à la corbeille.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être restauré.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln fichier mis à la corbeille.</numerusform>
            <numerusform>%Ln fichiers mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored from the trash.</source>
        <translation>
            <numerusform>%Ln fichier restauré depuis la corbeille.</numerusform>
            <numerusform>%Ln fichiers restaurés depuis la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <translation>
            <numerusform>Mettre %Ln fichier à la corbeille&#x202f;?</numerusform>
            <numerusform>Mettre %Ln fichiers à la corbeille&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to trash</source>
        <translation>
            <numerusform>Mettre %Ln fichier à la corbeille</numerusform>
            <numerusform>Mettre %Ln fichiers à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move “{name}” to the trash?</source>
        <translation>Mettre «&#xa0;{name}&#xa0;» à la corbeille&#x202f;?</translation>
    </message>
    <message>
        <source>The files themselves are moved. You can undo it, or restore them from there.</source>
        <translation>Les fichiers eux-mêmes sont déplacés. Vous pouvez annuler, ou les restaurer depuis la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} was not moved to the trash. {reason}</source>
        <translation>{name} n’a pas été mis à la corbeille. {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Everything is indexed</source>
        <translation>Tout est indexé</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Reprendre l’indexation</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>LECCR Desktop: {state}</source>
        <translation>LECCR Desktop&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Open LECCR Desktop</source>
        <translation>Ouvrir LECCR Desktop</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Suspendre l’indexation</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Votre attention est requise</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Connect the drive or the network that {folder} is on, then try again. Nothing of it is forgotten.</source>
        <translation>Connectez le disque ou le réseau où se trouve {folder}, puis réessayez. Rien n’en est oublié.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted outside this program. If it is in one of your folders, it is found again by itself.</source>
        <translation>L’élément a été déplacé, renommé ou supprimé en dehors de ce programme. S’il est dans un de vos dossiers, il est retrouvé automatiquement.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>The folder of {name} is not there now</source>
        <translation>Le dossier de {name} est absent pour l’instant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{name} cannot be played</source>
        <translation>{name} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} ne peut pas être affiché</translation>
    </message>
    <message>
        <source>{name} is no longer there</source>
        <translation>{name} n’existe plus</translation>
    </message>
    <message>
        <source>{program} could not be started.</source>
        <translation>{program} n’a pas pu être lancé.</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>R&amp;edo: {what}</source>
        <translation>Réta&amp;blir&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>UnusedVectors</name>
    <message>
        <source>Free the space</source>
        <translation>Libérer l’espace</translation>
    </message>
    <message>
        <source>To use such a model again is to index all pictures again. Descriptions stay.</source>
        <translation>Pour réutiliser un tel modèle, il faut indexer à nouveau toutes les images. Les descriptions restent.</translation>
    </message>
    <message>
        <source>Vectors of models no longer used: {size}</source>
        <translation>Vecteurs de modèles qui ne servent plus&#xa0;: {size}</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Moment suivant</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Moment précédent</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Vitesse&#xa0;: {speed}</translation>
    </message>
    <message>
        <source>The moment is repeated</source>
        <translation>Le moment est répété</translation>
    </message>
    <message>
        <source>The video is repeated</source>
        <translation>La vidéo est répétée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <translation>{position} sur {duration}</translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Videos cannot be played in this window: QtMultimedia does not load ({reason}). Install the missing system library and open the window again.</source>
        <translation>Les vidéos ne peuvent pas être lues dans cette fenêtre&#xa0;: QtMultimedia ne se charge pas ({reason}). Installez la bibliothèque système manquante, puis rouvrez la fenêtre.</translation>
    </message>
</context>
<context>
    <name>_NameDialog</name>
    <message>
        <source>Make album</source>
        <translation>Créer l’album</translation>
    </message>
    <message>
        <source>Name of the album:</source>
        <translation>Nom de l’album&#xa0;:</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nouvel album</translation>
    </message>
</context>
</TS>
