import type { Document, PaperDocument } from '@/lib/resume/schema/document'
import type { Journal } from '../storage/journal/journal-types'

type Reads = Pick<Journal, 'list' | 'peek'>

/** Maximum number of documents that are read for employers, the latest ones. */
const maxDocuments = 100

/** Milliseconds until documents are read again: somebody types in one of them meanwhile. */
const maxAge = 60_000

const known = new WeakMap<Reads, { id: string; at: number; employers: Promise<string[]> }>()

/** Returns the employers and organisations that a document names, but those of one entry. */
function employersIn(document: Document, exceptEntry?: string): string[] {
  if (document.kind === 'application') return [document.content.employer]
  if (document.kind === 'letter') return [document.content.recipient.organization]
  const { work, volunteer } = document.content
  return [
    ...work.map(({ id, name }) => ({ id, name })),
    ...volunteer.map(({ id, organization }) => ({ id, name: organization })),
  ]
    .filter(({ id }) => id !== exceptEntry)
    .map(({ name }) => name)
}

async function readEmployers(journal: Reads, openId: string): Promise<string[]> {
  const heads = await journal.list()
  const others = heads
    .filter(({ id, trashedAt }) => id !== openId && trashedAt === null)
    .sort((one, other) => other.updatedAt - one.updatedAt)
    .slice(0, maxDocuments)
  const documents = await Promise.all(others.map(({ id }) => journal.peek(id)))
  return documents.flatMap((document) => (document ? employersIn(document) : []))
}

/**
 * Returns the employers that the person has used: in other entries of the open document, then in the CVs, letters and
 * jobs of this device or account, the latest first. Each once.
 *
 * @param entry id of the entry being typed in, which does not count
 */
export async function usedEmployers(
  open: PaperDocument,
  entry: string,
  journal: Reads | null,
): Promise<string[]> {
  let stored = journal ? known.get(journal) : undefined
  if (journal && (stored?.id !== open.id || Date.now() - stored.at > maxAge)) {
    stored = { id: open.id, at: Date.now(), employers: readEmployers(journal, open.id) }
    known.set(journal, stored)
  }
  const found = [...employersIn(open, entry), ...((await stored?.employers) ?? [])]
  return [...new Set(found.map((name) => name.trim()).filter(Boolean))]
}
