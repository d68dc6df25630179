import { createDialectMemory } from '@/lib/ai/client/dialect'
import { createModelClient } from '@/lib/ai/client/model-client'
import { type ReaderAnswer, type ReaderInput, readerPrompt } from '@/lib/ai/prompts/reader-prompt'
import { createExam, examCounts, markExam } from '@/lib/ai/reader/exam'
import { createModelFetch } from '@/lib/server/models/open-models'
import { exitCodes } from './exit-codes'
import { readRecordings, recordAnswer, requestName, writePending } from './recorded-answers'
import { type CommandFailure, failed } from './result'

/** Which reader edits are read by; all null: none. */
export type GroundOptions = {
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

export const noReader: GroundOptions = {
  ...{ reader: null, model: null, record: null, replay: null, emit: null },
}

type Ask = (input: ReaderInput) => Promise<ReaderAnswer | null>
type OpenedReader = {
  ok: true
  ask: Ask
  /** Returns how many requests had no answer. */
  close: () => number
}

const patience = 150_000
const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

/** A server that is asked, with its key from `VITAE_AI_KEY`; its exam goes first, and is only told. */
async function openServer(
  baseUrl: string,
  model: string,
  record: string | null,
): Promise<OpenedReader> {
  const apiKey = process.env.VITAE_AI_KEY || null
  const settings = { provider: 'compatible', baseUrl, apiKey, model, embeddingModel: null } as const
  const client = createModelClient(settings, {
    memory: createDialectMemory(),
    createFetch: createModelFetch,
  })
  const failures = new Map<string, number>()
  const spent = { input: 0, output: 0 }
  const times: number[] = []
  const ask: Ask = async (input) => {
    const began = performance.now()
    const answer = await client.ask(readerPrompt.question(input), { deadline: patience })
    times.push(performance.now() - began)
    spent.input += answer.spent.input ?? 0
    spent.output += answer.spent.output ?? 0
    if (!answer.ok) {
      failures.set(answer.code, (failures.get(answer.code) ?? 0) + 1)
      return null
    }
    if (record) recordAnswer(record, readerPrompt, model, input, answer.value)
    return answer.value
  }
  const exam = createExam('en', new Date().toISOString())
  const marks = { noticed: 0, supported: 0 }
  for (const batch of exam) {
    const answer = await client.ask(readerPrompt.question(batch.input), { deadline: patience })
    const mark = answer.ok ? markExam(answer.value, batch) : { noticed: 0, supported: 0 }
    marks.noticed += mark.noticed
    marks.supported += mark.supported
  }
  const { fabrications, honest } = examCounts
  say(
    `${model} noticed ${marks.noticed} of ${fabrications} invented facts, and let ${marks.supported} of ${honest} true sentences stand.`,
  )
  return {
    ok: true,
    ask,
    close() {
      const sorted = times.toSorted((a, b) => a - b)
      const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
      say(
        `${times.length} requests, ${spent.input} tokens in, ${spent.output} out, ${at(0.5)} ms in the middle, ${at(0.95)} ms at the 95th.`,
      )
      for (const [code, count] of failures) say(`${count} requests failed: ${code}.`)
      return 0
    },
  }
}

/** Recorded answers; requests without one are counted, and written where a folder is named. */
function openRecorded(replay: string | null, emit: string | null): OpenedReader {
  const known =
    replay === null ? new Map<string, ReaderAnswer>() : readRecordings(replay, readerPrompt)
  const missing = new Set<string>()
  return {
    ok: true,
    async ask(input) {
      const name = requestName(input)
      const answer = known.get(name)
      if (answer) return answer
      missing.add(name)
      if (emit !== null) writePending(emit, readerPrompt, input)
      return null
    },
    close() {
      if (emit !== null)
        say(`${missing.size} requests of ${readerPrompt.version} written to ${emit}.`)
      return missing.size
    },
  }
}

/** Opens the reader that was asked for; a failure where its files or answers cannot be used. */
export async function openGroundReader({
  reader,
  model,
  record,
  replay,
  emit,
}: GroundOptions): Promise<OpenedReader | CommandFailure> {
  if (reader !== null) return openServer(reader.replace(/\/+$/, ''), model ?? '', record)
  try {
    return openRecorded(replay, emit)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return failed(exitCodes.invalid, reason)
  }
}
