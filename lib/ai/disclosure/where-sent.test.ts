import { expect, it } from 'vitest'
import { whereSent } from './where-sent'

it.each([
  ['browser:', 'here'],
  ['http://localhost:11434/v1', 'here'],
  ['http://127.0.0.1:1234/v1', 'here'],
  ['http://[::1]:8080/v1', 'here'],
  ['http://192.168.1.20:11434/v1', 'computer'],
  ['http://172.20.0.3:8000/v1', 'computer'],
  ['http://workshop:8000/v1', 'computer'],
  ['http://attic.local:8000/v1', 'computer'],
  ['https://api.openai.com/v1', 'host'],
  // Names that look like addresses of one's own.
  ['https://localhost.example.com/v1', 'host'],
  ['https://10.example.com/v1', 'host'],
  ['https://172.32.0.1/v1', 'host'],
])('says of %s that texts for it stay or go: %s', (address, kind) => {
  expect(whereSent(address).kind).toBe(kind)
})
