/** Answers with the least work that a save needs: the same body comes in and is parsed. Nothing is kept. */
export async function PUT(request) {
  const { document } = await request.json()
  return Response.json({ id: document.id })
}
