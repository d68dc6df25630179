import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('fr')

/** Messages of the check for contradictions between the CVs and letters of one person, in French. */
export const contradictions: typeof english = {
  open: 'Vérifier la cohérence de vos CV',
  agree: 'Vos CV et vos lettres concordent. Aucune contradiction n’a été trouvée.',
  tooFew: 'Il n’y a encore rien à comparer. Il faut deux CV ou lettres sur cet appareil.',
  found: (count) => `Différences trouvées : ${number(count)}`,
  onlyNewest: (count) =>
    `Seuls vos ${number(count)} CV et lettres les plus récents ont été comparés.`,
  compareFile: 'Comparer avec un export LinkedIn ou un autre fichier',
  compareFileHint: 'Le fichier est lu sur cet appareil. Il n’est ni envoyé ni enregistré.',
  readingFile: 'Lecture du fichier…',
  comparedWith: (name) => `Comparé aussi avec le fichier ${name}.`,
  fileUnreadable: (name) =>
    `Impossible de lire le fichier ${name}. Vos CV ont été comparés sans lui. Essayez le fichier ZIP de LinkedIn ou un PDF.`,
  present: 'Aujourd’hui',
  kinds: {
    name: 'Nom',
    email: 'E-mail',
    phone: 'Téléphone',
    start: 'Début',
    end: 'Fin',
    title: 'Intitulé de poste',
    employer: 'Employeur',
    degree: 'Diplôme',
    institution: 'Établissement',
    number: 'Nombre',
  },
}
