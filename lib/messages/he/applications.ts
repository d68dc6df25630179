import type { applications as english } from '../en/applications'
import { formatters, isolate } from '../format'

const { plural, number } = formatters('he')

/** Messages of the list and the board of applications, and of the form that adds one, in Hebrew. */
export const applications: typeof english = {
  title: 'המועמדויות שלך',
  untitled: 'מועמדות ללא שם',
  job: (position, employer) => [position, employer].filter(Boolean).join(', '),
  loading: 'טוענים את המועמדויות שלך…',
  stages: {
    saved: 'נשמרה',
    applied: 'הוגשה',
    interview: 'ריאיון',
    offer: 'הצעת עבודה',
    closed: 'נסגרה',
  },
  outcomes: {
    accepted: 'הסכמת להצעה',
    declined: 'סירבת להצעה',
    rejected: 'נדחתה',
    withdrawn: 'משכת את המועמדות',
  },
  add: 'מועמדות חדשה',
  views: 'תצוגה',
  list: 'רשימה',
  board: 'לוח',
  search: 'חיפוש במועמדויות שלך',
  filters: 'סינון ומיון',
  stageFilters: { all: 'כל השלבים', open: 'לא נסגרו' },
  dueFilter: 'מועד',
  dueFilters: { any: 'כל תאריך', overdue: 'המועד עבר', week: 'ב־7 הימים הקרובים' },
  sortBy: 'מיון המועמדויות שלך',
  sorts: {
    due: 'לפי המועד הקרוב',
    updated: 'לפי עריכה אחרונה',
    created: 'מהחדש לישן',
    employer: 'לפי מעסיק',
    position: 'לפי שם התפקיד',
  },
  found: {
    all: (count) =>
      plural(count, {
        one: 'נמצאה מועמדות אחת',
        two: 'נמצאו שתי מועמדויות',
        other: 'נמצאו # מועמדויות',
      }),
    searching: (count) =>
      plural(count, {
        one: 'נמצאה עד כה מועמדות אחת',
        two: 'נמצאו עד כה שתי מועמדויות',
        other: 'נמצאו עד כה # מועמדויות',
      }),
    device: (count) =>
      plural(count, {
        one: 'נמצאה מועמדות אחת במכשיר הזה. אי אפשר לחפש כרגע בחשבון שלך.',
        two: 'נמצאו שתי מועמדויות במכשיר הזה. אי אפשר לחפש כרגע בחשבון שלך.',
        other: 'נמצאו # מועמדויות במכשיר הזה. אי אפשר לחפש כרגע בחשבון שלך.',
      }),
  },
  nothingFound: 'אין מועמדות מתאימה.',
  showAll: 'הצגת כל המועמדויות',
  showMore: (count) => `הצגת ${number(count)} נוספות`,
  more: 'עוד',
  numbers: 'מספרים',
  calendar: 'הורדת קובץ יומן',
  exportAll: 'הורדה כ־CSV',
  importTable: 'ייבוא קובץ CSV',
  moveTo: 'העברה אל',
  moved: (job, stage) => `הועבר אל ”${stage}”: ”${isolate(job)}”`,
  notBrought:
    'לא הצלחנו להביא את המועמדות הזאת מהחשבון שלך. שום דבר לא השתנה. אפשר לנסות שוב כשיהיה חיבור.',
  notRead: 'לא הצלחנו לקרוא את המועמדות הזאת. שום דבר לא השתנה. אפשר לפתוח אותה כדי לראות למה.',
  due: (day) => `מועד: ${day}`,
  dueToday: 'המועד היום',
  overdue: (day) => `המועד עבר: ${day}`,
  since: (day) => `מאז ${day}`,
  column: (stage, count) =>
    `${stage}: ${plural(count, { one: 'מועמדות אחת', two: 'שתי מועמדויות', other: '# מועמדויות' })}`,
  emptyColumn: 'עוד אין כאן כלום',
  drag: (job) => `העברת ”${isolate(job)}”`,
  emptyTitle: 'מעקב אחרי המועמדויות שלך',
  emptyText:
    'אפשר לשמור משרה, לרשום מה שלחת ולראות מה הצעד הבא. הכול נשאר במכשיר הזה, וגם בחשבון שלך אם יש לך.',
  trashNote: 'מועמדויות נשארות כאן עד שמוחקים אותן לצמיתות.',
  trashNoteAccount: 'מועמדויות נשארות כאן 30 יום, בכל המכשירים שלך. אחר כך הן נמחקות לצמיתות.',
  back: 'חזרה למועמדויות שלך',
  newHint:
    'אפשר להדביק את תיאור המשרה, או למלא את מה שידוע לך. שום דבר לא נשמר עד ללחיצה על ”שמירה”.',
  jobDescriptionHint: 'הוא נקרא במכשיר הזה. קישורים שבו אף פעם לא נפתחים.',
  use: (text) => `שימוש ב”${isolate(text)}”`,
  save: 'שמירה',
  discard: 'ביטול',
  saved: (job) => `נשמר: ”${isolate(job)}”`,
  nothingToSave: 'יש להזין קודם שם תפקיד או מעסיק.',
  alreadyThere: (job, stage) => `כבר יש לך מועמדות ל”${isolate(job)}”, בשלב ”${stage}”.`,
  tooLong: (limit) => `הטקסט ארוך מ־${number(limit)} תווים. רק ההתחלה נקלטה.`,
  notReadFile: {
    empty: 'אין טקסט בקובץ הזה. אפשר להעתיק את תיאור המשרה ולהדביק אותו כאן.',
    'wrong-type':
      'אין בקובץ הזה טקסט שאנחנו יכולים לקרוא. אפשר להעתיק את תיאור המשרה ולהדביק אותו.',
    'legacy-word': 'הוא בפורמט Word ישן. אפשר לשמור אותו כ־DOCX או PDF ולנסות שוב.',
    macros: 'זה קובץ Word עם פקודות מאקרו. אפשר לשמור אותו כ־DOCX או PDF ולנסות שוב.',
    'too-large':
      'הקובץ הזה גדול יותר ממה שתיאור משרה יכול להיות. אפשר להעתיק את הטקסט ולהדביק אותו.',
    'too-long': 'יש בקובץ הזה יותר מדי עמודים. אפשר להעתיק את תיאור המשרה ולהדביק אותו.',
    password: 'הקובץ הזה מוגן בסיסמה. אפשר להסיר את הסיסמה ולנסות שוב.',
    'no-text': 'יש בקובץ הזה רק תמונות של טקסט. אפשר להעתיק את הטקסט מהדף ולהדביק אותו.',
    damaged: 'הקובץ הזה פגום. אפשר להוריד אותו שוב, או להעתיק את הטקסט ולהדביק אותו.',
    unsafe: 'יש בקובץ הזה משהו שרק תוקפים משתמשים בו, ולכן לא קראנו אותו.',
    'gave-up': 'הקריאה של הקובץ הזה ארכה זמן רב מדי. אפשר להעתיק את תיאור המשרה ולהדביק אותו.',
  },
  browserTitle: 'הוספת משרות מהדפדפן',
  browserHint:
    'אפשר לגרור את הכפתור הזה לסרגל הסימניות. לחיצה עליו בדף עם תיאור משרה פותחת את הטופס הזה עם הכותרת, הכתובת והטקסט שסימנת. הוא לא קורא שום דבר אחר, לא שולח כלום ולא שומר כלום.',
  browserButton: 'שמירת משרה ב־Vitae',
  browserNotHere: 'אפשר לגרור אותו לסרגל הסימניות. הוא פועל בדפים אחרים.',
  browserCopy: 'העתקת הכתובת שלו',
  browserCopied: 'הכתובת הועתקה. אפשר להדביק אותה ככתובת של סימנייה חדשה.',
  browserNotCopied: 'הדפדפן הזה לא מאפשר העתקה. אפשר לגרור את הכפתור במקום.',
  shareHint: 'בטלפון אפשר להתקין את Vitae במסך הבית, ואז לשתף איתו תיאורי משרה מאפליקציות אחרות.',
}
