import type { ownTemplate as english } from '../en/own-template'
import { isolate, leftToRight } from '../format'

/** Messages about a template that the person adds from a file, in Hebrew. */
export const ownTemplate: typeof english = {
  title: 'תבנית משלך',
  add: 'שימוש בתבנית משלך…',
  change: 'שימוש בקובץ אחר…',
  remove: 'הסרת התבנית',
  download: 'הורדת התבנית הזאת כקובץ',
  hint: `קובץ JSON עד ${leftToRight('32 kB')} שמתאר צבעים, גופנים וסידור. אפשר להוריד תבנית שמוצאת חן בעיניך, לשנות אותה בעורך טקסט ולהשתמש בה כאן. הקובץ נבדק במכשיר הזה ונשמר בתוך קורות החיים שלך.`,
  checking: 'בודקים את התבנית: שלושה מסמכי קורות חיים נוצרים בה ונקראים בחזרה…',
  used: (name) => `קורות החיים שלך מוצגים בתבנית ”${isolate(name)}”.`,
  refused: (file) =>
    `אי אפשר להשתמש בקובץ ”${isolate(file)}” כתבנית. שום דבר לא השתנה. יש לתקן את המקומות האלה ולנסות שוב:`,
  unreadable:
    'אי אפשר להשתמש כאן בתבנית שבתוך קורות החיים האלה, ולכן הם מוצגים בתבנית המובנית שנבחרה למטה. שום דבר לא אבד. הסיבות:',
  failed: 'לא ניתן היה לבדוק את התבנית, ושום דבר לא השתנה. אפשר לנסות שוב בעוד רגע.',
  wholeFile: 'הקובץ',
}
