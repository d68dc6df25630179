import type { AwsConfiguration } from '@/lib/server/config/config-aws'
import type { Configuration } from '@/lib/server/config/configuration-types'
import { type AwsOverrides, type OpenedAwsPorts, openAwsPorts } from '@/lib/server/open-aws-ports'
import type { SecretName } from '@/lib/server/secrets/secret-types'
import { testConfiguration } from '@/lib/server/testing/test-ports'

const madeSecrets = new Map<SecretName, string>(
  (['session', 'links', 'seal'] as const).map((name) => [name, `${name} of tests`]),
)

/** The home on AWS as a test opens it, in nobody's log. */
export function openAwsTestPorts(
  aws: AwsConfiguration,
  overrides: AwsOverrides = {},
  changes: Partial<Configuration> = {},
): Promise<OpenedAwsPorts> {
  const configuration = testConfiguration('/nowhere', { home: 'aws', aws, ...changes })
  return openAwsPorts(configuration, {
    givenSecrets: madeSecrets,
    writeLine: () => {},
    ...overrides,
  })
}
