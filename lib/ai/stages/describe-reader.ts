import type { ReaderExam, ReaderState } from '@/lib/api/ai-reader'
import { readerPrompt } from '../prompts/reader-prompt'
import { type ExamResult, examFor, isPassed, type ReaderRecord } from '../reader/trust'

/** Describes an exam as the API does. */
export const describeExam = ({ at, failures: _, ...exam }: ExamResult): ReaderExam => ({
  ...exam,
  at: new Date(at).toISOString(),
  isPassed: isPassed({ ...exam, at }),
})

/** Describes a model that verifies suggestions, with its valid exams. */
export function describeReader(record: ReaderRecord, model: string, now: number): ReaderState {
  const when = { promptVersion: readerPrompt.version, now }
  const counted = record.exams.filter((exam) => examFor(record, { ...when, ...exam }) === exam)
  return {
    model,
    exams: counted.map(describeExam),
    isRevoked: record.revokedAt !== null,
    placed: Math.round(record.placed),
    caught: Math.round(record.caught),
  }
}
