import { type DocumentFormat, documentFormats, formatFacts } from '@/lib/exporters/export-document'

/** What `export` can write: formats of a document, and a picture of one of its pages. */
export type FileFormat = DocumentFormat | 'png'

/** What the command line was asked to do. */
export type Command =
  | { name: 'help' }
  | { name: 'templates' }
  | { name: 'ground' }
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
      /** A folder, made where there is none. */
      folder: string
      /** Whether to write where each value came from, too. */
      provenance: boolean
    }
  | {
      name: 'check'
      input: string
      /** A text file with a job posting; null where there is none. */
      posting: string | null
    }

export type ParsedCommand = { ok: true; command: Command } | { ok: false; reason: string }

export const usage = `Vitae sets a CV as a PDF, writes it in other formats, and looks after the data of its server.

  vitae render <resume.json> -o <out.pdf> [--template NAME] [--page a4|letter] [--fit 1|2|3]
  vitae export <resume.json> -o <out.docx> [--format NAME] [--page a4|letter] [--sheet N]
  vitae import FILE… --out FOLDER [--provenance]
  vitae check <resume.json> [--posting <posting.txt>]
  vitae ground             checks edits from standard input, one verdict a line
  vitae templates          the names of the templates, one a line
  vitae help               this text

On the machine of a server, whether it runs or not (VITAE_DATA names its data folder):

  vitae backup <out.tar.gz>
  vitae restore <in.tar.gz> [--to FOLDER] [--replace]
  vitae move --from FOLDER --to aws [--dry-run] [--trust-addresses]
  vitae move --from aws --to FOLDER [--dry-run]
  vitae reset-password <EMAIL>      a link for whoever forgot theirs
  vitae invite <EMAIL>              a link to sign up, where that needs an invitation
  vitae grant <EMAIL> operator
  vitae revoke <EMAIL> operator

render and export read JSON Resume, Europass XML or a document of Vitae; "-" stands for standard
input and output. The ending of the file tells export its format: .docx, .html, .md, .txt, .json,
.xml or .png. Names for --format: docx, html, markdown, text, json, json-resume, europass, png. A
picture shows one sheet, the first unless another is asked for. --fit turns spacing, margins, line
height and type size until the CV fills so many pages; one that cannot is written with its own
measures.
import reads CVs as PDF, Word, OpenDocument, RTF, web pages, Markdown, text, LinkedIn's export, Reactive
Resume, Europass and JSON Resume, and writes each as JSON Resume under its own name into the folder.
A file that cannot be read is named with the reason, and the others go on. --provenance writes beside
it (NAME.provenance.json) which characters of the file each value is a copy of, and what was left over.
check says what the words of a CV leave open, and what of a posting they answer; it is advice, and no
failure. What a machine reads in the file is checked in the browser.
ground reads JSON, one edit a line ({"resume", "asOf", "kind", "entry", "before", "after", "advert"}), and
prints whether the CV licenses the new text: {"verdict", "reasons", "evidence"}.
Warnings go to standard error. Exit codes:
  0  done
  1  something unexpected happened
  2  the command was not understood
  3  the input is not valid: its places and reasons are listed; a backup is damaged
  4  a file could not be read or written
  5  the file was written, but the CV does not fit its pages: by how many lines is said
  6  somebody used one of the homes while everything was moved: run it again
`

const options = new Map([
  ['-o', 'output'],
  ['--output', 'output'],
  ['-t', 'template'],
  ['--template', 'template'],
  ['-p', 'page'],
  ['--page', 'page'],
  ['--fit', 'fit'],
  ['-f', 'format'],
  ['--format', 'format'],
  ['-s', 'sheet'],
  ['--sheet', 'sheet'],
])

/** The options of each command that makes a file. */
const optionsOf = {
  render: ['output', 'template', 'page', 'fit'],
  export: ['output', 'page', 'format', 'sheet'],
}

const fileFormats: readonly FileFormat[] = [...documentFormats, 'png']

const fits = [1, 2, 3] as const

const wrong = (reason: string): ParsedCommand => ({ ok: false, reason })

/** Reads the words behind `vitae`. */
export function parseArguments(words: readonly string[]): ParsedCommand {
  const [name = 'help', ...rest] = words
  if (name === 'help' || name === '--help' || name === '-h') {
    return { ok: true, command: { name: 'help' } }
  }
  if (name === 'templates' || name === 'ground') {
    if (rest.length > 0) return wrong(`"${name}" takes nothing more.`)
    return { ok: true, command: { name } }
  }
  if (name === 'import') return parseImport(rest)
  if (name === 'check') return parseCheck(rest)
  if (name === 'render' || name === 'export') return parseFileCommand(name, rest)
  return wrong(`There is no command "${name}".`)
}

function parseImport(words: readonly string[]): ParsedCommand {
  const inputs: string[] = []
  let folder: string | undefined
  let provenance = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const [flag = '', inline] = word.startsWith('--') ? word.split(/=(.*)/s) : [word]
    if (flag === '--out' || flag === '-o') {
      if (folder !== undefined) return wrong(`"${flag}" was given twice.`)
      folder = inline ?? words[++at]
      if (!folder) return wrong(`"${flag}" needs a value.`)
    } else if (word === '--provenance') provenance = true
    else if (word.startsWith('-')) return wrong(`"import" has no option "${word}".`)
    else inputs.push(word)
  }
  if (inputs.length === 0) return wrong('"import" needs a file to read.')
  if (folder === undefined) return wrong('"import" needs "--out" and a folder to write into.')
  return { ok: true, command: { name: 'import', inputs, folder, provenance } }
}

function parseCheck(words: readonly string[]): ParsedCommand {
  const inputs: string[] = []
  let posting: string | null = null
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const [flag = '', inline] = word.startsWith('--') ? word.split(/=(.*)/s) : [word]
    if (flag === '--posting') {
      if (posting !== null) return wrong(`"${flag}" was given twice.`)
      posting = inline ?? words[++at] ?? ''
      if (posting === '') return wrong(`"${flag}" needs a value.`)
    } else if (word !== '-' && word.startsWith('-')) {
      return wrong(`"check" has no option "${word}".`)
    } else inputs.push(word)
  }
  const [input, ...more] = inputs
  if (input === undefined) return wrong('"check" needs a file to read.')
  if (more.length > 0) return wrong('"check" reads one file at a time.')
  return { ok: true, command: { name: 'check', input, posting } }
}

type FileWords =
  | { ok: true; input: string; output: string; values: ReadonlyMap<string, string> }
  | { ok: false; reason: string }

function readFileWords(name: 'render' | 'export', words: readonly string[]): FileWords {
  const values = new Map<string, string>()
  const inputs: string[] = []
  const refuse = (reason: string) => ({ ok: false as const, reason })
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const [flag = '', inline] = word.startsWith('--') ? word.split(/=(.*)/s) : [word]
    const option = options.get(flag)
    if (option && optionsOf[name].includes(option)) {
      const value = inline ?? words[++at]
      if (value === undefined || value === '') return refuse(`"${flag}" needs a value.`)
      if (values.has(option)) return refuse(`"${flag}" was given twice.`)
      values.set(option, value)
    } else if (word !== '-' && word.startsWith('-')) {
      return refuse(`"${name}" has no option "${word}".`)
    } else inputs.push(word)
  }
  const [input] = inputs
  const output = values.get('output')
  if (input === undefined) return refuse(`"${name}" needs a file to read.`)
  if (inputs.length > 1) return refuse(`"${name}" reads one file at a time.`)
  if (output === undefined) return refuse(`"${name}" needs "-o" and a file to write.`)
  return { ok: true, input, output, values }
}

function parseFileCommand(name: 'render' | 'export', words: readonly string[]): ParsedCommand {
  const read = readFileWords(name, words)
  if (!read.ok) return read
  const { input, output, values } = read
  const page = values.get('page') ?? null
  if (page !== null && page !== 'a4' && page !== 'letter') {
    return wrong(`"--page" is a4 or letter, not "${page}".`)
  }
  if (name === 'render') {
    const template = values.get('template') ?? null
    const fit = values.has('fit') ? fits.find((pages) => String(pages) === values.get('fit')) : null
    if (fit === undefined) return wrong('"--fit" is 1, 2 or 3.')
    return { ok: true, command: { name, input, output, template, page, fit } }
  }
  const format = formatOf(output, values.get('format'))
  if (!format) {
    return wrong(`"--format" is one of ${fileFormats.join(', ')}; so is the ending of the file.`)
  }
  const sheet = Number(values.get('sheet') ?? 1)
  if (!Number.isInteger(sheet) || sheet < 1) return wrong('"--sheet" is a number from 1 on.')
  return { ok: true, command: { name, input, output, format, page, sheet } }
}

/** The format by its name, else by the ending of the file. */
function formatOf(output: string, named: string | undefined): FileFormat | undefined {
  if (named !== undefined) return fileFormats.find((format) => format === named)
  const ending = /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase()
  return fileFormats.find((format) =>
    format === 'png' ? ending === 'png' : formatFacts[format].extension === ending,
  )
}
