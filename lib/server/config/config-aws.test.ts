// Own process: others leave addresses of AWS in the environment.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readStandard } from '../aws/standard-outputs'
import { ConfigurationError, loadEnvironment, readEnvironment } from './config'
import { readHome, uploadSourcesOf } from './config-aws'

const folder = mkdtempSync(join(tmpdir(), 'vitae-config-aws-'))
const file = join(folder, 'amplify_outputs.json')
afterAll(() => rmSync(folder, { recursive: true }))

const identity = {
  issuer: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Example01',
  userPoolId: 'eu-central-1_Example01',
  clientId: 'client',
  domain: 'https://vitae.auth.eu-central-1.amazoncognito.com',
  groups: { operator: 'operator' },
}
const vitae = {
  home: 'aws',
  url: 'https://main.d2example.amplifyapp.com',
  origins: ['https://main.d2example.amplifyapp.com', 'https://app.example.org'],
  table: 'vitae',
  queueUrl: 'https://sqs.eu-central-1.amazonaws.com/123456789012/jobs',
  secrets: { links: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:links-AbCdEf' },
}
const auth = {
  user_pool_id: identity.userPoolId,
  user_pool_client_id: identity.clientId,
  oauth: { domain: 'vitae.auth.eu-central-1.amazoncognito.com', identity_providers: [] },
  groups: [{ operator: { precedence: 0 } }, { guests: { precedence: 1 } }],
}
const storage = { aws_region: 'eu-central-1', bucket_name: 'vitae-files' }
/** Returns the file as Amplify writes it, with changes to our values. */
const outputsWith = (changes: object = {}) => ({
  version: '1.4',
  auth,
  storage,
  custom: { vitae: { ...vitae, ...changes } },
})

function read(environment: Record<string, string> = {}) {
  const sentences: string[] = []
  const found = readHome(environment, folder, (sentence) => sentences.push(sentence), readStandard)
  return { ...found, sentences }
}

it('takes what the backend has written, and fills what may be missing', () => {
  writeFileSync(file, JSON.stringify(outputsWith()))
  expect(read()).toEqual({
    home: 'aws',
    aws: {
      ...vitae,
      isSandbox: false,
      region: 'eu-central-1',
      bucket: 'vitae-files',
      renderQueueUrl: null,
      deadLetterQueueUrl: null,
      topicArn: null,
      apiUrl: null,
      liveEndpoint: null,
      metricsNamespace: 'Vitae',
      mailFrom: null,
      mailConfigurationSet: null,
      acceleratesUploads: false,
      identity: { ...identity, clientSecretArn: null },
    },
    sentences: [],
  })
})

it('takes a variable before the file', () => {
  const { aws } = read({ VITAE_OUTPUTS: JSON.stringify(outputsWith({ table: 'another' })) })
  expect(aws?.table).toBe('another')
})

it('says in one sentence what is missing or odd', () => {
  const odd = {
    ...outputsWith({ table: undefined, secrets: { links: 'the secret itself' } }),
    storage: { aws_region: 'here' },
    auth: {},
  }
  const { home, sentences } = read({ VITAE_OUTPUTS: JSON.stringify(odd) })
  expect(home).toBe('embedded')
  expect(sentences).toHaveLength(1)
  expect(sentences[0]).toBe(
    'VITAE_OUTPUTS lacks or has odd values: storage.aws_region, custom.vitae.table, storage.bucket_name, custom.vitae.secrets.links, auth.user_pool_id, auth.user_pool_client_id, auth.oauth.domain.',
  )
  expect(sentences[0]).not.toContain('the secret itself')
})

it('refuses homes that nobody has built, and text that is no JSON', () => {
  writeFileSync(file, '{"custom": {"vitae": {"home": "moon"}}}')
  expect(read().sentences).toEqual([expect.stringContaining('"moon"')])
  writeFileSync(file, '{"version": "1"}')
  expect(read().sentences).toEqual([expect.stringContaining('custom.vitae.home')])
  writeFileSync(file, 'no JSON')
  expect(read().sentences).toHaveLength(1)
})

it('refuses the embedded home where its folder would be lost', () => {
  rmSync(file)
  expect(read()).toEqual({ home: 'embedded', aws: null, sentences: [] })
  expect(read({ AWS_LAMBDA_FUNCTION_NAME: 'api' }).sentences).toHaveLength(1)
})

it('names the bucket that forms send files to, as S3 signs their address', async () => {
  const { aws } = read({ VITAE_OUTPUTS: JSON.stringify(outputsWith()) })
  const { S3Client } = await import('@aws-sdk/client-s3')
  const { createPresignedPost } = await import('@aws-sdk/s3-presigned-post')
  const credentials = { accessKeyId: 'example', secretAccessKey: 'example' }
  for (const endpoint of [undefined, 'http://127.0.0.1:4567']) {
    const client = new S3Client({
      ...{ region: 'eu-central-1', credentials, forcePathStyle: true },
      ...(endpoint === undefined ? {} : { endpoint }),
    })
    const { url } = await createPresignedPost(client, {
      Bucket: storage.bucket_name,
      Key: 'uploads/x',
    })
    const environment = endpoint === undefined ? {} : { AWS_ENDPOINT_URL_S3: endpoint }
    expect(uploadSourcesOf(aws, environment)).toContain(url)
  }
  const outputs = JSON.stringify(outputsWith({ acceleratesUploads: true }))
  const client = new S3Client({ region: 'eu-central-1', credentials, useAccelerateEndpoint: true })
  const { url } = await createPresignedPost(client, { Bucket: storage.bucket_name, Key: 'x' })
  expect(uploadSourcesOf(read({ VITAE_OUTPUTS: outputs }).aws, {})).toContain(url)
  expect(uploadSourcesOf(aws, {})).not.toContain(url)
  expect(uploadSourcesOf(null, {})).toEqual([])
})

/** Reads the configuration of a site on AWS: the outputs of its backend, and the operator's settings. */
function readSite(environment: Record<string, string>, url = vitae.url) {
  const outputs = JSON.stringify(outputsWith({ url, origins: [url, ...vitae.origins.slice(1)] }))
  const variables = { VITAE_OUTPUTS: outputs, ...environment }
  return readEnvironment(variables, folder, readStandard).configuration
}

it('takes the address of the site from the backend, unless the operator names one', () => {
  expect(readSite({})).toMatchObject({
    url: vitae.url,
    isHttps: true,
    corsOrigins: ['https://app.example.org'],
  })
  expect(readSite({ VITAE_URL: '' }).url).toBe(vitae.url)
  expect(readSite({ VITAE_URL: 'https://cv.example.org' }).url).toBe('https://cv.example.org')
  const asked = { VITAE_CORS_ORIGINS: 'https://other.example.org' }
  expect(readSite(asked).corsOrigins).toEqual(['https://other.example.org'])
})

it('starts no site on AWS at an address of this machine, but where AWS is there, too', () => {
  const here = 'http://localhost:3000'
  expect(() => readSite({}, here)).toThrow(ConfigurationError)
  expect(() => readSite({}, here)).toThrow('which only this machine can open')
  expect(() => readSite({ VITAE_URL: here })).toThrow('which only this machine can open')
  const endpoint = (at: string) => ({ AWS_ENDPOINT_URL_DYNAMODB: at })
  expect(readSite(endpoint('http://127.0.0.1:4567'), here).url).toBe(here)
  const real = endpoint('https://dynamodb.eu-central-1.amazonaws.com')
  expect(() => readSite(real, here)).toThrow(ConfigurationError)
})

it('loads what reads the outputs by itself, and lets a pool of tests stand elsewhere', async () => {
  const elsewhere = { issuer: 'http://127.0.0.1:9/pool', domain: 'http://127.0.0.1:9' }
  const outputs = JSON.stringify(outputsWith({ identity: elsewhere }))
  const { configuration } = await loadEnvironment({ VITAE_OUTPUTS: outputs }, folder)
  expect(configuration.aws?.identity).toEqual({ ...identity, ...elsewhere, clientSecretArn: null })
  expect((await loadEnvironment({}, folder)).configuration.home).toBe('embedded')
})
