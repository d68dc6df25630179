import type { Problem } from '../problems'
import type { Document } from '../schema/document'
import { readDocument } from '../upgrade'
import type { FieldAddress } from './address'
import type { ChangedPart } from './describe-changes'
import { readField, writeField } from './field-values'
import { applyHunks } from './hunks'
import { withAllStates } from './merge'
import { insertMissing } from './order'
import { ownerAndField, readTree, type Tree, writeTree } from './tree'

/** Copies a node with its descendants from one tree into another. */
function copyNode(from: Tree, into: Tree, owner: string): void {
  const node = from.nodes.get(owner)
  if (!node) return
  into.nodes.set(owner, node)
  for (const [list, owners] of from.lists) {
    if (list.slice(0, list.lastIndexOf('/')) !== owner) continue
    into.lists.set(list, owners)
    for (const inside of owners) copyNode(from, into, inside)
  }
}

function takeNode(from: Tree, into: Tree, list: FieldAddress, owner: string): void {
  const present = into.lists.get(list) ?? []
  if (!from.lists.get(list)?.includes(owner)) {
    into.lists.set(
      list,
      present.filter((other) => other !== owner),
    )
    return
  }
  // Removes it from another list, if it was moved.
  for (const [other, owners] of into.lists) {
    if (owners.includes(owner) && other !== list)
      into.lists.set(
        other,
        owners.filter((one) => one !== owner),
      )
  }
  const wanted = from.lists.get(list) ?? []
  const known = new Set([...present, owner])
  copyNode(from, into, owner)
  into.lists.set(
    list,
    insertMissing(
      present,
      wanted.filter((other) => known.has(other)),
    ),
  )
}

function takeOrder(from: Tree, into: Tree, list: FieldAddress): void {
  const present = into.lists.get(list) ?? []
  const known = new Set(present)
  const order = (from.lists.get(list) ?? []).filter((owner) => known.has(owner))
  into.lists.set(list, insertMissing(order, present))
}

/** Takes that a field is not there, such as the level of a bullet, from a document that has its owner. */
function takeAbsence<T extends Document>(from: T, into: T, address: FieldAddress): TakenPart<T> {
  const owner = ownerAndField(address)?.owner ?? ''
  const before = readField(into, address)
  if (before === undefined || !readTree(from).nodes.has(owner)) return { ok: true, document: into }
  const applied = applyHunks(into, [{ kind: 'set', address, before }])
  return applied.ok ? { ok: true, document: applied.document as T } : applied
}

export type TakenPart<T extends Document> =
  | { ok: true; document: T }
  /** The result exceeds a limit. */
  | { ok: false; problems: Problem[] }

/**
 * Returns a document with one part taken from another of its kind: a field's value, a node with its
 * descendants (or its absence), or the order of a list's common nodes.
 */
export function takePart<T extends Document>(from: T, into: T, part: ChangedPart): TakenPart<T> {
  if (part.kind === 'field') {
    const value = readField(from, part.address)
    return value === undefined
      ? takeAbsence(from, into, part.address)
      : { ok: true, document: writeField(into, part.address, value) }
  }
  const isOfSections = part.list === 'content/sections'
  const [source, target] = isOfSections ? [withAllStates(from), withAllStates(into)] : [from, into]
  const [there, here] = [readTree(source), readTree(target)]
  if (part.kind === 'node') takeNode(there, here, part.list, part.owner)
  else takeOrder(there, here, part.list)
  const read = readDocument(writeTree(here, into.kind))
  // Of the same kind as both.
  return read.ok ? { ok: true, document: read.document as T } : read
}
