import { ports } from '@/lib/server/ports'

async function answer(request: Request): Promise<Response> {
  const { identity } = await ports()
  return identity.handle(request)
}

// All of them: what is not taken is refused as every other route does it.
export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT }
