// A table of CDK and not `defineData`: the items port has one table with its own keys and no GraphQL in front (docs/adr/0011).
import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import type { Settings } from '../settings'

/** Name of the secondary index, as the items port expects it. */
export const indexName = 'gsi1'

/**
 * Adds the table of the items port (docs/adr/0011). It outlives its stack, has deletion protection, and can be
 * restored to any second of the last 35 days; that of a preview is deleted with its stack. No stream, as none is
 * read.
 */
export function addTable(scope: Construct, { kind }: Settings): TableV2 {
  const isLasting = kind === 'lasting'
  return new TableV2(scope, 'Items', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    globalSecondaryIndexes: [
      {
        indexName,
        partitionKey: { name: 'gsi1pk', type: AttributeType.STRING },
        sortKey: { name: 'gsi1sk', type: AttributeType.STRING },
      },
    ],
    timeToLiveAttribute: 'ttl',
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.dynamoOwnedKey(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: isLasting },
    deletionProtection: isLasting,
    removalPolicy: isLasting ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  })
}
