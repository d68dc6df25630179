import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('fr')
const anyOf = new Intl.ListFormat('fr', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in French. */
export const evidence: typeof english = {
  from: 'Dans votre CV :',
  more: (count) => plural(count, { one: '# autre citation', other: '# autres citations' }),
  leadsTo: {
    preview: 'afficher dans l’aperçu',
    field: 'aller à ce texte',
    cv: 'ouvrir ce CV',
  },
  notSaid: (words) =>
    `Votre CV ne dit pas ${anyOf.format(words.map((one) => `« ${one} »`))}. Est-ce vrai ?`,
  notSaidAll: 'Votre CV ne dit pas tout cela. Est-ce vrai ?',
  fromAd: (words) =>
    `Ces mots viennent de l’offre d’emploi : ${words.map((one) => `« ${one} »`).join(', ')}. Sont-ils vrais pour vous ?`,
  adMark: 'de l’offre d’emploi',
  isTrue: 'Oui, c’est vrai.',
  notRead: 'Non relu. Comparez avec votre CV.',
  checking: 'Vérification…',
  backed: (count) =>
    plural(count, { one: '# étayée par votre CV', other: '# étayées par votre CV' }),
  asked: (count) => plural(count, { one: '# à confirmer', other: '# à confirmer' }),
  blocked: (count) => plural(count, { one: '# bloquée', other: '# bloquées' }),
  unread: (count) =>
    plural(count, { one: '# n’a pas pu être relue', other: '# n’ont pas pu être relues' }),
}
