import type { importModel as english } from '../en/import-model'
import { formatters, isolate } from '../format'

const { plural } = formatters('he')

/** Messages of the review of an imported file about an AI model that reads all of it, in Hebrew. */
export const importModel: typeof english = {
  read: 'קריאה חוזרת עם AI',
  offer: 'פריטים התערבבו או חסרים? AI יכול לקרוא שוב את כל הקובץ. אפשר לבטל את הפעולה.',
  stop: 'עצירה',
  stages: {
    waiting: 'ממתינים להתחלה.',
    reading: 'קוראים.',
    drafting: 'AI קורא את הקובץ.',
    checking: 'בודקים את התשובה.',
  },
  stay: 'זה עשוי להימשך כמה דקות. אפשר להמשיך לעבוד כאן. יציאה מהסקירה הזאת תעצור את הקריאה.',
  ready: 'AI קרא את הקובץ. העבודה שלך לא נקטעה.',
  show: 'הצגה',
  withAi: 'נקרא עם AI.',
  marked: (count) =>
    plural(count, {
      one: 'שדה אחד שונה, והוא מסומן ”לבדיקה”.',
      two: 'שני שדות שונים, וכל אחד מהם מסומן ”לבדיקה”.',
      other: '# שדות שונים, וכל אחד מהם מסומן ”לבדיקה”.',
    }),
  same: 'כל השדות זהים.',
  withoutAi: {
    value: (section, field, text) =>
      `${section === '' ? field : `${section}, ${field}`} ”${isolate(text)}”`,
    elsewhere: (entry) => `בפריט ”${isolate(entry)}”`,
    values: (parts) => `בלי AI: ${parts.join(' · ')}`,
    leftOver: 'בלי AI: שורה שנותרה',
  },
  sent: 'שלחת את הטקסט של הקובץ הזה למודל AI. הקובץ עצמו נשאר במכשיר הזה.',
  unchanged: 'שום דבר לא השתנה.',
  failures: {
    'too-long': 'יש בקובץ הזה יותר טקסט ממה שמודל AI יכול לקרוא בבת אחת, ולכן לא שלחנו אותו.',
    'nothing-found': 'שום דבר בתשובה של מודל ה־AI לא נמצא בקובץ שלך, ולכן אי אפשר להשתמש בה.',
    'gave-up': 'העבודה על הקובץ הזה ארכה זמן רב מדי, ולכן עצרנו. אפשר לנסות שוב.',
  },
  consent: {
    title: 'לקרוא את הקובץ הזה עם AI?',
    sends: (model) =>
      `הטקסט של הקובץ יישלח אל ${isolate(model)}: כל שורה, עם העמוד והטור שלה ועם המראה שלה, למשל הגודל.`,
    marks:
      'כתובות אימייל, מספרי טלפון, כתובת הרחוב שלך, קישורים והשם שלך מוחלפים בסימונים כמו [email 1], במקומות שבהם זיהינו אותם. אנחנו מחזירים אותם במכשיר הזה.',
    asIs: 'כל השאר נשלח כפי שהוא. זה כולל שם משתמש, או חלק מהשם שלך, שלא זיהינו.',
    notSent: 'הקובץ עצמו והתמונות שבו לא נשלחים.',
    returns: 'AI רק אומר אילו מילים שייכות לאן: כל מילה עדיין באה מהקובץ שלך. אפשר לבטל את התוצאה.',
    cancel: 'ביטול',
    send: 'שליחה וקריאה',
  },
}
