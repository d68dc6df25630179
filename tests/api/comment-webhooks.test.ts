import { expect, it } from 'vitest'
import { createPageLink, visitPage } from './support/shared-pages'
import { openTestApi } from './support/test-api'

it('a comment on a shared page is announced to webhooks by its id, without its words', async () => {
  const api = await openTestApi()
  try {
    const share = await createPageLink(api, { comments: true })
    const cv = share.documents[0]?.id ?? ''
    const json = { url: 'https://hooks.example.org/', events: ['comment.added'] }
    const made = await api.ask('/webhooks', { method: 'POST', json })
    const { id } = (await made.json()) as { id: string }
    const written = await visitPage(api, `${share.path}/comments`, {
      method: 'POST',
      body: new URLSearchParams({ name: 'Rita', text: 'Which bread?' }).toString(),
      headers: { origin: 'http://localhost:3000', 'x-vitae-ip': '198.51.100.7' },
    })
    expect(written.status).toBe(303)
    const listed = await (await api.ask(`/resumes/${cv}/comments`)).json()
    const [comment] = (listed as { comments: { id: string }[] }).comments
    const answer = await (await api.ask(`/webhooks/${id}/deliveries`)).text()
    expect(JSON.parse(answer).deliveries).toMatchObject([{ event: 'comment.added' }])
    expect(answer).not.toContain('Which bread')
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    const delivery = items.find(({ sk }) => sk.startsWith('webhook-delivery#'))
    expect(delivery?.data).toMatchObject({ data: { id: comment?.id, documentId: cv } })
  } finally {
    await api.close()
  }
})
