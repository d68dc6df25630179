import 'server-only'
import type { OwnerId } from '../owner'

/**
 * Vectors that can be compared: those of one model, of one length. Vectors of other models are never mixed with
 * them.
 */
export type VectorSpace = {
  /** Name of the model at its server. */
  model: string
  dimensions: number
}

/** Vector in a space, without the text that it was made from. */
export type StoredVector = {
  /** 1 to 64 lower-case letters, digits and hyphens. */
  id: string
  /** 1 to 32 lower-case letters, digits and hyphens: a query can be restricted to it. */
  kind: string
  /** As many numbers as the space has dimensions, not all of them 0. */
  values: Float32Array
}

export type VectorQuestion = {
  values: Float32Array
  /** 1 to 100. */
  limit: number
  /** Only vectors of this kind. */
  kind?: string
}

export type FoundVector = {
  id: string
  kind: string
  /** The cosine of the angle between both, from -1 to 1. */
  score: number
}

/**
 * Store of the vectors of texts, per owner: no call covers two owners. The content is derived: it can be computed
 * again from the texts at any time. Writes are done when they resolve, but a remote store may show them a moment
 * later. Limits are in vector-limits.ts; beyond them every call throws RangeError.
 *
 * @throws VectorsUnavailableError from every call
 */
export type Vectors = {
  /**
   * Returns the name of the store of a space, so that rows about stored vectors can detect another store; null if
   * this store accepts no vectors of that space, and no call for it may follow.
   */
  placeOf: (space: VectorSpace) => Promise<string | null>
  /** Writes vectors, over those with the same ids. At most 100 at once. */
  upsert: (owner: OwnerId, space: VectorSpace, vectors: readonly StoredVector[]) => Promise<void>
  /** Finds the nearest first; equally near ones by id. Empty if nothing was ever written. */
  query: (owner: OwnerId, space: VectorSpace, question: VectorQuestion) => Promise<FoundVector[]>
  /** Removes vectors; succeeds for those that do not exist. At most 1,000 at once. */
  remove: (owner: OwnerId, space: VectorSpace, ids: readonly string[]) => Promise<void>
  /** Removes everything of an owner, in every space. */
  removeOwner: (owner: OwnerId) => Promise<void>
}

export type VectorsErrorCode =
  /** Overloaded at the moment. */
  | 'busy'
  /** No answer, or not in time. */
  | 'unreachable'
  /** The key or the permissions are insufficient. */
  | 'refused'
  /** An unexpected answer, or an error of the server. */
  | 'trouble'
  | 'full'
  | 'read-only'
  | 'damaged'
  /** A newer version wrote the store. */
  | 'newer'

/** Vectors are unavailable for the moment. The caller falls back to a search by words. */
export class VectorsUnavailableError extends Error {
  override name = 'VectorsUnavailableError'
  /** Compares by name: Next evaluates this module once for each of its bundles. */
  static override [Symbol.hasInstance](value: unknown): value is VectorsUnavailableError {
    return value instanceof Error && value.name === 'VectorsUnavailableError'
  }
  constructor(
    readonly reason: VectorsErrorCode,
    options?: ErrorOptions,
  ) {
    super(`The store of vectors is ${reason}`, options)
  }
}
