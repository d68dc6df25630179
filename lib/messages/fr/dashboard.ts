import type { dashboard as english } from '../en/dashboard'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Formats "2 CV et 1 lettre trouvés", with the participle agreeing; leaves out a kind of which there is none. */
function countFound({ resume, letter }: { resume: number; letter: number }): string {
  const letters = plural(letter, { one: '# lettre', other: '# lettres' })
  if (letter === 0) return plural(resume, { one: '# CV trouvé', other: '# CV trouvés' })
  return resume === 0
    ? plural(letter, { one: '# lettre trouvée', other: '# lettres trouvées' })
    : `${plural(resume, { one: '# CV', other: '# CV' })} et ${letters} trouvés`
}

/** Messages of the dashboard, in French. */
export const dashboard: typeof english = {
  title: 'Vos CV',
  home: 'Vitae, vers l’accueil',
  lists: { label: 'Pages', cvs: 'CV', applications: 'Candidatures' },
  newCv: 'Nouveau CV',
  openFile: 'Ouvrir un fichier',
  search: 'Rechercher dans vos CV',
  sortBy: 'Trier vos CV',
  sorts: { updated: 'Dernière modification', created: 'Date de création', title: 'Nom' },
  searched: {
    all: {
      found: (counts) => countFound(counts),
      nothing: (query) => `Aucun CV ni aucune lettre ne contient « ${query} ».`,
    },
    searching: {
      found: (counts) => `${countFound(counts)} jusqu’ici`,
      nothing: (query) => `Recherche de « ${query} » dans vos CV et vos lettres…`,
    },
    device: {
      found: (counts) => `${countFound(counts)} sur cet appareil`,
      nothing: (query) =>
        `Aucun CV ni aucune lettre de cet appareil ne contient « ${query} ». Impossible pour le moment de chercher dans ceux qui ne sont que dans votre compte. Réessayez quand vous serez en ligne.`,
    },
  },
  clearSearch: 'Afficher tous les CV',
  loading: 'Chargement de vos CV…',
  ofKind: {
    resume: {
      untitled: 'CV sans nom',
      newName: 'Nom de ce CV',
      unreadable:
        'Impossible d’afficher ce CV ici. Rien n’a changé. Ouvrez-le pour savoir pourquoi.',
      notBrought:
        'Impossible de récupérer ce CV depuis votre compte. Rien n’a changé. Réessayez quand vous serez en ligne.',
      notRenamed: 'Impossible de renommer ce CV. Rien n’a changé. Ouvrez-le pour savoir pourquoi.',
      notCopied:
        'Impossible de lire ce CV : rien n’a été copié ni téléchargé. Ouvrez-le pour savoir pourquoi.',
    },
    letter: {
      untitled: 'Lettre sans nom',
      newName: 'Nom de cette lettre',
      unreadable:
        'Impossible d’afficher cette lettre ici. Rien n’a changé. Ouvrez-la pour savoir pourquoi.',
      notBrought:
        'Impossible de récupérer cette lettre depuis votre compte. Rien n’a changé. Réessayez quand vous serez en ligne.',
      notRenamed:
        'Impossible de renommer cette lettre. Rien n’a changé. Ouvrez-la pour savoir pourquoi.',
      notCopied:
        'Impossible de lire cette lettre : rien n’a été copié ni téléchargé. Ouvrez-la pour savoir pourquoi.',
    },
  },
  more: (title) => `${title} : plus d’actions`,
  open: 'Ouvrir',
  rename: 'Renommer',
  tailor: 'Adapter à une offre',
  writeLetter: 'Écrire une lettre de motivation',
  letter: 'Lettre',
  fileNames: { resume: 'CV', letter: 'Lettre' },
  duplicate: 'Dupliquer',
  copyOf: (title) => `${title} (copie)`,
  duplicated: (title) => `Copie créée : ${title}`,
  downloadJson: { resume: 'Télécharger en JSON Resume', letter: 'Télécharger en JSON' },
  trash: 'Mettre à la corbeille',
  trashed: (title) => `Mis à la corbeille : ${title}`,
  notHereYet: 'Dans votre compte, pas encore sur cet appareil',
  notErased: (title) =>
    `« ${title} » n’a pas été supprimé, car ce document a été modifié ailleurs. Regardez-le, puis supprimez-le à nouveau.`,
  forJob: (job) => `Pour ${job}`,
  pages: (count) => plural(count, { one: '# page', other: '# pages' }),
  editedToday: (time) => `Aujourd’hui, ${time}`,
  editedYesterday: (time) => `Hier, ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `Dans la corbeille depuis le ${date}`,
  trashTitle: 'Corbeille',
  trashLink: (count) => plural(count, { one: 'Corbeille (#)', other: 'Corbeille (#)' }),
  trashNote: 'Les CV et les lettres y restent jusqu’à ce que vous les supprimiez définitivement.',
  trashNoteAccount:
    'Les CV et les lettres y restent 30 jours, sur tous vos appareils. Ensuite, ils sont supprimés définitivement.',
  daysLeft: (count) =>
    count === 0
      ? 'supprimé aujourd’hui'
      : plural(count, { one: 'encore # jour', other: 'encore # jours' }),
  trashEmpty: 'La corbeille est vide.',
  backToCvs: 'Retour à vos CV',
  restore: 'Restaurer',
  restoreNamed: (title) => `Restaurer « ${title} »`,
  restored: (title) => `Restauré : ${title}`,
  erase: 'Supprimer définitivement',
  eraseNamed: (title) => `Supprimer définitivement : ${title}`,
  erased: (title) => `Suppression définitive : ${title}`,
  emptyTitle: 'Créez votre premier CV',
  emptyText: {
    device:
      'Commencez à écrire et voyez le vrai PDF prendre forme. Sans compte : ce que vous écrivez reste sur cet appareil.',
    tab: 'Commencez à écrire et voyez le vrai PDF prendre forme. Ce navigateur ne peut rien enregistrer pour le moment : téléchargez ce que vous écrivez avant de fermer cet onglet.',
    account:
      'Commencez à écrire et voyez le vrai PDF prendre forme. Ce que vous écrivez est enregistré dans votre compte et sur cet appareil.',
    accountOnly:
      'Commencez à écrire et voyez le vrai PDF prendre forme. Ce que vous écrivez est enregistré dans votre compte.',
  },
  start: 'Commencer à écrire',
  importTitle: 'Importer votre CV',
  importText:
    'Choisissez un PDF, un fichier Word ou un export d’un autre service, ou déposez-le n’importe où sur cette page. Vous le vérifiez avant qu’il devienne un CV. Il est lu sur cet appareil et n’est envoyé nulle part.',
  chooseFile: 'Choisir un fichier',
  pasteText: 'Coller du texte',
  pasteTitle: 'Coller votre CV en texte',
  pasteLabel: 'Le texte de votre CV',
  pasteHint:
    'Gardez les lignes et les titres tels quels. Vous le vérifiez avant qu’il devienne un CV.',
  pasteRead: 'Importer le texte',
  waiting: (count) =>
    plural(count, {
      one: '# import attend d’être vérifié.',
      other: '# imports attendent d’être vérifiés.',
    }),
  goOn: 'Vérifier',
  startEmpty: 'Commencer un CV vide',
  dropHere: 'Déposez votre CV ici : PDF, Word, texte, LinkedIn, JSON Resume ou sauvegarde',
  importing: 'Lecture du fichier…',
  imported: (count) => plural(count, { one: '# CV ajouté', other: '# CV ajoutés' }),
  alreadyHere: (count) =>
    plural(count, { one: 'Ce CV est déjà là', other: 'Ces # CV sont déjà là' }),
  droppedFile: 'Le fichier déposé',
  refusedTitle: (name) => `${name} n’a pas pu être lu.`,
  refused: {
    folder:
      'C’est un dossier, ou ce navigateur n’a pas le droit de le lire. Ouvrez-le et choisissez le fichier qu’il contient.',
    unreadable:
      'Votre navigateur ne l’a pas transmis à cette page. Choisissez plutôt le fichier ici.',
    'too-large': 'Il est plus volumineux qu’un CV ou une sauvegarde ne peut l’être.',
    'too-many': 'Il contient plus de fichiers qu’une sauvegarde ne peut en contenir.',
    'not-json': 'Ce n’est ni un fichier JSON Resume ni une sauvegarde de Vitae.',
    damaged:
      'L’archive est incomplète ou endommagée. Téléchargez-la ou copiez-la à nouveau, puis réessayez.',
    password:
      'Il est protégé par un mot de passe. Décompressez-le ou enregistrez-le sans mot de passe, puis réessayez.',
    'nothing-inside': 'Il ne contient aucun CV.',
    'not-a-resume': 'Certaines parties ne respectent pas le format JSON Resume :',
    'newer-version':
      'Il a été créé par une version plus récente de Vitae. Rechargez cette page pour obtenir la dernière version.',
  },
  problems: {
    'wrong-type': 'type de valeur incorrect',
    'too-long': 'trop long',
    'too-many': 'trop d’éléments',
    'too-deep': 'trop de niveaux imbriqués',
    'too-large': 'trop volumineux',
    'forbidden-key': 'nom non autorisé',
    'not-allowed': 'valeur non autorisée',
    'newer-version': 'vient d’une version plus récente',
  },
  problemAt: (path, problem) => `${path} : ${problem}`,
  wholeFile: 'Fichier',
  moreProblems: (count) =>
    plural(count, { one: 'et # autre endroit', other: 'et # autres endroits' }),
  nothingChanged: 'Vos CV n’ont pas changé.',
  dismiss: 'Fermer ce message',
  downloadAll: 'Tout télécharger de cet appareil',
  downloadAllHere: 'Tout télécharger de cet onglet',
  downloadingAll: 'Préparation du téléchargement…',
  downloadedAll: (count) =>
    plural(count, {
      one: '# document téléchargé en un seul fichier',
      other: '# documents téléchargés en un seul fichier',
    }),
  downloadFailed: 'Impossible de créer le fichier. Rien n’est perdu. Réessayez dans un instant.',
  onThisDevice: 'Sur cet appareil',
  inThisTab: 'Dans cet onglet seulement',
  inAccount: 'Dans votre compte',
  inAccountText:
    'Vos CV sont enregistrés sur cet appareil pendant que vous écrivez et envoyés à votre compte : vous les avez sur tous vos appareils. La ligne du haut indique ce qui n’est pas encore dans votre compte.',
  accountOffer:
    'Avec un compte, vous avez vos CV sur tous vos appareils, avec leurs versions précédentes.',
  createAccount: 'Créer un compte',
  onlyHere: (count) =>
    plural(count, {
      one: '# document n’est que sur cet appareil',
      other: '# documents ne sont que sur cet appareil',
    }),
  leftBehind:
    'Votre session est fermée. Le stockage de ce navigateur ne répond pas : vos CV sont peut-être encore sur cet appareil. Si d’autres l’utilisent, fermez tous les onglets de Vitae et supprimez les données de ce site dans les paramètres de votre navigateur.',
  settings: 'Paramètres',
  theme: 'Thème',
  themes: { system: 'Appareil', light: 'Clair', dark: 'Sombre' },
  timeZone: 'Fuseau horaire',
  deviceTimeZone: (name) => `Celui de l’appareil (${name})`,
}
