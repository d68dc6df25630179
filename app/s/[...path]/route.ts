import { ports } from '@/lib/server/ports'
import { answerShare } from '@/lib/server/share-page/answer-share'

/** Never prerendered: each visit reads whether the link is valid. */
export const dynamic = 'force-dynamic'

async function answer(request: Request): Promise<Response> {
  return answerShare(await ports(), request)
}

export { answer as GET, answer as HEAD, answer as POST }
