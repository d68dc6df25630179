import { afterAll } from 'vitest'
import { openDynamoItems } from '@/lib/server/items/aws/open-items'
import { startDynamo, testRegion } from './doubles/dynamo'
import { describeItems } from './items'

const dynamo = await startDynamo()
afterAll(() => dynamo.stop())

describeItems(
  'DynamoDB',
  async () => {
    let now = 0
    const table = await dynamo.createTable()
    const items = openDynamoItems({ region: testRegion, table, now: () => now })
    return {
      items,
      setNow: (milliseconds) => {
        now = milliseconds
      },
      close: async () => items.close(),
    }
  },
  { rounds: 30 },
)
