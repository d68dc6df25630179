import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readArrival, recordArrival } from './arrival'
import { createTrustedProxies, readHostedAddress, settleAddress } from './client-address'

function settle(
  peer: string | undefined,
  headers: Record<string, string>,
  trusted: readonly string[] = [],
) {
  const settled = { ...headers }
  settleAddress(settled, peer, createTrustedProxies(trusted))
  return settled
}

it('is the other end of the connection, whatever the request says', () => {
  const spoofed = {
    'x-vitae-ip': '6.6.6.6',
    'x-forwarded-for': '6.6.6.6, 7.7.7.7',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'evil.example',
    'x-real-ip': '6.6.6.6',
    forwarded: 'for=6.6.6.6;proto=https',
    accept: 'text/html',
  }
  const real = { 'x-vitae-ip': '203.0.113.9', accept: 'text/html' }
  expect(settle('203.0.113.9', spoofed)).toEqual(real)
  expect(settle('::ffff:203.0.113.9', spoofed, ['10.0.0.0/8'])).toEqual(real)
  expect(settle(undefined, spoofed, ['0.0.0.0/1'])).toEqual({ accept: 'text/html' })
})

it('is what the trusted proxies saw, counted back from our side', () => {
  const trusted = ['127.0.0.1', '10.0.0.0/8', 'fd00::/8']
  const from = (peer: string, forwarded: string) =>
    settle(peer, { 'x-forwarded-for': forwarded }, trusted)['x-vitae-ip']
  expect(from('127.0.0.1', '203.0.113.9')).toBe('203.0.113.9')
  expect(from('127.0.0.1', '6.6.6.6, 203.0.113.9')).toBe('203.0.113.9')
  expect(from('127.0.0.1', '6.6.6.6, 203.0.113.9, 10.2.2.2')).toBe('203.0.113.9')
  expect(from('::1', '203.0.113.9')).toBe('::1')
  expect(from('fd00::5', '2001:DB8::7')).toBe('2001:db8::7')
  expect(from('127.0.0.1', '[2001:db8::7]:4711')).toBe('2001:db8::7')
  expect(from('127.0.0.1', '203.0.113.9:4711')).toBe('203.0.113.9')
  expect(from('127.0.0.1', '6.6.6.6, unknown')).toBe('127.0.0.1')
  expect(from('127.0.0.1', '')).toBe('127.0.0.1')
})

it('believes the protocol and host of a trusted proxy only', () => {
  const headers = {
    'x-forwarded-for': '203.0.113.9, 10.1.1.1',
    'x-forwarded-proto': 'http, https, http',
    'x-forwarded-host': 'cv.example.org',
  }
  expect(settle('127.0.0.1', headers, ['127.0.0.1', '10.0.0.0/8'])).toEqual({
    'x-vitae-ip': '203.0.113.9',
    'x-forwarded-for': '203.0.113.9',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'cv.example.org',
  })
  expect(settle('127.0.0.1', { 'x-forwarded-proto': 'https' }, ['127.0.0.1'])).toMatchObject({
    'x-forwarded-proto': 'https',
  })
  const odd = settle('127.0.0.1', { 'x-forwarded-proto': 'gopher' }, ['127.0.0.1'])
  expect(odd).not.toHaveProperty('x-forwarded-proto')
})

it('never is what a stranger made up', () => {
  const stranger = '203.0.113.9'
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string())), (made) => {
      const forwarded = [...made, stranger].join(', ')
      const direct = settle(stranger, { 'x-forwarded-for': made.join(', ') }, ['10.0.0.0/8'])
      expect(direct['x-vitae-ip']).toBe(stranger)
      const proxied = settle('10.0.0.1', { 'x-forwarded-for': forwarded }, ['10.0.0.1'])
      expect(proxied['x-vitae-ip']).toBe(stranger)
    }),
  )
})

it('is what both headers of Amplify Hosting name, whatever a client puts before it', () => {
  const read = (viewer: string | undefined, forwarded: string, hops = 1) =>
    readHostedAddress(
      { 'x-forwarded-for': forwarded, ...(viewer && { 'cloudfront-viewer-address': viewer }) },
      hops,
    )
  expect(read('203.0.113.9:53111', '203.0.113.9, 64.252.1.1')).toBe('203.0.113.9')
  expect(read('203.0.113.9:53111', '6.6.6.6, 203.0.113.9, 64.252.1.1')).toBe('203.0.113.9')
  expect(read('2001:0db8:0:0:0:0:0:7:53111', '2001:db8::7, 64.252.1.1')).toBe('2001:db8::7')
  expect(read('203.0.113.9:53111', '203.0.113.9', 0)).toBe('203.0.113.9')
  // Another chain than the configured one, and a header that is missing.
  expect(read('203.0.113.9:53111', '203.0.113.9')).toBeNull()
  expect(read('203.0.113.9:53111', '203.0.113.9, 10.0.0.1, 64.252.1.1')).toBeNull()
  expect(read(undefined, '203.0.113.9, 64.252.1.1')).toBeNull()
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string())), fc.nat(3), (made, hops) => {
      const chain = [...made, '203.0.113.9', '64.252.1.1'].join(', ')
      expect([null, '203.0.113.9']).toContain(read('203.0.113.9:1', chain, hops))
    }),
  )
})

/** Receives a request for a URL of ours and settles its address. */
function arrive(url: string, said: Record<string, string>) {
  const headers: Record<string, string> = { ...said }
  recordArrival(headers, '169.254.10.1', url)
  settleAddress(headers, '169.254.10.1', createTrustedProxies([]))
  return headers
}

const said = {
  host: 'main.d1example.amplifyapp.com',
  'x-forwarded-for': '203.0.113.9, 64.252.1.1',
  via: '2.0 größe.cloudfront.net (CloudFront)',
  cookie: '__Host-vitae=secret',
  authorization: 'Bearer secret',
}

it('shows the operator how a request came, though nobody else believes it', () => {
  const headers = arrive('/operator?_rsc=1', said)
  expect(headers['x-forwarded-for']).toBeUndefined()
  expect(readArrival(new Headers(headers))).toEqual({
    peer: '169.254.10.1',
    counted: '169.254.10.1',
    headers: [
      ['host', said.host],
      ['x-forwarded-for', said['x-forwarded-for']],
      ['via', said.via],
    ],
  })
})

it('keeps nothing for any other page, whatever a request says of itself', () => {
  const spoofed = { ...said, 'x-vitae-arrival': encodeURIComponent('{"peer":"6.6.6.6"}') }
  for (const url of ['/editor', '/operators', '/api/v1/resumes?/operator', undefined]) {
    expect(readArrival(new Headers(arrive(url ?? '', spoofed)))).toBeNull()
  }
  expect(readArrival(new Headers(arrive('/operator', spoofed)))?.peer).toBe('169.254.10.1')
  expect(JSON.stringify(arrive('/operator', said)['x-vitae-arrival'])).not.toContain('secret')
})
