import { newAddress, openClient, signUp, wait } from './support/client.mjs'
import { compare } from './support/neighbour.mjs'

/** Many requests at once and many stored comments, and what they leave in memory. */
const form = (fields) => new URLSearchParams(fields).toString()
const formType = { 'content-type': 'application/x-www-form-urlencoded' }

export const checks = [
  {
    name: '300 reads at once by one session',
    async run({ server, neighbour }) {
      const person = await signUp(server)
      const cv = await person.createCv({ name: 'A', summary: 'b '.repeat(900) })
      return compare(neighbour, async () => {
        const paths = [
          '/api/v1/resumes',
          `/api/v1/resumes/${cv.id}`,
          '/api/v1/changes',
          '/api/v1/me',
          '/api/v1/shares',
          '/cvs',
        ]
        const answers = await Promise.all(
          Array.from({ length: 300 }, (_, index) => person.ask(paths[index % paths.length])),
        )
        return `${answers.filter(({ status }) => status === 200).length} served, ${answers.filter(({ status }) => status === 429).length} refused`
      })
    },
  },
  {
    name: '300 pages at once by one session',
    async run({ server, neighbour }) {
      const person = await signUp(server)
      return compare(neighbour, async () => {
        const paths = ['/cvs', '/settings', '/jobs', '/workspaces', '/editor']
        const answers = await Promise.all(
          Array.from({ length: 300 }, (_, index) => person.ask(paths[index % paths.length])),
        )
        return `${answers.filter(({ status }) => status === 200).length} served, ${answers.filter(({ status }) => status === 429).length} refused`
      })
    },
  },
  {
    name: 'a link with 500 long comments',
    async run({ server, neighbour }) {
      const owner = await signUp(server)
      const cv = await owner.createCv({ name: 'Ada', summary: 'x'.repeat(2000) })
      const made = await owner.ask('/api/v1/shares', 'POST', {
        documents: [{ id: cv.id }],
        comments: true,
      })
      const path = new URL(made.json.url).pathname
      let stored = 0
      for (let reader = 0; reader < 18; reader++) {
        const client = openClient(server)
        for (let count = 0; count < 30; count++) {
          const fields = {
            text: `${stored} ${'y'.repeat(1980)}`,
            name: `Reader ${reader}`,
            address: 'basics/summary',
            start: '0',
            quote: 'x'.repeat(1900),
          }
          const answer = await client.ask(`${path}/comments`, 'POST', form(fields), formType)
          if (answer.status < 400) stored++
        }
        client.close()
      }
      const page = await openClient(server).ask(path)
      const visitors = Array.from({ length: 20 }, () => openClient(server))
      const result = await compare(neighbour, async () => {
        const answers = await Promise.all(
          visitors.flatMap((visitor) => [0, 1, 2].map(() => visitor.ask(path))),
        )
        return `${answers.filter(({ status }) => status === 200).length} of ${answers.length} visits served`
      })
      const lists = await compare(neighbour, async () => {
        const answers = await Promise.all(
          Array.from({ length: 24 }, () => owner.ask(`/api/v1/resumes/${cv.id}/comments`)),
        )
        return `the owner's list: ${Math.round(answers[0].text.length / 1000)} kB`
      })
      const kilobytes = Math.round(page.text.length / 1000)
      return {
        ok: result.ok && lists.ok && kilobytes <= 250,
        detail: `${stored} stored, page of ${kilobytes} kB; ${result.detail}; ${lists.detail}`,
      }
    },
  },
  {
    name: 'a refused body leaves its connection usable or closes it',
    async run({ server }) {
      const client = openClient(server, newAddress())
      const wrong = []
      for (const path of [
        '/api/auth/sign-in',
        '/api/oauth/register',
        '/api/oauth/token',
        '/api/mcp',
        '/api/v1/resumes',
        '/s/abc/comments',
        '/api/scim/v2/Users',
      ]) {
        const refused = await client.ask(path, 'POST', 'x'.repeat(1_900_000), {
          'content-type': 'application/json',
        })
        const next = await client.ask('/api/health')
        if (next.status !== 200)
          wrong.push(
            `${path}: ${refused.status} with "connection: ${refused.headers.connection}", the next request ${next.status} after ${Math.round(next.ms)} ms`,
          )
      }
      client.close()
      return { ok: wrong.length === 0, detail: wrong.join('; ') }
    },
  },
  {
    name: '128 connections with half a body do not delay others',
    async run({ server, neighbour }) {
      const { connect } = await import('node:net')
      return compare(neighbour, async () => {
        const sockets = Array.from({ length: 128 }, () => {
          const socket = connect({
            port: server.port,
            host: '127.0.0.1',
            localAddress: newAddress(),
          })
          socket.on('error', () => {})
          socket.write(
            `POST /api/auth/sign-in HTTP/1.1\r\nHost: localhost:${server.port}\r\nOrigin: ${server.origin}\r\nContent-Type: application/json\r\nContent-Length: 40000\r\n\r\n{"email":"`,
          )
          return socket
        })
        await wait(3000)
        for (const socket of sockets) socket.destroy()
      })
    },
  },
  {
    name: 'memory after rounds of load',
    async run({ server }) {
      const start = server.readMemory().now
      const crowd = await Promise.all(Array.from({ length: 4 }, () => signUp(server)))
      const experience = Array.from({ length: 150 }, (_, index) => ({
        role: `R ${index}`,
        company: 'C',
        details: Array(5).fill(`${'welded hulls and read plans '.repeat(10)} ${index}`),
      }))
      const cvs = await Promise.all(crowd.map((one) => one.createCv({ name: 'Large', experience })))
      for (let round = 0; round < 2; round++) {
        await Promise.all(
          crowd.map(async (one, index) => {
            const { id } = cvs[index]
            await one.ask(`/api/v1/resumes/${id}/pdf?blind=${round % 2 === 0}`)
            await one.ask(`/api/v1/resumes/${id}/export?format=docx`)
            await Promise.all(Array.from({ length: 20 }, () => one.ask(`/api/v1/resumes/${id}`)))
            await one.ask(`/api/v1/resumes/${id}/duplicate`, 'POST')
            await one.ask('/api/v1/bulk-exports', 'POST', { ids: [id], format: 'pdf' })
          }),
        )
      }
      await wait(5000)
      const { now, highest } = server.readMemory()
      return {
        ok: highest < 2500 && now < 1800,
        detail: `${start} MB before, ${now} MB after, highest ${highest} MB`,
      }
    },
  },
]
