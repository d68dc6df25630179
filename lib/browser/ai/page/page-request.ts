import type { CallOptions } from '@/lib/ai/client/model-client'
import { costOf } from '@/lib/ai/client/prices'
import { addSpent, nothingSpent, type Spent, tokensOf } from '@/lib/ai/client/spent'
import { createDraftWatch } from '@/lib/ai/stages/draft'
import type { ReaderRecords } from '@/lib/ai/stages/reader-context'
import { RequestEndedError, StageError } from '@/lib/ai/stages/stage-error'
import type { StageContext, StageInput, StageKind } from '@/lib/ai/stages/stage-types'
import type { AiRequestAnswer } from '@/lib/api/ai-requests'
import type { JsonObject, JsonValue } from '@/lib/resume/json-value'
import { keepPace, recordName } from './device-records'
import type { PageModel } from './page-model'
import { noteAnswered, reportWork } from './work-news'

/** Request to the model of this device. It lasts as long as its page. */
export type PageRequest = Pick<
  AiRequestAnswer,
  'id' | 'status' | 'stage' | 'code' | 'retryAfter'
> & {
  input: StageInput<StageKind>
  /** Idempotency key. */
  key: string | undefined
  /** Whether somebody looks at one text and waits: an exam is not taken first then. */
  isHurried: boolean
  /** Whether an answer broke off, and only a part of it was used. */
  isPart: boolean
  /** Results of stages, which a new attempt does not ask for again. */
  found: JsonObject
  result: object | null
  model: string | null
  prompts: string[]
  spent: Spent
  /** US dollars; null once the cost of a call is unknown. */
  dollars: number | null
  createdAt: number
  ended: AbortController
}

/** Milliseconds for one call: people's own machines are slow, and nobody else waits. */
const patience = 300_000
/** Milliseconds for one call while somebody waits for one text. */
const hurriedPatience = 60_000
/** Milliseconds that an answer names as its lifetime. */
const lifetime = 86_400_000

/** Milliseconds between two looks at an answer that is being written. */
const lookPause = 80

/** Creates a request that nobody works on yet. */
export const newPageRequest = (
  given: Pick<PageRequest, 'id' | 'input' | 'key' | 'isHurried'>,
  now: number,
): PageRequest => ({
  ...{ ...given, status: 'waiting', stage: null, code: null, retryAfter: null },
  ...{
    isPart: false,
    found: {},
    result: null,
    model: null,
    prompts: [],
    spent: nothingSpent,
    dollars: 0,
  },
  ...{ createdAt: now, ended: new AbortController() },
})

/** Formats a request as the API does. */
export function pageAnswer(request: PageRequest): AiRequestAnswer {
  const { id, input, status, stage, code, retryAfter, createdAt, model, prompts } = request
  return {
    ...{ id, kind: input.kind, status, stage, code, retryAfter },
    documentId: 'documentId' in input ? (input.documentId ?? null) : null,
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: new Date(createdAt + lifetime).toISOString(),
    madeBy: model === null ? null : { model, prompts },
    used: {
      calls: request.spent.calls,
      tokens: tokensOf(request.spent),
      dollars: request.dollars,
    },
    ...(request.result === null ? {} : { result: request.result }),
  }
}

type Parts = {
  model: PageModel
  reader: ReaderRecords
  /** Findings of earlier requests, by model and key. */
  findings: Map<string, JsonValue>
  /** Has the model examined while nobody waits. */
  examine: StageContext['readerContext']['examine']
}

/** Maximum findings that are kept. */
const maxFindings = 30

/** Keeps what stages have found for later requests of this page; the oldest are dropped. */
function keepFindings(findings: Map<string, JsonValue>, model: string, found: JsonObject): void {
  for (const [key, value] of Object.entries(found)) findings.set(`${model} ${key}`, value)
  for (const oldest of [...findings.keys()].slice(0, -maxFindings)) findings.delete(oldest)
}

/** Opens the context in which stages work on a request: without a budget, but with its cost counted. */
export function openPageContext(
  request: PageRequest,
  { model, reader, findings, examine }: Parts,
): StageContext {
  const { ended, isHurried } = request
  const { client, server, isSmall, prices } = model
  const call: (typeof client)['ask'] = async (question, options) => {
    const began = performance.now()
    const answer = await client.ask(question, options)
    const { output } = answer.spent
    if (answer.ok && output) {
      keepPace(recordName(model), (performance.now() - began) / 1_000 / output)
    }
    const cost = costOf(server, answer.spent, prices)
    const isKnown = cost !== null && request.dollars !== null
    request.spent = addSpent(request.spent, answer.spent)
    if (answer.spent.calls > 0) {
      request.dollars = isKnown ? (request.dollars ?? 0) + cost.dollars : null
    }
    if (ended.signal.aborted) throw new RequestEndedError()
    return answer
  }
  const note = (prompt: string): CallOptions => {
    request.model = client.model
    request.prompts = [...new Set([...request.prompts, prompt])]
    return { signal: ended.signal, deadline: isHurried ? hurriedPatience : patience }
  }
  /** The last input about a job description, whose answer is not kept yet. */
  let open: JsonObject | null = null
  return {
    found: request.found,
    isSmall,
    async recall(key, prompt) {
      const known = findings.get(`${recordName(model)} ${key}`)
      if (known !== undefined) note(prompt)
      return known
    },
    async enter(stage, found = {}) {
      if (ended.signal.aborted) throw new RequestEndedError()
      keepFindings(findings, recordName(model), found)
      if (open && Object.keys(found).length > 0) {
        noteAnswered(recordName(model), open)
        open = null
      }
      Object.assign(request, { status: 'running', stage, found: { ...request.found, ...found } })
    },
    async ask(question, prompt, { readDraft } = {}) {
      const { kind } = request.input
      const draft =
        readDraft &&
        createDraftWatch(readDraft, lookPause, (texts) => reportWork(kind, { draft: texts }))
      const how = { ...note(prompt), ...(draft && { onText: draft.onText }) }
      const answer = await call(question, how)
      if (!answer.ok) throw new StageError(answer.code, answer.retryAfter)
      if (answer.isPart) request.isPart = true
      if (question.name === 'requirements') open = question.input
      // The value of an answer is JSON, which its type does not say.
      await draft?.finish(answer.value as JsonValue)
      return answer.value
    },
    readerContext: {
      ...{ reader, examine, isSmall, hasTimeForExam: !isHurried, id: request.id },
      async ask(question, prompt) {
        const answer = await call(question, note(prompt))
        return answer.ok
          ? { ok: true, value: answer.value }
          : { ok: false, code: answer.code, retryAfter: answer.retryAfter }
      },
    },
  }
}
