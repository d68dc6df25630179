import 'server-only'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { storedPaper } from '../documents/document-answers'
import { findDocument } from '../documents/read-stored-document'
import { isActive, readPerson } from '../identity/rows/person-rows'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { readVersionDocument } from '../versions/version-rows'
import { isShareSession } from './share-password'
import {
  findShareByHash,
  findShareBySlug,
  hashShareToken,
  type ShareRow,
  shares,
} from './share-rows'

type Parts = Pick<Ports, 'items' | 'secrets' | 'now'>

/** A link that is valid now. */
export type FoundShare = { owner: OwnerId; share: ShareRow }

/** A document behind a link. */
export type SharedDocument = FoundShare & {
  /** The document as its owner has it; `sharedPaper` makes what may be shown. */
  document: PaperDocument
  version: number
}

/** The same answer for a link that was guessed, has ended, was revoked, or whose account is disabled or document gone. */
const notFound = { ok: false, code: 'not-found' } as const

async function readShare(
  ports: Parts,
  place: { owner: OwnerId; id: string } | null,
): Promise<FoundShare | null> {
  if (!place) return null
  const [share, stored] = await Promise.all([
    shares.read(ports, place.owner, place.id),
    // Null for a workspace.
    readPerson(ports.items, place.owner),
  ])
  if (!share || share.revokedAt !== null) return null
  if (stored && !isActive(stored.person)) return null
  if (share.endsAt !== null && ports.now() >= share.endsAt) return null
  return { owner: place.owner, share }
}

/** Finds the link of a token; null if there is none, or none any more. */
export async function findShare(ports: Parts, token: string): Promise<FoundShare | null> {
  return readShare(ports, await findShareByHash(ports, hashShareToken(token)))
}

/**
 * Finds the link that a slug leads to. Its present slug may be another one: a former one leads on for 30 days.
 */
export async function findShareOfSlug(ports: Parts, slug: string): Promise<FoundShare | null> {
  const found = await readShare(ports, await findShareBySlug(ports, slug))
  return found && found.share.slug !== null ? found : null
}

/**
 * Reads a document of a link that was found.
 *
 * @param input.session of a reader who has entered the password, null without one
 * @param input.at place of the document in the link, the first by default
 * @returns `not-found`; `wrong-credentials` if the link asks for a password that the session does not prove
 */
export async function openFoundShare(
  ports: Parts,
  { owner, share }: FoundShare,
  { session, at = 0 }: { session: string | null; at?: number },
): Promise<
  { ok: true; value: SharedDocument } | { ok: false; code: 'not-found' | 'wrong-credentials' }
> {
  if (share.passwordHash !== null && !(await isShareSession(ports, share, session))) {
    return { ok: false, code: 'wrong-credentials' }
  }
  const named = share.documents[at]
  if (!named) return notFound
  const found = await findDocument(ports, owner, named.id)
  // In the trash it is hidden, and back with it.
  if (!found.ok || (found.value.head?.trashedAt ?? null) !== null) return notFound
  const { body } = found.value
  const version = named.version ?? body.version
  const stored =
    version === body.version
      ? body.document
      : await readVersionDocument(ports, owner, named.id, version)
  const read = stored && storedPaper(stored)
  if (!read?.ok) return notFound
  return { ok: true, value: { owner, share, document: read.value, version } }
}

/** Reads a document by the token of a link, as `openFoundShare` does. */
export async function openSharedDocument(
  ports: Parts,
  token: string,
  input: { session: string | null; at?: number },
): ReturnType<typeof openFoundShare> {
  const found = await findShare(ports, token)
  return found ? openFoundShare(ports, found, input) : notFound
}
