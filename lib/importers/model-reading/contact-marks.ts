import type { ImportDraft, Traced } from '../draft/draft-types'
import { findNetwork } from '../lexicon/networks'
import { linkedValue } from '../reading/basics/linked-value'
import type { Slice, SourceText } from '../source/source-types'
import { findContactText, findNameAgain } from './contact-text'
import type { ContactMark, ContactMarks, PlacedMark } from './contact-types'

/** Header fields that are masked, with the names used in their placeholders. */
const basicsNames: Readonly<Record<string, string>> = {
  ...{ name: 'name', email: 'email', phone: 'phone', url: 'web' },
  ...{ address: 'address', postalCode: 'postal code' },
}
const profileNames: Readonly<Record<string, string>> = { url: 'web', username: 'user' }

const bare = (text: string) => text.toLowerCase().replace(/^(?:mailto:|[a-z]+:\/\/)|\s/g, '')

const wordsOf = ({ lines }: SourceText, slices: readonly Slice[]) =>
  slices.map(({ line, from, to }) => lines[line]?.text.slice(from, to) ?? '').join('')

/** Whether a value's characters are the address itself, not text with a link. */
const isWritten = (source: SourceText, { form, text, slices }: Traced) =>
  form !== 'link' || (slices.length > 0 && bare(text).includes(bare(wordsOf(source, slices))))

const networkLabel = (text: string) => findNetwork(text) ?? 'web'

/** Returns the contacts that the reader found, whole addresses before their parts. */
function contactsOf({ sections, source }: ImportDraft): { name: string; value: Traced }[] {
  return sections.flatMap(({ kind, entries }) => {
    const names = kind === 'basics' ? basicsNames : kind === 'profiles' ? profileNames : {}
    return entries.flatMap(({ fields }) =>
      Object.entries(names).flatMap(([field, name]) => {
        const value = fields[field]
        if (!value || !isWritten(source, value)) return []
        return [{ name: name === 'web' ? networkLabel(value.text) : name, value }]
      }),
    )
  })
}

const labelBefore = /^\p{L}{1,12}\s*[:：]\s*/u

/** Returns the parts of an address that contain a number: street, postal code. */
function addressParts({ lines }: SourceText, { slices }: Traced): { name: string; slice: Slice }[] {
  const found: { name: string; slice: Slice }[] = []
  for (const { line, from, to } of slices) {
    const text = lines[line]?.text.slice(from, to) ?? ''
    for (const { 0: raw, index } of text.matchAll(/[^,，、\t|]+/gu)) {
      const lead = raw.length - raw.trimStart().length
      const part = raw.trim()
      const start = from + index + lead
      if (!/\d/.test(part)) continue
      if (found.length > 0) {
        for (const { 0: number, index: at } of part.matchAll(/\S*\d\S*/gu)) {
          const slice = { line, from: start + at, to: start + at + number.length }
          found.push({ name: 'postal code', slice })
        }
      } else {
        const words = labelBefore.exec(part)?.[0].length ?? 0
        found.push({
          name: 'address',
          slice: { line, from: start + words, to: start + part.length },
        })
      }
    }
  }
  return found
}

/**
 * Finds contacts to mask: those that the reader found, repetitions of the name, e-mail addresses,
 * phone numbers, URLs, and links.
 * @param draft the rule-based reading
 */
export function findContactMarks(draft: ImportDraft): ContactMarks {
  const { source } = draft
  const marks: ContactMark[] = []
  const placed = new Map<number, PlacedMark[]>()
  const numbers = new Map<string, Map<string, number>>()

  /** The same address gets the same placeholder everywhere. */
  function markText(name: string, said: string): string {
    if (name === 'name') return '[name]'
    const known = numbers.get(name) ?? new Map<string, number>()
    numbers.set(name, known)
    const number = known.get(bare(said)) ?? known.size + 1
    known.set(bare(said), number)
    return `[${name} ${number}]`
  }

  const isFree = ({ line, from, to }: Slice) =>
    (placed.get(line) ?? []).every((other) => to <= other.from || other.to <= from)

  function add(name: string, slices: readonly Slice[], value: Traced | null) {
    if (slices.length === 0 || !slices.every(isFree)) return
    const mark = { text: markText(name, value?.text ?? wordsOf(source, slices)), slices, value }
    marks.push(mark)
    for (const { line, from, to } of slices) {
      placed.set(line, [...(placed.get(line) ?? []), { mark, from, to }])
    }
  }

  /** Adds a placeholder after linked text; text that is masked already covers its link. */
  function addLink(index: number) {
    const value = linkedValue(source.links, index)
    const end = value?.slices.at(-1)
    if (!value || !end || isWritten(source, value)) return
    const others = placed.get(end.line) ?? []
    if (others.some(({ from, to }) => from < end.to && end.to <= to)) return
    const name = /^mailto:/i.test(source.links[index]?.url ?? '') ? 'email' : 'link'
    const mark = { text: markText(name, value.text), slices: [], value }
    marks.push(mark)
    placed.set(end.line, [...others, { mark, from: end.to, to: end.to }])
  }

  for (const { name, value } of contactsOf(draft)) {
    if (name !== 'address') add(name, value.slices, value)
    else for (const part of addressParts(source, value)) add(part.name, [part.slice], null)
  }
  const name = contactsOf(draft).find((one) => one.name === 'name')?.value.text ?? ''
  for (const [line, { text }] of source.lines.entries()) {
    for (const { from, to } of findNameAgain(text, name)) add('name', [{ line, from, to }], null)
    for (const { kind, from, to } of findContactText(text, draft.language, name)) {
      const label = kind === 'web' ? networkLabel(text.slice(from, to)) : kind
      add(label, [{ line, from, to }], null)
    }
  }
  for (const index of source.links.keys()) addLink(index)
  for (const [line, row] of placed) {
    placed.set(
      line,
      row.toSorted((a, b) => a.from - b.from || a.to - b.to),
    )
  }
  return { marks, placed }
}
