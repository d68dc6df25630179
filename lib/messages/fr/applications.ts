import type { applications as english } from '../en/applications'
import { formatters } from '../format'

const { plural, number } = formatters('fr')

/** Messages of the list and the board of applications, and of the form that adds one, in French. */
export const applications: typeof english = {
  title: 'Vos candidatures',
  untitled: 'Candidature sans nom',
  job: (position, employer) => [position, employer].filter(Boolean).join(', '),
  loading: 'Chargement de vos candidatures…',
  stages: {
    saved: 'Enregistrée',
    applied: 'Envoyée',
    interview: 'Entretien',
    offer: 'Proposition',
    closed: 'Terminée',
  },
  outcomes: {
    accepted: 'Acceptée',
    declined: 'Refusée par vous',
    rejected: 'Refusée par l’employeur',
    withdrawn: 'Retirée',
  },
  add: 'Nouvelle candidature',
  views: 'Affichage',
  list: 'Liste',
  board: 'Tableau',
  search: 'Rechercher dans vos candidatures',
  filters: 'Filtrer et trier',
  stageFilters: { all: 'Toutes les étapes', open: 'Non terminées' },
  dueFilter: 'Échéance',
  dueFilters: {
    any: 'Toutes les dates',
    overdue: 'En retard',
    week: 'Dans les 7 prochains jours',
  },
  sortBy: 'Trier vos candidatures',
  sorts: {
    due: 'Prochaine échéance',
    updated: 'Dernière modification',
    created: 'Les plus récentes',
    employer: 'Employeur',
    position: 'Intitulé de poste',
  },
  found: {
    all: (count) =>
      plural(count, { one: '# candidature trouvée', other: '# candidatures trouvées' }),
    searching: (count) =>
      plural(count, {
        one: '# candidature trouvée jusqu’ici',
        other: '# candidatures trouvées jusqu’ici',
      }),
    device: (count) =>
      plural(count, {
        one: '# candidature trouvée sur cet appareil. Impossible de chercher dans votre compte pour le moment.',
        other:
          '# candidatures trouvées sur cet appareil. Impossible de chercher dans votre compte pour le moment.',
      }),
  },
  nothingFound: 'Aucune candidature ne correspond.',
  showAll: 'Afficher toutes les candidatures',
  showMore: (count) => `Afficher ${number(count)} de plus`,
  more: 'Plus',
  numbers: 'Chiffres',
  calendar: 'Télécharger le fichier de calendrier',
  exportAll: 'Télécharger en CSV',
  importTable: 'Importer un fichier CSV',
  moveTo: 'Déplacer vers',
  moved: (job, stage) => `Déplacé vers « ${stage} » : ${job}`,
  notBrought:
    'Impossible de récupérer cette candidature depuis votre compte. Rien n’a changé. Réessayez quand vous serez en ligne.',
  notRead: 'Impossible de lire cette candidature. Rien n’a changé. Ouvrez-la pour savoir pourquoi.',
  due: (day) => `Pour le ${day}`,
  dueToday: 'Pour aujourd’hui',
  overdue: (day) => `En retard : ${day}`,
  since: (day) => `Depuis le ${day}`,
  column: (stage, count) =>
    `${stage} : ${plural(count, { one: '# candidature', other: '# candidatures' })}`,
  emptyColumn: 'Rien ici pour l’instant',
  drag: (job) => `Déplacer : ${job}`,
  emptyTitle: 'Suivez vos candidatures',
  emptyText:
    'Enregistrez une offre, notez ce que vous avez envoyé et voyez ce qui vient ensuite. Tout reste sur cet appareil, et dans votre compte si vous en avez un.',
  trashNote: 'Les candidatures y restent jusqu’à ce que vous les supprimiez définitivement.',
  trashNoteAccount:
    'Les candidatures y restent 30 jours, sur tous vos appareils. Ensuite, elles sont supprimées définitivement.',
  back: 'Retour à vos candidatures',
  newHint:
    'Collez l’offre d’emploi ou remplissez ce que vous savez. Rien n’est enregistré tant que vous n’appuyez pas sur « Enregistrer ».',
  jobDescriptionHint:
    'Elle est lue sur cet appareil. Les liens qu’elle contient ne sont jamais ouverts.',
  use: (text) => `Utiliser « ${text} »`,
  save: 'Enregistrer',
  discard: 'Abandonner',
  saved: (job) => `Enregistré : ${job}`,
  nothingToSave: 'Saisissez d’abord un intitulé de poste ou un employeur.',
  alreadyThere: (job, stage) => `Vous avez déjà une candidature pour ${job}, dans « ${stage} ».`,
  tooLong: (limit) => `Le texte dépasse ${number(limit)} caractères. Seul le début a été repris.`,
  notReadFile: {
    empty: 'Ce fichier ne contient pas de texte. Copiez l’offre d’emploi et collez-la ici.',
    'wrong-type':
      'Ce fichier ne contient pas de texte que nous puissions lire. Copiez l’offre d’emploi et collez-la.',
    'legacy-word':
      'Il est dans l’ancien format de Word. Enregistrez-le en DOCX ou en PDF, puis réessayez.',
    macros:
      'C’est un fichier Word avec des macros. Enregistrez-le en DOCX ou en PDF, puis réessayez.',
    'too-large':
      'Ce fichier est plus volumineux qu’une offre d’emploi ne peut l’être. Copiez le texte et collez-le.',
    'too-long': 'Ce fichier a trop de pages. Copiez l’offre d’emploi et collez-la.',
    password:
      'Ce fichier est protégé par un mot de passe. Supprimez le mot de passe, puis réessayez.',
    'no-text':
      'Ce fichier ne contient que des images de texte. Copiez le texte de la page et collez-le.',
    damaged: 'Ce fichier est endommagé. Téléchargez-le à nouveau, ou copiez le texte et collez-le.',
    unsafe: 'Ce fichier contient quelque chose qui ne sert qu’à des attaques : il n’a pas été lu.',
    'gave-up':
      'La lecture de ce fichier a pris trop de temps. Copiez l’offre d’emploi et collez-la.',
  },
  browserTitle: 'Ajouter des offres depuis votre navigateur',
  browserHint:
    'Faites glisser ce bouton dans votre barre de favoris. Appuyez dessus sur une page avec une offre d’emploi : il ouvre ce formulaire avec le titre, l’adresse et le texte que vous avez sélectionné. Il ne lit rien d’autre, n’envoie rien et n’enregistre rien.',
  browserButton: 'Enregistrer l’offre dans Vitae',
  browserNotHere: 'Faites-le glisser dans votre barre de favoris. Il sert sur d’autres pages.',
  browserCopy: 'Copier son adresse',
  browserCopied: 'Adresse copiée. Collez-la comme adresse d’un nouveau favori.',
  browserNotCopied: 'Ce navigateur ne permet pas de copier. Faites plutôt glisser le bouton.',
  shareHint:
    'Sur un téléphone, installez Vitae sur l’écran d’accueil. Vous pourrez alors lui partager des offres d’emploi depuis d’autres applications.',
}
