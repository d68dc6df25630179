import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('he')

/** Messages of the download of several CVs and letters as one file, in Hebrew. */
export const bulkExport: typeof english = {
  documents: 'קורות חיים ומכתבים',
  limit: (max) => `עד ${number(max)} בכל פעם`,
  selected: (count) => `נבחרו: ${number(count)}`,
  selectAll: 'בחירת הכול',
  selectNone: 'ביטול הבחירה',
  nothingSelected: 'יש לבחור לפחות מסמך קורות חיים אחד או מכתב אחד.',
  tooManySelected: (max) => `אפשר לבחור עד ${number(max)}. את השאר אפשר להוריד אחר כך.`,
  lettersLeftOut: 'מכתבים לא נכללים: תמיד רואים בהם מי כתב אותם.',
  leave: 'אפשר לסגור את החלון הזה ולהמשיך לעבוד. יש להישאר בדף הזה עד שהקובץ יהיה מוכן.',
  ready: 'ההורדה מוכנה.',
  skipped: (count) => `מסמכים שחסרים בקובץ: ${number(count)}. הם נמחקו, או שלא הצלחנו ליצור אותם.`,
  another: 'בחירה של אחרים',
  notSent:
    'עוד לא נשלח כל מה שכתבת, ולכן הקבצים לא יהיו מעודכנים. השינויים שלך שמורים במכשיר הזה. אפשר לנסות שוב בעוד רגע.',
  notThere:
    'משהו ממה שבחרת נמחק או הועבר לאשפה במקום אחר. שום דבר לא נוצר. כדאי לבדוק את הבחירה ולנסות שוב.',
  tooMany: 'הוכנו יותר מדי הורדות ב־24 השעות האחרונות. שום דבר לא אבד. אפשר לנסות שוב מאוחר יותר.',
}
