/** Grades of British and Irish schools, the best one highest; numbers since 2017 beside the letters of before. */
const letters: Readonly<Record<string, number>> = {
  ...{ 'A*': 8, A: 7, B: 6, C: 4, D: 3, E: 2, F: 1, G: 1 },
}

const asking = /(?:grades?|note)\s*([A-G]\*?|[1-9])(?![\p{L}\d])/iu
const stated = /(?<![\p{L}\d])(?:grade\s*)?([A-G]\*?|[1-9])(?![\p{L}\d*.,])/gu

const rankOfGrade = (grade: string): number => letters[grade.toUpperCase()] ?? Number(grade)

/**
 * Compares a school grade that a sentence asks for with the best one that a qualification states: `none` if it states
 * none. Without an asked grade any is enough.
 */
export function compareGrades(asked: string, own: string): 'enough' | 'less' | 'none' {
  const [, wanted] = asking.exec(asked) ?? []
  if (!wanted) return 'enough'
  const grades = [...own.matchAll(stated)].map(([, grade = '']) => rankOfGrade(grade))
  if (grades.length === 0) return 'none'
  return grades.some((grade) => grade >= rankOfGrade(wanted)) ? 'enough' : 'less'
}
