import type { importReadings as english } from '../en/import-readings'
import { formatters, isolate } from '../format'

const { plural, number } = formatters('he')

/** Messages of the review of an imported file about reading it in another way, in Hebrew. */
export const importReadings: typeof english = {
  readAnotherWay: 'קריאה בדרך אחרת',
  offer: 'פריטים התערבבו או חסרים? יש דרך נוספת לקרוא את הקובץ הזה. אפשר לבטל את הפעולה.',
  at: (at, of) => `דרך ${number(at)} מתוך ${number(of)}.`,
  sentence: (parts) => `${parts.join('; ')}.`,
  entries: (section, now, before) =>
    `${isolate(section)}: ${plural(now, { one: 'פריט אחד', two: 'שני פריטים', other: '# פריטים' })} במקום ${number(before)}`,
  leftOver: (now, before) =>
    `${plural(now, { one: 'שורה אחת שנותרה', two: 'שתי שורות שנותרו', other: '# שורות שנותרו' })} במקום ${number(before)}`,
  values: (count) =>
    plural(count, { one: 'שדה אחד שונה.', two: 'שני שדות שונים.', other: '# שדות שונים.' }),
  lost: (count) =>
    plural(count, {
      one: 'לשינוי אחד שלך אין כאן מקום. ביטול הפעולה יחזיר אותו.',
      two: 'לשניים מהשינויים שלך אין כאן מקום. ביטול הפעולה יחזיר אותם.',
      other: 'ל־# מהשינויים שלך אין כאן מקום. ביטול הפעולה יחזיר אותם.',
    }),
  same: 'שום דבר לא משתנה כשהטור במקום הזה. אפשר לנסות מקום אחר.',
  failed: 'לא הצלחנו לקרוא את הקובץ שוב. שום דבר לא השתנה. אפשר לנסות שוב.',
  markColumn: 'סימון טור תאריכים',
  columnHint: 'יש להציב את הקו בין התאריכים לטקסט שלצידם: בעזרת המחוון, או בהקשה על העמוד.',
  columnPlace: 'קו',
  columnAt: (percent) => `${number(percent)}% משמאל`,
  readWithColumn: 'קריאה מחדש',
  reading: 'קוראים…',
  cancel: 'ביטול',
}
