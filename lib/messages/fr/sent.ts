import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('fr')

/** Messages that say what goes to an AI model, in French. */
export const sent: typeof english = {
  first: (model, list) => `Envoyé à ${model} : ${list}.`,
  check: (list) => `Ensuite, pour vérifier la réponse : ${list}.`,
  upTo: (count) => `jusqu’à ${number(count)}`,
  count: number,
  notSent: 'Les champs du nom, des coordonnées et de la photo ne sont pas envoyés.',
  show: 'Voir ce qui est envoyé',
  edits:
    'Si vous modifiez une suggestion, votre texte et les lignes de son entrée sont envoyés pour vérification.',
  parts: {
    text: 'ce texte',
    entries: 'titres d’entrées',
    texts: 'textes de votre CV',
    profile: 'votre profil',
    skills: 'compétences',
    education: 'formation',
    languages: 'langues',
    certificates: 'certifications',
    job: 'l’offre d’emploi',
    jobTitle: 'intitulé du poste',
    employer: 'employeur',
    requirements: 'exigences de l’offre d’emploi',
    lines: 'lignes de votre CV',
    suggestions: 'les suggestions',
    fileLines: 'lignes du fichier',
  },
}
