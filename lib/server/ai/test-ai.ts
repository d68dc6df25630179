import type { LanguageCode } from '@/lib/language/tags'
import 'server-only'
import { testConnection, testTokens } from '@/lib/ai/client/test-connection'
import { describeTaken } from '@/lib/ai/stages/describe-reader'
import type { AiReport } from '@/lib/api/ai'
import { limits } from '../identity/identity-limits'
import { accountKey, countTry } from '../identity/rows/row-limits'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { type OpenedModel, openModel, openOperatorsModel } from './open-model'
import { createReaderAsk } from './reader/create-reader-ask'
import { openRecords } from './reader/reader-records'
import { spendBudget } from './spend-budget'

type Parts = Pick<
  Ports,
  'configuration' | 'items' | 'secrets' | 'models' | 'metrics' | 'now' | 'ids'
>

/** `language`: of the exam as a reader. */
type Test = { signal?: AbortSignal; language?: LanguageCode }

/** A request may last 25 seconds (ARCHITECTURE: what the narrowest home gives it). */
const deadline = 20_000

/**
 * Sends the user's model a small test prompt without personal data.
 *
 * Where suggestions are verified, it takes its exam as a reader, too.
 *
 * @returns what it can do, or why it gave nothing; `too-many-requests` for whoever tries out keys
 */
export async function testAi(
  ports: Parts,
  owner: OwnerId,
  how: Test = {},
): Promise<Outcome<AiReport>> {
  return tryModel(ports, owner, () => openModel(ports, owner), how)
}

/** Tests the installation's own server, for an operator, with tokens of that operator's daily budget. */
export async function testAiServer(
  ports: Parts,
  owner: OwnerId,
  how: Test = {},
): Promise<Outcome<AiReport>> {
  return tryModel(ports, owner, () => openOperatorsModel(ports), how)
}

async function tryModel(
  ports: Parts,
  owner: OwnerId,
  open: () => Promise<Outcome<OpenedModel>>,
  { signal, language = 'en' }: Test,
): Promise<Outcome<AiReport>> {
  const began = performance.now()
  const secret = await ports.secrets.read('session')
  const limit = limits.aiTestByAccount
  const counted = await countTry(ports, limit, accountKey(secret ?? '', limit, owner))
  if (!counted.ok) return { ok: false, code: 'too-many-requests', retryAfter: counted.retryAfter }
  const opened = await open()
  if (!opened.ok) return { ok: true, value: { ok: false, code: 'ai-not-set-up', retryAfter: null } }
  const { client, server } = opened.value
  const call = { id: ports.ids.document(), tokens: testTokens }
  const report = await spendBudget(ports, owner, opened.value, call, () =>
    testConnection(client, { signal, deadline, hasEmbeddings: server.embeddingModel !== null }),
  )
  const { spent: _, ...told } = report
  const { reader } = opened.value
  if (!told.ok || !reader) return { ok: true, value: told.ok ? { ...told, reader: null } : told }
  const ask = createReaderAsk(ports, owner, reader, {
    signal,
    endsAt: began + deadline,
  })
  const seed = ports.ids.document()
  // It brings the names of skills in six languages: they come with the first exam.
  const { takeExam } = await import('@/lib/ai/stages/take-exam')
  const records = openRecords(ports, owner, reader)
  const exam = await takeExam(ports, records, ask, { language, seed })
  const shown = describeTaken(exam, await records.read())
  return { ok: true, value: { ...told, reader: shown } }
}
