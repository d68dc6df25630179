import type { LanguageCode } from '../text/detect-language'

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
}

const day = 24 * 60 * 60 * 1000
/** An exam is asked again after 30 days. */
export const examLifetime = 30 * day
/** Honest sentences, of twelve, that have to be let stand. */
const minSupported = 10 / 12
/** Share of fabrications that a model may miss for sure. */
const maxMisses = 0.01
const z95 = 1.645
/** Counts are halved beyond, so that they speak of the last months. */
const longMemory = 4_000

export const newRecord = (model: string): ReaderRecord => ({
  ...{ model, exams: [], placed: 0, caught: 0, revokedAt: null },
})

/** True for an exam in which every fabrication was noticed and nearly all honest sentences were supported. */
export const isPassed = ({ noticed, fabrications, supported, honest }: ExamResult) =>
  fabrications > 0 && noticed === fabrications && supported >= honest * minSupported

type When = { language: LanguageCode; promptVersion: string; now: number }

/** The exam that counts for a language; null where there is none, or it is of another prompt or too old. */
export function examFor(
  { exams }: Pick<ReaderRecord, 'exams'>,
  { language, promptVersion, now }: When,
): ExamResult | null {
  return (
    exams.find(
      (one) =>
        one.language === language &&
        one.promptVersion === promptVersion &&
        now - one.at < examLifetime,
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
  const exams = [...record.exams.filter(({ language }) => language !== exam.language), exam]
  return isPassed(exam)
    ? { ...record, exams, placed: 0, caught: 0, revokedAt: null }
    : { ...record, exams }
}

/** Lower bound of a share (Wilson, one-sided 95 %). */
export function lowerBoundOfShare(count: number, all: number): number {
  if (all === 0) return 0
  const share = count / all
  const centre = share + z95 ** 2 / (2 * all)
  const spread = z95 * Math.sqrt((share * (1 - share)) / all + z95 ** 2 / (4 * all ** 2))
  return Math.max(0, (centre - spread) / (1 + z95 ** 2 / all))
}

/**
 * Counts fabrications of ours among real requests. A model that misses more than one in a hundred for sure is not
 * relied on any more.
 */
export function withCanaries(
  record: ReaderRecord,
  { placed, caught }: { placed: number; caught: number },
  now: number,
): ReaderRecord {
  const half = record.placed > longMemory ? 2 : 1
  const all = { placed: record.placed / half + placed, caught: record.caught / half + caught }
  const isAlarm = lowerBoundOfShare(all.placed - all.caught, all.placed) > maxMisses
  return { ...record, ...all, revokedAt: record.revokedAt ?? (isAlarm ? now : null) }
}

/** Says that a model failed the canaries of a request twice. */
export const revoked = (record: ReaderRecord, now: number): ReaderRecord => ({
  ...record,
  revokedAt: record.revokedAt ?? now,
})
