import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './source-files'

const folder = join(root, 'lib/messages')

/** Languages that have texts, offered or not, but English. */
export const translatedLanguages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name)

/** Names of the areas that a language has texts for. */
export const areasOf = (language: string): string[] =>
  readdirSync(join(folder, language))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -3))

/** The texts of an area in a language, as its file exports them. */
export const loadArea = async (language: string, area: string): Promise<Record<string, unknown>> =>
  import(`../../lib/messages/${language}/${area}.ts`)

/** Methods with which a text changes the case of a letter: what a language does with them is its own. */
const caseMethods = new Set(['charAt', 'slice', 'toLowerCase', 'toUpperCase'])

const markers = new WeakSet<object>()

/** An argument that shows in a text which of its fields the text uses: "⟪1.count⟫". */
function marker(path: string): object {
  const made: object = new Proxy(() => {}, {
    get: (_, key) => {
      if (key === Symbol.toPrimitive) return () => `⟪${path}⟫`
      if (key === Symbol.iterator) return () => [marker(`${path}.0`)].values()
      if (typeof key === 'symbol') return undefined
      return marker(caseMethods.has(key) ? path : `${path}.${key}`)
    },
    apply: () => marker(path),
  })
  markers.add(made)
  return made
}

/** Numbers are formatted by the platform, which would make NaN of a marker: it passes as it is. */
const formatOf = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format')?.get
Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
  get(this: Intl.NumberFormat) {
    const format: (value: unknown) => string = formatOf?.call(this)
    return (value: unknown) => (markers.has(Object(value)) ? String(value) : format(value))
  },
})

const parameters = [1, 2, 3, 4].map((position) => marker(String(position)))

/** Stands for a text that only a value of its own makes. */
export const unreadable = 'needs a value of its own'

/** Calls a text with markers; one that looks a value up answers a text that says so, in every language the same. */
function callWith(make: (...given: object[]) => unknown): unknown {
  try {
    return make(...parameters)
  } catch {
    return unreadable
  }
}

/** A text of an area; `path` names its place there, with "()" behind a function. */
export type MessageText = { path: string; text: string }

/** The texts of an area with the path of each; those that are made from parameters with their names in them. */
export function messageTexts(value: unknown, path: string): MessageText[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' && typeof value !== 'function') return []
  if (value === null) return []
  if (markers.has(value)) return [{ path, text: String(value) }]
  if (typeof value === 'function')
    return messageTexts(callWith(value as (...given: object[]) => unknown), `${path}()`)
  return Object.entries(value).flatMap(([key, item]) => messageTexts(item, `${path}.${key}`))
}

/** All texts of a language, by their paths. */
export async function textsOfLanguage(language: string): Promise<Map<string, string>> {
  const found = await Promise.all(
    areasOf(language).map(async (area) => messageTexts(await loadArea(language, area), area)),
  )
  return new Map(found.flat().map(({ path, text }) => [path, text]))
}
