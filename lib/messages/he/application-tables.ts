import type { applicationTables as english } from '../en/application-tables'
import { formatters, isolate, leftToRight } from '../format'

const { plural, number } = formatters('he')

/** Messages of the numbers about applications, and of their tables (CSV), in Hebrew. */
export const applicationTables: typeof english = {
  numbersHint: 'נספר במכשיר הזה לפי מה שרשמת. מועמדויות באשפה לא נספרות.',
  byStage: 'לפי שלב',
  sentTitle: 'הגשות ותשובות',
  sentText: (sent, answered) =>
    sent === 0
      ? 'עוד לא הגשת מועמדות.'
      : `${plural(answered, {
          one: 'תשובה אחת',
          two: 'שתי תשובות',
          other: '# תשובות',
        })} על ${plural(sent, {
          one: 'מועמדות אחת',
          two: 'שתי מועמדויות',
          other: '# מועמדויות',
        })}`,
  answeredHint: 'ריאיון, הצעת עבודה או דחייה נחשבים לתשובה.',
  byCv: 'לפי קורות חיים',
  byTemplate: 'לפי תבנית',
  byMonth: 'לפי חודש',
  columns: {
    template: 'תבנית',
    month: 'חודש ההגשה',
    sent: 'הוגשו',
    answered: 'נענו',
    rate: 'שיעור התשובות',
  },
  tooFew: 'מעט מדי',
  tooFewHint: (count) =>
    `השיעור מוצג החל מ־${number(count)} מועמדויות. כשיש פחות, המקריות משפיעה יותר מקורות החיים שלך.`,
  noTemplate: 'לא נרשם PDF שנשלח',
  noMonth: 'לא נרשם יום',
  exported: (count) =>
    plural(count, {
      one: 'מועמדות אחת הורדה כ־CSV',
      two: 'שתי מועמדויות הורדו כ־CSV',
      other: '# מועמדויות הורדו כ־CSV',
    }),
  notExported: (count) =>
    plural(count, {
      one: 'מועמדות אחת חסרה: היא נמצאת רק בחשבון שלך, ולא הצלחנו להביא אותה.',
      two: 'שתי מועמדויות חסרות: הן נמצאות רק בחשבון שלך, ולא הצלחנו להביא אותן.',
      other: '# מועמדויות חסרות: הן נמצאות רק בחשבון שלך, ולא הצלחנו להביא אותן.',
    }),
  calendarMade: (count) =>
    plural(count, {
      one: 'המועדים של מועמדות אחת הורדו',
      two: 'המועדים של שתי מועמדויות הורדו',
      other: 'המועדים של # מועמדויות הורדו',
    }),
  nothingDue: 'אין שום דבר עם תאריך שאפשר להכניס ליומן.',
  calendarName: 'מועדים',
  events: { followUp: 'פעולת המשך', deadline: 'מועד אחרון להגשה' },
  importTitle: 'ייבוא מועמדויות',
  importHint:
    'אפשר לבחור קובץ CSV מכלי אחר, מגיליון אלקטרוני, או קובץ שהורדת כאן. אפשר לבדוק אותו לפני שמשהו נוסף. הוא נקרא במכשיר הזה.',
  chooseTable: 'בחירת קובץ CSV',
  refused: {
    empty: 'הקובץ הזה ריק. אפשר לבחור קובץ אחר.',
    'no-columns': `לא מצאנו עמודה של מעסיקים או של שמות תפקידים. אפשר לקרוא לעמודה ”${leftToRight('Employer')}” (מעסיק) או ”${leftToRight('Job title')}” (שם התפקיד) ולנסות שוב.`,
    'too-large': 'הקובץ הזה גדול יותר ממה שרשימת מועמדויות יכולה להיות.',
    'wrong-type': 'זה לא קובץ CSV. אפשר לשמור את הגיליון כ־CSV ולנסות שוב.',
    'gave-up': 'הקריאה של הקובץ הזה ארכה זמן רב מדי. אפשר לנסות עם פחות שורות.',
  },
  checkTitle: 'בדיקה לפני ההוספה',
  dayOrder: `תאריכים כמו ${leftToRight('03/04/2026')} הם`,
  dayFirst: 'היום קודם: 3 באפריל',
  monthFirst: 'החודש קודם: 4 במרץ',
  unknownColumns: (names) => `עמודות אחרות: ${isolate(names)}`,
  keepRest: 'הוספת העמודות האחרות להערות',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    plural(count, {
      one: 'אחת כבר כאן לפי המעסיק ושם התפקיד, ולכן היא לא מסומנת.',
      two: 'שתיים כבר כאן לפי המעסיק ושם התפקיד, ולכן הן לא מסומנות.',
      other: '# כבר כאן לפי המעסיק ושם התפקיד, ולכן הן לא מסומנות.',
    }),
  nameless: (count) =>
    plural(count, {
      one: 'בשורה אחת אין מעסיק ואין שם תפקיד, ולכן היא לא נכללת.',
      two: 'בשתי שורות אין מעסיק ואין שם תפקיד, ולכן הן לא נכללות.',
      other: 'ב־# שורות אין מעסיק ואין שם תפקיד, ולכן הן לא נכללות.',
    }),
  leftOut: (count) =>
    plural(count, {
      one: 'עוד שורה אחת לא נקראה. כדי לייבא אותה אפשר לחלק את הקובץ.',
      two: 'עוד שתי שורות לא נקראו. כדי לייבא אותן אפשר לחלק את הקובץ.',
      other: 'עוד # שורות לא נקראו. כדי לייבא אותן אפשר לחלק את הקובץ.',
    }),
  shortened: (columns) => `קוצר: ${isolate(columns)}`,
  isHere: 'כבר כאן',
  rows: 'שורות הקובץ',
  add: (count) =>
    plural(count, {
      one: 'הוספת מועמדות אחת',
      two: 'הוספת שתי מועמדויות',
      other: 'הוספת # מועמדויות',
    }),
  adding: (done, count) => `מוסיפים ${number(done)} מתוך ${number(count)}…`,
  added: (count) =>
    plural(count, {
      one: 'נוספה מועמדות אחת',
      two: 'נוספו שתי מועמדויות',
      other: 'נוספו # מועמדויות',
    }),
  tickAll: 'סימון הכול',
  untickAll: 'ביטול כל הסימונים',
}
