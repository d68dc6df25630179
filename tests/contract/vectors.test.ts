import { openTestItems } from '@/lib/server/testing/test-ports'
import { openEmbeddedVectors } from '@/lib/server/vectors/embedded/open-vectors'
import { openItemVectors } from '@/lib/server/vectors/items/open-vectors'
import { openPineconeVectors } from '@/lib/server/vectors/pinecone/open-pinecone'
import { pineconeKey, startPinecone } from './doubles/pinecone'
import { describeVectors, spaces } from './vectors'

describeVectors('embedded', async () => {
  const vectors = openEmbeddedVectors({ file: ':memory:' })
  return { vectors, close: async () => vectors.close() }
})

describeVectors('items', async () => {
  const items = openTestItems()
  const vectors = openItemVectors({ items, place: 'test' })
  return { vectors, close: async () => items.close() }
})

describeVectors('pinecone', async () => {
  const doubles = await Promise.all(spaces.map(({ dimensions }) => startPinecone(dimensions)))
  const indexes = spaces.map((space, at) => ({ ...space, host: doubles[at]?.url ?? '' }))
  const vectors = openPineconeVectors({ indexes, secrets: { read: async () => pineconeKey } })
  return {
    vectors,
    close: async () => {
      await Promise.all(doubles.map((double) => double.close()))
    },
  }
})
