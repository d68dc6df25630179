import type { contradictions as english } from '../en/contradictions'
import { formatters, isolate } from '../format'

const { number } = formatters('he')

/** Messages of the check for contradictions between the CVs and letters of one person, in Hebrew. */
export const contradictions: typeof english = {
  open: 'בדיקת התאמה בין קורות החיים',
  agree: 'קורות החיים והמכתבים שלך תואמים. לא נמצאו סתירות.',
  tooFew: 'אין עדיין מה להשוות. דרושים שני מסמכים של קורות חיים או מכתבים במכשיר הזה.',
  found: (count) => `הבדלים שנמצאו: ${number(count)}`,
  onlyNewest: (count) => `הושוו רק ${number(count)} קורות החיים והמכתבים החדשים ביותר.`,
  compareFile: 'השוואה לייצוא מ־LinkedIn או לקובץ אחר',
  compareFileHint: 'הקובץ נקרא במכשיר הזה, לא נשלח לשום מקום ולא נשמר.',
  readingFile: 'קוראים את הקובץ…',
  comparedWith: (name) => `ההשוואה כללה גם את ”${isolate(name)}”.`,
  fileUnreadable: (name) =>
    `לא הצלחנו לקרוא את ”${isolate(name)}”. קורות החיים שלך הושוו בלעדיו. אפשר לנסות את קובץ ה־ZIP מ־LinkedIn או קובץ PDF.`,
  present: 'היום',
  kinds: {
    name: 'שם',
    email: 'אימייל',
    phone: 'טלפון',
    start: 'התחלה',
    end: 'סיום',
    title: 'שם התפקיד',
    employer: 'מעסיק',
    degree: 'תואר',
    institution: 'מוסד לימודים',
    number: 'מספר',
  },
}
