// In place of lib/messages/site-addresses.ts in a static copy. Its pages come with the folder of the copy before them
// (base-addresses.cjs), all but the landing page.
const base = process.env.VITAE_BASE

export const siteAddress = (page, language) =>
  base + (language === 'en' ? '' : `${language}/`) + page.slice(page === '/' ? 1 : base.length)

/** A script of the pages remembers the language of the link. */
export const chooseLanguageAddress = (page, language) => siteAddress(page, language)
