import { parseArgs } from 'node:util'
import type { CheckStatus } from '@/lib/ai/checks/rule'
import { type ExportFormat, exportFormats, fileFactsOf } from '@/lib/resume/file-formats'
import type { GroundOptions } from './ground-reader'
import { commandNames, type HelpTopic } from './help'
import { UsageError, Values } from './option-values'
import { serverCommandNames } from './server-names.mjs'
import { familyCommand, wordCommands } from './word-commands'

/** Formats that `export` writes: all but the PDF, which `render` makes. */
export type FileFormat = Exclude<ExportFormat, 'pdf'>

/** Statuses of a check that `check --fail-on` can turn into an exit code. */
export type FailOn = Extract<CheckStatus, 'warn' | 'fail'>

/** A parsed command line. */
export type Command =
  | { name: 'help'; topic: HelpTopic | null }
  | { name: 'version' }
  | { name: 'templates' }
  | { name: 'template'; action: 'print'; template: string }
  | { name: 'template'; action: 'schema' }
  | { name: 'template'; action: 'check'; input: string }
  | { name: 'ground'; options: GroundOptions }
  | {
      name: 'render'
      /** A path, or `-` for standard input. */
      input: string
      /** A path, or `-` for standard output. */
      output: string
      template: string | null
      page: 'a4' | 'letter' | null
      /** Whole pages to fill; null leaves that to the document. */
      fit: 1 | 2 | 3 | null
    }
  | {
      name: 'export'
      input: string
      output: string
      format: FileFormat
      page: 'a4' | 'letter' | null
      /** 1-based; for a picture. */
      sheet: number
    }
  | {
      name: 'import'
      inputs: string[]
      /** A folder, created where there is none. */
      folder: string
      /** Whether to write where each value came from, too. */
      provenance: boolean
    }
  | {
      name: 'check'
      input: string
      /** A text file with a job description; null where there is none. */
      posting: string | null
      /** Lowest status that ends with `exitCodes.findings`; null: findings are advice. */
      failOn: FailOn | null
    }
  | {
      name: 'match'
      input: string
      /** A text file with a job description. */
      posting: string
    }
  | {
      name: 'family'
      /** The CV that the others follow. */
      input: string
      followers: string[]
      /** Whether their files are written anew. */
      isWriting: boolean
    }

export type ParsedCommand =
  | { ok: true; command: Command; json: boolean }
  | {
      ok: false
      reason: string
      /** Command whose help explains the mistake; null for one that does not exist. */
      topic: HelpTopic | null
      json: boolean
    }

type Option = { type: 'string' | 'boolean'; short?: string }

const help = { type: 'boolean', short: 'h' } as const
const json = { type: 'boolean' } as const

/** Options by command. A name in the wrong place is an error, not ignored. */
const optionsOf = {
  templates: { help, json },
  ground: {
    help,
    reader: { type: 'string' },
    model: { type: 'string' },
    record: { type: 'string' },
    replay: { type: 'string' },
    emit: { type: 'string' },
  },
  render: {
    help,
    json,
    output: { type: 'string', short: 'o' },
    template: { type: 'string', short: 't' },
    page: { type: 'string', short: 'p' },
    fit: { type: 'string' },
  },
  export: {
    help,
    json,
    output: { type: 'string', short: 'o' },
    format: { type: 'string', short: 'f' },
    page: { type: 'string', short: 'p' },
    sheet: { type: 'string', short: 's' },
  },
  import: {
    help,
    json,
    out: { type: 'string', short: 'o' },
    provenance: { type: 'boolean' },
  },
  check: { help, json, posting: { type: 'string' }, 'fail-on': { type: 'string' } },
  match: { help, json },
  family: { help, json, write: { type: 'boolean' } },
  template: { help, json },
} as const satisfies Record<string, Record<string, Option>>

type Known = keyof typeof optionsOf

const fileFormats = exportFormats.filter((format): format is FileFormat => format !== 'pdf')
const fits = [1, 2, 3] as const
const failures: readonly FailOn[] = ['warn', 'fail']

/**
 * Parses the words behind `vitae`.
 *
 * @returns the command, or one sentence about the first mistake
 */
export function parseArguments(words: readonly string[]): ParsedCommand {
  const [name = 'help', ...rest] = words
  const wantsJson = rest.includes('--json')
  if (name === '--version' || name === '-V' || name === 'version') {
    return { ok: true, command: { name: 'version' }, json: wantsJson }
  }
  if (name === 'help' || name === '--help' || name === '-h') return parseHelp(rest)
  const known = commandNames.find((one) => one === name)
  if (!known) {
    const reason = serverCommandNames.includes(name)
      ? `"${name}" runs on the machine of a server, in the folder of the project: npm run vitae -- ${name}.`
      : `There is no command "${name}".`
    return { ok: false, reason, topic: null, json: wantsJson }
  }
  try {
    return { ok: true, ...parseKnown(known, rest) }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { ok: false, reason: error.message, topic: known, json: wantsJson }
  }
}

function parseHelp([asked, ...more]: readonly string[]): ParsedCommand {
  const topic = commandNames.find((one) => one === asked) ?? null
  if (asked !== undefined && (topic === null || more.length > 0)) {
    return { ok: false, reason: `There is no command "${asked}".`, topic: null, json: false }
  }
  return { ok: true, command: { name: 'help', topic }, json: false }
}

function parseKnown(name: Known, words: readonly string[]): { command: Command; json: boolean } {
  const { values, inputs } = readWords(name, words)
  if (values.help) return { command: { name: 'help', topic: name }, json: false }
  const isJson = values.json === true
  const read = new Values(values)
  if (name === 'templates' || name === 'ground') {
    if (inputs.length > 0) throw new UsageError(`"${name}" takes nothing more.`)
    if (name === 'templates') return { command: { name }, json: isJson }
    return { command: { name, options: groundOptions(read) }, json: isJson }
  }
  if (name === 'import') {
    const provenance = values.provenance === true
    return { command: importCommand(inputs, read.text('out'), provenance), json: isJson }
  }
  const [input, ...more] = inputs
  if (name === 'family') {
    return { command: familyCommand(inputs, values.write === true), json: isJson }
  }
  if (name === 'match' || name === 'template') {
    return { command: wordCommands[name](inputs), json: isJson }
  }
  if (input === undefined) throw new UsageError(`"${name}" needs a file to read.`)
  if (more.length > 0) throw new UsageError(`"${name}" reads one file at a time.`)
  if (name === 'check') {
    const failOn = read.choice('fail-on', failures)
    return { command: { name, input, posting: read.text('posting'), failOn }, json: isJson }
  }
  const output = read.text('output')
  if (output === null) throw new UsageError(`"${name}" needs "-o" and a file to write.`)
  if (isJson && output === '-') {
    throw new UsageError('"--json" and "-o -" both write to standard output: name a file.')
  }
  const page = read.choice('page', ['a4', 'letter'] as const)
  if (name === 'render') {
    const fit = read.choice('fit', fits)
    return {
      command: { name, input, output, template: read.text('template'), page, fit },
      json: isJson,
    }
  }
  const format = formatOf(output, read.choice('format', fileFormats))
  const sheet = Number(read.text('sheet') ?? 1)
  if (!Number.isInteger(sheet) || sheet < 1) {
    throw new UsageError('"--sheet" is a number from 1 on.')
  }
  return { command: { name, input, output, format, page, sheet }, json: isJson }
}

function importCommand(inputs: string[], folder: string | null, provenance: boolean): Command {
  if (inputs.length === 0) throw new UsageError('"import" needs a file to read.')
  if (folder === null) throw new UsageError('"import" needs "--out" and a folder to write into.')
  if (inputs.includes('-')) throw new UsageError('"import" reads files, not standard input.')
  return { name: 'import', inputs, folder, provenance }
}

function groundOptions(read: Values): GroundOptions {
  const options = {
    ...{ reader: read.text('reader'), model: read.text('model'), record: read.text('record') },
    ...{ replay: read.text('replay'), emit: read.text('emit') },
  }
  const { reader, model, record, replay, emit } = options
  if ((reader === null) !== (model === null)) {
    throw new UsageError('"--reader" and "--model" go together.')
  }
  if (reader !== null && (replay ?? emit) !== null) {
    throw new UsageError('"--replay" and "--emit" read recorded answers, "--reader" asks a server.')
  }
  if (record !== null && reader === null) throw new UsageError('"--record" needs "--reader".')
  return options
}

function readWords(name: Known, words: readonly string[]) {
  const options: Record<string, Option> = optionsOf[name]
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      tokens: true,
    })
    const given = new Set<string>()
    for (const token of tokens) {
      if (token.kind !== 'option') continue
      if (given.has(token.name)) throw new UsageError(`"${token.rawName}" was given twice.`)
      given.add(token.name)
    }
    return { values: values as Record<string, string | boolean | undefined>, inputs: positionals }
  } catch (error) {
    throw usageErrorOf(name, error)
  }
}

/** Rewrites an error of `parseArgs` as one sentence; anything else stays as it is. */
function usageErrorOf(name: Known, error: unknown): unknown {
  const { code, message } = error as { code?: unknown; message: string }
  const [, option = ''] = /'(?:-\w, )?(--?[\w-]+)/.exec(message ?? '') ?? []
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return new UsageError(`"${name}" has no option "${option}".`)
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const takesNone = /does not take/.test(message)
    return new UsageError(`"${option}" ${takesNone ? 'takes no value' : 'needs a value'}.`)
  }
  return error
}

/** Returns the format by its name, else by the ending of the file. */
function formatOf(output: string, named: FileFormat | null): FileFormat {
  const ending = /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase()
  const found = named ?? fileFormats.find((format) => fileFactsOf(format).ending === ending)
  if (found) return found
  throw new UsageError(
    `The ending of "${output}" tells no format: "--format" is one of ${fileFormats.join(', ')}.`,
  )
}
