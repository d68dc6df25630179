import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import type { Settings } from '../settings'

/** AWS services that publish to the operators' topic, beside our own functions. */
const tellers = ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com']

/**
 * Adds the topic for alarms and notices to operators. It has an encryption key of its own: with AWS's default key
 * for SNS alarms cannot publish, because the policy of that key cannot be changed. A small installation goes without a
 * key of KMS, as do previews and sandboxes, which have no alarms: notices name no person.
 */
export function addTopic(
  scope: Construct,
  { alarmEmail, kind, isSmall }: Settings,
): { topic: Topic; key: Key | null } {
  if (kind !== 'lasting')
    return { topic: new Topic(scope, 'Operators', { enforceSSL: true }), key: null }
  const key = isSmall
    ? null
    : new Key(scope, 'TopicKey', {
        description: 'Vitae: notices for operators',
        enableKeyRotation: true,
      })
  const topic = new Topic(scope, 'Operators', { masterKey: key ?? undefined, enforceSSL: true })
  for (const teller of tellers) {
    key?.grantEncryptDecrypt(new ServicePrincipal(teller))
    topic.grantPublish(new ServicePrincipal(teller))
  }
  if (alarmEmail) topic.addSubscription(new EmailSubscription(alarmEmail))
  return { topic, key }
}
