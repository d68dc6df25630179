// An account of the bench, made and signed in over the routes that everybody uses.

const password = 'Seven-plum-otters-42-glacier'

/**
 * @param {string} base address of the server
 * @returns {Promise<Record<string, string>>} headers of a request that the editor would send
 */
export async function signInAccount(base) {
  const headers = { origin: base, 'content-type': 'application/json' }
  const email = `bench-${Date.now()}@example.org`
  const post = (path, body) =>
    fetch(`${base}/api/auth/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  await post('sign-up', { name: 'Bench', email, password })
  const signedIn = await post('sign-in', { email, password })
  const cookie = signedIn.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ')
  if (!signedIn.ok || cookie === '') throw new Error(`The sign-in answered ${signedIn.status}.`)
  return { ...headers, cookie }
}

/** Reads JSON, and comes again as the editor does when the server is busy. */
export async function readJson(url, headers) {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await fetch(url, { headers: { cookie: headers.cookie } })
    if (answer.ok) return answer.json()
    if (answer.status !== 429) return null
    await new Promise((done) => setTimeout(done, 300))
  }
  return null
}

/** Reads the health details that the server gives to its operator, the first account of it. */
export async function readHealth(base, headers) {
  return (await readJson(`${base}/api/v1/health`, headers)).detail
}
