import type { PrivateFact } from '@/lib/resume/private-facts'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { EntryWordingInput } from '../prompts/wording-prompt'
import { toldAbout } from '../questions/told-facts'
import { type OfferedField, rewordableFields } from '../tailoring/offered-fields'
import type { ComposedWording } from './compose-wording'
import { type LineDemand, lineDemands } from './line-demands'
import { readTextContext } from './text-context'
import { maxEntryLines } from './ways'
import { wordingExamples } from './wording-examples'

/** Line of an entry with its id in the request. */
export type EntryLine = Pick<ComposedWording, 'field' | 'context'> & { id: string; address: string }

/**
 * Composes one request for other wordings of several lines of an entry.
 *
 * @param facts answers of the person about the CV
 * @returns null if they are no lines of one entry, or a line is not there
 */
export function composeEntry(
  document: ResumeDocument,
  { addresses, wish }: { addresses: readonly string[]; wish: string },
  facts: readonly PrivateFact[] = [],
): { input: EntryWordingInput; lines: EntryLine[] } | null {
  const fields = rewordableFields(document)
  const found = addresses.flatMap(
    (address) => fields.find((field) => field.address === address) ?? [],
  )
  const [first] = found
  const isOne = found.every(({ kind, entryId }) => kind === 'bullet' && entryId === first?.entryId)
  if (!first || !isOne || found.length !== addresses.length) return null
  const told = toldAbout(facts, first.entryId)
  const lines = found.map((field, at) => ({
    ...{ id: `t${at + 1}`, address: field.address, field },
    // A model sees all of them: none may take facts from another.
    context: {
      ...readTextContext(fields, field),
      around: textsBeside(found, field),
      told: told.map(({ answer }) => answer),
    },
  }))
  const { language, style } = readTextContext(fields, first)
  const examples = language ? wordingExamples(language, style) : []
  const asked = lines.flatMap<[id: string, demands: LineDemand[]]>(({ id, address }) => {
    const demands = lineDemands(document, address)
    return demands.length > 0 ? [[id, [...demands]]] : []
  })
  const input: EntryWordingInput = {
    texts: Object.fromEntries(lines.map(({ id, field }) => [id, field.text])),
    ...{ entry: first.entry, wish },
    ...(style && { style }),
    ...(asked.length > 0 && { asked: Object.fromEntries(asked) }),
    ...(examples.length > 0 && { examples }),
    ...(told.length > 0 && { told }),
  }
  return { input, lines }
}

const textsBeside = (fields: readonly OfferedField[], { address }: OfferedField) =>
  fields.filter((one) => one.address !== address).map(({ text }) => text)

/** Groups texts that are asked for in one request: lines of an entry, some at a time; any other by itself. */
export function groupByEntry(document: ResumeDocument, addresses: readonly string[]): string[][] {
  const fields = rewordableFields(document)
  const groups: { entry: string | null; addresses: string[] }[] = []
  for (const address of addresses) {
    const entry = fields.find((one) => one.address === address)?.entryId ?? null
    const last = groups.at(-1)
    const isNext = entry !== null && last?.entry === entry && last.addresses.length < maxEntryLines
    if (isNext) last.addresses.push(address)
    else groups.push({ entry, addresses: [address] })
  }
  return groups.map((group) => group.addresses)
}
