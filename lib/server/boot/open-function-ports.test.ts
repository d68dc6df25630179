import { afterEach, expect, it, vi } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { functionPorts } from './open-function-ports'

afterEach(() => vi.unstubAllEnvs())

const vitae = cases.openFunctionPorts.vitae
const outputs = {
  version: '1.4',
  auth: cases.openFunctionPorts.outputsAuth,
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
