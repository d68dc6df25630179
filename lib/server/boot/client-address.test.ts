import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createTrustedProxies, settleAddress } from './client-address'

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
