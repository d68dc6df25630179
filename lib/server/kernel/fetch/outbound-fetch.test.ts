import { createServer as createHttp, type RequestListener } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readAll } from '@/tests/support/loopback-server'
import { createOutboundFetch, type OutboundPolicy, type ResolveHost } from './outbound-fetch'
import { operatorReach, userReach } from './reach'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

async function listen(server: Server, host = '127.0.0.1'): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => sockets.add(socket.on('error', () => undefined)))
  closers.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  return (server.address() as AddressInfo).port
}

/** Opens a server of HTTP; counts its requests. */
async function serve(listener: RequestListener, host?: string) {
  const seen = { requests: 0 }
  const port = await listen(
    createHttp((request, response) => {
      seen.requests++
      listener(request, response)
    }),
    host,
  )
  return { port, seen, url: `http://127.0.0.1:${port}/` }
}

/** Opens a server that answers with bytes, whatever HTTP says of them. */
const serveRaw = async (answer: (socket: Socket) => void) =>
  `http://127.0.0.1:${await listen(createServer((socket) => socket.once('data', () => answer(socket))))}/`

const head = (...lines: string[]) => ['HTTP/1.1 200 OK', ...lines, '', ''].join('\r\n')

const open = (policy: Partial<OutboundPolicy> = {}) =>
  createOutboundFetch({
    ...{ reach: userReach({ allowsLoopback: true }), timeout: 2_000, maxBytes: 1_000 },
    ...policy,
  })

const refusedWith = (code: string, status: number | null = null) => ({
  name: 'OutboundError',
  code,
  status,
})

const at = (...addresses: string[]) =>
  addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

describe('a name', () => {
  /** A name that is public when it is looked up first, and leads elsewhere from then on. */
  function rebinding(first: string, next: string) {
    let asked = 0
    return vi.fn<ResolveHost>(async () => at(asked++ === 0 ? first : next))
  }

  it('is resolved once: its connection goes to the address that was checked', async () => {
    const { port, seen } = await serve((_, response) => response.end('checked'))
    const resolve = rebinding('127.0.0.1', '127.0.0.2')
    const answer = await open({ reach: operatorReach, resolve })(`http://models.local:${port}/`)
    expect(await answer.text()).toBe('checked')
    expect(resolve).toHaveBeenCalledExactlyOnceWith('models.local')
    expect(seen.requests).toBe(1)
  })

  it('that leads elsewhere with its next request is checked anew, and nothing is sent there', async () => {
    const { port, seen } = await serve((_, response) => response.end('secret'))
    // Nobody listens at the address that may be reached.
    const reach = { allowsUrl: () => true, allowsAddress: (one: string) => one === '127.0.0.2' }
    const fetch = open({ reach, resolve: rebinding('127.0.0.2', '127.0.0.1') })
    const url = `http://hooks.example.org:${port}/`
    await expect(fetch(url)).rejects.toMatchObject(refusedWith('unreachable'))
    await expect(fetch(url)).rejects.toMatchObject(refusedWith('private-address'))
    expect(seen.requests).toBe(0)
  })

  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '169.254.169.254',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fd00::1',
    'fe80::1%eth0',
  ])('that leads to %s is refused to users, also beside a public address', async (address) => {
    const reach = userReach({ allowsLoopback: false })
    for (const found of [at(address), at('1.1.1.1', address)]) {
      const fetch = open({ reach, resolve: async () => found })
      const refused = expect(fetch('https://hooks.example.org/')).rejects
      await refused.toMatchObject(refusedWith('private-address'))
    }
  })

  it.each([
    '169.254.169.254',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    'fe80::1%eth0',
    'fd00:ec2::254',
  ])('that leads to the metadata service at %s is refused to operators, too', async (address) => {
    const inside = await serve((_, end) => end.end())
    const fetch = open({
      reach: operatorReach,
      resolve: async () => at('127.0.0.1', address),
    })
    const refused = expect(fetch(`http://models.local:${inside.port}/`)).rejects
    await refused.toMatchObject(refusedWith('private-address'))
    expect(inside.seen.requests).toBe(0)
  })

  it('leads to the own network where the operator has set it', async () => {
    const inside = await serve((request, end) => end.end(request.headers.host))
    const fetch = open({ reach: operatorReach, resolve: async () => at('127.0.0.1') })
    const answer = await fetch(`http://models.local:${inside.port}/`)
    expect(await answer.text()).toBe(`models.local:${inside.port}`)
  })

  it('that takes too long, or leads nowhere, is not waited for', async () => {
    const late = open({ timeout: 100, resolve: () => new Promise(() => undefined) })
    await expect(late('https://a.example.org/')).rejects.toMatchObject(refusedWith('timeout'))
    for (const resolve of [async () => [], () => Promise.reject(new Error('ENOTFOUND'))]) {
      const refused = expect(open({ resolve })('https://a.example.org/')).rejects
      await refused.toMatchObject(refusedWith('unreachable'))
    }
  })
})

describe('an address', () => {
  it.each([
    'https://127.0.0.1/',
    'https://0x7f000001/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:a00:1]/',
    'https://[64:ff9b::a9fe:a9fe]/',
    'https://[fe80::1]/',
    'http://hooks.example.org/',
    'ftp://hooks.example.org/',
  ])('%s is refused to users, and nothing is resolved', async (url) => {
    const resolve = vi.fn<ResolveHost>(async () => at('1.1.1.1'))
    const fetch = open({ reach: userReach({ allowsLoopback: false }), resolve })
    await expect(fetch(url)).rejects.toMatchObject(refusedWith('private-address'))
    expect(resolve).not.toHaveBeenCalled()
  })

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://0xa9fea9fe/',
    'http://[::ffff:169.254.169.254]/',
    'http://[fd00:ec2::254]/',
    'http://metadata.google.internal/',
  ])('%s is refused to operators, too', async (url) => {
    const refused = expect(open({ reach: operatorReach })(url)).rejects
    await refused.toMatchObject(refusedWith('private-address'))
  })

  it('with a password, or that is none, is refused', async () => {
    for (const url of [`https://ana:${'secret'}@hooks.example.org/`, 'nonsense']) {
      await expect(open()(url)).rejects.toMatchObject(refusedWith('unreachable'))
    }
  })
})

describe('a body', () => {
  const long = 'x'.repeat(1_000_000)

  it('is read whole, with status and headers', async () => {
    const { url } = await serve(async (request, response) => {
      const body = (await readAll(request)).toString()
      const { 'content-length': length, 'accept-encoding': encoding } = request.headers
      const headers = { 'retry-after': '7', 'set-cookie': 'a=b' }
      response.writeHead(201, headers).end(JSON.stringify({ body, length, encoding }))
    })
    const answer = await open()(url, { method: 'POST', body: new URLSearchParams({ a: 'ü' }) })
    const expected = { body: 'a=%C3%BC', length: '8', encoding: 'identity' }
    expect(await answer.json()).toEqual(expected)
    expect(answer.status).toBe(201)
    expect([answer.headers.get('retry-after'), answer.headers.get('set-cookie')]).toEqual([
      '7',
      null,
    ])
  })

  it('with a declared length beyond the limit is refused', async () => {
    const { url } = await serve((_, response) => response.end(long))
    await expect(open()(url)).rejects.toMatchObject(refusedWith('too-large', 200))
  })

  it('longer than it declares is cut off at what it has declared, or refused', async () => {
    const url = await serveRaw((socket) => socket.end(`${head('content-length: 10')}${long}`))
    const read = open()(url).then((answer) => answer.text())
    expect(await read.catch(({ code }) => code)).toMatch(/^(x{10}|unreachable)$/)
  })

  it('shorter than it declares is refused', async () => {
    const url = await serveRaw((socket) => socket.end(`${head('content-length: 10')}x`))
    await expect(open()(url)).rejects.toMatchObject(refusedWith('unreachable', 200))
  })

  it('without a length is refused once it is too long', async () => {
    const url = await serveRaw((socket) => socket.end(`${head()}${long}`))
    await expect(open()(url)).rejects.toMatchObject(refusedWith('too-large', 200))
  })

  it('in chunks without an end is refused, and its connection closed', async () => {
    let isClosed: () => void = () => undefined
    const closed = new Promise<void>((resolve) => {
      isClosed = resolve
    })
    const { url } = await serve((_, response) => {
      const flood = setInterval(() => response.write('x'.repeat(512)), 1)
      response.on('close', () => {
        clearInterval(flood)
        isClosed()
      })
    })
    await expect(open()(url)).rejects.toMatchObject(refusedWith('too-large', 200))
    await closed
  })

  it('that is compressed is not unpacked: its size would be any', async () => {
    const packed = gzipSync(long.slice(0, 100_000))
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed)
    })
    const bytes = await (await open()(url)).arrayBuffer()
    expect(bytes.byteLength).toBe(packed.length)
  })

  it('that trickles is not waited for beyond the whole time', async () => {
    const { url } = await serve((_, response) => {
      const drip = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(drip))
    })
    const refused = expect(open({ timeout: 300 })(url)).rejects
    await refused.toMatchObject(refusedWith('timeout', 200))
  })
})

describe('a streamed body', () => {
  const openStreamed = (policy: Partial<OutboundPolicy> = {}) =>
    open({ isStreamed: true, ...policy })

  it('is handed over as it comes', async () => {
    let finish: () => void = () => undefined
    const { url } = await serve((_, response) => {
      response.write('first ')
      finish = () => response.end('second')
    })
    const answer = await openStreamed()(url)
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect(await reader?.read()).toEqual({ done: false, value: 'first ' })
    finish()
    expect(await reader?.read()).toEqual({ done: false, value: 'second' })
    expect(await reader?.read()).toEqual({ done: true })
  })

  it.each([
    ['too-large', {}, (socket: Socket) => socket.end(`${head()}${'x'.repeat(2_000)}`)],
    ['unreachable', {}, (socket: Socket) => socket.end(`${head('content-length: 10')}x`)],
    ['timeout', { timeout: 200 }, (socket: Socket) => socket.write(`${head()}x`)],
  ])('throws %s while it is read', async (code, policy, answerWith) => {
    const url = await serveRaw((socket) => void answerWith(socket))
    const answer = await openStreamed(policy)(url)
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toMatchObject(refusedWith(code, 200))
  })

  it('that is left ends its connection', async () => {
    const onClose = vi.fn()
    const { url } = await serve((_, response) => {
      response.on('close', onClose).write('x')
    })
    const answer = await openStreamed()(url)
    const reader = answer.body?.getReader()
    expect(await reader?.read()).toMatchObject({ done: false })
    // Nothing more comes while it is waited for.
    const next = reader?.read()
    await reader?.cancel()
    expect(await next).toEqual({ done: true })
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  })

  it('is none with a status that has none', async () => {
    const { url } = await serve((_, response) => response.writeHead(204).end())
    expect((await openStreamed()(url)).body).toBe(null)
  })
})

describe('headers', () => {
  it('that trickle are not waited for', async () => {
    const url = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      const drip = setInterval(() => socket.write('x-more: x\r\n'), 20)
      socket.on('close', () => clearInterval(drip))
    })
    const refused = expect(open({ timeout: 300 })(url)).rejects
    await refused.toMatchObject(refusedWith('timeout'))
  })

  it.each([
    ['one that is too long', `x-more: ${'x'.repeat(20_000)}`],
    ['too many', Array.from({ length: 5_000 }, (_, index) => `x-${index}: x`).join('\r\n')],
    ['one that is none', 'x more: x\x00y'],
  ])('%s are refused', async (_, lines) => {
    const url = await serveRaw((socket) => socket.end(head(lines)))
    await expect(open()(url)).rejects.toMatchObject(refusedWith('unreachable'))
  })

  it.each(['HTTP/1.1 999 Odd', 'HTTP/1.1 42 Odd', 'not HTTP at all'])(
    '%s is no answer',
    async (line) => {
      const url = await serveRaw((socket) => socket.end(`${line}\r\ncontent-length: 0\r\n\r\n`))
      await expect(open()(url)).rejects.toMatchObject({ code: 'unreachable' })
    },
  )
})

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('%d is refused, wherever it leads', async (status) => {
    const inside = await serve((_, response) => response.end('secret'))
    for (const location of [inside.url, 'http://169.254.169.254/', 'https://[::ffff:7f00:1]/']) {
      const { url } = await serve((_, response) => response.writeHead(status, { location }).end())
      const how = { headers: { authorization: 'Bearer canary', cookie: 'a=b' } }
      await expect(open()(url, how)).rejects.toMatchObject(refusedWith('redirect', status))
    }
    expect(inside.seen.requests).toBe(0)
  })
})

it('ends when its caller ends it', async () => {
  const { url } = await serve(() => undefined)
  const stop = new AbortController()
  const refused = expect(open()(url, { signal: stop.signal })).rejects
  stop.abort()
  await refused.toMatchObject(refusedWith('unreachable'))
})
