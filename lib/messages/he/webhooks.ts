import type { webhooks as english } from '../en/webhooks'
import { isolate } from '../format'

/** Messages of the webhooks in the settings, in Hebrew. */
export const webhooks: typeof english = {
  title: 'Webhooks',
  text: 'מעדכנים שירות אחר כשקורה כאן משהו. אנחנו שולחים מזהים, ואף פעם לא את הטקסט של המסמכים שלך.',
  none: 'אין לך webhooks.',
  add: 'הוספת webhook',
  url: 'כתובת',
  urlHint: 'מתחילה ב־https:// ונמצאת באינטרנט הציבורי.',
  urlRefused:
    'אי אפשר לשלוח לכתובת הזו. יש להזין כתובת שמתחילה ב־https:// ונמצאת באינטרנט הציבורי.',
  eventsTitle: 'אירועים',
  events: {
    'document.changed': 'מסמך השתנה',
    'request.finished': 'בקשה הסתיימה',
    'comment.added': 'נוספה הערה',
    ping: 'בדיקה',
  },
  eventsMissing: 'יש לבחור לפחות אירוע אחד.',
  save: 'שמירה',
  full: 'יש לך המספר המרבי של webhooks לחשבון. כדי להוסיף אחד צריך למחוק אחר.',
  secretTitle: (host) => `סוד עבור ${isolate(host)}`,
  secretText: 'צריך להעתיק אותו עכשיו. לא נציג אותו שוב. השירות שלך בודק בעזרתו את החתימה שלנו.',
  secretLabel: 'סוד',
  on: 'פעיל',
  off: 'כבוי',
  failing: 'השליחות האחרונות נכשלו.',
  turnOn: 'הפעלה',
  turnOff: 'כיבוי',
  edit: 'שינוי',
  test: 'שליחת בדיקה',
  rotate: 'סוד חדש',
  remove: 'מחיקה',
  removed: (host) => `ה־webhook עבור ${isolate(host)} נמחק.`,

  deliveries: 'שליחות אחרונות',
  noDeliveries: 'עדיין לא נשלח דבר.',
  states: { waiting: 'בהמתנה', delivered: 'נמסר', failed: 'נכשל' },
  attempts: (count) => `ניסיונות: ${count}`,
  next: (time) => `הניסיון הבא: ${time}`,
  reasons: {
    status: (status) => `השרת השיב ${status}.`,
    redirect: 'השרת השיב בהפניה, ואנחנו לא עוקבים אחריה.',
    timeout: 'השרת לא השיב בתוך 15 שניות.',
    unreachable: 'לא הצלחנו להגיע לשרת.',
    'private-address': 'הכתובת אינה באינטרנט הציבורי.',
    disabled: 'ה־webhook היה כבוי.',
    'no-secret': 'אי אפשר יותר לקרוא את הסוד. יש ליצור סוד חדש.',
    'gave-up': 'לא הצלחנו לשלוח. אפשר לשלוח שוב.',
  },
  again: 'שליחה חוזרת',
}
