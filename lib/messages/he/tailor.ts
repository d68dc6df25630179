import type { tailor as english } from '../en/tailor'
import { formatters, isolate } from '../format'

const { plural, number } = formatters('he')

/** Messages of the screen that fits a CV to a job, in Hebrew. */
export const tailor: typeof english = {
  title: 'התאמה למשרה',
  heading: (job) => (job === '' ? 'התאמה למשרה' : `התאמה למשרה: ${isolate(job)}`),
  job: (title, employer) => [title, employer].filter(Boolean).join(', '),
  back: 'חזרה לעריכה',
  tabs: 'תצוגות',
  jobTab: 'משרה',
  suggestionsTab: 'הצעות',
  paperTab: 'תצוגה מקדימה',
  postingTitle: 'לאיזו משרה?',
  postingHint:
    'יש להדביק את תיאור המשרה המלא. הוא נקרא במכשיר הזה, ונשלח למודל AI רק לפי בקשה שלך. קישורים שבו אף פעם לא נפתחים.',
  postingLabel: 'תיאור המשרה',
  postingExample: 'כאן מדביקים את תיאור המשרה',
  chooseFile: 'בחירת קובץ טקסט',
  read: 'השוואה לקורות החיים שלי',
  change: 'החלפת תיאור המשרה',
  unread: {
    empty: 'אין עדיין טקסט. יש להדביק את תיאור המשרה.',
    'too-short':
      'הטקסט הזה קצר מכדי להשוות אותו לקורות החיים שלך. יש להדביק את תיאור המשרה המלא. הטקסט שלך נשמר.',
    'too-long': 'הטקסט הזה ארוך מדי. יש להדביק את תיאור המשרה בלי שאר הדף. הטקסט שלך נשמר.',
    'not-text': 'זה לא קובץ טקסט. אפשר לפתוח אותו, להעתיק את הטקסט ולהדביק אותו כאן.',
  },
  warnings: {
    'hidden-text': 'בתיאור המשרה יש תווים בלתי נראים. השמטנו אותם.',
    instructions: (words) =>
      `בתיאור המשרה יש הוראות ל־AI: ”${isolate(words)}”. אנחנו מתייחסים אליהן כטקסט רגיל ולא מבצעים אותן.`,
    shortened: (read) => `תיאור המשרה ארוך מאוד. רק ${number(read)} התווים הראשונים נקראים.`,
  },
  demands: 'מה המשרה דורשת',
  noDemands: 'לא מצאנו דרישות בתיאור המשרה הזה. אפשר להוסיף אותן למטה.',
  shown: (count) =>
    count === 0
      ? 'לא מצאנו אף אחת מהן בקורות החיים שלך. ייתכן שבכל זאת יש לך: כדאי לענות על השאלות למטה.'
      : plural(count, {
          one: 'מצאנו אחת מהן בקורות החיים שלך. ייתכן שיש לך עוד: כדאי לענות על השאלות למטה.',
          two: 'מצאנו שתיים מהן בקורות החיים שלך. ייתכן שיש לך עוד: כדאי לענות על השאלות למטה.',
          other: 'מצאנו # מהן בקורות החיים שלך. ייתכן שיש לך עוד: כדאי לענות על השאלות למטה.',
        }),
  shownAfter: (count) =>
    plural(count, {
      one: 'עם ההצעות שאימצת, אנחנו מוצאים אחת.',
      two: 'עם ההצעות שאימצת, אנחנו מוצאים שתיים.',
      other: 'עם ההצעות שאימצת, אנחנו מוצאים #.',
    }),
  states: {
    present: 'בקורות החיים שלך',
    'other-name': 'בקורות החיים שלך במילים אחרות',
    weak: 'אפשר להראות יותר מזה?',
    perhaps: 'אולי בקורות החיים שלך',
    unsure: 'יש לך את זה?',
    missing: 'יש לך את זה?',
    unread: 'עוד לא נבדק',
  },
  otherLanguage:
    'קורות החיים שלך ותיאור המשרה הזה בשפות שונות. השוואה בין שפות דורשת מודל AI. בלעדיו אפשר להשוות רק שמות, שנים ורמות של שפות.',
  niceToHave: 'יתרון',
  soft: 'תכונה אישית',
  quote: 'בתיאור המשרה',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, {
          one: 'לפחות חודש אחד במקומות עבודה מתאימים',
          two: 'לפחות חודשיים במקומות עבודה מתאימים',
          other: 'לפחות # חודשים במקומות עבודה מתאימים',
        })
      : plural(years, {
          one: 'לפחות שנה אחת במקומות עבודה מתאימים',
          two: 'לפחות שנתיים במקומות עבודה מתאימים',
          other: 'לפחות # שנים במקומות עבודה מתאימים',
        })
  },
  takeOut: 'הסרה מהרשימה הזאת',
  addLabel: 'הוספת דרישה',
  add: 'הוספה',
  groups: { must: 'חובה', nice: 'יתרון', own: 'דרישות שהוספת' },
  perhapsHere: 'אולי כאן:',
  isItThis: 'האם זה מתאים?',
  yes: 'כן',
  no: 'לא',
  about: (action, words) => `${action}: ${isolate(words)}`,
  writeUse: 'לכתוב איפה השתמשת בזה',
  writeFact: 'לכתוב את זה בקורות החיים',
  weakListed: 'בקורות החיים שלך זה מופיע רק ברשימה. איפה השתמשת בזה?',
  weakYears: 'יש לך יותר שנים של זה?',
  weakDegree: 'קורות החיים שלך מראים תואר או הכשרה אחרים. יש לך תואר כזה, או משהו שקול?',
  weakLanguage: 'מה מידת השליטה שלך? כדאי לכתוב את הרמה.',
  saidYes: 'ענית שזה מתאים.',
  saidNo: 'ענית שלא.',
  saidNoToLine: 'ענית ”לא” על שורה בקורות החיים שלך.',
  changeAnswer: 'שינוי התשובה',
  showLine: 'הצגה בתצוגה המקדימה',
  moreLines: (count) =>
    plural(count, { one: 'עוד שורה אחת', two: 'עוד שתי שורות', other: 'עוד # שורות' }),
  moreAbout: (words) => `עוד על ”${isolate(words)}”`,
  times: (times) =>
    plural(times, {
      one: 'מוזכר פעם אחת בתיאור המשרה.',
      two: 'מוזכר פעמיים בתיאור המשרה.',
      other: 'מוזכר # פעמים בתיאור המשרה.',
    }),
  findEvidence: 'חיפוש סימוכין עם AI',
  findEvidenceAgain: 'חיפוש סימוכין מחדש',
  evidenceHint: (model) =>
    `תיאור המשרה והטקסטים של קורות החיים האלה נשלחים אל ${isolate(model)}. הוא חייב לצטט את קורות החיים שלך לכל דרישה.`,
  quotedBy: (model) => `ציטוטים מקורות החיים שלך שנמצאו על ידי ${isolate(model)}.`,
  notReliedOn: 'לא ניתן היה לסמוך על הציטוטים של מודל ה־AI. מוצג מה שנמצא לפי מילים.',
  interview: 'הכנה לריאיון',
  writeLetter: 'כתיבת מכתב מקדים למשרה הזאת',
  suggestions: 'הצעות',
  order: 'סידור מחדש של קורות החיים',
  noSuggestions: 'הסדר של קורות החיים שלך כבר מתאים למשרה הזאת.',
  ownWords: 'הטקסט שלך בסדר אחר. שום דבר לא נוסף.',
  was: (place) => `היה במקום ${number(place)}`,
  answers: (words) => `מתאים לדרישות: ${isolate(words)}`,
  accept: 'אימוץ',
  acceptAll: 'אימוץ הכול',
  dismiss: 'דחייה',
  accepted: 'אומצה',
  dismissed: 'נדחתה',
  undo: 'ביטול פעולה',
  counts: (all, accepted) =>
    all === 0
      ? 'אין עדיין הצעות'
      : [
          plural(all, { one: 'הצעה אחת', two: 'שתי הצעות', other: '# הצעות' }),
          accepted === 0
            ? 'אף אחת לא אומצה עדיין'
            : plural(accepted, { one: 'אחת אומצה', two: 'שתיים אומצו', other: '# אומצו' }),
          accepted === 0 ? 'שום דבר לא משתנה עד לאימוץ הצעה' : 'נשמר בסיום',
        ].join(' · '),
  finish: 'סיום',
  finishTitle: 'שמירת השינויים שלך',
  keepAs: 'שמירה אל',
  asCopy: 'קורות חיים חדשים',
  asSame: 'קורות החיים האלה',
  copyHint: 'קורות החיים המקוריים שלך נשארים כפי שהם. החדשים נשארים מקושרים אליהם ואל תיאור המשרה.',
  sameHint: 'ההצעות שאימצת נוספות לקורות החיים האלה. אפשר לבטל את הפעולה בעורך.',
  nameLabel: 'השם של קורות החיים החדשים',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: 'שמירה',
  nothingAccepted: 'לא אימצת אף הצעה, ולכן אין מה לשמור בקורות החיים האלה.',
  keptCopy: 'נשמר כקורות חיים חדשים',
  keptSame: 'נשמר בקורות החיים האלה',
  changedMeanwhile:
    'קורות החיים האלה השתנו בינתיים, וההצעות כבר לא מתאימות להם. שום דבר לא השתנה. כדאי לסקור אותן שוב.',
  tabOnly: {
    blocked:
      'הדפדפן הזה לא שומר כלום, ולכן תיאור המשרה קיים רק בכרטיסייה הזאת. צריך להשאיר אותה פתוחה עד הסיום.',
    full: 'נגמר האחסון במכשיר הזה, ולכן תיאור המשרה קיים רק בכרטיסייה הזאת. כדאי לפנות מקום ולהשאיר אותה פתוחה.',
    failed:
      'הדפדפן הזה לא הצליח לשמור את תיאור המשרה, ולכן הוא קיים רק בכרטיסייה הזאת. צריך להשאיר אותה פתוחה. אנחנו ממשיכים לנסות.',
  },
  track: 'Keep track of this application',
  trackHint: 'Adds it to your applications, with this job description and this CV.',
  forApplication: (job: string) => `This CV will be noted in your application for ${job}.`,
  notNoted: 'The CV is saved. We couldn’t note it in your application: choose it there.',
  otherJob: (job: string) =>
    `This CV is being compared with another job description. Your application is for ${job}.`,
  useJob: 'Use its job description',
  jobReplaced: 'Job description replaced',
}
