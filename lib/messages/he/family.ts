import type { family as english } from '../en/family'
import { formatters, isolate } from '../format'

const { plural } = formatters('he')

/** Messages of a CV that follows another one, in Hebrew. */
export const family: typeof english = {
  changed: (name, count) =>
    `קורות החיים האלה עוקבים אחרי ”${isolate(name)}”. ${plural(count, {
      one: 'שינוי אחד משם עדיין לא נמצא כאן.',
      two: 'שני שינויים משם עדיין לא נמצאים כאן.',
      other: '# שינויים משם עדיין לא נמצאים כאן.',
    })}`,
  see: 'הצגת השינויים',
  title: (name) => `שינויים ב”${isolate(name)}”`,
  hint: 'מה ששינית, הוספת או השמטת כאן נשאר כמו שהוא. אפשר לבטל כל פעולה.',
  coming: 'חדש משם',
  held: 'השתנה בשניהם',
  heldHint: 'הטקסט שלך נשאר עד לבחירה.',
  here: 'בקורות החיים האלה',
  there: (name) => `ב”${isolate(name)}”`,
  keep: 'להשאיר',
  take: 'שימוש בטקסט הזה',
  bringOver: (count) =>
    plural(count, {
      one: 'העברת שינוי אחד לכאן',
      two: 'העברת שני שינויים לכאן',
      other: 'העברת # שינויים לכאן',
    }),
  brought: 'השינויים הועברו לכאן.',
  upToDate: (name) => `בקורות החיים האלה יש כל מה שיש ב”${isolate(name)}”.`,
  tooLong: 'שניהם יחד ארוכים מדי למסמך קורות חיים אחד. שום דבר לא השתנה.',
  stop: 'הפסקת המעקב',
  stopped: (name) => `קורות החיים האלה כבר לא עוקבים אחרי ”${isolate(name)}”.`,
}
