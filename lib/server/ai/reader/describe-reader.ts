import 'server-only'
import { readerPrompt } from '@/lib/ai/prompts/reader-prompt'
import { type ExamResult, examFor, isPassed } from '@/lib/ai/reader/trust'
import type { ReaderExam, ReaderState } from '@/lib/api/ai-reader'
import { toTimestamp } from '../../kernel/to-timestamp'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { OpenedReader } from '../open-model'
import { readRecord } from './reader-records'

/** An exam as it is answered. */
export const describeExam = ({ at, failures: _, ...exam }: ExamResult): ReaderExam => ({
  ...exam,
  at: toTimestamp(at),
  isPassed: isPassed({ ...exam, at }),
})

/** Describes the model that verifies suggestions, with its exams; null where nothing does. */
export async function describeReader(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  reader: OpenedReader | null,
): Promise<ReaderState | null> {
  if (!reader) return null
  const record = await readRecord(ports, owner, reader)
  const when = { promptVersion: readerPrompt.version, now: ports.now() }
  const counted = record.exams.filter((exam) => examFor(record, { ...when, ...exam }) === exam)
  return {
    model: reader.server.model,
    exams: counted.map(describeExam),
    isRevoked: record.revokedAt !== null,
    placed: Math.round(record.placed),
    caught: Math.round(record.caught),
  }
}
