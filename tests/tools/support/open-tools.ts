import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { Scope } from '@/lib/api/keys'
import { createKey } from '@/lib/server/accounts/keys/create-key'
import type { SessionPrincipal } from '@/lib/server/identity/identity-types'
import { toolsPath } from '@/lib/server/identity/tokens/tools-address'
import { toOwnerId } from '@/lib/server/owner'
import { createToolsApp } from '@/lib/server/tools/create-tools-app'
import {
  admitTestPerson,
  openTestApi,
  type SessionName,
  sessions,
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

/** Opens it; whoever opens it closes it. */
export async function openTools(): Promise<OpenedTools> {
  const api = await openTestApi()
  const app = createToolsApp(api.ports, api.api)
  const send = async (request: Request) => app.fetch(request)
  const clients: Client[] = []
  return {
    api,
    send,
    async makeKey(name, scopes) {
      await admitTestPerson(api.ports, name)
      const maker: SessionPrincipal = {
        userId: toOwnerId(sessions[name]),
        email: '',
        isEmailConfirmed: true,
        groups: [],
        plan: null,
        via: 'session',
        sessionId: name,
        signedInAt: api.clock.now,
      }
      const asked = { name: 'An agent', scopes, expiresInDays: null }
      const made = await createKey(api.ports, maker, api.ports.ids.document(), asked)
      if (!made.ok) throw new Error('No key was made')
      return made.value
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
