import type { language as english } from '../en/language'
import { isolate } from '../format'

/** Messages of the choice of the interface language, in Hebrew. */
export const language: typeof english = {
  language: 'שפה',
  notFetched: 'לא ניתן היה לטעון את השפה הזו. כדאי לבדוק את החיבור ולנסות שוב.',
  unconfirmed: (name) => `אף דובר שפת אם עדיין לא בדק את השפה ”${isolate(name)}”.`,
  suggest: 'הצעת תיקון',
  title: 'הצעת תיקון',
  intro: 'חיפוש הטקסט כפי שהוא מופיע על המסך, וכתיבת הנוסח הנכון.',
  find: 'טקסט על המסך',
  nothing: 'אין ב-Vitae טקסט שמכיל את המילים האלה.',
  now: 'עכשיו',
  better: 'עדיף',
  copy: 'העתקת התיקון',
  copied: 'הועתק. אפשר לשלוח אותו להנהלת השרת הזה.',
  notCopied: 'הדפדפן לא אִפשר העתקה.',
}
