import { setTimeout as pause } from 'node:timers/promises'
import type { ApiKey, CreateKeyBody } from '@/lib/api/keys'
import { createIdGenerator } from '@/lib/resume/ids'
import { createKey } from '@/lib/server/accounts/keys/create-key'
import { createApi } from '@/lib/server/api/create-api'
import { defaultCapacity } from '@/lib/server/api/guards/capacity'
import type { Configuration } from '@/lib/server/config/configuration-types'
import type { Identity, SessionPrincipal } from '@/lib/server/identity/identity-types'
import { presentedKey } from '@/lib/server/identity/keys/key-text'
import { readKeyPrincipal } from '@/lib/server/identity/keys/read-key-principal'
import { readPerson, savePerson } from '@/lib/server/identity/rows/person-rows'
import { toOwnerId } from '@/lib/server/owner'
import type { OpenedPorts, PortOverrides } from '@/lib/server/ports'
import { openTestPorts } from '@/lib/server/testing/test-ports'
import { openAwsPortsUnderTest } from './aws-ports-under-test'

/** Two people and a session each; the third session has ended. */
export const sessions = {
  ana: '018f0000-0000-7000-8000-00000000000a',
  ben: '018f0000-0000-7000-8000-00000000000b',
} as const
export type SessionName = keyof typeof sessions

/** Returns the principal of a session. */
export function principalOf(name: SessionName): SessionPrincipal {
  return {
    userId: toOwnerId(sessions[name]),
    email: `${name}@example.org`,
    isEmailConfirmed: true,
    groups: name === 'ana' ? ['member', 'operator'] : ['member'],
    plan: null,
    via: 'session',
    sessionId: name,
    signedInAt: 0,
  }
}

/** Makes the person that a session stands for, as the first sign-in does: keys need one. */
export async function admitTestPerson({ items }: OpenedPorts, name: SessionName): Promise<void> {
  const { userId, email, groups, plan } = principalOf(name)
  if (await readPerson(items, userId)) return
  const identities = [{ issuer: 'test', subject: name }]
  const createdAt = '2026-03-01T12:00:00.000Z'
  await savePerson(
    items,
    { userId, email, name, groups: [...groups], plan, createdAt, disabledAt: null, identities },
    'absent',
  )
}

/**
 * An identity that knows people by a cookie with their name, and keys as the real one does.
 *
 * @param findPorts called for each key, since the ports are opened after the identity
 */
export function fakeIdentity(findPorts: () => OpenedPorts | null = () => null): Identity {
  return {
    signIn: 'own',
    async principalOf(request) {
      const key = presentedKey(request.headers)
      const ports = findPorts()
      if (key !== null) {
        const known = async () => ({ isEmailConfirmed: true })
        return ports && readKeyPrincipal(ports, key, new URL(request.url).pathname, known)
      }
      const name = /session=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1]
      return name === 'ana' || name === 'ben' ? principalOf(name) : null
    },
    handle: async () => new Response(null, { status: 404 }),
    deleteUser: async () => {},
    endSessions: async () => {},
    disableUser: async () => {},
    enableUser: async () => {},
    createResetToken: async () => null,
    describeUser: async () => ({ emailConfirmed: true }),
  }
}

export type Asked = {
  as?: SessionName | 'expired' | null
  method?: string
  json?: unknown
  body?: BodyInit
  headers?: Record<string, string>
}

export type TestApi = {
  ports: OpenedPorts
  api: ReturnType<typeof createApi>
  /** The clock of the server; add to it. */
  clock: { now: number }
  /** Sends a request as the editor does, below /api/v1 unless it says /api; `as` defaults to ana. */
  ask: (path: string, asked?: Asked) => Promise<Response>
  close: () => Promise<void>
}

/** Creates a key of a person, as the screen does after a proof. */
export async function createTestKey(
  { ports, clock }: Pick<TestApi, 'ports' | 'clock'>,
  name: SessionName,
  asked: Pick<CreateKeyBody, 'scopes'> & Partial<CreateKeyBody>,
): Promise<ApiKey & { key: string }> {
  const maker = { ...principalOf(name), signedInAt: clock.now }
  const body = { name: 'Of a test', expiresInDays: null, ...asked }
  const made = await createKey(ports, maker, ports.ids.document(), body)
  if (!made.ok) throw new Error(made.code)
  return made.value
}

/** Reads a state again and again until its work has ended. */
export async function whenEnded<State extends { status: string }>(
  read: () => Promise<State>,
): Promise<State> {
  for (let tries = 0; tries < 1_500; tries++) {
    const state = await read()
    if (['done', 'failed', 'cancelled'].includes(state.status)) return state
    await pause(20)
  }
  throw new Error('It did not end')
}

/** A long round opens the API over the other home, for the same tests. */
const defaultPorts = process.env.VITAE_TEST_HOME === 'aws' ? openAwsPortsUnderTest : openTestPorts

/**
 * The whole API over a temporary home, with a clock that stands until it is moved.
 *
 * @param open another home than the embedded one
 */
export async function openTestApi(
  overrides: PortOverrides = {},
  changes: Partial<Configuration> = {},
  open: (
    overrides: Pick<PortOverrides, 'identity' | 'now' | 'ids'>,
    changes: Partial<Configuration>,
  ) => Promise<OpenedPorts> = defaultPorts,
): Promise<TestApi> {
  const clock = { now: Date.parse('2026-03-01T12:00:00Z') }
  const now = () => clock.now
  let opened: OpenedPorts | null = null
  const parts = {
    identity: fakeIdentity(() => opened),
    now,
    ids: createIdGenerator(undefined, now),
  }
  const ports = await open({ ...parts, ...overrides }, changes)
  opened = ports
  // Machines that run tests are late now and then; that is a test of its own.
  const api = createApi(ports, { ...defaultCapacity, lag: Number.POSITIVE_INFINITY })
  return {
    ports,
    api,
    clock,
    async ask(path, { as = 'ana', method = 'GET', json, body, headers = {} } = {}) {
      const sent = json === undefined ? body : JSON.stringify(json)
      return api.request(path.startsWith('/api/') ? path : `/api/v1${path}`, {
        method,
        headers: {
          ...(as === null ? {} : { cookie: `session=${as}` }),
          ...(method === 'GET' || method === 'HEAD' ? {} : { origin: 'http://localhost:3000' }),
          ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(sent === undefined ? {} : { body: sent, duplex: 'half' }),
      })
    },
    close: () => ports.close(),
  }
}
