export const dynamic = 'force-dynamic'

/** Answers with the least work that a read needs: a request comes, an answer goes. */
export async function GET() {
  return Response.json({ ok: true })
}
