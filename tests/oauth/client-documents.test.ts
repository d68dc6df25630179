import { createServer } from 'node:http'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listenOnLoopback } from '@/tests/support/loopback-server'
import {
  answerOf,
  authorizationRequest,
  createPkce,
  type OpenedOAuth,
  openOAuth,
  redirectUri,
} from './support/open-oauth'

// An app whose id is the address of a document about it needs no registration.

const hour = 60 * 60 * 1_000

let oauth: OpenedOAuth
/** Documents by path; a function answers anew each time. */
let documents: Record<string, () => unknown>
let asked: string[]
let base: string
const server = createServer(({ url = '' }, response) => {
  asked.push(url)
  const body = documents[url]?.()
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' })
  response.end(typeof body === 'string' ? body : JSON.stringify(body ?? null))
})
beforeEach(async () => {
  oauth = await openOAuth()
  asked = []
  base = `http://127.0.0.1:${await listenOnLoopback(server)}`
  documents = { '/agent.json': () => describeAgent('/agent.json') }
})
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
  await oauth.close()
})

const describeAgent = (path: string, more: object = {}) => ({
  client_id: base + path,
  client_name: 'An agent',
  redirect_uris: [redirectUri],
  token_endpoint_auth_method: 'none',
  ...more,
})

const allow = (clientId: string) =>
  oauth.allow(authorizationRequest(clientId, createPkce().challenge))

it('is announced as possible, and connects without a registration', async () => {
  const metadata = await oauth.fetch('http://localhost:3000/.well-known/oauth-authorization-server')
  expect(await metadata.json()).toMatchObject({ client_id_metadata_document_supported: true })
  const clientId = `${base}/agent.json`
  const { verifier, challenge } = createPkce()
  const answer = await answerOf(await oauth.allow(authorizationRequest(clientId, challenge)))
  const tokens = await oauth.redeem(clientId, answer, verifier)
  expect(tokens.status).toBe(200)
  const apps = await (await oauth.tools.api.ask('/connected-apps')).json()
  expect(apps).toMatchObject({ apps: [{ name: 'An agent' }] })
})

it('is read once an hour, and its former words do not outlive that', async () => {
  const clientId = `${base}/agent.json`
  expect((await allow(clientId)).status).toBe(200)
  expect((await allow(clientId)).status).toBe(200)
  expect(asked).toEqual(['/agent.json'])
  documents = {}
  oauth.tools.api.clock.now += hour
  expect((await allow(clientId)).status).toBe(404)
})

it('is read thirty times an hour for one person', async () => {
  for (let at = 0; at < 40; at++) await allow(`${base}/${at}.json`)
  expect(asked).toHaveLength(30)
})

it.each<[string, () => unknown]>([
  ['another app', () => describeAgent('/agent.json')],
  ['a secret', () => describeAgent('/x.json', { token_endpoint_auth_method: 'private_key_jwt' })],
  ['no address', () => describeAgent('/x.json', { redirect_uris: [] })],
  ['a script', () => describeAgent('/x.json', { redirect_uris: ['javascript:alert(1)'] })],
  ['no JSON', () => '<html>'],
  ['a list', () => []],
  ['a megabyte', () => describeAgent('/x.json', { more: 'x'.repeat(1_000_000) })],
  ['twenty kilobytes', () => describeAgent('/x.json', { more: 'x'.repeat(20_000) })],
])('is unknown where its document has %s', async (_name, document) => {
  documents['/x.json'] = document
  expect((await allow(`${base}/x.json`)).status).toBe(404)
  expect(asked).toEqual(['/x.json'])
})

it.each([
  'https://192.168.0.10/agent.json',
  'https://nas.local/agent.json',
  'http://app.example.org/agent.json',
  'https://user@agent.example.net/agent.json',
  'https://agent.example.net/',
  'https://agent.example.net/a/../agent.json',
  'https://agent.example.net/agent.json#x',
  'file:///etc/passwd',
])('is not asked for at %s', async (address) => {
  expect((await allow(address)).status).toBe(404)
  expect(asked).toEqual([])
})
