import type { checkPanel as english } from '../en/check-panel'
import { formatters, isolate, leftToRight } from '../format'

const { plural, number } = formatters('he')

/** Messages around the checks, in Hebrew: the three lists, the text that software reads, and the page for any PDF. */
export const checkPanel: typeof english = {
  title: 'בדיקת קורות החיים',
  view: 'תצוגה',
  views: { checks: 'בדיקות', machine: 'מה שתוכנה קוראת' },
  bars: { readable: 'קריאות', complete: 'תוכן', match: 'התאמה למשרה' },
  barHints: {
    readable: 'האם תוכנה יכולה לקרוא אותם?',
    complete: 'האם חסר משהו?',
    match: 'האם הם מתאימים לתיאור המשרה?',
  },
  passed: (passed, of) => `${number(passed)} מתוך ${number(of)} תקינות`,
  compared: (open) =>
    open === 0
      ? 'אין שאלות'
      : plural(open, { one: 'שאלה אחת', two: 'שתי שאלות', other: '# שאלות' }),
  none: 'אין עדיין מה לבדוק',
  noScore: 'בדיקות נפרדות, בלי ציון: אף אחד מבחוץ לא יודע איך תוכנות הגיוס מדרגות קורות חיים.',
  toSee: (count) => plural(count, { one: 'אחת לבדיקה', two: 'שתיים לבדיקה', other: '# לבדיקה' }),
  allPassed: 'הכול תקין',
  passedList: (count) =>
    plural(count, { one: 'אחת תקינה', two: 'שתיים תקינות', other: '# תקינות' }),
  checked: (title) => `בדיקה: ${title}`,
  statuses: { pass: 'תקין', warn: 'כדאי לבדוק', fail: 'לתיקון' },
  why: 'למה זה חשוב',
  fix: 'מה לעשות',
  source: 'מקור',
  goTo: (words) => `מעבר אל ”${isolate(words)}”`,
  goToField: 'מעבר לשדה הזה',
  more: (count) =>
    plural(count, { one: 'ועוד מקום אחד', two: 'ועוד שני מקומות', other: 'ועוד # מקומות' }),
  reading: 'קוראים את ה־PDF…',
  unread:
    'לא הצלחנו לקרוא את ה־PDF בחזרה. קורות החיים שלך לא נפגעו. אפשר לסגור ולנסות שוב בעוד רגע.',
  noPosting:
    'אין עדיין תיאור משרה. אפשר להוסיף תיאור כדי לראות עד כמה קורות החיים האלה מתאימים לו.',
  paste: 'הוספת תיאור משרה',
  another: 'פתיחת תיאור המשרה',
  readers: {
    order: 'לפי סדר הקובץ',
    rows: 'שורה אחר שורה',
    form: 'כשדות של טופס',
  },
  readerHints: {
    order: 'הטקסט בסדר שבו הוא שמור בקובץ. רוב התוכנות קוראות כך.',
    rows: 'תוכנות פשוטות קוראות לרוחב כל העמוד, גם על פני טורים.',
    form: 'מה שהייבוא שלנו היה ממלא בשדות של טופס.',
  },
  reader: 'איך תוכנה קוראת',
  standards: (archive) =>
    `ה־PDF הזה עומד בשני תקנים: PDF/UA-1 לקוראי מסך, ${leftToRight(archive)} לארכיונים.`,
  archiveOnly: (archive) =>
    `ה־PDF הזה עומד ב־${leftToRight(archive)}, התקן לארכיונים. כדי לעמוד גם ב־PDF/UA-1, התקן לקוראי מסך:`,
  obstacles: {
    untitled: 'יש להוסיף את שמך.',
    'picture-without-text': 'יש להוסיף את שמך, או תיאור של התמונה.',
    'missing-characters': 'יש להחליף את התווים שאי אפשר להדפיס.',
  },
  noText: 'לא נמצא טקסט בדרך הזאת.',
  noFields: 'לא נמצאו שדות.',
  fields: {
    name: 'שם',
    email: 'אימייל',
    phone: 'טלפון',
    employer: 'מעסיק',
    title: 'שם התפקיד',
    institution: 'מוסד לימודים',
    dates: 'תאריכים',
    bullet: 'תבליט',
  },
  pageLabel: (page) => `עמוד ${number(page)} בקובץ`,
  page: {
    title: 'בדיקת קורות חיים',
    description:
      'גוררים לכאן PDF של קורות חיים כלשהם ורואים מה תוכנה קוראת בהם. בלי חשבון; הקובץ נשאר במכשיר שלך.',
    headline: 'מה תוכנה קוראת בקורות החיים שלך',
    text: 'אפשר לגרור לכאן PDF או לבחור קובץ. הוא נקרא בדפדפן הזה ולא נשלח לשום מקום.',
    choose: 'בחירת PDF',
    another: 'בדיקת PDF אחר',
    drop: 'לגרור לכאן את ה־PDF לבדיקה',
    bring: 'ייבוא קורות החיים',
    bringHint: 'פתיחת קורות החיים ב־Vitae. אפשר לסקור אותם לפני השמירה.',
    notPdf: 'זה לא PDF. יש לבחור קובץ PDF. שום דבר לא השתנה.',
    wait: (name) => `קוראים את ”${isolate(name)}”…`,
    cancel: 'עצירה',
    result: (name) => `תוצאות עבור ”${isolate(name)}”`,
  },
}
