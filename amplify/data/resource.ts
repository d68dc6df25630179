// A table of CDK and not `defineData`: the items port has one table with its own keys and no GraphQL in front (docs/adr/0011).
import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import type { Settings } from '../settings'

/** The one alternate index, by the name that the items port knows. */
export const indexName = 'gsi1'

/**
 * The one table of the items port (docs/adr/0011). It outlives its stack, cannot be deleted by mistake, and can
 * be put back to any second of the last 35 days; that of a preview goes with it. Nothing reads a stream of it, so it
 * has none.
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
