import { createHash } from 'node:crypto'
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { composeMessages, formatOf } from '@/lib/ai/client/compose-request'
import { type ReaderAnswer, type ReaderInput, readerPrompt } from '@/lib/ai/prompts/reader-prompt'

/** An answer of a model to one request of the reader, as a line of a file keeps it. */
export type RecordedAnswer = {
  promptVersion: string
  /** Names the request: see {@link requestName}. */
  request: string
  /** Who answered, and how it was made. */
  model: string
  answer: ReaderAnswer
}

/** A request that nobody has answered, with everything that a model needs to answer it. */
export type PendingRequest = {
  promptVersion: string
  request: string
  system: string
  schema: unknown
  input: ReaderInput
}

/** Name of a request: the beginning of the SHA-256 of what it holds. */
export const requestName = (input: ReaderInput): string =>
  createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 20)

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.jsonl'))
        .toSorted()
        .map((name) => join(path, name))
    : [path]

/**
 * Reads recorded answers by the name of their request.
 *
 * @param path a file, or a folder of `.jsonl` files
 * @throws Error where all of them are of another version of the prompt, or a line is none
 */
export function readRecordings(path: string): ReadonlyMap<string, ReaderAnswer> {
  const found = new Map<string, ReaderAnswer>()
  const others = new Set<string>()
  for (const file of filesIn(path)) {
    for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (line.trim() === '') continue
      const { promptVersion, request, answer } = parseLine(line, `${file}, line ${at + 1}`)
      if (promptVersion === readerPrompt.version) found.set(request, answer)
      else others.add(promptVersion)
    }
  }
  if (found.size === 0 && others.size > 0) {
    throw new Error(
      `${path} holds answers to ${[...others].join(', ')}, but the prompt is ${readerPrompt.version} by now: record them anew.`,
    )
  }
  return found
}

function parseLine(line: string, place: string): RecordedAnswer {
  try {
    const value = JSON.parse(line) as RecordedAnswer
    const { schema } = readerPrompt.question({ lines: [], items: [] })
    return { ...value, answer: schema.parse(value.answer) }
  } catch (error) {
    throw new Error(`${place} is no recorded answer: ${String(error).slice(0, 200)}`)
  }
}

/** Appends an answer to a file. */
export function recordAnswer(
  file: string,
  model: string,
  input: ReaderInput,
  answer: ReaderAnswer,
) {
  const line: RecordedAnswer = {
    ...{ promptVersion: readerPrompt.version, request: requestName(input), model, answer },
  }
  appendFileSync(file, `${JSON.stringify(line)}\n`)
}

/** Writes a request as a file of its own, for whoever has a model answer it. */
export function writePending(folder: string, input: ReaderInput): void {
  const question = readerPrompt.question(input)
  const [system] = composeMessages(question)
  const pending: PendingRequest = {
    ...{ promptVersion: readerPrompt.version, request: requestName(input) },
    system: String(system?.content ?? ''),
    schema: formatOf(question).json_schema.schema,
    input,
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${pending.request}.json`), `${JSON.stringify(pending, null, 1)}\n`)
}
