import { expect, it } from 'vitest'
import { nestedResume } from '@/tests/fixtures/nested-resume'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import { templates } from '../templates/registry'
import { readAloud } from './testing/structure'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

async function print(template: string, lines?: readonly string[]) {
  const document = nestedResume(countingIds(), lines)
  const result = await engine.render({ ...document, design: { ...document.design, template } })
  if (!result.ok) throw new Error(result.message)
  return { document, ...result.rendered }
}

it.each(someOf(templates))(
  '$id: prints sub-points as lists inside their bullets',
  async ({ id }) => {
    const { bytes, boxes, document } = await print(id)
    const heard = await readAloud(bytes)
    const [page] = heard.pages
    const items = page?.elements.filter(({ role }) => /^(L|LI|Lbl|LBody)$/.test(role)) ?? []
    const from = items.findIndex(({ text }) => text.trim().startsWith('Built the quays')) - 3
    expect(
      items.slice(from).map(({ role, parent, text }) => `${parent}>${role} ${text.trim()}`),
    ).toEqual([
      expect.stringMatching(/>L $/),
      'L>LI ',
      expect.stringMatching(/^LI>Lbl [•–›]$/),
      'LI>LBody Built the quays of the new harbour',
      'LBody>L ',
      'L>LI ',
      expect.stringMatching(/^LI>Lbl [–·]$/),
      'LI>LBody Quay A for ferries, with a ramp for lorries',
      'L>LI ',
      expect.stringMatching(/^LI>Lbl [–·]$/),
      'LI>LBody Quay B for tugs',
      'L>LI ',
      expect.stringMatching(/^LI>Lbl [•–›]$/),
      'LI>LBody Trained eleven apprentices',
      'L>LI ',
      expect.stringMatching(/^LI>Lbl [•–›]$/),
      'LI>LBody Led the repair of the breakwater',
      'LBody>L ',
      'L>LI ',
      expect.stringMatching(/^LI>Lbl [–·]$/),
      'LI>LBody Planned the work between the tides',
    ])
    expect(page?.order.tree).toEqual(page?.order.painted)
    expect(page?.stray).toEqual([])
    // Each bullet is found by its address, and a sub-point begins further in.
    const bullets = document.content.work.at(-1)?.highlights ?? []
    const starts = bullets.map(
      (bullet) => boxes.find(({ address }) => address === `${bullet.id}/text`)?.lines[0]?.x ?? 0,
    )
    const [outer = 0, inner = 0] = starts
    expect(inner).toBeGreaterThan(outer + 6)
    expect(
      starts.map((x) => (Math.abs(x - inner) < 0.1 ? 1 : Math.abs(x - outer) < 0.1 ? 0 : x)),
    ).toEqual([0, 1, 1, 0, 0, 1])
  },
)

it('prints a sub-point whose bullet is gone or empty as a bullet', async () => {
  const { boxes, document } = await print('plain', [
    '  Orphan',
    '',
    '  Child of an empty bullet',
    'Last',
  ])
  const bullets = document.content.work.at(-1)?.highlights ?? []
  const starts = bullets.flatMap(
    (bullet) => boxes.find(({ address }) => address === `${bullet.id}/text`)?.lines[0]?.x ?? [],
  )
  expect(starts).toHaveLength(3)
  for (const x of starts) expect(x).toBeCloseTo(starts[0] ?? 0, 1)
})

it('continues sub-points on the next page in the same list, never with a sign alone', async () => {
  const lines = Array.from(
    { length: 90 },
    (_, at) => `${at % 6 === 0 ? '' : '  '}Line ${at} of a long list of the works that were done`,
  )
  const { bytes, boxes } = await print('plain', lines)
  const heard = await readAloud(bytes)
  expect(heard.pages.length).toBeGreaterThan(1)
  const said = heard.pages.flatMap(({ elements }) =>
    elements.filter(({ role, text }) => role === 'LBody' && /^ *Line/.test(text)),
  )
  expect(said.map(({ text }) => Number(/\d+/.exec(text)?.[0]))).toEqual(lines.map((_, at) => at))
  for (const page of heard.pages) expect(page.order.tree).toEqual(page.order.painted)
  expect(new Set(boxes.map(({ page }) => page)).size).toBe(heard.pages.length)
  // No page ends with a bullet whose sub-points are all on the next one.
  for (const { elements } of heard.pages.slice(0, -1)) {
    const last =
      elements.filter(({ role, text }) => role === 'LBody' && text !== '').at(-1)?.text ?? ''
    expect(Number(/\d+/.exec(last)?.[0]) % 6).not.toBe(0)
  }
})
