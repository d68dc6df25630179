import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages that say what goes to an AI model, in Turkish. */
export const sent: typeof english = {
  first: (model, list) => `Şuraya gönderilir (${model}): ${list}.`,
  check: (list) => `Ardından, yanıtı denetlemek için: ${list}.`,
  upTo: (count) => `en çok ${number(count)}`,
  count: number,
  notSent: 'Ad, iletişim bilgileri ve fotoğraf alanları gönderilmez.',
  show: 'Gönderilenleri göster',
  edits: 'Bir öneriyi düzenlerseniz metniniz ve öğesinin satırları denetlenmek üzere gönderilir.',
  parts: {
    text: 'bu metin',
    entries: 'öğe başlıkları',
    texts: 'CV’nizin metinleri',
    profile: 'profiliniz',
    skills: 'beceriler',
    education: 'eğitim',
    languages: 'diller',
    certificates: 'sertifikalar',
    job: 'iş ilanı',
    jobTitle: 'iş unvanı',
    employer: 'işveren',
    requirements: 'iş ilanındaki koşullar',
    lines: 'CV’nizin satırları',
    suggestions: 'öneriler',
    fileLines: 'dosyanın satırları',
  },
}
