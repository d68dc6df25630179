import { afterAll } from 'vitest'
import type { S3Files } from '@/lib/server/files/aws/open-files'
import type { Items } from '@/lib/server/items/item-types'

export type AwsStores = { items: Items & { close: () => void }; files: S3Files }

/** A long round asks for the home on AWS. */
export const isOnAws = process.env.VITAE_TEST_HOME === 'aws'

async function startDoubles() {
  // Hardly any run needs them.
  const { startDynamo } = await import('../contract/doubles/dynamo')
  const { startStorage } = await import('../contract/doubles/storage')
  return { dynamo: await startDynamo(), storage: await startStorage() }
}

let doubles: ReturnType<typeof startDoubles> | null = null
const opened: AwsStores[] = []

afterAll(async () => {
  for (const { items, files } of opened.splice(0)) {
    items.close()
    files.close()
  }
  const started = await doubles
  await started?.storage.stop()
  await started?.dynamo.stop()
})

/** An empty table and an empty bucket, which last as long as the test's file. */
export async function openAwsStores(now: () => number): Promise<AwsStores> {
  doubles ??= startDoubles()
  const { dynamo, storage } = await doubles
  const { testRegion: region } = await import('../contract/doubles/dynamo')
  const { guardFormat } = await import('@/lib/server/items/aws/guard-format')
  const { openDynamoItems } = await import('@/lib/server/items/aws/open-items')
  const { openS3Files } = await import('@/lib/server/files/aws/open-files')
  const table = openDynamoItems({ region, table: await dynamo.createTable(), now })
  const items = { ...guardFormat(table, now), close: table.close }
  const files = openS3Files({ region, bucket: await storage.createBucket(), items, now })
  const stores = { items, files }
  opened.push(stores)
  return stores
}

/**
 * The same, for tests of what is above the ports: they run over both homes.
 *
 * @returns null where the home is the embedded one
 */
export function openAwsStoresWhenAsked(now: () => number = Date.now): Promise<AwsStores | null> {
  return isOnAws ? openAwsStores(now) : Promise.resolve(null)
}
