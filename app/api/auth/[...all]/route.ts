import { ports } from '@/lib/server/ports'

async function answer(request: Request): Promise<Response> {
  const { identity } = await ports()
  return identity.handle(request)
}

// All methods, so that unsupported ones are refused as in every other route.
export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT }
