import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { ZodType } from 'zod'
import { composeMessages, formatOf, type Question } from '@/lib/ai/client/compose-request'
import type { JsonObject } from '@/lib/resume/json-value'
import { sha256Of } from '@/lib/server/sha256-of'

/** A prompt whose answers are recorded: those of one version are answers to the same words. */
export type RecordedPrompt<Input extends JsonObject, Answer> = {
  version: string
  schema: ZodType<Answer>
  question: (input: Input) => Question<Answer>
}

/** An answer of a model to one request, as a line of a file keeps it. */
export type RecordedAnswer<Answer> = {
  promptVersion: string
  /** Names the request: see {@link requestName}. */
  request: string
  /** Who answered, and how it was made. */
  model: string
  answer: Answer
}

/** A request that nobody has answered, with everything that a model needs to answer it. */
export type PendingRequest = {
  promptVersion: string
  request: string
  system: string
  schema: unknown
  input: JsonObject
}

/** Name of a request: the beginning of the SHA-256 of what it holds. */
export const requestName = (input: JsonObject): string =>
  sha256Of(JSON.stringify(input)).slice(0, 20)

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.jsonl'))
        .toSorted()
        .map((name) => join(path, name))
    : [path]

/**
 * Reads the recorded answers to a prompt by the name of their request. Answers to other prompts may stand beside them.
 *
 * @param path a file, or a folder of `.jsonl` files
 * @throws Error where there are answers to other versions of the prompt alone, or a line is none
 */
export function readRecordings<Answer>(
  path: string,
  { version, schema }: Pick<RecordedPrompt<never, Answer>, 'version' | 'schema'>,
): ReadonlyMap<string, Answer> {
  const found = new Map<string, Answer>()
  const others = new Set<string>()
  for (const file of filesIn(path)) {
    for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (line.trim() === '') continue
      const place = `${file}, line ${at + 1}`
      const { promptVersion, request, answer } = parseLine(line, place)
      if (promptVersion === version) found.set(request, parseAnswer(answer, schema, place))
      else others.add(promptVersion)
    }
  }
  const nameOf = (one: string) => one.replace(/-\d+$/, '')
  const older = [...others].filter((one) => nameOf(one) === nameOf(version))
  if (found.size === 0 && older.length > 0) {
    throw new Error(
      `${path} holds answers to ${older.join(', ')}, but the prompt is ${version} by now: record them anew.`,
    )
  }
  return found
}

function noAnswer(place: string, error: unknown): Error {
  return new Error(`${place} is no recorded answer: ${String(error).slice(0, 200)}`)
}

function parseLine(line: string, place: string): RecordedAnswer<unknown> {
  try {
    return JSON.parse(line) as RecordedAnswer<unknown>
  } catch (error) {
    throw noAnswer(place, error)
  }
}

function parseAnswer<Answer>(answer: unknown, schema: ZodType<Answer>, place: string): Answer {
  const parsed = schema.safeParse(answer)
  if (!parsed.success) throw noAnswer(place, parsed.error)
  return parsed.data
}

/** Appends an answer to a file. */
export function recordAnswer<Input extends JsonObject, Answer>(
  file: string,
  { version }: RecordedPrompt<Input, Answer>,
  model: string,
  input: Input,
  answer: Answer,
) {
  const line: RecordedAnswer<Answer> = {
    ...{ promptVersion: version, request: requestName(input), model, answer },
  }
  appendFileSync(file, `${JSON.stringify(line)}\n`)
}

/** Writes a request as a file of its own, for whoever has a model answer it. */
export function writePending<Input extends JsonObject, Answer>(
  folder: string,
  prompt: RecordedPrompt<Input, Answer>,
  input: Input,
): void {
  const question = prompt.question(input)
  const [system] = composeMessages(question)
  const pending: PendingRequest = {
    ...{ promptVersion: prompt.version, request: requestName(input) },
    system: String(system?.content ?? ''),
    schema: formatOf(question).json_schema.schema,
    input,
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${pending.request}.json`), `${JSON.stringify(pending, null, 1)}\n`)
}
