import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { LLMock } from '@copilotkit/aimock'
import type { Page } from '@playwright/test'
import { openProvider } from '../../identity/support/provider'
import { startAwsDoubles } from '../../support/aws-doubles'
import {
  findFreePort,
  type OwnServer,
  startOwnServer,
  stopOwnServer,
} from '../../support/own-server'
import { openSmtpDouble } from '../../support/smtp-double'
import { root } from '../../support/source-files'
import { AccountPages } from './account-pages'
import { test as journey } from './journey'
import { answerPool } from './pool-pages'

type Inbox = Awaited<ReturnType<typeof openSmtpDouble>>
type Provider = Awaited<ReturnType<typeof openProvider>>
type AwsDoubles = Awaited<ReturnType<typeof startAwsDoubles>>

export type House = {
  server: OwnServer
  /** The folder that this server keeps its data in. */
  data: string
  /** Null where mail is not set up. */
  inbox: Inbox | null
  provider: Provider | null
  /** A server of models, which also stands where OpenAI's would. */
  models: LLMock | null
  /** Doubles of AWS; null where the home is a folder. */
  aws: AwsDoubles | null
}

type WorkerOptions = {
  /** Services of this server: mail, another provider, models, or none of them. */
  house: {
    mail?: boolean
    provider?: boolean
    /** `own`: the operator has set none, so that only a person's own key leads to it. */
    models?: boolean | 'own'
    /** Its home is AWS: doubles of it, with a user pool that keeps the accounts. */
    aws?: boolean
    signup?: 'open' | 'invite' | 'closed'
  }
}

type Fixtures = {
  pages: AccountPages
  inbox: Inbox
  /** Another provider; visits to it are what such a journey is about. */
  provider: Provider
  /** A refused request is what some of these journeys are about; the browser calls it an error. */
  refusals: undefined
  /** Where AWS is the home, people visit managed login, and files go to the bucket and come from there. */
  ofAws: undefined
}

const openAiHost = pathToFileURL(join(root, 'tests/ai/support/openai-host.mjs')).href

/** Returns the environment variables of a server, so that every model that it knows is the double. */
const modelSettings = (models: LLMock, isOperators: boolean) => ({
  ...(isOperators && {
    VITAE_AI_PROVIDER: 'vllm',
    VITAE_AI_URL: `${models.url}/v1`,
    VITAE_AI_MODEL: 'double-small',
    VITAE_AI_EMBEDDING_MODEL: 'text-embedding-3-small',
  }),
  VITAE_TEST_OPENAI: models.url,
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${openAiHost}`,
})

/** A long round runs journeys once more where AWS is the home: the same pages over other ports. */
const isOnAws = process.env.VITAE_TEST_HOME === 'aws'

async function openHouse(options: WorkerOptions['house']): Promise<House> {
  const data = mkdtempSync(join(tmpdir(), 'vitae-accounts-'))
  const inbox = options.mail ? await openSmtpDouble() : null
  const provider = options.provider ? await openProvider() : null
  const models = options.models ? await LLMock.create({ port: 0, logLevel: 'silent' }) : null
  const clientSecret = 'provider-secret'
  const port = await findFreePort()
  const aws = options.aws || isOnAws ? await startAwsDoubles(`http://localhost:${port}`) : null
  // Nobody's first upload shall wait for it, here where many upload.
  if (isOnAws) await aws?.uploads.start()
  const environment = {
    ...aws?.environment,
    VITAE_DATA: data,
    VITAE_SIGNUP: options.signup ?? 'open',
    VITAE_SCIM: 'yes',
    ...(inbox && { VITAE_SMTP_URL: inbox.url, VITAE_MAIL_FROM: 'Vitae <cv@example.org>' }),
    ...(models && modelSettings(models, options.models === true)),
    ...(provider && {
      VITAE_OIDC: JSON.stringify([
        {
          id: 'harbour',
          name: 'Harbour',
          issuer: provider.issuer,
          clientId: 'vitae-client',
          clientSecret,
        },
      ]),
    }),
  }
  const server = await startOwnServer(['node', 'scripts/start.mjs'], environment, port)
  return { server, data, inbox, provider, models, aws }
}

async function closeHouse({ server, data, inbox, provider, models, aws }: House) {
  await stopOwnServer(server)
  await inbox?.close()
  await provider?.close()
  await models?.stop()
  await aws?.stop()
  rmSync(data, { recursive: true, force: true })
}

/** Journeys with accounts: a server of the worker's own, with a data folder that nobody else has. */
export const test = journey.extend<Fixtures, WorkerOptions & { openedHouse: House }>({
  house: [{}, { option: true, scope: 'worker' }],
  openedHouse: [
    async ({ house }, use) => {
      const opened = await openHouse(house)
      await use(opened)
      await closeHouse(opened)
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ openedHouse }, use) => use(openedHouse.server.address),
  refusals: [
    async ({ pageErrors }, use) => {
      await use(undefined)
      const isRefusal = (text: string) =>
        /responded with a status of 4(01|03|04|10|22|29)/.test(text)
      pageErrors.splice(0, pageErrors.length, ...pageErrors.filter((text) => !isRefusal(text)))
    },
    { auto: true },
  ],
  ofAws: [
    async ({ pageErrors, openedHouse: { aws } }, use) => {
      await use(undefined)
      const places = aws ? [aws.bucketUrl, aws.pool.settings.domain] : []
      const isThere = (text: string) =>
        places.some((place) => text.startsWith(`foreign request: ${place}`))
      pageErrors.splice(0, pageErrors.length, ...pageErrors.filter((text) => !isThere(text)))
    },
    { auto: true },
  ],
  pages: async ({ page }, use) => use(new AccountPages(page)),
  inbox: async ({ openedHouse }, use) => {
    if (!openedHouse.inbox) throw new Error('This server has no mail: say so with test.use')
    await use(openedHouse.inbox)
  },
  provider: async ({ pageErrors, openedHouse: { provider } }, use) => {
    if (!provider) throw new Error('This server has no provider: say so with test.use')
    await use(provider)
    const isVisit = (text: string) => text.startsWith(`foreign request: ${provider.issuer}`)
    pageErrors.splice(0, pageErrors.length, ...pageErrors.filter((text) => !isVisit(text)))
  },
})

/** The code of a mail; empty where it has none. */
export const codeIn = (text: string) => /code is (\d{6})/.exec(text)?.[1] ?? ''

let made = 0

/** Somebody who does not exist, whom no other test knows. */
export function newPerson() {
  made += 1
  const email = `quill-${process.pid}-${made}@example.org`
  return { name: 'Quill Ferry', email, password: 'violet harbour seven lamps' }
}
export type Person = ReturnType<typeof newPerson>

/** Who has cookies and asks: a page, or a device as a whole. */
type Asking = Pick<Page, 'request'>

/** Makes an account over HTTP with the page's own session, for journeys that begin later. */
export async function signUpDirectly(page: Asking, person: Person, address: string) {
  if (isOnAws) return enterAtPool(page, person, address, 'sign-up')
  const headers = { origin: address }
  const made = await page.request.post('/api/auth/sign-up', { data: person, headers })
  if (!made.ok()) throw new Error(`sign-up: ${made.status()} ${await made.text()}`)
  await signInDirectly(page, person, address)
}

/**
 * Signs up as a guest with CVs does, on the page of this server or on that of managed login. Behind the latter the person
 * is asked whether the CVs move.
 */
export async function signUpByForm(page: Page, { aws }: House, person: Person) {
  await page.goto('/sign-up')
  if (!aws) return new AccountPages(page).fillSignUp(person)
  await page.getByRole('link', { name: 'Continue', exact: true }).click()
  await answerPool(page, 'Sign up', person)
  const question = page.getByRole('dialog', { name: `Move CVs into ${person.email}?` })
  await question.getByRole('button', { name: 'Move', exact: true }).click()
}

/** Signs up on the page of a server that has mail, with the code of the mail. */
export async function signUpByCode(pages: AccountPages, inbox: Inbox, person: Person) {
  await pages.page.goto('/sign-up')
  await pages.fillSignUp(person)
  await pages.page.getByLabel('Code').fill(codeIn((await inbox.mailTo(person.email)).text))
  await pages.button('Confirm').click()
  await pages.page.waitForURL('**/cvs')
}

/** The same for somebody who has an account: on another device. */
export async function signInDirectly(device: Asking, person: Person, address: string) {
  if (isOnAws) return enterAtPool(device, person, address, null)
  const { email, password } = person
  const entered = await device.request.post(`${address}/api/auth/sign-in`, {
    data: { email, password },
    headers: { origin: address },
  })
  if (!entered.ok()) throw new Error(`sign-in: ${entered.status()} ${await entered.text()}`)
}

/** Both by the form of managed login, which comes back with a session. */
async function enterAtPool(
  { request }: Asking,
  { email, password }: Person,
  address: string,
  screen: 'sign-up' | null,
) {
  const way = `${address}/api/auth/oidc/cognito?next=%2Fcvs${screen ? `&screen=${screen}` : ''}`
  const asked = await request.get(way)
  const entered = await request.post(asked.url(), { form: { email, password } })
  const { user } = await (await request.get(`${address}/api/v1/me`)).json()
  if (user === null) throw new Error(`At the pool: ${entered.status()} ${entered.url()}`)
}
