// The rules of addresses that an operator can set, shared by `npm start` (which has no packages yet) and the server.
// Plain JavaScript without imports but Node's own and ours; pure. No `server-only`, since the start script is no server
// bundle.
import { BlockList, isIP } from 'node:net'
import { good, listOfWords, textOf, wrong } from './settings/setting.mjs'

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

/** Address or name to listen on. @type {import('./settings/setting.mjs').Parse<string>} */
export function parseHost(text, name) {
  const host = text.trim()
  if (isIP(host) !== 0 || /^[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?$/i.test(host)) return good(host)
  return wrong(
    `${name} is "${host}", but it must be an address to listen on, such as 0.0.0.0 for all of this machine.`,
  )
}

/** The public address, without a slash at the end. @type {import('./settings/setting.mjs').Parse<string>} */
export function parsePublicUrl(text, name) {
  const asked = text.trim()
  const example = 'for example https://cv.example.org'
  if (!URL.canParse(asked))
    return wrong(`${name} is "${asked}", but it must be an address, ${example}.`)
  const url = new URL(asked)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return wrong(`${name} is "${asked}", but it must begin with https:// or http://, ${example}.`)
  }
  if (url.username || url.password) {
    return wrong(`${name} holds a user or a password: leave them out.`)
  }
  if (url.pathname !== '/' || url.search || url.hash) {
    return wrong(
      `${name} is "${asked}", but it must end with its host and port, ${example}: Vitae cannot be served below a path.`,
    )
  }
  if (url.hostname === '0.0.0.0' || url.hostname === '[::]') {
    return wrong(
      `${name} is "${asked}", which nobody can open: name this machine as others see it.`,
    )
  }
  if (url.protocol === 'http:' && !isNearbyHost(url.hostname)) {
    return wrong(
      `${name} is ${url.origin}: over http everybody on the way could read passwords and CVs, so this server starts with https only. Put a server in front that speaks https and set ${name} to its address; http is for private addresses, bare names and .local.`,
    )
  }
  return good(url.origin)
}

/**
 * Reads the public address, or makes the default one. `VITAE_HOST` opens a server to others, who need one.
 *
 * @param {import('./settings/setting.mjs').Environment} environment
 * @param {{VITAE_HOST: string | null, PORT: number}} values
 * @param {string | null} known the address of the backend on AWS
 * @returns {import('./settings/setting.mjs').Read<string>}
 */
export function readPublicUrl(environment, values, known = null) {
  const asked = textOf(environment, 'VITAE_URL') || known
  if (asked) return parsePublicUrl(asked, 'VITAE_URL')
  if (values.VITAE_HOST === null) return good(`http://localhost:${values.PORT}`)
  return wrong(
    'VITAE_HOST opens this server to others, so VITAE_URL has to say under which address they see it, for example VITAE_URL=https://cv.example.org.',
  )
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

/** Returns true for an address or a CIDR range. @param {string} text */
export function isAddressRange(text) {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  const isRange =
    bits === undefined ||
    (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (version === 4 ? 32 : 128))
  return version !== 0 && !address.includes('%') && isRange && rest.length === 0
}

/** Returns true for scheme, host and port alone, as in the Origin header; http only in a local network. @param {string} text */
function isOrigin(text) {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, origin } = new URL(text)
  return (
    origin === text && (protocol === 'https:' || (protocol === 'http:' && isNearbyHost(hostname)))
  )
}

const listedOrigins = listOfWords(
  isOrigin,
  'list origins such as https://app.example.org, or be * alone',
)

/** Origins separated by commas, or `*`. @type {import('./settings/setting.mjs').Parse<string[] | '*'>} */
export const parseOrigins = (text, name) =>
  text.trim() === '*' ? good(text.trim()) : listedOrigins(text, name)
