import 'server-only'
import { createRoute, z } from '@hono/zod-openapi'
import { type TemplateSummary, templateCatalogue } from '@/lib/pdf/templates/catalogue'
import type { AddRoutes } from '../environment'
import { jsonContent, problems } from './shapes'

const templatesSchema = z.strictObject({
  templates: z.array(
    z.strictObject({
      id: z.string().describe('Value of `templateId`, and of `design.template` in a document'),
      name: z.string(),
      columns: z.int(),
      hasPhoto: z.boolean().describe('Designed for a photo; all others can print one, too'),
    }),
  ),
})

const list = createRoute({
  method: 'get',
  path: '/templates',
  summary: 'List the templates',
  description: 'Public: the templates of the gallery.',
  security: [],
  responses: { 200: jsonContent(templatesSchema, 'All of them'), ...problems() },
})

/** Adds the route of the templates of a CV. */
export const addTemplateRoutes: AddRoutes = (api) => {
  const all: readonly TemplateSummary[] = templateCatalogue
  const templates = all.map(({ id, name, columns, photo = false }) => ({
    id,
    name,
    columns,
    hasPhoto: photo,
  }))
  api.openapi(list, (context) => context.json({ templates }, 200))
}
