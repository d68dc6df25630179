import type { AwsConfiguration } from '@/lib/server/config-aws'
import type { Configuration } from '@/lib/server/configuration-types'
import { type AwsOverrides, type OpenedAwsHome, openAwsHome } from '@/lib/server/open-aws-home'
import type { SecretName } from '@/lib/server/secrets/types'
import { testConfiguration } from '@/lib/server/testing/test-home'

const madeSecrets = new Map<SecretName, string>(
  (['session', 'links', 'seal'] as const).map((name) => [name, `${name} of tests`]),
)

/** The home on AWS as a test opens it, in nobody's log. */
export function openAwsTestHome(
  aws: AwsConfiguration,
  overrides: AwsOverrides = {},
  changes: Partial<Configuration> = {},
): Promise<OpenedAwsHome> {
  const configuration = testConfiguration('/nowhere', { home: 'aws', aws, ...changes })
  return openAwsHome(configuration, {
    givenSecrets: madeSecrets,
    writeLine: () => {},
    ...overrides,
  })
}
