import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('it')
const anyOf = new Intl.ListFormat('it', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in Italian. */
export const evidence: typeof english = {
  from: 'Dal tuo CV:',
  more: (count) => plural(count, { one: '# altra citazione', other: 'Altre # citazioni' }),
  leadsTo: {
    preview: 'mostra nell’anteprima',
    field: 'vai a questo testo',
    cv: 'apri questo CV',
  },
  notSaid: (words) => `Nel tuo CV non c’è ${anyOf.format(words.map((one) => `“${one}”`))}. È vero?`,
  notSaidAll: 'Nel tuo CV non c’è tutto questo. È vero?',
  fromAd: (words) =>
    `Queste parole vengono dall’annuncio di lavoro: ${words.map((one) => `“${one}”`).join(', ')}. Valgono per te?`,
  adMark: 'dall’annuncio di lavoro',
  isTrue: 'Sì, è vero.',
  notRead: 'Non riletto. Confrontalo con il tuo CV.',
  checking: 'Controllo…',
  backed: (count) =>
    plural(count, {
      one: '# con riscontro nel tuo CV',
      other: '# con riscontro nel tuo CV',
    }),
  asked: (count) => plural(count, { one: '# da confermare', other: '# da confermare' }),
  blocked: (count) => plural(count, { one: '# bloccato', other: '# bloccati' }),
  unread: (count) => plural(count, { one: '# non riletto', other: '# non riletti' }),
}
