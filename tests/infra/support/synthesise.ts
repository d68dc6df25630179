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

/** Context with which a deploy of the branch `main` is synthesised. */
const context = {
  'amplify-backend-namespace': 'd1example',
  'amplify-backend-name': 'main',
  'amplify-backend-type': 'branch',
  // Resources say which construct they are of, and stacks of which they are made, as in a deploy by the command line.
  'aws:cdk:enable-path-metadata': true,
  'aws:cdk:version-reporting': true,
  // No function is bundled: their code has tests of its own (tests/infra/bundled, tests/infra/push).
  'aws:cdk:bundling-stacks': [],
}

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

/** Synthesises the backend offline and without an account. In a process of its own: a backend is made once. */
async function synthesiseWith(
  given: Readonly<Record<string, string>>,
  more: object = {},
): Promise<Synthesis> {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-synthesis-'))
  process.env.CDK_CONTEXT_JSON = JSON.stringify({ ...context, ...more })
  process.env.CDK_OUTDIR = folder
  Object.assign(process.env, given)
  try {
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
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

let synthesis: Promise<Synthesis> | null = null

/** Returns the whole backend as CloudFormation gets it, made once a process. */
export function synthesise(): Promise<Synthesis> {
  synthesis ??= synthesiseWith(environment)
  return synthesis
}

/** The app and the branch of a first push, where the operator has set nothing yet. */
export const firstPush = { AWS_APP_ID: 'd1example', AWS_BRANCH: 'main' }

/** Returns the backend of a first push. */
export const synthesiseFirstPush = () => synthesiseWith(firstPush)

/** Returns the same app on Amplify as another branch. */
export const synthesiseOther = (given: Readonly<Record<string, string>>) =>
  synthesiseWith({ ...environment, ...given })

/** Returns a developer's sandbox, in a shell with settings of the site. */
export const synthesiseSandbox = (given: Readonly<Record<string, string>>) =>
  synthesiseWith(
    { ...environment, ...given },
    {
      'amplify-backend-namespace': 'vitae',
      'amplify-backend-name': 'ana',
      'amplify-backend-type': 'sandbox',
    },
  )
