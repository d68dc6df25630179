import { readTicket } from '@/lib/server/live/aws/ticket'
import { openAwsSecrets } from '@/lib/server/secrets/aws/open-secrets'
import type { SubscriptionAnswer, SubscriptionEvent } from '../events'

const { AWS_REGION: region = '', LINKS_ARN: links = '' } = process.env
const secrets = openAwsSecrets({ region, arns: { links }, now: Date.now })

/**
 * Admits the bearer of a ticket to AppSync, as it connects and as it subscribes; the resolver compares the owner. Opens no
 * other port: its role may read one secret.
 */
export async function handler({
  authorizationToken,
}: SubscriptionEvent): Promise<SubscriptionAnswer> {
  const secret = await secrets.read('links')
  const owner = secret && readTicket(secret, authorizationToken, Date.now())
  return owner
    ? { isAuthorized: true, resolverContext: { owner }, ttlOverride: 0 }
    : { isAuthorized: false, ttlOverride: 0 }
}
