import { createServer, type Socket } from 'node:net'
import { listenOnLoopback } from './loopback-server'

export type ReceivedMail = { to: string; subject: string; text: string }

/** A mail server on loopback that keeps what it is given (RFC 5321, the least of it). */
export async function openSmtpDouble() {
  const mails: ReceivedMail[] = []
  const state = { isOut: false }
  const server = createServer((socket) => {
    if (state.isOut) return socket.destroy()
    talk(socket, (mail) => mails.push(mail))
  })
  const port = await listenOnLoopback(server)
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    /** Whether it hangs up on everybody. */
    beginAuthorization(isOut: boolean) {
      state.isOut = isOut
    },
    /** The newest mail to an address that has come by then, once there is one. */
    async mailTo(to: string, isWanted: (mail: ReceivedMail) => boolean = () => true) {
      for (let tries = 0; tries < 200; tries++) {
        const found = mails.findLast((mail) => mail.to === to && isWanted(mail))
        if (found) return found
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(`No such mail to ${to}`)
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

function talk(socket: Socket, onMail: (mail: ReceivedMail) => void) {
  let waiting = ''
  let to = ''
  let body: string[] | null = null
  const say = (line: string) => socket.write(`${line}\r\n`)
  const hearCommand = (line: string) => {
    const [verb = ''] = line.toUpperCase().split(/[ :]/)
    if (verb === 'RCPT') to = /<([^>]*)>/.exec(line)?.[1] ?? ''
    if (verb === 'DATA') {
      body = []
      return say('354 go on')
    }
    if (verb === 'QUIT') return socket.end('221 bye\r\n')
    return say('250 ok')
  }
  const hearLine = (line: string) => {
    if (!body) return hearCommand(line)
    if (line !== '.') return void body.push(line.replace(/^\./, ''))
    onMail({ to, ...readMail(body) })
    body = null
    return say('250 kept')
  }
  socket.on('data', (chunk) => {
    waiting += chunk.toString('latin1')
    for (let end = waiting.indexOf('\r\n'); end >= 0; end = waiting.indexOf('\r\n')) {
      const line = waiting.slice(0, end)
      waiting = waiting.slice(end + 2)
      hearLine(line)
    }
  })
  socket.on('error', () => socket.destroy())
  say('220 a double')
}

/** Subject and text of a mail (RFC 5322, RFC 2045, RFC 2047), as far as ours use them. */
function readMail(lines: string[]): Omit<ReceivedMail, 'to'> {
  const end = lines.indexOf('')
  const headers = lines
    .slice(0, end)
    .join('\r\n')
    .replace(/\r\n[ \t]+/g, ' ')
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? ''
  const body = lines.slice(end + 1).join('\r\n')
  const encoding = header('content-transfer-encoding').toLowerCase()
  const text =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString()
      : Buffer.from(encoding === 'quoted-printable' ? unquote(body) : body, 'latin1').toString()
  return { subject: readWords(header('subject')), text: text.replaceAll('\r\n', '\n') }
}

const unquote = (text: string) =>
  text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))

/** Encoded words of a header, such as `=?UTF-8?Q?…?=`. */
const readWords = (text: string) =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, kind: string, coded: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(coded, 'base64').toString()
        : Buffer.from(unquote(coded.replaceAll('_', ' ')), 'latin1').toString(),
    )
