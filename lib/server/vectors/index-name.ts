import 'server-only'
import { sha256Of } from '../sha256-of'
import type { VectorSpace } from './vector-types'

const slugCharacters = 12

/**
 * Returns the name of a space, such as `text-embeddi-6f2b9c01-1536`: it contains the model and the dimensions, so
 * that vectors of two models can never be in one index. 1 to 26 lower-case letters, digits and hyphens.
 */
export function indexNameOf({ model, dimensions }: VectorSpace): string {
  const slug = model
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, slugCharacters)
    .replace(/^-+|-+$/g, '')
  // Two shortened model names may be equal.
  const hash = sha256Of(model).slice(0, 8)
  return [slug, hash, dimensions].filter((part) => part !== '').join('-')
}
