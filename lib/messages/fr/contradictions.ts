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
