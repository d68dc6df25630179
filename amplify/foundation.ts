import type { Stack } from 'aws-cdk-lib'
import type { GraphqlApi } from 'aws-cdk-lib/aws-appsync'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Key } from 'aws-cdk-lib/aws-kms'
import type { Function as Lambda, LayerVersion } from 'aws-cdk-lib/aws-lambda'
import { ConfigurationSet, SuppressionReasons } from 'aws-cdk-lib/aws-ses'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import { addSecrets, type Secrets } from './data/secrets'
import { addFonts } from './functions/fonts'
import { lives } from './functions/lives'
import { addQueues, type Queues } from './jobs/queues'
import { addNewsApi } from './live/news-api'
import { addTopic } from './operations/topic'
import type { Settings } from './settings'

export type Foundation = {
  table: TableV2
  queues: Queues
  secrets: Secrets
  topic: Topic
  topicKey: Key | null
  fonts: LayerVersion
  /** Configuration set with which every mail is sent; null where none is. */
  mails: ConfigurationSet | null
  news: GraphqlApi
}

/**
 * Adds the resources that all other stacks refer to, as to the table, and that refer to none of them: that keeps the
 * stacks without a cycle.
 *
 * @param live function that verifies tickets, in the same stack
 */
export function addFoundation(
  table: TableV2,
  live: Lambda,
  stack: Stack,
  settings: Settings,
): Foundation {
  const { topic, key } = addTopic(stack, settings)
  return {
    table,
    queues: addQueues(stack, lives),
    secrets: addSecrets(stack, settings),
    topic,
    topicKey: key,
    fonts: addFonts(stack),
    // SES itself sends no more mail to an address that bounced for good, or whose reader complained.
    mails: settings.mailFrom
      ? new ConfigurationSet(stack, 'Mails', {
          suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
        })
      : null,
    news: addNewsApi(stack, live, settings),
  }
}
