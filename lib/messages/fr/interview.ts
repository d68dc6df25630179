import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages of the screen that prepares an interview, and of the stories told there, in French. */
export const interview: typeof english = {
  title: 'Préparation à l’entretien',
  heading: (job) => (job === '' ? 'Préparation à l’entretien' : `Entretien : ${job}`),
  questionsTab: 'Questions',
  storiesTab: 'Récits',
  prepare: 'Préparer l’entretien',
  chooseCv: {
    title: 'Pour quel CV est cette candidature ?',
    text: 'Choisissez le CV avec lequel vous postulez. Ses lignes s’affichent à côté de ce que demande l’offre.',
    none: 'Il n’y a pas encore de CV sur cet appareil.',
    create: 'Créer un CV',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { one: '# dans votre CV', other: '# dans votre CV' }),
      near > 0 && plural(near, { one: '# peut-être', other: '# peut-être' }),
      gaps > 0 && plural(gaps, { one: '# introuvable', other: '# introuvables' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'Dans votre CV',
    partly: 'En partie dans votre CV',
    gap: 'Introuvable dans votre CV',
  },
  mayAsk: 'Question possible',
  aboutCv: 'Sur votre CV',
  noneAboutCv:
    'Ajoutez vos emplois avec leurs dates à votre CV, et des questions sur eux apparaîtront ici.',
  usual: 'Souvent demandé',
  mention: 'Vous pourriez mentionner',
  findMore: 'Chercher d’autres questions avec l’IA',
  findAgain: 'Chercher à nouveau des questions',
  modelHint: 'Il choisit des questions et des citations, et n’écrit rien lui-même.',
  chosenBy: (model) =>
    `Certaines questions ont été choisies par ${model}. Toutes les citations viennent de vous ou de l’offre d’emploi.`,
  noMore: 'Le modèle d’IA n’a trouvé aucune question vérifiable.',
  stories: 'Vos récits',
  storiesHint:
    'Des moments de votre travail, avec vos propres mots. Ils ne figurent jamais sur votre CV ni derrière un lien de partage, et ne sont jamais envoyés à un modèle d’IA. Seuls votre sauvegarde, votre fichier JSON et la fiche d’entretien les contiennent.',
  writeStory: 'Écrire un récit',
  chooseStory: 'Choisir un récit',
  noStories: 'Aucun récit pour l’instant. Écrivez-en un ici ou à côté d’une question.',
  searchStories: 'Rechercher dans les récits',
  noneFound: 'Aucun récit ne contient ces mots.',
  untitledStory: 'Récit sans titre',
  fields: {
    title: { label: 'Titre', example: 'p. ex. La nuit où la pompe a lâché' },
    situation: { label: 'Situation', example: 'Où et quand était-ce, et que se passait-il ?' },
    task: { label: 'Tâche', example: 'Que deviez-vous faire ?' },
    action: { label: 'Action', example: 'Qu’avez-vous fait, étape par étape ?' },
    result: { label: 'Résultat', example: 'Qu’en est-il ressorti ?' },
  },
  done: 'Terminer',
  deleteStory: 'Supprimer le récit',
  storyDeleted: 'Récit supprimé',
  lines: 'Lignes de votre CV',
  linesHint: 'Les questions sur ces lignes affichent ce récit.',
  addLine: 'Ajouter une ligne',
  searchLines: 'Rechercher dans votre CV',
  noLineFound: 'Aucune ligne de votre CV ne contient ces mots.',
  lineGone: 'Une ligne qui n’est plus dans votre CV',
  untie: (line) => `Retirer : ${line}`,
  notForThis: (story) => `Retirer de cette question : ${story}`,
  keptIn: (cv) => `Vos récits sont enregistrés dans « ${cv} », le CV que celui-ci suit.`,
  onlyHere: 'Seulement dans ce CV :',
  moveToMaster: 'Utiliser pour toutes les versions',
  making: 'Création du PDF…',
  sheet: {
    fileName: 'Entretien',
    story: (name) => `Récit : ${name}`,
  },
}
