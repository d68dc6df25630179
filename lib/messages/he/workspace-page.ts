import type { workspacePage as english } from '../en/workspace-page'
import { formatters, isolate, leftToRight } from '../format'

const { plural } = formatters('he')

/** Messages of the page of one workspace, in Hebrew. */
export const workspacePage: typeof english = {
  reauthentication:
    'הפעולה הזאת משפיעה על כל מי שבסביבת העבודה, ולכן צריך לוודא שזה באמת החשבון שלך.',
  members: {
    title: 'חברים',
    you: 'זה אני',
    roleOf: (name) => `התפקיד של ${isolate(name)}`,
    saved: (name, role) => `התפקיד החדש של ${isolate(name)}: ${role}.`,
    rolesTitle: 'תפקידים',
    roles: {
      owner: 'כל הפעולות, כולל העברה או מחיקה של סביבת העבודה.',
      admin: 'עריכת מסמכים וניהול של חברים, מפתחות וקישורים.',
      member: 'יצירה, עריכה ושיתוף של מסמכים.',
      coach: 'קריאת מסמכים, תגובות והצעות לשינוי, בלי עריכה.',
      viewer: 'קריאת מסמכים, ולא יותר.',
    },
    makeOwner: 'צירוף לבעלים',
    makeOwnerTitle: (name) => `לצרף את ${isolate(name)} לבעלים?`,
    makeOwnerText:
      'אחר כך אפשר יהיה לעשות הכול מהחשבון הזה, גם למחוק את סביבת העבודה ולהסיר אותך. אפשר לבטל את זה רק כל עוד גם לך יש בעלות.',
    remove: 'הסרה',
    removeTitle: (name) => `להסיר את ${isolate(name)}?`,
    removeText:
      'הגישה נפסקת מיד, ומפתחות API ואסימון SCIM שנוצרו כאן בחשבון הזה מפסיקים לפעול. המסמכים נשארים.',
    removed: (name) => `הוסר מהרשימה: ${isolate(name)}.`,
    handOver: 'העברה',
    handOverTitle: (name) => `להעביר את סביבת העבודה אל ${isolate(name)}?`,
    handOverText:
      'הבעלות עוברת לחשבון הזה, והתפקיד שלך יהיה ניהול. אי אפשר לבטל את זה מהחשבון שלך, רק מחשבון עם בעלות.',
    handedOver: (name) => `הבעלות על סביבת העבודה עברה אל ${isolate(name)}.`,
  },
  invitations: {
    title: 'הזמנות',
    text: 'אפשר להזמין אנשים באימייל. הקישור פועל רק לכתובת שאליה הוא נשלח.',
    none: 'אין הזמנות פתוחות.',
    invite: 'הזמנה חדשה',
    role: 'תפקיד',
    submit: 'שליחת ההזמנה',
    sent: (email) => `שלחנו הזמנה אל ${leftToRight(email)}.`,
    link: 'קישור להזמנה',
    linkText: 'לא נשלח אימייל. כדאי להעתיק את הקישור עכשיו ולשלוח אותו בעצמך.',
    again: 'שליחה חוזרת',
    withdraw: 'ביטול ההזמנה',
    withdrawn: (email) => `ההזמנה של ${leftToRight(email)} כבר לא פועלת.`,
    alreadyMember: 'החשבון הזה כבר נמצא בסביבת העבודה.',
    full: 'בסביבת העבודה הזו יש המספר המרבי של חברים או של הזמנות פתוחות.',
  },
  usage: {
    title: 'שימוש',
    documents: 'מסמכים',
    of: (count, limit) => `${count} מתוך ${limit}`,
    plan: 'תוכנית',
    shared: 'הבינה המלאכותית והמסמכים נספרים במגבלות של החשבון של הבעלים.',
  },
  log: {
    title: 'יומן',
    text: 'מי עשה מה בסביבת העבודה, מהחדש לישן. אי אפשר לשנות את היומן.',
    filter: 'הצגה',
    all: 'הכול',
    none: 'אין כאן שום דבר מהסוג הזה.',
    former: 'חשבון שכבר אינו חבר',
    formerOf: (name) => `${name} (חשבון שכבר אינו חבר)`,
    intact: (count) =>
      plural(count, {
        one: 'נבדק: רשומה אחת, ללא שינוי.',
        two: 'נבדקו: שתי רשומות, אף אחת לא שונתה ולא חסרה.',
        other: 'נבדקו: # רשומות, אף אחת לא שונתה ולא חסרה.',
      }),
    broken: (entry) =>
      `רשומה ${entry} שונתה או חסרה. צריך להוריד את היומן ולפנות למי שמנהל את השרת הזה.`,
    kinds: {
      'workspace-created': 'סביבת העבודה נוצרה',
      'workspace-renamed': 'שם סביבת העבודה שונה',
      'brand-changed': 'שינוי המיתוג',
      'workspace-exported': 'הכול הורד',
      'member-joined': 'הצטרפות לסביבה',
      'member-role-changed': 'שינוי תפקיד',
      'member-removed': 'הסרה מהסביבה',
      'member-left': 'עזיבת הסביבה',
      'ownership-handed-over': 'סביבת העבודה הועברה',
      'invitation-sent': 'הזמנה נשלחה',
      'invitation-withdrawn': 'הזמנה בוטלה',
      'key-created': 'מפתח API נוצר',
      'key-revoked': 'מפתח API בוטל',
      'share-created': 'קישור לשיתוף נוצר',
      'share-changed': 'קישור לשיתוף שונה',
      'share-revoked': 'קישור לשיתוף בוטל',
      'document-trashed': 'מסמך הועבר לאשפה',
      'document-erased': 'מסמך נמחק לצמיתות',
      'document-exported': 'מסמך הורד',
      'audit-exported': 'היומן הורד',
      'sign-in-changed': 'שינוי הכניסה',
      'sign-in-removed': 'הסרת ספק הכניסה',
      'provisioning-token-created': 'יצירת אסימון SCIM',
      'provisioning-token-revoked': 'ביטול אסימון SCIM',
    },
  },
  download: {
    title: 'הורדת הכול',
    text: 'כל המסמכים של סביבת העבודה עם הגרסאות, התמונות וקובצי ה-PDF שלהם. אפשר לשחזר אותם בכל חשבון.',
    leave: 'אפשר לעזוב את הדף ולחזור לכאן כדי להוריד.',
  },
  leave: {
    title: 'עזיבת סביבת העבודה',
    text: 'הגישה לכל מה שיש בה תיפסק, עד שמישהו יזמין אותך שוב.',
    confirm: (name) => `לעזוב את ${isolate(name)}?`,
    lastOwner: 'אין בעלים נוסף. צריך קודם להעביר את סביבת העבודה או למחוק אותה.',
  },
  deletion: {
    title: 'מחיקת סביבת העבודה',
    text: 'מוחק את כל המסמכים, הגרסאות, הקישורים והמפתחות שבה, לכל החברים. אי אפשר לבטל את זה.',
    typeName: (name) => `לאישור, יש להקליד ${isolate(name)}`,
    mismatch: 'זה לא השם של סביבת העבודה.',
  },
}
