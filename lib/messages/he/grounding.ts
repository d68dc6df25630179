import type { grounding as english } from '../en/grounding'
import { isolate } from '../format'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Hebrew. */
export const grounding: typeof english = {
  elsewhere: (words) =>
    `”${isolate(words)}” מופיע בחלק אחר של קורות החיים שלך. האם זה נכון גם כאן?`,
  sentences: {
    number: (words) => `המספר שב”${isolate(words)}” לא מופיע בטקסט שהוא מחליף.`,
    unit: (words) => `ל”${isolate(words)}” יש יחידה אחרת בקורות החיים שלך.`,
    period: (words) => `”${isolate(words)}” מציין תדירות או תקופה אחרת מזו שבקורות החיים שלך.`,
    limit: (words) => `”${isolate(words)}” מדויק יותר, או מרחיק לכת יותר, מקורות החיים שלך.`,
    negation: (words) => `”${isolate(words)}”: בקורות החיים שלך כתוב ההפך, או שמשהו כאן נשלל בהם.`,
    hedge: (words) => `בקורות החיים שלך כתוב שעזרת בזה. לפי ”${isolate(words)}” עשית את זה בעצמך.`,
    role: (words) => `”${isolate(words)}” מייחס לך תפקיד גדול יותר מזה שבקורות החיים שלך.`,
    title: (words) => `”${isolate(words)}” הוא לא שם התפקיד שלך כאן.`,
    qualification: (words) => `קורות החיים שלך לא מראים כאן את ההסמכה ”${isolate(words)}”.`,
    level: (words) => `הרמה ”${isolate(words)}” לא מופיעה בקורות החיים שלך.`,
    restriction: (words) => `”${isolate(words)}” מסייג את מה שכתוב בקורות החיים שלך, וחסר כאן.`,
    skill: (words) => `המיומנות ”${isolate(words)}” לא מופיעה בקורות החיים שלך.`,
    name: (words) => `”${isolate(words)}” לא מופיע בקורות החיים שלך.`,
    word: (words) => `”${isolate(words)}” לא מופיע בקורות החיים שלך. האם זה נכון כאן?`,
    combination: (words) => `”${isolate(words)}” מחבר דברים שמופיעים בנפרד בקורות החיים שלך.`,
    locked: () => 'שמות, שמות תפקידים, תאריכים ותארים ניתנים לשינוי רק על ידך.',
    language: () => 'אנחנו לא יכולים לבדוק טקסטים בשפה הזאת.',
    length: () => 'הטקסט הזה ארוך מכדי לבדוק אותו.',
  } as Readonly<Record<string, (words: string) => string>>,
}
