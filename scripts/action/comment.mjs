/** First line of our comment, by which the next run finds it among those of the same author: anybody may write it. */
const mark = '<!-- vitae: CVs -->'

/** Most characters of a comment on GitHub. */
const maxComment = 65_536

const cutNote = '\n\nThe rest is in the summary of the run.\n'

/** Author of comments that are written with the token of a workflow. */
const workflowLogin = 'github-actions[bot]'

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
export async function commentOn({ number, repository }, report, environment) {
  const { GITHUB_API_URL, GITHUB_GRAPHQL_URL, VITAE_TOKEN } = environment
  const api = GITHUB_API_URL || 'https://api.github.com'
  const comments = (path) => `${api}/repos/${repository}/issues/${path}`
  const send = (address, method, body) =>
    fetch(address, {
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
  /** Returns the login of the token: of a workflow, an app or a person. The REST API tells only persons theirs. */
  const ownLogin = async () => {
    const graph = GITHUB_GRAPHQL_URL || `${api}/graphql`
    const answer = await send(graph, 'POST', { query: '{ viewer { login } }' })
    const { data } = answer.ok ? await answer.json() : {}
    return data?.viewer?.login ?? workflowLogin
  }
  try {
    const list = await send(comments(`${number}/comments?per_page=100`), 'GET')
    if (!list.ok) return `${refused} GitHub answered ${list.status}.`
    const marked = (await list.json()).filter(({ body }) => body?.startsWith(mark))
    const login = marked.length > 0 ? await ownLogin() : null
    const own = marked.find(({ user }) => user?.login === login)
    const body = { body: `${mark}\n${shortened(report)}` }
    const answer = own
      ? await send(comments(`comments/${own.id}`), 'PATCH', body)
      : await send(comments(`${number}/comments`), 'POST', body)
    return answer.ok ? null : `${refused} GitHub answered ${answer.status}.`
  } catch (error) {
    return `${refused} ${error instanceof Error ? error.message : error}`
  }
}
