import 'server-only'
import { invitationIndex } from '../identity/rows/invitations'
import type { Item, ItemDraft } from '../items/item-types'
import type { Carrying } from '../items/row-kind'
import { ownerOfPartition } from '../kernel/rows/row-keys'
import { openSeal, sealText } from '../secrets/seal'
import type { Secrets } from '../secrets/secret-types'
import { hashText } from './row-print'

/** Functions for a row of a move that depend on the secrets of each side. */
type Carrier = {
  /**
   * Returns the row without the parts that differ between homes, so that both sides can be compared; null for a row
   * that is not to be moved after all.
   */
  compare: (item: Item, secrets: Secrets) => Promise<ItemDraft | null>
  /** Returns the row for the target. Only called for rows that can be compared. */
  carry: (item: Item, from: Secrets, to: Secrets) => Promise<ItemDraft>
}

/** Returns everything but the version, which counts the puts of one row in one store (ADR archives-and-moves). */
const draftOf = ({ pk, sk, index, expiresAt, data }: Item): ItemDraft => ({
  pk,
  sk,
  index,
  expiresAt,
  data,
})

/** Returns the context that a row of a person is sealed for: its own place. */
const sealPlaceOf = ({ pk, sk }: Item) => `${pk}/${sk}`

async function openSealed(item: Item, secrets: Secrets): Promise<string | null> {
  const isOfPerson = ownerOfPartition(item.pk) !== null
  return isOfPerson ? openSeal(secrets, sealPlaceOf(item), String(item.data.sealed)) : null
}

const keyedIndex = async (item: Item, secrets: Secrets) => {
  const secret = await secrets.read('session')
  if (!secret) throw new Error('There is no secret for sessions')
  return { gsi1pk: invitationIndex(secret, String(item.data.email)), gsi1sk: item.pk }
}

const isWaiting = ({ data }: Item) => data.state === 'waiting' || data.state === 'failing'
const unclaimed = (item: Item): ItemDraft => {
  const draft = draftOf(item)
  return { ...draft, data: { ...draft.data, isRunning: false } }
}
const withoutSignInMethods = (item: Item): ItemDraft => {
  const draft = draftOf(item)
  return { ...draft, data: { ...draft.data, identities: [] } }
}

/** Functions that compare and carry a row of a move, by the way in which it is carried. */
export const carriers: Readonly<Record<Carrying, Carrier>> = {
  'as-it-is': { compare: async (item) => draftOf(item), carry: async (item) => draftOf(item) },
  person: {
    compare: async (item) => withoutSignInMethods(item),
    carry: async (item) => withoutSignInMethods(item),
  },
  'open-job': {
    // A job that is done or was given up has notified its user already.
    compare: async (item) => (isWaiting(item) ? unclaimed(item) : null),
    carry: async (item) => unclaimed(item),
  },
  'keyed-anew': {
    compare: async (item, secrets) => {
      const right = await keyedIndex(item, secrets)
      // Found by the hash of this side: then only the hash itself differs.
      const isFound = item.index?.gsi1pk === right.gsi1pk
      return { ...draftOf(item), index: isFound ? { ...right, gsi1pk: 'keyed' } : item.index }
    },
    carry: async (item, _, to) => ({ ...draftOf(item), index: await keyedIndex(item, to) }),
  },
  'sealed-anew': {
    compare: async (item, secrets) => {
      const text = await openSealed(item, secrets)
      // It cannot be decrypted on either side: its owner has to enter it again, here as there.
      if (text === null) return null
      const draft = draftOf(item)
      return { ...draft, data: { ...draft.data, sealed: hashText(text) } }
    },
    carry: async (item, from, to) => {
      const text = await openSealed(item, from)
      if (text === null) throw new Error('A seal that was open is closed')
      const draft = draftOf(item)
      const sealed = await sealText(to, sealPlaceOf(item), text)
      return { ...draft, data: { ...draft.data, sealed } }
    },
  },
}
