import { expect, it } from 'vitest'
import { readAi } from './config-ai'
import { readSettings } from './settings/setting.mjs'
import { serverSettings } from './settings/settings.mjs'

function read(environment: Record<string, string>) {
  const sentences: string[] = []
  const refuse = (sentence: string) => sentences.push(sentence)
  const ai = readAi(readSettings(serverSettings, environment, refuse), refuse)
  return { ai, sentences }
}

const compatible = { VITAE_AI_PROVIDER: 'compatible', VITAE_AI_MODEL: 'm' }

it('is none unless it is named', () => {
  expect(read({})).toEqual({
    ai: {
      server: null,
      dailyTokens: 500000,
      allowsOwnKeys: true,
      prices: null,
      reader: { isOn: true, model: null },
    },
    sentences: [],
  })
})

it('has its usual address, or the one that the operator names', () => {
  const ollama = { VITAE_AI_PROVIDER: 'ollama', VITAE_AI_MODEL: 'llama' }
  expect(read(ollama).ai.server?.baseUrl).toBe('http://localhost:11434/v1')
  const moved = { ...ollama, VITAE_AI_URL: 'http://gpu.local:9999/v1/' }
  expect(read(moved)).toMatchObject({
    ai: { server: { baseUrl: 'http://gpu.local:9999/v1' } },
    sentences: [],
  })
})

it('stays where its maker has put it', () => {
  const moved = {
    VITAE_AI_PROVIDER: 'openai',
    VITAE_AI_MODEL: 'm',
    VITAE_AI_URL: 'https://x.org',
  }
  const { ai, sentences } = read(moved)
  expect(ai.server?.baseUrl).toBe('https://api.openai.com/v1')
  expect(sentences).toHaveLength(1)
})

it.each([
  'http://127.0.0.1:1/v1',
  'http://192.168.1.9/v1',
  'http://gpu/v1',
  'http://gpu.local/v1',
  'https://x.org/v1',
  'https://[64:ff9b::8.8.8.8]/v1',
])('may be at %s', (url) => {
  expect(read({ ...compatible, VITAE_AI_URL: url }).sentences).toEqual([])
})

it.each([
  'http://169.254.169.254/latest',
  'http://[::ffff:169.254.169.254]/v1',
  'http://[fe80::1]/v1',
  'http://[fd00:ec2::254]/v1',
  'http://metadata.google.internal/v1',
  'http://metadata.local/v1',
  'http://METADATA.local./v1',
  'http://instance-data/latest',
  'http://0xa9fea9fe/latest',
  'https://[64:ff9b::169.254.169.254]/v1',
  'https://[64:ff9b:1::a9fe:a9fe]/v1',
  'https://[64:ff9b:1:a9fe:a9:fe00::]/v1',
  'https://[2002:a9fe:a9fe::1]/v1',
  'https://[2001:0:4136:e378:8000:63bf:5601:5601]/v1',
  'https://[::169.254.169.254]/v1',
  'https://[::ffff:0:169.254.169.254]/v1',
  'http://example.org/v1',
  'file:///etc/passwd',
  `https://${['me', 'hush'].join(':')}@x.org/v1`,
  'https://x.org/v1?key=1',
  'x.org',
])('may not be at %s', (url) => {
  const { ai, sentences } = read({ ...compatible, VITAE_AI_URL: url })
  expect(ai.server).toBeNull()
  expect(sentences).toHaveLength(1)
})

it('is told of every bad value', () => {
  const { sentences } = read({
    VITAE_AI_PROVIDER: 'clever',
    VITAE_AI_DAILY_TOKENS: 'many',
    VITAE_AI_OWN_KEYS: 'maybe',
    VITAE_AI_PRICES: '{"asOf": "today"}',
  })
  const names = ['PROVIDER', 'DAILY_TOKENS', 'OWN_KEYS', 'PRICES']
  for (const name of names) expect(sentences.join('\n')).toContain(`VITAE_AI_${name}`)
  expect(sentences).toHaveLength(4)
  expect(read({ VITAE_AI_MODEL: 'm' }).sentences).toHaveLength(1)
  expect(read({ VITAE_AI_PROVIDER: 'azure' }).sentences).toHaveLength(2)
})
