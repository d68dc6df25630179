import { locales } from './locales'

/** Words of one part of React Aria: texts, or functions of its own formatter. */
type Table = Record<string, unknown>

const tables = new Map<string, Table>()

/** Takes up the words of React Aria in a language, by the part that says them. Files of dist/words call it. */
export function registerReactAriaWords(locale: string, parts: Record<string, Table>) {
  for (const [part, table] of Object.entries(parts)) tables.set(`${locale}/${part}`, table)
}

/**
 * The words of a part of React Aria in every language, for the place of its own list: each word is looked up when it
 * is said, and is English while its language is not here. The bundler puts this call in (scripts/react-aria-locales.cjs).
 */
export function reactAriaWords(part: string, english: Table): Record<string, Table> {
  const saidIn = (locale: string) =>
    new Proxy(english, {
      get: (_, word) => tables.get(`${locale}/${part}`)?.[String(word)] ?? english[String(word)],
    })
  const others = locales.map((locale) => [locale, saidIn(locale)])
  return { ...Object.fromEntries(others), 'en-US': english }
}
