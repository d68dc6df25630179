import { createServer } from 'node:http'
import { expect, it, vi } from 'vitest'
import { openModels } from './open-models'

const resolved = vi.hoisted(() => ({ addresses: [] as string[] }))
vi.mock('node:dns/promises', async (original) => ({
  ...(await original<typeof import('node:dns/promises')>()),
  lookup: async () => resolved.addresses.map((address) => ({ address, family: 4 })),
}))

it('asks no name that stands for the metadata of this machine', async () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked++
    response.writeHead(500).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  const port = typeof place === 'object' && place ? place.port : 0
  const settings = {
    provider: 'compatible',
    baseUrl: `http://localhost:${port}/v1`,
    apiKey: null,
    model: 'm',
    embeddingModel: 'm',
  } as const
  const embed = () => openModels().open(settings).embed(['x'], { deadline: 3_000 })
  try {
    resolved.addresses = ['127.0.0.1', '169.254.169.254']
    expect(await embed()).toMatchObject({ ok: false })
    expect(asked).toBe(0)
    resolved.addresses = ['127.0.0.1']
    await embed()
    expect(asked).toBeGreaterThan(0)
  } finally {
    server.close()
  }
})
