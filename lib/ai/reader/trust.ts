import type { LanguageCode } from '@/lib/language/tags'
import { dayMs } from '@/lib/resume/dates/durations'

/** Result of an exam: fabrications that a model noticed, and true sentences that it let stand. */
export type ExamResult = {
  noticed: number
  fabrications: number
  supported: number
  honest: number
  language: LanguageCode
  /** Milliseconds since 1970. */
  at: number
  promptVersion: string
  /** Exams in a row that were not passed, with this one. */
  failures?: number
}

/** Record of one model as a reader. */
export type ReaderRecord = {
  /** Server and model: another address is another model. */
  model: string
  exams: ExamResult[]
  /** Fabrications of ours among real requests since the last exam. */
  placed: number
  caught: number
  /** Time since when it is not relied on until it passes again, in milliseconds since 1970. */
  revokedAt: number | null
  /** Times that it was not relied on any more within an exam's lifetime, and the last of them. */
  revocations?: { count: number; at: number }
}

/** An exam that was passed is asked again after 30 days. */
export const examLifetime = 30 * dayMs
/**
 * Days until one that was not passed is asked again, by how many there were in a row: a good model may miss one text
 * of 24 by chance, and a bad one passes by chance if it may try each day.
 */
const daysOfFailures = [1, 7, 30]
/** Honest sentences, of twelve, that have to be let stand. */
const minSupported = 10 / 12
/** Days from a revocation to the next exam, by how many there were: who is right in exams alone has to wait. */
const daysToExam = [0, 1, 7, 30]
/** Share of fabrications that a model may miss. */
const toleratedMisses = 0.01
/** A number of misses that a model within that share has less often than this proves another share. */
const maxChance = 0.01
/** Counts are halved beyond, so that they speak of the last months. */
const longMemory = 4_000

export const newRecord = (model: string): ReaderRecord => ({
  ...{ model, exams: [], placed: 0, caught: 0, revokedAt: null },
})

/** True for an exam in which every fabrication was noticed and nearly all honest sentences were supported. */
export const isPassed = ({ noticed, fabrications, supported, honest }: ExamResult) =>
  fabrications > 0 && noticed === fabrications && supported >= honest * minSupported

const lifetimeOf = (exam: ExamResult) => {
  if (isPassed(exam)) return examLifetime
  const days = daysOfFailures[Math.min(exam.failures ?? 1, daysOfFailures.length) - 1] ?? 30
  return days * dayMs
}

type When = { language: LanguageCode; promptVersion: string; now: number }

/**
 * The exam that counts for a language; null where there is none, or it is of another prompt, too old, or older than
 * what canaries have shown since: then the model has to take a new one.
 */
export function examFor(
  { exams, revokedAt }: Pick<ReaderRecord, 'exams' | 'revokedAt'>,
  { language, promptVersion, now }: When,
): ExamResult | null {
  return (
    exams.find(
      (one) =>
        one.language === language &&
        one.promptVersion === promptVersion &&
        one.at > (revokedAt ?? Number.NEGATIVE_INFINITY) &&
        now - one.at < lifetimeOf(one),
    ) ?? null
  )
}

/** True where a model may be relied on to read texts of a language. */
export function isTrusted(record: ReaderRecord, when: When): boolean {
  const exam = examFor(record, when)
  return exam !== null && isPassed(exam) && record.revokedAt === null
}

/** Records an exam in place of an earlier one of its language. A passed one lifts what canaries had shown. */
export function withExam(record: ReaderRecord, exam: ExamResult): ReaderRecord {
  const { revokedAt } = record
  // Exams of other languages from before a revocation do not come back with this one.
  const others = record.exams.filter(
    ({ language, at }) => language !== exam.language && (revokedAt === null || at > revokedAt),
  )
  const last = record.exams.find(({ language }) => language === exam.language)
  const before = last && !isPassed(last) ? (last.failures ?? 1) : 0
  const exams = [...others, isPassed(exam) ? exam : { ...exam, failures: before + 1 }]
  return isPassed(exam)
    ? { ...record, exams, placed: 0, caught: 0, revokedAt: null }
    : { ...record, exams }
}

/** Chance that at least so many of all are missed where each is with a share (binomial). */
export function chanceOfMisses(misses: number, all: number, share = toleratedMisses): number {
  let chance = 0
  let term = (1 - share) ** all
  for (let count = 0; count < misses; count++) {
    chance += term
    term *= ((all - count) / (count + 1)) * (share / (1 - share))
  }
  return Math.max(0, 1 - chance)
}

/**
 * Counts fabrications of ours among real requests. A model is not relied on any more where its misses are proof: a
 * model that misses one in a hundred would have as many less than once in a hundred times. One miss is none, however
 * few were placed (a canary may be a bad one, too); two of twelve are, three of 44, and five of 120.
 */
export function withCanaries(
  record: ReaderRecord,
  { placed, caught }: { placed: number; caught: number },
  now: number,
): ReaderRecord {
  const half = record.placed > longMemory ? 2 : 1
  const all = {
    placed: Math.round(record.placed / half) + placed,
    caught: Math.round(record.caught / half) + caught,
  }
  const misses = all.placed - all.caught
  const isProof = misses > 1 && chanceOfMisses(misses, all.placed) < maxChance
  const counted = { ...record, ...all }
  return isProof ? revoked(counted, now) : counted
}

/** Says that a model failed the canaries of a request twice, or too many of them. */
export function revoked(record: ReaderRecord, now: number): ReaderRecord {
  if (record.revokedAt !== null) return record
  const { count, at } = record.revocations ?? { count: 0, at: now }
  const before = now - at < examLifetime ? count : 0
  return { ...record, revokedAt: now, revocations: { count: before + 1, at: now } }
}

/** True where a model without an exam that counts may take one: at once, and later each time that it was revoked. */
export function mayBeExamined({ revokedAt, revocations }: ReaderRecord, now: number): boolean {
  if (revokedAt === null) return true
  const days = daysToExam[Math.min(revocations?.count ?? 1, daysToExam.length) - 1] ?? 0
  return now >= revokedAt + days * dayMs
}
