import { describe, expect, it } from 'vitest'
import { groupDemands } from './group-demands'
import { addDemand, joinDemands, type OwnDemands } from './own-demands'
import { preparePosting } from './prepare-posting'
import { readPosting } from './read-posting'

const none: OwnDemands = { removed: [], added: [] }

function groupsOf(posting: string, own = none) {
  const prepared = preparePosting(posting)
  if (!prepared.ok) throw new Error(prepared.code)
  const { requirements } = readPosting(prepared.text)
  const demands = joinDemands(requirements, own).map((requirement) => ({ requirement }))
  return groupDemands(prepared.text, demands).map(({ kind, heading, demands: some }) => ({
    ...{ kind, heading },
    words: some.map(({ requirement }) => requirement.words),
  }))
}

describe('groups of demands', () => {
  it('are those of the job description, with its headings, what must be there first', () => {
    const posting = `Head gardener

## Nice to have:
- Beekeeping

WHAT YOU BRING
- Tree pruning
- Greenhouse climate control is a plus
- Chainsaw licence

What you will do
- Plan the planting of borders

We offer
- A cottage
`
    expect(groupsOf(posting)).toEqual([
      {
        ...{ kind: 'heading', heading: 'What you bring' },
        words: ['Tree pruning', 'Chainsaw licence', 'Greenhouse climate control'],
      },
      {
        ...{ kind: 'heading', heading: 'What you will do' },
        words: ['Plan the planting'],
      },
      { kind: 'heading', heading: 'Nice to have', words: ['Beekeeping'] },
    ])
  })

  it('are two where there are no headings, and one more for what the person added', () => {
    const posting = 'Gardener wanted.\nYou must know tree pruning. Beekeeping is a plus.'
    expect(groupsOf(posting, addDemand(none, 'a calm hand'))).toEqual([
      { kind: 'must', heading: '', words: ['tree pruning'] },
      { kind: 'nice', heading: '', words: ['Beekeeping'] },
      { kind: 'own', heading: '', words: ['a calm hand'] },
    ])
  })

  it('have what is asked twice where it must be there', () => {
    const posting = `Gardener

Nice to have
- Tree pruning

Requirements
- Pruning of trees
- Beekeeping
`
    expect(groupsOf(posting)).toEqual([
      { kind: 'heading', heading: 'Requirements', words: ['Tree pruning', 'Beekeeping'] },
    ])
  })
})
