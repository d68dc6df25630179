import { expect } from 'vitest'
import {
  type CvRequestAnswer,
  type CvRequestHead,
  type CvResult,
  cvResultSchema,
} from '@/lib/api/cv-requests'
import { says } from './fault-server'
import type { RequestDouble } from './open-requests'

/** Other words for the texts of a CV, in their order. */
export const rewords = (...texts: string[]) =>
  says(
    JSON.stringify({
      suggestions: texts.map((text, at) => ({
        ...{ field: `t${at + 1}`, text, reason: 'Stronger.', requirements: ['r1'] },
      })),
    }),
  )

/** Asks for CVs as a program does, with the API and its links alone. */
export function cvRequestClient({ api }: RequestDouble) {
  /** Follows a link as somebody does who has nothing but the link. */
  const follow = (link = '') => api.ask(new URL(link).pathname, { as: null })
  return {
    follow,
    async begin(json: object): Promise<string> {
      const answer = await api.ask('/requests', { method: 'POST', json })
      if (answer.status !== 202) throw new Error(`${answer.status} ${await answer.text()}`)
      return ((await answer.json()) as CvRequestHead).requestId
    },
    /** Asks again and again, as long as it is told to. */
    async end(id: string): Promise<CvRequestAnswer> {
      for (;;) {
        const answer = await api.ask(`/requests/${id}`)
        const state = (await answer.json()) as CvRequestAnswer
        if (answer.status === 200) return state
        expect([answer.status, answer.headers.get('retry-after')]).toEqual([202, '2'])
        expect(state.message).toMatch(/saved/)
        expect(state.links).toBeUndefined()
        // As long as it was told to, by the clock of the server: more would be too much at once.
        api.clock.now += 2_000
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
    bytesOf: async (link?: string) => new Uint8Array(await (await follow(link)).arrayBuffer()),
    jsonOf: async (state: CvRequestAnswer) =>
      cvResultSchema.parse(await (await follow(state.links?.json)).json()) as CvResult,
  }
}
