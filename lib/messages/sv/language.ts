import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, and of corrections to a translation, in Swedish. */
export const language: typeof english = {
  language: 'Språk',
  notFetched: 'Språket kunde inte läsas in. Kontrollera anslutningen och försök igen.',
  unconfirmed: (name) => `Ingen modersmålstalare har granskat språket ”${name}” än.`,
  suggest: 'Föreslå en rättelse',
  title: 'Föreslå en rättelse',
  intro: 'Sök upp texten så som den står på skärmen och skriv hur den borde lyda.',
  find: 'Text på skärmen',
  nothing: 'Ingen text i Vitae innehåller de orden.',
  now: 'Nu',
  better: 'Bättre',
  copy: 'Kopiera rättelsen',
  copied: 'Kopierad. Skicka den till den som driver servern.',
  notCopied: 'Webbläsaren tillät inte kopiering.',
}
