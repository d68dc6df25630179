import type { CheckStatus } from '@/lib/ai/checks/rule'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import { joinPath } from '@/lib/resume/problems'
import type { ReadInput } from './read-input'
import starter from './starter.json' with { type: 'json' }

type Text = { path: string; text: string }

function textsIn(value: JsonValue, path = ''): Text[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((one, at) => textsIn(one, joinPath(path, at)))
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, joinPath(path, key)))
}

/** Texts of the CV that `init` writes; dates and the address of the schema may stay. */
const starterTexts = new Set(
  textsIn(starter['resume.json']).flatMap(({ text }) => (/^[\d.]/.test(text) ? [] : [text])),
)

const checkOf = (id: string, title: string, found: string, places: readonly Text[]) => ({
  ...{ id, bar: 'complete' as const, title },
  status: (places.length > 0 ? 'warn' : 'pass') satisfies CheckStatus,
  message: places.length > 0 ? `${found}: ${places.map(({ path }) => path).join(', ')}.` : null,
  places: places.map(({ path, text }) => ({ address: path, words: text })),
})

/** Checks the file itself, if it is JSON Resume: names and values meant otherwise, and texts that `init` wrote. */
export function checkInput({ file, warnings = [] }: ReadInput & { ok: true }) {
  if (file === undefined) return []
  const meant = warnings.map(({ path, reason }) => ({ path, text: reason }))
  const unchanged = textsIn(file).filter(({ text }) => starterTexts.has(text))
  return [
    checkOf('known-fields', 'Fields of the file are known', 'Probably meant otherwise', meant),
    checkOf('own-texts', 'Texts are yours', 'Still as “vitae init” wrote it', unchanged),
  ]
}
