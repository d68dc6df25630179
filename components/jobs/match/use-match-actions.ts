import { useWriteLine } from '@/components/document/evidence/use-write-line'
import { answerKey, withAnswer, withoutAnswers } from '@/lib/ai/coverage/demand-answers'
import type { CvEvidence } from '@/lib/ai/cv/cv-index'
import { wholeLineOf } from '@/lib/ai/cv/whole-line'
import type { Requirement } from '@/lib/ai/requirements/requirement-types'
import type { TailorDraft } from '@/lib/browser/jobs/tailor/tailor-draft'
import { drivingLicence, type LinePlace } from '@/lib/browser/jobs/write-line'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Tailoring } from './use-tailoring'

/** Words of a line of the CV, and where they stand. */
type Line = Pick<CvEvidence, 'address' | 'words'>

/** A line that the person wrote for a requirement, and where it stands. */
export type AddedLine = Line &
  Pick<CvEvidence, 'entry' | 'section'> & { place: LinePlace; undo: () => Promise<unknown> }

/** Records for the open parts of a requirement whether a line shows them. */
function answered(
  draft: TailorDraft,
  { parts }: Requirement,
  line: Pick<CvEvidence, 'address'> & { text: string },
  isThis: boolean,
): TailorDraft {
  const given = { line: line.text, address: line.address, isThis, at: new Date().toISOString() }
  const open = parts.filter(({ state }) => state !== 'covered')
  const answers = open.reduce((known, { words }) => withAnswer(known, words, given), draft.answers)
  return { ...draft, answers }
}

/** Returns the actions on requirements; each answer is stored with the draft, each line with the CV. */
export function useMatchActions(
  journal: Journal,
  document: ResumeDocument,
  { cv, draft, change }: Pick<Tailoring, 'cv' | 'draft' | 'change'>,
  onCvChanged: () => void,
) {
  const writeLine = useWriteLine(journal, document.id, onCvChanged)
  const textAt = (at: Line['address']) => cv.texts.find(({ address }) => address === at)
  const lineOf = (evidence: Line) => {
    const text = textAt(evidence.address)
    return text ? wholeLineOf(cv, text) : evidence.words
  }
  const declined = new Set((draft?.declined ?? []).map(answerKey))
  return {
    lineOf,
    /** Returns whether a line that was written is in the CV that the states are of. */
    isInCv: ({ address, words }: Line) =>
      answerKey(textAt(address)?.text ?? '').includes(answerKey(words)),
    isDeclined: ({ line }: Requirement) => declined.has(answerKey(line)),
    /** Records whether a line of the CV meets a requirement. */
    answer(requirement: Requirement, evidence: Line, isThis: boolean) {
      const line = { address: evidence.address, text: lineOf(evidence) }
      change((before) => answered(before, requirement, line, isThis))
    },
    /** Records that the person has not done this. */
    decline: ({ line }: Requirement) =>
      change((before) => ({ ...before, declined: [...before.declined, line] })),
    /** Removes the answers about a requirement. */
    reset({ line, parts }: Requirement) {
      change((before) => ({
        ...before,
        answers: parts.reduce((known, { words }) => withoutAnswers(known, words), before.answers),
        declined: before.declined.filter((one) => answerKey(one) !== answerKey(line)),
      }))
    },
    /** Removes a requirement from the list. */
    takeOut({ id, line }: Requirement) {
      change((before) =>
        id.startsWith('own')
          ? { ...before, added: before.added.filter((text) => text !== line) }
          : { ...before, removed: [...before.removed, line] },
      )
    },
    /** Writes a line into the stored CV, whose coverage says what it shows; null if nothing was written. */
    async write(place: LinePlace, text: string): Promise<AddedLine | null> {
      const written = await writeLine(place, text)
      if (!written) return null
      const entry = 'entry' in place ? place.entry : null
      const section =
        'entry' in place ? 'work' : place.section === drivingLicence ? 'basics' : place.section
      return { ...written, words: text, entry, section, place }
    },
  }
}

export type MatchActions = ReturnType<typeof useMatchActions>
