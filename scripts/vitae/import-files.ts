import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, parse, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importReview } from '@/dist/messages/en/import-review'
import { draftToDocument } from '@/lib/importers/draft/draft-to-document'
import { importLimits } from '@/lib/importers/import-limits'
import type { SourceText } from '@/lib/importers/source/source-types'
import { decodeText } from '@/lib/importers/text/decode-text'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import type { JsonObject } from '@/lib/resume/json-value'
import { createReader } from '@/lib/server/reader/create-reader'
import { startReaderThread } from '@/lib/server/reader/reader-thread'
import {
  patientReaderLimits,
  type Reader,
  type ReadOutcome,
} from '@/lib/server/reader/reader-types'
import type { Command } from './command-types'
import { exitCodes } from './exit-codes'
import { noProvenance, type Provenance, provenanceOf, squeeze } from './provenance'
import { describeSyntax } from './read-input'
import { type CommandFailure, type CommandResult, failed } from './result'
import { notFinished, notStarted, reasonOf, say } from './streams'

/** Beside the bundle of the command line. */
const threadFile = () => fileURLToPath(new URL('import-node-worker.mjs', import.meta.url))

type Imported = {
  file: JsonObject
  provenance: Provenance
  /** Texts of the input that are not in `file`. */
  leftOut: readonly string[]
}

type Attempt<T> = { ok: true; value: T } | CommandFailure

/** Returns the addresses behind words that a file without rich text has no place for. */
function lostAddresses({ lines, links }: SourceText, file: JsonObject): string[] {
  const written = JSON.stringify(file)
  const addresses = new Set(links.map(({ url }) => url))
  return lines.flatMap(({ aside, text }) =>
    aside && addresses.has(text) && !written.includes(text) ? [text] : [],
  )
}

/** Returns a text as JSON writes it. */
const escaped = (text: string) => JSON.stringify(text).slice(1, -1)

/** Converts what the reader found to JSON Resume, without our own part of `meta`. */
function asJsonResume(outcome: ReadOutcome & { ok: true }): Imported {
  if (outcome.kind === 'document') {
    const { document, image, leftOut = [] } = outcome
    const file = exportJsonResume(document, { clean: true, customSections: true, image })
    // What has no place on paper may stay in the file, under its own name.
    const written = JSON.stringify(file)
    const lost = leftOut.filter((text) => !written.includes(escaped(text.replace(/^\S*: /, ''))))
    return { file, provenance: noProvenance, leftOut: [...new Set(lost)] }
  }
  const { document, cut } = draftToDocument(outcome.draft, createIdGenerator())
  const file = exportJsonResume(document, { clean: true, customSections: true })
  const provenance = provenanceOf(outcome.draft, file)
  // A line that no field contains, and data that JSON Resume has no place for.
  const unwritten = provenance.values.filter(({ path }) => path === null)
  const texts = [...cut, ...[...provenance.unplaced, ...unwritten].map(({ text }) => text)]
  texts.push(...lostAddresses(outcome.draft.source, file))
  return { file, provenance, leftOut: [...new Set(texts.map(squeeze))] }
}

async function readBytes(input: string): Promise<Attempt<Uint8Array>> {
  try {
    const found = await stat(input)
    if (!found.isFile()) return failed(exitCodes.file, 'Cannot be read: it is no file.')
    // Not even loaded: the reader has the same limit.
    if (found.size > importLimits.fileBytes) {
      return failed(exitCodes.invalid, importReview.failures['too-large'])
    }
    return { ok: true, value: await readFile(input) }
  } catch (error) {
    return failed(exitCodes.file, `Cannot be read: ${reasonOf(error)}`)
  }
}

async function importOne(reader: Reader, input: string): Promise<Attempt<Imported>> {
  const bytes = await readBytes(input)
  if (!bytes.ok) return bytes
  const outcome = await reader.read({ bytes: bytes.value, fileName: parse(input).base })
  if (outcome.ok) return { ok: true, value: asJsonResume(outcome) }
  if (outcome.code === 'not-started') return failed(exitCodes.unexpected, notStarted(outcome.error))
  // Files are read one at a time, so only the clock can have refused it.
  if (outcome.code === 'busy') return failed(exitCodes.unfinished, notFinished)
  const syntax = outcome.code === 'damaged' ? describeSyntax(decodeText(bytes.value), input) : null
  const reason = importReview.failures[outcome.code]
  return failed(exitCodes.invalid, syntax === null ? reason : `${reason} ${upperFirst(syntax)}.`)
}

const upperFirst = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

async function writeJson(path: string, value: unknown): Promise<CommandFailure | null> {
  try {
    await writeFile(path, `${JSON.stringify(value, null, 2)}\n`)
    return null
  } catch (error) {
    return failed(exitCodes.file, `Cannot write ${path}: ${reasonOf(error)}`)
  }
}

/** One file as `--json` reports it. */
type FileReport =
  | { input: string; output: string; provenance: string | null; leftOut: readonly string[] }
  | { input: string; error: { code: number; message: string } }

/** Returns the name that identifies a file: some file systems ignore case. */
const keyOf = (path: string) => resolve(path).toLowerCase()

/**
 * Returns names in `folder` for the files made of `input` that no file of this call has:
 * `NAME.json`, else `NAME-2.json` and so on.
 */
function freeNames(folder: string, input: string, taken: ReadonlySet<string>) {
  const { name } = parse(input)
  for (let count = 1; ; count++) {
    const base = join(folder, count === 1 ? name : `${name}-${count}`)
    const names = { output: `${base}.json`, provenance: `${base}.provenance.json` }
    if (!Object.values(names).some((path) => taken.has(keyOf(path)))) return names
  }
}

/**
 * Imports files one after another, each in a thread with resource limits, and writes them as JSON Resume. A file
 * that fails is reported, and the others go on. No input file is overwritten, nor an output of the same call.
 *
 * @returns the highest code where files failed in several ways
 */
export async function importFiles(
  command: Extract<Command, { name: 'import' }>,
): Promise<CommandResult> {
  const { inputs, folder } = command
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return failed(exitCodes.file, `Cannot write into ${folder}: ${reasonOf(error)}`)
  }
  const taken = new Set(inputs.map(keyOf))
  const reader = createReader(() => startReaderThread(threadFile()), patientReaderLimits)

  const importAndWrite = async (input: string): Promise<FileReport> => {
    const report = ({ code, message }: CommandFailure) => ({ input, error: { code, message } })
    const imported = await importOne(reader, input)
    if (!imported.ok) return report(imported)
    const { output, provenance } = freeNames(folder, input, taken)
    taken.add(keyOf(output))
    const { file, leftOut, provenance: origin } = imported.value
    const failure = await writeJson(output, file)
    if (failure) return report(failure)
    if (!command.provenance) return { input, output, provenance: null, leftOut }
    taken.add(keyOf(provenance))
    const besideFailure = await writeJson(provenance, origin)
    return besideFailure ? report(besideFailure) : { input, output, provenance, leftOut }
  }

  let code: CommandResult['code'] = exitCodes.done
  const files: FileReport[] = []
  try {
    for (const input of inputs) {
      const file = await importAndWrite(input)
      files.push(file)
      if ('error' in file) {
        say(`${input}: ${file.error.message}`)
        code = Math.max(code, file.error.code) as typeof code
        continue
      }
      for (const text of file.leftOut) say(`${input}: Left out: ${text}`)
    }
  } finally {
    await reader.close()
  }
  return { ok: true, code, report: { files }, text: null }
}
