import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('tr')

/** Messages of the check that reads a PDF back after its download, in Turkish. */
export const readback: typeof english = {
  title: 'Yazılımlar bu PDF’yi okuyabiliyor mu?',
  allBack: (count) =>
    plural(count, {
      one: 'PDF’niz bir başvuru sistemi gibi geri okundu: tek alanı bulundu.',
      other: 'PDF’niz bir başvuru sistemi gibi geri okundu: # alanın hepsi bulundu.',
    }),
  someLost: (lost, of) =>
    plural(of, {
      one: 'PDF’niz kaydedildi. Onu okuyan yazılımlar tek alanını bulamıyor:',
      other: `PDF’niz kaydedildi. Onu okuyan yazılımlar # alandan ${number(lost)} tanesini bulamıyor:`,
    }),
  inText: 'PDF’niz kaydedildi. Metninin tamamı okunabiliyor.',
  someMisplaced:
    'Yazılımlar bunları başka bir şey sanabilir. Nasıl yazıldıklarını kontrol edin veya başka bir şablon seçin:',
  kinds: {
    name: 'Ad',
    email: 'E-posta',
    phone: 'Telefon',
    employer: 'İşveren',
    title: 'Unvan',
    institution: 'Okul',
    dates: 'Tarihler',
    bullet: 'Madde',
  },
  reasons: {
    'no-glyph': (characters) =>
      `Hiçbir yazı tipinde ${characters} yok. Başka karakterler kullanın.`,
    'in-pieces': 'Parça parça okunuyor. Kısaltın veya başka bir şablon seçip yeniden indirin.',
    'not-found': 'Tek parça hâlinde bulunamıyor. Başka bir şablon seçip yeniden indirin.',
  },
  more: (count) => `ve ${number(count)} tane daha`,
  close: 'Bu iletiyi kapat',
}
