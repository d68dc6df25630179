/** What the command line was asked to do. */
export type Command =
  | { name: 'help' }
  | { name: 'templates' }
  | {
      name: 'render'
      /** A path, or `-` for standard input. */
      input: string
      /** A path, or `-` for standard output. */
      output: string
      template: string | null
      page: 'a4' | 'letter' | null
    }

export type ParsedCommand = { ok: true; command: Command } | { ok: false; reason: string }

export const usage = `Vitae sets a CV as a PDF.

  vitae render <resume.json> -o <out.pdf> [--template NAME] [--page a4|letter]
  vitae templates          the names of the templates, one a line
  vitae help               this text

render reads JSON Resume or a document of Vitae; "-" stands for standard input and output.
Warnings go to standard error. Exit codes:
  0  done
  1  something unexpected happened
  2  the command was not understood
  3  the input is not valid: its places and reasons are listed
  4  a file could not be read or written
`

const options = new Map([
  ['-o', 'output'],
  ['--output', 'output'],
  ['-t', 'template'],
  ['--template', 'template'],
  ['-p', 'page'],
  ['--page', 'page'],
])

const wrong = (reason: string): ParsedCommand => ({ ok: false, reason })

/** Reads the words behind `vitae`. */
export function parseArguments(words: readonly string[]): ParsedCommand {
  const [name = 'help', ...rest] = words
  if (name === 'help' || name === '--help' || name === '-h') {
    return { ok: true, command: { name: 'help' } }
  }
  if (name === 'templates') {
    if (rest.length > 0) return wrong('"templates" takes nothing more.')
    return { ok: true, command: { name: 'templates' } }
  }
  if (name !== 'render') return wrong(`There is no command "${name}".`)
  return parseRender(rest)
}

function parseRender(words: readonly string[]): ParsedCommand {
  const values = new Map<string, string>()
  const inputs: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const [flag = '', inline] = word.startsWith('--') ? word.split(/=(.*)/s) : [word]
    const option = options.get(flag)
    if (option) {
      const value = inline ?? words[++at]
      if (value === undefined || value === '') return wrong(`"${flag}" needs a value.`)
      if (values.has(option)) return wrong(`"${flag}" was given twice.`)
      values.set(option, value)
    } else if (word !== '-' && word.startsWith('-')) return wrong(`There is no option "${word}".`)
    else inputs.push(word)
  }
  const [input] = inputs
  const output = values.get('output')
  const page = values.get('page') ?? null
  if (input === undefined) return wrong('"render" needs a file to read.')
  if (inputs.length > 1) return wrong('"render" reads one file at a time.')
  if (output === undefined) return wrong('"render" needs "-o" and a file to write.')
  if (page !== null && page !== 'a4' && page !== 'letter') {
    return wrong(`"--page" is a4 or letter, not "${page}".`)
  }
  const template = values.get('template') ?? null
  return { ok: true, command: { name: 'render', input, output, template, page } }
}
