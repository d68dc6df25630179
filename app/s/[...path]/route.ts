import { ports } from '@/lib/server/ports'
import { answerShare } from '@/lib/server/shares/page/answer-share'

/** Never prerendered: each visit reads whether the link is valid. */
export const dynamic = 'force-dynamic'

/** Answers for tokens, and for readable addresses, which come here by a rewrite of next.config.mjs. */
async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url)
  const pathname = url.pathname.replace(/^\/s(?=\/cv\/)/, '')
  const isRewritten = pathname !== url.pathname
  const asked = isRewritten ? new Request(new URL(pathname + url.search, url), request) : request
  return answerShare(await ports(), asked)
}

export { answer as GET, answer as HEAD, answer as POST }
