import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { listenOnLoopback } from '@/tests/support/loopback-server'

/** Sets the environment variables that the clients of AWS read, so that no code of ours knows of doubles. */
export function setTestCredentials(): void {
  process.env.AWS_ACCESS_KEY_ID = 'test'
  process.env.AWS_SECRET_ACCESS_KEY = 'test'
  process.env.AWS_EC2_METADATA_DISABLED = 'true'
}

export const testRegion = 'eu-central-1'

/** DynamoDB on loopback, in memory; clients of this process find it. */
export async function startDynamo() {
  setTestCredentials()
  const server = dynalite({ createTableMs: 0 })
  const port = await listenOnLoopback(server)
  process.env.AWS_ENDPOINT_URL_DYNAMODB = `http://127.0.0.1:${port}`
  const client = new DynamoDBClient({ region: testRegion })
  let tables = 0
  return {
    address: `http://127.0.0.1:${port}`,
    /** Makes a table as the backend does; answers its name. */
    async createTable(name = `vitae-${++tables}`): Promise<string> {
      const key = (AttributeName: string, KeyType: 'HASH' | 'RANGE') => ({ AttributeName, KeyType })
      await client.send(
        new CreateTableCommand({
          TableName: name,
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions: ['pk', 'sk', 'gsi1pk', 'gsi1sk'].map((AttributeName) => ({
            AttributeName,
            AttributeType: 'S' as const,
          })),
          KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
          GlobalSecondaryIndexes: [
            {
              IndexName: 'gsi1',
              KeySchema: [key('gsi1pk', 'HASH'), key('gsi1sk', 'RANGE')],
              Projection: { ProjectionType: 'ALL' },
            },
          ],
        }),
      )
      return name
    },
    async stop(): Promise<void> {
      client.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
