import './without-eval'
import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import type { Reading } from '@/lib/ai/reader/types'
import { describeReader } from '@/lib/ai/stages/describe-reader'
import { type EditedSuggestion, readEdited } from '@/lib/ai/stages/read-edited'
import { runStages } from '@/lib/ai/stages/run-stages'
import { RequestEndedError, StageError } from '@/lib/ai/stages/stage-error'
import { findToldCv } from '@/lib/ai/stages/stage-steps'
import type { AiState } from '@/lib/api/ai'
import type { AiRequest, AiRequestAnswer } from '@/lib/api/ai-requests'
import { createIdGenerator } from '@/lib/resume/ids'
import type { JsonValue } from '@/lib/resume/json-value'
import type { ApiResult } from '../../client/api-types'
import { type Call, failure, type Send } from '../../client/send'
import { openDeviceHome } from './device-home'
import { openDeviceRecords, recordName } from './device-records'
import { createExaminer, type PageParts } from './page-exams'
import { openPageModel } from './page-model'
import { newPageRequest, openPageContext, type PageRequest, pageAnswer } from './page-request'
import { reportWork } from './work-news'

/** Requests that are kept; the oldest finished ones are dropped. */
const maxKept = 50

const isOpen = ({ status }: PageRequest) => status === 'waiting' || status === 'running'

const route = /^(?:GET|POST|DELETE) \/api\/v1\/ai(\/requests(?:\/([\w-]+)(?:\/(cancel|retry))?)?)?$/

/**
 * Creates the part of the API that the page answers itself, with the model of this device: `/api/v1/ai` and
 * `/api/v1/ai/requests…`. Steps, checks and the second reader are those of the server (ADR model-requests). Nothing of
 * a request is stored.
 */
export function createPageSend(parts: PageParts) {
  const { open, home, recordsOf } = parts
  const ids = createIdGenerator()
  const requests = new Map<string, PageRequest>()
  const running = new Map<string, Promise<void>>()
  const findings = new Map<string, JsonValue>()
  const examine = createExaminer(parts)

  async function openContext(request: PageRequest) {
    const model = await open()
    if (!model) throw new StageError('ai-not-set-up')
    const reader = recordsOf(recordName(model))
    return openPageContext(request, {
      model,
      reader,
      findings,
      examine: (one) => examine(model, one),
    })
  }

  async function work(request: PageRequest): Promise<void> {
    const { ended } = request
    const end = (how: Partial<PageRequest>) => {
      if (!ended.signal.aborted) Object.assign(request, { ...how, stage: null })
    }
    try {
      const result = await runStages(home, await openContext(request), request.input)
      // As it would arrive from the server.
      end({ status: 'done', result: JSON.parse(JSON.stringify({ ...result, isLocal: true })) })
    } catch (error) {
      if (error instanceof RequestEndedError) return
      const { code, retryAfter } = error instanceof StageError ? error : new StageError('gave-up')
      end({ status: 'failed', code, retryAfter })
    }
  }

  function start(request: PageRequest): ApiResult<AiRequestAnswer> {
    const began = performance.now()
    const done = work(request).finally(() => {
      running.delete(request.id)
      const { tokens, dollars } = pageAnswer(request).used
      const last = { seconds: (performance.now() - began) / 1_000, tokens, dollars }
      const isDone = request.status === 'done'
      const isPart = isDone && request.isPart
      reportWork(request.input.kind, { draft: [], isPart, ...(isDone && { last }) })
    })
    running.set(request.id, done)
    return { ok: true, value: pageAnswer(request) }
  }

  function begin(
    asked: AiRequest,
    how: Pick<PageRequest, 'id' | 'key' | 'isHurried'>,
  ): ApiResult<AiRequestAnswer> {
    const same = [...requests.values()].find(({ key }) => key !== undefined && key === how.key)
    if (same) return { ok: true, value: pageAnswer(same) }
    const posting = 'posting' in asked ? preparePosting(asked.posting) : null
    if (asked.kind === 'match' || posting?.ok === false) return failure('invalid')
    const input = posting ? { ...asked, posting: posting.text } : asked
    const finished = [...requests.values()].find((one) => !isOpen(one))
    if (finished && requests.size >= maxKept) requests.delete(finished.id)
    const request = newPageRequest({ ...how, input }, home.now())
    requests.set(request.id, request)
    return start(request)
  }

  function cancel(request: PageRequest): void {
    if (!isOpen(request)) return
    request.ended.abort()
    Object.assign(request, { status: 'cancelled', code: 'cancelled', stage: null })
  }

  async function describe(): Promise<AiState> {
    const model = await open()
    const all = [...requests.values()].map((request) => pageAnswer(request).used)
    const add = (key: 'calls' | 'tokens' | 'dollars') =>
      all.reduce<number | null>(
        (sum, { [key]: one }) => (sum === null || one === null ? null : sum + one),
        0,
      )
    const today = { calls: add('calls') ?? 0, tokens: add('tokens') ?? 0, dollars: add('dollars') }
    const record = model && (await recordsOf(recordName(model)).read())
    return {
      ...{ uses: model && 'own', operator: null, own: null, ownProviders: [] },
      today: { ...today, limit: null },
      reader: model && record && describeReader(record, model.client.model, home.now()),
    }
  }

  const send: Send = async ({ method, path, body, idempotencyKey: key }: Call) => {
    const [known, isRequests, id, change] = route.exec(`${method} ${path}`) ?? []
    if (known && !isRequests) return { ok: true, value: await describe() }
    if (known && id === undefined) {
      // The body of a `callOf`, which has checked its type.
      const input = body as AiRequest
      if (method === 'POST') return begin(input, { id: ids.document(), key, isHurried: false })
      return { ok: true, value: { requests: [...requests.values()].map(pageAnswer).reverse() } }
    }
    const request = requests.get(id ?? '')
    if (!request) return failure('not-found')
    if (method === 'DELETE') requests.delete(request.id)
    if (method === 'DELETE' || change === 'cancel') cancel(request)
    if (change === 'retry' && (request.status === 'failed' || request.status === 'cancelled')) {
      const again = { status: 'waiting', code: null, retryAfter: null, isPart: false } as const
      return start(Object.assign(request, { ...again, ended: new AbortController() }))
    }
    return { ok: true, value: pageAnswer(request) }
  }

  return {
    send,
    has: (id: string) => requests.has(id),
    /** Runs a request for somebody who waits. Nothing of it is kept. */
    async answer(id: string, asked: AiRequest): Promise<ApiResult<AiRequestAnswer>> {
      const begun = begin(asked, { id, key: undefined, isHurried: true })
      const request = requests.get(id)
      if (!begun.ok || !request) return begun
      await running.get(id)
      requests.delete(id)
      return { ok: true, value: pageAnswer(request) }
    },
    /** Has words that a person made of a suggestion read against the CV as it is now. */
    async read(documentId: string, suggestion: EditedSuggestion, text: string): Promise<Reading> {
      const { document } = await findToldCv(home, documentId)
      const asked = { kind: 'tailoring', documentId, posting: '', strength: 'normal' } as const
      const input = { ...asked, requirements: null }
      const how = { id: ids.document(), key: undefined, isHurried: true }
      const context = () => openContext(newPageRequest({ ...how, input }, home.now()))
      const opened = async () => (await context()).readerContext
      return (await readEdited(home, document, suggestion, text, opened)).reading
    },
  }
}

export type PageSend = ReturnType<typeof createPageSend>

/** Opens the part of the API that the page answers with the model of this device. */
export const openPageSend = (): PageSend =>
  createPageSend({ open: openPageModel, home: openDeviceHome(), recordsOf: openDeviceRecords })
