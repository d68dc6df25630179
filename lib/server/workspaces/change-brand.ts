import 'server-only'
import { contrastWithPaper } from '@/lib/pdf/contrast'
import { fontFamilyOf } from '@/lib/pdf/fonts/font-families'
import { ownFamily, ownFontId } from '@/lib/pdf/fonts/own-family'
import { isTemplate } from '@/lib/pdf/templates/catalogue'
import { type BrandPack, emptyBrand } from '@/lib/resume/brand/brand-pack'
import { equalJson, type JsonValue } from '@/lib/resume/json-value'
import type { Problem } from '@/lib/resume/problems'
import { noteFiles } from '../kernel/rows/due-rows'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { fontKey, pictureKey } from '../photos/photo-files'
import type { Ports } from '../ports-types'
import { appendAudit } from './append-audit'
import type { Actor } from './audited-actor'
import { deleteBrandRow, putBrandRow, readBrandRow } from './brand-rows'

type Parts = Pick<Ports, 'items' | 'files' | 'now'>

/** Contrast that words in an accent need (WCAG 2.2, 1.4.3). */
const minContrast = 4.5

const problem = (path: string, reason: string): Problem => ({ path, code: 'not-allowed', reason })

function findChoiceProblems({ accents, headingFont, bodyFont, ownFont, templates }: BrandPack) {
  const isFamily = (id: string) =>
    id === '' || (id === ownFontId ? ownFont !== null : fontFamilyOf(id) !== null)
  return [
    ...accents.flatMap((accent, at) =>
      contrastWithPaper(accent) < minContrast
        ? [problem(`accents[${at}]`, 'cannot be read on white paper: a contrast of 4.5 expected')]
        : [],
    ),
    ...Object.entries({ headingFont, bodyFont }).flatMap(([path, id]) =>
      isFamily(id) ? [] : [problem(path, 'no such font')],
    ),
    ...(ownFont && !ownFamily(ownFont) ? [problem('ownFont', 'no face of a regular weight')] : []),
    ...templates.flatMap((id, at) =>
      isTemplate(id) ? [] : [problem(`templates[${at}]`, 'no such template')],
    ),
  ]
}

/** Finds what the pack names and the workspace has not: documents would be made without it. */
async function findMissingFiles(
  { files }: Pick<Ports, 'files'>,
  workspace: OwnerId,
  brand: BrandPack,
) {
  const named = [
    ...(brand.logo ? [['logo.fileId', pictureKey(workspace, brand.logo.fileId)] as const] : []),
    ...(brand.ownFont?.faces ?? []).map(
      ({ fontId }, at) => [`ownFont.faces[${at}].fontId`, fontKey(workspace, fontId)] as const,
    ),
  ]
  const heads = await Promise.all(named.map(([, key]) => files.head(key)))
  return named.flatMap(([path], at) =>
    heads[at] ? [] : [problem(path, 'no such file in the workspace')],
  )
}

/** Returns the brand of a workspace; one that asks for nothing where it has none. */
export async function readBrand(
  ports: Pick<Ports, 'items'>,
  workspace: OwnerId,
): Promise<BrandPack> {
  return (await readBrandRow(ports, workspace)) ?? emptyBrand
}

const isEqual = (one: BrandPack, other: BrandPack) =>
  equalJson(one as JsonValue, other as JsonValue)

/**
 * Stores the brand of a workspace, with an entry in its log where it is another one. Documents that are there stay as
 * they are.
 *
 * @returns `invalid` with each problem: a colour that cannot be read, an unknown font or template, a file that is not there
 */
export async function saveBrand(
  ports: Parts,
  workspace: OwnerId,
  by: Actor,
  brand: BrandPack,
): Promise<Outcome<BrandPack>> {
  const choices = findChoiceProblems(brand)
  const problems = [...choices, ...(await findMissingFiles(ports, workspace, brand))]
  if (problems.length > 0) return { ok: false, code: 'invalid', problems }
  if (isEqual(await readBrand(ports, workspace), brand)) return { ok: true, value: brand }
  await noteFiles(ports, workspace, ports.now())
  await putBrandRow(ports, workspace, brand)
  await appendAudit(ports, workspace, { kind: 'brand-changed', ...by.audited })
  return { ok: true, value: brand }
}

/**
 * Deletes the brand of a workspace, with an entry in its log where there was one. Its files go within a month or two,
 * unless documents name them.
 */
export async function removeBrand(
  ports: Pick<Ports, 'items' | 'now'>,
  workspace: OwnerId,
  by: Actor,
): Promise<void> {
  if (!(await readBrandRow(ports, workspace))) return
  await noteFiles(ports, workspace, ports.now())
  await deleteBrandRow(ports, workspace)
  await appendAudit(ports, workspace, { kind: 'brand-changed', ...by.audited })
}
