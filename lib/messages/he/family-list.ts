import type { familyList as english } from '../en/family-list'
import { formatters, isolate } from '../format'

const { plural } = formatters('he')

/** Messages of the dashboard about CVs that follow another one, in Hebrew. */
export const familyList: typeof english = {
  group: (name) => `”${isolate(name)}” וקורות החיים שעוקבים אחריהם`,
  withoutMain: 'קורות חיים שעוקבים אחרי אותו מסמך קורות חיים',
  linked: (name, count) =>
    `${plural(count, {
      one: 'מסמך קורות חיים אחד עוקב',
      two: 'שני מסמכי קורות חיים עוקבים',
      other: '# מסמכי קורות חיים עוקבים',
    })} אחרי ”${isolate(name)}”.`,
  mainMissing: (count) =>
    plural(count, {
      one: 'קורות החיים שהמסמך הזה עוקב אחריהם לא נמצאים כאן. ייתכן שהם באשפה.',
      two: 'קורות החיים ששני המסמכים האלה עוקבים אחריהם לא נמצאים כאן. ייתכן שהם באשפה.',
      other: 'קורות החיים ש־# המסמכים האלה עוקבים אחריהם לא נמצאים כאן. ייתכן שהם באשפה.',
    }),
  stale: (count) =>
    plural(count, {
      one: 'אחד לא מעודכן',
      two: 'שניים לא מעודכנים',
      other: '# לא מעודכנים',
    }),
  updateAll: 'עדכון הכול',
  showAll: (count) =>
    plural(count, {
      one: 'הצגת מסמך קורות חיים אחד',
      two: 'הצגת שני מסמכי קורות החיים',
      other: 'הצגת כל # מסמכי קורות החיים',
    }),
  outOfDate: (count) =>
    plural(count, {
      one: 'שינוי אחד להעברה',
      two: 'שני שינויים להעברה',
      other: '# שינויים להעברה',
    }),
  updateTitle: (name) => `שינויים ב”${isolate(name)}”`,
  updateHint:
    'אפשר לבחור לאילו קורות חיים השינויים יועברו. מה ששינית, הוספת או השמטת בהם נשאר כמו שהוא, ואפשר לבטל את הפעולה.',
  changes: (count) => plural(count, { one: 'שינוי אחד', two: 'שני שינויים', other: '# שינויים' }),
  see: 'הצגת השינויים',
  held: (count) =>
    `${plural(count, {
      one: 'שורה אחת השתנתה בשניהם.',
      two: 'שתי שורות השתנו בשניהם.',
      other: '# שורות השתנו בשניהם.',
    })} הטקסט שלך נשאר עד לבחירה.`,
  decide: 'לבחירה עכשיו',
  bringInto: (count) =>
    plural(count, {
      one: 'העברה למסמך קורות חיים אחד',
      two: 'העברה לשני מסמכי קורות חיים',
      other: 'העברה ל־# מסמכי קורות חיים',
    }),
  updated: (count) =>
    plural(count, {
      one: 'מסמך קורות חיים אחד עודכן.',
      two: 'שני מסמכי קורות חיים עודכנו.',
      other: '# מסמכי קורות חיים עודכנו.',
    }),
  newLinked: 'קורות חיים מקושרים חדשים',
  follow: 'קישור לקורות חיים אחרים…',
  stop: 'הפסקת המעקב',
  stopped: (name) => `קורות החיים האלה כבר לא עוקבים אחרי ”${isolate(name)}”.`,
  notLinked:
    'לא הצלחנו לקרוא אחד משני מסמכי קורות החיים, ולכן שום דבר לא השתנה. אפשר לפתוח את שניהם כדי לראות למה.',
  followTitle: (name) => `קישור ”${isolate(name)}” לקורות חיים אחרים`,
  followHint: 'שום דבר בהם לא משתנה. שורות שזהות בשניהם עוקבות מכאן והלאה: תיקונים שם מוצעים כאן.',
  followWhich: 'עוקבים אחרי',
  same: (count) =>
    plural(count, { one: 'שורה אחת זהה', two: 'שתי שורות זהות', other: '# שורות זהות' }),
  differ: (count) =>
    plural(count, {
      one: 'שורה אחת שונה ונשארת כמו שהיא',
      two: 'שתי שורות שונות ונשארות כמו שהן',
      other: '# שורות שונות ונשארות כמו שהן',
    }),
  link: 'קישור',
  linkedTo: (name) => `קורות החיים עוקבים עכשיו אחרי ”${isolate(name)}”.`,
  leaveTitle: (name) => `להעביר את ”${isolate(name)}” לאשפה?`,
  leaveText: (count) =>
    plural(count, {
      one: 'מסמך קורות חיים אחד עוקב אחריהם. מה לעשות בו?',
      two: 'שני מסמכי קורות חיים עוקבים אחריהם. מה לעשות בהם?',
      other: '# מסמכי קורות חיים עוקבים אחריהם. מה לעשות בהם?',
    }),
  leaveChoices: {
    keep: 'להשאיר כמו שהם',
    promote: 'להפוך אחד מהם לראשי, והשאר יעקבו אחריו',
    trash: 'להעביר גם אותם לאשפה',
  },
  leaveHints: {
    keep: 'שום דבר בהם לא משתנה. אם קורות החיים האלה ישוחזרו, המעקב אחריהם יתחדש.',
    promote: 'שום דבר בהם לא משתנה.',
    trash: 'אפשר לשחזר אותם מהאשפה.',
  },
  promoteWhich: 'קורות החיים שהאחרים יעקבו אחריהם',
}
