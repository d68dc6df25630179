import type { interview as english } from '../en/interview'
import { formatters, isolate } from '../format'

const { plural } = formatters('he')

/** Messages of the screen that prepares an interview, and of the stories told there, in Hebrew. */
export const interview: typeof english = {
  title: 'הכנה לריאיון',
  heading: (job) => (job === '' ? 'הכנה לריאיון' : `ריאיון: ${isolate(job)}`),
  questionsTab: 'שאלות',
  storiesTab: 'סיפורים',
  prepare: 'הכנת הריאיון',
  chooseCv: {
    title: 'לאילו קורות חיים שייכת המועמדות?',
    text: 'יש לבחור את קורות החיים להגשה. השורות שלהם מוצגות ליד מה שהמשרה דורשת.',
    none: 'אין עדיין קורות חיים במכשיר הזה.',
    create: 'יצירת קורות חיים',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, {
        one: '# בקורות החיים שלך',
        two: '# בקורות החיים שלך',
        other: '# בקורות החיים שלך',
      }),
      near > 0 && plural(near, { one: '# אולי', two: '# אולי', other: '# אולי' }),
      gaps > 0 && plural(gaps, { one: '# לא נמצאה', two: '# לא נמצאו', other: '# לא נמצאו' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'בקורות החיים שלך',
    partly: 'חלקית בקורות החיים שלך',
    gap: 'לא נמצא בקורות החיים שלך',
  },
  mayAsk: 'שאלה אפשרית',
  aboutCv: 'על קורות החיים שלך',
  noneAboutCv: 'אחרי הוספת מקומות העבודה עם תאריכים לקורות החיים, יופיעו כאן שאלות עליהם.',
  usual: 'שאלות נפוצות',
  mention: 'אפשר להזכיר',
  findMore: 'חיפוש שאלות נוספות עם AI',
  findAgain: 'חיפוש שאלות מחדש',
  modelHint: 'הוא בוחר שאלות וציטוטים ולא כותב דבר בעצמו.',
  chosenBy: (model) =>
    `חלק מהשאלות נבחרו על ידי ${isolate(model)}. כל הציטוטים שלך או מתיאור המשרה.`,
  noMore: 'מודל ה־AI לא מצא שאלות שאפשר לאמת.',
  stories: 'הסיפורים שלך',
  storiesHint:
    'רגעים מהעבודה שלך, במילים שלך. הם אף פעם לא מופיעים בקורות החיים או בקישור לשיתוף, ולא נשלחים למודל AI. הם נמצאים רק בגיבוי שלך, בקובץ ה־JSON שלך ובדף הריאיון.',
  writeStory: 'כתיבת סיפור',
  chooseStory: 'בחירת סיפור',
  noStories: 'אין עדיין סיפורים. אפשר לכתוב סיפור כאן או ליד שאלה.',
  searchStories: 'חיפוש בסיפורים',
  noneFound: 'אין סיפור עם המילים האלה.',
  untitledStory: 'סיפור בלי כותרת',
  fields: {
    title: { label: 'כותרת', example: 'למשל: הלילה שבו נעצרה המשאבה' },
    situation: { label: 'מצב', example: 'איפה ומתי זה היה, ומה קרה שם?' },
    task: { label: 'משימה', example: 'מה היה צריך לעשות?' },
    action: { label: 'פעולה', example: 'מה עשית, צעד אחר צעד?' },
    result: { label: 'תוצאה', example: 'מה יצא מזה?' },
  },
  done: 'סיום',
  deleteStory: 'מחיקת הסיפור',
  storyDeleted: 'הסיפור נמחק',
  lines: 'שורות בקורות החיים שלך',
  linesHint: 'שאלות על השורות האלה מציגות את הסיפור הזה.',
  addLine: 'הוספת שורה',
  searchLines: 'חיפוש בקורות החיים שלך',
  noLineFound: 'אין בקורות החיים שלך שורה עם המילים האלה.',
  lineGone: 'שורה שכבר לא נמצאת בקורות החיים שלך',
  untie: (line) => `הסרה: ${isolate(line)}`,
  notForThis: (story) => `הסרה מהשאלה הזו: ${isolate(story)}`,
  keptIn: (cv) => `הסיפורים שלך נשמרים ב־”${isolate(cv)}”, קורות החיים שאלה עוקבים אחריהם.`,
  onlyHere: 'רק בקורות החיים האלה:',
  moveToMaster: 'שימוש בכל הגרסאות',
  making: 'יוצרים PDF…',
  sheet: {
    fileName: 'ריאיון',
    story: (name) => `סיפור: ${isolate(name)}`,
  },
}
