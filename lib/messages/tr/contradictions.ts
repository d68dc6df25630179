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
  compareFile: 'LinkedIn’den dışa aktarılan veya başka bir dosyayla karşılaştır',
  compareFileHint: 'Dosya bu cihazda okunur, hiçbir yere gönderilmez ve saklanmaz.',
  readingFile: 'Dosya okunuyor…',
  comparedWith: (name) => `“${name}” adlı dosyayla da karşılaştırıldı.`,
  fileUnreadable: (name) =>
    `“${name}” okunamadı. CV’leriniz bu dosya olmadan karşılaştırıldı. LinkedIn’den indirdiğiniz ZIP dosyasını veya bir PDF deneyin.`,
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
