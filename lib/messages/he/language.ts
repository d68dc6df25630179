import type { language as english } from '../en/language'
import { isolate } from '../format'

/** Messages of the choice of the interface language, in Hebrew. */
export const language: typeof english = {
  language: 'שפה',
  notFetched: 'לא הצלחנו לטעון את השפה הזאת. כדאי לבדוק את החיבור ולנסות שוב.',
  unconfirmed: (name) => `התרגום הזה (${isolate(name)}) עוד לא נבדק על ידי דוברי שפת אם.`,
  suggest: 'הצעת תיקון',
  title: 'הצעת תיקון',
  intro: 'כאן אפשר לחפש את הטקסט כפי שהוא מופיע על המסך, ולכתוב את הנוסח הנכון.',
  find: 'טקסט על המסך',
  nothing: 'אין ב־Vitae טקסט שמכיל את המילים האלה.',
  now: 'הנוסח הנוכחי',
  better: 'הנוסח המוצע',
  copy: 'העתקת התיקון',
  copied: 'הועתק. אפשר לשלוח אותו להנהלת השרת.',
  notCopied: 'הדפדפן לא אפשר להעתיק.',
}
