import { GET as answer } from '../../api/oauth/[...path]/route'

/** As in the route of the API: Next requires it in each file. */
export const dynamic = 'force-dynamic'

// What discovery reads; the app refuses other methods.
export { answer as GET, answer as OPTIONS, answer as POST }
