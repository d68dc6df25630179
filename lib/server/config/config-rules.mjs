// The rules of what an operator can say, shared by `npm start` (which has no packages yet) and the
// server (config.ts). Plain JavaScript without imports but Node's own; pure: text in, values or one
// sentence out. No `server-only`, since the start script is no server bundle.
import { BlockList, isIP } from 'node:net'

/** @typedef {Record<string, string | undefined>} Environment */
/**
 * @template T
 * @typedef {{ok: true, value: T} | {ok: false, sentence: string}} Read
 */

/** @template T @param {T} value @returns {{ok: true, value: T}} */
const good = (value) => ({ ok: true, value })
/** @param {string} sentence @returns {{ok: false, sentence: string}} */
const wrong = (sentence) => ({ ok: false, sentence })

const nearby = new BlockList()
for (const [address, bits] of /** @type {const} */ ([
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['127.0.0.0', 8],
])) {
  nearby.addSubnet(address, bits, 'ipv4')
}
for (const [address, bits] of /** @type {const} */ ([
  ['fc00::', 7],
  ['fe80::', 10],
  ['::1', 128],
])) {
  nearby.addSubnet(address, bits, 'ipv6')
}

/**
 * True for a host that only machines nearby can reach: a private or link-local address (RFC 1918,
 * 3927, 4193, 4291), loopback, a bare name or one in `.local`. There, http is allowed.
 *
 * @param {string} host as in `URL.hostname`
 */
export function isNearbyHost(host) {
  const bare = host.replace(/^\[|\]$/g, '')
  const version = isIP(bare)
  if (version !== 0) return nearby.check(bare, version === 4 ? 'ipv4' : 'ipv6')
  const name = bare.replace(/\.$/, '')
  return name !== '' && (!name.includes('.') || name.endsWith('.local'))
}

/** @param {string} host to listen on */
export function isLoopbackHost(host) {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** @param {Environment} environment @returns {Read<number>} */
export function readPort(environment) {
  const asked = environment.PORT || '3000'
  const port = Number(asked)
  if (/^\d+$/.test(asked) && port >= 1 && port <= 65535) return good(port)
  return wrong(`PORT is "${asked}", but a port is a number from 1 to 65535.`)
}

/** @param {Environment} environment @returns {Read<string>} */
export function readHost(environment) {
  const host = (environment.VITAE_HOST || '127.0.0.1').trim()
  if (isIP(host) !== 0 || /^[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?$/i.test(host)) return good(host)
  return wrong(
    `VITAE_HOST is "${host}", but it is an address to listen on, such as 0.0.0.0 for all of this machine.`,
  )
}

/**
 * The public address, without a slash at the end.
 *
 * @param {Environment} environment @param {number} port @returns {Read<string>}
 */
export function readUrl(environment, port) {
  const asked = environment.VITAE_URL?.trim()
  if (!asked) {
    if (!environment.VITAE_HOST) return good(`http://localhost:${port}`)
    return wrong(
      'VITAE_HOST opens this server to others, so VITAE_URL has to say under which address they see it, for example VITAE_URL=https://cv.example.org.',
    )
  }
  const example = 'for example https://cv.example.org'
  if (!URL.canParse(asked))
    return wrong(`VITAE_URL is "${asked}", but it is an address, ${example}.`)
  const url = new URL(asked)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return wrong(`VITAE_URL is "${asked}", but it begins with https:// or http://, ${example}.`)
  }
  if (url.username || url.password)
    return wrong('VITAE_URL holds a user or a password: leave them out.')
  if (url.pathname !== '/' || url.search || url.hash) {
    return wrong(`VITAE_URL is "${asked}", but it ends with the host and its port, ${example}.`)
  }
  if (url.hostname === '0.0.0.0' || url.hostname === '[::]') {
    return wrong(
      `VITAE_URL is "${asked}", which nobody can open: name this machine as others see it.`,
    )
  }
  if (url.protocol === 'http:' && !isNearbyHost(url.hostname)) {
    return wrong(
      `VITAE_URL is ${url.origin}: over http everybody on the way could read passwords and CVs, so this server starts with https only. Put a server in front that speaks https and set VITAE_URL to its address; http is for private addresses, bare names and .local.`,
    )
  }
  return good(url.origin)
}

/**
 * Returns a notice of the features that https would add, where users reach the server over http from other machines;
 * empty for https and for loopback addresses.
 *
 * @param {string} url a public address that was accepted @returns {string}
 */
export function httpNotice(url) {
  const { protocol, hostname } = new URL(url)
  if (protocol === 'https:' || isLoopbackHost(hostname.replace(/^\[|\]$/g, ''))) return ''
  return 'People come over http: who is in this network can read along, and browsers offer passkeys, work without a network and installing as an app over https only.'
}

/**
 * Addresses and CIDR ranges, separated by commas.
 *
 * @param {Environment} environment @returns {Read<string[]>}
 */
export function readTrustedProxies(environment) {
  const entries = (environment.VITAE_TRUSTED_PROXIES ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  for (const entry of entries) {
    const [address = '', bits, ...rest] = entry.split('/')
    const version = isIP(address)
    const isRange =
      bits === undefined ||
      (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (version === 4 ? 32 : 128))
    if (version === 0 || address.includes('%') || !isRange || rest.length > 0) {
      return wrong(
        `VITAE_TRUSTED_PROXIES holds "${entry}", but it lists addresses and ranges of your own proxies, for example 127.0.0.1,10.0.0.0/8.`,
      )
    }
  }
  return good(entries)
}
