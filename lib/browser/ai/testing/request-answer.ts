import type { AiRequestHead } from '@/dist/answers/ai-request-answers'

/** Returns a model request as the server's answer, with status `waiting` by default. */
export const requestAnswer = (
  change: Partial<AiRequestHead> & { result?: unknown } = {},
): AiRequestHead & { result?: unknown } => ({
  id: 'r1',
  kind: 'letter',
  documentId: null,
  status: 'waiting',
  stage: null,
  code: null,
  retryAfter: null,
  createdAt: '2026-03-01T12:00:00.000Z',
  expiresAt: '2026-03-08T12:00:00.000Z',
  ...change,
})
