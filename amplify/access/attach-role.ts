import { AmplifyClient, GetBranchCommand, UpdateBranchCommand } from '@aws-sdk/client-amplify'

/** Event of a custom resource, as the provider framework of CDK hands it on. */
type Event = {
  RequestType: 'Create' | 'Update' | 'Delete'
  ResourceProperties: { appId: string; branchName: string; computeRoleArn: string }
}

const amplify = new AmplifyClient()

/**
 * Attaches the role to the branch. The branch is sent back as it was read, as Amplify's own linker does: an update may
 * reset what it does not name, such as the variables of the branch or its link to the stack.
 */
export async function handler({ RequestType, ResourceProperties }: Event) {
  const { appId, branchName, computeRoleArn } = ResourceProperties
  if (RequestType !== 'Delete') {
    const { branch } = await amplify.send(new GetBranchCommand({ appId, branchName }))
    // Amplify answers NONE, which it does not accept, for a branch without a stage.
    const stage = String(branch?.stage) === 'NONE' ? undefined : branch?.stage
    await amplify.send(
      new UpdateBranchCommand({ ...branch, appId, branchName, stage, computeRoleArn }),
    )
  }
  return { PhysicalResourceId: `${appId}/${branchName}` }
}
