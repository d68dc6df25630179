import { randomUUID } from 'node:crypto'
import { signUp } from './support/client.mjs'
import { lengthOf, overshoot, post } from './support/overshoot.mjs'

/** Creates more than the limits of stored things allow, by requests that arrive at the same moment. */

export const checks = [
  {
    name: 'links',
    run: async ({ server }) => {
      const person = await signUp(server)
      const cv = await person.createCv()
      return overshoot(person, {
        limit: 100,
        create: post('/api/v1/shares', { documents: [{ id: cv.id }] }),
        list: lengthOf('/api/v1/shares', 'items'),
      })
    },
  },
  {
    name: 'workspaces',
    run: async ({ server }) =>
      overshoot(await signUp(server), {
        limit: 20,
        create: post('/api/v1/workspaces', { name: 'W' }),
        list: lengthOf('/api/v1/workspaces', 'items'),
      }),
  },
  {
    name: 'webhooks',
    run: async ({ server }) =>
      overshoot(await signUp(server), {
        limit: 10,
        create: post('/api/v1/webhooks', (index) => ({
          url: `https://hooks.example.org/${index}`,
          events: ['document.changed'],
        })),
        list: lengthOf('/api/v1/webhooks', 'items'),
      }),
  },
  {
    name: 'proposals of suggestions',
    run: async ({ server }) => {
      const person = await signUp(server)
      const cv = await person.createCv({ name: 'Ada', summary: 'A welder of ships.' })
      const suggestions = [
        { address: 'basics/summary', text: 'A welder of large ships.', reason: 'It says so.' },
      ]
      return overshoot(person, {
        limit: 10,
        before: 6,
        create: post(`/api/v1/resumes/${cv.id}/suggestions`, { baseVersion: 1, suggestions }),
        list: lengthOf('/api/v1/ai/requests', 'items'),
      })
    },
  },
  {
    name: 'invitations of a workspace',
    run: async ({ server }) => {
      const person = await signUp(server)
      const { json } = await person.ask('/api/v1/workspaces', 'POST', { name: 'W' })
      return overshoot(person, {
        limit: 100,
        create: (one) =>
          one.ask(`/api/v1/workspaces/${json.id}/invitations`, 'POST', {
            email: `${randomUUID()}@example.org`,
            role: 'viewer',
          }),
        list: lengthOf(`/api/v1/workspaces/${json.id}/invitations`, 'items'),
      })
    },
  },
]
