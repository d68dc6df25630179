import { expect, it } from 'vitest'
import { mail as accountMails } from '@/dist/messages/en/mail'
import { interfaceLanguages } from '@/lib/messages/locales'
import { headersOf } from '../mail/headers'
import { composeMail } from './compose-mail'

const place = 'https://cv.example.org'

it.each(interfaceLanguages)(
  'a name begins no header and no line of its own, in %s',
  async (language) => {
    const keyName =
      'Laptop\r\nBcc: hidden@elsewhere.example\u2028\n\nhttp://evil.example\u0000\u202e'
    const told = { kind: 'key-created', keyName, keyId: 'k' }
    const { subject, text } = await composeMail({ language, place, unsubscribe: null }, [
      { told, createdAt: 0 } as unknown as Parameters<typeof composeMail>[1][0],
    ])
    expect(headersOf({ to: 'ada@example.org', subject, text })).toEqual({})
    expect(text).not.toMatch(/^\s*(Bcc|http:\/\/evil)/m)
    // Languages isolate names and join letters by characters of their own; what came with the name is gone.
    expect(text).not.toMatch(/[\u202a-\u202e\p{Zl}]/u)
    expect(text).not.toContain('\0')
  },
)

it('mails about an account name nobody but the place', () => {
  const { subject, text } = accountMails.signUpCode({ code: '123456', minutes: 10, place })
  expect(headersOf({ to: 'ada@example.org', subject, text })).toEqual({})
})
