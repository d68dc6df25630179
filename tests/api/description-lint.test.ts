import { join } from 'node:path'
import { lintFromString, loadConfig } from '@redocly/openapi-core'
import { type RulesetDefinition, Spectral } from '@stoplight/spectral-core'
import { oas } from '@stoplight/spectral-rulesets'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '@/tests/support/source-files'
import { openTestApi, type TestApi } from './support/test-api'

// The description, held to the rules that the field holds descriptions to.

let api: TestApi
let description = ''
beforeAll(async () => {
  api = await openTestApi()
  description = await (await api.ask('/openapi.json', { as: null })).text()
})
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

async function lintWithSpectral(source: string): Promise<string[]> {
  const spectral = new Spectral()
  spectral.setRuleset({
    // Its own type leaves out that it is one.
    extends: [[oas as unknown as RulesetDefinition, 'recommended']],
    rules: {
      // Scopes of keys: OpenAPI 3.1 lets them stand beside every scheme, and this rule knows 3.0.
      'oas3-operation-security-defined': 'off',
      // Every operation has a summary, which says it all where there is no description.
      'operation-description': 'off',
      // Of whoever runs the installation.
      'info-contact': 'off',
    },
  })
  const found = await spectral.run(JSON.parse(source))
  return found.map(({ code, path, message }) => `${code} ${path.join('/')}: ${message}`)
}

it('breaks no rule of Redocly, which finds one that is broken', async () => {
  expect(await lintWithRedocly(broken())).not.toEqual([])
  expect(await lintWithRedocly(description)).toEqual([])
})

// It takes much of its time to look at every schema.
it('breaks no rule of Spectral', { timeout: 300_000 }, async () => {
  expect(await lintWithSpectral(description)).toEqual([])
})
