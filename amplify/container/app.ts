import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { App, Stack, Tags } from 'aws-cdk-lib'
import { Platform } from 'aws-cdk-lib/aws-ecr-assets'
import { ContainerImage } from 'aws-cdk-lib/aws-ecs'
import { readContainerSettings } from './settings'
import { addContainer } from './stack'

/**
 * Writes the stack of the site in containers, as `npx aws-cdk deploy --app FOLDER` takes it.
 *
 * @param root of the project, with the backend's `amplify_outputs.json`; the deploy builds the image from it
 * @param outdir folder that it is written to
 * @returns the names of the environment variables that the site gets
 * @throws Error with a sentence for everything that is missing
 */
export function synthesiseContainer(root: string, outdir: string): string[] {
  const outputs = JSON.parse(readFileSync(join(root, 'amplify_outputs.json'), 'utf8'))
  const { region, ...settings } = readContainerSettings(process.env, outputs)
  const app = new App({ outdir })
  const stack = new Stack(app, 'vitae-site', { env: { region } })
  // Platform of the tasks, whatever machine builds the image.
  const platform = Platform.LINUX_AMD64
  addContainer(stack, { ...settings, image: ContainerImage.fromAsset(root, { platform }) })
  // Tag that the budget filters by.
  Tags.of(stack).add('app', 'vitae')
  app.synth()
  return Object.keys(settings.variables).filter((name) => name !== 'VITAE_OUTPUTS')
}
