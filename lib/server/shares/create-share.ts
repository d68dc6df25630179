import 'server-only'
import { type CreateShareBody, maxShares, type Share } from '@/lib/api/shares'
import { storedPaper } from '../documents/document-answers'
import { findDocument } from '../documents/read-stored-document'
import { createToken } from '../identity/rows/secrets-of-rows'
import { oneAtATime } from '../kernel/one-at-a-time'
import type { Failure, Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { sealText } from '../secrets/seal'
import { readVersionDocument } from '../versions/version-rows'
import { writeVersion } from '../versions/write-version'
import { readShareToken, type ShareParts, shareAnswer } from './share-answers'
import { hashSharePassword } from './share-password'
import {
  claimSlug,
  hashShareToken,
  putPointer,
  type ShareRow,
  shareSealPlace,
  shares,
  shareTokens,
} from './share-rows'

/** Returns the failure of a slug beside a password: what asks for a password must not be found by search engines. */
export const slugWithPassword: Failure = {
  ok: false,
  code: 'invalid',
  problems: [{ path: 'slug', code: 'not-allowed', reason: 'not together with a password' }],
}

type SharedVersion = ShareRow['documents'][number]

/**
 * Checks that a document can be shared, and retains a version that was chosen for as long as the document lives.
 *
 * @returns the document with the number of that version
 */
async function retainVersion(
  ports: ShareParts,
  owner: OwnerId,
  { id, version: asked = null }: CreateShareBody['documents'][number],
): Promise<Outcome<SharedVersion>> {
  const found = await findDocument(ports, owner, id)
  if (!found.ok) return found
  const { body, head } = found.value
  if (head && head.trashedAt !== null) return { ok: false, code: 'trashed' }
  const paper = storedPaper(body.document)
  if (!paper.ok) return paper
  if (asked === null) return { ok: true, value: { id, version: null } }
  const number = asked === 'current' ? body.version : asked
  const document =
    number === body.version ? body.document : await readVersionDocument(ports, owner, id, number)
  if (!document) return { ok: false, code: 'not-found' }
  const at = body.editedAt
  await writeVersion(ports, owner, id, { number, document, at, reason: 'download', name: '' })
  return { ok: true, value: { id, version: number } }
}

/** Returns the token of a link: the one that an interrupted attempt has stored, or a new one. */
async function takeToken(ports: ShareParts, owner: OwnerId, id: string): Promise<string> {
  const token = createToken()
  const sealed = await sealText(ports.secrets, shareSealPlace(owner, id), token)
  if (await shareTokens.create(ports, owner, { id, sealed })) return token
  const known = await readShareToken(ports, owner, id)
  if (known === null) throw new Error('The token of a link cannot be read')
  return known
}

async function countActive(ports: ShareParts, owner: OwnerId): Promise<number> {
  const all = await shares.readAll(ports, owner)
  return [...all.values()].filter(({ revokedAt }) => revokedAt === null).length
}

async function storeShare(
  ports: ShareParts,
  owner: OwnerId,
  id: string,
  asked: CreateShareBody,
): Promise<Outcome<Share>> {
  const { password = null, slug = null } = asked
  if (password !== null && slug !== null) return slugWithPassword
  if ((await countActive(ports, owner)) >= maxShares) return { ok: false, code: 'limit-reached' }
  const documents: SharedVersion[] = []
  for (const document of asked.documents) {
    const retained = await retainVersion(ports, owner, document)
    if (!retained.ok) return retained
    documents.push(retained.value)
  }
  const passwordHash = password === null ? null : await hashSharePassword(password)
  if (slug !== null && !(await claimSlug(ports, owner, { id, slug }))) {
    return { ok: false, code: 'already-exists' }
  }
  const token = await takeToken(ports, owner, id)
  const row: ShareRow = {
    id,
    documents,
    label: asked.label ?? '',
    passwordHash,
    endsAt: asked.endsAt ? Date.parse(asked.endsAt) : null,
    mayDownload: asked.download ?? true,
    mayComment: asked.comments ?? false,
    leaveOut: asked.leaveOut ?? [],
    slug,
    tokenHash: hashShareToken(token),
    createdAt: ports.now(),
    revokedAt: null,
  }
  await shares.create(ports, owner, row)
  await putPointer(ports, owner, row)
  return { ok: true, value: await shareAnswer(ports, owner, row) }
}

/**
 * Creates a link to documents of its owner. The row of its token comes last: a link that a crash has left unfinished
 * leads nowhere until the call is repeated.
 *
 * @param id of the new link: a repeated call with it creates no second one
 * @returns `not-found`, `gone`, `trashed` for a document that cannot be shared; `limit-reached`; `invalid` for a slug
 * with a password; `already-exists` for a slug that is in use
 */
export const createShare = oneAtATime('shares', (_, owner) => owner, storeShare)
