import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { Scope } from '@/lib/api/keys'
import { toolsPath } from '@/lib/server/identity/tokens/tools-address'
import { createToolsApp } from '@/lib/server/tools/create-tools-app'
import {
  admitTestPerson,
  createTestKey,
  openTestApi,
  type SessionName,
  type TestApi,
} from '@/tests/api/support/test-api'

/** The API with its tools, and clients that connect to them as agents do. */
export type OpenedTools = {
  api: TestApi
  /** Sends one request to the endpoint. */
  send: (request: Request) => Promise<Response>
  makeKey: (name: SessionName, scopes: Scope[]) => Promise<{ id: string; key: string }>
  connect: (key: string) => Promise<Client>
  close: () => Promise<void>
}

export const endpoint = `http://localhost:3000${toolsPath}`

/**
 * Opens it; whoever opens it closes it.
 *
 * @param given an API that is open already
 */
export async function openTools(given?: TestApi): Promise<OpenedTools> {
  const api = given ?? (await openTestApi())
  const app = createToolsApp(api.ports, api.api)
  const send = async (request: Request) => app.fetch(request)
  const clients: Client[] = []
  return {
    api,
    send,
    async makeKey(name, scopes) {
      await admitTestPerson(api.ports, name)
      return createTestKey(api, name, { name: 'An agent', scopes })
    },
    async connect(key) {
      const client = new Client({ name: 'test', version: '1' })
      const transport = new StreamableHTTPClientTransport(new URL(endpoint), {
        fetch: async (address, init) => send(new Request(address, init)),
        requestInit: { headers: { authorization: `Bearer ${key}` } },
      })
      await client.connect(transport)
      clients.push(client)
      return client
    },
    async close() {
      await Promise.all(clients.map((client) => client.close()))
      await api.close()
    },
  }
}

/** Returns the text of a result. */
export function textOf(result: { content?: unknown }): string {
  const [first] = result.content as { type: string; text?: string }[]
  return first?.text ?? ''
}
