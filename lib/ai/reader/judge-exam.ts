/** Counts of an exam so far, or of a whole one. */
export type ExamCounts = {
  /** Fabrications that the model noticed, of `fabrications` that it was shown. */
  noticed: number
  fabrications: number
  /** Honest texts that it supported, of `honest`. */
  supported: number
  honest: number
}

export const noCounts: ExamCounts = { noticed: 0, fabrications: 0, supported: 0, honest: 0 }

/** Texts of one request of an exam. */
export const examTextCounts = { fabrications: 15, honest: 7 } as const
/** Requests before the first decision, which are sent at once. */
export const firstRequests = 2
/** Maximum number of requests of an exam. */
export const maxExamRequests = 5

/** A model passes with at most `pass` mistakes, and fails with `fail` or more. */
type Bound = { pass: number; fail: number }

/**
 * Bounds after 2, 3, 4 and 5 requests, for fabrications that were not noticed and honest texts that were refused; the
 * last ones leave nothing undecided. Found by search over exact pass rates, which `judge-exam.test.ts` computes: a model
 * that is wrong in 2 % of all texts passes with a probability of 0.93, one that is wrong in 10 % with 0.05.
 */
const bounds: readonly { missed: Bound; refused: Bound }[] = [
  { missed: { pass: 0, fail: 3 }, refused: { pass: 1, fail: 4 } },
  { missed: { pass: 0, fail: 4 }, refused: { pass: 2, fail: 5 } },
  { missed: { pass: 1, fail: 4 }, refused: { pass: 3, fail: 5 } },
  { missed: { pass: 3, fail: 4 }, refused: { pass: 4, fail: 5 } },
]

export type ExamVerdict = 'passed' | 'failed' | 'undecided'

/** Judges an exam by its counts; `undecided` requires another request. */
export function judgeExam({ noticed, fabrications, supported, honest }: ExamCounts): ExamVerdict {
  const bound = bounds[fabrications / examTextCounts.fabrications - firstRequests]
  if (!bound) return 'undecided'
  const [missed, refused] = [fabrications - noticed, honest - supported]
  if (missed >= bound.missed.fail || refused >= bound.refused.fail) return 'failed'
  return missed <= bound.missed.pass && refused <= bound.refused.pass ? 'passed' : 'undecided'
}

export const addCounts = (one: ExamCounts, other: ExamCounts): ExamCounts => ({
  noticed: one.noticed + other.noticed,
  fabrications: one.fabrications + other.fabrications,
  supported: one.supported + other.supported,
  honest: one.honest + other.honest,
})
