import { join } from 'node:path'
import { lintFromString, loadConfig } from '@redocly/openapi-core'
import { afterAll, expect, it } from 'vitest'
import { root } from '@/tests/support/source-files'
import { openTestApi } from './support/test-api'

// The description, held to the rules that the field holds descriptions to.

const api = await openTestApi()
const description = await (await api.ask('/openapi.json', { as: null })).text()
afterAll(() => api.close())

const broken = () => {
  const parsed = JSON.parse(description)
  parsed.paths['/api/v1/me'].get.operationId = parsed.paths['/api/v1/keys'].get.operationId
  return JSON.stringify(parsed)
}

async function lintWithRedocly(source: string): Promise<string[]> {
  const config = await loadConfig({ configPath: join(root, 'redocly.yaml') })
  const found = await lintFromString({ source, absoluteRef: '/openapi.json', config })
  return found.map(
    ({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`,
  )
}

it('breaks no rule of Redocly, which finds one that is broken', async () => {
  expect(await lintWithRedocly(broken())).not.toEqual([])
  expect(await lintWithRedocly(description)).toEqual([])
})
