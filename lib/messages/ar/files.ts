import type { files as english } from '../en/files'
import { formatters, isolate } from '../format'

const { plural } = formatters('ar')

/** Messages about opening files in the editor, in Arabic. */
export const files: typeof english = {
  dropHere:
    'مكان الإفلات: PDF أو Word أو نص أو LinkedIn أو JSON Resume أو نسخة احتياطية. يُفتح الملف كسيرة ذاتية أخرى.',
  pastedCv: 'يبدو هذا النص سيرة ذاتية كاملة. هل نوزّعه على أقسامها؟',
  readPasted: 'استيراد كسيرة ذاتية',
  opened: (title, file) =>
    `فُتح «${isolate(title)}» من «${isolate(file)}». لم تتغيّر سيرتك الذاتية الأخرى.`,
  alreadyHere: (title) =>
    `«${isolate(title)}» موجود على هذا الجهاز بالفعل، وقد فُتح الآن. لم يتغيّر أي شيء.`,
  alreadyOpen: 'هذه هي نفسها السيرة الذاتية المفتوحة الآن.',
  several: (count) =>
    plural(count, {
      zero: 'لم تُضف أي سيرة ذاتية.',
      one: 'أُضيفت سيرة ذاتية واحدة إلى سيرك الذاتية.',
      two: 'أُضيفت سيرتان ذاتيتان إلى سيرك الذاتية.',
      few: 'أُضيفت # سير ذاتية إلى سيرك الذاتية.',
      many: 'أُضيفت # سيرة ذاتية إلى سيرك الذاتية.',
      other: 'أُضيفت # سيرة ذاتية إلى سيرك الذاتية.',
    }),
  seeAll: 'عرض كل السير الذاتية',
}
