import 'server-only'
import type { Api } from '../environment'
import { type PackedText, packText } from '../packed-text'
import { describeApi } from './describe-api'
import { docsPage, docsPolicy } from './docs-page'

/** The description of the API, for programs and for people. Both are the same for everybody. */
export function addDescriptionRoutes(api: Api): void {
  let texts: { description: PackedText; page: PackedText } | null = null
  /** Made with the first question, when all routes are there. */
  const describe = () => {
    if (!texts) {
      const description = describeApi(api)
      texts = {
        description: packText(JSON.stringify(description)),
        page: packText(docsPage(description)),
      }
    }
    return texts
  }
  api.get('/openapi.json', (context) =>
    describe().description.answer(context.req.header('accept-encoding'), {
      'cache-control': 'no-cache',
      'content-type': 'application/json',
    }),
  )
  api.get('/docs', (context) =>
    describe().page.answer(context.req.header('accept-encoding'), {
      'cache-control': 'no-cache',
      'content-type': 'text/html; charset=UTF-8',
      'content-security-policy': docsPolicy,
    }),
  )
}
