import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters, isolate } from '../format'

const { plural } = formatters('he')

/** Formats "two CVs and one letter"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, {
    one: 'מסמך קורות חיים אחד',
    two: 'שני מסמכי קורות חיים',
    other: '# מסמכי קורות חיים',
  })
  if (letter === 0) return resumes
  const letters = plural(letter, { one: 'מכתב אחד', two: 'שני מכתבים', other: '# מכתבים' })
  if (resume === 0) return letters
  const andLetters = plural(letter, { one: 'ומכתב אחד', two: 'ושני מכתבים', other: 'ו־# מכתבים' })
  return `${resumes} ${andLetters}`
}

/** Messages of the dashboard, in Hebrew. */
export const dashboard: typeof english = {
  title: 'קורות החיים שלך',
  home: 'Vitae, לדף הבית',
  lists: { label: 'דפים', cvs: 'קורות חיים', applications: 'מועמדויות' },
  newCv: 'קורות חיים חדשים',
  openFile: 'פתיחת קובץ',
  search: 'חיפוש בקורות החיים שלך',
  sortBy: 'מיון קורות החיים שלך',
  sorts: { updated: 'לפי עריכה אחרונה', created: 'מהחדש לישן', title: 'לפי שם' },
  searched: {
    all: {
      found: (counts) => `נמצאו: ${countKinds(counts)}`,
      nothing: (query) => `”${isolate(query)}” לא נמצא בשום קורות חיים או מכתב.`,
    },
    searching: {
      found: (counts) => `נמצאו עד כה: ${countKinds(counts)}`,
      nothing: (query) => `מחפשים את ”${isolate(query)}” בכל קורות החיים והמכתבים שלך…`,
    },
    device: {
      found: (counts) => `נמצאו במכשיר הזה: ${countKinds(counts)}`,
      nothing: (query) =>
        `”${isolate(query)}” לא נמצא בשום קורות חיים או מכתב במכשיר הזה. אי אפשר לחפש כרגע במה שנמצא רק בחשבון שלך. אפשר לנסות שוב כשיהיה חיבור.`,
    },
  },
  clearSearch: 'הצגת כל קורות החיים',
  loading: 'טוענים את קורות החיים שלך…',
  ofKind: {
    resume: {
      untitled: 'קורות חיים ללא שם',
      newName: 'השם של קורות החיים האלה',
      unreadable:
        'אי אפשר להציג כאן את קורות החיים האלה. שום דבר לא השתנה. אפשר לפתוח אותם כדי לראות למה.',
      notBrought:
        'לא הצלחנו להביא את קורות החיים האלה מהחשבון שלך. שום דבר לא השתנה. אפשר לנסות שוב כשיהיה חיבור.',
      notRenamed:
        'לא הצלחנו לשנות את השם של קורות החיים האלה. שום דבר לא השתנה. אפשר לפתוח אותם כדי לראות למה.',
      notCopied:
        'לא הצלחנו לקרוא את קורות החיים האלה, ולכן שום דבר לא הועתק ולא הורד. אפשר לפתוח אותם כדי לראות למה.',
    },
    letter: {
      untitled: 'מכתב ללא שם',
      newName: 'השם של המכתב הזה',
      unreadable:
        'אי אפשר להציג כאן את המכתב הזה. שום דבר לא השתנה. אפשר לפתוח אותו כדי לראות למה.',
      notBrought:
        'לא הצלחנו להביא את המכתב הזה מהחשבון שלך. שום דבר לא השתנה. אפשר לנסות שוב כשיהיה חיבור.',
      notRenamed:
        'לא הצלחנו לשנות את השם של המכתב הזה. שום דבר לא השתנה. אפשר לפתוח אותו כדי לראות למה.',
      notCopied:
        'לא הצלחנו לקרוא את המכתב הזה, ולכן שום דבר לא הועתק ולא הורד. אפשר לפתוח אותו כדי לראות למה.',
    },
  },
  more: (title) => `”${isolate(title)}”: עוד`,
  open: 'פתיחה',
  rename: 'שינוי שם',
  tailor: 'התאמה למשרה',
  writeLetter: 'כתיבת מכתב מקדים',
  letter: 'מכתב',
  fileNames: { resume: 'קורות חיים', letter: 'מכתב' },
  duplicate: 'שכפול',
  copyOf: (title) => `${title} (עותק)`,
  duplicated: (title) => `נוצר: ”${isolate(title)}”`,
  downloadJson: { resume: 'הורדה כ־JSON Resume', letter: 'הורדה כ־JSON' },
  trash: 'העברה לאשפה',
  trashed: (title) => `הועבר לאשפה: ”${isolate(title)}”`,
  notHereYet: 'בחשבון שלך, עוד לא במכשיר הזה',
  notErased: (title) =>
    `המסמך ”${isolate(title)}” השתנה במקום אחר, ולכן לא נמחק. כדאי לעיין בו ואז למחוק אותו שוב.`,
  forJob: (job) => `עבור: ${isolate(job)}`,
  pages: (count) => plural(count, { one: 'עמוד אחד', two: 'שני עמודים', other: '# עמודים' }),
  editedToday: (time) => `היום, ${time}`,
  editedYesterday: (time) => `אתמול, ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `באשפה מאז ${date}`,
  trashTitle: 'אשפה',
  trashLink: (count) => plural(count, { one: 'אשפה (#)', two: 'אשפה (#)', other: 'אשפה (#)' }),
  trashNote: 'קורות חיים ומכתבים נשארים כאן עד שמוחקים אותם לצמיתות.',
  trashNoteAccount:
    'קורות חיים ומכתבים נשארים כאן 30 יום, בכל המכשירים שלך. אחר כך הם נמחקים לצמיתות.',
  daysLeft: (count) =>
    count === 0
      ? 'יימחק היום'
      : plural(count, { one: 'נשאר יום אחד', two: 'נשארו יומיים', other: 'נשארו # ימים' }),
  trashEmpty: 'האשפה ריקה.',
  backToCvs: 'חזרה לקורות החיים שלך',
  restore: 'שחזור',
  restoreNamed: (title) => `שחזור ”${isolate(title)}”`,
  restored: (title) => `שוחזר: ”${isolate(title)}”`,
  erase: 'מחיקה לצמיתות',
  eraseNamed: (title) => `מחיקה לצמיתות: ”${isolate(title)}”`,
  erased: (title) => `יימחק לצמיתות: ”${isolate(title)}”`,
  emptyTitle: 'יצירת קורות החיים הראשונים שלך',
  emptyText: {
    device:
      'מתחילים להקליד ורואים את ה־PDF האמיתי תוך כדי כתיבה. אין צורך בחשבון: מה שכתבת נשאר במכשיר הזה.',
    tab: 'מתחילים להקליד ורואים את ה־PDF האמיתי תוך כדי כתיבה. הדפדפן הזה לא יכול לשמור כלום כרגע: צריך להוריד את מה שכתבת לפני סגירת הכרטיסייה.',
    account:
      'מתחילים להקליד ורואים את ה־PDF האמיתי תוך כדי כתיבה. מה שכתבת נשמר בחשבון שלך ובמכשיר הזה.',
    accountOnly: 'מתחילים להקליד ורואים את ה־PDF האמיתי תוך כדי כתיבה. מה שכתבת נשמר בחשבון שלך.',
  },
  start: 'להתחיל לכתוב',
  importTitle: 'ייבוא קורות החיים שלך',
  importText:
    'אפשר לבחור PDF, קובץ Word או ייצוא משירות אחר, או לגרור אותו לכל מקום בדף הזה. לפני שהוא הופך לקורות חיים אפשר לסקור אותו. הוא נקרא במכשיר הזה ולא נשלח לשום מקום.',
  chooseFile: 'בחירת קובץ',
  pasteText: 'הדבקת טקסט',
  pasteTitle: 'הדבקת קורות החיים שלך כטקסט',
  pasteLabel: 'הטקסט של קורות החיים שלך',
  pasteHint: 'כדאי להשאיר שורות וכותרות כפי שהן. לפני שהטקסט הופך לקורות חיים אפשר לסקור אותו.',
  pasteRead: 'ייבוא הטקסט',
  waiting: (count) =>
    plural(count, {
      one: 'ייבוא אחד ממתין לסקירה.',
      two: 'שני ייבואים ממתינים לסקירה.',
      other: '# ייבואים ממתינים לסקירה.',
    }),
  goOn: 'סקירה',
  startEmpty: 'התחלה מקורות חיים ריקים',
  dropHere:
    'לגרור לכאן את קורות החיים: PDF,\u200f Word, טקסט, LinkedIn,\u200f JSON Resume או גיבוי',
  importing: 'קוראים את הקובץ…',
  imported: (count) =>
    plural(count, {
      one: 'נוסף מסמך קורות חיים אחד',
      two: 'נוספו שני מסמכי קורות חיים',
      other: 'נוספו # מסמכי קורות חיים',
    }),
  alreadyHere: (count) =>
    plural(count, {
      one: 'קורות החיים האלה כבר כאן',
      two: 'שני מסמכי קורות החיים האלה כבר כאן',
      other: '# מסמכי קורות החיים האלה כבר כאן',
    }),
  droppedFile: 'הקובץ שנגרר לכאן',
  refusedTitle: (name) => `לא הצלחנו לקרוא: ”${isolate(name)}”.`,
  refused: {
    folder:
      'זו תיקייה, או שהדפדפן הזה לא רשאי לקרוא את זה. אפשר לפתוח אותה ולבחור את הקובץ שבתוכה.',
    unreadable: 'הדפדפן שלך לא העביר אותו לדף הזה. אפשר לבחור את הקובץ כאן במקום לגרור.',
    'too-large': 'הוא גדול יותר ממה שקורות חיים או גיבוי יכולים להיות.',
    'too-many': 'הוא מכיל יותר קבצים ממה שגיבוי יכול להכיל.',
    'not-json': 'זה לא קובץ JSON Resume ולא גיבוי שנוצר ב־Vitae.',
    damaged: 'הארכיון חלקי או פגום. אפשר להוריד או להעתיק אותו שוב ולנסות מחדש.',
    password: 'הוא מוגן בסיסמה. אפשר לחלץ אותו או לשמור אותו בלי סיסמה, ואז לנסות שוב.',
    'nothing-inside': 'אין בו קורות חיים.',
    'not-a-resume': 'יש חלקים שלא תואמים לפורמט JSON Resume:',
    'newer-version':
      'הוא נוצר בגרסה חדשה יותר של Vitae. טעינה מחדש של הדף הזה תביא את הגרסה החדשה ביותר.',
  },
  problems: {
    'wrong-type': 'ערך מסוג שגוי',
    'too-long': 'ארוך מדי',
    'too-many': 'יותר מדי פריטים',
    'too-deep': 'קינון עמוק מדי',
    'too-large': 'גדול מדי',
    'forbidden-key': 'שם שאסור להשתמש בו',
    'not-allowed': 'ערך שאסור להשתמש בו',
    'newer-version': 'מגיע מגרסה חדשה יותר',
  },
  problemAt: (path, problem) => `${isolate(path)}: ${problem}`,
  wholeFile: 'הקובץ כולו',
  moreProblems: (count) =>
    plural(count, { one: 'ועוד מקום אחד', two: 'ועוד שני מקומות', other: 'ועוד # מקומות' }),
  nothingChanged: 'קורות החיים שלך לא השתנו.',
  dismiss: 'סגירת ההודעה',
  downloadAll: 'הורדת כל מה שבמכשיר הזה',
  downloadAllHere: 'הורדת כל מה שבכרטיסייה הזאת',
  downloadingAll: 'מכינים את ההורדה…',
  downloadedAll: (count) =>
    plural(count, {
      one: 'מסמך אחד הורד בקובץ אחד',
      two: 'שני מסמכים הורדו בקובץ אחד',
      other: '# מסמכים הורדו בקובץ אחד',
    }),
  downloadFailed: 'לא הצלחנו ליצור את הקובץ. שום דבר לא אבד. אפשר לנסות שוב בעוד רגע.',
  onThisDevice: 'במכשיר הזה',
  inThisTab: 'רק בכרטיסייה הזאת',
  inAccount: 'בחשבון שלך',
  inAccountText:
    'קורות החיים שלך נשמרים במכשיר הזה תוך כדי כתיבה ונשלחים לחשבון, כדי שיהיו לך בכל המכשירים. השורה שלמעלה מציינת מתי משהו עוד לא הגיע לחשבון.',
  accountOffer: 'עם חשבון, קורות החיים נמצאים בכל המכשירים שלך, כולל גרסאות קודמות.',
  createAccount: 'יצירת חשבון',
  onlyHere: (count) =>
    plural(count, {
      one: 'מסמך אחד נמצא רק במכשיר הזה',
      two: 'שני מסמכים נמצאים רק במכשיר הזה',
      other: '# מסמכים נמצאים רק במכשיר הזה',
    }),
  leftBehind:
    'יצאת מהחשבון. האחסון של הדפדפן לא מגיב, ולכן ייתכן שקורות החיים שלך עדיין במכשיר הזה. אם גם אחרים משתמשים בו, יש לסגור את כל הכרטיסיות של Vitae ולמחוק את נתוני האתר הזה בהגדרות הדפדפן.',
  settings: 'הגדרות',
  theme: 'מראה',
  themes: { system: 'המכשיר', light: 'בהיר', dark: 'כהה' },
  timeZone: 'אזור זמן',
  deviceTimeZone: (name) => `כמו במכשיר (${isolate(name)})`,
}
