import {
  addressOf,
  localProviders,
  type ProviderId,
  providerPresets,
} from '@/lib/ai/client/model-providers'
import { type ListedModel, listModels } from './list-models'

/** Model server on this device. `refused`: it is there, and does not let this page read its answers. */
export type FoundServer = { provider: ProviderId; name: string; baseUrl: string } & (
  | { state: 'open'; models: ListedModel[] }
  | { state: 'refused' }
)

/** Milliseconds for a server of this device; for a person who answers the browser's question first. */
const patience = 2_500
const patienceAsked = 60_000

/** `localhost` alone would miss a server where that name leads to IPv6 first, and the other way round. */
const hosts = ['127.0.0.1', 'localhost']

/** Addresses at which model servers of this device answer unless they were set up otherwise. */
export const defaultServers = localProviders.map((provider) => ({
  provider,
  name: providerPresets[provider].name,
  baseUrls: hosts.map((host) => addressOf(provider).replace('localhost', host)),
}))

export const defaultOrigins = defaultServers.flatMap(({ baseUrls }) =>
  baseUrls.map((baseUrl) => new URL(baseUrl).origin),
)

/** Returns what the browser says of requests to this device (Local Network Access); null where it asks nobody. */
async function readPermission(): Promise<PermissionState | null> {
  for (const name of ['loopback-network', 'local-network-access']) {
    try {
      const { state } = await navigator.permissions.query({ name: name as PermissionName })
      return state
    } catch {
      // Another name, or none: browsers that do not know the permission refuse the question.
    }
  }
  return null
}

/** Returns true if a server answers at all: its answer cannot be read, only that there is one. */
async function isThere(baseUrl: string, signal: AbortSignal): Promise<boolean> {
  try {
    const how = { mode: 'no-cors', credentials: 'omit', cache: 'no-store', signal } as const
    await fetch(`${baseUrl}/models`, how)
    return true
  } catch {
    return false
  }
}

type Usual = (typeof defaultServers)[number]

async function tryServer({ provider, name, baseUrls }: Usual, signal: AbortSignal) {
  const tries = baseUrls.map(async (baseUrl): Promise<FoundServer | null> => {
    const listed = await listModels({ provider, baseUrl, key: null }, signal)
    const server = { provider, name, baseUrl }
    if (listed.ok) return { ...server, state: 'open', models: listed.models }
    // Something else listens at that port, and says so to everybody.
    if (listed.code !== 'unreachable') return null
    return (await isThere(baseUrl, signal)) ? { ...server, state: 'refused' } : null
  })
  const found = await Promise.all(tries)
  return found.find((one) => one?.state === 'open') ?? found.find((one) => one !== null) ?? null
}

/**
 * Asks the usual addresses of model servers on this device, at the same time. Called for a press alone.
 *
 * @returns the servers that answered; `isBlocked` if the browser was told to refuse such requests
 */
export async function findServers(
  servers: readonly Usual[] = defaultServers,
): Promise<{ isBlocked: boolean; found: FoundServer[] }> {
  const permission = await readPermission()
  if (permission === 'denied') return { isBlocked: true, found: [] }
  const signal = AbortSignal.timeout(permission === 'prompt' ? patienceAsked : patience)
  const found = await Promise.all(servers.map((server) => tryServer(server, signal)))
  const isBlocked = (await readPermission()) === 'denied'
  return { isBlocked, found: found.filter((one) => one !== null) }
}
