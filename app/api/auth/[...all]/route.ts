import { home } from '@/lib/server/home'

async function answer(request: Request): Promise<Response> {
  const { identity } = await home()
  return identity.handle(request)
}

export { answer as GET, answer as POST }
