import { ports } from '@/lib/server/ports'
import { createScimApp } from '@/lib/server/scim/create-scim-app'

/** As in the route of the API. */
export const dynamic = 'force-dynamic'

let app: ReturnType<typeof createScimApp> | null = null

/** Answers directories of organisations; nothing is opened before the first request. */
async function answer(request: Request): Promise<Response> {
  app ??= createScimApp(await ports())
  return app.fetch(request)
}

// All methods, so that unsupported ones are refused as in every other route.
export {
  answer as DELETE,
  answer as GET,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}
