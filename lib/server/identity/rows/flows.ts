import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import type { JsonObject } from '@/lib/resume/json-value'
import type { Item, Items } from '../../items/item-types'
import { left, rowKind } from '../../items/row-kind'
import { createCode, createToken, hashToken, keyedHash } from './secrets-of-rows'

type Parts = { items: Items; now: () => number; secret: string }

/** Kind of flow that waits for a code: a sign-up that is no account yet, or a change of the e-mail address. */
export type FlowKind = 'sign-up' | 'email'

/** Minutes for which a code is valid. */
export const minutesToConfirm = 10
const triesOfCode = 5
const codesOfFlow = 3

type Row = {
  kind: string
  codeHash: string
  tries: number
  codes: number
  payload: JsonObject | null
}

export type Confirmed =
  | { ok: true; payload: JsonObject }
  | { ok: false; code: 'wrong-code' | 'gone' }

export const flowKind = rowKind({
  prefix: 'flow#',
  owner: 'installation',
  carried: left('of a sign-in or a code that was under way; it is begun again'),
})

const keyOf = (flow: string) => ({ pk: `${flowKind.prefix}${hashToken(flow)}`, sk: 'flow' })

/**
 * Returns the index of all open flows of a user, for when their account is deleted.
 *
 * @param who the address that signs up, or the account that changes its own
 */
export const flowIndex = (secret: string, who: string) => `flows#${keyedHash(secret, 'flow', who)}`

/**
 * Ends all open flows of a user.
 *
 * @param who as flowIndex takes it
 */
export async function endFlows({ items, secret }: Omit<Parts, 'now'>, who: string): Promise<void> {
  for (;;) {
    const page = await items.queryIndex({ gsi1pk: flowIndex(secret, who), limit: 100 })
    for (const item of page.items) await items.delete(item, 'any')
    if (page.cursor === null) return
  }
}

function expiry(now: () => number): number {
  return Math.ceil(now() / 1_000) + minutesToConfirm * 60
}

/**
 * Opens a flow. Its code belongs to this flow alone: an attacker who began another one with the same address cannot
 * get it confirmed by the owner of the mailbox.
 *
 * @param who as flowIndex takes it
 * @param payload null when nothing will come of it, as for an address that has an account: the flow then behaves
 * like any other, but no code is the right one
 */
export async function openFlow(
  parts: Parts,
  { kind, who, payload }: { kind: FlowKind; who: string; payload: JsonObject | null },
): Promise<{ flow: string; code: string }> {
  const flow = createToken()
  const code = createCode()
  const key = keyOf(flow)
  const data: Row = {
    kind,
    codeHash: payload ? keyedHash(parts.secret, key.pk, code) : '',
    tries: 0,
    codes: 1,
    payload,
  }
  await parts.items.put(
    {
      ...key,
      index: { gsi1pk: flowIndex(parts.secret, who), gsi1sk: key.pk },
      expiresAt: expiry(parts.now),
      data,
    },
    'absent',
  )
  return { flow, code }
}

async function readFlow(parts: Parts, flow: string, kind: FlowKind): Promise<Item | null> {
  const item = await parts.items.get(keyOf(flow))
  return item?.data.kind === kind ? item : null
}

/**
 * Creates a new code for an open flow.
 *
 * @returns null when it has ended or had its codes; `payload` null where none is to be mailed
 */
export async function renewFlow(
  parts: Parts,
  flow: string,
  kind: FlowKind,
): Promise<{ code: string; payload: JsonObject | null } | null> {
  const item = await readFlow(parts, flow, kind)
  const row = item?.data as Row | undefined
  if (!item || !row || row.codes >= codesOfFlow) return null
  const code = createCode()
  const codeHash = row.payload ? keyedHash(parts.secret, item.pk, code) : ''
  const data: Row = { ...row, codes: row.codes + 1, tries: 0, codeHash }
  const put = await parts.items.put({ ...item, expiresAt: expiry(parts.now), data }, item.version)
  return put.ok ? { code, payload: row.payload } : null
}

function isSame(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Compares the code. The right one ends the flow; so do five wrong ones. */
export async function confirmFlow(
  parts: Parts,
  flow: string,
  kind: FlowKind,
  code: string,
): Promise<Confirmed> {
  for (let round = 0; round < 4; round++) {
    const item = await readFlow(parts, flow, kind)
    if (!item) return { ok: false, code: 'gone' }
    const row = item.data as Row
    if (row.payload && isSame(row.codeHash, keyedHash(parts.secret, item.pk, code))) {
      const deleted = await parts.items.delete(item, item.version)
      if (deleted.ok) return { ok: true, payload: row.payload }
      continue
    }
    const data: Row = { ...row, tries: row.tries + 1 }
    const isUsedUp = data.tries >= triesOfCode
    const written = isUsedUp
      ? await parts.items.delete(item, item.version)
      : await parts.items.put({ ...item, data }, item.version)
    if (written.ok) return { ok: false, code: isUsedUp ? 'gone' : 'wrong-code' }
  }
  return { ok: false, code: 'gone' }
}
