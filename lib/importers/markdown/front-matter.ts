import { isDocumentTitle } from '../lexicon/labels'
import { parseYaml } from '../yaml/parse-yaml'

/** Matches the settings above a document of Pandoc, Quarto or Jekyll. */
const settings = /^\ufeff?---[ \t]*\r?\n([\s\S]{1,5000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** Keys of an author that are contacts. */
const contactKeys = ['email', 'phone', 'mobile', 'tel', 'url', 'website', 'homepage', 'address']

type Settings = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Returns a text of one line; null for anything else. */
const textOf = (value: unknown): string | null =>
  (typeof value === 'string' || typeof value === 'number') && String(value).trim() !== ''
    ? String(value).replace(/\s+/g, ' ').trim()
    : null

/** Returns a name that is written whole or in parts. */
function nameOf(author: Settings): string | null {
  const { name, given, family } = author
  const own = { given: given ?? author.firstname, family: family ?? author.lastname }
  const parts = isRecord(name) ? name : own
  const joined = [parts.given, parts.family].flatMap((part) => textOf(part) ?? []).join(' ')
  return textOf(name) ?? (joined === '' ? null : joined)
}

/**
 * Replaces the settings above a document by the person they name, as a heading and contact lines.
 * Other settings are not printed.
 */
export function readFrontMatter(text: string): string {
  const [whole = '', block = ''] = settings.exec(text) ?? []
  const parsed = whole === '' ? null : parseYaml(block)
  if (!parsed?.ok || !isRecord(parsed.value)) return text
  const { author, title, subtitle, ...others } = parsed.value as Settings
  const rest = text.slice(whole.length)
  const first: unknown = Array.isArray(author) ? author[0] : author
  const person: Settings = isRecord(first)
    ? { ...others, ...first }
    : { ...others, name: first ?? others.name }
  const titles = [title, subtitle, person.position, person.jobtitle]
    .flatMap((one) => textOf(one) ?? [])
    .filter((one) => !isDocumentTitle(one))
  // A document's own first heading names the person, not its title.
  const isNamed = nameOf(person) !== null || /^#\s+\S/m.test(rest)
  const name = nameOf(person) ?? (isNamed ? null : titles.shift()) ?? null
  if (name === null) return rest
  const contacts = contactKeys.flatMap((key) => textOf(person[key]) ?? [])
  const heading = rest.includes(name) ? [] : [`# ${name}`]
  const lines = [...new Set(titles.filter((one) => one !== name)), ...contacts]
  return [...heading, ...lines, rest].join('\n\n')
}
