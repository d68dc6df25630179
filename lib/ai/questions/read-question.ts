import type { Grounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import type { EditKind } from '../grounding/types'
import type { OfferedField } from '../tailoring/offered-fields'
import { detectLanguage } from '../text/detect-language'

/** Maximum characters of a question: two lines on a phone. */
const maxQuestion = 140

/** Ends a question: Latin, Greek, Arabic, full width. */
const questionMark = /[?;؟？]/g

/** Line or demand that a question is about. */
export type Questioned = {
  kind: EditKind
  /** Id of its entry; null for the whole CV. */
  entry: string | null
  /** Text of the line; empty for a demand. */
  before: string
  advert: string
}

/** Reasons for which a question would put a fact into its person's mouth. */
const claims = ['number', 'unit', 'name', 'skill', 'title', 'qualification']

/**
 * Reads a question of a model. It has to be one short question in the language of the CV, and to name no number, name
 * or skill that is neither in the CV nor in the job description: nobody should nod at what a model has made up.
 *
 * @returns the question; null if it is none, or not to be asked
 */
export function readQuestion(
  given: string | null | undefined,
  { kind, entry, before, advert }: Questioned,
  grounds: Grounds,
): string | null {
  const text = given?.replace(/\s+/g, ' ').trim() ?? ''
  const isOne = /[?;؟？]$/.test(text) && text.match(questionMark)?.length === 1
  if (!isOne || text.length > maxQuestion || !/\p{L}{2}/u.test(text)) return null
  const language = detectLanguage(text, grounds.language)
  if (language !== undefined && language !== grounds.language) return null
  const said = advert.toLocaleLowerCase()
  const after = text.slice(0, -1)
  const { reasons } = groundEdit({ kind, entry, before, after, advert }, grounds)
  const isMadeUp = reasons.some(
    (reason) =>
      reason.verdict === 'block' &&
      claims.includes(reason.kind) &&
      !said.includes(reason.words.toLocaleLowerCase()),
  )
  return isMadeUp ? null : text
}

/** Question about a line of a CV, as its person reads it. */
export type AskedQuestion = {
  address: string
  /** Id of the entry of the line; null for the whole CV. */
  entry: string | null
  question: string
}

/** Maximum questions of a request. */
const maxQuestions = 5

/**
 * Reads the questions of a model about lines of a CV, the first one of each line.
 *
 * @param fields the lines by their names in the request
 * @param told addresses of lines that were asked about before
 */
export function readQuestions(
  asked: readonly { field: string; question: string }[],
  fields: ReadonlyMap<string, OfferedField>,
  grounds: Grounds,
  { advert, told }: { advert: string; told: ReadonlySet<string> },
): AskedQuestion[] {
  const found = new Map<string, AskedQuestion>()
  for (const { field: name, question: given } of asked) {
    const field = fields.get(name)
    if (!field || told.has(field.address) || found.has(field.address)) continue
    const { kind, entryId: entry, text: before, address } = field
    const question = readQuestion(given, { kind, entry, before, advert }, grounds)
    if (question !== null) found.set(address, { address, entry, question })
  }
  return [...found.values()].slice(0, maxQuestions)
}
