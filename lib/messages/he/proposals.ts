import type { proposals as english } from '../en/proposals'
import { isolate } from '../format'

/** Messages about wordings that an app suggests for a CV, in Hebrew. */
export const proposals: typeof english = {
  banner: 'אפליקציה מציעה ניסוח אחר לקורות החיים האלה. עדיין לא השתנה דבר.',
  review: 'הצגת ההצעות',
  heading: 'הצעות מאפליקציה',
  from: (app) =>
    app === ''
      ? 'כל הצעה נבדקה מול קורות החיים שלך. שום דבר לא משתנה עד לאימוץ ההצעה.'
      : `מאת ”${isolate(app)}”. כל הצעה נבדקה מול קורות החיים שלך. שום דבר לא משתנה עד לאימוץ ההצעה.`,
}
