import { expect, it, vi } from 'vitest'
import { toOwnerId } from '@/lib/server/owner'
import { openTestPorts } from '@/lib/server/testing/test-ports'
import { readSource, sourceFiles } from '../support/source-files'

// Hardly anybody uses this service: who does not, does not load its client either.

const name = '@pinecone-database/pinecone'
const loaded = vi.hoisted((): string[] => [])
vi.mock('@pinecone-database/pinecone', (original) => {
  loaded.push('pinecone')
  return original()
})

const ana = toOwnerId('018f0000-0000-7000-8000-00000000000a')
const space = { model: 'm', dimensions: 1 }
const question = { values: Float32Array.from([1]), limit: 1 }

it('a home with vectors of its own loads no client of others', async () => {
  const ports = await openTestPorts()
  expect(await ports.vectors.query(ana, space, question)).toEqual([])
  await ports.vectors.removeOwner(ana)
  expect(loaded).toEqual([])
  await ports.close()
})

it('a home with another store loads its client with the first question', async () => {
  const host = 'https://127.0.0.1:1'
  const indexes = [{ ...space, host }]
  const ports = await openTestPorts(
    { givenSecrets: new Map([['pinecone-key', 'key']]) },
    { vectors: { kind: 'pinecone', indexes } },
  )
  expect(await ports.vectors.placeOf(space)).toBe(`pinecone:${host}`)
  expect(loaded).toEqual([])
  await expect(ports.vectors.query(ana, space, question)).rejects.toMatchObject({
    reason: 'unreachable',
  })
  expect(loaded).toEqual(['pinecone'])
  await ports.close()
})

it('the client of Pinecone stands in its adapter alone, and comes late', () => {
  const files = sourceFiles(['app', 'components', 'lib', 'scripts'], /\.(tsx?|mjs)$/)
  const users = files.filter((file) => readSource(file).includes(name))
  expect(users.length).toBeGreaterThan(0)
  for (const file of users) {
    expect(file).toContain('lib/server/vectors/pinecone/')
    const eager = readSource(file)
      .split('\n')
      .filter((line) => line.startsWith('import') && line.includes(name))
    for (const line of eager) expect(line).toMatch(/^import type /)
  }
})
