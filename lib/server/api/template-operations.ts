import 'server-only'
import { z } from '@hono/zod-openapi'
import { checkTemplateData } from '@/lib/pdf/own-template/check-template-data'
import { templateJsonSchema } from '@/lib/pdf/own-template/template-json-schema'
import { type TemplateSummary, templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { jsonBody, jsonContent, problems } from './description/shapes'
import { type Operation, operation } from './operation'
import { reads } from './tool-rows'

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

const all: readonly TemplateSummary[] = templateCatalogue
const templates = all.map(({ id, name, columns, photo = false }) => ({
  id,
  name,
  columns,
  hasPhoto: photo,
}))

const list = operation({
  method: 'get',
  path: '/templates',
  summary: 'List the templates',
  description: 'Public: the templates of the gallery.',
  scope: 'public',
  role: 'public',
  tool: reads,
  responses: { 200: jsonContent(templatesSchema, 'All of them'), ...problems() },
  run: (context) => context.json({ templates }, 200),
})

const schema = operation({
  method: 'get',
  path: '/templates/schema',
  summary: 'Get the JSON Schema of templates of your own',
  description: 'Public: the form of `design.ownTemplate` in a document.',
  scope: 'public',
  role: 'public',
  tool: reads,
  responses: { 200: jsonContent(z.looseObject({}), 'The schema'), ...problems() },
  run: (context) => context.json(templateJsonSchema(), 200),
})

const checkSchema = z.strictObject({
  usable: z.boolean(),
  problems: z.array(
    z.strictObject({
      code: z.string().describe('`form` or `contrast`'),
      path: z.string().describe('As in `look.header.zones[2].parts`; empty for the whole template'),
      reason: z.string(),
    }),
  ),
})

const check = operation({
  method: 'post',
  path: '/templates/check',
  summary: 'Check a template of your own',
  description:
    'Checks the form and the contrast of its colours. The app and `vitae template check` also draw CVs in it and read them back.',
  scope: 'read',
  role: 'read',
  tool: reads,
  request: { body: jsonBody(z.looseObject({})) },
  responses: {
    200: jsonContent(checkSchema, 'What keeps it from being used; nothing where it can be'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
  run: (context) => {
    const checked = checkTemplateData(JSON.stringify(context.req.valid('json')))
    const refusals = checked.ok ? [] : checked.refusals
    const found = refusals.map(({ code, path, reason }) => ({ code, path, reason }))
    return context.json({ usable: checked.ok, problems: found }, 200)
  },
})

/** Operations of the templates of a CV. */
export const templateOperations: readonly Operation[] = [list, schema, check]
