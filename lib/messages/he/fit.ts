import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'
import { design } from './design'

const { number, plural } = formatters('he')

const pages = (count: number) =>
  plural(count, { one: 'עמוד אחד', two: 'שני עמודים', other: '# עמודים' })

const settings = (size: number, lineHeight: number, spacing: number, margin: number) =>
  `גודל גופן ${design.points(size)}, גובה שורה ${number(lineHeight, { maximumFractionDigits: 2 })}, ריווח ${number(spacing, { style: 'percent' })}, שוליים ${design.millimetres(margin)}`

/** Messages of fitting a CV to a number of pages, in Hebrew. They load with the design panel. */
export const fitArea: typeof english = {
  title: 'התאמה לעמודים',
  pages: 'מספר העמודים',
  auto: 'אוטומטי',
  off: 'כבוי',
  choice: (count) => number(count),
  hint: 'משנה ריווח, שוליים, גובה שורה וגודל גופן עד שקורות החיים ממלאים את מספר העמודים הזה, ושוב אחרי כל שינוי. שום דבר לא נחתך. הזזה של מחוון למטה מכבה את זה.',
  autoHint:
    'מכניס את קורות החיים לעמוד אחד אם הם נשארים קלים לקריאה: טקסט של 9.5 נק׳ לפחות, שוליים נוחים. אחרת משמשות ההגדרות שלך, ובמידת האפשר נמנע עמוד אחרון של כמה שורות בלבד, או שהוא מתמלא טוב יותר. שינוי של הגודל או הריווח למטה מכבה את זה.',
  autoOwn: (count) => `מסודר על פני ${pages(count)} לפי ההגדרות שלך.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `הותאם להיקף של ${pages(count)}: ${settings(size, lineHeight, spacing, margin)}.`,
  working: 'מתאימים…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `נכנס בהיקף של ${pages(count)} עם ${settings(size, lineHeight, spacing, margin)}.`,
  takesLess: (count) =>
    `גם בהגדרות המרווחות ביותר ההיקף הוא רק ${pages(count)}. יש מקום לעוד טקסט.`,
  keep: 'לשמור על ההגדרות האלה',
  tooLong: (lines, count) =>
    `גם בהגדרות הצפופות ביותר יש חריגה של ${plural(lines, { one: 'כשורה אחת', two: 'כשתי שורות', other: 'כ־# שורות' })} מעבר ל${plural(count, { one: 'עמוד אחד', two: 'שני עמודים', other: '־# עמודים' })}. משמשות ההגדרות שלך, ושום דבר לא נחתך. כדאי לקצר כמה פריטים.`,
  oldest: 'הפריטים הישנים ביותר',
  longest: 'הפריטים הארוכים ביותר',
  unnamed: 'פריט ללא שם',
}
