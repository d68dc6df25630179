export const dynamic = 'force-dynamic'

/** What a read cannot do without: a request comes, an answer goes. */
export async function GET() {
  return Response.json({ ok: true })
}
