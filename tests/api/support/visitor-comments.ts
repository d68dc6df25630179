import type { Comment } from '@/lib/api/comments'
import { createPageLink, visitPage } from './shared-pages'
import type { TestApi } from './test-api'

export type Fields = Record<string, string>

export const usual = { name: 'Rita', text: 'Which bread?' }
export const onBread = { address: 'basics/summary', start: '6', quote: 'bread' }

/**
 * Acts as a visitor of shared pages with comments, and reads what becomes of it.
 *
 * @param apiOf the API of the present test
 */
export function visitorsOf(apiOf: () => TestApi) {
  return {
    /** Posts the form as a browser does on the page. */
    comment: (path: string, fields: Fields, headers: Fields = {}): Promise<Response> =>
      visitPage(apiOf(), `${path}/comments`, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { origin: 'http://localhost:3000', 'x-vitae-ip': '198.51.100.7', ...headers },
      }),
    async createLink(more: object = {}) {
      const share = await createPageLink(apiOf(), { comments: true, ...more })
      return { ...share, cv: share.documents[0]?.id ?? '' }
    },
    async commentsOf(cv: string): Promise<Comment[]> {
      const answer = await apiOf().ask(`/resumes/${cv}/comments`)
      return ((await answer.json()) as { comments: Comment[] }).comments
    },
    pageOf: async (path: string) => (await visitPage(apiOf(), path)).text(),
  }
}
