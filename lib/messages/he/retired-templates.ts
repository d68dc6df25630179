import type { retiredTemplates as english } from '../en/retired-templates'
import { isolate } from '../format'

/** Messages for CVs in templates that were taken out, in Hebrew. They load with the editor, so they are few. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'בוגרים',
    'europass-order': 'סדר Europass',
    'two-tone': 'ראש בשני גוונים',
    timeline: 'ציר זמן',
    'side-column-left': 'טור צד, משמאל',
    'modern-rule': 'מודרנית עם קו',
  },
  successorNames: {
    'first-light': 'אור ראשון',
    'nordic-form': 'נורדית',
    metro: 'מטרו',
    fjord: 'פיורד',
    ledger: 'פנקס',
  },
  succeeded: (retired, successor) =>
    `התבנית ”${isolate(retired)}” היא עכשיו ”${isolate(successor)}”. הטקסט וההגדרות שלך לא השתנו. אפשר לבחור תבנית אחרת תחת ”עיצוב”.`,
}
