import { z } from '@hono/zod-openapi'

const count = z.int().min(0)

const matchedCount = z.object({ shown: count, of: count }).openapi('MatchedCount')

const coverageState = z
  .enum(['shown', 'partly', 'no', 'ask'])
  .describe('`ask`: only the person can tell')

const matchedRequirement = z
  .object({
    line: z.string().describe('Line or sentence of the job description, whole'),
    heading: z.nullable(z.string()).describe('Heading above it'),
    group: z.enum(['essential', 'nice', 'duty']),
    essential: z.boolean().describe('False for what is only nice to have'),
    state: coverageState,
    parts: z.array(
      z.object({
        words: z.string(),
        kind: z.string(),
        state: coverageState,
        evidence: z.array(z.object({ place: z.string(), words: z.string() })),
      }),
    ),
  })
  .openapi('MatchedRequirement')

/** Answer to a request for the CVs and bullets that fit a job description. */
export const matchResultSchema = z
  .object({
    how: z.enum(['meaning', 'words']),
    because: z.nullable(z.string()).describe('Why words were compared instead of embeddings'),
    compared: count.describe('CVs that were compared'),
    cvs: z
      .array(
        z.object({
          ...{ id: z.string(), shown: count, of: count },
          groups: z
            .object({ essential: matchedCount, nice: matchedCount, duty: matchedCount })
            .optional()
            .describe('The same by group, adding up to the whole; absent in older results'),
        }),
      )
      .describe('The best first: `shown` of `of` requirements that a CV can show are covered'),
    requirements: z
      .array(matchedRequirement)
      .describe('Requirements of the job description, as the first of the CVs covers them'),
    bullets: z.array(
      z.object({
        text: z.string(),
        places: z.array(z.object({ documentId: z.string(), address: z.string() })),
        words: z.array(z.string()),
      }),
    ),
  })
  .openapi('MatchResult')
