import { storedLevel } from '../bullet-levels'
import { isJsonObject, type JsonObject, type JsonValue } from '../json-value'
import { levelsKey } from './own-keys'

/** Keys of a bullet's text in files of other programs, in order of preference. */
export const bulletTextKeys = [
  'text',
  'highlight',
  'description',
  'summary',
  'content',
  'value',
  'name',
  'title',
] as const

/** Keys of the list of sub-points beside a bullet's text. */
const childKeys = ['highlights', 'bullets', 'points', 'subpoints', 'children', 'items', 'sub']

/** A bullet of a file, without its sub-points, and these. */
type Nested = { parent: JsonObject | null; children: readonly JsonValue[] }

const isPoint = (value: JsonValue): boolean =>
  typeof value === 'string' ||
  Array.isArray(value) ||
  (isJsonObject(value) && bulletTextKeys.some((key) => typeof value[key] === 'string'))

/**
 * Returns the sub-points of a bullet in a file: of a list inside the list, or of an object with a text and a list. Null for
 * a bullet without any.
 */
export function subPointsOf(value: JsonValue): Nested | null {
  if (Array.isArray(value)) return value.every(isPoint) ? { parent: null, children: value } : null
  if (!isJsonObject(value)) return null
  for (const key of childKeys) {
    const children = value[key]
    if (!Array.isArray(children) || children.length === 0 || !children.every(isPoint)) continue
    const { [key]: _, ...parent } = value
    return { parent, children }
  }
  return null
}

/** Returns an entry of a clean export with the levels of its bullets inside them. */
export function placeLevels(entry: JsonObject): JsonObject {
  const { [levelsKey]: levels, ...rest } = entry
  const field = ['highlights', 'courses'].find((name) => Array.isArray(rest[name]))
  const bullets = rest[field ?? '']
  if (!Array.isArray(levels) || field === undefined || !Array.isArray(bullets)) return entry
  const placed = bullets.map((bullet, at): JsonValue => {
    const level = levels[at] ?? null
    if (storedLevel({ level }) === 0) return bullet
    return { ...(isJsonObject(bullet) ? bullet : { text: bullet }), level }
  })
  return { ...rest, [field]: placed }
}
