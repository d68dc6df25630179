import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import type { Settings } from '../settings'

/** AWS services that publish to the operators' topic, beside our own functions. */
const tellers = ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com']

/**
 * Where alarms and notices for operators go. With AWS's own key of SNS alarms could not publish (nobody may
 * change whom it lets in), so the topic has one of its own; a preview, which has no alarms, does without.
 */
export function addTopic(
  scope: Construct,
  { alarmEmail, kind }: Settings,
): { topic: Topic; key: Key | null } {
  if (kind === 'preview')
    return { topic: new Topic(scope, 'Operators', { enforceSSL: true }), key: null }
  const key = new Key(scope, 'TopicKey', {
    description: 'Vitae: notices for operators',
    enableKeyRotation: true,
  })
  const topic = new Topic(scope, 'Operators', { masterKey: key, enforceSSL: true })
  for (const teller of tellers) {
    key.grantEncryptDecrypt(new ServicePrincipal(teller))
    topic.grantPublish(new ServicePrincipal(teller))
  }
  if (alarmEmail) topic.addSubscription(new EmailSubscription(alarmEmail))
  return { topic, key }
}
