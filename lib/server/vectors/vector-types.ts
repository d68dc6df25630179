import 'server-only'
import type { OwnerId } from '../owner'

/**
 * Which numbers can be compared: those of one model, of one length. Vectors of another model are never
 * seen beside them.
 */
export type VectorSpace = {
  /** As its server names it. */
  model: string
  dimensions: number
}

/** A point in a space, and nothing of the words that it was made from. */
export type StoredVector = {
  /** 1 to 64 lower-case letters, digits and hyphens. */
  id: string
  /** 1 to 32 lower-case letters, digits and hyphens: what a question can be narrowed to. */
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
 * Vectors of texts, each of its owner alone: no call goes over two owners. What is stored is derived: it
 * can be made again from the words at any time. Writes are done when they answer, but a store on another
 * machine may show them a moment later. Limits are in limits.ts; beyond them everything throws RangeError.
 *
 * @throws VectorsUnavailableError from every call
 */
export type Vectors = {
  /**
   * Names the very store that holds a space, so that whoever has written down what is there notices
   * another one; null where this store takes no vectors of that space, and no call for it may follow.
   */
  placeOf: (space: VectorSpace) => Promise<string | null>
  /** Writes vectors, over those of the same ids. At most 100 at once. */
  upsert: (owner: OwnerId, space: VectorSpace, vectors: readonly StoredVector[]) => Promise<void>
  /** The nearest first; of equally near ones the lesser id. Empty where nothing was ever written. */
  query: (owner: OwnerId, space: VectorSpace, question: VectorQuestion) => Promise<FoundVector[]>
  /** Removing what is not there is fine. At most 1,000 at once. */
  remove: (owner: OwnerId, space: VectorSpace, ids: readonly string[]) => Promise<void>
  /** Removes everything of an owner, in every space. */
  removeOwner: (owner: OwnerId) => Promise<void>
}

export type VectorsErrorCode =
  /** Too much at the moment. */
  | 'busy'
  /** Nobody answers, or not in time. */
  | 'unreachable'
  /** The key or the rights that it was asked with are not enough. */
  | 'refused'
  /** It answered, but not as such a store does, or with an error of its own. */
  | 'trouble'
  | 'full'
  | 'read-only'
  | 'damaged'
  /** A newer version wrote the store. */
  | 'newer'

/** Vectors cannot be had for the moment. Whoever asked goes on by words. */
export class VectorsUnavailableError extends Error {
  override name = 'VectorsUnavailableError'
  /** By its name: Next evaluates this module once for each of its bundles. */
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
