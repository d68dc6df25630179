import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import type { ImportDraft } from '../../draft/draft-types'

const replacements: readonly JsonValue[] = [
  ...[null, 7, true, '', 'Otherwise', [], {}],
  ['Otherwise', ['nested']],
  { other: { key: 'Otherwise' } },
  [{ value: [null, { deep: 'Otherwise' }] }],
]

/** Returns copies of a value with one nested value each replaced by another type. */
export function withWrongTypes(value: JsonValue): JsonValue[] {
  if (Array.isArray(value)) {
    return [
      ...replacements,
      ...value.flatMap((one, at) =>
        withWrongTypes(one).map((changed) =>
          value.map((old, place) => (place === at ? changed : old)),
        ),
      ),
    ]
  }
  if (!isJsonObject(value)) return [...replacements]
  return [
    ...replacements,
    ...Object.entries(value).flatMap(([key, one]) =>
      withWrongTypes(one).map((changed) => ({ ...value, [key]: changed })),
    ),
  ]
}

/** Returns all texts of a value. */
export function textsOf(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return isJsonObject(value) ? Object.values(value).flatMap(textsOf) : []
}

/** Returns the words of texts that are in no line of a draft. */
export function lostWords({ source }: ImportDraft, texts: readonly string[]): string[] {
  const said = [...source.lines.map(({ text }) => text), ...source.links.map(({ url }) => url)]
    .join('\n')
    .toLowerCase()
  const words = texts.flatMap((text) => text.match(/\p{L}+/gu) ?? [])
  return [...new Set(words.filter((word) => !said.includes(word.toLowerCase())))]
}
