import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Tips beside the fields of a CV, in Turkish. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'Adınızı ekleyin. CV’nizin başlığı odur.',
    'missing-contact': () =>
      'İşverenlerin size ulaşabilmesi için bir e-posta adresi veya telefon numarası ekleyin.',
    'email-shape': ({ text }) => `“${text}” bir e-posta adresine benzemiyor.`,
    'end-before-start': () => 'Bitiş tarihi başlangıç tarihinden önce.',
    'date-in-words': ({ text }) =>
      `“${text}” yazdığınız gibi gösterilir. Diğer tarihleriniz bu CV’nin tarih biçimini kullanıyor.`,
    'long-bullet': ({ count }) =>
      `Bu madde ${number(count)} karakter. İki madde daha kolay okunur.`,
    'long-summary': ({ count }) =>
      `Bu metin ${number(count)} karakter. Birkaç cümlenin okunma olasılığı daha yüksektir.`,
    'education-without-end': () => 'Bitiş tarihi olmadığı için sürüyor olarak gösterilir.',
    'duplicate-entry': () => 'Bu öğe iki kez var.',
    'link-not-clickable': ({ text }) =>
      `“${text}” PDF’de tıklanamaz. https:// ile başlayan bir bağlantı kullanın.`,
    'empty-entry': () => 'Bu öğe boş, bu yüzden CV’nizde görünmüyor.',
  },
}
