import type { notifications as english } from '../en/notifications'
import { formatters, isolate } from '../format'

const { plural } = formatters('he')

/** Messages of the notifications, in Hebrew: the list behind the bell, and its settings. */
export const notifications: typeof english = {
  bell: (unread) =>
    unread === 0
      ? 'התראות'
      : plural(unread, {
          one: 'התראות, אחת לא נקראה',
          two: 'התראות, שתיים לא נקראו',
          other: 'התראות, # לא נקראו',
        }),
  title: 'התראות',
  none: 'אין עדיין התראות. אירועים חשובים בחשבון שלך מופיעים כאן.',
  nothingDue: 'אין מה לעשות היום. כאן מופיעים מעקבים ומועדים אחרונים של המועמדויות שלך.',
  unknown: 'ההתראות שלך עוד לא נטענו. אנחנו ממשיכים לנסות.',
  settingsLink: 'הגדרות התראות',
  due: {
    title: 'לביצוע',
    followUp: 'מעקב',
    deadline: 'היום האחרון להגשה',
    untitled: 'מועמדות',
    done: 'בוצע',
    doneNamed: (what) => `בוצע: ${what}`,
    tomorrow: 'מחר',
    tomorrowNamed: (what) => `דחייה למחר: ${what}`,
    wasDone: (what) => `סומן כבוצע: ${what}`,
    wasMoved: (what) => `נדחה למחר: ${what}`,
    failed: 'לא הצלחנו לפתוח את המועמדות הזו. דבר לא השתנה. אפשר לנסות שוב.',
    all: 'כל המועמדויות',
  },
  unread: 'חדשה',
  today: 'היום',
  yesterday: 'אתמול',

  askedFor: {
    requirements: 'הדרישות של תיאור משרה',
    tailoring: 'הצעות לתיאור משרה',
    wording: 'ניסוח טוב יותר לטקסט',
    letter: 'טיוטה של מכתב מקדים',
    translation: 'תרגום',
    match: 'קורות חיים שמתאימים לתיאור משרה',
    interview: 'שאלות לראיון עבודה',
    'import-help': 'עזרת AI בייבוא',
    'import-reading': 'קריאה של קובץ מיובא עם AI',
    cv: 'קורות חיים שתוכנה ביקשה',
    proposal: 'הצעות מאפליקציה',
  } as Readonly<Record<string, string>>,
  somethingAsked: 'הבקשה שלך',
  requestDone: (what) => `${what}: מוכן`,
  requestFailed: (what) => `${what}: לא ניתן היה להשלים`,
  requestFailedText: 'שום דבר לא אבד. אפשר לנסות שוב.',
  keyCreated: (name) => `נוצר מפתח API: ${isolate(name)}`,
  keyCreatedText: 'אם זה לא נעשה על ידך, יש לבטל אותו ואז להחליף את הסיסמה.',
  newDevice: (device) => `כניסה חדשה: ${isolate(device)}`,
  newDeviceText: 'אם זה לא נעשה על ידך, יש לנתק את המכשיר ואז להחליף את הסיסמה.',
  deletionScheduled: (title) => `באשפה: ${isolate(title)}`,
  deletionScheduledText: (day) => `יימחק לצמיתות ב־${day}.`,
  exportDone: 'הנתונים שלך: מוכנים להורדה',
  exportDoneText: (day) => `הקובץ זמין עד ${day}.`,
  exportFailed: 'הנתונים שלך: הייצוא נכשל',
  exportFailedText: 'שום דבר לא אבד. אפשר לנסות שוב.',
  commentAdded: 'הערה חדשה על מסמך ששיתפת',
  applicationDue: 'יש מה לעשות במועמדויות שלך',
  untitled: 'מסמך',

  settings: {
    text: 'כאן אפשר לבחור על מה נודיע לך. בהתראות אף פעם אין טקסט מקורות החיים שלך.',
    caption: 'אירועים ואיך אנחנו מודיעים עליהם',
    event: 'אירוע',
    ways: { app: 'באפליקציה', mail: 'באימייל' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'הצעות, טיוטה או תרגום מוכנים',
      'request-failed': 'בקשה לא הושלמה',
      'key-created': 'נוצר מפתח API',
      'new-device': 'כניסה ממכשיר חדש',
      'deletion-scheduled': 'מסמך עומד להימחק לצמיתות',
      'comment-added': 'הערה על מסמך ששיתפת',
      'application-due': 'מעקב או מועד אחרון של מועמדות',
      'export-ended': 'ייצוא הנתונים שלך מוכן, או נכשל',
    },
    language: 'שפת ההודעות באימייל',
    timeZone: 'אזור הזמן של ההודעות באימייל',
    timeZoneHint: 'התזכורות מגיעות שם ב־7 בבוקר. מצוינים בהן המעסיק, שם התפקיד והמעקב שלך.',
    noTimeZone: 'לא נבחר (UTC)',
    noMail: 'אימייל לא מוגדר בשרת הזה, ולכן לא נשלחות הודעות. ההתראות שלך נמצאות תחת הפעמון.',
    notConfirmed: 'כדי לקבל אימייל, צריך לאמת את הכתובת שלך בפרופיל למעלה.',
    saved: 'נשמר.',
  },
}
