import 'server-only'
import { type ApiKey, type CreateKeyBody, maxKeys } from '@/lib/api/keys'
import type { KeyPrincipal, Principal } from '../../../identity/identity-types'
import { createKeyText, hashKey, prefixOfKey } from '../../../identity/keys/key-text'
import { grants } from '../../../identity/keys/scopes'
import { reauthenticationLifetime } from '../../../identity/reauthentication-lifetime'
import { findPerson } from '../../../identity/rows/person-rows'
import type { Failure, Outcome } from '../../../outcome'
import type { OwnerId } from '../../../owner'
import {
  type ApiKeyRow,
  deleteApiKey,
  listApiKeys,
  putApiKey,
  readApiKey,
} from '../../../repositories/api-keys'
import { notificationIdOf } from '../../../repositories/notifications'
import { type NotifyParts, notify } from '../../notifications/notify'
import { keyAnswer } from './key-answers'

const day = 24 * 60 * 60 * 1_000

/** A key makes no key that may more than itself. */
function checkMaker(maker: KeyPrincipal, asked: CreateKeyBody): Failure | null {
  const isMore = asked.scopes.some((scope) => !grants(maker.scopes, scope))
  return isMore ? { ok: false, code: 'scope-missing' } : null
}

/** Returns when the key ends (milliseconds since 1970): one that a key makes not after that key. */
function endOf({ expiresInDays }: CreateKeyBody, maker: Principal, now: number): number | null {
  const asked = expiresInDays === null ? null : now + expiresInDays * day
  const bound = maker.via === 'key' ? maker.keyExpiresAt : null
  if (asked === null || bound === null) return asked ?? bound
  return Math.min(asked, bound)
}

function notifyOfKey(ports: NotifyParts, owner: OwnerId, { id, name, createdAt }: ApiKeyRow) {
  const told = { kind: 'key-created', keyName: name } as const
  return notify(ports, owner, notificationIdOf(createdAt, 'key', id), told)
}

/**
 * Makes a key for whoever asks: a person who has proved within ten minutes who they are, or a key that
 * may administer. The key itself is in the answer and nowhere else; its owner is told that there is one.
 *
 * @param id of the new key: the same again makes no second one
 * @returns `proof-needed`; `scope-missing` where a key asks for more than it has; `limit-reached`;
 *   `already-exists` for an id that is there
 */
export async function createKey(
  ports: NotifyParts,
  maker: Principal,
  id: string,
  asked: CreateKeyBody,
): Promise<Outcome<ApiKey & { key: string }>> {
  const now = ports.now()
  if (maker.via === 'session') {
    if (now - maker.signedInAt >= reauthenticationLifetime)
      return { ok: false, code: 'proof-needed' }
  } else {
    const refused = checkMaker(maker, asked)
    if (refused) return refused
  }
  return storeKey(ports, maker.userId, id, asked, endOf(asked, maker, now))
}

/**
 * Makes a key for the person of an address, for the operator to hand over. The person is notified.
 *
 * @returns `not-found` when nobody has that address; else as {@link createKey}
 */
export async function createKeyByOperator(
  ports: NotifyParts,
  id: string,
  { email, ...asked }: CreateKeyBody & { email: string },
): Promise<Outcome<ApiKey & { key: string }>> {
  const found = await findPerson(ports.items, email)
  if (!found) return { ok: false, code: 'not-found' }
  const { expiresInDays } = asked
  const expiresAt = expiresInDays === null ? null : ports.now() + expiresInDays * day
  return storeKey(ports, found.person.userId, id, asked, expiresAt)
}

async function storeKey(
  ports: NotifyParts,
  owner: OwnerId,
  id: string,
  asked: CreateKeyBody,
  expiresAt: number | null,
): Promise<Outcome<ApiKey & { key: string }>> {
  if ((await listApiKeys(ports, owner)).length >= maxKeys) {
    return { ok: false, code: 'limit-reached' }
  }
  const text = createKeyText()
  const row: ApiKeyRow = {
    id,
    name: asked.name,
    prefix: prefixOfKey(text),
    hash: hashKey(text),
    scopes: asked.scopes,
    createdAt: ports.now(),
    expiresAt,
    lastUsedAt: null,
  }
  if (!(await putApiKey(ports, owner, row, 'absent'))) {
    // A crash may have come before it was told.
    const there = await readApiKey(ports, owner, id)
    if (there) await notifyOfKey(ports, owner, there)
    return { ok: false, code: 'already-exists' }
  }
  // Many at once have all seen room: counted again, those that are too many go.
  if ((await listApiKeys(ports, owner)).length > maxKeys) {
    await deleteApiKey(ports, owner, id)
    return { ok: false, code: 'limit-reached' }
  }
  await notifyOfKey(ports, owner, row)
  return { ok: true, value: { ...keyAnswer(row), key: text } }
}
