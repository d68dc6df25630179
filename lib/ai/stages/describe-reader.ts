import type { AiReport } from '@/lib/api/ai'
import type { ReaderExam, ReaderState } from '@/lib/api/ai-reader'
import { readerPrompt } from '../prompts/reader-prompt'
import {
  type ExamResult,
  examAllowedAt,
  examFor,
  isPassed,
  nextExamAfter,
  type ReaderRecord,
} from '../reader/trust'
import { wilsonInterval } from '../reader/wilson-interval'
import type { TakenExam } from './take-exam'

/** Describes an exam as the API does. */
export function describeExam(result: ExamResult): ReaderExam {
  const { at, failures: _, ...exam } = result
  const nextAt = nextExamAfter(result)
  return {
    ...exam,
    at: new Date(at).toISOString(),
    noticedInterval: wilsonInterval(exam.noticed, exam.fabrications),
    supportedInterval: wilsonInterval(exam.supported, exam.honest),
    isPassed: isPassed(exam),
    nextAt: nextAt === null ? null : new Date(nextAt).toISOString(),
  }
}

type ExamReport = NonNullable<Extract<AiReport, { ok: true }>['reader']>

/** Describes what a test of a connection says of its exam. */
export function describeTaken(taken: TakenExam, { open = [] }: ReaderRecord): ExamReport {
  if (taken.ok) return { ok: true, exam: describeExam(taken.value) }
  const isOpen = taken.code === 'too-slow' && open.length > 0
  // Other codes belong to requests about CVs.
  const code = taken.code as Extract<ExamReport, { ok: false }>['code']
  return { ok: false, code: isOpen ? 'exam-open' : code, retryAfter: taken.retryAfter }
}

/** Describes a model that verifies suggestions, with its valid exams. */
export function describeReader(record: ReaderRecord, model: string, now: number): ReaderState {
  const when = { promptVersion: readerPrompt.version, now }
  const counted = record.exams.filter((exam) => examFor(record, { ...when, ...exam }) === exam)
  return {
    model,
    exams: counted.map(describeExam),
    passed: counted.filter(isPassed).length,
    isRevoked: record.revokedAt !== null,
    nextExamAt: record.revokedAt === null ? null : new Date(examAllowedAt(record)).toISOString(),
    placed: Math.round(record.placed),
    caught: Math.round(record.caught),
  }
}
