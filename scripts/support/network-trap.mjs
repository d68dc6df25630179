// Preloaded into every process of a run (`NODE_OPTIONS=--import …`): refuses connections to other machines, and records
// them in the file that `VITAE_NETWORK_TRAP` names. Test-only.
import { appendFileSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'

const require = createRequire(import.meta.url)
const net = require('node:net')
const dns = require('node:dns')
const dgram = require('node:dgram')
const file = process.env.VITAE_NETWORK_TRAP

const isLoopback = (host) =>
  /^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3}|0\.0\.0\.0|::)$/.test(host)

function refuse(what) {
  const stack = new Error().stack?.split('\n').slice(3, 6).join(' ') ?? ''
  if (file) appendFileSync(file, `${what} by ${process.argv.slice(1, 3).join(' ')} ${stack}\n`)
  return Object.assign(new Error(`Not on this machine: ${what}`), { code: 'ENETUNREACH' })
}

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...given) {
  // Node passes its own calls on as one list of arguments.
  const [options] = Array.isArray(given[0]) ? given[0] : given
  const isOptions = typeof options === 'object' && options !== null
  const path = isOptions ? options.path : typeof options === 'string' && options
  const host = isOptions ? options.host : given[1]
  if (!path && typeof host === 'string' && !isLoopback(host)) {
    process.nextTick(() => this.destroy(refuse(`connection to ${host}`)))
    return this
  }
  return connect.apply(this, given)
}

const send = dgram.Socket.prototype.send
dgram.Socket.prototype.send = function (...given) {
  const host = given.find((one) => typeof one === 'string' && /^[\w.:-]+$/.test(one))
  if (host && !isLoopback(host)) throw refuse(`datagram to ${host}`)
  return send.apply(this, given)
}

for (const target of [dns, dns.promises]) {
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny']) {
    const ask = target[name]
    target[name] = (host, ...rest) => {
      if (isLoopback(host)) return ask.call(target, host, ...rest)
      const error = refuse(`look-up of ${host}`)
      const answer = rest.at(-1)
      if (typeof answer !== 'function') return Promise.reject(error)
      process.nextTick(answer, error)
      return undefined
    }
  }
}
syncBuiltinESMExports()
