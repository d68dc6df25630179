import { foldWords } from '@/lib/language/unicode/fold-words'
import table from './networks.json' with { type: 'json' }

type Network = {
  hosts: readonly string[]
  aliases?: readonly string[]
  /** Address of a profile; `*` is the user name. */
  userPage?: string
}

/** Networks by their display names. */
export const networks: Readonly<Record<string, Network>> = table

let byHost: Map<string, string> | undefined
const byName = new Map<string, string>()

function hosts(): Map<string, string> {
  if (byHost) return byHost
  byHost = new Map()
  for (const [name, { hosts, aliases = [] }] of Object.entries(networks)) {
    for (const host of hosts) byHost.set(host, name)
    for (const word of [name, ...aliases]) byName.set(foldWords(word), name)
  }
  return byHost
}

/**
 * Returns the network of a URL ("de.linkedin.com/in/…" is LinkedIn), or null.
 * @param url with or without a scheme
 */
export function findNetwork(url: string): string | null {
  const host = /^(?:[a-z][a-z+.-]*:\/\/)?([^/?#\s@:]+)/i.exec(url.trim())?.[1]?.toLowerCase()
  if (!host?.includes('.')) return null
  const labels = host.split('.')
  for (let at = 0; at < labels.length - 1; at++) {
    const name = hosts().get(labels.slice(at).join('.'))
    if (name !== undefined) return name
  }
  return null
}

/** Returns the network that a short text names ("LinkedIn", "LinkedIn:"), or null. */
export function networkNamed(text: string): string | null {
  if (text.length > 30) return null
  hosts()
  return byName.get(foldWords(text).replace(/[\s:：]+$/, '')) ?? null
}
