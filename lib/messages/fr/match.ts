import type { match as english } from '../en/match'
import { formatters } from '../format'

const { plural, number } = formatters('fr')

/** Messages of the search for the CVs and bullet points that match a job description, in French. */
export const match: typeof english = {
  open: 'Comparer vos CV à une offre',
  title: 'Comparer vos CV à une offre',
  hint: 'Collez une offre d’emploi pour voir lesquels de vos CV et de vos puces y correspondent. « Chercher » compare les mots sur cet appareil. Rien n’est envoyé.',
  label: 'Offre d’emploi',
  find: 'Chercher',
  finding: (read, of) => `Lecture des CV : ${number(read)} sur ${number(of)}…`,
  comparing: 'Comparaison…',
  findByMeaning: 'Chercher par le sens avec l’IA',
  meaningHint: (model) =>
    `Trouve aussi les textes qui disent la même chose autrement. Envoie à ${model} l’offre d’emploi et ce qui a changé dans les CV de votre compte depuis la dernière fois. Votre nom et vos coordonnées ne sont pas envoyés.`,
  stop: 'Arrêter',
  stages: {
    waiting: 'En attente de démarrage…',
    reading: 'Lecture de l’offre d’emploi…',
    drafting: 'Lecture de ce qui a changé dans vos CV…',
    checking: 'Comparaison…',
  },
  byMeaning:
    'Trouvé par le sens, meilleure correspondance d’abord. Les mots peuvent être différents.',
  noMeaning: 'La recherche par le sens n’est pas disponible pour le moment.',
  unnamed: 'CV de votre compte',
  byWords: 'Trouvé par les mots. Les mots marqués sont aussi dans l’offre d’emploi.',
  cvs: 'CV',
  answers: (shown) => plural(shown, { one: '# exigence trouvée', other: '# exigences trouvées' }),
  noDemands:
    'Nous n’avons trouvé dans cette offre d’emploi aucune exigence à comparer avec vos CV.',
  bullets: 'Puces',
  noBullets: 'Aucune puce ne correspond à cette offre d’emploi.',
  inCv: (name) => `Dans ${name}`,
  inUnnamedCv: 'Dans un CV de votre compte',
  andMore: (count) => plural(count, { one: 'et # autre CV', other: 'et # autres CV' }),
  noCvs: 'Il n’y a sur cet appareil aucun CV que nous puissions lire.',
  noCvsInAccount: 'Il n’y a encore aucun CV à comparer dans votre compte.',
  failed: 'Impossible de lire vos CV. Rien n’est perdu. Réessayez.',
  unread: {
    empty: 'Il n’y a pas encore de texte. Collez l’offre d’emploi.',
    'too-short': 'Ce texte est trop court. Collez l’offre d’emploi complète.',
    'too-long': 'Ce texte est trop long. Collez une seule offre d’emploi à la fois.',
  },
}
