import type { LanguageCode } from '@/lib/language/tags'
import { dayMs, hourMs, minuteMs } from '@/lib/resume/dates/durations'
import { type ExamCounts, judgeExam } from './judge-exam'

/** Result of an exam: fabrications noticed and honest sentences supported. */
export type ExamResult = ExamCounts & {
  language: LanguageCode
  /** Milliseconds since 1970. */
  at: number
  promptVersion: string
  /** Consecutive failed exams, this one included. */
  failures?: number
}

/** Exam with requests left. */
export type OpenExam = ExamResult & { seed: string }

/** Exam and canary record of a model as a reader. */
export type ReaderRecord = {
  /** Server and model; the same model at another address is another reader. */
  model: string
  exams: ExamResult[]
  /** Exams that are not decided yet, one for each language; they are continued, not started again. */
  open?: OpenExam[]
  /** Canaries placed in real requests since the last exam. */
  placed: number
  caught: number
  /** Time of a revocation, in milliseconds since 1970; null while trusted. */
  revokedAt: number | null
  /** Revocations within the lifetime of an exam, and the time of the last one. */
  revocations?: { count: number; at: number }
}

/** A passed exam expires after 30 days. */
export const examLifetime = 30 * dayMs
/**
 * Waits after a failed exam, by number of consecutive failures: short at first, since one of 14 models that are wrong in
 * 2 % of the texts fails by chance; then long, since a model that is wrong in 10 % passes one in 19.
 */
const waitsOfFailures = [10 * minuteMs, hourMs, dayMs, 7 * dayMs, 30 * dayMs]
/**
 * Days from a revocation to the next exam, by number of revocations, so that a model that is right only in exams has to
 * wait.
 */
const daysToExam = [0, 1, 7, 30]
/** Share of fabrications that a model may miss. */
const toleratedMisses = 0.01
/** Significance level: more misses than expected with this probability revoke trust. */
const maxChance = 0.01
/** Counts are halved above this, so that they describe the last months. */
const longMemory = 4_000

export const newRecord = (model: string): ReaderRecord => ({
  ...{ model, exams: [], placed: 0, caught: 0, revokedAt: null },
})

/** Returns true if a model was right often enough to be relied on. */
export const isPassed = (exam: ExamCounts) => judgeExam(exam) === 'passed'

/** Returns the milliseconds for which a result counts. */
function lifetimeOf(exam: ExamResult): number {
  if (isPassed(exam)) return examLifetime
  const at = Math.min(exam.failures ?? 1, waitsOfFailures.length) - 1
  return waitsOfFailures[at] ?? examLifetime
}

/** Returns the time from which a model may repeat an exam; null for a passed one. */
export const nextExamAfter = (exam: ExamResult): number | null =>
  isPassed(exam) ? null : exam.at + lifetimeOf(exam)

type When = { language: LanguageCode; promptVersion: string; now: number }

/**
 * Returns the valid exam of a language; null if it is missing, of another prompt version, expired, or older than a
 * revocation, so that a new exam is required.
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
        judgeExam(one) !== 'undecided' &&
        now - one.at < lifetimeOf(one),
    ) ?? null
  )
}

/** Returns the exam of a language that has begun and is not decided; null for none since a revocation. */
export const openExam = (
  { open = [], revokedAt }: Pick<ReaderRecord, 'open' | 'revokedAt'>,
  { language, promptVersion }: Omit<When, 'now'>,
): OpenExam | null =>
  open.find(
    (one) =>
      one.language === language &&
      one.promptVersion === promptVersion &&
      one.at > (revokedAt ?? Number.NEGATIVE_INFINITY),
  ) ?? null

/** Records an exam that is not decided yet. */
export const withOpenExam = (record: ReaderRecord, exam: OpenExam): ReaderRecord => ({
  ...record,
  open: [...(record.open ?? []).filter(({ language }) => language !== exam.language), exam],
})

/** Returns true if a model is trusted to read texts of a language. */
export function isTrusted(record: ReaderRecord, when: When): boolean {
  const exam = examFor(record, when)
  return exam !== null && isPassed(exam) && record.revokedAt === null
}

/**
 * Records an exam, replacing an earlier one of its language. A passed exam lifts a revocation. While a result counts,
 * another one is dropped, so that of exams taken at the same time the first one decides.
 */
export function withExam(known: ReaderRecord, exam: ExamResult): ReaderRecord {
  const open = (known.open ?? []).filter(({ language }) => language !== exam.language)
  const record = { ...known, open }
  if (examFor(record, { ...exam, now: exam.at })) return record
  const { revokedAt } = record
  // Exams of other languages from before a revocation stay invalid.
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

/** Returns the probability of at least so many misses at a given miss rate (binomial). */
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
 * Counts canaries in real requests, and revokes trust if the misses are significant: more than a model with a miss rate
 * of 1 % has in 1 % of cases. A single miss never is, since the canary may be bad; two of twelve, three of 44 and five
 * of 120 are.
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

/** Revokes trust after canaries failed twice in a request, or too often. */
export function revoked(record: ReaderRecord, now: number): ReaderRecord {
  if (record.revokedAt !== null) return record
  const { count, at } = record.revocations ?? { count: 0, at: now }
  const before = now - at < examLifetime ? count : 0
  return { ...record, revokedAt: now, revocations: { count: before + 1, at: now } }
}

/**
 * Returns the time from which a model without a valid exam may take one: at once, and later after each revocation.
 */
export function examAllowedAt({ revokedAt, revocations }: ReaderRecord): number {
  if (revokedAt === null) return 0
  const days = daysToExam[Math.min(revocations?.count ?? 1, daysToExam.length) - 1] ?? 0
  return revokedAt + days * dayMs
}

/** Returns true if a model without a valid exam may take one now. */
export const mayBeExamined = (record: ReaderRecord, now: number): boolean =>
  now >= examAllowedAt(record)
