import { labelLanguages } from '@/lib/language/tags'
import { entryKinds, fieldsOfKind } from '@/lib/resume/entry-fields'
import { slotFacts } from '@/lib/resume/fields/field'
import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import { declaredLanguage } from '../lexicon/declared-language'
import { languageOf } from '../lexicon/language-of'
import { languageToPrint } from '../lexicon/language-to-print'
import { foldName, languageNames } from './adapting'

/** Returns the language that a file declares: in its `meta`, itself or its header. */
function declaredIn(file: JsonObject): string | null {
  for (const part of [file.meta, file, file.basics]) {
    if (!isJsonObject(part)) continue
    for (const [key, value] of Object.entries(part)) {
      const isName = languageNames.includes(foldName(key))
      const declared = isName && typeof value === 'string' ? declaredLanguage(value) : null
      if (declared !== null) return declared
    }
  }
  return null
}

const fieldsWithoutProse = entryKinds
  .flatMap(fieldsOfKind)
  .filter(({ kind, slot }) => kind === 'date' || kind === 'url' || slotFacts[slot].isName)

/** Keys whose values do not indicate the language. */
const noProse = new Set(
  [
    ...['meta', 'email', 'profiles', 'username', 'network', 'image', 'picture', 'id'],
    ...['publications', 'references', 'language'],
    ...fieldsWithoutProse.flatMap(({ name, aliases = '' }) => [name, ...aliases.split(' ')]),
  ].map(foldName),
)

function* proseIn(value: JsonValue): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const item of value) yield* proseIn(item)
  else if (isJsonObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (!noProse.has(foldName(key)) && !key.startsWith('$')) yield* proseIn(item)
    }
  }
}

/**
 * Returns the language of a JSON Resume file (BCP 47): the declared one, else detected from its
 * prose; English if labels and dates are not available in that language.
 */
export function languageOfFile(file: JsonObject): string {
  const declared = declaredIn(file)
  if (declared !== null) return declared
  const prose = [...proseIn(file)]
  const detected = languageToPrint(prose, languageOf(prose))
  return labelLanguages.find((language) => language === detected) ?? 'en'
}
