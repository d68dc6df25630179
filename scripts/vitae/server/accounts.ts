import { existsSync } from 'node:fs'
import { type PlanName, planNames, readPlanName } from '@/lib/api/plans'
import { parseEmailAddress } from '@/lib/resume/text/email-address'
import { grantGroup, grantPlan } from '@/lib/server/accounts/change-person'
import { invitePerson } from '@/lib/server/accounts/invite-person'
import { resetPasswordLink } from '@/lib/server/accounts/reset-password-link'
import { isOwnerId, type OwnerId } from '@/lib/server/owner'
import { setWorkspacePlan } from '@/lib/server/workspaces/set-workspace-plan'
import { type ExitCode, exitCodes } from '../exit-codes'
import { type CommandContext, type ServerCommand, sayUsage } from './command'

/** Reads the one address that a command needs; null for other arguments. */
export function readEmail(words: readonly string[]): string | null {
  const [email, ...rest] = words
  const isOption = email?.startsWith('-')
  return email && rest.length === 0 && !isOption ? parseEmailAddress(email) : null
}

/** Returns whether the data folder exists; reports if it does not. */
export function isFolderThere({ configuration, say }: CommandContext): boolean {
  if (existsSync(configuration.dataFolder)) return true
  say(`There is no data folder ${configuration.dataFolder}: name it with VITAE_DATA.`)
  return false
}

/** Reports that no account has an address. */
export function sayNobody(email: string, { say }: CommandContext): ExitCode {
  say(`Nobody here has the address ${email}.`)
  return exitCodes.invalid
}

/** Resets a forgotten password where no mail is set up. */
export const resetPassword: ServerCommand = {
  name: 'reset-password',
  words: 'EMAIL',
  summary:
    'Prints a link by which the person of an address chooses a new password: good once, for an hour.',
  async run(words, context) {
    const email = readEmail(words)
    if (!email) return sayUsage(resetPassword, context)
    if (!isFolderThere(context)) return exitCodes.file
    const made = await resetPasswordLink(await context.openEmbeddedPorts(), { email })
    if (!made.ok && made.code === 'forbidden') {
      context.say('Passwords are not kept here: the sign-in page sends a code to choose another.')
      return exitCodes.invalid
    }
    if (!made.ok) return sayNobody(email, context)
    context.print(made.value.link)
    context.say('Whoever opens this link chooses a new password: once, and within an hour.')
    return exitCodes.done
  },
}

/** Creates an invitation, for an installation with sign-up by invitation only. */
export const invite: ServerCommand = {
  name: 'invite',
  words: 'EMAIL',
  summary:
    'Prints a link by which the person of an address signs up where VITAE_SIGNUP is "invite": good once, for a week.',
  async run(words, context) {
    const email = readEmail(words)
    if (!email) return sayUsage(invite, context)
    if (!isFolderThere(context)) return exitCodes.file
    const made = await invitePerson(await context.openEmbeddedPorts(), { email })
    if (!made.ok) {
      context.say(
        made.code === 'already-exists'
          ? `${email} has an account already.`
          : 'Nobody can sign up here: VITAE_SIGNUP is "closed".',
      )
      return exitCodes.invalid
    }
    context.print(made.value.link)
    context.say(`With this link ${email} can sign up: once, and within a week.`)
    return exitCodes.done
  },
}

async function changeOperator(
  command: ServerCommand,
  words: readonly string[],
  context: CommandContext,
  isGranted: boolean,
): Promise<ExitCode> {
  const [address, group, ...rest] = words
  const email = readEmail(address === undefined ? [] : [address])
  if (!email || group !== 'operator' || rest.length > 0) return sayUsage(command, context)
  if (!isFolderThere(context)) return exitCodes.file
  const granted = await grantGroup(await context.openEmbeddedPorts(), {
    email,
    group: 'operator',
    isGranted,
  })
  if (!granted.ok) return sayNobody(email, context)
  context.say(`${email} is ${isGranted ? 'an operator' : 'a member like all others'} now.`)
  return exitCodes.done
}

async function changeSpacePlan(
  workspace: OwnerId,
  plan: PlanName,
  context: CommandContext,
): Promise<ExitCode> {
  if (!isFolderThere(context)) return exitCodes.file
  const changed = await setWorkspacePlan(await context.openEmbeddedPorts(), workspace, plan)
  if (!changed.ok) {
    context.say(`There is no workspace ${workspace}.`)
    return exitCodes.invalid
  }
  context.say(`The workspace ${workspace} has the plan "${plan}" now.`)
  return exitCodes.done
}

async function changePlan(words: readonly string[], context: CommandContext): Promise<ExitCode> {
  const [address = '', , name, ...rest] = words
  const plan = readPlanName(name)
  if (isOwnerId(address) && plan && rest.length === 0)
    return changeSpacePlan(address, plan, context)
  const email = readEmail(address === '' ? [] : [address])
  if (!email || !plan || rest.length > 0) return sayUsage(grant, context)
  if (!isFolderThere(context)) return exitCodes.file
  const granted = await grantPlan(await context.openEmbeddedPorts(), { email, plan })
  if (!granted.ok) return sayNobody(email, context)
  context.say(`${email} has the plan "${plan}" now.`)
  return exitCodes.done
}

/** Makes a user an operator, beside the first account, or gives them or a workspace a plan. */
export const grant: ServerCommand = {
  name: 'grant',
  words: `EMAIL operator, or EMAIL|WORKSPACE plan ${planNames.join('|')}`,
  summary: 'Makes somebody an operator, or gives them or a workspace, by its id, a plan.',
  run: (words, context) =>
    words[1] === 'plan' ? changePlan(words, context) : changeOperator(grant, words, context, true),
}

/** Makes an operator an ordinary member again. */
export const revoke: ServerCommand = {
  name: 'revoke',
  words: 'EMAIL operator',
  summary: 'Makes an operator a member like all others.',
  run: (words, context) => changeOperator(revoke, words, context, false),
}
