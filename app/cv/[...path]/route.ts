import { GET as answer } from '../../s/[...path]/route'

/** As in the route of tokens: Next requires it in each file. */
export const dynamic = 'force-dynamic'

export { answer as GET, answer as HEAD }
