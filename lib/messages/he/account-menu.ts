import type { accountMenu as english } from '../en/account-menu'
import { formatters, leftToRight } from '../format'

const { number } = formatters('he')

/** Messages of the account menu and the sign-out dialog, in Hebrew. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `חשבון: ${leftToRight(email)}`,
    signIn: 'כניסה',
    signInAgain: 'כניסה מחדש',
    requests: 'בקשות',
    workspaces: 'סביבות עבודה',
    settings: 'הגדרות',
    signOut: 'יציאה',
  },

  guestCvs: {
    title: (email) => `להעביר קורות חיים אל ${leftToRight(email)}?`,
    text: (count) => `נכתבו במכשיר הזה בלי חשבון: ${number(count)}. בלי העברה, הם נשארים כאן.`,
    move: 'העברה',
    stay: 'לא עכשיו',
    failed: 'זה לא הצליח. שום דבר לא אבד: קורות החיים עדיין במכשיר הזה. אפשר לנסות שוב.',
  },

  signOut: {
    title: 'יציאה מהחשבון',
    text: 'קורות החיים שלך נשארים בחשבון ויחזרו לכאן עם הכניסה הבאה.',
    forget: 'להסיר גם את קורות החיים שלי מהמכשיר הזה',
    forgetHint:
      'מתאים למכשיר שגם אחרים משתמשים בו. מה שעוד לא הגיע לחשבון נשמר שם קודם. גם ייבואים שלא הושלמו ותיאורי משרות יוסרו.',
    submit: 'יציאה',
    cancel: 'להישאר בחשבון',
    working: 'שומרים את השינויים האחרונים ואז יוצאים…',
    unsent:
      'ייתכן שחלק מהשינויים נמצאים רק במכשיר הזה: לא הצלחנו לוודא שכולם בחשבון. שום דבר לא הוסר, ולא יצאת מהחשבון.',
    tryAgain: 'ניסיון חוזר',
    keep: 'לצאת ולהשאיר אותם כאן',
    removeAnyway: 'לצאת ולהסיר אותם',
    failed: 'לא הצלחנו להגיע לשרת. שום דבר לא הוסר, ולא יצאת מהחשבון. אפשר לנסות שוב כשיהיה חיבור.',
    elsewhereTitle: 'יציאה מהחשבון',
    elsewhere: 'מתבצעת יציאה בכרטיסייה אחרת. מה שכתבת כאן נשמר קודם בחשבון.',
  },
}
