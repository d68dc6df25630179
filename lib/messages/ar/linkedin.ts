import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('ar')

/** Messages of the fields of a LinkedIn profile, in Arabic. */
export const linkedIn: typeof english = {
  title: 'النسخ إلى LinkedIn',
  about:
    'سيرتك الذاتية موزعة على حقول ملف LinkedIn. لا يُرسل أي شيء إلى LinkedIn: يُنسخ كل نص ويُلصق هناك.',
  summary: 'نبذة',
  skill: 'مهارة',
  startMonth: 'شهر البداية',
  startYear: 'سنة البداية',
  endMonth: 'شهر النهاية',
  endYear: 'سنة النهاية',
  month: 'الشهر',
  year: 'السنة',
  elsewhere: 'لا حقل له في LinkedIn',
  copy: 'نسخ',
  copied: 'نُسخ',
  copyField: (label) => `نسخ: ${label}`,
  copiedField: (label) => `نُسخ: ${label}`,
  lengthOf: (count, limit) => `عدد الأحرف: ${number(count)} من ${number(limit)}`,
  tooLong: (over, line) => `الأحرف الزائدة: ${number(over)}. ينتهي الحقل في السطر ${number(line)}.`,
  tooManySkills: (count, limit) =>
    `المهارات: ${number(count)}. الحد الأقصى في LinkedIn هو ${number(limit)}.`,
}
