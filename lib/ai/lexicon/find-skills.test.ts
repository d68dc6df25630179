import { describe, expect, it } from 'vitest'
import { findSkill, findSkills, isImplied } from './find-skills'
import { skillIndex } from './skill-index'

const namesIn = (text: string) => findSkills(text).map(({ skill }) => skill.name)

describe('the list of skills', () => {
  it('has every name once, and enough of them in every category', () => {
    const { skills, claimedTwice } = skillIndex()
    expect(claimedTwice).toEqual([])
    expect(skills.length).toBeGreaterThanOrEqual(600)
    const counts = new Map<string, number>()
    for (const { category } of skills) counts.set(category, (counts.get(category) ?? 0) + 1)
    expect(counts.size).toBe(24)
    for (const [category, count] of counts) expect(count, category).toBeGreaterThanOrEqual(12)
  })

  it('implies only skills that are there, and never in a circle', () => {
    const { skills, byName } = skillIndex()
    for (const { name, implies } of skills) {
      for (const other of implies) {
        expect(byName.has(other), `${name} > ${other}`).toBe(true)
        expect(isImplied(other, name), `${name} > ${other} > ${name}`).toBe(false)
      }
    }
  })

  it('is found by every name inside a sentence, at its place', () => {
    const lost: string[] = []
    for (const skill of skillIndex().skills) {
      for (const alias of [skill.name, ...skill.aliases]) {
        // Some names count only in lists.
        const found = [`x ${alias}, by day`, `? ${alias}, HTML`]
          .flatMap((text) => findSkills(text))
          .find(({ from }) => from === 2)
        if (found?.skill !== skill || found.words !== alias) lost.push(`${skill.name}: ${alias}`)
        expect(findSkill(alias)?.name, alias).toBe(skill.name)
      }
    }
    expect(lost).toEqual([])
  })
})

describe('finding skills', () => {
  it('takes the longest name, with its place', () => {
    const text = 'Moved Microsoft SQL Server jobs to Node.js, C++ and CI/CD on k8s.'
    expect(findSkills(text).map(({ skill, words }) => [skill.name, words])).toEqual([
      ['Microsoft SQL Server', 'Microsoft SQL Server'],
      ['Node.js', 'Node.js'],
      ['C++', 'C++'],
      ['CI/CD', 'CI/CD'],
      ['Kubernetes', 'k8s'],
    ])
    for (const { from, to, words } of findSkills(text)) expect(text.slice(from, to)).toBe(words)
  })

  it('keeps everyday words apart from names', () => {
    expect(namesIn('We go above and beyond and excel at swift access to word of mouth.')).toEqual(
      [],
    )
    expect(namesIn('Go to the teams and react. Excel is not all. Spark joy.')).toEqual([])
    expect(namesIn('Cut slack in three teams; R&D and C-level; vitamin C; plan R.')).toEqual([])
    expect(namesIn('Oversaw Access Control for the site.')).toEqual([])
    expect(namesIn('Services written in Go and Rust, models in R.')).toEqual(['Go', 'Rust', 'R'])
    expect(namesIn('Kept the rota in Excel and wrote in Word.')).toEqual([
      'Microsoft Excel',
      'Microsoft Word',
    ])
    expect(namesIn('Excel, Word, Access')).toHaveLength(3)
    expect(namesIn('excel, powerpoint, word')).toHaveLength(3)
    expect(namesIn('Senior Go Developer')).toEqual(['Go'])
    expect(namesIn('Go')).toEqual(['Go'])
    expect(namesIn('die Eltern, als Team, send it, dei bambini, le tableau, la scala')).toEqual([])
  })

  it('keeps names apart from what they are parts of', () => {
    expect(namesIn('github.com/zoe me@python.example.org Javanese PHPer C# F# C+')).toEqual([
      'C#',
      'F#',
    ])
  })

  it.each<[string, string[]]>([
    ['Buchhaltung und DATEV-Kenntnisse, Englischkenntnisse', ['Bookkeeping', 'DATEV', 'English']],
    [
      'Contabilidad, atención al cliente y primeros auxilios',
      ['Bookkeeping', 'Customer service', 'First aid'],
    ],
    [
      'Soins infirmiers, gestion de projet et permis B',
      ['Nursing', 'Project management', 'Driving licence'],
    ],
    [
      'Gestão de projetos, enfermagem e segurança no trabalho',
      ['Project management', 'Nursing', 'Health and safety'],
    ],
    ['Contabilità, saldatura e primo soccorso', ['Bookkeeping', 'Welding', 'First aid']],
    ['使用Python开发，中文流利', ['Python', 'Mandarin Chinese']],
    ['한국어와 Excel을', ['Korean', 'Microsoft Excel']],
  ])('reads %s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it('does the same work for each character however long the text is', () => {
    const line =
      'Led data analysis of a front-end team in Go, R and Excel for the customer service. '
    const once = findSkills(line).length
    expect(once).toBeGreaterThan(4)
    expect(findSkills(line.repeat(2_000))).toHaveLength(once * 2_000)
    expect(findSkills('a/'.repeat(100_000))).toEqual([])
    expect(findSkills('Go, '.repeat(20_000))).toHaveLength(20_000)
  })
})

it('implied skills follows more than one step, by any name, in one direction', () => {
  expect(isImplied('Postgres', 'SQL')).toBe(true)
  expect(isImplied('Next.js', 'JS')).toBe(true)
  expect(isImplied('SQL', 'PostgreSQL')).toBe(false)
  expect(isImplied('Welding', 'Welding')).toBe(true)
  expect(isImplied('no such thing', 'SQL')).toBe(false)
})
