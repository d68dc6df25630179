import type { match as english } from '../en/match'
import { formatters, isolate } from '../format'

const { plural, number } = formatters('he')

/** Messages of the search for the CVs and bullet points that match a job description, in Hebrew. */
export const match: typeof english = {
  open: 'אילו קורות חיים מתאימים למשרה',
  title: 'אילו קורות חיים מתאימים למשרה',
  hint: 'הדבקה של תיאור משרה מראה אילו מקורות החיים והתבליטים שלך מתאימים לו. ”חיפוש התאמות” משווה מילים במכשיר הזה. שום דבר לא נשלח.',
  label: 'תיאור המשרה',
  find: 'חיפוש התאמות',
  finding: (read, of) => `קוראים ${number(read)} מתוך ${number(of)} מסמכי קורות חיים…`,
  comparing: 'משווים…',
  findByMeaning: 'חיפוש לפי משמעות עם AI',
  meaningHint: (model) =>
    `מוצא גם טקסט שאומר אותו הדבר במילים אחרות. תיאור המשרה, ומה שהשתנה מאז הפעם הקודמת בקורות החיים שבחשבון שלך, נשלחים אל ${isolate(model)}. השם ופרטי הקשר שלך לא נשלחים.`,
  stop: 'עצירה',
  stages: {
    waiting: 'ממתינים להתחלה…',
    reading: 'קוראים את תיאור המשרה…',
    drafting: 'קוראים מה השתנה בקורות החיים שלך…',
    checking: 'משווים…',
  },
  byMeaning: 'נמצאו לפי משמעות, המתאימים ביותר תחילה. המילים עשויות להיות שונות.',
  noMeaning: 'החיפוש לפי משמעות לא זמין כרגע.',
  unnamed: 'קורות חיים בחשבון שלך',
  byWords: 'נמצאו לפי מילים. המילים המסומנות מופיעות גם בתיאור המשרה.',
  cvs: 'קורות חיים',
  answers: (shown) =>
    plural(shown, { one: 'נמצאה דרישה אחת', two: 'נמצאו שתי דרישות', other: 'נמצאו # דרישות' }),
  noDemands: 'לא מצאנו בתיאור המשרה הזה דרישות שאפשר להשוות אליהן את קורות החיים שלך.',
  bullets: 'תבליטים',
  noBullets: 'אין תבליטים שמתאימים לתיאור המשרה הזה.',
  inCv: (name) => `בתוך ”${isolate(name)}”`,
  inUnnamedCv: 'בתוך קורות חיים בחשבון שלך',
  andMore: (count) =>
    plural(count, {
      one: 'ועוד מסמך קורות חיים אחד',
      two: 'ועוד שני מסמכי קורות חיים',
      other: 'ועוד # מסמכי קורות חיים',
    }),
  noCvs: 'אין במכשיר הזה קורות חיים שאפשר לקרוא.',
  noCvsInAccount: 'אין עדיין בחשבון שלך קורות חיים להשוואה.',
  failed: 'לא הצלחנו לקרוא את קורות החיים שלך. שום דבר לא אבד. אפשר לנסות שוב.',
  unread: {
    empty: 'אין עדיין טקסט. יש להדביק את תיאור המשרה.',
    'too-short': 'הטקסט הזה קצר מדי. יש להדביק את תיאור המשרה המלא.',
    'too-long': 'הטקסט הזה ארוך מדי. יש להדביק תיאור משרה אחד בכל פעם.',
  },
}
