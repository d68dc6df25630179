import 'server-only'
import type { Api } from '../environment'
import { type ApiDescription, describeApi } from './describe-api'
import { docsPolicy } from './docs-look'
import { docsPage } from './docs-page'

/** Adds the description of the API, for programs and as a page. Both are public and the same for every client. */
export function addDescriptionRoutes(api: Api): void {
  let description: ApiDescription | null = null
  const describe = () => {
    description ??= describeApi(api)
    return description
  }
  api.get('/openapi.json', (context) => {
    context.header('cache-control', 'no-cache')
    return context.json(describe())
  })
  api.get('/docs', (context) => {
    context.header('cache-control', 'no-cache')
    context.header('content-security-policy', docsPolicy)
    return context.html(docsPage(describe()))
  })
}
