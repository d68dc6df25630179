import type { Lie } from './lies'

/** Fabrications in a rephrased sentence: other words, another order, another voice. */
export const liesRetold: readonly Lie[] = [
  [
    'what was not done told of what was',
    (p) => `${p.verb} the ${p.noun} of ${p.place}, but not the ${p.other}.`,
    (p) => `The ${p.other} were ${p.verb.toLowerCase()}; the ${p.noun} of ${p.place} were not.`,
  ],
  [
    'numbers of two things that have one word in common',
    (p) => `${p.verb} ${p.number} lorries and ${p.another} vans in ${p.place}.`,
    (p) =>
      `In ${p.place}, ${p.another} lorries were ${p.verb.toLowerCase()}, and ${p.number} vans.`,
  ],
  [
    'people counted as their groups',
    (p) => `${p.verb} the ${p.noun} for ${p.number} teams (${p.another}0 people).`,
    (p) => `For ${p.number} people in ${p.another}0 teams, ${p.verb.toLowerCase()} the ${p.noun}.`,
  ],
  [
    'numbers of two years that changed places',
    (p) => `${p.verb} ${p.number} ${p.noun} in 2024, compared with ${p.another} in 2022.`,
    (p) => `In 2022, ${p.number} ${p.noun} were ${p.verb.toLowerCase()}; ${p.another} in 2024.`,
  ],
  [
    'a part and its whole that changed places',
    (p) => `${p.verb} three of the county's eleven ${p.noun}.`,
    (p) => `Eleven of three ${p.noun} in the county were ${p.verb.toLowerCase()}.`,
  ],
  [
    'the rhythm of a sum',
    (p) => `${p.verb} ${p.noun} within a budget of £${p.number}0 a month set by the owner.`,
    (p) => `${p.verb} ${p.noun} within a budget of £${p.number}0 a week set by the owner.`,
  ],
  [
    "a word of the employer's name as a thing",
    (p) => `${p.verb} the ${p.noun} with ${p.tool}.`,
    (p) => `With ${p.tool}, ${p.verb.toLowerCase()} the works and the ${p.noun}.`,
  ],
  [
    'work on something told as what came of it',
    (p) => `${p.verb} the ${p.noun} of ${p.place}; after that, complaints fell by a fifth.`,
    (p) => `${p.verb} the ${p.noun} of ${p.place}, which cut complaints by a fifth.`,
  ],
  [
    'one who drew up told as one who decided',
    (p) => `Drew up a list of ${p.noun} for ${p.place}, which the owner approved.`,
    (p) => `Approved a list of ${p.noun} for ${p.place}, drawn up by the owner.`,
  ],
  [
    'one share told as another',
    (p) => `${p.verb} one in five ${p.noun} of ${p.place}.`,
    (p) => `${p.verb} every fourth one of the ${p.noun} in ${p.place}.`,
  ],
  [
    'company that is smaller by one',
    (p) => `${p.verb} the ${p.noun} of ${p.place} with four other clerks.`,
    (p) => `One of four clerks who ${p.verb.toLowerCase()} the ${p.noun} of ${p.place}.`,
  ],
]
