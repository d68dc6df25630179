import { openApi } from '@/lib/server/api/open-api'

/**
 * Never prerendered. With it the handler gets the request itself, and not a proxy that tracks which fields are
 * read.
 */
export const dynamic = 'force-dynamic'

/** Passes every request below /api/v1 to the API; nothing is opened before the first one. */
async function answer(request: Request): Promise<Response> {
  return (await openApi()).fetch(request)
}

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}
