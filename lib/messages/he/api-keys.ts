import type { apiKeys as english } from '../en/api-keys'
import { isolate, leftToRight } from '../format'

/** Messages of the API keys in the settings, in Hebrew. */
export const apiKeys: typeof english = {
  title: 'מפתחות API',
  text: 'מאפשרים לתוכנה לקרוא ולשנות את קורות החיים שלך. כדאי ליצור מפתח נפרד לכל תוכנה.',
  docs: 'תיעוד ה־API',
  none: 'אין לך מפתחות API.',
  make: 'יצירת מפתח',
  name: 'שם',
  nameHint: 'למה ישמש המפתח.',
  nameMissing: 'יש להזין שם למפתח.',
  scopesTitle: 'הרשאות',
  scopes: {
    read: { label: 'קריאה', hint: 'קורות החיים והמכתבים שלך, הגרסאות שלהם וקובצי ה־PDF.' },
    write: { label: 'קריאה ושינוי', hint: 'גם יצירה, עריכה ומחיקה.' },
    ai: { label: 'שימוש ב־AI', hint: 'ההצעות נספרות במגבלה היומית שלך.' },
    admin: {
      label: 'ניהול',
      hint: 'יצירה וביטול של מפתחות, ייצוא הנתונים שלך. אף פעם לא הסיסמה או האימייל שלך.',
    },
  },
  scopesMissing: 'יש לבחור לפחות הרשאה אחת.',
  expires: 'פג אחרי',
  lives: { '30': '30 יום', '90': '90 יום', '365': 'שנה אחת', never: 'אף פעם' },
  submit: 'יצירת המפתח',

  madeTitle: (name) => `המפתח ”${isolate(name)}”`,
  madeText: 'צריך להעתיק אותו עכשיו. לא נציג אותו שוב.',
  madeLabel: 'מפתח',
  copy: 'העתקה',
  copied: 'הועתק',
  kept: 'שמרתי אותו',

  starts: (prefix) => leftToRight(`${prefix}…`),
  neverUsed: 'לא היה בשימוש',
  usedToday: 'בשימוש היום',
  usedYesterday: 'בשימוש אתמול',
  used: (date) => `שימוש אחרון ב־${date}`,
  endsToday: 'פג היום',
  ends: (date) => `פג ב־${date}`,
  ended: 'פג',
  endless: 'לא פג אף פעם',
  revoke: 'ביטול המפתח',
  revokeNamed: (name) => `ביטול המפתח: ${isolate(name)}`,
  revoked: (name) => `המפתח ”${isolate(name)}” כבר לא פועל.`,
  full: 'יש לך המספר המרבי של מפתחות לחשבון. כדי ליצור מפתח נוסף צריך לבטל אחד מהם.',
}
