import { openEmbeddedVectors } from '@/lib/server/vectors/embedded/open-vectors'
import { describeVectors } from './vectors'

describeVectors('embedded', async () => {
  const vectors = openEmbeddedVectors({ file: ':memory:' })
  return { vectors, close: async () => vectors.close() }
})
