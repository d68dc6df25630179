import { createServer } from 'node:net'
import { newAddress, openClient, wait } from './support/client.mjs'

/** Reads the mails that a server sends when strangers choose names, addresses and texts. */
const mails = []
const sink = createServer((socket) => {
  let waiting = ''
  let isBody = false
  let mail = { to: [], data: '' }
  socket.on('error', () => {})
  socket.write('220 sink\r\n')
  socket.on('data', (chunk) => {
    waiting += chunk.toString('latin1')
    for (let end = waiting.indexOf('\r\n'); end >= 0; end = waiting.indexOf('\r\n')) {
      const line = waiting.slice(0, end)
      waiting = waiting.slice(end + 2)
      if (isBody && line !== '.') mail.data += `${line}\r\n`
      else if (isBody) {
        isBody = false
        mails.push(mail)
        mail = { to: [], data: '' }
        socket.write('250 stored\r\n')
      } else if (/^DATA/i.test(line)) {
        isBody = true
        socket.write('354 go on\r\n')
      } else {
        if (/^RCPT/i.test(line)) mail.to.push(/<([^>]*)>/.exec(line)?.[1])
        socket.write(/^QUIT/i.test(line) ? '221 bye\r\n' : '250 ok\r\n')
      }
    }
  })
})
await new Promise((resolve) => sink.listen(0, '127.0.0.1', resolve))
sink.unref()

export const environment = {
  VITAE_SMTP_URL: `smtp://127.0.0.1:${sink.address().port}`,
  VITAE_MAIL_FROM: 'Vitae <cv@example.org>',
}
/** The neighbour has no mailbox here: checks of this file measure nothing. */
export const needsNeighbour = false
export const close = () => sink.close()

/** Text of a mail with its transfer encodings undone, headers included. */
function textOf({ data }) {
  const plain = data
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  const words = plain.replace(/=\?utf-8\?b\?([^?]*)\?=/gi, (_, coded) =>
    Buffer.from(coded, 'base64').toString('latin1'),
  )
  const parts = words.replace(
    /\r\n\r\n([A-Za-z0-9+/\r\n]{60,}={0,2})\r\n/g,
    (_, coded) => `\r\n\r\n${Buffer.from(coded, 'base64').toString('latin1')}\r\n`,
  )
  return Buffer.from(parts, 'latin1').toString()
}

async function mailTo(address) {
  for (let tries = 0; tries < 100; tries++) {
    const found = mails.findLast(({ to }) => to.includes(address))
    if (found) return textOf(found)
    await wait(100)
  }
  return ''
}

const password = 'Glacier-otters-91-plum-river'
async function signUpByMail(server, name, email) {
  const client = openClient(server, newAddress())
  const begun = await client.ask('/api/auth/sign-up', 'POST', { name, email, password })
  const text = await mailTo(email)
  const code = /\b(\d{6,8})\b/.exec(text.slice(text.indexOf('\r\n\r\n')))?.[1]
  const flow = begun.json?.flow
  const done = await client.ask('/api/auth/sign-up/confirm', 'POST', { flow, code })
  if (done.status >= 300)
    throw new Error(`confirmation: ${begun.status} ${begun.text} ${done.status} ${done.text}`)
  if (client.cookies.size === 0) await client.signIn(email)
  return client
}

const hostile = [
  'Pay now https://evil.example/login',
  'evil.example',
  'www.evil.example',
  'evil。example',
  'evil\u200b.example',
  'evil .example',
  'evil․example',
  'evil．example',
  'http:evil.example',
  'evil.example:8080/x',
  'mail evil@evil.example now',
  'EVIL.EXAMPLE',
  'evil\u00ad.example',
  'xn--evil.example',
  '203.0.113.7/login',
  'evil[.]example',
  'a\r\nBcc: b@evil.example\r\n\r\nhi',
  '[click](https://evil.example)',
  '<a href="https://evil.example">x</a>',
  'evil.example\u2026',
  'evil.exаmple',
  'tel:+1900555',
  'hxxps://evil.example',
]
const clickable = (text) =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060。]/g, (sign) => (sign === '。' ? '.' : ''))
    .match(/evil\.ex[aа]mple|203\.0\.113\.7/i)

export const checks = [
  {
    name: 'names of workspaces and people bring no address of a stranger into invitations',
    async run({ server }) {
      const wrong = []
      let sent = 0
      const owner = await signUpByMail(server, 'Grace Hopper', 'owner@example.org')
      for (const [index, name] of hostile.slice(0, 19).entries()) {
        const made = await owner.ask('/api/v1/workspaces', 'POST', { name })
        if (made.status >= 300) continue
        const address = `victim-${index}@example.org`
        await owner.ask(`/api/v1/workspaces/${made.json.id}/invitations`, 'POST', {
          email: address,
          role: 'viewer',
        })
        const text = await mailTo(address)
        if (text) sent++
        if (/^bcc:/im.test(text)) wrong.push(`${JSON.stringify(name)}: Bcc`)
        const found = clickable(text)
        if (found)
          wrong.push(
            `${JSON.stringify(name)}: ${text
              .slice(Math.max(0, text.normalize('NFKC').indexOf(found[0]) - 30))
              .slice(0, 80)
              .replace(/\s+/g, ' ')}`,
          )
      }
      for (const [index, name] of hostile.slice(15).entries()) {
        const address = `named-${index}@example.org`
        const client = openClient(server, newAddress())
        await client.ask('/api/auth/sign-up', 'POST', { name, email: address, password })
        const text = await mailTo(address)
        if (text) sent++
        const found = clickable(text)
        if (found || /^bcc:/im.test(text))
          wrong.push(`person ${JSON.stringify(name)}: ${found?.[0] ?? 'Bcc'}`)
      }
      return { ok: wrong.length === 0 && sent > 10, detail: `${sent} mails; ${wrong.join('; ')}` }
    },
  },
  {
    name: 'host headers change no link in mails',
    async run({ server }) {
      const client = openClient(server, newAddress())
      for (const headers of [
        { host: 'evil.example' },
        { 'x-forwarded-host': 'evil.example' },
        { forwarded: 'host=evil.example' },
        { 'x-forwarded-proto': 'https', 'x-original-host': 'evil.example' },
      ]) {
        await client.ask(
          '/api/auth/password/forgot',
          'POST',
          { email: 'owner@example.org' },
          headers,
        )
      }
      await wait(1500)
      const all = mails
        .map(textOf)
        .filter((text) => text.includes('evil.example') && /reset|password/i.test(text))
      return { ok: all.length === 0, detail: `${mails.length} mails` }
    },
  },
]
