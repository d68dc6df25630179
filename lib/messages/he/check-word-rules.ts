import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters, isolate } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('he')

/** Names of the main sections by their English names. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'ניסיון תעסוקתי',
  education: 'השכלה',
  skills: 'מיומנויות',
}

/** Messages of the checks of the text, in Hebrew. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'השם מופיע',
    found: () => 'השם שלך חסר.',
    why: 'הוא הכותרת של קורות החיים וחלק משם הקובץ.',
    fix: 'יש להוסיף את שמך.',
    source: sources.practice,
  },
  'contact-given': {
    title: 'אימייל וטלפון מופיעים',
    found: ({ text }) => {
      if (text === '') return 'פרטי הקשר שלך חסרים.'
      if (text === 'phone') return 'מספר הטלפון שלך חסר.'
      return text === 'email'
        ? 'כתובת האימייל שלך חסרה.'
        : `”${isolate(text)}” לא נראה כמו כתובת אימייל.`
    },
    why: 'יש מעסיקים שכותבים ויש שמתקשרים.',
    fix: 'יש להוסיף את מה שחסר, או לתקן את הכתובת.',
    source: sources.practice,
  },
  'place-given': {
    title: 'מקום המגורים מופיע',
    found: () => 'העיר, האזור או המדינה שלך חסרים.',
    why: 'מעסיקים רבים מחפשים לפי אזור. אין צורך בכתובת רחוב.',
    fix: 'כדאי להוסיף את העיר שלך.',
    source: sources.practice,
  },
  'main-sections': {
    title: 'ניסיון, השכלה ומיומנויות מופיעים',
    found: ({ text }) => `המקטע ”${isolate(sectionNames[text] ?? text)}” ריק או חסר.`,
    why: 'טפסים להגשת מועמדות מבקשים את שלושתם.',
    fix: 'כדאי להוסיף את מה שיש, ולהשמיט את מה שאין.',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'לכל מקום עבודה יש שם תפקיד, מעסיק ותאריך התחלה',
    found: ({ count, of }) =>
      `מקומות עבודה בלי שם תפקיד, מעסיק או תאריך התחלה: ${number(count)} מתוך ${number(of)}.`,
    why: 'טפסים להגשת מועמדות דורשים את שלושתם.',
    fix: 'יש להשלים את מה שחסר.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'לכל תואר יש תאריך',
    found: ({ count, of, text }) =>
      count === 1
        ? `ל”${isolate(text)}” אין תאריך.`
        : `ל־${number(count)} מתוך ${number(of)} תארים אין תאריך.`,
    why: 'טפסים להגשת מועמדות שואלים על שנת התואר.',
    fix: 'יש להוסיף את השנה שבה הסתיים או יסתיים.',
    source: sources.practice,
  },
  'skills-named': {
    title: 'מיומנויות ורמות מופרדות',
    found: ({ text }) => `נראה ש”${isolate(text)}” היא רמה בין המיומנויות, או מיומנויות במקום רמה.`,
    why: 'תוכנות הגיוס מחפשות שמות של מיומנויות, לא רמות.',
    fix: 'את המיומנויות כותבים תחת ”מיומנויות”, ואת מידת השליטה תחת ”רמה”.',
    source: sources.practice,
  },
  'sections-named': {
    title: 'לכל מקטע יש כותרת',
    found: ({ count }) =>
      plural(count, {
        one: 'למקטע אחד אין כותרת.',
        two: 'לשני מקטעים אין כותרת.',
        other: 'ל־# מקטעים אין כותרת.',
      }),
    why: 'בלי כותרת, הפריטים שלו נראים כחלק מהמקטע שמעליו.',
    fix: 'יש להוסיף כותרת.',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'תוכנה יכולה לקרוא את התאריכים',
    found: ({ text }) => `תוכנה לא יכולה לקרוא את ”${isolate(text)}” כתאריך.`,
    why: 'תוכנות הגיוס סופרות את שנות הניסיון שלך לפי תאריכים.',
    fix: 'יש להזין חודש ושנה, למשל ”מרץ 2021”.',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'התאריכים הגיוניים',
    found: ({ text }) => `”${isolate(text)}” לא יכול להיות נכון.`,
    why: 'סיום שקודם להתחלה, או התחלה בעתיד, הם לרוב טעות.',
    fix: 'כדאי לבדוק את התאריך.',
    source: sources.practice,
  },
  'newest-first': {
    title: 'מקום העבודה האחרון מופיע ראשון',
    found: ({ text }) => `”${isolate(text)}” מאוחר יותר ממקום העבודה שמעליו.`,
    why: 'מעסיקים מתעכבים יותר מכול על מקום העבודה הראשון ברשימה.',
    fix: 'כדאי להזיז אותו למעלה.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'אין פערים ארוכים',
    found: ({ text }) => `לא מופיע דבר על התקופה ${monthRange(text)}.`,
    why: 'מעסיקים עשויים לשאול. אין חובה להסביר כאן.',
    fix: 'אפשר להוסיף מה עשית אז. אין שום פסול בפער.',
    source: sources.practice,
  },
  'page-count': {
    title: 'האורך מתאים לשנות הניסיון שלך',
    found: ({ count, of }) =>
      `${plural(count, { one: 'עמוד אחד', two: 'שני עמודים', other: '# עמודים' })} על ${plural(of, { one: 'שנת ניסיון אחת', two: 'שנתיים של ניסיון', other: '# שנות ניסיון' })}.`,
    why: 'את העמודים האחרונים כמעט לא קוראים.',
    fix: 'כדאי לקצר מקומות עבודה ישנים, או להשתמש ב”התאמה לעמודים” תחת ”עיצוב”.',
    source: sources.practice,
  },
  'short-profile': {
    title: 'התמצית קצרה',
    found: ({ count }) => `בתמצית שלך יש ${number(count)} תווים.`,
    why: 'מעסיקים קוראים כמה משפטים, לא עמוד שלם.',
    fix: 'כדאי להשאיר רק את מה ששאר קורות החיים לא אומרים.',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'בכל מקום עבודה יש כמה תבליטים',
    found: ({ text }) => `ב”${isolate(text)}” אין תבליטים, או שיש הרבה מאוד.`,
    why: 'מקום עבודה צריך להראות מה עשית, אבל על רשימות ארוכות מדלגים.',
    fix: 'מקובל לכתוב שניים עד שישה תבליטים לכל מקום עבודה.',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'התבליטים קלים לקריאה',
    found: ({ count }) =>
      plural(count, {
        one: 'תבליט אחד ארוך מאוד או קצר מאוד.',
        two: 'שני תבליטים ארוכים מאוד או קצרים מאוד.',
        other: '# תבליטים ארוכים מאוד או קצרים מאוד.',
      }),
    why: 'תבליטים קצרים נקראים מהר. תבליטים קצרים מאוד אומרים מעט.',
    fix: 'כדאי לפצל תבליטים ארוכים לשניים, ולהרחיב את הקצרים.',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'התבליטים פותחים במה שעשית',
    found: ({ text }) => `”${isolate(text)}” פותח בתחום האחריות שלך, לא במה שעשית.`,
    why: 'מה שעשית אומר יותר ממה שהתפקיד היה אמור להיות.',
    fix: 'כדאי לפתוח בפועל, למשל ”ניהלתי” במקום ”אחריות על ניהול”, אם זה נכון.',
    source: sources.practice,
  },
  'past-tense': {
    title: 'מקומות עבודה קודמים בלשון עבר',
    found: ({ text }) => `”${isolate(text)}” בלשון הווה.`,
    why: 'ערבוב של זמנים נראה כמו טעות. הבדיקה הזאת קוראת אנגלית בלבד.',
    fix: 'במקומות עבודה קודמים כדאי לכתוב ”managed” ולא ”manage”.',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'התבליטים פותחים במילים שונות',
    found: ({ count, text }) => `${number(count)} תבליטים פותחים במילה ”${isolate(text)}”.`,
    why: 'כשאותה מילה חוזרת שוב ושוב, מדלגים עליה.',
    fix: 'כדאי להשתמש במילה אחרת במקום שבו היא נכונה באותה מידה.',
    source: sources.practice,
  },
  figures: {
    title: 'בחלק מהתבליטים יש מספרים',
    found: ({ of }) =>
      plural(of, {
        one: 'בתבליט היחיד אין מספר.',
        two: 'באף אחד משני התבליטים אין מספר.',
        other: 'באף אחד מ־# התבליטים אין מספר.',
      }),
    why: 'מספרים הופכים את ההישגים שלך למוחשיים.',
    fix: 'כדאי להוסיף מספרים ידועים לך. לא לנחש.',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'תבליטים בלי ”אני”',
    found: ({ text }) => `בטקסט שלך מופיע ”${isolate(text)}”.`,
    why: 'כולם יודעים של מי קורות החיים.',
    fix: 'אפשר להשמיט את המילה.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'אין קלישאות',
    found: ({ text }) => `”${isolate(text)}” מופיע בהרבה מאוד קורות חיים.`,
    why: 'מה שכולם כותבים לא אומר עליך דבר.',
    fix: 'כדאי לכתוב מה עשית שמראה את זה.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'אין תבליטים כפולים',
    found: ({ text }) => `”${isolate(text)}” מופיע פעמיים.`,
    why: 'זו לרוב טעות של העתקה.',
    fix: 'כדאי להסיר אחד מהם.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'אין פריטים כפולים',
    found: ({ count }) =>
      plural(count, {
        one: 'פריט אחד מופיע פעמיים.',
        two: 'שני פריטים מופיעים פעמיים.',
        other: '# פריטים מופיעים פעמיים.',
      }),
    why: 'זו לרוב טעות של העתקה.',
    fix: 'כדאי להסיר אחד מהם.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'אין פריטים ריקים',
    found: ({ count }) =>
      plural(count, {
        one: 'פריט אחד ריק, ולכן הוא לא מופיע בקורות החיים.',
        two: 'שני פריטים ריקים, ולכן הם לא מופיעים בקורות החיים.',
        other: '# פריטים ריקים, ולכן הם לא מופיעים בקורות החיים.',
      }),
    why: 'ייתכן ששכחת למלא אותו.',
    fix: 'יש למלא אותו או להסיר אותו.',
    source: sources.practice,
  },
  'even-ends': {
    title: 'התבליטים מסתיימים באותו אופן',
    found: ({ count, of }) => `${number(count)} מתוך ${number(of)} תבליטים מסתיימים אחרת.`,
    why: 'ערבוב של תבליטים עם נקודה בסוף ובלעדיה נראה מרושל.',
    fix: 'כדאי לסיים את כולם בנקודה, או אף אחד.',
    source: sources.practice,
  },
  'personal-data': {
    title: 'אין פרטים אישיים שמעסיקים לא אמורים לבקש',
    found: ({ text }) => (text === '' ? 'יש תמונה.' : `”${isolate(text)}” לא נדרש במדינות רבות.`),
    why: 'יש מעסיקים שחייבים להניח בצד קורות חיים עם פרטים כאלה, כדי להיות הוגנים כלפי כולם.',
    fix: 'כדאי להשמיט, אלא אם זה מקובל במקום שבו מגישים מועמדות.',
    source: sources.law,
  },
}
