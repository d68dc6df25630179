import 'server-only'
import { z } from '@hono/zod-openapi'
import { createBodySchema, createWholeBodySchema } from '@/lib/api/resumes'
import type { DocumentKind } from '@/lib/resume/schema/document'
import type { Ports } from '../../ports-types'
import { findDocument } from '../../services/documents/read-resume'
import type { Api } from '../environment'
import { ownerOf } from '../guards/require-principal'
import { refuse } from '../problems'

/**
 * Path that the routes of documents are bound to. Every document, whatever its kind, is below `/resumes`: that is
 * how devices sync. Below `/letters` and `/applications` the same handlers accept these alone (ADR 32, 84).
 */
export type DocumentBinding = {
  path: '/resumes' | '/letters' | '/applications'
  /** Kind of document that these routes accept; undefined: any kind. */
  kind?: DocumentKind
  /** Schema of the body from which a new document is created. */
  createBody: z.ZodType<z.output<typeof createBodySchema>>
}

/** Adds a group of routes to the app, below one of the addresses of documents. */
export type AddBoundRoutes = (api: Api, ports: Ports, binding: DocumentBinding) => void

export const documentBindings: readonly DocumentBinding[] = [
  { path: '/resumes', createBody: createBodySchema },
  { path: '/letters', kind: 'letter', createBody: createWholeBodySchema },
  { path: '/applications', kind: 'application', createBody: createWholeBodySchema },
]

/**
 * Answers 404 for a document of another kind than the path's, as if it did not exist. One that is gone, or was
 * never created, is left to its handler.
 */
export const guardKind: AddBoundRoutes = (api, ports, { path, kind }) => {
  if (!kind) return
  api.use(`${path}/:id/*`, async (context, next) => {
    if (context.req.method === 'OPTIONS') return next()
    const id = z.uuid().safeParse(context.req.param('id'))
    const found = id.success ? await findDocument(ports, ownerOf(context), id.data) : null
    if (found?.ok && found.value.body.document.kind !== kind) refuse('not-found')
    await next()
  })
}
