import { expect, test } from 'vitest'
import { settleEvent } from './settle-event'

const requestContext = { identity: { sourceIp: '203.0.113.7' } }

test('API Gateway says who asks, whatever the request says of itself', () => {
  const { headers, multiValueHeaders } = settleEvent({
    requestContext,
    headers: {
      'X-Vitae-IP': '10.0.0.1',
      'X-Forwarded-For': '10.0.0.2, 203.0.113.7',
      Forwarded: 'for=10.0.0.3',
      'X-Api-Key': 'vitae_key',
    },
    multiValueHeaders: { 'x-vitae-ip': ['10.0.0.4'], 'X-VITAE-IP': ['10.0.0.5'] },
  })
  expect(headers).toEqual({ 'x-vitae-ip': '203.0.113.7', 'x-api-key': 'vitae_key' })
  expect(multiValueHeaders).toEqual({ 'x-vitae-ip': ['203.0.113.7'], 'x-api-key': ['vitae_key'] })
})

test('nobody is told where the gateway does not know', () => {
  for (const context of [{}, null, { identity: null }, { identity: { sourceIp: 7 } }]) {
    const { headers } = settleEvent({
      requestContext: context,
      headers: { 'x-vitae-ip': '1.2.3.4' },
    })
    expect(headers).toEqual({})
  }
  const { headers } = settleEvent({ requestContext, headers: null })
  expect(headers).toEqual({ 'x-vitae-ip': '203.0.113.7' })
})
