import { afterEach, expect, it, vi } from 'vitest'
import { functionPorts } from './open-function-ports'

afterEach(() => vi.unstubAllEnvs())

const vitae = {
  home: 'aws',
  url: 'https://main.d2example.amplifyapp.com',
  origins: ['https://main.d2example.amplifyapp.com'],
  table: 'vitae',
  queueUrl: 'https://sqs.eu-central-1.amazonaws.com/123456789012/jobs',
  secrets: {},
}
const outputs = {
  version: '1.4',
  auth: {
    user_pool_id: 'eu-central-1_Example01',
    user_pool_client_id: 'client',
    oauth: { domain: 'vitae-example.auth.eu-central-1.amazoncognito.com', identity_providers: [] },
  },
  storage: { aws_region: 'eu-central-1', bucket_name: 'vitae-files' },
  custom: { vitae },
}

it('opens with nothing but what the function was told, once, and again after trouble', async () => {
  vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'worker')
  vi.stubEnv('VITAE_OUTPUTS', '')
  const prepare = vi.fn()
  await expect(functionPorts(prepare)).rejects.toMatchObject({ name: 'ConfigurationError' })
  vi.stubEnv('VITAE_OUTPUTS', JSON.stringify(outputs))
  const ports = await functionPorts(prepare)
  expect(await functionPorts(prepare)).toBe(ports)
  expect(prepare.mock.calls).toEqual([[ports]])
  expect(ports.configuration).toMatchObject({ home: 'aws', isWorker: false })
  await ports.close()
})
