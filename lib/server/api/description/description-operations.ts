import 'server-only'
import { type Operation, operation } from '../operation'
import { none } from '../tool-rows'
import type { ApiDescription } from './describe-api'
import { docsPolicy } from './docs-look'
import { docsPage } from './docs-page'

const facts = {
  method: 'get',
  scope: 'public',
  role: 'public',
  tool: none('Agents are given the schemas of their tools, and the documents’ as a resource.'),
  hide: true,
  responses: { 200: { description: 'The description' } },
} as const

/** Operations of the description of the API, for programs and as a page: the same for every client. */
export const descriptionOperations = (describe: () => ApiDescription): readonly Operation[] => [
  operation({
    ...facts,
    path: '/openapi.json',
    run: (context) => {
      context.header('cache-control', 'no-cache')
      return context.json(describe())
    },
  }),
  operation({
    ...facts,
    path: '/docs',
    run: (context) => {
      context.header('cache-control', 'no-cache')
      context.header('content-security-policy', docsPolicy)
      return context.html(docsPage(describe()))
    },
  }),
]
