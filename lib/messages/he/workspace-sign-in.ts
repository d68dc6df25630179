import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Hebrew. */
export const workspaceSignIn: typeof english = {
  title: 'כניסה',
  text: 'אפשר לחברים להיכנס דרך ספק הזהויות של הארגון (OpenID Connect).',
  managedText: 'הנהלת השרת קובעת איך נכנסים. לסביבת עבודה לא יכול להיות כאן ספק זהויות משלה.',
  issuer: 'מנפיק (issuer)',
  clientId: 'מזהה לקוח',
  clientSecret: 'סוד לקוח',
  secretHint: 'אפשר להשאיר ריק כדי לשמור את הסוד הנוכחי.',
  domains: 'דומיינים של אימייל',
  domainsHint: 'יש להפריד כמה דומיינים בפסיקים.',
  isOpen: 'כל מי שיש לו אחד מהדומיינים האלה יכול להצטרף',
  role: 'תפקיד של חברים חדשים',
  redirectUri: 'כתובת הפניה חזרה',
  signInUrl: 'קישור כניסה',
  save: 'שמירה',
  saved: 'נשמר.',
  refused:
    'דבר לא נשמר. כדאי לבדוק את המנפיק, את הסוד ואת הדומיינים: הספק צריך להיות זמין ולתמוך ב־OpenID Connect.',
  verified: 'מאומת',
  notVerified: 'לא מאומת',
  verifyText: 'דומיין נחשב ברגע שב־DNS שלו יש רשומת TXT זו:',
  verify: 'בדיקה חוזרת',
  remove: 'הסרת הספק',
  removed: 'חברים כבר לא יכולים להיכנס דרך הספק הזה. הם נשארים חברים.',
  provisioning: 'ניהול חברים (SCIM)',
  provisioningText: 'הספרייה הארגונית מוסיפה ומסירה חברים. אף חשבון לא נמחק.',
  url: 'כתובת SCIM',
  makeToken: 'יצירת אסימון',
  token: 'אסימון',
  tokenRevoked: 'האסימון כבר לא פועל.',
}
