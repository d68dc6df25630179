import 'server-only'
import type { DocumentHead } from '@/lib/api/documents'
import { draftToDocument } from '@/lib/importers/draft/draft-to-document'
import type { ImportDraft } from '@/lib/importers/draft/draft-types'
import { maxProblems, type Problem } from '@/lib/resume/problems'
import type { Document } from '@/lib/resume/schema/document'
import { brandDocument } from '../documents/brand-document'
import { createDocument } from '../documents/create-document'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { readImportState } from './read-import'

type Parts = Pick<Ports, 'items' | 'files' | 'now' | 'ids' | 'documentHooks'>

const refused = (problems: Problem[]) => ({
  ok: false as const,
  code: 'invalid' as const,
  problems,
})

/** Converts a draft to a document; nothing of it is left out unless the user agreed to that. */
function makeDocument(ports: Parts, draft: ImportDraft, leavesOut: boolean): Outcome<Document> {
  const made = draftToDocument(draft, ports.ids)
  if (made.isTooLarge) return { ok: false, code: 'too-large' }
  if (made.cut.length === 0 || leavesOut) return { ok: true, value: made.document }
  return refused(
    made.cut.slice(0, maxProblems).map((words) => ({
      path: 'draft',
      code: 'too-long',
      reason: `more than a CV can hold, left out only if you say so: ${words.slice(0, 200)}`,
    })),
  )
}

/**
 * Creates a document from an import's draft, unedited. The import stays until it is deleted or a day old.
 *
 * @param input.leavesOut text beyond the limits of a CV may be left out
 * @param input.newId of the document; idempotent with the operation id
 * @returns `invalid` without a draft, and with the text that would be left out
 */
export async function createFromImport(
  ports: Parts,
  owner: OwnerId,
  input: { id: string; leavesOut: boolean; operationId: string; newId: string },
): Promise<Outcome<DocumentHead>> {
  const { id, leavesOut, operationId, newId } = input
  const state = await readImportState(ports, owner, { id })
  if (!state.ok) return state
  const { status, draft, document } = state.value
  if (!draft && !document) {
    return refused([
      { path: 'status', code: 'not-allowed', reason: `nothing to make it of: ${status}` },
    ])
  }
  const made: Outcome<Document> = document
    ? { ok: true, value: document }
    : // Written by this server alone (import-file.ts).
      makeDocument(ports, draft as ImportDraft, leavesOut)
  if (!made.ok) return made
  const branded = document ? made : await brandDocument(ports, owner, made.value)
  if (!branded.ok) return branded
  const from = { document: { ...branded.value, id: newId } }
  return createDocument(ports, owner, { from, operationId, newId })
}
