/** First line of our comment, by which the next run finds it. */
const mark = '<!-- vitae: CVs -->'

/** Most characters of a comment on GitHub. */
const maxComment = 65_536

const cutNote = '\n\nThe rest is in the summary of the run.\n'

/** Cuts a report between its sections, so that no fence stays open. */
function shortened(report) {
  const room = maxComment - mark.length - cutNote.length - 1
  if (report.length <= room) return report
  const end = report.lastIndexOf('\n### ', room)
  return (end > 0 ? report.slice(0, end) : '') + cutNote
}

/**
 * Writes a comment on a pull request, or writes the one of an earlier run anew.
 *
 * @param {{ number: number, repository: string }} pullRequest
 * @returns {Promise<string | null>} a sentence where it could not be written; pull requests of forks have no right to
 */
export async function commentOn({ number, repository }, report, { GITHUB_API_URL, VITAE_TOKEN }) {
  const base = `${GITHUB_API_URL || 'https://api.github.com'}/repos/${repository}/issues`
  const send = (path, method, body) =>
    fetch(`${base}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${VITAE_TOKEN}`,
        accept: 'application/vnd.github+json',
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    })
  const refused = 'The difference was not written as a comment: it is in the summary of the run.'
  try {
    const list = await send(`/${number}/comments?per_page=100`, 'GET')
    if (!list.ok) return `${refused} GitHub answered ${list.status}.`
    const own = (await list.json()).find(({ body }) => body?.startsWith(mark))
    const body = { body: `${mark}\n${shortened(report)}` }
    const answer = own
      ? await send(`/comments/${own.id}`, 'PATCH', body)
      : await send(`/${number}/comments`, 'POST', body)
    return answer.ok ? null : `${refused} GitHub answered ${answer.status}.`
  } catch (error) {
    return `${refused} ${error instanceof Error ? error.message : error}`
  }
}
