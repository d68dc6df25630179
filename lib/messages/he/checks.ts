import type { checks as english } from '../en/checks'
import { formatters, isolate, leftToRight } from '../format'

const { plural } = formatters('he')

const characters = (count: number) =>
  plural(count, { one: 'תו אחד', two: 'שני תווים', other: '# תווים' })

/** Tips beside the fields of a CV, in Hebrew, one sentence for each code. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'כדאי להוסיף את שמך. הוא הכותרת של קורות החיים.',
    'missing-contact': () =>
      'כדאי להוסיף כתובת אימייל או מספר טלפון, כדי שמעסיקים יוכלו ליצור איתך קשר.',
    'email-shape': ({ text }) => `”${isolate(text)}” לא נראה כמו כתובת אימייל.`,
    'end-before-start': () => 'תאריך הסיום קודם לתאריך ההתחלה.',
    'date-in-words': ({ text }) =>
      `”${isolate(text)}” מוצג כפי שהקלדת. שאר התאריכים מוצגים בתבנית התאריכים של קורות החיים האלה.`,
    'long-bullet': ({ count }) =>
      `בתבליט הזה יש ${characters(count)}. שני תבליטים יהיו קלים יותר לקריאה.`,
    'long-summary': ({ count }) =>
      `בטקסט הזה יש ${characters(count)}. סיכוי טוב יותר שיקראו כמה משפטים.`,
    'education-without-end': () => 'בלי תאריך סיום זה מוצג כלימודים שעוד נמשכים.',
    'duplicate-entry': () => 'הפריט הזה מופיע פעמיים.',
    'link-not-clickable': ({ text }) =>
      `אי אפשר ללחוץ על ”${isolate(text)}” ב־PDF. כדאי להשתמש בקישור שמתחיל ב־${leftToRight('https://')}.`,
    'empty-entry': () => 'הפריט הזה ריק, ולכן הוא לא מופיע בקורות החיים.',
  },
}
