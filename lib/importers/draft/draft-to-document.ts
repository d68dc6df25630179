import { resolveLabelLanguage } from '@/lib/language/tags'
import { withLevel } from '@/lib/resume/bullet-levels'
import { createResume } from '@/lib/resume/create'
import { parseDate } from '@/lib/resume/dates/dates'
import { employerFields } from '@/lib/resume/entry-fields'
import type { FieldKind } from '@/lib/resume/fields/field'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { closingKey } from '@/lib/resume/sections'
import { plainText } from '@/lib/resume/text/rich-text'
import { joinLines, splitForStorage } from '@/lib/resume/text/split-text'
import { documentBytes, readDocument } from '@/lib/resume/upgrade'
import { languageToPrint } from '../lexicon/language-to-print'
import { findNetwork, networkNamed } from '../lexicon/networks'
import { completeProfile } from '../lexicon/user-pages'
import type { SourceText } from '../source/source-types'
import { bulletLevelsOf } from './bullet-levels-of'
import { draftFieldsOf } from './draft-fields'
import type { DraftEntry, DraftSectionKind, ImportDraft, Traced } from './draft-types'
import { groupRoles } from './group-roles'
import { orderSections } from './order-sections'
import { richParagraphs } from './rich-value'
import { hasValue } from './slices'

export type MadeDocument = {
  document: ResumeDocument
  /** Texts that exceed the limits of a CV and are not in the document. */
  cut: string[]
  /** Whether the document exceeds `limits.documentBytes`, so that it cannot be stored. */
  isTooLarge: boolean
}

/** State of one conversion. */
type Making = {
  ids: IdGenerator
  language: string
  source: SourceText
  cut: string[]
  /** Overflow of the summary. */
  behindSummary: string[]
}

type Fields = Record<string, unknown>

/** Truncates a text to a one-line field; reports the rest as cut. */
function takeLine(making: Making, text: string, limit: number): string {
  const line = joinLines(text).trim()
  if (line.length <= limit) return line
  const [first = '', ...rest] = splitForStorage(line, limit)
  making.cut.push(rest.join(' '))
  return first
}

/** Returns a date in stored form; "present" and the like are valid for ends only. */
function dateOf({ text, form }: Traced, language: string, mayBeOpen: boolean): string {
  if (form === 'date') return text
  const date = parseDate(text, language)
  return date === null || (date === '' && !mayBeOpen) ? text : date
}

function takeSome<T>(making: Making, items: T[], limit: number, words: (item: T) => string): T[] {
  making.cut.push(...items.slice(limit).map(words))
  return items.slice(0, limit)
}

type ListField = { name: string; kind: FieldKind }

function listOf(making: Making, { kind }: ListField, values: readonly Traced[]): unknown[] {
  const said = values.filter(({ text }) => text.trim() !== '')
  if (kind === 'words') {
    const words = said.map(({ text }) => takeLine(making, text, limits.line))
    return takeSome(making, words, limits.keywords, (word) => word)
  }
  const levels = bulletLevelsOf(said, making.source)
  const bullets = said.flatMap((value, at) =>
    richParagraphs(value, making.source).map((text) => ({ text, level: levels[at] ?? 0 })),
  )
  const kept = takeSome(making, bullets, limits.bullets, ({ text }) => plainText(text))
  return kept.map(({ text, level }) => withLevel({ id: making.ids.node(), text }, level))
}

function singleOf(making: Making, { name, kind }: ListField, value: Traced): [string, string[]] {
  if (kind === 'rich') {
    const [first = '', ...more] = richParagraphs(value, making.source)
    return [first, more]
  }
  const text =
    kind === 'date'
      ? dateOf(value, making.language, name === 'endDate')
      : // "github" of an address, as the network writes itself.
        (name === 'network' && networkNamed(value.text)) || value.text
  return [takeLine(making, text, name === 'url' ? limits.url : limits.line), []]
}

/**
 * Returns the fields of an entry. Text that is too long continues as bullets, a summary in a
 * section of its own.
 */
function fieldsOf(making: Making, kind: DraftSectionKind, entry: DraftEntry): Fields {
  const fields: Fields = {}
  const overflow: string[] = []
  const known = draftFieldsOf(kind)
  for (const field of known) {
    const list = entry.lists[field.name]
    const value = entry.fields[field.name]
    if (field.kind === 'bullets' || field.kind === 'words') {
      if (list) fields[field.name] = listOf(making, field, list)
    } else if (value && hasValue(value)) {
      const [text, more] = singleOf(making, field, value)
      fields[field.name] = text
      overflow.push(...more)
    }
  }
  const bullets = known.find((field) => field.kind === 'bullets')?.name
  if (overflow.length > 0 && bullets) {
    const own = (fields[bullets] as { id: string; text: string }[] | undefined) ?? []
    const added = overflow.map((text) => ({ id: making.ids.node(), text }))
    fields[bullets] = takeSome(making, [...added, ...own], limits.bullets, ({ text }) =>
      plainText(text),
    )
  } else if (kind === 'basics') making.behindSummary.push(...overflow)
  else making.cut.push(...overflow.map(plainText))
  // An empty end means ongoing, which must come from the source.
  if (fields.startDate && !entry.fields.endDate && known.some(({ name }) => name === 'endDate')) {
    fields.endDate = fields.startDate
  }
  return fields
}

const isFilled = (fields: Fields) =>
  Object.values(fields).some((value) => (Array.isArray(value) ? value.length > 0 : value !== ''))

function entriesOf(
  making: Making,
  kind: DraftSectionKind,
  entries: readonly DraftEntry[],
): Fields[] {
  const made = entries.map((entry) => fieldsOf(making, kind, entry)).filter(isFilled)
  const withIds = made.map((fields) => ({ id: making.ids.node(), ...fields }))
  return takeSome(making, withIds, limits.entries, (fields) => wordsOf(fields))
}

function wordsOf(fields: Fields): string {
  const texts = Object.entries(fields).flatMap(([name, value]) => (name === 'id' ? [] : [value]))
  return texts
    .flat()
    .map((value) => {
      if (typeof value === 'string') return value
      const { text } = value as { text?: string }
      return text ?? wordsOf(value as Fields)
    })
    .join(' ')
}

/** Returns work entries: consecutive jobs of an employer printed once become its roles (ADR document-fields). */
function workOf(making: Making, posts: readonly DraftEntry[]): Fields[] {
  const made = groupRoles(posts).flatMap((group): Fields[] => {
    const roles = entriesOf(making, 'work', group)
    const [first, ...others] = roles
    if (!first || others.length === 0) return roles
    const employer = employerFields.flatMap((name) =>
      first[name] === undefined ? [] : [[name, first[name]] as const],
    )
    return [{ id: making.ids.node(), ...Object.fromEntries(employer), roles: roles.map(roleOf) }]
  })
  return takeSome(making, made, limits.entries, wordsOf)
}

/** Returns a job without its employer's fields. */
const roleOf = (post: Fields): Fields =>
  Object.fromEntries(
    Object.entries(post).filter(([name]) => !employerFields.some((field) => field === name)),
  )

const locationNames = ['address', 'postalCode', 'city', 'region', 'countryCode']

/** Returns profiles with the network of their host, and with complete URLs for structured files. */
function profilesOf(making: Making, entries: readonly DraftEntry[]): Fields[] {
  const profiles = entriesOf(making, 'profiles', entries)
  return profiles.map((profile) => {
    const given = (name: string) => String(profile[name] ?? '')
    if (making.source.layout !== 'data')
      return { ...profile, network: given('network') || (findNetwork(given('url')) ?? '') }
    const [network, username, url] = [given('network'), given('username'), given('url')]
    return { ...profile, ...completeProfile({ network, username, url }) }
  })
}

function basicsOf(making: Making, draft: ImportDraft): Fields {
  const entriesOfKind = (kind: DraftSectionKind) =>
    draft.sections.filter((section) => section.kind === kind).flatMap(({ entries }) => entries)
  const merged = entriesOfKind('basics').map((entry) => fieldsOf(making, 'basics', entry))
  // Merges several headers: the first value of each field wins, others are reported as cut.
  const all: Fields = {}
  for (const [name, value] of merged.flatMap((fields) => Object.entries(fields))) {
    if (all[name] === undefined) all[name] = value
    else if (all[name] !== value) making.cut.push(String(value))
  }
  const location = Object.fromEntries(
    locationNames.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])),
  )
  const plain = Object.fromEntries(
    Object.entries(all).filter(([name]) => !locationNames.includes(name)),
  )
  return {
    ...plain,
    location,
    profiles: profilesOf(making, entriesOfKind('profiles')),
    details: entriesOf(making, 'details', entriesOfKind('details')),
  }
}

function contentOf(making: Making, draft: ImportDraft): Fields {
  const content: Fields = { basics: basicsOf(making, draft) }
  const custom: { id: string; title: string; entries: Fields[]; source: string | null }[] = []
  if (making.behindSummary.length > 0) {
    const texts = making.behindSummary.map((summary) => ({ id: making.ids.node(), summary }))
    const entries = takeSome(making, texts, limits.entries, wordsOf)
    custom.push({ id: making.ids.node(), title: '', entries, source: null })
  }
  for (const section of draft.sections) {
    const { kind } = section
    if (kind === 'basics' || kind === 'profiles' || kind === 'details') continue
    const entries =
      kind === 'work' ? workOf(making, section.entries) : entriesOf(making, kind, section.entries)
    if (entries.length === 0) continue
    if (kind === 'custom') {
      const title = takeLine(making, section.title?.text ?? '', limits.line)
      const isClosing = section.isClosing && custom.every(({ id }) => id !== closingKey)
      const own = isClosing ? closingKey : making.ids.node()
      custom.push({ id: own, title, entries, source: section.id })
    } else content[kind] = [...((content[kind] as Fields[] | undefined) ?? []), ...entries]
  }
  for (const [key, entries] of Object.entries(content)) {
    if (Array.isArray(entries)) content[key] = takeSome(making, entries, limits.entries, wordsOf)
  }
  const kept = takeSome(making, custom, limits.customSections, ({ title, entries }) =>
    [title, ...entries.map(wordsOf)].join(' '),
  )
  content.custom = kept.map(({ source: _, ...section }) => section)
  content.sections = orderSections(
    draft,
    content,
    new Map(kept.map(({ source, id }) => [source, id])),
  )
  return content
}

/** Returns the language for labels: declared by a structured file, else detected. */
function printedLanguageOf({ language, source }: ImportDraft) {
  const isDeclared = source.layout === 'data' && source.language !== ''
  const printed = isDeclared
    ? language
    : languageToPrint(
        source.lines.map(({ text }) => text),
        language,
      )
  return resolveLabelLanguage(printed)
}

/**
 * Converts a draft to a CV: keeps emphasis and links of the file, continues long texts in bullets
 * or (summary) a separate section, and keeps the order and headings of the file's sections.
 * @returns the document, and the texts that exceed its limits
 */
export function draftToDocument(draft: ImportDraft, ids: IdGenerator): MadeDocument {
  const { language: spoken, source } = draft
  const making: Making = { ids, language: spoken, source, cut: [], behindSummary: [] }
  const empty = createResume(ids)
  const raw = {
    ...empty,
    content: contentOf(making, draft),
    design: { ...empty.design, language: printedLanguageOf(draft) },
  }
  const read = readDocument(raw)
  // All values are within limits here, so a failure is a bug.
  if (!read.ok || read.document.kind !== 'resume') {
    throw new Error(`The draft made no document: ${JSON.stringify(read.ok || read.problems)}`)
  }
  const { document } = read
  const isTooLarge = documentBytes(document) > limits.documentBytes
  return { document, cut: making.cut, isTooLarge }
}
