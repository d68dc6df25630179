import { NextRequest } from 'next/server'
import { beforeEach, expect, it, vi } from 'vitest'
import type { AwsConfiguration } from '@/lib/server/config/config-aws'
import { outputsOf } from '../support/outputs-of'

// The address of notices stands in the policy of pages of signed-in people, where the backend has such an address.

const arn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:one-AbCdEf'
const url = 'https://cv.example.org'
const aws: AwsConfiguration = {
  ...{ home: 'aws', isSandbox: false, url, origins: [url], region: 'eu-central-1' },
  ...{ table: 'items', bucket: 'files', queueUrl: 'https://sqs.example.org/jobs' },
  ...{ renderQueueUrl: null, deadLetterQueueUrl: null, topicArn: null, apiUrl: null },
  ...{
    metricsNamespace: 'Vitae',
    mailFrom: null,
    mailConfigurationSet: null,
    acceleratesUploads: false,
  },
  liveEndpoint: 'https://example.appsync-api.eu-central-1.amazonaws.com/graphql',
  secrets: { session: arn, links: arn, seal: arn },
  identity: {
    issuer: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Example01',
    ...{ userPoolId: 'eu-central-1_Example01', clientId: 'client', clientSecretArn: null },
    domain: 'https://vitae-example.auth.eu-central-1.amazoncognito.com',
  },
}
const realTime = 'wss://example.appsync-realtime-api.eu-central-1.amazonaws.com/graphql'

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('VITAE_BUILD', 'build')
})

async function sourcesFor(configuration: AwsConfiguration, cookie: string, path = '/cvs') {
  vi.stubEnv('VITAE_OUTPUTS', JSON.stringify(outputsOf(configuration)))
  const { proxy } = await import('@/proxy')
  const answer = await proxy(new NextRequest(`${url}${path}`, { headers: { cookie } }))
  const policy = answer.headers.get('content-security-policy') ?? ''
  return /connect-src ([^;]+)/.exec(policy)?.[1]?.split(' ')
}

it('admits the address of notices on the pages of signed-in people', async () => {
  expect(await sourcesFor(aws, '__Host-vitae=a')).toContain(realTime)
  expect(await sourcesFor(aws, '__Host-vitae.device=a')).not.toContain(realTime)
  expect(await sourcesFor(aws, '__Host-vitae=a', '/templates')).toEqual(["'self'"])
})

it('admits nothing more where the backend has none', async () => {
  const without = { ...aws, liveEndpoint: null }
  const signedOut = await sourcesFor(without, '')
  vi.resetModules()
  expect(await sourcesFor(without, '__Host-vitae=a')).toEqual(signedOut)
})
