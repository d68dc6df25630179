import { parseArgs } from 'node:util'
import { translationLanguages } from '@/lib/language/tags'
import type { Command, ParsedCommand } from './command-types'
import { fileCommand } from './file-commands'
import { commandNames } from './help'
import type { ReaderOptions } from './open-reader'
import { suggestName, UsageError, Values } from './option-values'
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
  site: { help, json, ...renderOptions, url: { type: 'string' } },
  init: { help, json },
  export: { help, json, ...exportOptions },
  watch: { help, json, ...renderOptions, ...exportOptions },
  import: {
    help,
    json,
    out: { type: 'string', short: 'o' },
    provenance: { type: 'boolean' },
  },
  check: { help, json, posting: { type: 'string' }, 'fail-on': { type: 'string' } },
  verify: { help, json, key: { type: 'string' } },
  match: { help, json, ...readerOptions },
  diff: { help, json, markdown: { type: 'boolean' } },
  family: { help, json, write: { type: 'boolean' } },
  template: { help, json },
} as const satisfies Record<string, Record<string, Option>>

type Known = keyof typeof optionsOf

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
      : describeUnknownCommand(name)
    return { ok: false, reason, topic: null, json: wantsJson }
  }
  try {
    return { ok: true, ...parseKnown(known, rest) }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { ok: false, reason: error.message, topic: known, json: wantsJson }
  }
}

const describeUnknownCommand = (name: string) =>
  `There is no command "${name}".${suggestName(name, [...commandNames, ...serverCommandNames])}`

function parseHelp([asked, ...more]: readonly string[]): ParsedCommand {
  const topic = asked === '--all' ? 'all' : (commandNames.find((one) => one === asked) ?? null)
  if (asked !== undefined && (topic === null || more.length > 0)) {
    return { ok: false, reason: describeUnknownCommand(asked), topic: null, json: false }
  }
  return { ok: true, command: { name: 'help', topic }, json: false }
}

function parseKnown(name: Known, words: readonly string[]): { command: Command; json: boolean } {
  const { values, inputs } = readWords(name, words)
  if (values.help) return { command: { name: 'help', topic: name }, json: false }
  const command = commandOf(name, inputs, new Values(values))
  const json = values.json === true
  if (json && 'output' in command && command.output === '-') {
    throw new UsageError('"--json" and "-o -" both write to standard output: name a file.')
  }
  return { command, json }
}

function commandOf(name: Known, inputs: string[], read: Values): Command {
  switch (name) {
    case 'templates':
    case 'ground':
    case 'exam':
      if (inputs.length > 0) throw new UsageError(`"${name}" takes nothing more.`)
      if (name === 'exam') return examCommand(read)
      return name === 'templates' ? { name } : { name, options: readReader(read) }
    case 'import':
      return importCommand(inputs, read.text('out'), read.flag('provenance'))
    case 'init':
      if (inputs.length > 1) throw new UsageError('"init" writes into one folder.')
      return { name, folder: inputs[0] ?? '.' }
    case 'family':
      return familyCommand(inputs, read.flag('write'))
    case 'diff':
      return diffCommand(inputs, read.flag('markdown'))
    case 'template':
      return templateCommand(inputs)
    case 'match':
      return matchCommand(inputs, readReader(read))
    default:
      return fileCommand(name, inputs, read)
  }
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
    const meant = suggestName(
      option,
      Object.keys(optionsOf[name]).map((one) => `--${one}`),
    )
    return new UsageError(`"${name}" has no option "${option}".${meant}`)
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const takesNone = /does not take/.test(message)
    return new UsageError(`"${option}" ${takesNone ? 'takes no value' : 'needs a value'}.`)
  }
  return error
}
