import 'server-only'
import type { OwnerId } from '../owner'
import type { ProviderPerson } from './oidc/claims'
import type { AuthorizationSecrets } from './oidc/oidc-client'

/** The identity provider of a workspace. */
export type OrganisationProvider = {
  workspace: OwnerId
  /** Of the workspace. */
  name: string
  issuer: string
  /**
   * Begins an authorization.
   *
   * @throws ProviderError when the provider cannot be used
   */
  begin: (state: string) => Promise<{ to: string } & AuthorizationSecrets>
  /**
   * Redeems the answer of the provider.
   *
   * @throws ProviderError when it cannot be trusted or there is none
   */
  finish: (query: URLSearchParams, pending: AuthorizationSecrets) => Promise<ProviderPerson>
}

/** A person as the provider of a workspace names them. */
export type Arrival = {
  /** Address that the provider has confirmed; null for none. */
  email: string | null
  /** Issuer and subject: the same for each sign-in of the person. */
  subject: string
}

/** Whether a person of a provider is, or may become, a member of its workspace. */
export type Admission =
  /** `mayCreate`: the workspace has proven the domain of the address, so that an account may begin with it. */
  { kind: 'welcome'; mayCreate: boolean } | { kind: 'refused' }

/** Workspaces whose members sign in at a provider of the workspace (ADR workspace-sign-in). */
export type Organisations = {
  /** Finds the workspace that has proven the domain of an address and has a provider; null where there is none. */
  find: (email: string) => Promise<OwnerId | null>
  /** Opens the provider of a workspace; null where it has none. */
  open: (workspace: OwnerId) => Promise<OrganisationProvider | null>
  /** Lists the providers that an account may link: of its workspaces, and of the domain of its confirmed address. */
  list: (userId: OwnerId, email: string | null) => Promise<OrganisationProvider[]>
  /** @param userId of the account that would be used; null for a new one */
  judge: (workspace: OwnerId, arrival: Arrival, userId: OwnerId | null) => Promise<Admission>
  /** Makes a person a member, if they are none. Returns false where they may not be one. */
  admit: (workspace: OwnerId, arrival: Arrival, userId: OwnerId) => Promise<boolean>
  /** Returns whether a user is a member of the workspace, and the issuer still its provider. */
  isCurrent: (workspace: OwnerId, issuer: string, userId: OwnerId) => Promise<boolean>
}
