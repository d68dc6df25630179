import { expect, it } from 'vitest'
import { placeOf, readModelOrigins } from './model-origins'
import { addressOf, ownKeyProviders } from './model-providers'

const opened = [
  'http://127.0.0.1:11434',
  'http://localhost:1234',
  'https://localhost:8443',
  'http://192.168.1.20:11434',
  'http://10.0.0.7',
  'https://172.31.255.1:8000',
  ...ownKeyProviders.map((id) => new URL(addressOf(id)).origin),
]

it('opens a policy to loopback with a port, private addresses and the fixed hosts', () => {
  for (const origin of opened) expect(readModelOrigins(origin)).toEqual([origin])
  expect(readModelOrigins(opened.slice(0, 3).join(' '))).toEqual(opened.slice(0, 3))
  expect(readModelOrigins(undefined)).toEqual([])
  expect(readModelOrigins('')).toEqual([])
})

it.each([
  'http:',
  'http://*',
  '*',
  'https:',
  "'unsafe-inline'",
  'http://localhost',
  'http://127.0.0.1',
  'http://evil.example',
  'https://api.openai.com.evil.example',
  'http://api.openai.com',
  'https://api.openai.com:8443',
  'http://8.8.8.8:11434',
  'http://172.32.0.1:80',
  'http://169.254.169.254',
  'http://127.0.0.1:11434/',
  'http://127.0.0.1:11434/v1',
  'http://127.0.0.1:11434; script-src *',
  'http://127.0.0.1:11434;script-src',
  'http://127.0.0.1:11434,http://evil.example',
  'http://0x7f.1:11434',
  'http://127.0.0.1:99999',
  'HTTP://127.0.0.1:11434',
  'http://localhost:1234\nx: y',
  'http://user@localhost:1234',
  'http://[::1]:1234',
  'ws://127.0.0.1:11434',
  'http://192.168.1.20.evil.example:80',
  `${opened[0]}  ${opened[1]}`,
  Array.from({ length: 13 }, (_, at) => `http://127.0.0.1:${9000 + at}`).join(' '),
])('refuses the whole cookie for %s', (text) => {
  expect(readModelOrigins(text)).toEqual([])
  expect(readModelOrigins(`${opened[0]} ${text}`)).toEqual([])
})

it('knows where a server is', () => {
  const place = (text: string) => placeOf(new URL(text))
  expect(place('http://LOCALHOST:1234/v1')).toBe('loopback')
  expect(place('http://192.168.0.5:1234')).toBe('local-network')
  expect(place('https://openrouter.ai/api/v1')).toBe('provider')
  expect(place('http://192.168.0.5.example:1234')).toBe('public')
})
