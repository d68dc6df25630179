import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { type FieldAddress, parseFieldAddress } from '@/lib/resume/change/address'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import { joinPath } from '@/lib/resume/problems'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Place in the file that a command was given; `line` counts from 1, null where the file has no such text. */
export type FilePlace = { path: string; line: number | null }

type Keys = readonly (string | number)[]

const pathOf = (keys: Keys) => keys.reduce<string>(joinPath, '')

/** Returns where everything with an id is in a document's content, by that id. */
function ownersIn(value: JsonValue, keys: Keys = []): [string, Keys][] {
  if (Array.isArray(value)) return value.flatMap((one, at) => ownersIn(one, [...keys, at]))
  if (!isJsonObject(value)) return []
  const inside = Object.entries(value).flatMap(([key, one]) => ownersIn(one, [...keys, key]))
  return typeof value.id === 'string' ? [[value.id, keys], ...inside] : inside
}

const valueAt = (value: JsonValue | undefined, keys: Keys): JsonValue | undefined =>
  keys.reduce<JsonValue | undefined>((found, key) => {
    if (Array.isArray(found)) return found[Number(key)]
    return found !== undefined && isJsonObject(found) ? found[key] : undefined
  }, value)

type FileText = { keys: Keys; text: string; line: number }

/** Returns the texts and numbers of a JSON or YAML file with their lines; none of another file. */
function textsOf(source: string): FileText[] {
  const lineCounter = new LineCounter()
  const file = parseDocument(source, { lineCounter, schema: 'failsafe', logLevel: 'silent' })
  if (file.errors.length > 0) return []
  const texts: FileText[] = []
  const add = (node: unknown, keys: Keys) => {
    if (isScalar(node)) {
      const { line } = lineCounter.linePos(node.range?.[0] ?? 0)
      texts.push({ keys, text: String(node.value).trim(), line })
    } else if (isMap(node)) {
      for (const { key, value } of node.items)
        add(value, [...keys, isScalar(key) ? String(key.value) : ''])
    } else if (isSeq(node)) {
      for (const [at, one] of node.items.entries()) add(one, [...keys, at])
    }
  }
  add(file.contents, [])
  return texts
}

/** Returns true if a text of the file is one of the document, which may have less of it: "2020-03-01" is "2020-03". */
const isSame = (inFile: string, inDocument: string) =>
  inFile === inDocument || (inDocument !== '' && inFile.includes(inDocument))

type FilePlaces = {
  /** Returns the place of an address; null where it is not known, as in files of other forms. */
  placeOf: (address: FieldAddress) => FilePlace | null
  /** Returns the line of a path. */
  lineOf: (path: string) => number | null
}

/**
 * Creates a finder of places in the file that a document was read from: the same path where the file has the same text,
 * else the only place with that text.
 */
export function filePlaces(source: string, { content }: ResumeDocument): FilePlaces {
  const texts = textsOf(source)
  const owners = new Map(ownersIn(content))
  const lineUnder = (keys: Keys) => lineOf(pathOf(keys))
  function lineOf(path: string): number | null {
    const isInside = (other: string) =>
      other.startsWith(path) && /^(?:$|[.[])/.test(other.slice(path.length))
    return texts.find(({ keys }) => isInside(pathOf(keys)))?.line ?? null
  }
  function placeOf(address: FieldAddress): FilePlace | null {
    const { owner, field } = parseFieldAddress(address) ?? { owner: '', field: '' }
    if (owner.startsWith('section:')) {
      const path = owner.slice('section:'.length)
      return texts.length > 0 ? { path, line: lineOf(path) } : null
    }
    const entry = owner === 'basics' ? ['basics'] : owners.get(owner)
    if (!entry) return null
    const keys = [...entry, ...field.split('.')]
    const value = valueAt(content, keys)
    const text = typeof value === 'string' ? value.trim() : ''
    // A bullet is a text in files.
    const path = pathOf(field === 'text' ? entry : keys)
    const there = texts.find((one) => pathOf(one.keys) === path)
    if (there && isSame(there.text, text)) return { path, line: there.line }
    if (text === '') return lineUnder(entry) === null ? null : { path, line: null }
    const [only, another] = texts.filter((one) => isSame(one.text, text))
    return only && !another ? { path: pathOf(only.keys), line: only.line } : null
  }
  return { placeOf, lineOf }
}
