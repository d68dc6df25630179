import { readFile, writeFile } from 'node:fs/promises'
import { type ExitCode, exitCodes } from './exit-codes'
import { type ReadInput, readInput } from './read-input'

/** Tells the person something; standard output is for files. */
export const say = (text: string) => process.stderr.write(`${text}\n`)

async function readText(path: string): Promise<string> {
  if (path !== '-') return readFile(path, 'utf8')
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}

async function writeBytesTo(path: string, bytes: Uint8Array): Promise<void> {
  if (path !== '-') return writeFile(path, bytes)
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()))
  })
}

/** What an error says of itself. */
export const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/**
 * Reads the document that a command was given.
 *
 * @returns the code to end with where that failed, and said why
 */
export async function readDocumentFrom(
  input: string,
): Promise<(ReadInput & { ok: true }) | { ok: false; code: ExitCode }> {
  let text: string
  try {
    text = await readText(input)
  } catch (error) {
    say(`Cannot read ${input}: ${reasonOf(error)}`)
    return { ok: false, code: exitCodes.file }
  }
  const read = readInput(text)
  if (read.ok) return read
  say(`${input === '-' ? 'The input' : input} is not a CV that can be printed:`)
  for (const { path, reason } of read.problems) say(`  ${path || '(whole file)'}: ${reason}`)
  return { ok: false, code: exitCodes.invalid }
}

/** Writes the file that a command made, and says so when that fails. */
export async function writeOut(output: string, bytes: Uint8Array): Promise<ExitCode> {
  try {
    await writeBytesTo(output, bytes)
  } catch (error) {
    say(`Cannot write ${output}: ${reasonOf(error)}`)
    return exitCodes.file
  }
  return exitCodes.done
}
