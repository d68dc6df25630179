import type { proofreading as english } from '../en/proofreading'
import { formatters, isolate, leftToRight } from '../format'

const { plural } = formatters('he')

/** Messages of the spelling and grammar check of a CV, in Hebrew. */
export const proofreading: typeof english = {
  title: 'איות ודקדוק',
  hint: `בודק את האיות והדקדוק באנגלית. בפעם הראשונה יורד מילון של ${leftToRight('8 MB')}. הטקסט שלך נשאר במכשיר הזה. התוצאות לא נספרות בבדיקות שלמעלה.`,
  start: 'בדיקת איות ודקדוק',
  again: 'ניסיון חוזר',
  stop: 'עצירה',
  fetching: 'מורידים את המילון…',
  reading: 'בודקים את הטקסט שלך…',
  failed: 'לא הצלחנו לטעון את המילון. קורות החיים שלך לא השתנו. אפשר לנסות שוב כשיהיה חיבור.',
  empty: 'אין עדיין טקסט לבדיקה. צריך לכתוב קודם תבליט או תמצית.',
  otherLanguage:
    'הבדיקה הזאת פועלת רק באנגלית, וקורות החיים האלה בשפה אחרת. אפשר לשנות את השפה שלהם תחת ”עיצוב”.',
  reader: 'קורות החיים האלה נערכים בכרטיסייה אחרת. יש לערוך שינויים שם.',
  found: (count) =>
    count === 0
      ? 'לא נמצאו טעויות.'
      : plural(count, {
          one: 'טעות אפשרית אחת',
          two: 'שתי טעויות אפשריות',
          other: '# טעויות אפשריות',
        }),
  advice: 'הבדיקה הזאת לא תמיד צודקת. רק לך ברור למה התכוונת.',
  kinds: {
    spelling: 'איות',
    repeated: 'מילה כפולה',
    grammar: 'דקדוק',
    choice: 'בחירת מילה',
  },
  misspelled: (words) => `”${isolate(words)}” לא מופיע במילון.`,
  repeated: (words) => `”${isolate(words)}”: אותה מילה פעמיים ברצף.`,
  article: (words) =>
    `”${isolate(words)}” לא מתאים למילה שאחריו. באנגלית, לפני צליל של תנועה כותבים ”an”, אחרת ”a”.`,
  replaceBy: (replacement) => `החלפה ב”${isolate(replacement)}”`,
  remove: 'הסרה',
  leave: 'התעלמות',
  leaveWords: (words) => `התעלמות מ”${isolate(words)}”`,
  go: 'מעבר לטקסט',
  goToWords: (words) => `מעבר לטקסט ”${isolate(words)}”`,
  changed: 'הוחלף. אפשר לבטל את הפעולה.',
  left: 'נשאר כפי שהוא.',
}
