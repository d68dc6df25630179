import type { mail as english } from '../en/mail'

const footer = (place: string) =>
  `\n\n—\nVitae בכתובת ${place}\nקיבלת את האימייל הזה כי הכתובת הזאת הוזנה שם.`

/** The texts of the emails about sign-in, in Hebrew. `place` is the address of the installation. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} הוא הקוד שלך ל־Vitae`,
    text:
      `הקוד שלך הוא ${code}\n\nיש להזין אותו בדף ההרשמה. הוא תקף ${minutes} דקות.\n\nאם לא ביקשת אותו, אפשר להתעלם מהאימייל הזה: בלי הקוד לא נוצר חשבון.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'כבר יש לך חשבון Vitae',
    text:
      `נעשה ניסיון להירשם עם הכתובת הזאת, שכבר יש לה חשבון. שום דבר לא השתנה.\n\nאם הניסיון היה שלך, אפשר להיכנס: ${signIn}\nשכחת את הסיסמה? ${reset}\n\nאם לא, אין צורך לעשות דבר.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} מאמת את הכתובת שלך ב־Vitae`,
    text:
      `הקוד שלך הוא ${code}\n\nיש להזין אותו בהגדרות החשבון. הוא תקף ${minutes} דקות.\n\nאם לא ביקשת אותו, אפשר להתעלם מהאימייל הזה: בלי הקוד שום דבר לא משתנה.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'הכתובת שלך הוזנה ב־Vitae',
    text:
      'נעשה ניסיון להשתמש בכתובת הזאת מתוך חשבון אחר, אבל יש לה חשבון משלה. שום דבר לא השתנה.\n\nאם הניסיון היה שלך, אפשר להיכנס עם הכתובת הזאת במקום זאת.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'האימייל של חשבון Vitae שלך הוחלף',
    text:
      'מעכשיו הודעות על החשבון שלך נשלחות לכתובת אחרת, וגם הכניסה היא עם הכתובת ההיא.\n\nאם זה לא נעשה על ידך, למישהו אחר יש גישה לחשבון שלך: יש לפנות מיד להנהלת השרת.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'בחירת סיסמה חדשה ל־Vitae',
    text:
      `הקישור הזה מאפשר לבחור סיסמה חדשה:\n\n${link}\n\nהוא פועל פעם אחת ולמשך ${minutes} דקות. אחר כך צריך להיכנס מחדש בכל המכשירים.\n\nאם לא ביקשת אותו, אפשר להתעלם מהאימייל הזה: הסיסמה שלך נשארת כפי שהיא.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `הזמנה מ־${inviter} לסביבת עבודה ב־Vitae`,
    text:
      `קיבלת הזמנה מ־${inviter} לסביבת העבודה ”${workspace}“. החברים בה עובדים יחד על קורות חיים. המסמכים שלך נשארים פרטיים.\n\nהקישור הזה מאפשר לקבל את ההזמנה:\n\n${link}\n\nהוא פועל פעם אחת, לכתובת האימייל הזאת, עד ${day}.\n\nאם השולח לא מוכר לך, אפשר להתעלם מהאימייל הזה: בלי הקישור לא קורה דבר.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'סיסמת Vitae שלך הוחלפה',
    text:
      `הסיסמה של החשבון שלך הוחלפה, ושאר המכשירים שלך נותקו.\n\nאם זה לא נעשה על ידך, יש לבחור עכשיו סיסמה חדשה: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'דרך הכניסה שלך ל־Vitae השתנתה',
    text:
      `${
        {
          'totp-on': 'האימות הדו־שלבי הופעל: מעכשיו הכניסה דורשת קוד מאפליקציה.',
          'totp-off': 'האימות הדו־שלבי כובה: הכניסה כבר לא דורשת קוד מאפליקציה.',
          'passkey-added': 'מפתח גישה נוסף לחשבון שלך.',
          'passkey-removed': 'מפתח גישה הוסר מהחשבון שלך.',
          'provider-linked': 'דרך כניסה נוספה לחשבון שלך.',
          'provider-unlinked': 'דרך כניסה הוסרה מהחשבון שלך.',
        }[what]
      }\n\nאם זה לא נעשה על ידך, יש להחליף את הסיסמה. החלפה כזאת מנתקת את כל שאר המכשירים.` +
      footer(place),
  }),
}
