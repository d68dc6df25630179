import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of the check for contradictions between the CVs and letters of one person, in Turkish. */
export const contradictions: typeof english = {
  open: 'CV’lerin tutarlılığını denetle',
  agree: 'CV’leriniz ve ön yazılarınız tutarlı. Çelişki bulunmadı.',
  tooFew: 'Henüz karşılaştırılacak bir şey yok. Bu cihazda iki CV veya ön yazı olmalı.',
  found: (count) => `Bulunan farklar: ${number(count)}`,
  onlyNewest: (count) => `Yalnızca en yeni ${number(count)} CV ve ön yazı karşılaştırıldı.`,
  present: 'Günümüz',
  kinds: {
    name: 'Ad',
    email: 'E-posta',
    phone: 'Telefon',
    start: 'Başlangıç',
    end: 'Bitiş',
    title: 'Unvan',
    employer: 'İşveren',
    degree: 'Derece',
    institution: 'Okul',
    number: 'Sayı',
  },
}
