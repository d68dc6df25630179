import type { AiReport } from '@/dist/answers/ai-report-answers'
import type { LanguageCode } from '@/lib/language/tags'
import { createIdGenerator } from '@/lib/resume/ids'
import { openDeviceRecords, recordName } from './device-records'
import { openPageModel, type PageModel } from './page-model'

/** Milliseconds: a model of this device may have to be loaded from disk first. */
const deadline = 300_000

type Test = { language: LanguageCode; signal: AbortSignal }

/** Has a model take its exam as a reader, which is recorded on this device. */
async function examine(opened: PageModel, { language, signal }: Test) {
  const [{ takeExam }, { describeTaken }] = await Promise.all([
    import('@/lib/ai/stages/take-exam'),
    import('@/lib/ai/stages/describe-reader'),
  ])
  const records = openDeviceRecords(recordName(opened))
  const question = { language, seed: createIdGenerator().document() }
  const exam = await takeExam(
    { now: Date.now },
    records,
    (asked) => opened.client.ask(asked, { signal, deadline }),
    question,
  )
  return describeTaken(exam, await records.read())
}

/**
 * Sends the model of this device a small prompt without personal data, then the exam of a reader.
 *
 * @returns the same report as the server's test
 */
export async function testPageModel(test: Test): Promise<AiReport> {
  const opened = await openPageModel()
  if (!opened) return { ok: false, code: 'ai-not-set-up', retryAfter: null }
  const { testConnection } = await import('@/lib/ai/client/test-connection')
  const how = { signal: test.signal, deadline, hasEmbeddings: false }
  const { spent: _, ...report } = await testConnection(opened.client, how)
  return report.ok ? { ...report, reader: await examine(opened, test) } : report
}
