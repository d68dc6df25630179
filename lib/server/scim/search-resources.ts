import 'server-only'
import SCIMMY from 'scimmy'
import type { Directory } from '../services/provisioning/apply-membership'

type ResourceClass = typeof SCIMMY.Resources.User | typeof SCIMMY.Resources.Group

/** Number of resources that each kind is read with, so that the page is cut from all of them. */
const all = 1_000

/**
 * Answers a search by POST (RFC 7644, section 3.4.3) over several kinds of resources. The library's own `apply` reads the
 * first 20 of each kind.
 *
 * @param body of the request
 * @throws the error of SCIM for a message that is no search
 */
export async function searchResources(
  kinds: readonly ResourceClass[],
  body: unknown,
  directory: Directory,
): Promise<object> {
  // The library checks the message itself; its types name the message only, and the list without its resources.
  const asked = new SCIMMY.Messages.SearchRequest((body ?? {}) as never)
  const { filter, attributes, excludedAttributes, sortBy, sortOrder, startIndex, count } = asked
  const query = {
    ...(filter ? { filter } : {}),
    ...(attributes ? { attributes: attributes.join(',') } : {}),
    ...(excludedAttributes ? { excludedAttributes: excludedAttributes.join(',') } : {}),
    count: all,
  }
  const lists = await Promise.all(
    kinds.map(async (Kind) => {
      const { Resources } = (await new Kind(query as never).read(directory)) as unknown as {
        Resources: object[]
      }
      const schemas = [Kind.schema.definition.id]
      return Resources.map((resource) => ({ ...resource, schemas }))
    }),
  )
  return new SCIMMY.Messages.ListResponse(lists.flat() as never[], {
    ...(sortBy ? { sortBy } : {}),
    ...(sortOrder ? { sortOrder: sortOrder as 'ascending' } : {}),
    ...(startIndex ? { startIndex } : {}),
    ...(count ? { itemsPerPage: Math.min(count, 200) } : {}),
  })
}
