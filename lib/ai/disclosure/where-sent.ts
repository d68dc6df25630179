/**
 * Place that texts for a model go to. `here`: they do not leave this device. `computer`: another one of the same network.
 * `host`: a server of the internet, asked by the browser itself.
 */
export type SentPlace = { kind: 'here' | 'computer' | 'host'; host: string }

const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/
const localNetwork =
  /^(10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2}|\[f[cde][0-9a-f:]+\]|[^.[\]]+|.+\.(local|lan|home\.arpa|internal))$/

/** Returns where texts go that the page sends to a model at an address; `browser:` is the browser's own model. */
export function whereSent(baseUrl: string): SentPlace {
  if (baseUrl.startsWith('browser:')) return { kind: 'here', host: '' }
  const { hostname, host } = new URL(baseUrl)
  if (loopback.test(hostname)) return { kind: 'here', host }
  return { kind: localNetwork.test(hostname) ? 'computer' : 'host', host }
}
