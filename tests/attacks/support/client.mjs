import { randomInt, randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'

const letters = '0123456789abcdefghjkmnpqrstvwxyz'
export const newId = () => Array.from({ length: 12 }, () => letters[randomInt(32)]).join('')
export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const password = 'Glacier-otters-91-plum-river'

/**
 * Sends one request to a server on loopback.
 *
 * @returns {Promise<{status: number, headers: object, text: string, json: unknown, ms: number}>} status 0 where the
 *   connection ended or nothing came in time
 */
export function send(server, path, options = {}) {
  const { method = 'GET', headers = {}, body, address, timeout = 60_000, agent } = options
  const isJson = body !== undefined && typeof body !== 'string' && !Buffer.isBuffer(body)
  const bytes = isJson ? JSON.stringify(body) : body
  const began = performance.now()
  return new Promise((resolve) => {
    const end = (status, answerHeaders, chunks) => {
      const buffer = Buffer.concat(chunks)
      const text = buffer.toString()
      const ms = performance.now() - began
      const json = parse(text)
      // A problem with a name of its own (`render-failed`) is an outcome; `internal` and bare answers are defects.
      if (status >= 500 && (!json?.code || json.code === 'internal'))
        server.errors?.push(`${method} ${path.slice(0, 90)}: ${status}`)
      resolve({ status, headers: answerHeaders, text, buffer, json, ms })
    }
    const sent = request({
      host: '127.0.0.1',
      port: server.port,
      path,
      method,
      agent,
      localAddress: address,
      headers: {
        host: `localhost:${server.port}`,
        ...(isJson ? { 'content-type': 'application/json' } : {}),
        ...(bytes === undefined ? {} : { 'content-length': Buffer.byteLength(bytes) }),
        ...headers,
      },
    })
    sent.setTimeout(timeout, () => sent.destroy(new Error('timeout')))
    sent.on('error', (error) => end(0, { error: error.code ?? error.message }, []))
    sent.on('response', (answer) => {
      const chunks = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () => end(answer.statusCode, answer.headers, chunks))
      answer.on('error', () => end(0, {}, []))
    })
    sent.end(bytes)
  })
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

let people = 0

/** Returns a client address of its own in 127.0.0.0/8, so that limits of addresses do not add up over checks. */
export function newAddress() {
  people++
  return `127.${10 + (people >> 14)}.${(people >> 7) & 127}.${1 + (people & 127)}`
}

/** Signs somebody up and in. `ask` sends requests with the session, from an address of its own. */
export async function signUp(server, given = {}) {
  const name = given.name ?? 'Ada Lovelace'
  const email = given.email ?? `person-${randomUUID().slice(0, 8)}@example.org`
  const address = newAddress()
  const person = { ...openClient(server, address), email, name, password }
  const made = await person.ask('/api/auth/sign-up', 'POST', { name, email, password })
  if (made.status >= 300) throw new Error(`sign-up: ${made.status} ${made.text}`)
  await person.signIn(email)
  return person
}

/** A browser of its own: cookies, an address and connections that stay open. */
export function openClient(server, address = newAddress()) {
  const cookies = new Map()
  const agent = new Agent({ keepAlive: true, maxSockets: 400, localAddress: address })
  const client = {
    server,
    address,
    cookies,
    async ask(path, method = 'GET', body, headers = {}, options = {}) {
      const answer = await send(server, path, {
        method,
        body,
        agent,
        address,
        ...options,
        headers: {
          ...(client.cookies.size > 0 ? { cookie: client.cookieHeader() } : {}),
          ...(method === 'GET' || method === 'HEAD' ? {} : { origin: server.origin }),
          ...headers,
        },
      })
      for (const text of answer.headers['set-cookie'] ?? []) {
        const [, key, value] = /^([^=]+)=([^;]*)/.exec(text)
        if (/max-age=0|expires=thu, 01 jan 1970/i.test(text)) cookies.delete(key)
        else cookies.set(key, value)
      }
      return answer
    },
    cookieHeader: () => [...cookies].map(([key, value]) => `${key}=${value}`).join('; '),
    async signIn(email) {
      const answer = await client.ask('/api/auth/sign-in', 'POST', { email, password })
      if (answer.status !== 200) throw new Error(`sign-in: ${answer.status} ${answer.text}`)
    },
    /** Creates a CV of the flat form and returns its answer. */
    async createCv(flat = { name: 'Ada Lovelace' }, headers = {}) {
      const answer = await client.ask('/api/v1/resumes', 'POST', { flat }, headers)
      if (answer.status !== 201) throw new Error(`new CV: ${answer.status} ${answer.text}`)
      return answer.json
    },
    /** Creates a key with all scopes but `admin`, and returns it. */
    async createKey(scopes = ['read', 'write', 'ai'], headers = {}) {
      const body = { name: 'attack', scopes, expiresInDays: 1 }
      const answer = await client.ask('/api/v1/keys', 'POST', body, headers)
      if (answer.status !== 201) throw new Error(`key: ${answer.status} ${answer.text}`)
      return answer.json.key ?? answer.json.secret
    },
    close: () => agent.destroy(),
  }
  return client
}
