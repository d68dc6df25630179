import type { connectedApps as english } from '../en/connected-apps'
import { isolate } from '../format'

/** Messages of connected apps and of their consent page, in Hebrew. */
export const connectedApps: typeof english = {
  title: 'אפליקציות מחוברות',
  text: 'אפליקציות שהרשית להן לעבוד עם קורות החיים שלך. הן מציעות ניסוחים, וההחלטה מה ייכנס היא שלך.',
  none: 'אין לך אפליקציות מחוברות.',
  address: 'הכתובת שיש להזין באפליקציה',
  since: (date) => `מחוברת מאז ${date}`,
  disconnect: 'ניתוק',
  disconnectNamed: (name) => `ניתוק: ${isolate(name)}`,
  disconnected: (name) => `האפליקציה ”${isolate(name)}” כבר לא מחוברת.`,
  question: (name) => `להרשות לאפליקציה ”${isolate(name)}” להשתמש בחשבון שלך?`,
  unverified: 'האפליקציה בחרה את השם הזה בעצמה. לא אימתנו אותו.',
  account: (email) => `החשבון שלך: ${isolate(email)}`,
  goesTo: (host) => `לאחר מכן נעביר אותך אל: ${isolate(host)}`,
  writeHint: 'להציע ניסוחים, לשנות עיצוב ולעדכן את המועמדויות שלך.',
  mayNot:
    'היא לא יכולה לכתוב בקורות החיים או במכתבים שלך, ולא למחוק דבר. אפשר לנתק אותה בהגדרות בכל עת.',
  allow: 'להרשות',
  deny: 'לא להרשות',
  full: 'יש לך המספר המרבי של אפליקציות מחוברות לחשבון. צריך לנתק אחת מהן בהגדרות ואז לנסות שוב.',
  invalid: 'האפליקציה שלחה בקשה לא תקינה. לא אושר דבר.',
  unknownTitle: 'אי אפשר לחבר את האפליקציה הזאת',
  unknown:
    'האפליקציה, או הכתובת שבה היא מצפה לתשובה, לא מוכרות לנו. דבר לא אושר. יש להסיר את Vitae מהאפליקציה ואז להוסיף אותו שוב.',
}
