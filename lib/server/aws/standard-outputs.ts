import 'server-only'
import * as z from 'zod'
import type { StandardReader } from '../config/config-aws'

/** Groups of the pool that this app uses; the backend names them by their role. */
const meanings = ['admin', 'member', 'operator']

/**
 * Schema of the keys of `amplify_outputs.json`, version 1, that this app reads
 * (https://github.com/aws-amplify/amplify-backend, packages/client-config/src/client-config-schema).
 */
const standardSchema = z.object({
  auth: z
    .object({
      user_pool_id: z.string().optional(),
      user_pool_client_id: z.string().optional(),
      oauth: z.object({ domain: z.string().optional() }).optional(),
      groups: z.array(z.record(z.string(), z.unknown())).optional(),
    })
    .optional(),
  storage: z
    .object({ aws_region: z.string().optional(), bucket_name: z.string().optional() })
    .optional(),
  data: z.object({ url: z.string().optional() }).optional(),
})

/**
 * Reads the parts of `amplify_outputs.json` that every app on Amplify has: the bucket of `storage`, the user pool,
 * its client and its pages of `auth`, the API of `data`; none of them where one has another type than Amplify gives it.
 * Loaded only if AWS is the home.
 */
export const readStandard: StandardReader = (outputs) => {
  const { auth, storage, data } = standardSchema.safeParse(outputs).data ?? {}
  const poolId = auth?.user_pool_id
  const domain = auth?.oauth?.domain
  const groups = auth?.groups?.flatMap((group) => Object.keys(group)) ?? []
  return {
    region: storage?.aws_region,
    bucket: storage?.bucket_name,
    liveEndpoint: data?.url,
    identity: {
      issuer: poolId && `https://cognito-idp.${poolId.split('_')[0]}.amazonaws.com/${poolId}`,
      userPoolId: poolId,
      clientId: auth?.user_pool_client_id,
      domain: domain && `https://${domain}`,
      groups: Object.fromEntries(
        meanings.filter((name) => groups.includes(name)).map((name) => [name, name]),
      ),
    },
  }
}
