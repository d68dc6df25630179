// In place of lib/messages/site-addresses.ts in a static copy. Its pages come with the folder of the copy before them
// (base-addresses.cjs), all but the landing page and those below /docs.
const base = process.env.VITAE_BASE

export const siteAddress = (page, language) => {
  const own = page.slice(page.startsWith(base) ? base.length : 1)
  const isTranslated = language !== 'en' && !own.startsWith('docs/')
  return base + (isTranslated ? `${language}/` : '') + own.replace(/[\w-]$/, '$&/')
}

/** Only asked for pages below /docs, which are in English alone. */
export const builtLanguages = (page) => (page.includes('docs/') ? ['en'] : { includes: () => true })

/** A script of the pages remembers the language of the link. */
export const chooseLanguageAddress = (page, language) => siteAddress(page, language)
