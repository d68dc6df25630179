import { declaredLanguage } from '@/lib/importers/lexicon/declared-language'
import { labelLanguages } from '@/lib/language/tags'
import { exportFormats, fileFactsOf } from '@/lib/resume/file-formats'
import type { Command, FailOn, FileFormat } from './command-types'
import { UsageError, type Values } from './option-values'

const fileFormats = exportFormats.filter((format): format is FileFormat => format !== 'pdf')
const fits = [1, 2, 3] as const
const failures: readonly FailOn[] = ['warn', 'fail']

/** Reads the words of a command that reads one file. */
export function fileCommand(
  name: 'render' | 'export' | 'site' | 'check' | 'verify' | 'watch',
  [input, ...more]: readonly string[],
  read: Values,
): Command {
  if (input === undefined) throw new UsageError(`"${name}" needs a file to read.`)
  if (more.length > 0) throw new UsageError(`"${name}" reads one file at a time.`)
  switch (name) {
    case 'check':
      return {
        ...{ name, input, posting: read.text('posting') },
        failOn: read.choice('fail-on', failures),
      }
    case 'verify':
      return { name, input, key: read.text('key') }
    case 'watch':
      return { name, make: watchedCommand(input, read) }
    case 'site':
      return siteCommand(input, read)
    case 'render':
      return renderCommand(input, read)
    case 'export':
      return exportCommand(input, read)
  }
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

const paperChoices = (name: string, input: string, read: Values) => ({
  input,
  output: outputOf(name, read),
  template: read.template(),
  page: pageOf(read),
  fit: read.choice('fit', fits),
  language: languageIn(read),
  isBlind: read.flag('blind'),
})

function renderCommand(input: string, read: Values): Extract<Command, { name: 'render' }> {
  const choices = paperChoices('render', input, read)
  if (!formatNamed(choices.output)) return { name: 'render', ...choices }
  throw new UsageError(`"render" writes a PDF. For ${choices.output} use "export".`)
}

function siteCommand(input: string, read: Values): Command {
  const url = read.text('url')
  if (url !== null && !(URL.canParse(url) && /^https?:/.test(url))) {
    throw new UsageError('"--url" is a web address, such as https://you.example.org/.')
  }
  const choices = paperChoices('site', input, read)
  if (choices.output === '-') throw new UsageError('"site" writes a folder: name one with "-o".')
  return { name: 'site', url, ...choices }
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
    template: read.template(),
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

/** Returns the format that the ending of a file names, if it is another one than PDF. */
function formatNamed(output: string): FileFormat | undefined {
  const ending = /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase()
  return fileFormats.find((format) => fileFactsOf(format).ending === ending)
}

/** Returns the format by its name, else by the ending of the file. */
function formatOf(output: string, named: FileFormat | null): FileFormat {
  const found = named ?? formatNamed(output)
  if (found) return found
  if (/\.pdf$/i.test(output)) {
    throw new UsageError(`"export" writes no PDF. For ${output} use "render".`)
  }
  throw new UsageError(
    `The format cannot be told from the name "${output}". Name it with "--format": ${fileFormats.join(', ')}.`,
  )
}
