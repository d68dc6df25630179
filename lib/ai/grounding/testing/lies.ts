/** Words of which sentences of an invented CV are composed. */
export type LieParts = {
  noun: string
  other: string
  number: number
  another: number
  verb: string
  place: string
  elsewhere: string
  tool: string
  newTool: string
  person: string
}

/** Fabrication: the sentence of the CV, and the false rewrite. */
export type Lie = readonly [
  kind: string,
  told: (one: LieParts) => string,
  lie: (one: LieParts) => string,
]

/** Fabrications of every kind of fact, in English: most words stay, one fact changes. */
export const lies: readonly Lie[] = [
  [
    'what was done to the person',
    (p) => `Was trained on ${p.noun} of ${p.place}.`,
    (p) => `Trained on ${p.noun} of ${p.place}.`,
  ],
  [
    'two rhythms that changed places',
    (p) => `${p.verb} the ${p.noun} every week and inspected the ${p.other} every month.`,
    (p) => `${p.verb} the ${p.noun} every month and inspected the ${p.other} every week.`,
  ],
  [
    'a deed of no table joined to another',
    (p) => `${p.verb} ${p.number} ${p.noun} in ${p.place}.`,
    (p) => `${p.verb} and did up ${p.number} ${p.noun} in ${p.place}.`,
  ],
  [
    'whom it was done by',
    (p) => `${p.verb} the ${p.noun} of ${p.place} for the ${p.person}.`,
    (p) => `${p.verb} the ${p.noun} of ${p.place} as the ${p.person}.`,
  ],
  [
    'two sides that changed places',
    (p) => `Moved the ${p.noun} from ${p.place} towards ${p.elsewhere}.`,
    (p) => `Moved the ${p.noun} from ${p.elsewhere} towards ${p.place}.`,
  ],
  [
    'a narrowing word of no table that went',
    (p) => `${p.verb} the crimped ${p.noun} of ${p.place} with no complaints.`,
    (p) => `${p.verb} the ${p.noun} of ${p.place} with no complaints.`,
  ],
  [
    'a part of no table told as the whole',
    (p) => `${p.verb} the underside of the ${p.noun} in ${p.place}.`,
    (p) => `${p.verb} the ${p.noun} in ${p.place}.`,
  ],
  [
    'a number of two things told of one',
    (p) => `Spent ${p.number} weeks on the ${p.noun} and the ${p.other} of ${p.place}.`,
    (p) => `Spent ${p.number} weeks on the ${p.noun} of ${p.place}.`,
  ],
  [
    'a tool that is nowhere',
    (p) => `${p.verb} ${p.number} ${p.noun} with ${p.tool}.`,
    (p) => `${p.verb} ${p.number} ${p.noun} with ${p.tool} and ${p.newTool}.`,
  ],
  [
    'a tool in the place of another',
    (p) => `${p.verb} the ${p.noun} in ${p.tool}.`,
    (p) => `${p.verb} the ${p.noun} in ${p.newTool}.`,
  ],
  [
    'another number',
    (p) => `${p.verb} ${p.number} ${p.noun} for ${p.place}.`,
    (p) => `${p.verb} ${p.another} ${p.noun} for ${p.place}.`,
  ],
  [
    'a number that nobody gave',
    (p) => `${p.verb} ${p.noun} for ${p.place}.`,
    (p) => `${p.verb} ${p.number} ${p.noun} for ${p.place}.`,
  ],
  [
    'two numbers that changed places',
    (p) => `${p.verb} ${p.number} ${p.noun} and ${p.another} ${p.other}.`,
    (p) => `${p.verb} ${p.another} ${p.noun} and ${p.number} ${p.other}.`,
  ],
  [
    'a number of something else',
    (p) => `${p.verb} ${p.number} ${p.noun} and some ${p.other}.`,
    (p) => `${p.verb} ${p.number} ${p.other} and some ${p.noun}.`,
  ],
  [
    'a unit',
    (p) => `Spent ${p.number} hours on ${p.noun}.`,
    (p) => `Spent ${p.number} days on ${p.noun}.`,
  ],
  [
    'a currency',
    (p) => `Bought ${p.noun} for €${p.number},000.`,
    (p) => `Bought ${p.noun} for £${p.number},000.`,
  ],
  [
    'a percentage that follows from nothing',
    (p) => `${p.verb} ${p.noun} and cut waste.`,
    (p) => `${p.verb} ${p.noun} and cut waste by ${p.number}%.`,
  ],
  [
    'help told as the deed',
    (p) => `Helped the ${p.person} sort the ${p.noun} of ${p.place}.`,
    (p) => `Sorted the ${p.noun} of ${p.place}.`,
  ],
  [
    'help with two things told as doing the second',
    (p) => `Helped move the ${p.noun} and paint the ${p.other} of ${p.place}.`,
    (p) => `Painted the ${p.other} of ${p.place}.`,
  ],
  [
    'help with two deeds told as doing the second',
    (p) => `Assisted in moving the ${p.noun} and painting the ${p.other} of ${p.place}.`,
    (p) => `Painted the ${p.other} of ${p.place}.`,
  ],
  [
    'help told as leading',
    (p) => `Helped move the ${p.noun} to ${p.place}.`,
    (p) => `Led the move of the ${p.noun} to ${p.place}.`,
  ],
  [
    'keeping told as building',
    (p) => `Maintained the ${p.noun} of ${p.place}.`,
    (p) => `Built the ${p.noun} of ${p.place}.`,
  ],
  [
    'testing told as designing',
    (p) => `Tested ${p.noun} for ${p.place}.`,
    (p) => `Designed ${p.noun} for ${p.place}.`,
  ],
  [
    'attending told as teaching',
    (p) => `Attended a course on ${p.noun} in ${p.place}.`,
    (p) => `Taught a course on ${p.noun} in ${p.place}.`,
  ],
  [
    'a proposal told as done',
    (p) => `Proposed a new layout for the ${p.noun}.`,
    (p) => `Introduced a new layout for the ${p.noun}.`,
  ],
  [
    'a plan told as done',
    (p) => `Planned to move the ${p.noun} to ${p.place}.`,
    (p) => `Moved the ${p.noun} to ${p.place}.`,
  ],
  [
    'a pilot told as a roll-out',
    (p) => `Tried the ${p.noun} in a pilot in ${p.place}.`,
    (p) => `Rolled out the ${p.noun} in ${p.place}.`,
  ],
  [
    'shared work told as one’s own',
    (p) => `${p.verb} the ${p.noun} together with a ${p.person}.`,
    (p) => `Single-handedly ${p.verb.toLowerCase()} the ${p.noun}.`,
  ],
  [
    'shared work without the others',
    (p) => `${p.verb} the ${p.noun} together with the ${p.person}.`,
    (p) => `${p.verb} the ${p.noun}.`,
  ],
  [
    'a negation that went',
    (p) => `${p.verb} ${p.noun}, but did not order ${p.other}.`,
    (p) => `${p.verb} ${p.noun} and ordered ${p.other}.`,
  ],
  [
    'without',
    (p) => `${p.verb} ${p.noun} without ${p.tool}.`,
    (p) => `${p.verb} ${p.noun} with ${p.tool}.`,
  ],
  [
    'at most told as at least',
    (p) => `${p.verb} up to ${p.number} ${p.noun} a week.`,
    (p) => `${p.verb} at least ${p.number} ${p.noun} a week.`,
  ],
  [
    'nearly',
    (p) => `${p.verb} nearly ${p.number} ${p.noun} a week.`,
    (p) => `${p.verb} more than ${p.number} ${p.noun} a week.`,
  ],
  [
    'some told as all',
    (p) => `${p.verb} some of the ${p.noun}.`,
    (p) => `${p.verb} all ${p.noun}.`,
  ],
  [
    'most told as every',
    (p) => `${p.verb} most of the ${p.noun} in ${p.place}.`,
    (p) => `${p.verb} every one of the ${p.noun} in ${p.place}.`,
  ],
  [
    'the first',
    (p) => `${p.verb} ${p.noun} for ${p.place}.`,
    (p) => `${p.verb} the first ${p.noun} for ${p.place}.`,
  ],
  [
    'the only one',
    (p) => `Worked as ${p.person} with ${p.noun}.`,
    (p) => `Worked as the only ${p.person} with ${p.noun}.`,
  ],
  [
    'praise',
    (p) => `${p.verb} ${p.noun} for ${p.place}.`,
    (p) => `${p.verb} award-winning ${p.noun} for ${p.place}.`,
  ],
  [
    'how often',
    (p) => `${p.verb} ${p.noun} every month.`,
    (p) => `${p.verb} ${p.noun} every week.`,
  ],
  [
    'before told as after',
    (p) => `${p.verb} ${p.noun} before the audit of ${p.place}.`,
    (p) => `${p.verb} ${p.noun} after the audit of ${p.place}.`,
  ],
  [
    'a cause',
    (p) => `${p.verb} ${p.noun}; complaints fell that year.`,
    (p) => `${p.verb} ${p.noun}, which led to fewer complaints that year.`,
  ],
  [
    'a wider scope',
    (p) => `${p.verb} ${p.noun} for one branch.`,
    (p) => `${p.verb} ${p.noun} for the whole company.`,
  ],
  [
    'another place',
    (p) => `${p.verb} ${p.noun} in ${p.place}.`,
    (p) => `${p.verb} ${p.noun} in ${p.elsewhere}.`,
  ],
  [
    'one thing told as many',
    (p) => `Opened a school with ${p.noun} in ${p.place}.`,
    (p) => `Opened schools with ${p.noun} in ${p.place}.`,
  ],
  [
    'one of several told as all of them',
    (p) => `${p.verb} ${p.noun} in one of five halls.`,
    (p) => `${p.verb} ${p.noun} in five halls.`,
  ],
  [
    'in progress told as completed',
    (p) => `Working towards a diploma in ${p.noun}.`,
    (p) => `Completed a diploma in ${p.noun}.`,
  ],
  [
    'a higher degree',
    (p) => `Wrote a bachelor thesis about ${p.noun}.`,
    (p) => `Wrote a master thesis about ${p.noun}.`,
  ],
  [
    'a certificate',
    (p) => `${p.verb} ${p.noun} for ${p.place}.`,
    (p) => `As a certified ${p.person}, ${p.verb.toLowerCase()} ${p.noun} for ${p.place}.`,
  ],
  [
    'a level of a language',
    (p) => `Spoke Danish (B1) with guests of ${p.place}.`,
    (p) => `Spoke Danish (C1) with guests of ${p.place}.`,
  ],
  ['a version', (p) => `${p.verb} ${p.noun} in Java 8.`, (p) => `${p.verb} ${p.noun} in Java 17.`],
  [
    'a role above one’s own',
    (p) => `${p.verb} ${p.noun} under the head of ${p.place}.`,
    (p) => `${p.verb} ${p.noun} as head of ${p.place}.`,
  ],
  [
    'a team to lead',
    (p) => `${p.verb} ${p.noun} in a team of ${p.number}.`,
    (p) => `${p.verb} ${p.noun} and led a team of ${p.number}.`,
  ],
  [
    'one more thing',
    (p) => `${p.verb} ${p.noun} in ${p.place}.`,
    (p) => `${p.verb} ${p.noun} and ${p.other} in ${p.place}.`,
  ],
  [
    'another thing',
    (p) => `${p.verb} the ${p.noun} of ${p.place}.`,
    (p) => `${p.verb} the ${p.other} of ${p.place}.`,
  ],
  [
    'a result',
    (p) => `${p.verb} ${p.noun} for ${p.place}.`,
    (p) => `${p.verb} ${p.noun} for ${p.place}, saving time and money.`,
  ],
  [
    'a narrower thing told as the whole',
    (p) => `Cut complaints about ${p.noun} from 40 to 12 a month.`,
    () => 'Cut complaints from 40 to 12 a month.',
  ],
]
