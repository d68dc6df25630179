import 'server-only'
import type { VersionBody } from '@/lib/api/resumes'
import type { Home } from '../home-types'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { readVersionDocument, readVersionHead } from '../repositories/versions'
import { findDocument } from './read-resume'
import { storedDocument, versionAnswer } from './resume-answers'

/** A kept version of a document with its words. */
export async function readVersion(
  home: Pick<Home, 'items' | 'now'>,
  owner: OwnerId,
  { id, number }: { id: string; number: number },
): Promise<Outcome<VersionBody>> {
  const found = await findDocument(home, owner, id)
  if (!found.ok) return found
  const [head, document] = await Promise.all([
    readVersionHead(home, owner, id, number),
    readVersionDocument(home, owner, id, number),
  ])
  if (!head || !document) return { ok: false, code: 'not-found' }
  const known = storedDocument(document)
  if (!known.ok) return known
  return { ok: true, value: { ...versionAnswer(head), document: known.value } }
}
