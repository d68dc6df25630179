import type { grounding as english } from '../en/grounding'
import { isolate } from '../format'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Hebrew. */
export const grounding: typeof english = {
  elsewhere: (words) =>
    `”${isolate(words)}” מופיע בחלק אחר של קורות החיים שלך. האם זה נכון גם כאן?`,
  sentences: {
    number: (words) => `המספר שב”${isolate(words)}” לא מופיע בטקסט שהוא מחליף.`,
    unit: (words) => `ל”${isolate(words)}” יש יחידה אחרת בקורות החיים שלך.`,
    period: (words: string) =>
      `”${isolate(words)}” הוא תדירות או תקופה שקורות החיים שלך לא מציינים כאן.`,
    limit: (words: string) =>
      `למספר ב-”${isolate(words)}” יש בקורות החיים שלך הגבלה אחרת (כמו ”עד” או ”בערך”), או שאין.`,
    negation: (words: string) =>
      `”${isolate(words)}” שולל או מחריג משהו, וקורות החיים שלך לא עושים זאת כאן.`,
    role: (words: string) =>
      `ייתכן ש-”${isolate(words)}” מייחס לך תפקיד גדול יותר מזה שבקורות החיים שלך.`,
    title: (words) => `”${isolate(words)}” הוא לא שם התפקיד שלך כאן.`,
    qualification: (words) => `קורות החיים שלך לא מראים כאן את ההסמכה ”${isolate(words)}”.`,
    level: (words) => `הרמה ”${isolate(words)}” לא מופיעה בקורות החיים שלך.`,
    restriction: (words: string) => `”${isolate(words)}” מופיע בטקסט שלך, וחסר כאן.`,
    skill: (words) => `המיומנות ”${isolate(words)}” לא מופיעה בקורות החיים שלך.`,
    name: (words) => `”${isolate(words)}” לא מופיע בקורות החיים שלך.`,
    word: (words) => `”${isolate(words)}” לא מופיע בקורות החיים שלך. האם זה נכון כאן?`,
    combination: (words: string) =>
      `המילים האלה מופיעות בקורות החיים שלך, אבל לא יחד כך: ”${isolate(words)}”.`,
    locked: () => 'שמות, שמות תפקידים, תאריכים ותארים ניתנים לשינוי רק על ידך.',
    language: () =>
      'אנחנו לא יכולים לבדוק את הטקסט הזה: השפה שלו לא נתמכת, או שהיא לא השפה של קורות החיים שלך.',
    length: () => 'הטקסט הזה ארוך מכדי לבדוק אותו.',
  } as Readonly<Record<string, (words: string) => string>>,
}
