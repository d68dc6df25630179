import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('fa')

/** Messages of the fields of a LinkedIn profile, in Persian. */
export const linkedIn: typeof english = {
  title: 'کپی برای LinkedIn',
  about:
    'رزومهٔ شما به ترتیب فیلدهای نمایهٔ LinkedIn. چیزی به LinkedIn فرستاده نمی‌شود: هر متن را کپی کنید و آنجا بچسبانید.',
  summary: 'درباره',
  skill: 'مهارت',
  startMonth: 'ماه شروع',
  startYear: 'سال شروع',
  endMonth: 'ماه پایان',
  endYear: 'سال پایان',
  month: 'ماه',
  year: 'سال',
  elsewhere: 'بدون فیلد در LinkedIn',
  copy: 'کپی',
  copied: 'کپی شد',
  copyField: (label) => `کپی: ${label}`,
  copiedField: (label) => `کپی شد: ${label}`,
  lengthOf: (count, limit) => `نویسه‌ها: ${number(count)} از ${number(limit)}`,
  tooLong: (over, line) =>
    `نویسه‌های اضافی: ${number(over)}. فیلد در خط ${number(line)} تمام می‌شود.`,
  tooManySkills: (count, limit) =>
    `مهارت‌ها: ${number(count)}. حداکثر در LinkedIn: ${number(limit)}.`,
}
