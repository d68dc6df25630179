import { useRef, useState } from 'react'
import { type RunningImport, runImport } from '@/lib/browser/import-export/import/run-import'
import { draftToDocument } from '@/lib/importers/draft/draft-to-document'
import type { ImportOutcome } from '@/lib/importers/import-types'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'

const ids = createIdGenerator()

export type OutsideFile =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'unreadable'; name: string }
  | { kind: 'read'; name: string; document: ResumeDocument }

/** Returns an import as a document, without review. */
const documentOf = (outcome: ImportOutcome & { ok: true }): ResumeDocument =>
  outcome.kind === 'draft' ? draftToDocument(outcome.draft, ids).document : outcome.document

/** Parses a file to compare, such as a LinkedIn export, in a worker. Nothing is stored. */
export function useOutsideFile() {
  const [file, setFile] = useState<OutsideFile>({ kind: 'none' })
  const running = useRef<RunningImport | null>(null)
  async function read(chosen: File) {
    const { name } = chosen
    running.current?.cancel()
    setFile({ kind: 'reading' })
    const bytes = new Uint8Array(await chosen.arrayBuffer())
    const run = runImport({ kind: 'file', bytes, fileName: name }, () => {})
    running.current = run
    const outcome = await run.outcome
    // Cancelled by a newer file, which sets its own state.
    if (outcome === null) return
    setFile(
      outcome.ok
        ? { kind: 'read', name, document: documentOf(outcome) }
        : { kind: 'unreadable', name },
    )
  }
  return {
    file,
    read: (chosen: File) =>
      void read(chosen).catch(() => setFile({ kind: 'unreadable', name: chosen.name })),
  }
}
