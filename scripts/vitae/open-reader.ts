import { createDialectMemory } from '@/lib/ai/client/dialect'
import { createModelClient } from '@/lib/ai/client/model-client'
import { ownKeyProviders, type ProviderId, providerPresets } from '@/lib/ai/client/model-providers'
import { type Cost, costOf, type PriceTable } from '@/lib/ai/client/prices'
import { addSpent, nothingSpent, type Spent } from '@/lib/ai/client/spent'
import { readerPrompt } from '@/lib/ai/prompts/reader-prompt'
import { createExam, markExam, nextRequests } from '@/lib/ai/reader/exam'
import { addCounts, type ExamCounts, noCounts } from '@/lib/ai/reader/judge-exam'
import type { LanguageCode } from '@/lib/language/tags'
import type { JsonObject } from '@/lib/resume/json-value'
import { createModelFetch } from '@/lib/server/models/open-models'
import { exitCodes } from './exit-codes'
import {
  type RecordedPrompt,
  readRecordings,
  recordAnswer,
  requestName,
  writePending,
} from './recorded-answers'
import { type CommandFailure, failed } from './result'

/** Model that is asked, or whose recorded answers are read; all null: none. */
export type ReaderOptions = {
  /** Address of an OpenAI-compatible server. */
  reader: string | null
  model: string | null
  /** A file that answers are appended to. */
  record: string | null
  /** A file or folder of recorded answers. */
  replay: string | null
  /** A folder for requests that have no answer yet. */
  emit: string | null
}

export const noReader: ReaderOptions = {
  ...{ reader: null, model: null, record: null, replay: null, emit: null },
}

/** Returns true if a model is asked, or its recorded answers. */
export const hasReader = ({ reader, replay, emit }: ReaderOptions) =>
  (reader ?? replay ?? emit) !== null

/** Returns the answer to a prompt; null for none. */
export type AskReader = <Input extends JsonObject, Answer>(
  prompt: RecordedPrompt<Input, Answer>,
  input: Input,
) => Promise<Answer | null>
type KnownPrompt = Pick<RecordedPrompt<never, unknown>, 'version' | 'schema'>
type OpenedReader = {
  ok: true
  ask: AskReader
  /** Prints what was spent and written, and returns how many requests had no recorded answer. */
  close: () => number
}

/** Requests so far. */
export type Tally = {
  count: number
  /** Number of failed requests by code. */
  failures: Readonly<Record<string, number>>
  spent: Spent
  /** Milliseconds of a request. */
  median: number
  percentile95: number
}

type OpenedServer = OpenedReader & {
  tally: () => Tally
  /** Returns what was spent; null where that is not known. */
  costOf: (prices: PriceTable | null) => Cost | null
}

const patience = 150_000
const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

/** Returns the provider whose address it is. */
const providerAt = (baseUrl: string): ProviderId =>
  ownKeyProviders.find((one) => {
    const { address } = providerPresets[one]
    return address.kind !== 'own' && address.baseUrl === baseUrl
  }) ?? 'compatible'

/** Opens a server that is asked, with its key from `VITAE_AI_KEY`. */
export function openServer(baseUrl: string, model: string, record: string | null): OpenedServer {
  const apiKey = process.env.VITAE_AI_KEY || null
  const provider = providerAt(baseUrl)
  const settings = { provider, baseUrl, apiKey, model, embeddingModel: null }
  const client = createModelClient(settings, {
    memory: createDialectMemory(),
    createFetch: createModelFetch,
  })
  const failures: Record<string, number> = {}
  let spent = nothingSpent
  const times: number[] = []
  const ask: AskReader = async (prompt, input) => {
    const began = performance.now()
    const answer = await client.ask(prompt.question(input), { deadline: patience })
    times.push(performance.now() - began)
    spent = addSpent(spent, answer.spent)
    if (!answer.ok) {
      failures[answer.code] = (failures[answer.code] ?? 0) + 1
      return null
    }
    if (record) recordAnswer(record, prompt, model, input, answer.value)
    return answer.value
  }
  const tally = (): Tally => {
    const sorted = times.toSorted((a, b) => a - b)
    const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
    return { count: times.length, failures, spent, median: at(0.5), percentile95: at(0.95) }
  }
  return {
    ok: true,
    ask,
    tally,
    costOf: (prices) => costOf(settings, spent, prices),
    close() {
      const { count: all, median, percentile95 } = tally()
      say(
        `${all} requests, ${spent.input ?? '?'} tokens in, ${spent.output ?? '?'} out, ${median} ms in the middle, ${percentile95} ms at the 95th.`,
      )
      for (const [code, count] of Object.entries(failures))
        say(`${count} requests failed: ${code}.`)
      return 0
    },
  }
}

/** Opens recorded answers. Requests without one are counted, and written where a folder is named. */
function openRecorded(
  replay: string | null,
  emit: string | null,
  prompts: readonly KnownPrompt[],
): OpenedReader {
  const known = new Map<string, ReadonlyMap<string, unknown>>(
    replay === null ? [] : prompts.map((one) => [one.version, readRecordings(replay, one)]),
  )
  const missing = new Set<string>()
  return {
    ok: true,
    async ask<Input extends JsonObject, Answer>(
      prompt: RecordedPrompt<Input, Answer>,
      input: Input,
    ) {
      const name = requestName(input)
      const answer = known.get(prompt.version)?.get(name)
      // Parsed by the schema of this prompt.
      if (answer !== undefined) return answer as Answer
      missing.add(name)
      if (emit !== null) writePending(emit, prompt, input)
      return null
    },
    close() {
      if (emit !== null) say(`${missing.size} requests written to ${emit}.`)
      return missing.size
    },
  }
}

/**
 * Opens the reader that was asked for.
 *
 * @param prompts those whose answers may be recorded
 * @returns a failure where its files or answers cannot be used
 */
export function openReader(
  { reader, model, record, replay, emit }: ReaderOptions,
  prompts: readonly KnownPrompt[],
): OpenedReader | CommandFailure {
  if (reader !== null) return openServer(reader.replace(/\/+$/, ''), model ?? '', record)
  try {
    return openRecorded(replay, emit, prompts)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return failed(exitCodes.invalid, reason)
  }
}

/** Returns a failure if recorded answers are missing that were not written for somebody to answer. */
export function missingAnswers(missing: number, { emit }: ReaderOptions): CommandFailure | null {
  if (missing === 0 || emit !== null) return null
  const reason = `${missing} requests have no recorded answer: write them with --emit.`
  return failed(exitCodes.invalid, reason)
}

/**
 * Has a model take the exam of readers until it is decided; a request without an answer has noticed and supported
 * nothing.
 */
export async function examine(
  language: LanguageCode,
  seed: string,
  ask: AskReader,
): Promise<ExamCounts> {
  const batches = createExam(language, seed)
  let counts = noCounts
  for (;;) {
    const next = nextRequests(batches, counts)
    if (next.length === 0) return counts
    for (const batch of next) {
      counts = addCounts(counts, markExam(await ask(readerPrompt, batch.input), batch))
    }
  }
}
