import { loadLexicons } from '@/lib/language/grounding'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { type Grounds, languagesOf, readGrounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import { showsAll } from '../grounding/shows-all'
import type { Grounding } from '../grounding/types'
import { combine } from '../reader/combine'
import { isStillQuoted } from '../reader/is-still-quoted'
import { readSources } from '../reader/sources'
import { type CvLine, type Reading, unread } from '../reader/types'
import { asParagraph, fitsField, isStale, type WordingPlace } from './wording-hunks'

/**
 * `licensed`: it may go into the CV. `open`: something has to be confirmed first. `blocked`: it cannot
 * be accepted as it is. `stale`: the CV says something else there by now.
 */
export type WordingState = 'licensed' | 'open' | 'blocked' | 'stale'
export type JudgedWording = Grounding & {
  state: WordingState
  /** Whether the person has made other words of the model's: these are never held back. */
  isOwn: boolean
  /** Whether the places in `evidence` show all that the words say. */
  isShown: boolean
  /** Result of the reader for these words, as long as the CV still says what it quoted. */
  read: Reading['state']
}

/** Names what a person is asked to confirm, the same in the page and on the server. */
export const questionOf = ({ kind, words }: { kind: string; words: string }) => `${kind} ${words}`

/** Returns the languages whose tables the judge of a CV needs. */
export const judgeLanguages = ({ content }: ResumeDocument) =>
  languagesOf(readGrounds(content, '', plainText))

/** Loads the tables that the judge of a CV needs. Before that, it asks about every text as a whole. */
export const loadJudge = (document: ResumeDocument): Promise<void> =>
  loadLexicons(judgeLanguages(document))

/** Makes the judge of one CV, which is read once. `asOf`: `YYYY-MM-DD`. */
export function openJudge(document: ResumeDocument, asOf: string): WordingJudge {
  const grounds = readGrounds(document.content, asOf, plainText)
  const lines = readSources(document.content, plainText)
  return (place, choice) => judge({ document, grounds, lines }, place, choice)
}

/** A place with what a reader said of the words that are offered there, or of those that a person made of them. */
type ReadPlace = WordingPlace & {
  reading?: Reading
  edited?: readonly { text: string; reading: Reading }[]
}

export type WordingJudge = (
  place: ReadPlace,
  choice: { text: string; confirmed: readonly string[] },
) => JudgedWording

type Cv = { document: ResumeDocument; grounds: Grounds; lines: readonly CvLine[] }

/** Returns the reading of these words, as long as every line that was quoted still says so. */
function readingOf(
  { reading = unread, edited = [] }: ReadPlace,
  after: string,
  isOwn: boolean,
  lines: readonly CvLine[],
): Reading {
  const own = edited.find(({ text }) => asParagraph(text) === after)?.reading ?? unread
  const found = isOwn ? own : reading
  return isStillQuoted(found, lines) ? found : unread
}

const tooLong: Grounding = {
  verdict: 'block',
  reasons: [{ kind: 'length', verdict: 'block', words: '', place: null }],
  evidence: [],
}

/** A person's own words contradict no CV of theirs: whatever is new in them is asked about. */
const asOwn = ({ reasons, evidence }: Grounding): Grounding => ({
  verdict: reasons.length > 0 ? 'confirm' : 'pass',
  reasons: reasons.map((reason) => ({ ...reason, verdict: 'confirm' })),
  evidence,
})

/**
 * Judges whether words may go into a CV as it is now (promise 2): those of a model, of which each fact that
 * the CV does not license has to be confirmed by itself, and those that a person has made of them, which are
 * never held back and become a fact once they say that they are true. No posting is asked: none is a source.
 */
function judge(
  { document, grounds, lines }: Cv,
  place: ReadPlace,
  { text, confirmed }: { text: string; confirmed: readonly string[] },
): JudgedWording {
  if (isStale(document, place) || place.hunk.kind !== 'set') {
    const nothing = { reasons: [], evidence: [], isOwn: false, isShown: false }
    return { state: 'stale', verdict: 'block', ...nothing, read: 'unread' }
  }
  const [before, suggested] = [place.hunk.before, place.hunk.after].map((stored) =>
    plainText(String(stored)),
  )
  const after = asParagraph(text)
  const isOwn = after !== asParagraph(suggested ?? '')
  if (!fitsField(text))
    return { state: 'blocked', ...tooLong, isOwn, isShown: false, read: 'unread' }
  const edit = { kind: place.kind, entry: place.entryId, before: before ?? '', after, advert: '' }
  const grounded = groundEdit(edit, grounds)
  const reading = readingOf(place, after, isOwn, lines)
  const grounding = isOwn
    ? asOwn(reading.state === 'supported' ? combine(edit, grounded, reading) : grounded)
    : combine(edit, grounded, reading)
  const said = new Set(confirmed)
  const isAsked = grounding.reasons.some((reason) => !said.has(questionOf(reason)))
  const state =
    grounding.verdict === 'block'
      ? 'blocked'
      : grounding.verdict === 'confirm' && isAsked
        ? 'open'
        : 'licensed'
  const isShown = showsAll(after, grounding.evidence, grounds)
  return { state, ...grounding, isOwn, isShown, read: reading.state }
}
