import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { healthSchema } from '@/lib/api/health'
import { createApi } from '@/lib/server/api/create-api'
import { openCognitoIdentity } from '@/lib/server/identity/cognito/open-cognito'
import { type OpenedAwsPorts, openAwsPorts } from '@/lib/server/open-aws-ports'
import { testConfiguration } from '@/lib/server/testing/test-ports'
import { startJsonService } from '../contract/doubles/json-service'

// A site on AWS before its role is attached: every service refuses it.

const refusal = {
  status: 400,
  body: { __type: 'AccessDeniedException', message: 'not authorized' },
}
let isAttached = false
const table = await startJsonService('DYNAMODB', () => (isAttached ? { body: {} } : refusal))
const secretsManager = await startJsonService('SECRETS_MANAGER', () =>
  isAttached ? { body: { SecretString: 'a secret of 32 bytes, as it were.' } } : refusal,
)
afterAll(async () => {
  await table.stop()
  await secretsManager.stop()
})

const arn = (name: string) => `arn:aws:secretsmanager:eu-central-1:123456789012:secret:${name}-AbC`
const aws = {
  ...{
    home: 'aws' as const,
    isSandbox: false,
    region: 'eu-central-1',
    table: 'table',
    bucket: 'bucket',
  },
  ...{
    url: 'https://main.d2example.amplifyapp.com',
    origins: [],
    apiUrl: null,
    metricsNamespace: 'Vitae',
    mailFrom: null,
    mailConfigurationSet: null,
    acceleratesUploads: false,
  },
  ...{ queueUrl: 'http://127.0.0.1:9/jobs', renderQueueUrl: null, deadLetterQueueUrl: null },
  ...{ topicArn: null, liveEndpoint: null },
  secrets: { session: arn('session'), links: arn('links'), seal: arn('seal') },
  identity: {
    issuer: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Example01',
    ...{ userPoolId: 'eu-central-1_Example01', clientId: 'client', clientSecretArn: null },
    domain: 'https://vitae-example.auth.eu-central-1.amazoncognito.com',
  },
}

let ports: OpenedAwsPorts
beforeEach(async () => {
  isAttached = false
  const configuration = testConfiguration('/nowhere', { home: 'aws', aws })
  ports = await openAwsPorts(configuration, { writeLine: () => {} })
  ports.identity = openCognitoIdentity({ ...ports, settings: aws.identity, ask: async () => ({}) })
})
afterEach(() => ports.close())

it.each(['/api/health', '/api/v1/health'])('%s says what the site may not use', async (path) => {
  const answer = await createApi(ports).request(path)
  expect(answer.status).toBe(503)
  expect(healthSchema.parse(await answer.json())).toEqual({
    ok: false,
    missing: ['table', 'secrets'],
  })
})

it('is well as soon as the role is attached, without another start', async () => {
  isAttached = true
  const answer = await createApi(ports).request('/api/health')
  expect([answer.status, await answer.json()]).toEqual([200, { ok: true }])
})

it('answers others in plain words, and not with a stack', async () => {
  const answer = await createApi(ports).request('/api/v1/resumes')
  expect(answer.status).toBe(503)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(await answer.text()).not.toMatch(/AccessDenied|arn:|at .*\.ts/)
})
