import { emptyBrand } from '@/lib/resume/brand/brand-pack'
import { createIdGenerator } from '@/lib/resume/ids'
import type { Row } from './access-rows'

/** A workspace of Ana's. */
export const workspaceOfAna = createIdGenerator().document()

const ofWorkspace: Row = { key: 'admin', foreign: [404], nobody: [401] }
const workspacePath = '/api/v1/workspaces/:id'

/** Of workspaces: Ana's does not exist for Ben, and no key of his own opens one. */
export const workspaceRows: Record<string, Row> = {
  'GET /api/v1/workspaces': { key: 'read', foreign: [200], nobody: [401] },
  'POST /api/v1/workspaces': { key: 'never', json: { name: 'x' }, foreign: [201], nobody: [401] },
  'POST /api/v1/workspaces/join': {
    key: 'never',
    json: { token: `${workspaceOfAna}.${workspaceOfAna}.x` },
    foreign: [410],
    nobody: [401],
  },
  [`GET ${workspacePath}`]: { ...ofWorkspace, key: 'read' },
  [`PATCH ${workspacePath}`]: { ...ofWorkspace, json: { name: 'x' } },
  [`POST ${workspacePath}/erase`]: { ...ofWorkspace, key: 'never', json: { name: 'x' } },
  [`GET ${workspacePath}/usage`]: { ...ofWorkspace, key: 'read' },
  [`POST ${workspacePath}/leave`]: { ...ofWorkspace, key: 'never' },
  [`POST ${workspacePath}/hand-over`]: {
    ...ofWorkspace,
    key: 'never',
    json: { to: workspaceOfAna },
  },
  [`GET ${workspacePath}/members`]: ofWorkspace,
  [`PATCH ${workspacePath}/members/:member`]: { ...ofWorkspace, json: { role: 'admin' } },
  [`DELETE ${workspacePath}/members/:member`]: ofWorkspace,
  [`GET ${workspacePath}/invitations`]: ofWorkspace,
  [`POST ${workspacePath}/invitations`]: {
    ...ofWorkspace,
    json: { email: 'cleo@example.org', role: 'viewer' },
  },
  [`DELETE ${workspacePath}/invitations/:invitation`]: ofWorkspace,
  [`GET ${workspacePath}/sign-in`]: ofWorkspace,
  [`PUT ${workspacePath}/sign-in`]: {
    ...ofWorkspace,
    key: 'never',
    json: {
      issuer: 'https://login.example.org',
      clientId: 'vitae',
      clientSecret: 'hush',
      domains: [],
      isOpen: false,
      role: 'member',
    },
  },
  [`DELETE ${workspacePath}/sign-in`]: { ...ofWorkspace, key: 'never' },
  [`POST ${workspacePath}/sign-in/domains`]: { ...ofWorkspace, key: 'never' },
  [`POST ${workspacePath}/provisioning-token`]: { ...ofWorkspace, key: 'never' },
  [`DELETE ${workspacePath}/provisioning-token`]: { ...ofWorkspace, key: 'never' },
  [`GET ${workspacePath}/brand`]: { ...ofWorkspace, key: 'read' },
  [`PUT ${workspacePath}/brand`]: { ...ofWorkspace, json: emptyBrand },
  [`DELETE ${workspacePath}/brand`]: ofWorkspace,
  [`POST ${workspacePath}/exports`]: ofWorkspace,
  [`GET ${workspacePath}/exports`]: ofWorkspace,
  [`GET ${workspacePath}/exports/:export`]: ofWorkspace,
  [`DELETE ${workspacePath}/exports/:export`]: ofWorkspace,
  [`GET ${workspacePath}/audit`]: ofWorkspace,
  [`GET ${workspacePath}/audit/check`]: ofWorkspace,
  [`GET ${workspacePath}/audit/export`]: ofWorkspace,
}
