// What people do differently with the same facts.

/**
 * @param {object} words one half of a language
 * @param {object} random
 * @returns {object} the switches of one document
 */
export function drawQuirks(words, random) {
  const { chance, pick, shuffle } = random
  const form = pick(words.forms)
  return {
    dateForm: form,
    /** One entry in the same CV whose months are left out. */
    hasYearOnlyEntry: chance(0.15),
    usesSeasons: chance(0.04),
    dash: pick(words.dashes),
    present: pick(words.present),
    since: chance(0.12) ? pick(words.since) : '',
    undatedLast: chance(0.07),
    singleStudyDate: chance(0.25),
    hasSummary: chance(0.8),
    hasLabel: chance(0.6),
    /** `Name: …` and the like before what the header says. */
    labelled: chance(0.18),
    shortLabels: chance(0.5),
    title: chance(0.18) ? pick(words.titles) : '',
    isTitleBigger: chance(0.5),
    address: pick(words.address),
    hasPersonal: chance(0.2),
    hasReferences: chance(0.12),
    profileForm: pick(['address', 'address', 'labelled', 'user', 'icon']),
    headingCase: pick(['asis', 'asis', 'upper', 'asis']),
    headingColon: chance(0.08),
    contactOrder: shuffle(['address', 'phone', 'email', 'site', 'profiles']),
    sectionOrder: drawSectionOrder(random),
    headingShift: random.between(0, 11),
    degreeForm: pick(words.degreein),
    fluencyForm: pick(['({fluency})', '– {fluency}', ': {fluency}', '']),
  }
}

function drawSectionOrder({ chance, shuffle }) {
  const late = shuffle(['certificates', 'volunteer', 'awards', 'publications'])
  const first = chance(0.7) ? ['work', 'education'] : ['education', 'work']
  const middle = shuffle(['skills', 'projects', 'languages'])
  const order = chance(0.2) ? ['skills', ...first, 'projects', 'languages'] : [...first, ...middle]
  return [...order, ...late, 'interests', 'references']
}
