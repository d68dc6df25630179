/** A form as browsers send it. */
export const form = (fields) => new URLSearchParams(fields).toString()
export const formType = { 'content-type': 'application/x-www-form-urlencoded' }

/** Creates a share link of a CV. Returns it with the path of its page. */
export async function share(owner, id, more = {}) {
  const made = await owner.ask('/api/v1/shares', 'POST', { documents: [{ id }], ...more })
  if (made.status !== 201) throw new Error(`share: ${made.status} ${made.text}`)
  return { ...made.json, path: new URL(made.json.url).pathname }
}
