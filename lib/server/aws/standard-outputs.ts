import 'server-only'
import { parseAmplifyConfig } from 'aws-amplify/utils'
import type { StandardReader } from '../config/config-aws'

/** Groups of the pool that this app uses; the backend names them by their role. */
const meanings = ['admin', 'member', 'operator']

/**
 * Reads the parts of `amplify_outputs.json` that every app on Amplify has: the bucket of `storage`, the user pool,
 * its client and its pages of `auth`, the API of `data`. Loaded only if AWS is the home.
 */
export const readStandard: StandardReader = (outputs) => {
  const { API, Auth, Storage } = parseAmplifyConfig(outputs)
  const pool = Auth?.Cognito
  const poolId = pool?.userPoolId
  const domain = pool?.loginWith?.oauth?.domain
  const groups = pool?.groups?.flatMap((group) => Object.keys(group)) ?? []
  return {
    region: Storage?.S3?.region,
    bucket: Storage?.S3?.bucket,
    liveEndpoint: API?.GraphQL?.endpoint,
    identity: {
      issuer: poolId && `https://cognito-idp.${poolId.split('_')[0]}.amazonaws.com/${poolId}`,
      userPoolId: poolId,
      clientId: pool?.userPoolClientId,
      domain: domain && `https://${domain}`,
      groups: Object.fromEntries(
        meanings.filter((name) => groups.includes(name)).map((name) => [name, name]),
      ),
    },
  }
}
