import { expect, it } from 'vitest'
import { mail as accountMails } from '@/lib/messages/en/mail'
import { mailLanguages } from '@/lib/messages/mail-languages'
import { headersOf } from '../../mail/headers'
import { composeMail } from './compose-mail'

const place = 'https://cv.example.org'

it.each(mailLanguages)('a name begins no header and no line of its own, in %s', (language) => {
  const keyName = 'Laptop\r\nBcc: hidden@elsewhere.example\u2028\n\nhttp://evil.example\u0000\u202e'
  const told = { kind: 'key-created', keyName, keyId: 'k' }
  const { subject, text } = composeMail({ language, place, unsubscribe: null }, [
    { told, createdAt: 0 } as unknown as Parameters<typeof composeMail>[1][0],
  ])
  expect(headersOf({ to: 'ada@example.org', subject, text })).toEqual({})
  expect(text).not.toMatch(/^\s*(Bcc|http:\/\/evil)/m)
  expect(text).not.toMatch(/[\p{Cf}\p{Zl}]/u)
  expect(text).not.toContain('\0')
})

it('mails about an account name nobody but the place', () => {
  const { subject, text } = accountMails.signUpCode({ code: '123456', minutes: 10, place })
  expect(headersOf({ to: 'ada@example.org', subject, text })).toEqual({})
})
