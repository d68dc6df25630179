import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural, number } = formatters('uk')
const anyOf = new Intl.ListFormat('uk', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in Ukrainian. */
export const evidence: typeof english = {
  from: 'З вашого резюме:',
  more: (count) =>
    plural(count, {
      one: 'ще # цитата',
      few: 'ще # цитати',
      many: 'ще # цитат',
      other: 'ще # цитати',
    }),
  leadsTo: {
    preview: 'показати в перегляді',
    field: 'перейти до цього тексту',
    cv: 'відкрити це резюме',
  },
  notSaid: (words) =>
    `У вашому резюме немає: ${anyOf.format(words.map((one) => `«${one}»`))}. Це правда?`,
  notSaidAll: 'У вашому резюме є не все з цього. Це правда?',
  isTrue: 'Так, це правда.',
  notRead: 'Не вичитано. Порівняйте зі своїм резюме.',
  checking: 'Перевіряємо…',
  backed: (count) => `${number(count)} підтверджено резюме`,
  asked: (count) =>
    plural(count, {
      one: '# потребує вашого підтвердження',
      few: '# потребують вашого підтвердження',
      many: '# потребують вашого підтвердження',
      other: '# потребує вашого підтвердження',
    }),
  blocked: (count) => `${number(count)} заблоковано`,
  unread: (count) => `${number(count)} не вдалося вичитати`,
}
