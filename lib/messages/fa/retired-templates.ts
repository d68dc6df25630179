import type { retiredTemplates as english } from '../en/retired-templates'
import { isolate } from '../format'

/** Messages for CVs in templates that were taken out, in Persian. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'فارغ‌التحصیل',
    'europass-order': 'ترتیب Europass',
    'two-tone': 'سربرگ دورنگ',
    timeline: 'خط زمان',
    'side-column-left': 'ستون کناری، چپ',
    'modern-rule': 'مدرن با خط',
  },
  successorNames: {
    'first-light': 'سپیده‌دم',
    'nordic-form': 'فرم شمالی',
    metro: 'مترو',
    fjord: 'فیورد',
    ledger: 'دفتر کل',
  },
  succeeded: (retired, successor) =>
    `قالب «${isolate(retired)}» اکنون «${isolate(successor)}» است. متن و تنظیمات شما همان است. در «طراحی» می‌توانید قالب دیگری انتخاب کنید.`,
}
