import { textOfFile } from '@/lib/ai/checks/file-facts'
import type { Conformance } from '@/lib/pdf/pdf-types'
import { createIdGenerator } from '@/lib/resume/ids'
import type { PrintedDocument } from '../paper'
import { compareInWorker } from '../readback/compare-in-worker'
import type { ReadbackReport } from '../readback/report'
import { type FormField, formFieldsOf } from './form-fields'
import { type MachineFile, readMachineFile } from './read-machine-file'
import { readPages } from './read-pages'

/** A file, what machines read of it, and the fields that they would fill in. */
export type ReadFile = {
  bytes: Uint8Array<ArrayBuffer>
  machine: MachineFile
  /** Null where no reader of ours understood it. */
  fields: FormField[] | null
  /** Standards that a file of ours claims; null for a file from elsewhere, which is not checked for them. */
  conformance: Conformance | null
}

export type OwnFile = ReadFile & {
  /** Null for a document that has no facts to look for. */
  readback: ReadbackReport | null
}

/**
 * Reads the PDF of a CV of one's own as machines do, and looks for everything that was typed.
 *
 * @throws when the file could not be read or compared: nothing is known then
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
