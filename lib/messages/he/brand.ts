import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Hebrew. */
export const brand: typeof english = {
  title: 'מיתוג',
  text: 'מסמכים חדשים שנוצרים בסביבת העבודה הזו מתחילים בצבעים, בגופנים ובלוגו האלה. מסמכים קיימים נשארים כמו שהם.',
  colours: 'צבעים',
  newColour: 'צבע חדש',
  addColour: 'הוספת צבע',
  removeColour: (colour: string) => `הסרת ${colour}`,
  tooLight: 'הצבע הזה לא קריא על נייר לבן. בחרו צבע כהה יותר.',
  headingFont: 'כותרות',
  bodyFont: 'טקסט',
  fontOfTemplate: 'הגופן של התבנית',
  ownFont: 'גופן משלכם',
  logo: 'לוגו',
  logoHint: 'מודפס קטן בתחתית העמוד הראשון. JPEG,‏ PNG או WebP.',
  chooseLogo: 'בחירת לוגו',
  removeLogo: 'הסרת הלוגו',
  logoFailed: 'לא הצלחנו לקרוא או להעלות את התמונה. שום דבר לא השתנה. נסו תמונה אחרת.',
  templates: 'תבניות לבחירה',
  templatesHint: 'אם לא מסמנים אף אחת, כולן מותרות.',
  save: 'שמירת המיתוג',
  saved: 'נשמר. מסמכים חדשים מתחילים כך.',
}
