import 'server-only'
import type { LeftOutContact } from '@/lib/api/shares'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { ItemData, Items } from '../items/item-types'
import { carried, inFile, moved, omitted, rowKind } from '../items/row-kind'
import { createOwnerRows } from '../kernel/rows/owner-rows'
import { ownerPartition } from '../kernel/rows/row-keys'
import { type OwnerId, toOwnerId } from '../owner'
import { sha256Of } from '../sha256-of'

type Store = { items: Items }

/** A living link to documents of its owner. Times in milliseconds since 1970. */
export type ShareRow = {
  id: string
  /** The first is the one that the page opens with. A version of null: always the newest. */
  documents: { id: string; version: number | null }[]
  label: string
  /** Null without a password. */
  passwordHash: string | null
  endsAt: number | null
  mayDownload: boolean
  mayComment: boolean
  leaveOut: LeftOutContact[]
  /** Readable address; search engines may find the page if there is one. */
  slug: string | null
  /** SHA-256 of the token. */
  tokenHash: string
  createdAt: number
  revokedAt: number | null
}

/** Place of a link, as a token or a slug leads to it. */
export type SharePlace = { owner: OwnerId; id: string }

/** Seconds that a revoked link stays in the list of its owner, and a former slug leads on. */
const secondsAfterEnd = 30 * daySeconds

/** Returns the settings of a share link: nothing by which it or its password could be tried. */
function showShare({ tokenHash: _, passwordHash, ...shown }: ItemData): ItemData {
  return { ...shown, hasPassword: passwordHash !== null }
}

export const shareKind = rowKind({
  prefix: 'share#',
  owner: 'person',
  carried: moved,
  archived: inFile('share-links', showShare),
})
const sharePrefix = shareKind.prefix
export const shareTokenKind = rowKind({
  prefix: 'share-token#',
  owner: 'person',
  carried: carried(
    'sealed-anew',
    'sealed with a secret that is gone: the link works and is not shown again',
  ),
  archived: omitted('leads to the documents for everybody who has it'),
})
const shareTokenPrefix = shareTokenKind.prefix
export const sharePointerKind = rowKind({
  prefix: 'share-pointer#',
  owner: 'installation',
  carried: moved,
})
const pointerPrefix = sharePointerKind.prefix
export const shareSlugKind = rowKind({
  prefix: 'share-slug#',
  owner: 'installation',
  carried: moved,
})
const slugPrefix = shareSlugKind.prefix

const secondsOf = (milliseconds: number) => Math.floor(milliseconds / 1_000)

/** Rows of links. */
export const shares = createOwnerRows<ShareRow>(sharePrefix, ({ revokedAt }) => ({
  expiresAt: revokedAt === null ? null : secondsOf(revokedAt) + secondsAfterEnd,
}))

/** Rows with the token of each link, sealed (`shareSealPlace`). */
export const shareTokens = createOwnerRows<{ id: string; sealed: string }>(shareTokenPrefix)

/** Returns the context that the token of a link is sealed for. */
export const shareSealPlace = (owner: OwnerId, id: string) =>
  `${ownerPartition(owner)}/${shareTokenPrefix}${id}`

/** Returns the hash by which a token is found; the token is never stored as it is. */
export const hashShareToken = (token: string) => sha256Of(token)

const pointerKey = (hash: string) => ({ pk: `${pointerPrefix}${hash}`, sk: 'link' })
const slugKey = (slug: string) => ({ pk: `${slugPrefix}${slug}`, sk: 'link' })
const indexOf = (owner: OwnerId, id: string) => ({
  gsi1pk: `${ownerPartition(owner)}#shares`,
  gsi1sk: id,
})

async function readPlace({ items }: Store, key: { pk: string; sk: string }) {
  const item = await items.get(key)
  return item && { owner: toOwnerId(String(item.data.owner)), id: String(item.data.id) }
}

/** Finds the link of a token's hash; null for an unknown or revoked one. */
export const findShareByHash = (store: Store, hash: string): Promise<SharePlace | null> =>
  readPlace(store, pointerKey(hash))

/** Finds the link that a slug leads or led to; null for an unknown one. */
export const findShareBySlug = (store: Store, slug: string): Promise<SharePlace | null> =>
  readPlace(store, slugKey(slug))

/** Lets a token lead to a link. */
export async function putPointer(
  { items }: Store,
  owner: OwnerId,
  { id, tokenHash }: ShareRow,
): Promise<void> {
  const draft = { ...pointerKey(tokenHash), index: indexOf(owner, id), data: { owner, id } }
  await items.put(draft, 'any')
}

/** Ends a token. */
export async function deletePointer({ items }: Store, { tokenHash }: ShareRow): Promise<void> {
  await items.delete(pointerKey(tokenHash), 'any')
}

/**
 * Lets a slug lead to a link.
 *
 * @returns false if it leads to a link of somebody else, or did within the last 30 days
 */
export async function claimSlug(
  { items }: Store,
  owner: OwnerId,
  { id, slug }: { id: string; slug: string },
): Promise<boolean> {
  const there = await items.get(slugKey(slug))
  if (there && there.data.owner !== owner) return false
  // A slug of another link of the owner is free once it is a former one, which alone expires.
  if (there && there.data.id !== id && there.expiresAt === null) return false
  const draft = { ...slugKey(slug), index: indexOf(owner, id), data: { owner, id } }
  return (await items.put(draft, there?.version ?? 'absent')).ok
}

/** Makes a slug a former one: it leads on for 30 days, and is nobody else's until then. */
export async function retireSlug(
  { items }: Store,
  owner: OwnerId,
  { id, slug, now }: { id: string; slug: string; now: number },
): Promise<void> {
  const there = await items.get(slugKey(slug))
  if (!there || there.data.owner !== owner || there.data.id !== id) return
  const expiresAt = secondsOf(now) + secondsAfterEnd
  await items.put({ ...there, expiresAt }, there.version)
}

/** Deletes what leads to the links of an owner: the tokens' rows and the slugs', of one link or of all. */
export async function deletePlaces({ items }: Store, owner: OwnerId, id = ''): Promise<void> {
  const { gsi1pk } = indexOf(owner, id)
  for (;;) {
    const page = await items.queryIndex({ gsi1pk, prefix: id, limit: 200 })
    if (page.items.length === 0) return
    for (const item of page.items) await items.delete(item, 'any')
  }
}
