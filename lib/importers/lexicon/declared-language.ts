import { importLanguages, labelLanguages } from '@/lib/language/tags'

const tagForm = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/** RenderCV's locale names that `Intl` does not have. */
const otherNames: Readonly<Record<string, string>> = {
  indonesia: 'id',
  'mandarin chinese': 'zh',
  'mandarin chineese': 'zh',
}

/** Tags replaced by their macrolanguage (ISO 639), and deprecated tags. */
const wholeLanguages: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', cmn: 'zh', iw: 'he' }

let byName: Map<string, string> | undefined

/** Returns language tags by name, in English and in the language itself. */
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
 * Returns the language that a file declares as a BCP 47 tag; null if unknown.
 * @param text a tag such as `fr`, `pt_BR` or `fr_FR.UTF-8`, or a name such as "french" or
 * "norwegian_bokmål"
 * @param known primary tags; by default those with localised labels and dates
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
