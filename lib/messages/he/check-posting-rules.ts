import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters, isolate } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('he')

/** Messages of the checks against a job description, in Hebrew. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: 'דרישות החובה נמצאות בקורות החיים',
    found: ({ count, text }) =>
      count === 1
        ? `יש לך ”${isolate(text)}”? לא מצאנו את המילים האלה בקורות החיים שלך.`
        : `יש לך ”${isolate(text)}”? לא מצאנו בקורות החיים שלך את המילים האלה, וגם לא מילים של דרישות נוספות.`,
    why: 'מעסיקים מחפשים קודם כול את אלה.',
    fix: 'כדאי להוסיף רק מה שנכון לגביך.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'המיומנויות מוצגות בשימוש',
    found: ({ count, text }) =>
      plural(count, {
        one: `מיומנות אחת מופיעה רק ברשימה: ”${isolate(text)}”.`,
        two: `שתי מיומנויות מופיעות רק ברשימה, למשל ”${isolate(text)}”.`,
        other: `${number(count)} מיומנויות מופיעות רק ברשימה, למשל ”${isolate(text)}”.`,
      }),
    why: 'מקום עבודה שבו השתמשת במיומנות אומר יותר מהשם שלה.',
    fix: 'אם השתמשת בה בעבודה, כדאי להזכיר אותה שם בתבליט.',
    source: sources.posting,
  },
  'same-words': {
    title: 'אותם מונחים כמו בתיאור המשרה',
    found: ({ text }) => `בתיאור המשרה כתוב ”${isolate(text)}”. בקורות החיים שלך מופיע מונח אחר.`,
    why: 'יש חיפושים שמכירים רק מונח אחד לכל דבר.',
    fix: 'כדאי להשתמש במונח של תיאור המשרה אם המשמעות זהה.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'מספיק שנות ניסיון',
    found: ({ count, of }) =>
      `קורות החיים שלך מראים לפחות ${plural(count, { one: 'שנה אחת', two: 'שנתיים', other: '# שנים' })} בעבודה כזאת. מספר השנים הנדרש במשרה: ${number(of)}. יש לך יותר?`,
    why: 'אנחנו סופרים לפי התאריכים של מקומות עבודה עם שם תפקיד מתאים.',
    fix: 'כדאי לבדוק שכל מקומות העבודה שלך נמצאים בקורות החיים האלה, עם תאריכים.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'התואר או ההכשרה שהמשרה דורשת',
    found: ({ text }) => `יש לך ”${isolate(text)}”? לא מצאנו את המילים האלה בהשכלה שלך.`,
    why: 'יש טפסים להגשת מועמדות ששואלים עליהם בשמם.',
    fix: 'כדאי להוסיף את התואר או ההכשרה שיש לך, בשם המקובל.',
    source: sources.posting,
  },
  'same-work': {
    title: 'שם תפקיד דומה',
    found: ({ text }) =>
      `נראה שאף אחד משמות התפקידים שלך לא מתאים ל”${isolate(text)}”. אולי אחד מהם כן?`,
    why: 'מעסיקים מסתכלים קודם כול על שמות התפקידים.',
    fix: 'כדאי להסביר בתמצית איך העבודה שלך עד כה מובילה למשרה הזאת.',
    source: sources.posting,
  },
  'same-level': {
    title: 'דרגת המשרה בהישג יד',
    found: ({ text }) => `”${isolate(text)}” הוא הרבה מעל הדרגה של שמות התפקידים שלך.`,
    why: 'עדיין אפשר להגיש מועמדות. כדאי להראות מה מכשיר אותך לכך.',
    fix: 'כדאי לפתוח במה שניהלת ובמה שהחלטת.',
    source: sources.posting,
  },
  'same-language': {
    title: 'אותה שפה כמו תיאור המשרה',
    found: () => 'קורות החיים שלך בשפה אחרת.',
    why: 'מעסיקים ותוכנות הגיוס שלהם מצפים לשפה של תיאור המשרה.',
    fix: 'אפשר לברר אם השפה הזאת מתקבלת, או לתרגם את קורות החיים.',
    source: sources.posting,
  },
}
