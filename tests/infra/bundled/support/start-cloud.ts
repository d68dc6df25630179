import { scheduleWork } from '@/lib/server/boot/schedule-work'
import type { AwsConfiguration } from '@/lib/server/config/config-aws'
import type { OpenedAwsPorts } from '@/lib/server/open-aws-ports'
import { startAws } from '@/tests/contract/doubles/aws'
import { openAwsTestPorts } from '@/tests/contract/doubles/aws-ports'
import { testRegion } from '@/tests/contract/doubles/dynamo'
import { startJsonService } from '@/tests/contract/doubles/json-service'
import { outputsOf } from '@/tests/support/outputs-of'

const arnOf = (name: string) =>
  `arn:aws:secretsmanager:eu-central-1:123456789012:secret:${name}-AbCdEf`

/** Services of AWS that a function uses, on loopback. */
export type Cloud = {
  aws: AwsConfiguration
  /** The same home, in this process. */
  ports: OpenedAwsPorts
  variables: Record<string, string>
  /** Keys of the gateway's plans that the functions were given. */
  planKeys: Readonly<Record<string, string>>
  stop: () => Promise<void>
}

const planNames = ['free', 'standard', 'unlimited']

/** Starts doubles of DynamoDB, S3, SQS, SNS and Secrets Manager, with what the backend makes of each. */
export async function startCloud(): Promise<Cloud> {
  const doubles = await startAws()
  const names = ['session', 'links', 'seal', ...planNames.map((plan) => `plan-${plan}`)]
  const values = new Map(names.map((name) => [arnOf(name), `${name} of tests`.padEnd(43, '.')]))
  const secrets = await startJsonService('SECRETS_MANAGER', ({ body }) => {
    const { SecretId } = body as { SecretId: string }
    const SecretString = values.get(SecretId)
    return SecretString
      ? { body: { ARN: SecretId, SecretString } }
      : { status: 400, body: { __type: 'ResourceNotFoundException' } }
  })
  const described = await doubles.describe()
  const aws = {
    ...described,
    secrets: Object.fromEntries(names.map((name) => [name, arnOf(name)])),
  }
  const ports = await openAwsTestPorts(aws, { givenSecrets: new Map() })
  scheduleWork(ports)
  const endpoints = Object.entries(process.env).filter(
    ([name, value]) => /^AWS_(ENDPOINT_URL_|ACCESS_|SECRET_ACCESS_|EC2_)/.test(name) && value,
  ) as [string, string][]
  return {
    aws,
    ports,
    variables: {
      ...Object.fromEntries(endpoints),
      VITAE_OUTPUTS: JSON.stringify(outputsOf(aws)),
      VITAE_URL: 'https://cv.example.org',
      LINKS_ARN: arnOf('links'),
      // As Lambda itself gives it to each function.
      AWS_REGION: testRegion,
    },
    planKeys: Object.fromEntries(
      planNames.map((plan) => [plan, values.get(arnOf(`plan-${plan}`)) ?? '']),
    ),
    async stop() {
      await ports.close()
      await secrets.stop()
      await doubles.stop()
    },
  }
}
