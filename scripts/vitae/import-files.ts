import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, parse, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { draftToDocument } from '@/lib/importers/draft/draft-to-document'
import { importLimits } from '@/lib/importers/limits'
import { importReview } from '@/lib/messages/en/import-review'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportJsonResume } from '@/lib/resume/json-resume'
import type { JsonObject } from '@/lib/resume/json-value'
import { createReader } from '@/lib/server/reader/create-reader'
import { startReaderThread } from '@/lib/server/reader/reader-thread'
import type { Reader, ReadOutcome } from '@/lib/server/reader/types'
import type { Command } from './arguments'
import { type ExitCode, exitCodes } from './exit-codes'
import { noProvenance, type Provenance, provenanceOf } from './provenance'
import { reasonOf, say } from './streams'

/** Beside the bundle of the command line. */
const threadFile = () => fileURLToPath(new URL('import-node-worker.mjs', import.meta.url))

type Imported = { file: JsonObject; provenance: Provenance; cut: readonly string[] }

/** One file that ended otherwise than as a CV: how, and why. */
type Trouble = { code: ExitCode; reason: string }

type Attempt<T> = { ok: true; value: T } | ({ ok: false } & Trouble)

const trouble = (code: ExitCode, reason: string) => ({ ok: false as const, code, reason })

/** JSON Resume of what the reader found, for tools that know nothing of us. */
function asJsonResume(outcome: ReadOutcome & { ok: true }): Imported {
  if (outcome.kind === 'document') {
    const { document, image } = outcome
    const file = exportJsonResume(document, { clean: true, image })
    return { file, provenance: noProvenance, cut: [] }
  }
  const { document, cut } = draftToDocument(outcome.draft, createIdGenerator())
  const file = exportJsonResume(document, { clean: true })
  return { file, provenance: provenanceOf(outcome.draft, file), cut }
}

async function readBytes(input: string): Promise<Attempt<Uint8Array>> {
  try {
    const found = await stat(input)
    if (!found.isFile()) return trouble(exitCodes.file, 'Cannot be read: it is no file.')
    // Not even loaded: the reader says the same of the bytes.
    if (found.size > importLimits.fileBytes) {
      return trouble(exitCodes.invalid, importReview.failures['too-large'])
    }
    return { ok: true, value: await readFile(input) }
  } catch (error) {
    return trouble(exitCodes.file, `Cannot be read: ${reasonOf(error)}`)
  }
}

async function importOne(reader: Reader, input: string): Promise<Attempt<Imported>> {
  const bytes = await readBytes(input)
  if (!bytes.ok) return bytes
  const outcome = await reader.read({ bytes: bytes.value, fileName: parse(input).base })
  if (outcome.ok) return { ok: true, value: asJsonResume(outcome) }
  if (outcome.code === 'busy') throw new Error('A reader with one file to read was busy')
  return trouble(exitCodes.invalid, importReview.failures[outcome.code])
}

async function writeJson(path: string, value: unknown): Promise<Trouble | null> {
  try {
    await writeFile(path, `${JSON.stringify(value, null, 2)}\n`)
    return null
  } catch (error) {
    return { code: exitCodes.file, reason: `Cannot write ${path}: ${reasonOf(error)}` }
  }
}

/**
 * Imports files one after another, each in a thread under watch, and writes them as JSON Resume. A file
 * that fails is told in one line, and the others go on. No file is written over one of those to
 * read, nor over another of the same call.
 *
 * @returns the graver code where files failed in several ways
 */
export async function importFiles(
  command: Extract<Command, { name: 'import' }>,
): Promise<ExitCode> {
  const { inputs, folder, provenance } = command
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    say(`Cannot write into ${folder}: ${reasonOf(error)}`)
    return exitCodes.file
  }
  const taken = new Set(inputs.map((input) => resolve(input)))
  const reader = createReader(() => startReaderThread(threadFile()))

  const importAndWrite = async (input: string): Promise<Trouble | null> => {
    const output = resolve(join(folder, `${parse(input).name}.json`))
    const beside = resolve(join(folder, `${parse(input).name}.provenance.json`))
    const outputs = provenance ? [output, beside] : [output]
    const clash = outputs.find((path) => taken.has(path))
    if (clash) return { code: exitCodes.file, reason: `${clash} is there already, of this call.` }
    const imported = await importOne(reader, input)
    if (!imported.ok) return imported
    for (const path of outputs) taken.add(path)
    const { file, cut, provenance: origin } = imported.value
    if (cut.length > 0) {
      say(`${input}: More than a CV can hold, left out: ${cut.join(' … ').replace(/\s+/g, ' ')}`)
    }
    return (await writeJson(output, file)) ?? (provenance ? writeJson(beside, origin) : null)
  }

  let code: ExitCode = exitCodes.done
  try {
    for (const input of inputs) {
      const failure = await importAndWrite(input)
      if (!failure) continue
      say(`${input}: ${failure.reason}`)
      if (failure.code > code) code = failure.code
    }
  } finally {
    await reader.close()
  }
  return code
}
