import { type FieldAddress, fieldAddress, parseFieldAddress } from '../change/address'
import { readField } from '../change/field-values'
import { equalJson, type JsonValue } from '../json-value'
import type { ResumeDocument } from '../schema/document'
import { settleHeld } from './bring-over'
import { baseDocument, type LineStatus, lineStatus } from './line-status'

/** A line as one CV of a family has it. */
export type LineVersion = {
  documentId: string
  /** Address of the line in that CV. */
  address: FieldAddress
  /** Undefined if the CV has no such line. */
  value: JsonValue | undefined
  status:
    | 'main'
    | LineStatus
    /** Follows, but the main CV has a newer value. */
    | 'out-of-date'
    /** Has its own value, and the main CV has changed since. */
    | 'held'
    | 'missing'
}

function withOwner(address: FieldAddress, ownerOf: (owner: string) => string): FieldAddress {
  const { owner = '', field = '' } = parseFieldAddress(address) ?? {}
  return fieldAddress(ownerOf(owner), field)
}

/** Converts a follower's address to the master's. */
export const addressInMaster = ({ lineage }: ResumeDocument, address: FieldAddress): FieldAddress =>
  withOwner(address, (owner) => lineage?.pairs?.find(([, here]) => here === owner)?.[0] ?? owner)

/** Converts a master's address to the follower's. */
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
 * Returns a line in each CV of a family, the main one first.
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
 * Replaces a follower's line by the master's, which it follows from then on. Returns the same CV if
 * either has no such line.
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
