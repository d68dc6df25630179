import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('he')

/** Messages of the check for contradictions between the CVs and letters of one person, in Hebrew. */
export const contradictions: typeof english = {
  open: 'בדיקת התאמה בין קורות החיים',
  agree: 'קורות החיים והמכתבים שלך תואמים. לא נמצאו סתירות.',
  tooFew: 'אין עדיין מה להשוות. דרושים שני מסמכים של קורות חיים או מכתבים במכשיר הזה.',
  found: (count) => `הבדלים שנמצאו: ${number(count)}`,
  onlyNewest: (count) => `הושוו רק ${number(count)} קורות החיים והמכתבים החדשים ביותר.`,
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
