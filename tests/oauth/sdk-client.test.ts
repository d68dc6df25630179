import {
  Client,
  type OAuthClientProvider,
  type StoredOAuthClientInformation,
  type StoredOAuthTokens,
  StreamableHTTPClientTransport,
  UnauthorizedError,
} from '@modelcontextprotocol/client'
import { afterAll, expect, it } from 'vitest'
import type { ConnectedApp } from '@/lib/api/connected-apps'
import { answerOf, openOAuth, origin } from './support/open-oauth'

// The official SDK's client finds its way from an address alone, as agents do.

/** Keeps what the SDK gives it, and the address that a browser would be sent to. */
class Memory implements OAuthClientProvider {
  client: StoredOAuthClientInformation | undefined
  kept: StoredOAuthTokens | undefined
  sentTo: URL | null = null
  #verifier = ''
  redirectUrl = 'http://127.0.0.1:33418/callback'
  clientMetadata = { client_name: 'SDK', redirect_uris: ['http://127.0.0.1/callback'] }
  state = () => 'of the sdk'
  clientInformation = () => this.client
  saveClientInformation = (client: StoredOAuthClientInformation) => {
    this.client = client
  }
  tokens = () => this.kept
  saveTokens = (tokens: StoredOAuthTokens) => {
    this.kept = tokens
  }
  invalidateCredentials = () => {
    this.kept = undefined
  }
  redirectToAuthorization = (url: URL) => {
    this.sentTo = url
  }
  saveCodeVerifier = (verifier: string) => {
    this.#verifier = verifier
  }
  codeVerifier = () => this.#verifier
}

const memory = new Memory()
const open = () => ({
  client: new Client({ name: 'test', version: '1' }),
  transport: new StreamableHTTPClientTransport(new URL(`${origin}/api/mcp`), {
    authProvider: memory,
    fetch: oauth.fetch,
  }),
})
const listApps = async () =>
  ((await (await oauth.tools.api.ask('/connected-apps')).json()) as { apps: ConnectedApp[] }).apps

const oauth = await openOAuth()
afterAll(() => oauth.close())

it('finds, registers, is allowed, calls, refreshes, and is over once it is disconnected', async () => {
  const first = open()
  await expect(first.client.connect(first.transport)).rejects.toThrow(UnauthorizedError)
  const sentTo = memory.sentTo
  if (!sentTo) throw new Error('It asked nobody')
  expect(sentTo.pathname).toBe('/authorize')
  expect(Object.fromEntries(sentTo.searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    resource: `${origin}/api/mcp`,
    scope: 'read write',
    redirect_uri: 'http://127.0.0.1:33418/callback',
  })
  expect(await listApps()).toEqual([])

  const answer = await answerOf(await oauth.allow(sentTo.searchParams))
  expect(answer.origin).toBe('http://127.0.0.1:33418')
  expect(answer.searchParams.get('state')).toBe('of the sdk')
  await first.transport.finishAuth(answer.searchParams)
  const second = open()
  await second.client.connect(second.transport)
  expect((await second.client.listTools()).tools.map(({ name }) => name)).toContain('getResumes')
  const [app] = await listApps()
  expect(app).toMatchObject({ name: 'SDK', host: '127.0.0.1:33418', scopes: ['read', 'write'] })

  // Sixteen minutes later the access token is over, and the client refreshes by itself.
  const before = memory.kept?.access_token
  oauth.tools.api.clock.now += 16 * 60_000
  expect((await second.client.listTools()).tools.length).toBeGreaterThan(10)
  expect(memory.kept?.access_token).not.toBe(before)
  expect(app?.id).toBe((await listApps())[0]?.id)

  const gone = await oauth.tools.api.ask(`/connected-apps/${app?.id}`, { method: 'DELETE' })
  expect(gone.status).toBe(204)
  memory.sentTo = null
  await expect(second.client.listTools()).rejects.toThrow()
  expect(memory.sentTo).not.toBeNull()
  expect(await listApps()).toEqual([])
  await Promise.all([first.client.close(), second.client.close()])
})
