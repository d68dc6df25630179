import { parseArgs } from 'node:util'
import { declaredLanguage } from '@/lib/importers/lexicon/declared-language'
import { labelLanguages, translationLanguages } from '@/lib/language/tags'
import { exportFormats, fileFactsOf } from '@/lib/resume/file-formats'
import type { Command, FailOn, FileFormat, ParsedCommand } from './command-types'
import { commandNames } from './help'
import type { ReaderOptions } from './open-reader'
import { UsageError, Values } from './option-values'
import { serverCommandNames } from './server-names.mjs'
import { diffCommand, familyCommand, matchCommand, templateCommand } from './word-commands'

type Option = { type: 'string' | 'boolean'; short?: string }

const help = { type: 'boolean', short: 'h' } as const
const json = { type: 'boolean' } as const

const renderOptions = {
  output: { type: 'string', short: 'o' },
  template: { type: 'string', short: 't' },
  page: { type: 'string', short: 'p' },
  fit: { type: 'string' },
  language: { type: 'string', short: 'l' },
  blind: { type: 'boolean' },
} as const

const exportOptions = {
  output: { type: 'string', short: 'o' },
  format: { type: 'string', short: 'f' },
  template: { type: 'string', short: 't' },
  page: { type: 'string', short: 'p' },
  sheet: { type: 'string', short: 's' },
  language: { type: 'string', short: 'l' },
  blind: { type: 'boolean' },
} as const

const readerOptions = {
  reader: { type: 'string' },
  model: { type: 'string' },
  record: { type: 'string' },
  replay: { type: 'string' },
  emit: { type: 'string' },
} as const

/** Options by command. A name in the wrong place is an error, not ignored. */
const optionsOf = {
  templates: { help, json },
  ground: { help, ...readerOptions },
  exam: {
    ...{ help, json, url: { type: 'string' }, model: { type: 'string' } },
    ...{ language: { type: 'string', short: 'l' }, rounds: { type: 'string' } },
  },
  render: { help, json, ...renderOptions },
  export: { help, json, ...exportOptions },
  watch: { help, json, ...renderOptions, ...exportOptions },
  import: {
    help,
    json,
    out: { type: 'string', short: 'o' },
    provenance: { type: 'boolean' },
  },
  check: { help, json, posting: { type: 'string' }, 'fail-on': { type: 'string' } },
  match: { help, json, ...readerOptions },
  diff: { help, json, markdown: { type: 'boolean' } },
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
  if (name === 'templates' || name === 'ground' || name === 'exam') {
    if (inputs.length > 0) throw new UsageError(`"${name}" takes nothing more.`)
    if (name === 'exam') return { command: examCommand(read), json: isJson }
    if (name === 'templates') return { command: { name }, json: isJson }
    return { command: { name, options: readReader(read) }, json: isJson }
  }
  if (name === 'import') {
    const provenance = values.provenance === true
    return { command: importCommand(inputs, read.text('out'), provenance), json: isJson }
  }
  const [input, ...more] = inputs
  if (name === 'family') {
    return { command: familyCommand(inputs, values.write === true), json: isJson }
  }
  if (name === 'diff') {
    return { command: diffCommand(inputs, values.markdown === true), json: isJson }
  }
  if (name === 'template') return { command: templateCommand(inputs), json: isJson }
  if (name === 'match') return { command: matchCommand(inputs, readReader(read)), json: isJson }
  if (input === undefined) throw new UsageError(`"${name}" needs a file to read.`)
  if (more.length > 0) throw new UsageError(`"${name}" reads one file at a time.`)
  if (name === 'check') {
    const failOn = read.choice('fail-on', failures)
    return { command: { name, input, posting: read.text('posting'), failOn }, json: isJson }
  }
  if (name === 'watch') {
    const make = watchedCommand(input, read)
    return { command: { name, make }, json: isJson }
  }
  const made = name === 'render' ? renderCommand(input, read) : exportCommand(input, read)
  if (isJson && made.output === '-') {
    throw new UsageError('"--json" and "-o -" both write to standard output: name a file.')
  }
  return { command: made, json: isJson }
}

function outputOf(name: string, read: Values): string {
  const output = read.text('output')
  if (output === null) throw new UsageError(`"${name}" needs "-o" and a file to write.`)
  return output
}

function languageIn(read: Values): string | null {
  const named = read.text('language')
  const language = named === null ? null : declaredLanguage(named)
  if (named === null || language !== null) return language
  throw new UsageError(`"--language" is one of ${labelLanguages.join(', ')}, or its name.`)
}

const pageOf = (read: Values) => read.choice('page', ['a4', 'letter'] as const)

function renderCommand(input: string, read: Values): Extract<Command, { name: 'render' }> {
  const output = outputOf('render', read)
  const fit = read.choice('fit', fits)
  const template = read.text('template')
  return {
    name: 'render',
    input,
    output,
    template,
    page: pageOf(read),
    fit,
    language: languageIn(read),
    isBlind: read.flag('blind'),
  }
}

function exportCommand(input: string, read: Values): Extract<Command, { name: 'export' }> {
  const output = outputOf('export', read)
  const format = formatOf(output, read.choice('format', fileFormats))
  const sheet = Number(read.text('sheet') ?? 1)
  if (!Number.isInteger(sheet) || sheet < 1) {
    throw new UsageError('"--sheet" is a number from 1 on.')
  }
  return {
    name: 'export',
    input,
    output,
    format,
    template: read.text('template'),
    page: pageOf(read),
    sheet,
    language: languageIn(read),
    isBlind: read.flag('blind'),
  }
}

/** Reads a command that is repeated: a PDF by its ending, another format otherwise. */
function watchedCommand(input: string, read: Values) {
  const output = outputOf('watch', read)
  if (input === '-' || output === '-') {
    throw new UsageError('"watch" reads a file and writes a file, no standard input or output.')
  }
  const isPdf = read.text('format') === null && /\.pdf$/i.test(output)
  const idle = isPdf ? 'sheet' : 'fit'
  if (read.text(idle) !== null) {
    throw new UsageError(`"--${idle}" ${isPdf ? 'is for pictures' : 'is for a PDF'}.`)
  }
  return isPdf ? renderCommand(input, read) : exportCommand(input, read)
}

function importCommand(inputs: string[], folder: string | null, provenance: boolean): Command {
  if (inputs.length === 0) throw new UsageError('"import" needs a file to read.')
  if (folder === null) throw new UsageError('"import" needs "--out" and a folder to write into.')
  if (inputs.includes('-')) throw new UsageError('"import" reads files, not standard input.')
  return { name: 'import', inputs, folder, provenance }
}

function examCommand(read: Values): Command {
  const [url, model] = [read.text('url'), read.text('model')]
  if (url === null || model === null) throw new UsageError('"exam" needs "--url" and "--model".')
  const language = read.choice('language', translationLanguages)
  return { name: 'exam', url, model, language, rounds: read.text('rounds') }
}

function readReader(read: Values): ReaderOptions {
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
    `The format cannot be told from the name "${output}". Name it with "--format": ${fileFormats.join(', ')}.`,
  )
}
