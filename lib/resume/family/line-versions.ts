import { type FieldAddress, fieldAddress, parseFieldAddress } from '../change/address'
import { readField } from '../change/field-values'
import { equalJson, type JsonValue } from '../json-value'
import type { ResumeDocument } from '../schema/document'
import { settleHeld } from './bring-over'
import { baseDocument, type LineStatus, lineStatus } from './line-status'

/** One line as one CV of a family has it. */
export type LineVersion = {
  documentId: string
  /** Address of the line in that CV. */
  address: FieldAddress
  /** Undefined where it has no such line: left out, or not there yet. */
  value: JsonValue | undefined
  status:
    | 'main'
    | LineStatus
    /** It follows, and the main CV says something newer. */
    | 'out-of-date'
    /** It says something of its own, and the main CV was changed since. */
    | 'held'
    | 'missing'
}

function withOwner(address: FieldAddress, ownerOf: (owner: string) => string): FieldAddress {
  const { owner = '', field = '' } = parseFieldAddress(address) ?? {}
  return fieldAddress(ownerOf(owner), field)
}

/** Returns the address in the followed CV of a line of its follower. */
export const addressInMaster = ({ lineage }: ResumeDocument, address: FieldAddress): FieldAddress =>
  withOwner(address, (owner) => lineage?.pairs?.find(([, here]) => here === owner)?.[0] ?? owner)

/** Returns the address in a follower of a line of the followed CV. */
export const addressInFollower = (
  { lineage }: ResumeDocument,
  address: FieldAddress,
): FieldAddress =>
  withOwner(address, (owner) => lineage?.pairs?.find(([there]) => there === owner)?.[1] ?? owner)

function versionIn(
  follower: ResumeDocument,
  master: ResumeDocument,
  masterAddress: FieldAddress,
): LineVersion {
  const address = addressInFollower(follower, masterAddress)
  const value = readField(follower, address)
  const line = { documentId: follower.id, address, value }
  const status = lineStatus(follower, address)
  if (value === undefined || status === null) return { ...line, status: 'missing' }
  if (status === 'only-here') return { ...line, status }
  const base = baseDocument(follower)
  const known = base ? readField(base, address) : undefined
  const isChanged = !equalJson(known, readField(master, masterAddress))
  if (!isChanged) return { ...line, status }
  return { ...line, status: status === 'follows' ? 'out-of-date' : 'held' }
}

/**
 * Returns a line as each CV of a family has it, the main one first.
 *
 * @param address of the line in the main CV
 */
export function lineVersions(
  master: ResumeDocument,
  followers: readonly ResumeDocument[],
  address: FieldAddress,
): LineVersion[] {
  const value = readField(master, address)
  return [
    { documentId: master.id, address, value, status: value === undefined ? 'missing' : 'main' },
    ...followers.map((follower) => versionIn(follower, master, address)),
  ]
}

/**
 * Lets a follower say in one line what the main CV says, and follow there from then on. The same CV comes back where
 * one of them has no such line.
 *
 * @param address of the line in the main CV
 */
export function takeLine(
  follower: ResumeDocument,
  master: ResumeDocument,
  address: FieldAddress,
): ResumeDocument {
  const theirs = readField(master, address)
  const here = addressInFollower(follower, address)
  if (theirs === undefined || readField(follower, here) === undefined) return follower
  return settleHeld(follower, { address: here, theirs }, 'take')
}
