import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { mail as messages } from '@/dist/messages/en/mail'
import { listenOnLoopback } from '@/tests/support/loopback-server'
import { openSmtpDouble as openSmtpServer } from '@/tests/support/smtp-double'
import { openTestPorts, testConfiguration } from '../testing/test-ports'
import { openMail } from './open-mail'
import { createOutboxMail, readOutbox } from './outbox'
import { openSmtpMail } from './smtp'

/** Creates the replies of a mail server without TLS, line by line; empty where it only listens. */
function createReplies(refuses: boolean) {
  let isData = false
  return (line: string): string => {
    if (isData) {
      isData = line !== '.'
      if (isData) return ''
      return refuses ? '550 no' : '250 taken'
    }
    isData = line.startsWith('DATA')
    if (isData) return '354 go on'
    return line.startsWith('QUIT') ? '221 bye' : '250 fine'
  }
}

/** Opens a mail server that records what it receives. */
async function openSmtpDouble({ refuses = false } = {}) {
  const heard: string[] = []
  const server: Server = createServer((socket) => {
    const replyTo = createReplies(refuses)
    socket.on('error', () => {})
    socket.write('220 double\r\n')
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        heard.push(line)
        const reply = replyTo(line)
        if (reply) socket.write(`${reply}\r\n`)
        if (reply.startsWith('221')) socket.end()
      }
    })
  })
  return {
    heard,
    smtp: {
      host: '127.0.0.1',
      port: await listenOnLoopback(server),
      isSecure: false,
      user: null,
      from: 'Vitae <vitae@example.org>',
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

let double: Awaited<ReturnType<typeof openSmtpDouble>> | null = null
afterEach(async () => {
  await double?.close()
  double = null
})

const noSecrets = { read: async () => null }
const message = { to: 'ada@example.org', subject: 'Zwölf', text: 'Ein Code: 123456' }

describe('mail by SMTP', () => {
  it('sends plain text from the address that was set', async () => {
    double = await openSmtpDouble()
    const mail = await openSmtpMail(double.smtp, noSecrets)
    await mail.send(message)
    const all = double.heard.join('\n')
    expect(all).toContain('MAIL FROM:<vitae@example.org>')
    expect(all).toContain('RCPT TO:<ada@example.org>')
    expect(all).toContain('Content-Type: text/plain')
    expect(all).not.toMatch(/text\/html/)
    expect(all).toContain('Ein Code: 123456')
  })

  it.each([
    ['رمزك في Vitae هو 123456', 'في Vitae: 123456، حتى الساعة ١٢'],
    ['Vitaeの確認コードは123456です。このメールに心当たりがない場合', 'コード：123456'],
  ])('encodes a subject in any script (RFC 2047): %s', async (subject, text) => {
    const server = await openSmtpServer()
    const { hostname, port } = new URL(server.url)
    const smtp = { host: hostname, port: Number(port), isSecure: false, user: null }
    const mail = await openSmtpMail({ ...smtp, from: 'vitae@example.org' }, noSecrets)
    await mail.send({ ...message, subject, text })
    await server.close()
    const [received] = server.mails
    expect(received?.subject).toBe(subject)
    expect(received?.text.trim()).toBe(text)
  })

  it('rejects what was not taken, and what would write headers of its own', async () => {
    double = await openSmtpDouble({ refuses: true })
    const mail = await openSmtpMail(double.smtp, noSecrets)
    await expect(mail.send(message)).rejects.toThrow()
    await expect(
      mail.send({ ...message, to: 'a@example.org\r\nBcc: hidden@elsewhere.example' }),
    ).rejects.toThrow()
    await expect(
      mail.send({ ...message, subject: 'x\nBcc: hidden@elsewhere.example' }),
    ).rejects.toThrow()
    expect(double.heard.join('\n')).not.toContain('hidden@elsewhere.example')
  })

  it('offers to end mails of a kind, by one click where nobody can listen', async () => {
    double = await openSmtpDouble()
    const mail = await openSmtpMail(double.smtp, noSecrets)
    await mail.send(message)
    expect(double.heard.join('\n')).not.toContain('List-Unsubscribe')
    await mail.send({ ...message, unsubscribe: 'http://cv.example.org/u/x' })
    expect(double.heard.join('\n')).toContain('List-Unsubscribe: <http://cv.example.org/u/x>')
    expect(double.heard.join('\n')).not.toContain('List-Unsubscribe-Post')
    await mail.send({ ...message, unsubscribe: 'https://cv.example.org/u/x' })
    expect(double.heard).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  })

  it.each([
    'https://cv.example.org/x\r\nBcc: hidden@elsewhere.example',
    'https://cv.example.org/x>, <mailto:hidden@elsewhere.example',
    'https://cv.example.org/x\nSubject: y',
    'javascript:alert(1)',
    '',
  ])('takes no link that would say more: %j', async (unsubscribe) => {
    double = await openSmtpDouble()
    const mail = await openSmtpMail(double.smtp, noSecrets)
    await expect(mail.send({ ...message, unsubscribe })).rejects.toThrow()
    expect(double.heard).toEqual([])
  })

  it('never tells a password without TLS', async () => {
    double = await openSmtpDouble()
    const smtp = { ...double.smtp, user: 'vitae' }
    await expect(openSmtpMail(smtp, noSecrets)).rejects.toThrow('VITAE_SMTP_PASSWORD')
    const mail = await openSmtpMail(smtp, { read: async () => 'the-smtp-password' })
    await expect(mail.send(message)).rejects.toThrow()
    const all = double.heard.join('\n')
    expect(all).not.toContain('AUTH')
    expect(all).not.toContain(Buffer.from('\0vitae\0the-smtp-password').toString('base64'))
  })
})

describe('mail where none is set up', () => {
  it('is kept for the operator of a server on loopback, for a day', async () => {
    let time = Date.now()
    const ports = await openTestPorts({ now: () => time })
    const outbox = createOutboxMail(ports)
    await outbox.send(message)
    time += 1_000
    await outbox.send({ ...message, subject: 'Later' })
    expect((await readOutbox(ports.items)).map(({ subject }) => subject)).toEqual([
      'Later',
      'Zwölf',
    ])
    time += 25 * 3_600_000
    expect(await readOutbox(ports.items)).toEqual([])
    await ports.close()
  })

  it('is not kept where others can reach the server', async () => {
    const ports = await openTestPorts()
    const configuration = testConfiguration(ports.configuration.dataFolder, { host: '0.0.0.0' })
    const mail = await openMail({ ...ports, configuration })
    expect(mail.isConfigured).toBe(false)
    await expect(mail.send(message)).rejects.toThrow()
    expect(await readOutbox(ports.items)).toEqual([])
    await ports.close()
  })
})

it('has words for every mail, each with the place it comes from', () => {
  const place = 'https://cv.example.org'
  const mails = [
    messages.signUpCode({ code: '123456', minutes: 10, place }),
    messages.accountExists({ signIn: 'a', reset: 'b', place }),
    messages.emailCode({ code: '123456', minutes: 10, place }),
    messages.emailTaken({ place }),
    messages.emailChanged({ place }),
    messages.resetPassword({ link: 'https://cv.example.org/reset-password#x', minutes: 60, place }),
    messages.passwordChanged({ reset: 'b', place }),
    messages.signInChanged({ what: 'totp-on', place }),
  ]
  for (const { subject, text } of mails) {
    expect(subject).not.toMatch(/!|\n/)
    expect(text).toContain(place)
    expect(text).not.toMatch(/!|undefined/)
  }
})
