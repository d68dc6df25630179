import { textOfFile } from '@/lib/ai/checks/file-facts'
import type { Conformance } from '@/lib/pdf/pdf-types'
import { createIdGenerator } from '@/lib/resume/ids'
import type { PrintedDocument } from '../paper'
import { compareInWorker } from '../readback/compare-in-worker'
import type { ReadbackReport } from '../readback/report'
import { type FormField, formFieldsOf } from './form-fields'
import { type MachineFile, readMachineFile } from './read-machine-file'
import { readPages } from './read-pages'

/** File, the facts that machines read from it, and the form fields that they would fill in. */
export type ReadFile = {
  bytes: Uint8Array<ArrayBuffer>
  machine: MachineFile
  /** Null if the importer did not understand the file. */
  fields: FormField[] | null
  /** Claimed standards of a file by Vitae; null for other files, which are not checked for them. */
  conformance: Conformance | null
}

export type OwnFile = ReadFile & {
  /** Null for a document without facts. */
  readback: ReadbackReport | null
}

/**
 * Reads the PDF of an open CV back as machines do, and compares it with every typed fact.
 *
 * @throws if the file could not be read or compared
 */
export async function readOwnFile({ document, rendered }: PrintedDocument): Promise<OwnFile> {
  const { bytes, missing, conformance } = rendered
  const machine = await readMachineFile(bytes)
  const pages = await readPages(bytes, 'cv.pdf', createIdGenerator()).outcome
  const read = pages?.ok ? { document: pages.document, guesses: pages.guesses } : null
  const readback =
    document.kind === 'resume'
      ? await compareInWorker({
          document,
          boxes: rendered.boxes.map(({ address, page, y }) => ({ address, page, y })),
          missing,
          text: textOfFile(machine.facts),
          read,
        })
      : null
  return {
    bytes,
    machine: { ...machine, facts: { ...machine.facts, readback } },
    fields: read && formFieldsOf(read.document),
    conformance,
    readback,
  }
}
