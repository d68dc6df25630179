import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters, isolate, leftToRight } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('he')

/** Messages of the checks of the PDF file, in Hebrew. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'ה־PDF מכיל טקסט, ולא תמונות של טקסט',
    found: ({ count }) =>
      plural(count, {
        one: 'עמוד אחד הוא תמונה.',
        two: 'שני עמודים הם תמונות.',
        other: '# עמודים הם תמונות.',
      }),
    why: 'תוכנה לא יכולה לקרוא טקסט שבתוך תמונה, ולכן העמוד נראה לה ריק.',
    fix: 'כדאי לשמור את ה־PDF מהתוכנה שבה הוא נכתב, ולא באמצעות סורק.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'כל התווים ניתנים לקריאה',
    found: ({ count, text }) =>
      `תוכנה לא יכולה לקרוא ${plural(count, { one: 'תו אחד', two: 'שני תווים', other: '# תווים' })}: ”${isolate(text)}”.`,
    why: 'יש גופנים שמציירים סמלים ואותיות בלי לציין איזה תו הם.',
    fix: 'אפשר להסיר סמלים או לבחור גופן אחר, ואז לשמור את ה־PDF מחדש.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'השם ופרטי הקשר ניתנים לקריאה',
    found: ({ text }) =>
      text === '' ? 'לא נמצאו כתובת אימייל או מספר טלפון.' : `”${isolate(text)}” לא נמצא ברצף אחד.`,
    why: 'תוכנות הגיוס ממלאות את הפרטים שלך מהטקסט הזה. בלעדיהם מעסיקים לא יכולים ליצור איתך קשר.',
    fix: 'כדאי לכתוב את השם ופרטי הקשר בעמוד כטקסט פשוט, כל אחד בשורה אחת.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'שמות תפקידים, מעסיקים, תאריכים ותבליטים ניתנים לקריאה',
    found: ({ count, of }) => `${number(count)} מתוך ${number(of)} טקסטים לא נקראו במלואם.`,
    why: 'מעסיקים שמחפשים בקורות חיים לא ימצאו את מה שתוכנה לא יכולה לקרוא.',
    fix: 'אפשר לבחור תבנית אחרת, או לקצר את הטקסט שאבד.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: 'שמות תפקידים, מעסיקים, מוסדות לימודים ותאריכים מזוהים',
    found: ({ text }) => `תוכנה עלולה לזהות את ”${isolate(text)}” כמשהו אחר.`,
    why: 'תוכנות גיוס ממלאות טפסים לפי מה שהן מזהות.',
    fix: 'כדאי לבדוק איך זה כתוב, או לבחור תבנית אחרת.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'הטקסט הוא לפי סדר העמוד',
    found: ({ count, of }) => `${number(count)} מתוך ${number(of)} חלקים מעורבבים בחלקים אחרים.`,
    why: 'כשטורים מתערבבים, תאריכים מופיעים ליד מקום העבודה הלא נכון.',
    fix: 'אפשר לבחור תבנית עם טור אחד.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'כותרות המקטעים בשורות נפרדות',
    found: ({ text }) => `”${isolate(text)}” לא נמצא בשורה נפרדת.`,
    why: 'תוכנה מזהה את המקטעים של קורות חיים לפי הכותרות שלהם.',
    fix: 'אפשר לבחור תבנית אחרת, או להשתמש בשם המקובל של המקטע.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'המילים שלמות',
    found: ({ count, text }) =>
      `${plural(count, { one: 'מקום אחד', two: 'שני מקומות', other: '# מקומות' })} עם מילים חצויות, אותיות מחוברות או אותיות מרווחות: ”${isolate(text)}”.`,
    why: 'חיפוש של ”office” לא מוצא את ”of-fice”.',
    fix: 'אפשר לכבות חלוקת מילים, ליגטורות וריווח אותיות, ואז לשמור את ה־PDF מחדש.',
    source: sources.measured,
  },
  'links-work': {
    title: 'הקישורים נפתחים',
    found: ({ text }) => `אי אפשר לפתוח את הקישור ”${leftToRight(text)}”.`,
    why: 'תוכנות רבות פותחות רק קישורים שמתחילים ב־https.',
    fix: `כדאי לכתוב את הכתובת המלאה, עם ${leftToRight('https://')} בהתחלה.`,
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'מותר להעתיק טקסט',
    found: () => 'ה־PDF הזה לא מאפשר להעתיק את הטקסט שלו.',
    why: 'תוכנה שמכבדת את ההגדרה הזאת לא יכולה לקרוא את קורות החיים שלך.',
    fix: 'יש לשמור את ה־PDF מחדש בלי הגנה.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'הקובץ מציין את הכותרת והשפה שלו',
    found: ({ count }) =>
      plural(count, {
        one: 'הקובץ לא מציין את הכותרת שלו או את השפה שלו.',
        two: 'הקובץ לא מציין את הכותרת שלו ולא את השפה שלו.',
        other: 'הקובץ לא מציין את הכותרת שלו ולא את השפה שלו.',
      }),
    why: 'קוראי מסך צריכים את השפה כדי להקריא את הטקסט. יש תוכנות שמציגות את הכותרת במקום שם הקובץ.',
    fix: 'אפשר להגדיר את שתיהן במאפייני המסמך.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'כותרות ורשימות מתויגות',
    found: () => 'ב־PDF הזה אין תגים.',
    why: 'קוראי מסך ועוד כמה תוכנות צריכים תגים כדי להבחין בין כותרות, רשימות ופסקאות.',
    fix: 'יש לשמור את הקובץ כ־PDF מתויג (נגיש).',
    source: sources.accessible,
  },
  'file-size': {
    title: 'הקובץ קטן מספיק להעלאה',
    found: ({ count }) =>
      `גודל הקובץ הוא ${leftToRight(`${number(count)} MB`)}. טפסים רבים להגשת מועמדות מקבלים לכל היותר ${leftToRight('2 MB')}.`,
    why: 'יש טפסים שדוחים קבצים גדולים בלי לומר זאת.',
    fix: 'אפשר להקטין תמונות או להסיר אותן.',
    source: sources.forms,
  },
}
