import type { Labels } from '@/lib/language/kinds/labels'
import { type FieldAddress, fieldAddress, sectionOwner } from '@/lib/resume/change/address'
import { knownDay } from '@/lib/resume/known-day'
import { followsRule } from '@/lib/resume/look'
import type { CustomEntry, ResumeContent, SectionState } from '@/lib/resume/schema/content'
import type { Design } from '@/lib/resume/schema/design'
import {
  closingKey,
  type ResolvedSection,
  resolveSections,
  type SectionKey,
} from '@/lib/resume/sections'
import { plainText } from '@/lib/resume/text/rich-text'
import { type DeclaredEntry, declaredModel } from './declared-model'
import {
  bulletFields,
  createEntryModel,
  datePiece,
  type EntryModel,
  linePiece,
  type Print,
  type RichField,
  richField,
} from './entry-model'
import { workModel } from './work-model'

/** Title of a section: custom, or ours in the CV's language, then without an address. */
type SectionTitle = { address: FieldAddress | null; text: string; literal: boolean }

/** Printed content of a section. Empty sections have no model. */
export type SectionModel = {
  key: string
  title: SectionTitle
  breakBefore: boolean
  /** Whether its entries are works, each printed as one paragraph (looks with the rule `typeset`). */
  isBibliography?: true
  body:
    | { kind: 'paragraph'; paragraph: RichField }
    /** Dated entries with headings. */
    | { kind: 'entries'; entries: EntryModel[] }
    /** Short entries that may share a line, such as skills and languages. */
    | { kind: 'list'; entries: EntryModel[] }
}

/** Sections whose entries share lines, so that no page break is possible between them. */
export const listSections: readonly SectionKey[] = ['skills', 'languages', 'interests']

/** Returns the model of a closing text: place and date stand after it. */
const closingModel = (entry: CustomEntry, print: Print, { signature: alt }: Labels) =>
  createEntryModel(entry, {
    heading: [linePiece(entry.id, 'name', entry.name)],
    paragraphs: [richField(entry.id, 'summary', entry.summary), ...bulletFields(entry.highlights)],
    keywords: [
      linePiece(entry.id, 'location', entry.location),
      datePiece(entry.id, 'endDate', entry.endDate, print),
    ],
    ...(entry.signature ? { signature: { fileId: entry.signature.fileId, alt } } : {}),
  })

function listEntryModels(content: ResumeContent, key: SectionKey, print: Print): EntryModel[] {
  if (key === 'work') return content.work.flatMap((entry) => workModel(entry, print) ?? [])
  const entries: readonly DeclaredEntry[] = content[key]
  return entries.flatMap((entry) => declaredModel(key, entry, print) ?? [])
}

const typedTitle = (customSectionId: string, text: string): SectionTitle => ({
  address: fieldAddress(customSectionId, 'title'),
  text,
  literal: true,
})

function titleOf(key: string, state: SectionState, label: string): SectionTitle {
  const address = fieldAddress(sectionOwner(key), 'title')
  if (state.title.trim() === '') return { address, text: label, literal: false }
  return { address, text: state.title, literal: true }
}

function bodyOf(
  resolved: ResolvedSection,
  content: ResumeContent,
  print: Print,
  labels: Labels,
): SectionModel['body'] | null {
  if (resolved.kind === 'summary') {
    const { summary } = content.basics
    if (plainText(summary).trim() === '') return null
    return { kind: 'paragraph', paragraph: richField('basics', 'summary', summary) }
  }
  const entries =
    resolved.kind === 'list'
      ? listEntryModels(content, resolved.key, print)
      : resolved.section.entries.flatMap((entry) => {
          if (resolved.key === closingKey) return closingModel(entry, print, labels) ?? []
          return declaredModel('custom', entry, print) ?? []
        })
  if (entries.length === 0) return null
  const short =
    (resolved.kind === 'list' && listSections.includes(resolved.key)) ||
    (followsRule(print.look, 'typeset') && isBare(resolved, entries))
  return { kind: short ? 'list' : 'entries', entries }
}

/**
 * Returns whether a section lists works: publications, or a person's own entries that have a name, a publisher and one
 * date, and nothing else but an address, such as patents and talks.
 */
function isBibliography({ kind, key }: ResolvedSection, body: SectionModel['body']): boolean {
  if (key === 'publications') return true
  if (kind !== 'custom' || key === closingKey || body.kind !== 'entries') return false
  return body.entries.every(
    ({ organisation, dates, paragraphs, bullets, keywords, isCurrent }) =>
      organisation.length + dates.length > 1 &&
      dates.length === 1 &&
      !isCurrent &&
      paragraphs.length + bullets.length + keywords.length === 0,
  )
}

/** Returns whether a section is nothing but words, such as "Available on request" among references. */
const isBare = ({ key }: ResolvedSection, entries: readonly EntryModel[]) =>
  key === 'references' &&
  entries.every((entry) => {
    const { heading, organisation, dates, details, about, paragraphs, bullets, keywords } = entry
    const others = [organisation, dates, details, about, paragraphs, bullets, keywords]
    return heading.length > 0 && others.every((list) => list.length === 0)
  })

/**
 * Returns the printed sections of a CV in its order: visible ones that are not empty, without hidden entries.
 *
 * @param roles where roles at one employer are printed
 */
export function sectionModels(
  content: ResumeContent,
  design: Design,
  labels: Labels,
  roles?: Print['roles'],
): SectionModel[] {
  const print = { ...design, asOf: knownDay(content, design), roles }
  return resolveSections(content).flatMap((resolved): SectionModel[] => {
    const { key, state } = resolved
    if (!state.visible) return []
    const body = bodyOf(resolved, content, print, labels)
    if (!body) return []
    const named =
      resolved.kind === 'custom' && resolved.section.title.trim() !== ''
        ? typedTitle(key, resolved.section.title)
        : titleOf(key, state, resolved.kind === 'custom' ? '' : labels[resolved.key])
    const isWorks = followsRule(design.look, 'typeset') && isBibliography(resolved, body)
    const title = state.isHeadingHidden ? { address: null, text: '', literal: false } : named
    // A page break before the first entry moves to the section, whose heading would otherwise stay behind.
    const first = body.kind === 'paragraph' ? undefined : body.entries[0]
    const breakBefore = state.breakBefore || first?.breakBefore === true
    return [{ key, title, breakBefore, body, ...(isWorks ? { isBibliography: true } : {}) }]
  })
}
