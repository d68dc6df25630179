import { randomUUID } from 'node:crypto'
import { openClient, signUp, wait } from './support/client.mjs'
import { lengthOf } from './support/overshoot.mjs'

/** Begins more work than the limits allow, by requests that arrive at the same moment. */

export const checks = [
  {
    name: 'requests that run at once',
    run: async ({ server }) => {
      const person = await signUp(server)
      const body = {
        flat: { name: 'A', skills: ['MIG'] },
        posting: 'You must have experience with MIG welding and can read drawings. '.repeat(400),
        model: 'none',
      }
      const answers = await Promise.all(
        Array.from({ length: 24 }, () => person.ask('/api/v1/requests', 'POST', body)),
      )
      const made = answers.filter(({ status }) => status < 300).length
      return { ok: made <= 6, detail: `${made} of 24 accepted at once, where five may run` }
    },
  },
  {
    name: 'bulk exports',
    run: async ({ server }) => {
      const person = await signUp(server)
      const cv = await person.createCv()
      const answers = await Promise.all(
        Array.from({ length: 24 }, () =>
          person.ask('/api/v1/bulk-exports', 'POST', { ids: [cv.id], format: 'json' }),
        ),
      )
      await wait(1500)
      const more = await Promise.all(
        Array.from({ length: 16 }, () =>
          person.ask('/api/v1/bulk-exports', 'POST', { ids: [cv.id], format: 'json' }),
        ),
      )
      const made = [...answers, ...more].filter(({ status }) => status < 300).length
      return { ok: made <= 10, detail: `${made} of 40 accepted, where an owner has 10` }
    },
  },
  {
    name: 'comments of a link by one address',
    run: async ({ server }) => {
      const owner = await signUp(server)
      const cv = await owner.createCv()
      const made = await owner.ask('/api/v1/shares', 'POST', {
        documents: [{ id: cv.id }],
        comments: true,
      })
      const path = `${new URL(made.json.url).pathname}/comments`
      const reader = openClient(server)
      const answers = await Promise.all(
        Array.from({ length: 60 }, (_, index) =>
          reader.ask(path, 'POST', `text=${index}&name=R&address=&start=&quote=`, {
            'content-type': 'application/x-www-form-urlencoded',
          }),
        ),
      )
      const { json } = await owner.ask(`/api/v1/resumes/${cv.id}/comments`)
      const stored = (Array.isArray(json) ? json : Object.values(json).find(Array.isArray)).length
      return {
        ok: stored <= 30,
        detail: `${stored} of 60 stored, where an address has 30 an hour (${[...new Set(answers.map(({ status }) => status))].join(', ')})`,
      }
    },
  },
  {
    name: 'documents of an owner',
    run: async ({ server }) => {
      const person = await signUp(server)
      const results = []
      for (let round = 0; round < 60; round++)
        results.push(
          ...(await Promise.all(
            Array.from({ length: 8 }, () =>
              person.ask('/api/v1/resumes', 'POST', { flat: { name: 'A' } }),
            ),
          )),
        )
      const made = results.filter(({ status }) => status === 201).length
      const refused = results.find(({ status }) => status >= 400)
      return {
        ok: made <= 2000,
        detail: `${made} of 480 made; first refusal ${refused?.status ?? 'none'} ${refused?.json?.code ?? ''}`,
      }
    },
  },
  {
    name: 'one idempotency key used by many requests at once makes one document',
    run: async ({ server }) => {
      const person = await signUp(server)
      const key = { 'idempotency-key': randomUUID() }
      const answers = await Promise.all(
        Array.from({ length: 8 }, () =>
          person.ask('/api/v1/resumes', 'POST', { flat: { name: 'Once' } }, key),
        ),
      )
      const ids = new Set(answers.flatMap(({ json }) => (json?.version ? [json.id] : [])))
      const listed = await lengthOf('/api/v1/resumes', 'items')(person)
      return {
        ok: ids.size === 1 && listed === 1,
        detail: `${ids.size} ids, ${listed} listed (${answers.map(({ status }) => status).join(' ')})`,
      }
    },
  },
  {
    name: 'keys',
    run: async ({ server }) => {
      const person = await signUp(server)
      let made = 0
      for (let round = 0; round < 30; round++) {
        const answers = await Promise.all(
          Array.from({ length: 8 }, () =>
            person.ask('/api/v1/keys', 'POST', { name: 'k', scopes: ['read'], expiresInDays: 1 }),
          ),
        )
        made += answers.filter(({ status }) => status === 201).length
        if (answers.every(({ status }) => status !== 201)) break
      }
      const listed = await lengthOf('/api/v1/keys', 'items')(person)
      return {
        ok: made < 240 && [10, 20, 25, 50, 100, 200].includes(listed),
        detail: `${made} made, ${listed} listed`,
      }
    },
  },
  {
    name: 'pending photos, imports and uploads',
    run: async ({ server }) => {
      const person = await signUp(server)
      const counts = {}
      for (const [path, body] of [
        ['/api/v1/photos', { fileName: 'a.jpg' }],
        ['/api/v1/imports', { fileName: 'a.json' }],
        ['/api/v1/me/imports', { fileName: 'a.zip' }],
      ]) {
        let made = 0
        for (let round = 0; round < 30; round++) {
          const answers = await Promise.all(
            Array.from({ length: 8 }, () => person.ask(path, 'POST', body)),
          )
          made += answers.filter(({ status }) => status < 300).length
          if (answers.every(({ status }) => status >= 300)) break
        }
        counts[path] = made
      }
      return {
        ok: Object.values(counts).every((count) => count < 240),
        detail: Object.entries(counts)
          .map(([path, count]) => `${path} ${count} of 240`)
          .join(', '),
      }
    },
  },
]
