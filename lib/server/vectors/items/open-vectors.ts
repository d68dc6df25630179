import 'server-only'
import { type Item, type Items, StoreUnavailableError } from '../../items/item-types'
import { eachItem } from '../../items/pages'
import { left, rowKind } from '../../items/row-kind'
import { type OwnerId, toOwnerId } from '../../owner'
import { cosineOf, createNearest } from '../embedded/nearest'
import { indexNameOf } from '../index-name'
import { checkQuestion, checkRemoval, checkUpsert } from '../vector-limits'
import { type Vectors, VectorsUnavailableError } from '../vector-types'

export const vectorKind = rowKind({
  prefix: 'vectors#',
  owner: 'installation',
  carried: left('made again at the next match by meaning'),
})

const partitionOf = (owner: OwnerId) => `${vectorKind.prefix}${toOwnerId(owner)}`

/** Encodes numbers as text: 1,536 of them are 8 kB, so that an item holds the longest. */
function packValues({ buffer, byteOffset, byteLength }: Float32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}

function readValues(item: Item): Float32Array {
  // Copied, for the alignment of the numbers.
  const bytes = Uint8Array.from(Buffer.from(String(item.data.values), 'base64'))
  return new Float32Array(bytes.buffer)
}

async function notifying<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
    throw new VectorsUnavailableError(error.reason, { cause: error })
  }
}

/**
 * Opens vectors as items of their owner: a query reads and compares all of that owner's, so that the result is
 * exact, owners are separate, and no further store has to be set up. For some thousands of vectors per user; the
 * other stores are for more.
 *
 * @param place names this store, such as a table
 */
export function openItemVectors({ items, place }: { items: Items; place: string }): Vectors {
  const walk = (pk: string, prefix: string) => eachItem(items, { pk, prefix, limit: 1_000 })

  return {
    placeOf: async () => `items:${place}`,
    upsert: (owner, space, vectors) =>
      notifying(async () => {
        checkUpsert(owner, space, vectors)
        const pk = partitionOf(owner)
        const drafts = vectors.map(({ id, kind, values }) => ({
          pk,
          sk: `${indexNameOf(space)}#${id}`,
          data: { id, kind, values: packValues(values) },
        }))
        await Promise.all(drafts.map((draft) => items.put(draft, 'any')))
      }),
    query: (owner, space, question) =>
      notifying(async () => {
        checkQuestion(owner, space, question)
        const nearest = createNearest(question.limit)
        for await (const item of walk(partitionOf(owner), `${indexNameOf(space)}#`)) {
          const [id, kind] = [String(item.data.id), String(item.data.kind)]
          if (question.kind !== undefined && kind !== question.kind) continue
          nearest.show({ id, kind, score: cosineOf(question.values, readValues(item)) })
        }
        return nearest.found()
      }),
    remove: (owner, space, ids) =>
      notifying(async () => {
        checkRemoval(owner, space, ids)
        const pk = partitionOf(owner)
        for (const id of ids) await items.delete({ pk, sk: `${indexNameOf(space)}#${id}` }, 'any')
      }),
    removeOwner: (owner) =>
      notifying(async () => {
        const pk = partitionOf(owner)
        for await (const { sk } of walk(pk, '')) await items.delete({ pk, sk }, 'any')
      }),
  }
}
