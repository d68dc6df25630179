import { isolate } from '../format'
import type { NotificationMailWords } from '../notification-mail-shape'

/** Emails about events in an account, in Hebrew. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'הדרישות של תיאור משרה',
    tailoring: 'הצעות לתיאור משרה',
    wording: 'ניסוח טוב יותר לטקסט',
    letter: 'טיוטה של מכתב מקדים',
    translation: 'תרגום של קורות חיים',
    match: 'קורות חיים שמתאימים לתיאור משרה',
    interview: 'שאלות לראיון עבודה',
    'import-help': 'עזרת AI בייבוא',
    'import-reading': 'קריאה של קובץ מיובא עם AI',
    cv: 'קורות חיים שהתבקשו',
    proposal: 'הצעות מאפליקציה',
  },
  device: (browser, system) =>
    browser && system ? `${browser} ב־${system}` : browser || system || 'דפדפן לא מוכר',
  requestDone: ({ what, link }) => ({
    subject: 'הבקשה שלך מוכנה',
    text: `${what}: זה מוכן.\n\nשום דבר במסמכים שלך לא השתנה. ההחלטה מה ייכנס אליהם היא שלך:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'לא ניתן היה להשלים את הבקשה שלך',
    text: `${what}: לא ניתן היה להשלים.\n\nשום דבר במסמכים שלך לא השתנה, ושום דבר לא אבד. כאן אפשר לראות את הסיבה ולנסות שוב:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'נוצר מפתח API לחשבון Vitae שלך',
    text: `נוצר מפתח API בחשבון שלך. השם שלו הוא ”${isolate(name)}”.\n\nאם זה נעשה על ידך, אין צורך לעשות דבר.\n\nאם לא, יש לבטל את המפתח ואז להחליף את הסיסמה:\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'חוברה אפליקציה לחשבון Vitae שלך',
    text: `חוברה אפליקציה לחשבון שלך. היא קוראת לעצמה ”${isolate(name)}”.\n\nאם זה נעשה על ידך, אין צורך לעשות דבר.\n\nאם לא, יש לנתק את האפליקציה ואז להחליף את הסיסמה:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'כניסה חדשה לחשבון Vitae שלך',
    text: `הייתה כניסה לחשבון שלך ממכשיר חדש: ${isolate(device)}, ${at} (UTC).\n\nאם זה נעשה על ידך, אין צורך לעשות דבר.\n\nאם לא, יש לנתק את המכשיר ואז להחליף את הסיסמה:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) =>
    count === 1
      ? {
          subject: 'מסמך באשפה שלך עומד להימחק',
          text: `יש מסמך אחד באשפה שלך. הוא יימחק לצמיתות ב־${day}.\n\nאם זה רצוי לך, אין צורך לעשות דבר. עד אז אפשר לשחזר אותו:\n${link}\n\nאם הוא לא הועבר לשם על ידך, יש לשחזר אותו ואז להחליף את הסיסמה.`,
        }
      : {
          subject: `${count} מסמכים באשפה שלך עומדים להימחק`,
          text: `יש ${count} מסמכים באשפה שלך. הם יימחקו לצמיתות החל מ־${day}.\n\nאם זה רצוי לך, אין צורך לעשות דבר. עד אז אפשר לשחזר אותם:\n${link}\n\nאם הם לא הועברו לשם על ידך, יש לשחזר אותם ואז להחליף את הסיסמה.`,
        },
  exportDone: ({ day, link }) => ({
    subject: 'הנתונים שלך מוכנים להורדה',
    text: `הייצוא של החשבון שלך מוכן. אפשר להוריד אותו בהגדרות עד ${day}:\n${link}\n\nקישור להורדה פועל שעה אחת. שם אפשר לקבל קישור חדש.\n\nאם לא ביקשת אותו, יש למחוק שם את הקובץ ואז להחליף את הסיסמה.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'לא ניתן היה לייצא את הנתונים שלך',
    text: `לא הצלחנו לייצא את הנתונים שלך. שום דבר בחשבון שלך לא השתנה, ושום דבר לא אבד. אפשר לנסות שוב בהגדרות:\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: 'תזכורת לגבי המועמדויות שלך',
    text: `זה מה שיש לעשות במועמדויות שלך:\n\n${lines}\n\nאפשר לסמן כבוצע או לבחור יום אחר:\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: 'הערה חדשה על מסמך',
    text: `נוספה הערה למסמך שבעבודה אצלך.\n\nדבר לא השתנה בו. אפשר לקרוא את ההערה ולהחליט מה לעשות:\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'Webhook בחשבון Vitae שלך כובה',
    text: `במשך חמישה ימים לא ניתן היה למסור דבר אל ${isolate(host)}, ולכן ה־webhook הזה כובה. המסמכים שלך לא נפגעו.\n\nאפשר לראות מה השרת השיב ואז להפעיל שוב את ה־webhook:\n${link}`,
  }),
  due: { followUp: 'מעקב', deadline: 'היום האחרון להגשה', more: 'ועוד ברשימה שלך' },
  footer: ({ place, settings }) =>
    `\n\n—\nVitae בכתובת ${place}\nבחירה אילו הודעות כאלה יישלחו אליך: ${settings}`,
  unsubscribe: (link) => `\nהפסקת הודעות מהסוג הזה: ${link}`,
  page: {
    title: 'הודעות אימייל מ־Vitae',
    question: {
      'request-done': 'להפסיק לשלוח אימייל כשבקשה מוכנה?',
      'request-failed': 'להפסיק לשלוח אימייל כשבקשה לא הושלמה?',
      'deletion-scheduled': 'להפסיק לשלוח אימייל כשמסמך באשפה שלך עומד להימחק?',
      'comment-added': 'להפסיק לשלוח אימייל על הערות למסמכים ששיתפת?',
      'application-due': 'להפסיק לשלוח אימייל על מעקבים ומועדים אחרונים של המועמדויות שלך?',
      'webhook-disabled': 'להפסיק לשלוח אימייל כש־webhook כובה?',
      'export-ended': 'להפסיק לשלוח אימייל כשהנתונים שלך מוכנים להורדה?',
    },
    button: 'הפסקת ההודעות האלה',
    done: 'לא יישלחו אליך עוד הודעות מהסוג הזה.',
    again: 'אפשר להפעיל אותן שוב בהגדרות החשבון.',
    settings: 'מעבר להגדרות',
  },
}
