import { openClient, signUp } from './support/client.mjs'
import { formType, share } from './support/links.mjs'

/** Gives names and addresses of links texts that outputs may not be able to write. */

export const checks = [
  {
    name: 'names with half of a surrogate pair break no output',
    async run({ server }) {
      const owner = await signUp(server)
      const name = `Ada \ud83d`
      const cv = await owner.createCv({ name, email: 'half@example.org', summary: 'x' })
      const link = await share(owner, cv.id, { comments: true })
      const workspace = await owner.ask('/api/v1/workspaces', 'POST', { name })
      const space = { 'vitae-workspace': workspace.json?.id }
      const attempts = {
        pdf: () => owner.ask(`/api/v1/resumes/${cv.id}/pdf`),
        blind: () => owner.ask(`/api/v1/resumes/${cv.id}/pdf?blind=true`),
        link: () => owner.ask(`/api/v1/resumes/${cv.id}/pdf`, 'POST'),
        'generate-pdf': () => owner.ask(`/api/v1/resumes/${cv.id}/generate-pdf`, 'POST'),
        ...Object.fromEntries(
          ['docx', 'html', 'markdown', 'text', 'json', 'europass'].map((format) => [
            format,
            () => owner.ask(`/api/v1/resumes/${cv.id}/export?format=${format}`),
          ]),
        ),
        flat: () => owner.ask('/api/v1/resume/half@example.org'),
        download: () => owner.ask('/api/v1/resume/half@example.org/download'),
        page: () => owner.ask(link.path),
        'PDF of the page': () => owner.ask(`${link.path}/1.pdf?download`),
        list: () => owner.ask('/resumes'),
        search: () => owner.ask('/api/v1/resumes?search=ada'),
        workspaces: () => owner.ask('/workspaces'),
        workspace: () => owner.ask(`/workspaces/${workspace.json?.id}`, 'GET'),
        'bulk export': () =>
          owner.ask(
            '/api/v1/bulk-exports',
            'POST',
            { ids: [cv.id], format: 'pdf' },
            { prefer: 'wait=20' },
          ),
        key: () => owner.ask('/api/v1/keys', 'POST', { name, scopes: ['read'], expiresInDays: 1 }),
        version: () => owner.ask(`/api/v1/resumes/${cv.id}/versions`, 'POST', { name }),
        audit: () =>
          owner.ask(`/api/v1/workspaces/${workspace.json?.id}/audit/export`, 'GET', undefined, {}),
        invitation: () =>
          owner.ask(`/api/v1/workspaces/${workspace.json?.id}/invitations`, 'POST', {
            email: 'a@example.org',
            role: 'viewer',
          }),
        'CV of a workspace': () => owner.ask('/api/v1/resumes', 'POST', { flat: { name } }, space),
        comment: () =>
          owner.ask(
            `${link.path}/comments`,
            'POST',
            `text=${'%ED%A0%BD'}&name=${'%ED%A0%BD'}&address=&start=&quote=`,
            formType,
          ),
        webhook: () =>
          owner.ask('/api/v1/webhooks', 'POST', {
            url: 'https://hooks.example.org/\ud83d',
            events: ['document.changed'],
          }),
        photo: () => owner.ask('/api/v1/photos', 'POST', { fileName: `${name}.jpg` }),
        import: () => owner.ask('/api/v1/imports', 'POST', { fileName: `${name}.json` }),
        request: () =>
          owner.ask(
            '/api/v1/requests',
            'POST',
            {
              flat: { name },
              posting: `${'You must have experience with MIG welding. '.repeat(5)}\ud83d`,
              model: 'none',
            },
            { prefer: 'wait=20' },
          ),
      }
      const wrong = []
      for (const [way, act] of Object.entries(attempts)) {
        const answer = await act()
        if (answer.status >= 500 || answer.status === 0) wrong.push(`${way} ${answer.status}`)
        if (answer.json?.status === 'failed' || answer.json?.state === 'failed')
          wrong.push(`${way} failed: ${answer.json.code}`)
      }
      return { ok: wrong.length === 0, detail: wrong.join('; ') }
    },
  },
  {
    name: 'addresses of links of any length get an answer below 500',
    async run({ server }) {
      const client = openClient(server)
      const wrong = []
      for (const start of [
        '/cv/',
        '/s/',
        '/s/cv/',
        '/api/v1/files/',
        '/api/v1/unsubscribe/',
        '/workspaces/',
        '/api/auth/oidc/',
        '/api/v1/resume/',
        '/api/v1/operator/people?email=',
      ]) {
        for (const length of [1, 64, 500, 1000, 2500, 9000]) {
          const answer = await client.ask(start + 'a'.repeat(length))
          if (answer.status >= 500 || answer.status === 0)
            wrong.push(`${start} + ${length}: ${answer.status}`)
        }
      }
      return { ok: wrong.length === 0, detail: wrong.join('; ') }
    },
  },
]
