import type { ownTemplate as english } from '../en/own-template'
import { formatters, isolate, leftToRight } from '../format'

const { number } = formatters('he')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'בקריאה לפי סדר הקובץ',
  lines: 'בקריאה שורה אחר שורה',
}

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
  reasons: {
    'not-text': 'הערך צריך להיות טקסט.',
    'not-number': 'הערך צריך להיות מספר.',
    'not-boolean': 'הערך צריך להיות true או false.',
    'not-list': 'הערך צריך להיות רשימה.',
    'not-object': 'הערך צריך להיות אובייקט.',
    'wrong-type': 'ערך מסוג שגוי.',
    'not-one-of': ({ text }) => `הערכים האפשריים: ${leftToRight(text)}.`,
    'unknown-field': ({ text }) => `אין באף תבנית: ${leftToRight(text)}.`,
    'too-long': ({ count }) => `ארוך מדי. מספר התווים המרבי: ${number(count)}.`,
    'too-many': ({ count }) => `יותר מדי פריטים. לכל היותר: ${number(count)}.`,
    'too-few': ({ count }) => `מעט מדי פריטים. לפחות: ${number(count)}.`,
    'too-large': ({ count }) => `גדול מדי. לכל היותר: ${number(count)}.`,
    'too-small': ({ count }) => `קטן מדי. לפחות: ${number(count)}.`,
    'too-deep': 'קינון עמוק מדי.',
    empty: 'הערך לא יכול להיות ריק.',
    'not-colour': 'הערך צריך להיות צבע כמו ”#2437c9”, באותיות קטנות.',
    'unknown-name': 'השם הזה לא מוכר כאן.',
    'not-allowed': 'זה לא מותר כאן.',
    'not-json': 'זה לא JSON.',
    'no-place': ({ text }) => `אין מקום עבור: ${leftToRight(text)}.`,
    twice: ({ text }) => `מודפס פעמיים: ${leftToRight(text)}.`,
    'contacts-twice': 'פרטי הקשר כבר נמצאים בטור הצד.',
    'header-high': ({ count }) => `החלקים יחד גבוהים מדי. לכל היותר: ${number(count)} מ״מ.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `ערכת הצבעים ”${leftToRight(text)}”: הניגודיות של ${leftToRight(colour)} על ${leftToRight(ground)} היא ${number(count)}:1. טקסט צריך ${number(of)}:1.`,
    'not-drawn': ({ person }) => `אי אפשר להציג בה את קורות החיים של ${isolate(person)}.`,
    torn: ({ text, person, reader }) =>
      `בקורות החיים של ${isolate(person)} אי אפשר לקרוא את ”${isolate(text)}” ברצף (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `בקורות החיים של ${isolate(person)}, מילים של תבליטים בסדר הנכון: ${number(count)} מתוך ${number(of)} (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `בקורות החיים של ${isolate(person)}, כותרות ותבליטים בסדר הנכון: ${number(count)} מתוך ${number(of)} (${readers[reader]}).`,
    'not-printed': ({ text, person }) =>
      `בקורות החיים של ${isolate(person)} זה לא מודפס: ${isolate(text)}.`,
    'outside-page': ({ text, person }) =>
      `בקורות החיים של ${isolate(person)} יש טקסט מחוץ לשוליים: ${isolate(text)}.`,
    overlapping: ({ text, person }) =>
      `בקורות החיים של ${isolate(person)} יש טקסט חופף: ${isolate(text)}.`,
    'stranded-heading': ({ text, person }) =>
      `בקורות החיים של ${isolate(person)} יש כותרת בודדה: ${isolate(text)}.`,
  },
}
