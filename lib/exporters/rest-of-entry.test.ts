import { expect, it } from 'vitest'
import { createEntry } from '@/lib/resume/create'
import { entryKinds, fieldsOfKind } from '@/lib/resume/entry-fields'
import { createIdGenerator } from '@/lib/resume/ids'
import { isSectionKey } from '@/lib/resume/sections'
import { restOfEntry } from './rest-of-entry'

it('a description has every declared field but dates, whoever adds one', () => {
  for (const kind of entryKinds.filter(isSectionKey)) {
    const entry: Record<string, unknown> = { ...createEntry(kind, createIdGenerator()) }
    const fields = fieldsOfKind(kind).filter((field) => field.kind !== 'date')
    for (const { name, kind: type } of fields) {
      entry[name] =
        type === 'bullets' ? [{ id: name, text: name }] : type === 'words' ? [name] : name
    }
    const texts = restOfEntry(kind, entry, []).flatMap((part) =>
      part.kind === 'line'
        ? part.texts
        : part.kind === 'rich'
          ? [part.text]
          : part.bullets.map(({ text }) => text),
    )
    expect(texts.toSorted()).toEqual(fields.map(({ name }) => name).toSorted())
  }
})

it('a description begins with short facts and ends with place and address', () => {
  const project = {
    ...{ type: 'Study', roles: ['Lead'], url: 'example.org', keywords: ['Tides'] },
    ...{ description: 'Read tides.', highlights: [{ id: 'a', text: 'Read two.' }] },
  }
  expect(restOfEntry('projects', project, ['name', 'entity'])).toEqual([
    { kind: 'line', texts: ['Study', 'Lead'] },
    { kind: 'rich', text: 'Read tides.' },
    { kind: 'bullets', bullets: [{ id: 'a', text: 'Read two.' }] },
    { kind: 'line', texts: ['Tides'] },
    { kind: 'line', texts: ['example.org'] },
  ])
})
