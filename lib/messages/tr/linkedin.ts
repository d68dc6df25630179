import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of the fields of a LinkedIn profile, in Turkish. */
export const linkedIn: typeof english = {
  title: 'LinkedIn için kopyala',
  about:
    'CV’niz bir LinkedIn profilinin alanlarına göre. LinkedIn’e hiçbir şey gönderilmez: her metni kopyalayıp oraya yapıştırın.',
  summary: 'Hakkında',
  skill: 'Beceri',
  startMonth: 'Başlangıç ayı',
  startYear: 'Başlangıç yılı',
  endMonth: 'Bitiş ayı',
  endYear: 'Bitiş yılı',
  month: 'Ay',
  year: 'Yıl',
  elsewhere: 'LinkedIn’de alanı yok',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  copyField: (label) => `Kopyala: ${label}`,
  copiedField: (label) => `Kopyalandı: ${label}`,
  lengthOf: (count, limit) => `Karakter: ${number(count)} / ${number(limit)}`,
  tooLong: (over, line) =>
    `Fazla karakter: ${number(over)}. Alan ${number(line)}. satırda bitiyor.`,
  tooManySkills: (count, limit) =>
    `Beceriler: ${number(count)}. LinkedIn en fazla ${number(limit)} beceri kabul eder.`,
}
