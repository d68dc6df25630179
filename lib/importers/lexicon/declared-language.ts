import { importLanguages, labelLanguages } from '@/lib/language/tags'

const tagForm = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/** Names that RenderCV gives its locales and the platform's tables lack. */
const otherNames: Readonly<Record<string, string>> = {
  indonesia: 'id',
  'mandarin chinese': 'zh',
  'mandarin chineese': 'zh',
}

/** Tags of parts of a language that is known as a whole (ISO 639 macrolanguages), and old tags. */
const wholeLanguages: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', cmn: 'zh', iw: 'he' }

let byName: Map<string, string> | undefined

/** Returns the tags of languages by their names, in English and in the languages themselves. */
function languagesByName(): Map<string, string> {
  if (byName) return byName
  byName = new Map(Object.entries(otherNames))
  for (const tag of new Set([...labelLanguages, ...importLanguages, 'nb', 'nn'])) {
    for (const shown of ['en', tag]) {
      const name = new Intl.DisplayNames([shown], { type: 'language' }).of(tag)
      if (name !== undefined) byName.set(name.toLowerCase(), tag)
    }
  }
  return byName
}

/**
 * Returns the language that a file says it is in, as a tag (BCP 47); null where a text names none that is known.
 *
 * @param text a tag such as `fr`, `pt_BR` or `fr_FR.UTF-8`, or a name such as "french" or "norwegian_bokmål"
 * @param known primary tags; without them those of the languages that labels and dates are written in
 */
export function declaredLanguage(
  text: string,
  known: readonly string[] = labelLanguages,
): string | null {
  const given = text.trim().replace(/\.utf-?8$/i, '')
  const named = languagesByName().get(given.toLowerCase().replaceAll('_', ' '))
  const tag = named ?? given.replaceAll('_', '-')
  if (!tagForm.test(tag)) return null
  const [primary = '', ...subtags] = tag.split('-')
  const lower = primary.toLowerCase()
  const whole = wholeLanguages[lower] ?? lower
  return known.includes(whole) ? [whole, ...subtags].join('-') : null
}
