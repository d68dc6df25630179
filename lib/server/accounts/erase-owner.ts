import 'server-only'
import { fileKey } from '../files/file-types'
import { revokeLinks } from '../files/links'
import { limitsByEmail, limitsByUser } from '../identity/identity-limits'
import { forgetFirstOperator } from '../identity/rows/admit-person'
import { endFlows } from '../identity/rows/flows'
import { invitationIndex } from '../identity/rows/invitations'
import { deletePerson, ownerPartition, type Person, readPerson } from '../identity/rows/person-rows'
import { accountKey, forgetTries } from '../identity/rows/row-limits'
import type { Items } from '../items/item-types'
import { eachItem } from '../items/pages'
import { outboxPartition } from '../mail/outbox'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { deletePlaces } from '../shares/share-rows'
import { createJobRows } from '../tasks/job-rows'
import { workspaceInvitationIndex } from '../workspaces/invitation-rows'
import { membershipIndex } from '../workspaces/workspace-rows'

type Parts = Pick<Ports, 'items' | 'files' | 'identity' | 'secrets' | 'now'>

/** Kind of the job that completes a deletion. */
export const deleteJobKind = 'delete-account'

const filePrefixes = ['uploads', 'processed', 'exports', 'requests'] as const

async function eraseFiles(ports: Parts, owner: OwnerId): Promise<void> {
  await revokeLinks(ports, owner)
  await deletePlaces(ports, owner)
  for (const prefix of filePrefixes) {
    for (;;) {
      const { files, cursor } = await ports.files.list(fileKey(prefix, owner, ''))
      for (const { key } of files) await ports.files.delete(key)
      if (!cursor) break
    }
  }
}

/** Deletes everything in the owner's partition but the user's row, which names the rest to delete. */
async function erasePartition(items: Items, owner: OwnerId): Promise<void> {
  for await (const item of eachItem(items, { pk: ownerPartition(owner), limit: 200 }))
    if (item.sk !== 'person') await items.delete(item, 'any')
}

async function eraseIndex(items: Items, gsi1pk: string): Promise<void> {
  for (;;) {
    const page = await items.queryIndex({ gsi1pk, limit: 200 })
    if (page.items.length === 0) return
    for (const item of page.items) await items.delete(item, 'any')
  }
}

/** Deletes the rows under the user's address: tries, pending codes, invitations, mails in the outbox. */
async function eraseByAddress({ items, secrets }: Parts, person: Person): Promise<void> {
  const secret = await secrets.read('session')
  if (!secret) return
  const { email, userId } = person
  for (const limit of limitsByEmail) {
    await forgetTries({ items }, limit, accountKey(secret, limit, email))
  }
  for (const limit of limitsByUser) {
    await forgetTries({ items }, limit, accountKey(secret, limit, userId))
  }
  await endFlows({ items, secret }, email)
  await endFlows({ items, secret }, userId)
  await eraseIndex(items, invitationIndex(secret, email))
  await eraseIndex(items, workspaceInvitationIndex(email))
  for await (const item of eachItem(items, { pk: outboxPartition, limit: 200 }))
    if (item.data.to === email) await items.delete(item, 'any')
}

/**
 * Deletes everything that belongs to a user: first the sign-in methods, so that nothing new is written, last the
 * row that names the rest, so that a retry after a crash finds it. Reads the owner's own rows and what their index
 * entries name, however many other people there are. Idempotent.
 */
export async function eraseOwner(ports: Parts, owner: OwnerId): Promise<void> {
  const stored = await readPerson(ports.items, owner)
  await ports.identity.deleteUser(owner)
  await createJobRows(ports.items).eraseOf(owner, deleteJobKind)
  await eraseFiles(ports, owner)
  await erasePartition(ports.items, owner)
  await eraseIndex(ports.items, membershipIndex(owner))
  if (!stored) return
  await eraseByAddress(ports, stored.person)
  await forgetFirstOperator(ports.items, owner)
  await deletePerson(ports.items, stored.person)
}
