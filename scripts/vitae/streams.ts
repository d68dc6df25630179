import { readFile, writeFile } from 'node:fs/promises'
import { decodeText } from '@/lib/importers/text/decode-text'
import { exitCodes } from './exit-codes'
import { placePhoto, placeSignatures } from './place-photo'
import { type ReadInput, readInput } from './read-input'
import { type CommandFailure, failed } from './result'

/** Writes a line for the user to standard error; standard output is for results. */
export const say = (text: string) => process.stderr.write(`${text}\n`)

/** Reads the bytes that a command was given: a file, or standard input for `-`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (path !== '-') return readFile(path)
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}

/** Writes bytes or text to standard output, and waits until they are out. */
export const print = (content: Uint8Array | string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(content, (error) => (error ? reject(error) : resolve()))
  })

/** Reasons of the file system that people meet, by its codes. */
const plainReasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  EACCES: 'you may not do that there.',
  EISDIR: 'it is a folder.',
  ENOTDIR: 'a part of the path is no folder.',
  ENOSPC: 'the disk is full.',
}

/** Returns the message of an error. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return plainReasons[code] ?? (error instanceof Error ? error.message : String(error))
}

/** Describes why no file can be read: the thread that reads could not be started. */
export const notStarted = (error: unknown): string =>
  `Reading could not start, because a part of this program cannot be loaded: ${reasonOf(error).split('\n')[0]} Nothing is wrong with the file. Install the program again (npm ci), then run the command again.`

/** Says that the machine was too busy to read or check a file within the limits. */
export const notFinished =
  'This could not be finished, because the machine is too busy. Nothing is said about the file. Run the command again.'

/** Reads the text that a command was given, in any encoding that `import` reads: a file, or standard input for `-`. */
export async function readTextFrom(
  input: string,
): Promise<{ ok: true; text: string } | CommandFailure> {
  try {
    return { ok: true, text: decodeText(await readBytes(input)) }
  } catch (error) {
    return failed(exitCodes.file, `Cannot read ${input}: ${reasonOf(error)}`)
  }
}

/** Places the picture of an input as its photo, and packs its signatures; reports those that cannot be printed. */
async function placePictures(
  read: ReadInput & { ok: true },
  input: string,
): Promise<ReadInput & { ok: true }> {
  if (read.document.kind !== 'resume') return read
  const signed = await placeSignatures(read.document, read.files ?? {})
  for (const reason of signed.reasons) say(`${input}: Left out: a signature: ${reason}`)
  const { image } = read
  const { document, files } = signed
  if (image === undefined) return { ...read, document, files }
  const placed = await placePhoto(document, image)
  if (placed.ok) return { ...read, document: placed.document, files: { ...files, ...placed.files } }
  say(`${input}: Left out: basics.image: ${placed.reason}`)
  return { ...read, document, files }
}

/** Reads the document that a command was given: a file, or standard input for `-`. */
export async function readDocumentFrom(
  input: string,
): Promise<(ReadInput & { ok: true }) | CommandFailure> {
  const given = await readTextFrom(input)
  if (!given.ok) return given
  const read = readInput(given.text, input)
  if (read.ok) {
    for (const { path, reason } of read.warnings ?? []) say(`${input}: ${path}: ${reason}`)
    for (const text of read.leftOut ?? []) say(`${input}: Left out: ${text}`)
    return placePictures({ ...read, source: given.text }, input)
  }
  const name = input === '-' ? 'The input' : input
  return failed(exitCodes.invalid, `${name} is not a CV that can be printed:`, read.problems)
}

/** Writes the file that a command made; `-` is standard output. Returns null when it is written. */
export async function writeOut(output: string, bytes: Uint8Array): Promise<CommandFailure | null> {
  try {
    await (output === '-' ? print(bytes) : writeFile(output, bytes))
    return null
  } catch (error) {
    return failed(exitCodes.file, `Cannot write ${output}: ${reasonOf(error)}`)
  }
}
