import type { AwsConfiguration } from '@/lib/server/config/config-aws'

/** `amplify_outputs.json` of a home on AWS, of Amplify's own keys those that are read. */
export function outputsOf({ region, bucket, liveEndpoint, identity, ...vitae }: AwsConfiguration) {
  const { userPoolId, clientId, groups = {}, ...elsewhere } = identity
  return {
    version: '1.4',
    auth: {
      aws_region: region,
      user_pool_id: userPoolId,
      user_pool_client_id: clientId,
      groups: Object.values(groups).map((name, precedence) => ({ [name]: { precedence } })),
    },
    ...(liveEndpoint && { data: { aws_region: region, url: liveEndpoint } }),
    storage: { aws_region: region, bucket_name: bucket },
    custom: { vitae: { ...vitae, identity: elsewhere } },
  }
}
