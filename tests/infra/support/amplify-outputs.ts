import { generateClientConfig } from '@aws-amplify/client-config'
import { fillIn } from './fill-in'
import { at } from './resources'
import type { Json, Synthesis } from './synthesise'

/** Returns the outputs of the root stack after a deploy, and the metadata of its template, as CloudFormation has them. */
export function deployedRootOf(stacks: Synthesis['stacks']) {
  const { Outputs = {}, Metadata = {} } = stacks.root ?? {}
  const outputs = Object.entries(Outputs).map(([OutputKey, { Value }]) => ({
    OutputKey,
    OutputValue: String(fillIn(stacks, 'root', Value)),
  }))
  return { outputs, metadata: JSON.stringify(Metadata) }
}

/** CloudFormation after a deploy of the root stack, as Amplify's generator asks it. */
function cloudFormationOf(stacks: Synthesis['stacks']) {
  const { outputs: Outputs, metadata: Metadata } = deployedRootOf(stacks)
  const answers: Readonly<Record<string, object>> = {
    GetTemplateSummaryCommand: { Metadata },
    DescribeStacksCommand: { Stacks: [{ StackStatus: 'CREATE_COMPLETE', Outputs }] },
  }
  return { send: async (command: object) => answers[command.constructor.name] }
}

const noService = () => ({
  send: async (command: object) => {
    throw new Error(`Nobody answers ${command.constructor.name} here.`)
  },
})

/** amplify_outputs.json as Amplify's own generator writes it after a deploy. */
export async function amplifyOutputsOf(stacks: Synthesis['stacks']): Promise<Json> {
  const clients = {
    getS3Client: noService,
    getAmplifyClient: noService,
    getCloudFormationClient: () => cloudFormationOf(stacks),
  }
  // The generator's clients are those of its own packages; of CloudFormation's it sends two commands.
  type Clients = NonNullable<Parameters<typeof generateClientConfig>[2]>
  const stack = { stackName: 'vitae' }
  const outputs = await generateClientConfig(stack, '1.5', clients as unknown as Clients)
  return JSON.parse(JSON.stringify(outputs)) as Json
}

/** `custom` of the same. */
export async function customOutputsOf(stacks: Synthesis['stacks']): Promise<Json> {
  return at(await amplifyOutputsOf(stacks), 'custom') ?? null
}
