import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createToolsApp } from '@/lib/server/tools/create-tools-app'
import { findFreePort } from '@/tests/support/own-server'
import { root } from '@/tests/support/source-files'
import { type OpenedTools, openTools } from '@/tests/tools/support/open-tools'
import { serveApi } from './support/serve-api'

// The command line of the MCP inspector, which knows the address of the tools and a key.

const program = join(
  root,
  'tests/clients/node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js',
)
const run = promisify(execFile)

let tools: OpenedTools
let stop: () => Promise<void>
let address: string
let key: string
beforeAll(async () => {
  tools = await openTools()
  ;({ key } = await tools.makeKey('ana', ['read', 'write', 'ai']))
  const port = await findFreePort()
  address = `http://127.0.0.1:${port}/api/mcp`
  stop = await serveApi(createToolsApp(tools.api.ports, tools.api.api), port)
})
afterAll(async () => {
  await stop?.()
  await tools?.close()
})

async function inspect(authorization: string, method: string, ...more: string[]) {
  const args = [program, '--cli', address, '--transport', 'http', '--method', method, ...more]
  const { stdout } = await run(process.execPath, [
    ...args,
    '--header',
    `Authorization: ${authorization}`,
  ])
  return JSON.parse(stdout)
}

it('lists the tools, the resources and the prompts', async () => {
  // Strict: it fails where another client could not read a schema.
  const { tools: listed } = await inspect(`Bearer ${key}`, 'tools/list', '--strict')
  expect(listed.length).toBeGreaterThan(20)
  for (const { name, description, inputSchema } of listed) {
    expect([name, typeof description, inputSchema.type]).toEqual([name, 'string', 'object'])
  }
  expect((await inspect(`Bearer ${key}`, 'resources/list')).resources.length).toBeGreaterThan(0)
  expect((await inspect(`Bearer ${key}`, 'prompts/list')).prompts.length).toBeGreaterThan(0)
})

it('calls a tool and gets its answer', async () => {
  const saved = await tools.api.ask('/resumes', { method: 'POST', json: { flat: { name: 'Ana' } } })
  const { id } = (await saved.json()) as { id: string }
  const answer = await inspect(`Bearer ${key}`, 'tools/call', '--tool-name', 'getResumes')
  expect(JSON.stringify(answer)).toContain(id)
})

it('is refused without a valid key', async () => {
  await expect(inspect('Bearer wrong', 'tools/list')).rejects.toThrow('auth_required')
})
