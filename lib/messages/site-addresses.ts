import docs from './docs-pages.json' with { type: 'json' }
import { interfaceLanguages, type OfferedLanguage, toOffered } from './locales'

/** Address of a static page in English. */
export type SitePage = '/' | '/docs' | `/docs/${string}` | '/offline' | '/privacy' | '/templates'

/** Addresses of the static pages in English. Each has its file in app/(site)/[language], those below /docs the same one. */
export const sitePages: readonly SitePage[] = [
  '/',
  '/docs',
  ...Object.values(docs).flatMap((pages) =>
    Object.keys(pages).map((slug): SitePage => `/docs/${slug}`),
  ),
  '/offline',
  '/privacy',
  '/templates',
]

/** Languages that a page is built in: below /docs English alone, in which the documentation is written. */
export const builtLanguages = (page: SitePage): readonly OfferedLanguage[] =>
  page.startsWith('/docs/') ? ['en'] : interfaceLanguages

/** Path of a static page as the build writes it, with its language in front. */
export const builtPath = (page: SitePage, language: OfferedLanguage): string =>
  page === '/' ? `/${language}` : `/${language}${page}`

/**
 * Public path of a static page: English, the language of the bare addresses and of pages without the other one, has
 * nothing in front.
 */
export const siteAddress = (page: SitePage, language: OfferedLanguage): string =>
  language === 'en' || !builtLanguages(page).includes(language) ? page : builtPath(page, language)

/** Address that remembers a language on this device and leads to a page in it. Answered by proxy.ts. */
export const chooseLanguageAddress = (page: SitePage, language: OfferedLanguage): string =>
  `/language/${language}?to=${page}`

/** The static page of a path, and the language in front of it if there is one. Null for every other path. */
export function readSitePath(
  path: string,
): { page: SitePage; language: OfferedLanguage | null } | null {
  const [, first, ...rest] = path.split('/')
  const language = toOffered(first)
  const page = sitePages.find((one) => one === (language ? `/${rest.join('/')}` : path))
  return page ? { page, language } : null
}
