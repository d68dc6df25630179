import type { defineBackend } from '@aws-amplify/backend'
import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { settings } from '../build-settings'
import { expiry, index, keys } from './schema'

type Factory = Parameters<typeof defineBackend>[0][string]
type Container = Parameters<Factory['getInstance']>[0]['constructContainer']
type Generator = Parameters<Container['getOrCompute']>[0]

const attribute = (name: string) => ({ name, type: AttributeType.STRING })
const isLasting = settings.kind === 'lasting'

/** Puts the table into the stack that all others refer to (foundation.ts). */
const generator: Generator = {
  resourceGroupName: 'foundation',
  generateContainerEntry: ({ scope }) => ({
    resources: {
      table: new TableV2(scope, 'Items', {
        partitionKey: attribute(keys.partition),
        sortKey: attribute(keys.sort),
        globalSecondaryIndexes: [
          {
            indexName: index.name,
            partitionKey: attribute(index.partition),
            sortKey: attribute(index.sort),
          },
        ],
        timeToLiveAttribute: expiry,
        billing: Billing.onDemand(),
        encryption: TableEncryptionV2.dynamoOwnedKey(),
        pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: isLasting },
        deletionProtection: isLasting,
        removalPolicy: isLasting ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      }),
    },
  }),
}

/**
 * Defines the data: one table, the items port's (ADR ports-and-threads), whose form is in schema.ts. It is not made by
 * `defineData`, which has a table for each model and GraphQL in front (ADR aws-backend). The table of a branch outlives
 * its stack, has deletion protection, and can be restored to any second of the last 35 days. No stream, as none is
 * read.
 */
export const data = {
  getInstance: ({ constructContainer }: Parameters<Factory['getInstance']>[0]) => {
    const { table } = constructContainer.getOrCompute(generator).resources as { table: TableV2 }
    return { resources: { table }, stack: Stack.of(table) }
  },
}
