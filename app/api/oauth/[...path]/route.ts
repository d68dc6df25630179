import { createOAuthApp } from '@/lib/server/oauth/create-oauth-app'
import { ports } from '@/lib/server/ports'

/** As in the route of the API. */
export const dynamic = 'force-dynamic'

let app: ReturnType<typeof createOAuthApp> | null = null

/** Answers programs that want to connect; nothing is opened before the first request. */
async function answer(request: Request): Promise<Response> {
  app ??= createOAuthApp(await ports())
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
