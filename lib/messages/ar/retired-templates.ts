import type { retiredTemplates as english } from '../en/retired-templates'
import { isolate } from '../format'

/** Messages for CVs in templates that were taken out, in Arabic. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'خريج',
    'europass-order': 'ترتيب Europass',
    'two-tone': 'ترويسة بلونين',
    timeline: 'خط زمني',
    'side-column-left': 'عمود جانبي أيسر',
    'modern-rule': 'عصري بخط فاصل',
  },
  successorNames: {
    'first-light': 'أول ضوء',
    'nordic-form': 'نورديك',
    metro: 'مترو',
    fjord: 'فيورد',
    ledger: 'دفتر الحسابات',
  },
  succeeded: (retired, successor) =>
    `قالب «${isolate(retired)}» أصبح الآن «${isolate(successor)}». نصك وإعداداتك كما هي. يمكنك اختيار قالب آخر ضمن التصميم.`,
}
