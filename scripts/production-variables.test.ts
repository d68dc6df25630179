import { expect, test } from 'vitest'
import { productionVariables } from './support/production-variables.mjs'

const outputs = { custom: { vitae: { home: 'aws', region: 'eu-central-1' } } }

test('a hosted server is told where its home is, and what the operator has set', () => {
  const written = productionVariables(
    {
      VITAE_URL: 'https://cv.example.org',
      VITAE_PLANS: '{"free":{}}',
      PATH: '/bin',
      VITAE_PLAN: '',
    },
    outputs,
  )
  expect(written).toEqual({
    ok: true,
    text: [
      "VITAE_URL='https://cv.example.org'",
      `VITAE_PLANS='{"free":{}}'`,
      `VITAE_OUTPUTS='{"home":"aws","region":"eu-central-1"}'`,
      '',
    ].join('\n'),
  })
})

test('a build without a backend, with a secret or with an odd value stops', () => {
  expect(productionVariables({}, { custom: { vitae: { home: 'embedded' } } }).ok).toBe(false)
  expect(productionVariables({}, {}).ok).toBe(false)
  for (const name of ['VITAE_AI_KEY', 'VITAE_SMTP_PASSWORD', 'VITAE_GOOGLE_CLIENT_SECRET']) {
    const written = productionVariables({ [name]: 'hidden' }, outputs)
    expect(written.ok, name).toBe(false)
    expect(JSON.stringify(written)).not.toContain('hidden')
  }
  expect(productionVariables({ VITAE_MAIL_FROM: "O'Hara <a@example.org>" }, outputs).ok).toBe(false)
})
