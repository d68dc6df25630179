import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { newPerson, type Person, signUpDirectly } from './account-journey'
import { ferryPilot } from './resumes'

type Content = {
  basics: { name: string; label: string; phone: string; location: { city: string } }
  work: { highlights: { id: string; text: string }[] }[]
}
type Stored = {
  version: number
  trashedAt: string | null
  document: { content: Content; design: { template: string } }
}

/** Who has cookies and asks: a page, or requests alone. */
type Asking = Pick<Page, 'request'>

/** A CV of the account as another device of the same person works with it: over the API alone. */
export class KeptCv {
  private constructor(
    private readonly page: Asking,
    private readonly address: string,
    readonly id: string,
    readonly person: Person,
  ) {}

  /** Signs somebody new up and gives the account a CV. */
  static async create(page: Asking, address: string, resume: object = ferryPilot): Promise<KeptCv> {
    const person = newPerson()
    await signUpDirectly(page, person, address)
    return KeptCv.add(page, address, resume, person)
  }

  /** One more CV for the account that is signed in. */
  static async add(page: Asking, address: string, resume: object, person: Person): Promise<KeptCv> {
    const answer = await page.request.post('/api/v1/resumes', {
      data: { resume },
      headers: { origin: address },
    })
    if (!answer.ok()) throw new Error(`create: ${answer.status()} ${await answer.text()}`)
    return new KeptCv(page, address, (await answer.json()).id, person)
  }

  private async send(method: 'POST' | 'PUT' | 'DELETE', path: string, data?: object) {
    const answer = await this.page.request.fetch(`/api/v1/resumes/${this.id}${path}`, {
      method,
      headers: { origin: this.address },
      ...(data ? { data } : {}),
    })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()}`)
  }

  async read(): Promise<Stored> {
    return (await this.page.request.get(`/api/v1/resumes/${this.id}`)).json()
  }

  async change(edit: (document: Stored['document']) => void, checkpoint?: string) {
    const { version, document } = await this.read()
    edit(document)
    const operationId = randomUUID()
    await this.send('PUT', '', { document, baseVersion: version, operationId, checkpoint })
  }

  async nameVersion(name: string) {
    await this.send('POST', '/versions', { name })
  }

  async trash() {
    await this.send('DELETE', '')
  }
}
