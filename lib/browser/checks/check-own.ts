import { sharedEngineClient } from '@/lib/browser/engine/shared-client'
import { runImport } from '@/lib/browser/import/run-import'
import type { PrintedDocument } from '@/lib/browser/paper/paper'
import { readBack } from '@/lib/browser/readback/read-back'
import { draftToDocument } from '@/lib/importers/draft/draft-to-document'
import type { Conformance } from '@/lib/pdf/pdf-types'
import { createIdGenerator } from '@/lib/resume/ids'
import { type FormField, formFieldsOf } from './form-fields'
import { type MachineFile, readMachineFile } from './read-machine-file'

/** A file, what machines read of it, and the fields that they would fill in. */
export type ReadFile = {
  bytes: Uint8Array<ArrayBuffer>
  machine: MachineFile
  /** Null where no reader of ours understood it. */
  fields: FormField[] | null
  /** Standards that a file of ours claims; null for a file from elsewhere, which is not checked for them. */
  conformance: Conformance | null
}

/** Returns the pages without the embedded document: what every other reader has to use. */
async function withoutCarried({ document, rendered }: PrintedDocument) {
  if (!document.design.carry) return rendered.bytes
  const bare = { ...document, design: { ...document.design, carry: false } }
  const outcome = await sharedEngineClient().renderWhenIdle(bare, new AbortController().signal)
  return outcome.ok ? outcome.rendered.bytes : null
}

async function fieldsOfFile(bytes: Uint8Array<ArrayBuffer>): Promise<FormField[] | null> {
  const question = { kind: 'file', bytes: bytes.slice(), fileName: 'cv.pdf' } as const
  const outcome = await runImport(question, () => {}).outcome
  if (!outcome?.ok) return null
  const document =
    outcome.kind === 'draft'
      ? draftToDocument(outcome.draft, createIdGenerator()).document
      : outcome.document
  return formFieldsOf(document)
}

/**
 * Reads the PDF of a CV of one's own as machines do, and looks for everything that was typed.
 *
 * @throws when the file could not be read: nothing is known then
 */
export async function readOwnFile(printed: PrintedDocument): Promise<ReadFile> {
  const { bytes } = printed.rendered
  const machine = await readMachineFile(bytes)
  const text = machine.facts.pages.map((page) => page.text).join('\n')
  const report = await readBack(printed, text)
  const lost = (report?.lost ?? []).map(({ fact }) => ({
    kind: fact.kind,
    address: fact.address,
    text: fact.text,
  }))
  const readback = report && { of: report.of, lost, inOrder: report.inOrder }
  const bare = await withoutCarried(printed)
  const fields = bare ? await fieldsOfFile(bare) : null
  const { conformance } = printed.rendered
  const facts = { ...machine.facts, readback }
  return { bytes, machine: { ...machine, facts }, fields, conformance }
}
