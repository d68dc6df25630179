import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { number } = formatters('tr')
const anyOf = new Intl.ListFormat('tr', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in Turkish. */
export const evidence: typeof english = {
  from: 'CV’nizden:',
  more: (count) => `${number(count)} alıntı daha`,
  leadsTo: {
    preview: 'önizlemede göster',
    field: 'bu metne git',
    cv: 'bu CV’yi aç',
  },
  notSaid: (words) =>
    `CV’nizde ${anyOf.format(words.map((one) => `“${one}”`))} geçmiyor. Doğru mu?`,
  notSaidAll: 'Bunun tamamı CV’nizde yazmıyor. Doğru mu?',
  fromAd: (words) =>
    `Bu sözcükler iş ilanından geliyor: ${words.map((one) => `“${one}”`).join(', ')}. Sizin için doğru mu?`,
  adMark: 'iş ilanından',
  isTrue: 'Evet, doğru.',
  notRead: 'Denetlenmedi. CV’nizle karşılaştırın.',
  checking: 'Kontrol ediliyor…',
  backed: (count) => `CV’nizde dayanağı olan: ${number(count)}`,
  asked: (count) => `onayınızı bekleyen: ${number(count)}`,
  blocked: (count) => `engellenen: ${number(count)}`,
  unread: (count) => `denetlenemeyen: ${number(count)}`,
}
