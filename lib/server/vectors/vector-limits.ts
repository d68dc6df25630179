import 'server-only'
import { type OwnerId, toOwnerId } from '../owner'
import type { StoredVector, VectorQuestion, VectorSpace } from './vector-types'

/** Limits that every vector store can meet. */
export const vectorLimits = {
  dimensions: 4_096,
  modelCharacters: 200,
  upserted: 100,
  found: 100,
  removed: 1_000,
} as const

const idPattern = /^[a-z0-9-]{1,64}$/
const kindPattern = /^[a-z0-9-]{1,32}$/

function checkSpace({ model, dimensions }: VectorSpace): void {
  const isFit = model.length > 0 && model.length <= vectorLimits.modelCharacters
  if (!isFit) throw new RangeError('The model of a space has no name, or a very long one')
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > vectorLimits.dimensions) {
    throw new RangeError(`A space has 1 to ${vectorLimits.dimensions} dimensions`)
  }
}

/** Refuses a vector of zeros: its cosine is undefined. */
function checkValues(values: Float32Array, { dimensions }: VectorSpace): void {
  if (values.length !== dimensions) throw new RangeError('A vector has other dimensions')
  let sum = 0
  for (const value of values) sum += value * value
  if (!Number.isFinite(sum) || sum === 0) throw new RangeError('A vector has no direction')
}

function checkIds(ids: readonly string[], max: number): void {
  if (ids.length > max) throw new RangeError(`At most ${max} vectors at once`)
  if (!ids.every((id) => idPattern.test(id))) throw new RangeError('This is no id of a vector')
  if (new Set(ids).size < ids.length) throw new RangeError('An id is there twice')
}

const checkKind = (kind: string) => {
  if (!kindPattern.test(kind)) throw new RangeError('This is no kind of vectors')
}

/** @throws RangeError for values that not every store accepts; clients never choose ids and kinds */
export function checkUpsert(
  owner: OwnerId,
  space: VectorSpace,
  vectors: readonly StoredVector[],
): void {
  toOwnerId(owner)
  checkSpace(space)
  const ids = vectors.map(({ id }) => id)
  checkIds(ids, vectorLimits.upserted)
  for (const { kind, values } of vectors) {
    checkKind(kind)
    checkValues(values, space)
  }
}

/** @throws RangeError */
export function checkQuestion(
  owner: OwnerId,
  space: VectorSpace,
  { values, limit, kind }: VectorQuestion,
): void {
  toOwnerId(owner)
  checkSpace(space)
  checkValues(values, space)
  if (kind !== undefined) checkKind(kind)
  if (!Number.isInteger(limit) || limit < 1 || limit > vectorLimits.found) {
    throw new RangeError(`A question is for 1 to ${vectorLimits.found} vectors`)
  }
}

/** @throws RangeError */
export function checkRemoval(owner: OwnerId, space: VectorSpace, ids: readonly string[]): void {
  toOwnerId(owner)
  checkSpace(space)
  checkIds(ids, vectorLimits.removed)
}
