import { describe, expect, it } from 'vitest'
import { acknowledged } from './acknowledged'
import { type Finding, synthesise } from './support/synthesise'

const { findings } = await synthesise()

const answers = ({ rule, path }: { rule: RegExp; path: RegExp }) => {
  return (finding: Finding) => rule.test(finding.rule) && path.test(finding.path)
}

describe('the rules of AWS for solutions (cdk-nag)', () => {
  it('were looked at', () => {
    expect(findings.length).toBeGreaterThan(10)
  })

  it('are kept, or there is a reason', () => {
    const unsaid = findings.filter((finding) => !acknowledged.some((one) => answers(one)(finding)))
    expect(unsaid).toEqual([])
  })

  it('leave no reason over', () => {
    const unused = acknowledged.filter((one) => !findings.some(answers(one)))
    expect(unused.map(({ reason }) => reason)).toEqual([])
  })
})
