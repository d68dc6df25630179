import type { accountArchive as english } from '../en/account-archive'

/** Texts of the files inside the archive of an account, in French. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `Vos données de Vitae à l’adresse ${place}, ${day}${isOnly ? '' : ` : partie ${part}`}
${isOnly ? '' : '\nVos données sont réparties en plusieurs archives. Chacune s’ouvre séparément ; ensemble, elles contiennent tout.\n'}
Contenu
-------
cvs/               vos CV au format JSON Resume, lisible par d’autres programmes, et vos lettres
trash/             la même chose pour tout ce qui est dans votre corbeille
data/documents/    chaque document tel qu’il est enregistré, avec toutes ses versions précédentes
data/              votre compte et ses paramètres, les clés API sans leurs secrets, les notifications, les commentaires
files/processed/   vos photos et les PDF de vos liens de partage (kept-…)
files/exports/     les autres PDF qui ont été créés
files/requests/    les fichiers que des programmes ont demandés pour vous
files/uploads/     les fichiers que vous avez envoyés et qui sont encore enregistrés
manifest.json      liste des documents de cette archive, pour les programmes
hashes.txt         somme de contrôle SHA-256 de chaque fichier ; à vérifier avec "sha256sum -c hashes.txt"

Restaurer
---------
Connectez-vous à n’importe quel serveur Vitae, ouvrez « Paramètres », puis « Vos données », et choisissez ce fichier. Rien n’y est remplacé.
Sans compte, ouvrez « Vos CV » et déposez-y ce fichier. Les versions précédentes et les PDF partagés ne sont alors pas restaurés ;
ils restent dans le fichier.

Format : vitae-backup, version ${version}. Le texte est en UTF-8. Dans les fichiers en .jsonl, chaque ligne est une valeur JSON.
Cette archive ne contient aucun mot de passe ni aucun secret de clé. Toute personne qui a ce fichier peut lire tous vos documents.
`,
}
