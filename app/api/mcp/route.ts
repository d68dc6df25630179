import { openApi } from '@/lib/server/api/open-api'
import { ports } from '@/lib/server/ports'
import { createToolsApp } from '@/lib/server/tools/create-tools-app'

/** As in the route of the API. */
export const dynamic = 'force-dynamic'

let app: ReturnType<typeof createToolsApp> | null = null

/** Answers agents; nothing is opened before the first message. */
async function answer(request: Request): Promise<Response> {
  app ??= createToolsApp(await ports(), await openApi())
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
