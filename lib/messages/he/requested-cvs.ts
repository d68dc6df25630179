import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Hebrew. */
export const requestedCvs: typeof english = {
  title: 'בקשות',
  text: 'אפשר לבקש קורות חיים למשרה ולחזור לקחת אותם אחר כך. קורות החיים שלך לא משתנים.',
  guest:
    'אנחנו עובדים על בקשות גם כשלא נמצאים כאן, ולכן צריך חשבון ששומר את התוצאה. בלי חשבון אפשר להשוות קורות חיים לתיאור משרה בעורך.',
  formTitle: 'בקשת קורות חיים',
  cv: 'קורות חיים',
  job: 'תיאור המשרה',
  jobHint: 'יש להדביק את הטקסט של מודעת הדרושים.',
  jobRefused: 'אי אפשר להשתמש בזה כתיאור משרה: הטקסט קצר מדי או ארוך מדי.',
  noCvs: 'עדיין אין קורות חיים בחשבון שלך. קודם צריך ליצור אותם.',
  busy: 'אנחנו כבר עובדים על חמש בקשות. צריך לחכות שאחת מהן תסתיים.',
  begun: 'אנחנו עובדים על זה. אפשר לסגור את הדף.',
  listTitle: 'הבקשות שלך',
  none: 'אין לך בקשות.',
  states: {
    waiting: 'בהמתנה',
    running: 'בעבודה',
    done: 'מוכן',
    failed: 'נכשל',
    cancelled: 'הופסק',
  },
  otherCv: 'קורות חיים אחרים',
  asked: (date) => `הבקשה מתאריך ${date}`,
  ends: (date) => `יימחק בתאריך ${date}`,
  stop: 'הפסקה',
  withoutModel: 'ניסיון בלי AI',
  files: 'הצגת הקבצים',
  page: 'דף אינטרנט',
  report: 'מה השתנה (JSON)',
}
