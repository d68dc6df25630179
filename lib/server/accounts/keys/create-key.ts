import 'server-only'
import { type ApiKey, type CreateKeyBody, maxKeys } from '@/lib/api/keys'
import { dayMs } from '@/lib/resume/dates/durations'
import type { Principal } from '../../identity/identity-types'
import { createKeyText, hashKey, prefixOfKey } from '../../identity/keys/key-text'
import { grants } from '../../identity/keys/scopes'
import { reauthenticationLifetime } from '../../identity/reauthentication-lifetime'
import { findPerson } from '../../identity/rows/person-rows'
import { oneAtATime } from '../../kernel/one-at-a-time'
import { notificationIdOf } from '../../notifications/notification-rows'
import { type NotifyParts, notify } from '../../notifications/notify'
import type { Failure, Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import { keyAnswer } from './key-answers'
import { type ApiKeyRow, deleteApiKey, listApiKeys, putApiKey, readApiKey } from './key-rows'

/**
 * Refuses a key for agents that may administer, a sign-in that is too old, and a new key with more permissions than the
 * key that creates it.
 */
function checkMaker(
  { now }: Pick<NotifyParts, 'now'>,
  maker: Principal,
  asked: CreateKeyBody,
): Failure | null {
  if (asked.audience === 'agents' && asked.scopes.includes('admin')) {
    const reason = 'a key for agents cannot administer'
    return {
      ok: false,
      code: 'invalid',
      problems: [{ path: 'scopes', code: 'not-allowed', reason }],
    }
  }
  if (maker.via === 'session') {
    const isOld = now() - maker.signedInAt >= reauthenticationLifetime
    return isOld ? { ok: false, code: 'proof-needed' } : null
  }
  const scopes = asked.scopes.filter((scope) => !grants(maker.scopes, scope))
  return scopes.length > 0 ? { ok: false, code: 'scope-missing', scopes } : null
}

/** Returns when the key expires (milliseconds since 1970): a key created by a key not after that one. */
function endOf({ expiresInDays }: CreateKeyBody, maker: Principal, now: number): number | null {
  const asked = expiresInDays === null ? null : now + expiresInDays * dayMs
  const bound = maker.via === 'key' ? maker.keyExpiresAt : null
  if (asked === null || bound === null) return asked ?? bound
  return Math.min(asked, bound)
}

function notifyOfKey(ports: NotifyParts, owner: OwnerId, { id, name, createdAt }: ApiKeyRow) {
  const told = { kind: 'key-created', keyName: name } as const
  return notify(ports, owner, notificationIdOf(createdAt, 'key', id), told)
}

/**
 * Creates an API key for the principal: a user who has authenticated within the last ten minutes, or a key that may
 * administer. The key itself is in the answer and nowhere else; its maker is notified. A key of a workspace has the
 * role of its maker.
 *
 * @param id of the new key: a repeated call with it creates no second one
 * @param owner a workspace, or the maker
 * @returns `proof-needed`; `scope-missing` where a key requests more scopes than it has; `limit-reached`;
 * `already-exists` for an id that is there
 */
export async function createKey(
  ports: NotifyParts,
  maker: Principal,
  id: string,
  asked: CreateKeyBody,
  owner: OwnerId = maker.userId,
): Promise<Outcome<ApiKey & { key: string }>> {
  const refused = checkMaker(ports, maker, asked)
  if (refused) return refused
  const place = { owner, person: maker.userId }
  return storeKey(ports, place, id, asked, endOf(asked, maker, ports.now()))
}

/**
 * Creates an API key for the user with an address, for the operator to hand over. The user is notified.
 *
 * @returns `not-found` when no account has that address; else as {@link createKey}
 */
export async function createKeyByOperator(
  ports: NotifyParts,
  id: string,
  { email, ...asked }: CreateKeyBody & { email: string },
): Promise<Outcome<ApiKey & { key: string }>> {
  const found = await findPerson(ports.items, email)
  if (!found) return { ok: false, code: 'not-found' }
  const { expiresInDays } = asked
  const expiresAt = expiresInDays === null ? null : ports.now() + expiresInDays * dayMs
  const { userId } = found.person
  return storeKey(ports, { owner: userId, person: userId }, id, asked, expiresAt)
}

async function writeKey(
  ports: NotifyParts,
  /** `person`: who is notified, and whose role a key of a workspace has. */
  { owner, person }: { owner: OwnerId; person: OwnerId },
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
    ...(asked.audience === 'agents' ? { audience: asked.audience } : {}),
    ...(owner === person ? {} : { madeBy: person }),
  }
  if (!(await putApiKey(ports, owner, row, 'absent'))) {
    // A crash may have prevented the notification.
    const there = await readApiKey(ports, owner, id)
    if (there) await notifyOfKey(ports, person, there)
    return { ok: false, code: 'already-exists' }
  }
  // Concurrent calls may all have passed the check: counts again, and deletes the keys beyond the limit.
  if ((await listApiKeys(ports, owner)).length > maxKeys) {
    await deleteApiKey(ports, owner, id)
    return { ok: false, code: 'limit-reached' }
  }
  await notifyOfKey(ports, person, row)
  return { ok: true, value: { ...keyAnswer(row), key: text } }
}

const storeKey = oneAtATime('keys', (_, { owner }) => owner, writeKey)
