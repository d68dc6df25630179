import type { evidence as english } from '../en/evidence'
import { formatters, isolate } from '../format'

const { plural } = formatters('he')
const anyOf = new Intl.ListFormat('he', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in Hebrew: quotes, one question, and how many are clean. */
export const evidence: typeof english = {
  from: 'מקורות החיים שלך:',
  more: (count) =>
    plural(count, { one: 'ציטוט אחד נוסף', two: 'שני ציטוטים נוספים', other: '# ציטוטים נוספים' }),
  leadsTo: {
    preview: 'הצגה בתצוגה המקדימה',
    field: 'מעבר לטקסט הזה',
    cv: 'פתיחת קורות החיים האלה',
  },
  notSaid: (words) =>
    `בקורות החיים שלך לא כתוב ${anyOf.format(words.map((one) => `”${isolate(one)}”`))}. האם זה נכון?`,
  notSaidAll: 'לא כל זה כתוב בקורות החיים שלך. האם זה נכון?',
  fromAd: (words) =>
    `המילים האלה לקוחות ממודעת הדרושים: ${words.map((one) => `”${isolate(one)}”`).join(', ')}. האם הן נכונות לגביך?`,
  adMark: 'ממודעת הדרושים',
  isTrue: 'כן, זה נכון.',
  notRead: 'לא עבר הגהה. כדאי להשוות לקורות החיים שלך.',
  checking: 'בודקים…',
  backed: (count) =>
    plural(count, {
      one: 'אחת נתמכת בקורות החיים שלך',
      two: 'שתיים נתמכות בקורות החיים שלך',
      other: '# נתמכות בקורות החיים שלך',
    }),
  asked: (count) =>
    plural(count, {
      one: 'אחת ממתינה לאישורך',
      two: 'שתיים ממתינות לאישורך',
      other: '# ממתינות לאישורך',
    }),
  blocked: (count) => plural(count, { one: 'אחת נחסמה', two: 'שתיים נחסמו', other: '# נחסמו' }),
  unread: (count) =>
    plural(count, {
      one: 'אחת לא עברה הגהה',
      two: 'שתיים לא עברו הגהה',
      other: '# לא עברו הגהה',
    }),
}
