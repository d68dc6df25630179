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
    `У вашому резюме немає: ${anyOf.format(words.map((one) => `«${one}»`))}. Чи правда це про вас?`,
  notSaidAll: 'У вашому резюме сказано не все з цього. Це правда?',
  fromAd: (words) =>
    `Ці слова взято з опису вакансії: ${words.map((one) => `«${one}»`).join(', ')}. Вони правдиві щодо вас?`,
  adMark: 'з опису вакансії',
  isTrue: 'Так, це правда.',
  notRead: 'Не вичитано. Порівняйте зі своїм резюме.',
  checking: 'Перевіряємо…',
  backed: (count) => `Підтверджено вашим резюме: ${number(count)}`,
  asked: (count) => `Потребує вашого підтвердження: ${number(count)}`,
  blocked: (count) => `Заблоковано: ${number(count)}`,
  unread: (count) => `Не вдалося вичитати: ${number(count)}`,
}
