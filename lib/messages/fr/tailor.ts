import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('fr')

/** Messages of the screen that fits a CV to a job, in French. */
export const tailor: typeof english = {
  title: 'Adapter à une offre',
  heading: (job) => (job === '' ? 'Adapter à une offre' : `Adapter à : ${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join(', '),
  back: 'Retour à l’éditeur',
  tabs: 'Affichages',
  jobTab: 'Offre',
  suggestionsTab: 'Suggestions',
  paperTab: 'Aperçu',
  postingTitle: 'Pour quelle offre ?',
  postingHint:
    'Collez l’offre d’emploi complète. Elle est lue sur cet appareil et n’est envoyée à un modèle d’IA que si vous le demandez. Les liens qu’elle contient ne sont jamais ouverts.',
  postingLabel: 'Offre d’emploi',
  postingExample: 'Collez l’offre d’emploi ici',
  chooseFile: 'Choisir un fichier texte',
  read: 'Comparer avec mon CV',
  change: 'Changer l’offre d’emploi',
  unread: {
    empty: 'Il n’y a pas encore de texte. Collez l’offre d’emploi.',
    'too-short':
      'Ce texte est trop court pour être comparé avec votre CV. Collez l’offre d’emploi complète. Votre texte est conservé.',
    'too-long':
      'Ce texte est trop long. Collez l’offre d’emploi sans le reste de la page. Votre texte est conservé.',
    'not-text': 'Ce n’est pas un fichier texte. Ouvrez-le, copiez le texte et collez-le ici.',
  },
  warnings: {
    'hidden-text':
      'L’offre d’emploi contient des caractères invisibles. Nous les avons laissés de côté.',
    instructions: (words) =>
      `L’offre d’emploi contient des instructions pour l’IA : « ${words} ». Nous les traitons comme un texte ordinaire et ne les suivons pas.`,
    shortened: (read) =>
      `L’offre d’emploi est très longue. Seuls les ${number(read)} premiers caractères sont lus.`,
  },
  demands: 'Ce que demande l’offre',
  noDemands:
    'Nous n’avons trouvé aucune exigence dans cette offre d’emploi. Vous pouvez en ajouter ci-dessous.',
  shown: (count) =>
    count === 0
      ? 'Nous n’en avons trouvé aucune dans votre CV. Vous les remplissez peut-être quand même : répondez aux questions ci-dessous.'
      : plural(count, {
          one: 'Nous en avons trouvé # dans votre CV. Vous en remplissez peut-être d’autres : répondez aux questions ci-dessous.',
          other:
            'Nous en avons trouvé # dans votre CV. Vous en remplissez peut-être d’autres : répondez aux questions ci-dessous.',
        }),
  shownAfter: (count) =>
    plural(count, {
      one: 'Avec les suggestions acceptées, nous en trouvons #.',
      other: 'Avec les suggestions acceptées, nous en trouvons #.',
    }),
  states: {
    present: 'Dans votre CV',
    'other-name': 'Dans votre CV, dit autrement',
    weak: 'Pouvez-vous en montrer plus ?',
    perhaps: 'Peut-être dans votre CV',
    unsure: 'L’avez-vous ?',
    missing: 'L’avez-vous ?',
    unread: 'Pas encore vérifié',
  },
  otherLanguage:
    'Votre CV et cette offre d’emploi ne sont pas dans la même langue. Les comparer demande un modèle d’IA. Sans lui, seuls les noms, les années et les niveaux de langue peuvent l’être.',
  niceToHave: 'un plus',
  soft: 'qualité personnelle',
  quote: 'Dans l’offre d’emploi',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, {
          one: 'au moins # mois à des postes qui correspondent',
          other: 'au moins # mois à des postes qui correspondent',
        })
      : plural(years, {
          one: 'au moins # an à des postes qui correspondent',
          other: 'au moins # ans à des postes qui correspondent',
        })
  },
  takeOut: 'Retirer de cette liste',
  addLabel: 'Ajouter une exigence',
  add: 'Ajouter',
  groups: { must: 'Indispensables', nice: 'Un plus', own: 'Ajoutées par vous' },
  perhapsHere: 'Peut-être ici :',
  isItThis: 'Est-ce bien cela ?',
  yes: 'Oui',
  no: 'Non',
  about: (action, words) => `${action} : ${words}`,
  writeUse: 'Écrire où vous l’avez utilisé',
  writeFact: 'L’écrire dans votre CV',
  weakPart: 'Votre CV en montre une partie. Pouvez-vous en écrire plus ?',
  weakListed: 'Votre CV ne fait que le citer. Où l’avez-vous utilisé ?',
  weakYears: 'Avez-vous plus d’années d’expérience dans ce domaine ?',
  weakDegree:
    'Votre CV mentionne un autre diplôme ou une autre formation. Avez-vous celui-ci, ou un équivalent ?',
  weakLanguage: 'Quel est votre niveau dans cette langue ? Écrivez-le.',
  saidYes: 'Vous avez dit que c’est bien cela.',
  saidNo: 'Vous avez dit non.',
  saidNoToLine: 'Vous avez dit non à une ligne de votre CV.',
  changeAnswer: 'Changer la réponse',
  showLine: 'afficher dans l’aperçu',
  moreLines: (count) => plural(count, { one: '# autre ligne', other: '# autres lignes' }),
  moreAbout: (words) => `En savoir plus sur « ${words} »`,
  times: (times) =>
    plural(times, {
      one: 'Cité une fois dans l’offre d’emploi.',
      other: 'Cité # fois dans l’offre d’emploi.',
    }),
  findEvidence: 'Chercher des preuves avec l’IA',
  findEvidenceAgain: 'Chercher à nouveau',
  evidenceHint: 'Il doit citer votre CV pour chaque exigence.',
  quotedBy: (model) => `Citations de votre CV trouvées par ${model}.`,
  notReliedOn:
    'Les citations du modèle d’IA n’étaient pas fiables. Vous voyez ce qui a été trouvé par les mots.',
  interview: 'Préparer l’entretien',
  writeLetter: 'Écrire une lettre de motivation pour cette offre',
  suggestions: 'Suggestions',
  order: 'Réorganiser votre CV',
  noSuggestions: 'L’ordre de votre CV convient déjà à cette offre.',
  ownWords: 'Votre propre texte, dans un autre ordre. Rien n’est ajouté.',
  was: (place) => `était en position ${number(place)}`,
  answers: (words) => `Correspond à : ${words}`,
  accept: 'Accepter',
  acceptAll: 'Tout accepter',
  dismiss: 'Refuser',
  accepted: 'Acceptée',
  dismissed: 'Refusée',
  undo: 'Annuler',
  counts: (all, accepted) =>
    all === 0
      ? 'Aucune suggestion pour le moment'
      : [
          plural(all, { one: '# suggestion', other: '# suggestions' }),
          accepted === 0
            ? 'aucune acceptée'
            : plural(accepted, { one: '# acceptée', other: '# acceptées' }),
          accepted === 0
            ? 'rien ne change tant que vous n’en acceptez pas'
            : 'enregistré quand vous terminez',
        ].join(' · '),
  finish: 'Terminer',
  finishTitle: 'Enregistrer vos modifications',
  keepAs: 'Enregistrer dans',
  asCopy: 'Un nouveau CV',
  asSame: 'Ce CV',
  copyHint:
    'Votre CV d’origine reste tel quel. Le nouveau y reste lié, ainsi qu’à l’offre d’emploi.',
  sameHint:
    'À l’enregistrement, les suggestions acceptées sont ajoutées à ce CV. Vous pouvez annuler dans l’éditeur.',
  nameLabel: 'Nom du nouveau CV',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: 'Enregistrer',
  keepAndWrite: 'Enregistrer et rédiger une lettre',
  nothingAccepted:
    'Vous n’avez accepté aucune suggestion : il n’y a rien à enregistrer dans ce CV.',
  keptCopy: 'Enregistré comme nouveau CV',
  keptSame: 'Enregistré dans ce CV',
  changedMeanwhile:
    'Ce CV a changé entre-temps et les suggestions n’y correspondent plus. Rien n’a été modifié. Vérifiez-les à nouveau.',
  tabOnly: {
    blocked:
      'Ce navigateur n’enregistre rien : l’offre d’emploi n’existe que dans cet onglet. Gardez-le ouvert jusqu’à ce que vous ayez terminé.',
    full: 'Cet appareil n’a plus d’espace de stockage : l’offre d’emploi n’existe que dans cet onglet. Libérez de l’espace et gardez l’onglet ouvert.',
    failed:
      'Ce navigateur n’a pas pu enregistrer l’offre d’emploi : elle n’existe que dans cet onglet. Gardez-le ouvert. Nous continuons à essayer.',
  },
  track: 'Suivre cette candidature',
  trackHint: 'Elle s’ajoute à vos candidatures, avec cette offre d’emploi et ce CV.',
  forApplication: (job) => `Ce CV sera ajouté à votre candidature pour « ${job} ».`,
  notNoted:
    'Le CV est enregistré, mais il n’a pas pu être ajouté à votre candidature. Choisissez-le dans celle-ci.',
  otherJob: (job) =>
    `Ce CV est comparé avec une autre offre d’emploi. Votre candidature concerne « ${job} ».`,
  useJob: 'Utiliser l’offre de la candidature',
  jobReplaced: 'Offre d’emploi remplacée',
}
