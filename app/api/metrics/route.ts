import { GET as answer } from '../v1/[[...path]]/route'

/** As in the route of the API: Next looks for it in each file. */
export const dynamic = 'force-dynamic'

// All of them, so that the API refuses those that this address does not take.
export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}
