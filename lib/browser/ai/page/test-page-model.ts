import type { AiReport } from '@/dist/answers/ai-report-answers'
import type { ModelClient } from '@/lib/ai/client/model-client'
import type { ReaderExam } from '@/lib/api/ai-reader'
import type { LanguageCode } from '@/lib/language/tags'
import { createIdGenerator } from '@/lib/resume/ids'
import { openPageModel } from './page-model'

/** Milliseconds: a model of this device may have to be loaded from disk first. */
const deadline = 300_000

type Test = { language: LanguageCode; signal: AbortSignal }

/** Has a model read invented facts and true sentences, as the server's test does. */
async function examine(client: ModelClient, { language, signal }: Test) {
  const [{ createExam, examCounts, markExam }, { readerPrompt }, { isPassed }] = await Promise.all([
    import('@/lib/ai/reader/exam'),
    import('@/lib/ai/prompts/reader-prompt'),
    import('@/lib/ai/reader/trust'),
  ])
  const sum = { noticed: 0, supported: 0 }
  // One after the other: a server of one machine answers one at a time.
  for (const batch of createExam(language, createIdGenerator().document())) {
    const answer = await client.ask(readerPrompt.question(batch.input), { signal, deadline })
    if (!answer.ok) return { ok: false as const, code: answer.code, retryAfter: answer.retryAfter }
    const mark = markExam(answer.value, batch)
    sum.noticed += mark.noticed
    sum.supported += mark.supported
  }
  const result = { ...examCounts, ...sum, language, promptVersion: readerPrompt.version }
  const at = Date.now()
  const exam: ReaderExam = {
    ...result,
    at: new Date(at).toISOString(),
    isPassed: isPassed({ ...result, at }),
  }
  return { ok: true as const, exam }
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
  const { signal } = test
  const how = { signal, deadline, hasEmbeddings: false }
  const { spent: _, ...report } = await testConnection(opened.client, how)
  return report.ok ? { ...report, reader: await examine(opened.client, test) } : report
}
