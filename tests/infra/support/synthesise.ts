import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, Stack, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
export type Properties = { [key: string]: Json }

export type Resource = {
  Type: string
  Properties?: Properties
  DependsOn?: string | string[]
  DeletionPolicy?: string
  UpdateReplacePolicy?: string
  Metadata?: { 'aws:cdk:path'?: string }
}

export type StackTemplate = {
  Metadata?: { [key: string]: Json }
  Resources: Record<string, Resource>
  Parameters?: Record<string, Json>
  Outputs?: Record<string, { Value: Json }>
}

/** A rule of cdk-nag, and the construct that breaks it, by its path below the root stack. */
export type Finding = { rule: string; path: string; severity: string }

export type Synthesis = {
  /** By the name of the stack; `root` holds the others. */
  stacks: Readonly<Record<string, StackTemplate>>
  findings: readonly Finding[]
}

type Report = {
  pluginReports: {
    violations: {
      ruleName: string
      severity: string
      violatingConstructs?: { constructPath?: string }[]
    }[]
  }[]
}

/**
 * Context with which a deploy of the branch `main` is synthesised. Sandboxes throw everything away with their stacks.
 */
const context = {
  'amplify-backend-namespace': 'vitae',
  'amplify-backend-name': 'main',
  'amplify-backend-type': 'branch',
  // Resources say which construct they are of, as in a deploy by the command line.
  'aws:cdk:enable-path-metadata': true,
}

/** No function is bundled: what they are made of has tests of its own (tests/infra/bundled). */
const unbundled = { 'aws:cdk:bundling-stacks': [] }

/** The settings of the deploy, each as somebody would set it. */
const environment = {
  VITAE_URL: 'https://cv.example.org',
  VITAE_LOGIN_PREFIX: 'vitae-example',
  VITAE_MAIL_FROM: 'Vitae <cv@example.org>',
  VITAE_ALARM_EMAIL: 'operators@example.org',
  VITAE_AI_PROVIDER: 'openai',
  VITAE_AI_MODEL: 'a-model',
  VITAE_API_DOMAIN: 'api.example.org',
  VITAE_ZONE_ID: 'Z0000000000000',
  VITAE_ZONE_NAME: 'example.org',
  VITAE_DOMAIN: 'cv.example.org',
  VITAE_API_CACHE: 'yes',
  AWS_APP_ID: 'd1example',
  AWS_BRANCH: 'main',
}

/** Every other way to sign in, each off until somebody sets it. */
const everyProvider = {
  VITAE_GOOGLE_SIGN_IN: 'yes',
  VITAE_OIDC_NAME: 'harbour',
  VITAE_OIDC_ISSUER: 'https://accounts.example.org/realms/harbour',
  VITAE_SAML_METADATA_URL: 'https://school.example.org/saml/metadata',
}

/** The one part of a path that names something of ours: without the app, the root stack and CDK's own steps. */
const shortPath = (path: string) => path.split('/').slice(1).join('/')

/** Reads the findings of cdk-nag in a folder that was written. */
export function readFindings(folder: string): Finding[] {
  const file = join(folder, 'validation-report.json')
  if (!existsSync(file)) return []
  const report: Report = JSON.parse(readFileSync(file, 'utf8'))
  return report.pluginReports
    .flatMap(({ violations }) => violations)
    .flatMap(({ ruleName, severity, violatingConstructs = [] }) =>
      violatingConstructs.map(({ constructPath = '' }) => ({
        rule: ruleName,
        path: shortPath(constructPath),
        severity,
      })),
    )
}

function readStacks(folder: string, root: Stack): Record<string, StackTemplate> {
  const all = root.node.findAll().filter((one): one is Stack => Stack.isStack(one))
  return Object.fromEntries(
    all.map((stack) => [
      stack === root ? 'root' : stack.node.id,
      JSON.parse(readFileSync(join(folder, stack.templateFile), 'utf8')) as StackTemplate,
    ]),
  )
}

/** @param folder where everything is written */
async function synthesiseInto(
  folder: string,
  bundles: boolean,
  given: Readonly<Record<string, string>>,
): Promise<Synthesis> {
  process.env.CDK_CONTEXT_JSON = JSON.stringify({ ...context, ...(!bundles && unbundled) })
  process.env.CDK_OUTDIR = folder
  Object.assign(process.env, given)
  const { backend } = await import('@/amplify/backend')
  const root = backend.stack as Stack
  const app = root.node.root
  if (!(app instanceof App)) throw new Error('The backend has no app.')
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  try {
    app.synth()
  } catch (error) {
    // Findings are told by throwing, after everything is written.
    if (!existsSync(join(folder, 'validation-report.json'))) throw error
  }
  return { stacks: readStacks(folder, root), findings: readFindings(folder) }
}

let synthesis: Promise<Synthesis> | null = null

/** The whole backend as CloudFormation gets it, made once a process, offline and without an account. */
export function synthesise(): Promise<Synthesis> {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-synthesis-'))
  synthesis ??= synthesiseInto(folder, false, environment)
  return synthesis.finally(() => rmSync(folder, { recursive: true, force: true }))
}

/**
 * The same with the code of every function, as a deploy sends it, and with every way to sign in. In a process of its own: a backend is made once.
 *
 * @param look gets the folder with templates and code, which is gone afterwards
 */
export async function synthesiseWithCode(
  look: (synthesis: Synthesis, folder: string) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-synthesis-'))
  try {
    look(await synthesiseInto(folder, true, { ...environment, ...everyProvider }), folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The app and the branch of a first push, where the operator has set nothing yet. */
export const firstPush = { AWS_APP_ID: 'd1example', AWS_BRANCH: 'main' }

/** The backend of a first push. In a process of its own: a backend is made once. */
export async function synthesiseFirstPush(): Promise<Synthesis> {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-synthesis-'))
  try {
    return await synthesiseInto(folder, false, firstPush)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same app on Amplify as another branch. In a process of its own: a backend is made once. */
export async function synthesiseOther(given: Readonly<Record<string, string>>): Promise<Synthesis> {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-synthesis-'))
  try {
    return await synthesiseInto(folder, false, { ...environment, ...given })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
