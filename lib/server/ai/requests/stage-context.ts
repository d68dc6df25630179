import 'server-only'
import { type CallOptions, greatestTokens } from '@/lib/ai/client/model-client'
import { costOf } from '@/lib/ai/client/prices'
import { addSpent, estimateTokens, type Spent } from '@/lib/ai/client/spent'
import { createDraftWatch, type DraftText } from '@/lib/ai/stages/draft'
import type { ReaderContext } from '@/lib/ai/stages/reader-context'
import { RequestEndedError, StageError } from '@/lib/ai/stages/stage-error'
import type { StageContext } from '@/lib/ai/stages/stage-types'
import type { AiRequestErrorCode } from '@/lib/api/ai-requests'
import type { JsonValue } from '@/lib/resume/json-value'
import type { Stored } from '../../kernel/rows/rows'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { Reader } from '../../reader/reader-types'
import type { OpenedModel } from '../open-model'
import { enqueueExam } from '../reader/exam-task'
import { openRecords } from '../reader/reader-records'
import { type BudgetRefusal, spendBudget } from '../spend-budget'
import {
  type AiRequestRow,
  isOpen,
  listAiRequests,
  readAiRequest,
  writeAiRequest,
} from './ai-request-rows'

export type StageParts = Pick<
  Ports,
  | 'configuration'
  | 'items'
  | 'files'
  | 'secrets'
  | 'models'
  | 'vectors'
  | 'metrics'
  | 'now'
  | 'ids'
  | 'jobs'
> & {
  /** Reads notes; only in processes that run jobs. */
  reader?: Reader
}

/** Milliseconds for one call of a model: users' own machines are slow. */
const questionDeadline = 150_000
/** Milliseconds that a job has for everything, so that a slow reader ends before it does. */
const jobDeadline = 330_000
/** Milliseconds that are left to write a result down. */
const spareTime = 2_000

/** Returns the texts without the words of those that a CV does not support. */
const withoutBlocked = (texts: readonly DraftText[]): DraftText[] =>
  texts.map(({ text, verdict }) => ({ text: verdict === 'block' ? '' : text, verdict }))

/** Returns the prompts of a request with one more. */
const addPrompt = ({ prompts }: Pick<AiRequestRow, 'prompts'>, prompt: string) => [
  ...new Set([...prompts, prompt]),
]

/** Earlier requests that are searched for what they found. */
const maxRecalled = 10
/** Milliseconds between two writes of what a model has written so far. */
const draftPause = 1_000
/** Milliseconds between two checks whether the user has cancelled the request. */
const defaultPause = 1_000

type Answered =
  | { ok: true; spent: Spent }
  | { ok: false; spent: Spent; code: AiRequestErrorCode; retryAfter: number | null }

/** Context of a stage of any kind. Everything throws RequestEndedError once the request was cancelled or deleted. */
export type AccountStageContext = StageContext & {
  /** Id of the request. */
  id: string
  input: NonNullable<AiRequestRow['input']>
  /** As in its row. */
  mayUseTold: boolean
  /** Notes that what the person told is used, before anything is made of it. */
  noteTold: () => Promise<void>
  /** False without a model: a call then throws `ai-not-set-up`. */
  hasModel: boolean
  /** Returns the model that has answered so far, in earlier attempts, too; null: none has. */
  modelUsed: () => string | null
  /** The model of `embed`; empty where there is none. */
  embeddingModel: string
  /** Requests a vector for each text, within the same budget; throws StageError. */
  embed: (texts: readonly string[]) => Promise<Float32Array[]>
}

export type OpenedStageContext = AccountStageContext & {
  /** Writes the outcome of the request: only the first call does. */
  end: (how: Pick<AiRequestRow, 'status' | 'code' | 'retryAfter' | 'result'>) => Promise<void>
  /** Stores the usage, if the request goes on or has been ended by another process. */
  keepSpent: () => Promise<void>
  close: () => void
}

type Try = { attempt: number; signal: AbortSignal; pause?: number; patience?: number }

/**
 * Opens the context of a request that one job works on. All writes are conditional on the row as it was last read:
 * a conflict means that the request has ended, or that another process works on it.
 */
export function openStageContext(
  ports: StageParts,
  owner: OwnerId,
  begun: Stored<AiRequestRow> & { input: NonNullable<AiRequestRow['input']> },
  model: OpenedModel | null,
  { attempt, signal, pause = defaultPause, patience = questionDeadline }: Try,
): OpenedStageContext {
  let row: Stored<AiRequestRow> = begun
  let questions = 0
  let isLooking = false
  const ended = new AbortController()
  const startedAt = performance.now()

  const write = async (change: Partial<AiRequestRow>) => {
    const written = await writeAiRequest(ports, owner, { ...row, ...change })
    if (written) {
      row = written
      return
    }
    const current = await readAiRequest(ports, owner, row.id)
    if (!current || !isOpen(current) || current.round !== row.round) throw new RequestEndedError()
    throw new Error('Somebody else works on this request')
  }

  /** Records the usage of a call; it is stored with the next write. */
  const note = (server: OpenedModel['server'], spent: Spent) => {
    const cost = costOf(server, spent, ports.configuration.ai.prices)
    const isFree = spent.calls === 0
    const dollars = cost && row.dollars !== null ? row.dollars + cost.dollars : null
    row = { ...row, spent: addSpent(row.spent, spent), dollars: isFree ? row.dollars : dollars }
  }

  const look = async () => {
    if (isLooking) return
    isLooking = true
    const current = await readAiRequest(ports, owner, row.id).catch(() => row)
    if (!current || !isOpen(current)) ended.abort(new RequestEndedError())
    isLooking = false
  }
  const timer = setInterval(() => void look(), pause)

  const isHurried = patience < questionDeadline

  const opened = (): OpenedModel => {
    if (!model) throw new StageError('ai-not-set-up')
    return model
  }

  /** Makes one call within the budget, and notes what it has used. */
  const call = async <A extends Answered>(
    server: OpenedModel['server'],
    tokens: number,
    deadline: number,
    run: (how: CallOptions) => Promise<A>,
  ): Promise<A | BudgetRefusal> => {
    questions += 1
    const planned = { id: `${row.id}:${row.round}:${attempt}:${questions}`, tokens }
    const both = AbortSignal.any([signal, ended.signal])
    const payer = { ...opened(), server }
    const answer = await spendBudget(ports, owner, payer, planned, () =>
      run({ signal: both, deadline }),
    )
    note(server, answer.spent)
    if (answer.ok) return answer
    ended.signal.throwIfAborted()
    signal.throwIfAborted()
    return answer
  }

  const spend = async <A extends Answered>(
    server: OpenedModel['server'],
    tokens: number,
    run: (how: CallOptions) => Promise<A>,
    deadline = patience,
  ): Promise<Extract<A, { ok: true }>> => {
    const answer = await call(server, tokens, isHurried ? patience : deadline, run)
    // What `run` has answered, since no refusal of the budget is one of these.
    if (answer.ok) return answer as Extract<A, { ok: true }>
    throw new StageError(answer.code, answer.retryAfter)
  }

  const reader = model?.reader ?? null
  const readerContext: ReaderContext = {
    reader: reader && openRecords(ports, owner, reader),
    id: `${begun.id} ${begun.round} ${attempt}`,
    hasTimeForExam: !isHurried,
    examine: (language) => enqueueExam(ports, owner, language),
    async ask(question, prompt) {
      const all = isHurried ? patience : jobDeadline
      const left = all - spareTime - (performance.now() - startedAt)
      const deadline = Math.floor(Math.min(patience, left))
      if (!reader || deadline <= 0) return { ok: false, code: 'too-slow', retryAfter: null }
      row = { ...row, prompts: addPrompt(row, prompt) }
      const tokens = greatestTokens(question)
      const answer = await call(reader.server, tokens, deadline, (how) =>
        reader.client.ask(question, how),
      )
      if (answer.ok) return { ok: true, value: answer.value }
      return { ok: false, code: answer.code, retryAfter: answer.retryAfter }
    },
  }
  /** Embeddings have a price of their own. */
  const embeddingModel = model?.server.embeddingModel ?? ''

  return {
    id: begun.id,
    input: begun.input,
    mayUseTold: begun.mayUseTold ?? false,
    noteTold: () => write({ usesTold: true }),
    hasModel: model !== null,
    modelUsed: () => row.model,
    found: begun.found,
    readerContext,
    async recall(key, prompt) {
      const by = model?.client.model ?? null
      const earlier = await listAiRequests(ports, owner, maxRecalled)
      const known = earlier.find((one) => one.model === by && key in one.found)?.found[key]
      if (known !== undefined) row = { ...row, model: by, prompts: addPrompt(row, prompt) }
      return known
    },
    async enter(stage, found = {}) {
      signal.throwIfAborted()
      await write({ status: 'running', stage, found: { ...row.found, ...found } })
    },
    async ask(question, prompt, { deadline, readDraft } = {}) {
      const { client, server } = opened()
      row = {
        ...row,
        model: client.model,
        prompts: addPrompt(row, prompt),
      }
      const draft =
        readDraft &&
        createDraftWatch(readDraft, draftPause, (texts) => write({ draft: withoutBlocked(texts) }))
      const run = (how: CallOptions) =>
        client.ask(question, { ...how, ...(draft && { onText: draft.onText }) })
      try {
        const answer = await spend(server, greatestTokens(question), run, deadline)
        // The value of an answer is JSON, which its type does not say.
        await draft?.finish(answer.value as JsonValue)
        return answer.value
      } catch (error) {
        // A write under way would be a conflict with the next one.
        await draft?.finish(null)
        throw error
      }
    },
    embeddingModel,
    async embed(texts) {
      const { client, server } = opened()
      row = { ...row, model: embeddingModel }
      const tokens = texts.reduce((sum, text) => sum + estimateTokens(text), 0)
      const answer = await spend({ ...server, model: embeddingModel }, tokens, (how) =>
        client.embed(texts, how),
      )
      return answer.vectors
    },
    end: (how) => {
      const input = how.status === 'done' ? null : row.input
      return write({ ...how, stage: null, input, draft: undefined })
    },
    async keepSpent() {
      const current = await readAiRequest(ports, owner, row.id)
      // Only without a concurrent writer: the row as this job wrote it, or one that has ended in this round.
      const isOurs = current?.rowVersion === row.rowVersion
      const hasEnded = current && !isOpen(current) && current.round === row.round
      if (!current || (!isOurs && !hasEnded)) return
      const { spent, dollars, model: name, prompts } = row
      await writeAiRequest(ports, owner, { ...current, spent, dollars, model: name, prompts })
    },
    close: () => clearInterval(timer),
  }
}
