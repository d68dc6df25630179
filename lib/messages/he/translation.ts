import type { translation as english } from '../en/translation'
import { formatters, isolate } from '../format'

const { plural, number } = formatters('he')
const anyOf = new Intl.ListFormat('he', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Hebrew. */
export const translation: typeof english = {
  open: 'תרגום',
  openHint: 'יוצר קורות חיים חדשים בשפה אחרת',
  title: 'תרגום קורות החיים האלה',
  language: 'שפת היעד',
  languages: {
    en: 'אנגלית',
    de: 'גרמנית',
    fr: 'צרפתית',
    es: 'ספרדית',
    pt: 'פורטוגזית',
    it: 'איטלקית',
  },
  about: 'קורות החיים האלה נשארים כפי שהם. התרגום הוא קורות חיים חדשים שמקושרים אליהם.',
  checked:
    'אחר כך אפשר לסקור כל תרגום לצד הטקסט שלך. רק מה שאישרת נוסף לקורות החיים החדשים. השאר נשאר בשפה שלך.',
  begin: 'תרגום',
  stop: 'עצירה',
  stages: {
    waiting: 'ממתינים להתחלה…',
    reading: 'קוראים…',
    drafting: 'מתרגמים…',
    checking: 'משווים לטקסט שלך…',
    verifying: 'קוראים לצד הטקסט שלך…',
  },
  leave:
    'זה עשוי להימשך דקה או שתיים. אפשר לסגור את החלון הזה ולהמשיך לעבוד. פתיחה חוזרת תציג את התוצאה.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'סקירת התרגום',
    hint: 'תרגום עלול להציג שם תפקיד, תואר או את החלק שלך במשהו כגדולים יותר משהיו. יש לסמן כל טקסט שאומר אותו הדבר כמו שלך.',
    alone: 'לבדיקה אחד אחד: שמות תפקידים, תארים, רמות וטקסטים שאולי טוענים יותר',
    others: 'טקסטים אחרים',
    asks: {
      level: 'רמה',
      role: 'ייתכן שזה מייחס לך חלק גדול יותר ממה שכתוב בטקסט שלך.',
    },
    sameTitle: 'אחרי הגהה: אותה משמעות כמו בטקסט שלך',
    unreadTitle: 'בלי הגהה: כדאי להשוות לטקסט שלך',
    backed: 'המשמעות זהה לטקסט שלך.',
    differs: (said) =>
      said.length > 0
        ? `בטקסט שלך לא כתוב ${anyOf.format(said.map((one) => `”${isolate(one)}”`))}. האם זה אותו הדבר?`
        : 'ייתכן שזה לא אומר אותו הדבר כמו הטקסט שלך. האם זה אותו הדבר?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 &&
          plural(supported, {
            one: 'אחד עם אותה משמעות',
            two: 'שניים עם אותה משמעות',
            other: '# עם אותה משמעות',
          }),
        unsupported > 0 &&
          plural(unsupported, {
            one: 'אחד אולי אומר יותר',
            two: 'שניים אולי אומרים יותר',
            other: '# אולי אומרים יותר',
          }),
        unread > 0 &&
          plural(unread, { one: 'אחד בלי הגהה', two: 'שניים בלי הגהה', other: '# בלי הגהה' }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'אומר אותו הדבר',
    pair: (source, target) => `: ”${isolate(source)}” – ”${isolate(target)}”`,
    tickAll: (count) =>
      plural(count, { one: 'סימון הטקסט הזה', two: 'סימון שניהם', other: 'סימון כל #' }),
    confirmed: (count, of, language) =>
      `אושרו ${number(count)} מתוך ${number(of)}. השאר נשאר ב${language}.`,
    create: 'יצירת קורות החיים',
    discard: 'ביטול התרגום',
    notTranslated: (count) => `לא תורגמו: ${number(count)}`,
    own: 'התרגום שלך',
    suggested: (text) => `הצעת ה־AI: ${isolate(text)}`,
    unchanged: (texts) => `ללא שינוי: ${isolate(texts.join('\u2069, \u2068'))}.`,
    verbatim: (names) =>
      `מעסיקים ומוסדות לימוד נשארים כפי שהם: ${isolate(names.join('\u2069, \u2068'))}.`,
    faults: {
      missing: 'מודל ה־AI לא החזיר תרגום.',
      unchanged: 'התרגום זהה לטקסט שלך.',
      'too-long': 'התרגום היה ארוך בהרבה מהטקסט שלך.',
      number: 'בתרגום יש מספר אחר.',
      date: 'בתרגום יש תאריך אחר.',
      name: 'בתרגום יש שם אחר.',
      degree: 'בתרגום יש תואר אחר.',
      level: 'בתרגום יש רמה אחרת.',
      address: 'בתרגום יש כתובת אחרת.',
      mark: 'בתרגום יש קישורים או סימון אחרים.',
    },
  },
  done: 'קורות החיים המתורגמים שלך מוכנים.',
  left: (count, language) =>
    plural(count, {
      one: `טקסט אחד לא תורגם ונשאר ב${language}.`,
      two: `שני טקסטים לא תורגמו ונשארו ב${language}.`,
      other: `# טקסטים לא תורגמו ונשארו ב${language}.`,
    }),
  openIt: 'פתיחת קורות החיים',
}
