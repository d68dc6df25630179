import { expect, it } from 'vitest'
import { readArrival, recordArrival } from './arrival'
import { createTrustedProxies, settleAddress } from './client-address'

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
