import { createApi } from '@/lib/server/api/create-api'
import { ports } from '@/lib/server/ports'

/** Never prerendered. Said so, the request comes as it is, and not through a proxy that watches what is read. */
export const dynamic = 'force-dynamic'

let api: ReturnType<typeof createApi> | null = null

/** Hands every request below /api/v1 to the API; nothing is opened before the first one. */
async function answer(request: Request): Promise<Response> {
  api ??= createApi(await ports())
  return api.fetch(request)
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
