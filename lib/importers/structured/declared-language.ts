import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import { labelLanguages } from '@/lib/resume/labels/languages'
import { knownLanguages } from '../lexicon/tongues'
import { scalarText } from './leftover-cells'

/** Names that RenderCV gives its locales and the platform's tables lack. */
const otherNames: Readonly<Record<string, string>> = {
  indonesia: 'id',
  'mandarin chinese': 'zh',
  'mandarin chineese': 'zh',
  mandarin: 'zh',
}

/** Tags of the parts of a language that is known as a whole (BCP 47, ISO 639 macrolanguages). */
const wholeLanguages: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', cmn: 'zh', iw: 'he' }

let byName: Map<string, string> | undefined

/** Returns the tags of all known languages by their names, in English and in the languages themselves. */
function languagesByName(): Map<string, string> {
  if (byName) return byName
  byName = new Map(Object.entries(otherNames))
  const tags = new Set<string>([...labelLanguages, ...knownLanguages, 'nb', 'nn'])
  for (const tag of tags) {
    for (const shown of ['en', tag]) {
      const name = new Intl.DisplayNames([shown], { type: 'language' }).of(tag)
      if (name) byName.set(name.toLowerCase(), wholeLanguages[tag] ?? tag)
    }
  }
  return byName
}

/** Returns the BCP 47 tag that a text is or names: "fr", "pt_BR", "french", "Norwegian Bokmål"; empty where it does not. */
function readLanguage(text: string): string {
  const name = text.trim().toLowerCase()
  const known = languagesByName().get(name.replaceAll('_', ' '))
  if (known) return known
  const tag = name.replaceAll('_', '-')
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(tag)) return ''
  const [primary = '', ...subtags] = tag.split('-')
  return [wholeLanguages[primary] ?? primary, ...subtags].join('-')
}

/**
 * Returns the language (BCP 47) that the locale of a file declares, by its tag or its name; empty where it declares none.
 *
 * @param locale the language itself, or an object that has it under `language`
 */
export function declaredLanguage(locale: JsonValue | undefined): string {
  return readLanguage(scalarText(isJsonObject(locale) ? locale.language : locale))
}
