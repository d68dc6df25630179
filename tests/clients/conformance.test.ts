import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createToolsApp } from '@/lib/server/tools/create-tools-app'
import { findFreePort } from '@/tests/support/own-server'
import { root } from '@/tests/support/source-files'
import { type OpenedTools, openTools } from '@/tests/tools/support/open-tools'
import { serveApi } from './support/serve-api'

// The public conformance suite of the protocol. It knows an address alone, so that the key is added here.

const program = join(
  root,
  'tests/clients/node_modules/@modelcontextprotocol/conformance/dist/index.js',
)
const run = promisify(execFile)

/**
 * Its scenarios for any server. The others call tools, resources and prompts of a server made for them, or what this one
 * does not offer (completions, log levels, subscriptions); one is for servers without authentication.
 */
const scenarios = ['server-initialize', 'ping', 'tools-list', 'resources-list', 'prompts-list']

let tools: OpenedTools
let stop: () => Promise<void>
let address: string
beforeAll(async () => {
  tools = await openTools()
  const { key } = await tools.makeKey('ana', ['read', 'write', 'ai'])
  const port = await findFreePort()
  address = `http://127.0.0.1:${port}/api/mcp`
  const app = createToolsApp(tools.api.ports, tools.api.api)
  const withKey = {
    fetch(request: Request) {
      request.headers.set('authorization', `Bearer ${key}`)
      return app.fetch(request)
    },
  }
  stop = await serveApi(withKey, port)
})
afterAll(async () => {
  await stop?.()
  await tools?.close()
})

it.each(scenarios)('passes the scenario %s', async (scenario) => {
  const { stdout } = await run(process.execPath, [
    program,
    'server',
    '--url',
    address,
    '--scenario',
    scenario,
  ])
  expect(stdout).toMatch(/Passed: (\d+)\/\1, 0 failed, 0 warnings/)
})
