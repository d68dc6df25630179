import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('ar')

/** Messages of the check for contradictions between the CVs and letters of one person, in Arabic. */
export const contradictions: typeof english = {
  open: 'التحقق من توافق سيرك الذاتية',
  agree: 'سيرك الذاتية ورسائلك متوافقة. لم نجد أي تعارض بينها.',
  tooFew: 'لا يوجد ما يُقارن بعد. يلزم وجود سيرتين ذاتيتين أو رسالتين على هذا الجهاز.',
  found: (count) => `الاختلافات التي وجدناها: ${number(count)}`,
  onlyNewest: (count) => `قورنت أحدث السير الذاتية والرسائل فقط، وعددها ${number(count)}.`,
  present: 'حتى الآن',
  kinds: {
    name: 'الاسم',
    email: 'البريد',
    phone: 'الهاتف',
    start: 'البداية',
    end: 'النهاية',
    title: 'المسمى الوظيفي',
    employer: 'جهة العمل',
    degree: 'المؤهل',
    institution: 'جهة الدراسة',
    number: 'رقم',
  },
}
