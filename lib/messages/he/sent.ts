import type { sent as english } from '../en/sent'
import { formatters, isolate } from '../format'

const { number } = formatters('he')

/** Messages that say what goes to an AI model, in Hebrew. */
export const sent: typeof english = {
  first: (model, list) => `נשלח אל ${isolate(model)}: ${list}.`,
  check: (list) => `לאחר מכן, לבדיקת התשובה: ${list}.`,
  upTo: (count) => `עד ${number(count)}`,
  count: number,
  notSent: 'שדות השם, פרטי הקשר והתמונה לא נשלחים.',
  show: 'הצגת מה שנשלח',
  edits: 'בעריכת הצעה, הטקסט שלך ושורות הפריט שלו נשלחים לבדיקה.',
  parts: {
    text: 'הטקסט הזה',
    entries: 'כותרות פריטים',
    texts: 'טקסטים מקורות החיים',
    profile: 'הפרופיל שלך',
    skills: 'מיומנויות',
    education: 'השכלה',
    languages: 'שפות',
    certificates: 'תעודות',
    job: 'תיאור המשרה',
    jobTitle: 'תפקיד',
    employer: 'מעסיק',
    requirements: 'דרישות מתיאור המשרה',
    lines: 'שורות מקורות החיים',
    suggestions: 'ההצעות',
    fileLines: 'שורות הקובץ',
  },
}
