import 'server-only'
import { parseFieldAddress } from '@/lib/resume/change/address'
import { designSchema } from '@/lib/resume/schema/design'

/** Arguments of a call, as far as a rule reads them. */
type Body = { hunks?: unknown }
type Hunk = { kind?: unknown; address?: unknown; list?: unknown; before?: unknown; after?: unknown }

/** Fields of a design that hold more than a choice: words, files, or whether a PDF carries the document. */
const closedDesign = new Set(['ownTemplate', 'ownFont', 'carry'])
const openDesign = new Set(Object.keys(designSchema.shape).filter((key) => !closedDesign.has(key)))

function placeOf({ address }: Hunk) {
  return parseFieldAddress(typeof address === 'string' ? address : '')
}

/** Returns true for a change that adds no word: the title in the list, the design, what is shown, and order. */
function isStructural(hunk: Hunk): boolean {
  if (hunk.kind === 'move') return true
  const place = placeOf(hunk)
  if (hunk.kind !== 'set' || !place) return false
  if (place.owner === 'document') return place.field === 'title'
  if (place.owner === 'design') return openDesign.has(place.field)
  // A field that no schema knows may hold words, and a change applies only to what it names as before.
  return typeof hunk.before === 'boolean' && typeof hunk.after === 'boolean'
}

function judge(body: Body, isAllowed: (hunk: Hunk) => boolean, refusal: string): string | null {
  const hunks = Array.isArray(body.hunks) ? body.hunks : []
  const at = hunks.findIndex((hunk) => typeof hunk !== 'object' || !hunk || !isAllowed(hunk))
  return at < 0 ? null : `hunks[${at}]: ${refusal}`
}

/**
 * Refuses a change by which words would get into a CV or a letter without its person seeing them first.
 *
 * @returns what to tell the agent; null where the change may go through
 */
export const judgeStructure = (body: Body): string | null =>
  judge(
    body,
    isStructural,
    'An agent may change the title in the list (document/title), the design (design/...), what is shown (true or false) and the order (move). Nothing was changed. Offer other words with postResumesByIdSuggestions: the person decides about each.',
  )

/** The list of what was sent: the person says so, and the API keeps the files. */
const sentList = 'content/sent'

/** Refuses a change of what an application is (its id, its kind, what it follows), and of what was sent with it. */
export const judgeApplication = (body: Body): string | null =>
  judge(
    body,
    (hunk) => {
      const place = placeOf(hunk)
      if (hunk.list === sentList || hunk.address === sentList) return false
      return place?.owner !== 'document' || place.field === 'title'
    },
    'Of `document` only the title may be changed, and what was sent is noted by the person. Nothing was changed.',
  )

/** Refuses a new document that is no application, or that names a document it was made from. */
export function judgeNewApplication({ document }: { document?: unknown }): string | null {
  const { kind, lineage } = (document ?? {}) as { kind?: unknown; lineage?: unknown }
  if (kind !== 'application') return '"body.document" has to be of the kind "application".'
  return (lineage ?? null) === null ? null : '"body.document.lineage" has to be null.'
}
