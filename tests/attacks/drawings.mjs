import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { openClient, signUp } from './support/client.mjs'
import { compare } from './support/neighbour.mjs'
import { createOdd, designs, texts } from './support/odd-documents.mjs'

/** Sends documents that a layout engine may fail on, and looks at the PDFs of others before, meanwhile and afterwards. */
const hash = (buffer) => createHash('sha256').update(buffer).digest('hex')

/** Returns what the pages of a PDF draw, without its dates and its document information. */
function readPages(buffer) {
  const drawn = []
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    const start = at + (buffer[at + 6] === 13 ? 8 : 7)
    try {
      const text = inflateSync(buffer.subarray(start)).toString('latin1')
      if (/\bTf\b/.test(text)) drawn.push(text)
    } catch {
      // Not compressed, or the end of one.
    }
  }
  return drawn.join('\n')
}

let attacker
let odd = []

export const checks = [
  {
    name: 'sixty odd documents leave the PDFs of others as they were',
    async run({ server, neighbour }) {
      const other = neighbour.person
      const path = `/api/v1/resumes/${neighbour.cv.id}/pdf`
      const before = await other.ask(path)
      attacker = await signUp(server)
      for (let index = 0; index < 64; index++) {
        odd.push(
          await createOdd(
            attacker,
            texts[index % texts.length],
            designs[(index * 7) % designs.length],
            index,
          ),
        )
      }
      odd = odd.filter(({ saved }) => saved.status === 200)
      const outcomes = {}
      const wrong = []
      const late = await other.createCv({ name: 'Late One', summary: 'Drawn after failures.' })
      let slowest = 0
      for (const [index, { id }] of odd.entries()) {
        const answer = await attacker.ask(`/api/v1/resumes/${id}/pdf`)
        const outcome = `${answer.status} ${answer.json?.code ?? ''}`
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
        slowest = Math.max(slowest, Math.round(answer.ms))
        if (index % 8 === 7) {
          const before = index > 7 ? `l${index - 8}` : ''
          const hunks = [{ kind: 'set', address: 'basics/label', before, after: `l${index}` }]
          await other.ask(`/api/v1/resumes/${late.id}`, 'PATCH', { hunks })
          const fresh = await other.ask(`/api/v1/resumes/${late.id}/pdf`)
          if (fresh.status !== 200)
            wrong.push(`after ${index + 1}: the PDF of another is ${fresh.status}`)
        }
        const health = await other.ask('/api/health')
        if (health.status !== 200 || (health.json.out ?? []).length > 0)
          wrong.push(`health after ${index + 1}: ${health.status} ${health.text}`)
      }
      const after = await other.ask(path)
      if (hash(before.buffer) !== hash(after.buffer))
        wrong.push('the bytes of an unchanged CV differ')
      // A copy has another id and has to be drawn anew by the engine that the failures have left.
      const { json } = await other.ask(`/api/v1/resumes/${neighbour.cv.id}`)
      const again = await other.ask(
        `/api/v1/resumes/${neighbour.cv.id}/pdf?version=${json.version}`,
      )
      if (again.status !== 200) wrong.push(`the PDF of a version is ${again.status}`)
      const said = Object.entries(outcomes)
        .map(([outcome, count]) => `${count} × ${outcome}`)
        .join(', ')
      return {
        ok: wrong.length === 0 && odd.length >= 40,
        detail: [
          `${odd.length} of 64 were saved, PDFs: ${said}, slowest ${slowest} ms`,
          ...wrong,
        ].join('; '),
      }
    },
  },
  {
    name: 'the same document is drawn the same before and after failures',
    async run({ server }) {
      const person = await signUp(server)
      const cv = await person.createCv({
        name: 'Same Bytes',
        summary: 'A welder.',
        experience: [{ role: 'Welder', company: 'Yard', start: '2019', details: ['Welds.'] }],
      })
      const first = await person.ask(`/api/v1/resumes/${cv.id}/pdf`)
      for (const { id } of odd.slice(0, 30))
        await attacker.ask(`/api/v1/resumes/${id}/pdf?blind=true`)
      const change = (before, after) =>
        person.ask(`/api/v1/resumes/${cv.id}`, 'PATCH', {
          hunks: [{ kind: 'set', address: 'basics/label', before, after }],
        })
      await change('', 'x')
      await person.ask(`/api/v1/resumes/${cv.id}/pdf`)
      await change('x', '')
      const second = await person.ask(`/api/v1/resumes/${cv.id}/pdf`)
      const [before, after] = [first, second].map(({ buffer }) => readPages(buffer))
      return {
        ok: first.status === 200 && before.length > 200 && before === after,
        detail: `${before.length} and ${after.length} characters of what is drawn`,
      }
    },
  },
  {
    name: 'forty slow drawings of four accounts let others have theirs',
    async run({ server, neighbour }) {
      const crowd = await Promise.all(Array.from({ length: 4 }, () => signUp(server)))
      const experience = Array.from({ length: 150 }, (_, index) => ({
        role: `R ${index}`,
        company: 'C',
        details: Array.from(
          { length: 5 },
          (_line, line) => `${'welded hulls and read plans '.repeat(9)} ${index} ${line}`,
        ),
      }))
      const cvs = await Promise.all(crowd.map((one) => one.createCv({ name: 'Slow', experience })))
      const good = await neighbour.person.createCv({ name: 'Good' })
      let ms = 0
      const result = await compare(neighbour, async () => {
        const slow = crowd.flatMap((one, index) =>
          Array.from({ length: 8 }, () =>
            one.ask(`/api/v1/resumes/${cvs[index].id}/pdf?blind=true`),
          ),
        )
        const answer = await neighbour.person.ask(`/api/v1/resumes/${good.id}/pdf`)
        ms = Math.round(answer.ms)
        const statuses = (await Promise.all(slow)).map(({ status }) => status)
        return `good PDF ${answer.status} in ${ms} ms; slow ones ${[...new Set(statuses)].join(', ')}`
      })
      return { ok: result.ok && ms < 30_000, detail: result.detail }
    },
  },
  {
    name: 'drawings of odd documents by anonymous server actions are refused or answered below 500',
    async run({ server }) {
      const guest = openClient(server)
      const ids = [
        '0'.repeat(40),
        '7f'.repeat(20),
        '40'.repeat(21),
        'x',
        '__proto__',
        '0'.repeat(42),
      ]
      const payloads = [
        '["$@0"]',
        '["$Q1"]',
        '[{"then":"$1:then"}]',
        '["$n99999999999999999999"]',
        '["$1:__proto__:constructor"]',
        '["$F1"]',
        '["$h1"]',
        '[]',
        '"$0"',
        '["$K1"]',
      ]
      const answers = []
      for (const id of ids) {
        for (const payload of payloads) {
          for (const type of ['text/plain;charset=UTF-8', 'multipart/form-data; boundary=x']) {
            const body = type.startsWith('text')
              ? payload
              : `--x\r\nContent-Disposition: form-data; name="1"\r\n\r\n"$1"\r\n--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n${payload}\r\n--x--\r\n`
            answers.push(
              await guest.ask(
                '/editor',
                'POST',
                body,
                { 'next-action': id, 'content-type': type, accept: 'text/x-component' },
                { timeout: 10_000 },
              ),
            )
          }
        }
      }
      const wrong = answers.filter(({ status }) => status >= 500 || status === 0)
      guest.close()
      return {
        ok: wrong.length === 0,
        detail: `${answers.length} requests: ${[...new Set(answers.map(({ status }) => status))].join(', ')}`,
      }
    },
  },
]
