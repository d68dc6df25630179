import type { OfferedLanguage } from '@/lib/messages/locales'

/** Scripts without spaces between words and sentences (ISO 15924). */
const withoutSpaces = new Set(['Hans', 'Hant', 'Jpan'])

/** Returns the separator of two texts in one line: a space, and nothing in Chinese and Japanese. */
export function spaceBetween(language: OfferedLanguage): string {
  const { script = '' } = new Intl.Locale(language).maximize()
  return withoutSpaces.has(script) ? '' : ' '
}
