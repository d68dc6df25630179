import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { type FieldAddress, fieldAddress, parseFieldAddress } from '@/lib/resume/change/address'
import { readTree, writeTree } from '@/lib/resume/change/tree'
import { createCustomEntry } from '@/lib/resume/create'
import type { IdGenerator } from '@/lib/resume/ids'
import type { Bullet, CustomEntry, SectionState } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections, summaryKey } from '@/lib/resume/sections'
import { literal, serialiseRich } from '@/lib/resume/text/rich-text'
import { exportHtml } from './html'
import { printedSections } from './printed-sections'

/** Text that is proposed for the summary or a bullet of a CV. All texts are plain. */
export type ProposedText = {
  address: FieldAddress
  text: string
  /** Words of the CV that back it. */
  quotes: readonly string[]
  /** Points that its owner has to decide first, as sentences. */
  questions: readonly string[]
}

/** Texts around proposals, in the language of the CV. */
export type ReviewLabels = {
  title: string
  intro: string
  /** Label of a proposal, with its colon. */
  suggestion: string
  /** Label of the words that back it, with its colon. */
  backed: string
}

const summaryAddress = fieldAddress('basics', 'summary')

/** Writes a bold label before a text. */
function labelled(label: string, text: string, isProposed: boolean): string {
  const none = { bold: false, italic: false, link: null }
  return serialiseRich([
    { ...none, text: label, bold: true },
    { ...none, text: ' ' },
    { ...none, text, italic: isProposed },
  ])
}

/** Returns the lines that stand below the person's own text, the proposal first. */
function linesBelow({ text, quotes, questions }: ProposedText, labels: ReviewLabels): string[] {
  const said = quotes.map((quote) => `"${quote}"`).join(' · ')
  return [
    labelled(labels.suggestion, text, true),
    ...(said === '' ? [] : [labelled(labels.backed, said, false)]),
    ...questions.map(literal),
  ]
}

/** Returns a section whose heading may be hidden, and its state. */
function sectionOf(entry: CustomEntry, title: string, ids: IdGenerator) {
  const key = ids.node()
  const state: SectionState = { key, visible: true, title: '', breakBefore: false }
  return {
    section: { id: key, title, entries: [entry] },
    state: { ...state, ...(title === '' ? { isHeadingHidden: true } : {}) },
  }
}

/** Returns the states of all sections in the order that is printed, which new sections must not change. */
function statesInOrder(document: ResumeDocument): SectionState[] {
  const states = resolveSections(document.content).map(({ state }) => state)
  const printed = printedSections(document, true).map(({ key }) => key)
  const rankOf = ({ key }: SectionState) => printed.indexOf(key) + 1 || printed.length + 1
  return states.toSorted((one, other) => rankOf(one) - rankOf(other))
}

/**
 * Composes a copy of a CV for its owner's review: each proposal is a labelled line below the person's own text, with the
 * words that back it and what is open. It begins with a note that it is no final CV, and carries no data of a CV.
 *
 * @returns the copy, and the addresses of the proposals in it
 */
export function composeReviewCopy(
  document: ResumeDocument,
  proposals: readonly ProposedText[],
  labels: ReviewLabels,
  ids: IdGenerator,
): { document: ResumeDocument; inserted: FieldAddress[] } {
  const inserted: FieldAddress[] = []
  const bulletsOf = (proposal: ProposedText): Bullet[] => {
    const bullets = linesBelow(proposal, labels).map((text) => ({ id: ids.node(), text }))
    inserted.push(...bullets.slice(0, 1).map(({ id }) => fieldAddress(id, 'text')))
    return bullets
  }
  const note = { ...createCustomEntry(ids), summary: literal(labels.intro) }
  const first = sectionOf(note, labels.title, ids)
  const added = [first.section]
  const states = [first.state, ...statesInOrder(document)]
  const tree = readTree(document)
  for (const proposal of proposals) {
    const owner = parseFieldAddress(proposal.address)?.owner ?? ''
    const list = tree.nodes.get(owner)?.list
    const order = list && tree.lists.get(list)
    if (list && order) {
      const bullets = bulletsOf(proposal)
      order.splice(order.indexOf(owner) + 1, 0, ...bullets.map(({ id }) => id))
      for (const { id, text } of bullets)
        tree.nodes.set(id, { list, path: [], fields: { id, text, level: 1 } })
    } else if (proposal.address === summaryAddress) {
      const entry = { ...createCustomEntry(ids), highlights: bulletsOf(proposal) }
      const { section, state } = sectionOf(entry, '', ids)
      added.push(section)
      states.splice(states.findIndex(({ key }) => key === summaryKey) + 1, 0, state)
    }
  }
  // The tree is of this document, so the type is unchanged.
  const { content, design, ...rest } = writeTree(tree, 'resume') as unknown as ResumeDocument
  return {
    document: {
      ...rest,
      content: { ...content, sections: states, custom: [...content.custom, ...added] },
      design: { ...design, fit: 0, autoFit: false, carry: false },
    },
    inserted,
  }
}

/**
 * Writes the copy of `composeReviewCopy` as a page, where each proposal is an `ins` element.
 *
 * @param untitled page title of a CV without a name
 * @param files bytes of the pictures, as far as available
 */
export function writeReviewPage(
  { document, inserted }: ReturnType<typeof composeReviewCopy>,
  { title }: ReviewLabels,
  untitled: string,
  files: DocumentFiles,
): Uint8Array<ArrayBuffer> {
  const around = { head: '', foot: '', title, inserted: new Set(inserted) }
  return new TextEncoder().encode(exportHtml(document, untitled, files, around))
}
