import { readFile, writeFile } from 'node:fs/promises'
import { createEngine } from '@/lib/pdf/engine/engine'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import type { MissingGlyph } from '@/lib/pdf/types'
import { fontFile } from '@/lib/pdf/worker/font-files'
import type { Document } from '@/lib/resume/schema/document'
import { type Command, parseArguments, usage } from './arguments'
import { readInput } from './read-input'

const exitCodes = { done: 0, unexpected: 1, usage: 2, invalid: 3, file: 4 } as const

const say = (text: string) => process.stderr.write(`${text}\n`)

async function readText(path: string): Promise<string> {
  if (path !== '-') return readFile(path, 'utf8')
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}

async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  if (path !== '-') return writeFile(path, bytes)
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()))
  })
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

function warnOfMissing(missing: readonly MissingGlyph[]) {
  for (const { address, characters } of missing) {
    const list = characters.map((character) => `${character} (${codePoint(character)})`).join(', ')
    say(`Left out at ${address}, as no font of the document has it: ${list}`)
  }
}

function withChoices(document: Document, command: Extract<Command, { name: 'render' }>): Document {
  const design = { ...document.design }
  if (command.template !== null) design.template = command.template
  if (command.page !== null) design.page = command.page
  return { ...document, design } as Document
}

async function render(command: Extract<Command, { name: 'render' }>): Promise<number> {
  const { input, output, template } = command
  if (template !== null && !templateCatalogue.some(({ id }) => id === template)) {
    say(`There is no template "${template}". "vitae templates" lists them.`)
    return exitCodes.usage
  }
  let text: string
  try {
    text = await readText(input)
  } catch (error) {
    say(`Cannot read ${input}: ${reasonOf(error)}`)
    return exitCodes.file
  }
  const read = readInput(text)
  if (!read.ok) {
    say(`${input === '-' ? 'The input' : input} is not a CV that can be printed:`)
    for (const { path, reason } of read.problems) say(`  ${path || '(whole file)'}: ${reason}`)
    return exitCodes.invalid
  }
  const engine = createEngine({
    loadFont: async (fileName) => new Uint8Array(await readFile(fontFile(fileName))),
  })
  const result = await engine.render(withChoices(read.document, command))
  if (!result.ok) {
    say(`The CV could not be set (${result.code}): ${result.message}`)
    return result.code === 'too-large' ? exitCodes.invalid : exitCodes.unexpected
  }
  try {
    await writeBytes(output, result.rendered.bytes)
  } catch (error) {
    say(`Cannot write ${output}: ${reasonOf(error)}`)
    return exitCodes.file
  }
  warnOfMissing(result.rendered.missing)
  return exitCodes.done
}

async function main(words: readonly string[]): Promise<number> {
  const parsed = parseArguments(words)
  if (!parsed.ok) {
    say(`${parsed.reason}\n\n${usage}`)
    return exitCodes.usage
  }
  const { command } = parsed
  if (command.name === 'render') return render(command)
  process.stdout.write(
    command.name === 'help' ? usage : `${templateCatalogue.map(({ id }) => id).join('\n')}\n`,
  )
  return exitCodes.done
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    say(`Something unexpected happened: ${error instanceof Error ? error.stack : String(error)}`)
    process.exitCode = exitCodes.unexpected
  },
)
