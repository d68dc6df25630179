import { GET as answer } from '../v1/[[...path]]/route'

/** As in the route of the API: Next requires it in each file. */
export const dynamic = 'force-dynamic'

// All methods, so that the API refuses those that this path does not support.
export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}
